//! Measuring on a framework itself, with part of it held out.
//!
//! What is held out is chosen by a fixed hash of the address, so that the figures are the same on every machine.

use super::{Ranking, real};
use crate::extract::SkillFinder;
use crate::framework::{Concept, ConceptKind, LabelKind, LanguageTag, Relation, RelationKind};
use crate::link::{LabelIndex, LabelRow, Mix};
use crate::text::{Speech, Tokens, forms};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;

/// A number from 0 to 99 that depends on the text alone.
fn dice(text: &str) -> u64 {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    (hash >> 32) % 100
}

fn row<'a>(
    concept: &'a Concept,
    language: LanguageTag,
    label: &'a str,
    label_kind: LabelKind,
) -> LabelRow<'a> {
    LabelRow { concept: concept.uri.as_str(), kind: concept.kind, language, label, label_kind, weight: 1.0 }
}

/// Alternative labels held out and asked for: which concept did they belong to?
///
/// `percent` of the alternative labels of the concepts that `wanted` selects are taken out of the index.
#[must_use]
pub fn aliases(
    concepts: &[Concept],
    language: LanguageTag,
    wanted: impl Fn(ConceptKind) -> bool,
    percent: u64,
    mix: &Mix,
) -> Ranking {
    let mut rows = Vec::new();
    let mut questions = Vec::new();
    for concept in concepts.iter().filter(|concept| wanted(concept.kind)) {
        for label in concept.labels.iter().filter(|label| label.language == language) {
            let held = label.kind == LabelKind::Alternative
                && dice(&format!("{} {}", concept.uri, label.text)) < percent;
            if held {
                questions.push((concept.uri.as_str(), label.text.as_str()));
            } else {
                rows.push(row(concept, language, &label.text, label.kind));
            }
        }
    }
    let index = LabelIndex::build(rows);
    let mut ranking = Ranking::default();
    for (right, text) in questions {
        ranking.note(rank_of(&index, text, language, right, mix));
    }
    ranking
}

fn rank_of(index: &LabelIndex, text: &str, language: LanguageTag, right: &str, mix: &Mix) -> Option<usize> {
    let found = index.rank(text, Some(language), None, 100, mix);
    found.iter().position(|&(concept, _)| concept == right).map(|at| at + 1)
}

/// One form of `direttore/direttrice` in the index, the other asked for.
///
/// Every preferred label with two whole forms gives a question; the first form is in the index, the second is asked.
#[must_use]
pub fn genders(concepts: &[Concept], language: LanguageTag, mix: &Mix) -> Ranking {
    let pairs: Vec<(&Concept, &str, &str)> = concepts
        .iter()
        .filter(|concept| concept.kind == ConceptKind::Occupation)
        .filter_map(|concept| {
            let (masculine, feminine) = concept.name_in(language)?.split_once('/')?;
            Some((concept, masculine.trim(), feminine.trim()))
        })
        .filter(|(_, masculine, feminine)| masculine.len() > 4 && feminine.len() > 4)
        .collect();
    let rows =
        pairs.iter().map(|&(concept, masculine, _)| row(concept, language, masculine, LabelKind::Preferred));
    let index = LabelIndex::build(rows);
    let mut ranking = Ranking::default();
    for (concept, _, feminine) in &pairs {
        ranking.note(rank_of(&index, feminine, language, concept.uri.as_str(), mix));
    }
    ranking
}

/// What is known of an occupation that is asked for its skills.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// Its title alone.
    Title,
    /// Its title and description.
    Description,
}

/// How skills are predicted for an occupation that is not known.
#[derive(Debug, Clone, PartialEq)]
pub struct Prediction {
    /// How many like occupations lend their skills.
    pub neighbours: usize,
    /// How much more the nearest lend: the power of their likeness.
    pub sharpness: i32,
    /// How much it counts that a skill's own words stand in the title or description, against being lent by everybody.
    pub own_words: f64,
    /// How much the likeness of descriptions counts, against that of titles.
    pub described: f64,
    /// How much the likeness of the text to the names of an occupation's skills counts.
    pub asking: f64,
    /// How much it counts that an occupation's skills agree with what all that are alike lend.
    pub agreeing: f64,
}

