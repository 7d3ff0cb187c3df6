//! Every page of this crate in every state, with sample data.

use crate::audit::{self, AuditLine, AuditView};
use crate::directory::{self, Directory, EditionLine, Entry, OrganisationPage};
use crate::overview::{self, Loop, MemberLine, Overview};
use crate::trust::{self, TrustEntry, TrustState};
use kernel::{AuditId, MicroStageId, OrganisationId, Problem, SeededEntropy, Timestamp, TrustListEntryId};
use store::jobs::{FailedJob, JobCounts};
use web::components::FormState;
use web::{Frame, Page, Sample};

/// All of them.
pub(crate) fn all() -> Vec<Sample> {
    vec![
        Sample::new("governance/overview", "full", |page| overview::overview(page, &full_overview())),
        Sample::new("governance/overview", "empty", |page| overview::overview(page, &empty_overview())),
        Sample::new("governance/trust", "full", |page| trust_list(page, &FormState::empty())),
        Sample::new("governance/trust", "empty", |page| trust::list(page, &[], &[], &FormState::empty())),
        Sample::new("governance/trust", "wrong", |page| {
            let state = FormState::empty()
                .with("what", "Meccatronica")
                .wrong("organisation", Problem::new("form-required"))
                .wrong("accredited_by", Problem::new("form-required"));
            trust_list(page, &state)
        }),
        Sample::new("governance/trust-entry", "active", |page| entry_in(page, TrustState::Active)),
        Sample::new("governance/trust-entry", "suspended", |page| entry_in(page, TrustState::Suspended)),
        Sample::new("governance/trust-entry", "withdrawn", |page| entry_in(page, TrustState::Withdrawn)),
        Sample::new("governance/trust-entry", "without reason", |page| {
            let state = FormState::empty().wrong("reason", Problem::new("form-required"));
            trust::change(page, &sample_entry(TrustState::Active), &state)
        }),
        Sample::new("governance/audit", "full", |page| audit::trail(page, &sample_trail(true))),
        Sample::new("governance/audit", "empty", |page| audit::trail(page, &sample_trail(false))),
        Sample::new("governance/directory", "full", |page| {
            directory::directory(page, &sample_directory(true))
        }),
        Sample::new("governance/directory", "nothing found", |page| {
            directory::directory(page, &sample_directory(false))
        }),
        Sample::new("governance/organisation", "provider", |page| organisation_page(page, "admitted", true)),
        Sample::new("governance/organisation", "new", |page| organisation_page(page, "admitted", false)),
        Sample::new("governance/organisation", "suspended", |page| {
            organisation_page(page, "suspended", true)
        }),
    ]
}

/// Seeded, so that samples look the same every time.
fn entropy() -> SeededEntropy {
    SeededEntropy::new(50)
}

const fn moment() -> Timestamp {
    Timestamp::from_microseconds(1_795_340_000_000_000)
}

fn organisation_id() -> OrganisationId {
    OrganisationId::fresh(moment(), &entropy())
}

fn line(name: &str, kind: &str, status: &str, territory: &str) -> MemberLine {
    MemberLine {
        id: organisation_id(),
        name: name.to_owned(),
        kind: kind.to_owned(),
        status: status.to_owned(),
        territory: territory.to_owned(),
        admitted_at: (status != "applicant").then(moment),
    }
}

fn full_overview() -> Overview {
    Overview {
        organisations: vec![
            line("Cooperativa Filo", "provider", "applicant", "Mantova"),
            line("Rete Competenze Lombardia", "governance", "admitted", "Lombardia"),
            line("Officina Formazione", "provider", "admitted", "Milano"),
            line("Meccanica Adda", "company", "suspended", "Lecco"),
            line("Ditta Ignota", "company", "refused", "Como"),
        ],
        steps: Loop(vec![
            ("governance-step-orientation", 412),
            ("governance-step-targets", 318),
            ("governance-step-booked", 203),
            ("governance-step-attended", 171),
            ("governance-step-submitted", 140),
            ("governance-step-validated", 118),
            ("governance-step-sealed", 118),
            ("governance-step-verified", 1_260),
            ("governance-step-contacts", 23),
        ]),
        jobs: JobCounts { ready: 2, running: 1, done: 1_842, failed: 1 },
        failed: vec![FailedJob {
            id: "job_01J00000000000000000000000".to_owned(),
            kind: "send_mail".to_owned(),
            attempts: 12,
            last_error: "the mail server does not answer".to_owned(),
        }],
    }
}

fn empty_overview() -> Overview {
    let steps = Loop(full_overview().steps.0.into_iter().map(|(key, _)| (key, 0)).collect());
    let organisations = vec![line("Rete Competenze Lombardia", "governance", "admitted", "Lombardia")];
    Overview { organisations, steps, jobs: JobCounts::default(), failed: vec![] }
}

