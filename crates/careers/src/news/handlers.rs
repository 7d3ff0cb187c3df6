//! Requests about news: extract, run, answer.

use super::commands::{SaveWatches, StopWatches, Topic};
use super::pages::{self, Wanted};
use super::rows;
use crate::profile::SkillsOf;
use kernel::{ConceptId, Fault, Problem};
use skills::library::Library;
use std::collections::BTreeSet;
use store::Refusable;
use web::server::{Answer, Fields, KeyedFields, Path, Visit};

/// `GET /skills/news`.
pub(crate) async fn news(visit: Visit) -> Answer {
    let now = visit.app.service::<Library>()?.now();
    let person = visit.person()?;
    let mut tx = visit.read().await?;
    let skills = SkillsOf::read(&mut tx, &visit.ctx, &now, person).await.map_err(Refusable::from)?;
    let watched = rows::of_person(&mut tx, &visit.ctx, person).await.map_err(Refusable::from)?;
    let mut lacking: BTreeSet<ConceptId> = skills.gap.missing().map(|line| line.concept.clone()).collect();
    let mut held: BTreeSet<ConceptId> = skills.profile.standings.keys().cloned().collect();
    for (topic, concept) in &watched {
        match topic {
            Topic::Editions => lacking.insert(concept.clone()),
            Topic::Vacancies => held.insert(concept.clone()),
        };
    }
    let wanted = Wanted { lacking: &lacking, held: &held, watched: &watched };
    Ok(visit.show(pages::news(&visit.page, &now, &wanted)))
}

/// `POST /skills/news`.
pub(crate) async fn save(visit: Visit, fields: Fields) -> Answer {
    let mut wanted = BTreeSet::new();
    for topic in Topic::ALL {
        for id in fields.all(topic.code()) {
            let concept = id.parse().map_err(|_| Fault::BadRequest(Problem::new("form-unknown-choice")))?;
            wanted.insert((topic, concept));
        }
    }
    let said = Problem::new("careers-news-saved").with("count", wanted.len().to_string());
    visit.run(&SaveWatches(wanted)).await?;
    Ok(visit.go_with("/skills/news", &said))
}

/// `GET /news/{key}`: the page a mail leads to.
pub(crate) async fn stop_form(visit: Visit, Path(key): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let known = rows::person_of_key(&mut tx, &visit.ctx, &key).await.map_err(Refusable::from)?;
    known.ok_or(Fault::NotFound)?;
    Ok(visit.show(pages::stop(&visit.page, &key)))
}

/// `POST /news/{key}`: no more news.
pub(crate) async fn stop(visit: Visit, Path(key): Path<String>, _: KeyedFields) -> Answer {
    visit.run(&StopWatches { key }).await?;
    Ok(visit.show(pages::stopped(&visit.page)))
}
