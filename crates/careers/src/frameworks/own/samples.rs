//! Every page of frameworks that are being written, in every state.

use super::model::{Element, ElementKind, OwnFramework, Words};
use super::pages::{self, ElementForm};
use kernel::{FrameworkId, Problem, Role, SeededEntropy};
use std::collections::BTreeMap;
use web::components::FormState;
use web::{Page, Sample};

/// Samples of frameworks that are being written.
pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("frameworks/own", "empty", |page| pages::list(&manager(page), &[], true)),
        Sample::new("frameworks/own", "full", |page| pages::list(&manager(page), &[own(page)], true)),
        Sample::new("frameworks/own-new", "wrong", |page| {
            let state = FormState::empty().with("name", "x").wrong("name", Problem::new("form-required"));
            pages::new(&manager(page), true, &state)
        }),
        Sample::new("frameworks/own-one", "empty", |page| {
            let own = OwnFramework { version: String::new(), published_at: None, ..own(page) };
            pages::framework(&manager(page), &own, &[], &FormState::empty())
        }),
        Sample::new("frameworks/own-one", "refused", |page| {
            let problem = Problem::new("careers-own-circle").with("codes", "A1, G1");
            let state = FormState::empty().with("version", "2").refused(problem);
            pages::framework(&manager(page), &own(page), &elements(), &state)
        }),
        Sample::new("frameworks/own-element", "new", |page| {
            let form = ElementForm { own: &own(page), code: None, state: &FormState::empty() };
            pages::element(&manager(page), &form)
        }),
        Sample::new("frameworks/own-element", "there", |page| {
            let elements = elements();
            let state = elements.first().map(pages::state_of).unwrap_or_default();
            let form = ElementForm { own: &own(page), code: Some("A1"), state: &state };
            pages::element(&manager(page), &form)
        }),
    ]
}

fn manager(page: &Page) -> Page {
    web::samples::signed_in(page.lang, page.texts.clone(), &[Role::Manager])
}

fn own(page: &Page) -> OwnFramework {
    OwnFramework {
        id: FrameworkId::fresh(page.now, &SeededEntropy::new(14)),
        organisation: None,
        name: String::from("Mestieri di Meccanica Adda"),
        base: String::from("https://bottega.example/frameworks/own#"),
        licence: String::from("CC BY 4.0"),
        version: String::from("1.2"),
        published_at: Some(page.now.plus_days(-20)),
    }
}

fn elements() -> Vec<Element> {
    let element = |code: &str, kind: ElementKind, label: &str, deprecated: bool| Element {
        code: code.to_owned(),
        kind,
        parents: if kind == ElementKind::Profile { vec![] } else { vec![String::from("P1")] },
        optional: false,
        words: BTreeMap::from([(
            String::from("it"),
            Words {
                label: label.to_owned(),
                others: vec![String::from("altro nome")],
                description: String::new(),
            },
        )]),
        eqf: Some(4),
        preparation: None,
        section: String::from("Reparto fresatura"),
        same_as: String::new(),
        deprecated,
        replaced_by: vec![],
    };
    vec![
        element("A1", ElementKind::Ability, "attrezzare il centro di lavoro", false),
        element("A2", ElementKind::Ability, "attrezzare la fresatrice manuale", true),
        element("P1", ElementKind::Profile, "attrezzista", false),
    ]
}
