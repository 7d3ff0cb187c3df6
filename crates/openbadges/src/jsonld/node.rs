//! Objects of a document: which kind each is, and the members of node objects (§5.1.2 steps 7 to 18).

use super::active::{Container, Context, Mapping, Term};
use super::expand::{Expanded, Expander, Place};
use super::iri::is_absolute;
use super::keyword::is_language_tag;
use super::process::Flags;
use super::quad::{Node, PredicateId};
use super::{JsonLdError, Keyword, active::Coercion};
use crate::json::{Object, Value};
use std::sync::Arc;

/// The keyword that each member is, in the members' order.
type Keywords = [Option<Keyword>];

impl<'a> Expander<'_, '_, 'a> {
    /// Reads an object and pushes its node, if it is somebody's value; true when it is a list object.
    pub(super) fn object(
        &mut self,
        outer: &Arc<Context>,
        term: Option<&Arc<Term>>,
        object: &'a Object<'a>,
        place: Place<'a>,
    ) -> Result<bool, JsonLdError> {
        let typing = self.context_of(outer, term, object, place.from_map)?;
        let context = self.type_scoped(&typing, object)?;
        let mut few = [None; 32];
        let mut many;
        let keywords: &mut Keywords = if object.members.len() <= few.len() {
            &mut few[..object.members.len()]
        } else {
            many = vec![None; object.members.len()];
            &mut many
        };
        for (keyword, member) in keywords.iter_mut().zip(object.members) {
            *keyword = context.keyword(member.0);
        }
        let keywords = &*keywords;
        let id = single(object, keywords, Keyword::Id)?.or_else(|| nested_id(&context, object, keywords));
        if id.is_some_and(|id| id.as_str().is_none()) {
            return Err(JsonLdError::code("invalid @id value", "not a string"));
        }
        if let Some(value) = single(object, keywords, Keyword::Value)? {
            self.value_object(&context, &typing, object, keywords, value, place)?;
            return Ok(false);
        }
        if let Some(value) = single(object, keywords, Keyword::List)? {
            return self.list_object(&context, term, keywords, value, place);
        }
        if let Some(value) = single(object, keywords, Keyword::Set)? {
            only(keywords, &[Keyword::Set, Keyword::Index], "invalid set or list object")?;
            if place.top {
                self.top(&context, value, place.graph)?;
            } else {
                self.value(&context, term, value, Place::within(place.graph))?;
            }
            return Ok(false);
        }
        if !self.is_worth_a_node(object, keywords, id.is_some(), place)? {
            return Ok(false);
        }
        let subject = self.subject(&context, id, place)?;
        if let (true, None, Some(Node::Blank(number))) = (self.options.note_anonymous, id, subject) {
            self.dataset.anonymous.push((object.source, number));
        }
        self.imply(subject, place);
        self.members(&context, &typing, object, keywords, subject, place.graph)?;
        self.stack.extend(subject.filter(|_| !place.top));
        Ok(false)
    }

    /// The context before type scoping: previous, property-scoped, embedded (steps 7 to 9).
    fn context_of(
        &mut self,
        outer: &Arc<Context>,
        term: Option<&Arc<Term>>,
        object: &'a Object<'a>,
        from_map: bool,
    ) -> Result<Arc<Context>, JsonLdError> {
        let mut context = match &outer.scope.previous {
            Some(previous) if !from_map && !is_value_or_reference(outer, object) => previous.clone(),
            _ => outer.clone(),
        };
        if let Some(term) = term
            && let Some(local) = &term.context
        {
            context = self.apply(&context, local, term.base.as_ref(), Flags::PROPERTY)?;
        }
        if let Some(local) = object.get("@context") {
            context = self.embedded(&context, &local)?;
        }
        Ok(context)
    }

    /// The contexts of the types, in code point order (step 11).
    fn type_scoped(
        &mut self,
        typing: &Arc<Context>,
        object: &'a Object<'a>,
    ) -> Result<Arc<Context>, JsonLdError> {
        let mut context = typing.clone();
        for (name, value) in object.members {
            if typing.keyword(name) != Some(Keyword::Type) {
                continue;
            }
            match value {
                Value::String(kind) => context = self.scope_of_type(&context, typing, kind)?,
                Value::Array(array) if array.items.len() == 1 => {
                    if let Some(kind) = array.items[0].as_str() {
                        context = self.scope_of_type(&context, typing, kind)?;
                    }
                }
                Value::Array(array) => {
                    let mut kinds: Vec<&str> = array.items.iter().filter_map(Value::as_str).collect();
                    kinds.sort_unstable();
                    for kind in kinds {
                        context = self.scope_of_type(&context, typing, kind)?;
                    }
                }
                _ => {}
            }
        }
        Ok(context)
    }

