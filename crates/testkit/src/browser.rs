//! Somebody at a browser without JavaScript.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use futures_util::StreamExt as _;
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tower::ServiceExt as _;

/// What a request was answered with.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The status.
    pub status: StatusCode,
    /// The path at which it was seen, after redirects.
    pub path: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The bytes.
    pub bytes: Vec<u8>,
}

impl Seen {
    /// The body as text.
    #[must_use]
    pub fn body(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// What a reader reads: the text of `main`, white space folded.
    #[must_use]
    pub fn text(&self) -> String {
        self.all("main").join(" ")
    }

    /// The texts of the elements that a CSS selector finds, white space folded.
    ///
    /// # Panics
    /// When it is not a selector.
    #[must_use]
    pub fn all(&self, selector: &str) -> Vec<String> {
        let html = Html::parse_document(&self.body());
        html.select(&parsed(selector)).map(|element| words(element)).collect()
    }

    /// An attribute of the elements that a CSS selector finds.
    ///
    /// # Panics
    /// When it is not a selector.
    #[must_use]
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let html = Html::parse_document(&self.body());
        html.select(&parsed(selector)).filter_map(|element| element.attr(name)).map(str::to_owned).collect()
    }

    /// The address of the first link whose text contains `text`.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    pub fn link(&self, text: &str) -> String {
        let html = Html::parse_document(&self.body());
        let found = html.select(&parsed("a[href]")).find(|link| words(*link).contains(text));
        let found = found.and_then(|link| link.attr("href"));
        found.unwrap_or_else(|| panic!("no link {text:?} on {}: {}", self.path, self.text())).to_owned()
    }

    /// Asserts the status and gives the page back.
    ///
    /// # Panics
    /// When it is another.
    #[must_use]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}: {}", self.path, self.text());
        self
    }

    /// Asserts that the page says `text`.
    ///
    /// # Panics
    /// When it does not.
    #[must_use]
    pub fn says(self, text: &str) -> Self {
        assert!(self.text().contains(text), "{} does not say {text:?}: {}", self.path, self.text());
        self
    }
}

fn parsed(selector: &str) -> Selector {
    Selector::parse(selector).expect("a CSS selector")
}

fn words(element: ElementRef<'_>) -> String {
    element.text().flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

/// A browser: keeps cookies, follows links, fills in the forms of the page it is on.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    cookies: BTreeMap<String, String>,
    language: String,
    page: Option<Seen>,
}

impl Browser {
    pub(crate) fn new(router: Router) -> Self {
        Self { router, cookies: BTreeMap::new(), language: "it".to_owned(), page: None }
    }

    /// In another language.
    #[must_use]
    pub fn speaking(mut self, language: &str) -> Self {
        language.clone_into(&mut self.language);
        self
    }

    /// Opens a page, following redirects.
    ///
    /// # Panics
    /// When the address is none.
    pub async fn get(&mut self, path: &str) -> Seen {
        self.get_as(path, "text/html").await
    }

    /// Opens an address, asking for a media type.
    ///
    /// # Panics
    /// When the address is none.
    pub async fn get_as(&mut self, path: &str, accept: &str) -> Seen {
        let request = self.request("GET", path).header(header::ACCEPT, accept);
        let seen = self.send(request.body(Body::empty()).expect("a request"), path).await;
        self.follow(seen).await
    }

    /// Asks for a part of a file, as a player does.
    ///
    /// # Panics
    /// When the address is none.
    pub async fn get_part(&mut self, path: &str, range: &str) -> Seen {
        let request = self.request("GET", path).header(header::RANGE, range);
        self.send(request.body(Body::empty()).expect("a request"), path).await
    }

