//! Packs a badge with all it needs, and verifies it with the network off: `cargo run -p openbadges --example capsule -- badge.capsule`

use openbadges::capsule::{Extras, gather};
use openbadges::jsonld::Engine;
use openbadges::keys::{KeyPublication, Signer, SigningKey, publish};
use openbadges::model::{Achievement, AchievementCredential, AchievementSubject, Criteria, Profile};
use openbadges::proof::{ProofOptions, Securing, Suite, secure};
use openbadges::report::{FetchProblem, Fetched, Offline, Options, Resolver, verify};
use openbadges::tlog::{
    Entry, Head, LogKey, LogProof, MemoryTiles, Policy, Salt, append, cosign, prove_inclusion,
    sign_checkpoint,
};

/// The issuer's site, while it is still there.
struct Site(Vec<u8>);

impl Resolver for Site {
    fn fetch(&self, url: &str) -> Result<Fetched, FetchProblem> {
        let known = url == "https://issuer.example/.well-known/did.json";
        let bytes = if known { self.0.clone() } else { return Err(FetchProblem::NotFound) };
        Ok(Fetched { bytes, media_type: Some(String::from("application/did+json")) })
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let key = SigningKey::ed25519(&[7; 32])?;
    let criteria =
        Criteria { narrative: Some("Cut a dovetail joint by hand.".into()), ..Criteria::default() };
    let achievement =
        Achievement::new("urn:uuid:5e0d", "Dovetail joints", "Cutting joints by hand", criteria);
    let subject = AchievementSubject::new(Some("urn:uuid:a0a0"), achievement);
    let issuer = Profile::new("did:web:issuer.example", "A joiner");
    let badge = AchievementCredential::new("urn:uuid:c0c0", issuer, "2026-03-01T09:30:00Z", subject);
    let options =
        ProofOptions::new(Suite::EddsaRdfc2022, "did:web:issuer.example#k1", "2026-03-01T09:30:00Z");
    let signed = secure(&mut Securing::new(&mut Engine::new(), &key), &badge.to_json()?, &options)?;

    // The credential is logged, and a witness has seen the log.
    let (log, witness) =
        (LogKey::from_seed("log.example", &[1; 32])?, LogKey::from_seed("witness.example", &[2; 32])?);
    let (salt, mut tiles) = (Salt([3; 32]), MemoryTiles::default());
    let appended = append(&tiles, 0, &[Entry::of(&signed, &salt)])?;
    tiles.keep(appended.tiles);
    let head = Head { origin: String::from("log.example"), size: appended.size, root: appended.root };
    let checkpoint = cosign(&sign_checkpoint(&head, &log)?, &witness, 1_772_357_500)?;
    let hashes = prove_inclusion(&tiles, head.size, head.root, 0)?;
    let policy = Policy { log: log.verifier_key(), witnesses: vec![witness.witness_key()], quorum: 1 };

    let publication =
        KeyPublication { fragment: "k1".into(), key: key.public_key().clone(), revoked: None, expires: None };
    let site = Site(publish("did:web:issuer.example", &[publication]).to_string().into_bytes());
    let question = Options { log: Some(&policy), ..Options::at("2026-06-01T00:00:00Z".parse()?) };
    let log_proof = Some(LogProof { salt, index: 0, hashes, checkpoint });
    let (capsule, _) = gather(&signed, &site, &question, Extras { log_proof, ..Extras::default() });
    let file = capsule.to_bytes()?;
    if let Some(path) = std::env::args().nth(1) {
        std::fs::write(path, &file)?;
    }

    let report = verify(&file, &Offline, &question);
    println!("{:?}, {} bytes", report.verdict(), file.len());
    for check in &report.checks {
        println!("  {:20} {:?}: {}", check.name.as_str(), check.outcome, check.sentence);
    }
    for (_, warning) in &report.warnings {
        println!("  {warning}");
    }
    Ok(())
}