    pub(super) fn scope_of_type(
        &mut self,
        context: &Arc<Context>,
        typing: &Context,
        kind: &str,
    ) -> Result<Arc<Context>, JsonLdError> {
        match typing.term(kind).and_then(|term| term.context.as_ref().map(|local| (term, local))) {
            Some((term, local)) => self.apply(context, local, term.base.as_ref(), Flags::TYPE),
            None => Ok(context.clone()),
        }
    }

    /// A value object (step 15 of §5.1.2, §8.3).
    fn value_object(
        &mut self,
        context: &Arc<Context>,
        typing: &Arc<Context>,
        object: &'a Object<'a>,
        keywords: &Keywords,
        value: Value<'a>,
        place: Place<'a>,
    ) -> Result<(), JsonLdError> {
        let (mut kind, mut language, mut directed) = (None, None, false);
        for ((name, member), keyword) in object.members.iter().zip(keywords) {
            match keyword {
                Some(Keyword::Value | Keyword::Context) => {}
                Some(Keyword::Index) if member.as_str().is_some() => {}
                Some(Keyword::Index) => {
                    return Err(JsonLdError::code("invalid @index value", "not a string"));
                }
                Some(Keyword::Type) => kind = Some(*member),
                Some(Keyword::Language) => language = self.language_of(*member)?,
                Some(Keyword::Direction) if matches!(member.as_str(), Some("ltr" | "rtl")) => directed = true,
                Some(Keyword::Direction) if member.is_null() => {}
                Some(Keyword::Direction) => return Err(JsonLdError::code("invalid base direction", *name)),
                Some(_) => return Err(JsonLdError::code("invalid value object", *name)),
                None => self.foreign_in_value(context, name)?,
            }
        }
        if place.implied.property.is_some() || (kind.is_some() && (language.is_some() || directed)) {
            return Err(JsonLdError::code("invalid value object", "@type beside @language or @direction"));
        }
        if place.top {
            return self.dropped("object with only @value", "");
        }
        if directed {
            self.dropped("rdfDirection not set", "")?;
        }
        if language.as_deref().is_some_and(|tag| !is_language_tag(tag)) {
            // Safe mode has refused it already; otherwise such a literal is no RDF.
            return Ok(());
        }
        let node = match kind.filter(|kind| !kind.is_null()) {
            Some(kind) => self.typed_value(typing, kind, value)?,
            None => self.untyped_value(value, language)?,
        };
        self.stack.extend(node);
        Ok(())
    }

    fn language_of(&self, value: Value<'a>) -> Result<Option<String>, JsonLdError> {
        match value {
            Value::Null => Ok(None),
            Value::String(tag) => {
                if !is_language_tag(tag) {
                    self.dropped("invalid @language value", tag)?;
                }
                Ok(Some(tag.to_lowercase()))
            }
            _ => Err(JsonLdError::code("invalid language-tagged string", "@language is no string")),
        }
    }

    /// A member of a value object that is no keyword: dropped if it means nothing, else an error.
    fn foreign_in_value(&self, context: &Context, name: &'a str) -> Result<(), JsonLdError> {
        let meaningful = match self.iri(context, name, true, false) {
            Expanded::Null | Expanded::Keyword(_) => false,
            Expanded::Iri(iri) => is_absolute(iri),
            Expanded::Term(_) => true,
        };
        if meaningful {
            return Err(JsonLdError::code("invalid value object", name));
        }
        self.dropped("invalid property", name)
    }

