//! The JSON Canonicalization Scheme (RFC 8785).

use crate::json::{JsonError, Object, Value, write_number, write_string};

/// Writes the canonical form of a value; `without` is a top-level member left out.
///
/// # Errors
/// When a number is beyond the range of a double.
pub fn jcs(value: &Value, without: Option<&str>, out: &mut Vec<u8>) -> Result<(), JsonError> {
    match value {
        Value::Null => out.extend_from_slice(b"null"),
        Value::Bool(flag) => out.extend_from_slice(if *flag { b"true" } else { b"false" }),
        Value::Number(token) => write_number(token, out)?,
        Value::String(text) => write_string(text, out),
        Value::Array(array) => {
            out.push(b'[');
            for (index, item) in array.items.iter().enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                jcs(item, None, out)?;
            }
            out.push(b']');
        }
        Value::Object(object) => write_object(object, without, out)?,
    }
    Ok(())
}

fn write_object(object: &Object, without: Option<&str>, out: &mut Vec<u8>) -> Result<(), JsonError> {
    let mut few = [0u16; 32];
    let mut many;
    let order: &mut [u16] = if object.members.len() <= few.len() {
        &mut few[..object.members.len()]
    } else {
        many = vec![0u16; object.members.len()];
        &mut many
    };
    for (index, place) in (0..).zip(order.iter_mut()) {
        *place = index;
    }
    let name = |index: &u16| object.members[usize::from(*index)].0;
    // Names are sorted by UTF-16 code units; for ASCII bytes do.
    if object.members.iter().all(|member| member.0.is_ascii()) {
        order.sort_unstable_by(|a, b| name(a).cmp(name(b)));
    } else {
        order.sort_unstable_by(|a, b| name(a).encode_utf16().cmp(name(b).encode_utf16()));
    }
    out.push(b'{');
    let mut first = true;
    for index in order.iter() {
        let (name, value) = &object.members[usize::from(*index)];
        if without == Some(*name) {
            continue;
        }
        if !first {
            out.push(b',');
        }
        first = false;
        write_string(name, out);
        out.push(b':');
        jcs(value, None, out)?;
    }
    out.push(b'}');
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canonical(text: &str) -> String {
        let arena = bumpalo::Bump::new();
        let mut out = Vec::new();
        jcs(&crate::json::parse(text, &arena).unwrap(), None, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn the_sample_of_rfc_8785() {
        let text = r#"{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}"#;
        let expected = "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}";
        assert_eq!(canonical(text), expected);
    }

    #[test]
    fn names_are_sorted_by_utf_16() {
        assert_eq!(canonical("{\"\u{fb33}\":1,\"😀\":2,\"é\":3}"), "{\"é\":3,\"😀\":2,\"\u{fb33}\":1}");
    }

    #[test]
    fn numbers_beyond_a_double_are_refused() {
        let arena = bumpalo::Bump::new();
        assert!(jcs(&crate::json::parse("1e400", &arena).unwrap(), None, &mut Vec::new()).is_err());
    }
}
