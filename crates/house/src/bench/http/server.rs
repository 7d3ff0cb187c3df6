//! The server under load: this binary, as a child process.

use super::super::BenchProblem;
use super::super::scratch::Scratch;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A first start fills the demo, which may take a while.
const PATIENCE: Duration = Duration::from_mins(5);

/// A running server.
pub(super) struct Server {
    child: Child,
    pub(super) address: SocketAddr,
    /// From the start of the process to its first answer.
    pub(super) first_answer_ms: f64,
}

impl Server {
    /// Starts it, where possible on a core of its own: the first, while the load has the second.
    pub(super) fn start(scratch: &Scratch) -> Result<Self, BenchProblem> {
        let address = free_address()?;
        let mut command = on_a_core_of_its_own(&std::env::current_exe()?);
        command.arg("serve").arg("--listen").arg(address.to_string());
        command.arg("--data-dir").arg(scratch.path().join("data")).args(["--log-level", "warn"]);
        command.arg("--config").arg(scratch.path().join("bottega.toml"));
        for (name, _) in
            std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("BOTTEGA_"))
        {
            command.env_remove(name);
        }
        let start = Instant::now();
        let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
        let mut server = Self { child, address, first_answer_ms: f64::NAN };
        server.wait_for_answer(start)?;
        server.drain();
        Ok(server)
    }

    fn wait_for_answer(&mut self, start: Instant) -> Result<(), BenchProblem> {
        while start.elapsed() < PATIENCE {
            if let Some(ended) = self.child.try_wait()? {
                return Err(BenchProblem(format!("the server ended: {ended}")));
            }
            if answers(self.address) {
                self.first_answer_ms = start.elapsed().as_secs_f64() * 1_000.0;
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Err(BenchProblem("the server does not answer".to_owned()))
    }

    /// Reads what it prints, so that it never waits for a reader.
    fn drain(&mut self) {
        if let Some(printed) = self.child.stdout.take() {
            std::thread::spawn(move || BufReader::new(printed).lines().for_each(drop));
        }
    }

    /// Resident memory after a rest.
    pub(super) fn idle_memory_mb(&self) -> Result<f64, BenchProblem> {
        std::thread::sleep(Duration::from_secs(2));
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
        kilobytes.map(|number| number / 1_000.0).ok_or_else(|| BenchProblem("no VmRSS in /proc".to_owned()))
    }

    /// Asks it to stop and waits until it has.
    pub(super) fn stop(mut self) -> Result<(), BenchProblem> {
        let asked = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status()?;
        if asked.success() {
            self.child.wait()?;
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Moves the load, which is this process, to the second core; the command for what shall have the first.
fn on_a_core_of_its_own(program: &Path) -> Command {
    let load = std::process::id().to_string();
    let moved = Command::new("taskset")
        .args(["-a", "-p", "-c", "1", &load])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    if !moved.is_ok_and(|status| status.success()) {
        eprintln!("no taskset, or no second core: server and load share what there is");
        return Command::new(program);
    }
    let mut command = Command::new("taskset");
    command.args(["-c", "0"]).arg(program);
    command
}

fn free_address() -> Result<SocketAddr, BenchProblem> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?)
}

fn answers(address: SocketAddr) -> bool {
    let Ok(mut stream) = TcpStream::connect(address) else { return false };
    let asked = stream.write_all(b"GET / HTTP/1.1\r\nHost: bottega.bench\r\nConnection: close\r\n\r\n");
    let mut answer = Vec::new();
    asked.is_ok() && stream.read_to_end(&mut answer).is_ok() && answer.starts_with(b"HTTP/1.1 200")
}
