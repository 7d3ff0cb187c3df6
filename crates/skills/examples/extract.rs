//! Prints the skills a document names, with their places:
//! `cargo run --release -p skills --features documents --example extract -- en ESCO_FOLDER CV.pdf`

use skills::extract::{SkillFinder, text_of};
use skills::framework::LanguageTag;
use skills::import::{Options, Source, esco};
use skills::link::LabelIndex;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [language, folder, document] = &arguments[..] else {
        return Err("give a language, the folder of the ESCO downloads and a document".into());
    };
    let language = LanguageTag::parse(language)?;
    let text = text_of(document, &std::fs::read(document)?)?;
    let imported = esco(&[Source::path(folder)], &Options::default(), &mut |_| {})?;
    let rows = skills::bench::rows_of(&imported.concepts);
    let index = LabelIndex::build(rows.iter().map(skills::bench::OwnedRow::as_row));
    let finder = SkillFinder::build(std::sync::Arc::new(index), language, std::iter::empty());
    for found in finder.extract(&text, 100) {
        let place = found.mentions[0].span;
        println!("{:.2}  {}  ← {}", found.score, found.label, &text[place.start..place.end]);
    }
    Ok(())
}
