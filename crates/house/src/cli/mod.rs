//! Everything that can be typed.
//!
//! Exit codes: 0 done (for `verify`: valid) · 1 failed (invalid) · 2 could not be checked · 3 usage.

mod api_key;
mod backup;
mod bench;
mod bulk;
mod credential;
mod crew;
mod desk;
mod doctor;
mod import;
mod jose_cose;
mod key;
mod serve;
mod skill;
mod user;
mod verify;

use crate::settings::ServeFlags;
use clap::{CommandFactory as _, Parser, Subcommand};
use std::process::ExitCode;

/// A skills network in one binary: orient, book, assess, award, verify, be found.
///
/// Without a command it serves, with demo data at first start.
#[derive(Debug, Parser)]
#[command(name = "bottega", version, about, after_help = EXIT_CODES)]
pub struct Arguments {
    #[command(subcommand)]
    command: Option<Subcommands>,
    #[command(flatten)]
    flags: ServeFlags,
}

const EXIT_CODES: &str = "Exit codes: 0 done (verify: valid), 1 failed (verify: invalid), 2 could not be checked, 3 wrong usage.\n\
Settings are read from flags, then BOTTEGA_… variables, then bottega.toml; docs/configuration.md lists them.";

#[derive(Debug, Subcommand)]
enum Subcommands {
    Serve(serve::Serve),
    Import(import::Import),
    Verify(verify::Verify),
    User(user::User),
    Key(key::Key),
    ApiKey(api_key::ApiKey),
    Credential(credential::Credential),
    JoseCose(jose_cose::JoseCose),
    Plan(skill::Plan),
    Link(skill::Link),
    Extract(skill::Extract),
    Eval(skill::Eval),
    Backup(backup::Backup),
    Restore(backup::Restore),
    Doctor(doctor::Doctor),
    Bulk(bulk::Bulk),
    Bench(bench::Bench),
    /// Print the OpenAPI 3.1 document of the addresses for programs.
    Openapi,
    #[command(hide = true)]
    BenchWorker(bench::BenchWorker),
}

/// What a command of the line ends with.
pub(crate) type Outcome = Result<ExitCode, Failure>;

/// Why a command failed, in words for whoever typed it.
#[derive(Debug)]
pub(crate) struct Failure(pub(crate) String);

impl<E: std::fmt::Display> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// Wrong usage.
const USAGE: u8 = 3;

/// Reads the command line and does what it says.
#[must_use]
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(problem) => {
            let _ = problem.print();
            return if problem.use_stderr() { ExitCode::from(USAGE) } else { ExitCode::SUCCESS };
        }
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(problem) => return failed(&problem.to_string()),
    };
    match runtime.block_on(dispatch(arguments)) {
        Ok(code) => code,
        Err(Failure(why)) => failed(&why),
    }
}

async fn dispatch(arguments: Arguments) -> Outcome {
    let flags = &arguments.flags;
    match arguments.command.unwrap_or_else(|| Subcommands::Serve(serve::Serve::default())) {
        Subcommands::Serve(serve) => serve.run(flags).await,
        Subcommands::Import(import) => import.run(flags).await,
        Subcommands::Verify(verify) => verify.run().await,
        Subcommands::User(user) => user.run(flags).await,
        Subcommands::Key(key) => key.run(flags).await,
        Subcommands::ApiKey(api_key) => api_key.run(flags).await,
        Subcommands::Credential(credential) => credential.run().await,
        Subcommands::JoseCose(jose_cose) => jose_cose.run(),
        Subcommands::Plan(plan) => plan.run(),
        Subcommands::Link(link) => link.run(flags).await,
        Subcommands::Extract(extract) => extract.run(),
        Subcommands::Eval(eval) => eval.run(),
        Subcommands::Backup(backup) => backup.run(flags).await,
        Subcommands::Restore(restore) => restore.run(flags),
        Subcommands::Doctor(doctor) => doctor.run(flags).await,
        Subcommands::Openapi => {
            desk::print_json(&crate::openapi::document())?;
            Ok(ExitCode::SUCCESS)
        }
        Subcommands::Bulk(bulk) => bulk.run(flags).await,
        Subcommands::Bench(bench) => bench.run().await,
        Subcommands::BenchWorker(worker) => worker.run().await,
    }
}

fn failed(why: &str) -> ExitCode {
    eprintln!("bottega: {why}");
    ExitCode::FAILURE
}

/// The command line as clap knows it, for the generated reference.
#[must_use]
pub fn command() -> clap::Command {
    Arguments::command()
}
