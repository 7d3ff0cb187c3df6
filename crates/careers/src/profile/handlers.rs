//! Requests about a profile: extract, run, answer.

use super::commands::{RemoveClaim, StateSkills, StatedSkill};
use super::model::{self, Meant, SkillsOf, meant};
use super::nearby_pages::{self, Near};
use super::pages::{self, AddState};
use super::target::{ChooseTarget, DropTarget};
use crate::frameworks::offers_by_skill;
use crate::orientation;
use crate::talent::Talent;
use kernel::{ConceptId, Fault, PersonId, Problem, SkillLevel};
use serde::Deserialize;
use skills::gap::Source;
use skills::library::{Frameworks, Library, Sought};
use std::sync::Arc;
use web::components::FormState;
use web::server::{Answer, Fields, Path, Query, Visit};

async fn read(visit: &Visit) -> Result<(Arc<Frameworks>, SkillsOf), Fault> {
    let library = visit.app.service::<Library>()?;
    let now = library.now();
    let mut tx = visit.read().await?;
    let skills =
        SkillsOf::read(&mut tx, &visit.ctx, &now, visit.person()?).await.map_err(store::Refusable::from)?;
    Ok((now, skills))
}

/// The talent index follows what somebody says of themselves.
async fn found_anew(visit: &Visit, person: &PersonId) -> Result<(), Fault> {
    let (talent, library) = (visit.app.service::<Talent>()?, visit.app.service::<Library>()?);
    let refreshed = talent.refresh(visit.store(), &visit.ctx.network, &library, person).await;
    refreshed.map_err(|error| store::Refusable::from(error).into())
}

/// `GET /skills`.
pub(crate) async fn overview(visit: Visit) -> Answer {
    let (now, skills) = read(&visit).await?;
    Ok(visit.show(pages::overview(&visit.page, &now, &skills, &AddState::default())))
}

/// `GET /skills/claims`, `GET /skills/targets`: where somebody lands who had to sign in on the way.
pub(crate) async fn to_overview(visit: Visit) -> Answer {
    Ok(visit.go("/skills"))
}

/// `POST /skills/claims`: somebody says what they can do.
pub(crate) async fn add_claim(visit: Visit, mut fields: Fields) -> Answer {
    let (now, skills) = read(&visit).await?;
    let chosen = fields.raw("concept").to_owned();
    let typed = if chosen.is_empty() { fields.required("skill", 2..=200) } else { chosen };
    let level = fields.number("level", 0..=8).and_then(|level| SkillLevel::new(level).ok());
    let note = fields.optional("note", 500);
    let found =
        if typed.is_empty() { Meant::Nothing } else { meant(&now, &typed, visit.page.lang, Sought::Skills) };
    if !typed.is_empty() && found == Meant::Nothing {
        fields.note("skill", Problem::new("careers-skill-unknown"));
    }
    let (concept, level) = match (found, level, fields.wrong()) {
        (Meant::One(concept), Some(level), None) => (concept, level),
        (found, _, state) => {
            let offered = if let Meant::OneOf(offered) = found { offered } else { Vec::new() };
            let state = AddState { form: state.unwrap_or_else(|| fields.state()), offered };
            return Ok(visit.show_again(pages::overview(&visit.page, &now, &skills, &state)));
        }
    };
    let said = now.label(&concept, visit.page.lang).to_owned();
    let person =
        visit.run(&StateSkills(vec![StatedSkill { same: now.same(&concept), concept, level, note }])).await?;
    found_anew(&visit, &person).await?;
    Ok(visit.go_with(back(&fields), &Problem::new("careers-skill-saved").with("skill", said)))
}

/// Where a form that stands on several pages leads back to.
fn back(fields: &Fields) -> &'static str {
    if fields.raw("back") == "gap" { "/skills/gap" } else { "/skills" }
}

/// `POST /skills/claims/{id}/remove`.
pub(crate) async fn remove_claim(visit: Visit, Path(id): Path<String>, _fields: Fields) -> Answer {
    let id = id.parse().map_err(|_| Fault::NotFound)?;
    let person = visit.run(&RemoveClaim(id)).await?;
    found_anew(&visit, &person).await?;
    Ok(visit.go_with("/skills", &Problem::new("careers-skill-removed")))
}

/// `POST /skills/targets`: somebody aims at an occupation.
pub(crate) async fn add_target(visit: Visit, fields: Fields) -> Answer {
    let library = visit.app.service::<Library>()?;
    let now = library.now();
    let typed = fields.raw("occupation");
    let Meant::One(occupation) = meant(&now, typed, visit.page.lang, Sought::Occupations) else {
        return Ok(visit.go(&format!("/occupations?q={}", web::shell::query_escaped(typed))));
    };
    let name = now.label(&occupation, visit.page.lang).to_owned();
    visit.run(&ChooseTarget(occupation)).await?;
    Ok(visit.go_with("/skills/gap", &Problem::new("careers-target-chosen").with("occupation", name)))
}

