//! The keywords of JSON-LD 1.1 (§1.7 of the syntax).

macro_rules! keywords {
    ($($name:ident = $text:literal),+ $(,)?) => {
        /// A word with an at sign that JSON-LD keeps for itself.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Keyword { $($name),+ }
        impl Keyword {
            /// The keyword written so, if it is one.
            pub(super) fn parse(text: &str) -> Option<Self> {
                if text.as_bytes().first() != Some(&b'@') { return None; }
                match text { $($text => Some(Self::$name),)+ _ => None }
            }
            /// As it is written.
            pub(super) fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text),+ }
            }
        }
    };
}

keywords! {
    Base = "@base", Container = "@container", Context = "@context", Default = "@default", Direction = "@direction",
    Embed = "@embed", Explicit = "@explicit", Graph = "@graph", Id = "@id", Import = "@import", Included = "@included",
    Index = "@index", Json = "@json", Language = "@language", List = "@list", Nest = "@nest", None = "@none",
    OmitDefault = "@omitDefault", Prefix = "@prefix", Preserve = "@preserve", Propagate = "@propagate",
    Protected = "@protected", RequireAll = "@requireAll", Reverse = "@reverse", Set = "@set", Type = "@type",
    Value = "@value", Version = "@version", Vocab = "@vocab",
}

/// Whether a text has the form of a keyword (`@` and letters), which later versions may take.
pub(super) fn looks_like_keyword(text: &str) -> bool {
    text.len() > 1 && text.starts_with('@') && text.bytes().skip(1).all(|byte| byte.is_ascii_alphabetic())
}

/// Whether a language tag is well formed (BCP 47, as far as JSON-LD asks).
pub(crate) fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let fits = |part: &str| !part.is_empty() && part.len() <= 8;
    parts.next().is_some_and(|first| fits(first) && first.bytes().all(|byte| byte.is_ascii_alphabetic()))
        && parts.all(|part| fits(part) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}
