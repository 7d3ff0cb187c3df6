//! A version as a document that can be taken elsewhere, and a draft begun from such a document, from another
//! version, or from a template.

use super::commands::{VersionError, load, microcredential_of, sign, subject, with_fresh_ids};
use super::content::{
    Basics, ChallengeTask, Content, EvidenceRequirement, LinkedConcept, MOST_PARTS, Outcome, RubricCriterion,
    RubricLevel, Translation,
};
use super::{Version, VersionState, rows};
use crate::quiz::Quiz;
use kernel::{
    Action, ChallengeTaskId, Ctx, Lang, MicrocredentialId, MicrocredentialVersionId, OrganisationId,
    OutcomeId, Problem, RubricCriterionId, SkillLevel,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::{Command, Subject, Tx};

/// What the document calls itself.
const FORMAT: &str = "bottega-microcredential-1";

/// A version as it is taken elsewhere: no ids, concepts by their official address.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Document {
    format: String,
    basics: Basics,
    outcomes: Vec<TravellingOutcome>,
    tasks: Vec<TravellingTask>,
    rubric: Vec<TravellingCriterion>,
    #[serde(default)]
    translations: BTreeMap<Lang, TravellingTranslation>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct TravellingOutcome {
    text: String,
    level: SkillLevel,
    #[serde(default)]
    concept: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct TravellingTask {
    title: String,
    instructions: String,
    evidence: EvidenceRequirement,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    quiz: Option<Box<Quiz>>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct TravellingCriterion {
    title: String,
    levels: Vec<RubricLevel>,
    required: usize,
}

/// The texts in another language; outcomes in the order of the document.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct TravellingTranslation {
    title: String,
    description: String,
    criteria: String,
    challenge: String,
    outcomes: Vec<String>,
}

impl Document {
    pub(super) fn of(content: &Content) -> Self {
        let outcome = |part: &Outcome| TravellingOutcome {
            text: part.text.clone(),
            level: part.level,
            concept: part.concept.as_ref().map(|concept| concept.uri.clone()),
        };
        let task = |part: &ChallengeTask| TravellingTask {
            title: part.title.clone(),
            instructions: part.instructions.clone(),
            evidence: part.evidence,
            quiz: part.quiz.clone(),
        };
        let criterion = |part: &RubricCriterion| TravellingCriterion {
            title: part.title.clone(),
            levels: part.levels.clone(),
            required: part.required,
        };
        let translation = |(lang, said): (&Lang, &Translation)| {
            let texts = content.outcomes.iter().map(|outcome| said.outcomes.get(&outcome.id));
            let travelling = TravellingTranslation {
                title: said.title.clone(),
                description: said.description.clone(),
                criteria: said.criteria.clone(),
                challenge: said.challenge.clone(),
                outcomes: texts.map(|text| text.cloned().unwrap_or_default()).collect(),
            };
            (*lang, travelling)
        };
        Self {
            format: FORMAT.to_owned(),
            basics: content.basics.clone(),
            outcomes: content.outcomes.iter().map(outcome).collect(),
            tasks: content.tasks.iter().map(task).collect(),
            rubric: content.rubric.iter().map(criterion).collect(),
            translations: content.translations.iter().map(translation).collect(),
        }
    }

    /// Reads a document that comes from elsewhere.
    ///
    /// # Errors
    /// A message that says where it breaks.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Problem> {
        let document: Self = serde_json::from_slice(bytes).map_err(|problem| {
            Problem::new("learning-import-broken")
                .with("line", problem.line().to_string())
                .with("reason", problem.to_string())
        })?;
        if document.format != FORMAT {
            return Err(Problem::new("learning-import-format").with("format", FORMAT));
        }
        match document.too_much() {
            Some(field) => Err(Problem::new("learning-import-too-much").with("field", field)),
            None => Ok(document),
        }
    }

    /// The first field that holds more than a form would have let in.
    fn too_much(&self) -> Option<&'static str> {
        let basics = &self.basics;
        let texts = [
            ("basics.title", &basics.title, 120),
            ("basics.description", &basics.description, 4_000),
            ("basics.criteria", &basics.criteria, 4_000),
            ("basics.challenge", &basics.challenge, 4_000),
            ("basics.prerequisites", &basics.prerequisites, 1_000),
            ("basics.stackable_towards", &basics.stackable_towards, 200),
            ("basics.eqf_verified_by", &basics.eqf_verified_by, 200),
        ];
        let long = texts.iter().find(|(_, text, most)| text.chars().count() > *most);
        let is_long = |text: &String, most: usize| text.chars().count() > most;
        let rules = [
            ("basics.title", basics.title.trim().is_empty()),
            ("basics.colour", !is_colour(&basics.colour)),
            ("basics.assessors", !(1..=3).contains(&basics.assessors)),
            ("basics.group_most", basics.group_most.is_some_and(|most| !(2..=8).contains(&most))),
            ("basics.workload", basics.workload.is_some_and(|time| !(1..=120_000).contains(&time.get()))),
            (
                "basics.validity_months",
                basics.validity_months.is_some_and(|months| !(1..=240).contains(&months)),
            ),
            ("basics.credits", basics.credits.is_some_and(|held| !(1..=6_000).contains(&held.hundredths()))),
            ("outcomes", self.outcomes.len() > MOST_PARTS),
            ("outcomes.text", self.outcomes.iter().any(|part| is_long(&part.text, 400))),
            ("tasks", self.tasks.len() > MOST_PARTS),
            ("tasks.instructions", self.tasks.iter().any(|part| is_long(&part.instructions, 2_000))),
            (
                "tasks.quiz",
                self.tasks.iter().any(|part| part.quiz.as_ref().is_some_and(|quiz| !quiz.is_sound())),
            ),
            ("tasks.title", self.tasks.iter().any(|part| is_long(&part.title, 120))),
            ("rubric", self.rubric.len() > MOST_PARTS),
            ("rubric.title", self.rubric.iter().any(|part| is_long(&part.title, 160))),
            ("rubric.levels", self.rubric.iter().any(|part| !(2..=5).contains(&part.levels.len()))),
            ("rubric.required", self.rubric.iter().any(|part| part.required >= part.levels.len())),
        ];
        long.map(|(name, _, _)| *name)
            .or_else(|| rules.iter().find(|(_, broken)| *broken).map(|(name, _)| *name))
    }

    /// The document as a draft's content, its concepts found by their addresses; and how many were not.
    pub(super) fn into_content(
        self,
        ctx: &Ctx,
        find: impl Fn(&str) -> Option<LinkedConcept>,
    ) -> (Content, usize) {
        let (now, entropy) = (ctx.now, ctx.entropy.as_ref());
        let mut unknown = 0;
        let mut content = Content::of(self.basics);
        for part in self.outcomes {
            let concept = part.concept.as_deref().and_then(&find);
            unknown += usize::from(part.concept.is_some() && concept.is_none());
            let id = OutcomeId::fresh(now, entropy);
            content.outcomes.push(Outcome { id, text: part.text, concept, level: part.level });
        }
        content.tasks.extend(self.tasks.into_iter().map(|part| ChallengeTask {
            id: ChallengeTaskId::fresh(now, entropy),
            title: part.title,
            instructions: part.instructions,
            evidence: part.evidence,
            quiz: part.quiz,
        }));
        content.rubric.extend(self.rubric.into_iter().map(|part| RubricCriterion {
            id: RubricCriterionId::fresh(now, entropy),
            title: part.title,
            levels: part.levels,
            required: part.required,
        }));
        for (lang, said) in self.translations {
            let texts = content.outcomes.iter().map(|outcome| outcome.id.clone()).zip(said.outcomes);
            let translation = Translation {
                title: said.title,
                description: said.description,
                criteria: said.criteria,
                challenge: said.challenge,
                outcomes: texts.filter(|(_, text)| !text.is_empty()).collect(),
            };
            content.translations.insert(lang, translation);
        }
        (content, unknown)
    }
}

