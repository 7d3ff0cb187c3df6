//! One outcome, one task, one criterion of a draft.

use super::{id_of, open};
use crate::microcredential::pages;
use crate::microcredential::{
    ChallengeTask, Change, ChangeVersion, EvidenceRequirement, LinkedConcept, Outcome, RubricCriterion,
    RubricLevel,
};
use crate::names::{LEVEL_POINTS, LEVEL_TITLE};
use kernel::{ChallengeTaskId, Fault, Lang, OutcomeId, Problem, RubricCriterionId, SkillLevel, fold};
use skills::library::{ConceptRef, Frameworks, Library, Sought};
use std::collections::HashMap;
use std::str::FromStr;
use web::Frame;
use web::components::FormState;
use web::server::{Answer, Fields, IntoResponse as _, Path, Query, Visit, header};

/// Suggestions of concepts for what is being typed.
pub(super) async fn concepts(visit: Visit, Query(query): Query<HashMap<String, String>>) -> Answer {
    let text = |name: &str| query.get(name).map(String::as_str).unwrap_or_default();
    let lang = Lang::parse(text("lang")).unwrap_or(visit.page.lang);
    let frameworks = visit.app.service::<Library>()?.now();
    let found: Vec<serde_json::Value> = frameworks
        .suggest(text("q"), lang, Sought::Skills, 10)
        .into_iter()
        .map(|found| serde_json::json!({ "value": found.name, "label": found.name }))
        .collect();
    let body = serde_json::Value::Array(found).to_string();
    Ok(([(header::CONTENT_TYPE, "application/json")], body).into_response())
}

/// The concept of a name, as chosen from the suggestions or typed in full.
pub(crate) fn concept_of(frameworks: &Frameworks, name: &str, lang: Lang) -> Option<LinkedConcept> {
    let wanted = fold(name);
    let found = frameworks.suggest(name, lang, Sought::Skills, 10);
    let is_it = |text: &str| fold(text) == wanted;
    let hit = found
        .iter()
        .find(|found| is_it(&found.name))
        .or_else(|| found.iter().find(|found| found.hit.as_deref().is_some_and(is_it)))?;
    frameworks.concept(&hit.id).map(|concept| linked(concept, lang))
}

/// The concept at an official address.
pub(super) fn concept_at(frameworks: &Frameworks, uri: &str, lang: Lang) -> Option<LinkedConcept> {
    frameworks.by_uri(uri).map(|concept| linked(concept, lang))
}

fn linked(concept: ConceptRef<'_>, lang: Lang) -> LinkedConcept {
    LinkedConcept {
        id: concept.id().clone(),
        uri: concept.uri().to_owned(),
        name: concept.name(lang).to_owned(),
        framework: concept.framework().framework.name.clone(),
    }
}

/// The id of a part that is changed, or a fresh one; none when the address is nonsense.
fn part_id<T: FromStr>(part: &str, fresh: impl FnOnce() -> T) -> Result<T, Fault> {
    if part == "new" { Ok(fresh()) } else { part.parse().map_err(|_| Fault::NotFound) }
}

/// Saves, and leads on; what is refused is shown again in its form, so that nothing typed is lost.
async fn save(
    visit: &Visit,
    id: &str,
    to: &str,
    change: Change,
    fields: &Fields,
    form: impl Fn(&FormState) -> Frame,
) -> Answer {
    let command = ChangeVersion { version: id_of(id)?, changes: vec![change] };
    match visit.run(&command).await.map_err(Fault::from) {
        Ok(_) => Ok(visit.go_with(to, &Problem::new("notice-saved"))),
        Err(Fault::Refused(problem)) => Ok(visit.show_again(form(&fields.refused(problem)))),
        Err(other) => Err(other.into()),
    }
}

/// Where saving leads: back to the version or to the next part of a list.
fn next(id: &str, list: &str, fields: &Fields) -> String {
    let path = format!("/design/versions/{id}");
    if fields.raw("then") == "add" { format!("{path}/{list}/new") } else { path }
}

async fn removed(visit: &Visit, id: &str, change: Change) -> Answer {
    visit.run(&ChangeVersion { version: id_of(id)?, changes: vec![change] }).await?;
    Ok(visit.go_with(&format!("/design/versions/{id}"), &Problem::new("notice-deleted")))
}

pub(super) async fn outcome_page(visit: Visit, Path((id, part)): Path<(String, String)>) -> Answer {
    let version = open(&visit, &id).await?;
    let state = match version.content.outcomes.iter().find(|held| held.id.as_str() == part) {
        Some(outcome) => pages::outcome_state(outcome),
        None if part == "new" => FormState::empty(),
        None => return Err(Fault::NotFound.into()),
    };
    Ok(visit.show(pages::outcome(&visit.page, &version, &part, &state)))
}

pub(super) async fn put_outcome(
    visit: Visit,
    Path((id, part)): Path<(String, String)>,
    mut fields: Fields,
) -> Answer {
    let version = open(&visit, &id).await?;
    let outcome_id = part_id(&part, || OutcomeId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref()))?;
    let text = fields.required("text", 10..=400);
    let level = fields.number("level", 0..=8).and_then(|level| SkillLevel::new(level).ok());
    let name = fields.optional("concept", 200);
    let frameworks = visit.app.service::<Library>()?.now();
    let concept = concept_of(&frameworks, &name, version.content.basics.lang);
    if !name.is_empty() && concept.is_none() {
        fields.note("concept", Problem::new("learning-unknown-concept"));
    }
    let (Some(level), None) = (level, fields.wrong()) else {
        return Ok(visit.show_again(pages::outcome(&visit.page, &version, &part, &fields.state())));
    };
    let outcome = Outcome { id: outcome_id, text, concept, level };
    let form = |state: &FormState| pages::outcome(&visit.page, &version, &part, state);
    save(&visit, &id, &next(&id, "outcomes", &fields), Change::PutOutcome(outcome), &fields, form).await
}

