//! The assessor's inbox with fifty thousand submissions before them, under a steady load.

use super::super::scratch::{self, Scratch};
use super::super::{BenchProblem, Figure, Machine, Report};
use super::client::Asked;
use super::grow::network;
use super::load::at_rate;
use super::server::Server;
use crate::demo::PASSWORD;
use kernel::{Ctx, PersonId, ResourceKind, SubmissionId};
use std::net::SocketAddr;
use std::time::Duration;
use store::{Command, DbError, Subject, Tx, Value, insert_rows};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// Submissions before the assessor.
const SUBMISSIONS: usize = 50_000;
/// Pages a second: an inbox is read by people.
const RATE: u32 = 20;
/// The assessor of the demo.
const ASSESSOR: &str = "assessor@demo.example";

/// Runs the bench.
///
/// # Errors
/// When the server does not start, or the assessor cannot sign in.
pub async fn run(quick: bool) -> Result<Report, BenchProblem> {
    let scratch = Scratch::new()?;
    Server::start(&scratch)?.stop()?;
    grow(&scratch).await?;
    let server = Server::start(&scratch)?;
    let cookies = sign_in(server.address).await?;
    let seconds = Duration::from_secs(if quick { 5 } else { 30 });
    let mut figures = vec![Figure::plain("submissions", 50_000.0, "submissions")];
    for (name, path) in [("inbox", "/assessment"), ("inbox_deep", DEEP)] {
        let asked = Asked { address: server.address, path: path.to_owned(), cookies: cookies.clone() };
        let seen = at_rate(&asked, RATE, seconds).await?;
        figures.push(Figure::limited(&format!("{name}_p99_ms"), seen.percentile_ms(99), "ms", 50.0));
        figures.push(Figure::plain(&format!("{name}_p50_ms"), seen.percentile_ms(50), "ms"));
        figures.push(Figure::limited(&format!("{name}_errors"), f64::from(seen.errors), "answers", 0.0));
    }
    server.stop()?;
    Ok(Report { bench: "board".to_owned(), machine: Machine::here(), figures })
}

/// A page in the middle of the inbox: after the first half of what was handed in.
const DEEP: &str = "/assessment?after=1700000025000000_";

async fn grow(scratch: &Scratch) -> Result<(), BenchProblem> {
    let data = scratch.path().join("data");
    let url = format!("sqlite://{}?mode=rwc", data.join("bottega.db").display());
    let store = scratch::open(&data, &url).await?;
    let ctx = scratch::ctx(&network(&store).await?);
    for first in (0..SUBMISSIONS).step_by(BATCH) {
        store.run(&ctx, &ManySubmissions { first }).await?;
    }
    store.close().await;
    Ok(())
}

const BATCH: usize = 500;

/// Submissions like one of the demo, each with a place for the assessor.
struct ManySubmissions {
    first: usize,
}

impl Command for ManySubmissions {
    type Output = ();
    type Error = DbError;
    const NAME: &'static str = "grow_bench_inbox";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Submission, "bench")
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> store::Result<()> {
        let like: (String, String, String, String, String) = store::query_as(
            "SELECT b.enrolment_id, b.edition_id, b.organisation_id, b.version_id, s.assessor_id
               FROM submission b
               JOIN panel_seat s ON s.network_id = b.network_id AND s.submission_id = b.id
              WHERE b.network_id = $1 AND b.state = 'submitted' ORDER BY b.id LIMIT 1",
        )
        .bind(ctx.network.as_str())
        .fetch_one(&mut **tx)
        .await?;
        let (mut submissions, mut seats) = (Vec::new(), Vec::new());
        for number in self.first..self.first + BATCH {
            let (submission, seat) = rows(ctx, &like, i64::try_from(number).unwrap_or(0));
            submissions.push(submission);
            seats.push(seat);
        }
        insert_rows(tx, SUBMISSION, submissions, "").await?;
        insert_rows(tx, SEAT, seats, "").await?;
        Ok(())
    }
}

const SUBMISSION: &str = "INSERT INTO submission (network_id, id, enrolment_id, edition_id, organisation_id, learner_id, \
     version_id, attempt, state, round, answers, sha256, created_at, changed_at, submitted_at) VALUES ";
const SEAT: &str = "INSERT INTO panel_seat (network_id, submission_id, round, assessor_id, purpose, state, submitted_at, \
     assigned_at) VALUES ";

/// A submission handed in a millisecond after the one before, as one further attempt, and its seat.
fn rows(
    ctx: &Ctx,
    (enrolment, edition, organisation, version, assessor): &(String, String, String, String, String),
    number: i64,
) -> (Vec<Value>, Vec<Value>) {
    let id = SubmissionId::fresh(ctx.now, ctx.entropy.as_ref());
    let learner = PersonId::fresh(ctx.now, ctx.entropy.as_ref());
    let at = 1_700_000_000_000_000 + number * 1_000;
    let network = ctx.network.as_str();
    let submission = vec![
        network.into(),
        id.as_str().into(),
        enrolment.as_str().into(),
        edition.as_str().into(),
        organisation.as_str().into(),
        learner.as_str().into(),
        version.as_str().into(),
        (number + 100).into(),
        "submitted".into(),
        1_i64.into(),
        "{}".into(),
        "".into(),
        at.into(),
        at.into(),
        at.into(),
    ];
    let seat = vec![
        network.into(),
        id.as_str().into(),
        1_i64.into(),
        assessor.as_str().into(),
        "panel".into(),
        "open".into(),
        at.into(),
        at.into(),
    ];
    (submission, seat)
}

/// Signs the assessor in as a browser would; yields what it sends along from then on.
async fn sign_in(address: SocketAddr) -> Result<String, BenchProblem> {
    let page = exchange(address, "GET /session/new HTTP/1.1\r\n", "", "").await?;
    let visit = cookies_of(&page);
    let token = page.split("name=\"csrf\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let token = token.ok_or_else(|| BenchProblem("no form to sign in".to_owned()))?;
    let email = ASSESSOR.replace('@', "%40");
    let body = format!("csrf={token}&email={email}&password={PASSWORD}");
    let answer = exchange(address, "POST /session/new HTTP/1.1\r\n", &visit, &body).await?;
    let session = cookies_of(&answer);
    if !answer.starts_with("HTTP/1.1 303") || session.is_empty() {
        return Err(BenchProblem("the assessor could not sign in".to_owned()));
    }
    Ok(format!("{visit}; {session}"))
}

fn cookies_of(answer: &str) -> String {
    let lines = answer.lines().take_while(|line| !line.is_empty());
    let set = lines.filter_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("set-cookie").then(|| value.trim().split(';').next().unwrap_or_default())
    });
    set.collect::<Vec<_>>().join("; ")
}

/// One request on a connection of its own.
async fn exchange(
    address: SocketAddr,
    line: &str,
    cookies: &str,
    body: &str,
) -> Result<String, BenchProblem> {
    let mut stream = TcpStream::connect(address).await?;
    let request = format!(
        "{line}Host: bottega.bench\r\nConnection: close\r\nCookie: {cookies}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}
