//! Containers: language maps, index maps, id maps, type maps and graphs (§5.1.2 steps 13.7, 13.8, 13.12).

use super::active::{Container, Context, Term};
use super::expand::{Expander, Implied, Place};
use super::keyword::is_language_tag;
use super::process::Flags;
use super::quad::Node;
use super::{JsonLdError, Keyword};
use crate::json::{Object, Value};
use std::sync::Arc;

impl<'a> Expander<'_, '_, 'a> {
    fn property_scope(
        &mut self,
        context: &Arc<Context>,
        term: &Arc<Term>,
    ) -> Result<Arc<Context>, JsonLdError> {
        match &term.context {
            Some(local) => self.apply(context, local, term.base.as_ref(), Flags::PROPERTY),
            None => Ok(context.clone()),
        }
    }

    /// `{"it": "…", "@none": "…"}`
    pub(super) fn language_map(
        &mut self,
        context: &Arc<Context>,
        term: &Arc<Term>,
        map: &'a Object<'a>,
    ) -> Result<(), JsonLdError> {
        if term.direction.unwrap_or(context.scope.direction) {
            self.dropped("rdfDirection not set", "")?;
        }
        for (tag, value) in map.members {
            let untagged = means_none(context, tag);
            if !untagged && !is_language_tag(tag) {
                self.dropped("invalid @language value", tag)?;
            }
            for item in value.as_slice() {
                let node = match item {
                    Value::Null => continue,
                    Value::String(text) if untagged => self.literal(text, "", ""),
                    Value::String(text) => self.literal(text, "@", &tag.to_lowercase()),
                    _ => return Err(JsonLdError::code("invalid language map value", *tag)),
                };
                self.stack.push(node);
            }
        }
        Ok(())
    }

    /// A map by index, id or type; the key may say something about each node under it.
    pub(super) fn index_map(
        &mut self,
        context: &Arc<Context>,
        term: &Arc<Term>,
        map: &'a Object<'a>,
        graph: Option<Node<'a>>,
    ) -> Result<(), JsonLdError> {
        let scoped = self.property_scope(context, term)?;
        // Types are read under the context from before a type scope, if one is in force.
        let outer = match &context.scope.previous {
            Some(previous) if term.container.has(Container::ID | Container::TYPE) => previous.clone(),
            _ => context.clone(),
        };
        for (key, value) in map.members {
            let implied = self.implied(&scoped, term, key)?;
            let mut inner = outer.clone();
            if term.container.has(Container::TYPE) {
                inner = self.scope_of_type(&inner, &outer, key)?;
            }
            let one = [*value];
            let items = if let Value::Array(array) = value { array.items } else { &one };
            for item in items {
                self.map_item(&inner, term, *item, implied, graph)?;
            }
        }
        Ok(())
    }

    fn map_item(
        &mut self,
        context: &Arc<Context>,
        term: &Arc<Term>,
        item: Value<'a>,
        implied: Implied<'a>,
        graph: Option<Node<'a>>,
    ) -> Result<(), JsonLdError> {
        if term.container.has(Container::GRAPH) {
            return self.graph_values(context, term, item, Some(implied), graph);
        }
        let place = Place { from_map: true, implied, ..Place::within(graph) };
        match item {
            // A string under a type map is a reference to the node of that type.
            Value::String(text) if term.container.has(Container::TYPE) => {
                let vocab = term.coercion == super::active::Coercion::Vocab;
                let expanded = self.iri(context, text, vocab, true);
                let node = self.node_of(&expanded, "relative object reference")?;
                if let (Some(node), Some(kind)) = (node, implied.kind) {
                    self.dataset.push(node, self.engine.rdf.kind, kind, graph);
                }
                self.stack.extend(node);
                Ok(())
            }
            Value::String(text) if implied.property.is_some() => {
                self.indexed_reference(context, term, text, place)
            }
            Value::Null | Value::Object(_) | Value::Array(_) => {
                self.value(context, Some(term), item, place).map(|_| ())
            }
            _ if term.container.has(Container::ID | Container::TYPE) => {
                Err(JsonLdError::code("invalid value in an id or type map", "a scalar"))
            }
            _ => self.value(context, Some(term), item, place).map(|_| ()),
        }
    }

    /// A string that stands for a node, with the property that its index implies.
    fn indexed_reference(
        &mut self,
        context: &Arc<Context>,
        term: &Arc<Term>,
        text: &'a str,
        place: Place<'a>,
    ) -> Result<(), JsonLdError> {
        let (vocab, reference) = match term.coercion {
            super::active::Coercion::Id => (false, true),
            super::active::Coercion::Vocab => (true, true),
            _ => (false, false),
        };
        if !reference {
            return Err(JsonLdError::code("invalid value object", "a property index on a value"));
        }
        let expanded = self.iri(context, text, vocab, true);
        let node = self.node_of(&expanded, "relative object reference")?;
        if let (Some(node), Some((property, value))) = (node, place.implied.property) {
            self.dataset.push(node, property, value, place.graph);
        }
        self.stack.extend(node);
        Ok(())
    }

