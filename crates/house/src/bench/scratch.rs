//! A folder and a database of the bench's own, gone when it ends.

use super::BenchProblem;
use kernel::{Actor, Clock as _, Ctx, Entropy as _, Lang, NetworkId};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::{Store, StoreOptions, SystemClock, SystemEntropy};

/// A temporary folder, removed when dropped.
#[derive(Debug)]
pub(super) struct Scratch(PathBuf);

impl Scratch {
    pub(super) fn new() -> std::io::Result<Self> {
        let folder = std::env::temp_dir().join(format!("bottega-bench-{}", random_word()));
        std::fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    /// The address of a SQLite database in the folder.
    pub(super) fn sqlite_url(&self) -> String {
        format!("sqlite://{}?mode=rwc", self.0.join("bench.db").display())
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn random_word() -> String {
    let mut random = [0u8; 8];
    SystemEntropy.fill(&mut random);
    store::blobs::hex(&random)
}

/// The PostgreSQL server to measure on, if one was named.
pub(super) fn postgres_server() -> Option<String> {
    let named =
        ["BENCH_POSTGRES_URL", "TEST_POSTGRES_URL"].into_iter().find_map(|name| std::env::var(name).ok());
    if named.is_none() {
        eprintln!("BENCH_POSTGRES_URL unset: PostgreSQL skipped");
    }
    named
}

/// A new database on the server.
pub(super) async fn postgres_database(server: &str) -> Result<String, BenchProblem> {
    let name = format!("bottega_bench_{}", random_word());
    store::create_postgres_database(server, &name).await.map_err(|problem| BenchProblem(problem.to_string()))
}

/// Opens a store.
pub(super) async fn open(folder: &Path, url: &str) -> Result<Store, BenchProblem> {
    let options =
        StoreOptions { database_url: url.to_owned(), blob_folder: folder.join("files"), connections: 8 };
    Store::open(&options).await.map_err(|problem| BenchProblem(problem.to_string()))
}

/// The system, now, in a network.
pub(super) fn ctx(network: &NetworkId) -> Ctx {
    Ctx {
        actor: Actor::System("bench"),
        network: network.clone(),
        now: SystemClock.now(),
        lang: Lang::En,
        entropy: Arc::new(SystemEntropy),
    }
}

/// A network id of its own.
pub(super) fn network() -> NetworkId {
    NetworkId::fresh(SystemClock.now(), &SystemEntropy)
}
