//! CASE 1.1 packages of 1EdTech (`CFPackage`): import, and export of our own frameworks.

use super::digcomp::json;
use super::gather::{Gathering, cell, uri};
use super::report::Refusal;
use super::source::{self, Source};
use super::{ImportError, ImportedFramework, Obstacle, Options, Progress};
use crate::framework::{
    Concept, ConceptKind, ConceptStatus, ConceptUri, Description, Family, Framework, Label, LabelKind,
    LanguageTag, Relation, RelationKind,
};
use kernel::{EqfLevel, Lang};
use serde_json::{Map, Value, json as object};
use std::collections::BTreeSet;

/// Imports `CFPackage` documents (CASE 1.1, section 5): items, types, levels, parents, matches, replacements.
///
/// # Errors
/// When a file cannot be read, is not JSON, or has no `CFDocument`. Bad items and associations are refused one by one, with
/// their number as line.
pub fn case(
    sources: &[Source],
    options: &Options,
    progress: Progress<'_>,
) -> Result<ImportedFramework, ImportError> {
    let mut gathering = Gathering::default();
    let mut framework = None;
    let mut last = String::new();
    source::each_file(sources, &options.limits, progress, &mut |file| {
        last.clone_from(&file.name);
        let package = json(&file)?;
        let document = package
            .get("CFDocument")
            .ok_or_else(|| ImportError::new(&file.name, Obstacle::MissingColumn("CFDocument".to_owned())))?;
        let language = LanguageTag::parse(text(document, "language")).ok().or(options.language);
        let language = language.unwrap_or(Lang::En.into());
        framework.get_or_insert_with(|| framework_of(document, options));
        for (number, item) in numbered(&package, "CFItems") {
            if let Err(refusal) = read_item(&mut gathering, item, language, number) {
                gathering.report.reject(&file.name, number, refusal);
            }
        }
        for (number, association) in numbered(&package, "CFAssociations") {
            let document_uri = text(document, "uri");
            if let Err(refusal) =
                read_association(&mut gathering, association, document_uri, &file.name, number)
            {
                gathering.report.reject(&file.name, number, refusal);
            }
        }
        Ok(())
    })?;
    let framework = framework.ok_or_else(|| ImportError::new(&last, Obstacle::NothingRecognised("CASE")))?;
    gathering.finish(framework, options, &last, "CASE")
}

fn text<'n>(node: &'n Value, key: &str) -> &'n str {
    node.get(key).and_then(Value::as_str).map_or("", str::trim)
}

fn numbered<'p>(package: &'p Value, key: &str) -> impl Iterator<Item = (u64, &'p Value)> {
    (1u64..).zip(package.get(key).and_then(Value::as_array).map_or(&[][..], Vec::as_slice))
}

fn framework_of(document: &Value, options: &Options) -> Framework {
    let licence =
        document.get("licenseURI").map(|licence| text(licence, "title")).filter(|title| !title.is_empty());
    Framework {
        family: Family::Case,
        name: text(document, "title").to_owned(),
        version: options.version.clone().unwrap_or_else(|| text(document, "version").to_owned()),
        licence: licence.map(str::to_owned),
        languages: BTreeSet::new(),
    }
}

/// The kind that the item's type names; what is not named is a competence.
fn kind_of(item_type: &str) -> ConceptKind {
    let plain = kernel::fold(item_type);
    let says = |words: &[&str]| words.iter().any(|word| plain.contains(word));
    if says(&["occupation", "profile", "job", "role"]) {
        ConceptKind::Occupation
    } else if says(&["knowledge"]) {
        ConceptKind::Knowledge
    } else if says(&["skill", "ability"]) && !says(&["group"]) {
        ConceptKind::Skill
    } else if says(&["group", "area", "domain", "cluster", "strand"]) {
        ConceptKind::SkillGroup
    } else if says(&["level"]) {
        ConceptKind::Level
    } else {
        ConceptKind::Competence
    }
}