    fn typed_value(
        &mut self,
        typing: &Context,
        kind: Value<'a>,
        value: Value<'a>,
    ) -> Result<Option<Node<'a>>, JsonLdError> {
        let invalid = || JsonLdError::code("invalid typed value", "@type is no IRI");
        let [kind] = kind.as_slice() else { return Err(invalid()) };
        let kind = kind.as_str().ok_or_else(invalid)?;
        let datatype = match self.iri(typing, kind, true, true) {
            Expanded::Keyword(Keyword::Json) => return self.json_literal(value).map(Some),
            Expanded::Term(datatype) if self.engine.predicates.usable(datatype) => datatype,
            Expanded::Iri(iri) if is_absolute(iri) && !iri.starts_with("_:") => {
                self.engine.predicates.intern(iri)
            }
            _ => return Err(invalid()),
        };
        if value.is_null() {
            return self.dropped("null @value value", "").map(|()| None);
        }
        self.typed(value, datatype).map(Some)
    }

    fn untyped_value(
        &mut self,
        value: Value<'a>,
        language: Option<String>,
    ) -> Result<Option<Node<'a>>, JsonLdError> {
        match (value, language) {
            (Value::Null, _) => self.dropped("null @value value", "").map(|()| None),
            (Value::String(text), Some(language)) => Ok(Some(self.literal(text, "@", &language))),
            (_, Some(_)) => Err(JsonLdError::code("invalid language-tagged value", "not a string")),
            (value, None) => self.native(value).map(Some),
        }
    }

    fn list_object(
        &mut self,
        context: &Arc<Context>,
        term: Option<&Arc<Term>>,
        keywords: &Keywords,
        value: Value<'a>,
        place: Place<'a>,
    ) -> Result<bool, JsonLdError> {
        only(keywords, &[Keyword::List, Keyword::Index], "invalid set or list object")?;
        if place.top {
            self.dropped("object with only @list", "")?;
            return Ok(false);
        }
        self.list(context, term, value, Place::within(place.graph))?;
        Ok(true)
    }

    /// False for what JSON-LD drops: nothing but `@language`; at the top nothing at all, or nothing but `@id`.
    fn is_worth_a_node(
        &self,
        object: &Object,
        keywords: &Keywords,
        has_id: bool,
        place: Place,
    ) -> Result<bool, JsonLdError> {
        let count = object.members.len() - usize::from(keywords.contains(&Some(Keyword::Context)));
        let event = if count == 1 && keywords.contains(&Some(Keyword::Language)) {
            "object with only @language"
        } else if place.top && count == 0 {
            "empty object"
        } else if place.top && count == 1 && has_id {
            "object with only @id"
        } else {
            return Ok(true);
        };
        self.dropped(event, "").map(|()| false)
    }

    fn subject(
        &mut self,
        context: &Context,
        id: Option<Value<'a>>,
        place: Place<'a>,
    ) -> Result<Option<Node<'a>>, JsonLdError> {
        match id {
            Some(Value::String(text)) => {
                let expanded = self.iri(context, text, false, true);
                if matches!(expanded, Expanded::Null) {
                    return self.dropped("reserved @id value", text).map(|()| None);
                }
                self.node_of(&expanded, "relative @id reference")
            }
            Some(_) => Err(JsonLdError::code("invalid @id value", "not a string")),
            None => Ok(place.implied.id.or_else(|| Some(self.dataset.fresh_blank()))),
        }
    }

    fn imply(&mut self, subject: Option<Node<'a>>, place: Place<'a>) {
        let Some(subject) = subject else { return };
        if let Some(kind) = place.implied.kind {
            self.dataset.push(subject, self.engine.rdf.kind, kind, place.graph);
        }
        if let Some((property, value)) = place.implied.property {
            self.dataset.push(subject, property, value, place.graph);
        }
    }

    /// The members of a node object (steps 13 and 14).
    pub(super) fn members(
        &mut self,
        context: &Arc<Context>,
        typing: &Arc<Context>,
        object: &'a Object<'a>,
        keywords: &Keywords,
        subject: Option<Node<'a>>,
        graph: Option<Node<'a>>,
    ) -> Result<(), JsonLdError> {
        for ((name, value), keyword) in object.members.iter().zip(keywords) {
            match keyword {
                None => self.property(context, name, *value, subject, graph, false)?,
                Some(Keyword::Context | Keyword::Id) => {}
                Some(Keyword::Type) => self.types(typing, *value, subject, graph)?,
                Some(keyword) => {
                    self.keyword_member(context, typing, *keyword, name, *value, subject, graph)?;
                }
            }
        }
        Ok(())
    }

    fn types(
        &mut self,
        typing: &Context,
        value: Value<'a>,
        subject: Option<Node<'a>>,
        graph: Option<Node<'a>>,
    ) -> Result<(), JsonLdError> {
        let one = [value];
        let kinds = if let Value::Array(array) = value { array.items } else { &one };
        for kind in kinds {
            let kind =
                kind.as_str().ok_or_else(|| JsonLdError::code("invalid type value", "not a string"))?;
            let expanded = self.iri(typing, kind, true, true);
            let node = self.node_of(&expanded, "relative @type reference")?;
            if let (Some(subject), Some(node)) = (subject, node) {
                self.dataset.push(subject, self.engine.rdf.kind, node, graph);
            }
        }
        Ok(())
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "the place of a member is all of these, and nothing else uses them"
    )]
    fn keyword_member(
        &mut self,
        context: &Arc<Context>,
        typing: &Arc<Context>,
        keyword: Keyword,
        name: &'a str,
        value: Value<'a>,
        subject: Option<Node<'a>>,
        graph: Option<Node<'a>>,
    ) -> Result<(), JsonLdError> {
        match keyword {
            Keyword::Index if value.as_str().is_some() => Ok(()),
            Keyword::Index => Err(JsonLdError::code("invalid @index value", "not a string")),
            Keyword::Graph => match subject {
                Some(subject) => self.top(context, value, Some(subject)),
                None => Ok(()),
            },
            Keyword::Included => self.included(context, value, graph),
            Keyword::Nest => self.nest(context, typing, name, value, subject, graph),
            Keyword::Reverse => self.reverse(context, value, subject, graph),
            Keyword::Language | Keyword::Direction => {
                self.dropped("keyword outside a value object", keyword.as_str())
            }
            _ => Err(JsonLdError::code("invalid keyword in a node", keyword.as_str())),
        }
    }

    fn included(
        &mut self,
        context: &Arc<Context>,
        value: Value<'a>,
        graph: Option<Node<'a>>,
    ) -> Result<(), JsonLdError> {
        let invalid = || JsonLdError::code("invalid @included value", "not a node object");
        for item in value.as_slice() {
            let object = item.as_object().ok_or_else(invalid)?;
            let wrong = |member: &(&str, Value)| {
                matches!(context.keyword(member.0), Some(Keyword::Value | Keyword::List | Keyword::Set))
            };
            if object.members.iter().any(wrong) {
                return Err(invalid());
            }
            let base = self.stack.len();
            self.object(context, None, object, Place::within(graph))?;
            self.stack.truncate(base);
        }
        Ok(())
    }

    /// Members grouped under `@nest` belong to the node itself.
    fn nest(
        &mut self,
        context: &Arc<Context>,
        typing: &Arc<Context>,
        name: &str,
        value: Value<'a>,
        subject: Option<Node<'a>>,
        graph: Option<Node<'a>>,
    ) -> Result<(), JsonLdError> {
        let term = context.term(name).cloned();
        let scoped = match term.as_ref().and_then(|term| term.context.as_ref().map(|local| (term, local))) {
            Some((term, local)) => self.apply(context, local, term.base.as_ref(), Flags::PROPERTY)?,
            None => context.clone(),
        };
        for item in value.as_slice() {
            let invalid = || JsonLdError::code("invalid @nest value", "not a node object");
            let object = item.as_object().ok_or_else(invalid)?;
            let keywords: Vec<Option<Keyword>> =
                object.members.iter().map(|member| scoped.keyword(member.0)).collect();
            if keywords.contains(&Some(Keyword::Value)) {
                return Err(invalid());
            }
            self.members(&scoped, typing, object, &keywords, subject, graph)?;
        }
        Ok(())
    }

    fn reverse(
        &mut self,
        context: &Arc<Context>,
        value: Value<'a>,
        subject: Option<Node<'a>>,
        graph: Option<Node<'a>>,
    ) -> Result<(), JsonLdError> {
        let object =
            value.as_object().ok_or_else(|| JsonLdError::code("invalid @reverse value", "not an object"))?;
        for (name, value) in object.members {
            if context.keyword(name).is_some() {
                return Err(JsonLdError::code("invalid reverse property map", *name));
            }
            self.property(context, name, *value, subject, graph, true)?;
        }
        Ok(())
    }

    /// What a member name means as a predicate; `None` when it is dropped.
    fn predicate(
        &mut self,
        context: &Context,
        term: Option<&Arc<Term>>,
        name: &'a str,
    ) -> Result<Option<PredicateId>, JsonLdError> {
        let id = match term.map(|term| term.mapping) {
            Some(Mapping::Iri(id)) => Some(id),
            Some(_) => None,
            None => match self.iri(context, name, true, false) {
                Expanded::Iri(iri) if is_absolute(iri) => Some(self.engine.predicates.intern(iri)),
                _ => None,
            },
        };
        let Some(id) = id else { return self.dropped("invalid property", name).map(|()| None) };
        if self.engine.predicates.usable(id) {
            return Ok(Some(id));
        }
        self.dropped("blank node predicate", name).map(|()| None)
    }

    /// One property with its values (steps 13.5 to 13.14).
    fn property(
        &mut self,
        context: &Arc<Context>,
        name: &'a str,
        value: Value<'a>,
        subject: Option<Node<'a>>,
        graph: Option<Node<'a>>,
        turned: bool,
    ) -> Result<(), JsonLdError> {
        let term = context.term(name);
        let Some(predicate) = self.predicate(context, term, name)? else { return Ok(()) };
        let container = term.map_or(Container::default(), |term| term.container);
        let base = self.stack.len();
        let mut is_list = false;
        match (term, value) {
            (Some(term), value) if term.coercion == Coercion::Json => {
                let node = self.json_literal(value)?;
                self.stack.push(node);
            }
            (Some(term), Value::Object(map)) if container.has(Container::LANGUAGE) => {
                self.language_map(context, term, map)?;
            }
            (Some(term), Value::Object(map))
                if container.has(Container::INDEX | Container::ID | Container::TYPE) =>
            {
                self.index_map(context, term, map, graph)?;
            }
            (Some(term), value) if container.has(Container::GRAPH) => {
                self.graph_values(context, term, value, None, graph)?;
            }
            (Some(term), value)
                if container.has(Container::LIST) && !self.is_list_object(context, term, value)? =>
            {
                if value.is_null() {
                    return Ok(());
                }
                self.list(context, Some(term), value, Place::within(graph))?;
                is_list = true;
            }
            (term, value) => is_list = self.value(context, term, value, Place::within(graph))?,
        }
        let reverse = turned != term.is_some_and(|term| term.reverse);
        self.attach(base, subject, predicate, graph, reverse, is_list)
    }

    /// Whether a value under a list container is already a list object.
    fn is_list_object(
        &mut self,
        context: &Arc<Context>,
        term: &Arc<Term>,
        value: Value<'a>,
    ) -> Result<bool, JsonLdError> {
        let Value::Object(object) = value else { return Ok(false) };
        let inner = self.context_of(context, Some(term), object, false)?;
        Ok(object.members.iter().any(|member| inner.keyword(member.0) == Some(Keyword::List)))
    }

    /// Makes quads of the values above `base`.
    fn attach(
        &mut self,
        base: usize,
        subject: Option<Node<'a>>,
        predicate: PredicateId,
        graph: Option<Node<'a>>,
        reverse: bool,
        is_list: bool,
    ) -> Result<(), JsonLdError> {
        if let Some(subject) = subject {
            for index in base..self.stack.len() {
                let value = self.stack[index];
                if !reverse {
                    self.dataset.push(subject, predicate, value, graph);
                } else if is_list || matches!(value, Node::Literal(_)) {
                    return Err(JsonLdError::code("invalid reverse property value", "a value or a list"));
                } else {
                    self.dataset.push(value, predicate, subject, graph);
                }
            }
        }
        self.stack.truncate(base);
        Ok(())
    }
}

