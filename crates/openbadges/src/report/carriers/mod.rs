//! The forms beside JSON, each hooked into the report: pictures, PDF, compact JWS, SD-JWT, sealed European
//! credentials, capsules and Open Badges 2.0.

mod badge2;
mod capsule;
mod compact;
mod envelope;
mod picture;
mod sealed;
mod selective;
#[cfg(test)]
mod tests;
mod vouched;

pub(super) use badge2::{HostedAddress, HostedBadge};
pub(super) use capsule::CapsuleFile;
pub(super) use compact::CompactJws;
pub(super) use envelope::CoseEnvelope;
pub(super) use picture::{Pdf, Png, Svg};
pub(super) use sealed::SealedFile;
pub(super) use selective::SelectiveJwt;

/// A problem as the report takes it.
type Refused = (&'static str, String);

/// The input as text without surrounding white space; `None` when it is not UTF-8.
fn text_of(input: &[u8]) -> Option<&str> {
    std::str::from_utf8(input).ok().map(str::trim)
}

/// Does the text begin like a compact JWS, and is it one word?
fn is_compact(input: &[u8], separated: bool) -> bool {
    let word = input.trim_ascii();
    word.starts_with(b"eyJ") && word.contains(&b'~') == separated && !word.iter().any(u8::is_ascii_whitespace)
}

/// Does a JSON object hold these texts somewhere near its beginning or end? Cheap, and decided for good by parsing.
fn holds(input: &[u8], words: &[&str]) -> bool {
    let begins = input.trim_ascii_start().starts_with(b"{");
    begins && text_of(input).is_some_and(|text| words.iter().all(|word| text.contains(word)))
}
