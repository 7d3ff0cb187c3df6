//! Requests about texts: take in, read, answer; nothing stays.

use super::finder::{FoundSkill, SkillReader};
use super::pages::{self, Purpose, Reading};
use crate::profile::{AimAtAdvertisement, SkillsOf, StateSkills, StatedSkill};
use crate::talent::Talent;
use kernel::{ConceptId, Fault, Lang, Problem, SkillLevel};
use skills::extract::{DocumentError, text_of};
use skills::library::{Frameworks, Library};
use std::sync::Arc;
use std::time::Duration;
use store::Refusable;
use web::components::FormState;
use web::server::{Answer, Bucket, Fields, FileRules, ReceivedFile, Upload, Visit};

/// Characters read of a text: some eighty pages.
const LONGEST: usize = 250_000;
/// How long a file may take to be opened.
const PATIENCE: Duration = Duration::from_secs(20);

const FILES: FileRules = FileRules {
    limit: 8 << 20,
    most: 1,
    types: &[
        "text/plain",
        "text/markdown",
        "text/csv",
        "application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.oasis.opendocument.text",
        "application/zip",
    ],
};

/// `GET /skills/read`.
pub(crate) async fn form(visit: Visit) -> Answer {
    Ok(visit.show(pages::form(&visit.page, &FormState::empty())))
}

/// `POST /skills/read`: shows what a text or a file names.
pub(crate) async fn read(visit: Visit, upload: Upload) -> Answer {
    visit.app.limits().count(Bucket::Verification, &visit.peer)?;
    let (mut fields, files) = upload.read(&visit, FILES).await?;
    let taken = text_from(&visit, &fields, &files).await;
    Upload::drop_files(&visit, &files).await;
    let purpose = fields.choice("purpose", Purpose::from_code);
    let lang = fields.lang("language");
    let text = match taken? {
        Ok(text) => text,
        Err(problem) => {
            let field = if files.is_empty() { "text" } else { "file" };
            fields.note(field, problem);
            String::new()
        }
    };
    let (purpose, lang) = match (purpose, lang, fields.wrong()) {
        (Some(purpose), Some(lang), None) => (purpose, lang),
        (_, _, state) => {
            let state = state.unwrap_or_else(|| fields.state());
            return Ok(visit.show_again(pages::form(&visit.page, &state)));
        }
    };
    let now = visit.app.service::<Library>()?.now();
    let (text, found) = found_in(&visit, Arc::clone(&now), lang, text).await?;
    let skills = profile(&visit, &now).await?;
    let reading = Reading { purpose, lang, text: Some(&text), found: &found, state: &FormState::empty() };
    Ok(visit.show(pages::found(&visit.page, &now, &skills, &reading)))
}

async fn profile(visit: &Visit, now: &Frameworks) -> Result<SkillsOf, Fault> {
    let mut tx = visit.read().await?;
    Ok(SkillsOf::read(&mut tx, &visit.ctx, now, visit.person()?).await.map_err(Refusable::from)?)
}

async fn found_in(
    visit: &Visit,
    now: Arc<Frameworks>,
    lang: Lang,
    text: String,
) -> Result<(String, Vec<FoundSkill>), Fault> {
    let reader = visit.app.service::<SkillReader>()?;
    let work = move || {
        let found = reader.find(&now, lang, &text);
        (text, found)
    };
    tokio::task::spawn_blocking(work).await.map_err(|error| Fault::Internal(error.to_string()))
}

/// The text of the file, or else what was pasted; or why there is none.
async fn text_from(
    visit: &Visit,
    fields: &Fields,
    files: &[ReceivedFile],
) -> Result<Result<String, Problem>, Fault> {
    let Some(file) = files.first() else {
        let pasted = fields.raw("text").replace("\r\n", "\n");
        let nothing = || Err(Problem::new("careers-read-nothing"));
        let no_words = "careers-read-no-words";
        return Ok(if pasted.is_empty() { nothing() } else { within_limits(&pasted, no_words) });
    };
    let named_text = file.file_name.to_lowercase().ends_with(".txt");
    if FILES.refused(files).is_some() && !named_text {
        return Ok(Err(Problem::new("careers-read-kind").with("file", file.file_name.clone())));
    }
    let bytes = visit.store().blobs().get(&file.blob.id).await;
    let bytes = bytes.map_err(|problem| Fault::Unavailable(problem.to_string()))?;
    let name = file.file_name.clone();
    let opening = tokio::task::spawn_blocking(move || text_of(&name, &bytes));
    match tokio::time::timeout(PATIENCE, opening).await {
        Ok(Ok(Ok(text))) => Ok(within_limits(&text, "careers-read-no-text")),
        Ok(Ok(Err(error))) => Ok(Err(problem_of(&error))),
        Ok(Err(_)) => Ok(Err(Problem::new("careers-read-broken"))),
        Err(_) => Ok(Err(Problem::new("careers-read-slow"))),
    }
}

