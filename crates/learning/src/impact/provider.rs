//! Routes of a provider's indicators.

use super::export;
use super::facts::{self, EditionFact, Facts, Scope};
use super::figures::{self, Line, Tables};
use super::pages::{self, Choosing};
use crate::tables;
use kernel::{Action, Fault, OrganisationId, Resource, ResourceKind, Role, Timestamp, Zone};
use std::collections::{BTreeMap, HashMap};
use store::Refusable;
use web::components::Choice;
use web::server::{Access, Answer, Path, Query, Routes, Visit};

/// Routes of a provider's indicators.
pub(super) fn routes() -> Routes {
    let manager = Access::Role(Role::Manager);
    Routes::new()
        .get("/quality/{organisation}/impact", manager, page)
        .get("/quality/{organisation}/impact.csv", manager, csv)
        .get("/quality/{organisation}/impact.xlsx", manager, xlsx)
}

/// What a visitor chose to count.
#[derive(Debug, Clone, Default)]
pub(super) struct Chosen {
    /// `90`, `365` (days back), a year, or empty for all.
    pub(super) period: String,
    pub(super) edition: String,
    pub(super) place: String,
    pub(super) microcredential: String,
}

impl Chosen {
    fn of(query: &HashMap<String, String>) -> Self {
        let text = |name: &str| query.get(name).cloned().unwrap_or_default();
        Self {
            period: text("period"),
            edition: text("edition"),
            place: text("place"),
            microcredential: text("microcredential"),
        }
    }

    /// From when until when: what has not begun yet is not counted. What is no period is all of it.
    fn span(&self, now: Timestamp) -> (Timestamp, Timestamp) {
        let (from, until) = self.period(now);
        (from, until.min(now))
    }

    fn period(&self, now: Timestamp) -> (Timestamp, Timestamp) {
        let all = (Timestamp::from_microseconds(0), now);
        match self.period.parse::<i64>() {
            Ok(days @ (90 | 365)) => (now.plus_days(-days), now),
            Ok(year @ 2000..=9998) => new_year(year).zip(new_year(year + 1)).unwrap_or(all),
            _ => all,
        }
    }

    fn counts(&self, run: &EditionFact) -> bool {
        let is = |chosen: &str, held: &str| chosen.is_empty() || chosen == held;
        is(&self.edition, &run.id)
            && is(&self.microcredential, &run.microcredential)
            && is(&self.place, &place_of(run))
    }

    /// The query of an address that counts the same.
    pub(super) fn query(&self) -> String {
        let pairs = [
            ("period", &self.period),
            ("edition", &self.edition),
            ("place", &self.place),
            ("microcredential", &self.microcredential),
        ];
        let used = pairs.iter().filter(|(_, value)| !value.is_empty());
        let parts: Vec<String> =
            used.map(|(name, value)| format!("{name}={}", web::shell::query_escaped(value))).collect();
        if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
    }
}

/// The first moment of a year.
fn new_year(year: i64) -> Option<Timestamp> {
    let day = jiff::civil::Date::new(i16::try_from(year).ok()?, 1, 1).ok()?;
    Timestamp::start_of(day, &Zone::rome())
}

/// What the place of an edition is called in an address.
fn place_of(run: &EditionFact) -> String {
    if run.place.is_empty() { String::from("online") } else { run.place.clone() }
}

/// Everything the visitor may see of an organisation's figures.
struct Counted {
    organisation: OrganisationId,
    name: String,
    chosen: Chosen,
    /// Of the period.
    all: Facts,
    /// Of what was chosen.
    facts: Facts,
}

async fn counted(visit: &Visit, id: &str, query: &HashMap<String, String>) -> Result<Counted, Fault> {
    let organisation = OrganisationId::parse(id).map_err(|_| Fault::NotFound)?;
    visit.ctx.authorise(Action::See, &Resource::of_organisation(ResourceKind::Indicator, &organisation))?;
    let chosen = Chosen::of(query);
    let (from, until) = chosen.span(visit.ctx.now);
    let mut tx = visit.read().await?;
    let name = crate::rows::organisation_name(&mut tx, &visit.ctx, &organisation).await;
    let scope = Scope { organisation: organisation.clone(), from, until };
    let all = facts::facts(&mut tx, &visit.ctx, &scope).await.map_err(Refusable::from)?;
    let facts = all.only(|run| chosen.counts(run));
    Ok(Counted { organisation, name: name.map_err(Refusable::from)?, chosen, all, facts })
}

