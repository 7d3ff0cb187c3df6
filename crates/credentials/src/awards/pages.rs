//! The awards of an organisation, drawn.

use super::model::{AwardState, RevocationReason};
use super::rows::AwardRow;
use crate::backpack::{standing_callout, state_pill};
use web::components::{
    Cell, Choice, Filter, Form, FormState, Table, definition_list, empty_state, pagination, section,
};
use web::{Frame, Markup, Page, html};

/// An award with the name of who earned it.
pub(super) struct Listed {
    pub(super) award: AwardRow,
    pub(super) learner: Option<String>,
}

impl Listed {
    fn learner(&self, page: &Page) -> String {
        self.learner.clone().unwrap_or_else(|| page.t("credentials-learner-erased"))
    }
}

pub(super) fn list(page: &Page, listed: &[Listed], words: &str, most: usize) -> Frame {
    let shown = &listed[..listed.len().min(most)];
    let next = (listed.len() > most).then(|| shown.last()).flatten();
    let next = next
        .map(|last| format!("/awards?words={}&before={}", web::shell::query_escaped(words), last.award.id));
    let columns = [
        "credentials-award-title",
        "credentials-award-learner",
        "credentials-fact-awarded",
        "credentials-fact-standing",
    ];
    let rows = shown.iter().map(|one| {
        vec![
            Cell::from(html! { a href={ "/awards/" (one.award.id) } { (one.award.title) } }),
            Cell::text(one.learner(page)),
            Cell::from(page.date_element(one.award.awarded_at)),
            Cell::from(state_pill(page, one.award.state)),
        ]
    });
    let body = html! {
        (Filter::new(page, "/awards").text("words", &page.t("credentials-award-title"), words).draw())
        @if shown.is_empty() { (empty_state(&page.t("credentials-awards-empty-title"), &page.t("credentials-awards-empty-text"), None)) }
        @else { (Table::new(page.t("credentials-awards-title"), &columns.map(|key| page.t(key))).hide_caption().rows(rows).draw()) }
        (pagination(page, None, next.as_deref()))
    };
    Frame::new(page.t("credentials-awards-title"), body)
        .lead(page.t("credentials-awards-lead"))
        .crumb(page.t("nav-organisation"), "/organisation")
}

pub(super) fn one(page: &Page, listed: &Listed, state: &FormState) -> Frame {
    let award = &listed.award;
    let facts = [
        (page.t("credentials-award-learner"), html! { (listed.learner(page)) }),
        (page.t("credentials-fact-awarded"), page.date_element(award.awarded_at)),
        (page.t("credentials-fact-standing"), state_pill(page, award.state)),
    ];
    let body = html! {
        (definition_list(&facts))
        (standing_callout(page, award))
        @if let Some(by) = &award.superseded_by { p { a href={ "/awards/" (by) } { (page.t("credentials-superseded-by")) } } }
        @if !matches!(award.state, AwardState::Revoked(_)) {
            (section(&page.t("credentials-status-title"), change_form(page, listed, state)))
        }
    };
    Frame::new(&award.title, body).crumb(page.t("credentials-awards-title"), "/awards").narrow()
}

fn change_form(page: &Page, listed: &Listed, state: &FormState) -> Markup {
    let form = Form::new(page, format!("/awards/{}/status", listed.award.id), state);
    let doubt = match listed.award.state {
        AwardState::Suspended => Choice::new("reinstate", page.t("credentials-change-reinstate")),
        _ => Choice::new("suspend", page.t("credentials-change-suspend"))
            .hint(page.t("credentials-change-suspend-hint")),
    };
    let revoke = RevocationReason::ALL.map(|reason| {
        let label = page.t_with("credentials-change-revoke", &[("reason", page.t(reason.key()).into())]);
        Choice::new(reason.as_str(), label)
    });
    let choices = [vec![doubt], revoke.to_vec()].concat();
    html! {
        p { (page.t("credentials-status-lead")) }
        (form.post(html! {
            (form.radios("change", page.t("credentials-change"), choices).required())
            (form.textarea("note", page.t("credentials-change-note")).hint(page.t("credentials-change-note-hint")).max_length(500))
            (form.buttons(page.t("credentials-change-button"), Some("/awards")))
        }))
    }
}
