//! The designer's side: rules, questions, import, and what answers say of each question.

use crate::microcredential::{ChallengeTask, Change, ChangeVersion, Version, load_version, open_version};
use crate::names::OPTION;
use crate::quiz::model::{Ask, Decimal, LEAST_IN_ORDER, MOST_OPTIONS, Question, Quiz};
use crate::quiz::pages::{self, Workbench};
use crate::quiz::qti::{self, Imported, Reason, Refused};
use crate::quiz::{item_statistics, rows};
use kernel::{ChallengeTaskId, Fault, Problem, QuizItemId};
use store::Refusable;
use web::components::FormState;
use web::server::{Answer, Fields, FileRules, Path, Upload, Visit};

/// The task of a version that may be a quiz; an address of another leads nowhere.
fn task_of(version: &Version, part: &str) -> Result<ChallengeTask, Fault> {
    let id = ChallengeTaskId::parse(part).map_err(|_| Fault::NotFound)?;
    let task = version.content.tasks.iter().find(|task| task.id == id && task.quiz.is_some());
    task.cloned().ok_or(Fault::NotFound)
}

/// A quiz that the visitor may change now.
async fn bench(visit: &Visit, id: &str, part: &str) -> Result<Workbench, Fault> {
    let version = open_version(visit, id).await?;
    let task = task_of(&version, part)?;
    let quiz = task.quiz.as_deref().cloned().unwrap_or_default();
    Ok(Workbench { version, task, quiz })
}

/// Changes the quiz as it stands when the change is made: what somebody else wrote meanwhile stays.
async fn keep(visit: &Visit, bench: &Workbench, changes: Vec<Change>) -> Result<(), Fault> {
    visit.run(&ChangeVersion { version: bench.version.id.clone(), changes }).await?;
    Ok(())
}

pub(super) async fn quiz_page(visit: Visit, Path((id, part)): Path<(String, String)>) -> Answer {
    let bench = bench(&visit, &id, &part).await?;
    let state = pages::rules_state(&bench.quiz);
    Ok(visit.show(pages::quiz(&visit.page, &bench, &state)))
}

pub(super) async fn put_rules(
    visit: Visit,
    Path((id, part)): Path<(String, String)>,
    mut fields: Fields,
) -> Answer {
    let bench = bench(&visit, &id, &part).await?;
    let minutes = fields.optional_number("minutes", 1..=600);
    let attempts = fields.number("attempts", 1..=10);
    let pass_percent = fields.number("pass_percent", 0..=100);
    let (Some(attempts), Some(pass_percent), None) = (attempts, pass_percent, fields.wrong()) else {
        return Ok(visit.show_again(pages::quiz(&visit.page, &bench, &fields.state())));
    };
    let task = bench.task.id.clone();
    keep(&visit, &bench, vec![Change::PutQuizRules { task, minutes, attempts, pass_percent }]).await?;
    Ok(visit.go_with(&bench.address(), &Problem::new("notice-saved")))
}

/// The question of an address and its kind, or a new one of the kind that the address ends with.
fn item_of(bench: &Workbench, item: &str) -> Result<(Option<Question>, &'static str), Fault> {
    if let Some(kind) = Ask::KINDS.iter().find(|kind| item.strip_prefix("new-") == Some(**kind)) {
        return Ok((None, kind));
    }
    let id = QuizItemId::parse(item).map_err(|_| Fault::NotFound)?;
    let question = bench.quiz.question(&id).cloned().ok_or(Fault::NotFound)?;
    let kind = question.ask.kind();
    Ok((Some(question), kind))
}

pub(super) async fn question_page(
    visit: Visit,
    Path((id, part, item)): Path<(String, String, String)>,
) -> Answer {
    let bench = bench(&visit, &id, &part).await?;
    let (question, kind) = item_of(&bench, &item)?;
    let state = question
        .as_ref()
        .map_or_else(FormState::empty, |question| pages::question_state(&visit.page, question));
    Ok(visit.show(pages::edit_question(&visit.page, &bench, &item, kind, &state)))
}

