//! Pictures and PDFs: carriers, whose content is recognised anew.

use super::Refused;
use crate::report::{Examination, Form, Opened, Report};
use crate::{bake, pdf};

/// A baked PNG.
pub(in crate::report) struct Png;
/// A baked SVG.
pub(in crate::report) struct Svg;
/// A PDF with a credential attached.
pub(in crate::report) struct Pdf;

fn unbaked(input: &[u8]) -> Result<Opened, Refused> {
    let code = |error: &bake::BakeError| match error {
        bake::BakeError::NotBaked => "format.not_baked",
        bake::BakeError::BakedTwice => "format.baked_twice",
        bake::BakeError::TooLarge(_) => "format.too_large",
        _ => "format.damaged",
    };
    match bake::unbake(input) {
        Ok(baked) => Ok(Opened::Carrier(baked.credential.into_bytes())),
        Err(error) => Err((code(&error), format!("It cannot be read as a badge: {error}."))),
    }
}

impl Form for Png {
    fn name(&self) -> &'static str {
        "png"
    }
    fn recognises(&self, input: &[u8]) -> bool {
        input.starts_with(b"\x89PNG")
    }
    fn open(&self, input: &[u8], _: &mut Examination, _: &mut Report) -> Result<Opened, Refused> {
        unbaked(input)
    }
}

impl Form for Svg {
    fn name(&self) -> &'static str {
        "svg"
    }
    fn recognises(&self, input: &[u8]) -> bool {
        bake::looks_like_picture(input)
    }
    fn open(&self, input: &[u8], _: &mut Examination, _: &mut Report) -> Result<Opened, Refused> {
        unbaked(input)
    }
}

impl Form for Pdf {
    fn name(&self) -> &'static str {
        "pdf"
    }
    fn recognises(&self, input: &[u8]) -> bool {
        pdf::looks_like_pdf(input)
    }
    fn open(&self, input: &[u8], _: &mut Examination, _: &mut Report) -> Result<Opened, Refused> {
        let code = |error: &pdf::UnbakeError| match error {
            pdf::UnbakeError::NotBaked => "format.not_baked",
            pdf::UnbakeError::BakedTwice => "format.baked_twice",
            pdf::UnbakeError::TooLarge(_) => "format.too_large",
            _ => "format.damaged",
        };
        match pdf::unbake_pdf(input) {
            Ok(credential) => Ok(Opened::Carrier(credential.into_bytes())),
            Err(error) => Err((code(&error), format!("It cannot be read as a certificate: {error}."))),
        }
    }
}
