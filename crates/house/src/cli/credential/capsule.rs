//! `bottega credential capsule`: a credential with everything a verifier will want when its issuer is gone.

use super::super::verify::{Asking, Memory, at_present};
use super::super::{Failure, Outcome};
use super::files;
use clap::Args;
use credentials::verification::NetworkResolver;
use openbadges::capsule::{Extras, gather};
use openbadges::report::{Offline, Options, Verdict};
use openbadges::tlog::LogProof;
use openbadges::{bake, pdf};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Pack a credential with the documents it depends on: keys, status, schemas as they are now.
///
/// The credential is verified first, and one that is invalid is not packed. What cannot be reached is left out, and said.
#[derive(Debug, Args)]
pub(super) struct Pack {
    /// The credential: JSON, JWT or SD-JWT, or the picture or certificate that carries it.
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
        let text = files::read_credential(&self.file)?;
        let client = self.asking.client()?;
        let network = NetworkResolver::new(client, tokio::runtime::Handle::current());
        let memory = Memory::of(if self.asking.offline { &Offline } else { &network });
        let (capsule, report) = gather(text.trim(), &memory, &Options::at(at_present()), self.extras()?);
        if report.verdict() == Verdict::Invalid {
            let why = report.failures().next().map_or("", |check| check.sentence.as_str());
            return Err(Failure(format!("{} is invalid and is not packed: {why}", self.file.display())));
        }
        for (url, found) in memory.into_known() {
            if let Err(problem) = found {
                eprintln!("bottega: left out {url}: {problem}");
            }
        }
        files::write(&self.out, &capsule.to_bytes()?)?;
        eprintln!("{} documents are packed with it", capsule.resources.len());
        Ok(ExitCode::SUCCESS)
    }

    /// What is packed beside what a verification asks for.
    fn extras(&self) -> Result<Extras, Failure> {
        let picture = judged(self.picture.as_deref(), bake::looks_like_picture, "no picture (PNG or SVG)")?;
        let certificate = judged(self.certificate.as_deref(), pdf::looks_like_pdf, "no PDF")?;
        let log_proof = match &self.log_proof {
            Some(file) => {
                let proof = LogProof::parse(&files::read_text(file)?);
                Some(proof.map_err(|problem| Failure(format!("{}: {problem}", file.display())))?)
            }
            None => None,
        };
        Ok(Extras {
            log_proof,
            certificate,
            picture: picture.map(|bytes| {
                let media_type = picture_type(&bytes).to_owned();
                (bytes, media_type, None)
            }),
        })
    }
}

/// The bytes of a file that is what it is said to be.
fn judged(file: Option<&Path>, is: fn(&[u8]) -> bool, other: &str) -> Result<Option<Vec<u8>>, Failure> {
    let Some(file) = file else { return Ok(None) };
    let bytes = files::read(file)?;
    if is(&bytes) { Ok(Some(bytes)) } else { Err(Failure(format!("{} is {other}", file.display()))) }
}

fn picture_type(bytes: &[u8]) -> &'static str {
    if bytes.starts_with(b"\x89PNG") { "image/png" } else { "image/svg+xml" }
}
