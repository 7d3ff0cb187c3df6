//! QTI 3 (1EdTech Question and Test Interoperability): items of the five kinds, one by one or as a package.
//!
//! What cannot be taken over is told item by item, with the reason: pictures, other interactions, tests and their sections.
//! What is scored otherwise there than here is told too. Document types are refused, so nothing can expand or fetch anything.

mod item;
mod xml;

use super::model::{MOST_QUESTIONS, Question};
use kernel::{Problem, QuizItemId};
use std::io::{Cursor, Read as _};

/// Bytes of one document.
const LONGEST_DOCUMENT: u64 = 1 << 20;
/// Bytes that a package may unpack to.
const LONGEST_PACKAGE: u64 = 32 << 20;
/// Files that a package may hold.
const MOST_FILES: usize = 2_000;

/// What was read of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// What was taken over, in order.
    pub questions: Vec<Question>,
    /// What was not, and why.
    pub refused: Vec<Refused>,
    /// What was taken over, but is scored otherwise here.
    pub remarks: Vec<Refused>,
}

/// An item, or a file of a package, and what is said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The item's identifier, or the file's name.
    pub identifier: String,
    /// What is said of it.
    pub reason: Reason,
}

/// Why something is not taken over, or how it changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It is no XML.
    Broken {
        /// In which line.
        line: usize,
        /// What the reader says.
        problem: String,
    },
    /// It is not UTF-8.
    NotUtf8,
    /// It declares a document type: that is how XML bombs are made.
    DocumentType,
    /// It uses an entity that it does not have.
    Entity(String),
    /// It is larger, or lies deeper, than is read.
    TooMuch,
    /// It is neither a package nor a document.
    NotQti,
    /// It is another part of QTI, by its root.
    NotAnItem(String),
    /// It is no document.
    NotTaken,
    /// It shows something else than text.
    Media(String),
    /// It asks nothing, or several things.
    Interactions(usize),
    /// It asks in a way that is not known here.
    UnknownInteraction(String),
    /// It does not say what is right.
    NoRightAnswer,
    /// Its points or its tolerance cannot be written here.
    Number(String),
    /// A text is missing or too long, or there are too few or too many options.
    Unsound,
    /// There is no room for more questions.
    Full,
    /// Another item of the same file has the same identifier.
    Twice,
    /// It is scored otherwise there.
    ScoredOurWay,
}

impl Reason {
    /// What is said of it to a person.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Reason::Broken { line, problem } => Problem::new("learning-qti-broken")
                .with("line", line.to_string())
                .with("reason", problem.clone()),
            Reason::NotUtf8 => Problem::new("form-not-utf8"),
            Reason::DocumentType => Problem::new("learning-qti-document-type"),
            Reason::Entity(name) => Problem::new("learning-qti-entity").with("name", name.clone()),
            Reason::TooMuch => Problem::new("learning-qti-too-much"),
            Reason::NotQti => Problem::new("learning-qti-not-qti"),
            Reason::NotAnItem(name) => Problem::new("learning-qti-not-an-item").with("name", name.clone()),
            Reason::NotTaken => Problem::new("learning-qti-not-taken"),
            Reason::Media(name) => Problem::new("learning-qti-media").with("name", name.clone()),
            Reason::Interactions(count) => {
                Problem::new("learning-qti-interactions").with("count", count.to_string())
            }
            Reason::UnknownInteraction(name) => {
                Problem::new("learning-qti-unknown-interaction").with("name", name.clone())
            }
            Reason::NoRightAnswer => Problem::new("learning-qti-no-right-answer"),
            Reason::Number(text) => Problem::new("learning-qti-number").with("text", text.clone()),
            Reason::Unsound => Problem::new("learning-qti-unsound"),
            Reason::Full => Problem::new("learning-quiz-full").with("most", MOST_QUESTIONS.to_string()),
            Reason::Twice => Problem::new("learning-qti-twice"),
            Reason::ScoredOurWay => Problem::new("learning-qti-scored-our-way"),
        }
    }
}

/// Reads a package (zip) or a single item.
///
/// # Errors
/// When the file is neither, or larger than is read; what is wrong with single items is in [`Imported::refused`].
pub fn import(name: &str, bytes: &[u8], fresh: &mut dyn FnMut() -> QuizItemId) -> Result<Imported, Reason> {
    let mut imported = Imported::default();
    if bytes.starts_with(b"PK") {
        package(bytes, &mut imported, fresh)?;
    } else if bytes
        .iter()
        .find(|byte| !byte.is_ascii_whitespace())
        .is_some_and(|byte| matches!(byte, b'<' | 0xef))
    {
        document(name, bytes, &mut imported, fresh);
    } else {
        return Err(Reason::NotQti);
    }
    Ok(imported)
}

fn package(
    bytes: &[u8],
    imported: &mut Imported,
    fresh: &mut dyn FnMut() -> QuizItemId,
) -> Result<(), Reason> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Reason::NotQti)?;
    if archive.len() > MOST_FILES {
        return Err(Reason::TooMuch);
    }
    let mut names: Vec<String> = archive
        .file_names()
        .map(|name| name.map_or_else(|_| String::from("?"), std::borrow::Cow::into_owned))
        .collect();
    names.sort();
    let mut left = LONGEST_PACKAGE;
    for name in names.into_iter().filter(|name| !name.ends_with('/')) {
        let is_document = name.to_ascii_lowercase().ends_with(".xml");
        if !is_document {
            imported.refused.push(Refused { identifier: name, reason: Reason::NotTaken });
            continue;
        }
        let mut content = Vec::new();
        let read = archive.by_name(&name).map_err(|_| ());
        let read =
            read.and_then(|file| file.take(LONGEST_DOCUMENT + 1).read_to_end(&mut content).map_err(|_| ()));
        let size = content.len() as u64;
        left = left.checked_sub(size).ok_or(Reason::TooMuch)?;
        if read.is_err() || size > LONGEST_DOCUMENT {
            let reason = if read.is_err() { Reason::NotTaken } else { Reason::TooMuch };
            imported.refused.push(Refused { identifier: name, reason });
        } else if !name.ends_with("imsmanifest.xml") {
            document(&name, &content, imported, fresh);
        }
    }
    Ok(())
}

/// Reads one document; whatever is wrong with it is said under its identifier, or its file's name.
fn document(name: &str, bytes: &[u8], imported: &mut Imported, fresh: &mut dyn FnMut() -> QuizItemId) {
    let root = match xml::parse(bytes) {
        Ok(root) => root,
        Err(reason) => return imported.refused.push(Refused { identifier: name.to_owned(), reason }),
    };
    let said = root.attribute("identifier");
    let identifier: String = if said.is_empty() { name } else { said }.chars().take(200).collect();
    match item::question(&root, &identifier, fresh) {
        Ok((question, ours)) => {
            imported.questions.push(question);
            if ours {
                imported.remarks.push(Refused { identifier, reason: Reason::ScoredOurWay });
            }
        }
        Err(reason) => imported.refused.push(Refused { identifier, reason }),
    }
}

#[cfg(test)]
mod tests;