/// The text without control characters; `wordless` says why there is nothing to read in it.
fn within_limits(text: &str, wordless: &'static str) -> Result<String, Problem> {
    let text: String = text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    let count = text.chars().count();
    if count > LONGEST {
        let long = Problem::new("careers-read-long");
        return Err(long.with("count", count.to_string()).with("most", LONGEST.to_string()));
    }
    if text.contains(char::is_alphabetic) { Ok(text) } else { Err(Problem::new(wordless)) }
}

fn problem_of(error: &DocumentError) -> Problem {
    match error {
        DocumentError::NoText => Problem::new("careers-read-no-text"),
        DocumentError::Unreadable(_) => Problem::new("careers-read-broken"),
        DocumentError::TooLong(_) => Problem::new("careers-read-very-long"),
    }
}

/// `POST /skills/read/accept`: the skills for which a level was chosen are kept, the others are not.
pub(crate) async fn accept(visit: Visit, mut fields: Fields) -> Answer {
    let now = visit.app.service::<Library>()?.now();
    let Some(purpose) = fields.choice("purpose", Purpose::from_code) else {
        return Err(Fault::BadRequest(Problem::new("form-unknown-choice")).into());
    };
    let chosen = chosen(&mut fields);
    if chosen.is_empty() {
        fields.note("level", Problem::new("careers-read-none-chosen"));
    }
    let name =
        if purpose == Purpose::Advertisement { fields.required("name", 2..=120) } else { String::new() };
    if let Some(state) = fields.wrong() {
        return again(&visit, &now, purpose, &fields, &state).await;
    }
    let count = chosen.len();
    match purpose {
        Purpose::Curriculum => state(&visit, &now, chosen).await?,
        Purpose::Advertisement => {
            let aim = AimAtAdvertisement { name, skills: chosen };
            if let Err(error) = visit.run(&aim).await {
                return match Fault::from(error) {
                    Fault::Refused(problem) => {
                        again(&visit, &now, purpose, &fields, &fields.refused(problem)).await
                    }
                    other => Err(other.into()),
                };
            }
        }
    }
    let said = Problem::new("careers-read-kept").with("count", count.to_string());
    let next = if purpose == Purpose::Curriculum { "/skills" } else { "/skills/gap" };
    Ok(visit.go_with(next, &said))
}

/// The skills with the level chosen for each.
fn chosen(fields: &mut Fields) -> Vec<(ConceptId, SkillLevel)> {
    let sent: Vec<(String, String)> =
        fields.starting("level-").map(|(id, level)| (id.to_owned(), level.to_owned())).collect();
    let mut chosen = Vec::new();
    for (id, level) in sent.into_iter().filter(|(_, level)| !level.is_empty()) {
        let level = level.parse().ok().filter(|level| (1..=8).contains(level));
        match (id.parse(), level.and_then(|level| SkillLevel::new(level).ok())) {
            (Ok(concept), Some(level)) => chosen.push((concept, level)),
            _ => fields.note("level", Problem::new("form-unknown-choice")),
        }
    }
    chosen
}

async fn state(visit: &Visit, now: &Frameworks, chosen: Vec<(ConceptId, SkillLevel)>) -> Result<(), Fault> {
    let note = visit.page.t("careers-read-note");
    let stated = chosen.into_iter().map(|(concept, level)| StatedSkill {
        same: now.same(&concept),
        concept,
        level,
        note: note.clone(),
    });
    let person = visit.run(&StateSkills(stated.collect())).await?;
    let (talent, library) = (visit.app.service::<Talent>()?, visit.app.service::<Library>()?);
    let refreshed = talent.refresh(visit.store(), &visit.ctx.network, &library, &person).await;
    refreshed.map_err(|error| Refusable::from(error).into())
}

/// The list again, without the text, which was not kept.
async fn again(
    visit: &Visit,
    now: &Frameworks,
    purpose: Purpose,
    fields: &Fields,
    state: &FormState,
) -> Answer {
    let found: Vec<FoundSkill> = fields
        .starting("level-")
        .filter_map(|(id, _)| id.parse().ok())
        .filter(|concept| now.concept(concept).is_some())
        .map(|concept| FoundSkill { concept, label: String::new(), places: Vec::new() })
        .collect();
    let skills = profile(visit, now).await?;
    let reading = Reading { purpose, lang: visit.page.lang, text: None, found: &found, state };
    Ok(visit.show_again(pages::found(&visit.page, now, &skills, &reading)))
}
