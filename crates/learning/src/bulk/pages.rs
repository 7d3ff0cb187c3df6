//! How runs look.

use super::carrier::CANNOT_GO_ON;
use super::handlers::Offer;
use super::model::{Choices, Finding, Kind, NOTE, Run, RunState, Said};
use web::components::{
    Button, Card, Cell, Choice, Form, FormState, Table, Tone, callout, card_grid, definition_list,
    empty_state, link_button, pagination, pill, post_button, progress, section, stats,
};
use web::server::Fields;
use web::{Frame, Markup, Page, html};

/// Why awards are revoked, in the order of the form: words as they are stored.
pub const REASONS: [&str; 5] =
    ["issued_in_error", "assessment_invalid", "right_withdrawn", "fraud", "corrected"];

/// A text as it is stored, in the visitor's language.
pub(super) fn in_words(page: &Page, said: &Said) -> String {
    page.t_with(&said.key, &said.values())
}

fn title_of(page: &Page, kind: Kind) -> String {
    page.t(&format!("learning-bulk-{}-title", kind.key()))
}

fn state_pill(page: &Page, state: RunState) -> Markup {
    let tone = match state {
        RunState::Checking | RunState::Running => Tone::Information,
        RunState::Checked => Tone::Warning,
        RunState::Done => Tone::Success,
        RunState::Failed => Tone::Danger,
        RunState::Stopped => Tone::Neutral,
    };
    pill(tone, &page.t(&format!("learning-bulk-state-{}", state.key())))
}

/// What can be begun, and what was begun before.
pub(super) fn list(page: &Page, runs: &[Run], most: usize) -> Frame {
    let card = |kind: &Kind| {
        Card::new(title_of(page, *kind))
            .href(format!("/bulk/new/{kind}"))
            .body(html! { p { (page.t(&format!("learning-bulk-{}-lead", kind.key()))) } })
    };
    let (people, awards) = Kind::ALL.split_at(3);
    let next = (runs.len() > most).then(|| format!("/bulk?before={}", runs[most - 1].id));
    let body = html! {
        (section(&page.t("learning-bulk-people"), card_grid(3, &people.iter().map(card).collect::<Vec<_>>())))
        (section(&page.t("learning-bulk-standing"), card_grid(3, &awards.iter().map(card).collect::<Vec<_>>())))
        (section(&page.t("learning-bulk-before"), html! {
            @if runs.is_empty() { (empty_state(&page.t("learning-bulk-none-title"), &page.t("learning-bulk-none-text"), None)) }
            @else { (table(page, &runs[..runs.len().min(most)])) }
            (pagination(page, None, next.as_deref()))
        }))
    };
    Frame::new(page.t("learning-bulk-title"), body).lead(page.t("learning-bulk-lead"))
}

fn table(page: &Page, runs: &[Run]) -> Markup {
    let columns = [
        "learning-bulk-file",
        "learning-bulk-what",
        "learning-bulk-at",
        "learning-bulk-rows",
        "learning-bulk-state",
    ]
    .map(|key| page.t(key));
    let cells = runs.iter().map(|run| {
        vec![
            Cell::from(html! { a href={ "/bulk/" (run.id) } { (run.file_name) } }),
            Cell::text(title_of(page, run.kind)),
            Cell::from(page.date_time_element(run.created_at)),
            Cell::number(page.number(run.counts.total)),
            Cell::from(state_pill(page, run.state)),
        ]
    });
    Table::new(page.t("learning-bulk-before"), &columns).hide_caption().rows(cells).draw()
}

/// What was chosen for all rows of a change of awards; a note is needed where learners are told why.
pub(super) fn standing_choices(kind: Kind, fields: &mut Fields) -> Choices {
    let reason = match kind {
        Kind::Revoke => fields.choice("reason", |word| REASONS.contains(&word).then(|| word.to_owned())),
        _ => None,
    };
    let note = match kind {
        kind if kind.needs_note() => fields.required("note", NOTE),
        _ => fields.optional("note", *NOTE.end()),
    };
    Choices { reason: reason.unwrap_or_default(), note, ..Choices::default() }
}

