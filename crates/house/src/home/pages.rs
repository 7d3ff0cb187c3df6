//! The front page and its neighbours, drawn.

use kernel::Role;
use web::components::{Card, Icon, card_grid, link_button, section};
use web::{Frame, Markup, Page, html};

/// The steps of the loop as the front page tells them: text key, address, picture.
const STEPS: [(&str, &str, Icon); 4] = [
    ("home-step-orient", "/orientation", Icon::Compass),
    ("home-step-book", "/catalogue", Icon::Calendar),
    ("home-step-earn", "/backpack", Icon::Medal),
    ("home-step-found", "/contacts", Icon::Person),
];

/// Where each role works: roles, text key, address.
const DESKS: [(&[Role], &str, &str); 7] = [
    (&[Role::Trainer], "nav-teaching", "/teaching"),
    (&[Role::Designer, Role::Manager], "nav-design", "/design"),
    (&[Role::Assessor], "nav-assessment", "/assessment"),
    (&[Role::Validator], "nav-validation", "/validation"),
    (&[Role::Recruiter], "nav-talent", "/talent"),
    (&[Role::Manager], "nav-organisation", "/organisation"),
    (&[Role::NetworkAdministrator], "nav-network", "/network"),
];

pub(super) fn front(page: &Page) -> Frame {
    let steps: Vec<Card> = STEPS
        .iter()
        .map(|(key, href, icon)| {
            let text = html! { p { (page.t(&format!("{key}-text"))) } };
            Card::new(page.t(key)).href(*href).body(text).fact(*icon, page.t(&format!("{key}-fact")))
        })
        .collect();
    let body = html! {
        @if page.person.is_some() { (desks(page)) }
        (section(&page.t("home-steps-title"), card_grid(3, &steps)))
        (section(&page.t("home-others-title"), html! {
            p { (page.t("home-others-text")) }
            p .buttons { (link_button("/verify", &page.t("nav-verify"))) " " (link_button("/organisations/new", &page.t("home-join"))) }
        }))
    };
    Frame::new(page.t("home-title"), body).lead(page.t("home-lead")).actions(entrances(page))
}

fn entrances(page: &Page) -> Markup {
    html! {
        (link_button("/orientation", &page.t("home-begin")))
        " "
        a .button.secondary href="/catalogue" { (page.t("nav-catalogue")) }
    }
}

/// The desks of whoever is signed in and holds roles.
fn desks(page: &Page) -> Markup {
    let cards: Vec<Card> = DESKS
        .iter()
        .filter_map(|(roles, key, href)| {
            let role = roles.iter().find(|role| page.is_a(**role))?;
            Some(Card::new(page.t(key)).href(*href).overline(page.role(*role)))
        })
        .collect();
    html! { @if !cards.is_empty() { (section(&page.t("home-desks-title"), card_grid(3, &cards))) } }
}

fn article(page: &Page, name: &str, parts: &[&str]) -> Frame {
    let body = html! {
        @for part in parts {
            (section(&page.t(&format!("{name}-{part}-title")), html! { p { (page.t(&format!("{name}-{part}-text"))) } }))
        }
    };
    Frame::new(page.t(&format!("{name}-title")), body).lead(page.t(&format!("{name}-lead"))).narrow()
}

pub(super) fn help(page: &Page) -> Frame {
    article(page, "help", &["start", "book", "challenge", "credential", "contact"])
}

pub(super) fn privacy(page: &Page) -> Frame {
    article(page, "privacy", &["what", "why", "who", "long", "rights"])
}

pub(super) fn accessibility(page: &Page) -> Frame {
    article(page, "accessibility", &["goal", "how", "tell"])
}
