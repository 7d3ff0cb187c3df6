//! `bottega verify`: whatever somebody was given, checked by name, in words or for a machine.
//!
//! One file gives its report; a folder, an archive or several files give one line each, as CSV.

mod many;
mod memory;
mod show;

use super::credential::keys::read_certificates;
use super::{Failure, Outcome, USAGE, crew};
use clap::Args;
use credentials::verification::{GuardedClient, NetworkResolver};
use kernel::Clock as _;
pub(super) use memory::Memory;
use openbadges::report::{self, Offline, Options, Report, Resolver, Verdict};
use openbadges::tlog::{Policy, VerifierKey};
use openbadges::x509::Certificate;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use store::SystemClock;
use tokio::runtime::Handle;

/// Verify credentials: Open Badges 3.0 and 2.0, baked PNG and SVG, PDF, JWT, SD-JWT, European Digital Credentials, capsules.
///
/// What a file is, is told by its content, not its name. Each check is named and passed, failed or not checked; "not
/// checked" is never called valid. A folder, a zip or several files give CSV, one line per file.
///
/// Exit code: 0 valid, 1 invalid, 2 could not be checked (also: a file that cannot be read), 3 wrong usage. Of several
/// files the worst counts: one invalid gives 1, else one unchecked gives 2.
#[derive(Debug, Args)]
pub(super) struct Verify {
    /// Files, folders or zips of credentials; "-" reads standard input.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    asking: Asking,
    /// Print JSON: one object for one file, one object a line for several.
    #[arg(long)]
    json: bool,
    /// Of several files, how many are verified at once; all cores by default.
    #[arg(long, value_name = "COUNT", default_value_t = crew::all_cores(), hide_default_value = true, value_parser = crew::workers())]
    jobs: usize,
    /// Certificates (PEM) at which the chain of a seal may end. May be repeated.
    #[arg(long, value_name = "FILE")]
    anchor: Vec<PathBuf>,
    /// Key of a transparency log whose proofs count, as `name+id+key`.
    #[arg(long, value_name = "KEY")]
    log: Option<String>,
    /// Key of a witness of that log, as `name+id+key`: its cosignature must stand under the log proof. May be repeated.
    #[arg(long, value_name = "KEY", requires = "log")]
    witness: Vec<String>,
    /// How many of the witnesses must have cosigned; all of them without it.
    #[arg(long, value_name = "COUNT", requires = "witness")]
    quorum: Option<usize>,
    /// For whom it must have been shown: audience of an SD-JWT or JWT, domain of a proof.
    #[arg(long, value_name = "AUDIENCE", requires = "nonce")]
    audience: Option<String>,
    /// Your fresh word, to which it must answer: nonce of an SD-JWT or JWT, challenge of a proof.
    #[arg(long, value_name = "NONCE", requires = "audience")]
    nonce: Option<String>,
}

/// Which servers are asked.
#[derive(Debug, Args)]
pub(super) struct Asking {
    /// Ask no other server: what needs one is "not checked".
    #[arg(long)]
    pub(super) offline: bool,
    /// Ask BASE wherever ORIGIN is named, as in `https://bottega.example=http://127.0.0.1:8080`. May be repeated.
    #[arg(long, value_name = "ORIGIN=BASE", value_parser = replacement)]
    resolve: Vec<(String, String)>,
}

impl Asking {
    pub(super) fn client(&self) -> Result<GuardedClient, Failure> {
        Ok(GuardedClient::for_command_line(self.resolve.clone())?)
    }
}

fn replacement(text: &str) -> Result<(String, String), String> {
    let is_origin = |part: &str| part.starts_with("http://") || part.starts_with("https://");
    match text.split_once('=') {
        Some((origin, base)) if is_origin(origin) && is_origin(base) => {
            Ok((origin.trim_end_matches('/').to_owned(), base.trim_end_matches('/').to_owned()))
        }
        _ => Err("write ORIGIN=BASE, both beginning with http:// or https://".to_owned()),
    }
}

/// A verdict as one word.
const fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Valid => "valid",
        Verdict::Invalid => "invalid",
        Verdict::NotChecked => "not checked",
    }
}

const fn code(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Valid => 0,
        Verdict::Invalid => 1,
        Verdict::NotChecked => 2,
    }
}

/// The code of what could not be checked.
const NOT_CHECKED: u8 = 2;

/// Larger files are not read at all.
const LIMIT: u64 = 64 << 20;

