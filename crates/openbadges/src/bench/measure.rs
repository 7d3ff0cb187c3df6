//! The measuring.

use super::sample::{METHOD, badge, sample_template, slots, values};
use crate::canon::{HashAlgorithm, Limits, canonicalize};
use crate::json;
use crate::jsonld::{Engine, NoContexts, Options};
use crate::keys::{Signer, SigningKey, verify_signature};
use crate::proof::{Proof, ProofOptions, Securing, Suite, Verifying, check_signature, proofs_of, secure};
use crate::status::BitstringStatusList;
use crate::template::{Batch, BatchVerifier, Template, Work};
use bumpalo::Bump;
use std::hint::black_box;
use std::time::Instant;

/// One figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What was done: `issue_template`.
    pub name: &'static str,
    /// How often in a second, on one core.
    pub per_second: f64,
    /// The raw operation beside it, and the ratio of the rates.
    pub raw: Option<(&'static str, f64)>,
}

/// How often something can be done in a second: the best of five rounds, since other work on the machine only slows.
fn rate(seconds: f64, mut work: impl FnMut()) -> f64 {
    let mut best = 0f64;
    for _ in 0..5 {
        let (start, mut done) = (Instant::now(), 0u32);
        while start.elapsed().as_secs_f64() < seconds / 5.0 {
            for _ in 0..16 {
                work();
            }
            done += 16;
        }
        best = best.max(f64::from(done) / start.elapsed().as_secs_f64());
    }
    best
}

fn figure(name: &'static str, per_second: f64, raw: Option<(&'static str, f64)>) -> Figure {
    Figure { name, per_second, raw: raw.map(|(raw, rate)| (raw, per_second / rate)) }
}

/// Why a measurement did not run.
type Problem = Box<dyn std::error::Error + Send + Sync>;

fn key() -> Result<SigningKey, Problem> {
    Ok(SigningKey::ed25519(&[7; 32])?)
}

fn options(suite: Suite) -> ProofOptions {
    ProofOptions::new(suite, METHOD, "2026-03-01T09:30:00Z")
}

/// Figures of issuing; each measured for about `seconds`.
///
/// # Errors
/// When the sample cannot be issued, which a test excludes.
pub fn issue(seconds: f64) -> Result<Vec<Figure>, Problem> {
    let (key, mut engine) = (key()?, Engine::new());
    let text = sample_template();
    let raw = rate(seconds, || {
        black_box(key.sign(black_box(&[1; 64])).ok());
    });
    let raw_name = Some(("sign_raw", raw));
    let mut figures = vec![figure("sign_raw", raw, None)];
    for (name, suite) in [("issue_generic", Suite::EddsaRdfc2022), ("issue_jcs", Suite::EddsaJcs2022)] {
        let options = options(suite);
        let mut securing = Securing::new(&mut engine, &key);
        secure(&mut securing, &text, &options)?;
        let rate = rate(seconds, || {
            black_box(secure(&mut securing, black_box(&text), &options).ok());
        });
        figures.push(figure(name, rate, raw_name));
    }
    let template = Template::compile(&mut engine, &NoContexts, &text, &slots())?;
    let batch = Batch::new(&mut engine, &NoContexts, &template, &key, &options(Suite::EddsaRdfc2022))?;
    let learners: Vec<Vec<String>> = (0..512).map(values).collect();
    let (mut work, mut out, mut next) = (Work::new(), Vec::new(), 0);
    let mut refused = 0u32;
    let template_rate = rate(seconds, || {
        let learner: Vec<&str> = learners[next % learners.len()].iter().map(String::as_str).collect();
        next += 1;
        out.clear();
        refused += u32::from(batch.issue(&template, &learner, &mut work, &mut out).is_err());
        black_box(&out);
    });
    if refused > 0 {
        return Err("the template refused the sample".into());
    }
    figures.push(figure("issue_template", template_rate, raw_name));
    let list = BitstringStatusList::new(131_072);
    let lists = rate(seconds, || {
        black_box(list.encode().ok());
    });
    figures.push(figure("status_list_build_131072", lists, None));
    Ok(figures)
}

