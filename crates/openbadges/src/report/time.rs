//! XML Schema `dateTimeStamp`: a moment that says its zone.

use jiff::Timestamp;

/// Whether a text is a `dateTimeStamp`.
#[must_use]
pub fn is_date_time_stamp(text: &str) -> bool {
    parse_date_time_stamp(text).is_some()
}

/// The moment of a `dateTimeStamp`; `None` without a zone or in any other form.
#[must_use]
pub fn parse_date_time_stamp(text: &str) -> Option<Timestamp> {
    let bytes = text.as_bytes();
    let shape = b"dddd-dd-ddTdd:dd:dd";
    let head = bytes.get(..shape.len())?;
    let fits =
        |(byte, pattern): (&u8, &u8)| if *pattern == b'd' { byte.is_ascii_digit() } else { byte == pattern };
    if !head.iter().zip(shape).all(fits) {
        return None;
    }
    let rest = &text[shape.len()..];
    let zone = match rest.strip_prefix('.') {
        Some(fraction) => fraction.trim_start_matches(|char: char| char.is_ascii_digit()),
        None => rest,
    };
    if rest.starts_with('.') && zone.len() + 1 == rest.len() {
        return None;
    }
    if !is_zone(zone.as_bytes()) {
        return None;
    }
    text.parse().ok()
}

fn is_zone(zone: &[u8]) -> bool {
    match zone {
        b"Z" => true,
        [b'+' | b'-', a, b, b':', c, d] => [a, b, c, d].iter().all(|byte| byte.is_ascii_digit()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_moments_with_a_zone() {
        for good in ["2026-02-28T10:00:00Z", "2026-02-28T10:00:00.123+02:00", "0001-01-01T00:00:00Z"] {
            assert!(is_date_time_stamp(good), "{good}");
        }
        for bad in [
            "2026-02-28T10:00:00",
            "2026-02-28",
            "2026-02-30T10:00:00Z",
            "2026-02-28 10:00:00Z",
            "2026-02-28T10:00Z",
            "2026-02-28T10:00:00.Z",
            "2026-02-28T10:00:00z",
            "+2026-02-28T10:00:00Z",
            "2026-02-28T10:00:00Z[UTC]",
            "",
        ] {
            assert!(!is_date_time_stamp(bad), "{bad}");
        }
    }
}