    /// Sends the form with this action on the page last seen: its own values, changed by `values`.
    ///
    /// # Panics
    /// When the page has no such form.
    pub async fn submit(&mut self, action: &str, values: &[(&str, &str)]) -> Seen {
        let page = self.page.clone().expect("a page with a form");
        let mut fields = form_values(&page, action);
        fields.retain(|(name, _)| !values.iter().any(|(given, _)| given == name));
        fields.extend(values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let body = urlencoded(&fields);
        let request =
            self.request("POST", action).header(header::REFERER, format!("http://bottega.test{}", page.path));
        self.post(request, action, "application/x-www-form-urlencoded", body.into_bytes()).await
    }

    /// Sends the form with files: (field, file name, media type, bytes).
    ///
    /// # Panics
    /// When the page has no such form.
    pub async fn upload(
        &mut self,
        action: &str,
        values: &[(&str, &str)],
        files: &[(&str, &str, &str, &[u8])],
    ) -> Seen {
        let page = self.page.clone().expect("a page with a form");
        let mut fields = form_values(&page, action);
        fields.retain(|(name, _)| !values.iter().any(|(given, _)| given == name));
        fields.extend(values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let body = multipart(&fields, files);
        self.post_raw(action, &format!("multipart/form-data; boundary={BOUNDARY}"), body).await
    }

    /// Sends any body to any address: for what no form would send.
    ///
    /// # Panics
    /// When the address is none.
    pub async fn post_raw(&mut self, path: &str, kind: &str, body: Vec<u8>) -> Seen {
        let request = self.request("POST", path);
        self.post(request, path, kind, body).await
    }

    async fn post(
        &mut self,
        request: axum::http::request::Builder,
        path: &str,
        kind: &str,
        body: Vec<u8>,
    ) -> Seen {
        let request = request.header(header::CONTENT_TYPE, kind).header(header::ACCEPT, "text/html");
        let seen = self.send(request.body(Body::from(body)).expect("a request"), path).await;
        self.follow(seen).await
    }

    /// Uploads a file of `announced` bytes that says so beforehand; with the answer, how many of them were read.
    ///
    /// # Panics
    /// When the page has no such form.
    pub async fn upload_large(&mut self, action: &str, field: &str, announced: u64) -> (Seen, u64) {
        const CHUNK: u64 = 1 << 20;
        let page = self.page.clone().expect("a page with a form");
        let mut head = multipart(&form_values(&page, action), &[(field, "large.csv", "text/csv", b"")]);
        head.truncate(head.len() - format!("\r\n--{BOUNDARY}--\r\n").len());
        let read = Arc::new(AtomicU64::new(0));
        let counted = read.clone();
        let chunks = (0..announced / CHUNK).map(move |_| {
            counted.fetch_add(CHUNK, Ordering::Relaxed);
            vec![b'a'; usize::try_from(CHUNK).expect("a megabyte")]
        });
        let body = std::iter::once(head).chain(chunks).map(Ok::<_, std::convert::Infallible>);
        // As on a line, there is not always more to read.
        let body = futures_util::stream::iter(body).then(|chunk| async {
            tokio::task::yield_now().await;
            chunk
        });
        let body = Body::from_stream(body);
        let request = self.request("POST", action).header(header::ACCEPT, "text/html");
        let request = request.header(header::CONTENT_LENGTH, announced);
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let request = request.header(header::CONTENT_TYPE, kind).body(body).expect("a request");
        let seen = self.send(request, action).await;
        (seen, read.load(Ordering::Relaxed))
    }

    /// Sends JSON as a program does, with its API key if it has one.
    ///
    /// # Panics
    /// When the address is none.
    pub async fn post_json(&mut self, path: &str, token: Option<&str>, body: &str) -> Seen {
        let mut request = Request::builder()
            .method("POST")
            .uri(path)
            .header(header::HOST, "bottega.test")
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ACCEPT, "application/json");
        if let Some(token) = token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        self.send(request.body(Body::from(body.to_owned())).expect("a request"), path).await
    }

    /// Signs in at the sign-in page.
    ///
    /// # Panics
    /// When that fails.
    pub async fn sign_in(&mut self, email: &str, password: &str) -> Seen {
        let _ = self.get("/session/new").await;
        self.submit("/session/new", &[("email", email), ("password", password)]).await.expect(200)
    }

    /// The token that forms on the page last seen carry.
    #[must_use]
    pub fn token(&self) -> String {
        let page = self.page.as_ref();
        page.and_then(|page| page.attributes("input[name=csrf]", "value").first().cloned())
            .unwrap_or_default()
    }

    fn request(&self, method: &str, path: &str) -> axum::http::request::Builder {
        let cookies: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "bottega.test")
            .header(header::COOKIE, cookies.join("; "))
            .header(header::ACCEPT_LANGUAGE, &self.language)
    }

