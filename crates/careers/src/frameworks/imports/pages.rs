//! How imports look.

use super::rows::{Format, ImportState, StoredImport};
use serde_json::Value;
use web::components::{
    Card, Cell, Choice, Form, FormState, Icon, Table, Tone, callout, details, pill, progress, section, stats,
};
use web::{Frame, Markup, Page, html};

/// Refused rows shown.
const SHOWN: usize = 500;

/// The form that takes a file, and what was imported before.
pub(super) fn imports(page: &Page, imports: &[StoredImport], state: &FormState) -> Frame {
    let form = Form::new(page, "/frameworks/imports", state);
    let formats: Vec<Choice> = Format::ALL
        .iter()
        .map(|format| {
            let key = format!("careers-import-{}", format.code());
            Choice::new(format.code(), page.t(&key)).hint(page.t(&format!("{key}-hint")))
        })
        .collect();
    let body = html! {
        (form.upload(html! {
            (form.radios("format", page.t("careers-import-format"), formats).required())
            (form.text("name", page.t("careers-own-name")).hint(page.t("careers-import-name-hint")).max_length(80))
            (form.text("version", page.t("careers-own-version-field")).hint(page.t("careers-import-version-hint")).short().max_length(30))
            (form.text("language", page.t("careers-import-language")).hint(page.t("careers-import-language-hint")).short().max_length(3))
            (form.file("file", page.t("careers-import-file")).kinds(".zip,.csv,.tsv,.json,.jsonld,.xlsx").at_most(200).required())
            (form.buttons(page.t("careers-import-do"), Some("/frameworks")))
        }))
        @if !imports.is_empty() {
            (section(&page.t("careers-imports-before"), html! {
                ul .card-grid { @for import in imports { li { (card(page, import)) } } }
            }))
        }
    };
    Frame::new(page.t("careers-imports-title"), body)
        .lead(page.t("careers-imports-lead"))
        .crumb(page.t("careers-frameworks-title"), "/frameworks")
}

fn state_pill(page: &Page, state: &ImportState) -> Markup {
    match state {
        ImportState::Waiting => pill(Tone::Information, &page.t("careers-import-waiting")),
        ImportState::Done(_) => pill(Tone::Success, &page.t("careers-import-done")),
        ImportState::Failed(_) => pill(Tone::Danger, &page.t("careers-import-failed")),
    }
}

fn card(page: &Page, import: &StoredImport) -> Markup {
    Card::new(&import.file_name)
        .href(format!("/frameworks/imports/{}", import.id))
        .overline(page.t(&format!("careers-import-{}", import.format.code())))
        .pills(state_pill(page, &import.state))
        .fact(Icon::Calendar, page.date_time(import.at))
        .draw(3)
}

/// One import: how far it has come, what it did, or why it failed.
pub(super) fn import(page: &Page, import: &StoredImport, percent: i64) -> Frame {
    let body = html! {
        @match &import.state {
            ImportState::Waiting => {
                div #import-progress data-swap data-poll="2" {
                    (progress(page, &page.t("careers-import-progress"), percent, 100))
                    p { (page.t("careers-import-wait")) }
                    p { a .button.secondary href={ "/frameworks/imports/" (import.id) } { (page.t("careers-import-refresh")) } }
                }
            }
            ImportState::Failed(problem) => (callout(page, Tone::Danger, html! {
                p { strong { (page.t("careers-import-failed-text")) } }
                p lang="en" { (problem) }
            })),
            ImportState::Done(report) => (report_of(page, report)),
        }
    };
    Frame::new(&import.file_name, body)
        .badges(state_pill(page, &import.state))
        .crumb(page.t("careers-frameworks-title"), "/frameworks")
        .crumb(page.t("careers-imports-title"), "/frameworks/imports")
}

fn report_of(page: &Page, report: &Value) -> Markup {
    let (read, written) = (&report["read"], &report["written"]);
    let number = |of: &Value, key: &str| page.number(of[key].as_i64().unwrap_or(0));
    let figures = [
        (page.t("careers-import-added"), number(written, "added")),
        (page.t("careers-import-changed"), number(written, "changed")),
        (page.t("careers-import-unchanged"), number(written, "unchanged")),
        (page.t("careers-import-deprecated"), number(written, "deprecated")),
        (page.t("careers-import-relations"), number(written, "relations_added")),
        (page.t("careers-import-rejected"), number(read, "rejected_rows")),
    ];
    let without_source = written["relations_without_source"].as_i64().unwrap_or(0);
    let framework = written["framework"].as_str().unwrap_or_default();
    let name = format!(
        "{} {}",
        written["name"].as_str().unwrap_or_default(),
        written["version"].as_str().unwrap_or_default()
    );
    html! {
        p .lead { a href={ "/frameworks/" (framework) } { (name) } }
        (stats(&figures))
        @if without_source > 0 {
            (callout(page, Tone::Warning, html! {
                p { strong { (page.t("careers-import-without-source")) } }
                p { (page.t_with("careers-import-without-source-text", &[("count", page.number(without_source).into())])) }
            }))
        }
        (rejected(page, &read["rejected"]))
        (details(&page.t("careers-import-tables"), tables(page, &read["tables"])))
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The refused rows, each with file, line and reason.
fn rejected(page: &Page, rows: &Value) -> Markup {
    let rows: &[Value] = rows.as_array().map_or(&[], Vec::as_slice);
    if rows.is_empty() {
        return html! {};
    }
    let columns =
        ["careers-import-file", "careers-import-line", "careers-import-reason"].map(|key| page.t(key));
    let cells = rows.iter().take(SHOWN).map(|row| {
        let reason = text(&row["reason"]);
        vec![
            Cell::text(text(&row["file"])),
            Cell::number(text(&row["line"])),
            Cell::from(html! { span lang="en" { (reason) } }),
        ]
    });
    section(
        &page.t("careers-import-rejected"),
        html! {
            @if rows.len() > SHOWN { p .hint { (page.t_with("careers-import-first", &[("count", SHOWN.into())])) } }
            (Table::new(page.t("careers-import-rejected"), &columns).hide_caption().rows(cells).draw())
        },
    )
}

fn tables(page: &Page, tables: &Value) -> Markup {
    let tables: &[Value] = tables.as_array().map_or(&[], Vec::as_slice);
    let columns =
        ["careers-import-file", "careers-import-what", "careers-import-encoding", "careers-import-rows"]
            .map(|key| page.t(key));
    let rows = tables.iter().map(|table| {
        vec![
            Cell::text(text(&table["file"])),
            Cell::from(html! { span lang="en" { (text(&table["what"])) } }),
            Cell::text(text(&table["encoding"])),
            Cell::number(text(&table["rows"])),
        ]
    });
    Table::new(page.t("careers-import-tables"), &columns).hide_caption().rows(rows).draw()
}