/// `POST /skills/targets/{id}/remove`.
pub(crate) async fn remove_target(visit: Visit, Path(id): Path<String>, _fields: Fields) -> Answer {
    let id = id.parse().map_err(|_| Fault::NotFound)?;
    visit.run(&DropTarget(id)).await?;
    Ok(visit.go_with("/skills", &Problem::new("careers-target-dropped")))
}

/// `GET /skills/checklist`: every skill of the targets, to be gone through.
pub(crate) async fn checklist(visit: Visit) -> Answer {
    let (now, skills) = read(&visit).await?;
    if skills.targets.is_empty() {
        return Ok(visit.go("/orientation"));
    }
    Ok(visit.show(pages::checklist(&visit.page, &now, &skills, &FormState::empty())))
}

/// `POST /skills/checklist`.
pub(crate) async fn save_checklist(visit: Visit, mut fields: Fields) -> Answer {
    let (now, skills) = read(&visit).await?;
    let sent: Vec<(String, String)> =
        fields.starting("level-").map(|(id, level)| (id.to_owned(), level.to_owned())).collect();
    let mut stated = Vec::new();
    for (id, level) in sent.iter().filter(|(_, level)| !level.is_empty()) {
        match stated_skill(&skills, &now, id, level) {
            Some(one) => stated.push(one),
            None => fields.note("level", Problem::new("form-unknown-choice")),
        }
    }
    if let Some(state) = fields.wrong() {
        return Ok(visit.show_again(pages::checklist(&visit.page, &now, &skills, &state)));
    }
    stated.retain(|one| differs(&skills, &now, one));
    let count = stated.len();
    let person = visit.run(&StateSkills(stated)).await?;
    found_anew(&visit, &person).await?;
    Ok(visit
        .go_with("/skills/gap", &Problem::new("careers-checklist-saved").with("count", count.to_string())))
}

fn stated_skill(skills: &SkillsOf, now: &Frameworks, id: &str, level: &str) -> Option<StatedSkill> {
    let concept: ConceptId = id.parse().ok()?;
    let asked = skills.gap.lines.iter().any(|line| line.concept == concept);
    let level = level.parse().ok().and_then(|level| SkillLevel::new(level).ok())?;
    asked.then(|| StatedSkill { same: now.same(&concept), concept, level, note: String::new() })
}

/// Whether it says something else than what the person said before.
fn differs(skills: &SkillsOf, now: &Frameworks, stated: &StatedSkill) -> bool {
    let before = skills
        .claims_of(now, &stated.concept)
        .find(|stored| stored.claim.source == Source::Own)
        .map(|stored| stored.claim.level);
    before.map_or(stated.level.get() > 0, |before| before != stated.level)
}

/// `GET /skills/gap`.
pub(crate) async fn gap(visit: Visit) -> Answer {
    let (now, skills) = read(&visit).await?;
    if skills.targets.is_empty() {
        return Ok(visit.show(pages::gap_without_target(&visit.page)));
    }
    let missing: Vec<ConceptId> = skills.gap.missing().map(|line| line.concept.clone()).collect();
    let mut tx = visit.read().await?;
    let offers = offers_by_skill(&mut tx, &visit, &now, &missing).await?;
    Ok(visit.show(pages::gap(&visit.page, &now, &skills, &offers)))
}

/// How much preparation somebody would take on.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Willing {
    preparation: String,
}

/// `GET /skills/nearby?preparation=…`: occupations near what somebody can do and likes.
pub(crate) async fn nearby(visit: Visit, Query(willing): Query<Willing>) -> Answer {
    let (now, skills) = read(&visit).await?;
    let mut tx = visit.read().await?;
    let interests = orientation::of_person(&mut tx, &visit.ctx, visit.person()?).await;
    let interests = interests.map_err(store::Refusable::from)?;
    drop(tx);
    let most = willing.preparation.parse().ok().filter(|most| (1..=5_u8).contains(most));
    let known = interests.is_some();
    let frameworks = Arc::clone(&now);
    let work = move || model::nearby(&frameworks, &skills, interests.as_ref(), most);
    let found =
        tokio::task::spawn_blocking(work).await.map_err(|error| Fault::Internal(error.to_string()))?;
    let near = Near { found: &found, most, interests: known };
    Ok(visit.show(nearby_pages::nearby(&visit.page, &now, &near)))
}
