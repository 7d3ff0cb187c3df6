//! How frameworks look while they are being written.

use super::model::{Element, ElementKind, OwnFramework};
use kernel::Lang;
use web::components::{
    Button, Card, Cell, Choice, Form, FormState, Icon, Table, Tone, callout, card_grid, csrf_field, details,
    empty_state, link_button, pill, section,
};
use web::{Frame, Markup, Page, html};

/// The frameworks that somebody may write.
pub(super) fn list(page: &Page, all: &[OwnFramework], may_create: bool) -> Frame {
    let cards: Vec<Card> = all
        .iter()
        .map(|own| {
            let card =
                Card::new(&own.name).href(format!("/frameworks/own/{}", own.id)).pills(version(page, own));
            match own.published_at {
                Some(at) => card.fact(Icon::Calendar, page.date(at)),
                None => card,
            }
        })
        .collect();
    let body = html! {
        @if cards.is_empty() {
            (empty_state(&page.t("careers-own-none"), &page.t("careers-own-none-text"),
                may_create.then_some((page.t("careers-own-new").as_str(), "/frameworks/own/new"))))
        } @else { (card_grid(2, &cards)) }
    };
    let frame = Frame::new(page.t("careers-own-title"), body)
        .lead(page.t("careers-own-lead"))
        .crumb(page.t("careers-frameworks-title"), "/frameworks");
    if may_create && !cards.is_empty() {
        frame.actions(link_button("/frameworks/own/new", &page.t("careers-own-new")))
    } else {
        frame
    }
}

fn version(page: &Page, own: &OwnFramework) -> Markup {
    if own.version.is_empty() {
        pill(Tone::Warning, &page.t("careers-own-draft"))
    } else {
        pill(Tone::Success, &page.t_with("careers-own-version", &[("version", own.version.as_str().into())]))
    }
}

/// The form of a new framework; `both` when it may be the network's or a company's.
pub(super) fn new(page: &Page, both: bool, state: &FormState) -> Frame {
    let form = Form::new(page, "/frameworks/own", state);
    let body = form.post(html! {
        (form.text("name", page.t("careers-own-name")).hint(page.t("careers-own-name-hint")).required().max_length(80))
        (form.text("licence", page.t("careers-own-licence")).hint(page.t("careers-own-licence-hint")).max_length(120))
        @if both { (form.checkbox("network", page.t("careers-own-of-network"))) }
        (form.buttons(page.t("action-continue"), Some("/frameworks/own")))
    });
    Frame::new(page.t("careers-own-new"), body)
        .crumb(page.t("careers-frameworks-title"), "/frameworks")
        .crumb(page.t("careers-own-title"), "/frameworks/own")
        .narrow()
}

/// What an element is called in the visitor's language, or in any it has.
fn name_of(page: &Page, element: &Element) -> String {
    let words = element.words.get(page.lang.tag()).or_else(|| element.words.values().next());
    words.map(|words| words.label.clone()).unwrap_or_default()
}

/// One framework with its elements, and the form that publishes it.
pub(super) fn framework(page: &Page, own: &OwnFramework, elements: &[Element], state: &FormState) -> Frame {
    let form = Form::new(page, format!("/frameworks/own/{}/publish", own.id), state);
    let body = html! {
        (callout(page, Tone::Information, html! { p { (page.t("careers-own-how")) } }))
        (section(&page.t_with("careers-own-elements", &[("count", elements.len().into())]), html! {
            @if elements.is_empty() { p { (page.t("careers-own-elements-none")) } }
            @else { (table(page, own, elements)) }
            div .buttons { (link_button(&format!("/frameworks/own/{}/new", own.id), &page.t("careers-own-add"))) }
        }))
        (section(&page.t("careers-own-publish"), form.post(html! {
            p { (page.t("careers-own-publish-text")) }
            (form.text("version", page.t("careers-own-version-field")).hint(page.t("careers-own-version-hint")).required().short().max_length(20))
            (form.buttons(page.t("careers-own-publish"), None))
        })))
        @if !own.version.is_empty() {
            p { a href={ "/frameworks/" (own.id) } { (page.t("careers-own-see")) } }
        }
    };
    Frame::new(&own.name, body)
        .badges(version(page, own))
        .crumb(page.t("careers-frameworks-title"), "/frameworks")
        .crumb(page.t("careers-own-title"), "/frameworks/own")
}

fn table(page: &Page, own: &OwnFramework, elements: &[Element]) -> Markup {
    let columns = [
        "careers-own-code",
        "careers-own-label",
        "careers-own-kind",
        "careers-own-parents",
        "careers-own-change",
    ]
    .map(|key| page.t(key));
    let rows = elements.iter().map(|element| {
        let name = name_of(page, element);
        vec![
            Cell::from(html! { a href={ "/frameworks/own/" (own.id) "/elements/" (element.code) } { (element.code) } }),
            Cell::from(html! {
                (name)
                @if element.deprecated { " " (pill(Tone::Warning, &page.t("careers-deprecated"))) }
            }),
            Cell::text(page.t(&format!("careers-own-{}", element.kind.code()))),
            Cell::text(element.parents.join(", ")),
            Cell::from(html! {
                form .inline method="post" action={ "/frameworks/own/" (own.id) "/delete" } {
                    (csrf_field(page))
                    (Button::new(page.t("action-remove")).plain().about(&name).sends("code", &element.code))
                }
            }),
        ]
    });
    Table::new(page.t("careers-own-table"), &columns).hide_caption().rows(rows).draw()
}

