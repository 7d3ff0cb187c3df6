//! `bottega doctor`: looks at everything an installation stands on, and says what to do.

mod data;
mod surroundings;

use super::Outcome;
use super::desk::{print_json, print_text};
use crate::settings::{ServeFlags, Settings};
use clap::Args;
use serde::Serialize;
use std::fmt::Write as _;
use std::process::ExitCode;

/// Check settings, database, keys, clock, disk, mail and jobs, and say what to do.
///
/// Changes nothing but bringing the tables up to date. Exit code: 0 all is well (there may be advice), 1 something must
/// be done.
#[derive(Debug, Args)]
pub(super) struct Doctor {
    /// As JSON.
    #[arg(long)]
    json: bool,
}

/// How something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Health {
    Good,
    /// It works; there is something better.
    Advice,
    /// It does not work, or will soon not.
    Bad,
}

/// One thing looked at.
#[derive(Debug, Serialize)]
struct Finding {
    check: &'static str,
    health: Health,
    found: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    to_do: Option<String>,
}

impl Finding {
    fn good(check: &'static str, found: impl Into<String>) -> Self {
        Self { check, health: Health::Good, found: found.into(), to_do: None }
    }

    fn advice(check: &'static str, found: impl Into<String>, to_do: impl Into<String>) -> Self {
        Self { check, health: Health::Advice, found: found.into(), to_do: Some(to_do.into()) }
    }

    fn bad(check: &'static str, found: impl Into<String>, to_do: impl Into<String>) -> Self {
        Self { check, health: Health::Bad, found: found.into(), to_do: Some(to_do.into()) }
    }
}

impl Doctor {
    pub(super) async fn run(&self, flags: &ServeFlags) -> Outcome {
        let findings = match Settings::read(flags) {
            Ok(settings) => examine(&settings).await,
            Err(bad) => {
                let to_do = format!("correct {} (docs/configuration.md lists every setting)", bad.name);
                vec![Finding::bad("settings", bad.to_string(), to_do)]
            }
        };
        if self.json {
            print_json(&findings)?;
        } else {
            print_text(&in_words(&findings))?;
        }
        let ill = findings.iter().any(|finding| finding.health == Health::Bad);
        Ok(if ill { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}

async fn examine(settings: &Settings) -> Vec<Finding> {
    let mut findings = vec![Finding::good("settings", "every setting can be used")];
    findings.push(surroundings::origin(settings));
    findings.push(surroundings::data_folder(settings));
    findings.push(surroundings::secret(settings));
    findings.push(surroundings::disk(settings));
    findings.push(surroundings::mail(settings).await);
    findings.extend(data::examine(settings).await);
    findings
}

fn in_words(findings: &[Finding]) -> String {
    let mut text = String::new();
    for finding in findings {
        let mark = match finding.health {
            Health::Good => "good  ",
            Health::Advice => "advice",
            Health::Bad => "BAD   ",
        };
        let _ = writeln!(text, "{mark}  {:<14}{}", finding.check, finding.found);
        if let Some(to_do) = &finding.to_do {
            let _ = writeln!(text, "{:>24}{to_do}", "→ ");
        }
    }
    let bad = findings.iter().filter(|finding| finding.health == Health::Bad).count();
    text + &match bad {
        0 => "Nothing must be done.".to_owned(),
        1 => "One thing must be done.".to_owned(),
        many => format!("{many} things must be done."),
    }
}