impl Counted {
    /// The figures of the whole, and by microcredential, place and edition.
    fn tables(&self, page: &web::Page) -> Tables {
        figures::tables(&self.facts, |run| {
            let place = if run.place.is_empty() { page.t("learning-online") } else { run.place.clone() };
            let zone = Zone::parse(&run.zone).unwrap_or_else(|_| Zone::rome());
            let edition = format!("{} · {}", run.starts_at.in_zone(&zone).date(), run.title);
            [
                (run.microcredential.clone(), run.credential.clone()),
                (place_of(run), place),
                (run.id.clone(), edition),
            ]
        })
    }

    /// What can be chosen: editions, places, microcredentials of the period.
    fn choices(&self, visit: &Visit) -> [Vec<Choice>; 3] {
        let page = &visit.page;
        let mut editions = Vec::new();
        let (mut places, mut microcredentials) = (BTreeMap::new(), BTreeMap::new());
        for run in self.all.editions.iter().rev() {
            let words = format!("{} · {}", page.date(run.starts_at), run.title);
            editions.push(Choice::new(run.id.clone(), words));
            let place = place_of(run);
            let words = if run.place.is_empty() { page.t("learning-online") } else { place.clone() };
            places.insert(place, words);
            microcredentials.insert(run.microcredential.clone(), run.credential.clone());
        }
        let choices = |map: BTreeMap<String, String>| {
            let mut choices: Vec<(String, String)> = map.into_iter().collect();
            choices.sort_by(|one, other| one.1.cmp(&other.1));
            choices.into_iter().map(|(value, words)| Choice::new(value, words)).collect()
        };
        [editions, choices(places), choices(microcredentials)]
    }

    /// The table to take along: the whole, then by microcredential, place and edition.
    fn table(&self, visit: &Visit) -> Vec<Vec<tables::Cell>> {
        let found = self.tables(&visit.page);
        let whole = [Line { of: self.name.clone(), ..found.whole }];
        export::table(
            &visit.page,
            &[
                ("whole", &whole),
                ("microcredential", &found.by_microcredential),
                ("place", &found.by_place),
                ("edition", &found.by_edition),
            ],
        )
    }
}

async fn page(visit: Visit, Path(id): Path<String>, Query(query): Query<HashMap<String, String>>) -> Answer {
    let counted = counted(&visit, &id, &query).await?;
    let [editions, places, microcredentials] = counted.choices(&visit);
    let year = i64::from(visit.ctx.now.in_zone(&Zone::rome()).year());
    let choosing = Choosing { chosen: &counted.chosen, year, editions, places, microcredentials };
    let found = counted.tables(&visit.page);
    let shown = pages::Indicators {
        organisation: counted.organisation.as_str(),
        name: &counted.name,
        whole: found.whole,
        lines: found.by_microcredential,
        feedback: counted.facts.feedback.iter().map(|(_, stars)| *stars).collect(),
    };
    Ok(visit.show(pages::indicators(&visit.page, &shown, &choosing)))
}

async fn csv(visit: Visit, Path(id): Path<String>, Query(query): Query<HashMap<String, String>>) -> Answer {
    let counted = counted(&visit, &id, &query).await?;
    Ok(tables::csv_file(&visit, &counted.table(&visit), "impact.csv"))
}

async fn xlsx(visit: Visit, Path(id): Path<String>, Query(query): Query<HashMap<String, String>>) -> Answer {
    let counted = counted(&visit, &id, &query).await?;
    let name = visit.page.t("learning-indicators-title");
    tables::xlsx_file(&visit, &name, &counted.table(&visit), "impact.xlsx")
}
