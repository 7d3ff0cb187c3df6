//! Cards, sections and what stands where there is nothing yet.

use super::icon::{Icon, icon};
use maud::{Markup, PreEscaped, Render, html};

/// A card: a thing in a list, with its title as a link.
#[derive(Debug, Clone)]
#[must_use]
pub struct Card {
    title: String,
    href: Option<String>,
    overline: Option<String>,
    pills: Option<Markup>,
    body: Option<Markup>,
    facts: Vec<(Icon, String)>,
    footer: Option<Markup>,
    picture: Option<(String, String)>,
}

impl Card {
    /// A card with a title.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            href: None,
            overline: None,
            pills: None,
            body: None,
            facts: Vec::new(),
            footer: None,
            picture: None,
        }
    }

    /// The title leads there.
    pub fn href(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// A small line above the title (the kind, the organisation).
    pub fn overline(mut self, text: impl Into<String>) -> Self {
        self.overline = Some(text.into());
        self
    }

    /// Pills and tags above the title.
    pub fn pills(mut self, pills: Markup) -> Self {
        self.pills = Some(pills);
        self
    }

    /// What it says.
    pub fn body(mut self, body: Markup) -> Self {
        self.body = Some(body);
        self
    }

    /// A fact with its drawing ("4 ore", "Milano").
    pub fn fact(mut self, drawing: Icon, text: impl Into<String>) -> Self {
        self.facts.push((drawing, text.into()));
        self
    }

    /// Buttons and links at its foot.
    pub fn footer(mut self, footer: Markup) -> Self {
        self.footer = Some(footer);
        self
    }

    /// A picture beside the title (a badge), with its text.
    pub fn picture(mut self, src: impl Into<String>, alt: impl Into<String>) -> Self {
        self.picture = Some((src.into(), alt.into()));
        self
    }

    /// The card; its title is a heading of `level` 2 to 4.
    #[must_use]
    pub fn draw(&self, level: u8) -> Markup {
        html! {
            article .card {
                @if let Some((src, alt)) = &self.picture { img .card-picture src=(src) alt=(alt) width="72" height="72" loading="lazy"; }
                @if let Some(text) = &self.overline { p .overline { (text) } }
                (heading(level, &self.title_text()))
                @if let Some(pills) = &self.pills { p .pills { (pills) } }
                @if let Some(body) = &self.body { div .card-body { (body) } }
                @if !self.facts.is_empty() {
                    ul .facts { @for (drawing, text) in &self.facts { li { (icon(*drawing)) (text) } } }
                }
                @if let Some(footer) = &self.footer { div .card-footer { (footer) } }
            }
        }
    }

    fn title_text(&self) -> Markup {
        html! {
            @if let Some(href) = &self.href { a .card-link href=(href) { (self.title) } }
            @else { (self.title) }
        }
    }
}

/// A heading of level 2 to 4.
fn heading(level: u8, text: &Markup) -> Markup {
    match level {
        0..=2 => html! { h2 { (text) } },
        3 => html! { h3 { (text) } },
        _ => html! { h4 { (text) } },
    }
}

/// Cards side by side; their titles are headings of `level`.
#[must_use]
pub fn card_grid(level: u8, cards: &[Card]) -> Markup {
    html! { ul .card-grid { @for card in cards { li { (card.draw(level)) } } } }
}

/// A part of a page, under a heading of level 2.
#[must_use]
pub fn section(title: &str, body: impl Render) -> Markup {
    html! { section { h2 { (title) } (body) } }
}

/// A part of a section, under a heading of level 3.
#[must_use]
pub fn subsection(title: &str, body: impl Render) -> Markup {
    html! { section { h3 { (title) } (body) } }
}

/// The heading of a start page: the `h1`, a sentence, and what to do first. Goes into
/// [`crate::Frame::hero`].
#[must_use]
pub fn hero(title: &str, lead: &str, actions: impl Render) -> Markup {
    html! {
        div .hero {
            (PreEscaped(ARCHES))
            h1 { (title) }
            p .lead { (lead) }
            div .actions { (actions) }
        }
    }
}

/// The arches of a workshop front.
const ARCHES: &str = concat!(
    r#"<svg class="arches" viewBox="0 0 400 200" aria-hidden="true" focusable="false"><path class="lit" d=""#,
    "M40 200V100a40 40 0 0 1 80 0v100M170 200V100a40 40 0 0 1 80 0v100M300 200V100a40 40 0 0 1 80 0v100",
    r#""/><path d="M20 200V100a60 60 0 0 1 120 0v100M150 200V100a60 60 0 0 1 120 0v100"#,
    "M280 200V100a60 60 0 0 1 120 0v100M10 24h390M10 16h390",
    r#""/><path class="bars" d="M40 130h80M80 60v140M170 130h80M210 60v140M300 130h80M340 60v140"/></svg>"#
);

/// The same workshop front with its lights off: for pages that have nothing to show.
pub(crate) fn shut() -> Markup {
    html! { div .shut { (PreEscaped(ARCHES)) } }
}

/// Figures that matter, large: label and value.
#[must_use]
pub fn stats(entries: &[(String, String)]) -> Markup {
    html! { dl .stats { @for (label, value) in entries { div { dt { (label) } dd { (value) } } } } }
}

/// What stands where there is nothing yet: why, and what to do about it.
#[must_use]
pub fn empty_state(title: &str, text: &str, action: Option<(&str, &str)>) -> Markup {
    html! {
        div .empty {
            (icon(Icon::Empty))
            p .empty-title { (title) }
            p { (text) }
            @if let Some((label, href)) = action { a .button href=(href) { (label) } }
        }
    }
}