fn read_item(
    gathering: &mut Gathering,
    item: &Value,
    default: LanguageTag,
    number: u64,
) -> Result<(), Refusal> {
    let language = LanguageTag::parse(text(item, "language")).unwrap_or(default);
    let full = text(item, "fullStatement");
    if full.is_empty() {
        return Err(cell("fullStatement", "it is empty"));
    }
    let short = text(item, "abbreviatedStatement");
    let name = if short.is_empty() { full } else { short };
    let mut concept = Concept::new(uri(text(item, "uri"), "uri")?, kind_of(text(item, "CFItemType")))
        .with_label(Label::preferred(language, name));
    let other = text(item, "alternativeLabel");
    if !other.is_empty() {
        concept.labels.push(Label::alternative(language, other));
    }
    let notes = text(item, "notes");
    let meaning = if short.is_empty() { notes } else { full };
    if !meaning.is_empty() {
        concept.descriptions.push(Description { language, text: meaning.to_owned() });
    }
    concept.code = Some(text(item, "humanCodingScheme").to_owned()).filter(|code| !code.is_empty());
    concept.eqf = item
        .get("educationLevel")
        .and_then(Value::as_array)
        .and_then(|levels| levels.iter().find_map(|level| eqf(level.as_str()?)));
    if !text(item, "statusEndDate").is_empty() {
        concept.status = ConceptStatus::Deprecated { replaced_by: Vec::new() };
    }
    gathering.add(concept, number)
}

/// `EQF 4` among the education levels.
fn eqf(level: &str) -> Option<EqfLevel> {
    let number = level.trim().strip_prefix("EQF")?.trim().parse().ok()?;
    EqfLevel::new(number).ok()
}

fn node(association: &Value, key: &str) -> Result<ConceptUri, Refusal> {
    let link = association.get(key).ok_or_else(|| cell(key, "it is missing"))?;
    uri(text(link, "uri"), key)
}

fn read_association(
    gathering: &mut Gathering,
    association: &Value,
    document: &str,
    file: &str,
    number: u64,
) -> Result<(), Refusal> {
    let (from, to) = (node(association, "originNodeURI")?, node(association, "destinationNodeURI")?);
    let kind = match text(association, "associationType") {
        // Children of the document itself are the top of the tree.
        "isChildOf" | "isPartOf" if to.as_str() == document => return Ok(()),
        "isChildOf" | "isPartOf" => RelationKind::Broader,
        "exactMatchOf" => RelationKind::ExactMatch,
        "isRelatedTo" | "isPeerOf" => RelationKind::Related,
        "ext:essentialFor" => RelationKind::EssentialFor,
        "ext:optionalFor" => RelationKind::OptionalFor,
        "ext:closeMatchOf" => RelationKind::CloseMatch,
        "replacedBy" => return replace(gathering, &from, to),
        // Order, examples, translations and what others add say nothing that is kept here.
        _ => return Ok(()),
    };
    gathering.relate(&from, kind, &to, file, number);
    Ok(())
}

fn replace(gathering: &mut Gathering, from: &ConceptUri, to: ConceptUri) -> Result<(), Refusal> {
    let concept = gathering.concepts.get_mut(from).ok_or_else(|| Refusal::Dangling(from.to_string()))?;
    match &mut concept.status {
        ConceptStatus::Deprecated { replaced_by } => replaced_by.push(to),
        current @ ConceptStatus::Current => *current = ConceptStatus::Deprecated { replaced_by: vec![to] },
    }
    Ok(())
}

/// What an exported package says of itself.
#[derive(Debug, Clone)]
pub struct CaseExport<'a> {
    /// The framework.
    pub framework: &'a Framework,
    /// The address of the document.
    pub uri: &'a str,
    /// Who made it.
    pub creator: &'a str,
    /// The moment of the last change, ISO 8601 (`2026-01-31T12:00:00+00:00`).
    pub changed: &'a str,
    /// The language of the statements; concepts without a name in it are written in any they have.
    pub language: LanguageTag,
}