fn sample_entry(state: TrustState) -> TrustEntry {
    TrustEntry {
        id: TrustListEntryId::fresh(moment(), &entropy()),
        organisation: organisation_id(),
        organisation_name: "Officina Formazione".to_owned(),
        what: if state == TrustState::Active { "all".to_owned() } else { "Meccatronica".to_owned() },
        since: moment().plus_days(-200),
        accredited_by: "Regione Lombardia".to_owned(),
        state,
        reason: match state {
            TrustState::Active => String::new(),
            _ => "L’accreditamento è scaduto il 30 settembre.".to_owned(),
        },
    }
}

fn trust_list(page: &Page, state: &FormState) -> Frame {
    let entries = [TrustState::Active, TrustState::Suspended, TrustState::Withdrawn].map(sample_entry);
    let members = [(organisation_id().to_string(), "Officina Formazione".to_owned())];
    trust::list(page, &entries, &members, state)
}

fn entry_in(page: &Page, state: TrustState) -> Frame {
    trust::change(page, &sample_entry(state), &FormState::empty())
}

fn audit_line(actor: &str, name: Option<&str>, command: &str) -> AuditLine {
    AuditLine {
        id: AuditId::fresh(moment(), &entropy()).to_string(),
        at: moment(),
        actor: actor.to_owned(),
        actor_name: name.map(str::to_owned),
        organisation_name: name.map(|_| "Officina Formazione".to_owned()),
        command: command.to_owned(),
        resource_kind: "edition".to_owned(),
        resource_id: "edi_01J00000000000000000000000".to_owned(),
    }
}

fn sample_trail(full: bool) -> AuditView {
    let lines = vec![
        audit_line("per_01J00000000000000000000000", Some("Luca Galimberti"), "mark_attendance"),
        audit_line("system:jobs", None, "seal_award"),
        audit_line("visitor", None, "sign_up"),
    ];
    AuditView {
        lines: if full { lines } else { vec![] },
        organisations: vec![(organisation_id().to_string(), "Officina Formazione".to_owned())],
        organisation: if full { String::new() } else { organisation_id().to_string() },
        newest: full,
        older: full.then(|| "/network/audit?organisation=&before=1.aud_1".to_owned()),
    }
}

fn sample_organisation(name: &str, kind: &str, status: &str) -> Entry {
    Entry {
        id: organisation_id(),
        name: name.to_owned(),
        kind: kind.to_owned(),
        status: status.to_owned(),
        territory: "Milano".to_owned(),
        website: "https://officina.demo.example".to_owned(),
        description: "Formazione breve e pratica per chi lavora o cerca lavoro.".to_owned(),
        admitted_at: Some(moment()),
    }
}

fn sample_directory(full: bool) -> Directory {
    let entries = vec![
        sample_organisation("Meccanica Adda", "company", "admitted"),
        sample_organisation("Officina Formazione", "provider", "admitted"),
        sample_organisation("Comune di Cremona – Informagiovani", "municipality", "admitted"),
    ];
    Directory {
        entries: if full { entries } else { vec![] },
        territories: vec!["Lecco".to_owned(), "Milano".to_owned()],
        query: if full { String::new() } else { "orologi".to_owned() },
        kind: String::new(),
        territory: String::new(),
        previous: None,
        next: full.then(|| "/organisations?page=2".to_owned()),
    }
}

fn organisation_page(page: &Page, status: &str, full: bool) -> Frame {
    let state = if status == "admitted" { TrustState::Active } else { TrustState::Suspended };
    let edition = EditionLine {
        stage: MicroStageId::fresh(moment(), &entropy()),
        title: "Leggere un disegno meccanico".to_owned(),
        starts_at: moment().plus_days(10),
        ends_at: moment().plus_days(10).plus_minutes(240),
        place: "Milano, via Padova 12".to_owned(),
    };
    let view = OrganisationPage {
        entry: sample_organisation("Officina Formazione", "provider", status),
        trust: if full { vec![sample_entry(state)] } else { vec![] },
        editions: if full { vec![edition] } else { vec![] },
    };
    directory::one(page, &view)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Lang, Role};
    use std::sync::Arc;
    use web::Texts;

    #[test]
    fn the_six_languages_are_complete() {
        let findings: Vec<String> =
            web::i18n::check(&crate::locales()).iter().map(ToString::to_string).collect();
        assert!(findings.is_empty(), "{findings:#?}");
    }

    /// A key that nobody has is shown as itself.
    #[test]
    fn every_sample_can_be_drawn_with_words() {
        let texts = Arc::new(Texts::new(&[web::locales(), crate::locales()]).unwrap());
        for sample in all() {
            let page = web::samples::signed_in(Lang::It, texts.clone(), Role::ALL);
            let html = sample.document(&page);
            let bare = html.split('>').any(|part| part.trim_start().starts_with("governance-"));
            assert!(!bare, "{} ({}) shows a key: {html}", sample.name, sample.state);
        }
    }
}
