//! Rows that ask for a seat.

use super::super::neighbours::{NeighbourError, Newcomer};
use super::super::reading::Row;
use super::people::{Known, known, person_of};
use super::{Judge, Learner, Order, Verdict, rows};
use kernel::{Ctx, PersonId, Problem};
use std::collections::{HashMap, HashSet};
use store::Tx;

impl Judge<'_> {
    pub(super) async fn enrolments(
        &self,
        tx: &mut Tx,
        ctx: &Ctx,
        rows: &[Row],
    ) -> Result<Vec<Verdict>, NeighbourError> {
        let known = known(tx, ctx, rows).await?;
        let people: Vec<&PersonId> = known.values().map(|known| &known.person).collect();
        let seated: HashSet<(String, String)> = rows::seats_of(tx, ctx, &people)
            .await?
            .into_iter()
            .map(|seat| (seat.edition.to_string(), seat.learner.to_string()))
            .collect();
        Ok(rows.iter().map(|row| self.enrolment(ctx, row, &known, &seated)).collect())
    }

    fn enrolment(
        &self,
        ctx: &Ctx,
        row: &Row,
        known: &HashMap<String, Known>,
        seated: &HashSet<(String, String)>,
    ) -> Verdict {
        let mut problems = Vec::new();
        let person = person_of(row, &mut problems);
        let edition = match self.edition(row) {
            Ok(edition) => Some(edition),
            Err(problem) => {
                problems.push(problem);
                None
            }
        };
        let (Some(person), Some(edition), true) = (person, edition, problems.is_empty()) else {
            return Verdict::Bad(problems);
        };
        let learner = match known.get(&person.email) {
            Some(known) if seated.contains(&(edition.id.to_string(), known.person.to_string())) => {
                return Verdict::Already;
            }
            Some(known) => Learner::Known(known.person.clone()),
            None => Learner::New(Newcomer { email: person.email, name: person.name, lang: person.lang }),
        };
        if !edition.can_be_booked(ctx.now) {
            return Verdict::Bad(vec![("edition", Problem::new("learning-bulk-not-bookable"))]);
        }
        Verdict::Good(Order::Seat { edition: edition.id.clone(), learner })
    }
}
