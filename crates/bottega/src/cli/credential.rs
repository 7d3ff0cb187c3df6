//! `bottega credential`: what can be done with a credential in a file, apart from any network.

use super::desk::{print_json, print_text};
use super::{Failure, Outcome};
use clap::{Args, Subcommand};
use kernel::{Clock as _, Entropy as _};
use openbadges::bake::{self, Edition};
use openbadges::jsonld::Engine;
use openbadges::keys::{Signer as _, SigningKey, did_key, pkcs8_from_pem, pkcs8_pem};
use openbadges::proof::{ProofOptions, Securing, Suite, secure};
use openbadges::sdjwt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use store::{SystemClock, SystemEntropy};

/// Credentials in files: make keys, sign, look inside, put into pictures and take out, present in part.
#[derive(Debug, Args)]
pub(super) struct Credential {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Make an Ed25519 key (PKCS#8, PEM) and print its `did:key`.
    Keygen {
        /// The file to write; it must not exist. Only its owner will be able to read it.
        file: PathBuf,
    },
    /// Print the `did:key` of a key.
    Did {
        /// A key made by `keygen`.
        key: PathBuf,
    },
    /// Sign a JSON-LD credential as it is, and print it with its proof.
    Issue(Issue),
    /// Print the JSON of a credential in any form, unverified.
    Inspect {
        /// JSON, picture, PDF, JWT, SD-JWT, capsule …
        file: PathBuf,
    },
    /// Put a credential into a PNG or SVG picture.
    Bake {
        /// The picture.
        picture: PathBuf,
        /// The credential, as JSON or JWT.
        credential: PathBuf,
        /// The picture to write.
        #[arg(long, short, value_name = "FILE")]
        out: PathBuf,
    },
    /// Take the credential out of a picture.
    Unbake {
        /// The picture.
        picture: PathBuf,
    },
    /// Show of an SD-JWT only the claims named.
    Present(Present),
}

#[derive(Debug, Args)]
struct Issue {
    /// The credential without a proof.
    document: PathBuf,
    /// The key, made by `keygen`.
    #[arg(long, value_name = "FILE")]
    key: PathBuf,
    /// The address of the key, such as `did:web:issuer.example#key-1`; without it, its `did:key`.
    #[arg(long, value_name = "URL")]
    method: Option<String>,
    /// How: `eddsa-rdfc-2022` or `eddsa-jcs-2022`.
    #[arg(long, default_value = "eddsa-rdfc-2022")]
    suite: String,
}

#[derive(Debug, Args)]
struct Present {
    /// The SD-JWT.
    file: PathBuf,
    /// JSON Pointers of the claims to show; without any, they are listed.
    #[arg(long, value_name = "POINTER")]
    claim: Vec<String>,
    /// The verifier for whom the holder signs; with --nonce and --key.
    #[arg(long, requires = "nonce", requires = "key", value_name = "AUDIENCE")]
    audience: Option<String>,
    /// The verifier's fresh word.
    #[arg(long, requires = "audience")]
    nonce: Option<String>,
    /// The holder's key.
    #[arg(long, requires = "audience", value_name = "FILE")]
    key: Option<PathBuf>,
}

impl Credential {
    pub(super) fn run(&self) -> Outcome {
        match &self.what {
            What::Keygen { file } => keygen(file)?,
            What::Did { key } => print_text(&did_key(read_key(key)?.public_key()))?,
            What::Issue(issue) => print_text(&issue.sign()?)?,
            What::Inspect { file } => inspect(file)?,
            What::Bake { picture, credential, out } => bake(picture, credential, out)?,
            What::Unbake { picture } => print_text(&bake::unbake(&read(picture)?)?.credential)?,
            What::Present(present) => print_text(&present.shown()?)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(file).map_err(|problem| Failure(format!("{} cannot be read: {problem}", file.display())))
}

fn read_text(file: &Path) -> Result<String, Failure> {
    let bytes = read(file)?;
    String::from_utf8(bytes).map_err(|_| Failure(format!("{} is not text in UTF-8", file.display())))
}

fn read_key(file: &Path) -> Result<SigningKey, Failure> {
    let broken = |problem: openbadges::keys::KeyError| Failure(format!("{}: {problem}", file.display()));
    SigningKey::from_pkcs8(&pkcs8_from_pem(&read_text(file)?).map_err(broken)?).map_err(broken)
}

fn keygen(file: &Path) -> Result<(), Failure> {
    use std::io::Write as _;
    let mut secret = [0u8; 32];
    SystemEntropy.fill(&mut secret);
    let key = SigningKey::ed25519(&secret)?;
    super::backup::new_private_file(file)?.write_all(pkcs8_pem(&key.to_pkcs8()?).as_bytes())?;
    print_text(&did_key(key.public_key()))
}

impl Issue {
    fn sign(&self) -> Result<String, Failure> {
        let key = read_key(&self.key)?;
        let did = did_key(key.public_key());
        let own = format!("{did}#{}", key.public_key().to_multikey());
        let suite = Suite::parse(&self.suite)?;
        let now = SystemClock.now().to_rfc3339();
        let options = ProofOptions::new(suite, self.method.as_ref().unwrap_or(&own), &now);
        let mut engine = Engine::new();
        Ok(secure(&mut Securing::new(&mut engine, &key), &read_text(&self.document)?, &options)?)
    }
}

fn inspect(file: &Path) -> Result<(), Failure> {
    let report = super::verify::examine(&read(file)?, &openbadges::report::Offline);
    if let Some(credential) = &report.credential {
        return print_json(credential);
    }
    let why = report.failures().next().map_or("no credential in it", |check| check.sentence.as_str());
    Err(Failure(format!("{}: {why}", file.display())))
}

fn bake(picture: &Path, credential: &Path, out: &Path) -> Result<(), Failure> {
    let baked = bake::bake(&read(picture)?, read_text(credential)?.trim(), Edition::OpenBadges3)?;
    std::fs::write(out, baked)
        .map_err(|problem| Failure(format!("{} cannot be written: {problem}", out.display())))
}

impl Present {
    fn shown(&self) -> Result<String, Failure> {
        let text = read_text(&self.file)?;
        if self.claim.is_empty() {
            let opened = sdjwt::open(&text)?;
            let pointers: Vec<_> = opened.revealed.iter().map(|one| one.pointer.as_str()).collect();
            return Ok(pointers.join("\n"));
        }
        let key = self.key.as_deref().map(read_key).transpose()?;
        let binding = match (&self.audience, &self.nonce, &key) {
            (Some(audience), Some(nonce), Some(key)) => {
                Some(sdjwt::Binding { audience, nonce, issued_at: SystemClock.now().seconds(), signer: key })
            }
            _ => None,
        };
        let wanted = |pointer: &str| self.claim.iter().any(|claim| claim == pointer);
        Ok(sdjwt::present(&text, &wanted, binding.as_ref())?)
    }
}
