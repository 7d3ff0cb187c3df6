//! Judging rows: what each asks for, whether it can be had, and what stands in the way. Asks the database a few times
//! for a whole chunk, never row by row.

mod attendance;
mod awards;
mod enrolments;
mod people;
mod rows;

use super::model::{Finding, Kind, Run, Said, Weight};
use super::neighbours::{InTheWay, NeighbourError, Neighbours, Newcomer, StandingRow};
use super::reading::{Reading, Row};
use crate::edition::{self, Edition};
use crate::microcredential::{self, Version, VersionState};
use kernel::{
    AssessedAchievement, AwardOrder, Ctx, EditionId, EnrolmentId, OrganisationId, PersonId, Problem,
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
    /// Published versions, by id and by folded title.
    versions: HashMap<String, usize>,
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
                let versions = microcredential::rows::of_organisation(tx, ctx, &run.organisation).await?;
                judge.keep_versions(&versions);
                judge.achievements = Arc::new(awardable(tx, ctx, &run.organisation).await?);
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
        for id in named.iter().filter_map(|id| id.parse::<EditionId>().ok()) {
            let found = edition::rows::edition(tx, ctx, &id).await?;
            let own = found.filter(|edition| edition.organisation == self.run.organisation);
            self.editions.extend(own.map(|edition| (id.to_string(), edition)));
        }
        Ok(())
    }

    fn keep_versions(&mut self, versions: &[Version]) {
        let published: Vec<&Version> =
            versions.iter().filter(|version| version.state == VersionState::Published).collect();
        for (index, version) in published.iter().enumerate() {
            self.versions.insert(version.id.to_string(), index);
            self.versions.insert(kernel::fold(&version.content.basics.title), index);
        }
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
        let mut suspected = self.suspected(tx, ctx, rows).await?;
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
        let said = || said(row.cell("edition"));
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
    let versions = microcredential::rows::of_organisation(tx, ctx, organisation).await?;
    let published = versions.iter().filter(|version| version.state == VersionState::Published);
    let mut awardable = Vec::new();
    for version in published {
        let mut achievement = crate::assessment::achievement_without_marks(version);
        achievement.picture = crate::badge::rows::picture(tx, ctx, &version.id).await?;
        awardable.push(achievement);
    }
    Ok(awardable)
}

/// The last part of an address, or the whole.
fn id_in(named: &str) -> &str {
    named.trim_end_matches('/').rsplit('/').next().unwrap_or_default()
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
