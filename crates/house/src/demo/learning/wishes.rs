//! What people in the demo would like to learn and nobody offers, and the rooms of its providers.

use super::{Offered, Scribe};
use crate::demo::DemoProblem;
use kernel::{ClassroomId, PersonId, Role, TrainingRequestId};
use learning::classroom::{Classroom, SaveClassroom};
use learning::training_request::{AskForTraining, JoinRequest, ProposeEdition, Voice, VoteForProposal, Wish};

/// A wish of the demo: what, in detail, the skill as the starter framework codes it, where, when.
struct Told(&'static str, &'static str, Option<&'static str>, &'static str, &'static str);

const SPREADSHEETS: Told = Told(
    "Fogli di calcolo di sera, per chi lavora di giorno",
    "Di giorno siamo in negozio: ci serve la stessa giornata di base, divisa in due sere.",
    Some("spreadsheets"),
    "Cremona",
    "dopo le 18, da dicembre",
);
const BEES: Told = Told(
    "Cominciare con l’apicoltura",
    "Vorremmo capire che cosa serve per tenere due o tre arnie, e provarci con qualcuno che lo fa già.",
    None,
    "Lecco",
    "da marzo, di sabato",
);

/// Fills rooms and requests.
pub(super) async fn tell(scribe: &Scribe<'_>, offered: &[Offered]) -> Result<(), DemoProblem> {
    rooms(scribe).await?;
    let learners = &scribe.cast.people.learners;
    gather(scribe, &BEES, 12, &learners[..5.min(learners.len())]).await?;
    let evening = gather(scribe, &SPREADSHEETS, 4, &learners[..4.min(learners.len())]).await?;
    let Some(edition) = offered.first().and_then(|offer| offer.ahead.get(1)) else { return Ok(()) };
    let organisation = scribe.provider(false);
    let planning = scribe.acting(&scribe.cast.people.designer, organisation, Role::Designer, 2);
    let propose = ProposeEdition {
        request: evening.clone(),
        edition: edition.clone(),
        note: "Intanto c’è questa data; se restate in tanti, ne aggiungiamo una di sera.".to_owned(),
    };
    scribe.store.run(&planning, &propose).await?;
    for person in learners.iter().take(2) {
        let voting = scribe.learner(person, 1);
        let (request, person, edition) = (evening.clone(), person.clone(), edition.clone());
        scribe.store.run(&voting, &VoteForProposal { request, person, edition }).await?;
    }
    Ok(())
}

async fn rooms(scribe: &Scribe<'_>) -> Result<(), DemoProblem> {
    let organisation = scribe.provider(false);
    let planning = scribe.acting(&scribe.cast.people.designer, organisation, Role::Designer, 50);
    for (name, place, address, seats) in [
        ("Laboratorio elettrico", "Milano", "via Farini 40", 14),
        ("Aula grande", "Monza", "via Italia 3", 30),
    ] {
        let room = Classroom {
            id: ClassroomId::fresh(planning.now, planning.entropy.as_ref()),
            organisation: organisation.clone(),
            name: name.to_owned(),
            place: place.to_owned(),
            address: address.to_owned(),
            seats,
            at: None,
        };
        scribe.store.run(&planning, &SaveClassroom { room }).await?;
    }
    Ok(())
}

/// The first asks, the others join.
async fn gather(
    scribe: &Scribe<'_>,
    told: &Told,
    threshold: i64,
    people: &[PersonId],
) -> Result<TrainingRequestId, DemoProblem> {
    let Told(title, description, code, place, period) = told;
    let skill = match code {
        Some(code) => {
            let concept = scribe.concept(code, kernel::Lang::It)?;
            Some((concept.id, concept.name))
        }
        None => None,
    };
    let wish = Wish {
        title: (*title).to_owned(),
        description: (*description).to_owned(),
        skill,
        place: (*place).to_owned(),
        period: (*period).to_owned(),
        threshold,
    };
    let voice = |person: &PersonId| Voice { person: person.clone(), organisation: None, people: 1 };
    let mut people = people.iter();
    let first = people.next().ok_or_else(|| DemoProblem("the demo has no learners".to_owned()))?;
    let asking = scribe.learner(first, 9);
    let id = TrainingRequestId::fresh(asking.now, asking.entropy.as_ref());
    let ask = AskForTraining { id: id.clone(), voice: voice(first), wish };
    scribe.store.run(&asking, &ask).await?;
    for person in people {
        let join = JoinRequest { request: id.clone(), voice: voice(person) };
        scribe.store.run(&scribe.learner(person, 4), &join).await?;
    }
    Ok(id)
}