/// A value object or a plain reference stays under the context of its property.
fn is_value_or_reference(context: &Context, object: &Object) -> bool {
    let keyword = |member: &(&str, Value)| context.keyword(member.0);
    object.members.iter().any(|member| keyword(member) == Some(Keyword::Value))
        || (object.members.len() == 1 && keyword(&object.members[0]) == Some(Keyword::Id))
}

/// The value of a keyword that may occur once, under whatever alias.
fn single<'a>(
    object: &Object<'a>,
    keywords: &Keywords,
    wanted: Keyword,
) -> Result<Option<Value<'a>>, JsonLdError> {
    let mut found = keywords.iter().zip(object.members).filter(|(keyword, _)| **keyword == Some(wanted));
    let first = found.next().map(|(_, member)| member.1);
    if found.next().is_some() {
        return Err(JsonLdError::code("colliding keywords", wanted.as_str()));
    }
    Ok(first)
}

/// An `@id` that stands under `@nest` belongs to the node too.
fn nested_id<'a>(context: &Context, object: &Object<'a>, keywords: &Keywords) -> Option<Value<'a>> {
    let nests = keywords.iter().zip(object.members).filter(|(keyword, _)| **keyword == Some(Keyword::Nest));
    let groups = nests.flat_map(|(_, member)| member.1.as_slice());
    let members = groups.filter_map(Value::as_object).flat_map(|group| group.members);
    members.filter(|member| context.keyword(member.0) == Some(Keyword::Id)).map(|member| member.1).next()
}

fn only(keywords: &Keywords, allowed: &[Keyword], code: &'static str) -> Result<(), JsonLdError> {
    let fits = |keyword: &Option<Keyword>| {
        keyword.is_some_and(|keyword| keyword == Keyword::Context || allowed.contains(&keyword))
    };
    if keywords.iter().all(fits) { Ok(()) } else { Err(JsonLdError::code(code, "another member beside it")) }
}
