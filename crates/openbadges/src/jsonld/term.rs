//! Term definitions (§4.2) and IRI expansion while a context is read (§5.2).

use super::active::{Base, Coercion, Container, Mapping, OwnLanguage, Scope, Term};
use super::definition::{Local, Map};
use super::iri::{is_absolute, resolve};
use super::keyword::looks_like_keyword;
use super::process::Processing;
use super::quad::PredicateId;
use super::{JsonLdError, Keyword};
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// The members a term definition may have.
const MEMBERS: [&str; 11] = [
    "@container",
    "@id",
    "@language",
    "@reverse",
    "@type",
    "@context",
    "@direction",
    "@index",
    "@nest",
    "@prefix",
    "@protected",
];
/// The members of a context that are no terms.
const SETTINGS: [&str; 8] =
    ["@base", "@direction", "@import", "@language", "@propagate", "@protected", "@version", "@vocab"];

/// `@direction` read: `None` for null; which of the two does not matter, since neither can be signed.
pub(super) fn direction(value: &Local) -> Result<Option<bool>, JsonLdError> {
    match value {
        Local::Null => Ok(Some(false)),
        Local::Text(text) if matches!(&**text, "ltr" | "rtl") => Ok(Some(true)),
        _ => Err(JsonLdError::code("invalid base direction", "neither ltr nor rtl")),
    }
}

fn invalid_definition(term: &str) -> JsonLdError {
    JsonLdError::code("invalid term definition", term)
}

fn invalid_mapping(term: &str) -> JsonLdError {
    JsonLdError::code("invalid IRI mapping", term)
}

/// Defines the terms of one context map.
pub(super) struct Definer<'p, 'e, 'o, 's> {
    pub(super) processing: &'p mut Processing<'e, 'o>,
    pub(super) scope: &'s mut Scope,
    entries: &'s [(Arc<str>, Local)],
    base: Option<&'s Arc<str>>,
    protected: bool,
    override_protected: bool,
    /// Terms begun (false) and finished (true).
    defined: FxHashMap<Arc<str>, bool>,
}

impl<'p, 'e, 'o, 's> Definer<'p, 'e, 'o, 's> {
    pub(super) fn new(
        processing: &'p mut Processing<'e, 'o>,
        scope: &'s mut Scope,
        entries: &'s [(Arc<str>, Local)],
        base: Option<&'s Arc<str>>,
        protected: bool,
        override_protected: bool,
    ) -> Self {
        Self {
            processing,
            scope,
            entries,
            base,
            protected,
            override_protected,
            defined: FxHashMap::default(),
        }
    }

    pub(super) fn define_all(&mut self) -> Result<(), JsonLdError> {
        let entries = self.entries;
        for (name, _) in entries {
            if !SETTINGS.contains(&&**name) {
                self.define(name)?;
            }
        }
        Ok(())
    }

