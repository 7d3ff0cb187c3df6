//! Writes a sample certificate: `cargo run -p openbadges --example certificate -- certificate.pdf`

use openbadges::pdf::{Certificate, Section};
use openbadges::picture::{BadgePicture, Colour};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args().nth(1).ok_or("a file name is wanted")?;
    let fact = |label: &str, value: &str| (label.to_owned(), value.to_owned());
    let certificate = Certificate {
        language: "it".to_owned(),
        heading: "Attestato di microcredenziale".to_owned(),
        before_learner: "Si attesta che".to_owned(),
        learner: "Chiara Bianchi".to_owned(),
        after_learner: "ha conseguito la microcredenziale".to_owned(),
        title: "Accoglienza digitale per il turismo lento".to_owned(),
        awarded: "rilasciata da Unione Montana Alta Valle il 22 novembre 2026".to_owned(),
        sections: vec![Section {
            heading: "Elementi della microcredenziale".to_owned(),
            facts: vec![
                fact(
                    "Risultati di apprendimento",
                    "Progettare un servizio di accoglienza digitale; misurarne la qualità.",
                ),
                fact("Impegno", "50 ore (2 ECTS)"),
                fact("Livello", "EQF 4"),
                fact("Valutazione", "Prova pratica con rubrica, identità verificata"),
                fact("Forma di partecipazione", "Mista: in presenza e in linea"),
                fact("Qualità", "Accreditamento regionale per la formazione"),
            ],
        }],
        badge: Some(BadgePicture {
            title: "Accoglienza digitale per il turismo lento".to_owned(),
            issuer: "Unione Montana Alta Valle".to_owned(),
            level: Some(4),
            ribbon: Some("EQF 4 · 2 ECTS".to_owned()),
            colour: Colour::parse("#0a6c74").ok_or("a colour is written #rrggbb")?,
        }),
        check_url: "https://bottega.example.org/c/crd_01J8Z3K7Q2".to_owned(),
        check_heading: "Verifica".to_owned(),
        check_text:
            "La credenziale firmata è allegata a questo file; il codice porta alla pagina che la verifica."
                .to_owned(),
        issued: "2026-11-22T09:30:00Z".parse()?,
        credential: "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\"]}".to_owned(),
    };
    std::fs::write(file, certificate.to_pdf()?)?;
    Ok(())
}
