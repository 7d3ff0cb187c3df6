//! The Open Badges 3.0 document of an award. Every node has an address, so that it canonicalises
//! without a search and every verifier agrees on it.

use crate::keys::Keyring;
use kernel::{
    AssessedAchievement, AssessedCriterion, AssessedOutcome, CredentialId, EqfLevel,
    MicrocredentialVersionId, OrganisationId, StatusListId, Timestamp,
};
use openbadges::model::{
    Achievement, AchievementCredential, AchievementSubject, Alignment, AnnexOne, CredentialStatus, Criteria,
    Evidence, IdentityObject, Image, OneOrMany, Profile, Related, ResultDescription, ResultValue,
    RubricCriterionLevel,
};

/// Who seals, as the credential says it.
pub(super) struct Issuer<'a> {
    pub(super) id: &'a OrganisationId,
    pub(super) did: &'a str,
    pub(super) name: &'a str,
    pub(super) website: Option<&'a str>,
}

/// What goes into the document of an award.
pub(super) struct Writing<'a> {
    pub(super) keyring: &'a Keyring,
    pub(super) credential: &'a CredentialId,
    pub(super) issuer: Issuer<'a>,
    pub(super) achievement: &'a AssessedAchievement,
    /// A `urn:uuid:` of this award alone, so that two credentials of one person cannot be tied together.
    pub(super) subject: &'a str,
    /// The learner's e-mail address and a salt; only their hash is written.
    pub(super) recipient: Option<(&'a str, &'a str)>,
    pub(super) decided_at: Timestamp,
    pub(super) sealed_at: Timestamp,
    /// List and place for revocation, and for suspension.
    pub(super) places: [(&'a StatusListId, u64, &'a str); 2],
}

/// The address of a credential.
#[must_use]
pub fn credential_address(origin: &str, id: &CredentialId) -> String {
    format!("{origin}/credentials/{id}")
}

/// The address of what a credential certifies, in another language.
#[must_use]
pub fn translation_address(achievement: &str, language: &str) -> String {
    format!("{achievement}/in/{language}")
}

/// The address of what a credential certifies.
#[must_use]
pub fn achievement_address(origin: &str, version: &MicrocredentialVersionId) -> String {
    format!("{origin}/achievements/{version}")
}

impl Writing<'_> {
    /// The document, not yet signed.
    pub(super) fn document(&self) -> AchievementCredential {
        let id = credential_address(self.keyring.origin(), self.credential);
        let mut subject = AchievementSubject::new(Some(self.subject), self.achievement());
        subject.identifier = self.recipient.iter().map(|(email, salt)| hashed(email, salt)).collect();
        let reached = self.achievement.criteria_results.iter().map(|criterion| self.result(&id, criterion));
        subject.result = reached.collect();
        let valid_from = self.sealed_at.to_rfc3339();
        let mut credential = AchievementCredential::new(&id, self.profile(), &valid_from, subject);
        credential.awarded_date = Some(self.decided_at.to_rfc3339());
        credential.description = Some(self.achievement.description.as_str().into());
        credential.credential_status = Some(OneOrMany::Many(self.statuses()));
        credential.evidence = self.evidence(&id);
        credential.with_annex_one(&self.keyring.annex_context(), &self.annex_one())
    }

    fn address(&self) -> String {
        achievement_address(self.keyring.origin(), &self.achievement.version)
    }

    fn profile(&self) -> Profile {
        let mut profile = Profile::new(self.issuer.did, self.issuer.name);
        let page = format!("{}/organisations/{}", self.keyring.origin(), self.issuer.id);
        profile.url = Some(self.issuer.website.map_or(page, str::to_owned));
        profile
    }

    fn achievement(&self) -> Achievement {
        let (told, address) = (self.achievement, self.address());
        let criteria = Criteria {
            id: Some(address.clone()),
            narrative: Some(told.criteria.as_str().into()),
            ..Criteria::default()
        };
        let mut achievement =
            Achievement::new(&address, told.title.as_str(), told.description.as_str(), criteria);
        achievement.achievement_type = Some("MicroCredential".to_owned());
        achievement.in_language = Some(told.language.clone());
        achievement.image = Some(Image::new(&format!("{address}/badge.png"), Some(&told.title)));
        achievement.related =
            told.translations.iter().map(|said| edition(&address, &said.language)).collect();
        achievement.alignment = self.alignments(&address);
        let described = told.criteria_results.iter().map(|criterion| description(&address, criterion));
        achievement.result_description = described.collect();
        achievement.credits_available = credits(told.workload.get());
        achievement
    }

    /// Outcomes tied to a framework, and the EQF level.
    fn alignments(&self, address: &str) -> Vec<Alignment> {
        let outcomes = self.achievement.outcomes.iter().filter_map(|outcome| alignment(address, outcome));
        outcomes.chain(self.achievement.eqf_level.map(|level| eqf_alignment(address, level))).collect()
    }

    fn result(&self, credential: &str, criterion: &AssessedCriterion) -> ResultValue {
        let address = self.address();
        let id = format!("{credential}#result-{}", criterion.id);
        ResultValue::level(
            &id,
            &criterion_address(&address, criterion),
            &level_address(&address, criterion, criterion.reached),
        )
    }

    fn statuses(&self) -> Vec<CredentialStatus> {
        let entry = |(list, place, purpose): &(&StatusListId, u64, &str)| {
            CredentialStatus::bitstring(&format!("{}/status/{list}", self.keyring.origin()), *place, purpose)
        };
        self.places.iter().map(entry).collect()
    }

    /// Titles and digests; nothing else of the evidence leaves the submission.
    fn evidence(&self, id: &str) -> Vec<Evidence> {
        let items = self.achievement.evidence.iter().enumerate();
        items
            .map(|(number, (title, sha256))| {
                let mut item = Evidence::new(&format!("{id}#evidence-{}", number + 1), title.as_str(), None);
                item.description = Some(format!("SHA-256 {sha256}").into());
                item
            })
            .collect()
    }

    /// The eleven elements of Annex I that Open Badges has no words for.
    fn annex_one(&self) -> AnnexOne {
        let term = |kind: &str, word: &str| {
            Some(format!("{}/contexts/terms/{kind}#{}", self.keyring.origin(), slug(word)))
        };
        AnnexOne {
            issuing_country: Some("http://publications.europa.eu/resource/authority/country/ITA".to_owned()),
            workload: Some(duration(self.achievement.workload.get())),
            eqf_level: self.achievement.eqf_level.map(EqfLevel::uri),
            assessment_type: term("assessment", &self.achievement.assessment_type),
            participation_form: term("participation", &self.achievement.participation_form),
            quality_assurance: term("quality-assurance", &self.achievement.quality_assurance),
            ..AnnexOne::default()
        }
    }
}

