//! A learner takes a quiz, question by question; each page keeps what it was sent.

use crate::microcredential;
use crate::names::PLACE;
use crate::quiz::model::{Ask, Decimal, Given, Question};
use crate::quiz::pages::{self, Taking};
use crate::quiz::{AnswerQuestion, FinishQuiz, QuizError, QuizRun, StartQuiz, rows};
use crate::submission::{self, SubmissionError, SubmissionState};
use kernel::{ChallengeTaskId, Fault, Problem, QuizRunId, SubmissionId};
use std::collections::BTreeSet;
use store::Refusable;
use web::components::FormState;
use web::server::{Answer, Fields, Path, Response, Visit};

/// The quiz of the visitor's own draft.
async fn taking(visit: &Visit, id: &str, task: &str) -> Result<Taking, Fault> {
    let id = SubmissionId::parse(id).map_err(|_| Fault::NotFound)?;
    let task = ChallengeTaskId::parse(task).map_err(|_| Fault::NotFound)?;
    let (ctx, mut tx) = (&visit.ctx, visit.read().await?);
    let draft = submission::rows::submission(&mut tx, ctx, &id).await.map_err(Refusable::from)?;
    let draft = draft.filter(|draft| Some(&draft.learner) == ctx.person()).ok_or(Fault::NotFound)?;
    if draft.state != SubmissionState::Draft {
        return Err(SubmissionError::Frozen.into());
    }
    let version =
        microcredential::rows::version(&mut tx, ctx, &draft.version).await.map_err(Refusable::from)?;
    let tasks = version.ok_or(Fault::NotFound)?.content.tasks;
    let task = tasks.into_iter().find(|held| held.id == task).ok_or(Fault::NotFound)?;
    let quiz = task.asked().cloned().ok_or(Fault::NotFound)?;
    let mut runs = rows::runs(&mut tx, ctx, &draft.id).await.map_err(Refusable::from)?;
    runs.retain(|run| run.task == task.id);
    Ok(Taking {
        submission: draft.id,
        task: task.id,
        title: task.title,
        instructions: task.instructions,
        quiz,
        runs,
    })
}

pub(super) async fn intro(visit: Visit, Path((id, task)): Path<(String, String)>) -> Answer {
    let taking = taking(&visit, &id, &task).await?;
    Ok(visit.show(pages::intro(&visit.page, &taking, &FormState::empty())))
}

pub(super) async fn start(visit: Visit, Path((id, task)): Path<(String, String)>, fields: Fields) -> Answer {
    let taking = taking(&visit, &id, &task).await?;
    let fresh = QuizRunId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    let command = StartQuiz { id: fresh, submission: taking.submission.clone(), task: taking.task.clone() };
    match visit.run(&command).await {
        Ok(_) => Ok(visit.go(&format!("{}/1", taking.address()))),
        Err(QuizError::NoAttemptLeft) => {
            let state = fields.refused(Problem::new("learning-quiz-no-attempt-left"));
            Ok(visit.show_again(pages::intro(&visit.page, &taking, &state)))
        }
        Err(other) => Err(Fault::from(other).into()),
    }
}

/// The open attempt and a question by its place; none when the time is over or nothing was begun.
fn open<'a>(
    visit: &Visit,
    taking: &'a Taking,
    number: &str,
) -> Result<Option<(&'a QuizRun, usize, &'a Question)>, Fault> {
    let at: usize = number.parse().map_err(|_| Fault::NotFound)?;
    let question = at.checked_sub(1).and_then(|at| taking.quiz.questions.get(at)).ok_or(Fault::NotFound)?;
    let run = taking.runs.iter().find(|run| run.is_open(visit.ctx.now));
    Ok(run.map(|run| (run, at - 1, question)))
}

/// Leads back to the beginning, which says that the time is over.
fn over(visit: &Visit, taking: &Taking) -> Response {
    visit.go_with(&taking.address(), &Problem::new("learning-quiz-not-open"))
}

pub(super) async fn question_page(
    visit: Visit,
    Path((id, task, number)): Path<(String, String, String)>,
) -> Answer {
    let taking = taking(&visit, &id, &task).await?;
    let Some((run, at, question)) = open(&visit, &taking, &number)? else { return Ok(over(&visit, &taking)) };
    let state = pages::given_state(&visit.page, run, question);
    Ok(visit.show(pages::question(&visit.page, &taking, run, at, &state)))
}