impl CaseExport<'_> {
    /// The `CFPackage` document (CASE 1.1).
    ///
    /// Identifiers are made of the addresses and stay the same from export to export. A level of the European framework is
    /// written as education level `EQF n`; what CASE has no association for uses its extension prefix `ext:`.
    #[must_use]
    pub fn package(&self, concepts: &[Concept], relations: &[Relation]) -> Value {
        let document = self.document();
        let mut associations: Vec<Value> =
            relations.iter().map(|relation| self.association(relation)).collect();
        let has_parent: BTreeSet<&ConceptUri> = relations
            .iter()
            .filter(|relation| relation.kind == RelationKind::Broader)
            .map(|relation| &relation.from)
            .collect();
        for concept in concepts {
            if !has_parent.contains(&concept.uri) {
                associations.push(self.link("isChildOf", concept.uri.as_str(), self.uri));
            }
            if let ConceptStatus::Deprecated { replaced_by } = &concept.status {
                associations.extend(
                    replaced_by.iter().map(|new| self.link("replacedBy", concept.uri.as_str(), new.as_str())),
                );
            }
        }
        let items: Vec<Value> = concepts.iter().filter_map(|concept| self.item(concept)).collect();
        object!({ "CFDocument": document, "CFItems": items, "CFAssociations": associations })
    }

    fn document(&self) -> Value {
        let mut document = Map::new();
        let mut put = |key: &str, value: &str| {
            if !value.is_empty() {
                document.insert(key.to_owned(), Value::from(value));
            }
        };
        put("identifier", &identifier(self.uri));
        put("uri", self.uri);
        put("caseVersion", "1.1");
        put("creator", self.creator);
        put("title", &self.framework.name);
        put("version", &self.framework.version);
        put("language", self.language.as_str());
        put("lastChangeDateTime", self.changed);
        Value::Object(document)
    }

    fn item(&self, concept: &Concept) -> Option<Value> {
        let shown = concept
            .labels
            .iter()
            .filter(|label| label.kind == LabelKind::Preferred)
            .min_by_key(|label| label.language != self.language)?;
        let mut item = Map::new();
        let mut put = |key: &str, value: &str| {
            if !value.is_empty() {
                item.insert(key.to_owned(), Value::from(value));
            }
        };
        let meaning = concept.description_in(shown.language).unwrap_or_default();
        put("identifier", &identifier(concept.uri.as_str()));
        put("uri", concept.uri.as_str());
        put("fullStatement", if meaning.is_empty() { &shown.text } else { meaning });
        put("abbreviatedStatement", if meaning.is_empty() { "" } else { &shown.text });
        put("CFItemType", concept.kind.code());
        put("humanCodingScheme", concept.code.as_deref().unwrap_or_default());
        put("language", shown.language.as_str());
        put("lastChangeDateTime", self.changed);
        let other =
            concept.labels.iter().find(|l| l.kind == LabelKind::Alternative && l.language == shown.language);
        put("alternativeLabel", other.map_or("", |label| label.text.as_str()));
        if !concept.is_current() {
            put("statusEndDate", self.changed.get(..10).unwrap_or_default());
        }
        if let Some(level) = concept.eqf {
            item.insert("educationLevel".to_owned(), object!([format!("EQF {}", level.get())]));
        }
        Some(Value::Object(item))
    }

    fn association(&self, relation: &Relation) -> Value {
        let kind = match relation.kind {
            RelationKind::Broader => "isChildOf",
            RelationKind::ExactMatch => "exactMatchOf",
            RelationKind::Related => "isRelatedTo",
            RelationKind::EssentialFor => "ext:essentialFor",
            RelationKind::OptionalFor => "ext:optionalFor",
            RelationKind::CloseMatch => "ext:closeMatchOf",
        };
        self.link(kind, relation.from.as_str(), relation.to.as_str())
    }

    fn link(&self, kind: &str, from: &str, to: &str) -> Value {
        let end = |uri: &str| object!({ "title": uri, "identifier": identifier(uri), "uri": uri });
        let name = identifier(&format!("{kind} {from} {to}"));
        object!({
            "identifier": name,
            "uri": format!("{}#{name}", self.uri),
            "associationType": kind,
            "originNodeURI": end(from),
            "destinationNodeURI": end(to),
            "lastChangeDateTime": self.changed,
        })
    }
}

/// A UUID of version 8 (RFC 9562) made of a text: the one it carries already, or one of its hash.
fn identifier(text: &str) -> String {
    let carried = text.get(text.len().saturating_sub(36)..).unwrap_or_default();
    if is_uuid(carried) {
        return carried.to_ascii_lowercase();
    }
    let half = |seed: u64| {
        text.bytes().fold(seed, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
    };
    let (high, low) = (half(0xcbf2_9ce4_8422_2325), half(0x9e37_79b9_7f4a_7c15));
    let high = (high & 0xffff_ffff_ffff_0fff) | 0x8000;
    let low = (low & 0x3fff_ffff_ffff_ffff) | 0x8000_0000_0000_0000;
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0xffff,
        low >> 48,
        low & 0xffff_ffff_ffff
    )
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| {
            if matches!(at, 8 | 13 | 18 | 23) { byte == b'-' } else { byte.is_ascii_hexdigit() }
        })
}
