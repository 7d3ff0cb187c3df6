//! One worker: fills and signs. Files are written apart, by one: a folder takes new files one after another anyway.

use super::super::signing::{HostedContexts, Manner};
use super::pattern::{BadCell, Pattern, Plan};
use super::rows::Row;
use openbadges::jsonld::Engine;
use openbadges::template::{Batch, Refusal, Template, Work};
use std::io::Write as _;
use std::path::Path;

/// Rows to be issued together.
pub(super) struct Chunk {
    pub(super) rows: Vec<Row>,
    /// How far the table had been read.
    pub(super) read_up_to: u64,
    /// Why it could not be read on.
    pub(super) broken: Option<String>,
}

/// A document that becomes a file.
pub(super) struct Document {
    /// What its file is called.
    name: String,
    /// The number of its row, and the line.
    place: (u64, u64),
    /// Where it ends in the text of its chunk; it begins where the one before ends.
    end: usize,
}

/// What came of a chunk.
pub(super) struct Issued {
    /// One document a line, when they are printed; one after another when they become files.
    pub(super) text: Vec<u8>,
    /// The files to be.
    pub(super) documents: Vec<Document>,
    pub(super) count: u64,
    /// Number of the row, and what is wrong with it.
    pub(super) complaints: Vec<(u64, String)>,
    pub(super) read_up_to: u64,
    /// Why nothing can be issued any more.
    pub(super) fatal: Option<String>,
}

impl Issued {
    /// Writes the documents into a folder; a name that is none, or is taken, is a complaint of its row.
    pub(super) fn write(&mut self, folder: &Path) {
        let mut start = 0;
        for document in std::mem::take(&mut self.documents) {
            let Document { name, place, end } = document;
            match write_file(folder, &name, &self.text[start..end]) {
                Ok(()) => {}
                Err(Unwritten::Disk(why)) => {
                    self.fatal = Some(why);
                    return;
                }
                Err(Unwritten::Name(why)) => {
                    self.count -= 1;
                    self.complaints.push((place.0, format!("{}: {why}", in_table(place))));
                }
            }
            start = end;
        }
        self.complaints.sort_by_key(|(row, _)| *row);
    }
}

/// Why a file was not written.
enum Unwritten {
    /// Its name.
    Name(String),
    /// The disk.
    Disk(String),
}

/// Why a row was not issued.
enum Refused {
    /// A cell, by its column.
    Cell(BadCell),
    /// The document as a whole.
    Document(String),
}

/// Where a row stands.
fn in_table((row, line): (u64, u64)) -> String {
    format!("row {row} (line {line})")
}

struct Worker<'i> {
    plan: &'i Plan,
    manner: &'i Manner,
    /// How files are called, where documents become files.
    names: Option<&'i Pattern>,
    engine: Engine,
    fast: Option<(&'i Template, Batch<'i>)>,
    work: Work,
}

/// Makes workers.
pub(super) struct Issuer;

impl Issuer {
    /// A worker, as a function of chunks.
    #[expect(clippy::new_ret_no_self, reason = "a worker is what a crew wants: a function")]
    pub(super) fn new<'i>(
        plan: &'i Plan,
        manner: &'i Manner,
        names: Option<&'i Pattern>,
    ) -> impl FnMut(Chunk) -> Issued + use<'i> {
        let mut engine = Engine::new();
        let fast = plan.compiled.as_ref().and_then(|template| {
            let batch = Batch::new(&mut engine, &HostedContexts, template, &manner.key, &manner.options);
            Some((template, batch.ok()?))
        });
        let mut worker = Worker { plan, manner, names, engine, fast, work: Work::new() };
        move |chunk| worker.issue(chunk)
    }
}

