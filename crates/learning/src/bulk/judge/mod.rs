//! Judging rows: what each asks for, whether it can be had, and what stands in the way. Asks the database a few times
//! for a whole chunk, never row by row.

mod attendance;
mod awards;
mod enrolments;
mod people;
mod rows;

use super::model::{Finding, Kind, Run, RunState, Said, Weight};
use super::neighbours::{InTheWay, NeighbourError, Neighbours, Newcomer, StandingRow};
use super::reading::{Reading, Row};
use crate::edition::{self, Edition};
use crate::microcredential;
use kernel::{
    AssessedAchievement, AwardOrder, Ctx, EditionId, EnrolmentId, OrganisationId, PersonId, Problem, id_in,
};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use store::Tx;

/// What a good row asks for.
#[derive(Debug, Clone)]
pub(super) enum Order {
    /// A seat for somebody known, or for a newcomer.
    Seat { edition: EditionId, learner: Learner },
    /// Minutes of a seat on a day; none when they were absent.
    Presence { edition: EditionId, seat: EnrolmentId, day: String, minutes: Option<i64> },
    /// An award.
    Award(AwardOrder),
    /// A change of an award.
    Standing(StandingRow),
}

/// Somebody with an account, or without.
#[derive(Debug, Clone)]
pub(super) enum Learner {
    Known(PersonId),
    New(Newcomer),
}

