//! That templates are exact: filled with random learners and with hostile values, compared byte for byte with the
//! generic path.

use super::measure::{Problem, key, options};
use super::sample::{sample_template, slots, values};
use crate::jsonld::{Engine, NoContexts};
use crate::proof::{Securing, Suite, secure};
use crate::template::{Batch, Template, Work};

/// What a comparison came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Exactness {
    /// Fills whose signed text is that of the generic path to the byte.
    pub identical: u64,
    /// Fills that the template left to the generic path.
    pub refused: u64,
    /// Fills that were signed otherwise, or that only the template signed: none, or templates are broken.
    pub different: u64,
}

/// A repeatable generator (splitmix64), for fills and mutations that are the same on every run.
#[derive(Debug, Clone)]
pub struct Random(pub u64);

impl Random {
    /// The next number.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below a bound; 0 below 0.
    pub fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.draw() % bound.max(1) as u64).unwrap_or(0)
    }
}

/// Values that try to change more than themselves.
const HOSTILE: [&str; 29] = [
    "",
    " ",
    "_:b0",
    "_:c14n0",
    "relative/path",
    "ext:x",
    "schema:name",
    "urn:x y",
    "urn:x>",
    "urn:x\"",
    "https://é.example/",
    "urn:",
    "text with \"quotes\" \\ and \n lines",
    "\u{7f}\u{1}",
    "😀 and 漢字",
    "http://a",
    "urn:uuid:1",
    "did:web:skills.example",
    "https://skills.example/achievements/joinery-1/v3",
    "@id",
    "@type",
    "javascript:alert(1)",
    "URN:x",
    "urn:x\\u003E",
    "\" .\n<urn:x> <urn:y> <urn:z",
    "1e5",
    "urn:x-slot:00000:q7zk",
    "\u{feff}urn:x",
    "urn:a\u{2028}b",
];

/// Compares so many random learners.
///
/// # Errors
/// When the sample cannot be compiled, which a test excludes.
pub fn random_learners(count: u64) -> Result<Exactness, Problem> {
    let mut random = Random(1);
    compare(count, || values(random.draw()))
}

/// Compares so many fills in which one to three values are hostile.
///
/// # Errors
/// When the sample cannot be compiled, which a test excludes.
pub fn hostile_fills(count: u64) -> Result<Exactness, Problem> {
    let mut random = Random(2);
    compare(count, || {
        let mut learner = values(random.draw());
        for _ in 0..=random.below(3) {
            let slot = random.below(learner.len());
            learner[slot] = if random.below(4) == 0 {
                learner[random.below(12)].clone()
            } else {
                HOSTILE[random.below(HOSTILE.len())].to_owned()
            };
        }
        learner
    })
}

fn compare(count: u64, mut learner: impl FnMut() -> Vec<String>) -> Result<Exactness, Problem> {
    let (key, mut engine, options) = (key()?, Engine::new(), options(Suite::EddsaRdfc2022));
    let template = Template::compile(&mut engine, &NoContexts, &sample_template(), &slots())?;
    let batch = Batch::new(&mut engine, &NoContexts, &template, &key, &options)?;
    let (mut work, mut out, mut found) = (Work::new(), Vec::new(), Exactness::default());
    for _ in 0..count {
        let learner = learner();
        let filled: Vec<&str> = learner.iter().map(String::as_str).collect();
        out.clear();
        if batch.issue(&template, &filled, &mut work, &mut out).is_err() {
            found.refused += 1;
            found.different += u64::from(!out.is_empty());
            continue;
        }
        // What the generic path would not issue for fear of other verifiers, it still signs when asked.
        let mut securing = Securing { interoperable: false, ..Securing::new(&mut engine, &key) };
        match secure(&mut securing, &template.document(&filled), &options) {
            Ok(generic) if generic.as_bytes() == out => found.identical += 1,
            _ => found.different += 1,
        }
    }
    Ok(found)
}
