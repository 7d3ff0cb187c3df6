//! `bottega serve`: start, say where and who, serve until told to stop.

use super::{Failure, Outcome};
use crate::demo;
use crate::house::{House, HouseOptions};
use crate::serve::{FolderLock, listen, stop_signal, until_stopped};
use crate::settings::{ServeFlags, Settings};
use clap::Args;
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
        if new && self.empty {
            let ctx = house.app.system_ctx("set-up");
            let path =
                house.app.store().run(&ctx, &identity::OpenSetup).await.map_err(kernel::Fault::from)?;
            println!("Bottega is ready: {origin}");
            println!("The network is empty. Set it up at {origin}{path} (this link works once).");
            return Ok(());
        }
        if new {
            eprintln!("Filling a demo network …");
            demo::fill(house).await?;
            house.worker.run_until_idle().await?;
        }
        println!("Bottega is ready: {origin}");
        if demo::is_demo(house).await? {
            print_log_ins();
        }
        Ok(())
    }
}

fn print_log_ins() {
    println!("This is a demo network. Log-ins (the password of all is {}):", demo::PASSWORD);
    for log_in in demo::Cast::LOG_INS {
        println!("  {:<22} {}", log_in.part, log_in.email);
    }
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
