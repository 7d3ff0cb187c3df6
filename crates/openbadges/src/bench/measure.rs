//! The figures.

use super::contest::rates;
use super::sample::{METHOD, badge, picture, sample_template, slots, values};
use crate::bake::{self, Edition};
use crate::canon::{HashAlgorithm, Limits, canonicalize};
use crate::json;
use crate::jsonld::{Engine, NoContexts, Options};
use crate::keys::{Signer, SigningKey, verify_signature};
use crate::proof::{Proof, ProofOptions, Securing, Suite, Verifying, check_signature, proofs_of, secure};
use crate::status::BitstringStatusList;
use crate::template::{Batch, BatchVerifier, Template, Work};
use crate::tlog::{Entry, MemoryTiles, Salt, append};
use bumpalo::Bump;
use sha2::{Digest, Sha256};
use std::hint::black_box;

/// One figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What was done: `issue_template`.
    pub name: &'static str,
    /// How often in a second, on one core.
    pub per_second: f64,
    /// The raw operation measured beside it in the same turns, and the ratio of the rates.
    pub raw: Option<(&'static str, f64)>,
    /// The ratio that the engine promises to keep.
    pub floor: Option<f64>,
}

/// Why a measurement did not run.
pub(super) type Problem = Box<dyn std::error::Error + Send + Sync>;

/// The raw operation of a group of figures, and its rate.
#[derive(Clone, Copy)]
struct Raw(&'static str, f64);

impl Raw {
    fn itself(self) -> Figure {
        Figure { name: self.0, per_second: self.1, raw: None, floor: None }
    }

    fn figure(self, name: &'static str, per_second: f64, floor: f64) -> Figure {
        Figure { name, per_second, raw: Some((self.0, per_second / self.1)), floor: Some(floor) }
    }
}

pub(super) fn key() -> Result<SigningKey, Problem> {
    Ok(SigningKey::ed25519(&[7; 32])?)
}

pub(super) fn options(suite: Suite) -> ProofOptions {
    ProofOptions::new(suite, METHOD, "2026-03-01T09:30:00Z")
}

/// A raw operation by itself, for those who ask what several cores do of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RawOperation {
    /// One Ed25519 signature of 64 bytes.
    Sign,
    /// The strict verification of one.
    Verify,
}

impl RawOperation {
    /// Does it so many times, with a key of its own.
    ///
    /// # Errors
    /// When signing fails.
    pub fn repeat(self, times: u32) -> Result<(), Problem> {
        let (key, message) = (key()?, [1u8; 64]);
        let signature = key.sign(&message)?;
        for _ in 0..times {
            match self {
                Self::Sign => _ = black_box(key.sign(black_box(&message)).ok()),
                Self::Verify => {
                    _ = black_box(verify_signature(key.public_key(), black_box(&message), &signature));
                }
            }
        }
        Ok(())
    }
}

/// Figures of issuing, in about `seconds`.
///
/// # Errors
/// When the sample cannot be issued, which a test excludes.
pub fn issue(seconds: f64) -> Result<Vec<Figure>, Problem> {
    let mut figures = sign(seconds * 0.6)?;
    figures.extend(bake(seconds * 0.1)?);
    figures.extend(status_list(seconds * 0.1)?);
    figures.extend(log(seconds * 0.2)?);
    Ok(figures)
}

fn sign(seconds: f64) -> Result<Vec<Figure>, Problem> {
    let (key, mut engine, mut other) = (key()?, Engine::new(), Engine::new());
    let text = sample_template();
    let (rdfc, jcs) = (options(Suite::EddsaRdfc2022), options(Suite::EddsaJcs2022));
    let template = Template::compile(&mut engine, &NoContexts, &text, &slots())?;
    let batch = Batch::new(&mut engine, &NoContexts, &template, &key, &rdfc)?;
    let learners: Vec<Vec<String>> = (0..512).map(values).collect();
    let learners: Vec<Vec<&str>> =
        learners.iter().map(|learner| learner.iter().map(String::as_str).collect()).collect();
    let (mut work, mut out, mut next, mut refused) = (Work::new(), Vec::new(), 0, 0u32);
    let mut failed = 0u32;
    let mut generic = Securing::new(&mut engine, &key);
    let mut by_jcs = Securing::new(&mut other, &key);
    let mut failed_jcs = 0u32;
    let [raw, generic, jcs, templated] = rates(
        seconds,
        [
            &mut || {
                black_box(key.sign(black_box(&[1; 64])).ok());
            },
            &mut || failed += u32::from(secure(&mut generic, black_box(&text), &rdfc).is_err()),
            &mut || failed_jcs += u32::from(secure(&mut by_jcs, black_box(&text), &jcs).is_err()),
            &mut || {
                next += 1;
                out.clear();
                let learner = &learners[next % learners.len()];
                refused += u32::from(batch.issue(&template, learner, &mut work, &mut out).is_err());
                black_box(&out);
            },
        ],
    );
    if failed + failed_jcs + refused > 0 {
        return Err("the sample was not signed".into());
    }
    let raw = Raw("sign_raw", raw);
    Ok(vec![
        raw.itself(),
        raw.figure("issue_generic", generic, 0.2),
        raw.figure("issue_template", templated, 0.6),
        raw.figure("issue_jcs", jcs, 0.3),
    ])
}

