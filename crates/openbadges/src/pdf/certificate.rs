//! What a certificate says, and how it is laid out.

use super::blocks::{Block, Ink, Role, Type};
use super::sheet;
use crate::picture::{BadgePicture, PictureError};
use crate::qr::{QrCode, TooLong};

/// Why a certificate could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CertificateError {
    /// The badge picture or its letters.
    #[error(transparent)]
    Picture(#[from] PictureError),
    /// The address for checking does not fit a QR code.
    #[error(transparent)]
    Qr(#[from] TooLong),
    /// The file would break PDF/A-3 or PDF/UA-1, or the language is not a language tag.
    #[error("the certificate would not be archivable: {0}")]
    NotArchivable(String),
}

/// A heading with facts under it, set as a table of two columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// Label and value; a value may be long.
    pub facts: Vec<(String, String)>,
}

/// A certificate. Every text is in the reader's language already; the crate adds none of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// The language of the texts, as a tag such as `it`.
    pub language: String,
    /// What the paper is, e.g. `Attestato di microcredenziale`.
    pub heading: String,
    /// The line before the learner's name, e.g. `Si attesta che`.
    pub before_learner: String,
    /// The learner's name.
    pub learner: String,
    /// The line after it, e.g. `ha conseguito la microcredenziale`.
    pub after_learner: String,
    /// The title of the microcredential.
    pub title: String,
    /// Who awards it and when, e.g. `rilasciata da … il 22 novembre 2026`.
    pub awarded: String,
    /// The facts, e.g. the eleven elements of Council Recommendation 2022/C 243/02, Annex I.
    pub sections: Vec<Section>,
    /// The badge that stands on the first page.
    pub badge: Option<BadgePicture>,
    /// Where the credential is shown and checked; printed as a link and a QR code.
    pub check_url: String,
    /// The heading over the QR code, e.g. `Verifica`.
    pub check_heading: String,
    /// What the QR code and the attachment are for.
    pub check_text: String,
    /// The moment of issue, for the document's dates.
    pub issued: jiff::Timestamp,
    /// The credential, attached exactly as it is here.
    pub credential: String,
}

impl Certificate {
    /// The certificate as a PDF/A-3a and PDF/UA-1 file. The same certificate gives the same bytes.
    ///
    /// # Errors
    /// When the check address is too long for a QR code or the texts break the rules of archiving (no title,
    /// no language).
    pub fn to_pdf(&self) -> Result<Vec<u8>, CertificateError> {
        let fonts = sheet::Fonts::load()?;
        let blocks = self.blocks(&fonts)?;
        sheet::write(self, &fonts, &blocks)
    }

    /// The certificate from top to bottom.
    fn blocks(&self, fonts: &sheet::Fonts) -> Result<Vec<Block>, CertificateError> {
        let mut blocks = vec![Block::band(self.ink())];
        if let Some(badge) = &self.badge {
            blocks.push(Block::picture(badge)?);
        }
        let ink = self.ink();
        let centred = |role: Role, text: &str, kind| Block::centred(fonts, &role, text, kind);
        blocks.push(centred(
            Role::Heading(1),
            &self.heading,
            Type { size: 15.0, bold: true, ink, after: 22.0 },
        ));
        blocks.push(centred(Role::Paragraph, &self.before_learner, Type::small(8.0)));
        blocks.push(centred(
            Role::Paragraph,
            &self.learner,
            Type { size: 25.0, bold: true, ink: Ink::BLACK, after: 10.0 },
        ));
        blocks.push(centred(Role::Paragraph, &self.after_learner, Type::small(8.0)));
        blocks.push(centred(Role::Heading(2), &self.title, Type { size: 20.0, bold: true, ink, after: 8.0 }));
        blocks.push(centred(Role::Paragraph, &self.awarded, Type::small(18.0)));
        for section in &self.sections {
            blocks.push(Block::heading(fonts, &section.heading, ink));
            blocks.extend(section.facts.iter().map(|(label, value)| Block::row(fonts, label, value)));
        }
        blocks.push(Block::heading(fonts, &self.check_heading, ink));
        blocks.push(Block::check(fonts, &QrCode::of(&self.check_url)?, &self.check_url, &self.check_text));
        Ok(blocks.into_iter().filter(|block| !block.is_empty()).collect())
    }

