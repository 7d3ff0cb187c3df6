//! What reviewers say about single fields, and where two versions differ.

use crate::microcredential::comments::FIELDS;
use crate::microcredential::{ReviewComment, Version, Writing, differences};
use crate::show;
use web::components::{Button, Cell, Choice, Form, FormState, Table, Tone, empty_state, pill, post_button};
use web::{Frame, Markup, Page, html};

/// What a field of a version is called: its name, or what its part says.
fn field_name(page: &Page, version: &Version, field: &str) -> String {
    if let Some((_, key)) = FIELDS.iter().find(|(name, _)| *name == field) {
        return page.t(key);
    }
    let parts = parts(page, version);
    parts
        .into_iter()
        .find(|(id, _)| id == field)
        .map_or_else(|| page.t("learning-removed-part"), |(_, name)| name)
}

/// Outcomes, tasks and criteria, each with its id and what it is called.
fn parts(page: &Page, version: &Version) -> Vec<(String, String)> {
    let content = &version.content;
    let named = |key: &str, at: usize, text: &str| format!("{} {}: {}", page.t(key), at + 1, cut(text));
    let outcomes = content.outcomes.iter().enumerate();
    let tasks = content.tasks.iter().enumerate();
    let rubric = content.rubric.iter().enumerate();
    outcomes
        .map(|(at, part)| (part.id.to_string(), named("learning-outcome", at, &part.text)))
        .chain(tasks.map(|(at, part)| (part.id.to_string(), named("learning-task", at, &part.title))))
        .chain(rubric.map(|(at, part)| (part.id.to_string(), named("learning-criterion", at, &part.title))))
        .collect()
}

/// The beginning of a text that fits in a list.
fn cut(text: &str) -> String {
    const FITS: usize = 60;
    if text.chars().count() <= FITS {
        return text.to_owned();
    }
    text.chars().take(FITS).chain(['…']).collect()
}

/// Where a field is changed, below the address of its version.
fn field_address(version: &Version, field: &str) -> String {
    let path = match field.get(..4) {
        Some("out_") => format!("outcomes/{field}"),
        Some("tsk_") => format!("tasks/{field}"),
        Some("cri_") => format!("criteria/{field}"),
        _ if field == "translations" => field.to_owned(),
        _ => format!("edit#f-{field}"),
    };
    format!("/design/versions/{}/{path}", version.id)
}

/// The remarks on a version, and the form for one more.
pub(super) fn comments(
    page: &Page,
    version: &Version,
    comments: &[(ReviewComment, String)],
    editable: bool,
    state: &FormState,
) -> Markup {
    html! {
        @if comments.is_empty() { p .hint { (page.t("learning-no-comments")) } }
        ul .rows { @for (comment, author) in comments { li { (remark(page, version, comment, author, editable)) } } }
        @if version.state.is_unpublished() { (comment_form(page, version, state)) }
    }
}

fn remark(page: &Page, version: &Version, comment: &ReviewComment, author: &str, editable: bool) -> Markup {
    let name = field_name(page, version, &comment.field);
    let settle = format!("/design/versions/{}/comments/{}/settle", version.id, comment.id);
    html! {
        p {
            strong { @if editable { a href=(field_address(version, &comment.field)) { (name) } } @else { (name) } }
            " " @match comment.settled_at {
                Some(_) => (pill(Tone::Success, &page.t("learning-comment-settled"))),
                None => (pill(Tone::Warning, &page.t("learning-comment-open"))),
            }
        }
        (show::lines(&comment.body))
        p .hint { (author) " · " (page.date_time(comment.made_at)) }
        @if comment.settled_at.is_none() && version.state.is_unpublished() {
            (post_button(page, &settle, &Button::new(page.t("learning-settle-comment")).secondary().about(name)))
        }
    }
}

fn comment_form(page: &Page, version: &Version, state: &FormState) -> Markup {
    let form = Form::new(page, format!("/design/versions/{}/comments", version.id), state).prefixed("c");
    let once = FIELDS.iter().map(|(name, key)| Choice::new(*name, page.t(key)));
    let parts = parts(page, version).into_iter().map(|(id, name)| Choice::new(id, name));
    form.post(html! {
        (form.select("field", page.t("learning-comment-field"), once.chain(parts).collect()).required())
        (form.textarea("body", page.t("learning-comment-body")).rows(3).max_length(2000).required())
        div .buttons { (Button::new(page.t("learning-add-comment")).secondary()) }
    })
}

/// Where two versions differ.
pub(in crate::microcredential) fn comparison(page: &Page, before: &Version, after: &Version) -> Frame {
    let number =
        |version: &Version| page.t_with("learning-version-number", &[("number", version.number.into())]);
    let writing = Writing { mark: page.decimal_mark(), duration: &|minutes| page.duration(minutes) };
    let found = differences(&before.content, &after.content, writing);
    let (desk, address) = super::version::desk_of(page);
    let columns = [page.t("learning-field"), number(before), number(after)];
    let said = |text: Option<&String>| match text {
        Some(text) => Cell::from(show::lines(text)),
        None => Cell::text("–"),
    };
    let rows = found
        .iter()
        .map(|one| vec![Cell::text(page.t(one.key)), said(one.before.as_ref()), said(one.after.as_ref())]);
    let body = html! {
        @if found.is_empty() {
            (empty_state(&page.t("learning-no-difference"), &page.t("learning-no-difference-text"), None))
        } @else {
            (Table::new(page.t("learning-differences"), &columns).rows(rows).draw())
        }
    };
    Frame::new(page.t("learning-compare"), body)
        .lead(page.t_with("learning-compare-lead", &[("title", after.content.basics.title.as_str().into())]))
        .crumb(page.t(desk), address)
        .crumb(&after.content.basics.title, format!("/design/versions/{}", after.id))
}

/// A microcredential is begun from a document.
pub(in crate::microcredential) fn import(
    page: &Page,
    organisations: &[(String, String)],
    state: &FormState,
) -> Frame {
    let form = Form::new(page, "/design/import", state);
    let choices: Vec<Choice> = organisations.iter().map(|(id, name)| Choice::new(id, name)).collect();
    let fields = html! {
        @match organisations {
            [(id, _)] => (form.hidden("organisation", id)),
            _ => (form.select("organisation", page.t("learning-organisation"), choices).required()),
        }
        (form.file("file", page.t("learning-import-file")).kinds(".json").at_most(2).required())
        (form.buttons(page.t("learning-import"), Some("/design")))
    };
    Frame::new(page.t("learning-import"), form.upload(fields))
        .lead(page.t("learning-import-lead"))
        .crumb(page.t("nav-design"), "/design")
        .narrow()
}
