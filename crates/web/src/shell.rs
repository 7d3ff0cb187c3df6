//! The shell: what surrounds every page — document head, header with the network's name and the
//! person's menu, navigation, breadcrumbs, heading, notices, footer.

use crate::components::{Icon, Tone, alert, callout, csrf_field, icon};
use crate::page::Page;
use crate::{assets, i18n::Lang};
use kernel::Role;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// One step of the way back to the start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crumb {
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub href: String,
}

/// How wide the content of a page may grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Width {
    /// For reading and for forms: about 70 characters.
    Reading,
    /// For lists and cards.
    #[default]
    Normal,
    /// For tables and boards.
    Wide,
}

/// What a page function returns: a page without its shell.
#[derive(Debug, Clone)]
pub struct Frame {
    /// Title of the window and, unless `hero` is given, the heading of the page.
    pub title: String,
    /// A sentence or two below the heading.
    pub lead: Option<Markup>,
    /// Status pills beside the heading.
    pub badges: Option<Markup>,
    /// Buttons and links beside the heading.
    pub actions: Option<Markup>,
    /// Replaces the whole heading; has to contain the `h1`.
    pub hero: Option<Markup>,
    /// The way back, from the start page; the page itself is not in it.
    pub breadcrumbs: Vec<Crumb>,
    /// What else goes into the head (description, Open Graph).
    pub head: Markup,
    /// The page. Its headings start at `h2`.
    pub body: Markup,
    /// How wide it may grow.
    pub width: Width,
}

impl Frame {
    /// A page with a title and a body whose headings start at `h2`.
    #[must_use]
    pub fn new(title: impl Into<String>, body: Markup) -> Self {
        Self {
            title: title.into(),
            lead: None,
            badges: None,
            actions: None,
            hero: None,
            breadcrumbs: Vec::new(),
            head: html! {},
            body,
            width: Width::Normal,
        }
    }

    /// With a sentence or two below the heading.
    #[must_use]
    pub fn lead(mut self, lead: impl Into<String>) -> Self {
        let lead: String = lead.into();
        self.lead = Some(html! { (lead) });
        self
    }

    /// With one more step of the way back.
    #[must_use]
    pub fn crumb(mut self, label: impl Into<String>, href: impl Into<String>) -> Self {
        self.breadcrumbs.push(Crumb { label: label.into(), href: href.into() });
        self
    }

    /// With status pills beside the heading.
    #[must_use]
    pub fn badges(mut self, badges: Markup) -> Self {
        self.badges = Some(badges);
        self
    }

    /// With buttons and links beside the heading.
    #[must_use]
    pub fn actions(mut self, actions: Markup) -> Self {
        self.actions = Some(actions);
        self
    }

    /// With a heading of its own, which contains the `h1`.
    #[must_use]
    pub fn hero(mut self, hero: Markup) -> Self {
        self.hero = Some(hero);
        self
    }

    /// With more in the head.
    #[must_use]
    pub fn head(mut self, head: Markup) -> Self {
        self.head = head;
        self
    }

    /// For reading and for forms.
    #[must_use]
    pub fn narrow(mut self) -> Self {
        self.width = Width::Reading;
        self
    }

    /// For tables and boards.
    #[must_use]
    pub fn wide(mut self) -> Self {
        self.width = Width::Wide;
        self
    }
}

/// Who sees a navigation item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ForWhom {
    /// Everybody.
    Everybody,
    /// Those who are not signed in.
    Visitor,
    /// Those who are.
    SignedIn,
    /// Those who hold a role.
    Role(Role),
    /// Those who hold one of these roles.
    AnyOf(&'static [Role]),
}

/// One item of the navigation.
#[derive(Debug, Clone, Copy)]
pub struct NavigationItem {
    /// Key of its text.
    pub key: &'static str,
    /// Where it leads.
    pub href: &'static str,
    /// Who sees it.
    pub for_whom: ForWhom,
}

const fn item(key: &'static str, href: &'static str, for_whom: ForWhom) -> NavigationItem {
    NavigationItem { key, href, for_whom }
}

