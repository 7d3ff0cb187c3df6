//! A badge as the product issues it: about 4.4 kB, every node with an IRI.

use crate::model::{
    Achievement, AchievementCredential, AchievementSubject, Alignment, CredentialReference, CredentialStatus,
    Criteria, Evidence, Image, OneOrMany, Profile, ResultDescription, ResultValue, RubricCriterionLevel,
};

/// The key's URL.
pub const METHOD: &str = "did:web:skills.example#key-2026-1";

const ACHIEVEMENT: &str = "https://skills.example/achievements/joinery-1/v3";

fn criterion(number: u8) -> ResultDescription {
    let id = format!("{ACHIEVEMENT}#criterion-{number}");
    let level = |level: u8| {
        let mut one = RubricCriterionLevel::new(&format!("{id}-level-{level}"), format!("Livello {level}"));
        one.description = Some(format!("Quanto ci si attende al livello {level} di questo criterio").into());
        one.level = Some(level.to_string());
        one
    };
    let mut criterion =
        ResultDescription::rubric(&id, format!("Criterio {number}"), (1..=3).map(level).collect());
    criterion.required_level = Some(format!("{id}-level-2"));
    criterion
}

fn achievement() -> Achievement {
    let criteria = Criteria {
        id: Some(format!("{ACHIEVEMENT}#criteria")),
        narrative: Some("Realizzare a mano un incastro a coda di rondine che tenga senza colla.".into()),
        ..Criteria::default()
    };
    let mut achievement = Achievement::new(
        ACHIEVEMENT,
        "Incastri a coda di rondine",
        "Tracciare, tagliare e rifinire a mano gli incastri di un cassetto.",
        criteria,
    );
    achievement.achievement_type = Some(String::from("MicroCredential"));
    achievement.in_language = Some(String::from("it"));
    achievement.version = Some(String::from("3"));
    achievement.tag = ["falegnameria", "incastri"].map(String::from).to_vec();
    achievement.image =
        Some(Image::new("https://skills.example/badges/joinery-1.png", Some("Una coda di rondine")));
    achievement.alignment =
        [("unire elementi in legno", "S6.1"), ("interpretare disegni", "S2.9"), ("EQF 3", "eqf/3")]
            .iter()
            .enumerate()
            .map(|(number, (name, code))| {
                let target = format!("http://data.europa.eu/esco/skill/{code}");
                Alignment::new(&format!("{ACHIEVEMENT}#alignment-{number}"), *name, &target, "ESCO 1.2")
            })
            .collect();
    achievement.result_description = (1..=3).map(criterion).collect();
    achievement
}

/// The badge of one learner.
#[must_use]
pub fn badge(learner: u64) -> AchievementCredential {
    let own = |what: &str| format!("urn:uuid:{learner:08x}-{what}-4000-8000-00000000abcd");
    let mut subject = AchievementSubject::new(Some(&own("0001")), achievement());
    subject.result = (1..=3u8)
        .map(|number| {
            let criterion = format!("{ACHIEVEMENT}#criterion-{number}");
            let level = 1 + (learner.wrapping_mul(u64::from(number)) >> 1) % 3;
            ResultValue::level(
                &own(&format!("000{}", number + 1)),
                &criterion,
                &format!("{criterion}-level-{level}"),
            )
        })
        .collect();
    let mut issuer = Profile::new("did:web:skills.example", "Rete delle competenze");
    issuer.url = Some(String::from("https://skills.example"));
    let mut badge = AchievementCredential::new(&own("0000"), issuer, "2026-03-01T09:30:00Z", subject);
    badge.awarded_date = Some(format!("2026-02-{:02}T10:00:00Z", 1 + learner % 28));
    badge.credential_status = Some(OneOrMany::One(CredentialStatus::bitstring(
        "https://skills.example/status/7",
        learner % 131_072,
        "revocation",
    )));
    let schema =
        "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";
    badge.credential_schema = vec![CredentialReference::schema(schema)].into();
    badge.evidence = vec![Evidence::new(
        &own("0009"),
        "Fotografia dell'incastro",
        Some("zQmWvQxTqbG2Z9HPJgG57jjwR154cKhbtJenbyYTWkjgF3e"),
    )];
    badge
}

/// The JSON Pointers that differ from learner to learner, one slot each.
#[must_use]
pub fn slots() -> Vec<Vec<String>> {
    [
        "/id",
        "/credentialSubject/id",
        "/credentialSubject/result/0/id",
        "/credentialSubject/result/1/id",
        "/credentialSubject/result/2/id",
        "/credentialSubject/result/0/achievedLevel",
        "/credentialSubject/result/1/achievedLevel",
        "/credentialSubject/result/2/achievedLevel",
        "/awardedDate",
        "/credentialStatus/id",
        "/credentialStatus/statusListIndex",
        "/evidence/0/id",
    ]
    .map(|pointer| vec![pointer.to_owned()])
    .to_vec()
}

/// The values of one learner, in the order of [`slots`].
#[must_use]
pub fn values(learner: u64) -> Vec<String> {
    let json = serde_json::to_value(badge(learner)).unwrap_or_default();
    let text = |slot: &Vec<String>| {
        let value = slot.first().and_then(|pointer| json.pointer(pointer));
        value.and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
    };
    slots().iter().map(text).collect()
}

/// The badge of learner 1 as text, the definition that a template is compiled from.
#[must_use]
pub fn sample_template() -> String {
    badge(1).to_json().unwrap_or_default()
}

/// A PNG of the size of a badge picture (about 24 kB); its pixels are noise, which baking never looks at.
pub(super) fn picture() -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let header = [0, 0, 1, 0, 0, 0, 1, 0, 8, 6, 0, 0, 0];
    let mut noise = 1u32;
    let pixels: Vec<u8> = (0..24_000)
        .map(|_| {
            noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            noise.to_be_bytes()[0]
        })
        .collect();
    for (kind, data) in [(b"IHDR", &header[..]), (b"IDAT", &pixels), (b"IEND", &[])] {
        let checked = [&kind[..], data].concat();
        let mut crc = flate2::Crc::new();
        crc.update(&checked);
        png.extend_from_slice(&u32::try_from(data.len()).unwrap_or(0).to_be_bytes());
        png.extend_from_slice(&checked);
        png.extend_from_slice(&crc.sum().to_be_bytes());
    }
    png
}