impl Default for Prediction {
    fn default() -> Self {
        Self { neighbours: 50, sharpness: 3, own_words: 0.15, described: 5.0, asking: 2.0, agreeing: 0.5 }
    }
}

/// How many skills are looked at for their own words.
const OWN_WORDS: usize = 150;

/// Occupations held out, their skills predicted from the like ones: mean average precision over essential and optional.
#[must_use]
pub fn occupation_skills(
    concepts: &[Concept],
    relations: &[Relation],
    language: LanguageTag,
    known: Known,
    percent: u64,
    how: &Prediction,
) -> f64 {
    let skills = skills_of(relations);
    let occupations: Vec<&Concept> = concepts
        .iter()
        .filter(|concept| {
            concept.kind == ConceptKind::Occupation && skills.contains_key(concept.uri.as_str())
        })
        .collect();
    let (held, kept): (Vec<&Concept>, Vec<&Concept>) =
        occupations.into_iter().partition(|concept| dice(concept.uri.as_str()) < percent);
    let names = names_of(concepts, language);
    let guide = Guide {
        language,
        titles: LabelIndex::build(rows_in(&kept, language)),
        texts: Likeness::build(language, kept.iter().map(|concept| described_text(concept, language))),
        asked: Likeness::build(language, kept.iter().map(|concept| asked_text(concept, &skills, &names))),
        words: finder(concepts, language),
        skills,
        how,
    };
    let precisions: Vec<f64> = held
        .iter()
        .filter_map(|concept| {
            let predicted = guide.predict(concept, known)?;
            Some(average_precision(&predicted, &guide.skills[concept.uri.as_str()]))
        })
        .collect();
    precisions.iter().sum::<f64>() / real(precisions.len().max(1))
}

type Names<'a> = FxHashMap<&'a str, &'a str>;

fn names_of(concepts: &[Concept], language: LanguageTag) -> Names<'_> {
    concepts.iter().filter_map(|concept| Some((concept.uri.as_str(), concept.name_in(language)?))).collect()
}

/// An occupation by its labels and description.
fn described_text(concept: &Concept, language: LanguageTag) -> (&str, String) {
    let labels = concept.labels.iter().filter(|label| label.language == language);
    let names: Vec<&str> = labels.map(|label| label.text.as_str()).collect();
    let description = concept.description_in(language).unwrap_or_default();
    (concept.uri.as_str(), format!("{} {description}", names.join(" ")))
}

/// An occupation by the names of the skills it asks for.
fn asked_text<'a>(concept: &'a Concept, skills: &Skills<'_>, names: &Names<'_>) -> (&'a str, String) {
    let mut asked: Vec<&str> = skills
        .get(concept.uri.as_str())
        .into_iter()
        .flatten()
        .filter_map(|skill| names.get(skill).copied())
        .collect();
    asked.sort_unstable();
    (concept.uri.as_str(), asked.join(". "))
}

/// The labels of concepts in a language.
fn rows_in<'a>(
    concepts: &'a [&'a Concept],
    language: LanguageTag,
) -> impl Iterator<Item = LabelRow<'a>> + 'a {
    concepts.iter().flat_map(move |&concept| {
        let labels = concept.labels.iter().filter(move |label| label.language == language);
        labels.map(move |label| row(concept, language, &label.text, label.kind))
    })
}

/// Finds what a text names among everything that can be claimed.
fn finder(concepts: &[Concept], language: LanguageTag) -> SkillFinder {
    let claimable: Vec<&Concept> = concepts.iter().filter(|concept| concept.kind.is_claimable()).collect();
    let described = claimable.iter().filter_map(|c| Some((c.uri.as_str(), c.description_in(language)?)));
    let described: Vec<(&str, &str)> = described.collect();
    let index = LabelIndex::build(rows_in(&claimable, language));
    SkillFinder::build(std::sync::Arc::new(index), language, described.into_iter())
}

