//! One concept, as it is read from the frameworks in memory.

use super::frameworks::{Frameworks, HeldFramework, Span};
use crate::framework::{ConceptKind, LabelKind, LanguageTag, RelationKind, ReuseLevel};
use kernel::{ConceptId, EqfLevel, Lang};

/// A concept without its words, relations apart.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) id: ConceptId,
    pub(super) uri: Span,
    pub(super) code: Span,
    pub(super) section: Span,
    pub(super) framework: u16,
    pub(super) kind: ConceptKind,
    pub(super) current: bool,
    pub(super) eqf: Option<EqfLevel>,
    pub(super) reuse: Option<ReuseLevel>,
    pub(super) interests: Option<[f64; 6]>,
    pub(super) preparation: Option<u8>,
}

/// One concept of [`Frameworks`].
#[derive(Debug, Clone, Copy)]
pub struct ConceptRef<'a> {
    pub(super) all: &'a Frameworks,
    pub(super) number: u32,
    pub(super) entry: &'a Entry,
}

impl PartialEq for ConceptRef<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.entry.id == other.entry.id
    }
}

impl<'a> ConceptRef<'a> {
    /// Its id.
    #[must_use]
    pub const fn id(&self) -> &'a ConceptId {
        &self.entry.id
    }

    /// Its address, the same everywhere.
    #[must_use]
    pub fn uri(&self) -> &'a str {
        self.all.text(self.entry.uri)
    }

    /// What it is.
    #[must_use]
    pub const fn kind(&self) -> ConceptKind {
        self.entry.kind
    }

    /// Whether it is still to be used.
    #[must_use]
    pub const fn is_current(&self) -> bool {
        self.entry.current
    }

    /// Its code in the framework's own notation.
    #[must_use]
    pub fn code(&self) -> Option<&'a str> {
        Some(self.all.text(self.entry.code)).filter(|code| !code.is_empty())
    }

    /// The section of a repertory, the group of an occupation.
    #[must_use]
    pub fn section(&self) -> Option<&'a str> {
        Some(self.all.text(self.entry.section)).filter(|section| !section.is_empty())
    }

    /// The European qualification level.
    #[must_use]
    pub const fn eqf(&self) -> Option<EqfLevel> {
        self.entry.eqf
    }

    /// How widely a skill can be used again.
    #[must_use]
    pub const fn reuse(&self) -> Option<ReuseLevel> {
        self.entry.reuse
    }

    /// An occupation's interests R I A S E C, 1 to 7; its own, or those of a concept that means the same.
    #[must_use]
    pub const fn interests(&self) -> Option<[f64; 6]> {
        self.entry.interests
    }

    /// The preparation an occupation asks, 1 to 5; its own, or that of a concept that means the same.
    #[must_use]
    pub const fn preparation(&self) -> Option<u8> {
        self.entry.preparation
    }

    /// Whose it is.
    #[must_use]
    pub fn framework(&self) -> &'a HeldFramework {
        self.all.framework_at(self.entry.framework)
    }

    /// Its name in a language; where it has none, in English, in Italian, or in whichever it has.
    #[must_use]
    pub fn name(&self, lang: Lang) -> &'a str {
        self.name_and_language(lang).map_or_else(|| self.uri(), |(text, _)| text)
    }

    /// The language that [`ConceptRef::name`] is in; `None` when it has no name at all.
    #[must_use]
    pub fn name_language(&self, lang: Lang) -> Option<LanguageTag> {
        self.name_and_language(lang).map(|(_, language)| language)
    }

    fn name_and_language(&self, lang: Lang) -> Option<(&'a str, LanguageTag)> {
        let labels = self.all.labels_of(self.number);
        let preferred = |label: &&super::frameworks::LabelEntry| label.kind == LabelKind::Preferred;
        let in_language = |wanted: Lang| {
            let wanted = LanguageTag::from(wanted);
            labels.iter().filter(preferred).find(|label| label.language == wanted)
        };
        let found = in_language(lang)
            .or_else(|| in_language(Lang::En))
            .or_else(|| in_language(Lang::It))
            .or_else(|| labels.iter().find(preferred))
            .or_else(|| labels.first())?;
        Some((self.all.text(found.text), found.language))
    }

    /// Its other names in a language, hidden ones apart.
    pub fn other_names(&self, lang: Lang) -> impl Iterator<Item = &'a str> {
        let (all, wanted) = (self.all, LanguageTag::from(lang));
        let labels = all.labels_of(self.number).iter();
        labels
            .filter(move |label| label.language == wanted && label.kind == LabelKind::Alternative)
            .map(|label| all.text(label.text))
    }

    /// What it means, in a language or in one near to it, with the language.
    #[must_use]
    pub fn description(&self, lang: Lang) -> Option<(&'a str, LanguageTag)> {
        let texts = self.all.descriptions_of(self.number);
        let in_language = |wanted: Lang| texts.iter().find(|text| text.language == LanguageTag::from(wanted));
        let found = in_language(lang).or_else(|| in_language(Lang::En)).or_else(|| texts.first())?;
        Some((self.all.text(found.text), found.language))
    }

    /// The languages in which it has a preferred name.
    pub fn languages(&self) -> impl Iterator<Item = LanguageTag> {
        let labels = self.all.labels_of(self.number).iter();
        labels.filter(|label| label.kind == LabelKind::Preferred).map(|label| label.language)
    }

    /// The concepts that it is `kind` to: a skill's occupations (`EssentialFor`), its broader concepts.
    pub fn leads_to(&self, kind: RelationKind) -> impl Iterator<Item = ConceptRef<'a>> {
        let all = self.all;
        let links = all.outgoing_of(self.number).iter();
        links.filter(move |link| link.kind == kind).map(move |link| all.at(link.other))
    }

    /// The concepts that are `kind` to it: an occupation's skills (`EssentialFor`), narrower concepts.
    pub fn comes_from(&self, kind: RelationKind) -> impl Iterator<Item = ConceptRef<'a>> {
        let all = self.all;
        let links = all.incoming_of(self.number).iter();
        links.filter(move |link| link.kind == kind).map(move |link| all.at(link.other))
    }
}
