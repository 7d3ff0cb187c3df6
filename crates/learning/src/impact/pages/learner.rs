//! What learners say of themselves and of an edition.

use crate::enrolment::Enrolment;
use crate::impact::model::{Ask, Asked, Aspect, LEAST_ANSWERS, Wish, Witness};
use crate::micro_stage::MicroStage;
use crate::names::LEVEL;
use crate::show;
use kernel::EnrolmentId;
use web::components::{Button, Choice, Form, FormState, Tone, callout, csrf_field, section};
use web::{Frame, Markup, Page, html};

/// The link to what is asked of a seat just now.
pub(crate) fn ask_link(page: &Page, seat: &EnrolmentId, ask: Ask, title: &str) -> Markup {
    let (part, key) = match ask {
        Ask::Before => ("before", "learning-ask-before"),
        Ask::After => ("after", "learning-ask-after"),
        Ask::Others => ("others", "learning-ask-others"),
    };
    html! {
        p { a href={ "/learning/seats/" (seat) "/" (part) } { (page.t(key)) span .visually-hidden { " " (title) } } }
    }
}

/// A seat, and what its edition trains.
pub(in crate::impact) struct Rated<'a> {
    pub(in crate::impact) seat: &'a Enrolment,
    pub(in crate::impact) stage: &'a MicroStage,
    /// Whether it can be said now.
    pub(in crate::impact) open: bool,
}

fn framed(page: &Page, rated: &Rated<'_>, (title, lead): (&str, &str), body: Markup) -> Frame {
    let shown = if rated.open {
        body
    } else {
        callout(page, Tone::Information, html! { p { (page.t("learning-impact-not-now")) } })
    };
    Frame::new(page.t(title), shown)
        .lead(page.t_with(lead, &[("title", rated.stage.offer.title.as_str().into())]))
        .crumb(page.t("learning-mine-title"), "/learning")
        .narrow()
}

/// One scale for each outcome.
fn scales(page: &Page, form: &Form<'_>, stage: &MicroStage) -> Markup {
    let (least, most) = (page.t("learning-rating-least"), page.t("learning-rating-most"));
    html! {
        @for (outcome, name) in stage.outcomes.iter().zip(LEVEL) {
            (form.rating(name, &outcome.text, &least, &most))
        }
    }
}

/// What somebody can do before it begins.
pub(in crate::impact) fn before(page: &Page, rated: &Rated<'_>, state: &FormState) -> Frame {
    let form = Form::new(page, format!("/learning/seats/{}/before", rated.seat.id), state);
    let fields = html! {
        (scales(page, &form, rated.stage))
        p .hint { (page.t("learning-rating-private")) }
        (form.buttons(page.t("action-save"), Some("/learning")))
    };
    let body = form.post(fields);
    framed(page, rated, ("learning-before-title", "learning-before-lead"), body)
}

/// What somebody can do now, and how it was.
pub(in crate::impact) fn after(page: &Page, rated: &Rated<'_>, state: &FormState) -> Frame {
    let form = Form::new(page, format!("/learning/seats/{}/after", rated.seat.id), state);
    let (least, most) = (page.t("learning-stars-least"), page.t("learning-stars-most"));
    let few = [("least", LEAST_ANSWERS.into())];
    let fields = html! {
        (form.group(&page.t("learning-after-can"), scales(page, &form, rated.stage)))
        (form.group(&page.t("learning-after-was"), html! {
            @for aspect in Aspect::ALL {
                (form.rating(aspect.as_str(), page.t(&format!("learning-aspect-{}", aspect.key())), &least, &most).required())
            }
            (form.textarea("words", page.t("learning-after-words")).hint(page.t_with("learning-after-words-hint", &few)).max_length(2_000))
        }))
        (form.buttons(page.t("learning-after-send"), Some("/learning")))
    };
    let body = form.post(fields);
    framed(page, rated, ("learning-after-title", "learning-after-lead"), body)
}

/// Whom else to ask.
pub(in crate::impact) struct Others<'a> {
    pub(in crate::impact) seat: &'a Enrolment,
    pub(in crate::impact) title: &'a str,
    pub(in crate::impact) witnesses: &'a [Witness],
    /// Whether the learner wants to be asked later.
    pub(in crate::impact) wish: Wish,
}

/// Who is asked later, and whom else to ask.
pub(in crate::impact) fn others(page: &Page, others: &Others<'_>, state: &FormState) -> Frame {
    let address = format!("/learning/seats/{}/others", others.seat.id);
    let yourself = match others.wish {
        Wish::Asked => "learning-others-you-agreed",
        Wish::Stopped => "learning-others-you-stopped",
        Wish::NotAsked => "learning-others-you-not",
    };
    let body = html! {
        (callout(page, Tone::Information, html! { p { (page.t(yourself)) " " a href="/account" { (page.t("learning-others-change")) } } }))
        @if !others.witnesses.is_empty() { (section(&page.t("learning-others-named"), named(page, &address, others.witnesses))) }
        (section(&page.t("learning-others-name"), naming(page, &address, state)))
        p { a href="/learning" { (page.t("learning-others-done")) } }
    };
    Frame::new(page.t("learning-others-title"), body)
        .lead(page.t_with("learning-others-lead", &[("title", others.title.into())]))
        .crumb(page.t("learning-mine-title"), "/learning")
        .narrow()
}

fn named(page: &Page, address: &str, witnesses: &[Witness]) -> Markup {
    html! {
        ul .rows {
            @for witness in witnesses {
                li {
                    span { strong { (witness.name) } " – " (page.t(&format!("learning-asked-{}", witness.kind.key()))) ", " (witness.email) }
                    form .inline method="post" action={ (address) "/remove" } {
                        (csrf_field(page))
                        input type="hidden" name="kind" value=(witness.kind);
                        (Button::new(page.t("learning-others-remove")).plain().about(&witness.name))
                    }
                }
            }
        }
    }
}

fn naming(page: &Page, address: &str, state: &FormState) -> Markup {
    let form = Form::new(page, address, state);
    let words = |kind: Asked| page.t(&format!("learning-asked-{}", kind.key()));
    let kinds = [Asked::Mentor, Asked::Employer].map(|kind| Choice::new(kind.as_str(), words(kind)));
    form.post(html! {
        (form.radios("kind", page.t("learning-other-kind"), kinds.to_vec()).required())
        (form.text("name", page.t("learning-other-name")).max_length(120).required())
        (form.email("email", page.t("learning-other-email")).autocomplete("off").required())
        (form.select("lang", page.t("learning-other-lang"), show::languages()).chosen(page.lang.tag()).required())
        (form.checkbox("agreed", page.t("learning-other-agreed")).hint(page.t("learning-other-agreed-hint")).required())
        (form.buttons(page.t("learning-other-save"), None))
    })
}
