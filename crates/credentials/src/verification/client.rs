//! The way out of the house: one client, guarded.

use openbadges::report::{FetchProblem, Fetched, Resolver};
use reqwest::{Client, Url, redirect};
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Handle;

/// Bytes of an answer that are read at most.
const LIMIT: usize = 4 << 20;
/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(6);
/// How many redirects are followed.
const REDIRECTS: usize = 3;

/// Fetches what a verification needs from other servers.
#[derive(Clone)]
pub struct GuardedClient {
    client: Client,
    private_allowed: bool,
    replacements: Vec<(String, String)>,
}

impl GuardedClient {
    /// A client that asks public addresses only.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub fn public() -> Result<Self, String> {
        Self::build(false, Vec::new())
    }

    /// A client for the command line: private addresses too, origins replaced by others (`--resolve`), and this very machine
    /// without TLS: a `did:web` names its document over https even where the server on one's desk has no certificate.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub fn for_command_line(replacements: Vec<(String, String)>) -> Result<Self, String> {
        Self::build(true, replacements)
    }

    fn build(private_allowed: bool, replacements: Vec<(String, String)>) -> Result<Self, String> {
        let client = Client::builder()
            .timeout(PATIENCE)
            .redirect(redirect::Policy::none())
            .user_agent(concat!("Bottega/", env!("CARGO_PKG_VERSION")))
            .dns_resolver(Arc::new(PublicNames { private_allowed }))
            .build()
            .map_err(|problem| problem.to_string())?;
        Ok(Self { client, private_allowed, replacements })
    }

    /// What lies at an address, redirects followed one by one and each checked.
    ///
    /// # Errors
    /// [`FetchProblem`].
    pub async fn fetch(&self, url: &str) -> Result<Fetched, FetchProblem> {
        let mut address = self.replaced(url);
        for _ in 0..=REDIRECTS {
            let target = self.allowed(&address)?;
            let response = self.ask(&target).await?;
            if !response.status().is_redirection() {
                return read(response).await;
            }
            let location = response.headers().get("location").and_then(|value| value.to_str().ok());
            let next = location.and_then(|location| target.join(location).ok());
            address =
                next.ok_or_else(|| FetchProblem::Unreachable("a redirect to nowhere".to_owned()))?.into();
        }
        Err(FetchProblem::Unreachable("too many redirects".to_owned()))
    }

    fn replaced(&self, url: &str) -> String {
        let found = self.replacements.iter().find(|(origin, _)| url.starts_with(origin.as_str()));
        match found {
            Some((origin, base)) => format!("{base}{}", &url[origin.len()..]),
            None if self.private_allowed && is_this_machine(url) => url.replacen("https:", "http:", 1),
            None => url.to_owned(),
        }
    }

    fn allowed(&self, address: &str) -> Result<Url, FetchProblem> {
        let url = Url::parse(address).map_err(|_| FetchProblem::NotAllowed)?;
        let scheme_is_fine = url.scheme() == "https" || (self.private_allowed && url.scheme() == "http");
        let literal = url.host_str().map(|host| host.trim_matches(['[', ']']).to_owned());
        let literal = literal.and_then(|host| host.parse::<IpAddr>().ok());
        let host_is_fine = self.private_allowed || literal.is_none_or(is_public);
        let local = url.host_str().is_some_and(|host| host == "localhost" || host.ends_with(".localhost"));
        let host_is_fine = host_is_fine && (self.private_allowed || !local);
        let plain = url.username().is_empty() && url.password().is_none();
        if scheme_is_fine && host_is_fine && plain { Ok(url) } else { Err(FetchProblem::NotAllowed) }
    }

    async fn ask(&self, target: &Url) -> Result<reqwest::Response, FetchProblem> {
        let accept = "application/vc, application/ld+json, application/did+json, application/json, */*;q=0.1";
        let request = self.client.get(target.clone()).header("accept", accept);
        request.send().await.map_err(|problem| {
            if stems_from(&problem, PRIVATE) { FetchProblem::NotAllowed } else { unreachable(&problem) }
        })
    }
}

/// Whether an address over https names this machine, with a port of its own.
fn is_this_machine(address: &str) -> bool {
    let Ok(url) = Url::parse(address) else { return false };
    let loopback = ["localhost", "127.0.0.1", "[::1]"].contains(&url.host_str().unwrap_or_default());
    url.scheme() == "https" && url.port().is_some() && loopback
}

/// Whether an error, or one that led to it, says `words`.
fn stems_from(problem: &dyn std::error::Error, words: &str) -> bool {
    problem.to_string().contains(words) || problem.source().is_some_and(|source| stems_from(source, words))
}

fn unreachable(problem: &reqwest::Error) -> FetchProblem {
    FetchProblem::Unreachable(if problem.is_timeout() {
        "it took too long".to_owned()
    } else {
        problem.to_string()
    })
}

