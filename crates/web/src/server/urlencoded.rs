//! `application/x-www-form-urlencoded`, read strictly: what is not UTF-8 is said, not replaced.

/// A form that is not UTF-8 once its percent signs are resolved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NotUtf8;

/// Names and values in order.
pub(super) fn parse(body: &[u8]) -> Result<Vec<(String, String)>, NotUtf8> {
    let pairs = body.split(|&byte| byte == b'&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let cut = pair.iter().position(|&byte| byte == b'=').unwrap_or(pair.len());
            let value = pair.get(cut + 1..).unwrap_or_default();
            Ok((decode(&pair[..cut])?, decode(value)?))
        })
        .collect()
}

/// Names and values of a query as it stands in an address; nothing when it is not UTF-8.
#[must_use]
pub fn query_pairs(query: &str) -> Vec<(String, String)> {
    parse(query.as_bytes()).unwrap_or_default()
}

fn decode(text: &[u8]) -> Result<String, NotUtf8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [first, tail @ ..] = rest {
        rest = tail;
        match (first, tail) {
            (b'+', _) => bytes.push(b' '),
            (b'%', [high, low, after @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                bytes.push(digit(*high) << 4 | digit(*low));
                rest = after;
            }
            _ => bytes.push(*first),
        }
    }
    String::from_utf8(bytes).map_err(|_| NotUtf8)
}

const fn digit(hex: u8) -> u8 {
    match hex {
        b'0'..=b'9' => hex - b'0',
        b'a'..=b'f' => hex - b'a' + 10,
        _ => hex.wrapping_sub(b'A').wrapping_add(10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_browsers_send_and_refuses_what_is_not_utf8() {
        let read = parse(b"name=Citt%C3%A0+nuova&empty=&flag&x=100%&y=%zz").unwrap();
        let expected = [("name", "Città nuova"), ("empty", ""), ("flag", ""), ("x", "100%"), ("y", "%zz")];
        assert_eq!(read, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
        assert_eq!(parse(b"name=%ff%fe"), Err(NotUtf8));
        assert_eq!(parse(b"\xff=1"), Err(NotUtf8));
    }
}
