//! Lists of parts, translations, remarks, comparison, copy, and documents taken along or brought in.

use super::{id_of, load, named_workshops, open, show_again};
use crate::badge;
use crate::microcredential::exchange::Document;
use crate::microcredential::pages::{self, States};
use crate::microcredential::{
    BeginFrom, Change, ChangeVersion, CommentOnVersion, CopyVersion, SettleComment, Translation, rows,
};
use crate::names::OUTCOME;
use kernel::{
    Fault, Lang, MicrocredentialId, MicrocredentialVersionId, OrganisationId, Problem, ReviewCommentId,
};
use openbadges::picture::{BadgePicture, Colour};
use skills::library::Library;
use store::Refusable;
use web::components::FormState;
use web::server::{Answer, Fields, FileRules, Path, Upload, Visit};
use web::{Frame, Page};

/// A draft's list of parts, by the page that draws it.
async fn listed(
    visit: Visit,
    id: &str,
    draw: fn(&Page, &crate::microcredential::Version) -> Frame,
) -> Answer {
    let version = open(&visit, id).await?;
    Ok(visit.show(draw(&visit.page, &version)))
}

pub(super) async fn outcomes(visit: Visit, Path(id): Path<String>) -> Answer {
    listed(visit, &id, pages::outcomes).await
}

pub(super) async fn tasks(visit: Visit, Path(id): Path<String>) -> Answer {
    listed(visit, &id, pages::tasks).await
}

pub(super) async fn criteria(visit: Visit, Path(id): Path<String>) -> Answer {
    listed(visit, &id, pages::criteria).await
}

pub(super) async fn translations(visit: Visit, Path(id): Path<String>) -> Answer {
    listed(visit, &id, pages::translations).await
}

fn lang_of(tag: &str) -> Result<Lang, Fault> {
    Lang::parse(tag).map_err(|_| Fault::NotFound)
}

pub(super) async fn translation_page(visit: Visit, Path((id, tag)): Path<(String, String)>) -> Answer {
    let (version, lang) = (open(&visit, &id).await?, lang_of(&tag)?);
    let state = pages::translation_state(&version, lang);
    Ok(visit.show(pages::translation(&visit.page, &version, lang, &state)))
}

pub(super) async fn translate(
    visit: Visit,
    Path((id, tag)): Path<(String, String)>,
    mut fields: Fields,
) -> Answer {
    let (version, lang) = (open(&visit, &id).await?, lang_of(&tag)?);
    let mut said = Translation {
        title: fields.optional("title", 120),
        description: fields.optional("description", 4_000),
        criteria: fields.optional("criteria", 4_000),
        challenge: fields.optional("challenge", 4_000),
        ..Translation::default()
    };
    for (outcome, name) in version.content.outcomes.iter().zip(OUTCOME) {
        let text = fields.optional(name, 400);
        if !text.is_empty() {
            said.outcomes.insert(outcome.id.clone(), text);
        }
    }
    if let Some(state) = fields.wrong() {
        return Ok(visit.show_again(pages::translation(&visit.page, &version, lang, &state)));
    }
    let changes = vec![Change::Translate(lang, Box::new(said))];
    visit.run(&ChangeVersion { version: id_of(&id)?, changes }).await?;
    Ok(visit.go_with(&format!("/design/versions/{id}/translations"), &Problem::new("notice-saved")))
}

pub(super) async fn comment(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let field = fields.required("field", 1..=60);
    let body = fields.required("body", 3..=2_000);
    if let Some(comment) = fields.wrong() {
        return show_again(&visit, &id, States { comment, ..States::default() }).await;
    }
    let fresh = ReviewCommentId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    visit.run(&CommentOnVersion { id: fresh, version: id_of(&id)?, field, body }).await?;
    Ok(visit.go_with(&format!("/design/versions/{id}"), &Problem::new("learning-was-commented")))
}

pub(super) async fn settle(visit: Visit, Path((id, comment)): Path<(String, String)>, _: Fields) -> Answer {
    let comment = ReviewCommentId::parse(&comment).map_err(|_| Fault::NotFound)?;
    visit.run(&SettleComment { version: id_of(&id)?, comment }).await?;
    Ok(visit.go_with(&format!("/design/versions/{id}"), &Problem::new("notice-saved")))
}

pub(super) async fn compare(visit: Visit, Path((id, other)): Path<(String, String)>) -> Answer {
    let mut tx = visit.read().await?;
    let one = load(&mut tx, &visit, &id).await?;
    let other = load(&mut tx, &visit, &other).await?;
    if one.microcredential != other.microcredential {
        return Err(Fault::NotFound.into());
    }
    let (before, after) = if one.number <= other.number { (one, other) } else { (other, one) };
    Ok(visit.show(pages::comparison(&visit.page, &before, &after)))
}

