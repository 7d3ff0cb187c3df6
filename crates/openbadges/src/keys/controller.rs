//! Controller documents (Controlled Identifiers 1.0): which keys an issuer lists, and for what.

use super::{KeyError, PublicKey, public_key_of_jwk};
use serde_json::{Value, json};

/// What a proof is made for (Data Integrity §2.1 `proofPurpose`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// Issuing credentials.
    AssertionMethod,
    /// Presenting them.
    Authentication,
}

impl Purpose {
    /// The member of a controller document, and the value of `proofPurpose`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AssertionMethod => "assertionMethod",
            Self::Authentication => "authentication",
        }
    }
}

/// One key of a controller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerificationMethod {
    /// The absolute id.
    pub id: String,
    /// Who controls it.
    pub controller: String,
    /// The key.
    pub key: PublicKey,
    /// Since when it is not to be trusted, as written.
    pub revoked: Option<String>,
    /// After when it is not to be trusted, as written.
    pub expires: Option<String>,
}

/// Why a method does not count.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ControllerProblem {
    /// The document has no id, or another than the one asked for.
    #[error("the controller document is not that of {0}")]
    OtherSubject(String),
    /// The method is not in the document.
    #[error("the controller document does not have the method {0}")]
    NoSuchMethod(String),
    /// It is there, but not for this purpose.
    #[error("the controller document does not list {0} under {1}")]
    NotForPurpose(String, &'static str),
    /// It names somebody else as its controller.
    #[error("the method {0} is controlled by {1}")]
    OtherController(String, String),
    /// Its key cannot be read.
    #[error("the key of {0} cannot be used: {1}")]
    Key(String, KeyError),
}

/// A controller document, read.
#[derive(Debug, Clone)]
pub struct ControllerDocument {
    /// The subject.
    pub id: String,
    document: Value,
}

impl ControllerDocument {
    /// Takes a document that was fetched for `expected` (a DID or URL, without fragment).
    ///
    /// # Errors
    /// [`ControllerProblem::OtherSubject`]
    pub fn read(document: Value, expected: &str) -> Result<Self, ControllerProblem> {
        match document["id"].as_str() {
            Some(id) if id == expected => Ok(Self { id: id.to_owned(), document }),
            _ => Err(ControllerProblem::OtherSubject(expected.to_owned())),
        }
    }

    /// The document itself.
    #[must_use]
    pub fn document(&self) -> &Value {
        &self.document
    }

    fn absolute(&self, id: &str) -> String {
        if id.starts_with('#') { format!("{}{id}", self.id) } else { id.to_owned() }
    }

    /// The method of that id, if it is listed under the purpose.
    ///
    /// # Errors
    /// See [`ControllerProblem`].
    pub fn method_for(&self, id: &str, purpose: Purpose) -> Result<VerificationMethod, ControllerProblem> {
        let listed = self.document[purpose.as_str()].as_array().map(Vec::as_slice).unwrap_or_default();
        let is = |text: Option<&str>| text.is_some_and(|text| self.absolute(text) == id);
        if let Some(embedded) = listed.iter().find(|entry| is(entry["id"].as_str())) {
            return self.read_method(embedded);
        }
        let methods = self.document["verificationMethod"].as_array().map(Vec::as_slice).unwrap_or_default();
        let method = methods.iter().find(|method| is(method["id"].as_str()));
        let method = method.ok_or_else(|| ControllerProblem::NoSuchMethod(id.to_owned()))?;
        if !listed.iter().any(|entry| is(entry.as_str())) {
            return Err(ControllerProblem::NotForPurpose(id.to_owned(), purpose.as_str()));
        }
        self.read_method(method)
    }

    fn read_method(&self, method: &Value) -> Result<VerificationMethod, ControllerProblem> {
        let id = self.absolute(method["id"].as_str().unwrap_or_default());
        let controller = method["controller"].as_str().unwrap_or_default().to_owned();
        if controller != self.id {
            return Err(ControllerProblem::OtherController(id, controller));
        }
        let key = key_of(method).map_err(|problem| ControllerProblem::Key(id.clone(), problem))?;
        let text = |name: &str| method[name].as_str().map(str::to_owned);
        Ok(VerificationMethod { id, controller, key, revoked: text("revoked"), expires: text("expires") })
    }

