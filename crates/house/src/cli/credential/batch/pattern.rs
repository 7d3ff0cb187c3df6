//! Texts with columns in them, and the template that is made of such texts.

use super::super::signing::{HostedContexts, Manner};
use super::rows::Row;
use jiff::Timestamp;
use kernel::Entropy as _;
use openbadges::jsonld::Engine;
use openbadges::proof::Suite;
use openbadges::report::parse_date_time_stamp;
use openbadges::template::Template;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use store::SystemEntropy;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Text(String),
    Column { index: usize, optional: bool },
    Number { index: usize },
    Uuid,
    RowNumber,
}

/// A text in which `{{columns}}` stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern(Vec<Part>);

/// What is wrong with one cell: the column's index, and why.
pub(super) type BadCell = (usize, String);

impl Pattern {
    /// Reads a text; `Err` says which column there is not.
    pub(super) fn read(text: &str, header: &[String]) -> Result<Self, String> {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("{{") {
            let (name, after) =
                after.split_once("}}").ok_or_else(|| format!("{text:?} has {{{{ without }}}}"))?;
            if !before.is_empty() {
                parts.push(Part::Text(before.to_owned()));
            }
            parts.push(part(name.trim(), header)?);
            rest = after;
        }
        if !rest.is_empty() {
            parts.push(Part::Text(rest.to_owned()));
        }
        let has_number = parts.iter().any(|part| matches!(part, Part::Number { .. }));
        if has_number && parts.len() > 1 {
            return Err(format!("{text:?}: a number stands alone in its text"));
        }
        Ok(Self(parts))
    }

    fn is_number(&self) -> bool {
        matches!(self.0.as_slice(), [Part::Number { .. }])
    }

    /// The first column in it.
    pub(super) fn column(&self) -> Option<usize> {
        self.0.iter().find_map(|part| match part {
            Part::Column { index, .. } | Part::Number { index } => Some(*index),
            _ => None,
        })
    }

    /// The text of a row.
    pub(super) fn fill(&self, row: &Row, cells: &csv::StringRecord) -> Result<String, BadCell> {
        let mut text = String::new();
        for part in &self.0 {
            match part {
                Part::Text(fixed) => text.push_str(fixed),
                Part::Uuid => text.push_str(&uuid()),
                Part::RowNumber => drop(write!(text, "{:07}", row.number)),
                Part::Column { index, optional } => {
                    let cell =
                        cells.get(*index).ok_or_else(|| (*index, "the row is too short".to_owned()))?;
                    if cell.trim().is_empty() && !optional {
                        return Err((*index, "it is empty".to_owned()));
                    }
                    text.push_str(cell.trim());
                }
                Part::Number { index } => {
                    let cell =
                        cells.get(*index).ok_or_else(|| (*index, "the row is too short".to_owned()))?;
                    text.push_str(
                        &number(cell.trim()).ok_or_else(|| (*index, format!("{cell:?} is no number")))?,
                    );
                }
            }
        }
        Ok(text)
    }
}

/// A number as JSON writes it; a decimal comma is taken for a point.
fn number(cell: &str) -> Option<String> {
    let text = cell.replacen(',', ".", 1);
    let parsed: serde_json::Number = serde_json::from_str(&text).ok()?;
    Some(parsed.to_string())
}

fn part(name: &str, header: &[String]) -> Result<Part, String> {
    match name {
        "$uuid" => return Ok(Part::Uuid),
        "$row" => return Ok(Part::RowNumber),
        _ => {}
    }
    let find = |column: &str| header.iter().position(|one| one == column);
    if let Some(index) = find(name) {
        return Ok(Part::Column { index, optional: false });
    }
    if let Some(index) = name.strip_suffix('?').and_then(find) {
        return Ok(Part::Column { index, optional: true });
    }
    if let Some(index) = name.strip_suffix('#').and_then(find) {
        return Ok(Part::Number { index });
    }
    let columns: Vec<_> = header.iter().filter(|one| !one.is_empty()).map(String::as_str).collect();
    Err(format!("there is no column {name:?}; the table has {}", columns.join(", ")))
}

