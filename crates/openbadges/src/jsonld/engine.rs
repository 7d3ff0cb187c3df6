//! The engine: the contexts it knows, what it has compiled, and the way from a document to quads.

use super::active::{Context, Scope};
use super::definition::Local;
use super::quad::{Dataset, PredicateId, Predicates};
use super::{JsonLdError, contexts};
use crate::json::{self, Value};
use bumpalo::Bump;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// Hands out contexts that are not built in.
pub trait ContextLoader {
    /// The text of a context document.
    ///
    /// # Errors
    /// The reason why it is refused or out of reach.
    fn context(&self, url: &str) -> Result<Arc<str>, String>;
}

/// A loader that has nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoContexts;

impl ContextLoader for NoContexts {
    fn context(&self, _url: &str) -> Result<Arc<str>, String> {
        Err(String::from("not among the contexts known here"))
    }
}

/// How a document is read.
#[derive(Clone, Copy)]
pub struct Options<'o> {
    /// Refuse what would be dropped.
    pub safe: bool,
    /// The document's address, to resolve relative IRIs; credentials have none.
    pub base: Option<&'o str>,
    /// Where unknown contexts come from.
    pub loader: &'o dyn ContextLoader,
    /// A top-level member left out, `proof` when securing.
    pub without: Option<&'o str>,
    /// Remember which objects became anonymous nodes ([`Dataset::anonymous`]).
    pub note_anonymous: bool,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Self { safe: true, base: None, loader: &NoContexts, without: None, note_anonymous: false }
    }
}

/// What foreign contexts may grow to before everything compiled is thrown away between two documents.
const MAXIMUM_COMPILED: usize = 4_000;
/// Context text that one engine keeps, in bytes, before the same.
const MAXIMUM_TEXT: usize = 8 << 20;
/// The largest context text of one piece.
const MAXIMUM_CONTEXT: usize = 1 << 20;

/// Compiled contexts, reused from document to document. One per thread; cheap to keep, costly to make.
#[derive(Debug)]
pub struct Engine {
    pub(super) predicates: Predicates,
    pub(super) empty: Arc<Context>,
    pub(super) compiled: FxHashMap<(u32, u32, u8), Arc<Context>>,
    registered: Vec<(String, Arc<str>)>,
    documents: FxHashMap<Arc<str>, Local>,
    /// Contexts written inside documents, by their text.
    inline: FxHashMap<Arc<str>, Local>,
    /// Context documents from a loader, by their text.
    foreign: FxHashMap<Arc<str>, Local>,
    serial: u32,
    text_kept: usize,
    pub(super) rdf: Rdf,
}

/// The predicates that the algorithms themselves use.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rdf {
    pub(super) kind: PredicateId,
    pub(super) first: PredicateId,
    pub(super) rest: PredicateId,
}

impl Default for Engine {
    fn default() -> Self {
        Self::new()
    }
}

impl Engine {
    /// An engine that knows the built-in contexts.
    #[must_use]
    pub fn new() -> Self {
        let mut predicates = Predicates::default();
        let rdf = |name: &str| format!("http://www.w3.org/1999/02/22-rdf-syntax-ns#{name}");
        let rdf = Rdf {
            kind: predicates.intern(&rdf("type")),
            first: predicates.intern(&rdf("first")),
            rest: predicates.intern(&rdf("rest")),
        };
        Self {
            predicates,
            empty: Arc::new(Context::new(0, Scope::empty(None))),
            compiled: FxHashMap::default(),
            registered: Vec::new(),
            documents: FxHashMap::default(),
            inline: FxHashMap::default(),
            foreign: FxHashMap::default(),
            serial: 0,
            text_kept: 0,
            rdf,
        }
    }

    /// Adds a context that the operator vouches for; it then needs no loader.
    ///
    /// # Errors
    /// When the text is no context document, or the address is a built-in one.
    pub fn register(&mut self, url: &str, text: &str) -> Result<(), JsonLdError> {
        if contexts::built_in(url).is_some() {
            return Err(JsonLdError::code("loading remote context failed", format!("{url} is built in")));
        }
        let document = self.read_document(url, text)?;
        self.registered.push((url.to_owned(), Arc::from(text)));
        self.documents.insert(Arc::from(url), document);
        Ok(())
    }

    /// The predicates met so far.
    #[must_use]
    pub fn predicates(&self) -> &Predicates {
        &self.predicates
    }

