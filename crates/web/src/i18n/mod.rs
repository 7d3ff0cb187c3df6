//! Interface text in six languages: Fluent files of each crate, read once, shown by key.
//!
//! A key that a language lacks is shown in English, and a key that nobody has is shown as itself, so a
//! page never fails for want of a word; [`check`] finds both before anybody sees them.

mod check;
mod numbers;

pub use check::{Finding, check};
pub(crate) use numbers::{grouped, money};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
pub use kernel::Lang;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::Mutex;

/// The Fluent files of one crate, one per language.
#[derive(Debug, Clone, Copy)]
pub struct Locales {
    /// The crate the files belong to, for messages.
    pub crate_name: &'static str,
    /// Language and text of each file.
    pub files: [(Lang, &'static str); 6],
}

/// The [`Locales`] of the crate that calls it, from `locales/{it,en,fr,de,es,pl}.ftl` beside its manifest; those
/// of a part of a large crate from a folder of its own: `locales!("delivery")` reads `locales/delivery/….ftl`.
#[macro_export]
macro_rules! locales {
    () => {
        $crate::locales!(@in "")
    };
    ($folder:literal) => {
        $crate::locales!(@in concat!("/", $folder))
    };
    (@in $folder:expr) => {
        $crate::i18n::Locales {
            crate_name: env!("CARGO_PKG_NAME"),
            files: [
                ($crate::i18n::Lang::It, $crate::locales!(@file $folder, "/it.ftl")),
                ($crate::i18n::Lang::En, $crate::locales!(@file $folder, "/en.ftl")),
                ($crate::i18n::Lang::Fr, $crate::locales!(@file $folder, "/fr.ftl")),
                ($crate::i18n::Lang::De, $crate::locales!(@file $folder, "/de.ftl")),
                ($crate::i18n::Lang::Es, $crate::locales!(@file $folder, "/es.ftl")),
                ($crate::i18n::Lang::Pl, $crate::locales!(@file $folder, "/pl.ftl")),
            ],
        }
    };
    (@file $folder:expr, $file:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales", $folder, $file))
    };
}

/// A value that a text shows: a word as it is, or a number that may choose a plural form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextValue {
    /// Shown as it is.
    Text(String),
    /// Shown with the language's digit groups; chooses plural forms.
    Number(i64),
}

impl From<&str> for TextValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for TextValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<&String> for TextValue {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}
impl From<i64> for TextValue {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}
impl From<i32> for TextValue {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}
impl From<u32> for TextValue {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}
impl From<usize> for TextValue {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<u64> for TextValue {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// A Fluent file that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{crate_name}/locales/{lang}.ftl: {detail}")]
pub struct BadLocale {
    /// The crate.
    pub crate_name: &'static str,
    /// The language.
    pub lang: Lang,
    /// What is wrong with it.
    pub detail: String,
}

type Bundle = FluentBundle<FluentResource>;

/// All interface text of all crates, ready to be shown.
pub struct Texts {
    bundles: [(Lang, Bundle); 6],
    missed: Mutex<BTreeSet<(Lang, String)>>,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Texts")
    }
}

impl Texts {
    /// Reads the files of all crates.
    ///
    /// # Errors
    /// When a file breaks the syntax, or two crates define the same key.
    pub fn new(all: &[Locales]) -> Result<Self, BadLocale> {
        let mut bundles = Lang::ALL.map(|lang| (lang, empty_bundle(lang)));
        for locales in all {
            for (lang, bundle) in &mut bundles {
                add_file(bundle, *lang, locales)?;
            }
        }
        Ok(Self { bundles, missed: Mutex::default() })
    }

    /// The text of `key` in a language, in English where the language lacks it, or the key itself.
    #[must_use]
    pub fn get(&self, lang: Lang, key: &str, args: &[(&str, TextValue)]) -> String {
        let args = fluent_args(args);
        if let Some(text) = self.format(lang, key, &args) {
            return text;
        }
        self.remember_missed(lang, key);
        self.format(Lang::En, key, &args)
            .or_else(|| self.format(Lang::It, key, &args))
            .unwrap_or_else(|| key.to_owned())
    }

