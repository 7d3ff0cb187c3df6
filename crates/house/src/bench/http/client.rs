//! One connection that asks one page again and again: as little work as a client can do.

use super::super::BenchProblem;
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// What is asked, and as whom.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    /// Whom.
    pub(super) address: SocketAddr,
    /// For which page.
    pub(super) path: String,
    /// What the browser of somebody signed in would send along; empty for a visitor.
    pub(super) cookies: String,
}

impl Asked {
    /// A page that everybody may see.
    pub(super) fn of(address: SocketAddr, path: &str) -> Self {
        Self { address, path: path.to_owned(), cookies: String::new() }
    }
}

/// A kept connection.
pub(super) struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
    request: String,
}

/// What came back.
pub(super) struct Answered {
    pub(super) status: u16,
    pub(super) bytes: usize,
}

impl Connection {
    pub(super) async fn open(asked: &Asked) -> Result<Self, BenchProblem> {
        let stream = TcpStream::connect(asked.address).await?;
        stream.set_nodelay(true)?;
        let cookies = match asked.cookies.as_str() {
            "" => String::new(),
            cookies => format!("Cookie: {cookies}\r\n"),
        };
        let request = format!(
            "GET {} HTTP/1.1\r\nHost: bottega.bench\r\nAccept: text/html\r\nAccept-Language: it\r\n{cookies}\r\n",
            asked.path
        );
        Ok(Self { stream, buffer: Vec::with_capacity(128 << 10), request })
    }

    /// Asks for the page and reads all of it.
    pub(super) async fn get(&mut self) -> Result<Answered, BenchProblem> {
        self.stream.write_all(self.request.as_bytes()).await?;
        self.buffer.clear();
        loop {
            if let Some(answered) = whole(&self.buffer)? {
                return Ok(answered);
            }
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Err(BenchProblem("the server closed the connection".to_owned()));
            }
        }
    }
}

/// The answer, once all of it is there.
fn whole(received: &[u8]) -> Result<Option<Answered>, BenchProblem> {
    let Some(end) = received.windows(4).position(|four| four == b"\r\n\r\n") else { return Ok(None) };
    let head = std::str::from_utf8(&received[..end]).unwrap_or_default();
    let broken = || BenchProblem(format!("an answer that cannot be read: {head}"));
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).ok_or_else(broken)?;
    let body = &received[end + 4..];
    let field = |name: &str| {
        head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    };
    let there = match field("content-length") {
        Some(length) => body.len() >= length.parse::<usize>().map_err(|_| broken())?,
        None if field("transfer-encoding").is_some() => body.ends_with(b"0\r\n\r\n"),
        None => return Err(broken()),
    };
    Ok(there.then_some(Answered { status, bytes: body.len() }))
}