async fn read(mut response: reqwest::Response) -> Result<Fetched, FetchProblem> {
    match response.status().as_u16() {
        404 => return Err(FetchProblem::NotFound),
        410 => return Err(FetchProblem::Gone),
        200..=299 => {}
        other => return Err(FetchProblem::Unreachable(format!("status {other}"))),
    }
    let media_type = response.headers().get("content-type").and_then(|value| value.to_str().ok());
    let media_type = media_type.map(|kind| kind.split(';').next().unwrap_or_default().trim().to_owned());
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|problem| unreachable(&problem))? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > LIMIT {
            return Err(FetchProblem::TooLarge);
        }
    }
    Ok(Fetched { bytes, media_type })
}

const PRIVATE: &str = "the name leads to a private address";

/// Resolves names, and forgets the private addresses among the answers.
struct PublicNames {
    private_allowed: bool,
}

impl reqwest::dns::Resolve for PublicNames {
    fn resolve(&self, name: reqwest::dns::Name) -> reqwest::dns::Resolving {
        let private_allowed = self.private_allowed;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let kept: Vec<SocketAddr> =
                found.filter(|address| private_allowed || is_public(address.ip())).collect();
            if kept.is_empty() {
                return Err(PRIVATE.into());
            }
            Ok(Box::new(kept.into_iter()) as reqwest::dns::Addrs)
        })
    }
}

/// Whether an address is one of the open internet.
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => {
            let [a, b, ..] = v4.octets();
            let shared = a == 100 && (64..128).contains(&b);
            let special = a == 0 || a >= 240 || (a == 198 && (b == 18 || b == 19)) || (a == 192 && b == 0);
            !(v4.is_private()
                || v4.is_loopback()
                || v4.is_link_local()
                || v4.is_multicast()
                || shared
                || special)
        }
        IpAddr::V6(v6) => {
            v6.to_ipv4_mapped().map_or_else(|| is_public_v6(v6), |v4| is_public(IpAddr::V4(v4)))
        }
    }
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let first = address.segments()[0];
    let private = (first & 0xfe00) == 0xfc00 || (first & 0xffc0) == 0xfe80;
    !(address.is_loopback() || address.is_unspecified() || address.is_multicast() || private)
}

/// A resolver over the client, for a thread that may block.
pub struct NetworkResolver {
    client: GuardedClient,
    runtime: Handle,
}

impl NetworkResolver {
    /// A resolver whose requests run on `runtime`.
    #[must_use]
    pub const fn new(client: GuardedClient, runtime: Handle) -> Self {
        Self { client, runtime }
    }
}

impl Resolver for NetworkResolver {
    fn fetch(&self, url: &str) -> Result<Fetched, FetchProblem> {
        self.runtime.block_on(self.client.fetch(url))
    }

    /// The terms of Annex I mean the same at whatever server they are hosted: ours are built in, and
    /// taken only if the address ends as ours does.
    fn context(&self, url: &str) -> Result<Arc<str>, String> {
        annex_context(url)
    }
}

/// The context of the Annex I terms, known without asking.
///
/// # Errors
/// When the address is another.
pub fn annex_context(url: &str) -> Result<Arc<str>, String> {
    if url.ends_with("/contexts/annex-one.json") {
        Ok(openbadges::jsonld::contexts::annex_one().into())
    } else {
        Err("it is not among the contexts known here".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn private_addresses_are_never_asked() {
        let client = GuardedClient::public().unwrap();
        for url in [
            "https://127.0.0.1/x",
            "https://[::1]/x",
            "https://10.0.0.8/",
            "https://169.254.169.254/latest/meta-data",
            "https://[::ffff:192.168.1.1]/",
            "http://example.org/",
            "file:///etc/passwd",
            "https://user:secret@example.org/",
            "https://localhost/",
            "nonsense",
        ] {
            assert_eq!(client.fetch(url).await, Err(FetchProblem::NotAllowed), "{url}");
        }
    }

    #[test]
    fn the_command_line_asks_this_machine_without_tls_and_nobody_else() {
        let desk = GuardedClient::for_command_line(vec![(
            "https://a.example".to_owned(),
            "https://b.example".to_owned(),
        )]);
        let desk = desk.unwrap();
        for (url, asked) in [
            ("https://127.0.0.1:8080/issuers/x/did.json", "http://127.0.0.1:8080/issuers/x/did.json"),
            ("https://localhost:8080/x", "http://localhost:8080/x"),
            ("https://localhost/x", "https://localhost/x"),
            ("https://127.0.0.1.evil.example:8080/x", "https://127.0.0.1.evil.example:8080/x"),
            ("https://a.example/x", "https://b.example/x"),
        ] {
            assert_eq!(desk.replaced(url), asked);
        }
        assert_eq!(
            GuardedClient::public().unwrap().replaced("https://127.0.0.1:8080/"),
            "https://127.0.0.1:8080/"
        );
    }
}
