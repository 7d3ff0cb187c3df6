//! Putting the storeys together: store, texts, services, routes, jobs.

use crate::settings::{MailSetting, Settings};
use crate::wiring;
use kernel::{Clock, Entropy, Fault};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::jobs::{Worker, WorkerOptions};
use store::{OpenProblem, Store, StoreOptions, SystemClock, SystemEntropy};
use web::server::mail::{SendMail, Transport};
use web::server::{App, AppParts, Limits};
use web::{Texts, i18n::BadLocale};

/// Why the house does not stand.
#[derive(Debug, thiserror::Error)]
pub enum StartProblem {
    /// The database.
    #[error(transparent)]
    Store(#[from] OpenProblem),
    /// The secret's file.
    #[error("secret_key_file {file:?}: {why}")]
    Secret {
        /// The file.
        file: PathBuf,
        /// Why it cannot be used.
        why: String,
    },
    /// The data folder.
    #[error("data_dir {folder:?}: {why}")]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// Why it cannot be used.
        why: String,
    },
    /// Another server is at work on the same data.
    #[error("another Bottega server is using {0:?}: stop it first, or give this one a data_dir of its own")]
    InUse(PathBuf),
    /// The address is taken or not ours.
    #[error("listen {address}: {why}; name another address with --listen, as in --listen 127.0.0.1:8081")]
    Listen {
        /// The address.
        address: std::net::SocketAddr,
        /// Why.
        why: String,
    },
    /// A text file of the interface.
    #[error(transparent)]
    Locale(#[from] BadLocale),
    /// The mail transport.
    #[error("setting mail: {0}")]
    Mail(String),
    /// What is stored cannot be used.
    #[error("{0}")]
    Data(#[from] Fault),
}

/// What differs between the server and a test.
#[derive(Clone)]
pub struct HouseOptions {
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The randomness.
    pub entropy: Arc<dyn Entropy>,
    /// Rate limits: the product's, or none for load tests.
    pub unlimited: bool,
    /// Seconds after which a claimed job may be claimed by somebody else.
    pub lease_seconds: i64,
}

impl Default for HouseOptions {
    fn default() -> Self {
        Self {
            clock: Arc::new(SystemClock),
            entropy: Arc::new(SystemEntropy),
            unlimited: false,
            lease_seconds: 60,
        }
    }
}

/// Everything that serves and works.
pub struct House {
    /// What requests reach.
    pub app: App,
    /// What does the jobs.
    pub worker: Arc<Worker>,
    /// How it runs.
    pub settings: Settings,
}

impl House {
    /// Opens the store, reads what is kept in memory, and wires the domains.
    ///
    /// # Errors
    /// [`StartProblem`] says what cannot be used and why.
    pub async fn open(settings: Settings, options: HouseOptions) -> Result<Self, StartProblem> {
        let store = open_store(&settings).await?;
        let secret = secret(&settings.secret_key_file, options.entropy.as_ref())?;
        let ctx_now = options.clock.now();
        let home = wiring::home_network(&store, ctx_now, &options.entropy).await?;
        let services = wiring::services(&store, &home.id, &settings, secret).await?;
        let app = App::new(AppParts {
            store: store.clone(),
            texts: Arc::new(Texts::new(&wiring::locales())?),
            public_origin: settings.public_origin.clone(),
            clock: Arc::clone(&options.clock),
            entropy: Arc::clone(&options.entropy),
            directory: wiring::directory(&store),
            secret: derived(&secret, b"forms"),
            home,
            services,
            limits: if options.unlimited { Limits::none() } else { Limits::standard() },
        });
        let worker = worker(&app, &settings, &options)?;
        Ok(Self { app, worker: Arc::new(worker), settings })
    }

    /// The whole HTTP service.
    pub fn router(&self) -> axum::Router {
        let routes = wiring::routes();
        let routes = if self.settings.vc_api { routes.merge(wiring::vc_api_routes()) } else { routes };
        web::server::guarded(&self.app, routes)
    }
}

/// Opens the store that the settings name.
///
/// # Errors
/// When the folder or the database cannot be used.
pub(crate) async fn open_store(settings: &Settings) -> Result<Store, StartProblem> {
    std::fs::create_dir_all(&settings.data_dir).map_err(|problem| StartProblem::Folder {
        folder: settings.data_dir.clone(),
        why: problem.to_string(),
    })?;
    let options = StoreOptions {
        database_url: settings.database_url.clone(),
        blob_folder: settings.data_dir.join("files"),
        connections: settings.database_connections,
    };
    Ok(Store::open(&options).await?)
}

fn worker(app: &App, settings: &Settings, options: &HouseOptions) -> Result<Worker, StartProblem> {
    let mail =
        SendMail { app: app.clone(), transport: transport(settings)?, from: settings.mail_from.clone() };
    let mut handlers = wiring::handlers(app)?;
    handlers.push(Arc::new(mail));
    let options = WorkerOptions {
        batch: 32,
        lease_seconds: options.lease_seconds,
        clock: Arc::clone(&options.clock),
        entropy: Arc::clone(&options.entropy),
    };
    Ok(Worker::new(app.store().clone(), handlers, wiring::SUBSCRIPTIONS, options))
}

/// The transport that the settings name.
///
/// # Errors
/// When the folder cannot be made or the address is not one of a mail server.
pub(crate) fn transport(settings: &Settings) -> Result<Transport, StartProblem> {
    match &settings.mail {
        MailSetting::Files => Transport::files(&settings.data_dir.join("mail"))
            .map_err(|problem| StartProblem::Mail(problem.to_string())),
        MailSetting::Smtp(url) => Transport::smtp(url).map_err(StartProblem::Mail),
    }
}

/// The secret of this installation; made at first start, readable by its owner only.
pub(crate) fn secret(file: &Path, entropy: &dyn Entropy) -> Result<[u8; 32], StartProblem> {
    if file.exists() {
        return read_secret(file);
    }
    let mut bytes = [0u8; 32];
    entropy.fill(&mut bytes);
    let written = write_private(file, &store::blobs::hex(&bytes));
    written.map_err(|problem| bad_secret(file, problem.to_string()))?;
    Ok(bytes)
}

/// The secret of an installation that has one.
pub(crate) fn read_secret(file: &Path) -> Result<[u8; 32], StartProblem> {
    let text = std::fs::read_to_string(file).map_err(|problem| bad_secret(file, problem.to_string()))?;
    let wrong = "must hold 64 hexadecimal digits; restore it from your copy";
    store::blobs::from_hex(text.trim()).ok_or_else(|| bad_secret(file, wrong.to_owned()))
}

fn bad_secret(file: &Path, why: String) -> StartProblem {
    StartProblem::Secret { file: file.to_owned(), why }
}

fn write_private(file: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write as _;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    writeln!(options.open(file)?, "{text}")
}

/// A key for one purpose, made of the installation's secret (HMAC-SHA-256 of the purpose).
#[must_use]
pub(crate) fn derived(secret: &[u8; 32], purpose: &[u8]) -> [u8; 32] {
    web::server::keyed_digest(secret, purpose)
}
