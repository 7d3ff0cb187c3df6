//! Sample pages of designers and approvers.

use super::model::VersionState;
use super::pages::{self, Desk, States, Workshop};
use super::{Basics, Content, ReviewComment, Translation, Version};
use crate::edition::EditionState;
use crate::quality::Rules;
use crate::samples::{edition, id, stage, version};
use kernel::{Lang, PersonId, Problem, ReviewCommentId};
use web::components::FormState;
use web::{Frame, Page, Sample};

/// Every page of this module, in every state.
pub(crate) fn all() -> Vec<Sample> {
    vec![
        Sample::new("design/list", "full", |page| pages::list(page, &desk(page))),
        Sample::new("design/list", "empty", |page| {
            pages::list(page, &Desk { versions: Vec::new(), stages: Vec::new(), editions: Vec::new() })
        }),
        Sample::new("design/begin", "empty", |page| {
            let name = |number: u8| (format!("org_{number}"), format!("Ente {number}"));
            pages::begin(page, &[name(1), name(2)], &FormState::empty())
        }),
        Sample::new("design/version", "incomplete", |page| {
            let content = Content::of(Basics::titled("Curare il verde", Lang::It));
            let decision =
                FormState::empty().refused(Problem::new("learning-version-incomplete").with("count", "9"));
            let version = Version { content, ..version(VersionState::Draft) };
            let workshop = Workshop { version, ..workshop(page, VersionState::Draft) };
            pages::version(page, &workshop, &States { decision, ..States::default() })
        }),
        Sample::new("design/version", "remark wrong", |page| {
            let comment = FormState::empty().wrong("body", Problem::new("form-required"));
            pages::version(
                page,
                &workshop(page, VersionState::Draft),
                &States { comment, ..States::default() },
            )
        }),
        Sample::new("design/version", "draft", |page| shown(page, VersionState::Draft)),
        Sample::new("design/version", "in review", |page| shown(page, VersionState::InReview)),
        Sample::new("design/version", "approved", |page| shown(page, VersionState::Approved)),
        Sample::new("design/version", "published", |page| shown(page, VersionState::Published)),
        Sample::new("design/version", "retired", |page| shown(page, VersionState::Retired)),
        Sample::new("design/outcomes", "full", |page| pages::outcomes(page, &version(VersionState::Draft))),
        Sample::new("design/tasks", "full", |page| pages::tasks(page, &version(VersionState::Draft))),
        Sample::new("design/criteria", "full", |page| pages::criteria(page, &version(VersionState::Draft))),
        Sample::new("design/criteria", "empty", |page| {
            let content = Content::of(Basics::titled("Curare il verde", Lang::It));
            pages::criteria(page, &Version { content, ..version(VersionState::Draft) })
        }),
        Sample::new("design/translations", "begun", |page| pages::translations(page, &translated())),
        Sample::new("design/translation", "begun", |page| {
            let version = translated();
            pages::translation(page, &version, Lang::En, &pages::translation_state(&version, Lang::En))
        }),
        Sample::new("design/compare", "different", |page| {
            let (before, mut after) = (version(VersionState::Published), version(VersionState::Draft));
            after.content.tasks.truncate(1);
            after.content.basics.title = String::from("Fogli di calcolo, secondo livello");
            pages::comparison(page, &before, &after)
        }),
        Sample::new("design/compare", "same", |page| {
            let version = version(VersionState::Draft);
            pages::comparison(page, &version, &version)
        }),
        Sample::new("design/import", "wrong", |page| {
            let broken = Problem::new("learning-import-broken").with("line", "3").with("reason", "EOF");
            let name = |number: u8| (format!("org_{number}"), format!("Ente {number}"));
            pages::import(page, &[name(1), name(2)], &FormState::empty().wrong("file", broken))
        }),
        Sample::new("design/edit", "filled", |page| {
            let version = version(VersionState::Draft);
            pages::edit(page, &version, &pages::edit_state(&version.content.basics))
        }),
        Sample::new("design/edit", "wrong", |page| {
            let wrong = FormState::empty().wrong("title", Problem::new("form-required"));
            pages::edit(page, &version(VersionState::Draft), &wrong)
        }),
        Sample::new("design/outcome", "filled", |page| {
            let version = version(VersionState::Draft);
            let state = version.content.outcomes.first().map(pages::outcome_state).unwrap_or_default();
            pages::outcome(page, &version, "out_1", &state)
        }),
        Sample::new("design/task", "new", |page| {
            pages::task(page, &version(VersionState::Draft), "new", &FormState::empty())
        }),
        Sample::new("design/criterion", "filled", |page| {
            let version = version(VersionState::Draft);
            let state = version.content.rubric.first().map(pages::criterion_state).unwrap_or_default();
            pages::criterion(page, &version, "cri_1", &state)
        }),
    ]
}

fn shown(page: &Page, state: VersionState) -> Frame {
    pages::version(page, &workshop(page, state), &States::default())
}

fn translated() -> Version {
    let mut version = version(VersionState::Draft);
    let said = Translation { title: String::from("Spreadsheets for office work"), ..Translation::default() };
    version.content.translations.insert(Lang::En, said);
    version
}

fn workshop(page: &Page, state: VersionState) -> Workshop {
    let version = version(state);
    let comment = |number: u64, field: &str, settled: bool| ReviewComment {
        id: id!(ReviewCommentId, number),
        version: version.id.clone(),
        field: field.to_owned(),
        author: id!(PersonId, 5),
        body: String::from("Dieci ore sono poche per tre risultati: quanto dura la prova?"),
        made_at: page.now,
        settled_at: settled.then_some(page.now),
    };
    let task = version.content.tasks.first().map(|task| task.id.to_string()).unwrap_or_default();
    let comments = vec![
        (comment(1, "workload", false), String::from("Sara Brambilla")),
        (comment(2, &task, true), String::from("Sara Brambilla")),
    ];
    let own_checks = vec![String::from("Un’azienda del territorio ha letto i risultati.")];
    let rules = Rules { own_checks, ..Rules::default() };
    let others = vec![(String::from("mcv_1"), 1)];
    Workshop { version, rules, comments, others, looked: Vec::new(), may_change: true, may_decide: true }
}

fn desk(page: &Page) -> Desk {
    Desk {
        versions: vec![version(VersionState::Draft), version(VersionState::Published)],
        stages: vec![stage()],
        editions: vec![(edition(page, 1, EditionState::Open, 4), stage().offer.title)],
    }
}
