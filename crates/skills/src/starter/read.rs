//! Reads the three tables: skills, occupations, links to ESCO.

use super::{ADDRESS, Starter};
use crate::framework::{
    Concept, ConceptKind, ConceptUri, Family, Framework, Label, LanguageTag, Relation, RelationKind,
};
use kernel::Lang;

const SKILLS: &str = include_str!("data/skills.tsv");
const OCCUPATIONS: &str = include_str!("data/occupations.tsv");
const LINKS: &str = include_str!("data/links.tsv");
const ESCO: &str = "http://data.europa.eu/esco/";
/// Raised whenever a table changes.
const VERSION: &str = "1";

/// A line of a built-in table that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the starter table {table}, line {line}: {problem}")]
pub struct BrokenStarter {
    /// Which table.
    pub table: &'static str,
    /// Which line, from 1.
    pub line: usize,
    /// What is wrong.
    pub problem: String,
}

pub(super) fn read() -> Result<Starter, BrokenStarter> {
    let mut starter = Starter { framework: framework(), concepts: Vec::new(), relations: Vec::new() };
    each_line("skills", SKILLS, |fields| {
        let [code, kind, italian, english] = columns(fields)?;
        starter.concepts.push(skill(code, kind, italian, english)?);
        Ok(())
    })?;
    each_line("occupations", OCCUPATIONS, |fields| {
        let row: [&str; 10] = columns(fields)?;
        starter.concepts.push(occupation(&row)?);
        starter.relations.extend(demands(row[0], row[8], RelationKind::EssentialFor)?);
        starter.relations.extend(demands(row[0], row[9], RelationKind::OptionalFor)?);
        Ok(())
    })?;
    each_line("links", LINKS, |fields| {
        let [code, rest] = columns(fields)?;
        let to = ConceptUri::parse(&format!("{ESCO}{rest}")).map_err(|error| error.to_string())?;
        starter.relations.push(Relation { from: address(code)?, kind: RelationKind::ExactMatch, to });
        Ok(())
    })?;
    Ok(starter)
}

fn framework() -> Framework {
    Framework {
        family: Family::Starter,
        name: String::from("Bottega starter"),
        version: VERSION.to_owned(),
        licence: None,
        languages: [LanguageTag::from(Lang::It), LanguageTag::from(Lang::En)].into(),
    }
}

/// Hands every line that is no comment to `read`, as its tab-separated fields.
fn each_line(
    table: &'static str,
    text: &str,
    mut read: impl FnMut(&[&str]) -> Result<(), String>,
) -> Result<(), BrokenStarter> {
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        read(&fields).map_err(|problem| BrokenStarter { table, line: index + 1, problem })?;
    }
    Ok(())
}

fn columns<'a, const N: usize>(fields: &[&'a str]) -> Result<[&'a str; N], String> {
    fields.try_into().map_err(|_| format!("{} columns instead of {N}", fields.len()))
}

fn address(code: &str) -> Result<ConceptUri, String> {
    ConceptUri::parse(&format!("{ADDRESS}{code}")).map_err(|error| error.to_string())
}

fn skill(code: &str, kind: &str, italian: &str, english: &str) -> Result<Concept, String> {
    let kind = match kind {
        "s" => ConceptKind::Skill,
        "k" => ConceptKind::Knowledge,
        other => return Err(format!("{other:?} is neither s nor k")),
    };
    let mut concept = Concept::new(address(code)?, kind);
    concept.code = Some(code.to_owned());
    add_labels(&mut concept, Lang::It, italian);
    add_labels(&mut concept, Lang::En, english);
    Ok(concept)
}

fn occupation(row: &[&str; 10]) -> Result<Concept, String> {
    let [code, group, interests, preparation, masculine, feminine, alternatives, english, ..] = row;
    let mut concept = Concept::new(address(code)?, ConceptKind::Occupation);
    concept.code = Some((*code).to_owned());
    concept.section = Some((*group).to_owned());
    concept.interests = Some(six_digits(interests)?);
    concept.preparation =
        Some(preparation.parse().map_err(|_| format!("{preparation:?} is no preparation level"))?);
    add_labels(&mut concept, Lang::It, &italian_names(masculine, feminine, alternatives));
    add_labels(&mut concept, Lang::En, english);
    Ok(concept)
}

/// The preferred name shows both forms (`cuoco/cuoca`); each form and the synonyms are alternatives.
fn italian_names(masculine: &str, feminine: &str, alternatives: &str) -> String {
    let forms = if masculine == feminine {
        masculine.to_owned()
    } else {
        format!("{masculine}/{feminine}|{masculine}|{feminine}")
    };
    if alternatives.is_empty() { forms } else { format!("{forms}|{alternatives}") }
}

fn add_labels(concept: &mut Concept, lang: Lang, names: &str) {
    for (place, name) in names.split('|').enumerate() {
        let label = if place == 0 { Label::preferred } else { Label::alternative };
        concept.labels.push(label(LanguageTag::from(lang), name));
    }
}

fn six_digits(text: &str) -> Result<[f64; 6], String> {
    let digits: Option<Vec<f64>> = text.chars().map(|c| c.to_digit(10).map(f64::from)).collect();
    digits.and_then(|digits| digits.try_into().ok()).ok_or_else(|| format!("{text:?} is not six digits"))
}

fn demands(occupation: &str, skills: &str, kind: RelationKind) -> Result<Vec<Relation>, String> {
    let to = address(occupation)?;
    let relation = |code: &str| {
        let known = SKILLS.lines().any(|line| line.split('\t').next() == Some(code));
        if !known {
            return Err(format!("{code:?} is no skill"));
        }
        Ok(Relation { from: address(code)?, kind, to: to.clone() })
    };
    skills.split_whitespace().map(relation).collect()
}
