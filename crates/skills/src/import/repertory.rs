//! Our own table for regional repertories and own frameworks: one row per element. See `docs/frameworks.md`.
//!
//! | column | meaning |
//! |---|---|
//! | `type` | `profile`, `competence`, `ability`, `knowledge`, `group` |
//! | `code` | the element's code, unique in the table |
//! | `parent` | code of what it belongs to; several with a vertical bar between them |
//! | `label_XX` | its name in language XX (`label_it`) |
//! | `alt_XX` | further names, a vertical bar between them |
//! | `description_XX` | its meaning |
//! | `eqf` | European qualification level, 1 to 8 |
//! | `section` | the repertory's section |
//! | `need` | `essential` (when empty) or `optional`: what a competence is for its profile |
//! | `esco` | address of the same concept in ESCO |
//! | `status`, `replaced_by` | `deprecated`, and the codes to use instead |

use super::gather::{Gathering, cell, uri};
use super::report::Refusal;
use super::source::{self, Source};
use super::table::{Row, Table};
use super::{ImportError, ImportedFramework, Options, Progress};
use crate::framework::{
    Concept, ConceptKind, ConceptStatus, ConceptUri, Description, Family, Framework, Label, LabelKind,
    LanguageTag, RelationKind,
};
use kernel::EqfLevel;
use std::collections::{BTreeMap, BTreeSet};

/// Which repertory a table is.
#[derive(Debug, Clone)]
pub struct Repertory {
    /// The name people call it by, e.g. `QRSP Lombardia`.
    pub name: String,
    /// What is put before a code to make an address, e.g. `https://example.org/qrsp/`; without it an address is made of the name.
    pub base: Option<String>,
    /// Whether it is a company's or network's own, not a public repertory.
    pub own: bool,
}

struct Columns {
    kind: usize,
    code: usize,
    parent: Option<usize>,
    eqf: Option<usize>,
    section: Option<usize>,
    need: Option<usize>,
    esco: Option<usize>,
    status: Option<usize>,
    replaced_by: Option<usize>,
    words: Vec<(usize, Word, LanguageTag)>,
}

#[derive(Clone, Copy)]
enum Word {
    Label,
    Alternative,
    Description,
}

/// Imports a repertory from tables of the documented shape.
///
/// # Errors
/// When a file cannot be read or lacks the columns `type`, `code` and a `label_XX`. Bad rows are refused one by one.
pub fn repertory(
    sources: &[Source],
    which: &Repertory,
    options: &Options,
    progress: Progress<'_>,
) -> Result<ImportedFramework, ImportError> {
    let base = which
        .base
        .clone()
        .unwrap_or_else(|| format!("urn:repertory:{}:", kernel::fold(&which.name).replace(' ', "-")));
    let mut gathering = Gathering::default();
    let mut last = String::new();
    source::each_file(sources, &options.limits, progress, &mut |file| {
        last.clone_from(&file.name);
        let table = if file.name.to_ascii_lowercase().ends_with(".xlsx") {
            Table::open_sheet(file)?
        } else {
            Table::open(file)
        };
        read(&mut gathering, &table, &base)
    })?;
    let framework = Framework {
        family: if which.own { Family::Own } else { Family::Repertory },
        name: which.name.clone(),
        version: options.version.clone().unwrap_or_default(),
        licence: None,
        languages: BTreeSet::new(),
    };
    gathering.finish(framework, options, &last, "a repertory")
}

fn columns(table: &Table) -> Result<Columns, ImportError> {
    let words: Vec<(usize, Word, LanguageTag)> =
        table.header.iter().enumerate().filter_map(|(at, name)| word_column(at, name)).collect();
    if !words.iter().any(|(_, word, _)| matches!(word, Word::Label)) {
        table.need("label_it")?;
    }
    Ok(Columns {
        kind: table.need("type")?,
        code: table.need("code")?,
        parent: table.column("parent"),
        eqf: table.column("eqf"),
        section: table.column("section"),
        need: table.column("need"),
        esco: table.column("esco"),
        status: table.column("status"),
        replaced_by: table.column("replaced_by"),
        words,
    })
}

fn word_column(at: usize, name: &str) -> Option<(usize, Word, LanguageTag)> {
    let (word, language) = name.trim().split_once('_')?;
    let word = match word.to_ascii_lowercase().as_str() {
        "label" => Word::Label,
        "alt" => Word::Alternative,
        "description" => Word::Description,
        _ => return None,
    };
    Some((at, word, LanguageTag::parse(language).ok()?))
}