/// The same achievement in another language. Names in Open Badges 3.0 are plain strings, so each language has an
/// achievement of its own, tied by `related` (Open Badges 3.0, `Related`: "alternate language editions").
fn edition(address: &str, language: &str) -> Related {
    Related {
        id: translation_address(address, language),
        kind: vec!["Related".to_owned()],
        in_language: Some(language.to_owned()),
        ..Related::default()
    }
}

fn hashed(email: &str, salt: &str) -> IdentityObject {
    IdentityObject::hashed("emailAddress", email, salt)
}

fn alignment(address: &str, outcome: &AssessedOutcome) -> Option<Alignment> {
    let name = outcome.concept_name.as_deref()?;
    let framework = outcome.framework.as_deref().unwrap_or("ESCO");
    let mut tie = Alignment::new(
        &format!("{address}#{}", outcome.id),
        name,
        outcome.concept_uri.as_deref()?,
        framework,
    );
    tie.target_type = Some(if framework.contains("ESCO") { "ESCO" } else { "ext:Concept" }.to_owned());
    tie.target_description = Some(outcome.text.as_str().into());
    Some(tie)
}

fn eqf_alignment(address: &str, level: EqfLevel) -> Alignment {
    let name = format!("EQF {}", level.get());
    let framework = "European Qualifications Framework";
    let mut tie = Alignment::new(&format!("{address}#eqf"), name.as_str(), &level.uri(), framework);
    tie.target_code = Some(level.get().to_string());
    tie.target_type = Some("ext:EqfLevel".to_owned());
    tie
}

fn criterion_address(address: &str, criterion: &AssessedCriterion) -> String {
    format!("{address}#{}", criterion.id)
}

fn level_address(address: &str, criterion: &AssessedCriterion, level: usize) -> String {
    format!("{address}#{}-{}", criterion.id, level + 1)
}

fn description(address: &str, criterion: &AssessedCriterion) -> ResultDescription {
    let levels = criterion.levels.iter().enumerate().map(|(number, (title, points))| {
        let mut level = RubricCriterionLevel::new(&level_address(address, criterion, number), title.as_str());
        level.points = Some(points.to_string());
        level
    });
    let mut result = ResultDescription::rubric(
        &criterion_address(address, criterion),
        criterion.title.as_str(),
        levels.collect(),
    );
    result.required_level = Some(level_address(address, criterion, criterion.required));
    result
}

/// ECTS at 25 hours each, in hundredths, so that the number is exact in every reader.
fn credits(minutes: i64) -> Option<serde_json::Number> {
    let hundredths = (minutes * 100 + 750) / 1_500;
    #[expect(clippy::cast_precision_loss, reason = "a workload is far below 2^52 minutes")]
    let credits = hundredths as f64 / 100.0;
    if hundredths % 100 == 0 {
        Some((hundredths / 100).into())
    } else {
        serde_json::Number::from_f64(credits)
    }
}

/// ISO 8601: `PT6H30M`.
fn duration(minutes: i64) -> String {
    match (minutes / 60, minutes % 60) {
        (hours, 0) => format!("PT{hours}H"),
        (0, rest) => format!("PT{rest}M"),
        (hours, rest) => format!("PT{hours}H{rest}M"),
    }
}

/// A word as it can stand in an address.
fn slug(word: &str) -> String {
    kernel::fold(word).replace(' ', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn workloads_are_written_as_durations_and_credits() {
        assert_eq!(
            (duration(360).as_str(), duration(390).as_str(), duration(45).as_str()),
            ("PT6H", "PT6H30M", "PT45M")
        );
        assert_eq!(credits(1_500).unwrap().to_string(), "1");
        assert_eq!(credits(360).unwrap().to_string(), "0.24");
    }
}
