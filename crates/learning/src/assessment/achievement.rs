//! What a credential will say: the version and the judgement as they stood.

use super::model::Judgement;
use crate::microcredential::{RubricCriterion, Said, Version};
use crate::submission::EvidenceItem;
use kernel::{AssessedAchievement, AssessedCriterion, AssessedOutcome, Minutes, TranslatedAchievement};

/// The achievement that a validated pass proves.
pub(super) fn of(version: &Version, judgement: &Judgement, evidence: &[EvidenceItem]) -> AssessedAchievement {
    let content = &version.content;
    let basics = &content.basics;
    AssessedAchievement {
        version: version.id.clone(),
        title: basics.title.clone(),
        description: basics.description.clone(),
        language: basics.lang.tag().to_owned(),
        criteria: basics.criteria.clone(),
        outcomes: content.outcomes.iter().map(outcome).collect(),
        criteria_results: content.rubric.iter().map(|row| criterion(row, judgement)).collect(),
        workload: basics.workload.unwrap_or(NO_TIME),
        eqf_level: basics.eqf_level,
        assessment_type: words(basics.assessment_type.as_ref()),
        participation_form: words(basics.participation_form.as_ref()),
        quality_assurance: words(basics.quality_assurance.as_ref()),
        colour: basics.colour.clone(),
        picture: None,
        translations: translations(version),
        evidence: evidence.iter().map(|item| (named(item), item.sha256.clone())).collect(),
    }
}

/// What a piece of evidence is called where everybody reads it. Of what somebody said who watched that is as what they said
/// it: their name is for whoever asked and whoever judges.
fn named(item: &EvidenceItem) -> String {
    match &item.witness {
        None => item.title.clone(),
        Some(witness) if witness.position.trim().is_empty() => item.kind.as_str().to_owned(),
        Some(witness) => witness.position.clone(),
    }
}

/// What an award says that was decided elsewhere: the version, without marks and without evidence.
pub(crate) fn without_marks(version: &Version) -> AssessedAchievement {
    let achievement = of(version, &Judgement::default(), &[]);
    AssessedAchievement { criteria_results: Vec::new(), ..achievement }
}

/// What it says in the other languages into which it is translated whole.
fn translations(version: &Version) -> Vec<TranslatedAchievement> {
    let whole = version.content.translations.iter().filter(|(_, said)| said.is_whole(&version.content));
    whole
        .map(|(lang, said)| TranslatedAchievement {
            language: lang.tag().to_owned(),
            title: said.title.clone(),
            description: said.description.clone(),
            criteria: said.criteria.clone(),
            outcomes: said.outcomes.iter().map(|(id, text)| (id.clone(), text.clone())).collect(),
        })
        .collect()
}

/// Never shown: the gate lets nothing without a workload be published.
const NO_TIME: Minutes = match Minutes::new(0) {
    Ok(none) => none,
    Err(_) => unreachable!(),
};

fn words<T>(said: Option<&Said<T>>) -> String {
    said.map(|said| said.words.clone()).unwrap_or_default()
}

fn outcome(outcome: &crate::microcredential::Outcome) -> AssessedOutcome {
    let concept = outcome.concept.as_ref();
    AssessedOutcome {
        id: outcome.id.clone(),
        text: outcome.text.clone(),
        concept: concept.map(|concept| concept.id.clone()),
        concept_uri: concept.map(|concept| concept.uri.clone()),
        concept_name: concept.map(|concept| concept.name.clone()),
        framework: concept.map(|concept| concept.framework.clone()),
        level: outcome.level,
    }
}

fn criterion(row: &RubricCriterion, judgement: &Judgement) -> AssessedCriterion {
    AssessedCriterion {
        id: row.id.clone(),
        title: row.title.clone(),
        levels: row.levels.iter().map(|level| (level.title.clone(), level.points)).collect(),
        reached: judgement.mark(&row.id).map_or(0, |mark| mark.level),
        required: row.required,
    }
}
