//! The plumbing's promises, on both engines.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use kernel::{
    Actor, Clock, Ctx, Entropy, Event, Lang, NetworkId, OrganisationId, ResourceKind, SeededEntropy,
    Timestamp,
};
use std::sync::Arc;
use store::jobs::{Handler, JobFuture, Work, Worker, WorkerOptions};
use store::{Command, DbError, Store, StoreOptions, Subject, Subscription, SystemEntropy, Tx};

struct Fixed;
impl Clock for Fixed {
    fn now(&self) -> Timestamp {
        Timestamp::from_microseconds(1_800_000_000_000_000)
    }
}

/// A store on each engine that is to be had, each with a database of its own.
async fn stores() -> Vec<(Store, tempfile::TempDir)> {
    let mut stores = Vec::new();
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}?mode=rwc", folder.path().join("test.db").display());
    stores.push((open(&url, folder.path()).await, folder));
    match std::env::var("TEST_POSTGRES_URL") {
        Ok(base) => {
            let folder = tempfile::tempdir().unwrap();
            let url = fresh_postgres(&base).await;
            stores.push((open(&url, folder.path()).await, folder));
        }
        Err(_) => eprintln!("TEST_POSTGRES_URL unset: skipped the PostgreSQL half"),
    }
    stores
}

async fn fresh_postgres(base: &str) -> String {
    let mut random = [0u8; 8];
    SystemEntropy.fill(&mut random);
    let name = format!("store_{}", store::blobs::hex(&random));
    store::create_postgres_database(base, &name).await.unwrap()
}

async fn open(url: &str, folder: &std::path::Path) -> Store {
    let options =
        StoreOptions { database_url: url.to_owned(), blob_folder: folder.join("blobs"), connections: 8 };
    Store::open(&options).await.unwrap()
}

fn ctx() -> Ctx {
    let entropy = Arc::new(SystemEntropy);
    let now = Fixed.now();
    let network = NetworkId::fresh(now, &SeededEntropy::new(1));
    Ctx { actor: Actor::System("test"), network, now, lang: Lang::It, entropy }
}

/// Takes a seat if fewer than `seats` are taken: count, then insert.
struct TakeSeat(i64);
impl Command for TakeSeat {
    type Output = bool;
    type Error = DbError;
    const NAME: &'static str = "take_seat";
    fn subject(&self, _: &bool) -> Subject {
        Subject::new(ResourceKind::Enrolment, "seat")
    }
    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<bool, DbError> {
        let taken: i64 = store::query_scalar("SELECT count(*) FROM blob").fetch_one(&mut **tx).await?;
        if taken >= self.0 {
            return Ok(false);
        }
        let id = kernel::BlobId::fresh(ctx.now, ctx.entropy.as_ref());
        let row = store::blobs::BlobRow {
            sha256: String::new(),
            size: 0,
            media_type: String::new(),
            file_name: String::new(),
        };
        store::blobs::insert(tx, ctx, &id, &row).await?;
        Ok(true)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn twelve_race_for_three_seats() {
    for (store, _folder) in stores().await {
        let ctx = ctx();
        let racers: Vec<_> = (0..12)
            .map(|_| {
                let (store, ctx) = (store.clone(), ctx.clone());
                tokio::spawn(async move { store.run(&ctx, &TakeSeat(3)).await })
            })
            .collect();
        let mut seated = 0;
        for racer in racers {
            seated += i64::from(racer.await.unwrap().unwrap());
        }
        assert_eq!(seated, 3);
        let mut tx = store.read().await.unwrap();
        let audited: i64 =
            store::query_scalar("SELECT count(*) FROM audit_entry WHERE command = 'take_seat'")
                .fetch_one(&mut *tx)
                .await
                .unwrap();
        assert_eq!(audited, 12);
    }
}

struct Admit(OrganisationId);
impl Command for Admit {
    type Output = ();
    type Error = DbError;
    const NAME: &'static str = "admit";
    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Organisation, self.0.as_str()).within(&self.0)
    }
    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), DbError> {
        store::publish(tx, ctx, &Event::OrganisationAdmitted { organisation: self.0.clone() }).await
    }
}

