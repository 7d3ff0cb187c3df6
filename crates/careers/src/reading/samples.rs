//! Every page about texts, in every state, with invented data.

use super::finder::SkillReader;
use super::pages::{self, Purpose, Reading};
use crate::profile::{Corrections, SkillsOf};
use crate::sample_data;
use kernel::{Lang, Problem};
use std::sync::LazyLock;
use web::components::FormState;
use web::{Frame, Page, Sample};

const TEXT: &str = "Tre anni in officina: so lavorare in squadra, saldare a filo e leggere il disegno tecnico.\n\
    Uso i fogli di calcolo e l'inglese, sicurezza sul lavoro aggiornata nel 2025.";

/// One reader for hundreds of samples: its index is made once.
static READER: LazyLock<SkillReader> = LazyLock::new(SkillReader::default);

/// Samples of the pages about texts.
pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("skills/read", "empty", |page| pages::form(&signed(page), &FormState::empty())),
        Sample::new("skills/read", "no-text", |page| {
            let state =
                FormState::empty().with("purpose", "cv").wrong("file", Problem::new("careers-read-no-text"));
            pages::form(&signed(page), &state)
        }),
        Sample::new("skills/read-found", "curriculum", |page| found(page, Purpose::Curriculum, TEXT)),
        Sample::new("skills/read-found", "advertisement", |page| found(page, Purpose::Advertisement, TEXT)),
        Sample::new("skills/read-found", "nothing", |page| found(page, Purpose::Curriculum, "Buongiorno.")),
    ]
}

fn signed(page: &Page) -> Page {
    web::samples::signed_in(page.lang, page.texts.clone(), &[])
}

fn found(page: &Page, purpose: Purpose, text: &str) -> Frame {
    let now = sample_data::frameworks();
    let skills = SkillsOf::of(&now, vec![], vec![], &Corrections::default());
    let found = READER.find(&now, Lang::It, text);
    let state = FormState::empty();
    let reading = Reading { purpose, lang: Lang::It, text: Some(text), found: &found, state: &state };
    pages::found(&signed(page), &now, &skills, &reading)
}