pub(super) async fn put_question(
    visit: Visit,
    Path((id, part, item)): Path<(String, String, String)>,
    mut fields: Fields,
) -> Answer {
    let bench = bench(&visit, &id, &part).await?;
    let (before, kind) = item_of(&bench, &item)?;
    let prompt = fields.required("prompt", 3..=2_000);
    let points = fields.number("points", 1..=100);
    let ask = ask(&mut fields, kind);
    let (Some(points), Some(ask), None) = (points, ask, fields.wrong()) else {
        return Ok(visit.show_again(pages::edit_question(&visit.page, &bench, &item, kind, &fields.state())));
    };
    let fresh = || QuizItemId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    let question = Question {
        id: before.as_ref().map_or_else(fresh, |before| before.id.clone()),
        identifier: before.map(|before| before.identifier).unwrap_or_default(),
        prompt,
        points,
        ask,
    };
    let put = Change::PutQuestion(bench.task.id.clone(), Box::new(question));
    match keep(&visit, &bench, vec![put]).await {
        Err(Fault::Refused(problem)) => {
            let state = fields.refused(problem);
            return Ok(visit.show_again(pages::edit_question(&visit.page, &bench, &item, kind, &state)));
        }
        other => other?,
    }
    let to = if fields.raw("then") == "add" {
        format!("{}/questions/new-{kind}", bench.address())
    } else {
        bench.address()
    };
    Ok(visit.go_with(&to, &Problem::new("notice-saved")))
}

/// What the form asks for; none when something of it is wrong, which is then noted.
fn ask(fields: &mut Fields, kind: &str) -> Option<Ask> {
    match kind {
        "single" => {
            let (options, right) = options(fields);
            let one = right.first().copied().filter(|_| right.len() == 1);
            if one.is_none() && fields.wrong().is_none() {
                fields.note("right", Problem::new("learning-quiz-one-right"));
            }
            Some(Ask::Single { options, right: one? })
        }
        "multiple" => {
            let (options, right) = options(fields);
            if right.is_empty() && fields.wrong().is_none() {
                fields.note("right", Problem::new("learning-quiz-some-right"));
            }
            (!right.is_empty()).then(|| Ask::Multiple { options, right: right.into_iter().collect() })
        }
        "numeric" => {
            let value = decimal(fields, "value");
            let tolerance = if fields.raw("tolerance").is_empty() {
                Some(Decimal::default())
            } else {
                decimal(fields, "tolerance")
            };
            if tolerance.is_some_and(Decimal::is_negative) {
                fields.note("tolerance", Problem::new("learning-quiz-negative-tolerance"));
            }
            Some(Ask::Numeric { value: value?, tolerance: tolerance? })
        }
        "ordering" => Some(Ask::Ordering { options: lines(fields, LEAST_IN_ORDER, MOST_OPTIONS, 300) }),
        _ => Some(Ask::ShortAnswer { accepted: lines(fields, 1, 20, 200) }),
    }
}

fn decimal(fields: &mut Fields, name: &'static str) -> Option<Decimal> {
    let text = fields.required(name, 1..=40);
    let number = Decimal::parse(&text);
    if number.is_none() && !text.is_empty() {
        fields.note(name, Problem::new("learning-quiz-not-decimal"));
    }
    number
}

/// The options that are filled in, and which of them are ticked as right.
fn options(fields: &mut Fields) -> (Vec<String>, Vec<usize>) {
    let ticked: Vec<usize> = fields.all("right").filter_map(|text| text.parse().ok()).collect();
    let (mut options, mut right): (Vec<String>, Vec<usize>) = (Vec::new(), Vec::new());
    for (place, name) in OPTION.iter().enumerate() {
        let text = fields.optional(name, 300);
        if text.is_empty() {
            if ticked.contains(&place) {
                fields.note(name, Problem::new("learning-quiz-right-is-empty"));
            }
            continue;
        }
        if options.contains(&text) {
            fields.note(name, Problem::new("learning-quiz-option-twice"));
        }
        if ticked.contains(&place) {
            right.push(options.len());
        }
        options.push(text);
    }
    if options.len() < 2 {
        fields.note(OPTION[1], Problem::new("learning-quiz-two-options"));
    }
    (options, right)
}

/// One entry a line: so many, none twice.
fn lines(fields: &mut Fields, least: usize, most: usize, longest: usize) -> Vec<String> {
    let text = fields.required("lines", 1..=8_000);
    let lines: Vec<String> =
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    let twice = lines.iter().enumerate().any(|(at, line)| lines[..at].contains(line));
    if twice {
        fields.note("lines", Problem::new("learning-quiz-option-twice"));
    } else if !text.is_empty() && !(least..=most).contains(&lines.len()) {
        let bounds = Problem::new("learning-quiz-lines").with("least", least.to_string());
        fields.note("lines", bounds.with("most", most.to_string()));
    } else if lines.iter().any(|line| line.chars().count() > longest) {
        let long = Problem::new("form-too-long").with("max", longest.to_string());
        fields.note("lines", long.with("count", text.chars().count().to_string()));
    }
    lines
}