impl Verify {
    pub(super) async fn run(self) -> Outcome {
        let network = NetworkResolver::new(self.asking.client()?, Handle::current());
        tokio::task::spawn_blocking(move || self.run_blocking(&network)).await?
    }

    fn run_blocking(&self, network: &NetworkResolver) -> Outcome {
        let (anchors, log) = match self.believed() {
            Ok(believed) => believed,
            Err(Failure(why)) => return Ok(told(&why, USAGE)),
        };
        let shown = self.audience.as_deref().zip(self.nonce.as_deref());
        let memory = Memory::of(if self.asking.offline { &Offline } else { network });
        let check = |bytes: &[u8]| examine(bytes, &memory, (&anchors, log.as_ref()), shown);
        if let [file] = self.files.as_slice()
            && !file.is_dir()
            && !many::is_archive(file)
        {
            let bytes = match read(file) {
                Ok(bytes) => bytes,
                Err(Failure(why)) => return Ok(told(&why, NOT_CHECKED)),
            };
            let report = check(&bytes);
            show::one(&report, self.json)?;
            return Ok(ExitCode::from(code(report.verdict())));
        }
        many::run(&self.files, self.json, self.jobs, &check)
    }

    /// The certificates and the log that are believed.
    fn believed(&self) -> Result<(Vec<Certificate>, Option<Policy>), Failure> {
        let log = self.log.as_deref().map(|key| self.known_log(key)).transpose()?;
        Ok((self.anchors()?, log))
    }

    fn anchors(&self) -> Result<Vec<Certificate>, Failure> {
        let mut anchors = Vec::new();
        for file in &self.anchor {
            for der in read_certificates(file)? {
                let read = Certificate::read(&der);
                anchors.push(read.map_err(|problem| Failure(format!("{}: {problem}", file.display())))?);
            }
        }
        Ok(anchors)
    }

    /// The log that is believed, with its witnesses.
    fn known_log(&self, key: &str) -> Result<Policy, Failure> {
        let read = |option: &str, key: &str| {
            VerifierKey::parse(key).map_err(|problem| Failure(format!("{option} {key}: {problem}")))
        };
        let log = read("--log", key)?;
        let witnesses =
            self.witness.iter().map(|key| read("--witness", key)).collect::<Result<Vec<_>, _>>()?;
        if let Some(other) = witnesses.iter().find(|witness| !witness.is_witness()) {
            return Err(Failure(format!("--witness {other}: it is the key of a log, not of a witness")));
        }
        let quorum = self.quorum.unwrap_or(witnesses.len());
        if quorum > witnesses.len() {
            let many = witnesses.len();
            return Err(Failure(format!(
                "--quorum {quorum}: only {many} witnesses are named with --witness"
            )));
        }
        Ok(Policy { log, witnesses, quorum })
    }
}

/// Examines one credential at the present moment: what is believed, and for whom it must have been shown with which
/// fresh word.
pub(super) fn examine(
    bytes: &[u8],
    resolver: &dyn Resolver,
    (anchors, log): (&[Certificate], Option<&Policy>),
    shown: Option<(&str, &str)>,
) -> Report {
    let (domain, challenge) = shown.unzip();
    report::verify(bytes, resolver, &Options { anchors, log, domain, challenge, ..Options::at(at_present()) })
}

/// The present moment.
pub(super) fn at_present() -> jiff::Timestamp {
    jiff::Timestamp::from_microsecond(SystemClock.now().microseconds()).unwrap_or_default()
}

fn told(why: &str, code: u8) -> ExitCode {
    eprintln!("bottega: {why}");
    ExitCode::from(code)
}

/// The bytes of a file, up to the limit.
fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    use std::io::Read as _;
    let unreadable =
        |problem: std::io::Error| Failure(format!("{} cannot be read: {problem}", file.display()));
    let mut bytes = Vec::new();
    if file.as_os_str() == "-" {
        std::io::stdin().lock().take(LIMIT + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    } else {
        let opened = std::fs::File::open(file).map_err(unreadable)?;
        let length = opened.metadata().map_or(0, |about| about.len().min(LIMIT));
        // With room to spare, so that the end of the file is seen without asking for more.
        bytes.reserve(usize::try_from(length).unwrap_or(0) + 32);
        opened.take(LIMIT + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    }
    if bytes.len() as u64 > LIMIT {
        return Err(Failure(format!("{} is larger than any credential", file.display())));
    }
    Ok(bytes)
}