fn organisations(form: &Form<'_>, page: &Page, offer: &Offer) -> Markup {
    let choices = offer.organisations.iter().map(|(id, name)| Choice::new(id.as_str(), name));
    let first = offer.likely_organisation().map_or("", |organisation| organisation.as_str());
    html! {
        @if offer.organisations.len() > 1 {
            (form.select("organisation", page.t("learning-bulk-organisation"), choices.collect()).required().chosen(first))
        }
    }
}

fn standing_fields(form: &Form<'_>, page: &Page, kind: Kind) -> Markup {
    let reasons = REASONS
        .map(|word| Choice::new(word, page.t(&format!("learning-bulk-because-{}", word.replace('_', "-")))));
    let note = form
        .textarea("note", page.t("learning-bulk-note"))
        .hint(page.t("learning-bulk-note-hint"))
        .max_length(*NOTE.end());
    html! {
        @if kind == Kind::Revoke { (form.radios("reason", page.t("learning-bulk-because"), reasons.to_vec()).required()) }
        @if kind.needs_note() { (note.required()) } @else { (note) }
    }
}

fn versions(form: &Form<'_>, page: &Page, offer: &Offer, hint: &str) -> Markup {
    let choices = offer.versions.iter().map(|(_, id, title)| Choice::new(id.as_str(), title));
    html! {
        @if !offer.versions.is_empty() {
            (form.select("version", page.t("learning-bulk-version"), choices.collect()).hint(page.t(hint)))
        }
    }
}

fn editions(form: &Form<'_>, page: &Page, offer: &Offer) -> Markup {
    let choices = offer.editions.iter().map(|(edition, title)| {
        Choice::new(
            edition.id.as_str(),
            format!("{title}, {}", page.date_time_in(edition.plan.starts_at, &edition.plan.zone)),
        )
    });
    html! {
        @if !offer.editions.is_empty() {
            (form.select("edition", page.t("learning-bulk-edition"), choices.collect()).hint(page.t("learning-bulk-edition-hint")))
        }
    }
}

/// The form that takes a file.
pub(super) fn form(page: &Page, offer: &Offer, state: &FormState) -> Frame {
    let kind = offer.kind;
    let form = Form::new(page, format!("/bulk/new/{kind}"), state);
    let selectable = kind.is_standing() && kind != Kind::Supersede;
    let body = html! {
        @if selectable {
            p { (page.t("learning-bulk-or-select")) " " a href={ "/bulk/select/" (kind) } { (page.t("learning-bulk-select-link")) } }
        }
        (form.upload(html! {
            (organisations(&form, page, offer))
            @if kind == Kind::Awards { (versions(&form, page, offer, "learning-bulk-version-hint")) }
            @if matches!(kind, Kind::Enrolments | Kind::Attendance) { (editions(&form, page, offer)) }
            @if kind.is_standing() { (standing_fields(&form, page, kind)) }
            (form.file("file", page.t("learning-bulk-file")).kinds(".csv,.tsv,.txt,.xlsx").at_most(64).required())
            p .hint { (page.t("learning-bulk-file-hint")) " " a href={ "/bulk/template/" (kind) } { (page.t("learning-bulk-template")) } }
            (form.buttons(page.t("learning-bulk-check"), Some("/bulk")))
        }))
        (section(&page.t("learning-bulk-columns"), columns(page, kind)))
    };
    Frame::new(title_of(page, kind), body)
        .lead(page.t(&format!("learning-bulk-{}-lead", kind.key())))
        .crumb(page.t("learning-bulk-title"), "/bulk")
        .narrow()
}

fn columns(page: &Page, kind: Kind) -> Markup {
    let heads = ["learning-bulk-column", "learning-bulk-column-means", "learning-bulk-column-example"]
        .map(|key| page.t(key));
    let rows = kind.columns().iter().map(|column| {
        let key = format!("learning-bulk-column-{}", column.name.replace('_', "-"));
        vec![
            Cell::from(html! { code { (column.name) } }),
            Cell::text(page.t(&key)),
            Cell::from(html! { code { (column.example) } }),
        ]
    });
    Table::new(page.t("learning-bulk-columns"), &heads).hide_caption().rows(rows).draw()
}

