//! `bottega jose-cose`: VC-JOSE-COSE 1.0 in the form that test suites call: one file in, one verdict out.

mod issue;
mod verify;

use super::credential::files;
use super::{Failure, Outcome};
use clap::{Args, Subcommand, ValueEnum};
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

/// Secure or verify with JOSE, SD-JWT or COSE, for test suites of VC-JOSE-COSE.
///
/// Writes `{"result": "success" | "failure" | "indeterminate", "data": …}`: the secured text (COSE in base64), what was
/// verified, or why not. Exit code: 0 when a verdict was written, whichever it is.
#[derive(Debug, Args)]
pub(super) struct JoseCose {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Secure a credential or presentation.
    Issue {
        #[command(flatten)]
        job: Job,
        /// What its holder may withhold: JSON array of JSON Pointers, or of names joined by points.
        #[arg(long, value_name = "JSON")]
        sd: Option<String>,
    },
    /// Verify a secured credential or presentation.
    Verify {
        #[command(flatten)]
        job: Job,
    },
}

#[derive(Debug, Args)]
struct Job {
    /// The document, or the secured text.
    #[arg(long, value_name = "FILE")]
    input: PathBuf,
    /// A JWK, or a verification method with `secretKeyJwk` or `publicKeyJwk`.
    #[arg(long, value_name = "FILE")]
    key: PathBuf,
    /// What is made of what.
    #[arg(long, value_enum)]
    feature: Feature,
    /// The verdict's file.
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
}

/// What is made of what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
enum Feature {
    /// A credential in a JWS (`vc+jwt`).
    CredentialJose,
    /// A credential in an SD-JWT (`vc+sd-jwt`).
    CredentialSdjwt,
    /// A credential in a `COSE_Sign1` (`application/vc+cose`).
    CredentialCose,
    /// A presentation in a JWS (`vp+jwt`).
    PresentationJose,
    /// A presentation in an SD-JWT (`vp+sd-jwt`).
    PresentationSdjwt,
    /// A presentation in a `COSE_Sign1` (`application/vp+cose`).
    PresentationCose,
}

impl Feature {
    const fn is_presentation(self) -> bool {
        matches!(self, Self::PresentationJose | Self::PresentationSdjwt | Self::PresentationCose)
    }
}

/// How it ended when it did not succeed.
enum Verdict {
    /// It does not hold.
    Failure(String),
    /// It asks for something not known here, such as another curve.
    Indeterminate(String),
}

impl<E: std::error::Error> From<E> for Verdict {
    fn from(error: E) -> Self {
        Self::Failure(error.to_string())
    }
}

impl JoseCose {
    pub(super) fn run(&self) -> Outcome {
        let (job, outcome) = match &self.what {
            What::Issue { job, sd } => {
                let hidden = sd.as_deref().map(pointers).transpose()?.unwrap_or_default();
                (
                    job,
                    issue::issue(
                        job.feature,
                        &files::read_text(&job.input)?,
                        &files::read_json(&job.key)?,
                        &hidden,
                    ),
                )
            }
            What::Verify { job } => (
                job,
                verify::verify(job.feature, &files::read_text(&job.input)?, &files::read_json(&job.key)?),
            ),
        };
        let (result, data) = match outcome {
            Ok(data) => ("success", data),
            Err(Verdict::Failure(why)) => ("failure", why),
            Err(Verdict::Indeterminate(why)) => ("indeterminate", why),
        };
        files::write(&job.output, json!({ "result": result, "data": data }).to_string().as_bytes())?;
        Ok(ExitCode::SUCCESS)
    }
}

/// JSON Pointers out of an array of them, or of names joined by points.
fn pointers(json: &str) -> Result<Vec<String>, Failure> {
    let paths: Vec<String> = serde_json::from_str(json)
        .map_err(|problem| Failure(format!("--sd is no JSON array of texts: {problem}")))?;
    let pointer = |path: String| {
        if path.starts_with('/') {
            path
        } else {
            format!("/{}", path.replace(['.', '['], "/").replace(']', ""))
        }
    };
    Ok(paths.into_iter().map(pointer).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_both_kinds() {
        let read = pointers(r#"["issuer", "credentialSubject.id", "a[0].b", "/type/0"]"#);
        assert_eq!(read.ok().unwrap(), ["/issuer", "/credentialSubject/id", "/a/0/b", "/type/0"]);
        assert!(pointers("issuer").is_err());
    }
}
