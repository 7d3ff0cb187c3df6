//! The shapes of ESCO's tables and how their rows are read.

use super::assemble::{Assembly, Draft};
use crate::framework::{ConceptKind, ConceptUri, LabelKind, LanguageTag, RelationKind, ReuseLevel};
use crate::import::report::Refusal;
use crate::import::table::{Row, Table};
use crate::import::{ImportError, Obstacle};

/// What a table holds.
#[derive(Clone, Copy)]
pub(super) enum Content {
    Concepts,
    Relations(Shape),
}

/// The shapes of relation tables.
#[derive(Clone, Copy)]
pub(super) enum Shape {
    Broader,
    OccupationSkill,
    SkillSkill,
    Hierarchy,
}

/// Tells a table by its columns; none for those that are not needed (collections, schemes, dictionaries).
pub(super) fn recognise(table: &Table) -> Option<Content> {
    if table.has(&["conceptUri", "broaderUri"]) {
        Some(Content::Relations(Shape::Broader))
    } else if table.has(&["occupationUri", "skillUri"]) {
        Some(Content::Relations(Shape::OccupationSkill))
    } else if table.has(&["originalSkillUri", "relatedSkillUri"]) {
        Some(Content::Relations(Shape::SkillSkill))
    } else if table.has(&["Level 0 URI", "Level 1 URI"]) {
        Some(Content::Relations(Shape::Hierarchy))
    } else if table.has(&["conceptUri", "preferredLabel"]) && !table.has(&["broaderConceptUri"]) {
        Some(Content::Concepts)
    } else {
        None
    }
}

struct Columns {
    uri: usize,
    concept_type: Option<usize>,
    skill_type: Option<usize>,
    reuse: Option<usize>,
    preferred: usize,
    alternative: Option<usize>,
    hidden: Option<usize>,
    status: Option<usize>,
    code: Option<usize>,
    isco: Option<usize>,
    description: Option<usize>,
    replaced_by: Option<usize>,
}

impl Columns {
    fn of(table: &Table) -> Result<Self, ImportError> {
        Ok(Self {
            uri: table.need("conceptUri")?,
            concept_type: table.column("conceptType"),
            skill_type: table.column("skillType"),
            reuse: table.column("reuseLevel"),
            preferred: table.need("preferredLabel")?,
            alternative: table.column("altLabels"),
            hidden: table.column("hiddenLabels"),
            status: table.column("status"),
            code: table.column("code"),
            isco: table.column("iscoGroup"),
            description: table.column("description"),
            replaced_by: table.column("replacedBy").or_else(|| table.column("isReplacedBy")),
        })
    }
}

/// Reads a table of occupations, skills or groups in one language.
pub(super) fn read_concepts(
    assembly: &mut Assembly<'_>,
    table: &Table,
    language: LanguageTag,
    versioned: bool,
) -> Result<(), ImportError> {
    let columns = Columns::of(table)?;
    let number = assembly.begin_table(&table.name);
    assembly.languages.insert(language);
    let mut report = std::mem::take(&mut assembly.report);
    let mut repeated = 0;
    table.each_row(format!("concepts ({language})"), &mut report, &mut |row| {
        let concept = parse_concept(&row, &columns)?;
        let words = parse_words(&row, &columns);
        let draft = Draft { concept, versioned, table: number, line: row.line };
        if !assembly.add_concept(draft, language, words)? {
            repeated += 1;
        }
        Ok(())
    });
    report.repeated_rows += repeated;
    assembly.report = report;
    Ok(())
}

/// What a row says of a concept besides its words.
pub(super) struct Facts {
    pub uri: ConceptUri,
    /// The kind, and whether the row itself says so.
    pub kind: (ConceptKind, bool),
    pub code: Option<String>,
    pub isco: Option<ConceptUri>,
    pub reuse: Option<ReuseLevel>,
    pub deprecated: bool,
    pub replaced_by: Vec<ConceptUri>,
}

/// The words a row has for a concept.
pub(super) struct Words {
    pub labels: Vec<(LabelKind, String)>,
    pub description: Option<String>,
}

fn parse_concept(row: &Row<'_>, columns: &Columns) -> Result<Facts, Refusal> {
    let uri = parse_uri(row, columns.uri, "conceptUri")?;
    if row.cell(Some(columns.preferred)).is_empty() && row.cell(columns.alternative).is_empty() {
        return Err(Refusal::Cell { column: "preferredLabel".into(), reason: "it is empty".into() });
    }
    let status = row.cell(columns.status).to_ascii_lowercase();
    let code = row.cell(columns.code);
    let isco = row.cell(columns.isco);
    Ok(Facts {
        kind: kind_of(row, columns, &uri),
        code: (!code.is_empty()).then(|| code.to_owned()),
        isco: isco_group(isco),
        reuse: ReuseLevel::from_code(row.cell(columns.reuse)),
        deprecated: matches!(status.as_str(), "obsolete" | "deprecated" | "replaced"),
        replaced_by: words_of(row.cell(columns.replaced_by), &['\n', ',', '|'])
            .filter_map(|text| ConceptUri::parse(text).ok())
            .collect(),
        uri,
    })
}

fn isco_group(code: &str) -> Option<ConceptUri> {
    let digits = code.trim_start_matches('C');
    let is_code = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_code { ConceptUri::parse(&format!("http://data.europa.eu/esco/isco/C{digits}")).ok() } else { None }
}