/// Into a picture: beside the checksum over as many bytes.
fn bake(seconds: f64) -> Result<Vec<Figure>, Problem> {
    let key = key()?;
    let credential = secure(
        &mut Securing::new(&mut Engine::new(), &key),
        &sample_template(),
        &options(Suite::EddsaRdfc2022),
    )?;
    let picture = picture();
    let baked = bake::bake(&picture, &credential, Edition::OpenBadges3)?;
    let mut failed = 0u32;
    let [raw, rate] = rates(
        seconds,
        [
            &mut || {
                let mut crc = flate2::Crc::new();
                crc.update(black_box(&baked));
                black_box(crc.sum());
            },
            &mut || {
                let made = bake::bake(black_box(&picture), &credential, Edition::OpenBadges3);
                failed += u32::from(made.is_err());
            },
        ],
    );
    if failed > 0 {
        return Err("the sample was not baked".into());
    }
    let raw = Raw("checksum_raw", raw);
    Ok(vec![raw.itself(), raw.figure("bake_png", rate, 0.3)])
}

/// A whole status list with every hundredth entry set: beside the compression alone.
fn status_list(seconds: f64) -> Result<Vec<Figure>, Problem> {
    use std::io::Write as _;
    let build = || {
        let mut list = BitstringStatusList::new(131_072);
        for index in (0..131_072).step_by(97) {
            list.set(index, 1)?;
        }
        list.encode().map(|encoded| (list, encoded))
    };
    let (list, _) = build()?;
    let mut failed = 0u32;
    let [raw, rate] = rates(
        seconds,
        [
            &mut || {
                let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
                failed += u32::from(encoder.write_all(black_box(list.as_bytes())).is_err());
                black_box(encoder.finish().ok());
            },
            &mut || {
                black_box(build().ok());
            },
        ],
    );
    if failed > 0 {
        return Err("the list was not compressed".into());
    }
    let raw = Raw("gzip_16_kb_raw", raw);
    Ok(vec![raw.itself(), raw.figure("status_list_build_131072", rate, 0.5)])
}

/// A hundred thousand entries into an empty log: beside as many node hashes as the tree has.
fn log(seconds: f64) -> Result<Vec<Figure>, Problem> {
    let salt = Salt([5; 32]);
    let entries: Vec<Entry> = (0..100_000).map(|number| Entry::of(&number.to_string(), &salt)).collect();
    let store = MemoryTiles::default();
    append(&store, 0, &entries)?;
    let [raw, rate] = rates(
        seconds,
        [
            &mut || {
                let mut node = [0u8; 65];
                for _ in 0..200_000 {
                    let hash = Sha256::digest(black_box(&node));
                    node[1..33].copy_from_slice(&hash);
                }
                black_box(&node);
            },
            &mut || {
                black_box(append(&store, 0, &entries).ok());
            },
        ],
    );
    let raw = Raw("sha256_200k_raw", raw);
    Ok(vec![raw.itself(), raw.figure("log_append_100k", rate, 0.5)])
}

/// Figures of verifying, in about `seconds`.
///
/// # Errors
/// When the sample does not verify, which a test excludes.
pub fn verify(seconds: f64) -> Result<Vec<Figure>, Problem> {
    let (key, mut engine, mut second, mut third) = (key()?, Engine::new(), Engine::new(), Engine::new());
    let message = [1u8; 64];
    let signature = key.sign(&message)?;
    let library = ed25519_dalek::VerifyingKey::from_bytes(key.public_key().bytes().try_into()?)?;
    let library_signature = ed25519_dalek::Signature::from_slice(&signature)?;
    let mut signed =
        |suite| secure(&mut Securing::new(&mut engine, &key), &sample_template(), &options(suite));
    let (rdfc, jcs) = (signed(Suite::EddsaRdfc2022)?, signed(Suite::EddsaJcs2022)?);
    let badges = (0..512)
        .map(|learner| {
            let badge = badge(learner).to_json()?;
            Ok(secure(&mut Securing::new(&mut engine, &key), &badge, &options(Suite::EddsaRdfc2022))?)
        })
        .collect::<Result<Vec<String>, Problem>>()?;
    let (mut wrong, mut next, mut wrong_jcs, mut wrong_many) = (0u32, 0, 0u32, 0usize);
    let mut verifier = BatchVerifier::new(&mut third, &NoContexts, key.public_key().clone(), [42; 32]);
    let [raw, own, generic, by_jcs, many] = rates(
        seconds,
        [
            &mut || {
                black_box(library.verify_strict(black_box(&message), &library_signature).is_ok());
            },
            &mut || {
                black_box(verify_signature(key.public_key(), black_box(&message), &signature));
            },
            &mut || wrong += u32::from(verify_one(&mut engine, black_box(&rdfc), &key).is_err()),
            &mut || wrong_jcs += u32::from(verify_one(&mut second, black_box(&jcs), &key).is_err()),
            // A whole batch at a time, so that what is measured is what a batch costs.
            &mut || {
                for text in &badges {
                    next += 1;
                    let checked = verifier.push(next, text);
                    wrong_many += checked.iter().filter(|one| one.result.is_err()).count();
                }
                wrong_many += verifier.finish().iter().filter(|one| one.result.is_err()).count();
            },
        ],
    );
    if wrong + wrong_jcs > 0 || wrong_many > 0 {
        return Err("the sample did not verify".into());
    }
    let raw = Raw("verify_raw", raw);
    Ok(vec![
        raw.itself(),
        raw.figure("verify_raw_here", own, 1.0),
        raw.figure("verify_rdfc", generic, 0.5),
        raw.figure("verify_rdfc_batch", many * 512.0, 2.0),
        raw.figure("verify_jcs", by_jcs, 0.6),
    ])
}

