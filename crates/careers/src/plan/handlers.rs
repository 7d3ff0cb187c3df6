//! Requests of the plan: extract, compute, answer.

use super::booking::{NotBooked, SeatBooker};
use super::model::{self, Matter, NoPlan, Plan};
use super::pages::{self, Shown};
use super::rows;
use super::swap_pages;
use super::wishes::{SaveWishes, Wish, Wishes};
use crate::places;
use crate::profile::SkillsOf;
use kernel::{ConceptId, EditionId, Fault, MicroStageId, Problem, Timestamp};
use skills::library::{Frameworks, Library};
use std::collections::BTreeSet;
use std::sync::Arc;
use store::Refusable;
use web::server::{Answer, Fields, Path, Visit};

/// Ways to learn, as offers name them.
pub(super) const MODES: [&str; 3] = ["in_person", "online", "blended"];

/// What a plan is made of; none without a goal.
async fn matter(visit: &Visit) -> Result<Option<(Arc<Frameworks>, Matter)>, Fault> {
    let now = visit.app.service::<Library>()?.now();
    let mut tx = visit.read().await?;
    let person = visit.person()?;
    let read = async {
        let skills = SkillsOf::read(&mut tx, &visit.ctx, &now, person).await?;
        if skills.targets.is_empty() {
            return Ok(None);
        }
        let missing: Vec<ConceptId> = skills.gap.missing().flat_map(|line| now.same(&line.concept)).collect();
        let offered = rows::offered(&mut tx, &visit.ctx, &missing).await?;
        let booked = rows::booked(&mut tx, &visit.ctx, person).await?;
        let wishes = rows::wishes(&mut tx, &visit.ctx, person).await?;
        let places = offered.iter().map(|one| &one.place).chain(booked.iter().map(|(_, _, place)| place));
        let named: BTreeSet<String> =
            places.chain([&wishes.home]).filter(|place| !place.is_empty()).cloned().collect();
        let coordinates = places::coordinates(&mut tx, &visit.ctx, &named).await?;
        Ok(Some(Matter { gap: skills.gap, offered, booked, wishes, coordinates }))
    };
    let matter: store::Result<Option<Matter>> = read.await;
    Ok(matter.map_err(Refusable::from)?.map(|matter| (now, matter)))
}

/// Computes beside the server's own threads.
async fn computed<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Fault> {
    tokio::task::spawn_blocking(work).await.map_err(|error| Fault::Internal(error.to_string()))
}

async fn best(now: &Arc<Frameworks>, matter: &Matter) -> Result<Result<Plan, NoPlan>, Fault> {
    let (frameworks, matter) = (Arc::clone(now), matter.clone());
    computed(move || model::best(&frameworks, &matter)).await
}

/// `GET /skills/plan`.
pub(crate) async fn plan(visit: Visit) -> Answer {
    let Some((now, matter)) = matter(&visit).await? else { return Ok(visit.go("/skills/gap")) };
    let found = best(&now, &matter).await?;
    let state = pages::state_of(&visit.page, &matter.wishes);
    let shown = Shown { plan: Some(found.as_ref()), matter: &matter, state: &state, refusal: None };
    Ok(visit.show(pages::plan(&visit.page, &now, &shown)))
}

/// `POST /skills/plan`: what the plan may take.
pub(crate) async fn save(visit: Visit, mut fields: Fields) -> Answer {
    let Some((now, mut matter)) = matter(&visit).await? else { return Ok(visit.go("/skills/gap")) };
    let wishes = read_wishes(&visit, &mut fields, matter.wishes.clone()).await?;
    if let Some(state) = fields.wrong() {
        matter.wishes = wishes;
        let shown = Shown { plan: None, matter: &matter, state: &state, refusal: None };
        return Ok(visit.show_again(pages::plan(&visit.page, &now, &shown)));
    }
    visit.run(&SaveWishes(wishes)).await?;
    Ok(visit.go("/skills/plan"))
}

async fn read_wishes(visit: &Visit, fields: &mut Fields, before: Wishes) -> Result<Wishes, Fault> {
    let chosen = |fields: &Fields, name: &str, known: &[&str]| -> Vec<String> {
        fields.all(name).filter(|code| known.contains(code)).map(str::to_owned).collect()
    };
    let home = fields.optional("home", 60);
    let mut wishes = Wishes {
        hours: fields.number("hours", 1..=400).unwrap_or(before.hours),
        own_euro: fields.number("own", 0..=100_000).unwrap_or(before.own_euro),
        company_euro: fields.optional_number("company", 0..=100_000).unwrap_or(0),
        voucher_euro: fields.optional_number("voucher", 0..=100_000).unwrap_or(0),
        deadline: deadline(visit, fields),
        modes: chosen(fields, "mode", &MODES),
        languages: chosen(fields, "language", &kernel::Lang::ALL.map(kernel::Lang::tag)),
        longest_journey: fields.optional_number("journey", 1..=600),
        home,
        ..before
    };
    if wishes.home.is_empty() {
        if wishes.longest_journey.is_some() {
            fields.note("home", Problem::new("careers-plan-home-missing"));
        }
        return Ok(wishes);
    }
    wishes.home = wishes.home.trim().to_owned();
    let named = BTreeSet::from([wishes.home.clone()]);
    let mut tx = visit.read().await?;
    let found = places::coordinates(&mut tx, &visit.ctx, &named).await.map_err(Refusable::from)?;
    if found.is_empty() {
        fields.note("home", Problem::new("careers-plan-home-unknown"));
    }
    Ok(wishes)
}

