//! Expansion and `toRdf` in one walk (§5.1, §7, §8.1): the members of a document become quads as they are met.

use super::active::{Base, Coercion, Context, Mapping, OwnLanguage, Term};
use super::definition::Local;
use super::engine::{Engine, Options};
use super::iri::{is_absolute, is_plain_iri, resolve, scheme_end, write_iri};
use super::keyword::looks_like_keyword;
use super::literal::{
    RDF_JSON, XSD_BOOLEAN, XSD_DOUBLE, XSD_INTEGER, XSD_STRING, canonical_double, is_plain, native_number,
};
use super::process::{Flags, Processing};
use super::quad::{Dataset, Node, PredicateId};
use super::{JsonLdError, Keyword, write_literal};
use crate::json::{Object, Value};
use bumpalo::Bump;
use std::sync::Arc;

const RDF_NIL: &str = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#nil>";

/// The quads of a document.
pub(super) fn document<'a>(
    engine: &mut Engine,
    document: Value<'a>,
    options: &Options,
    arena: &'a Bump,
) -> Result<Dataset<'a>, JsonLdError> {
    let empty = engine.empty.clone();
    let dataset = Dataset { quads: Vec::with_capacity(160), ..Dataset::default() };
    let mut expander = Expander {
        engine,
        options,
        arena,
        dataset,
        stack: Vec::with_capacity(32),
        scratch: String::with_capacity(256),
    };
    let document = expander.leave_out(document);
    if let Some(graph) = expander.only_graph(&empty, document)? {
        expander.top(&graph.0, graph.1, None)?;
    } else {
        expander.top(&empty, document, None)?;
    }
    Ok(expander.dataset)
}

/// What an IRI-like text of a document means.
pub(super) enum Expanded<'a> {
    Null,
    Keyword(Keyword),
    Term(PredicateId),
    Iri(&'a str),
}

/// Where a value stands.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place<'a> {
    /// The graph around it.
    pub(super) graph: Option<Node<'a>>,
    /// It is a value of an index, id or type map.
    pub(super) from_map: bool,
    /// It is nobody's value: top level or in `@graph`.
    pub(super) top: bool,
    /// What a map around it implies.
    pub(super) implied: Implied<'a>,
}

/// What the key of an id, type or property-index map says about the node under it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Implied<'a> {
    pub(super) id: Option<Node<'a>>,
    pub(super) kind: Option<Node<'a>>,
    pub(super) property: Option<(PredicateId, Node<'a>)>,
}

impl<'a> Place<'a> {
    pub(super) fn within(graph: Option<Node<'a>>) -> Self {
        Self { graph, ..Self::default() }
    }
}

pub(super) struct Expander<'e, 'o, 'a> {
    pub(super) engine: &'e mut Engine,
    pub(super) options: &'o Options<'o>,
    pub(super) arena: &'a Bump,
    pub(super) dataset: Dataset<'a>,
    /// The values of the properties being read, innermost last.
    pub(super) stack: Vec<Node<'a>>,
    scratch: String,
}

impl<'a> Expander<'_, '_, 'a> {
    pub(super) fn dropped(&self, event: &'static str, detail: &str) -> Result<(), JsonLdError> {
        if self.options.safe {
            Err(JsonLdError::DataLoss { event, detail: detail.to_owned() })
        } else {
            Ok(())
        }
    }

    pub(super) fn apply(
        &mut self,
        active: &Arc<Context>,
        local: &Local,
        base: Option<&Arc<str>>,
        flags: Flags,
    ) -> Result<Arc<Context>, JsonLdError> {
        Processing::new(self.engine, self.options).apply(active, local, base, flags)
    }

    /// The context of a document's `@context` member.
    pub(super) fn embedded(
        &mut self,
        active: &Arc<Context>,
        value: &Value<'a>,
    ) -> Result<Arc<Context>, JsonLdError> {
        // Most documents of an issuer begin with the very same text.
        let whole =
            value.source().filter(|_| active.serial == 0 && self.options.safe && self.options.base.is_none());
        if let Some(source) = whole {
            if let Some(context) = self.engine.whole_context(source) {
                return Ok(context.clone());
            }
            self.engine.watch_loader();
        }
        let mut active = active.clone();
        for item in value.as_slice() {
            if matches!(item, Value::Array(_)) {
                return Err(JsonLdError::code("invalid local context", "a list in a list"));
            }
            let local = self.engine.inline_context(item)?;
            active = self.apply(&active, &local, None, Flags::EMBEDDED)?;
        }
        if let Some(source) = whole {
            self.engine.keep_whole_context(source, &active);
        }
        Ok(active)
    }

