//! Many rows at once: learning keeps the rows, identity makes accounts, credentials seals; this storey, which knows
//! them all, does it in the transaction of the rows (docs/adr/0011).

use credentials::awards::{
    AwardError, RevocationReason, SealedAwards, Sealer, Selection as Chosen, Standing, StandingRow as Named,
    change_standing, judge_standing, select_awards,
};
use credentials::keys::Keyring;
use credentials::showing::ShownCache;
use identity::BringPerson;
use kernel::{AssessedAchievement, AwardOrder, Ctx, OrganisationId, PersonId};
use learning::bulk::{
    InTheWay, Kind, NeighbourError, Neighbours, Newcomer, Run, SealAwards, Selection, Sharing, StandingRow,
    WriteAwards, Written,
};
use std::sync::Arc;
use store::{Store, Tx};

/// Awards of one run.
const MOST_AWARDS: i64 = 100_000;

/// What learning asks for many rows.
pub struct Neighbourhood {
    store: Store,
    keyring: Arc<Keyring>,
    shown: Arc<ShownCache>,
}

impl Neighbourhood {
    /// The neighbours of a store.
    #[must_use]
    pub fn new(store: &Store, keyring: &Arc<Keyring>, shown: &Arc<ShownCache>) -> Self {
        Self { store: store.clone(), keyring: Arc::clone(keyring), shown: Arc::clone(shown) }
    }
}

fn neighbour_error(error: AwardError) -> NeighbourError {
    match error {
        AwardError::Outdated => NeighbourError::Again,
        AwardError::Refusable(inner) => NeighbourError::Refusable(inner),
        other => NeighbourError::Refused(other.to_string()),
    }
}

/// What a run does to awards; `None` when it does something else.
fn standing_of(run: &Run) -> Option<Standing> {
    match run.kind {
        Kind::Suspend => Some(Standing::Suspend),
        Kind::Reinstate => Some(Standing::Reinstate),
        Kind::Revoke => RevocationReason::parse(&run.choices.reason).map(Standing::Revoke),
        Kind::Supersede => Some(Standing::Supersede),
        Kind::Cancel => Some(Standing::Cancel),
        Kind::Enrolments | Kind::Attendance | Kind::Awards => None,
    }
}

fn named(rows: &[StandingRow]) -> Vec<Named> {
    rows.iter().map(|row| Named { award: row.award.clone(), by: row.by.clone() }).collect()
}

fn no_standing() -> NeighbourError {
    NeighbourError::Refused("the run does not say what becomes of the awards".to_owned())
}

impl Neighbours for Neighbourhood {
    fn bring_people<'a>(
        &'a self,
        ctx: &'a Ctx,
        tx: &'a mut Tx,
        organisation: &'a OrganisationId,
        people: &'a [Newcomer],
    ) -> Sharing<'a, Vec<PersonId>> {
        Box::pin(async move {
            let mut brought = Vec::with_capacity(people.len());
            for newcomer in people {
                let bring = BringPerson {
                    name: newcomer.name.clone(),
                    email: newcomer.email.clone(),
                    lang: newcomer.lang,
                    organisation: organisation.clone(),
                };
                brought.push(store::within(ctx, tx, &bring).await?);
            }
            Ok(brought)
        })
    }

    fn sealer<'a>(&'a self, ctx: &'a Ctx, run: &'a Run) -> Sharing<'a, Box<dyn SealAwards>> {
        Box::pin(async move {
            let keyring = Arc::clone(&self.keyring);
            let sealer = Sealer::open(&self.store, ctx, keyring, &run.organisation, &run.id).await;
            Ok(Box::new(Seals(sealer.map_err(neighbour_error)?)) as Box<dyn SealAwards>)
        })
    }

    fn judge_standing<'a>(
        &'a self,
        ctx: &'a Ctx,
        tx: &'a mut Tx,
        run: &'a Run,
        rows: &'a [StandingRow],
    ) -> Sharing<'a, Vec<InTheWay>> {
        Box::pin(async move {
            let standing = standing_of(run).ok_or_else(no_standing)?;
            Ok(judge_standing(tx, ctx, &run.organisation, standing, &named(rows)).await?)
        })
    }

    fn change_standing<'a>(
        &'a self,
        ctx: &'a Ctx,
        tx: &'a mut Tx,
        run: &'a Run,
        rows: &'a [StandingRow],
    ) -> Sharing<'a, ()> {
        Box::pin(async move {
            let standing = standing_of(run).ok_or_else(no_standing)?;
            let what = (standing, run.choices.note.as_str());
            Ok(change_standing(tx, ctx, &run.organisation, what, &named(rows)).await?)
        })
    }

    fn select<'a>(
        &'a self,
        ctx: &'a Ctx,
        tx: &'a mut Tx,
        organisation: &'a OrganisationId,
        (kind, selection): (Kind, &'a Selection),
    ) -> Sharing<'a, Vec<String>> {
        Box::pin(async move {
            let state = match kind {
                Kind::Suspend => "valid",
                Kind::Reinstate => "suspended",
                _ => "",
            };
            let chosen = Chosen {
                version: selection.version.clone(),
                run: selection.run.clone(),
                from: selection.from,
                before: selection.before,
                unclaimed: kind == Kind::Cancel,
                state: state.to_owned(),
            };
            Ok(select_awards(tx, ctx, organisation, &chosen, MOST_AWARDS).await?)
        })
    }

    fn settled(&self) {
        self.shown.forget();
    }
}

/// Seals the awards of a run.
struct Seals(Sealer);

impl SealAwards for Seals {
    fn seal<'a>(
        &'a self,
        ctx: &'a Ctx,
        achievements: Arc<Vec<AssessedAchievement>>,
        orders: Vec<AwardOrder>,
    ) -> Sharing<'a, Box<dyn WriteAwards>> {
        Box::pin(async move {
            let sealed = self.0.seal(ctx, achievements, orders).await.map_err(neighbour_error)?;
            Ok(Box::new(Sealed(sealed)) as Box<dyn WriteAwards>)
        })
    }
}

struct Sealed(SealedAwards);

impl WriteAwards for Sealed {
    fn write<'a>(&'a self, ctx: &'a Ctx, tx: &'a mut Tx) -> Sharing<'a, Written> {
        Box::pin(async move {
            let written = self.0.write(ctx, tx).await.map_err(neighbour_error)?;
            Ok(Written { new: written.new, waiting: written.unclaimed })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::RevocationReason;

    #[test]
    fn the_reasons_that_are_offered_are_those_that_awards_know() {
        assert_eq!(learning::bulk::REASONS, RevocationReason::ALL.map(RevocationReason::as_str));
    }
}
