//! The tables of the O*NET database (XLSX or text), and the crosswalk between ESCO and O*NET.

use super::gather::{Gathering, cell, uri};
use super::report::{Refusal, Report};
use super::source::{self, File, Source};
use super::table::{Row, Table};
use super::{ImportError, ImportedFramework, Options, Progress};
use crate::framework::{
    Concept, ConceptKind, ConceptUri, Description, Family, Framework, Label, LabelKind, LanguageTag,
    RelationKind,
};
use kernel::Lang;
use std::collections::BTreeSet;

/// The public address of an O*NET-SOC code.
const PAGE: &str = "https://www.onetonline.org/link/summary/";

fn address(code: &str) -> Result<ConceptUri, Refusal> {
    let shaped = code.len() == 10 && code.bytes().all(|b| b.is_ascii_digit() || b == b'-' || b == b'.');
    if !shaped {
        return Err(cell("O*NET-SOC Code", &format!("{code:?} is no code such as 11-1011.00")));
    }
    uri(&format!("{PAGE}{code}"), "O*NET-SOC Code")
}

/// Imports occupations with titles, interests (scale 1 to 7), job zones and related occupations, in any order.
///
/// # Errors
/// When a file cannot be read or no O*NET table is among them. Bad rows are refused one by one.
pub fn onet(
    sources: &[Source],
    options: &Options,
    progress: Progress<'_>,
) -> Result<ImportedFramework, ImportError> {
    let mut tables = Vec::new();
    let mut gathering = Gathering::default();
    let mut version = options.version.clone();
    source::each_file(sources, &options.limits, progress, &mut |file| {
        if file.name.ends_with("Read Me.txt") {
            version = version.take().or_else(|| version_in(&String::from_utf8_lossy(&file.bytes)));
        }
        let name = file.name.clone();
        match open(file)? {
            Some(table) if table.has(&["O*NET-SOC Code"]) => tables.push(table),
            _ => gathering.report.ignored.push(name),
        }
        Ok(())
    })?;
    // Occupations first, whatever the order of the files.
    tables.sort_by_key(|table| !is_occupations(table));
    for table in &tables {
        read(&mut gathering, table)?;
    }
    let file = tables
        .first()
        .map_or_else(|| gathering.report.ignored.first().cloned().unwrap_or_default(), |t| t.name.clone());
    gathering.finish(framework("O*NET", version), options, &file, "O*NET")
}

fn framework(name: &str, version: Option<String>) -> Framework {
    Framework {
        family: Family::Onet,
        name: name.to_owned(),
        version: version.unwrap_or_default(),
        licence: Some("CC BY 4.0".to_owned()),
        languages: BTreeSet::new(),
    }
}

/// `O*NET 29.2 Database` in the read-me.
fn version_in(text: &str) -> Option<String> {
    let rest = text.split("O*NET ").nth(1)?;
    let version: String = rest.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
    (!version.is_empty()).then_some(version)
}

fn open(file: File) -> Result<Option<Table>, ImportError> {
    let ending = file.name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    match ending.as_str() {
        "xlsx" => Table::open_sheet(file).map(Some),
        "txt" | "csv" | "tsv" => Ok(Some(Table::open(file))),
        _ => Ok(None),
    }
}

fn is_occupations(table: &Table) -> bool {
    table.has(&["O*NET-SOC Code", "Title", "Description"])
}

fn read(gathering: &mut Gathering, table: &Table) -> Result<(), ImportError> {
    let code = table.need("O*NET-SOC Code")?;
    let mut report = std::mem::take(&mut gathering.report);
    if is_occupations(table) {
        read_occupations(gathering, table, code, &mut report);
    } else if table.has(&["Element Name", "Scale ID", "Data Value"]) {
        read_interests(gathering, table, code, &mut report);
    } else if table.has(&["Job Zone"]) {
        let zone = table.column("Job Zone");
        table.each_row("job zones".into(), &mut report, &mut |row| {
            let level = row.cell(zone).parse().ok().filter(|level| (1..=5).contains(level));
            let level = level.ok_or_else(|| cell("Job Zone", "a number from 1 to 5 is expected"))?;
            known(gathering, &row, code)?.preparation = Some(level);
            Ok(())
        });
    } else if table.has(&["Related O*NET-SOC Code"]) {
        let related = table.column("Related O*NET-SOC Code");
        table.each_row("related occupations".into(), &mut report, &mut |row| {
            let (from, to) = (address(row.cell(Some(code)))?, address(row.cell(related))?);
            gathering.relate(&from, RelationKind::Related, &to, &table.name, row.line);
            Ok(())
        });
    } else if table.has(&["Alternate Title"]) {
        let title = table.column("Alternate Title");
        table.each_row("alternate titles".into(), &mut report, &mut |row| {
            let label = Label::alternative(Lang::En.into(), row.cell(title));
            let concept = known(gathering, &row, code)?;
            if !label.text.is_empty() && !concept.labels.iter().any(|have| have.text == label.text) {
                concept.labels.push(label);
            }
            Ok(())
        });
    } else {
        report.ignored.push(table.name.clone());
    }
    gathering.report = report;
    Ok(())
}