    /// The document without the member that is left out.
    fn leave_out(&self, document: Value<'a>) -> Value<'a> {
        let (Some(name), Value::Object(object)) = (self.options.without, document) else { return document };
        let kept = object.members.iter().filter(|member| member.0 != name).copied();
        let members = bumpalo::collections::Vec::from_iter_in(kept, self.arena).into_bump_slice();
        Value::Object(self.arena.alloc(Object { members, source: "" }))
    }

    /// A document of nothing but `@graph` is its default graph.
    fn only_graph(
        &mut self,
        empty: &Arc<Context>,
        document: Value<'a>,
    ) -> Result<Option<(Arc<Context>, Value<'a>)>, JsonLdError> {
        let Value::Object(object) = document else { return Ok(None) };
        let mut others = object.members.iter().filter(|member| member.0 != "@context");
        let (Some((name, value)), None) = (others.next(), others.next()) else { return Ok(None) };
        let context = match object.get("@context") {
            Some(local) => self.embedded(empty, &local)?,
            None => empty.clone(),
        };
        Ok((context.keyword(name) == Some(Keyword::Graph)).then_some((context, *value)))
    }

    /// Values that are nobody's: the nodes of a document or a graph.
    pub(super) fn top(
        &mut self,
        context: &Arc<Context>,
        value: Value<'a>,
        graph: Option<Node<'a>>,
    ) -> Result<(), JsonLdError> {
        match value {
            Value::Null => Ok(()),
            Value::Array(array) => array.items.iter().try_for_each(|item| self.top(context, *item, graph)),
            Value::Object(object) => {
                let base = self.stack.len();
                self.object(context, None, object, Place { top: true, ..Place::within(graph) })?;
                self.stack.truncate(base);
                Ok(())
            }
            _ => self.dropped("free-floating scalar", ""),
        }
    }

    /// Pushes the nodes of a value; true when it is a list object.
    pub(super) fn value(
        &mut self,
        context: &Arc<Context>,
        term: Option<&Arc<Term>>,
        value: Value<'a>,
        place: Place<'a>,
    ) -> Result<bool, JsonLdError> {
        match value {
            Value::Null => Ok(false),
            Value::Array(array) => {
                for item in array.items {
                    self.value(context, term, *item, place)?;
                }
                Ok(false)
            }
            Value::Object(object) => self.object(context, term, object, place),
            _ => {
                if place.implied.property.is_some() {
                    return Err(JsonLdError::code("invalid value object", "a property index on a value"));
                }
                let node = self.scalar(context, term, value)?;
                self.stack.extend(node);
                Ok(false)
            }
        }
    }

    /// Pushes the head of the list that a value makes.
    pub(super) fn list(
        &mut self,
        context: &Arc<Context>,
        term: Option<&Arc<Term>>,
        value: Value<'a>,
        place: Place<'a>,
    ) -> Result<(), JsonLdError> {
        let base = self.stack.len();
        for item in value.as_slice() {
            if matches!(item, Value::Array(_)) {
                self.list(context, term, *item, place)?;
            } else {
                self.value(context, term, *item, place)?;
            }
        }
        let head = self.chain(base, place.graph);
        self.stack.push(head);
        Ok(())
    }

    /// Makes an RDF list of the stack above `base` (§8.4).
    fn chain(&mut self, base: usize, graph: Option<Node<'a>>) -> Node<'a> {
        let rdf = self.engine.rdf;
        let mut rest = Node::Iri(RDF_NIL);
        let numbers: Vec<Node> = (base..self.stack.len()).map(|_| self.dataset.fresh_blank()).collect();
        for (item, cell) in self.stack.drain(base..).rev().zip(numbers.into_iter().rev()) {
            self.dataset.push(cell, rdf.first, item, graph);
            self.dataset.push(cell, rdf.rest, rest, graph);
            rest = cell;
        }
        rest
    }

    /// Value expansion (§5.3) of a string, number or boolean.
    fn scalar(
        &mut self,
        context: &Arc<Context>,
        term: Option<&Arc<Term>>,
        value: Value<'a>,
    ) -> Result<Option<Node<'a>>, JsonLdError> {
        let scoped;
        let context = match term.and_then(|term| term.context.as_ref().map(|local| (term, local))) {
            Some((term, local)) => {
                scoped = self.apply(context, local, term.base.as_ref(), Flags::PROPERTY)?;
                &scoped
            }
            None => context,
        };
        let coercion = term.map_or(Coercion::Unset, |term| term.coercion);
        match (coercion, value) {
            (Coercion::Id, Value::String(text)) => {
                let expanded = self.iri(context, text, false, true);
                self.node_of(&expanded, "relative object reference")
            }
            (Coercion::Vocab, Value::String(text)) => {
                let expanded = self.iri(context, text, true, true);
                self.node_of(&expanded, "relative object reference")
            }
            (Coercion::Datatype(datatype), value) => self.typed(value, datatype).map(Some),
            (_, Value::String(text)) => self.plain_string(context, term, text).map(Some),
            (_, value) => self.native(value).map(Some),
        }
    }

    fn plain_string(
        &mut self,
        context: &Context,
        term: Option<&Arc<Term>>,
        text: &str,
    ) -> Result<Node<'a>, JsonLdError> {
        let own_direction = term.and_then(|term| term.direction);
        if own_direction.unwrap_or(context.scope.direction) {
            self.dropped("rdfDirection not set", text)?;
        }
        let language = match term.map(|term| &term.language) {
            Some(OwnLanguage::Tag(tag)) => Some(&**tag),
            Some(OwnLanguage::None) => None,
            _ => context.scope.language.as_deref(),
        };
        Ok(match language {
            Some(language) => self.literal(text, "@", language),
            None => self.literal(text, "", ""),
        })
    }