/// The navigation of the product, in order.
pub const NAVIGATION: &[NavigationItem] = &[
    item("nav-home", "/", ForWhom::Everybody),
    item("nav-orientation", "/orientation", ForWhom::Everybody),
    item("nav-catalogue", "/catalogue", ForWhom::Everybody),
    item("nav-verify", "/verify", ForWhom::Everybody),
    item("nav-skills", "/skills", ForWhom::SignedIn),
    item("nav-learning", "/learning", ForWhom::SignedIn),
    item("nav-backpack", "/backpack", ForWhom::SignedIn),
    item("nav-teaching", "/teaching", ForWhom::Role(Role::Trainer)),
    item("nav-design", "/design", ForWhom::AnyOf(&[Role::Designer, Role::Manager])),
    item("nav-assessment", "/assessment", ForWhom::Role(Role::Assessor)),
    item("nav-validation", "/validation", ForWhom::Role(Role::Validator)),
    item("nav-quality", "/quality", ForWhom::Role(Role::Manager)),
    item("nav-awards", "/awards", ForWhom::Role(Role::Manager)),
    item("nav-bulk", "/bulk", ForWhom::Role(Role::Manager)),
    item("nav-talent", "/talent", ForWhom::Role(Role::Recruiter)),
    item("nav-organisation", "/organisation", ForWhom::Role(Role::Manager)),
    item("nav-network", "/network", ForWhom::Role(Role::NetworkAdministrator)),
];

fn is_for(page: &Page, for_whom: ForWhom) -> bool {
    match for_whom {
        ForWhom::Everybody => true,
        ForWhom::Visitor => page.person.is_none(),
        ForWhom::SignedIn => page.person.is_some(),
        ForWhom::Role(role) => page.is_a(role),
        ForWhom::AnyOf(roles) => roles.iter().any(|role| page.is_a(*role)),
    }
}

/// The whole HTML document.
#[must_use]
#[expect(clippy::needless_pass_by_value, reason = "a frame ends in its document")]
pub fn document(page: &Page, frame: Frame) -> Markup {
    let width = match frame.width {
        Width::Reading => "reading",
        Width::Normal => "normal",
        Width::Wide => "wide",
    };
    html! {
        (DOCTYPE)
        html lang=(page.lang.tag()) {
            (head(page, &frame))
            body {
                a .skip-link href="#content" { (page.t("skip-to-content")) }
                (header(page))
                (breadcrumbs(page, &frame))
                main #content .{"width-" (width)} tabindex="-1" {
                    @if let Some(notice) = &page.notice { (alert(page, notice.tone, &notice.text)) }
                    (verification_reminder(page))
                    (heading_of(&frame))
                    (frame.body)
                }
                (footer(page))
            }
        }
    }
}

fn head(page: &Page, frame: &Frame) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            title { (frame.title) " · " (page.network.name) }
            link rel="icon" type="image/svg+xml" href=(assets::path("mark.svg"));
            link rel="stylesheet" href=(assets::path("bottega.css"));
            style nonce=(page.nonce) { (PreEscaped(page.network.accent.style())) }
            script src=(assets::path("bottega.js")) defer nonce=(page.nonce) {}
            (frame.head)
        }
    }
}

/// Reminds a person who has not yet followed the link in the mail.
fn verification_reminder(page: &Page) -> Markup {
    let wanted = page.person.as_ref().is_some_and(|person| !person.email_verified);
    html! {
        @if wanted {
            (callout(page, Tone::Information, html! {
                p { (page.t("verification-reminder")) " " a href="/account" { (page.t("verification-reminder-link")) } }
            }))
        }
    }
}

fn heading_of(frame: &Frame) -> Markup {
    if let Some(hero) = &frame.hero {
        return hero.clone();
    }
    html! {
        div .page-head {
            div {
                h1 { (frame.title) @if let Some(badges) = &frame.badges { " " span .badges { (badges) } } }
                @if let Some(lead) = &frame.lead { p .lead { (lead) } }
            }
            @if let Some(actions) = &frame.actions { div .actions { (actions) } }
        }
    }
}

fn header(page: &Page) -> Markup {
    html! {
        header .site-header {
            (slim_bar(page))
            div .brand-bar {
                div .bar {
                    a .brand href="/" {
                        (mark(page))
                        span {
                            span .brand-name { (page.network.name) }
                            @if let Some(tagline) = &page.network.tagline { span .brand-tagline { (tagline) } }
                        }
                    }
                    (person_menu(page))
                }
            }
            (navigation(page))
        }
    }
}