/// A random UUID, version 4 (RFC 9562).
fn uuid() -> String {
    let mut bytes = [0u8; 16];
    SystemEntropy.fill(&mut bytes);
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex = store::blobs::hex(&bytes);
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// What is done with every row.
pub(super) struct Plan {
    /// The template with its constants filled in.
    pub(super) text: String,
    /// Each text that varies.
    pub(super) patterns: Vec<Pattern>,
    /// Where each stands.
    pub(super) places: Vec<Vec<String>>,
    /// Compiled, when suite and shape allow it.
    pub(super) compiled: Option<Template>,
    /// The names of the columns.
    pub(super) header: Vec<String>,
    /// When it begins and when it ends, as far as that varies or is there.
    moments: [Option<Moment>; 2],
}

/// A moment of the credential.
enum Moment {
    /// The same in each.
    Constant(Timestamp),
    /// The text with this number.
    Varies(usize),
}

impl Plan {
    /// Reads a template.
    pub(super) fn read(text: &str, header: &[String], manner: &Manner) -> Result<Self, String> {
        let now = manner.options.created.as_deref().unwrap_or_default();
        let text = text.replace("{{$issuer}}", manner.controller()).replace("{{$now}}", now);
        let value =
            openbadges::json::parse_owned(&text).map_err(|problem| format!("it is not JSON: {problem}"))?;
        let mut found = BTreeMap::new();
        gather(&value, &mut String::new(), header, &mut found)?;
        if found.is_empty() {
            return Err("there is no {{column}} in it: every row would give the same credential".to_owned());
        }
        let (mut patterns, mut places) = (Vec::new(), Vec::new());
        for (_, (pattern, pointers)) in found {
            patterns.push(pattern);
            places.push(pointers);
        }
        let moments = ["/validFrom", "/validUntil"].map(|path| moment_at(&value, path, &places));
        let mut plan = Self { text, patterns, places, compiled: None, header: header.to_vec(), moments };
        manner.judge(&plan.sample()?)?;
        plan.compiled = plan.compile(manner);
        Ok(plan)
    }

    /// The document of a row that could not be better: what is wrong with it is wrong with the template.
    fn sample(&self) -> Result<Value, String> {
        let value = |(pattern, places): (&Pattern, &Vec<String>)| {
            let is_moment = places.iter().any(|place| place == "/validFrom" || place == "/validUntil");
            let text = if is_moment { "2000-01-01T00:00:00Z" } else { "urn:example:cell" };
            if pattern.is_number() { "1".to_owned() } else { text.to_owned() }
        };
        let values: Vec<String> = self.patterns.iter().zip(&self.places).map(value).collect();
        serde_json::from_str(&self.document(&values)?).map_err(|problem| problem.to_string())
    }

    /// The cells that say when it begins and ends do say it, in this order.
    pub(super) fn judge_moments(&self, values: &[String]) -> Result<(), BadCell> {
        let mut told = [None, None];
        let mut column = 0;
        for (moment, told) in self.moments.iter().zip(&mut told) {
            *told = match moment {
                None => None,
                Some(Moment::Constant(moment)) => Some(*moment),
                Some(Moment::Varies(number)) => {
                    column = self.patterns[*number].column().unwrap_or_default();
                    let text = values[*number].as_str();
                    let no_moment =
                        || (column, format!("{text:?} is no moment with a zone, as 2026-05-01T09:00:00Z is"));
                    Some(parse_date_time_stamp(text).ok_or_else(no_moment)?)
                }
            };
        }
        match told {
            [Some(from), Some(until)] if from > until => Err((column, "it ends before it begins".to_owned())),
            _ => Ok(()),
        }
    }

    fn compile(&self, manner: &Manner) -> Option<Template> {
        let fits = manner.options.suite == Suite::EddsaRdfc2022
            && !self.patterns.iter().any(Pattern::is_number)
            && !self.text.contains("\"proof\"");
        let mut engine = Engine::new();
        fits.then(|| Template::compile(&mut engine, &HostedContexts, &self.text, &self.places).ok()).flatten()
    }

    /// The document of a row.
    pub(super) fn document(&self, values: &[String]) -> Result<String, String> {
        let mut document =
            openbadges::json::parse_owned(&self.text).map_err(|problem| problem.to_string())?;
        for ((pattern, places), value) in self.patterns.iter().zip(&self.places).zip(values) {
            let value = if pattern.is_number() {
                serde_json::from_str(value).map_err(|problem| problem.to_string())?
            } else {
                Value::String(value.clone())
            };
            for place in places {
                if let Some(slot) = document.pointer_mut(place) {
                    slot.clone_from(&value);
                }
            }
        }
        Ok(document.to_string())
    }
}

fn moment_at(template: &Value, path: &str, places: &[Vec<String>]) -> Option<Moment> {
    let varies = places.iter().position(|places| places.iter().any(|place| place == path));
    let constant = || template.pointer(path)?.as_str().and_then(parse_date_time_stamp);
    varies.map(Moment::Varies).or_else(|| constant().map(Moment::Constant))
}

/// Every text with columns in it: what it is, and where it stands. Equal texts get equal values, a UUID too.
fn gather(
    value: &Value,
    path: &mut String,
    header: &[String],
    found: &mut BTreeMap<String, (Pattern, Vec<String>)>,
) -> Result<(), String> {
    let length = path.len();
    let mut inside = |name: &str, value: &Value| {
        path.push('/');
        path.push_str(&name.replace('~', "~0").replace('/', "~1"));
        let gathered = gather(value, path, header, found);
        path.truncate(length);
        gathered
    };
    match value {
        Value::Object(members) => members.iter().try_for_each(|(name, value)| {
            if name.contains("{{") {
                Err(format!("a column in the name {name:?}"))
            } else {
                inside(name, value)
            }
        }),
        Value::Array(items) => {
            items.iter().enumerate().try_for_each(|(index, item)| inside(&index.to_string(), item))
        }
        Value::String(text) if text.contains("{{") => {
            let pattern = Pattern::read(text, header).map_err(|why| format!("at {path}: {why}"))?;
            let (_, places) = found.entry(text.clone()).or_insert((pattern, Vec::new()));
            places.push(path.clone());
            Ok(())
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header() -> Vec<String> {
        ["name", "credits"].map(str::to_owned).to_vec()
    }

    fn filled(text: &str, cells: &[&str]) -> Result<String, BadCell> {
        let cells = csv::StringRecord::from(cells.to_vec());
        let row = Row { number: 3, line: 4, cells: Ok(cells.clone()) };
        Pattern::read(text, &header()).unwrap().fill(&row, &cells)
    }

    #[test]
    fn columns_are_filled_and_what_is_missing_is_named() {
        assert_eq!(filled("urn:x:{{name}}-{{ credits }}", &["Ada", "2"]).unwrap(), "urn:x:Ada-2");
        assert_eq!(filled("{{$row}}", &[]).unwrap(), "0000003");
        assert_eq!(filled("{{credits#}}", &["Ada", "2,50"]).unwrap(), "2.5");
        assert_eq!(filled("{{name?}}", &["", "2"]).unwrap(), "");
        assert_eq!(filled("{{$uuid}}", &[]).unwrap().len(), 36);
        assert_eq!(filled("{{name}}", &[" ", "2"]).unwrap_err().0, 0);
        assert_eq!(filled("{{credits#}}", &["Ada", "two"]).unwrap_err().0, 1);
        assert_eq!(filled("{{credits}}", &["Ada"]).unwrap_err().0, 1);
        for bad in ["{{nobody}}", "{{name", "x{{credits#}}"] {
            assert!(Pattern::read(bad, &header()).is_err(), "{bad}");
        }
    }
}
