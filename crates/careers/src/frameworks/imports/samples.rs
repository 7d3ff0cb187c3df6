//! Every page of imports, in every state.

use super::pages;
use super::rows::{Format, ImportState, StoredImport};
use kernel::{BlobId, FrameworkImportId, Problem, Role, SeededEntropy};
use web::components::FormState;
use web::{Page, Sample};

/// Samples of the pages of imports.
pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("frameworks/imports", "wrong", |page| {
            let state = FormState::empty().wrong("file", Problem::new("form-file-missing"));
            pages::imports(&admin(page), &[one(page, ImportState::Waiting)], &state)
        }),
        Sample::new("frameworks/import", "waiting", |page| {
            pages::import(&admin(page), &one(page, ImportState::Waiting), 35)
        }),
        Sample::new("frameworks/import", "failed", |page| {
            let why = "qrsp.csv, line 1: the column label_it is missing; give the table with its first line as published";
            pages::import(&admin(page), &one(page, ImportState::Failed(why.to_owned())), 0)
        }),
        Sample::new("frameworks/import", "done", |page| {
            let report = serde_json::json!({
                "read": {
                    "rejected_rows": 1,
                    "rejected": [{ "file": "qrsp.csv", "line": 7, "reason": "code A1 belongs already to urn:x" }],
                    "tables": [{ "file": "qrsp.csv", "what": "repertory", "encoding": "UTF-8", "rows": 12 }],
                },
                "written": {
                    "framework": "frm_00000000000000000000000001", "name": "QRSP", "version": "2026",
                    "added": 11, "changed": 0, "unchanged": 0, "deprecated": 0, "relations_added": 9,
                    "relations_without_source": 3,
                },
            });
            pages::import(&admin(page), &one(page, ImportState::Done(report)), 100)
        }),
    ]
}

fn admin(page: &Page) -> Page {
    web::samples::signed_in(page.lang, page.texts.clone(), &[Role::NetworkAdministrator])
}

fn one(page: &Page, state: ImportState) -> StoredImport {
    let entropy = SeededEntropy::new(15);
    StoredImport {
        id: FrameworkImportId::fresh(page.now, &entropy),
        format: Format::Repertory,
        name: String::from("QRSP"),
        version: String::from("2026"),
        language: String::new(),
        blob: BlobId::fresh(page.now, &entropy),
        file_name: String::from("qrsp.csv"),
        state,
        at: page.now,
    }
}
