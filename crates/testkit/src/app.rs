//! The product, as a test has it.

use crate::Browser;
use house::settings::{ServeFlags, Settings};
use house::{House, HouseOptions};
use kernel::{Clock, Entropy as _, Timestamp};
use mail_parser::{Message, MessageParser};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use store::SystemEntropy;
use tempfile::TempDir;

/// A clock that a test sets: it starts on Sunday 22 November 2026, 10:00 UTC.
#[derive(Debug)]
pub struct TestClock(AtomicI64);

impl TestClock {
    const START: i64 = 1_795_341_600_000_000;
}

impl Clock for TestClock {
    /// One microsecond later each time, so that what was written first also sorts first.
    fn now(&self) -> Timestamp {
        Timestamp::from_microseconds(self.0.fetch_add(1, Ordering::Relaxed))
    }
}

/// The product with a database of its own.
pub struct TestApp {
    /// What was put together.
    pub house: Arc<House>,
    /// Which engine it runs on, for messages.
    pub engine: &'static str,
    clock: Arc<TestClock>,
    folder: TempDir,
}

impl TestApp {
    /// An empty network on SQLite and, when `TEST_POSTGRES_URL` says where, one on PostgreSQL.
    ///
    /// # Panics
    /// When the product does not start.
    pub async fn on_each_engine() -> Vec<TestApp> {
        let mut apps = vec![Self::on_sqlite().await];
        match std::env::var("TEST_POSTGRES_URL") {
            Ok(server) => apps.push(Self::on_postgres(&server).await),
            Err(_) => eprintln!("TEST_POSTGRES_URL unset: skipped the PostgreSQL half"),
        }
        apps
    }

    /// The demo network, on each engine.
    ///
    /// # Panics
    /// When the product does not start or the demo cannot be filled.
    pub async fn with_demo_on_each_engine() -> Vec<TestApp> {
        let apps = Self::on_each_engine().await;
        for app in &apps {
            app.fill_demo().await;
        }
        apps
    }

    /// An empty network on SQLite.
    ///
    /// # Panics
    /// When the product does not start.
    pub async fn on_sqlite() -> TestApp {
        Self::open(None, "SQLite").await
    }

    /// An empty network whose VC API is on, on each engine.
    ///
    /// # Panics
    /// When the product does not start.
    pub async fn with_vc_api_on_each_engine() -> Vec<TestApp> {
        let mut apps = vec![Self::open_with(None, "SQLite", true).await];
        if let Ok(server) = std::env::var("TEST_POSTGRES_URL") {
            apps.push(Self::open_with(Some(Self::fresh_database(&server).await), "PostgreSQL", true).await);
        }
        apps
    }

    async fn on_postgres(server: &str) -> TestApp {
        Self::open(Some(Self::fresh_database(server).await), "PostgreSQL").await
    }

    async fn fresh_database(server: &str) -> String {
        let mut random = [0u8; 8];
        SystemEntropy.fill(&mut random);
        let name = format!("bottega_{}", store::blobs::hex(&random));
        store::create_postgres_database(server, &name).await.expect("a fresh database")
    }

    async fn open(database_url: Option<String>, engine: &'static str) -> TestApp {
        Self::open_with(database_url, engine, false).await
    }

    async fn open_with(database_url: Option<String>, engine: &'static str, vc_api: bool) -> TestApp {
        let folder = tempfile::tempdir().expect("a folder");
        let flags = ServeFlags {
            public_origin: Some("http://bottega.test".to_owned()),
            database_url,
            data_dir: Some(folder.path().join("data")),
            vc_api: Some(vc_api),
            config: PathBuf::from("/nonexistent/bottega.toml"),
            ..ServeFlags::default()
        };
        let clock = Arc::new(TestClock(AtomicI64::new(TestClock::START)));
        let options = HouseOptions { clock: clock.clone(), unlimited: true, ..HouseOptions::default() };
        let settings = Settings::read(&flags).expect("good settings");
        let house = House::open(settings, options).await.expect("the house stands");
        TestApp { house: Arc::new(house), engine, clock, folder }
    }

