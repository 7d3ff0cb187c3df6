//! Pictures with their text, and what can be unfolded.

use maud::{Markup, PreEscaped, Render, html};

/// A picture from an address, with what it shows in words and a caption below.
#[must_use]
pub fn picture(src: &str, alt: &str, caption: Option<&str>) -> Markup {
    html! {
        figure .figure {
            img src=(src) alt=(alt);
            @if let Some(caption) = caption { figcaption { (caption) } }
        }
    }
}

/// A drawing that is part of the page (a QR code as SVG, made by us and not by a visitor), with what it
/// shows in words and a caption below.
#[must_use]
pub fn figure(svg: &str, alt: &str, caption: Option<&str>) -> Markup {
    html! {
        figure .figure {
            div .drawing role="img" aria-label=(alt) { (PreEscaped(svg)) }
            @if let Some(caption) = caption { figcaption { (caption) } }
        }
    }
}

/// Something that can be unfolded.
#[must_use]
pub fn details(summary: &str, body: impl Render) -> Markup {
    html! { details .fold { summary { (summary) } div { (body) } } }
}
