//! Templates: drafts that already have a situation, tasks, criteria and choices, in the language they are begun in.

use super::content::{
    AssessmentType, Basics, ChallengeTask, Content, EvidenceRequirement, ParticipationForm, QualityAssurance,
    RubricCriterion, RubricLevel, Said, Stackability, Supervision,
};
use crate::words::words;
use kernel::{ChallengeTaskId, Ctx, Lang, Minutes, RubricCriterionId};
use web::Texts;

words! {
    /// What a draft begins with.
    Template {
        /// A certificate for a micro-stage of a few hours.
        MicroStage = "micro_stage",
        /// A competence shown at the workplace, with witnesses.
        OnTheJob = "on_the_job",
        /// A step of the dossier for the regional register of qualifications.
        DossierStep = "dossier_step",
        /// Requalification of somebody who works at a public desk.
        Operator = "operator",
    }
}

/// What of a template is not text.
struct Shape {
    hours: i64,
    assessors: i64,
    assessment: AssessmentType,
    participation: ParticipationForm,
    supervision: Supervision,
    stackability: Stackability,
    evidence: [EvidenceRequirement; 2],
    colour: &'static str,
}

impl Template {
    const fn shape(self) -> Shape {
        let (supervision, stackability) = (Supervision::Supervised, Stackability::StandAlone);
        match self {
            Template::MicroStage => Shape {
                hours: 8,
                assessors: 1,
                assessment: AssessmentType::PracticalTask,
                participation: ParticipationForm::InPerson,
                supervision,
                stackability,
                evidence: [EvidenceRequirement::File, EvidenceRequirement::Text],
                colour: "#0066cc",
            },
            Template::OnTheJob => Shape {
                hours: 25,
                assessors: 2,
                assessment: AssessmentType::Observation,
                participation: ParticipationForm::AtWork,
                supervision: Supervision::Identified,
                stackability,
                evidence: [EvidenceRequirement::Observation, EvidenceRequirement::Statement],
                colour: "#0b6e4f",
            },
            Template::DossierStep => Shape {
                hours: 50,
                assessors: 2,
                assessment: AssessmentType::Portfolio,
                participation: ParticipationForm::Blended,
                supervision: Supervision::Identified,
                stackability: Stackability::Stackable,
                evidence: [EvidenceRequirement::File, EvidenceRequirement::Statement],
                colour: "#7a3e00",
            },
            Template::Operator => Shape {
                hours: 25,
                assessors: 1,
                assessment: AssessmentType::Project,
                participation: ParticipationForm::Blended,
                supervision,
                stackability,
                evidence: [EvidenceRequirement::Text, EvidenceRequirement::File],
                colour: "#5b2a86",
            },
        }
    }

    /// The draft that it makes of a title, in a language.
    pub(super) fn draft(self, ctx: &Ctx, texts: &Texts, title: String, lang: Lang) -> Content {
        let shape = self.shape();
        let text = |part: &str| texts.get(lang, &format!("learning-template-{}-{part}", self.key()), &[]);
        let mut content = Content::of(Basics {
            challenge: text("situation"),
            criteria: text("criteria"),
            ..shape.basics(texts, title, lang)
        });
        if shape.stackability == Stackability::Stackable {
            content.basics.stackable_towards = text("towards");
        }
        for (part, evidence) in ["first", "second"].into_iter().zip(shape.evidence) {
            content.tasks.push(ChallengeTask {
                id: ChallengeTaskId::fresh(ctx.now, ctx.entropy.as_ref()),
                title: text(&format!("{part}-task")),
                instructions: text(&format!("{part}-instructions")),
                evidence,
                quiz: None,
            });
            content.rubric.push(RubricCriterion {
                id: RubricCriterionId::fresh(ctx.now, ctx.entropy.as_ref()),
                title: text(&format!("{part}-criterion")),
                levels: levels(texts, lang),
                required: 1,
            });
        }
        content
    }
}

/// Three levels: not yet, as it should be, and better.
fn levels(texts: &Texts, lang: Lang) -> Vec<RubricLevel> {
    let level = |(number, points): (i64, i64)| RubricLevel {
        title: texts.get(lang, &format!("learning-template-level-{number}"), &[]),
        points,
    };
    [(1, 0), (2, 6), (3, 10)].into_iter().map(level).collect()
}

impl Shape {
    fn basics(&self, texts: &Texts, title: String, lang: Lang) -> Basics {
        let quality = QualityAssurance::Internal;
        Basics {
            workload: Minutes::new(self.hours * 60).ok(),
            assessors: self.assessors,
            assessment_type: Some(said(
                texts,
                lang,
                "assessment-type",
                &self.assessment.key(),
                self.assessment,
            )),
            participation_form: Some(said(
                texts,
                lang,
                "participation-form",
                &self.participation.key(),
                self.participation,
            )),
            supervision: Some(said(texts, lang, "supervision", &self.supervision.key(), self.supervision)),
            stackability: Some(said(
                texts,
                lang,
                "stackability",
                &self.stackability.key(),
                self.stackability,
            )),
            quality_assurance: Some(said(texts, lang, "quality-assurance", &quality.key(), quality)),
            colour: self.colour.to_owned(),
            ..Basics::titled(title, lang)
        }
    }
}

/// The words that a credential in a language will use for a choice.
pub(super) fn said<T>(texts: &Texts, lang: Lang, field: &str, key: &str, code: T) -> Said<T> {
    Said { code, words: texts.get(lang, &format!("learning-{field}-{key}"), &[]) }
}
