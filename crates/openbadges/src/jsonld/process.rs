//! Context processing (§4.1): an active context and a local one make the next active context.

use super::active::{Base, Context, Scope};
use super::definition::{Local, Map};
use super::engine::{Engine, Options};
use super::iri::{is_absolute, resolve};
use super::keyword::is_language_tag;
use super::term::Definer;
use super::{JsonLdError, Keyword};
use std::sync::Arc;

/// Remote contexts may not include one another deeper than this.
const MAXIMUM_INCLUSION: usize = 16;

/// The two switches of the algorithm.
#[derive(Debug, Clone, Copy)]
pub(super) struct Flags {
    /// Protected terms may be redefined: true for property-scoped contexts.
    pub(super) override_protected: bool,
    /// The context reaches into nested nodes: false for type-scoped contexts.
    pub(super) propagate: bool,
}

impl Flags {
    /// For a context that stands in a document.
    pub(super) const EMBEDDED: Self = Self { override_protected: false, propagate: true };
    /// For the context of a property's term.
    pub(super) const PROPERTY: Self = Self { override_protected: true, propagate: true };
    /// For the context of a type's term.
    pub(super) const TYPE: Self = Self { override_protected: false, propagate: false };
}

/// The members of a context.
type Entries = Vec<(Arc<str>, Local)>;

/// One run of the algorithm.
pub(super) struct Processing<'e, 'o> {
    pub(super) engine: &'e mut Engine,
    pub(super) options: &'o Options<'o>,
    /// The remote contexts being read, outermost first.
    remote: Vec<String>,
}

impl<'e, 'o> Processing<'e, 'o> {
    pub(super) fn new(engine: &'e mut Engine, options: &'o Options<'o>) -> Self {
        Self { engine, options, remote: Vec::new() }
    }

    /// `Ok` when data may be dropped, else the error of safe mode.
    pub(super) fn dropped(&self, event: &'static str, detail: &str) -> Result<(), JsonLdError> {
        if self.options.safe {
            Err(JsonLdError::DataLoss { event, detail: detail.to_owned() })
        } else {
            Ok(())
        }
    }

    /// The active context after a local one.
    pub(super) fn apply(
        &mut self,
        active: &Arc<Context>,
        local: &Local,
        base: Option<&Arc<str>>,
        flags: Flags,
    ) -> Result<Arc<Context>, JsonLdError> {
        match local {
            Local::List(items) => {
                let mut result = active.clone();
                for item in items.iter() {
                    if matches!(item, Local::List(_)) {
                        return Err(JsonLdError::code("invalid local context", "a list in a list"));
                    }
                    result = self.apply(&result, item, base, flags)?;
                }
                Ok(result)
            }
            Local::Null => self.nullify(active, flags),
            Local::Text(url) => self.include(active, url, base),
            Local::Map(map) => self.apply_map(active, map, base, flags),
            Local::Bool(_) | Local::Number(_) => Err(JsonLdError::code("invalid local context", "a scalar")),
        }
    }

    fn nullify(&mut self, active: &Arc<Context>, flags: Flags) -> Result<Arc<Context>, JsonLdError> {
        if !flags.override_protected && active.scope.terms.values().any(|term| term.protected) {
            return Err(JsonLdError::code("invalid context nullification", "protected terms are defined"));
        }
        let previous = (!flags.propagate).then(|| active.clone());
        self.engine.finish(Scope::empty(previous))
    }

    fn absolute(&self, url: &str, base: Option<&Arc<str>>) -> String {
        resolve(base.map(|base| &**base).or(self.options.base).unwrap_or(""), url)
    }

    fn include(
        &mut self,
        active: &Arc<Context>,
        url: &str,
        base: Option<&Arc<str>>,
    ) -> Result<Arc<Context>, JsonLdError> {
        let url = self.absolute(url, base);
        if self.remote.len() > MAXIMUM_INCLUSION || self.remote.contains(&url) {
            return Err(JsonLdError::code("recursive context inclusion", url));
        }
        let remote = self.engine.remote_context(&url, self.options)?;
        if matches!(remote.context, Local::Bool(_) | Local::Number(_)) {
            return Err(JsonLdError::code("invalid remote context", url));
        }
        let base: Arc<str> = Arc::from(url.as_str());
        self.remote.push(url);
        let result = self.apply(active, &remote.context, Some(&base), Flags::EMBEDDED);
        self.remote.pop();
        result
    }

    fn apply_map(
        &mut self,
        active: &Arc<Context>,
        map: &Arc<Map>,
        base: Option<&Arc<str>>,
        flags: Flags,
    ) -> Result<Arc<Context>, JsonLdError> {
        // The map decides about `@propagate` itself, so the flags as given and the map are key enough.
        let bits = [flags.override_protected, flags.propagate, self.options.safe, self.remote.is_empty()];
        let bits = bits.iter().fold(0, |sum, bit| sum << 1 | u8::from(*bit));
        let key = (active.serial, map.serial, bits);
        // With a document base the result depends on it: such documents are compiled anew.
        let memoised = self.options.base.is_none();
        if memoised && let Some(context) = self.engine.compiled.get(&key) {
            return Ok(context.clone());
        }
        let propagate = match map.get("@propagate") {
            None => flags.propagate,
            Some(Local::Bool(propagate)) => *propagate,
            Some(_) => return Err(JsonLdError::code("invalid @propagate value", "not a boolean")),
        };
        let flags = Flags { propagate, ..flags };
        let (scope, stable) = self.compile(active, map, base, flags)?;
        let context = self.engine.finish(scope)?;
        if memoised && stable {
            self.engine.compiled.insert(key, context.clone());
        }
        Ok(context)
    }