    /// The keys that were asked for and that a language lacked; the page check wants none.
    #[must_use]
    pub fn missed(&self) -> Vec<(Lang, String)> {
        self.missed.lock().map(|missed| missed.iter().cloned().collect()).unwrap_or_default()
    }

    /// Remembers a few hundred at most, so that a defect cannot fill the memory.
    fn remember_missed(&self, lang: Lang, key: &str) {
        if let Ok(mut missed) = self.missed.lock()
            && missed.len() < 500
        {
            missed.insert((lang, key.to_owned()));
        }
    }

    /// Whether some language has the key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundles.iter().any(|(_, bundle)| bundle.has_message(key))
    }

    fn format(&self, lang: Lang, key: &str, args: &FluentArgs) -> Option<String> {
        let (_, bundle) = self.bundles.iter().find(|(of, _)| *of == lang)?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut text = String::new();
        // A variable the caller did not give is shown as {$name}: visible, not fatal.
        bundle.write_pattern(&mut text, pattern, Some(args), &mut Vec::new()).ok()?;
        Some(text)
    }
}

fn fluent_args<'a>(args: &'a [(&'a str, TextValue)]) -> FluentArgs<'a> {
    let mut fluent = FluentArgs::with_capacity(args.len());
    for (name, value) in args {
        match value {
            TextValue::Text(text) => fluent.set(*name, FluentValue::from(text.as_str())),
            TextValue::Number(number) => fluent.set(*name, FluentValue::from(*number)),
        }
    }
    fluent
}

fn empty_bundle(lang: Lang) -> Bundle {
    let tag = lang.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(numbers::formatter(lang)));
    bundle
}

fn add_file(bundle: &mut Bundle, lang: Lang, locales: &Locales) -> Result<(), BadLocale> {
    let bad = |detail: String| BadLocale { crate_name: locales.crate_name, lang, detail };
    let text = locales.files.iter().find(|(of, _)| *of == lang).map_or("", |(_, text)| text);
    let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        bad(errors.iter().map(|e| format!("{e} ({:?})", e.pos)).collect::<Vec<_>>().join("; "))
    })?;
    bundle.add_resource(resource).map_err(|errors| bad(overridden(&errors)))
}

fn overridden(errors: &[FluentError]) -> String {
    errors.iter().fold(String::new(), |mut all, error| {
        let _ = match error {
            FluentError::Overriding { id, .. } => write!(all, "{id} is defined twice; "),
            other => write!(all, "{other}; "),
        };
        all
    })
}

/// The language of a visitor: the first of `Accept-Language` that the interface speaks, or Italian.
#[must_use]
pub fn negotiate(accept_language: &str) -> Lang {
    let wanted = fluent_langneg::parse_accepted_languages(accept_language);
    wanted.iter().find_map(|tag| Lang::parse(&tag.to_string()).ok()).unwrap_or(Lang::It)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts() -> Texts {
        Texts::new(&[crate::locales()]).unwrap()
    }

    #[test]
    fn a_missing_key_is_shown_and_never_fatal() {
        let texts = texts();
        assert_eq!(texts.get(Lang::Pl, "no-such-key", &[]), "no-such-key");
        assert_eq!(texts.missed(), [(Lang::Pl, String::from("no-such-key"))]);
    }

    #[test]
    fn visitors_get_the_first_language_they_share_with_us() {
        assert_eq!(negotiate("sv, pl;q=0.9, it;q=0.8"), Lang::Pl);
        assert_eq!(negotiate("de-AT,de;q=0.9"), Lang::De);
        assert_eq!(negotiate("*"), Lang::It);
        assert_eq!(negotiate("\u{0}garbage;;q=x"), Lang::It);
    }
}
