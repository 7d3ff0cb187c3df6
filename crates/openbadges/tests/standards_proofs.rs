//! The test vectors of vc-di-eddsa and vc-di-ecdsa, every intermediate value.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its vectors must fail")]

mod common;
#[path = "common/vector_contexts.rs"]
mod vector_contexts;

use bumpalo::Bump;
use openbadges::canon::hex;
use openbadges::json;
use openbadges::jsonld::{ContextLoader, Engine};
use openbadges::keys::{Algorithm, PublicKey, SignError, Signer, SigningKey, base58_decode};
use openbadges::proof::selective::{SelectiveSecrets, derive, secure_base};
use openbadges::proof::{
    Input, Proof, ProofError, ProofOptions, Securing, Suite, Verifying, check_signature, hash_data,
    proofs_of, secure,
};
use serde_json::Value;
use std::path::Path;
use std::sync::Arc;

/// What the vectors' own contexts say, as far as the vectors use it.
struct VectorContexts;

impl ContextLoader for VectorContexts {
    fn context(&self, url: &str) -> Result<Arc<str>, String> {
        vector_contexts::vector_context(url)
    }
}

/// A signer whose ECDSA is deterministic (RFC 6979), as the vectors need.
struct VectorSigner {
    public: PublicKey,
    secret: Vec<u8>,
}

impl VectorSigner {
    fn new(pair: &Value) -> Self {
        let secret = pair["secretKeyMultibase"].as_str().or(pair["privateKeyMultibase"].as_str()).unwrap();
        let secret = base58_decode(secret.strip_prefix('z').unwrap()).unwrap()[2..].to_vec();
        Self {
            public: PublicKey::from_multikey(pair["publicKeyMultibase"].as_str().unwrap()).unwrap(),
            secret,
        }
    }
}

impl Signer for VectorSigner {
    fn public_key(&self) -> &PublicKey {
        &self.public
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        match self.public.algorithm() {
            Algorithm::P256 => {
                use p256::ecdsa::{Signature, SigningKey, signature::Signer as _};
                let made: Signature = SigningKey::from_slice(&self.secret).unwrap().sign(message);
                Ok(made.to_bytes().to_vec())
            }
            Algorithm::P384 => {
                use p384::ecdsa::{Signature, SigningKey, signature::Signer as _};
                let made: Signature = SigningKey::from_slice(&self.secret).unwrap().sign(message);
                Ok(made.to_bytes().to_vec())
            }
            _ => SigningKey::ed25519(self.secret.as_slice().try_into().unwrap()).unwrap().sign(message),
        }
    }
}

fn options_of(proof: &Value) -> ProofOptions {
    let text = |name: &str| proof[name].as_str().map(str::to_owned);
    let suite = Suite::parse(proof["cryptosuite"].as_str().unwrap()).unwrap();
    let mut options =
        ProofOptions::new(suite, &text("verificationMethod").unwrap(), &text("created").unwrap());
    options.id = text("id");
    options.previous = match &proof["previousProof"] {
        Value::Null => Vec::new(),
        Value::Array(all) => all.iter().map(|id| id.as_str().unwrap().to_owned()).collect(),
        one => vec![one.as_str().unwrap().to_owned()],
    };
    options
}

fn securing<'s>(engine: &'s mut Engine, signer: &'s dyn Signer) -> Securing<'s> {
    Securing { engine, signer, loader: &VectorContexts, interoperable: true }
}

fn verify(text: &str, index: usize, key: &PublicKey) -> Result<(), ProofError> {
    let (arena, mut engine) = (Bump::new(), Engine::new());
    let value = json::parse(text, &arena)?;
    let document = value.as_object().unwrap();
    let proof = Proof::read(proofs_of(document)?[index])?;
    let mut verifying = Verifying { engine: &mut engine, loader: &VectorContexts };
    check_signature(&mut verifying, document, &proof, key, &arena)
}