fn parse_words(row: &Row<'_>, columns: &Columns) -> Words {
    let one = |kind| move |text: &str| (kind, text.to_owned());
    let separators = &['\n', '|'];
    let preferred = words_of(row.cell(Some(columns.preferred)), &['\n']).take(1);
    let alternative = words_of(row.cell(columns.alternative), separators);
    let hidden = words_of(row.cell(columns.hidden), separators);
    let labels = preferred
        .map(one(LabelKind::Preferred))
        .chain(alternative.map(one(LabelKind::Alternative)))
        .chain(hidden.map(one(LabelKind::Hidden)))
        .collect();
    let description = row.cell(columns.description);
    Words { labels, description: (!description.is_empty()).then(|| description.to_owned()) }
}

fn words_of<'a>(cell: &'a str, separators: &'a [char]) -> impl Iterator<Item = &'a str> {
    cell.split(separators).map(str::trim).filter(|text| !text.is_empty())
}

/// The kind that the row states, or that the address betrays.
fn kind_of(row: &Row<'_>, columns: &Columns, uri: &ConceptUri) -> (ConceptKind, bool) {
    let skill_type = row.cell(columns.skill_type).to_ascii_lowercase();
    let stated = match row.cell(columns.concept_type).to_ascii_lowercase().as_str() {
        "occupation" => Some(ConceptKind::Occupation),
        "iscogroup" => Some(ConceptKind::OccupationGroup),
        "skillgroup" => Some(ConceptKind::SkillGroup),
        "knowledgeskillcompetence" | "skill" | "" if skill_type == "knowledge" => {
            Some(ConceptKind::Knowledge)
        }
        "knowledgeskillcompetence" | "skill" if !skill_type.is_empty() => Some(ConceptKind::Skill),
        _ => None,
    };
    match stated {
        Some(kind) => (kind, true),
        None if uri.as_str().contains("/occupation/") => (ConceptKind::Occupation, false),
        None if uri.as_str().contains("/isco/") => (ConceptKind::OccupationGroup, false),
        None if uri.as_str().contains("/isced-f/") => (ConceptKind::SkillGroup, false),
        None => (ConceptKind::Skill, false),
    }
}

fn parse_uri(row: &Row<'_>, column: usize, name: &str) -> Result<ConceptUri, Refusal> {
    ConceptUri::parse(row.cell(Some(column)))
        .map_err(|error| Refusal::Cell { column: name.to_owned(), reason: error.to_string() })
}

/// Reads a table of relations; both ends are looked up when everything is read.
pub(super) fn read_relations(
    assembly: &mut Assembly<'_>,
    table: &Table,
    shape: Shape,
) -> Result<(), ImportError> {
    let number = assembly.begin_table(&table.name);
    let mut report = std::mem::take(&mut assembly.report);
    let result = match shape {
        Shape::Broader => {
            let ends = (table.need("conceptUri")?, table.need("broaderUri")?);
            table.each_row("broader relations".into(), &mut report, &mut |row| {
                let (from, to) =
                    (parse_uri(&row, ends.0, "conceptUri")?, parse_uri(&row, ends.1, "broaderUri")?);
                assembly.add_relation(&from, RelationKind::Broader, &to, (number, row.line));
                Ok(())
            });
            Ok(())
        }
        Shape::OccupationSkill => {
            let ends = ("skillUri", "occupationUri");
            read_needs(assembly, table, number, ends, "occupation–skill relations", &mut report)
        }
        Shape::SkillSkill => {
            let ends = ("relatedSkillUri", "originalSkillUri");
            read_needs(assembly, table, number, ends, "skill–skill relations", &mut report)
        }
        Shape::Hierarchy => {
            read_hierarchy(assembly, table, number, &mut report);
            Ok(())
        }
    };
    assembly.report = report;
    result
}

type Report = crate::import::report::Report;

/// Rows that say: this skill is essential or optional for that occupation or skill.
fn read_needs(
    assembly: &mut Assembly<'_>,
    table: &Table,
    number: u32,
    (skill, needed_by): (&str, &str),
    what: &str,
    report: &mut Report,
) -> Result<(), ImportError> {
    let kind_column = table.need("relationType")?;
    let columns = (table.need(skill)?, table.need(needed_by)?);
    table.each_row(what.to_owned(), report, &mut |row| {
        let kind = match row.cell(Some(kind_column)).to_ascii_lowercase().as_str() {
            "essential" => RelationKind::EssentialFor,
            "optional" => RelationKind::OptionalFor,
            other => {
                let reason = format!("{other:?} is neither essential nor optional");
                return Err(Refusal::Cell { column: "relationType".into(), reason });
            }
        };
        let (from, to) = (parse_uri(&row, columns.0, skill)?, parse_uri(&row, columns.1, needed_by)?);
        assembly.add_relation(&from, kind, &to, (number, row.line));
        Ok(())
    });
    Ok(())
}

/// Rows that spell out the way from the root of the skills hierarchy to a group.
fn read_hierarchy(assembly: &mut Assembly<'_>, table: &Table, number: u32, report: &mut Report) {
    let levels: Vec<usize> = (0..8).map_while(|n| table.column(&format!("Level {n} URI"))).collect();
    table.each_row("skills hierarchy".into(), report, &mut |row| {
        let way: Vec<ConceptUri> = levels
            .iter()
            .filter(|&&column| !row.cell(Some(column)).is_empty())
            .map(|&column| parse_uri(&row, column, "Level URI"))
            .collect::<Result<_, _>>()?;
        for pair in way.windows(2) {
            assembly.add_relation(&pair[1], RelationKind::Broader, &pair[0], (number, row.line));
        }
        Ok(())
    });
}

/// An archive that names relations only cannot stand alone.
pub(super) fn relations_alone(file: &str) -> ImportError {
    ImportError::new(file, Obstacle::RelationsWithoutConcepts)
}