pub(super) async fn remove_question(
    visit: Visit,
    Path((id, part, item)): Path<(String, String, String)>,
    _: Fields,
) -> Answer {
    let bench = bench(&visit, &id, &part).await?;
    let (question, _) = item_of(&bench, &item)?;
    let question = question.ok_or(Fault::NotFound)?;
    keep(&visit, &bench, vec![Change::RemoveQuestion(bench.task.id.clone(), question.id)]).await?;
    Ok(visit.go_with(&bench.address(), &Problem::new("notice-deleted")))
}

/// Questions come as a package or as one document.
const PACKAGES: FileRules = FileRules {
    limit: 10 * 1024 * 1024,
    most: 1,
    types: &["application/zip", "text/xml", "application/xml", "text/plain", "text/html"],
};

pub(super) async fn import_page(visit: Visit, Path((id, part)): Path<(String, String)>) -> Answer {
    let bench = bench(&visit, &id, &part).await?;
    Ok(visit.show(pages::import(&visit.page, &bench, None, &FormState::empty())))
}

pub(super) async fn bring_in(
    visit: Visit,
    Path((id, part)): Path<(String, String)>,
    upload: Upload,
) -> Answer {
    let bench = bench(&visit, &id, &part).await?;
    let (mut fields, files) = upload.read(&visit, PACKAGES).await?;
    let read = match files.first() {
        None => Err(Problem::new("form-file-missing")),
        Some(_) if PACKAGES.refused(&files).is_some() => Err(Reason::NotQti.problem()),
        Some(file) => match visit.store().blobs().get(&file.blob.id).await {
            Ok(bytes) => {
                let mut fresh = || QuizItemId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
                qti::import(&file.file_name, &bytes, &mut fresh).map_err(|reason| reason.problem())
            }
            Err(problem) => return Err(Fault::Unavailable(problem.to_string()).into()),
        },
    };
    // The questions are read; the file is nothing that anybody keeps.
    Upload::drop_files(&visit, &files).await;
    let read = read
        .map_err(|problem| {
            if fields.wrong().is_none() {
                fields.note("file", problem);
            }
        })
        .ok();
    let (Some(imported), None) = (read, fields.wrong()) else {
        return Ok(visit.show_again(pages::import(&visit.page, &bench, None, &fields.state())));
    };
    let imported = joined(bench.quiz.clone(), imported);
    let put = |question: &Question| Change::PutQuestion(bench.task.id.clone(), Box::new(question.clone()));
    keep(&visit, &bench, imported.questions.iter().map(put).collect()).await?;
    Ok(visit.show(pages::import(&visit.page, &bench, Some(&imported), &FormState::empty())))
}

/// The questions behind those that are there; what was imported before under the same identifier takes its place. Of two
/// with one identifier in the same file the second is refused.
fn joined(mut quiz: Quiz, mut imported: Imported) -> Imported {
    let mut kept: Vec<Question> = Vec::new();
    for mut question in imported.questions {
        let is_it = |held: &&Question| !held.identifier.is_empty() && held.identifier == question.identifier;
        if kept.iter().any(|new| is_it(&new)) {
            imported.refused.push(Refused { identifier: question.identifier, reason: Reason::Twice });
            continue;
        }
        let before = quiz.questions.iter().find(is_it).map(|before| before.id.clone());
        question.id = before.unwrap_or(question.id);
        if quiz.put(question.clone()) {
            kept.push(question);
        } else {
            imported.refused.push(Refused { identifier: question.identifier, reason: Reason::Full });
        }
    }
    imported.questions = kept;
    imported
}

pub(super) async fn statistics(visit: Visit, Path((id, part)): Path<(String, String)>) -> Answer {
    let mut tx = visit.read().await?;
    let version = load_version(&mut tx, &visit, &id).await?;
    let task = task_of(&version, &part)?;
    let quiz = task.quiz.as_deref().cloned().unwrap_or_default();
    let attempts = rows::first_attempts(&mut tx, &visit.ctx, &version.id, &task.id).await;
    let found = item_statistics(&quiz, &attempts.map_err(Refusable::from)?, visit.page.decimal_mark());
    Ok(visit.show(pages::statistics(&visit.page, &Workbench { version, task, quiz }, &found)))
}
