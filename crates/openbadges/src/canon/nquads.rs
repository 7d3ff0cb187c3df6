//! Reading N-Quads (RDF 1.1 N-Quads §4) into a dataset whose terms are in canonical form.

use crate::jsonld::{Dataset, Node, Predicates, write_iri, write_literal};
use bumpalo::Bump;

/// A line that is no statement.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line} of the N-Quads: {what}")]
pub struct NQuadsError {
    /// Counted from one.
    pub line: usize,
    /// What is wrong.
    pub what: &'static str,
}

/// Reads a document. Predicates are added to `predicates`, which are ranked afterwards.
///
/// # Errors
/// See [`NQuadsError`].
pub fn parse<'a>(
    text: &str,
    predicates: &mut Predicates,
    arena: &'a Bump,
) -> Result<Dataset<'a>, NQuadsError> {
    let mut dataset = Dataset::default();
    for (index, line) in text.lines().enumerate() {
        let problem = |what| NQuadsError { line: index + 1, what };
        let mut reader = Reader { rest: line.trim(), arena };
        if reader.rest.is_empty() || reader.rest.starts_with('#') {
            continue;
        }
        statement(&mut reader, &mut dataset, predicates).map_err(problem)?;
    }
    predicates.rank();
    Ok(dataset)
}

fn statement<'a>(
    reader: &mut Reader<'a, '_>,
    dataset: &mut Dataset<'a>,
    predicates: &mut Predicates,
) -> Result<(), &'static str> {
    let subject = reader.node(dataset)?;
    let predicate = predicates.intern(&reader.iri()?);
    let object = if reader.rest.starts_with('"') { reader.literal()? } else { reader.node(dataset)? };
    let graph = if reader.rest.starts_with('.') { None } else { Some(reader.node(dataset)?) };
    if !reader.rest.starts_with('.') {
        return Err("a full stop is expected");
    }
    let rest = reader.rest[1..].trim_start();
    if !rest.is_empty() && !rest.starts_with('#') {
        return Err("something follows the statement");
    }
    dataset.push(subject, predicate, object, graph);
    Ok(())
}

struct Reader<'a, 't> {
    rest: &'t str,
    arena: &'a Bump,
}

impl<'a> Reader<'a, '_> {
    fn node(&mut self, dataset: &mut Dataset<'a>) -> Result<Node<'a>, &'static str> {
        if let Some(label) = self.rest.strip_prefix("_:") {
            let end = label.find([' ', '\t']).unwrap_or(label.len());
            // A label may be followed by the full stop at once, but does not end in one.
            let label = &label[..end];
            let label = label.strip_suffix('.').unwrap_or(label);
            self.advance(2 + label.len());
            return if label.is_empty() {
                Err("an empty blank node label")
            } else {
                Ok(dataset.labelled_blank(self.arena.alloc_str(label)))
            };
        }
        let mut text = Vec::new();
        write_iri(&self.iri()?, &mut text);
        Ok(Node::Iri(self.arena.alloc_str(&String::from_utf8_lossy(&text))))
    }

    fn advance(&mut self, bytes: usize) {
        self.rest = self.rest[bytes..].trim_start_matches([' ', '\t']);
    }

    fn iri(&mut self) -> Result<String, &'static str> {
        let inner = self.rest.strip_prefix('<').ok_or("an IRI is expected")?;
        let end = inner.find('>').ok_or("an IRI is not closed")?;
        let text = unescape(&inner[..end])?;
        self.advance(end + 2);
        Ok(text)
    }

    fn literal(&mut self) -> Result<Node<'a>, &'static str> {
        let inner = &self.rest[1..];
        let mut escaped = false;
        let end = inner
            .bytes()
            .position(|byte| {
                let closes = byte == b'"' && !escaped;
                escaped = byte == b'\\' && !escaped;
                closes
            })
            .ok_or("a literal is not closed")?;
        let mut text = String::from("\"");
        write_literal(&unescape(&inner[..end])?, &mut text);
        text.push('"');
        self.rest = &inner[end + 1..];
        if let Some(rest) = self.rest.strip_prefix('@') {
            let end = rest.find([' ', '\t', '.']).unwrap_or(rest.len());
            text.push('@');
            text.push_str(&rest[..end].to_lowercase());
            self.advance(end + 1);
        } else if let Some(rest) = self.rest.strip_prefix("^^") {
            self.rest = rest;
            let datatype = self.iri()?;
            if datatype != "http://www.w3.org/2001/XMLSchema#string" {
                let mut iri = Vec::new();
                write_iri(&datatype, &mut iri);
                text.push_str("^^");
                text.push_str(&String::from_utf8_lossy(&iri));
            }
        } else {
            self.advance(0);
        }
        Ok(Node::Literal(self.arena.alloc_str(&text)))
    }
}

fn unescape(text: &str) -> Result<String, &'static str> {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(char) = chars.next() {
        if char != '\\' {
            out.push(char);
            continue;
        }
        out.push(match chars.next().ok_or("an escape is cut off")? {
            't' => '\t',
            'b' => '\u{8}',
            'n' => '\n',
            'r' => '\r',
            'f' => '\u{c}',
            kept @ ('"' | '\'' | '\\') => kept,
            'u' => code_point(&mut chars, 4)?,
            'U' => code_point(&mut chars, 8)?,
            _ => return Err("an unknown escape"),
        });
    }
    Ok(out)
}

fn code_point(chars: &mut std::str::Chars, digits: usize) -> Result<char, &'static str> {
    let mut number = 0u32;
    for _ in 0..digits {
        let digit = chars.next().and_then(|char| char.to_digit(16)).ok_or("a hex digit is expected")?;
        number =
            number.checked_mul(16).and_then(|number| number.checked_add(digit)).ok_or("beyond Unicode")?;
    }
    char::from_u32(number).ok_or("no Unicode scalar value")
}