/// What is made of a row.
#[derive(Debug, Clone)]
pub(super) enum Verdict {
    /// It can be carried out.
    Good(Order),
    /// It was carried out before.
    Already,
    /// Something stands in the way: the column, and what is said.
    Bad(Vec<(&'static str, Problem)>),
}

/// A row with its verdict and what else is to be said of it.
pub(super) struct Judged {
    pub(super) number: u64,
    pub(super) line: u64,
    pub(super) verdict: Verdict,
    pub(super) suspected: Vec<(&'static str, Problem)>,
}

impl Judged {
    /// What is to be kept of it.
    pub(super) fn findings(&self) -> Vec<Finding> {
        let finding = |weight: Weight, (field, problem): &(&'static str, Problem)| Finding {
            number: self.number,
            line: self.line,
            weight,
            field: (*field).to_owned(),
            said: Said::from(problem.clone()),
        };
        let bad: &[(&'static str, Problem)] = match &self.verdict {
            Verdict::Bad(problems) => problems,
            _ => &[],
        };
        let bad = bad.iter().map(|said| finding(Weight::Bad, said));
        bad.chain(self.suspected.iter().map(|said| finding(Weight::Suspected, said))).collect()
    }
}

/// What all rows of a run are judged by.
pub(super) struct Judge<'a> {
    pub(super) run: &'a Run,
    reading: &'a Reading,
    neighbours: &'a dyn Neighbours,
    editions: HashMap<String, Edition>,
    /// Published versions, by id and by folded title; `None` under a title that several have.
    versions: HashMap<String, Option<usize>>,
    achievements: Arc<Vec<AssessedAchievement>>,
    /// Whoever handed it in or confirmed it: nobody awards themselves.
    own: Vec<PersonId>,
}

impl<'a> Judge<'a> {
    /// Loads what the rows are judged by.
    pub(super) async fn load(
        tx: &mut Tx,
        ctx: &Ctx,
        run: &'a Run,
        reading: &'a Reading,
        neighbours: &'a dyn Neighbours,
    ) -> Result<Self, NeighbourError> {
        let mut judge = Self {
            run,
            reading,
            neighbours,
            editions: HashMap::new(),
            versions: HashMap::new(),
            achievements: Arc::default(),
            own: [&run.made_by, &run.confirmed_by].into_iter().filter_map(|id| id.parse().ok()).collect(),
        };
        match run.kind {
            Kind::Enrolments | Kind::Attendance => {
                judge.keep_editions(tx, ctx).await?;
            }
            Kind::Awards => {
                let achievements = awardable(tx, ctx, &run.organisation).await?;
                judge.versions = versions_of(&achievements);
                judge.achievements = Arc::new(achievements);
            }
            _ => {}
        }
        Ok(judge)
    }

    /// The editions that the file or the form names, as far as they are the organisation's.
    async fn keep_editions(&mut self, tx: &mut Tx, ctx: &Ctx) -> Result<(), NeighbourError> {
        let chosen = self.reading.choices().edition.iter().map(ToString::to_string);
        let named: BTreeSet<String> =
            self.reading.rows(0).map(|row| id_in(row.cell("edition")).to_owned()).chain(chosen).collect();
        let ids: Vec<EditionId> = named.iter().filter_map(|id| id.parse().ok()).collect();
        let own = edition::rows::own_of(tx, ctx, &self.run.organisation, &ids).await?;
        self.editions = own.into_iter().map(|edition| (edition.id.to_string(), edition)).collect();
        Ok(())
    }

    /// What other domains do.
    pub(super) fn neighbours(&self) -> &dyn Neighbours {
        self.neighbours
    }

    /// What the versions say that rows award.
    pub(super) fn achievements(&self) -> Arc<Vec<AssessedAchievement>> {
        Arc::clone(&self.achievements)
    }

    /// Judges a chunk.
    pub(super) async fn judge(
        &self,
        tx: &mut Tx,
        ctx: &Ctx,
        rows: &[Row],
    ) -> Result<Vec<Judged>, NeighbourError> {
        let verdicts = match self.run.kind {
            Kind::Enrolments => self.enrolments(tx, ctx, rows).await?,
            Kind::Attendance => self.attendance(tx, ctx, rows).await?,
            Kind::Awards => self.awards(tx, ctx, rows).await?,
            _ => self.standing(tx, ctx, rows).await?,
        };
        // Who may be the same person is pointed at before somebody confirms, and kept.
        let mut suspected = match self.run.state {
            RunState::Running => HashMap::new(),
            _ => self.suspected(tx, ctx, rows).await?,
        };
        let judged = rows.iter().zip(verdicts).map(|(row, verdict)| Judged {
            number: row.number,
            line: row.line,
            verdict: self.shape(row).unwrap_or(verdict),
            suspected: suspected.remove(&row.number).unwrap_or_default(),
        });
        Ok(judged.collect())
    }

    /// What is wrong with a row whatever it asks for.
    fn shape(&self, row: &Row) -> Option<Verdict> {
        if row.too_long {
            return Some(Verdict::Bad(vec![("", Problem::new("learning-bulk-row-too-long"))]));
        }
        let first = self.reading.repeats(row)?;
        let problem = Problem::new("learning-bulk-row-repeats").with("row", first.to_string());
        Some(Verdict::Bad(vec![("", problem)]))
    }

    async fn standing(&self, tx: &mut Tx, ctx: &Ctx, rows: &[Row]) -> Result<Vec<Verdict>, NeighbourError> {
        let by = |row: &Row| (self.run.kind == Kind::Supersede).then(|| row.cell("by").to_owned());
        let asked: Vec<StandingRow> =
            rows.iter().map(|row| StandingRow { award: row.cell("award").to_owned(), by: by(row) }).collect();
        let found: Vec<InTheWay> = self.neighbours.judge_standing(ctx, tx, self.run, &asked).await?;
        Ok(asked
            .into_iter()
            .zip(found)
            .map(|(row, in_the_way)| match in_the_way {
                Some(problem) => Verdict::Bad(vec![problem]),
                None => Verdict::Good(Order::Standing(row)),
            })
            .collect())
    }

    /// The edition a row names, or the one chosen for all; `Err` says what is wrong with it.
    fn edition(&self, row: &Row) -> Result<&Edition, (&'static str, Problem)> {
        let named = id_in(row.cell("edition"));
        let chosen = self.reading.choices().edition.as_ref().map_or("", EditionId::as_str);
        let id = if named.is_empty() { chosen } else { named };
        let said = || said(if named.is_empty() { chosen } else { row.cell("edition") });
        self.editions.get(id).ok_or_else(|| match id {
            "" => ("edition", Problem::new("form-required")),
            _ => ("edition", Problem::new("learning-bulk-no-edition").with("said", said())),
        })
    }
}

/// What the published versions of an organisation say, to be awarded.
///
/// # Errors
/// When the database fails.
pub async fn awardable(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
) -> store::Result<Vec<AssessedAchievement>> {
    let mut awardable = Vec::new();
    for version in microcredential::rows::published_of(tx, ctx, organisation).await? {
        let mut achievement = crate::assessment::achievement_without_marks(&version);
        achievement.picture = crate::badge::rows::picture(tx, ctx, &version.id).await?;
        awardable.push(achievement);
    }
    Ok(awardable)
}

/// Where each stands, by its id and by its folded title.
fn versions_of(achievements: &[AssessedAchievement]) -> HashMap<String, Option<usize>> {
    let mut versions: HashMap<String, Option<usize>> = HashMap::new();
    for (index, achievement) in achievements.iter().enumerate() {
        let title = versions.entry(kernel::fold(&achievement.title));
        title.and_modify(|several| *several = None).or_insert(Some(index));
        versions.insert(achievement.version.to_string(), Some(index));
    }
    versions
}

/// What somebody wrote, no longer than a message can bear.
fn said(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(60).collect()
}

/// A problem with an address.
fn not_email(row: &Row) -> (&'static str, Problem) {
    match row.cell("email") {
        "" => ("email", Problem::new("form-required")),
        text => ("email", Problem::new("learning-bulk-not-email").with("said", said(text))),
    }
}

#[cfg(test)]
mod tests {
    use super::versions_of;
    use crate::microcredential::VersionState;
    use kernel::MicrocredentialVersionId;

    #[test]
    fn a_title_that_two_versions_have_means_neither_and_their_ids_still_mean_each() {
        let one =
            crate::assessment::achievement_without_marks(&crate::samples::version(VersionState::Published));
        let mut other = one.clone();
        other.version = MicrocredentialVersionId::parse("mcv_00000000000000000000000099").unwrap();
        let title = kernel::fold(&one.title);
        assert_eq!(versions_of(std::slice::from_ref(&one)).get(&title), Some(&Some(0)));
        let both = versions_of(&[one.clone(), other.clone()]);
        assert_eq!(both.get(&title), Some(&None));
        assert_eq!(both.get(one.version.as_str()), Some(&Some(0)));
        assert_eq!(both.get(other.version.as_str()), Some(&Some(1)));
    }
}
