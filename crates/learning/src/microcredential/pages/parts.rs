//! The forms for one outcome, one task, one criterion.

use crate::microcredential::{ChallengeTask, EvidenceRequirement, Outcome, RubricCriterion, Version};
use crate::names::{LEVEL_POINTS, LEVEL_TITLE};
use web::components::{Button, Choice, Form, FormState, post_button};
use web::{Frame, Markup, Page, html};

fn frame(page: &Page, version: &Version, title: String, body: Markup) -> Frame {
    Frame::new(title, body)
        .crumb(page.t("nav-design"), "/design")
        .crumb(&version.content.basics.title, format!("/design/versions/{}", version.id))
        .narrow()
}

/// Save, and go back; and, for what is there already, remove.
fn buttons(page: &Page, version: &Version) -> Markup {
    html! {
        div .buttons {
            (Button::new(page.t("action-save")))
            (Button::new(page.t("learning-save-and-add")).secondary().sends("then", "add"))
            a .button.secondary href={ "/design/versions/" (version.id) } { (page.t("action-cancel")) }
        }
    }
}

fn remove(page: &Page, address: &str, id: &str) -> Markup {
    html! {
        @if id != "new" { (post_button(page, &format!("{address}/remove"), &Button::new(page.t("action-remove")).danger())) }
    }
}

/// The state of an outcome's form.
pub(in crate::microcredential) fn outcome_state(outcome: &Outcome) -> FormState {
    FormState::empty()
        .with("text", &outcome.text)
        .with("concept", outcome.concept.as_ref().map(|concept| concept.name.clone()).unwrap_or_default())
        .with("level", outcome.level.get().to_string())
}

/// The form of an outcome; `id` is `new` for one that is added.
pub(in crate::microcredential) fn outcome(
    page: &Page,
    version: &Version,
    id: &str,
    state: &FormState,
) -> Frame {
    let address = format!("/design/versions/{}/outcomes/{id}", version.id);
    let form = Form::new(page, &address, state);
    let levels: Vec<Choice> = (0..=8)
        .map(|level| {
            Choice::new(level.to_string(), format!("{level} – {}", page.t(&format!("skill-level-{level}"))))
        })
        .collect();
    let lang = version.content.basics.lang;
    let body = html! {
        (form.post(html! {
            (form.textarea("text", page.t("learning-outcome-text")).hint(page.t("learning-outcome-hint")).max_length(400).rows(3).required())
            (form.text("concept", page.t("learning-outcome-concept")).hint(page.t("learning-outcome-concept-hint"))
                .suggestions(format!("/design/concepts?lang={}", lang.tag())).max_length(200))
            (form.select("level", page.t("learning-outcome-level"), levels).required())
            (buttons(page, version))
        }))
        (remove(page, &address, id))
    };
    frame(page, version, page.t("learning-outcome"), body)
}

/// The state of a task's form.
pub(in crate::microcredential) fn task_state(task: &ChallengeTask) -> FormState {
    FormState::empty()
        .with("title", &task.title)
        .with("instructions", &task.instructions)
        .with("evidence", task.evidence.as_str())
}

/// The form of a task; `id` is `new` for one that is added.
pub(in crate::microcredential) fn task(page: &Page, version: &Version, id: &str, state: &FormState) -> Frame {
    let address = format!("/design/versions/{}/tasks/{id}", version.id);
    let form = Form::new(page, &address, state);
    let kinds: Vec<Choice> = EvidenceRequirement::ALL
        .iter()
        .map(|kind| Choice::new(kind.as_str(), page.t(&format!("learning-asks-{}", kind.key()))))
        .collect();
    let body = html! {
        (form.post(html! {
            (form.text("title", page.t("learning-task-title")).max_length(120).required())
            (form.textarea("instructions", page.t("learning-task-instructions")).hint(page.t("learning-task-hint")).max_length(2000).required())
            (form.radios("evidence", page.t("learning-task-evidence"), kinds).required())
            (buttons(page, version))
        }))
        (remove(page, &address, id))
    };
    frame(page, version, page.t("learning-task"), body)
}

/// The state of a criterion's form.
pub(in crate::microcredential) fn criterion_state(criterion: &RubricCriterion) -> FormState {
    let state = FormState::empty()
        .with("title", &criterion.title)
        .with("required", (criterion.required + 1).to_string());
    criterion.levels.iter().zip(LEVEL_TITLE.iter().zip(LEVEL_POINTS)).fold(
        state,
        |state, (level, (title, points))| {
            state.with(title, &level.title).with(points, level.points.to_string())
        },
    )
}

/// The form of a criterion; `id` is `new` for one that is added.
pub(in crate::microcredential) fn criterion(
    page: &Page,
    version: &Version,
    id: &str,
    state: &FormState,
) -> Frame {
    let address = format!("/design/versions/{}/criteria/{id}", version.id);
    let form = Form::new(page, &address, state);
    let required: Vec<Choice> = (1..=5)
        .map(|at| Choice::new(at.to_string(), page.t_with("learning-level-number", &[("number", at.into())])))
        .collect();
    let body = html! {
        (form.post(html! {
            (form.text("title", page.t("learning-criterion-title")).hint(page.t("learning-criterion-hint")).max_length(160).required())
            p { (page.t("learning-levels-hint")) }
            @for at in 0..5 { (level_fields(page, &form, at)) }
            (form.select("required", page.t("learning-level-required"), required).hint(page.t("learning-level-required-hint")).required())
            (buttons(page, version))
        }))
        (remove(page, &address, id))
    };
    frame(page, version, page.t("learning-criterion"), body)
}

fn level_fields(page: &Page, form: &Form<'_>, at: usize) -> Markup {
    let legend = page.t_with("learning-level-number", &[("number", (at + 1).into())]);
    let fields = html! {
        (form.text(LEVEL_TITLE[at], page.t("learning-level-title")).max_length(300))
        (form.number(LEVEL_POINTS[at], page.t("learning-level-points")))
    };
    form.group(&legend, fields)
}
