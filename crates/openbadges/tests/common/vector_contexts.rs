//! The contexts of the W3C vectors, as far as the vectors use them.

use serde_json::json;
use std::sync::Arc;

/// What the vectors' own contexts say.
pub fn vector_context(url: &str) -> Result<Arc<str>, String> {
    match url {
        "https://www.w3.org/ns/credentials/examples/v2" => {
            Ok(r#"{"@context":{"@vocab":"https://www.w3.org/ns/credentials/examples#"}}"#.into())
        }
        "https://w3id.org/citizenship/v4rc1" => Ok(citizenship().into()),
        _ => Err(String::from("not a context of the vectors")),
    }
}

fn citizenship() -> String {
    let (citizenship, schema) = ("https://w3id.org/citizenship#", "https://schema.org/");
    let mut terms = serde_json::Map::new();
    for name in ["Person", "additionalName", "familyName", "gender", "givenName", "identifier"] {
        terms.insert(name.into(), format!("{schema}{name}").into());
    }
    for name in [
        "EmploymentAuthorizationDocumentCredential",
        "EmployablePerson",
        "EmploymentAuthorizationDocument",
        "PermanentResidentCardCredential",
        "PermanentResident",
        "PermanentResidentCard",
        "birthCountry",
        "commuterClassification",
        "lprCategory",
        "lprNumber",
    ] {
        terms.insert(name.into(), format!("{citizenship}{name}").into());
    }
    let typed = |iri: String, kind: &str| json!({"@id": iri, "@type": kind});
    let date = "http://www.w3.org/2001/XMLSchema#dateTime";
    for (name, value) in [
        ("image", typed(format!("{schema}image"), "@id")),
        ("birthDate", typed(format!("{schema}birthDate"), date)),
        ("residentSince", typed(format!("{citizenship}residentSince"), date)),
        ("permanentResidentCard", typed(format!("{citizenship}permanentResidentCard"), "@id")),
        (
            "employmentAuthorizationDocument",
            typed(format!("{citizenship}employmentAuthorizationDocument"), "@id"),
        ),
    ] {
        terms.insert(name.into(), value);
    }
    json!({"@context": terms}).to_string()
}
