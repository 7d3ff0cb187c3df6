//! Many files: folders, archives, lists; one line each.

use super::super::desk::{print_text, progress};
use super::super::{Failure, Outcome};
use super::{LIMIT, NOT_CHECKED, code, read, show, word};
use openbadges::report::Report;
use std::io::{Cursor, Read as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// One thing to be verified: its name, and its bytes or why there are none.
type Item = (String, Result<Vec<u8>, String>);

/// Whether the bytes are an archive of credentials (a capsule is one credential).
pub(super) fn is_archive(bytes: &[u8]) -> bool {
    let archive = bytes.starts_with(b"PK").then(|| zip::ZipArchive::new(Cursor::new(bytes)).ok()).flatten();
    archive.is_some_and(|archive| archive.index_for_name("capsule.json").is_none())
}

/// Verifies everything named, and prints as it goes.
pub(super) fn run(files: &[PathBuf], as_json: bool, check: &dyn Fn(&[u8]) -> Report) -> Outcome {
    let mut paths = Vec::new();
    for file in files {
        gather(file, &mut paths)?;
    }
    if paths.is_empty() {
        return Err(Failure("there is no file in it".to_owned()));
    }
    let bar = progress(paths.len() as u64, false, "Verifying");
    if !as_json {
        print_text("file,verdict,title,issuer,failed,reason")?;
    }
    let mut worst = Worst::default();
    for path in &paths {
        bar.set_message(path.display().to_string());
        each_item(path, &mut |item| {
            let line = verify_item(item, as_json, check, &mut worst);
            bar.suspend(|| print_text(&line))
        })?;
        bar.inc(1);
    }
    bar.finish_and_clear();
    eprintln!("{} valid, {} invalid, {} not checked", worst.valid, worst.invalid, worst.not_checked);
    Ok(worst.code())
}

/// Every file below a path, in the order of their names.
fn gather(path: &Path, paths: &mut Vec<PathBuf>) -> Result<(), Failure> {
    if !path.is_dir() {
        paths.push(path.to_owned());
        return Ok(());
    }
    let listed = std::fs::read_dir(path)
        .map_err(|problem| Failure(format!("{} cannot be read: {problem}", path.display())))?;
    let mut inside: Vec<PathBuf> = listed.filter_map(Result::ok).map(|entry| entry.path()).collect();
    inside.sort();
    inside.iter().try_for_each(|path| gather(path, paths))
}

/// A file, or each file of an archive.
fn each_item(path: &Path, then: &mut dyn FnMut(Item) -> Result<(), Failure>) -> Result<(), Failure> {
    let name = path.display().to_string();
    let bytes = match read(path) {
        Ok(bytes) => bytes,
        Err(Failure(why)) => return then((name, Err(why))),
    };
    if !is_archive(&bytes) {
        return then((name, Ok(bytes)));
    }
    let mut archive = match zip::ZipArchive::new(Cursor::new(bytes)) {
        Ok(archive) => archive,
        Err(problem) => return then((name, Err(format!("the archive is broken: {problem}")))),
    };
    for index in 0..archive.len() {
        if let Some(item) = entry(&mut archive, index, &name) {
            then(item)?;
        }
    }
    Ok(())
}

fn entry(archive: &mut zip::ZipArchive<Cursor<Vec<u8>>>, index: usize, name: &str) -> Option<Item> {
    let mut file = match archive.by_index(index) {
        Ok(file) if file.is_dir() => return None,
        Ok(file) => file,
        Err(problem) => return Some((format!("{name}/{index}"), Err(problem.to_string()))),
    };
    let inner = file.name().map_or_else(|_| index.to_string(), std::borrow::Cow::into_owned);
    let name = format!("{name}/{inner}");
    let mut bytes = Vec::new();
    let taken = (&mut file).take(LIMIT + 1).read_to_end(&mut bytes);
    let bytes = match taken {
        Ok(_) if bytes.len() as u64 > LIMIT => Err("larger than any credential".to_owned()),
        Ok(_) => Ok(bytes),
        Err(problem) => Err(problem.to_string()),
    };
    Some((name, bytes))
}

fn verify_item(item: Item, as_json: bool, check: &dyn Fn(&[u8]) -> Report, worst: &mut Worst) -> String {
    let (name, bytes) = item;
    match bytes {
        Ok(bytes) => {
            let report = check(&bytes);
            worst.count(code(report.verdict()));
            if as_json { json_line(&name, &report) } else { csv_line(&name, &report) }
        }
        Err(why) => {
            worst.count(NOT_CHECKED);
            if as_json {
                serde_json::json!({ "file": name, "verdict": "not checked", "reason": why }).to_string()
            } else {
                [name.as_str(), "not checked", "", "", "", &why].map(cell).join(",")
            }
        }
    }
}

fn json_line(name: &str, report: &Report) -> String {
    let mut value = show::to_json(report);
    value["file"] = name.into();
    value.to_string()
}

fn csv_line(name: &str, report: &Report) -> String {
    let failed: Vec<_> = report.failures().map(|check| check.name.as_str()).collect();
    let reasons: Vec<_> = report.failures().map(|check| check.sentence.as_str()).collect();
    let learned = &report.learned;
    let issuer = learned.issuer_name.as_ref().or(learned.issuer_id.as_ref());
    [
        name,
        word(report.verdict()),
        learned.title.as_deref().unwrap_or_default(),
        issuer.map_or("", String::as_str),
        &failed.join("; "),
        &reasons.join(" "),
    ]
    .map(cell)
    .join(",")
}

/// A cell of CSV (RFC 4180), never a formula where a spreadsheet opens it.
fn cell(text: &str) -> String {
    let text = text.replace(['\r', '\n'], " ");
    let text = if text.starts_with(['=', '+', '-', '@', '\t']) { format!("'{text}") } else { text };
    if text.contains([',', '"']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

/// How many ended how.
#[derive(Default)]
struct Worst {
    valid: usize,
    invalid: usize,
    not_checked: usize,
}

impl Worst {
    fn count(&mut self, code: u8) {
        match code {
            0 => self.valid += 1,
            1 => self.invalid += 1,
            _ => self.not_checked += 1,
        }
    }

    fn code(&self) -> ExitCode {
        match (self.invalid, self.not_checked) {
            (0, 0) => ExitCode::SUCCESS,
            (0, _) => ExitCode::from(NOT_CHECKED),
            _ => ExitCode::FAILURE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_never_a_formula() {
        assert_eq!(cell("=1+1"), "'=1+1");
        assert_eq!(cell("a, \"b\""), "\"a, \"\"b\"\"\"");
        assert_eq!(cell("plain"), "plain");
    }
}
