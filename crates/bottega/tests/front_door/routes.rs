//! Every route is entered by those who may and by nobody else; no link leads nowhere; no address made
//! of somebody else's ids shows anything.

use house::demo::{Cast, PASSWORD};
use house::wiring;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use testkit::{Browser, TestApp};
use web::server::Access;

/// What stands in for an id: nothing, something else, an id of another kind, an id nobody has.
const STRANGE: [&str; 4] = ["x", "..%2F..%2Fetc", "per_00000000000000000000000000", "%FF%FE"];

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_enters_public_routes_only_and_strange_ids_are_not_found() {
    let app = TestApp::on_sqlite().await;
    for route in wiring::routes().table() {
        let mut browser = app.browser();
        let get = route.method == "GET";
        if !get {
            let path = filled(route.path, "x");
            let seen = browser.post_raw(&path, "application/x-www-form-urlencoded", Vec::new()).await;
            assert!(seen.status.is_client_error(), "POST {path} without a token: {}", seen.status);
            continue;
        }
        for strange in STRANGE {
            let path = filled(route.path, strange);
            let seen = browser.get(&path).await;
            assert!(!seen.status.is_server_error(), "{path}: {}", seen.status);
            if route.access != Access::Public {
                assert_eq!(seen.path.split('?').next(), Some("/session/new"), "{path} is open to a visitor");
            } else if route.path.contains('{') {
                assert!(seen.status == 404 || seen.status == 400, "{path}: {}", seen.status);
            }
        }
    }
}

fn filled(path: &str, id: &str) -> String {
    let mut filled = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        filled.push_str(id);
        rest = after.split_once('}').map_or("", |(_, rest)| rest);
    }
    filled + rest
}

/// Everything one can reach by links from the front page: path and text. No link may lead nowhere.
async fn crawl(browser: &mut Browser, who: &str) -> BTreeMap<String, String> {
    let mut seen = BTreeMap::new();
    let mut queue = VecDeque::from(["/".to_owned()]);
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    while let Some(path) = queue.pop_front() {
        if seen.contains_key(&path) || seen.len() >= 600 {
            continue;
        }
        // A few of each kind of page are enough: /catalogue/stg_… is one kind.
        let kind: String = path.split('?').next().unwrap_or_default().split('/').map(kind_of).collect();
        let count = kinds.entry(kind).or_default();
        *count += 1;
        if *count > 4 {
            continue;
        }
        let page = browser.get(&path).await;
        assert!(
            page.status.is_success() || page.status == 410,
            "{who} at {path}: {} {}",
            page.status,
            page.text()
        );
        let html =
            page.headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
        if html {
            for href in page.attributes("a[href]", "href") {
                let href = href.split('#').next().unwrap_or_default().to_owned();
                if href.starts_with('/') && !href.starts_with("/language") {
                    queue.push_back(href);
                }
            }
        }
        seen.insert(path, if html { page.text() } else { String::new() });
    }
    seen
}

fn kind_of(part: &str) -> String {
    let id = part.len() > 20 && part.as_bytes().get(3) == Some(&b'_');
    format!("/{}", if id { &part[..3] } else { part })
}

/// What everybody may see.
fn is_public(path: &str) -> bool {
    let access: Vec<_> = wiring::routes()
        .table()
        .iter()
        .filter(|route| route.method == "GET" && route.access == Access::Public)
        .map(|route| route.path)
        .collect();
    let parts: Vec<&str> = path.split('?').next().unwrap_or_default().split('/').collect();
    access.iter().any(|pattern| {
        let pattern: Vec<&str> = pattern.split('/').collect();
        pattern.len() == parts.len()
            && pattern.iter().zip(&parts).all(|(wanted, part)| wanted.starts_with('{') || wanted == part)
    })
}

/// Booking a seat needs an account, whosesoever: these pages show an offer that is public anyway.
fn open_to_whoever_signs_in(path: &str) -> bool {
    path.starts_with("/editions/") && path.ends_with("/book")
}

#[tokio::test(flavor = "multi_thread")]
async fn no_link_leads_nowhere_and_nobody_sees_what_is_not_theirs() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut private = BTreeSet::new();
        for log_in in Cast::LOG_INS {
            let mut browser = app.browser();
            let _ = browser.sign_in(log_in.email, PASSWORD).await;
            let reached = crawl(&mut browser, log_in.email).await;
            private.extend(reached.into_keys().filter(|path| !is_public(path) && path.contains('_')));
        }
        assert!(private.len() > 10, "{}: only {} private pages were found", app.engine, private.len());
        let mut stranger = app.browser();
        let _ = stranger.get("/people/new").await;
        let seen = stranger
            .submit(
                "/people/new",
                &[
                    ("name", "Nora Estranea"),
                    ("email", "nora@elsewhere.example"),
                    ("password", "una frase lunga e segreta"),
                    ("lang", "it"),
                    ("privacy", "yes"),
                    ("consent", "yes"),
                    ("notice", "yes"),
                ],
            )
            .await;
        assert_eq!(seen.status, 200, "{}", seen.text());
        let mut shown = Vec::new();
        for path in private.into_iter().filter(|path| !open_to_whoever_signs_in(path)) {
            let seen = stranger.get(&path).await;
            if seen.status != 404 && seen.status != 403 {
                shown.push(format!("{path}: {} {}", seen.status, &seen.text()));
            }
        }
        assert!(shown.is_empty(), "{}: a stranger sees\n{}", app.engine, shown.join("\n"));
    }
}
