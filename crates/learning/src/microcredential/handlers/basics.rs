//! Beginning a microcredential, and all that stands once in a version.

use super::{id_of, open, workshops};
use crate::microcredential::pages::{self, said};
use crate::microcredential::{
    AssessmentType, Basics, Change, ChangeVersion, CreateMicrocredential, ParticipationForm, QualityAssurance,
};
use kernel::{EqfLevel, Lang, MicrocredentialId, MicrocredentialVersionId, Minutes, OrganisationId, Problem};
use store::Refusable;
use web::components::FormState;
use web::server::{Answer, Fields, Path, Visit};
use web::{Frame, Texts};

async fn begin_frame(visit: &Visit, state: &FormState) -> Result<Frame, kernel::Fault> {
    let mut tx = visit.read().await?;
    let mut organisations = Vec::new();
    for id in workshops(&visit.ctx) {
        let name = crate::rows::organisation_name(&mut tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
        organisations.push((id.to_string(), name));
    }
    Ok(pages::begin(&visit.page, &organisations, state))
}

pub(super) async fn begin_page(visit: Visit) -> Answer {
    let frame = begin_frame(&visit, &FormState::empty()).await?;
    Ok(visit.show(frame))
}

pub(super) async fn begin(visit: Visit, mut fields: Fields) -> Answer {
    let title = fields.required("title", 5..=120);
    let lang = fields.lang("lang");
    let organisation = fields.id::<OrganisationId>("organisation");
    let (Some(lang), Some(organisation), None) = (lang, organisation, fields.wrong()) else {
        let frame = begin_frame(&visit, &fields.state()).await?;
        return Ok(visit.show_again(frame));
    };
    let entropy = visit.ctx.entropy.as_ref();
    let command = CreateMicrocredential {
        id: MicrocredentialId::fresh(visit.ctx.now, entropy),
        version: MicrocredentialVersionId::fresh(visit.ctx.now, entropy),
        organisation,
        basics: Basics::titled(title, lang),
    };
    let version = visit.run(&command).await?;
    Ok(visit.go_with(&format!("/design/versions/{}", version.id), &Problem::new("learning-was-begun")))
}

pub(super) async fn edit_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let version = open(&visit, &id).await?;
    let state = pages::edit_state(&version.content.basics);
    Ok(visit.show(pages::edit(&visit.page, &version, &state)))
}

pub(super) async fn edit(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let version = open(&visit, &id).await?;
    let Some(basics) = read(&mut fields, visit.app.texts()) else {
        return Ok(visit.show_again(pages::edit(&visit.page, &version, &fields.state())));
    };
    let command = ChangeVersion { version: id_of(&id)?, changes: vec![Change::Basics(Box::new(basics))] };
    visit.run(&command).await?;
    Ok(visit.go_with(&format!("/design/versions/{id}"), &Problem::new("notice-saved")))
}

/// The form's fields as domain values; none when any is wrong.
fn read(fields: &mut Fields, texts: &Texts) -> Option<Basics> {
    let lang = fields.lang("lang");
    let in_words = lang.unwrap_or(Lang::It);
    let basics = Basics {
        title: fields.required("title", 5..=120),
        description: fields.optional("description", 4_000),
        criteria: fields.optional("criteria", 4_000),
        lang: in_words,
        challenge: fields.optional("challenge", 4_000),
        workload: fields
            .optional_number("workload", 1..=2_000)
            .and_then(|hours| Minutes::new(hours * 60).ok()),
        eqf_level: fields.optional_number("eqf_level", 1..=8).and_then(|level| EqfLevel::new(level).ok()),
        assessment_type: optional(fields, "assessment_type", AssessmentType::parse)
            .map(|code| said(texts, in_words, "learning-assessment-type", &code.key(), code)),
        participation_form: optional(fields, "participation_form", ParticipationForm::parse)
            .map(|code| said(texts, in_words, "learning-participation-form", &code.key(), code)),
        quality_assurance: optional(fields, "quality_assurance", QualityAssurance::parse)
            .map(|code| said(texts, in_words, "learning-quality-assurance", &code.key(), code)),
        prerequisites: fields.optional("prerequisites", 1_000),
        colour: colour(fields),
        validity_months: fields.optional_number("validity_months", 1..=240),
        assessors: fields.number("assessors", 1..=2).unwrap_or(1),
    };
    if fields.wrong().is_some() { None } else { Some(basics) }
}

/// One of several, or nothing chosen yet.
fn optional<T>(fields: &mut Fields, name: &'static str, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
    if fields.raw(name).is_empty() { None } else { fields.choice(name, read) }
}

/// `#rrggbb`.
fn colour(fields: &mut Fields) -> String {
    let read = |text: &str| {
        let digits = text.strip_prefix('#')?;
        let is_colour = digits.len() == 6 && digits.chars().all(|c| c.is_ascii_hexdigit());
        is_colour.then(|| text.to_ascii_lowercase())
    };
    fields.choice("colour", read).unwrap_or_default()
}