pub(super) async fn copy(visit: Visit, Path(id): Path<String>, _: Fields) -> Answer {
    let mut tx = visit.read().await?;
    let version = load(&mut tx, &visit, &id).await?;
    drop(tx);
    let title = version.content.basics.title.as_str();
    let title = visit.page.t_with("learning-copy-of", &[("title", title.into())]);
    let entropy = visit.ctx.entropy.as_ref();
    let command = CopyVersion {
        from: version.id,
        id: MicrocredentialId::fresh(visit.ctx.now, entropy),
        version: MicrocredentialVersionId::fresh(visit.ctx.now, entropy),
        title: title.chars().take(120).collect(),
    };
    let copy = visit.run(&command).await?;
    Ok(visit.go_with(&format!("/design/versions/{}/edit", copy.id), &Problem::new("learning-was-begun")))
}

/// The badge as it will be drawn.
pub(super) async fn badge(visit: Visit, Path(id): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let version = load(&mut tx, &visit, &id).await?;
    let issuer = crate::rows::organisation_name(&mut tx, &visit.ctx, &version.organisation).await;
    if let Some(own) =
        badge::rows::picture(&mut tx, &visit.ctx, &version.id).await.map_err(Refusable::from)?
    {
        let png = visit.store().blobs().get(&own).await;
        let png = png.map_err(|problem| Fault::Unavailable(problem.to_string()))?;
        return Ok(visit.file(png, "image/png", "badge.png"));
    }
    let basics = &version.content.basics;
    let picture = BadgePicture {
        title: basics.title.clone(),
        issuer: issuer.map_err(Refusable::from)?,
        level: basics.eqf_level.and_then(|level| u8::try_from(level.get()).ok()),
        ribbon: None,
        colour: Colour::parse(&basics.colour).unwrap_or_default(),
    };
    let svg = picture.to_svg().map_err(|problem| Fault::Internal(problem.to_string()))?;
    Ok(visit.file(svg, "image/svg+xml", "badge.svg"))
}

pub(super) async fn export(visit: Visit, Path(id): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let version = load(&mut tx, &visit, &id).await?;
    let document = serde_json::to_string_pretty(&Document::of(&version.content));
    let document = document.map_err(|problem| Fault::Internal(problem.to_string()))?;
    let name =
        format!("{}-v{}.json", kernel::fold(&version.content.basics.title).replace(' ', "-"), version.number);
    Ok(visit.file(document, "application/json", &name))
}

/// The documents that can be brought in: text, as told by the first bytes.
const DOCUMENTS: FileRules =
    FileRules { limit: 2 * 1024 * 1024, most: 1, types: &["text/plain", "text/markdown"] };

async fn import_frame(visit: &Visit, state: &FormState) -> Result<Frame, Fault> {
    Ok(pages::import(&visit.page, &named_workshops(visit).await?, state))
}

pub(super) async fn import_page(visit: Visit) -> Answer {
    let frame = import_frame(&visit, &FormState::empty()).await?;
    Ok(visit.show(frame))
}

pub(super) async fn import(visit: Visit, upload: Upload) -> Answer {
    let (mut fields, files) = upload.read(&visit, DOCUMENTS).await?;
    let organisation = fields.id::<OrganisationId>("organisation");
    let document = match files.first() {
        None => Err(Problem::new("form-file-missing")),
        Some(_) if DOCUMENTS.refused(&files).is_some() => {
            Err(Problem::new("form-file-kind").with("kinds", "json"))
        }
        Some(file) => match visit.store().blobs().get(&file.blob.id).await {
            Ok(bytes) => Document::read(&bytes),
            Err(problem) => return Err(Fault::Unavailable(problem.to_string()).into()),
        },
    };
    // The document is read; its file is nothing that anybody keeps.
    Upload::drop_files(&visit, &files).await;
    let document = document.map_err(|problem| fields.note("file", problem)).ok();
    let (Some(organisation), Some(document), None) = (organisation, document, fields.wrong()) else {
        let frame = import_frame(&visit, &fields.state()).await?;
        return Ok(visit.show_again(frame));
    };
    bring_in(&visit, organisation, document).await
}

async fn bring_in(visit: &Visit, organisation: OrganisationId, document: Document) -> Answer {
    let frameworks = visit.app.service::<Library>()?.now();
    let find = |uri: &str| super::parts::concept_at(&frameworks, uri, visit.page.lang);
    let (content, unknown) = document.into_content(&visit.ctx, find);
    let entropy = visit.ctx.entropy.as_ref();
    let command = BeginFrom {
        id: MicrocredentialId::fresh(visit.ctx.now, entropy),
        version: MicrocredentialVersionId::fresh(visit.ctx.now, entropy),
        organisation,
        content,
    };
    let version = visit.run(&command).await?;
    let done = Problem::new("learning-was-imported").with("unknown", unknown.to_string());
    Ok(visit.go_with(&format!("/design/versions/{}", version.id), &done))
}

/// The other versions of a microcredential: id and number.
pub(super) async fn others(
    tx: &mut store::Tx,
    visit: &Visit,
    of: &crate::microcredential::Version,
) -> Result<Vec<(String, i64)>, Refusable> {
    let versions = rows::versions(tx, &visit.ctx, &of.microcredential).await?;
    let others = versions.into_iter().filter(|version| version.id != of.id);
    Ok(others.map(|version| (version.id.to_string(), version.number)).collect())
}