    /// Every readable method listed under a purpose.
    #[must_use]
    pub fn methods(&self, purpose: Purpose) -> Vec<VerificationMethod> {
        let listed = self.document[purpose.as_str()].as_array().map(Vec::as_slice).unwrap_or_default();
        let ids = listed.iter().filter_map(|entry| entry.as_str().or(entry["id"].as_str()));
        ids.filter_map(|id| self.method_for(&self.absolute(id), purpose).ok()).collect()
    }
}

fn key_of(method: &Value) -> Result<PublicKey, KeyError> {
    match method["type"].as_str() {
        Some("Multikey" | "Ed25519VerificationKey2020") => {
            PublicKey::from_multikey(method["publicKeyMultibase"].as_str().ok_or(KeyError::NotMultibase)?)
        }
        Some("JsonWebKey" | "JsonWebKey2020") => public_key_of_jwk(&method["publicKeyJwk"]),
        other => Err(KeyError::UnknownKind(other.unwrap_or("none").to_owned())),
    }
}

/// A key to publish.
#[derive(Debug, Clone)]
pub struct KeyPublication {
    /// What follows `#` in the method's id.
    pub fragment: String,
    /// The key.
    pub key: PublicKey,
    /// Since when it is compromised (RFC 3339): it stays listed, so that what was signed before can be judged.
    pub revoked: Option<String>,
    /// When it is to be replaced (RFC 3339).
    pub expires: Option<String>,
}

/// The controller document of an identifier with its keys, for issuing and for authentication.
#[must_use]
pub fn publish(id: &str, keys: &[KeyPublication]) -> Value {
    let method = |publication: &KeyPublication| {
        let mut method = json!({
            "id": format!("{id}#{}", publication.fragment),
            "type": "Multikey",
            "controller": id,
            "publicKeyMultibase": publication.key.to_multikey(),
        });
        for (name, value) in [("revoked", &publication.revoked), ("expires", &publication.expires)] {
            if let Some(value) = value {
                method[name] = json!(value);
            }
        }
        method
    };
    let ids: Vec<String> = keys.iter().map(|publication| format!("{id}#{}", publication.fragment)).collect();
    json!({
        "@context": [crate::jsonld::contexts::DID_V1, crate::jsonld::contexts::MULTIKEY_V1],
        "id": id,
        "verificationMethod": keys.iter().map(method).collect::<Vec<_>>(),
        "assertionMethod": ids,
        "authentication": ids,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::{Signer, SigningKey};

    fn document() -> Value {
        let key = SigningKey::ed25519(&[1; 32]).unwrap().public_key().clone();
        publish(
            "did:web:a.example",
            &[KeyPublication { fragment: "k1".into(), key, revoked: None, expires: None }],
        )
    }

    #[test]
    fn only_listed_methods_count() {
        let id = "did:web:a.example#k1";
        let read = |document: Value| ControllerDocument::read(document, "did:web:a.example").unwrap();
        assert!(read(document()).method_for(id, Purpose::AssertionMethod).is_ok());
        let mut unlisted = document();
        unlisted["assertionMethod"] = json!([]);
        assert!(matches!(
            read(unlisted).method_for(id, Purpose::AssertionMethod),
            Err(ControllerProblem::NotForPurpose(..))
        ));
        let mut foreign = document();
        foreign["verificationMethod"][0]["controller"] = json!("did:web:evil.example");
        assert!(matches!(
            read(foreign).method_for(id, Purpose::AssertionMethod),
            Err(ControllerProblem::OtherController(..))
        ));
        let missing = read(document()).method_for("did:web:a.example#k2", Purpose::AssertionMethod);
        assert!(matches!(missing, Err(ControllerProblem::NoSuchMethod(_))));
        assert!(ControllerDocument::read(document(), "did:web:b.example").is_err());
    }

    #[test]
    fn relative_ids_and_embedded_methods() {
        let mut relative = document();
        relative["verificationMethod"][0]["id"] = json!("#k1");
        relative["assertionMethod"] = json!(["#k1"]);
        let embedded = relative["verificationMethod"][0].clone();
        relative["authentication"] = json!([embedded]);
        let read = ControllerDocument::read(relative, "did:web:a.example").unwrap();
        for purpose in [Purpose::AssertionMethod, Purpose::Authentication] {
            assert!(read.method_for("did:web:a.example#k1", purpose).is_ok());
            assert_eq!(read.methods(purpose).len(), 1);
        }
    }
}
