//! Every change of one member: dropped, of another kind, of another text.

use openbadges::jsonld::Engine;
use serde_json::{Value, json};
use std::cell::RefCell;

thread_local! {
    static ENGINE: RefCell<Engine> = RefCell::new(Engine::new());
}

/// Hands out the document with one member or item dropped or changed, for each of them, and what was done.
pub fn each_change(original: &Value, mut tried: impl FnMut(&Value, &str)) {
    let mut all = Vec::new();
    pointers(original, "", &mut all);
    for pointer in all {
        let mut dropped = original.clone();
        remove(&mut dropped, &pointer);
        tried(&dropped, &format!("{pointer} dropped"));
        for new in replacements(original.pointer(&pointer).unwrap()) {
            let mut changed = original.clone();
            *changed.pointer_mut(&pointer).unwrap() = new.clone();
            tried(&changed, &format!("{pointer} := {new}"));
        }
    }
}

/// JSON Pointers of every member and item.
fn pointers(value: &Value, path: &str, out: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(members) => {
            members.iter().map(|(name, value)| (name.replace('~', "~0").replace('/', "~1"), value)).collect()
        }
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect()
        }
        _ => return,
    };
    for (name, child) in children {
        let path = format!("{path}/{name}");
        pointers(child, &path, out);
        out.push(path);
    }
}

fn remove(document: &mut Value, pointer: &str) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match document.pointer_mut(parent).unwrap() {
        Value::Object(members) => drop(members.remove(&name.replace("~1", "/").replace("~0", "~"))),
        Value::Array(items) => drop(items.remove(name.parse().unwrap())),
        _ => unreachable!(),
    }
}

/// What each member is changed to.
fn replacements(old: &Value) -> Vec<Value> {
    let mut all = vec![
        json!(null),
        json!(true),
        json!(1e300),
        json!("https://evil.example/"),
        json!([]),
        json!({}),
        json!([old, old]),
    ];
    if let Some(text) = old.as_str() {
        all.extend([
            json!(format!("{text} ")),
            json!(text.to_uppercase()),
            json!(text.replacen('i', "ı", 1)),
            json!({"@value": text}),
        ]);
    }
    // A proof twice is a set of two genuine proofs.
    all.retain(|new| new != old && new[0]["proofValue"].is_null());
    all
}

/// The canonical statements of document and proof: what RDF suites sign.
pub fn statements(document: &Value) -> Option<(String, String)> {
    let mut unsecured = document.clone();
    let mut proof = unsecured.as_object_mut()?.remove("proof")?;
    if let Value::Array(proofs) = &proof {
        proof = (proofs.len() == 1).then(|| proofs[0].clone())?;
    }
    let value = proof["proofValue"].as_str()?.to_owned();
    proof.as_object_mut()?.remove("proofValue");
    proof["@context"] = document["@context"].clone();
    Some((canonical(&unsecured)?, canonical(&proof)? + &value))
}

fn canonical(value: &Value) -> Option<String> {
    ENGINE.with_borrow_mut(|engine| canonical_with(engine, value))
}

fn canonical_with(engine: &mut Engine, value: &Value) -> Option<String> {
    let (arena, mut out) = (bumpalo::Bump::new(), Vec::new());
    let text = value.to_string();
    let value = openbadges::json::parse(&text, &arena).ok()?;
    let mut dataset = engine.quads(value, &openbadges::jsonld::Options::default(), &arena).ok()?;
    let limits = openbadges::canon::Limits::default();
    openbadges::canon::canonicalize(
        &mut dataset,
        engine.predicates(),
        openbadges::canon::HashAlgorithm::Sha256,
        limits,
        &mut out,
    )
    .ok()?;
    String::from_utf8(out).ok()
}