/// `#rrggbb`.
pub(super) fn is_colour(text: &str) -> bool {
    let digits = text.strip_prefix('#').unwrap_or_default();
    digits.len() == 6 && digits.chars().all(|c| c.is_ascii_hexdigit())
}

/// A designer begins a microcredential from a document that is whole or half written.
#[derive(Debug, Clone)]
pub struct BeginFrom {
    /// The id it will carry.
    pub id: MicrocredentialId,
    /// The id of its first version.
    pub version: MicrocredentialVersionId,
    /// Whose it will be.
    pub organisation: OrganisationId,
    /// What it says so far; its parts get ids of their own.
    pub content: Content,
}

impl Command for BeginFrom {
    type Output = Version;
    type Error = VersionError;
    const NAME: &'static str = "begin_microcredential_from";

    fn subject(&self, version: &Version) -> Subject {
        subject(version)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Version, VersionError> {
        ctx.authorise(Action::Create, &microcredential_of(&self.organisation))?;
        let content = with_fresh_ids(ctx, self.content.clone());
        begin(tx, ctx, &self.id, &self.version, &self.organisation, content).await
    }
}

async fn begin(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &MicrocredentialId,
    version: &MicrocredentialVersionId,
    organisation: &OrganisationId,
    content: Content,
) -> Result<Version, VersionError> {
    let mut version = Version {
        id: version.clone(),
        microcredential: id.clone(),
        organisation: organisation.clone(),
        number: 1,
        state: VersionState::Draft,
        designers: Vec::new(),
        approver: None,
        review_note: String::new(),
        content,
        changed_at: ctx.now,
        published_at: None,
    };
    sign(&mut version, ctx);
    rows::insert(tx, ctx, id, organisation).await?;
    rows::insert_version(tx, ctx, &version).await?;
    Ok(version)
}

/// A designer begins another microcredential with what a version says.
#[derive(Debug, Clone)]
pub struct CopyVersion {
    /// From which.
    pub from: MicrocredentialVersionId,
    /// The id of the new microcredential.
    pub id: MicrocredentialId,
    /// The id of its first version.
    pub version: MicrocredentialVersionId,
    /// Its title.
    pub title: String,
}

impl Command for CopyVersion {
    type Output = Version;
    type Error = VersionError;
    const NAME: &'static str = "copy_version";

