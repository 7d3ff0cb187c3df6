//! Choosing parts of a document by JSON Pointer (RFC 6901; vc-di-ecdsa §3.4.11 to §3.4.13).

use super::malformed;
use crate::proof::ProofError;
use serde_json::{Map, Value};

/// A document with nothing but what the pointers name, and what must stand around it: contexts, types and ids.
/// `None` when there are no pointers.
pub(super) fn select(document: &Value, pointers: &[String]) -> Result<Option<Value>, ProofError> {
    if pointers.is_empty() {
        return Ok(None);
    }
    let mut selection = initial(document);
    if let (Some(chosen), Some(context)) = (selection.as_object_mut(), document.get("@context")) {
        chosen.insert(String::from("@context"), context.clone());
    }
    for pointer in pointers {
        let path = parse(pointer)?;
        copy(document, &mut selection, &path, pointer)?;
    }
    Ok(Some(squeeze(selection)))
}

fn parse(pointer: &str) -> Result<Vec<String>, ProofError> {
    if pointer.is_empty() {
        return Ok(Vec::new());
    }
    let rest = pointer.strip_prefix('/').ok_or_else(|| malformed("a JSON Pointer begins with a slash"))?;
    Ok(rest.split('/').map(|part| part.replace("~1", "/").replace("~0", "~")).collect())
}

/// What must stand of an object though it is not chosen: its id, unless it is a blank node, and its types.
fn initial(value: &Value) -> Value {
    let Value::Object(members) = value else { return Value::Object(Map::new()) };
    let kept = |name: &str, value: &Value| match name {
        "id" | "@id" => value.as_str().is_some_and(|id| !id.starts_with("_:")),
        "type" | "@type" => true,
        _ => false,
    };
    let kept = members.iter().filter(|(name, value)| kept(name, value));
    Value::Object(kept.map(|(name, value)| (name.clone(), value.clone())).collect())
}

/// Marks items of an array that were not chosen; no document holds it, because it is no JSON-LD.
const HOLE: &str = "\u{0}not chosen";

fn copy(source: &Value, selection: &mut Value, path: &[String], pointer: &str) -> Result<(), ProofError> {
    let missing = || malformed(&format!("nothing in the document at {pointer}"));
    let Some((step, rest)) = path.split_first() else {
        *selection = source.clone();
        return Ok(());
    };
    match source {
        Value::Object(members) => {
            let inner = members.get(step).ok_or_else(missing)?;
            let chosen = selection.as_object_mut().ok_or_else(missing)?;
            let slot = chosen.entry(step.clone()).or_insert_with(|| begin(inner));
            copy(inner, slot, rest, pointer)
        }
        Value::Array(items) => {
            let index: usize = step.parse().map_err(|_| missing())?;
            let inner = items.get(index).ok_or_else(missing)?;
            let slot =
                selection.as_array_mut().and_then(|chosen| chosen.get_mut(index)).ok_or_else(missing)?;
            if slot == HOLE {
                *slot = begin(inner);
            }
            copy(inner, slot, rest, pointer)
        }
        _ => Err(missing()),
    }
}

fn begin(source: &Value) -> Value {
    match source {
        Value::Array(items) => Value::Array(vec![Value::from(HOLE); items.len()]),
        other => initial(other),
    }
}

/// Arrays without the holes.
fn squeeze(value: Value) -> Value {
    match value {
        Value::Array(items) => {
            Value::Array(items.into_iter().filter(|item| *item != HOLE).map(squeeze).collect())
        }
        Value::Object(members) => {
            Value::Object(members.into_iter().map(|(name, value)| (name, squeeze(value))).collect())
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn parts_with_what_stands_around_them() {
        let document = json!({"@context": ["c"], "id": "urn:x", "type": "T", "a": {"type": "U", "b": [1, {"id": "_:b", "c": 2, "d": 3}, 4], "e": 5}});
        let chosen = |pointers: &[&str]| {
            select(&document, &pointers.iter().map(|pointer| (*pointer).to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(chosen(&[]).unwrap(), None);
        let expected =
            json!({"@context": ["c"], "id": "urn:x", "type": "T", "a": {"type": "U", "b": [{"c": 2}, 4]}});
        assert_eq!(chosen(&["/a/b/1/c", "/a/b/2"]).unwrap(), Some(expected));
        for bad in ["a", "/z", "/a/b/9", "/a/b/x", "/a/e/f"] {
            assert!(chosen(&[bad]).is_err(), "{bad}");
        }
    }
}