/// The form of an element.
pub(super) struct ElementForm<'a> {
    pub(super) own: &'a OwnFramework,
    /// The code of one that is there already.
    pub(super) code: Option<&'a str>,
    pub(super) state: &'a FormState,
}

/// The names of the fields of a language: name, other names, description.
pub(super) const fn word_fields(lang: Lang) -> (&'static str, &'static str, &'static str) {
    match lang {
        Lang::It => ("label_it", "others_it", "description_it"),
        Lang::En => ("label_en", "others_en", "description_en"),
        Lang::Fr => ("label_fr", "others_fr", "description_fr"),
        Lang::De => ("label_de", "others_de", "description_de"),
        Lang::Es => ("label_es", "others_es", "description_es"),
        Lang::Pl => ("label_pl", "others_pl", "description_pl"),
    }
}

/// The state of the form for an element as it is.
pub(super) fn state_of(element: &Element) -> FormState {
    let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    let yes = |yes: bool| if yes { "yes" } else { "" };
    let mut state = FormState::empty()
        .with("code", &element.code)
        .with("kind", element.kind.code())
        .with("parents", element.parents.join(", "))
        .with("optional", yes(element.optional))
        .with("eqf", number(element.eqf))
        .with("preparation", number(element.preparation))
        .with("section", &element.section)
        .with("same_as", &element.same_as)
        .with("deprecated", yes(element.deprecated))
        .with("replaced_by", element.replaced_by.join(", "));
    for lang in Lang::ALL {
        if let Some(words) = element.words.get(lang.tag()) {
            let (label, others, description) = word_fields(lang);
            state = state
                .with(label, &words.label)
                .with(others, words.others.join("\n"))
                .with(description, &words.description);
        }
    }
    state
}

/// One element: what it is, its words in six languages, what it belongs to.
pub(super) fn element(page: &Page, shown: &ElementForm<'_>) -> Frame {
    let back = format!("/frameworks/own/{}", shown.own.id);
    let form = Form::new(page, format!("{back}/elements"), shown.state);
    let kinds: Vec<Choice> = ElementKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.code(), page.t(&format!("careers-own-{}", kind.code()))))
        .collect();
    let body = form.post(html! {
        @match shown.code {
            Some(code) => { (form.hidden("before", code)) }
            None => (form.text("code", page.t("careers-own-code")).hint(page.t("careers-own-code-hint")).required().short().max_length(40)),
        }
        (form.radios("kind", page.t("careers-own-kind"), kinds).required())
        (words_of(page, &form, page.lang))
        (details(&page.t("careers-own-languages"), html! {
            @for lang in Lang::ALL { @if lang != page.lang { (words_of(page, &form, lang)) } }
        }))
        (form.text("parents", page.t("careers-own-parents")).hint(page.t("careers-own-parents-hint")).max_length(400))
        (form.checkbox("optional", page.t("careers-own-optional")))
        (form.number("eqf", page.t("careers-eqf")).short())
        (form.number("preparation", page.t("careers-own-preparation")).hint(page.t("careers-own-preparation-hint")).short())
        (form.text("section", page.t("careers-own-section")).max_length(120))
        (form.text("same_as", page.t("careers-own-same")).hint(page.t("careers-own-same-hint")).max_length(400))
        (form.checkbox("deprecated", page.t("careers-own-withdrawn")).hint(page.t("careers-own-withdrawn-hint")))
        (form.text("replaced_by", page.t("careers-own-replaced")).hint(page.t("careers-own-parents-hint")).max_length(400))
        (form.buttons(page.t("action-save"), Some(&back)))
    });
    let title = shown.code.map_or_else(|| page.t("careers-own-add"), str::to_owned);
    Frame::new(title, body)
        .crumb(page.t("careers-own-title"), "/frameworks/own")
        .crumb(&shown.own.name, back)
        .narrow()
}

fn words_of(page: &Page, form: &Form<'_>, lang: Lang) -> Markup {
    let (label, others, description) = word_fields(lang);
    form.group(
        &page.t(&format!("careers-language-{}", lang.tag())),
        html! {
            (form.text(label, page.t("careers-own-label")).max_length(200))
            (form.textarea(others, page.t("careers-other-names")).hint(page.t("careers-own-others-hint")).rows(2).max_length(1_000))
            (form.textarea(description, page.t("careers-own-description")).rows(3).max_length(2_000))
        },
    )
}
