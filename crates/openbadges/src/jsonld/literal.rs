//! Literals as canonical N-Quads writes them, and the numbers of JSON as RDF reads them (§8.2.2, §8.6).

use super::JsonLdError;

pub(super) const XSD_BOOLEAN: &str = "http://www.w3.org/2001/XMLSchema#boolean";
pub(super) const XSD_DOUBLE: &str = "http://www.w3.org/2001/XMLSchema#double";
pub(super) const XSD_INTEGER: &str = "http://www.w3.org/2001/XMLSchema#integer";
pub(super) const XSD_STRING: &str = "http://www.w3.org/2001/XMLSchema#string";
pub(super) const RDF_JSON: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON";

/// Whether nothing in a text needs escaping in a canonical literal; eight bytes at a time.
#[inline]
pub(crate) fn is_plain(bytes: &[u8]) -> bool {
    const LOW: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let (chunks, rest) = bytes.as_chunks::<8>();
    let mut found = 0u64;
    for chunk in chunks {
        let word = u64::from_le_bytes(*chunk);
        for special in [0x22, 0x5c, 0x7f] {
            let difference = word ^ (LOW * special);
            found |= difference.wrapping_sub(LOW) & !difference;
        }
        found |= word.wrapping_sub(LOW * 0x20) & !word;
    }
    found & HIGH == 0 && !rest.iter().any(|byte| needs_escape(*byte))
}

#[inline]
fn needs_escape(byte: u8) -> bool {
    byte < 32 || matches!(byte, b'"' | b'\\' | 127)
}

/// Writes the inside of a literal, escaped as canonical N-Quads has it.
pub fn write_literal(text: &str, out: &mut String) {
    if is_plain(text.as_bytes()) {
        out.push_str(text);
        return;
    }
    let mut start = 0;
    for (index, byte) in text.bytes().enumerate().filter(|(_, byte)| needs_escape(*byte)) {
        out.push_str(&text[start..index]);
        start = index + 1;
        match byte {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            8 => out.push_str("\\b"),
            9 => out.push_str("\\t"),
            10 => out.push_str("\\n"),
            12 => out.push_str("\\f"),
            13 => out.push_str("\\r"),
            _ => out.extend(["\\u00", if byte < 16 { "0" } else { "" }, &format!("{byte:X}")]),
        }
    }
    out.push_str(&text[start..]);
}

/// The canonical text of a double (§8.6): `5.3E0`.
pub(super) fn canonical_double(number: f64) -> String {
    if !number.is_finite() {
        return String::from(if number.is_nan() {
            "NaN"
        } else if number > 0.0 {
            "INF"
        } else {
            "-INF"
        });
    }
    let text = format!("{number:.15e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let mantissa = mantissa.trim_end_matches('0');
    let zero = if mantissa.ends_with('.') { "0" } else { "" };
    format!("{mantissa}{zero}E{exponent}")
}

/// A JSON number as RDF: its lexical text and whether it is a double.
pub(super) fn native_number(token: &str, as_double: bool) -> Result<(String, bool), JsonLdError> {
    let invalid = || JsonLdError::code("invalid value object value", token);
    let number: f64 = token.parse().map_err(|_| invalid())?;
    if !number.is_finite() {
        return Err(invalid());
    }
    if as_double || number.fract() != 0.0 || number.abs() >= 1e21 {
        return Ok((canonical_double(number), true));
    }
    Ok((if number == 0.0 { String::from("0") } else { format!("{number:.0}") }, false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_rdf() {
        for (token, expected) in [
            ("5", "5"),
            ("-0", "0"),
            ("5.0", "5"),
            ("5.3", "5.3E0"),
            ("1e21", "1.0E21"),
            ("0.5e-3", "5.0E-4"),
        ] {
            assert_eq!(native_number(token, false).unwrap().0, expected, "{token}");
        }
        assert_eq!(native_number("10", true).unwrap().0, "1.0E1");
        assert!(native_number("1e999", false).is_err());
    }

    #[test]
    fn plain_and_escaped() {
        for position in 0..20 {
            for special in ['"', '\\', '\n', '\u{7f}', '\u{1}'] {
                let mut text = "é".repeat(12);
                text.insert(text.char_indices().nth(position % 12).map_or(0, |at| at.0), special);
                assert!(!is_plain(text.as_bytes()), "{special:?} at {position}");
            }
        }
        assert!(is_plain("Größe 漢字 of a long enough text 😀".as_bytes()));
        let mut out = String::new();
        write_literal("a\"b\\c\n\u{7f}\u{1}é", &mut out);
        assert_eq!(out, "a\\\"b\\\\c\\n\\u007F\\u0001é");
    }
}