pub(super) async fn remove_outcome(
    visit: Visit,
    Path((id, part)): Path<(String, String)>,
    _: Fields,
) -> Answer {
    let part = part.parse().map_err(|_| Fault::NotFound)?;
    removed(&visit, &id, Change::RemoveOutcome(part)).await
}

pub(super) async fn task_page(visit: Visit, Path((id, part)): Path<(String, String)>) -> Answer {
    let version = open(&visit, &id).await?;
    let state = match version.content.tasks.iter().find(|held| held.id.as_str() == part) {
        Some(task) => pages::task_state(task),
        None if part == "new" => FormState::empty(),
        None => return Err(Fault::NotFound.into()),
    };
    Ok(visit.show(pages::task(&visit.page, &version, &part, &state)))
}

pub(super) async fn put_task(
    visit: Visit,
    Path((id, part)): Path<(String, String)>,
    mut fields: Fields,
) -> Answer {
    let version = open(&visit, &id).await?;
    let task_id = part_id(&part, || ChallengeTaskId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref()))?;
    let title = fields.required("title", 3..=120);
    let instructions = fields.required("instructions", 10..=2_000);
    let evidence = fields.choice("evidence", EvidenceRequirement::parse);
    let (Some(evidence), None) = (evidence, fields.wrong()) else {
        return Ok(visit.show_again(pages::task(&visit.page, &version, &part, &fields.state())));
    };
    let to = if evidence == EvidenceRequirement::Quiz {
        format!("/design/versions/{id}/tasks/{task_id}/quiz")
    } else {
        next(&id, "tasks", &fields)
    };
    let quiz = (evidence == EvidenceRequirement::Quiz).then(Default::default);
    let task = ChallengeTask { id: task_id, title, instructions, evidence, quiz };
    let form = |state: &FormState| pages::task(&visit.page, &version, &part, state);
    save(&visit, &id, &to, Change::PutTask(task), &fields, form).await
}

pub(super) async fn remove_task(visit: Visit, Path((id, part)): Path<(String, String)>, _: Fields) -> Answer {
    let part = part.parse().map_err(|_| Fault::NotFound)?;
    removed(&visit, &id, Change::RemoveTask(part)).await
}

pub(super) async fn criterion_page(visit: Visit, Path((id, part)): Path<(String, String)>) -> Answer {
    let version = open(&visit, &id).await?;
    let state = match version.content.rubric.iter().find(|held| held.id.as_str() == part) {
        Some(criterion) => pages::criterion_state(criterion),
        None if part == "new" => FormState::empty(),
        None => return Err(Fault::NotFound.into()),
    };
    Ok(visit.show(pages::criterion(&visit.page, &version, &part, &state)))
}

pub(super) async fn put_criterion(
    visit: Visit,
    Path((id, part)): Path<(String, String)>,
    mut fields: Fields,
) -> Answer {
    let version = open(&visit, &id).await?;
    let fresh = || RubricCriterionId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    let criterion_id = part_id(&part, fresh)?;
    let title = fields.required("title", 3..=160);
    let levels = levels(&mut fields);
    let required = fields.number("required", 1..=5).and_then(|at| usize::try_from(at - 1).ok());
    if required.is_some_and(|required| required >= levels.len()) {
        fields.note("required", Problem::new("learning-level-missing"));
    }
    let (Some(required), None) = (required, fields.wrong()) else {
        return Ok(visit.show_again(pages::criterion(&visit.page, &version, &part, &fields.state())));
    };
    let criterion = RubricCriterion { id: criterion_id, title, levels, required };
    let form = |state: &FormState| pages::criterion(&visit.page, &version, &part, state);
    save(&visit, &id, &next(&id, "criteria", &fields), Change::PutCriterion(criterion), &fields, form).await
}

/// The levels, worst first: two at least, with points that rise, and none left out between two.
fn levels(fields: &mut Fields) -> Vec<RubricLevel> {
    let mut levels: Vec<RubricLevel> = Vec::new();
    let mut ended = false;
    for (title_field, points_field) in LEVEL_TITLE.into_iter().zip(LEVEL_POINTS) {
        let title = fields.optional(title_field, 300);
        if title.is_empty() {
            ended = true;
            continue;
        }
        let Some(points) = fields.number(points_field, 0..=1_000) else { continue };
        if ended {
            fields.note(title_field, Problem::new("learning-level-gap"));
        }
        if levels.last().is_some_and(|before| before.points >= points) {
            fields.note(points_field, Problem::new("learning-points-rise"));
        }
        levels.push(RubricLevel { title, points });
    }
    if levels.len() < 2 && fields.wrong().is_none() {
        fields.note(LEVEL_TITLE[1], Problem::new("learning-two-levels"));
    }
    levels
}

pub(super) async fn remove_criterion(
    visit: Visit,
    Path((id, part)): Path<(String, String)>,
    _: Fields,
) -> Answer {
    let part = part.parse().map_err(|_| Fault::NotFound)?;
    removed(&visit, &id, Change::RemoveCriterion(part)).await
}