    fn subject(&self, version: &Version) -> Subject {
        subject(version)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Version, VersionError> {
        let from = load(tx, ctx, &self.from).await?;
        ctx.authorise(Action::Create, &microcredential_of(&from.organisation))?;
        let mut content = with_fresh_ids(ctx, from.content);
        content.basics.title.clone_from(&self.title);
        begin(tx, ctx, &self.id, &self.version, &from.organisation, content).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::content;
    use kernel::{Actor, NetworkId, SeededEntropy, Timestamp};
    use std::sync::Arc;

    #[test]
    fn a_version_comes_back_from_a_journey_as_it_was() {
        let ctx = Ctx {
            actor: Actor::System("test"),
            network: NetworkId::fresh(Timestamp::from_microseconds(0), &SeededEntropy::new(1)),
            now: Timestamp::from_microseconds(0),
            lang: Lang::It,
            entropy: Arc::new(SeededEntropy::new(9)),
        };
        let mut sent = content();
        let outcome = sent.outcomes[0].id.clone();
        let said =
            Translation { outcomes: [(outcome, "Sorts data".to_owned())].into(), ..Translation::default() };
        sent.translations.insert(Lang::En, said);
        let bytes = serde_json::to_vec(&Document::of(&sent)).unwrap();
        let concept = sent.outcomes[0].concept.clone();
        let (came, unknown) = Document::read(&bytes).unwrap().into_content(&ctx, |_| concept.clone());
        assert_eq!((unknown, &came.basics), (0, &sent.basics));
        assert_eq!(came.rubric[0].levels, sent.rubric[0].levels);
        assert_ne!(came.outcomes[0].id, sent.outcomes[0].id);
        assert_eq!(came.in_language(Lang::En).outcomes[0].text, "Sorts data");
        let (_, unknown) = Document::read(&bytes).unwrap().into_content(&ctx, |_| None);
        assert_eq!(unknown, 1);
    }

    #[test]
    fn what_is_no_such_document_is_refused_with_its_place() {
        let broken = Document::read(b"{\n\"format\": 7}").unwrap_err();
        assert_eq!((broken.key, broken.arguments[0].1.as_str()), ("learning-import-broken", "2"));
        let mut document = Document::of(&content());
        document.rubric[0].required = 9;
        let bytes = serde_json::to_vec(&document).unwrap();
        let refused = Document::read(&bytes).unwrap_err();
        assert_eq!(
            (refused.key, refused.arguments[0].1.as_str()),
            ("learning-import-too-much", "rubric.required")
        );
        document.format = "other".to_owned();
        let bytes = serde_json::to_vec(&document).unwrap();
        assert_eq!(Document::read(&bytes).unwrap_err().key, "learning-import-format");
    }
}
