//! What an offer can be found by: a table of terms, rewritten with the offer and its editions.
//!
//! A term is a folded word of its texts, or a trait: `mode:online`, `lang:it`, `place:como`,
//! `payer:public_fund`, `free:yes`, `concept:cpt_…`. Folded words have no colon, so the two never meet.

use crate::edition;
use crate::micro_stage::{self, MicroStage, StageState};
use kernel::{Ctx, MicroStageId, Money, fold};
use std::collections::BTreeSet;
use store::{Result, Tx};

/// Longest word that is kept.
const LONGEST: usize = 40;

/// The words of a text by which it is found: folded, of two characters at least.
pub(crate) fn words(text: &str) -> impl Iterator<Item = String> {
    let folded = fold(text);
    let words: Vec<String> = folded
        .split(' ')
        .filter(|word| word.chars().count() >= 2)
        .map(|word| word.chars().take(LONGEST).collect())
        .collect();
    words.into_iter()
}

/// The term of a place.
pub(crate) fn place_term(place: &str) -> String {
    format!("place:{}", fold(place))
}

fn terms_of(stage: &MicroStage, places: &BTreeSet<String>, organisation: &str) -> BTreeSet<String> {
    let offer = &stage.offer;
    let mut terms: BTreeSet<String> =
        words(&offer.title).chain(words(&stage.credential)).chain(words(organisation)).collect();
    for outcome in &stage.outcomes {
        terms.extend(words(&outcome.text));
        terms.extend(outcome.concept_name.as_deref().into_iter().flat_map(words));
        terms.extend(outcome.concept.as_ref().map(|concept| format!("concept:{concept}")));
    }
    for place in places {
        terms.extend(words(place));
        terms.insert(place_term(place));
    }
    terms.insert(format!("mode:{}", offer.mode));
    terms.insert(format!("lang:{}", offer.lang));
    terms.insert(format!("payer:{}", offer.payer));
    if offer.price == Money::FREE {
        terms.insert(String::from("free:yes"));
    }
    terms
}

/// Rewrites the terms of an offer and points it to its next edition.
pub(crate) async fn refresh(tx: &mut Tx, ctx: &Ctx, id: &MicroStageId) -> Result<()> {
    let Some(stage) = micro_stage::rows::stage(tx, ctx, id).await? else { return Ok(()) };
    let next = edition::rows::next(tx, ctx, id).await?;
    micro_stage::rows::set_next(tx, ctx, id, next.as_ref()).await?;
    let wanted = if stage.state == StageState::Offered {
        let ahead = edition::rows::of_stage(tx, ctx, id).await?;
        let ahead = ahead.iter().filter(|run| run.state.is_ahead() && !run.plan.place.is_empty());
        let places = ahead.map(|run| run.plan.place.clone()).collect();
        let organisation = crate::rows::organisation_name(tx, ctx, &stage.organisation).await?;
        terms_of(&stage, &places, &organisation)
    } else {
        BTreeSet::new()
    };
    rewrite(tx, ctx, id, &wanted).await
}

/// Writes only the difference: most changes leave most terms as they are.
async fn rewrite(tx: &mut Tx, ctx: &Ctx, id: &MicroStageId, wanted: &BTreeSet<String>) -> Result<()> {
    let held: Vec<String> =
        store::query_scalar("SELECT term FROM catalogue_term WHERE network_id = $1 AND micro_stage_id = $2")
            .bind(ctx.network.as_str())
            .bind(id.as_str())
            .fetch_all(&mut **tx)
            .await?;
    let held: BTreeSet<String> = held.into_iter().collect();
    for term in held.difference(wanted) {
        store::query(
            "DELETE FROM catalogue_term WHERE network_id = $1 AND term = $2 AND micro_stage_id = $3",
        )
        .bind(ctx.network.as_str())
        .bind(term.as_str())
        .bind(id.as_str())
        .execute(&mut **tx)
        .await?;
    }
    for term in wanted.difference(&held) {
        store::query("INSERT INTO catalogue_term (network_id, term, micro_stage_id) VALUES ($1, $2, $3)")
            .bind(ctx.network.as_str())
            .bind(term.as_str())
            .bind(id.as_str())
            .execute(&mut **tx)
            .await?;
    }
    Ok(())
}