#[test]
fn single_proofs() {
    let Some(data) = common::credentials_data("single_proofs") else { return };
    for (folder, suffix, unsigned, keys) in [
        ("vc-di-eddsa/eddsa-rdfc-2022", "DataInt", "vc-di-eddsa/unsigned.json", "vc-di-eddsa/keyPair.json"),
        (
            "vc-di-eddsa/eddsa-rdfc-2022/employ",
            "DataInt",
            "vc-di-eddsa/employmentAuth.json",
            "vc-di-eddsa/keyPair.json",
        ),
        ("vc-di-eddsa/eddsa-jcs-2022", "JCS", "vc-di-eddsa/unsigned.json", "vc-di-eddsa/keyPair.json"),
        (
            "vc-di-ecdsa/ecdsa-rdfc-2019-p256",
            "ECDSAP256",
            "vc-di-ecdsa/unsigned.json",
            "vc-di-ecdsa/p256KeyPair.json",
        ),
        (
            "vc-di-ecdsa/ecdsa-rdfc-2019-p256/employ",
            "ECDSAP256",
            "vc-di-ecdsa/employmentAuth.json",
            "vc-di-ecdsa/p256KeyPair.json",
        ),
        (
            "vc-di-ecdsa/ecdsa-rdfc-2019-p384",
            "ECDSAP384",
            "vc-di-ecdsa/unsigned.json",
            "vc-di-ecdsa/p384KeyPair.json",
        ),
        (
            "vc-di-ecdsa/ecdsa-rdfc-2019-p384/employ",
            "ECDSAP384",
            "vc-di-ecdsa/employmentAuth.json",
            "vc-di-ecdsa/p384KeyPair.json",
        ),
        (
            "vc-di-ecdsa/ecdsa-jcs-2019-p256",
            "JCSECDSAP256",
            "vc-di-ecdsa/unsigned.json",
            "vc-di-ecdsa/p256KeyPair.json",
        ),
        (
            "vc-di-ecdsa/ecdsa-jcs-2019-p384",
            "JCSECDSAP384",
            "vc-di-ecdsa/unsigned.json",
            "vc-di-ecdsa/p384KeyPair.json",
        ),
    ] {
        let signer = VectorSigner::new(&common::json(&data.join(keys)));
        single_proof(&data.join(folder), suffix, &data.join(unsigned), &signer);
    }
}

fn single_proof(folder: &Path, suffix: &str, unsigned: &Path, signer: &VectorSigner) {
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let vector = |name: &str| read(&format!("{name}{suffix}.txt"));
    let proof_config = common::json(&folder.join(format!("proofConfig{suffix}.json")));
    let text = std::fs::read_to_string(unsigned).unwrap();
    let (arena, mut engine) = (Bump::new(), Engine::new());
    let (document_text, proof_text) = (text.clone(), proof_config.to_string());
    let document = json::parse(&document_text, &arena).unwrap().as_object().unwrap();
    let proof = json::parse(&proof_text, &arena).unwrap().as_object().unwrap();
    let options = options_of(&proof_config);
    let hash = options.suite.hash_for(signer.algorithm()).unwrap();
    let input = Input { document, proof, suite: options.suite, hash, loader: &VectorContexts };
    let hashes = hash_data(&mut engine, &input, &arena).unwrap();
    let case = folder.display();
    assert_intermediates(&hashes, &vector, signer, &case.to_string());
    let secured = secure(&mut securing(&mut engine, signer), &text, &options).unwrap();
    let secured: Value = serde_json::from_str(&secured).unwrap();
    assert_eq!(secured["proof"]["proofValue"], vector("sigBTC58").trim(), "{case}");
    let expected = read(&format!("signed{suffix}.json"));
    assert_eq!(secured, serde_json::from_str::<Value>(&expected).unwrap(), "{case}");
    verify(&expected, 0, signer.public_key()).unwrap();
    let changed = expected.replacen("2023-02-24T23:36:38Z", "2023-02-24T23:36:39Z", 1);
    assert_eq!(verify(&changed, 0, signer.public_key()), Err(ProofError::BadSignature), "{case}");
}

/// Canonical texts, hashes and the signature in hexadecimal.
fn assert_intermediates(
    hashes: &openbadges::proof::Hashes,
    vector: &dyn Fn(&str) -> String,
    signer: &VectorSigner,
    case: &str,
) {
    assert_eq!(String::from_utf8_lossy(&hashes.document_text), vector("canonDoc"), "{case}");
    assert_eq!(String::from_utf8_lossy(&hashes.proof_text), vector("proofCanon"), "{case}");
    let (proof_hash, document_hash) = hashes.data.split_at(hashes.data.len() / 2);
    assert_eq!(hex(document_hash), vector("docHash").trim(), "{case}");
    assert_eq!(hex(proof_hash), vector("proofHash").trim(), "{case}");
    assert_eq!(hex(&hashes.data), vector("combinedHash").trim(), "{case}");
    assert_eq!(hex(&signer.sign(&hashes.data).unwrap()), vector("sigHex").trim(), "{case}");
}

