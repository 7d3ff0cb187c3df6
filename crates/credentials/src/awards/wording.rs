//! What signed documents that were made together say alike, kept once.
//!
//! ```text
//! document ──cut──▶ pieces, kept once for all + what stands between them, kept for each ──whole──▶ the document
//! ```
//!
//! Invariants: what is put together again is byte for byte what was signed, and what cannot be cut so is kept whole; the
//! pieces hold nothing of a person, since whatever differs from award to award stands between them. Why: docs/adr/0013.

use openbadges::template::Template;
use store::{Result, parse_with};

/// Stands for a value while the pieces are looked for: a character of nobody's (Unicode, section 23.5).
const MARK: &str = "\u{e000}";
/// What comes before the value of a proof.
const PROOF_VALUE: &str = "\"proofValue\":\"";

/// What documents of one batch say alike.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Wording {
    /// Under which it is kept: the id of the first credential that is worded so.
    pub(super) id: String,
    /// Texts between which the values of a document stand; two at least.
    pieces: Vec<String>,
}

impl Wording {
    /// What the documents of a template say alike, from one of them; `None` when they cannot be cut.
    pub(super) fn of(id: &str, template: &Template, signed: &str) -> Option<Self> {
        let marked = template.document(&vec![MARK; template.slots()]);
        let mut pieces: Vec<String> = marked.strip_suffix('}')?.split(MARK).map(str::to_owned).collect();
        let last = pieces.pop()?;
        let proof = signed.rfind(last.as_str())? + last.len();
        let (before, value) = signed[proof..].split_once(PROOF_VALUE)?;
        let after = &value[value.find('"')?..];
        pieces.extend([format!("{last}{before}{PROOF_VALUE}"), after.to_owned()]);
        Some(Self { id: id.to_owned(), pieces })
    }

    /// What stands between the pieces in a document, as it is kept; `None` when the document is worded otherwise.
    pub(super) fn cut(&self, document: &str) -> Option<String> {
        let (first, others) = self.pieces.split_first()?;
        let (last, middle) = others.split_last()?;
        let mut rest = document.strip_prefix(first.as_str())?.strip_suffix(last.as_str())?;
        let mut between = Vec::with_capacity(others.len());
        for piece in middle {
            let (value, behind) = rest.split_once(piece.as_str())?;
            between.push(value);
            rest = behind;
        }
        between.push(rest);
        serde_json::to_string(&between).ok()
    }

    /// The pieces, as they are kept.
    pub(super) fn kept(&self) -> serde_json::Result<String> {
        serde_json::to_string(&self.pieces)
    }
}

/// The document of a credential: `body` whole, or what stands between `pieces`.
pub(super) fn whole(id: &str, body: String, pieces: Option<&str>) -> Result<String> {
    let Some(pieces) = pieces else { return Ok(body) };
    parse_with("credential", "body", id, body.as_str(), |between| joined(between, pieces))
}

fn joined(between: &str, pieces: &str) -> Option<String> {
    let between: Vec<String> = serde_json::from_str(between).ok()?;
    let pieces: Vec<String> = serde_json::from_str(pieces).ok()?;
    let (last, others) = pieces.split_last()?;
    let alternating = others.iter().zip(&between).flat_map(|(piece, value)| [piece.as_str(), value]);
    (others.len() == between.len()).then(|| alternating.chain([last.as_str()]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wording() -> Wording {
        let pieces = ["{\"id\":\"", "\",\"a\":\"", "\",\"proofValue\":\"", "\"}"];
        Wording { id: String::from("crd_1"), pieces: pieces.map(str::to_owned).to_vec() }
    }

    #[test]
    fn what_was_cut_is_whole_again() {
        let wording = wording();
        for (id, a) in [("1", "x"), ("", ""), ("città \\\" \u{e000}", "\\n"), ("\",\"a\":\"", "\",\"a\":\"")]
        {
            let document = format!("{{\"id\":\"{id}\",\"a\":\"{a}\",\"proofValue\":\"z9\"}}");
            let kept = wording.cut(&document).unwrap();
            let pieces = wording.kept().unwrap();
            assert_eq!(whole("crd_1", kept, Some(&pieces)).unwrap(), document);
        }
        assert_eq!(whole("crd_1", String::from("{}"), None).unwrap(), "{}");
    }

    #[test]
    fn what_is_worded_otherwise_is_not_cut_and_what_is_broken_is_said() {
        let wording = wording();
        for other in [
            "",
            "{}",
            "{\"id\":\"1\",\"proofValue\":\"z9\"}",
            "{\"id\":\"1\",\"a\":\"x\",\"proofValue\":\"z9\"} ",
        ] {
            assert_eq!(wording.cut(other), None, "{other}");
        }
        let pieces = wording.kept().unwrap();
        for broken in ["", "[]", "[\"1\"]", "{\"id\":1}"] {
            assert!(whole("crd_1", broken.to_owned(), Some(&pieces)).is_err(), "{broken}");
        }
    }
}
