//! Ranks an ESCO folder's concepts, or the rows of a table of id and label, for each line of the input:
//! `cargo run --release -p skills --example link -- it ESCO_FOLDER_OR_TABLE.tsv < lines`

use skills::eval::{Corpus, Grouping};
use skills::framework::LanguageTag;
use skills::import::{Options, Source, esco};
use skills::link::LabelIndex;
use std::io::BufRead;

const TOP: usize = 5;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let usage = "give a language and a folder or table";
    let language = LanguageTag::parse(&arguments.next().ok_or(usage)?)?;
    let source = arguments.next().ok_or(usage)?;
    let lines = std::io::stdin().lock().lines();
    if source.to_lowercase().ends_with(".tsv") {
        let text = std::fs::read_to_string(source)?;
        let rows = text.lines().filter_map(|line| line.split_once('\t'));
        let corpus = Corpus::build(rows, language, Grouping::ByIds);
        for line in lines {
            println!("{}", serde_json::to_string(&corpus.link(&line?, TOP))?);
        }
        return Ok(());
    }
    let imported = esco(&[Source::path(source)], &Options::default(), &mut |_| {})?;
    let rows = skills::bench::rows_of(&imported.concepts);
    let index = LabelIndex::build(rows.iter().map(skills::bench::OwnedRow::as_row));
    for line in lines {
        println!("{}", serde_json::to_string(&index.link(&line?, Some(language), None, TOP))?);
    }
    Ok(())
}
