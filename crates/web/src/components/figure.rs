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

/// Something that can be unfolded. It stands open when a form in it was sent and could not be taken, so that nobody has
/// to look for the reason.
#[must_use]
pub fn details(summary: &str, body: impl Render) -> Markup {
    let body = body.render();
    let is_wrong = PROBLEMS.iter().any(|mark| body.0.contains(mark));
    html! { details .fold open[is_wrong] { summary { (summary) } div { (body) } } }
}

/// What a form draws where something is wrong; texts of visitors cannot hold it, their quotes are escaped.
const PROBLEMS: [&str; 2] = ["<p class=\"error\"", "alert danger summary"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::{Form, FormState};
    use kernel::{Lang, Problem};

    #[test]
    fn a_fold_with_something_wrong_in_it_stands_open() {
        let texts = std::sync::Arc::new(crate::Texts::new(&[crate::locales()]).unwrap());
        let page = crate::samples::visitor(Lang::It, texts);
        let folded = |state: &FormState| {
            let form = Form::new(&page, "/", state);
            details("x", form.post(form.text("name", "Name")))
                .into_string()
                .contains("<details class=\"fold\" open")
        };
        assert!(!folded(&FormState::empty().with("name", "<p class=\"error\">")));
        assert!(folded(&FormState::empty().wrong("name", Problem::new("form-required"))));
        assert!(folded(&FormState::empty().refused(Problem::new("form-required"))));
    }
}