fn slim_bar(page: &Page) -> Markup {
    html! {
        div .slim-bar {
            div .bar {
                span .run-by {
                    @match (&page.network.run_by, &page.network.run_by_href) {
                        (Some(name), Some(href)) => a href=(href) { (name) },
                        (Some(name), None) => (name),
                        (None, _) => {}
                    }
                }
                (language_switch(page))
            }
        }
    }
}

fn mark(page: &Page) -> Markup {
    html! {
        @if let Some(logo) = &page.network.logo { img .mark src=(logo) alt="" width="44" height="44"; }
        @else { (icon(Icon::Mark)) }
    }
}

/// Links to the same page in the other languages.
fn language_switch(page: &Page) -> Markup {
    let label = page.t("language-switch");
    html! {
        details .menu .language {
            summary { (icon(Icon::Globe)) span .visually-hidden { (label) ": " } span lang=(page.lang.tag()) { (page.lang.own_name()) } (icon(Icon::Down)) }
            ul {
                @for lang in Lang::ALL {
                    @let href = format!("/language?to={}&back={}", lang.tag(), query_escaped(&page.path));
                    li { a href=(href) hreflang=(lang.tag()) lang=(lang.tag()) aria-current=[(lang == page.lang).then_some("true")] { (lang.own_name()) } }
                }
            }
        }
    }
}

fn person_menu(page: &Page) -> Markup {
    html! {
        @if let Some(person) = &page.person {
            details .menu .person {
                summary { (icon(Icon::Person)) span { (person.name) } (icon(Icon::Down)) }
                ul {
                    li { a href="/account" { (page.t("nav-account")) } }
                    li { form method="post" action="/session/end" { (csrf_field(page)) button .plain type="submit" { (icon(Icon::SignOut)) (page.t("nav-sign-out")) } } }
                }
            }
        } @else {
            div .entrances {
                a .button.on-accent href="/session/new" { (page.t("nav-sign-in")) }
                a .button.on-accent.filled href="/people/new" { (page.t("nav-sign-up")) }
            }
        }
    }
}

fn navigation(page: &Page) -> Markup {
    let here = page.path.split('?').next().unwrap_or_default();
    let current = |href: &str| {
        (here == href || (href != "/" && here.strip_prefix(href).is_some_and(|rest| rest.starts_with('/'))))
            .then_some("page")
    };
    html! {
        nav .site-nav aria-label=(page.t("nav-label")) {
            details .nav-fold data-nav {
                summary { (icon(Icon::Menu)) (page.t("nav-menu")) }
            }
            ul .bar {
                @for item in NAVIGATION.iter().filter(|item| is_for(page, item.for_whom)) {
                    li { a href=(item.href) aria-current=[current(item.href)] { (page.t(item.key)) } }
                }
            }
        }
    }
}

fn breadcrumbs(page: &Page, frame: &Frame) -> Markup {
    html! {
        @if !frame.breadcrumbs.is_empty() {
            nav .breadcrumbs aria-label=(page.t("breadcrumbs-label")) {
                ol .bar {
                    li { a href="/" { (page.t("nav-home")) } }
                    @for crumb in &frame.breadcrumbs { li { a href=(crumb.href) { (crumb.label) } } }
                    li { span aria-current="page" { (frame.title) } }
                }
            }
        }
    }
}

fn footer(page: &Page) -> Markup {
    html! {
        footer .site-footer {
            div .bar {
                div {
                    p .footer-name { (page.network.name) }
                    @if let Some(run_by) = &page.network.run_by { p { (page.t_with("footer-run-by", &[("name", run_by.into())])) } }
                    @if let Some(email) = &page.network.contact_email {
                        p { (page.t("footer-help")) " " a href={ "mailto:" (email) } { (email) } }
                    }
                }
                nav aria-label=(page.t("footer-label")) {
                    ul {
                        li { a href="/privacy" { (page.t("footer-privacy")) } }
                        li { a href="/accessibility" { (page.t("footer-accessibility")) } }
                        li { a href="/verify" { (page.t("footer-verify")) } }
                        li { a href="/help" { (page.t("footer-help-page")) } }
                    }
                }
            }
        }
    }
}

/// A text as it may stand in the query of an address.
#[must_use]
pub fn query_escaped(text: &str) -> String {
    use std::fmt::Write as _;
    text.bytes().fold(String::with_capacity(text.len()), |mut escaped, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            let _ = write!(escaped, "%{byte:02X}");
        }
        escaped
    })
}
