//! Beginning a microcredential, and all that stands once in a version.

use super::{id_of, named_workshops, open};
use crate::group::MOST_MEMBERS;
use crate::microcredential::exchange::is_colour;
use crate::microcredential::pages;
use crate::microcredential::templates::said;
use crate::microcredential::{
    AssessmentType, Basics, BeginFrom, Change, ChangeVersion, Content, Credits, ParticipationForm,
    QualityAssurance, Said, Stackability, Supervision, Template,
};
use crate::quality::Rules;
use kernel::{EqfLevel, Lang, MicrocredentialId, MicrocredentialVersionId, Minutes, OrganisationId, Problem};
use web::components::FormState;
use web::server::{Answer, Fields, Path, Visit};
use web::{Frame, Texts};

async fn begin_frame(visit: &Visit, state: &FormState) -> Result<Frame, kernel::Fault> {
    Ok(pages::begin(&visit.page, &named_workshops(visit).await?, state))
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
    let content = match Template::parse(fields.raw("template")) {
        Some(template) => template.draft(&visit.ctx, visit.app.texts(), title, lang),
        None => Content::of(Basics::titled(title, lang)),
    };
    let entropy = visit.ctx.entropy.as_ref();
    let command = BeginFrom {
        id: MicrocredentialId::fresh(visit.ctx.now, entropy),
        version: MicrocredentialVersionId::fresh(visit.ctx.now, entropy),
        organisation,
        content,
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
    let words = Words { texts, lang: lang.unwrap_or(Lang::It) };
    let basics = Basics {
        title: fields.required("title", 5..=120),
        description: fields.optional("description", 4_000),
        criteria: fields.optional("criteria", 4_000),
        lang: words.lang,
        challenge: fields.optional("challenge", 4_000),
        workload: fields
            .optional_number("workload", 1..=2_000)
            .and_then(|hours| Minutes::new(hours * 60).ok()),
        credits: credits(fields),
        eqf_level: fields.optional_number("eqf_level", 1..=8).and_then(|level| EqfLevel::new(level).ok()),
        eqf_verified_by: fields.optional("eqf_verified_by", 200),
        assessment_type: words.chosen(fields, "assessment_type", AssessmentType::parse, AssessmentType::key),
        participation_form: words.chosen(
            fields,
            "participation_form",
            ParticipationForm::parse,
            ParticipationForm::key,
        ),
        supervision: words.chosen(fields, "supervision", Supervision::parse, Supervision::key),
        quality_assurance: words.chosen(
            fields,
            "quality_assurance",
            QualityAssurance::parse,
            QualityAssurance::key,
        ),
        stackability: words.chosen(fields, "stackability", Stackability::parse, Stackability::key),
        stackable_towards: fields.optional("stackable_towards", 200),
        prerequisites: fields.optional("prerequisites", 1_000),
        colour: colour(fields),
        validity_months: fields.optional_number("validity_months", 1..=240),
        assessors: fields.number("assessors", 1..=Rules::MOST_ASSESSORS).unwrap_or(1),
        group_most: fields.optional_number("group_most", 2..=MOST_MEMBERS),
    };
    if fields.wrong().is_some() { None } else { Some(basics) }
}

/// The words that a version in a language uses for what is chosen.
struct Words<'a> {
    texts: &'a Texts,
    lang: Lang,
}

impl Words<'_> {
    /// One of several, with its words; none when nothing is chosen yet.
    fn chosen<T: Copy>(
        &self,
        fields: &mut Fields,
        name: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
        key: impl FnOnce(T) -> String,
    ) -> Option<Said<T>> {
        let code = optional(fields, name, read)?;
        Some(said(self.texts, self.lang, &name.replace('_', "-"), &key(code), code))
    }
}

/// What a field says, or nothing when it is empty.
fn optional<T>(fields: &mut Fields, name: &'static str, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
    if fields.raw(name).is_empty() { None } else { fields.choice(name, read) }
}

/// Credits as people write them, or nothing.
fn credits(fields: &mut Fields) -> Option<Credits> {
    let text = fields.raw("credits").to_owned();
    let read = Credits::parse(&text);
    if read.is_none() && !text.is_empty() {
        fields.note("credits", Problem::new("learning-not-credits"));
    }
    read
}

/// `#rrggbb`.
fn colour(fields: &mut Fields) -> String {
    let read = |text: &str| is_colour(text).then(|| text.to_ascii_lowercase());
    fields.choice("colour", read).unwrap_or_default()
}
