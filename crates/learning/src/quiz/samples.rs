//! Sample pages of quizzes.

use super::model::{Ask, Decimal, Given, Question, Quiz};
use super::pages::{self, Taking, Workbench};
use super::qti::{Imported, Reason, Refused};
use super::run::QuizRun;
use super::statistics::item_statistics;
use crate::microcredential::{ChallengeTask, EvidenceRequirement, VersionState};
use crate::samples::{id, version};
use kernel::{ChallengeTaskId, Problem, QuizItemId, QuizRunId, SubmissionId};
use std::collections::BTreeMap;
use web::components::FormState;
use web::{Frame, Page, Sample};

/// Every page of this module, in every state.
pub(crate) fn all() -> Vec<Sample> {
    [taking(), designing()].concat()
}

fn taking() -> Vec<Sample> {
    vec![
        Sample::new("quiz/intro", "new", |page| {
            pages::intro(page, &before(page, Vec::new()), &FormState::empty())
        }),
        Sample::new("quiz/intro", "tried", |page| {
            let ended = run(page, 1).ended(page.now);
            pages::intro(page, &before(page, vec![ended]), &FormState::empty())
        }),
        Sample::new("quiz/intro", "open", |page| {
            pages::intro(page, &before(page, vec![run(page, 1)]), &FormState::empty())
        }),
        Sample::new("quiz/intro", "no attempt left", |page| {
            let runs = vec![run(page, 1).ended(page.now), run(page, 2).ended(page.now)];
            let state = FormState::empty().refused(Problem::new("learning-quiz-no-attempt-left"));
            pages::intro(page, &before(page, runs), &state)
        }),
        Sample::new("quiz/question", "single", |page| question(page, 0)),
        Sample::new("quiz/question", "multiple", |page| question(page, 1)),
        Sample::new("quiz/question", "numeric", |page| question(page, 2)),
        Sample::new("quiz/question", "ordering", |page| question(page, 3)),
        Sample::new("quiz/question", "short answer", |page| question(page, 4)),
        Sample::new("quiz/question", "wrong", |page| {
            let state = FormState::empty().with("answer", "circa dieci");
            let state = state.wrong("answer", Problem::new("learning-quiz-not-decimal"));
            pages::question(page, &before(page, Vec::new()), &run(page, 1), 2, &state)
        }),
        Sample::new("quiz/end", "unanswered", |page| {
            pages::end(page, &before(page, Vec::new()), &run(page, 1))
        }),
        Sample::new("quiz/end", "all answered", |page| {
            let mut run = run(page, 1);
            run.given.extend(quiz().questions.into_iter().map(|question| (question.id, Given::Chosen(0))));
            pages::end(page, &before(page, Vec::new()), &run)
        }),
    ]
}

fn designing() -> Vec<Sample> {
    vec![
        Sample::new("quiz/design", "empty", |page| {
            let bench = Workbench { quiz: Quiz::default(), ..bench() };
            pages::quiz(page, &bench, &pages::rules_state(&bench.quiz))
        }),
        Sample::new("quiz/design", "full", |page| pages::quiz(page, &bench(), &pages::rules_state(&quiz()))),
        Sample::new("quiz/edit", "single", |page| edit(page, 0)),
        Sample::new("quiz/edit", "multiple", |page| edit(page, 1)),
        Sample::new("quiz/edit", "numeric", |page| edit(page, 2)),
        Sample::new("quiz/edit", "ordering", |page| edit(page, 3)),
        Sample::new("quiz/edit", "short answer", |page| edit(page, 4)),
        Sample::new("quiz/edit", "wrong", |page| {
            let state = FormState::empty().with("prompt", "Quanto fa?");
            let state = state.wrong("option_1", Problem::new("learning-quiz-two-options"));
            let state = state.wrong("right", Problem::new("learning-quiz-one-right"));
            pages::edit_question(page, &bench(), "new-single", "single", &state)
        }),
        Sample::new("quiz/import", "new", |page| pages::import(page, &bench(), None, &FormState::empty())),
        Sample::new("quiz/import", "wrong file", |page| {
            let state = FormState::empty().wrong("file", Reason::NotQti.problem());
            pages::import(page, &bench(), None, &state)
        }),
        Sample::new("quiz/import", "done", |page| {
            pages::import(page, &bench(), Some(&imported()), &FormState::empty())
        }),
        Sample::new("quiz/statistics", "few", |page| statistics(page, &[2, 2, 0, 1, 2])),
        Sample::new("quiz/statistics", "too few", |page| statistics(page, &[2, 2, 0, 1])),
        Sample::new("quiz/statistics", "nobody", |page| {
            pages::statistics(page, &bench(), &item_statistics(&quiz(), &[], page.decimal_mark()))
        }),
    ]
}

fn every_reason() -> Vec<Reason> {
    vec![
        Reason::Broken { line: 12, problem: String::from("unexpected end") },
        Reason::NotUtf8,
        Reason::DocumentType,
        Reason::Entity(String::from("lol9")),
        Reason::TooMuch,
        Reason::NotAnItem(String::from("qti-assessment-test")),
        Reason::NotTaken,
        Reason::Media(String::from("img")),
        Reason::Interactions(2),
        Reason::UnknownInteraction(String::from("qti-hotspot-interaction")),
        Reason::NoRightAnswer,
        Reason::Number(String::from("1e9")),
        Reason::Unsound,
        Reason::Full,
        Reason::Twice,
    ]
}