    fn ink(&self) -> Ink {
        let colour = self.badge.as_ref().map(|badge| badge.colour).unwrap_or_default();
        Ink(colour.legible_on_white(5.5).parts())
    }

    /// The name and media type of the attachment.
    pub(super) fn attachment(&self) -> (&'static str, &'static str) {
        if self.credential.trim_start().starts_with('{') {
            ("credential.json", "application/vc+ld+json")
        } else if self.credential.contains('~') {
            ("credential.sd-jwt", "application/dc+sd-jwt")
        } else {
            ("credential.jwt", "application/vc+jwt")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(crate) fn certificate() -> Certificate {
        let fact = |label: &str, value: &str| (label.to_owned(), value.to_owned());
        Certificate {
            language: "it".to_owned(),
            heading: "Attestato di microcredenziale".to_owned(),
            before_learner: "Si attesta che".to_owned(),
            learner: "Zoë Łukasiewicz-Müller".to_owned(),
            after_learner: "ha conseguito la microcredenziale".to_owned(),
            title: "Accoglienza digitale per il turismo lento".to_owned(),
            awarded: "rilasciata da Unione Montana Alta Valle il 22 novembre 2026".to_owned(),
            sections: vec![Section {
                heading: "Elementi della microcredenziale".to_owned(),
                facts: (0..30)
                    .map(|_| {
                        fact(
                            "Risultati di apprendimento",
                            "Sa progettare un servizio di accoglienza. ".repeat(4).trim(),
                        )
                    })
                    .collect(),
            }],
            badge: Some(BadgePicture {
                title: "Accoglienza digitale".to_owned(),
                issuer: "Unione Montana".to_owned(),
                level: Some(4),
                ribbon: None,
                colour: crate::picture::Colour::default(),
            }),
            check_url: "https://bottega.example.org/c/crd_01J0000000000000000000".to_owned(),
            check_heading: "Verifica".to_owned(),
            check_text: "La credenziale firmata è allegata a questo file.".to_owned(),
            issued: jiff::Timestamp::UNIX_EPOCH,
            credential: "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\"]}".to_owned(),
        }
    }

    #[test]
    fn the_credential_comes_out_of_the_certificate_as_it_went_in() {
        let pdf = certificate().to_pdf().unwrap();
        assert_eq!(super::super::unbake_pdf(&pdf).unwrap(), certificate().credential);
        assert_eq!(pdf, certificate().to_pdf().unwrap(), "the same certificate gives the same bytes");
        assert!(pdf.len() < 600_000, "{} bytes", pdf.len());
    }

    #[test]
    fn it_says_that_it_is_archivable_and_tagged() {
        let pdf = certificate().to_pdf().unwrap();
        let text = String::from_utf8_lossy(&pdf);
        for mark in [
            "<pdfaid:part>3</pdfaid:part>",
            "<pdfaid:conformance>A</pdfaid:conformance>",
            "<pdfuaid:part>1</pdfuaid:part>",
            "/AFRelationship/Source",
            "/StructTreeRoot",
            "/Marked true",
        ] {
            assert!(text.contains(mark), "{mark}");
        }
        assert!(text.matches("/Type/Page/").count() > 1, "thirty facts need a second page");
    }

    #[test]
    fn names_in_other_scripts_do_not_stop_it() {
        let certificate = Certificate { learner: "山田 太郎 \u{202e}x\u{7}".to_owned(), ..certificate() };
        assert!(certificate.to_pdf().is_ok());
        let nameless = Certificate { heading: String::new(), title: " ".to_owned(), ..certificate };
        assert!(nameless.to_pdf().is_ok(), "an empty line is left out");
        let long = Certificate { check_url: "x".repeat(4_000), ..nameless };
        assert!(matches!(long.to_pdf(), Err(CertificateError::Qr(_))));
    }
}
