//! The register of pages: every page function with sample data in every state, so that all of them can
//! be drawn in every language and checked for accessibility without a server.

use crate::page::{NetworkFace, Page, PersonFace};
use crate::{Frame, Texts};
use kernel::{Lang, Role, Timestamp, Zone};
use std::sync::Arc;

/// One page in one state.
#[derive(Debug, Clone, Copy)]
pub struct Sample {
    /// Which page ("enrolment/list").
    pub name: &'static str,
    /// In which state ("empty").
    pub state: &'static str,
    /// Draws it.
    pub render: fn(&Page) -> Frame,
}

impl Sample {
    /// A page in a state.
    #[must_use]
    pub const fn new(name: &'static str, state: &'static str, render: fn(&Page) -> Frame) -> Self {
        Self { name, state, render }
    }

    /// The whole document.
    #[must_use]
    pub fn document(&self, page: &Page) -> String {
        crate::document(page, (self.render)(page)).into_string()
    }
}

/// A visit to draw samples with: a visitor, on 22 November 2026.
#[must_use]
pub fn visitor(lang: Lang, texts: Arc<Texts>) -> Page {
    Page {
        lang,
        texts,
        network: NetworkFace {
            tagline: Some(String::from("Dove le competenze si fanno")),
            run_by: Some(String::from("Regione Lombardia")),
            run_by_href: Some(String::from("https://www.regione.lombardia.it")),
            contact_email: Some(String::from("aiuto@bottega.example")),
            ..NetworkFace::named("Bottega Lombardia")
        },
        path: String::from("/"),
        origin: String::from("https://bottega.example"),
        person: None,
        csrf: String::from("sample-token"),
        nonce: String::from("sample-nonce"),
        notice: None,
        now: Timestamp::from_microseconds(1_795_340_000_000_000),
        zone: Zone::rome(),
    }
}

/// A visit by somebody who is signed in and holds these roles.
#[must_use]
pub fn signed_in(lang: Lang, texts: Arc<Texts>, roles: &[Role]) -> Page {
    let person =
        PersonFace { name: String::from("Giulia Bianchi"), roles: roles.to_vec(), email_verified: true };
    Page { person: Some(person), ..visitor(lang, texts) }
}