impl Worker<'_> {
    fn issue(&mut self, chunk: Chunk) -> Issued {
        let mut issued = Issued {
            text: Vec::new(),
            documents: Vec::new(),
            count: 0,
            complaints: Vec::new(),
            read_up_to: chunk.read_up_to,
            fatal: chunk.broken,
        };
        for row in &chunk.rows {
            match self.one(row, &mut issued) {
                Ok(()) => issued.count += 1,
                Err(refused) => issued.complaints.push((row.number, self.complaint(row, refused))),
            }
        }
        issued
    }

    fn complaint(&self, row: &Row, refused: Refused) -> String {
        let place = in_table((row.number, row.line));
        match refused {
            Refused::Cell((column, why)) => {
                let name = self.plan.header.get(column).map_or("?", String::as_str);
                format!("{place}, column {name}: {why}")
            }
            Refused::Document(why) => format!("{place}: {why}"),
        }
    }

    fn one(&mut self, row: &Row, issued: &mut Issued) -> Result<(), Refused> {
        let cells = row.cells.as_ref();
        let cells = cells.map_err(|column| Refused::Cell((*column, "it is not text in UTF-8".to_owned())))?;
        if let Some(extra) = cells.iter().skip(self.plan.header.len()).find(|cell| !cell.trim().is_empty()) {
            let (has, header) = (cells.len(), self.plan.header.len());
            return Err(Refused::Document(format!(
                "it has {has} cells and the header {header}: {extra:?} belongs to no column"
            )));
        }
        let values = self.plan.patterns.iter().map(|pattern| pattern.fill(row, cells));
        let values: Vec<String> = values.collect::<Result<_, _>>().map_err(Refused::Cell)?;
        self.plan.judge_moments(&values).map_err(Refused::Cell)?;
        let name = self.names.map(|names| names.fill(row, cells)).transpose().map_err(Refused::Cell)?;
        self.sign(&values, &mut issued.text)?;
        match name {
            Some(name) => {
                let end = issued.text.len();
                issued.documents.push(Document { name, place: (row.number, row.line), end });
            }
            None => issued.text.push(b'\n'),
        }
        Ok(())
    }

    /// Appends the signed document: by the compiled template, else in the generic way.
    fn sign(&mut self, values: &[String], lines: &mut Vec<u8>) -> Result<(), Refused> {
        let mut by_template = None;
        if let Some((template, batch)) = &self.fast {
            let texts: Vec<&str> = values.iter().map(String::as_str).collect();
            match batch.issue(template, &texts, &mut self.work, lines) {
                Ok(()) => return Ok(()),
                Err(refusal) => by_template = Some(refusal),
            }
        }
        let document = self.plan.document(values).map_err(Refused::Document)?;
        match self.manner.sign(&mut self.engine, &document) {
            Ok(signed) => {
                lines.extend_from_slice(signed.as_bytes());
                Ok(())
            }
            Err(problem) => Err(self.blame(values, by_template, problem.to_string())),
        }
    }

    /// Which cell it was, where that can be said.
    fn blame(&self, values: &[String], by_template: Option<Refusal>, why: String) -> Refused {
        if let Some(Refusal::NotAnIri(slot)) = by_template
            && let Some(column) = self.plan.patterns.get(slot).and_then(Pattern::column)
        {
            return Refused::Cell((column, format!("{:?} is no absolute address (IRI)", values[slot])));
        }
        let named = |(pattern, value): (&Pattern, &String)| {
            let column = pattern.column().filter(|_| !value.is_empty() && why.contains(value.as_str()))?;
            Some(Refused::Cell((column, why.clone())))
        };
        let blamed = self.plan.patterns.iter().zip(values).find_map(named);
        blamed.unwrap_or(Refused::Document(why))
    }
}

/// Writes a new file of a name that is a name, not a path.
fn write_file(folder: &Path, name: &str, document: &[u8]) -> Result<(), Unwritten> {
    let odd = name.is_empty() || name.starts_with('.') || name.contains(['/', '\\', '\0']);
    if odd {
        return Err(Unwritten::Name(format!("{name:?} cannot be the name of a file")));
    }
    let path = folder.join(name);
    let file = std::fs::File::create_new(&path);
    let mut file = file.map_err(|problem| match problem.kind() {
        std::io::ErrorKind::AlreadyExists => Unwritten::Name(format!("{} exists already", path.display())),
        _ => Unwritten::Disk(format!("{} cannot be written: {problem}", path.display())),
    })?;
    file.write_all(document)
        .map_err(|problem| Unwritten::Disk(format!("{} cannot be written: {problem}", path.display())))
}
