//! The forms in which a credential is taken along: JSON, picture, certificate, capsule, QR code.

use super::certificate::certificate;
use crate::awards::{CredentialRow, achievement_address};
use crate::log;
use crate::verification::packed;
use bytes::Bytes;
use kernel::{AssessedAchievement, Fault};
use openbadges::bake::{Edition, LIMITS, bake_png, bake_svg};
use openbadges::capsule::Extras;
use openbadges::picture::{BadgePicture, Colour, svg_around};
use openbadges::qr::QrCode;
use web::server::{Bucket, Response, Visit};

/// Side of the badge picture, in pixels.
const SIDE: u32 = 512;

/// A credential that somebody takes along.
pub(crate) struct Carried<'c> {
    /// The credential.
    pub(crate) credential: &'c CredentialRow,
    /// Where the QR code leads.
    pub(crate) address: &'c str,
    /// Where anybody who holds the paper can look.
    pub(crate) check_url: &'c str,
    /// The name that may be written on the paper.
    pub(crate) learner: Option<&'c str>,
}

/// Whether a file has the learner's name on it, where that may be written.
pub(crate) fn names_the_learner(name: &str) -> bool {
    matches!(name, "certificate.pdf" | "credential.capsule")
}

/// One of a credential's files, by name.
///
/// # Errors
/// [`Fault::NotFound`] for a name we have no file for; [`Fault::TooMany`] for too many that are costly.
pub(crate) async fn carrier(visit: &Visit, carried: &Carried<'_>, name: &str) -> Result<Response, Fault> {
    let credential = carried.credential;
    let internal = |problem: String| Fault::Internal(problem);
    let achievement = &credential.achievement;
    match name {
        "credential.json" => Ok(visit.file(credential.body.clone(), "application/vc", name)),
        "badge.png" => {
            let png = plain_png(visit, achievement, &credential.issuer).await?;
            let baked = bake_png(&png, &credential.body, Edition::OpenBadges3, LIMITS);
            Ok(visit.file(baked.map_err(|problem| internal(problem.to_string()))?, "image/png", name))
        }
        "badge.svg" => {
            let svg = plain_svg(visit, achievement, &credential.issuer).await?;
            let baked = bake_svg(&svg, &credential.body, Edition::OpenBadges3, LIMITS);
            Ok(visit.file(baked.map_err(|problem| internal(problem.to_string()))?, "image/svg+xml", name))
        }
        "certificate.pdf" => {
            visit.app.limits().count(Bucket::Verification, &visit.peer)?;
            let paper = certificate(visit, credential, carried.learner, carried.check_url).await?;
            Ok(visit.file(paper, "application/pdf", name))
        }
        "credential.capsule" => {
            visit.app.limits().count(Bucket::Verification, &visit.peer)?;
            let bytes = packed(visit, credential.body.clone(), extras(visit, carried).await?).await?;
            Ok(visit.file(bytes, "application/zip", name))
        }
        "qr.svg" => Ok(visit.file(qr(carried.address)?, "image/svg+xml", name)),
        _ => Err(Fault::NotFound),
    }
}

/// What goes into a capsule besides what a verification asks for.
async fn extras(visit: &Visit, carried: &Carried<'_>) -> Result<Extras, Fault> {
    let (credential, achievement) = (carried.credential, &carried.credential.achievement);
    let png = plain_png(visit, achievement, &credential.issuer).await?;
    let url = format!("{}/badge.png", achievement_address(visit.app.public_origin(), &achievement.version));
    Ok(Extras {
        log_proof: log::proof_of(visit, &credential.id).await?,
        certificate: Some(certificate(visit, credential, carried.learner, carried.check_url).await?),
        picture: Some((png.to_vec(), "image/png".to_owned(), Some(url))),
    })
}

/// The badge of an achievement.
pub(super) fn picture_of(achievement: &AssessedAchievement, issuer: &str) -> BadgePicture {
    BadgePicture {
        title: achievement.title.clone(),
        issuer: issuer.to_owned(),
        level: achievement.eqf_level.and_then(|level| u8::try_from(level.get()).ok()),
        ribbon: None,
        colour: Colour::parse(&achievement.colour).unwrap_or_default(),
    }
}

/// The provider's own picture, where one was uploaded.
async fn own_picture(visit: &Visit, achievement: &AssessedAchievement) -> Result<Option<Bytes>, Fault> {
    let Some(blob) = &achievement.picture else { return Ok(None) };
    let png = visit.store().blobs().get(blob).await;
    png.map(Some).map_err(|problem| Fault::Unavailable(format!("the picture of a badge: {problem}")))
}

/// The badge as PNG, without a credential in it.
pub(super) async fn plain_png(
    visit: &Visit,
    achievement: &AssessedAchievement,
    issuer: &str,
) -> Result<Bytes, Fault> {
    if let Some(own) = own_picture(visit, achievement).await? {
        return Ok(own);
    }
    let drawn = picture_of(achievement, issuer).to_png(SIDE);
    drawn.map(Bytes::from).map_err(|problem| Fault::Internal(problem.to_string()))
}

/// The badge as SVG, without a credential in it.
async fn plain_svg(visit: &Visit, achievement: &AssessedAchievement, issuer: &str) -> Result<String, Fault> {
    if let Some(own) = own_picture(visit, achievement).await? {
        return Ok(svg_around(&own, &achievement.title));
    }
    picture_of(achievement, issuer).to_svg().map_err(|problem| Fault::Internal(problem.to_string()))
}

/// A QR code that leads to an address.
pub(super) fn qr(address: &str) -> Result<String, Fault> {
    let code = QrCode::of(address).map_err(|problem| Fault::Internal(problem.to_string()))?;
    Ok(code.to_svg(address))
}
