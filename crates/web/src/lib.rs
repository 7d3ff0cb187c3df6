//! The face of Bottega: how a page looks ([`shell`], [`components`], [`charts`], [`assets`]), what it
//! says in six languages ([`i18n`]), what it knows of its visitor ([`page`]), and how requests are
//! read, guarded and answered ([`server`]).
//!
//! A page function is `fn(&Page, &Model) -> Frame`; [`shell::document`] makes the HTML document of it.
//! Each domain registers its pages with sample data ([`samples`]), so that every page can be drawn and
//! checked for accessibility in every language without a server.

pub mod accent;
pub mod assets;
pub mod charts;
pub mod components;
pub mod error_page;
pub mod gallery;
pub mod i18n;
pub mod page;
pub mod samples;
pub mod server;
pub mod shell;

pub use i18n::{Locales, TextValue, Texts};
pub use maud::{Markup, PreEscaped, html};
pub use page::{NetworkFace, Notice, Page, PersonFace};
pub use samples::Sample;
pub use shell::{Crumb, Frame, Width, document};

/// The interface text of this crate: shell, components, forms, error pages, dates.
#[must_use]
pub fn locales() -> Locales {
    crate::locales!()
}
