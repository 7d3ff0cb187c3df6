//! Many files: folders, archives, lists; one line each.

use super::super::desk::{print_text, progress};
use super::super::{Failure, Outcome, crew};
use super::{LIMIT, NOT_CHECKED, code, read, show, word};
use indicatif::ProgressBar;
use openbadges::report::Report;
use std::fs::File;
use std::io::{BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// One thing to be verified.
enum Item {
    /// A file, read by whoever verifies it.
    File(PathBuf),
    /// A file of an archive: its name, and its bytes or why there are none.
    Inner(String, Result<Vec<u8>, String>),
}

/// Handed to a worker at a time, at most; fewer when there is little to do, so that all have some.
const CHUNK: usize = 32;

/// An open archive.
type Archive = zip::ZipArchive<BufReader<File>>;

/// Whether a file is an archive of credentials (a capsule is one credential).
pub(super) fn is_archive(path: &Path) -> bool {
    open_archive(path).is_some()
}

fn open_archive(path: &Path) -> Option<Archive> {
    let mut beginning = [0u8; 2];
    File::open(path).ok()?.read_exact(&mut beginning).ok()?;
    let archive =
        (&beginning == b"PK").then(|| zip::ZipArchive::new(BufReader::new(File::open(path).ok()?)).ok());
    archive.flatten().filter(|archive| archive.index_for_name("capsule.json").is_none())
}

/// Verifies everything named, `jobs` at once, and prints in order as it goes.
pub(super) fn run(
    files: &[PathBuf],
    as_json: bool,
    jobs: usize,
    check: &(dyn Fn(&[u8]) -> Report + Sync),
) -> Outcome {
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
    let mut items = paths.into_iter().flat_map(|path| items(path, &bar));
    let chunks = std::iter::from_fn(|| {
        // An archive makes the whole longer when it is opened.
        let whole = usize::try_from(bar.length().unwrap_or(1)).unwrap_or(usize::MAX);
        let chunk: Vec<Item> = items.by_ref().take((whole / (4 * jobs.max(1))).clamp(1, CHUNK)).collect();
        (!chunk.is_empty()).then_some(chunk)
    });
    let verify = |chunk: Vec<Item>| -> Vec<(u8, String)> {
        chunk.into_iter().map(|item| verify_item(item, as_json, check)).collect()
    };
    crew::in_order(jobs, chunks, || verify, &mut |done: Vec<(u8, String)>| {
        let lines: Vec<&str> = done.iter().map(|(_, line)| line.as_str()).collect();
        for (code, _) in &done {
            worst.count(*code);
        }
        bar.inc(done.len() as u64);
        bar.suspend(|| print_text(&lines.join("\n")))
    })?;
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

/// A file, or each file of an archive, read when its turn comes.
fn items(path: PathBuf, bar: &ProgressBar) -> Box<dyn Iterator<Item = Item> + Send> {
    let Some(mut archive) = open_archive(&path) else { return Box::new(std::iter::once(Item::File(path))) };
    bar.inc_length((archive.len() as u64).saturating_sub(1));
    let name = path.display().to_string();
    Box::new((0..archive.len()).filter_map(move |index| entry(&mut archive, index, &name)))
}

fn entry(archive: &mut Archive, index: usize, name: &str) -> Option<Item> {
    let mut file = match archive.by_index(index) {
        Ok(file) if file.is_dir() => return None,
        Ok(file) => file,
        Err(problem) => return Some(Item::Inner(format!("{name}/{index}"), Err(problem.to_string()))),
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
    Some(Item::Inner(name, bytes))
}

/// How one thing ended, and its line.
fn verify_item(item: Item, as_json: bool, check: &dyn Fn(&[u8]) -> Report) -> (u8, String) {
    let (name, bytes) = match item {
        Item::File(path) => (path.display().to_string(), read(&path).map_err(|Failure(why)| why)),
        Item::Inner(name, bytes) => (name, bytes),
    };
    match bytes {
        Ok(bytes) => {
            let report = check(&bytes);
            let line = if as_json { json_line(&name, &report) } else { csv_line(&name, &report) };
            (code(report.verdict()), line)
        }
        Err(why) if as_json => {
            let line = serde_json::json!({ "file": name, "verdict": "not checked", "reason": why });
            (NOT_CHECKED, line.to_string())
        }
        Err(why) => (NOT_CHECKED, line_of([&name, "not checked", "", "", "", &why])),
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
    line_of([
        name,
        word(report.verdict()),
        learned.title.as_deref().unwrap_or_default(),
        issuer.map_or("", String::as_str),
        &failed.join("; "),
        &reasons.join(" "),
    ])
}

/// A line of CSV, without breaks in its cells.
fn line_of(cells: [&str; 6]) -> String {
    let cells = cells.map(|cell| cell.replace(['\r', '\n'], " "));
    kernel::csv_line(&cells).trim_end_matches(['\r', '\n']).to_owned()
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
    fn a_line_is_one_line_and_no_cell_of_it_a_formula() {
        let line = line_of(["=1+1", "valid", "a, \"b\"", "two\nlines", "", "plain"]);
        assert_eq!(line, "'=1+1,valid,\"a, \"\"b\"\"\",two lines,,plain");
    }
}
