//! The question of `bench talent`, asked in SQL on the same data, beside the index.

use super::scratch::{self, Scratch};
use super::{BenchProblem, Figure};
use kernel::{Ctx, ResourceKind, SkillLevel};
use skills::bench::{TalentWorkload, WorkloadPerson};
use skills::talent::{Filter, Held, Role, RoleSkill, TalentBuilder, TalentIndex};
use std::time::Instant;
use store::{Command, DbError, Store, Subject, Tx, Value};

/// People asked about: a whole run, a quick one.
const PEOPLE: (usize, usize) = (100_000, 15_000);
/// Roles asked for.
const ROLES: u64 = 8;
/// How many are shown.
const SHOWN: usize = 100;
/// People written in one go.
const BATCH: usize = 2_000;

/// Asks the same of SQLite and of the index: who of those who pass fits a role of 40 skills best.
///
/// # Errors
/// When the database fails.
pub(super) async fn beside_sql(quick: bool) -> Result<Vec<Figure>, BenchProblem> {
    let people = if quick { PEOPLE.1 } else { PEOPLE.0 };
    let workload = TalentWorkload::new(people);
    let scratch = Scratch::new()?;
    let store = scratch::open(scratch.path(), &scratch.sqlite_url()).await?;
    let ctx = scratch::ctx(&scratch::network());
    let index = fill(&store, &ctx, &workload).await?;
    let filter = workload.filter();
    let (mut in_sql, mut in_index, mut mismatches) = (0.0, 0.0, 0.0);
    for number in 0..ROLES {
        store.run(&ctx, &Asked(workload.role_skills(number))).await?;
        let role = role(&workload, number)?;
        let start = Instant::now();
        let right = best_in_sql(&store).await?;
        in_sql += start.elapsed().as_secs_f64() * 1_000.0;
        let start = Instant::now();
        let hits = index.search_on(1, &role, &filter, SHOWN);
        in_index += start.elapsed().as_secs_f64() * 1_000.0;
        let points: Vec<i64> = hits.iter().map(|hit| i64::from(hit.points)).collect();
        mismatches += f64::from(u8::from(points != right));
    }
    store.close().await;
    let roles = f64::from(u32::try_from(ROLES).unwrap_or(1));
    Ok(vec![
        Figure::plain("sql_people", f64::from(u32::try_from(people).unwrap_or(0)), ""),
        Figure::plain("sql_query_mean_ms", in_sql / roles, "ms"),
        Figure::beside("index_query_mean_ms", in_index / roles, "ms", ("sql_query_mean_ms", in_sql / roles)),
        Figure::limited("mismatches_with_sql", mismatches, "", 0.0),
    ])
}

/// Writes everybody into tables, and into an index.
async fn fill(store: &Store, ctx: &Ctx, workload: &TalentWorkload) -> Result<TalentIndex, BenchProblem> {
    let filter = workload.filter();
    let mut builder = TalentBuilder::default();
    let mut people = workload.people();
    store.run(ctx, &Tables).await?;
    let mut first = 0;
    loop {
        let batch: Vec<WorkloadPerson> = people.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            return Ok(builder.finish());
        }
        for person in &batch {
            let skills = person.skills.iter().filter_map(|&(skill, best, verified)| {
                Some((&workload.concepts()[skill], Held { best: level(best)?, verified: level(verified)? }))
            });
            builder.add(&person.person, &person.traits, skills);
        }
        let rows = Rows { first, passing: batch.iter().map(|one| passes(one, &filter)).collect(), batch };
        store.run(ctx, &rows).await?;
        first += rows.batch.len();
    }
}

fn level(level: u8) -> Option<SkillLevel> {
    SkillLevel::new(i64::from(level)).ok()
}

fn passes(person: &WorkloadPerson, filter: &Filter) -> bool {
    person.traits.consents && person.traits.territories.iter().any(|one| filter.territories.contains(one))
}

