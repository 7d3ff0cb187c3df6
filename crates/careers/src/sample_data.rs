//! What the samples of several modules share: frameworks and offers with invented data.

use crate::offers::{Offer, OfferedEdition};
use kernel::{ConceptId, EditionId, MicroStageId, Minutes, Money, SeededEntropy, Timestamp};
use skills::library::{Frameworks, Library};
use std::sync::{Arc, LazyLock};
use web::Page;

/// The starter framework, with the same ids each time; read once, since hundreds of samples ask for it.
pub(crate) fn frameworks() -> Arc<Frameworks> {
    static STARTER: LazyLock<Arc<Frameworks>> =
        LazyLock::new(|| Library::of_starter().unwrap_or_default().now());
    Arc::clone(&STARTER)
}

/// A concept of the starter framework.
pub(crate) fn concept(now: &Frameworks, code: &str) -> ConceptId {
    let uri = format!("{}{code}", skills::starter::ADDRESS);
    let unknown = || ConceptId::fresh(Timestamp::from_microseconds(0), &SeededEntropy::new(2));
    now.by_uri(&uri).map_or_else(unknown, |concept| concept.id().clone())
}

/// A micro-stage with two dates, one of them full.
pub(crate) fn an_offer(page: &Page) -> Offer {
    let entropy = SeededEntropy::new(3);
    let edition = |days: i64, free: i64, place: &str| OfferedEdition {
        id: EditionId::fresh(page.now, &entropy),
        starts_at: page.now.plus_days(days),
        ends_at: page.now.plus_days(days).plus_minutes(240),
        place: place.to_owned(),
        free,
    };
    Offer {
        stage: MicroStageId::fresh(page.now, &entropy),
        title: String::from("Cablare un quadro elettrico in sicurezza"),
        provider: String::from("Officina Formazione"),
        level: 4,
        minutes: FOUR_HOURS,
        price: Money::FREE,
        editions: vec![edition(5, 3, "Bergamo"), edition(12, 0, "Cremona")],
    }
}

const FOUR_HOURS: Minutes = match Minutes::new(240) {
    Ok(minutes) => minutes,
    Err(_) => panic!("240 minutes are minutes"),
};
