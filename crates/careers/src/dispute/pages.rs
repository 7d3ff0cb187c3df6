//! How disputes look, from both sides.

use super::rows::{DisputeState, Kind, StoredDispute};
use crate::profile::{Aim, SkillsOf, target_name};
use crate::words;
use kernel::ConceptId;
use skills::library::Frameworks;
use web::components::{
    Button, Card, Choice, Form, FormState, Icon, Tone, callout, csrf_field, empty_state, pill,
};
use web::{Frame, Markup, Page, html};

/// The form by which something is disputed.
pub(super) struct Asking<'a> {
    pub(super) skills: &'a SkillsOf,
    pub(super) concept: &'a ConceptId,
    pub(super) state: &'a FormState,
}

/// The form by which something is disputed.
pub(super) fn form(page: &Page, frameworks: &Frameworks, asking: &Asking<'_>) -> Frame {
    let form = Form::new(page, "/skills/disputes", asking.state);
    let asks =
        asking.skills.targets.iter().filter(|target| !matches!(target.target.aim, Aim::Advertisement(_)));
    let mut about: Vec<Choice> = asks
        .map(|target| {
            let name = target_name(page, frameworks, target);
            let label = page.t_with("careers-dispute-requirement", &[("target", name.into())]);
            Choice::new(target.target.id.as_str(), label)
        })
        .collect();
    about.push(
        Choice::new("level", page.t("careers-dispute-level")).hint(page.t("careers-dispute-level-hint")),
    );
    let mut levels = vec![Choice::new("0", page.t("careers-dispute-not-needed"))];
    levels.extend(words::level_choices(page, 1));
    let body = html! {
        (callout(page, Tone::Information, html! { p { (page.t("careers-dispute-how")) } }))
        (form.post(html! {
            (form.hidden("skill", asking.concept.as_str()))
            (form.radios("about", page.t("careers-dispute-about"), about).required())
            (form.select("proposed", page.t("careers-dispute-proposed"), levels).required())
            (form.textarea("words", page.t("careers-dispute-words")).hint(page.t("careers-dispute-words-hint")).required().max_length(2_000))
            (form.buttons(page.t("careers-dispute-send"), Some("/skills/gap")))
        }))
    };
    Frame::new(page.t("careers-dispute-title"), body)
        .lead(words::label(page, frameworks, asking.concept))
        .crumb(page.t("nav-skills"), "/skills")
        .crumb(page.t("careers-gap-title"), "/skills/gap")
        .narrow()
}

/// What somebody disputes, and the answers.
pub(super) fn mine(page: &Page, frameworks: &Frameworks, disputes: &[StoredDispute]) -> Frame {
    let body = html! {
        @if disputes.is_empty() {
            (empty_state(&page.t("careers-disputes-none"), &page.t("careers-disputes-none-text"),
                Some((&page.t("careers-gap-title"), "/skills/gap"))))
        } @else {
            ul .card-grid { @for dispute in disputes { li { (card(page, frameworks, dispute).draw(2)) } } }
        }
    };
    Frame::new(page.t("careers-disputes-mine"), body)
        .lead(page.t("careers-disputes-mine-lead"))
        .crumb(page.t("nav-skills"), "/skills")
        .crumb(page.t("careers-gap-title"), "/skills/gap")
}

fn card(page: &Page, frameworks: &Frameworks, dispute: &StoredDispute) -> Card {
    let tone = match dispute.state {
        DisputeState::Open => Tone::Warning,
        DisputeState::Accepted => Tone::Success,
        DisputeState::Kept => Tone::Neutral,
    };
    let levels = [("stated", dispute.stated.into()), ("proposed", dispute.proposed.get().into())];
    let key = match (dispute.kind, dispute.proposed.get()) {
        (Kind::Requirement, 0) => "careers-dispute-says-not-needed",
        (Kind::Requirement, _) => "careers-dispute-says-requirement",
        (Kind::Level, _) => "careers-dispute-says-level",
    };
    Card::new(words::label(page, frameworks, &dispute.concept))
        .href(format!("/concepts/{}", dispute.concept))
        .overline(about(page, frameworks, dispute))
        .pills(pill(tone, &page.t(&format!("careers-dispute-{}", dispute.state.code()))))
        .body(html! {
            p { (page.t_with(key, &levels)) }
            blockquote { p { (dispute.words) } }
            @if !dispute.answer.is_empty() { p { strong { (page.t("careers-dispute-answer")) ": " } (dispute.answer) } }
        })
        .fact(Icon::Calendar, page.date(dispute.at))
}

fn about(page: &Page, frameworks: &Frameworks, dispute: &StoredDispute) -> String {
    match (&dispute.occupation, dispute.kind) {
        (Some(occupation), _) => words::label(page, frameworks, occupation),
        (None, Kind::Requirement) => dispute.role_name.clone(),
        (None, Kind::Level) => page.t("careers-dispute-of-level"),
    }
}

/// What is to be answered, without names.
pub(super) fn to_answer(
    page: &Page,
    frameworks: &Frameworks,
    disputes: &[StoredDispute],
    action: &str,
) -> Frame {
    let body = html! {
        @if disputes.is_empty() {
            (empty_state(&page.t("careers-disputes-nothing"), &page.t("careers-disputes-nothing-text"), None))
        } @else {
            ul .stack { @for dispute in disputes { li { (answerable(page, frameworks, dispute, action)) } } }
        }
    };
    let frame = Frame::new(page.t("careers-disputes-title"), body).lead(page.t("careers-disputes-lead"));
    if action.starts_with("/talent") {
        frame.crumb(page.t("careers-talent-title"), "/talent")
    } else {
        frame.crumb(page.t("careers-frameworks-title"), "/frameworks")
    }
}

fn answerable(page: &Page, frameworks: &Frameworks, dispute: &StoredDispute, action: &str) -> Markup {
    let card = card(page, frameworks, dispute);
    if dispute.state != DisputeState::Open {
        return card.draw(2);
    }
    let name = words::label(page, frameworks, &dispute.concept);
    let field = format!("words-{}", dispute.id);
    let accept = match (dispute.kind, &dispute.occupation) {
        (Kind::Level, _) => "careers-dispute-accept-level",
        (Kind::Requirement, Some(_)) => "careers-dispute-accept-occupation",
        (Kind::Requirement, None) => "careers-dispute-accept-role",
    };
    card.footer(html! {
        form .form method="post" action={ (action) "/" (dispute.id) } {
            (csrf_field(page))
            div .field {
                label for=(field) { (page.t("careers-dispute-answer")) span .visually-hidden { ": " (name) } }
                textarea #(field) name="words" rows="3" minlength="10" maxlength="2000" required autocomplete="off" {}
            }
            p .hint { (page.t(accept)) }
            div .buttons {
                (Button::new(page.t("careers-dispute-accept")).about(&name).sends("answer", "accept"))
                (Button::new(page.t("careers-dispute-keep")).secondary().about(&name).sends("answer", "keep"))
            }
        }
    })
    .draw(2)
}
