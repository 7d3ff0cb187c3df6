//! The active context: what every term means at one place of a document (§4.1).

use super::definition::Local;
use super::keyword::Keyword;
use super::quad::PredicateId;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// What a term stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mapping {
    /// Explicitly nothing.
    Null,
    Keyword(Keyword),
    Iri(PredicateId),
}

/// The type mapping of a term: how a plain value is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Coercion {
    Unset,
    Id,
    Vocab,
    Json,
    NoType,
    Datatype(PredicateId),
}

/// `@container`, a set of flags.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Container(pub(super) u8);

impl Container {
    pub(super) const LIST: u8 = 1;
    pub(super) const SET: u8 = 2;
    pub(super) const INDEX: u8 = 4;
    pub(super) const LANGUAGE: u8 = 8;
    pub(super) const GRAPH: u8 = 16;
    pub(super) const ID: u8 = 32;
    pub(super) const TYPE: u8 = 64;

    #[inline]
    pub(super) fn has(self, flags: u8) -> bool {
        self.0 & flags != 0
    }

    pub(super) fn flag(name: &str) -> Option<u8> {
        Some(match name {
            "@list" => Self::LIST,
            "@set" => Self::SET,
            "@index" => Self::INDEX,
            "@language" => Self::LANGUAGE,
            "@graph" => Self::GRAPH,
            "@id" => Self::ID,
            "@type" => Self::TYPE,
            _ => return None,
        })
    }

    /// Whether the combination is one the syntax allows (§4.2.2 step 19).
    pub(super) fn allowed(self) -> bool {
        let flags = self.0;
        if flags & Self::LIST != 0 {
            return flags == Self::LIST;
        }
        if flags & Self::GRAPH != 0 {
            let rest = flags & !(Self::GRAPH | Self::SET);
            return rest == 0 || rest == Self::ID || rest == Self::INDEX;
        }
        (flags & !Self::SET).count_ones() <= 1
    }
}

/// What a term says about the language of its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum OwnLanguage {
    /// Nothing: that of the context holds.
    Inherit,
    /// Explicitly none.
    None,
    Tag(Arc<str>),
}

/// A term definition (§4.2).
#[derive(Debug, Clone)]
pub(super) struct Term {
    pub(super) mapping: Mapping,
    pub(super) coercion: Coercion,
    pub(super) container: Container,
    pub(super) reverse: bool,
    pub(super) prefix: bool,
    pub(super) protected: bool,
    pub(super) language: OwnLanguage,
    /// Whether a text direction applies; `Some(false)`: explicitly none.
    pub(super) direction: Option<bool>,
    /// The scoped context.
    pub(super) context: Option<Local>,
    /// The property that an index map stands for.
    pub(super) index: Option<Arc<str>>,
    pub(super) nest: Option<Arc<str>>,
    /// Where the scoped context was read.
    pub(super) base: Option<Arc<str>>,
}

impl Term {
    /// Equal in everything but protection (§4.2.2 step 27).
    pub(super) fn same(&self, other: &Self) -> bool {
        let contexts = match (&self.context, &other.context) {
            (None, None) => true,
            (Some(a), Some(b)) => a.same(b),
            _ => false,
        };
        contexts
            && self.mapping == other.mapping
            && self.coercion == other.coercion
            && self.container == other.container
            && self.reverse == other.reverse
            && self.prefix == other.prefix
            && self.language == other.language
            && self.direction == other.direction
            && self.index == other.index
            && self.nest == other.nest
    }
}

/// The base IRI at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Base {
    /// The document's own, if it has one.
    Document,
    /// Explicitly none.
    None,
    Iri(Arc<str>),
}

/// Everything that a context while being built and a finished one have in common.
#[derive(Debug, Clone)]
pub(super) struct Scope {
    pub(super) terms: FxHashMap<Arc<str>, Arc<Term>>,
    pub(super) vocab: Option<Arc<str>>,
    pub(super) language: Option<Arc<str>>,
    pub(super) direction: bool,
    pub(super) base: Base,
    /// What to return to when a node begins that a non-propagated context does not reach.
    pub(super) previous: Option<Arc<Context>>,
}

impl Scope {
    pub(super) fn empty(previous: Option<Arc<Context>>) -> Self {
        let terms = FxHashMap::default();
        Self { terms, vocab: None, language: None, direction: false, base: Base::Document, previous }
    }
}

/// A finished active context.
#[derive(Debug)]
pub(super) struct Context {
    /// Unique in its engine.
    pub(super) serial: u32,
    pub(super) scope: Scope,
    /// The terms that stand for keywords, to recognise `id` and `type` fast.
    aliases: Vec<(Arc<str>, Keyword)>,
}

impl Context {
    pub(super) fn new(serial: u32, scope: Scope) -> Self {
        let alias = |(name, term): (&Arc<str>, &Arc<Term>)| match term.mapping {
            Mapping::Keyword(keyword) => Some((name.clone(), keyword)),
            _ => None,
        };
        let aliases = scope.terms.iter().filter_map(alias).collect();
        Self { serial, scope, aliases }
    }

    #[inline]
    pub(super) fn term(&self, name: &str) -> Option<&Arc<Term>> {
        self.scope.terms.get(name)
    }

    /// The keyword that a member name is or stands for.
    #[inline]
    pub(super) fn keyword(&self, name: &str) -> Option<Keyword> {
        if name.as_bytes().first() == Some(&b'@') {
            return match self.term(name).map(|term| term.mapping) {
                Some(Mapping::Keyword(keyword)) => Some(keyword),
                _ => Keyword::parse(name),
            };
        }
        self.aliases
            .iter()
            .find(|alias| alias.0.len() == name.len() && &*alias.0 == name)
            .map(|alias| alias.1)
    }
}
