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
    /// Take the credential out of a picture or a certificate.
    Unbake {
        /// The picture (PNG, SVG) or the certificate (PDF); "-" reads standard input.
        picture: PathBuf,
    },
    Derive(Derive),
    Present(present::Present),
    Capsule(capsule::Pack),
}

/// Put a credential into a PNG or SVG picture.
///
/// It must be a signed Open Badge; whether its signature holds is not asked here (`bottega verify`).
#[derive(Debug, Args)]
struct Bake {
    /// The picture.
    picture: PathBuf,
    /// The credential, as JSON or JWT.
    credential: PathBuf,
    /// The picture to write; not the one that is read.
    #[arg(long, short, value_name = "FILE")]
    out: PathBuf,
    /// Which Open Badges the credential is of; without it, what the credential says.
    #[arg(long, value_enum)]
    edition: Option<Edition>,
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
            What::Unbake { picture } => print_text(&files::unbaked(picture, &read(picture)?)?)?,
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
        if is_same(&self.out, &self.picture) || is_same(&self.out, &self.credential) {
            return Err(Failure(format!("{} is read: name another file with --out", self.out.display())));
        }
        let text = read_text(&self.credential)?;
        let about = |why: &str| Failure(format!("{}: {why}", self.credential.display()));
        let found = edition_of(text.trim()).map_err(about)?;
        let edition = match (found, self.edition) {
            (Edition::Two, Some(Edition::Three)) => return Err(about("it is of Open Badges 2.0, not 3.0")),
            (Edition::Three, Some(Edition::Two)) => return Err(about("it is of Open Badges 3.0, not 2.0")),
            (Edition::Two, _) => bake::Edition::OpenBadges2,
            (Edition::Three, _) => bake::Edition::OpenBadges3,
        };
        let baked = bake::bake(&read(&self.picture)?, text.trim(), edition)
            .map_err(|problem| Failure(format!("{}: {problem}", self.picture.display())))?;
        files::write(&self.out, &baked)
    }
}

/// Whether two names are of one file.
fn is_same(one: &Path, other: &Path) -> bool {
    let place = |file: &Path| file.canonicalize().ok();
    one == other || place(one).is_some_and(|found| place(other) == Some(found))
}

/// Which Open Badges a text is of, if it is a signed badge.
fn edition_of(text: &str) -> Result<Edition, &'static str> {
    let report = super::verify::examine(text.as_bytes(), &Offline, (&[], None), None);
    let is = |names: &[&str]| report.learned.types.iter().any(|kind| names.contains(&kind.as_str()));
    match report.forms.first().copied() {
        Some("ob2") => Ok(Edition::Two),
        Some("jwt") if is(&["Assertion"]) => Ok(Edition::Two),
        Some("json" | "jwt") if !is(&["OpenBadgeCredential", "AchievementCredential"]) => {
            Err("it is no Open Badge, and pictures carry nothing else")
        }
        Some("jwt") => Ok(Edition::Three),
        Some("json") if report.credential.is_some_and(|credential| credential.get("proof").is_some()) => {
            Ok(Edition::Three)
        }
        Some("json") => Err("it is not signed: sign it first (bottega credential issue)"),
        _ => Err("a picture carries an Open Badge as JSON or JWT, and this is neither"),
    }
}

impl Derive {
    fn derived(&self) -> Result<String, Failure> {
        let text = read_text(&self.file)?;
        let named = |why: String| Failure(format!("{}: {why}", self.file.display()));
        let document = openbadges::json::parse_owned(&text).map_err(|problem| named(problem.to_string()))?;
        if let Some(pointer) = self.show.iter().find(|pointer| document.pointer(pointer).is_none()) {
            return Err(named(format!("--show {pointer}: there is nothing in the document at {pointer}")));
        }
        derive(&mut Engine::new(), &signing::HostedContexts, &text, &self.show)
            .map_err(|problem| named(problem.to_string()))
    }
}