    /// Fills the demo network.
    ///
    /// # Panics
    /// When a command refuses.
    pub async fn fill_demo(&self) {
        house::demo::fill(&self.house).await.expect("the demo");
        self.work().await;
    }

    /// Somebody at a browser.
    #[must_use]
    pub fn browser(&self) -> Browser {
        Browser::new(self.house.router())
    }

    /// Does every job that is due, and what follows from it.
    ///
    /// # Panics
    /// When a job did not come to its end.
    pub async fn work(&self) {
        self.house.worker.run_until_idle().await.expect("the queue");
        let network = &self.house.app.home().id;
        let failed = self.house.app.store().failed_jobs(network, 10).await.expect("the queue");
        assert!(failed.is_empty(), "{}: jobs that failed: {failed:?}", self.engine);
    }

    /// Lets time pass.
    pub fn advance(&self, seconds: i64) {
        self.clock.0.fetch_add(seconds * 1_000_000, Ordering::Relaxed);
    }

    /// The present moment.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// How many bytes lie in the store of files, what was broken off included.
    ///
    /// # Panics
    /// When the folder cannot be read.
    #[must_use]
    pub fn bytes_stored(&self) -> u64 {
        fn size_of(folder: &std::path::Path) -> u64 {
            let entries = std::fs::read_dir(folder).expect("a folder").flatten();
            let size = |entry: std::fs::DirEntry| match entry.metadata() {
                Ok(facts) if facts.is_dir() => size_of(&entry.path()),
                Ok(facts) => facts.len(),
                Err(_) => 0,
            };
            entries.map(size).sum()
        }
        size_of(&self.folder.path().join("data/files"))
    }

    /// The mails sent to an address, oldest first: subject and text.
    ///
    /// # Panics
    /// When a mail cannot be read.
    #[must_use]
    pub fn mails_to(&self, address: &str) -> Vec<(String, String)> {
        self.read_mails_to(address, |mail| {
            let text = mail.body_text(0).unwrap_or_default().into_owned();
            (mail.subject().unwrap_or_default().to_owned(), text)
        })
    }

    /// Where mail programs end what was mailed to an address (RFC 8058), as paths; in the order they were sent.
    #[must_use]
    pub fn stop_paths_mailed_to(&self, address: &str) -> Vec<String> {
        let paths = self.read_mails_to(address, |mail| {
            let header = |name: &'static str| mail.header_raw(name).map(str::trim).unwrap_or_default();
            let one_click = header("List-Unsubscribe-Post") == "List-Unsubscribe=One-Click";
            let path = header("List-Unsubscribe").strip_prefix("<http://bottega.test")?.strip_suffix('>')?;
            one_click.then(|| path.to_owned())
        });
        paths.into_iter().flatten().collect()
    }

    fn read_mails_to<T>(&self, address: &str, read: impl Fn(&Message<'_>) -> T) -> Vec<T> {
        let folder = self.folder.path().join("data/mail");
        let mut files: Vec<_> =
            std::fs::read_dir(folder).map(|files| files.flatten().collect()).unwrap_or_default();
        files.sort_by_key(|file| file.metadata().and_then(|facts| facts.modified()).ok());
        let bytes = files.iter().filter(|file| file.path().extension().is_some_and(|kind| kind == "eml"));
        bytes
            .filter_map(|file| {
                let bytes = std::fs::read(file.path()).expect("a mail");
                let mail = MessageParser::default().parse(&bytes)?;
                let to = mail.to()?.first()?.address()?.to_owned();
                (to == address).then(|| read(&mail))
            })
            .collect()
    }

    /// The first link to our site in the last mail to an address, as a path.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    pub fn link_mailed_to(&self, address: &str) -> String {
        let (_, text) = self.mails_to(address).pop().expect("a mail");
        let after = text.split("http://bottega.test").nth(1).expect("a link").to_owned();
        after.split_whitespace().next().expect("a path").trim_end_matches(['.', ')', '>']).to_owned()
    }
}
