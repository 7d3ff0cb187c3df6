//! Writing strings and numbers the way ECMAScript does, as JCS (RFC 8785) wants them.

use super::plain::plain_length;
use super::{JsonError, Value};

/// Writes a string with its quotes, escaping no more than RFC 8785 §3.2.2.2 asks.
pub fn write_string(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    let mut rest = text.as_bytes();
    loop {
        let (plain, stopped) = rest.split_at(plain_length(rest));
        out.extend_from_slice(plain);
        let Some((byte, after)) = stopped.split_first() else { break };
        write_escape(*byte, out);
        rest = after;
    }
    out.push(b'"');
}

fn write_escape(byte: u8, out: &mut Vec<u8>) {
    let short = match byte {
        b'"' => b'"',
        b'\\' => b'\\',
        8 => b'b',
        9 => b't',
        10 => b'n',
        12 => b'f',
        13 => b'r',
        _ => {
            out.extend_from_slice(format!("\\u{byte:04x}").as_bytes());
            return;
        }
    };
    out.extend_from_slice(&[b'\\', short]);
}

/// Writes the ECMAScript text of a JSON number token (RFC 8785 §3.2.2.3).
///
/// # Errors
/// When the number is beyond the range of a double.
pub fn write_number(token: &str, out: &mut Vec<u8>) -> Result<(), JsonError> {
    let digits = token.strip_prefix('-').unwrap_or(token);
    if digits.len() <= 15 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        out.extend_from_slice(if token == "-0" { b"0" } else { token.as_bytes() });
        return Ok(());
    }
    let number: f64 = token.parse().map_err(|_| JsonError::NumberOutOfRange(token.to_owned()))?;
    if !number.is_finite() {
        return Err(JsonError::NumberOutOfRange(token.to_owned()));
    }
    out.extend_from_slice(ryu_js::Buffer::new().format_finite(number).as_bytes());
    Ok(())
}

/// The same JSON without white space, members in their order.
pub fn compact(value: &Value, out: &mut Vec<u8>) {
    match value {
        Value::Null => out.extend_from_slice(b"null"),
        Value::Bool(flag) => out.extend_from_slice(if *flag { b"true" } else { b"false" }),
        Value::Number(token) => out.extend_from_slice(token.as_bytes()),
        Value::String(text) => write_string(text, out),
        Value::Array(array) => separated(out, *b"[]", array.items, |item, out| compact(item, out)),
        Value::Object(object) => separated(out, *b"{}", object.members, |(name, value), out| {
            write_string(name, out);
            out.push(b':');
            compact(value, out);
        }),
    }
}

fn separated<T>(out: &mut Vec<u8>, brackets: [u8; 2], items: &[T], write: impl Fn(&T, &mut Vec<u8>)) {
    out.push(brackets[0]);
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        write(item, out);
    }
    out.push(brackets[1]);
}
