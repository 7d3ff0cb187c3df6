//! A badge from the typed model to the report: `cargo run -p openbadges --example issue_and_verify`.

use openbadges::jsonld::Engine;
use openbadges::keys::{Signer, SigningKey, did_key};
use openbadges::model::{
    Achievement, AchievementCredential, AchievementSubject, Criteria, IdentityObject, Profile,
};
use openbadges::proof::{ProofOptions, Securing, Suite, secure};
use openbadges::report::{Offline, Options, verify};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Thirty-two random bytes in earnest; fixed here, so that the output is always the same.
    let key = SigningKey::ed25519(&[7; 32])?;
    let issuer = did_key(key.public_key());
    let method = format!("{issuer}#{}", key.public_key().to_multikey());

    let criteria =
        Criteria { narrative: Some("Cut a dovetail joint by hand.".into()), ..Criteria::default() };
    let achievement =
        Achievement::new("urn:uuid:5e0d", "Dovetail joints", "Cutting joints by hand", criteria);
    let mut subject = AchievementSubject::new(Some("urn:uuid:a0a0"), achievement);
    subject.identifier = vec![IdentityObject::hashed("emailAddress", "ada@example.org", "a random salt")];
    let profile = Profile::new(&issuer, "A joiner");
    let badge = AchievementCredential::new("urn:uuid:c0c0", profile, "2026-03-01T09:30:00Z", subject);
    for gap in badge.check() {
        println!("missing: {} ({})", gap.what, gap.pointer);
    }

    let mut engine = Engine::new();
    let options = ProofOptions::new(Suite::EddsaRdfc2022, &method, "2026-03-01T09:30:00Z");
    let signed = secure(&mut Securing::new(&mut engine, &key), &badge.to_json()?, &options)?;
    println!("{signed}\n");

    let question =
        Options { recipient: Some("ada@example.org"), ..Options::at("2026-06-01T00:00:00Z".parse()?) };
    let report = verify(signed.as_bytes(), &Offline, &question);
    println!("{:?}: {}", report.verdict(), report.learned.title.as_deref().unwrap_or("untitled"));
    for check in &report.checks {
        println!("  {:20} {:?}: {}", check.name.as_str(), check.outcome, check.sentence);
    }
    Ok(())
}