fn role(workload: &TalentWorkload, number: u64) -> Result<Role, BenchProblem> {
    let skills = workload.role_skills(number).into_iter().filter_map(|(skill, weight, minimum)| {
        Some(RoleSkill::new(workload.concepts()[skill].clone(), weight, level(minimum)?))
    });
    Role::new(skills.collect()).map_err(|problem| BenchProblem(problem.to_string()))
}

async fn best_in_sql(store: &Store) -> Result<Vec<i64>, BenchProblem> {
    let points = store::query_scalar(
        "SELECT CAST(SUM(asked.weight * 840 / asked.minimum
             * CASE WHEN held.level < asked.minimum THEN held.level ELSE asked.minimum END) AS BIGINT) AS points
         FROM bench_asked asked
         JOIN bench_held held ON held.skill = asked.skill
         JOIN bench_person person ON person.number = held.person AND person.passes = 1
         GROUP BY held.person ORDER BY points DESC LIMIT 100",
    );
    Ok(points.fetch_all(&mut *store.read().await?).await?)
}

/// The tables of the bench.
struct Tables;

impl Command for Tables {
    type Output = ();
    type Error = DbError;
    const NAME: &'static str = "make_bench_tables";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Network, "bench")
    }

    async fn run(&self, _: &Ctx, tx: &mut Tx) -> store::Result<()> {
        for table in [
            "CREATE TABLE bench_person (number BIGINT PRIMARY KEY, passes BIGINT NOT NULL)",
            "CREATE TABLE bench_held (skill BIGINT, person BIGINT, level BIGINT NOT NULL, PRIMARY KEY (skill, person))",
            "CREATE TABLE bench_asked (skill BIGINT PRIMARY KEY, weight BIGINT NOT NULL, minimum BIGINT NOT NULL)",
        ] {
            store::query(table).execute(&mut **tx).await?;
        }
        Ok(())
    }
}

/// People with what they have.
struct Rows {
    first: usize,
    passing: Vec<bool>,
    batch: Vec<WorkloadPerson>,
}

fn number(count: usize) -> Value {
    Value::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

impl Command for Rows {
    type Output = ();
    type Error = DbError;
    const NAME: &'static str = "write_bench_people";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Network, "bench")
    }

    async fn run(&self, _: &Ctx, tx: &mut Tx) -> store::Result<()> {
        let people = self
            .passing
            .iter()
            .enumerate()
            .map(|(place, passes)| vec![number(self.first + place), Value::Number(i64::from(*passes))]);
        store::insert_rows(tx, "INSERT INTO bench_person (number, passes) VALUES ", people.collect(), "")
            .await?;
        let held = self.batch.iter().enumerate().flat_map(|(place, person)| {
            let row = move |&(skill, best, _): &(usize, u8, u8)| {
                vec![number(skill), number(self.first + place), Value::Number(i64::from(best))]
            };
            person.skills.iter().map(row)
        });
        store::insert_rows(tx, "INSERT INTO bench_held (skill, person, level) VALUES ", held.collect(), "")
            .await?;
        Ok(())
    }
}

/// A role, in place of the one before.
struct Asked(Vec<(usize, u32, u8)>);

impl Command for Asked {
    type Output = ();
    type Error = DbError;
    const NAME: &'static str = "write_bench_role";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Network, "bench")
    }

    async fn run(&self, _: &Ctx, tx: &mut Tx) -> store::Result<()> {
        store::query("DELETE FROM bench_asked").execute(&mut **tx).await?;
        let rows = self.0.iter().map(|&(skill, weight, minimum)| {
            vec![number(skill), Value::Number(i64::from(weight)), Value::Number(i64::from(minimum))]
        });
        let head = "INSERT INTO bench_asked (skill, weight, minimum) VALUES ";
        store::insert_rows(tx, head, rows.collect(), "").await.map(|_| ())
    }
}
