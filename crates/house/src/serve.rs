//! Serving: one server per data folder, requests and jobs until it is told to stop, then what is in
//! hand is finished.

use crate::house::{House, StartProblem};
use crate::settings::Settings;
use std::fs::{File, TryLockError};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// How long views of links are counted in memory before they are written.
const BETWEEN_COUNTS: Duration = Duration::from_secs(5);

/// The lock on a data folder, held as long as the server runs.
#[derive(Debug)]
pub struct FolderLock {
    _file: File,
}

impl FolderLock {
    /// Takes the data folder for this server alone.
    ///
    /// # Errors
    /// [`StartProblem::InUse`] when another server has it.
    pub fn take(settings: &Settings) -> Result<Self, StartProblem> {
        let bad = |problem: std::io::Error| StartProblem::Folder {
            folder: settings.data_dir.clone(),
            why: problem.to_string(),
        };
        std::fs::create_dir_all(&settings.data_dir).map_err(bad)?;
        let file = File::create(settings.data_dir.join("server.lock")).map_err(bad)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(StartProblem::InUse(settings.data_dir.clone())),
            Err(TryLockError::Error(problem)) => Err(bad(problem)),
        }
    }
}

/// Takes the address.
///
/// # Errors
/// When it is taken or not ours.
pub async fn listen(address: SocketAddr) -> Result<TcpListener, StartProblem> {
    let listener = TcpListener::bind(address).await;
    listener.map_err(|problem| StartProblem::Listen { address, why: problem.to_string() })
}

/// Serves until `stop` says so; then finishes the requests and jobs in hand.
///
/// # Errors
/// When the listener fails.
pub async fn until_stopped(
    house: Arc<House>,
    listener: TcpListener,
    stop: watch::Receiver<bool>,
) -> std::io::Result<()> {
    let worker = {
        let (worker, stop) = (Arc::clone(&house.worker), stop.clone());
        tokio::spawn(async move { worker.run(stop).await })
    };
    tokio::spawn(warm_up(Arc::clone(&house)));
    let counting = tokio::spawn(count_views(Arc::clone(&house), stop.clone()));
    let service = house.router().into_make_service_with_connect_info::<SocketAddr>();
    let served = axum::serve(listener, service).with_graceful_shutdown(stopped(stop)).await;
    let _ = tokio::join!(worker, counting);
    house.app.store().close().await;
    served
}

/// Reads the catalogue into memory before the first visitor asks for it.
async fn warm_up(house: Arc<House>) {
    let ctx = house.app.system_ctx("warm-up");
    let Ok(catalogue) = house.app.service::<learning::Catalogue>() else { return };
    if let Err(problem) = catalogue.refresh(house.app.store(), &ctx).await {
        tracing::warn!(%problem, "the catalogue could not be read into memory; the first search tries again");
    }
}

/// Writes how often links were opened, every few seconds and at the end.
async fn count_views(house: Arc<House>, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        tokio::select! {
            () = tokio::time::sleep(BETWEEN_COUNTS) => {}
            _ = stop.changed() => {}
        }
        credentials::showing::flush_views(&house.app).await;
    }
}

async fn stopped(mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        if stop.changed().await.is_err() {
            return;
        }
    }
}

/// Says `true` once the process is asked to stop (SIGTERM, or Ctrl-C). Whoever calls it is heard from
/// then on, so call it before anybody is told that the server is ready.
///
/// # Errors
/// When the operating system does not let us listen.
pub fn stop_signal() -> std::io::Result<watch::Receiver<bool>> {
    let (sender, receiver) = watch::channel(false);
    let asked = asked_to_stop()?;
    tokio::spawn(async move {
        asked.await;
        tracing::info!("stopping: finishing requests and jobs in hand");
        let _ = sender.send(true);
        sender.closed().await;
    });
    Ok(receiver)
}

#[cfg(unix)]
fn asked_to_stop() -> std::io::Result<impl Future<Output = ()> + Send> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn asked_to_stop() -> std::io::Result<impl Future<Output = ()> + Send> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