    /// Whether a context compiled so far has a term that is one of these schemes, or begins with one and a colon.
    pub(crate) fn has_terms_like(&self, schemes: &[&str]) -> bool {
        let like = |name: &str| schemes.contains(&name.split(':').next().unwrap_or(name));
        self.compiled.values().any(|context| context.scope.terms.keys().any(|name| like(name)))
    }

    /// Room for predicates of N-Quads that did not come from JSON-LD.
    pub fn predicates_mut(&mut self) -> &mut Predicates {
        &mut self.predicates
    }

    /// The quads of a document (§8.1 `toRdf`), predicates ranked.
    ///
    /// # Errors
    /// See [`JsonLdError`].
    pub fn quads<'a>(
        &mut self,
        document: Value<'a>,
        options: &Options,
        arena: &'a Bump,
    ) -> Result<Dataset<'a>, JsonLdError> {
        self.forget_if_grown();
        let dataset = super::expand::document(self, document, options, arena)?;
        self.predicates.rank();
        Ok(dataset)
    }

    /// Foreign contexts must not fill the memory of a server that runs for years.
    fn forget_if_grown(&mut self) {
        if self.compiled.len() <= MAXIMUM_COMPILED
            && self.text_kept <= MAXIMUM_TEXT
            && self.predicates.len() <= 100_000
        {
            return;
        }
        let registered = std::mem::take(&mut self.registered);
        *self = Self::new();
        for (url, text) in registered {
            // It was read once already; it cannot fail now.
            let _ = self.register(&url, &text);
        }
    }

    pub(super) fn finish(&mut self, scope: Scope) -> Arc<Context> {
        self.serial += 1;
        Arc::new(Context::new(self.serial, scope))
    }

    /// The owned tree of a context that stands in a document, kept by its text.
    pub(super) fn inline_context(&mut self, value: &Value) -> Result<Local, JsonLdError> {
        let Some(source) = value.source() else {
            return Ok(Local::from_value(value, &mut self.serial));
        };
        if let Some(local) = self.inline.get(source) {
            return Ok(local.clone());
        }
        self.account(source)?;
        let local = Local::from_value(value, &mut self.serial);
        self.inline.insert(Arc::from(source), local.clone());
        Ok(local)
    }

    fn account(&mut self, text: &str) -> Result<(), JsonLdError> {
        self.text_kept += text.len();
        if text.len() > MAXIMUM_CONTEXT || self.text_kept > 2 * MAXIMUM_TEXT {
            return Err(JsonLdError::TooManyContexts);
        }
        Ok(())
    }

    /// A remote context: built in or registered (then it may be remembered by address), else from the loader,
    /// remembered by its content only, since two loaders may disagree.
    pub(super) fn remote_context(&mut self, url: &str, options: &Options) -> Result<Remote, JsonLdError> {
        if let Some(document) = self.documents.get(url) {
            return Ok(Remote { context: document.clone(), trusted: true });
        }
        if let Some(text) = contexts::built_in(url) {
            let document = self.read_document(url, text)?;
            self.documents.insert(Arc::from(url), document.clone());
            return Ok(Remote { context: document, trusted: true });
        }
        let unknown = |reason| JsonLdError::UnknownContext { url: url.to_owned(), reason };
        let text = options.loader.context(url).map_err(unknown)?;
        if let Some(document) = self.foreign.get(&text) {
            return Ok(Remote { context: document.clone(), trusted: false });
        }
        self.account(&text)?;
        let document = self.read_document(url, &text)?;
        self.foreign.insert(text, document.clone());
        Ok(Remote { context: document, trusted: false })
    }

    fn read_document(&mut self, url: &str, text: &str) -> Result<Local, JsonLdError> {
        let failed =
            |reason: String| JsonLdError::code("loading remote context failed", format!("{url}: {reason}"));
        let arena = Bump::new();
        let value = json::parse(text, &arena).map_err(|problem| failed(problem.to_string()))?;
        let object = value.as_object().ok_or_else(|| JsonLdError::code("invalid remote context", url))?;
        let context =
            object.get("@context").ok_or_else(|| JsonLdError::code("invalid remote context", url))?;
        Ok(Local::from_value(&context, &mut self.serial))
    }
}

/// A context document that was fetched.
pub(super) struct Remote {
    pub(super) context: Local,
    /// Built in or registered: its meaning does not depend on the loader.
    pub(super) trusted: bool,
}