    async fn send(&mut self, request: Request<Body>, path: &str) -> Seen {
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (head, body) = response.into_parts();
        for line in head.headers.get_all(header::SET_COOKIE).iter().filter_map(|line| line.to_str().ok()) {
            self.keep_cookie(line);
        }
        let bytes = to_bytes(body, 64 << 20).await.expect("a body").to_vec();
        let seen = Seen { status: head.status, path: path.to_owned(), headers: head.headers, bytes };
        self.page = Some(seen.clone());
        seen
    }

    fn keep_cookie(&mut self, line: &str) {
        let Some((name, value)) = line.split(';').next().and_then(|pair| pair.split_once('=')) else {
            return;
        };
        if line.contains("Max-Age=0") {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }

    async fn follow(&mut self, mut seen: Seen) -> Seen {
        for _ in 0..5 {
            let location = seen.headers.get(header::LOCATION).and_then(|value| value.to_str().ok());
            let Some(location) = location.filter(|_| seen.status.is_redirection()).map(str::to_owned) else {
                break;
            };
            let request = self.request("GET", &location).header(header::ACCEPT, "text/html");
            seen = self.send(request.body(Body::empty()).expect("a request"), &location).await;
        }
        seen
    }
}

/// What the browser would send of a form that nobody touched.
fn form_values(page: &Seen, action: &str) -> Vec<(String, String)> {
    let html = Html::parse_document(&page.body());
    let form = html.select(&parsed("form")).find(|form| form.attr("action") == Some(action));
    let form = form.unwrap_or_else(|| panic!("no form {action:?} on {}: {}", page.path, page.text()));
    let controls = parsed("input[name], textarea[name], select[name]");
    form.select(&controls).filter_map(control_value).collect()
}

fn control_value(control: ElementRef<'_>) -> Option<(String, String)> {
    let name = control.attr("name")?.to_owned();
    let value = match (control.value().name(), control.attr("type")) {
        ("textarea", _) => control.text().collect(),
        ("select", _) => {
            let chosen = control.select(&parsed("option[selected]")).next();
            let option = chosen.or_else(|| control.select(&parsed("option")).next())?;
            option.attr("value").map_or_else(|| words(option), str::to_owned)
        }
        (_, Some("checkbox" | "radio")) => {
            control.attr("checked")?;
            control.attr("value").unwrap_or("on").to_owned()
        }
        (_, Some("file" | "submit")) => return None,
        _ => control.attr("value").unwrap_or_default().to_owned(),
    };
    Some((name, value))
}

fn urlencoded(fields: &[(String, String)]) -> String {
    let pairs = fields.iter().map(|(name, value)| format!("{}={}", escaped(name), escaped(value)));
    pairs.collect::<Vec<_>>().join("&")
}

fn escaped(text: &str) -> String {
    text.bytes().fold(String::new(), |mut escaped, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            let _ = write!(escaped, "%{byte:02X}");
        }
        escaped
    })
}

const BOUNDARY: &str = "----bottega-test-boundary";

fn multipart(fields: &[(String, String)], files: &[(&str, &str, &str, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part =
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    for (field, name, kind, bytes) in files {
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
             Content-Type: {kind}\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    body
}
