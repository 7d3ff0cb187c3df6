//! IRIs: which are absolute, how a relative one is resolved (RFC 3986 §5.2), how N-Quads writes them.

/// May not stand unescaped between `<` and `>` in N-Quads.
static ESCAPED_IN_IRI: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte <= 32 {
        table[byte] = true;
        byte += 1;
    }
    let special = b"<>\"{}|^`\\";
    let mut index = 0;
    while index < special.len() {
        table[special[index] as usize] = true;
        index += 1;
    }
    table
};

/// Whether every byte is visible ASCII that N-Quads takes as it is. Without branches, so that the compiler makes vectors.
#[inline]
pub(super) fn is_plain_iri(bytes: &[u8]) -> bool {
    let odd = |byte: u8| {
        u8::from(byte <= 32)
            | u8::from(byte >= 127)
            | u8::from(byte == b'<')
            | u8::from(byte == b'>')
            | u8::from(byte == b'"')
            | u8::from(byte == b'\\')
            | u8::from(byte == b'^')
            | u8::from(byte == b'`')
            | u8::from(byte == b'{')
            | u8::from(byte == b'|')
            | u8::from(byte == b'}')
    };
    bytes.iter().fold(0, |found, byte| found | odd(*byte)) == 0
}

/// Writes `<iri>`, escaping what N-Quads must.
pub fn write_iri(iri: &str, out: &mut Vec<u8>) {
    out.push(b'<');
    for byte in iri.bytes() {
        if ESCAPED_IN_IRI[byte as usize] {
            out.extend_from_slice(format!("\\u{byte:04X}").as_bytes());
        } else {
            out.push(byte);
        }
    }
    out.push(b'>');
}

fn is_scheme_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.')
}

/// Where the scheme's colon is, if a text begins with a scheme.
#[inline]
pub(super) fn scheme_end(bytes: &[u8]) -> Option<usize> {
    if !bytes.first()?.is_ascii_alphabetic() {
        return None;
    }
    let end = bytes.iter().position(|byte| !is_scheme_byte(*byte))?;
    (bytes[end] == b':').then_some(end)
}

/// Whether a text is an absolute IRI or a blank node identifier, as the JSON-LD processors judge it:
/// a scheme, then no white space.
#[must_use]
pub fn is_absolute(text: &str) -> bool {
    let rest = if text.starts_with("_:") { Some(2) } else { scheme_end(text.as_bytes()).map(|end| end + 1) };
    rest.is_some_and(|start| !text[start..].contains(|char: char| char.is_whitespace() || char == '\u{feff}'))
}

/// A reference in its five parts (RFC 3986 §3).
struct Parts<'a> {
    scheme: Option<&'a str>,
    authority: Option<&'a str>,
    path: &'a str,
    query: Option<&'a str>,
    fragment: Option<&'a str>,
}

fn split(text: &str) -> Parts<'_> {
    let (scheme, rest) = match scheme_end(text.as_bytes()) {
        Some(end) => (Some(&text[..end]), &text[end + 1..]),
        None => (None, text),
    };
    let (rest, fragment) = cut(rest, '#');
    let (rest, query) = cut(rest, '?');
    let (authority, path) = match rest.strip_prefix("//") {
        Some(after) => {
            let end = after.find('/').unwrap_or(after.len());
            (Some(&after[..end]), &after[end..])
        }
        None => (None, rest),
    };
    Parts { scheme, authority, path, query, fragment }
}

fn cut(text: &str, mark: char) -> (&str, Option<&str>) {
    text.split_once(mark).map_or((text, None), |(before, after)| (before, Some(after)))
}

/// RFC 3986 §5.2.4.
fn remove_dot_segments(path: &str) -> String {
    let mut input = path;
    let mut output = String::with_capacity(path.len());
    let pop = |output: &mut String| output.truncate(output.rfind('/').unwrap_or(0));
    while !input.is_empty() {
        if let Some(rest) = input.strip_prefix("../").or_else(|| input.strip_prefix("./")) {
            input = rest;
        } else if input.starts_with("/./") {
            input = &input[2..];
        } else if input == "/." {
            input = "/";
        } else if input.starts_with("/../") {
            input = &input[3..];
            pop(&mut output);
        } else if input == "/.." {
            input = "/";
            pop(&mut output);
        } else if input == "." || input == ".." {
            input = "";
        } else {
            let end = input[1..].find('/').map_or(input.len(), |at| at + 1);
            output.push_str(&input[..end]);
            input = &input[end..];
        }
    }
    output
}

fn merge(base: &Parts, path: &str) -> String {
    if base.authority.is_some() && base.path.is_empty() {
        return format!("/{path}");
    }
    let end = base.path.rfind('/').map_or(0, |at| at + 1);
    format!("{}{path}", &base.path[..end])
}

/// A reference resolved against a base.
#[must_use]
pub fn resolve(base: &str, reference: &str) -> String {
    if is_absolute(reference) {
        return reference.to_owned();
    }
    let (base, given) = (split(base), split(reference));
    let (authority, path, query) = if given.authority.is_some() {
        (given.authority, remove_dot_segments(given.path), given.query)
    } else if given.path.is_empty() {
        (base.authority, base.path.to_owned(), given.query.or(base.query))
    } else if given.path.starts_with('/') {
        (base.authority, remove_dot_segments(given.path), given.query)
    } else {
        (base.authority, remove_dot_segments(&merge(&base, given.path)), given.query)
    };
    let mut text = String::new();
    let mut put = |before: &str, part: Option<&str>, after: &str| {
        if let Some(part) = part {
            text.extend([before, part, after]);
        }
    };
    put("", base.scheme, ":");
    put("//", authority, "");
    put("", Some(&path), "");
    put("?", query, "");
    put("#", given.fragment, "");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_rfc_3986() {
        let base = "http://a/b/c/d;p?q";
        for (reference, expected) in [
            ("g:h", "g:h"),
            ("g", "http://a/b/c/g"),
            ("./g", "http://a/b/c/g"),
            ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g"),
            ("?y", "http://a/b/c/d;p?y"),
            ("g?y", "http://a/b/c/g?y"),
            ("#s", "http://a/b/c/d;p?q#s"),
            ("", "http://a/b/c/d;p?q"),
            ("..", "http://a/b/"),
            ("../g", "http://a/b/g"),
            ("../..", "http://a/"),
            ("../../../g", "http://a/g"),
            ("/../g", "http://a/g"),
            ("g;x=1/../y", "http://a/b/c/y"),
        ] {
            assert_eq!(resolve(base, reference), expected, "{reference}");
        }
    }

    #[test]
    fn plain_is_what_needs_no_escaping() {
        for byte in 0..=255u8 {
            let plain = !ESCAPED_IN_IRI[byte as usize] && byte < 127;
            assert_eq!(is_plain_iri(&[b'a', byte]), plain, "{byte}");
        }
    }

    #[test]
    fn absolute_or_not() {
        assert!(is_absolute("did:web:a.example") && is_absolute("_:b0") && is_absolute("urn:x"));
        assert!(
            !is_absolute("a/b:c") && !is_absolute("1a:b") && !is_absolute("http://a b") && !is_absolute("")
        );
    }
}