struct Welcome;
impl Handler for Welcome {
    fn kind(&self) -> &'static str {
        "welcome"
    }
    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        Box::pin(async move {
            let Event::OrganisationAdmitted { .. } = work.payload()? else { unreachable!() };
            work.finish_with(&TakeSeat(100)).await
        })
    }
}

const SUBSCRIPTIONS: &[Subscription] = &[Subscription { event: "organisation_admitted", job: "welcome" }];

fn worker(store: &Store) -> Worker {
    let options = WorkerOptions {
        batch: 16,
        lease_seconds: 60,
        clock: Arc::new(Fixed),
        entropy: Arc::new(SystemEntropy),
    };
    Worker::new(store.clone(), vec![Arc::new(Welcome)], SUBSCRIPTIONS, options)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_reaches_its_subscriber_once() {
    for (store, _folder) in stores().await {
        let ctx = ctx();
        let admit = Admit(OrganisationId::fresh(ctx.now, ctx.entropy.as_ref()));
        for _ in 0..20 {
            store.run(&ctx, &admit).await.unwrap();
        }
        let (one, other) = (worker(&store), worker(&store));
        assert!(one.unhandled().is_empty());
        let (a, b) = tokio::join!(one.run_until_idle(), other.run_until_idle());
        assert!(a.unwrap() + b.unwrap() >= 40);
        one.run_until_idle().await.unwrap();
        let counts = store.job_counts().await.unwrap();
        assert_eq!((counts.ready, counts.running, counts.done, counts.failed), (0, 0, 40, 0));
        let mut tx = store.read().await.unwrap();
        let effects: i64 =
            store::query_scalar("SELECT count(*) FROM blob").fetch_one(&mut *tx).await.unwrap();
        assert_eq!(effects, 20);
    }
}

#[tokio::test]
async fn an_upload_that_breaks_off_or_is_too_large_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}?mode=rwc", folder.path().join("test.db").display());
    let store = open(&url, folder.path()).await;
    let chunk = || Ok::<_, String>(bytes::Bytes::from_static(b"0123456789"));
    let whole = futures_util::stream::iter(vec![chunk(), chunk()]);
    let stored = store.blobs().put(&ctx(), 20, whole).await.unwrap();
    assert_eq!(stored.size, 20);
    assert_eq!(store.blobs().get(&stored.id).await.unwrap().len(), 20);
    let large = futures_util::stream::iter(vec![chunk(), chunk(), chunk()]);
    assert!(store.blobs().put(&ctx(), 20, large).await.is_err());
    let broken = futures_util::stream::iter(vec![chunk(), Err("reset".to_owned())]);
    assert!(store.blobs().put(&ctx(), 20, broken).await.is_err());
    let files = walk(&folder.path().join("blobs"));
    assert_eq!(files, 1, "only the whole one was kept");
}

fn walk(folder: &std::path::Path) -> usize {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| if path.is_dir() { walk(&path) } else { 1 }).sum()
}

#[tokio::test]
async fn an_address_that_cannot_be_reached_says_so() {
    let folder = tempfile::tempdir().unwrap();
    for (url, word) in [
        ("mysql://localhost/x", "neither"),
        ("sqlite:///nowhere/at/all.db?mode=rwc", "cannot be reached"),
        ("postgres://nobody:secret@127.0.0.1:1/none", "cannot be reached"),
    ] {
        let options = StoreOptions {
            database_url: url.to_owned(),
            blob_folder: folder.path().join("blobs"),
            connections: 2,
        };
        let problem = Store::open(&options).await.unwrap_err().to_string();
        assert!(problem.contains(word) && !problem.contains("secret"), "{problem}");
    }
}
