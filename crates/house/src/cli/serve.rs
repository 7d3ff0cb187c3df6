//! `bottega serve`: start, say where and who, serve until told to stop.

use super::{Failure, Outcome};
use crate::demo;
use crate::house::{House, HouseOptions};
use crate::serve::{FolderLock, listen, stop_signal, until_stopped};
use crate::settings::{ServeFlags, Settings};
use clap::Args;
use credentials::keys::Keyring;
use credentials::vc_api::{Instance, MakeIssuers};
use serde_json::{Map, Value, json};
use std::process::ExitCode;
use std::sync::Arc;

/// Serve the network: pages, protocols, jobs.
#[derive(Debug, Default, Args)]
pub(super) struct Serve {
    /// Start with an empty network and a one-time link to set it up, instead of demo data.
    #[arg(long)]
    empty: bool,
}

impl Serve {
    pub(super) async fn run(&self, flags: &ServeFlags) -> Outcome {
        let settings = Settings::read(flags)?;
        log_to_standard_error(&settings);
        let _lock = FolderLock::take(&settings)?;
        let listener = listen(settings.listen).await?;
        let house = House::open(settings, HouseOptions::default()).await?;
        if house.app.store().is_embedded() {
            let released = house.app.store().release_leases().await?;
            tracing::debug!(released, "jobs that the last run left behind are ready again");
        }
        let stop = stop_signal()?;
        self.prepare(&house).await?;
        until_stopped(Arc::new(house), listener, stop).await?;
        Ok(ExitCode::SUCCESS)
    }

    /// Demo data or a set-up link where the network is new; then where to go and how to get in.
    async fn prepare(&self, house: &House) -> Result<(), Failure> {
        let origin = house.app.public_origin();
        let new = demo::is_needed(house).await?;
        if house.settings.vc_api {
            say(&vc_api_in_words(house).await?);
        }
        // A network that was begun empty stays empty, though it is started without the word the next time.
        if new && (self.empty || demo::is_unwanted(house).await?) {
            let ctx = house.app.system_ctx("set-up");
            let path =
                house.app.store().run(&ctx, &identity::OpenSetup).await.map_err(kernel::Fault::from)?;
            let address = address_of(house);
            say(&format!(
                "Bottega is ready: {address}\nThe network is empty. Set it up at {origin}{path} (this link works once)."
            ));
            return Ok(());
        }
        if new {
            eprintln!("Filling a demo network …");
            demo::fill(house).await?;
            house.worker.run_until_idle().await?;
        }
        let log_ins = if demo::is_demo(house).await? { log_ins() } else { String::new() };
        say(&format!("Bottega is ready: {}{log_ins}", address_of(house)));
        Ok(())
    }
}

/// Where the network is, and where the server listens when that is somewhere else: behind a proxy.
fn address_of(house: &House) -> String {
    let (origin, listen) = (house.app.public_origin(), house.settings.listen);
    let itself = format!("http://{listen}");
    if origin == itself { itself } else { format!("{origin} (listening on {listen})") }
}

/// The keys with which the network signs for programs, and where, as one line of JSON.
async fn vc_api_in_words(house: &House) -> Result<String, Failure> {
    let keyring = house.app.service::<Keyring>()?;
    let ctx = house.app.system_ctx("vc_api");
    let made = house.app.store().run(&ctx, &MakeIssuers { keyring }).await;
    let issuers = made.map_err(kernel::Fault::from)?;
    let origin = house.app.public_origin();
    let entry = |instance: Instance| {
        let issuer = issuers.iter().find(|issuer| issuer.algorithm == instance.algorithm())?;
        let endpoint = format!("{origin}{}", instance.path());
        Some((instance.name().to_owned(), json!({ "id": issuer.did(), "endpoint": endpoint })))
    };
    let issuers: Map<String, Value> = Instance::ALL.into_iter().filter_map(entry).collect();
    Ok(json!({ "vc_api": { "origin": origin, "issuers": issuers } }).to_string())
}

/// Writes to standard output; somebody who no longer listens is no reason to stop.
fn say(text: &str) {
    use std::io::Write as _;
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{text}");
    let _ = out.flush();
}

fn log_ins() -> String {
    let first = format!("\nThis is a demo network. Log-ins (the password of all is {}):", demo::PASSWORD);
    let line = |log_in: &demo::LogIn| format!("\n  {:<22} {}", log_in.part, log_in.email);
    demo::Cast::LOG_INS.iter().map(line).fold(first, |text, line| text + &line)
}

fn log_to_standard_error(settings: &Settings) {
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::try_new(&settings.log_level).unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let set = if settings.log_json { log.json().try_init() } else { log.try_init() };
    if let Err(problem) = set {
        eprintln!("bottega: the log cannot be set up: {problem}");
    }
}