pub(super) async fn answer(
    visit: Visit,
    Path((id, task, number)): Path<(String, String, String)>,
    mut fields: Fields,
) -> Answer {
    let taking = taking(&visit, &id, &task).await?;
    let Some((run, at, question)) = open(&visit, &taking, &number)? else { return Ok(over(&visit, &taking)) };
    let given = given(&mut fields, run, question);
    if let Some(state) = fields.wrong() {
        return Ok(visit.show_again(pages::question(&visit.page, &taking, run, at, &state)));
    }
    let command = AnswerQuestion {
        submission: taking.submission.clone(),
        task: taking.task.clone(),
        question: question.id.clone(),
        given,
    };
    match visit.run(&command).await {
        Ok(_) => Ok(visit.go(&next(&taking, &fields, at))),
        Err(QuizError::NotOpen) => Ok(over(&visit, &taking)),
        Err(other) => Err(Fault::from(other).into()),
    }
}

/// Where a button of a question leads.
fn next(taking: &Taking, fields: &Fields, at: usize) -> String {
    let to = match fields.raw("to") {
        "before" => at,
        "end" => return format!("{}/end", taking.address()),
        _ => at + 2,
    };
    if (1..=taking.quiz.questions.len()).contains(&to) {
        format!("{}/{to}", taking.address())
    } else {
        format!("{}/end", taking.address())
    }
}

/// What was answered; nothing is an answer too.
fn given(fields: &mut Fields, run: &QuizRun, question: &Question) -> Option<Given> {
    match &question.ask {
        Ask::Single { .. } => {
            if fields.raw("answer").is_empty() {
                return None;
            }
            let chosen = |text: &str| text.parse().ok().map(Given::Chosen);
            fields.choice("answer", |text| chosen(text).filter(|given| question.ask.takes(given)))
        }
        Ask::Multiple { .. } => {
            let chosen: BTreeSet<usize> = fields.all("answer").filter_map(|text| text.parse().ok()).collect();
            let given = Given::Several(chosen);
            if !question.ask.takes(&given) {
                fields.note("answer", Problem::new("form-unknown-choice"));
            }
            (given != Given::Several(BTreeSet::new())).then_some(given)
        }
        Ask::Numeric { .. } => {
            let text = fields.optional("answer", 40);
            let number = Decimal::parse(&text);
            if number.is_none() && !text.is_empty() {
                fields.note("answer", Problem::new("learning-quiz-not-decimal"));
            }
            number.map(Given::Number)
        }
        Ask::ShortAnswer { .. } => {
            let text = fields.optional("answer", 200);
            (!text.is_empty()).then_some(Given::Text(text))
        }
        Ask::Ordering { options } => order(fields, &pages::shown_order(run, question), options.len()),
    }
}

/// The order that the places say: each place once, or none at all.
fn order(fields: &mut Fields, shown: &[usize], count: usize) -> Option<Given> {
    let names = &PLACE[..count.min(PLACE.len())];
    if names.iter().all(|name| fields.raw(name).is_empty()) {
        return None;
    }
    let mut order = vec![None; count];
    for (name, option) in names.iter().zip(shown) {
        let most = i64::try_from(count).unwrap_or(1);
        let Some(place) = fields.number(name, 1..=most).and_then(|place| usize::try_from(place - 1).ok())
        else {
            continue;
        };
        if order[place].is_some() {
            fields.note(name, Problem::new("learning-quiz-each-place-once"));
        }
        order[place] = Some(*option);
    }
    order.into_iter().collect::<Option<Vec<_>>>().map(Given::Order)
}

pub(super) async fn end_page(visit: Visit, Path((id, task)): Path<(String, String)>) -> Answer {
    let taking = taking(&visit, &id, &task).await?;
    let Some(run) = taking.runs.iter().find(|run| run.is_open(visit.ctx.now)) else {
        return Ok(over(&visit, &taking));
    };
    Ok(visit.show(pages::end(&visit.page, &taking, run)))
}

pub(super) async fn end(visit: Visit, Path((id, task)): Path<(String, String)>, _: Fields) -> Answer {
    let taking = taking(&visit, &id, &task).await?;
    let command = FinishQuiz { submission: taking.submission.clone(), task: taking.task.clone() };
    match visit.run(&command).await {
        Ok(_) => Ok(visit.go_with(&taking.address(), &Problem::new("learning-quiz-was-ended"))),
        Err(QuizError::NotOpen) => Ok(over(&visit, &taking)),
        Err(other) => Err(Fault::from(other).into()),
    }
}