/// What is known of other occupations, to predict the skills of one.
struct Guide<'a> {
    language: LanguageTag,
    titles: LabelIndex,
    texts: Likeness<'a>,
    asked: Likeness<'a>,
    words: SkillFinder,
    skills: Skills<'a>,
    how: &'a Prediction,
}

impl Guide<'_> {
    /// Skills, the surest first: the share of the like occupations that ask for each, and its own words in the text.
    fn predict<'s>(&'s self, concept: &'s Concept, known: Known) -> Option<Vec<&'s str>> {
        let title = concept.name_in(self.language)?;
        let described = concept.description_in(self.language).filter(|_| known == Known::Description);
        let text = described.map_or_else(|| title.to_owned(), |described| format!("{title}. {described}"));
        let mut sure = self.lent(title, described.map(|_| text.as_str()));
        let own = self.words.rank(&text, OWN_WORDS);
        let best = own.first().map_or(1.0, |(_, score)| f64::from(*score));
        for (skill, score) in own {
            *sure.entry(skill).or_default() += self.how.own_words * f64::from(score) / best;
        }
        let mut predicted: Vec<(&str, f64)> = sure.into_iter().collect();
        predicted.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
        Some(predicted.into_iter().map(|(skill, _)| skill).collect())
    }

    /// The share of the like occupations, the nearest counting most, that ask for each skill.
    fn lent(&self, title: &str, text: Option<&str>) -> FxHashMap<&str, f64> {
        let deep = self.how.neighbours * 3;
        let titled = self.titles.rank(title, Some(self.language), None, deep, &Mix::default());
        let mut like: FxHashMap<&str, f64> =
            titled.into_iter().map(|(uri, score)| (uri, f64::from(score))).collect();
        for (uri, score) in text.map_or_else(Vec::new, |text| self.texts.like(text, deep)) {
            *like.entry(uri).or_default() += self.how.described * score;
        }
        for (uri, score) in self.asked.like(text.unwrap_or(title), deep) {
            *like.entry(uri).or_default() += self.how.asking * score;
        }
        let first = self.share(&like);
        for (occupation, agreement) in self.agreement(&first) {
            *like.entry(occupation).or_default() += self.how.agreeing * agreement;
        }
        self.share(&like)
    }

    /// What the nearest occupations lend, each by its likeness.
    fn share(&self, like: &FxHashMap<&str, f64>) -> FxHashMap<&str, f64> {
        let mut nearest: Vec<(&str, f64)> = like.iter().map(|(&uri, &score)| (uri, score)).collect();
        nearest.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
        nearest.truncate(self.how.neighbours);
        let weight = |score: f64| score.powi(self.how.sharpness);
        let all: f64 = nearest.iter().map(|(_, score)| weight(*score)).sum();
        let mut lent: FxHashMap<&str, f64> = FxHashMap::default();
        for (occupation, score) in nearest {
            for &skill in self.skills.get(occupation).into_iter().flatten() {
                *lent.entry(skill).or_default() += weight(score) / all.max(f64::MIN_POSITIVE);
            }
        }
        lent
    }

    /// How well the skills of each occupation agree with those lent: the cosine of both, 1 for the best.
    fn agreement(&self, lent: &FxHashMap<&str, f64>) -> Vec<(&str, f64)> {
        let cosine = |occupation: &str| {
            let skills = &self.skills[occupation];
            let mut shared: Vec<f64> = skills.iter().filter_map(|skill| lent.get(skill).copied()).collect();
            shared.sort_by(f64::total_cmp);
            shared.iter().sum::<f64>() / real(skills.len().max(1)).sqrt()
        };
        let agreement: Vec<(&str, f64)> =
            self.texts.uris.iter().map(|&occupation| (occupation, cosine(occupation))).collect();
        let best = agreement.iter().map(|(_, agreement)| *agreement).fold(f64::MIN_POSITIVE, f64::max);
        agreement.into_iter().map(|(occupation, agreement)| (occupation, agreement / best)).collect()
    }
}

