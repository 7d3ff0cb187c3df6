//! `bottega credential`: what can be done with a credential in a file, apart from any network.
//!
//! ```text
//! keygen, did ─▶ issue (one, or one a row) ─▶ bake ⇄ unbake · derive · present · capsule ─▶ inspect, verify
//!                render: one definition and one award in, every form out
//! ```

mod batch;
mod capsule;
pub(super) mod files;
mod issue;
pub(super) mod keys;
mod pem;
mod present;
mod render;
mod signing;

use super::desk::{print_json, print_text};
use super::{Failure, Outcome};
use clap::{Args, Subcommand, ValueEnum};
use files::{read, read_text};
use openbadges::bake;
use openbadges::jsonld::Engine;
use openbadges::proof::selective::derive;
use openbadges::report::Offline;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Credentials in files: make keys, sign, look inside, put into pictures and take out, present in part.
#[derive(Debug, Args)]
pub(super) struct Credential {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Keygen(keys::Keygen),
    Did(keys::Did),
    Issue(Box<issue::Issue>),
    Render(render::Render),
    /// Print the JSON of a credential in any form, unverified.
    Inspect {
        /// JSON, picture, PDF, JWT, SD-JWT, capsule …; "-" reads standard input.
        file: PathBuf,
    },
    Bake(Bake),
    /// Take the credential out of a picture.
    Unbake {
        /// The picture.
        picture: PathBuf,
    },
    Derive(Derive),
    Present(present::Present),
    Capsule(capsule::Pack),
}

/// Put a credential into a PNG or SVG picture.
#[derive(Debug, Args)]
struct Bake {
    /// The picture.
    picture: PathBuf,
    /// The credential, as JSON or JWT.
    credential: PathBuf,
    /// The picture to write.
    #[arg(long, short, value_name = "FILE")]
    out: PathBuf,
    /// Which Open Badges the credential is of.
    #[arg(long, value_enum, default_value = "3.0")]
    edition: Edition,
}

/// Which Open Badges.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Edition {
    /// Open Badges 2.0: an assertion as JSON, JWS or address.
    #[value(name = "2.0")]
    Two,
    /// Open Badges 3.0: a credential as JSON or JWS.
    #[value(name = "3.0")]
    Three,
}

/// Show only parts of a credential with an ecdsa-sd-2023 base proof.
///
/// What its issuer made mandatory is always shown. Without `--show` nothing else is.
#[derive(Debug, Args)]
struct Derive {
    /// The credential as the holder got it; "-" reads standard input.
    file: PathBuf,
    /// JSON Pointer of a part to show, such as `/credentialSubject/achievement/name`. May be repeated.
    #[arg(long, value_name = "POINTER")]
    show: Vec<String>,
}

impl Credential {
    pub(super) async fn run(self) -> Outcome {
        tokio::task::spawn_blocking(move || self.run_blocking()).await?
    }

    fn run_blocking(&self) -> Outcome {
        match &self.what {
            What::Keygen(keygen) => return keygen.run(),
            What::Did(did) => return did.run(),
            What::Issue(issue) => return issue.run(),
            What::Render(render) => return render.run(),
            What::Inspect { file } => inspect(file)?,
            What::Bake(bake) => bake.run()?,
            What::Unbake { picture } => print_text(&bake::unbake(&read(picture)?)?.credential)?,
            What::Derive(derive) => print_text(&derive.derived()?)?,
            What::Present(present) => print_text(&present.shown()?)?,
            What::Capsule(pack) => return pack.run(),
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn inspect(file: &Path) -> Result<(), Failure> {
    let report = super::verify::examine(&read(file)?, &Offline, (&[], None), None);
    if let Some(credential) = &report.credential {
        return print_json(credential);
    }
    let why = report.failures().next().map_or("no credential in it", |check| check.sentence.as_str());
    Err(Failure(format!("{}: {why}", file.display())))
}

impl Bake {
    fn run(&self) -> Result<(), Failure> {
        let edition = match self.edition {
            Edition::Two => bake::Edition::OpenBadges2,
            Edition::Three => bake::Edition::OpenBadges3,
        };
        let baked = bake::bake(&read(&self.picture)?, read_text(&self.credential)?.trim(), edition)
            .map_err(|problem| Failure(format!("{}: {problem}", self.picture.display())))?;
        files::write(&self.out, &baked)
    }
}

impl Derive {
    fn derived(&self) -> Result<String, Failure> {
        derive(&mut Engine::new(), &signing::HostedContexts, &read_text(&self.file)?, &self.show)
            .map_err(|problem| Failure(format!("{}: {problem}", self.file.display())))
    }
}
