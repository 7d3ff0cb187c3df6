//! The file of facts: read strictly, so that a misspelt name is an error and not a missing fact.

use openbadges::edc::{Concept, Texts, text};
use openbadges::render::{Award, Definition, Issuer, LearnerFacts, SkillOutcome};
use serde::Deserialize;

/// Everything that forms are made of.
pub(super) struct Facts {
    pub(super) definition: Definition,
    pub(super) award: Award,
    pub(super) issuer: Issuer,
}

impl Facts {
    /// Reads the file; `issuer` stands in where it names none.
    pub(super) fn read(json: &str, issuer: &str) -> Result<Self, String> {
        // The strict reader first: it refuses what stands twice.
        openbadges::json::parse_owned(json).map_err(|problem| problem.to_string())?;
        let file: FactsFile = serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(json))
            .map_err(|problem| problem.to_string())?;
        let language = file.definition.language.clone();
        Ok(Self {
            award: file.award.facts(&language),
            issuer: file.issuer.facts(&language, issuer),
            definition: file.definition.facts(),
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactsFile {
    definition: DefinitionFacts,
    award: AwardFacts,
    issuer: IssuerFacts,
}

/// A text in the language of the definition, or in several.
#[derive(Deserialize)]
#[serde(untagged, expecting = "a text, or texts by language tag such as {\"it\": …}, is expected")]
enum Words {
    One(String),
    Many(Texts),
}

impl Words {
    fn texts(self, language: &str) -> Texts {
        match self {
            Self::One(one) => text(language, &one),
            Self::Many(many) => many,
        }
    }
}

fn texts(words: Option<Words>, language: &str) -> Texts {
    words.map(|words| words.texts(language)).unwrap_or_default()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConceptFacts {
    id: String,
    scheme: String,
    label: Words,
}

impl ConceptFacts {
    fn concept(self, language: &str) -> Concept {
        Concept { id: self.id, scheme: self.scheme, label: self.label.texts(language) }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SkillFacts {
    id: String,
    label: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OutcomeFacts {
    title: Words,
    #[serde(default)]
    skills: Vec<SkillFacts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DefinitionFacts {
    id: String,
    language: String,
    title: Words,
    description: Option<Words>,
    criteria: Option<Words>,
    #[serde(default)]
    outcomes: Vec<OutcomeFacts>,
    workload: Option<String>,
    ects: Option<String>,
    eqf_level: Option<u8>,
    assessment: Option<Words>,
    assessment_type: Option<ConceptFacts>,
    participation: Option<ConceptFacts>,
    quality: Option<Words>,
    supervision: Option<ConceptFacts>,
    prerequisites: Option<Words>,
    picture_url: Option<String>,
    annex_one_context: Option<String>,
}

impl DefinitionFacts {
    fn facts(self) -> Definition {
        let language = self.language.as_str();
        let concept = |facts: Option<ConceptFacts>| facts.map(|facts| facts.concept(language));
        Definition {
            title: self.title.texts(language),
            description: texts(self.description, language),
            criteria: texts(self.criteria, language),
            outcomes: self.outcomes.into_iter().map(|outcome| outcome.outcome(language)).collect(),
            workload: self.workload,
            ects: self.ects,
            eqf_level: self.eqf_level,
            assessment: texts(self.assessment, language),
            assessment_type: concept(self.assessment_type),
            participation: concept(self.participation),
            quality: self.quality.map(|words| words.texts(language)),
            supervision: concept(self.supervision),
            prerequisites: self.prerequisites.map(|words| words.texts(language)),
            picture_url: self.picture_url,
            annex_one_context: self.annex_one_context,
            id: self.id,
            language: self.language.clone(),
        }
    }
}

impl OutcomeFacts {
    fn outcome(self, language: &str) -> SkillOutcome {
        let skills = self.skills.into_iter().map(|skill| (skill.id, skill.label.texts(language)));
        SkillOutcome { title: self.title.texts(language), skills: skills.collect() }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MailFacts {
    address: String,
    salt: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LearnerFile {
    id: String,
    #[serde(default)]
    given_name: String,
    #[serde(default)]
    family_name: String,
    birth_date: Option<String>,
    mail: Option<MailFacts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatusFacts {
    list: String,
    index: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AwardFacts {
    id: String,
    #[serde(default)]
    url: String,
    issued: String,
    valid_until: Option<String>,
    learner: LearnerFile,
    grade: Option<Words>,
    status: Option<StatusFacts>,
    token_status: Option<StatusFacts>,
}

impl AwardFacts {
    fn facts(self, language: &str) -> Award {
        let status = |facts: Option<StatusFacts>| facts.map(|facts| (facts.list, facts.index));
        let learner = self.learner;
        Award {
            id: self.id,
            url: self.url,
            issued: self.issued,
            valid_until: self.valid_until,
            learner: LearnerFacts {
                id: learner.id,
                given_name: learner.given_name,
                family_name: learner.family_name,
                birth_date: learner.birth_date,
                mail: learner.mail.map(|mail| (mail.address, mail.salt)),
            },
            grade: texts(self.grade, language),
            status: status(self.status),
            token_status: status(self.token_status),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IssuerFacts {
    id: Option<String>,
    name: Words,
    #[serde(default)]
    country: String,
    legal_identifier: Option<String>,
    homepage: Option<String>,
    badge2_profile: Option<String>,
    mail: Option<String>,
}

impl IssuerFacts {
    fn facts(self, language: &str, issuer: &str) -> Issuer {
        Issuer {
            id: self.id.unwrap_or_else(|| issuer.to_owned()),
            name: self.name.texts(language),
            country: self.country,
            legal_identifier: self.legal_identifier,
            homepage: self.homepage,
            badge2_profile: self.badge2_profile,
            mail: self.mail,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_name_is_an_error() {
        let facts = |extra: &str| {
            format!(
                r#"{{"definition": {{"id": "https://a.example/d", "language": "it", "title": "Titolo"{extra}}},
                     "award": {{"id": "urn:uuid:1", "issued": "2026-01-01T00:00:00Z", "learner": {{"id": "did:example:a"}}}},
                     "issuer": {{"name": {{"it": "Unione"}}}}}}"#
            )
        };
        let read = Facts::read(&facts(""), "did:key:z6Mk").ok().unwrap();
        assert_eq!((read.definition.title, read.issuer.id.as_str()), (text("it", "Titolo"), "did:key:z6Mk"));
        let why = Facts::read(&facts(r#", "workloda": "PT50H""#), "did:key:z6Mk").err().unwrap();
        assert!(why.contains("workloda") && why.contains("line 1"), "{why}");
    }
}
