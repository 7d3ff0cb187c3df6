//! A small tree of a small document: no document types, no entities of its own, bounded in depth and size.

use super::Reason;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// How deep elements may lie in each other.
const DEEPEST: usize = 60;
/// How many elements a document may have.
const MOST_ELEMENTS: usize = 20_000;

/// An element with what is in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Element {
    /// Its name, without prefix.
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    /// What is in it.
    pub(super) children: Vec<Node>,
}

/// What is in an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    /// Another element.
    Element(Element),
    /// Text.
    Text(String),
}

impl Element {
    /// An attribute; empty when there is none.
    pub(super) fn attribute(&self, name: &str) -> &str {
        self.attributes.iter().find(|(of, _)| of == name).map_or("", |(_, value)| value)
    }

    /// The elements in it.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element of a name in it.
    pub(super) fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name == name)
    }

    /// Every element below it that is looked for, in order of the document.
    pub(super) fn below<'a>(&'a self, wanted: &dyn Fn(&Element) -> bool) -> Vec<&'a Element> {
        let mut found = Vec::new();
        for element in self.elements() {
            if wanted(element) {
                found.push(element);
            }
            found.extend(element.below(wanted));
        }
        found
    }

    /// The text in it, blocks on lines of their own; what is skipped leaves `gap`.
    pub(super) fn text(&self, skip: &dyn Fn(&Element) -> bool, gap: &str) -> String {
        let mut text = String::new();
        self.write_text(&mut text, skip, gap);
        let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    }

    fn write_text(&self, text: &mut String, skip: &dyn Fn(&Element) -> bool, gap: &str) {
        for node in &self.children {
            match node {
                Node::Text(part) => text.push_str(&part.replace(['\n', '\r', '\t'], " ")),
                Node::Element(element) if skip(element) => text.push_str(gap),
                Node::Element(element) => {
                    let block = is_block(&element.name);
                    text.push_str(if block { "\n" } else { "" });
                    element.write_text(text, skip, gap);
                    text.push_str(if block { "\n" } else { "" });
                }
            }
        }
    }
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
            | "br"
            | "li"
            | "ul"
            | "ol"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "tr"
            | "pre"
            | "blockquote"
            | "qti-prompt"
    )
}

/// Reads a document.
pub(super) fn parse(bytes: &[u8]) -> Result<Element, Reason> {
    let text = std::str::from_utf8(bytes).map_err(|_| Reason::NotUtf8)?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    reader.config_mut().expand_empty_elements = true;
    let (mut open, mut count): (Vec<Element>, usize) = (vec![Element::default()], 0);
    loop {
        let event = reader.read_event();
        match event.map_err(|problem| broken(text, reader.buffer_position(), &problem.to_string()))? {
            Event::DocType(_) => return Err(Reason::DocumentType),
            Event::Start(tag) => {
                count += 1;
                if open.len() > DEEPEST || count > MOST_ELEMENTS {
                    return Err(Reason::TooMuch);
                }
                open.push(
                    element_of(&tag).map_err(|problem| broken(text, reader.buffer_position(), &problem))?,
                );
            }
            Event::End(_) => {
                let Some(done) = open.pop() else { return Err(Reason::TooMuch) };
                let parent =
                    open.last_mut().ok_or_else(|| broken(text, reader.buffer_position(), "unmatched tag"))?;
                parent.children.push(Node::Element(done));
            }
            Event::Text(part) => push(&mut open, &part),
            Event::CData(part) => push(&mut open, &part),
            Event::GeneralRef(name) => push(&mut open, &reference(&name)?),
            Event::Eof => break,
            _ => {}
        }
    }
    let unclosed = open.len() > 1;
    let root = open.into_iter().next().and_then(|all| all.elements().next().cloned());
    root.filter(|_| !unclosed).ok_or_else(|| broken(text, reader.buffer_position(), "it ends too early"))
}

fn broken(text: &str, position: u64, problem: &str) -> Reason {
    let at = usize::try_from(position).unwrap_or(text.len()).min(text.len());
    let line = text.get(..at).unwrap_or(text).split('\n').count();
    Reason::Broken { line, problem: problem.to_owned() }
}

fn push(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.children.push(Node::Text(text.to_owned()));
    }
}

fn element_of(tag: &BytesStart<'_>) -> Result<Element, String> {
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|problem| problem.to_string())?;
        let value =
            attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|problem| problem.to_string())?;
        attributes.push((attribute.key.local_name().as_ref().to_owned(), value.into_owned()));
    }
    Ok(Element { name: tag.local_name().as_ref().to_owned(), attributes, children: Vec::new() })
}

/// The five entities of XML, the blank of HTML, and characters by number; a document's own entities are refused.
fn reference(name: &str) -> Result<String, Reason> {
    let number = |text: &str| match text.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => text.parse().ok(),
    };
    let plain = match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "apos" => Some('\''),
        "quot" => Some('"'),
        "nbsp" => Some(' '),
        other => {
            other.strip_prefix('#').and_then(number).and_then(char::from_u32).filter(|c| !c.is_control())
        }
    };
    plain.map(String::from).ok_or_else(|| Reason::Entity(name.chars().take(40).collect()))
}
