//! What learners of the demo say of themselves and of what they took part in.

use super::{DemoProblem, Scribe};
use kernel::{EnrolmentId, PersonId};
use learning::impact::{Feedback, GiveFeedback, Level, RateBefore};
use learning::microcredential::Version;

/// What some add.
const WORDS: [&str; 5] = [
    "Spiegazioni chiare e tempo per provare. Mi è mancato un foglio con i passaggi da portare a casa.",
    "",
    "Gruppo piccolo, ho potuto fare domande.",
    "",
    "Avrei voluto più esercizi e meno parole all’inizio.",
];

fn level(number: i64) -> Result<Level, DemoProblem> {
    Level::new(number).ok_or_else(|| DemoProblem(format!("{number} is no step of the scale")))
}

impl Scribe<'_> {
    /// Each says beforehand what they can do.
    pub(super) async fn rate_before(
        &self,
        version: &Version,
        people: &[(&EnrolmentId, &PersonId)],
        days_ago: i64,
    ) -> Result<(), DemoProblem> {
        for (at, (seat, learner)) in (0..).zip(people) {
            let mut ratings = Vec::new();
            for (number, outcome) in (0..).zip(&version.content.outcomes) {
                ratings.push((outcome.id.clone(), level(1 + (at + number) % 3)?));
            }
            let command = RateBefore { enrolment: (*seat).clone(), ratings };
            self.store.run(&self.learner(learner, days_ago), &command).await?;
        }
        Ok(())
    }

    /// Most say afterwards how it was.
    pub(super) async fn rate_after(
        &self,
        version: &Version,
        people: &[(&EnrolmentId, &PersonId)],
        days_ago: i64,
    ) -> Result<(), DemoProblem> {
        for ((at, (seat, learner)), words) in (0..).zip(people).zip(WORDS.iter().cycle()) {
            let mut ratings = Vec::new();
            for (number, outcome) in (0..).zip(&version.content.outcomes) {
                ratings.push((outcome.id.clone(), level(3 + (at + number) % 3)?));
            }
            let stars = [level(4 + at % 2)?, level(5 - at % 2)?, level(3 + at % 3)?, level(4)?];
            let feedback = Feedback { stars, words: (*words).to_owned() };
            let command = GiveFeedback { enrolment: (*seat).clone(), ratings, feedback };
            self.store.run(&self.learner(learner, days_ago), &command).await?;
        }
        Ok(())
    }
}