fn read(gathering: &mut Gathering, table: &Table, base: &str) -> Result<(), ImportError> {
    let columns = columns(table)?;
    let mut report = std::mem::take(&mut gathering.report);
    let mut kinds: BTreeMap<ConceptUri, ConceptKind> = BTreeMap::new();
    let mut parents = Vec::new();
    table.each_row("repertory".into(), &mut report, &mut |row| {
        let concept = parse(&row, &columns, base)?;
        let (uri_here, kind) = (concept.uri.clone(), concept.kind);
        gathering.add(concept, row.line)?;
        kinds.insert(uri_here.clone(), kind);
        for code in codes(row.cell(columns.parent)) {
            parents.push((
                uri_here.clone(),
                address(base, code)?,
                row.cell(columns.need).to_owned(),
                row.line,
            ));
        }
        let esco = row.cell(columns.esco);
        if !esco.is_empty() {
            let there = uri(esco, "esco")?;
            gathering.relate(&uri_here, RelationKind::ExactMatch, &there, &table.name, row.line);
        }
        Ok(())
    });
    for (child, parent, need, line) in parents {
        let relation = relation_kind(kinds.get(&child), kinds.get(&parent), &need);
        gathering.relate(&child, relation, &parent, &table.name, line);
    }
    gathering.report = report;
    Ok(())
}

/// What a profile is made of is needed for it; everything else is narrower than its parent.
fn relation_kind(child: Option<&ConceptKind>, parent: Option<&ConceptKind>, need: &str) -> RelationKind {
    let needed = child.is_some_and(|kind| kind.is_claimable()) && parent == Some(&ConceptKind::Occupation);
    match (needed, need) {
        (true, "optional") => RelationKind::OptionalFor,
        (true, _) => RelationKind::EssentialFor,
        (false, _) => RelationKind::Broader,
    }
}

fn codes(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('|').map(str::trim).filter(|code| !code.is_empty())
}

fn address(base: &str, code: &str) -> Result<ConceptUri, Refusal> {
    uri(&format!("{base}{}", code.replace(' ', "_")), "code")
}

fn parse(row: &Row<'_>, columns: &Columns, base: &str) -> Result<Concept, Refusal> {
    let kind = match row.cell(Some(columns.kind)).to_lowercase().as_str() {
        "profile" => ConceptKind::Occupation,
        "competence" => ConceptKind::Competence,
        "ability" => ConceptKind::Skill,
        "knowledge" => ConceptKind::Knowledge,
        "group" => ConceptKind::SkillGroup,
        other => {
            let reason = format!("{other:?} is none of profile, competence, ability, knowledge, group");
            return Err(cell("type", &reason));
        }
    };
    let code = row.cell(Some(columns.code));
    if code.is_empty() {
        return Err(cell("code", "it is empty"));
    }
    let mut concept = Concept::new(address(base, code)?, kind);
    concept.code = Some(code.to_owned());
    concept.section = Some(row.cell(columns.section).to_owned()).filter(|section| !section.is_empty());
    concept.eqf = parse_level(row.cell(columns.eqf))?;
    if row.cell(columns.status).eq_ignore_ascii_case("deprecated") {
        let replaced_by = codes(row.cell(columns.replaced_by)).map(|code| address(base, code));
        concept.status = ConceptStatus::Deprecated { replaced_by: replaced_by.collect::<Result<_, _>>()? };
    }
    add_words(&mut concept, row, columns);
    if concept.labels.is_empty() {
        return Err(cell("label", "it is empty in every language"));
    }
    Ok(concept)
}

fn parse_level(text: &str) -> Result<Option<EqfLevel>, Refusal> {
    if text.is_empty() {
        return Ok(None);
    }
    let level = text.parse::<i64>().ok().and_then(|level| EqfLevel::new(level).ok());
    level.map(Some).ok_or_else(|| cell("eqf", &format!("{text:?} is no level from 1 to 8")))
}

fn add_words(concept: &mut Concept, row: &Row<'_>, columns: &Columns) {
    for &(at, word, language) in &columns.words {
        let text = row.cell(Some(at));
        let label = |kind: LabelKind, text: &str| Label { language, kind, text: text.to_owned() };
        match word {
            _ if text.is_empty() => {}
            Word::Label => concept.labels.push(label(LabelKind::Preferred, text)),
            Word::Alternative => {
                concept.labels.extend(codes(text).map(|name| label(LabelKind::Alternative, name)));
            }
            Word::Description => concept.descriptions.push(Description { language, text: text.to_owned() }),
        }
    }
}
