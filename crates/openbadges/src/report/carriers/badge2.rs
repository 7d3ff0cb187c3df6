//! Open Badges 2.0: an assertion as JSON, by its address, or signed.

use super::{Refused, holds, text_of};
use crate::openbadges2::{
    Badge, Badge2Error, endorsements, verify_endorsement, verify_hosted, verify_signed,
};
use crate::report::linked::MAXIMUM_LINKED;
use crate::report::{CheckName, Examination, FetchProblem, Form, Learned, Opened, Report, Resolver};
use serde_json::{Map, Value};
use std::cell::Cell;

/// A hosted assertion as JSON.
pub(in crate::report) struct HostedBadge;
/// The address of a hosted assertion, as it stands in pictures.
pub(in crate::report) struct HostedAddress;

impl Form for HostedBadge {
    fn name(&self) -> &'static str {
        "ob2"
    }

    fn recognises(&self, input: &[u8]) -> bool {
        holds(input, &["openbadges/v2", "\"recipient\"", "\"badge\""])
    }

    fn open(
        &self,
        input: &[u8],
        examination: &mut Examination,
        report: &mut Report,
    ) -> Result<Opened, Refused> {
        let text = text_of(input).unwrap_or_default();
        let given = crate::json::parse_owned(text)
            .map_err(|error| ("format.malformed", format!("It cannot be read: {error}.")))?;
        note_said(&given, report);
        let id = given["id"]
            .as_str()
            .ok_or(("format.malformed", "The assertion has no id.".to_owned()))?
            .to_owned();
        check_hosted(&id, Some(&given), examination, report);
        Ok(Opened::Finished)
    }
}

impl Form for HostedAddress {
    fn name(&self) -> &'static str {
        "ob2"
    }

    fn recognises(&self, input: &[u8]) -> bool {
        let word = input.trim_ascii();
        (word.starts_with(b"https://") || word.starts_with(b"http://"))
            && !word.iter().any(u8::is_ascii_whitespace)
    }

    fn open(
        &self,
        input: &[u8],
        examination: &mut Examination,
        report: &mut Report,
    ) -> Result<Opened, Refused> {
        check_hosted(text_of(input).unwrap_or_default(), None, examination, report);
        Ok(Opened::Finished)
    }
}

/// Notes what an assertion says about itself; where its issuer stands for it, what the issuer publishes takes its place.
fn note_said(assertion: &Value, report: &mut Report) {
    let (badge, text) = (&assertion["badge"], |value: &Value| value.as_str().map(str::to_owned));
    let id_of = |value: &Value| text(value).or_else(|| text(&value["id"]));
    report.learned = Learned {
        id: text(&assertion["id"]),
        types: vec!["Assertion".to_owned()],
        title: text(&badge["name"]),
        description: text(&badge["description"]),
        image: id_of(&badge["image"]),
        issuer_id: id_of(&badge["issuer"]),
        issuer_name: text(&badge["issuer"]["name"]),
        achievement_id: id_of(badge),
        criteria: id_of(&badge["criteria"]).or_else(|| text(&badge["criteria"]["narrative"])),
        valid_from: text(&assertion["issuedOn"]),
        valid_until: text(&assertion["expires"]),
        ..Learned::default()
    };
    report.credential = Some(assertion.clone());
}

/// Are these the claims of a signed assertion of 2.0?
pub(super) fn is_assertion(claims: &Map<String, Value>) -> bool {
    claims.contains_key("badge")
        && claims.contains_key("recipient")
        && !claims.contains_key("credentialSubject")
}

/// Documents through the resolver; remembers whether one was out of reach.
struct Fetching<'a> {
    resolver: &'a dyn Resolver,
    unreachable: Cell<bool>,
    gone: Cell<bool>,
}

impl<'a> Fetching<'a> {
    fn through(resolver: &'a dyn Resolver) -> Self {
        Self { resolver, unreachable: Cell::new(false), gone: Cell::new(false) }
    }
}

impl crate::openbadges2::Documents for Fetching<'_> {
    fn document(&self, url: &str) -> Option<Value> {
        match self.resolver.fetch(url) {
            // Here an address is all that vouches for a document.
            Ok(_) if self.resolver.brought(url) => {
                self.unreachable.set(true);
                None
            }
            Ok(fetched) => crate::json::parse_owned(std::str::from_utf8(&fetched.bytes).ok()?).ok(),
            Err(FetchProblem::Gone) => {
                self.gone.set(true);
                None
            }
            Err(FetchProblem::NotFound) => None,
            Err(_) => {
                self.unreachable.set(true);
                None
            }
        }
    }
}

fn check_hosted(id: &str, given: Option<&Value>, examination: &mut Examination, report: &mut Report) {
    let documents = Fetching::through(examination.resolver);
    let verdict = verify_hosted(id, &documents, examination.options.now);
    if let (Ok(badge), Some(given)) = (&verdict, given) {
        let published = serde_json::to_value(&badge.assertion).unwrap_or_default();
        let read = serde_json::from_value::<crate::openbadges2::Assertion>(given.clone());
        if read.ok().and_then(|read| serde_json::to_value(read).ok()) != Some(published) {
            let sentence = "It differs from what its issuer publishes at its address.";
            report.fail(CheckName::Proof, "proof.differs", sentence);
        }
    }
    note(verdict, &documents, examination, report);
}