fn verify_one(engine: &mut Engine, text: &str, key: &SigningKey) -> Result<(), Problem> {
    let arena = Bump::with_capacity(64 * 1024);
    let value = json::parse(text, &arena)?;
    let document = value.as_object().ok_or("no object")?;
    let proof = Proof::read(proofs_of(document)?.first().ok_or("no proof")?)?;
    let mut verifying = Verifying { engine, loader: &NoContexts };
    Ok(check_signature(&mut verifying, document, &proof, key.public_key(), &arena)?)
}

/// Figures of canonicalization, in about `seconds`.
///
/// # Errors
/// When the sample cannot be canonicalized, which a test excludes.
pub fn canon(seconds: f64) -> Result<Vec<Figure>, Problem> {
    let (text, mut engine) = (sample_template(), Engine::new());
    let mut arenas = [Bump::with_capacity(128 * 1024), Bump::new(), Bump::new()];
    let [first, second, third] = &mut arenas;
    let (mut out, mut out_jcs) = (Vec::new(), Vec::new());
    let (mut failed, mut failed_jcs, mut failed_parse) = (0u32, 0u32, 0u32);
    let [parse, generic, jcs] = rates(
        seconds,
        [
            &mut || {
                second.reset();
                failed_parse += u32::from(json::parse(black_box(&text), second).is_err());
            },
            &mut || {
                first.reset();
                failed += u32::from(canonical(&mut engine, &text, first, &mut out).is_err());
            },
            &mut || {
                third.reset();
                out_jcs.clear();
                let value = json::parse(black_box(&text), third);
                let made = value.and_then(|value| crate::canon::jcs(&value, None, &mut out_jcs));
                failed_jcs += u32::from(made.is_err());
            },
        ],
    );
    if failed + failed_jcs + failed_parse > 0 {
        return Err("the sample cannot be canonicalized".into());
    }
    let raw = Raw("json_parse", parse);
    Ok(vec![raw.itself(), raw.figure("canon_generic", generic, 0.1), raw.figure("canon_jcs", jcs, 0.3)])
}

fn canonical(engine: &mut Engine, text: &str, arena: &Bump, out: &mut Vec<u8>) -> Result<(), Problem> {
    let value = json::parse(black_box(text), arena)?;
    let mut dataset = engine.quads(value, &Options::default(), arena)?;
    canonicalize(&mut dataset, engine.predicates(), HashAlgorithm::Sha256, Limits::default(), out)?;
    Ok(())
}

/// By how many kilobytes the process grows while a template issues so many credentials; `None` where the system does
/// not say.
///
/// # Errors
/// When the sample cannot be issued, which a test excludes.
pub fn memory_growth(credentials: u64) -> Result<Option<u64>, Problem> {
    let (key, mut engine) = (key()?, Engine::new());
    let template = Template::compile(&mut engine, &NoContexts, &sample_template(), &slots())?;
    let batch = Batch::new(&mut engine, &NoContexts, &template, &key, &options(Suite::EddsaRdfc2022))?;
    let (mut work, mut out) = (Work::new(), Vec::new());
    let mut some = |from: u64, to: u64| -> Result<(), Problem> {
        for learner in from..to {
            let learner = values_quickly(learner);
            let learner: Vec<&str> = learner.iter().map(String::as_str).collect();
            out.clear();
            batch.issue(&template, &learner, &mut work, &mut out)?;
            black_box(&out);
        }
        Ok(())
    };
    some(0, 1_000)?;
    let before = resident_kilobytes();
    some(1_000, credentials.max(1_000))?;
    Ok(before.zip(resident_kilobytes()).map(|(before, after)| after.saturating_sub(before)))
}

/// The values of a learner, those of the first with another number in them: cheaper than a whole badge each.
fn values_quickly(learner: u64) -> Vec<String> {
    thread_local! {
        static FIRST: Vec<String> = values(1);
    }
    let own = format!("{learner:08x}");
    FIRST.with(|first| first.iter().map(|value| value.replacen("00000001", &own, 1)).collect())
}

/// Resident memory of this process, as Linux tells it.
fn resident_kilobytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}
