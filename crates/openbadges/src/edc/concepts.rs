//! Concepts of the EU's controlled vocabularies, and texts in many languages.

use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A text by language tag.
pub type Texts = BTreeMap<String, String>;

/// A text in one language.
#[must_use]
pub fn text(language: &str, text: &str) -> Texts {
    Texts::from([(language.to_owned(), text.to_owned())])
}

/// A concept and the vocabulary it belongs to; the application profile checks the pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concept {
    /// Its URI.
    pub id: String,
    /// The URI of its vocabulary.
    pub scheme: String,
    /// Its label.
    pub label: Texts,
}

const AUTHORITY: &str = "http://publications.europa.eu/resource/authority";
const SNB: &str = "http://data.europa.eu/snb";

impl Concept {
    /// A concept of one of the vocabularies `http://data.europa.eu/snb/…/25831c2`.
    #[must_use]
    pub fn snb(vocabulary: &str, id: &str, label: Texts) -> Self {
        Self { id: format!("{SNB}/{vocabulary}/{id}"), scheme: format!("{SNB}/{vocabulary}/25831c2"), label }
    }

    /// A concept of one of the authority tables of the Publications Office.
    #[must_use]
    pub fn authority(table: &str, code: &str, label: Texts) -> Self {
        Self { id: format!("{AUTHORITY}/{table}/{code}"), scheme: format!("{AUTHORITY}/{table}"), label }
    }

    pub(super) fn to_json(&self) -> Value {
        json!({
            "id": self.id,
            "type": "Concept",
            "inScheme": {"id": self.scheme, "type": "ConceptScheme"},
            "prefLabel": self.label,
        })
    }
}

/// The EQF level 1 to 8.
#[must_use]
pub fn eqf_level(level: u8) -> Option<Concept> {
    (1..=8)
        .contains(&level)
        .then(|| Concept::snb("eqf", &level.to_string(), text("en", &format!("Level {level}"))))
}

/// The European Credit Transfer System.
#[must_use]
pub fn ects() -> Concept {
    Concept::snb("education-credit", "6fcec5c5af", text("en", "European Credit Transfer System"))
}

/// A skill of ESCO by its URI.
#[must_use]
pub fn esco_skill(uri: &str, label: Texts) -> Concept {
    Concept {
        id: uri.to_owned(),
        scheme: "http://data.europa.eu/esco/concept-scheme/skills".to_owned(),
        label,
    }
}

/// Two letters (ISO 3166-1), three letters, English name.
const COUNTRIES: [(&str, &str, &str); 37] = [
    ("AL", "ALB", "Albania"),
    ("AT", "AUT", "Austria"),
    ("BA", "BIH", "Bosnia and Herzegovina"),
    ("BE", "BEL", "Belgium"),
    ("BG", "BGR", "Bulgaria"),
    ("CH", "CHE", "Switzerland"),
    ("CY", "CYP", "Cyprus"),
    ("CZ", "CZE", "Czechia"),
    ("DE", "DEU", "Germany"),
    ("DK", "DNK", "Denmark"),
    ("EE", "EST", "Estonia"),
    ("ES", "ESP", "Spain"),
    ("FI", "FIN", "Finland"),
    ("FR", "FRA", "France"),
    ("GB", "GBR", "United Kingdom"),
    ("GR", "GRC", "Greece"),
    ("HR", "HRV", "Croatia"),
    ("HU", "HUN", "Hungary"),
    ("IE", "IRL", "Ireland"),
    ("IS", "ISL", "Iceland"),
    ("IT", "ITA", "Italy"),
    ("LI", "LIE", "Liechtenstein"),
    ("LT", "LTU", "Lithuania"),
    ("LU", "LUX", "Luxembourg"),
    ("LV", "LVA", "Latvia"),
    ("ME", "MNE", "Montenegro"),
    ("MK", "MKD", "North Macedonia"),
    ("MT", "MLT", "Malta"),
    ("NL", "NLD", "Netherlands"),
    ("NO", "NOR", "Norway"),
    ("PL", "POL", "Poland"),
    ("PT", "PRT", "Portugal"),
    ("RO", "ROU", "Romania"),
    ("RS", "SRB", "Serbia"),
    ("SE", "SWE", "Sweden"),
    ("SI", "SVN", "Slovenia"),
    ("SK", "SVK", "Slovakia"),
];

/// A country by its two letters.
#[must_use]
pub fn country(code: &str) -> Option<Concept> {
    let (_, three, name) = COUNTRIES.iter().find(|(two, ..)| two.eq_ignore_ascii_case(code))?;
    Some(Concept::authority("country", three, text("en", name)))
}

/// Tag (ISO 639-1), code of the authority table (ISO 639-3), English name.
const LANGUAGES: [(&str, &str, &str); 12] = [
    ("cs", "CES", "Czech"),
    ("de", "DEU", "German"),
    ("el", "ELL", "Greek"),
    ("en", "ENG", "English"),
    ("es", "SPA", "Spanish"),
    ("fr", "FRA", "French"),
    ("it", "ITA", "Italian"),
    ("nl", "NLD", "Dutch"),
    ("pl", "POL", "Polish"),
    ("pt", "POR", "Portuguese"),
    ("ro", "RON", "Romanian"),
    ("sl", "SLV", "Slovenian"),
];

/// A language by its tag.
#[must_use]
pub fn language(tag: &str) -> Option<Concept> {
    let primary = tag.split('-').next().unwrap_or_default();
    let (_, code, name) = LANGUAGES.iter().find(|(known, ..)| known.eq_ignore_ascii_case(primary))?;
    Some(Concept::authority("language", code, text("en", name)))
}