/// The end of the day named, in the visitor's zone.
fn deadline(visit: &Visit, fields: &mut Fields) -> Option<Timestamp> {
    if fields.raw("until").is_empty() {
        return None;
    }
    let day = fields.date_time("until", &visit.page.zone)?;
    let end = day.plus_days(1);
    if end <= visit.ctx.now {
        fields.note("until", Problem::new("careers-plan-until-past"));
    }
    Some(end)
}

/// `POST /skills/plan/wishes`: keep a stage, leave it out, or as the best plan says; with `instead`, the one in
/// the place of the other.
pub(crate) async fn wish(visit: Visit, mut fields: Fields) -> Answer {
    let stage: Option<MicroStageId> = fields.id("stage");
    let wish = fields.choice("wish", Wish::from_code);
    let (Some(stage), Some(wish)) = (stage, wish) else {
        return Err(Fault::BadRequest(Problem::new("form-unknown-choice")).into());
    };
    let mut tx = visit.read().await?;
    let wishes = rows::wishes(&mut tx, &visit.ctx, visit.person()?).await.map_err(Refusable::from)?;
    drop(tx);
    let mut wishes = wishes.about(&stage, wish);
    if let Ok(instead) = fields.raw("instead").parse() {
        wishes = wishes.about(&instead, Wish::Keep);
    }
    visit.run(&SaveWishes(wishes)).await?;
    Ok(visit.go("/skills/plan"))
}

/// `GET /skills/plan/swap/{id}`: what could be in the place of a stage, and what it costs.
pub(crate) async fn swap(visit: Visit, Path(id): Path<String>) -> Answer {
    let stage: MicroStageId = id.parse().map_err(|_| Fault::NotFound)?;
    let (now, matter) = matter(&visit).await?.ok_or(Fault::NotFound)?;
    let frameworks = Arc::clone(&now);
    let costs = computed(move || model::swaps(&frameworks, &matter, &stage)).await?;
    let costs = costs.ok_or(Fault::NotFound)?;
    Ok(visit.show(swap_pages::swap(&visit.page, &costs)))
}

/// `POST /skills/plan/book`: every seat of the plan shown, or none.
pub(crate) async fn book(visit: Visit, fields: Fields) -> Answer {
    let editions: Result<Vec<EditionId>, _> = fields.all("edition").map(str::parse).collect();
    let editions = editions.map_err(|_| Fault::BadRequest(Problem::new("form-unknown-choice")))?;
    if editions.is_empty() {
        return Ok(visit.go("/skills/plan"));
    }
    let booker = visit.app.service::<SeatBooker>()?;
    match booker.0.book(visit.store(), &visit.ctx, &editions).await {
        Ok(count) => {
            let said = Problem::new("careers-plan-booked").with("count", count.to_string());
            Ok(visit.go_with("/learning", &said))
        }
        Err(NotBooked::Fault(fault)) => Err(fault.into()),
        Err(NotBooked::Edition { edition, problem }) => not_booked(&visit, &edition, &problem).await,
    }
}

/// Nothing was booked: says which edition stood in the way, and shows the best plan as it is now.
async fn not_booked(visit: &Visit, edition: &EditionId, problem: &Problem) -> Answer {
    let Some((now, matter)) = matter(visit).await? else { return Ok(visit.go("/skills/gap")) };
    let mut tx = visit.read().await?;
    let title = rows::title(&mut tx, &visit.ctx, edition).await.map_err(Refusable::from)?;
    drop(tx);
    let why = visit.page.problem(problem);
    let refusal =
        Problem::new("careers-plan-not-booked").with("stage", title.unwrap_or_default()).with("why", why);
    let found = best(&now, &matter).await?;
    let state = pages::state_of(&visit.page, &matter.wishes);
    let shown = Shown { plan: Some(found.as_ref()), matter: &matter, state: &state, refusal: Some(&refusal) };
    Ok(visit.show_again(pages::plan(&visit.page, &now, &shown)))
}
