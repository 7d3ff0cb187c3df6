//! The page of a provider's rules.

use super::model::{Approvers, Rules};
use crate::assessment::Agreement;
use kernel::Role;
use web::components::{
    Button, Cell, Choice, Form, FormState, Table, Tone, callout, details, empty_state, post_button, section,
};
use web::{Frame, Markup, Page, Sample, html};

/// The form as the rules stand.
pub(super) fn rules_state(rules: &Rules) -> FormState {
    let flags = [
        ("admissibility", rules.admissibility),
        ("exclude_colleagues", rules.exclude_colleagues),
        ("linked_outcomes", rules.linked_outcomes),
        ("supervised", rules.supervised),
        ("publisher_is_other", rules.publisher_is_other),
    ];
    let state = FormState::empty()
        .with("panel_size", rules.panel_size.to_string())
        .with("judge_days", rules.judge_days.to_string())
        .with("appeal_days", rules.appeal_days.to_string())
        .with("remark_percent", rules.remark_percent.to_string())
        .with("approvers", rules.approvers.key())
        .with("own_checks", rules.own_checks.join("\n"));
    flags.iter().filter(|(_, on)| *on).fold(state, |state, (name, _)| state.with(name, "yes"))
}

/// The rules by which an organisation designs and assesses.
pub(super) fn rules(
    page: &Page,
    organisation: &str,
    name: &str,
    orphaned: usize,
    state: &FormState,
) -> Frame {
    let form = Form::new(page, format!("/quality/{organisation}"), state);
    let fields = html! {
        (form.group(&page.t("learning-rules-design"), design(page, &form)))
        (form.group(&page.t("learning-rules-assessment"), assessment(page, &form)))
        (form.buttons(page.t("action-save"), Some("/design")))
    };
    let body = html! {
        @if orphaned > 0 {
            (callout(page, Tone::Warning, html! {
                p { (page.t_with("learning-seats-orphaned", &[("count", orphaned.into())])) }
                (post_button(page, &format!("/quality/{organisation}/reassign"), &Button::new(page.t("learning-reassign")).secondary()))
            }))
        }
        p { a href={ "/quality/" (organisation) "/agreement" } { (page.t("learning-agreement")) } }
        p { a href={ "/quality/" (organisation) "/impact" } { (page.t("learning-indicators-title")) } }
        p { a href="/pilots" { (page.t("learning-pilots-title")) } }
        (form.post(fields))
    };
    Frame::new(page.t("learning-rules-title"), body)
        .lead(page.t_with("learning-rules-lead", &[("name", name.into())]))
        .narrow()
}

/// Whose rules, where somebody manages several organisations.
pub(super) fn choose(page: &Page, managed: &[(String, String)]) -> Frame {
    let body = html! {
        ul .rows { @for (id, name) in managed { li { a href={ "/quality/" (id) } { (name) } } } }
    };
    Frame::new(page.t("learning-rules-title"), body).lead(page.t("learning-rules-choose"))
}

fn design(page: &Page, form: &Form<'_>) -> Markup {
    html! {
        (form.checkbox("linked_outcomes", page.t("learning-rule-linked-outcomes")))
        (form.checkbox("supervised", page.t("learning-rule-supervised")))
        (form.radios("approvers", page.t("learning-rule-approvers"), approvers(page)).required())
        (form.checkbox("publisher_is_other", page.t("learning-rule-publisher-is-other")))
        (form.textarea("own_checks", page.t("learning-rule-own-checks")).hint(page.t("learning-rule-own-checks-hint")).max_length(3000))
    }
}

/// Who may decide on versions.
fn approvers(page: &Page) -> Vec<Choice> {
    let named = |one: Approvers| match one.roles() {
        [role] => page.role(*role),
        _ => page.t_with(
            "learning-rule-approvers-either",
            &[("manager", page.role(Role::Manager).into()), ("validator", page.role(Role::Validator).into())],
        ),
    };
    Approvers::ALL.into_iter().map(|one| Choice::new(one.key(), named(one))).collect()
}