    /// The next scope, and whether it depends on nothing but its inputs.
    fn compile(
        &mut self,
        active: &Arc<Context>,
        map: &Arc<Map>,
        base: Option<&Arc<str>>,
        flags: Flags,
    ) -> Result<(Scope, bool), JsonLdError> {
        let mut scope = active.scope.clone();
        if !flags.propagate && scope.previous.is_none() {
            scope.previous = Some(active.clone());
        }
        let (entries, stable) = self.imported(map, base)?;
        let entry = |name: &str| entries.iter().find(|entry| &*entry.0 == name).map(|entry| &entry.1);
        if entry("@version")
            .is_some_and(|version| !matches!(version, Local::Number(token) if &**token == "1.1"))
        {
            return Err(JsonLdError::code("invalid @version value", "only 1.1 is known"));
        }
        if let (Some(value), true) = (entry("@base"), self.remote.is_empty()) {
            self.set_base(&mut scope, value)?;
        }
        let protected = match entry("@protected") {
            None => false,
            Some(Local::Bool(protected)) => *protected,
            Some(_) => return Err(JsonLdError::code("invalid @protected value", "not a boolean")),
        };
        let mut definer = Definer::new(self, &mut scope, &entries, base, protected, flags.override_protected);
        if let Some(value) = entry("@vocab") {
            definer.set_vocab(value)?;
        }
        if let Some(value) = entry("@language") {
            definer.set_language(value)?;
        }
        if let Some(value) = entry("@direction") {
            definer.set_direction(value)?;
        }
        definer.define_all()?;
        Ok((scope, stable))
    }

    /// The entries with those of `@import` underneath (§4.1.2 step 5.6).
    fn imported(&mut self, map: &Arc<Map>, base: Option<&Arc<str>>) -> Result<(Entries, bool), JsonLdError> {
        let mut entries = map.entries.clone();
        let Some(import) = map.get(Keyword::Import.as_str()) else {
            return Ok((entries, true));
        };
        let url =
            import.as_text().ok_or_else(|| JsonLdError::code("invalid @import value", "not a string"))?;
        let url = self.absolute(url, base);
        let remote = self.engine.remote_context(&url, self.options)?;
        let Local::Map(imported) = &remote.context else {
            return Err(JsonLdError::code("invalid remote context", url));
        };
        if imported.get("@import").is_some() {
            return Err(JsonLdError::code("invalid context entry", "@import in an imported context"));
        }
        entries.retain(|entry| &*entry.0 != "@import");
        for (name, value) in &imported.entries {
            if map.get(name).is_none() {
                entries.push((name.clone(), value.clone()));
            }
        }
        Ok((entries, remote.trusted))
    }

    fn set_base(&self, scope: &mut Scope, value: &Local) -> Result<(), JsonLdError> {
        let invalid = || JsonLdError::code("invalid base IRI", "not an IRI");
        scope.base = match value {
            Local::Null => Base::None,
            Local::Text(text) if is_absolute(text) => Base::Iri(text.clone()),
            Local::Text(text) => {
                let against = match &scope.base {
                    Base::Iri(base) => base.to_string(),
                    Base::Document => self.options.base.unwrap_or("").to_owned(),
                    Base::None => return Err(invalid()),
                };
                Base::Iri(Arc::from(resolve(&against, text)))
            }
            _ => return Err(invalid()),
        };
        Ok(())
    }
}

impl Definer<'_, '_, '_, '_> {
    fn set_vocab(&mut self, value: &Local) -> Result<(), JsonLdError> {
        let invalid = || JsonLdError::code("invalid vocab mapping", "not an IRI");
        self.scope.vocab = match value {
            Local::Null => None,
            Local::Text(text) => {
                let iri = self.expand(text, true, true, false)?.ok_or_else(invalid)?;
                if !is_absolute(&iri) {
                    self.processing.dropped("relative @vocab reference", &iri)?;
                }
                Some(Arc::from(iri))
            }
            _ => return Err(invalid()),
        };
        Ok(())
    }

    fn set_language(&mut self, value: &Local) -> Result<(), JsonLdError> {
        self.scope.language = match value {
            Local::Null => None,
            Local::Text(tag) => {
                if !is_language_tag(tag) {
                    self.processing.dropped("invalid @language value", tag)?;
                }
                Some(Arc::from(tag.to_lowercase()))
            }
            _ => return Err(JsonLdError::code("invalid default language", "not a string")),
        };
        Ok(())
    }

    fn set_direction(&mut self, value: &Local) -> Result<(), JsonLdError> {
        self.scope.direction = super::term::direction(value)?.unwrap_or(false);
        Ok(())
    }
}
