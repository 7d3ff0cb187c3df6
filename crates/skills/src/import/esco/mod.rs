//! The CSV downloads of the ESCO portal: any version, any language, zips, folders or single tables.
//!
//! Tables are known by their columns, not by their names: concepts (occupations, skills, groups), hierarchy,
//! broader, occupation–skill and skill–skill relations. Relations may come before their concepts: they are kept
//! aside and tied at the end. A table whose name tells no version gives its labels to the version of the others,
//! and its rows for concepts unknown there are refused.

mod assemble;
mod tables;

use super::source::{self, File, Source};
use super::table::Table;
use super::{ImportError, ImportedFramework, Obstacle, Options, Progress};
use crate::framework::LanguageTag;
use assemble::Assembly;

/// Imports ESCO from whatever mixture of zips, folders, tables and bytes, in any order.
///
/// # Errors
/// When an archive or file cannot be read, no table is recognised, the language of a table is unknown, versions
/// are mixed, or relations come without any concept. Bad rows are refused one by one in the report.
pub fn esco(
    sources: &[Source],
    options: &Options,
    progress: Progress<'_>,
) -> Result<ImportedFramework, ImportError> {
    let mut assembly = Assembly::new(options);
    source::each_file(sources, &options.limits, progress, &mut |file| {
        take_file(&mut assembly, options, file)
    })?;
    assembly.finish()
}

fn take_file(assembly: &mut Assembly<'_>, options: &Options, file: File) -> Result<(), ImportError> {
    let ending = file.name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    if !matches!(ending.as_str(), "csv" | "tsv" | "txt") {
        assembly.ignore(&file.name);
        return Ok(());
    }
    let table = Table::open(file);
    let version = options.version.clone().or_else(|| version_in(&table.name));
    match tables::recognise(&table) {
        Some(tables::Content::Concepts) => {
            let language = language_in(&table.name).or(options.language);
            let language =
                language.ok_or_else(|| ImportError::new(&table.name, Obstacle::LanguageUnknown))?;
            assembly.see_version(&table.name, version.as_deref())?;
            tables::read_concepts(assembly, &table, language, version.is_some())
        }
        Some(tables::Content::Relations(shape)) => {
            assembly.see_version(&table.name, version.as_deref())?;
            tables::read_relations(assembly, &table, shape)
        }
        None => {
            assembly.ignore(&table.name);
            Ok(())
        }
    }
}

/// The version in a name such as `ESCO dataset - v1.1.1 - classification - en - csv.zip/skills_en.csv`.
fn version_in(name: &str) -> Option<String> {
    name.split(|c: char| c.is_whitespace() || matches!(c, '/' | '_' | '-')).find_map(|word| {
        let digits = word.strip_prefix(['v', 'V'])?;
        let digits = digits.trim_end_matches(|c: char| !c.is_ascii_digit());
        let dotted = digits.contains('.') && digits.chars().all(|c| c.is_ascii_digit() || c == '.');
        dotted.then(|| digits.to_owned())
    })
}

/// The language at the end of the table's own name (`skills_it.csv`), or in the archive's (`… - it - csv.zip`).
fn language_in(name: &str) -> Option<LanguageTag> {
    let file = name.rsplit('/').next()?;
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let own = stem.rsplit_once('_').and_then(|(_, ending)| two_letters(ending));
    own.or_else(|| name.split(" - ").find_map(|part| two_letters(part.trim())))
}

fn two_letters(text: &str) -> Option<LanguageTag> {
    if text.len() == 2 { LanguageTag::parse(text).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::{language_in, version_in};

    #[test]
    fn names_tell_version_and_language() {
        let name = "ESCO dataset - v1.1.1 - classification - en - csv.zip/skills_en.csv";
        assert_eq!(version_in(name).as_deref(), Some("1.1.1"));
        assert_eq!(version_in("ESCO_v1.2.0.zip").as_deref(), Some("1.2.0"));
        assert_eq!(version_in("occupations_it.csv"), None);
        assert_eq!(language_in(name).unwrap().as_str(), "en");
        assert_eq!(language_in("occupations_it.csv").unwrap().as_str(), "it");
        assert_eq!(language_in("x - classification - pl - csv.zip/broad.csv").unwrap().as_str(), "pl");
        assert!(language_in("occupations.csv").is_none());
    }
}