fn assessment(page: &Page, form: &Form<'_>) -> Markup {
    let sizes: Vec<Choice> = (1..=Rules::MOST_ASSESSORS)
        .map(|size| {
            Choice::new(size.to_string(), page.t_with("learning-panel-of", &[("count", size.into())]))
        })
        .collect();
    html! {
        (form.radios("panel_size", page.t("learning-rule-panel-size"), sizes).required())
        (form.checkbox("exclude_colleagues", page.t("learning-rule-exclude-colleagues")).hint(page.t("learning-rule-exclude-colleagues-hint")))
        (form.checkbox("admissibility", page.t("learning-rule-admissibility")).hint(page.t("learning-rule-admissibility-hint")))
        (form.number("judge_days", page.t("learning-rule-judge-days")).unit(page.t("learning-days")).hint(page.t("learning-rule-judge-days-hint")).required())
        (form.number("appeal_days", page.t("learning-rule-appeal-days")).unit(page.t("learning-days")).hint(page.t("learning-rule-appeal-days-hint")).required())
        (form.number("remark_percent", page.t("learning-rule-remark-percent")).unit("%").hint(page.t("learning-rule-remark-percent-hint")).required())
    }
}

/// How far people agree, by whom or what it is counted.
type Counted = [(String, Agreement)];

/// How far assessors agree, by microcredential and by person.
pub(super) fn agreement(page: &Page, organisation: &str, titles: &Counted, people: &Counted) -> Frame {
    let body = html! {
        (details(&page.t("learning-kappa-what"), html! { p { (page.t("learning-kappa-text")) } }))
        @if titles.is_empty() {
            (empty_state(&page.t("learning-agreement-none"), &page.t("learning-agreement-none-text"), None))
        } @else {
            (section(&page.t("learning-agreement-by-title"), table(page, "learning-agreement-title", titles)))
            (section(&page.t("learning-agreement-by-person"), table(page, "learning-agreement-person", people)))
        }
    };
    Frame::new(page.t("learning-agreement"), body)
        .lead(page.t("learning-agreement-lead"))
        .crumb(page.t("nav-quality"), format!("/quality/{organisation}"))
}

fn table(page: &Page, of: &str, counted: &Counted) -> Markup {
    let columns = [
        page.t(of),
        page.t("learning-agreement-compared"),
        page.t("learning-agreement-same"),
        page.t("learning-kappa"),
    ];
    let row = |(name, found): &(String, Agreement)| {
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let share = number(found.same) * 100 / number(found.compared).max(1);
        let kappa = found.kappa.map_or_else(|| String::from("–"), |kappa| page.decimal(kappa));
        vec![
            Cell::text(name),
            Cell::number(page.number(number(found.compared))),
            Cell::number(page.percent(share)),
            Cell::number(kappa),
        ]
    };
    Table::new(page.t("learning-agreement"), &columns).hide_caption().rows(counted.iter().map(row)).draw()
}

/// The page in every state.
pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("quality/rules", "usual", |page| {
            rules(page, "org_1", "Officina Formazione", 3, &rules_state(&Rules::default()))
        }),
        Sample::new("quality/choose", "two", |page| {
            let one = |id: &str, name: &str| (id.to_owned(), name.to_owned());
            choose(page, &[one("org_1", "Officina Formazione"), one("org_2", "Scuola Digitale Bergamo")])
        }),
        Sample::new("quality/agreement", "full", |page| {
            let found = |kappa| Agreement { compared: 24, same: 19, kappa };
            let titles = vec![(String::from("Fogli di calcolo"), found(Some(0.62)))];
            let people = vec![(String::from("Chiara Riva"), found(None))];
            agreement(page, "org_1", &titles, &people)
        }),
        Sample::new("quality/agreement", "empty", |page| agreement(page, "org_1", &[], &[])),
        Sample::new("quality/rules", "wrong", |page| {
            let wrong = FormState::empty().wrong("appeal_days", kernel::Problem::new("form-not-number"));
            rules(page, "org_1", "Officina Formazione", 0, &wrong)
        }),
    ]
}