    /// A literal in the arena: quoted, escaped, with what follows it.
    pub(super) fn literal(&mut self, text: &str, mark: &str, suffix: &str) -> Node<'a> {
        if is_plain(text.as_bytes()) {
            return Node::Literal(self.quoted(text, mark, suffix));
        }
        self.scratch.clear();
        self.scratch.push('"');
        write_literal(text, &mut self.scratch);
        self.scratch.push('"');
        self.scratch.push_str(mark);
        self.scratch.push_str(suffix);
        Node::Literal(self.arena.alloc_str(&self.scratch))
    }

    /// A text that needs no escaping, between quotes.
    fn quoted(&self, text: &str, mark: &str, suffix: &str) -> &'a str {
        let length = text.len() + mark.len() + suffix.len() + 2;
        let mut literal = bumpalo::collections::String::with_capacity_in(length, self.arena);
        for part in ["\"", text, "\"", mark, suffix] {
            literal.push_str(part);
        }
        literal.into_bump_str()
    }

    fn typed_literal(&mut self, text: &str, datatype: PredicateId) -> Node<'a> {
        if is_plain(text.as_bytes()) {
            let plain = self.engine.predicates.iri(datatype) == XSD_STRING;
            let (mark, suffix) = if plain { ("", "") } else { ("^^", self.engine.predicates.text(datatype)) };
            return Node::Literal(self.quoted(text, mark, suffix));
        }
        self.scratch.clear();
        self.scratch.push('"');
        write_literal(text, &mut self.scratch);
        self.scratch.push('"');
        if self.engine.predicates.iri(datatype) != XSD_STRING {
            self.scratch.push_str("^^");
            self.scratch.push_str(self.engine.predicates.text(datatype));
        }
        Node::Literal(self.arena.alloc_str(&self.scratch))
    }

    /// A scalar under a datatype.
    pub(super) fn typed(&mut self, value: Value, datatype: PredicateId) -> Result<Node<'a>, JsonLdError> {
        let is_double = self.engine.predicates.iri(datatype) == XSD_DOUBLE;
        Ok(match value {
            Value::String(text) if is_double => {
                let number: f64 = text.trim().parse().unwrap_or(f64::NAN);
                self.typed_literal(&canonical_double(number), datatype)
            }
            Value::String(text) => self.typed_literal(text, datatype),
            Value::Bool(flag) => self.typed_literal(if flag { "true" } else { "false" }, datatype),
            Value::Number(token) => {
                let (text, _) = native_number(token, is_double)?;
                self.typed_literal(&text, datatype)
            }
            _ => return Err(JsonLdError::code("invalid value object value", "not a scalar")),
        })
    }

    /// A scalar with the type that JSON gives it.
    pub(super) fn native(&mut self, value: Value) -> Result<Node<'a>, JsonLdError> {
        let suffix = |datatype: &str| format!("<{datatype}>");
        Ok(match value {
            Value::String(text) => self.literal(text, "", ""),
            Value::Bool(flag) => {
                self.literal(if flag { "true" } else { "false" }, "^^", &suffix(XSD_BOOLEAN))
            }
            Value::Number(token) => {
                let (text, double) = native_number(token, false)?;
                self.literal(&text, "^^", &suffix(if double { XSD_DOUBLE } else { XSD_INTEGER }))
            }
            _ => return Err(JsonLdError::code("invalid value object value", "not a scalar")),
        })
    }

    /// Any JSON as a literal of type `rdf:JSON`, in canonical form.
    pub(super) fn json_literal(&mut self, value: Value) -> Result<Node<'a>, JsonLdError> {
        let mut text = Vec::new();
        let invalid =
            |problem: crate::json::JsonError| JsonLdError::code("invalid JSON literal", problem.to_string());
        crate::canon::jcs(&value, None, &mut text).map_err(invalid)?;
        Ok(self.literal(&String::from_utf8_lossy(&text), "^^", &format!("<{RDF_JSON}>")))
    }

    /// IRI expansion (§5.2) in a document.
    pub(super) fn iri(&self, context: &Context, text: &'a str, vocab: bool, relative: bool) -> Expanded<'a> {
        if text.as_bytes().first() == Some(&b'@') {
            if let Some(keyword) = Keyword::parse(text) {
                return Expanded::Keyword(keyword);
            }
            if looks_like_keyword(text) {
                return Expanded::Null;
            }
        }
        if vocab && let Some(term) = context.term(text) {
            return match term.mapping {
                Mapping::Null => Expanded::Null,
                Mapping::Keyword(keyword) => Expanded::Keyword(keyword),
                Mapping::Iri(iri) => Expanded::Term(iri),
            };
        }
        if let Some(colon) = text.find(':').filter(|at| *at > 0)
            && let Some(iri) = self.compact_iri(context, text, colon)
        {
            return Expanded::Iri(iri);
        }
        if vocab && let Some(vocab) = &context.scope.vocab {
            return Expanded::Iri(self.joined(vocab, text));
        }
        Expanded::Iri(if relative { self.relative(context, text) } else { text })
    }

    fn compact_iri(&self, context: &Context, text: &'a str, colon: usize) -> Option<&'a str> {
        let (prefix, suffix) = (&text[..colon], &text[colon + 1..]);
        if prefix == "_" || suffix.starts_with("//") {
            return Some(text);
        }
        if let Some(term) = context.term(prefix).filter(|term| term.prefix)
            && let Mapping::Iri(iri) = term.mapping
        {
            let iri = self.engine.predicates.iri(iri);
            return Some(self.joined(iri, suffix));
        }
        is_absolute(text).then_some(text)
    }

    fn joined(&self, start: &str, end: &str) -> &'a str {
        let mut text = bumpalo::collections::String::with_capacity_in(start.len() + end.len(), self.arena);
        text.push_str(start);
        text.push_str(end);
        text.into_bump_str()
    }

    fn relative(&self, context: &Context, text: &'a str) -> &'a str {
        let base = match &context.scope.base {
            Base::Iri(base) => &**base,
            Base::Document => match self.options.base {
                Some(base) => base,
                None => return text,
            },
            Base::None => return text,
        };
        self.arena.alloc_str(&resolve(base, text))
    }

    /// The node of an expanded IRI; `None` when it is dropped.
    pub(super) fn node_of(
        &mut self,
        expanded: &Expanded<'a>,
        event: &'static str,
    ) -> Result<Option<Node<'a>>, JsonLdError> {
        match *expanded {
            Expanded::Term(id) if self.engine.predicates.usable(id) => {
                Ok(Some(Node::Iri(self.arena.alloc_str(self.engine.predicates.text(id)))))
            }
            Expanded::Term(id) => {
                let text = &*self.arena.alloc_str(self.engine.predicates.iri(id));
                Ok(self.resource(text))
            }
            Expanded::Iri(text) => {
                let node = self.resource(text);
                if node.is_none() {
                    self.dropped(event, text)?;
                }
                Ok(node)
            }
            Expanded::Null => self.dropped("reserved @id value", "").map(|()| None),
            Expanded::Keyword(keyword) => self.dropped(event, keyword.as_str()).map(|()| None),
        }
    }

    /// A blank node or an IRI; `None` when it is not absolute.
    fn resource(&mut self, text: &'a str) -> Option<Node<'a>> {
        if let Some(label) = text.strip_prefix("_:") {
            return is_absolute(text).then(|| self.dataset.labelled_blank(label));
        }
        if !is_plain_iri(text.as_bytes()) {
            if !is_absolute(text) {
                return None;
            }
            let mut escaped = Vec::with_capacity(text.len() + 16);
            write_iri(text, &mut escaped);
            return Some(Node::Iri(self.arena.alloc_str(&String::from_utf8_lossy(&escaped))));
        }
        scheme_end(text.as_bytes())?;
        let mut iri = bumpalo::collections::String::with_capacity_in(text.len() + 2, self.arena);
        for part in ["<", text, ">"] {
            iri.push_str(part);
        }
        Some(Node::Iri(iri.into_bump_str()))
    }
}
