//! What a command at the desk works with: the opened store, the network, and a context of its own.

use super::Failure;
use crate::house::open_store;
use crate::settings::{ServeFlags, Settings};
use crate::wiring;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use kernel::{Actor, Clock as _, Ctx, Entropy, Fault, Lang};
use std::path::PathBuf;
use std::sync::Arc;
use store::{Store, SystemClock, SystemEntropy};
use web::Texts;
use web::server::HomeNetwork;

/// An opened installation.
pub(super) struct Desk {
    pub(super) settings: Settings,
    pub(super) store: Store,
    pub(super) home: HomeNetwork,
    entropy: Arc<dyn Entropy>,
}

impl Desk {
    /// Opens the installation that the settings name, and makes it if there is none.
    pub(super) async fn open(flags: &ServeFlags) -> Result<Self, Failure> {
        let desk = Self::open_checked(Settings::read(flags)?).await?;
        crate::house::secret(&desk.settings.secret_key_file, desk.entropy.as_ref())?;
        Ok(desk)
    }

    /// Opens the installation that the settings name; there must be one.
    pub(super) async fn open_existing(flags: &ServeFlags) -> Result<Self, Failure> {
        let settings = Settings::read(flags)?;
        if let Some(file) = sqlite_file(&settings.database_url).filter(|file| !file.exists()) {
            return Err(Failure(format!(
                "there is no database {}: name the folder of the installation with --data-dir, or start one with `bottega serve`",
                file.display()
            )));
        }
        Self::open_checked(settings).await
    }

    /// Opens an installation whose settings were read before.
    pub(super) async fn open_checked(settings: Settings) -> Result<Self, Failure> {
        let store = open_store(&settings).await?;
        let entropy: Arc<dyn Entropy> = Arc::new(SystemEntropy);
        let home = wiring::home_network(&store, SystemClock.now(), &entropy).await?;
        Ok(Self { settings, store, home, entropy })
    }

    /// A context: the command line acts for the system.
    pub(super) fn ctx(&self) -> Ctx {
        Ctx {
            actor: Actor::System("command line"),
            network: self.home.id.clone(),
            now: SystemClock.now(),
            lang: Lang::En,
            entropy: Arc::clone(&self.entropy),
        }
    }
}

/// The file of a SQLite address; `None` for other engines.
pub(super) fn sqlite_file(url: &str) -> Option<PathBuf> {
    let rest = url.strip_prefix("sqlite:")?;
    let rest = rest.strip_prefix("//").unwrap_or(rest);
    Some(PathBuf::from(rest.split('?').next().unwrap_or(rest)))
}

/// A refusal in the words of the pages.
pub(super) fn in_words(fault: impl Into<Fault>) -> Failure {
    match fault.into() {
        Fault::Refused(problem) | Fault::BadRequest(problem) => {
            let arguments: Vec<_> =
                problem.arguments.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
            let words = Texts::new(&wiring::locales());
            Failure(words.map_or_else(
                |_| problem.key.to_owned(),
                |texts| texts.get(Lang::En, problem.key, &arguments),
            ))
        }
        other => Failure(other.to_string()),
    }
}

/// A progress bar on standard error; silent where nobody looks, or nobody wants it.
pub(super) fn progress(total: u64, quiet: bool, what: &'static str) -> ProgressBar {
    let bar = ProgressBar::new(total);
    if quiet {
        bar.set_draw_target(ProgressDrawTarget::hidden());
    }
    if let Ok(style) = ProgressStyle::with_template("{prefix} {bar:32} {percent}% {eta} {wide_msg}") {
        bar.set_style(style);
    }
    bar.set_prefix(what);
    bar
}

/// Prints a value as JSON, in lines a person can read too.
pub(super) fn print_json<T: serde::Serialize>(value: &T) -> Result<(), Failure> {
    print_text(&serde_json::to_string_pretty(value)?)
}

/// Prints a line; a reader that went away (a closed pipe) is no failure.
pub(super) fn print_text(text: &str) -> Result<(), Failure> {
    use std::io::Write as _;
    match writeln!(std::io::stdout(), "{text}") {
        Err(problem) if problem.kind() != std::io::ErrorKind::BrokenPipe => Err(problem.into()),
        _ => Ok(()),
    }
}
