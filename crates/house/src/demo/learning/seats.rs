//! How seats are given away in the demo: the terms of its first provider, a company's seats, and a room in which people meet.

use super::{DemoProblem, Offered, Scribe};
use kernel::{
    AnnouncementId, Ctx, EditionId, Role, RoomMaterialId, RoomMessageId, SeatGroupId, SeatInvitationId,
};
use learning::booking_terms::{ChangeTerms, Terms};
use learning::room::{AddMaterial, Announce, Content, JoinRoom, WriteMessage};
use learning::seat_group::{BookGroup, InviteToGroup, Invited};

/// The offer of whose second date a company takes seats, by its place.
const FOR_A_COMPANY: usize = 0;
/// The offer in whose next edition people meet, by its place; the first learner of it, and how many come.
const MEETING: (usize, usize) = (2, 10);

const INTRODUCTIONS: [&str; 4] = [
    "Lavoro in uno studio di commercialisti e vorrei scrivere meno e-mail uguali.",
    "Vengo da Crema in treno: chi fa la stessa strada?",
    "",
    "Cerco un nuovo lavoro dopo vent’anni in magazzino. Con il computer me la cavo.",
];

/// Tells it.
pub(super) async fn tell(scribe: &Scribe<'_>, offered: &[Offered]) -> Result<(), DemoProblem> {
    terms(scribe).await?;
    if let Some(edition) = offered[FOR_A_COMPANY].ahead.get(1) {
        company(scribe, edition).await?;
    }
    match offered[MEETING.0].ahead.first() {
        Some(edition) => room(scribe, &offered[MEETING.0], edition).await,
        None => Ok(()),
    }
}

async fn terms(scribe: &Scribe<'_>) -> Result<(), DemoProblem> {
    let organisation = scribe.provider(false).clone();
    let planning = scribe.acting(&scribe.cast.people.designer, &organisation, Role::Designer, 50);
    let terms = Terms {
        no_show_minutes: 20,
        note: "Chi non si presenta due volte senza avvisare prenota di nuovo dopo un colloquio.".to_owned(),
        ..Terms::default()
    };
    Ok(scribe.store.run(&planning, &ChangeTerms { organisation, terms }).await?)
}

/// The company has four seats: one person is invited, three seats have no name yet.
async fn company(scribe: &Scribe<'_>, edition: &EditionId) -> Result<(), DemoProblem> {
    let organisation = scribe.cast.organisations.company.clone();
    let booking = scribe.acting(&scribe.cast.people.recruiter, &organisation, Role::Recruiter, 3);
    let entropy = booking.entropy.as_ref();
    let group = SeatGroupId::fresh(booking.now, entropy);
    let book = BookGroup { id: group.clone(), edition: edition.clone(), organisation, seats: 4 };
    scribe.store.run(&booking, &book).await?;
    let ugo = Invited {
        id: SeatInvitationId::fresh(booking.now, entropy),
        name: "Ugo Brambilla".to_owned(),
        email: "ugo.brambilla@adda.example".to_owned(),
    };
    scribe.store.run(&booking, &InviteToGroup { group, people: vec![ugo] }).await?;
    Ok(())
}

async fn room(scribe: &Scribe<'_>, offer: &Offered, edition: &EditionId) -> Result<(), DemoProblem> {
    let learners = &scribe.cast.people.learners;
    for (place, introduction) in INTRODUCTIONS.iter().enumerate() {
        let learner = scribe.learner(&learners[MEETING.1 + place], 1);
        let introduction = (*introduction).to_owned();
        scribe.store.run(&learner, &JoinRoom { edition: edition.clone(), introduction }).await?;
    }
    for (minutes, place, body) in [
        (0, 1, "Buongiorno a tutti! Qualcuno ha già provato un assistente al lavoro?"),
        (20, 0, "Io, per riassumere verbali. Poi però li rileggo sempre."),
    ] {
        let learner = scribe.learner(&learners[MEETING.1 + place], 1);
        let learner = Ctx { now: learner.now.plus_minutes(minutes), ..learner };
        let id = RoomMessageId::fresh(learner.now, learner.entropy.as_ref());
        let message = WriteMessage { id, edition: edition.clone(), body: body.to_owned() };
        scribe.store.run(&learner, &message).await?;
    }
    let teaching = scribe.acting(&scribe.cast.people.trainer, &offer.organisation, Role::Trainer, 1);
    let entropy = teaching.entropy.as_ref();
    let guide = AddMaterial {
        id: RoomMaterialId::fresh(teaching.now, entropy),
        edition: edition.clone(),
        title: "Il regolamento europeo sull’intelligenza artificiale, in breve".to_owned(),
        content: Content::Link(
            "https://digital-strategy.ec.europa.eu/it/policies/regulatory-framework-ai".to_owned(),
        ),
    };
    scribe.store.run(&teaching, &guide).await?;
    let announcement = Announce {
        id: AnnouncementId::fresh(teaching.now, entropy),
        edition: edition.clone(),
        title: "Portate un testo vostro".to_owned(),
        body: "Una lettera o un verbale che scrivete spesso, senza nomi di persone: ci lavoriamo insieme."
            .to_owned(),
    };
    Ok(scribe.store.run(&teaching, &announcement).await?)
}
