//! The engine: the contexts it knows, what it has compiled, and the way from a document to quads.

use super::active::{Context, Scope};
use super::definition::Local;
use super::quad::{Dataset, PredicateId, Predicates};
use super::{JsonLdError, contexts};
use crate::json::{self, Value};
use bumpalo::Bump;
use rustc_hash::FxHashMap;
use std::any::Any;
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
/// New contexts that one document may make the engine compile: each is a table of its own, however short its text.
const MAXIMUM_NEW: u32 = 1_024;
/// Things kept for others.
const MAXIMUM_KEPT: usize = 256;

/// Compiled contexts, reused from document to document. One per thread; cheap to keep and to clone (what is compiled is shared),
/// costly to make.
#[derive(Debug, Clone)]
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
    /// What the `@context` of a whole document comes to, by its text; only of contexts that need no loader.
    whole: FxHashMap<Arc<str>, Arc<Context>>,
    /// What others compiled under contexts that need no loader; forgotten with these.
    kept: FxHashMap<Box<str>, Arc<dyn Any + Send + Sync>>,
    /// Whether a loader was asked since this was last cleared.
    asked_loader: bool,
    /// How many contexts this document may still make new.
    new_left: u32,
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
            whole: FxHashMap::default(),
            kept: FxHashMap::default(),
            asked_loader: false,
            new_left: MAXIMUM_NEW,
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
        // An address that was registered anew may mean something else in every context that names it.
        self.whole.clear();
        self.kept.clear();
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
        self.new_left = MAXIMUM_NEW;
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

    pub(super) fn finish(&mut self, scope: Scope) -> Result<Arc<Context>, JsonLdError> {
        self.new_left = self.new_left.checked_sub(1).ok_or(JsonLdError::TooManyContexts)?;
        self.serial += 1;
        Ok(Arc::new(Context::new(self.serial, scope)))
    }

    /// The context of a whole document, when its text was met before.
    pub(super) fn whole_context(&self, source: &str) -> Option<&Arc<Context>> {
        self.whole.get(source)
    }

    /// Whether the context of a whole document was met before, and needs no loader.
    pub(crate) fn knows_whole(&self, source: &str) -> bool {
        self.whole.contains_key(source)
    }

    /// From here on it is noticed when a loader is asked.
    pub(super) fn watch_loader(&mut self) {
        self.asked_loader = false;
    }

    /// What somebody kept under a key.
    pub(crate) fn kept(&self, key: &str) -> Option<&Arc<dyn Any + Send + Sync>> {
        self.kept.get(key)
    }

    /// Makes something under the contexts of this engine and keeps it, unless a loader had a say in it.
    pub(crate) fn keep<T: Any + Send + Sync>(&mut self, key: &str, build: impl FnOnce(&mut Self) -> T) {
        if self.kept.len() >= MAXIMUM_KEPT {
            return;
        }
        self.watch_loader();
        let made = Arc::new(build(self));
        if !self.asked_loader {
            self.kept.insert(Box::from(key), made);
        }
    }

    /// Remembers the context of a whole document, unless a loader had a say in it.
    pub(super) fn keep_whole_context(&mut self, source: &str, context: &Arc<Context>) {
        if !self.asked_loader && self.text_kept + source.len() <= MAXIMUM_TEXT {
            self.text_kept += source.len();
            self.whole.insert(Arc::from(source), context.clone());
        }
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
        self.asked_loader = true;
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