/// An unsigned document under the contexts of its signed form.
fn with_context_of(unsigned: &str, signed: &str) -> String {
    let (mut unsigned, signed): (Value, Value) =
        (serde_json::from_str(unsigned).unwrap(), serde_json::from_str(signed).unwrap());
    unsigned["@context"] = signed["@context"].clone();
    unsigned.to_string()
}

#[test]
fn the_older_ed25519_suite_is_read() {
    let Some(data) = common::credentials_data("the_older_ed25519_suite_is_read") else { return };
    let folder = data.join("vc-di-eddsa/Ed25519Signature2020");
    let text = std::fs::read_to_string(folder.join("signedEdSig.json")).unwrap();
    let signer = VectorSigner::new(&common::json(&data.join("vc-di-eddsa/keyPair.json")));
    verify(&text, 0, signer.public_key()).unwrap();
    let read = |name: &str| std::fs::read_to_string(folder.join(format!("{name}EdSig.txt"))).unwrap();
    let (arena, mut engine) = (Bump::new(), Engine::new());
    let unsigned = std::fs::read_to_string(data.join("vc-di-eddsa/unsigned.json")).unwrap();
    let config = std::fs::read_to_string(folder.join("proofConfigEdSig.json")).unwrap();
    let object = |text: &'_ str| json::parse(arena.alloc_str(text), &arena).unwrap().as_object().unwrap();
    let suite = Suite::Ed25519Signature2020;
    let hash = suite.hash_for(signer.algorithm()).unwrap();
    let (document, proof) = (object(&with_context_of(&unsigned, &text)), object(&config));
    let input = Input { document, proof, suite, hash, loader: &VectorContexts };
    assert_intermediates(
        &hash_data(&mut engine, &input, &arena).unwrap(),
        &read,
        &signer,
        "Ed25519Signature2020",
    );
    let options = ProofOptions::new(Suite::Ed25519Signature2020, "did:key:z", "2023-02-24T23:36:38Z");
    let made = secure(&mut securing(&mut Engine::new(), &signer), "{}", &options);
    assert!(matches!(made, Err(ProofError::UnknownSuite(_))), "it is never issued");
}

#[test]
fn proof_sets_and_chains() {
    let Some(data) = common::credentials_data("proof_sets_and_chains") else { return };
    let folder = data.join("vc-di-eddsa/proof-set-chain");
    let pairs = common::json(&folder.join("multiKeyPairs.json"));
    let mut text = std::fs::read_to_string(folder.join("unsigned.json")).unwrap();
    let mut keys = Vec::new();
    for (pair, config, signed, signed_config, before) in [
        ("keyPair1", "proofSetConfig1", "signedProofSet1", "proofSetConfigSigned1", None),
        ("keyPair2", "proofSetConfig2", "signedProofSet2", "proofSetConfigSigned2", None),
        (
            "keyPair3",
            "proofChainConfig1",
            "signedProofChain1",
            "proofChainConfigSigned1",
            Some("proofChainTempDoc1"),
        ),
        (
            "keyPair4",
            "proofChainConfig2",
            "signedProofChain2",
            "proofChainConfigSigned2",
            Some("proofChainTempDoc2"),
        ),
    ] {
        let read = |name: &str| common::json(&folder.join(format!("{name}.json")));
        let signer = VectorSigner::new(&pairs[pair]);
        let options = options_of(&read(config));
        text = secure(&mut securing(&mut Engine::new(), &signer), &text, &options).unwrap();
        keys.push(signer.public);
        let made: Value = serde_json::from_str(&text).unwrap();
        let expected = read(signed);
        assert_eq!(all_proofs(&made), all_proofs(&expected), "{signed}");
        assert_eq!(all_proofs(&made).last(), Some(&&read(signed_config)), "{signed_config}");
        if let Some(before) = before {
            assert_eq!(presupposed(&made), all_proofs(&read(before)), "{before}");
        }
    }
    for (index, key) in keys.iter().enumerate() {
        verify(&text, index, key).unwrap();
    }
    // A link of the chain taken out breaks what follows it.
    let mut broken: Value = serde_json::from_str(&text).unwrap();
    broken["proof"].as_array_mut().unwrap().remove(1);
    assert!(verify(&broken.to_string(), 1, &keys[2]).is_err());
    let mut changed: Value = serde_json::from_str(&text).unwrap();
    changed["proof"][0]["created"] = "2023-02-24T23:36:39Z".into();
    assert_eq!(verify(&changed.to_string(), 2, &keys[2]), Err(ProofError::BadSignature));
}