    fn entry(&self, name: &str) -> Option<&'s (Arc<str>, Local)> {
        self.entries.iter().find(|entry| &*entry.0 == name)
    }

    /// Defines a term of this context on which another depends, if it is one.
    fn define_dependency(&mut self, name: &str) -> Result<(), JsonLdError> {
        match self.entry(name) {
            Some((name, _)) if self.defined.get(name) != Some(&true) => self.define(name),
            _ => Ok(()),
        }
    }

    fn define(&mut self, name: &Arc<str>) -> Result<(), JsonLdError> {
        match self.defined.get(name) {
            Some(true) => return Ok(()),
            Some(false) => return Err(JsonLdError::code("cyclic IRI mapping", &**name)),
            None => {}
        }
        let Some((_, value)) = self.entry(name) else { return Ok(()) };
        self.defined.insert(name.clone(), false);
        if !self.may_be_defined(name, value)? {
            return Ok(());
        }
        let previous = self.scope.terms.remove(name);
        let Some(mut term) = self.read(name, value)? else {
            // Ignored: what was defined before stays.
            self.scope.terms.extend(previous.map(|term| (name.clone(), term)));
            return Ok(());
        };
        if let Some(previous) = previous.filter(|previous| previous.protected && !self.override_protected) {
            if !previous.same(&term) {
                return Err(JsonLdError::code("protected term redefinition", &**name));
            }
            term.protected = true;
        }
        self.scope.terms.insert(name.clone(), Arc::new(term));
        Ok(())
    }

    /// Keywords may not be redefined, except `@type` as a set (§4.2.2 steps 4 and 5).
    fn may_be_defined(&self, name: &str, value: &Local) -> Result<bool, JsonLdError> {
        if name.is_empty() {
            return Err(invalid_definition("the empty term"));
        }
        if name == "@type" {
            let allowed = match value {
                Local::Map(map) => {
                    !map.entries.is_empty()
                        && map.entries.iter().all(|(name, value)| match &**name {
                            "@container" => value.as_text().is_some_and(|text| &**text == "@set"),
                            "@protected" => true,
                            _ => false,
                        })
                }
                _ => false,
            };
            return if allowed { Ok(true) } else { Err(JsonLdError::code("keyword redefinition", name)) };
        }
        if Keyword::parse(name).is_some() {
            return Err(JsonLdError::code("keyword redefinition", name));
        }
        if looks_like_keyword(name) {
            self.processing.dropped("reserved term", name)?;
            return Ok(false);
        }
        Ok(true)
    }

    /// The definition itself; `None` when it is to be ignored.
    fn read(&mut self, name: &Arc<str>, value: &Local) -> Result<Option<Term>, JsonLdError> {
        let simple = !matches!(value, Local::Map(_));
        let map = match value {
            Local::Map(map) => map.clone(),
            Local::Null | Local::Text(_) => {
                Arc::new(Map { serial: 0, entries: vec![(Arc::from("@id"), value.clone())] })
            }
            _ => return Err(invalid_definition(name)),
        };
        if let Some((member, _)) = map.entries.iter().find(|entry| !MEMBERS.contains(&&*entry.0)) {
            return Err(invalid_definition(&format!("{name} has {member}")));
        }
        let mut term = Term {
            mapping: Mapping::Null,
            coercion: Coercion::Unset,
            container: Container::default(),
            reverse: false,
            prefix: false,
            protected: self.protected,
            language: OwnLanguage::Inherit,
            direction: None,
            context: map.get("@context").cloned(),
            index: None,
            nest: None,
            base: self.base.cloned(),
        };
        if let Some(value) = map.get("@protected") {
            let Local::Bool(protected) = value else {
                return Err(JsonLdError::code("invalid @protected value", &**name));
            };
            term.protected = *protected;
        }
        // The type comes first in the standard, but may name the term itself only through its prefix.
        if !self.read_mapping(name, &map, simple, &mut term)? {
            return Ok(None);
        }
        self.defined.insert(name.clone(), true);
        self.read_type(name, &map, &mut term)?;
        Self::read_container(name, &map, &mut term)?;
        self.read_index(name, &map, &mut term)?;
        Self::read_language(&map, &mut term)?;
        Self::read_prefix_and_nest(name, &map, &mut term)?;
        Ok(Some(term))
    }

    fn iri_mapping(&mut self, iri: &str) -> PredicateId {
        self.processing.engine.predicates.intern(iri)
    }

    /// `@reverse`, `@id`, or the term itself (§4.2.2 steps 13 to 18); false when the definition is to be ignored.
    fn read_mapping(
        &mut self,
        name: &str,
        map: &Map,
        simple: bool,
        term: &mut Term,
    ) -> Result<bool, JsonLdError> {
        if let Some(value) = map.get("@reverse") {
            return self.read_reverse(name, map, value, term);
        }
        match map.get("@id") {
            Some(Local::Null) => Ok(true),
            Some(Local::Text(id)) if &**id != name => self.read_id(name, id, simple, term),
            None | Some(Local::Text(_)) => self.read_own_name(name, term).map(|()| true),
            Some(_) => Err(invalid_mapping(name)),
        }
    }

    fn read_reverse(
        &mut self,
        name: &str,
        map: &Map,
        value: &Local,
        term: &mut Term,
    ) -> Result<bool, JsonLdError> {
        if map.get("@id").is_some() || map.get("@nest").is_some() {
            return Err(JsonLdError::code("invalid reverse property", name));
        }
        let value = value.as_text().ok_or_else(|| invalid_mapping(name))?;
        if looks_like_keyword(value) {
            self.processing.dropped("reserved @reverse value", value)?;
            return Ok(false);
        }
        let iri = self.expand(value, true, false, true)?.filter(|iri| is_absolute(iri));
        let iri = iri.ok_or_else(|| invalid_mapping(name))?;
        term.mapping = Mapping::Iri(self.iri_mapping(&iri));
        term.reverse = true;
        Ok(true)
    }

    fn read_id(&mut self, name: &str, id: &str, simple: bool, term: &mut Term) -> Result<bool, JsonLdError> {
        if Keyword::parse(id).is_none() && looks_like_keyword(id) {
            self.processing.dropped("reserved @id value", id)?;
            return Ok(false);
        }
        let iri = self.expand(id, true, false, true)?.ok_or_else(|| invalid_mapping(name))?;
        term.mapping = match Keyword::parse(&iri) {
            Some(Keyword::Context) => return Err(JsonLdError::code("invalid keyword alias", name)),
            Some(keyword) => Mapping::Keyword(keyword),
            None if is_absolute(&iri) => Mapping::Iri(self.iri_mapping(&iri)),
            None => return Err(invalid_mapping(name)),
        };
        let inner_colon = name.len() > 2 && name[1..name.len() - 1].contains(':');
        if inner_colon || name.contains('/') {
            self.confirm_name(name, &iri)?;
        }
        let plain = !name.contains([':', '/']);
        term.prefix = simple && plain && iri.ends_with([':', '/', '?', '#', '[', ']', '@']);
        Ok(true)
    }

    /// A term that looks like an IRI must mean that IRI (§4.2.2 step 14.2.5).
    fn confirm_name(&mut self, name: &str, iri: &str) -> Result<(), JsonLdError> {
        self.defined.insert(Arc::from(name), true);
        if self.expand(name, true, false, true)?.as_deref() == Some(iri) {
            Ok(())
        } else {
            Err(invalid_mapping(name))
        }
    }

    fn read_own_name(&mut self, name: &str, term: &mut Term) -> Result<(), JsonLdError> {
        if name == "@type" {
            term.mapping = Mapping::Keyword(Keyword::Type);
            return Ok(());
        }
        let iri = if let Some(colon) = name.find(':').filter(|at| *at > 0) {
            self.define_dependency(&name[..colon])?;
            match self.scope.terms.get(&name[..colon]).map(|prefix| prefix.mapping) {
                Some(Mapping::Iri(prefix)) => {
                    format!("{}{}", self.processing.engine.predicates.iri(prefix), &name[colon + 1..])
                }
                _ => name.to_owned(),
            }
        } else if name.contains('/') {
            self.expand(name, true, false, false)?
                .filter(|iri| is_absolute(iri))
                .ok_or_else(|| invalid_mapping(name))?
        } else {
            let vocab = self.scope.vocab.as_ref().ok_or_else(|| invalid_mapping(name))?;
            format!("{vocab}{name}")
        };
        term.mapping = Mapping::Iri(self.iri_mapping(&iri));
        Ok(())
    }

    fn read_type(&mut self, name: &str, map: &Map, term: &mut Term) -> Result<(), JsonLdError> {
        let Some(value) = map.get("@type") else { return Ok(()) };
        let invalid = || JsonLdError::code("invalid type mapping", name);
        let value = value.as_text().ok_or_else(invalid)?;
        term.coercion = match &**value {
            "@id" => Coercion::Id,
            "@vocab" => Coercion::Vocab,
            "@json" => Coercion::Json,
            "@none" => Coercion::NoType,
            _ => {
                let iri = self
                    .expand(value, true, false, true)?
                    .filter(|iri| is_absolute(iri) && !iri.starts_with("_:"));
                Coercion::Datatype(self.iri_mapping(&iri.ok_or_else(invalid)?))
            }
        };
        Ok(())
    }

    fn read_container(name: &str, map: &Map, term: &mut Term) -> Result<(), JsonLdError> {
        let Some(value) = map.get("@container") else { return Ok(()) };
        let invalid = || JsonLdError::code("invalid container mapping", name);
        for item in value.as_slice() {
            term.container.0 |= item.as_text().and_then(|text| Container::flag(text)).ok_or_else(invalid)?;
        }
        if !term.container.allowed() {
            return Err(invalid());
        }
        if term.container.has(Container::TYPE) {
            match term.coercion {
                Coercion::Unset => term.coercion = Coercion::Id,
                Coercion::Id | Coercion::Vocab => {}
                _ => return Err(JsonLdError::code("invalid type mapping", name)),
            }
        }
        if term.reverse && term.container.0 & !(Container::INDEX | Container::SET) != 0 {
            return Err(JsonLdError::code("invalid reverse property", name));
        }
        Ok(())
    }

    fn read_index(&mut self, name: &str, map: &Map, term: &mut Term) -> Result<(), JsonLdError> {
        let Some(value) = map.get("@index") else { return Ok(()) };
        let index = value.as_text().filter(|_| term.container.has(Container::INDEX));
        let index = index.ok_or_else(|| invalid_definition(name))?;
        let iri = self.expand(index, true, false, true)?.filter(|iri| is_absolute(iri));
        if Keyword::parse(index).is_some() || iri.is_none() {
            return Err(invalid_definition(name));
        }
        term.index = Some(index.clone());
        Ok(())
    }

    fn read_language(map: &Map, term: &mut Term) -> Result<(), JsonLdError> {
        if map.get("@type").is_some() {
            return Ok(());
        }
        term.language = match map.get("@language") {
            None => OwnLanguage::Inherit,
            Some(Local::Null) => OwnLanguage::None,
            Some(Local::Text(tag)) => OwnLanguage::Tag(Arc::from(tag.to_lowercase())),
            Some(_) => return Err(JsonLdError::code("invalid language mapping", "not a string")),
        };
        term.direction = match map.get("@direction") {
            None => None,
            Some(value) => direction(value)?,
        };
        Ok(())
    }

    fn read_prefix_and_nest(name: &str, map: &Map, term: &mut Term) -> Result<(), JsonLdError> {
        if let Some(value) = map.get("@nest") {
            let invalid = || JsonLdError::code("invalid @nest value", name);
            let nest = value.as_text().ok_or_else(invalid)?;
            if &**nest != "@nest" && Keyword::parse(nest).is_some() {
                return Err(invalid());
            }
            term.nest = Some(nest.clone());
        }
        let Some(value) = map.get("@prefix") else { return Ok(()) };
        let Local::Bool(prefix) = value else { return Err(JsonLdError::code("invalid @prefix value", name)) };
        if name.contains([':', '/']) || (*prefix && matches!(term.mapping, Mapping::Keyword(_))) {
            return Err(invalid_definition(name));
        }
        term.prefix = *prefix;
        Ok(())
    }

    /// IRI expansion (§5.2) while this context is read; `None` for what is reserved or null.
    pub(super) fn expand(
        &mut self,
        text: &str,
        vocab: bool,
        relative: bool,
        depends: bool,
    ) -> Result<Option<String>, JsonLdError> {
        if Keyword::parse(text).is_some() {
            return Ok(Some(text.to_owned()));
        }
        if looks_like_keyword(text) {
            return Ok(None);
        }
        if depends {
            self.define_dependency(text)?;
        }
        if vocab && let Some(term) = self.scope.terms.get(text) {
            return Ok(match term.mapping {
                Mapping::Null => None,
                Mapping::Keyword(keyword) => Some(keyword.as_str().to_owned()),
                Mapping::Iri(iri) => Some(self.processing.engine.predicates.iri(iri).to_owned()),
            });
        }
        if let Some(iri) = self.expand_compact(text, depends)? {
            return Ok(Some(iri));
        }
        if vocab && let Some(vocab) = &self.scope.vocab {
            return Ok(Some(format!("{vocab}{text}")));
        }
        Ok(Some(if relative { self.resolve(text) } else { text.to_owned() }))
    }

    fn resolve(&self, text: &str) -> String {
        match &self.scope.base {
            Base::Iri(base) => resolve(base, text),
            Base::Document => resolve(self.processing.options.base.unwrap_or(""), text),
            Base::None => text.to_owned(),
        }
    }

    /// `prefix:suffix` or an absolute IRI.
    fn expand_compact(&mut self, text: &str, depends: bool) -> Result<Option<String>, JsonLdError> {
        let Some(colon) = text.find(':').filter(|at| *at > 0) else { return Ok(None) };
        let (prefix, suffix) = (&text[..colon], &text[colon + 1..]);
        if prefix == "_" || suffix.starts_with("//") {
            return Ok(Some(text.to_owned()));
        }
        if depends {
            self.define_dependency(prefix)?;
        }
        if let Some(term) = self.scope.terms.get(prefix).filter(|term| term.prefix)
            && let Mapping::Iri(iri) = term.mapping
        {
            return Ok(Some(format!("{}{suffix}", self.processing.engine.predicates.iri(iri))));
        }
        Ok(is_absolute(text).then(|| text.to_owned()))
    }
}