/// Figures of verifying; each measured for about `seconds`.
///
/// # Errors
/// When the sample does not verify, which a test excludes.
pub fn verify(seconds: f64) -> Result<Vec<Figure>, Problem> {
    let (key, mut engine) = (key()?, Engine::new());
    let signature = key.sign(&[1; 64])?;
    let raw = rate(seconds, || {
        black_box(verify_signature(key.public_key(), black_box(&[1; 64]), &signature));
    });
    let raw_name = Some(("verify_raw", raw));
    let mut figures = vec![figure("verify_raw", raw, None)];
    for (name, suite) in [("verify_rdfc", Suite::EddsaRdfc2022), ("verify_jcs", Suite::EddsaJcs2022)] {
        let text = secure(&mut Securing::new(&mut engine, &key), &sample_template(), &options(suite))?;
        verify_one(&mut engine, &text, &key)?;
        let rate = rate(seconds, || {
            black_box(verify_one(&mut engine, black_box(&text), &key).is_ok());
        });
        figures.push(figure(name, rate, raw_name));
    }
    figures.push(figure("verify_rdfc_batch", verify_batches(&mut engine, &key, seconds)?, raw_name));
    Ok(figures)
}

fn verify_one(engine: &mut Engine, text: &str, key: &SigningKey) -> Result<(), Problem> {
    let arena = Bump::with_capacity(128 * 1024);
    let value = json::parse(text, &arena)?;
    let document = value.as_object().ok_or("no object")?;
    let proof = Proof::read(proofs_of(document)?.first().ok_or("no proof")?)?;
    let mut verifying = Verifying { engine, loader: &NoContexts };
    Ok(check_signature(&mut verifying, document, &proof, key.public_key(), &arena)?)
}

/// Badges in a second, in batches of 256 of one issuer.
fn verify_batches(engine: &mut Engine, key: &SigningKey, seconds: f64) -> Result<f64, Problem> {
    let options = options(Suite::EddsaRdfc2022);
    let mut texts = Vec::new();
    for learner in 0..512 {
        texts.push(secure(&mut Securing::new(engine, key), &badge(learner).to_json()?, &options)?);
    }
    let mut verifier = BatchVerifier::new(engine, &NoContexts, key.public_key().clone(), [42; 32]);
    let (mut next, mut wrong) = (0, 0usize);
    let rate = rate(seconds, || {
        let checked = verifier.push(next, &texts[next % texts.len()]);
        next += 1;
        wrong += checked.iter().filter(|one| one.result.is_err()).count();
    });
    wrong += verifier.finish().iter().filter(|one| one.result.is_err()).count();
    if wrong == 0 { Ok(rate) } else { Err("a badge of the sample did not verify".into()) }
}

/// Figures of canonicalization; each measured for about `seconds`.
///
/// # Errors
/// When the sample cannot be canonicalized, which a test excludes.
pub fn canon(seconds: f64) -> Result<Vec<Figure>, Problem> {
    let (text, mut engine) = (sample_template(), Engine::new());
    let mut arena = Bump::with_capacity(128 * 1024);
    let (mut out, mut failed) = (Vec::new(), 0u32);
    let parse = rate(seconds, || {
        arena.reset();
        failed += u32::from(json::parse(black_box(&text), &arena).is_err());
    });
    let generic = rate(seconds, || {
        arena.reset();
        failed += u32::from(canonical(&mut engine, &text, &arena, &mut out).is_err());
    });
    let jcs = rate(seconds, || {
        arena.reset();
        out.clear();
        let value = json::parse(black_box(&text), &arena);
        failed += u32::from(value.and_then(|value| crate::canon::jcs(&value, None, &mut out)).is_err());
    });
    if failed > 0 {
        return Err("the sample cannot be canonicalized".into());
    }
    let parsed = Some(("json_parse", parse));
    Ok(vec![
        figure("json_parse", parse, None),
        figure("canon_generic", generic, parsed),
        figure("canon_jcs", jcs, parsed),
    ])
}

fn canonical(engine: &mut Engine, text: &str, arena: &Bump, out: &mut Vec<u8>) -> Result<(), Problem> {
    let value = json::parse(black_box(text), arena)?;
    let mut dataset = engine.quads(value, &Options::default(), arena)?;
    canonicalize(&mut dataset, engine.predicates(), HashAlgorithm::Sha256, Limits::default(), out)?;
    Ok(())
}
