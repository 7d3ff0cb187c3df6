//! The data themselves: database, keys, clock, jobs.

use super::super::Failure;
use super::super::desk::{Desk, sqlite_file};
use super::super::key::keyring;
use super::Finding;
use crate::house::open_store;
use crate::settings::Settings;
use credentials::keys::keys_of;
use credentials::vc_api;
use kernel::{Clock as _, Timestamp};
use store::{OpenProblem, SystemClock};

/// A server whose clock shows an earlier moment has lost the time: Bottega is younger than this.
const BORN: &str = "2026-11-01T00:00:00Z";

/// Looks at everything that needs the database.
pub(super) async fn examine(settings: &Settings) -> Vec<Finding> {
    if sqlite_file(&settings.database_url).is_some_and(|file| !file.exists()) {
        let to_do = "start once with `bottega serve`, or name the right folder with --data-dir";
        return vec![Finding::bad("database", "there is none yet", to_do)];
    }
    let desk = match Desk::open_checked(settings.clone()).await {
        Ok(desk) => desk,
        Err(Failure(why)) => return vec![unreachable(settings, &why).await],
    };
    let mut findings = vec![writable(&desk).await];
    for finding in [keys(&desk).await, clock(&desk).await, jobs(&desk).await] {
        findings.push(finding.unwrap_or_else(|Failure(why)| {
            Finding::bad("database", why, "the database answers with an error: look at its log")
        }));
    }
    desk.store.close().await;
    findings
}

/// Why the database does not open, and what to do about that.
async fn unreachable(settings: &Settings, why: &str) -> Finding {
    let to_do = match open_store(settings).await {
        Err(crate::house::StartProblem::Store(OpenProblem::Migration(_))) => {
            "the tables are of another version: use the Bottega that wrote them, or a later one"
        }
        _ => "see that the database runs, and that database_url names it with the right user and password",
    };
    Finding::bad("database", why, to_do)
}

async fn writable(desk: &Desk) -> Finding {
    let url = store::without_password(&desk.settings.database_url);
    match desk.store.try_writing().await {
        Ok(()) => Finding::good("database", format!("{url} answers, takes writes, tables up to date")),
        Err(problem) => {
            let to_do = "let the server's user write to it, and see that its disk has room";
            Finding::bad("database", format!("{url} takes no writes: {problem}"), to_do)
        }
    }
}

/// Whether every signing key that still signs can be unsealed.
async fn keys(desk: &Desk) -> Result<Finding, Failure> {
    let Ok(keyring) = keyring(desk) else {
        let to_do = "bring secret.key back from your backup";
        return Ok(Finding::bad("signing keys", "cannot be unsealed without the secret key", to_do));
    };
    let ctx = desk.ctx();
    let mut tx = desk.store.read().await?;
    let organisations: Vec<String> =
        store::query_scalar("SELECT DISTINCT organisation_id FROM signing_key WHERE network_id = $1")
            .bind(ctx.network.as_str())
            .fetch_all(&mut *tx)
            .await?;
    let (mut good, mut sealed) = (0, 0);
    for organisation in organisations.iter().filter_map(|id| id.parse().ok()) {
        for key in keys_of(&mut tx, &ctx, &organisation).await? {
            if keyring.open(&key).is_ok() { good += 1 } else { sealed += 1 }
        }
    }
    for issuer in vc_api::issuers(&mut tx, &ctx).await? {
        if issuer.open(&keyring, &ctx).is_ok() { good += 1 } else { sealed += 1 }
    }
    if sealed == 0 {
        return Ok(Finding::good("signing keys", format!("{good} keys, every one can be unsealed")));
    }
    let to_do = "bring back the secret.key under which they were sealed";
    Ok(Finding::bad("signing keys", format!("{sealed} of {} cannot be unsealed", good + sealed), to_do))
}

/// Whether the clock can be right: it never shows less than what was written before.
async fn clock(desk: &Desk) -> Result<Finding, Failure> {
    let latest: Option<i64> = store::query_scalar("SELECT max(at) FROM audit_entry WHERE network_id = $1")
        .bind(desk.home.id.as_str())
        .fetch_one(&mut *desk.store.read().await?)
        .await?;
    let latest = Timestamp::from_microseconds(latest.unwrap_or(0));
    let now = SystemClock.now();
    let to_do = "set the clock (NTP); credentials carry its time";
    if Timestamp::parse_rfc3339(BORN).is_some_and(|born| now < born) {
        return Ok(Finding::bad("clock", format!("shows {}", now.to_rfc3339()), to_do));
    }
    if now < latest {
        let found = format!("shows {}, but something was done at {}", now.to_rfc3339(), latest.to_rfc3339());
        return Ok(Finding::bad("clock", found, to_do));
    }
    Ok(Finding::good("clock", now.to_rfc3339()))
}

/// Whether work was given up.
async fn jobs(desk: &Desk) -> Result<Finding, Failure> {
    let failed = desk.store.failed_jobs(&desk.home.id, 5).await?;
    let counts = desk.store.job_counts().await?;
    if failed.is_empty() {
        let found = format!("{} waiting, {} running, none given up", counts.ready, counts.running);
        return Ok(Finding::good("jobs", found));
    }
    let last = failed.iter().map(|job| format!("{} ({}): {}", job.kind, job.id, job.last_error));
    let found = format!("{} given up; the last: {}", counts.failed, last.collect::<Vec<_>>().join("; "));
    Ok(Finding::bad("jobs", found, "mend the cause named above; then ask for the work again"))
}
