//! Suggesting, linking and extracting.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop here")]

use proptest::prelude::*;
use skills::extract::SkillFinder;
use skills::framework::{ConceptKind, LabelKind, LanguageTag};
use skills::link::{LabelIndex, LabelRow};

fn language(tag: &str) -> LanguageTag {
    LanguageTag::parse(tag).unwrap()
}

const ROWS: [(&str, ConceptKind, &str, &str); 12] = [
    ("welder", ConceptKind::Occupation, "it", "saldatore/saldatrice"),
    ("nurse", ConceptKind::Occupation, "it", "infermiere/infermiera"),
    (
        "director",
        ConceptKind::Occupation,
        "it",
        "direttore tecnico di allestimento/direttrice tecnica di allestimento",
    ),
    ("waiter", ConceptKind::Occupation, "it", "cameriere di sala/cameriera di sala"),
    ("welding", ConceptKind::Skill, "it", "saldare componenti metallici"),
    ("nurse", ConceptKind::Occupation, "en", "nurse"),
    ("welder", ConceptKind::Occupation, "en", "welder"),
    ("welding", ConceptKind::Skill, "en", "weld metal components"),
    ("csharp", ConceptKind::Knowledge, "en", "C#"),
    ("cplus", ConceptKind::Knowledge, "en", "C++"),
    ("welder", ConceptKind::Occupation, "de", "Schweißer/Schweißerin"),
    ("welder", ConceptKind::Occupation, "pl", "spawacz"),
];

fn index() -> LabelIndex {
    LabelIndex::build(ROWS.iter().map(|&(concept, kind, tag, label)| LabelRow {
        concept,
        kind,
        language: language(tag),
        label,
        label_kind: LabelKind::Preferred,
        weight: 1.0,
    }))
}

#[test]
fn suggestions_follow_what_is_typed() {
    let index = index();
    let first = |typed: &str| {
        index.suggest(typed, Some(language("it")), None, 5).first().map(|s| s.concept.to_owned())
    };
    assert_eq!(first("sald").as_deref(), Some("welder"));
    assert_eq!(first("TECNICA alles").as_deref(), Some("director"));
    assert_eq!(first("infermeira").as_deref(), Some("nurse"));
    assert_eq!(first("  ").as_deref(), None);
    assert_eq!(first("xyz").as_deref(), None);
    let skill = index.suggest("sald", Some(language("it")), Some(ConceptKind::Skill), 5);
    assert_eq!((skill.len(), skill[0].concept), (1, "welding"));
    let typed = &index.suggest("schweiss", None, None, 5)[0];
    assert_eq!(&typed.label[typed.spans[0].start..typed.spans[0].end], "Schweiß");
}

#[test]
fn both_genders_rank_the_same() {
    let index = index();
    let pairs = [
        ("saldatrice", "saldatore"),
        ("infermiera", "infermiere"),
        ("direttrice tecnica", "direttore tecnico"),
    ];
    for (feminine, masculine) in pairs {
        let rank = |text: &str| {
            let mix = skills::link::Mix::default();
            index
                .rank(text, Some(language("it")), None, 10, &mix)
                .into_iter()
                .map(|(c, s)| (c.to_owned(), s))
                .collect::<Vec<_>>()
        };
        assert_eq!(rank(feminine), rank(masculine), "{feminine}");
    }
}

#[test]
fn a_link_says_which_words_hit() {
    let index = index();
    let text = "cerco un'Infermiera pediatrica";
    let found = index.link(text, None, None, 3);
    assert_eq!((found[0].concept, found[0].label), ("nurse", "infermiere/infermiera"));
    let hit = &found[0].hits[0];
    assert_eq!((hit.words, &text[hit.text.start..hit.text.end]), ("Infermiera", "Infermiera"));
    assert_eq!(&found[0].label[hit.label.start..hit.label.end], "infermiere");
    assert!(index.link("", None, None, 3).is_empty());
}

#[test]
fn a_text_gives_its_skills_with_places_and_letters_apart() {
    let index = index();
    let finder = SkillFinder::build(std::sync::Arc::new(index), language("en"), std::iter::empty());
    let text = "Welded metal components at sea. Wrote C# and C++; no C.";
    let found = finder.extract(text, 10);
    let mut names: Vec<(&str, &str)> =
        found.iter().map(|f| (f.concept, &text[f.mentions[0].span.start..f.mentions[0].span.end])).collect();
    names.sort_unstable();
    assert_eq!(names, [("welding", "Welded metal components")]);
    assert!(
        SkillFinder::build(std::sync::Arc::new(self::index()), language("fr"), std::iter::empty())
            .extract(text, 10)
            .is_empty()
    );
}

#[test]
fn a_lone_word_names_what_it_says_and_nothing_of_the_same_stem() {
    let others: Vec<String> = (0..400).map(|number| format!("operate machine m{number}q")).collect();
    let row = |concept, label, label_kind| LabelRow {
        concept,
        kind: ConceptKind::Skill,
        language: language("en"),
        label,
        label_kind,
        weight: 1.0,
    };
    let named = [
        row("sheets", "use spreadsheets", LabelKind::Preferred),
        row("creative", "think creatively", LabelKind::Preferred),
        row("creative", "experiment", LabelKind::Alternative),
        row("street", "ST", LabelKind::Preferred),
        row("mentor", "mentor", LabelKind::Alternative),
    ];
    let rows = others.iter().map(|label| row("machine", label, LabelKind::Preferred)).chain(named);
    let finder =
        SkillFinder::build(std::sync::Arc::new(LabelIndex::build(rows)), language("en"), std::iter::empty());
    let found = |text: &str| {
        let found = finder.extract(text, 9);
        found.iter().map(|one| one.concept.to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(found("Ten years of experience at St. Mary."), Vec::<String>::new());
    assert_eq!(found("Two experiments, two mentors."), ["mentor", "creative"]);
    assert_eq!(found("Good with spreadsheets."), ["sheets"], "that they are used goes without saying");
    assert_eq!(found("I use machines."), Vec::<String>::new());
    assert_eq!(found("Programmed in ST."), ["street"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_text_makes_it_stumble_and_spans_are_at_characters(text in "\\PC{0,120}") {
        let index = index();
        for found in index.link(&text, None, None, 5) {
            for hit in &found.hits {
                prop_assert_eq!(&text[hit.text.start..hit.text.end], hit.words);
                prop_assert!(found.label.get(hit.label.start..hit.label.end).is_some());
            }
        }
        for one in index.suggest(&text, None, None, 5) {
            prop_assert!(one.spans.iter().all(|s| one.label.get(s.start..s.end).is_some()));
        }
        let finder = SkillFinder::build(std::sync::Arc::new(index), language("en"), std::iter::empty());
        for found in finder.extract(&text, 5) {
            prop_assert!(found.mentions.iter().all(|m| text.get(m.span.start..m.span.end).is_some()));
        }
        prop_assert!(finder.rank(&text, 5).len() <= 5);
    }

    #[test]
    fn an_own_label_finds_its_concept(which in 0usize..12) {
        let (concept, kind, tag, label) = ROWS[which];
        let index = index();
        let found = index.link(label, Some(language(tag)), Some(kind), 1);
        prop_assert_eq!(found[0].concept, concept);
    }
}
