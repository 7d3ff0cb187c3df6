//! Measures linking on an imported ESCO and, when given, on a table of sentences with their skills:
//! `cargo run --release -p skills --example quality -- ESCO_FOLDER [SENTENCES.csv]`

use skills::eval::holdout::{self, Known, Prediction};
use skills::extract::SkillFinder;
use skills::framework::{Concept, ConceptKind, LanguageTag};
use skills::import::{Options, Source, esco};
use skills::link::{LabelIndex, Mix};
use std::collections::HashMap;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("give the folder of the ESCO downloads")?;
    let imported = esco(&[Source::path(folder)], &Options::default(), &mut |_| {})?;
    let (concepts, mix) = (&imported.concepts, Mix::default());
    let english = LanguageTag::parse("en")?;
    if let Some(file) = arguments.next() {
        return sentences(concepts, english, &file);
    }
    for language in ["it", "fr", "de", "es"] {
        let language = LanguageTag::parse(language)?;
        let genders = holdout::genders(concepts, language, &mix);
        println!(
            "{language} one gender from the other: A@1 {:.3} of {}",
            genders.accuracy_at(1),
            genders.queries()
        );
    }
    for language in ["it", "fr", "de", "es", "pl"] {
        let tag = LanguageTag::parse(language)?;
        let aliases = holdout::aliases(concepts, tag, |kind| kind == ConceptKind::Occupation, 20, &mix);
        println!(
            "{language} occupation aliases, 20 % held out: MRR {:.3} of {}",
            aliases.mrr(),
            aliases.queries()
        );
    }
    let aliases = holdout::aliases(concepts, english, ConceptKind::is_claimable, 8, &mix);
    println!("en skill aliases, 8 % held out: MRR {:.3} of {}", aliases.mrr(), aliases.queries());
    for known in [Known::Title, Known::Description] {
        let map = holdout::occupation_skills(
            concepts,
            &imported.relations,
            english,
            known,
            10,
            &Prediction::default(),
        );
        println!("en occupation to skills, {known:?}: MAP {map:.3}");
    }
    Ok(())
}

fn sentences(
    concepts: &[Concept],
    language: LanguageTag,
    file: &str,
) -> Result<(), Box<dyn std::error::Error>> {
    let rows = skills::bench::rows_of(concepts);
    let index =
        LabelIndex::build(rows.iter().filter(|r| r.kind.is_claimable()).map(skills::bench::OwnedRow::as_row));
    let described: Vec<(&str, &str)> =
        concepts.iter().filter_map(|c| Some((c.uri.as_str(), c.description_in(language)?))).collect();
    let finder = SkillFinder::build(std::sync::Arc::new(index), language, described.into_iter());
    let names: HashMap<&str, &str> =
        concepts.iter().filter_map(|c| Some((c.uri.as_str(), c.name_in(language)?))).collect();
    let mut questions = Vec::new();
    for record in csv::Reader::from_path(file)?.records() {
        let record = record?;
        let labels = record.get(2).unwrap_or_default().trim_matches(['[', ']']);
        let right = labels
            .split(", ")
            .map(|l| l.trim_matches(['\'', '"']).to_owned())
            .filter(|l| l != "UNK")
            .collect::<std::collections::BTreeSet<_>>();
        if !right.is_empty() {
            questions.push((record.get(1).unwrap_or_default().to_owned(), right));
        }
    }
    let precision = holdout::sentences(&questions, 5, |sentence| {
        let found = finder.rank(sentence, 5).into_iter();
        found.filter_map(|(uri, _)| names.get(uri).map(|name| (*name).to_owned())).collect()
    });
    println!("sentences to skills: RP@5 {precision:.3} of {}", questions.len());
    Ok(())
}
