//! The forms for one outcome, one task, one criterion.

use super::guide::{self, Place};
use crate::microcredential::{ChallengeTask, EvidenceRequirement, Outcome, RubricCriterion, Version};
use crate::names::{LEVEL_POINTS, LEVEL_TITLE};
use web::components::{Button, Choice, Form, FormState, empty_state, link_button, post_button};
use web::{Frame, Markup, Page, html};

fn frame(page: &Page, version: &Version, title: String, body: Markup) -> Frame {
    Frame::new(title, body)
        .crumb(page.t("nav-design"), "/design")
        .crumb(&version.content.basics.title, format!("/design/versions/{}", version.id))
        .narrow()
}

/// A list of parts of a draft.
struct List {
    place: Place,
    path: &'static str,
    title: &'static str,
    lead: &'static str,
    add: &'static str,
    /// Id, what it says, and a line below it.
    parts: Vec<(String, String, String)>,
}

fn list(page: &Page, version: &Version, list: &List) -> Frame {
    let address = format!("/design/versions/{}/{}", version.id, list.path);
    let add = format!("{address}/new");
    let body = html! {
        (guide::steps(page, version, list.place))
        @if list.parts.is_empty() {
            (empty_state(&page.t(list.title), &page.t(list.lead), Some((&page.t(list.add), &add))))
        } @else {
            p { (page.t(list.lead)) }
            ol .rows { @for (id, text, detail) in &list.parts {
                li { a href={ (address) "/" (id) } { (text) } @if !detail.is_empty() { p .hint { (detail) } } }
            } }
            p { (link_button(&add, &page.t(list.add))) }
        }
    };
    Frame::new(page.t(list.title), body)
        .crumb(page.t("nav-design"), "/design")
        .crumb(&version.content.basics.title, format!("/design/versions/{}", version.id))
}

/// The outcomes of a draft.
pub(in crate::microcredential) fn outcomes(page: &Page, version: &Version) -> Frame {
    let concept = |part: &Outcome| {
        part.concept.as_ref().map_or_else(
            || page.t("learning-not-linked"),
            |concept| format!("{}: {}", concept.framework, concept.name),
        )
    };
    let parts = version.content.outcomes.iter();
    let parts = parts.map(|part| (part.id.to_string(), part.text.clone(), concept(part))).collect();
    let all = List {
        place: Place::Outcomes,
        path: "outcomes",
        title: "learning-element-outcomes",
        lead: "learning-outcomes-list-lead",
        add: "learning-add-outcome",
        parts,
    };
    list(page, version, &all)
}

/// The tasks of a draft.
pub(in crate::microcredential) fn tasks(page: &Page, version: &Version) -> Frame {
    let asks = |part: &ChallengeTask| page.t(&format!("learning-asks-{}", part.evidence.key()));
    let parts = version.content.tasks.iter();
    let parts = parts.map(|part| (part.id.to_string(), part.title.clone(), asks(part))).collect();
    let all = List {
        place: Place::Tasks,
        path: "tasks",
        title: "learning-tasks-title",
        lead: "learning-tasks-list-lead",
        add: "learning-add-task",
        parts,
    };
    list(page, version, &all)
}

/// The rubric of a draft.
pub(in crate::microcredential) fn criteria(page: &Page, version: &Version) -> Frame {
    let levels = |part: &RubricCriterion| {
        part.levels.iter().map(|level| level.title.as_str()).collect::<Vec<_>>().join(" · ")
    };
    let parts = version.content.rubric.iter();
    let parts = parts.map(|part| (part.id.to_string(), part.title.clone(), levels(part))).collect();
    let all = List {
        place: Place::Rubric,
        path: "criteria",
        title: "learning-rubric-title",
        lead: "learning-criteria-list-lead",
        add: "learning-add-criterion",
        parts,
    };
    list(page, version, &all)
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