/// Notes a signed assertion; `claims` are what it says.
pub(super) fn check_signed(
    text: &str,
    claims: Map<String, Value>,
    examination: &mut Examination,
    report: &mut Report,
) {
    note_said(&Value::Object(claims), report);
    let documents = Fetching::through(examination.resolver);
    note(verify_signed(text, &documents, examination.options.now), &documents, examination, report);
}

fn note(
    verdict: Result<Badge, Badge2Error>,
    documents: &Fetching,
    examination: &Examination,
    report: &mut Report,
) {
    report.pass(CheckName::Format, "format.ob2", "It is a badge of Open Badges 2.0.");
    match verdict {
        Ok(badge) => note_genuine(&badge, examination, report),
        Err(Badge2Error::Revoked(reason)) => {
            report.fail(
                CheckName::Status,
                "status.revoked",
                format!("It was revoked by its issuer: {reason}."),
            );
        }
        Err(Badge2Error::Missing(_)) if documents.gone.get() => {
            report.fail(CheckName::Status, "status.revoked", "Its issuer has withdrawn it.");
        }
        Err(error @ Badge2Error::Missing(_)) if documents.unreachable.get() => {
            let sentence = format!("It could not be checked: {error}.");
            report.skip(CheckName::Proof, "proof.unreachable", sentence);
        }
        Err(error @ Badge2Error::Expired(_)) => {
            report.fail(CheckName::ValidUntil, "valid_until.expired", format!("{error}."));
        }
        Err(error @ Badge2Error::OtherOwner(_)) => {
            report.fail(CheckName::IssuerKey, "issuer_key.not_published", format!("{error}."));
        }
        Err(error) => report.fail(CheckName::Proof, "proof.mismatch", format!("It is not genuine: {error}.")),
    }
}

fn note_genuine(badge: &Badge, examination: &Examination, report: &mut Report) {
    report.pass(CheckName::Proof, "proof.genuine", "Its issuer stands for it, as Open Badges 2.0 demands.");
    report.pass(CheckName::IssuerKey, "issuer_key.published", "It was published or signed by its issuer.");
    report.pass(
        CheckName::IssuerIsController,
        "issuer.is_controller",
        "The issuer named in it is who published it.",
    );
    report.pass(
        CheckName::ValidFrom,
        "valid_from.past",
        format!("It was issued on {}.", badge.assertion.issued_on),
    );
    match &badge.assertion.expires {
        Some(end) => {
            report.pass(CheckName::ValidUntil, "valid_until.future", format!("It holds until {end}."));
        }
        None => report.pass(CheckName::ValidUntil, "valid_until.none", "It does not expire."),
    }
    report.pass(CheckName::Status, "status.not_revoked", "Its issuer has not revoked it.");
    note_recipient(badge, examination, report);
    note_endorsements(badge, examination, report);
    report.learned = Learned {
        id: Some(badge.assertion.id.clone()),
        types: vec!["Assertion".to_owned()],
        title: Some(badge.badge.name.clone()),
        description: Some(badge.badge.description.clone()),
        image: badge.badge.image.as_str().or(badge.badge.image["id"].as_str()).map(str::to_owned),
        issuer_id: Some(badge.issuer.id.clone()),
        issuer_name: Some(badge.issuer.name.clone()),
        achievement_id: Some(badge.badge.id.clone()),
        valid_from: Some(badge.assertion.issued_on.clone()),
        valid_until: badge.assertion.expires.clone(),
        ..Learned::default()
    };
    report.credential = serde_json::to_value(&badge.assertion).ok();
}

fn note_endorsements(badge: &Badge, examination: &Examination, report: &mut Report) {
    let name = CheckName::Endorsements;
    let named = endorsements(badge);
    if named.is_empty() {
        report.skip(name, "endorsements.none", "Nobody has endorsed it.");
    }
    for (reference, about) in named.iter().take(MAXIMUM_LINKED) {
        let documents = Fetching::through(examination.resolver);
        match verify_endorsement(reference, about, &documents, examination.options.now) {
            Ok((_, issuer)) => {
                report.pass(name, "endorsements.valid", format!("{} stands behind it.", issuer.name));
            }
            Err(Badge2Error::OtherSubject(_)) => {
                report.fail(name, "endorsements.other_subject", "An endorsement is about something else.");
            }
            Err(error @ Badge2Error::Missing(_)) if documents.unreachable.get() => {
                let sentence = format!("An endorsement could not be checked: {error}.");
                report.skip(name, "endorsements.not_checked", sentence);
            }
            Err(error) => {
                report.fail(name, "endorsements.invalid", format!("An endorsement is not valid: {error}."));
            }
        }
    }
}

fn note_recipient(badge: &Badge, examination: &Examination, report: &mut Report) {
    let name = CheckName::Recipient;
    let Some(recipient) = examination.options.recipient else {
        return report.skip(name, "recipient.not_asked", "Whose it is was not asked.");
    };
    match badge.assertion.recipient.is(recipient) {
        Ok(true) => report.pass(name, "recipient.matches", "It was awarded to whom it is said."),
        Ok(false) => report.fail(name, "recipient.other", "It was awarded to somebody else."),
        Err(error) => report.skip(name, "recipient.weak_hash", format!("{error}.")),
    }
}
