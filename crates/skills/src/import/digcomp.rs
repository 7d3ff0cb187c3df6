//! DigComp 3.0 as JSON-LD: areas, competences, statements, outcomes, levels.

use super::gather::{Gathering, cell, uri};
use super::report::Refusal;
use super::source::{self, File, Source};
use super::{ImportError, ImportedFramework, Obstacle, Options, Progress};
use crate::framework::{
    Concept, ConceptKind, ConceptUri, Description, Family, Framework, Label, LanguageTag, RelationKind,
};
use kernel::Lang;
use serde_json::Value;
use std::collections::BTreeSet;

/// DigComp's nodes have names of their own (`Competence/1.1`); this makes them addresses.
const BASE: &str = "urn:digcomp:3.0:";

/// Imports the JSON-LD supplement of DigComp 3.0; the language is English unless the options say otherwise.
///
/// # Errors
/// When a file cannot be read, is not JSON, or has no DigComp node. Bad nodes are refused one by one, with the
/// number of the node as their line.
pub fn digcomp(
    sources: &[Source],
    options: &Options,
    progress: Progress<'_>,
) -> Result<ImportedFramework, ImportError> {
    let mut gathering = Gathering::default();
    let mut last = String::new();
    source::each_file(sources, &options.limits, progress, &mut |file| {
        let ending = file.name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
        if !matches!(ending.as_str(), "json" | "jsonld") {
            gathering.report.ignored.push(file.name);
            return Ok(());
        }
        last.clone_from(&file.name);
        read(&mut gathering, &file, options.language.unwrap_or(Lang::En.into()))
    })?;
    let framework = Framework {
        family: Family::DigComp,
        name: "DigComp".to_owned(),
        version: options.version.clone().unwrap_or_else(|| "3.0".to_owned()),
        licence: Some("CC BY 4.0".to_owned()),
        languages: BTreeSet::new(),
    };
    gathering.finish(framework, options, &last, "DigComp")
}

/// Parses a file as JSON.
pub(super) fn json(file: &File) -> Result<Value, ImportError> {
    let text = super::decode::decode(file.bytes.clone()).0;
    serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
        let reason = format!("it is not JSON ({error})");
        ImportError::at(&file.name, error.line() as u64, Obstacle::Malformed(reason))
    })
}

fn read(gathering: &mut Gathering, file: &File, language: LanguageTag) -> Result<(), ImportError> {
    let document = json(file)?;
    let nodes = document
        .get("@graph")
        .and_then(Value::as_array)
        .ok_or_else(|| ImportError::new(&file.name, Obstacle::MissingColumn("@graph".to_owned())))?;
    for (number, node) in (1u64..).zip(nodes) {
        if let Err(refusal) = read_node(gathering, node, language, &file.name, number) {
            gathering.report.reject(&file.name, number, refusal);
        }
    }
    Ok(())
}

fn text<'n>(node: &'n Value, key: &str) -> &'n str {
    node.get(key).and_then(Value::as_str).map_or("", str::trim)
}

fn address(id: &str) -> Result<ConceptUri, Refusal> {
    uri(&format!("{BASE}{}", id.replace(' ', "_")), "@id")
}

/// Kind of a node, and the key of its name; none for what is no concept (the glossary).
fn kind_of(node: &Value) -> Option<(ConceptKind, &'static str)> {
    Some(match (text(node, "@type"), text(node, "type")) {
        ("CompetenceArea", _) => (ConceptKind::SkillGroup, "name"),
        ("Competence", _) => (ConceptKind::Competence, "name"),
        ("ProficiencyLevel", _) => (ConceptKind::Level, "@id"),
        ("LearningOutcome", "Knowledge") => (ConceptKind::Knowledge, "description"),
        ("LearningOutcome" | "CompetenceStatement", _) => (ConceptKind::Skill, "description"),
        _ => return None,
    })
}

fn read_node(
    gathering: &mut Gathering,
    node: &Value,
    language: LanguageTag,
    file: &str,
    number: u64,
) -> Result<(), Refusal> {
    let Some((kind, name_key)) = kind_of(node) else { return Ok(()) };
    let id = text(node, "@id");
    let address_of_node = address(id)?;
    let name = text(node, name_key).trim_start_matches("ProficiencyLevel/").replace('_', " ");
    if name.is_empty() {
        return Err(cell(name_key, "it is empty"));
    }
    let mut concept =
        Concept::new(address_of_node.clone(), kind).with_label(Label::preferred(language, name));
    concept.code = id.rsplit('/').next().map(str::to_owned);
    let level = text(node, "four_levels_proficiency_name").trim_start_matches("ProficiencyLevel/");
    concept.section = (!level.is_empty()).then(|| level.to_owned());
    let described = if kind == ConceptKind::Level { "eight_levels_description" } else { "description" };
    if name_key != described && !text(node, described).is_empty() {
        concept.descriptions.push(Description { language, text: text(node, described).to_owned() });
    }
    gathering.add(concept, number)?;
    let parent = match kind {
        ConceptKind::Competence => text(node, "competence_area_id"),
        ConceptKind::Knowledge | ConceptKind::Skill => text(node, "competence_id"),
        _ => "",
    };
    if !parent.is_empty() {
        gathering.relate(&address_of_node, RelationKind::Broader, &address(parent)?, file, number);
    }
    Ok(())
}
