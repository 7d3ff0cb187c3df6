//! The command line, as somebody types it: the built binary, its words and its exit codes.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod backing_up;
mod bench;
mod bulk;
mod credentials;
mod desk;
mod importing;
mod matching;
mod starting;
mod verifying;

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use tempfile::TempDir;

/// An installation of its own.
struct Place {
    folder: TempDir,
}

/// What a command said.
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Said {
    /// Asserts the exit code and that the output or the complaint contains each of `words`.
    fn expect(self, code: i32, words: &[&str]) -> Self {
        assert_eq!(self.code, code, "stdout: {}\nstderr: {}", self.out, self.err);
        for word in words {
            let found = self.out.contains(word) || self.err.contains(word);
            assert!(found, "{word:?} is not in\nstdout: {}\nstderr: {}", self.out, self.err);
        }
        self
    }

    /// The output as JSON.
    fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap()
    }
}

impl From<Output> for Said {
    fn from(output: Output) -> Self {
        Said {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Place {
    /// An empty folder.
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A folder with an installation in it and one account.
    fn with_account() -> Self {
        let place = Self::new();
        place.write("password", b"una frase lunga\n");
        place
            .run(&["user", "add", "ada@example.org", "--name", "Ada", "--password-file", "password"])
            .expect(0, &["ada@"]);
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.path(name), bytes).unwrap();
    }

    /// A command in this folder, untouched by the settings of whoever runs the tests.
    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bottega"));
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("BOTTEGA_")) {
            command.env_remove(name);
        }
        command.current_dir(self.folder.path()).args(arguments).stdin(Stdio::null());
        command
    }

    fn run(&self, arguments: &[&str]) -> Said {
        self.command(arguments).output().unwrap().into()
    }

    /// A server of an empty network, once it says that it is ready.
    fn serve(&self, port: u16) -> Server {
        self.serve_with(&["--empty"], port)
    }

    /// A server, once it says that it is ready.
    fn serve_with(&self, arguments: &[&str], port: u16) -> Server {
        let listen = format!("127.0.0.1:{port}");
        let mut command = self.command(&[&["serve", "--listen", &listen], arguments].concat());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        while !line.contains("Bottega is ready") {
            line.clear();
            let read = lines.read_line(&mut line).unwrap();
            if read == 0 {
                let mut complaint = String::new();
                child.stderr.take().unwrap().read_to_string(&mut complaint).unwrap();
                panic!("the server did not start: {complaint}");
            }
        }
        Server(child)
    }
}

/// A running server; stopped when dropped.
struct Server(Child);

impl Server {
    /// Asks it to stop, as a service manager does, and gives its exit code back.
    fn stop(mut self) -> i32 {
        let asked = Command::new("kill").args(["-TERM", &self.0.id().to_string()]).status().unwrap();
        assert!(asked.success());
        self.0.wait().unwrap().code().unwrap_or(-1)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A port that was free a moment ago.
fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// The real data, where they are.
fn real_data() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let folder = std::env::var_os("BOTTEGA_DATA").map_or(beside, PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("no folder of real data: skipped");
    None
}
