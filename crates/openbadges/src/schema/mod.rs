//! The JSON Schema verdict (drafts 2019-09 and 2020-12): apart from the proof, because many genuine credentials break
//! the schema they name.

use serde_json::Value;

/// A schema larger than this is refused.
const MAXIMUM_SCHEMA: usize = 4 << 20;
/// So many problems are named.
const MAXIMUM_PROBLEMS: usize = 50;

/// Why a schema cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SchemaError {
    /// Too large, or no JSON.
    #[error("the schema cannot be read: {0}")]
    Unreadable(String),
    /// No schema, or one that refers to others.
    #[error("the schema is not valid: {0}")]
    Invalid(String),
}

/// Where a document breaks a schema, each with its JSON Pointer; empty when it keeps it.
///
/// # Errors
/// See [`SchemaError`]. References outside the schema are not followed: no network here.
pub fn check(schema: &[u8], document: &Value) -> Result<Vec<String>, SchemaError> {
    let unreadable = |problem: String| SchemaError::Unreadable(problem);
    if schema.len() > MAXIMUM_SCHEMA {
        return Err(unreadable(String::from("too large")));
    }
    let text = std::str::from_utf8(schema).map_err(|_| unreadable(String::from("not UTF-8")))?;
    let schema = crate::json::parse_owned(text).map_err(|problem| unreadable(problem.to_string()))?;
    let validator =
        jsonschema::validator_for(&schema).map_err(|problem| SchemaError::Invalid(problem.to_string()))?;
    let problem = |problem: jsonschema::ValidationError| format!("{}: {}", problem.instance_path(), problem);
    Ok(validator.iter_errors(document).take(MAXIMUM_PROBLEMS).map(problem).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn kept_broken_and_unusable() {
        let schema = json!({"$schema": "https://json-schema.org/draft/2019-09/schema", "type": "object",
            "required": ["id"], "properties": {"id": {"type": "string"}}});
        let check = |document: Value| check(schema.to_string().as_bytes(), &document);
        assert_eq!(check(json!({"id": "urn:x"})).unwrap(), Vec::<String>::new());
        assert_eq!(check(json!({"id": 1})).unwrap().len(), 1);
        assert!(super::check(b"{", &json!({})).is_err());
        assert!(super::check(br#"{"$ref":"https://example.org/other"}"#, &json!({})).is_err());
    }
}