fn read_occupations(gathering: &mut Gathering, table: &Table, code: usize, report: &mut Report) {
    let english = LanguageTag::from(Lang::En);
    let (title, description) = (table.column("Title"), table.column("Description"));
    table.each_row("occupations".into(), report, &mut |row| {
        let name = row.cell(title);
        if name.is_empty() {
            return Err(cell("Title", "it is empty"));
        }
        let label = Label { language: english, kind: LabelKind::Preferred, text: name.to_owned() };
        let mut concept =
            Concept::new(address(row.cell(Some(code)))?, ConceptKind::Occupation).with_label(label);
        concept.code = Some(row.cell(Some(code)).to_owned());
        let text = row.cell(description);
        if !text.is_empty() {
            concept.descriptions.push(Description { language: english, text: text.to_owned() });
        }
        gathering.add(concept, row.line)
    });
}

fn known<'g>(gathering: &'g mut Gathering, row: &Row<'_>, code: usize) -> Result<&'g mut Concept, Refusal> {
    let uri = address(row.cell(Some(code)))?;
    gathering.concepts.get_mut(&uri).ok_or_else(|| Refusal::Dangling(uri.to_string()))
}

const INTERESTS: [&str; 6] =
    ["realistic", "investigative", "artistic", "social", "enterprising", "conventional"];

/// Rows of the scale OI (occupational interests) fill the six places; high points (IH) are derived, not read.
fn read_interests(gathering: &mut Gathering, table: &Table, code: usize, report: &mut Report) {
    let (element, scale, value) =
        (table.column("Element Name"), table.column("Scale ID"), table.column("Data Value"));
    table.each_row("interests".into(), report, &mut |row| {
        if row.cell(scale) != "OI" {
            return Ok(());
        }
        let name = row.cell(element).to_lowercase();
        let place = INTERESTS.iter().position(|interest| *interest == name);
        let place = place.ok_or_else(|| cell("Element Name", "none of the six interests"))?;
        let score = row.cell(value).parse::<f64>().ok().filter(|score| (1.0..=7.0).contains(score));
        let score = score.ok_or_else(|| cell("Data Value", "a number from 1 to 7 is expected"))?;
        known(gathering, &row, code)?.interests.get_or_insert([1.0; 6])[place] = score;
        Ok(())
    });
}

/// Imports the crosswalk between ESCO and O*NET occupations: relations only, from the ESCO concept to the O*NET one.
///
/// Two shapes are read: the official one (`O*NET Id`, `ESCO or ISCO URI`, `Type of Match`) and a table with the columns
/// `onet_code` and `concept_uri`, whose rows are close matches.
///
/// # Errors
/// When a file cannot be read or has neither shape. Bad rows are refused one by one.
pub fn crosswalk(
    sources: &[Source],
    options: &Options,
    progress: Progress<'_>,
) -> Result<ImportedFramework, ImportError> {
    let mut gathering = Gathering::default();
    let mut last = String::new();
    source::each_file(sources, &options.limits, progress, &mut |file| {
        last.clone_from(&file.name);
        let Some(table) = open(file)? else { return Ok(()) };
        let columns = (
            table.column("O*NET Id").or_else(|| table.column("onet_code")),
            table.column("ESCO or ISCO URI").or_else(|| table.column("concept_uri")),
        );
        let (Some(onet), Some(esco)) = columns else {
            gathering.report.ignored.push(table.name);
            return Ok(());
        };
        let kind = table.column("Type of Match");
        let mut report = std::mem::take(&mut gathering.report);
        table.each_row("crosswalk".into(), &mut report, &mut |row| {
            let (from, to) = (uri(row.cell(Some(esco)), "ESCO or ISCO URI")?, address(row.cell(Some(onet)))?);
            let exact = row.cell(kind).to_lowercase().contains("exact");
            let kind = if exact { RelationKind::ExactMatch } else { RelationKind::CloseMatch };
            gathering.relate(&from, kind, &to, &table.name, row.line);
            Ok(())
        });
        gathering.report = report;
        Ok(())
    })?;
    let name = "ESCO–O*NET crosswalk";
    gathering.finish(framework(name, options.version.clone()), options, &last, "the ESCO–O*NET crosswalk")
}
