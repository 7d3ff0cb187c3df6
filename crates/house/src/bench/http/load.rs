//! Load: at a rate, and as fast as it goes.

use super::super::BenchProblem;
use super::client::{Asked, Connection};
use std::time::{Duration, Instant};

/// Connections kept open.
const CONNECTIONS: u32 = 8;

/// What a load saw.
#[derive(Default)]
pub(super) struct Measured {
    latencies: Vec<Duration>,
    pub(super) errors: u32,
    pub(super) per_second: f64,
    pub(super) bytes_each: f64,
}

impl Measured {
    /// The latency that this many of a hundred requests stay below, in milliseconds.
    pub(super) fn percentile_ms(&self, percent: usize) -> f64 {
        let mut sorted = self.latencies.clone();
        sorted.sort_unstable();
        let at = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
        sorted.get(at).map_or(f64::NAN, |latency| latency.as_secs_f64() * 1_000.0)
    }

    fn add(&mut self, other: Measured) {
        self.latencies.extend(other.latencies);
        self.errors += other.errors;
        self.bytes_each = self.bytes_each.max(other.bytes_each);
    }
}

/// Asks `rate` times a second, whether the answers come or not.
pub(super) async fn at_rate(asked: &Asked, rate: u32, duration: Duration) -> Result<Measured, BenchProblem> {
    warm(asked).await?;
    let every = Duration::from_secs(1) * CONNECTIONS / rate;
    let start = Instant::now() + Duration::from_millis(50);
    let until = start + duration;
    together(|number| {
        let asked = asked.clone();
        let first = start + every * number / CONNECTIONS;
        async move {
            let mut connection = Connection::open(&asked).await?;
            let mut measured = Measured::default();
            let mut due = first;
            while due < until {
                tokio::time::sleep_until(due.into()).await;
                ask(&mut connection, due, &mut measured).await?;
                due += every;
            }
            Ok(measured)
        }
    })
    .await
}

/// Asks as fast as answers come.
pub(super) async fn at_full_speed(asked: &Asked, duration: Duration) -> Result<Measured, BenchProblem> {
    warm(asked).await?;
    let start = Instant::now();
    let mut measured = together(|_| {
        let asked = asked.clone();
        async move {
            let mut connection = Connection::open(&asked).await?;
            let mut measured = Measured::default();
            while start.elapsed() < duration {
                ask(&mut connection, Instant::now(), &mut measured).await?;
            }
            Ok(measured)
        }
    })
    .await?;
    let answered = u32::try_from(measured.latencies.len()).unwrap_or(u32::MAX);
    measured.per_second = f64::from(answered) / start.elapsed().as_secs_f64();
    Ok(measured)
}

async fn ask(connection: &mut Connection, due: Instant, measured: &mut Measured) -> Result<(), BenchProblem> {
    let answered = connection.get().await?;
    measured.latencies.push(due.elapsed());
    measured.errors += u32::from(answered.status != 200);
    measured.bytes_each = f64::from(u32::try_from(answered.bytes).unwrap_or(u32::MAX));
    Ok(())
}

/// A few requests that do not count; a page that is not there is no page to measure.
async fn warm(asked: &Asked) -> Result<(), BenchProblem> {
    let mut connection = Connection::open(asked).await?;
    for _ in 0..20 {
        let answered = connection.get().await?;
        if answered.status != 200 {
            return Err(BenchProblem(format!("{} answers {}", asked.path, answered.status)));
        }
    }
    Ok(())
}

/// Runs one task for each connection and adds up what they saw.
async fn together<F>(task: impl Fn(u32) -> F) -> Result<Measured, BenchProblem>
where
    F: Future<Output = Result<Measured, BenchProblem>> + Send + 'static,
{
    let running: Vec<_> = (0..CONNECTIONS).map(|number| tokio::spawn(task(number))).collect();
    let mut all = Measured::default();
    for one in running {
        all.add(one.await.map_err(|problem| BenchProblem(problem.to_string()))??);
    }
    Ok(all)
}