type Skills<'a> = FxHashMap<&'a str, FxHashSet<&'a str>>;

fn skills_of(relations: &[Relation]) -> Skills<'_> {
    let mut skills: Skills<'_> = FxHashMap::default();
    let needs = |kind| matches!(kind, RelationKind::EssentialFor | RelationKind::OptionalFor);
    for relation in relations.iter().filter(|relation| needs(relation.kind)) {
        skills.entry(relation.to.as_str()).or_default().insert(relation.from.as_str());
    }
    skills
}

fn average_precision(predicted: &[&str], right: &FxHashSet<&str>) -> f64 {
    let mut hits = 0;
    let mut sum = 0.0;
    for (at, skill) in predicted.iter().enumerate() {
        if right.contains(skill) {
            hits += 1;
            sum += real(hits) / real(at + 1);
        }
    }
    sum / real(right.len().max(1))
}

/// Cosine of TF-IDF over the stems of titles and descriptions.
struct Likeness<'a> {
    speech: Speech,
    uris: Vec<&'a str>,
    postings: FxHashMap<String, Vec<(usize, f64)>>,
    lengths: Vec<f64>,
}

impl<'a> Likeness<'a> {
    /// Reads what describes each occupation.
    fn build(language: LanguageTag, texts: impl Iterator<Item = (&'a str, String)>) -> Self {
        let speech = Speech::of(language);
        let mut postings: FxHashMap<String, Vec<(usize, f64)>> = FxHashMap::default();
        let mut uris = Vec::new();
        for (uri, text) in texts {
            for (stem, times) in stems(&text, &speech) {
                postings.entry(stem).or_default().push((uris.len(), 1.0 + times.ln()));
            }
            uris.push(uri);
        }
        let mut squares = vec![0.0; uris.len()];
        for list in postings.values_mut() {
            let rarity = (real(uris.len() + 1) / real(list.len() + 1)).ln() + 1.0;
            for (at, weight) in list {
                *weight *= rarity;
                squares[*at] += *weight * *weight;
            }
        }
        let lengths = squares.into_iter().map(f64::sqrt).collect();
        Self { speech, uris, postings, lengths }
    }

    fn like(&self, text: &str, limit: usize) -> Vec<(&'a str, f64)> {
        let mut scores = vec![0.0; self.uris.len()];
        let mut square = 0.0;
        for (stem, times) in stems(text, &self.speech) {
            let Some(list) = self.postings.get(&stem) else { continue };
            let rarity = (real(self.uris.len() + 1) / real(list.len() + 1)).ln() + 1.0;
            let weight = (1.0 + times.ln()) * rarity;
            square += weight * weight;
            for &(at, there) in list {
                scores[at] += weight * there;
            }
        }
        let mut found: Vec<(&str, f64)> = scores
            .iter()
            .enumerate()
            .filter(|&(_, &score)| score > 0.0)
            .map(|(at, score)| (self.uris[at], score / (self.lengths[at] * square.sqrt())))
            .collect();
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
        found.truncate(limit);
        found
    }
}

fn stems(text: &str, speech: &Speech) -> FxHashMap<String, f64> {
    let mut counts = FxHashMap::default();
    for name in forms(text, speech) {
        for token in Tokens::of(&name).iter().filter(|token| !speech.is_stop(token.word)) {
            *counts.entry(speech.stem(&speech.neutral(token.word))).or_insert(0.0) += 1.0;
        }
    }
    counts
}

/// Sentences with the preferred labels of their right skills; R-precision at `k`: right ones among the first k, over the
/// smaller of k and how many are right.
#[must_use]
pub fn sentences(
    questions: &[(String, BTreeSet<String>)],
    k: usize,
    rank: impl Fn(&str) -> Vec<String>,
) -> f64 {
    let worth = |(sentence, right): &(String, BTreeSet<String>)| {
        let hits = rank(sentence).iter().take(k).filter(|skill| right.contains(*skill)).count();
        real(hits) / real(right.len().min(k).max(1))
    };
    questions.iter().map(worth).sum::<f64>() / real(questions.len().max(1))
}
