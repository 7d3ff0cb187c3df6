//! The forms in which a credential is taken along: JSON, picture, QR code.

use crate::awards::CredentialRow;
use kernel::{AssessedAchievement, Fault};
use openbadges::bake::{Edition, LIMITS, bake_png, bake_svg};
use openbadges::picture::{BadgePicture, Colour};
use openbadges::qr::QrCode;
use web::server::{Response, Visit};

/// Side of the badge picture, in pixels.
const SIDE: u32 = 512;

/// One of a credential's files, by name.
///
/// # Errors
/// [`Fault::NotFound`] for a name we have no file for.
pub(crate) fn carrier(
    visit: &Visit,
    credential: &CredentialRow,
    address: &str,
    name: &str,
) -> Result<Response, Fault> {
    let internal = |problem: String| Fault::Internal(problem);
    let picture = || picture_of(&credential.achievement, &credential.issuer);
    match name {
        "credential.json" => Ok(visit.file(credential.body.clone(), "application/vc", name)),
        "badge.png" => {
            let png = picture().to_png(SIDE).map_err(|problem| internal(problem.to_string()))?;
            let baked = bake_png(&png, &credential.body, Edition::OpenBadges3, LIMITS);
            Ok(visit.file(baked.map_err(|problem| internal(problem.to_string()))?, "image/png", name))
        }
        "badge.svg" => {
            let svg = picture().to_svg().map_err(|problem| internal(problem.to_string()))?;
            let baked = bake_svg(&svg, &credential.body, Edition::OpenBadges3, LIMITS);
            Ok(visit.file(baked.map_err(|problem| internal(problem.to_string()))?, "image/svg+xml", name))
        }
        "qr.svg" => Ok(visit.file(qr(address)?, "image/svg+xml", name)),
        _ => Err(Fault::NotFound),
    }
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

/// The badge as PNG, without a credential in it.
pub(super) fn plain_png(achievement: &AssessedAchievement, issuer: &str) -> Result<Vec<u8>, Fault> {
    picture_of(achievement, issuer).to_png(SIDE).map_err(|problem| Fault::Internal(problem.to_string()))
}

/// A QR code that leads to an address.
pub(super) fn qr(address: &str) -> Result<String, Fault> {
    let code = QrCode::of(address).map_err(|problem| Fault::Internal(problem.to_string()))?;
    Ok(code.to_svg(address))
}
