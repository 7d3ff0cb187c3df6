//! Opening the database: engine by address, safety switches, migrations.

use crate::blobs::Blobs;
use crate::dialect::{self, Engine};
use crate::{Result, Tx};
use sqlx::any::AnyPoolOptions;
use sqlx::{AnyPool, Connection as _};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::Notify;

/// Where the data live.
#[derive(Debug, Clone)]
pub struct StoreOptions {
    /// `sqlite:///path/file.db?mode=rwc` or `postgres://…`.
    pub database_url: String,
    /// Folder of the blobs.
    pub blob_folder: PathBuf,
    /// Connections for reading (and, on PostgreSQL, for writing).
    pub connections: u32,
}

/// Why the database could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenProblem {
    /// The address names no engine we know.
    #[error("{0:?} begins with neither sqlite: nor postgres:")]
    UnknownEngine(String),
    /// The engine cannot be reached, or the file cannot be opened.
    #[error("the database cannot be reached: {0}")]
    Unreachable(sqlx::Error),
    /// The tables cannot be brought up to date.
    #[error("the tables cannot be brought up to date: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// The folder of the files cannot be used.
    #[error("the folder for files {folder:?} cannot be used: {problem}")]
    Blobs {
        /// The folder.
        folder: PathBuf,
        /// Why.
        problem: String,
    },
}

/// Connections to SQLite or PostgreSQL, and the folder of files. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Store {
    readers: AnyPool,
    writers: AnyPool,
    engine: Engine,
    blobs: Blobs,
    due: Arc<Notify>,
    commits: Arc<AtomicU64>,
}

impl Store {
    /// Connects, sets the engine's safety switches and applies the migrations.
    ///
    /// # Errors
    /// When the database cannot be reached, a migration fails or the folder cannot be used.
    pub async fn open(options: &StoreOptions) -> std::result::Result<Self, OpenProblem> {
        sqlx::any::install_default_drivers();
        let engine = Engine::of(&options.database_url)
            .ok_or_else(|| OpenProblem::UnknownEngine(without_password(&options.database_url)))?;
        reach(&options.database_url).await.map_err(OpenProblem::Unreachable)?;
        let url = &options.database_url;
        let writers =
            pool(engine, engine.writers(options.connections), url, engine.writer_settings()).await?;
        sqlx::migrate!().run(&writers).await?;
        let readers = match engine {
            Engine::Sqlite => pool(engine, options.connections, url, &[]).await?,
            Engine::Postgres => writers.clone(),
        };
        let blobs = Blobs::in_folder(&options.blob_folder).map_err(|problem| OpenProblem::Blobs {
            folder: options.blob_folder.clone(),
            problem: problem.to_string(),
        })?;
        let (due, commits) = (Arc::new(Notify::new()), Arc::default());
        Ok(Self { readers, writers, engine, blobs, due, commits })
    }

    /// A transaction for reading: one unchanging picture, dropped when done.
    ///
    /// # Errors
    /// When no connection can be had.
    pub async fn read(&self) -> Result<Tx> {
        self.readers.begin_with(self.engine.begin_read()).await
    }

    /// The files.
    #[must_use]
    pub fn blobs(&self) -> &Blobs {
        &self.blobs
    }

    /// Wakes the workers: something may be due.
    pub fn jobs_may_be_due(&self) {
        self.due.notify_one();
    }

    /// How many commands were committed through this store since it was opened: what is kept in memory
    /// compares it to know whether to look again.
    #[must_use]
    pub fn commits(&self) -> u64 {
        self.commits.load(Ordering::Acquire)
    }

    /// One more command was committed; the workers may have something to do.
    pub(crate) fn committed(&self) {
        self.commits.fetch_add(1, Ordering::AcqRel);
        self.jobs_may_be_due();
    }

    /// A consistent copy of the database into `file`, while it is in use.
    ///
    /// # Errors
    /// When the file exists, cannot be written, or the engine is PostgreSQL (which has `pg_dump`).
    pub async fn copy_into(&self, file: &str) -> Result<()> {
        sqlx::query(dialect::COPY_INTO_FILE).bind(file).execute(&self.readers).await.map(|_| ())
    }

    /// Whether the database takes writes just now; leaves nothing behind.
    ///
    /// # Errors
    /// What the database answers: read-only, disk full …
    pub async fn try_writing(&self) -> Result<()> {
        let mut tx = self.begin_write().await?;
        sqlx::query("CREATE TABLE try_writing (id BIGINT)").execute(&mut *tx).await?;
        tx.rollback().await
    }

    /// Whether the database is the embedded one, whose files the server owns.
    #[must_use]
    pub fn is_embedded(&self) -> bool {
        self.engine == Engine::Sqlite
    }

    /// Finishes what is running and closes every connection.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writers.close().await;
    }

    pub(crate) async fn begin_write(&self) -> Result<Tx> {
        self.writers.begin_with(self.engine.begin_write()).await
    }

    pub(crate) async fn begin_claim(&self) -> Result<Tx> {
        self.writers.begin_with(self.engine.begin_claim()).await
    }

    pub(crate) const fn engine(&self) -> Engine {
        self.engine
    }

    pub(crate) fn due(&self) -> &Notify {
        &self.due
    }
}

/// One connection, made and closed: a pool would go on trying where one refusal says enough.
async fn reach(url: &str) -> Result<()> {
    sqlx::AnyConnection::connect(url).await?.close().await
}

async fn pool(
    engine: Engine,
    connections: u32,
    url: &str,
    settings: &'static [&'static str],
) -> std::result::Result<AnyPool, OpenProblem> {
    AnyPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(Duration::from_secs(20))
        .before_acquire(|connection, _| Box::pin(std::future::ready(Ok(is_idle(connection)))))
        .after_connect(move |connection, _| {
            Box::pin(async move {
                for statement in engine.connection_settings().iter().chain(settings) {
                    sqlx::query(*statement).execute(&mut *connection).await?;
                }
                Ok(())
            })
        })
        .connect(url)
        .await
        .map_err(OpenProblem::Unreachable)
}

/// Whether no transaction hangs on a connection. When a disk is full SQLite ends a transaction by itself,
/// behind the back of the connection, which from then on refuses to begin another: it is replaced.
fn is_idle(connection: &sqlx::AnyConnection) -> bool {
    !connection.is_in_transaction()
}

/// The address as it may be shown: without what stands between `//` and `@`.
#[must_use]
pub fn without_password(url: &str) -> String {
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, host))) => format!("{scheme}://…@{host}"),
        _ => url.to_owned(),
    }
}

/// Makes an empty PostgreSQL database with binary text order, as Bottega wants it, on the server that
/// `url` names; returns the new database's address. For set-up and tests.
///
/// # Errors
/// When the server refuses or `name` is not a plain word.
pub async fn create_postgres_database(url: &str, name: &str) -> Result<String> {
    if !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        return Err(sqlx::Error::Protocol(format!("{name:?} is not a plain name for a database")));
    }
    sqlx::any::install_default_drivers();
    let admin = AnyPoolOptions::new().max_connections(1).connect(url).await?;
    let statement =
        format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
    sqlx::query(sqlx::AssertSqlSafe(statement)).execute(&admin).await?;
    admin.close().await;
    let (server, rest) = url.rsplit_once('/').unwrap_or((url, ""));
    let parameters = rest.split_once('?').map_or(String::new(), |(_, parameters)| format!("?{parameters}"));
    Ok(format!("{server}/{name}{parameters}"))
}