/// The form that selects awards by what they have in common.
pub(super) fn select(page: &Page, offer: &Offer, state: &FormState) -> Frame {
    let kind = offer.kind;
    let form = Form::new(page, format!("/bulk/select/{kind}"), state);
    let body = form.post(html! {
        (organisations(&form, page, offer))
        (versions(&form, page, offer, "learning-bulk-select-version-hint"))
        (form.date("from", page.t("learning-bulk-select-from")))
        (form.date("until", page.t("learning-bulk-select-until")))
        (form.text("run", page.t("learning-bulk-select-run")).hint(page.t("learning-bulk-select-run-hint")).max_length(200))
        (standing_fields(&form, page, kind))
        (form.buttons(page.t("learning-bulk-check"), Some("/bulk")))
    });
    Frame::new(title_of(page, kind), body)
        .lead(page.t("learning-bulk-select-lead"))
        .crumb(page.t("learning-bulk-title"), "/bulk")
        .crumb(title_of(page, kind), format!("/bulk/new/{kind}"))
        .narrow()
}

/// A run with what is said of its rows.
pub(super) struct Shown<'a> {
    pub(super) run: &'a Run,
    pub(super) organisation: &'a str,
    pub(super) bad: &'a [Finding],
    pub(super) suspected: &'a [Finding],
}

/// One run: how far it has come, what would happen, or what happened.
pub(super) fn one(page: &Page, shown: &Shown<'_>) -> Frame {
    let run = shown.run;
    let facts = [
        (page.t("learning-bulk-what"), html! { (title_of(page, run.kind)) }),
        (page.t("learning-bulk-organisation"), html! { (shown.organisation) }),
        (page.t("learning-bulk-at"), page.date_time_element(run.created_at)),
    ];
    let body = html! {
        (definition_list(&facts))
        @match run.state {
            RunState::Checking | RunState::Running => (moving(page, run)),
            RunState::Failed => (failed(page, run)),
            RunState::Checked => (checked(page, run)),
            RunState::Done | RunState::Stopped => (over(page, run)),
        }
        (findings(page, shown))
    };
    Frame::new(&run.file_name, body)
        .badges(state_pill(page, run.state))
        .crumb(page.t("learning-bulk-title"), "/bulk")
}

fn moving(page: &Page, run: &Run) -> Markup {
    let key =
        if run.state == RunState::Checking { "learning-bulk-checking" } else { "learning-bulk-running" };
    let path = format!("/bulk/{}", run.id);
    html! {
        div #bulk-progress data-swap data-poll="2" {
            @if run.counts.total == 0 { p { (page.t("learning-bulk-being-read")) } }
            @else { (progress(page, &page.t(key), run.counts.next_row, run.counts.total)) }
            @if run.is_at_the_desk() { (callout(page, Tone::Information, html! { p { (page.t("learning-bulk-at-the-desk")) } })) }
            @else { p { (page.t("learning-bulk-wait")) } }
            div .buttons {
                a .button.secondary href=(path) { (page.t("learning-bulk-refresh")) }
                (post_button(page, &format!("{path}/stop"), &Button::new(page.t("learning-bulk-stop")).plain()))
            }
        }
    }
}

fn failed(page: &Page, run: &Run) -> Markup {
    let why = run.problem.as_ref().map(|said| in_words(page, said)).unwrap_or_default();
    let broke_off = run.problem.as_ref().is_some_and(|said| said.key == CANNOT_GO_ON);
    html! {
        (callout(page, Tone::Danger, html! {
            @if !broke_off { p { strong { (page.t("learning-bulk-failed-text")) } } }
            p { (why) }
        }))
        @if broke_off { (stats(&figures(page, run))) }
        div .buttons {
            (link_button(&format!("/bulk/new/{}", run.kind), &page.t("learning-bulk-again")))
            a .button.secondary href={ "/bulk/template/" (run.kind) } { (page.t("learning-bulk-template")) }
        }
    }
}

