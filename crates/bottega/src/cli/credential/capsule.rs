//! `bottega credential capsule`: a credential with everything a verifier will want when its issuer is gone.

use super::super::verify::{Asking, Memory, examine};
use super::super::{Failure, Outcome};
use super::files;
use clap::Args;
use credentials::verification::NetworkResolver;
use kernel::Clock as _;
use openbadges::capsule::{Capsule, Kind, Resource};
use openbadges::report::{Fetched, Offline, Verdict};
use openbadges::tlog::LogProof;
use std::path::PathBuf;
use std::process::ExitCode;
use store::SystemClock;

/// Pack a credential with the documents it depends on: keys, status, schemas as they are now.
///
/// The credential is verified first, and one that is invalid is not packed. What cannot be reached is left out, and said.
#[derive(Debug, Args)]
pub(super) struct Pack {
    /// The credential: JSON, JWT or SD-JWT.
    file: PathBuf,
    /// The capsule to write.
    #[arg(long, short, value_name = "FILE")]
    out: PathBuf,
    /// The badge's picture, PNG or SVG.
    #[arg(long, value_name = "FILE")]
    picture: Option<PathBuf>,
    /// The certificate, PDF.
    #[arg(long, value_name = "FILE")]
    certificate: Option<PathBuf>,
    /// The proof that it stands in a transparency log (C2SP `tlog-proof@v1`).
    #[arg(long, value_name = "FILE")]
    log_proof: Option<PathBuf>,
    #[command(flatten)]
    asking: Asking,
}

impl Pack {
    pub(super) fn run(&self) -> Outcome {
        let text = files::read_text(&self.file)?;
        let client = self.asking.client()?;
        let network = NetworkResolver::new(client, tokio::runtime::Handle::current());
        let memory = Memory::of(if self.asking.offline { &Offline } else { &network });
        let report = examine(text.as_bytes(), &memory, &[], None);
        if report.verdict() == Verdict::Invalid {
            let why = report.failures().next().map_or("", |check| check.sentence.as_str());
            return Err(Failure(format!("{} is invalid and is not packed: {why}", self.file.display())));
        }
        let mut resources: Vec<Resource> = Vec::new();
        for (url, found) in memory.into_known() {
            match found {
                Ok(fetched) => resources.push(resource(&url, fetched)),
                Err(problem) => eprintln!("bottega: left out {url}: {problem}"),
            }
        }
        resources.sort_by(|one, other| one.url.cmp(&other.url));
        for (kind, file) in [(Kind::Picture, &self.picture), (Kind::Certificate, &self.certificate)] {
            if let Some(file) = file {
                let bytes = files::read(file)?;
                resources.push(Resource {
                    kind,
                    url: None,
                    media_type: media_type(&bytes).to_owned(),
                    bytes,
                });
            }
        }
        let log_proof = match &self.log_proof {
            Some(file) => Some(LogProof::parse(&files::read_text(file)?)?),
            None => None,
        };
        let capsule = Capsule {
            credential: text.trim().to_owned(),
            packed: SystemClock.now().to_rfc3339(),
            log_proof,
            resources,
        };
        files::write(&self.out, &capsule.to_bytes()?)?;
        eprintln!("{} documents are packed with it", capsule.resources.len());
        Ok(ExitCode::SUCCESS)
    }
}

/// A document that was asked for on the way, by what it says it is.
fn resource(url: &str, fetched: Fetched) -> Resource {
    let value: serde_json::Value = serde_json::from_slice(&fetched.bytes).unwrap_or_default();
    let says = |name: &str| value.get(name).is_some_and(|member| !member.is_null());
    let has_type = |wanted: &str| match &value["type"] {
        serde_json::Value::Array(types) => types.iter().any(|one| one == wanted),
        one => one == wanted,
    };
    let kind = if has_type("BitstringStatusListCredential") || says("revokedCredential") {
        Kind::Status
    } else if says("verificationMethod") || says("publicKey") || says("publicKeyMultibase") {
        Kind::Controller
    } else if says("$schema") {
        Kind::Schema
    } else if has_type("EndorsementCredential") {
        Kind::Endorsement
    } else {
        Kind::Evidence
    };
    let media_type = fetched.media_type.unwrap_or_else(|| media_type(&fetched.bytes).to_owned());
    Resource { kind, url: Some(url.to_owned()), media_type, bytes: fetched.bytes }
}

fn media_type(bytes: &[u8]) -> &'static str {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => "image/png",
        [b'%', b'P', b'D', b'F', ..] => "application/pdf",
        [b'{', ..] => "application/json",
        [b'<', ..] => "image/svg+xml",
        _ => "application/octet-stream",
    }
}