fn all_proofs(document: &Value) -> Vec<&Value> {
    document["proof"].as_array().map_or_else(|| vec![&document["proof"]], |all| all.iter().collect())
}

/// The proofs that the last one of a document names as its predecessors, in their order.
fn presupposed(document: &Value) -> Vec<&Value> {
    let proofs = all_proofs(document);
    let named = &proofs.last().unwrap()["previousProof"];
    let named = named.as_array().map_or(std::slice::from_ref(named), Vec::as_slice);
    proofs.into_iter().filter(|proof| named.contains(&proof["id"])).collect()
}

#[test]
fn selective_disclosure() {
    let Some(data) = common::credentials_data("selective_disclosure") else { return };
    let folder = data.join("vc-di-ecdsa");
    for (case, mandatory, selective) in [
        ("employ", "employMandatory.json", "employSelective.json"),
        ("prc", "prCredMandatory.json", "prCredSelective.json"),
    ] {
        let pointers =
            |file: &str| serde_json::from_value::<Vec<String>>(common::json(&folder.join(file))).unwrap();
        selective_case(&folder.join("ecdsa-sd-2023"), case, &pointers(mandatory), &pointers(selective));
    }
}

fn selective_case(folder: &Path, case: &str, mandatory: &[String], selective: &[String]) {
    let material = common::json(&folder.join("SDKeyMaterial.json"));
    let read = |name: &str| common::json(&folder.join(case).join(name));
    let (issuer, own) =
        (VectorSigner::new(&material["baseKeyPair"]), VectorSigner::new(&material["proofKeyPair"]));
    let mut hmac_key = [0; 32];
    for (byte, pair) in
        hmac_key.iter_mut().zip(material["hmacKeyString"].as_str().unwrap().as_bytes().chunks(2))
    {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    }
    let base = read("addSignedSDBase.json");
    let mut unsigned = base.clone();
    unsigned.as_object_mut().unwrap().remove("proof");
    let options = options_of(&read("addProofConfig.json"));
    let mut engine = Engine::new();
    let secrets = SelectiveSecrets { hmac_key, proof_key: &own };
    let made = secure_base(
        &mut securing(&mut engine, &issuer),
        &unsigned.to_string(),
        &options,
        mandatory,
        &secrets,
    )
    .unwrap();
    assert_eq!(serde_json::from_str::<Value>(&made).unwrap(), base, "{case}: base proof");
    let shown = derive(&mut engine, &VectorContexts, &made, selective).unwrap();
    assert_eq!(
        serde_json::from_str::<Value>(&shown).unwrap(),
        read("derivedRevealDocument.json"),
        "{case}: derived"
    );
    verify(&shown, 0, issuer.public_key()).unwrap();
    assert!(verify(&made, 0, issuer.public_key()).is_err(), "a base proof is not for verifiers");
    for (from, to) in [
        ("Bahamas", "Bohemia"),
        ("Arcadia", "Arcadie"),
        ("2019-12-03", "2018-12-03"),
        ("2024-12-16", "2023-12-16"),
    ] {
        if shown.contains(from) {
            assert!(verify(&shown.replace(from, to), 0, issuer.public_key()).is_err(), "{case}: {from}");
        }
    }
    let mut less: Value = serde_json::from_str(&shown).unwrap();
    less.as_object_mut().unwrap().remove("validUntil");
    assert!(verify(&less.to_string(), 0, issuer.public_key()).is_err(), "{case}: a statement taken away");
}
