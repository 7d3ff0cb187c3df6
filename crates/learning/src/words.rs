//! Enums that are stored as words.

/// An enum whose variants are stored as words: `as_str`, `parse`, `ALL`, `Display`, serde.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$variant_doc])* #[serde(rename = $word)] $variant,)* }

        impl $name {
            /// All of them, in the order in which they are offered.
            pub const ALL: &'static [$name] = &[$($name::$variant,)*];

            /// The word as stored.
            #[must_use]
            pub const fn as_str(self) -> &'static str { match self { $($name::$variant => $word,)* } }

            /// Reads the stored word; `None` when it is none of them.
            #[must_use]
            pub fn parse(word: &str) -> Option<Self> { match word { $($word => Some($name::$variant),)* _ => None } }

            /// The part of a text key that names it.
            #[must_use]
            pub fn key(self) -> String { self.as_str().replace('_', "-") }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { out.write_str(self.as_str()) }
        }
    };
}

pub(crate) use words;

/// A change that the present state does not allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("what is {from} cannot become {to}")]
pub struct NotAllowed {
    /// The present state.
    pub from: &'static str,
    /// The state that was asked for.
    pub to: &'static str,
}