    /// What a key says: nothing for `@none` and for a plain index.
    fn implied(
        &mut self,
        context: &Arc<Context>,
        term: &Arc<Term>,
        key: &'a str,
    ) -> Result<Implied<'a>, JsonLdError> {
        let mut implied = Implied::default();
        if means_none(context, key) {
            return Ok(implied);
        }
        if term.container.has(Container::ID) {
            let expanded = self.iri(context, key, false, true);
            implied.id = self.node_of(&expanded, "relative @id reference")?;
        } else if term.container.has(Container::TYPE) {
            let expanded = self.iri(context, key, true, true);
            implied.kind = self.node_of(&expanded, "relative @type reference")?;
        } else if let Some(index) = &term.index {
            implied.property = self.index_property(context, index, key)?;
        }
        Ok(implied)
    }

    /// The key of a property-valued index, read as that property reads it.
    fn index_property(
        &mut self,
        context: &Arc<Context>,
        index: &str,
        key: &'a str,
    ) -> Result<Option<(super::PredicateId, Node<'a>)>, JsonLdError> {
        let index = &*self.arena.alloc_str(index);
        let property = match self.iri(context, index, true, false) {
            super::expand::Expanded::Term(property) => property,
            super::expand::Expanded::Iri(iri) => self.engine.predicates.intern(iri),
            _ => return Err(JsonLdError::code("invalid term definition", index)),
        };
        let base = self.stack.len();
        let term = context.term(index).cloned();
        self.value(context, term.as_ref(), Value::String(key), Place::default())?;
        let value = self.stack.pop();
        self.stack.truncate(base);
        Ok(value.map(|value| (property, value)))
    }

    /// Values of a graph container: each becomes a named graph; its name is pushed.
    pub(super) fn graph_values(
        &mut self,
        context: &Arc<Context>,
        term: &Arc<Term>,
        value: Value<'a>,
        implied: Option<Implied<'a>>,
        graph: Option<Node<'a>>,
    ) -> Result<(), JsonLdError> {
        match value {
            Value::Null => Ok(()),
            Value::Array(array) => array
                .items
                .iter()
                .try_for_each(|item| self.graph_values(context, term, *item, implied, graph)),
            Value::Object(object) => self.graph_value(context, term, object, implied, graph),
            _ => self.dropped("object with only @id", "in a graph container"),
        }
    }

    fn graph_value(
        &mut self,
        context: &Arc<Context>,
        term: &Arc<Term>,
        object: &'a Object<'a>,
        implied: Option<Implied<'a>>,
        graph: Option<Node<'a>>,
    ) -> Result<(), JsonLdError> {
        let keyword = |member: &&(&'a str, Value<'a>)| context.keyword(member.0);
        if object
            .members
            .iter()
            .any(|member| matches!(keyword(&member), Some(Keyword::Value | Keyword::List | Keyword::Set)))
        {
            return self.dropped("object with only @value", "in a graph container");
        }
        // Under an index or id map, a graph object is taken as it is.
        if implied.is_some() && object.members.iter().any(|member| keyword(&member) == Some(Keyword::Graph)) {
            return self.explicit_graph(context, term, object, implied.unwrap_or_default(), graph);
        }
        let mut others = object.members.iter().filter(|member| member.0 != "@context");
        match (others.next(), others.next()) {
            (None, _) => return self.dropped("empty object", "in a graph container"),
            (Some(member), None) if keyword(&member) == Some(Keyword::Id) => {
                return self.dropped("object with only @id", "in a graph container");
            }
            _ => {}
        }
        let in_map = implied.is_some();
        let implied = implied.unwrap_or_default();
        let name = implied.id.unwrap_or_else(|| self.dataset.fresh_blank());
        if let Some((property, value)) = implied.property {
            self.dataset.push(name, property, value, graph);
        }
        let base = self.stack.len();
        self.object(context, Some(term), object, Place { from_map: in_map, ..Place::within(Some(name)) })?;
        self.stack.truncate(base);
        self.stack.push(name);
        Ok(())
    }

    fn explicit_graph(
        &mut self,
        context: &Arc<Context>,
        term: &Arc<Term>,
        object: &'a Object<'a>,
        implied: Implied<'a>,
        graph: Option<Node<'a>>,
    ) -> Result<(), JsonLdError> {
        let place = Place { from_map: true, implied, ..Place::within(graph) };
        self.object(context, Some(term), object, place).map(|_| ())
    }
}

fn means_none(context: &Context, key: &str) -> bool {
    context.keyword(key) == Some(Keyword::None)
}