fn checked(page: &Page, run: &Run) -> Markup {
    let counts = &run.counts;
    let path = format!("/bulk/{}", run.id);
    let figures = [
        (page.t("learning-bulk-rows"), page.number(counts.total)),
        (page.t("learning-bulk-good"), page.number(counts.good)),
        (page.t("learning-bulk-already"), page.number(counts.already)),
        (page.t("learning-bulk-bad"), page.number(counts.bad)),
        (page.t("learning-bulk-suspected"), page.number(counts.suspected)),
    ];
    let go = page.t_with("learning-bulk-confirm", &[("rows", counts.good.into())]);
    let go = if run.kind.is_standing() { Button::new(go).danger() } else { Button::new(go) };
    html! {
        (section(&page.t("learning-bulk-would"), html! {
            (stats(&figures))
            @if counts.good > 0 { p { (page.t(&format!("learning-bulk-{}-would", run.kind.key()))) } }
            @else { (callout(page, Tone::Warning, html! { p { (page.t("learning-bulk-nothing-good")) } })) }
            @if run.kind.is_standing() && !run.choices.note.is_empty() { p { (page.t("learning-bulk-note")) ": " (run.choices.note) } }
            div .buttons {
                @if counts.good > 0 { (post_button(page, &format!("{path}/confirm"), &go)) }
                (post_button(page, &format!("{path}/stop"), &Button::new(page.t("learning-bulk-discard")).secondary()))
            }
        }))
    }
}

fn over(page: &Page, run: &Run) -> Markup {
    let undo = run.kind.undone_by().filter(|_| run.counts.done > 0);
    html! {
        (section(&page.t("learning-bulk-happened"), html! {
            @if run.state == RunState::Stopped { p { (page.t("learning-bulk-stopped-text")) } }
            (stats(&figures(page, run)))
            div .buttons {
                a .button.secondary href="/bulk" { (page.t("learning-bulk-back")) }
                @if undo.is_some() {
                    (post_button(page, &format!("/bulk/{}/undo", run.id), &Button::new(page.t("learning-bulk-undo")).secondary()))
                }
            }
        }))
    }
}

/// What was carried out, and what was not.
fn figures(page: &Page, run: &Run) -> Vec<(String, String)> {
    let counts = &run.counts;
    let waiting = (run.kind == Kind::Awards || run.kind == Kind::Enrolments)
        .then(|| (page.t(&format!("learning-bulk-waiting-{}", run.kind.key())), page.number(counts.waiting)));
    let mut figures = vec![(page.t("learning-bulk-done"), page.number(counts.done))];
    figures.extend(waiting);
    figures.push((page.t("learning-bulk-already"), page.number(counts.already)));
    figures.push((page.t("learning-bulk-bad"), page.number(counts.bad)));
    figures
}

fn findings(page: &Page, shown: &Shown<'_>) -> Markup {
    let run = shown.run;
    let moving = run.state.is_moving();
    html! {
        @if !shown.bad.is_empty() && !moving {
            (section(&page.t("learning-bulk-bad-rows"), html! {
                p { (page.t("learning-bulk-bad-text")) " " a href={ "/bulk/" (run.id) "/errors.csv" } { (page.t("learning-bulk-errors")) }
                    " · " a href={ "/bulk/new/" (run.kind) } { (page.t("learning-bulk-again")) } }
                (finding_table(page, "learning-bulk-bad-rows", shown.bad, run.counts.bad))
            }))
        }
        @if !shown.suspected.is_empty() && !moving {
            (section(&page.t("learning-bulk-suspected-rows"), html! {
                p { (page.t("learning-bulk-suspected-text")) }
                (finding_table(page, "learning-bulk-suspected-rows", shown.suspected, run.counts.suspected))
            }))
        }
    }
}

fn finding_table(page: &Page, title: &str, findings: &[Finding], count: i64) -> Markup {
    let columns = ["learning-bulk-row", "learning-bulk-line", "learning-bulk-column", "learning-bulk-reason"]
        .map(|key| page.t(key));
    let cells = findings.iter().map(|finding| {
        let number = |number: u64| page.number(i64::try_from(number).unwrap_or(i64::MAX));
        vec![
            Cell::text(page.t_with("learning-bulk-row-number", &[("row", number(finding.number).into())])),
            Cell::number(number(finding.line)),
            Cell::text(finding.field.as_str()),
            Cell::text(in_words(page, &finding.said)),
        ]
    });
    let shown = i64::try_from(findings.len()).unwrap_or(i64::MAX);
    html! {
        @if count > shown { p .hint { (page.t_with("learning-bulk-first", &[("count", shown.into())])) } }
        (Table::new(page.t(title), &columns).hide_caption().rows(cells).draw())
    }
}
