//! Many files: folders, archives, lists; one line each.

use super::super::desk::{print_text, progress};
use super::super::{Failure, Outcome, crew};
use super::{LIMIT, NOT_CHECKED, code, read, show, told, word};
use indicatif::ProgressBar;
use openbadges::report::Report;
use std::fs::File;
use std::io::{BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What came of one file.
enum Done {
    /// How it ended, and its line.
    Verified(u8, String),
    /// It holds many more.
    Archive(PathBuf),
}

/// Handed to a worker at a time, at most; fewer when there is little to do, so that all have some.
const CHUNK: usize = 64;
/// Bytes out of an archive after which a handful is full.
const CHUNK_BYTES: usize = 4 << 20;

/// An open archive.
type Archive = zip::ZipArchive<BufReader<File>>;

/// A file of an archive: its name, and its bytes or why there are none.
type Inner = (String, Result<Vec<u8>, String>);

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
        return Ok(nothing(files));
    }
    let bar = progress(paths.len() as u64, false, "Verifying");
    if !as_json {
        print_text("file,verdict,title,issuer,failed,reason")?;
    }
    let mut run = Run { judge: Judge { as_json, check }, jobs, bar, worst: Worst::default() };
    run.files(paths)?;
    run.bar.finish_and_clear();
    let worst = run.worst;
    if worst.whole() == 0 {
        return Ok(nothing(files));
    }
    eprintln!("{} valid, {} invalid, {} not checked", worst.valid, worst.invalid, worst.not_checked);
    Ok(worst.code())
}

/// Nothing was there to be verified, which is not to be valid.
fn nothing(files: &[PathBuf]) -> ExitCode {
    let names: Vec<_> = files.iter().map(|file| file.display().to_string()).collect();
    told(&format!("there is no file in {}", names.join(", ")), NOT_CHECKED)
}

/// All of it.
struct Run<'r> {
    judge: Judge<'r>,
    jobs: usize,
    bar: ProgressBar,
    worst: Worst,
}

impl Run<'_> {
    /// Files, which the workers read, so that dealing them out costs nothing; an archive is opened when its turn comes.
    fn files(&mut self, paths: Vec<PathBuf>) -> Result<(), Failure> {
        let (judge, jobs) = (self.judge, self.jobs);
        let chunks = in_chunks(paths.len(), jobs, paths.into_iter(), |_| 0);
        let worker = || move |chunk: Vec<PathBuf>| chunk.into_iter().map(|path| judge.file(path)).collect();
        crew::in_order(jobs, chunks, worker, &mut |chunk: Vec<Done>| {
            let mut lines = Vec::with_capacity(chunk.len());
            for done in chunk {
                match done {
                    Done::Verified(code, line) => lines.push((code, line)),
                    Done::Archive(path) => {
                        self.print(&std::mem::take(&mut lines))?;
                        self.archive(&path)?;
                    }
                }
            }
            self.print(&lines)
        })
    }

    /// The files of an archive, read from it one after another.
    fn archive(&mut self, path: &Path) -> Result<(), Failure> {
        let name = path.display().to_string();
        let Some(mut archive) = open_archive(path) else {
            return self.print(&[self.judge.verify(&name, Err("it was there and is gone".to_owned()))]);
        };
        let (judge, jobs, whole) = (self.judge, self.jobs, archive.len());
        self.bar.inc_length((whole as u64).saturating_sub(1));
        let inner = (0..whole).filter_map(move |index| entry(&mut archive, index, &name));
        let worker = || {
            move |chunk: Vec<Inner>| {
                chunk.into_iter().map(|(name, bytes)| judge.verify(&name, bytes)).collect()
            }
        };
        let bytes_of = |(_, bytes): &Inner| bytes.as_ref().map_or(0, Vec::len);
        let chunks = in_chunks(whole, jobs, inner, bytes_of);
        crew::in_order(jobs, chunks, worker, &mut |lines: Vec<(u8, String)>| self.print(&lines))
    }

    fn print(&mut self, done: &[(u8, String)]) -> Result<(), Failure> {
        if done.is_empty() {
            return Ok(());
        }
        let lines: Vec<&str> = done.iter().map(|(_, line)| line.as_str()).collect();
        for (code, _) in done {
            self.worst.count(*code);
        }
        self.bar.inc(done.len() as u64);
        self.bar.suspend(|| print_text(&lines.join("\n")))
    }
}

/// The items in handfuls, and no more bytes in one than a worker may hold.
fn in_chunks<I>(
    whole: usize,
    jobs: usize,
    mut items: impl Iterator<Item = I>,
    bytes_of: impl Fn(&I) -> usize,
) -> impl Iterator<Item = Vec<I>> {
    let many = (whole / (4 * jobs.max(1))).clamp(1, CHUNK);
    std::iter::from_fn(move || {
        let (mut chunk, mut bytes) = (Vec::with_capacity(many), 0);
        while chunk.len() < many && bytes < CHUNK_BYTES {
            let Some(item) = items.next() else { break };
            bytes += bytes_of(&item);
            chunk.push(item);
        }
        (!chunk.is_empty()).then_some(chunk)
    })
}

/// Every file below a path, in the order of their names: links to files are followed, links to folders, which could lead
/// back, and what is no file are not.
fn gather(path: &Path, paths: &mut Vec<PathBuf>) -> Result<(), Failure> {
    if !path.is_dir() {
        paths.push(path.to_owned());
        return Ok(());
    }
    let listed = std::fs::read_dir(path)
        .map_err(|problem| Failure(format!("{} cannot be read: {problem}", path.display())))?;
    let mut inside: Vec<(PathBuf, bool)> = listed
        .filter_map(Result::ok)
        .filter_map(|entry| Some((entry.path(), entry.file_type().ok()?)))
        // A link's own kind is neither; what it leads to is asked only of what is no plain file.
        .filter(|(path, kind)| kind.is_file() || kind.is_dir() || path.is_file())
        .map(|(path, kind)| (path, kind.is_dir()))
        .collect();
    inside.sort_unstable();
    for (path, is_dir) in inside {
        if is_dir { gather(&path, paths)? } else { paths.push(path) }
    }
    Ok(())
}

fn entry(archive: &mut Archive, index: usize, name: &str) -> Option<Inner> {
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

/// Who examines one credential and writes its line.
#[derive(Clone, Copy)]
struct Judge<'j> {
    as_json: bool,
    check: &'j (dyn Fn(&[u8]) -> Report + Sync),
}

impl Judge<'_> {
    fn file(self, path: PathBuf) -> Done {
        let bytes = read(&path).map_err(|Failure(why)| why);
        let may_be_archive = bytes.as_ref().map_or(true, |bytes| bytes.starts_with(b"PK"));
        if may_be_archive && is_archive(&path) {
            return Done::Archive(path);
        }
        let (code, line) = self.verify(&path.display().to_string(), bytes);
        Done::Verified(code, line)
    }

    fn verify(self, name: &str, bytes: Result<Vec<u8>, String>) -> (u8, String) {
        match bytes {
            Ok(bytes) => {
                let report = (self.check)(&bytes);
                let line = if self.as_json { json_line(name, &report) } else { csv_line(name, &report) };
                (code(report.verdict()), line)
            }
            Err(why) if self.as_json => {
                let line = serde_json::json!({ "file": name, "verdict": "not checked", "reason": why });
                (NOT_CHECKED, line.to_string())
            }
            Err(why) => (NOT_CHECKED, line_of([name, "not checked", "", "", "", &why])),
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

    const fn whole(&self) -> usize {
        self.valid + self.invalid + self.not_checked
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