fn imported() -> Imported {
    let refused = every_reason().into_iter().enumerate();
    Imported {
        questions: quiz().questions,
        refused: refused.map(|(at, reason)| Refused { identifier: format!("item-{at}"), reason }).collect(),
        remarks: vec![Refused { identifier: String::from("item-99"), reason: Reason::ScoredOurWay }],
    }
}

fn asked(number: u64, points: i64, prompt: &str, ask: Ask) -> Question {
    Question {
        id: id!(QuizItemId, number),
        identifier: String::new(),
        prompt: prompt.to_owned(),
        points,
        ask,
    }
}

/// A quiz with a question of each kind.
pub(super) fn quiz() -> Quiz {
    let texts = |all: &[&str]| -> Vec<String> { all.iter().map(|text| (*text).to_owned()).collect() };
    let number = |text: &str| Decimal::parse(text).unwrap_or_default();
    let functions = texts(&["SOMMA", "MEDIA", "CONTA.SE"]);
    let steps = texts(&["Raccogliere i dati", "Metterli in tabella", "Controllare i totali"]);
    let numeric = Ask::Numeric { value: number("12,2"), tolerance: number("0,1") };
    Quiz {
        minutes: Some(20),
        attempts: 2,
        pass_percent: 60,
        questions: vec![
            asked(
                11,
                1,
                "Quale funzione conta le celle che rispettano una condizione?",
                Ask::Single { options: functions.clone(), right: 2 },
            ),
            asked(
                12,
                2,
                "Quali funzioni danno un numero?",
                Ask::Multiple { options: functions, right: [0, 1].into() },
            ),
            asked(13, 1, "Quanto fa il 22 % di 55,5?", numeric),
            asked(14, 1, "Metti in ordine il lavoro.", Ask::Ordering { options: steps }),
            asked(
                15,
                1,
                "Come si chiama l’incrocio di riga e colonna?",
                Ask::ShortAnswer { accepted: texts(&["cella", "casella"]) },
            ),
        ],
    }
}

/// An attempt at it, half answered.
pub(super) fn run(page: &Page, attempt: i64) -> QuizRun {
    let given = quiz()
        .questions
        .into_iter()
        .take(2)
        .map(|question| question.id)
        .zip([Given::Chosen(2), Given::Several([0].into())]);
    QuizRun {
        id: id!(QuizRunId, attempt.unsigned_abs()),
        submission: id!(SubmissionId, 1),
        task: id!(ChallengeTaskId, 4),
        attempt,
        started_at: page.now,
        closes_at: Some(page.now.plus_minutes(12)),
        finished_at: None,
        given: given.collect(),
    }
}

/// An attempt that has ended.
pub(crate) fn ended_run(page: &Page) -> QuizRun {
    run(page, 1).ended(page.now)
}

fn before(_: &Page, runs: Vec<QuizRun>) -> Taking {
    Taking {
        submission: id!(SubmissionId, 1),
        task: id!(ChallengeTaskId, 4),
        title: String::from("Che cosa sai dei fogli di calcolo"),
        instructions: String::from("Rispondi senza aiuti."),
        quiz: quiz(),
        runs,
    }
}

fn question(page: &Page, at: usize) -> Frame {
    let run = run(page, 1);
    let state = pages::given_state(page, &run, &quiz().questions[at]);
    pages::question(page, &before(page, Vec::new()), &run, at, &state)
}

/// The task of the sample quiz.
pub(crate) fn task() -> ChallengeTask {
    ChallengeTask {
        id: id!(ChallengeTaskId, 4),
        title: String::from("Che cosa sai dei fogli di calcolo"),
        instructions: String::from("Rispondi senza aiuti."),
        evidence: EvidenceRequirement::Quiz,
        quiz: Some(Box::new(quiz())),
    }
}

fn bench() -> Workbench {
    Workbench { version: version(VersionState::Draft), task: task(), quiz: quiz() }
}

fn edit(page: &Page, at: usize) -> Frame {
    let question = &quiz().questions[at];
    let state = pages::question_state(page, question);
    pages::edit_question(page, &bench(), question.id.as_str(), question.ask.kind(), &state)
}

fn statistics(page: &Page, people: &[usize]) -> Frame {
    let quiz = quiz();
    let attempt = |chosen: usize| -> BTreeMap<QuizItemId, Given> {
        let second = if chosen == 2 { [0, 1].into() } else { [2].into() };
        let answers = [Given::Chosen(chosen), Given::Several(second)];
        quiz.questions.iter().map(|question| question.id.clone()).zip(answers).collect()
    };
    let attempts: Vec<_> = people.iter().map(|chosen| attempt(*chosen)).collect();
    pages::statistics(page, &bench(), &item_statistics(&quiz, &attempts, page.decimal_mark()))
}
