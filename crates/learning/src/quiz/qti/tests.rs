//! Items of each kind as other programs write them, and what nobody should send.

use super::*;
use crate::quiz::model::{Ask, Decimal, Given};
use kernel::{SeededEntropy, Timestamp};
use std::io::Write as _;

fn read(bytes: &[u8]) -> Result<Imported, Reason> {
    let entropy = SeededEntropy::new(1);
    import("items.xml", bytes, &mut || QuizItemId::fresh(Timestamp::from_microseconds(0), &entropy))
}

fn item(identifier: &str, declaration: &str, body: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <qti-assessment-item xmlns=\"http://www.imsglobal.org/xsd/imsqtiasi_v3p0\" identifier=\"{identifier}\" title=\"x\">\n\
         {declaration}<qti-item-body>{body}</qti-item-body></qti-assessment-item>"
    )
}

fn declared(cardinality: &str, base: &str, values: &[&str]) -> String {
    let values: Vec<String> = values.iter().map(|value| format!("<qti-value>{value}</qti-value>")).collect();
    let values = values.concat();
    format!(
        "<qti-response-declaration identifier=\"RESPONSE\" cardinality=\"{cardinality}\" base-type=\"{base}\">\
         <qti-correct-response>{values}</qti-correct-response></qti-response-declaration>"
    )
}

const CHOICES: &str = "<qti-prompt>Which &amp; why?</qti-prompt><qti-simple-choice identifier=\"A\">one</qti-simple-choice>\
     <qti-simple-choice identifier=\"B\">two <b>words</b></qti-simple-choice><qti-simple-choice identifier=\"C\">three</qti-simple-choice>";

fn choice(identifier: &str, cardinality: &str, values: &[&str]) -> String {
    let body = format!(
        "<p>Look.</p><qti-choice-interaction response-identifier=\"RESPONSE\">{CHOICES}</qti-choice-interaction>"
    );
    item(identifier, &declared(cardinality, "identifier", values), &body)
}

fn one(text: &str) -> Question {
    let imported = read(text.as_bytes()).unwrap();
    assert_eq!(imported.refused, []);
    imported.questions.into_iter().next().unwrap()
}

#[test]
fn each_kind_is_taken_over() {
    let single = one(&choice("Q1", "single", &["B"]));
    assert_eq!(
        (single.identifier.as_str(), single.prompt.as_str(), single.points),
        ("Q1", "Look.\nWhich & why?", 1)
    );
    assert_eq!(single.ask.options(), ["one", "two words", "three"]);
    assert!(single.is_right(Some(&Given::Chosen(1))));
    let multiple = one(&choice("Q2", "multiple", &["A", "C"]));
    assert!(multiple.is_right(Some(&Given::Several([0, 2].into()))));

    let body =
        format!("<qti-order-interaction response-identifier=\"RESPONSE\">{CHOICES}</qti-order-interaction>");
    let order = one(&item("Q3", &declared("ordered", "identifier", &["C", "A", "B"]), &body));
    assert_eq!(order.ask, Ask::Ordering { options: vec!["three".into(), "one".into(), "two words".into()] });

    let gap = "<p>g is <qti-text-entry-interaction response-identifier=\"RESPONSE\"/> m/s².</p>";
    let equal = "<qti-response-processing><qti-response-condition><qti-response-if><qti-equal tolerance-mode=\"absolute\" \
                 tolerance=\"0.05 0.05\"/></qti-response-if></qti-response-condition></qti-response-processing>";
    let text = item("Q4", &declared("single", "float", &["9.81"]), gap);
    let numeric = one(&text.replace("</qti-assessment-item>", &format!("{equal}</qti-assessment-item>")));
    assert_eq!(numeric.prompt, "g is ____ m/s².");
    let number = |text: &str| Decimal::parse(text).unwrap();
    assert_eq!(numeric.ask, Ask::Numeric { value: number("9.81"), tolerance: number("0.05") });

    let mapping = "<qti-mapping><qti-map-entry map-key=\"Roma\" mapped-value=\"1\"/><qti-map-entry map-key=\"Rome\" \
                   mapped-value=\"1\"/><qti-map-entry map-key=\"Milano\" mapped-value=\"0\"/></qti-mapping>";
    let declaration = declared("single", "string", &["Roma"])
        .replace("</qti-response-declaration>", &format!("{mapping}</qti-response-declaration>"));
    let short = one(&item("Q5", &declaration, gap));
    assert_eq!(short.ask, Ask::ShortAnswer { accepted: vec!["Roma".into(), "Rome".into()] });
}

fn refused(text: &str) -> Reason {
    let imported = read(text.as_bytes()).unwrap();
    assert_eq!(imported.questions, []);
    imported.refused.into_iter().next().unwrap().reason
}

#[test]
fn what_cannot_be_taken_over_says_why() {
    let picture = choice("Q", "single", &["A"]).replace("<p>Look.</p>", "<p><img src='x.png' alt='x'/></p>");
    assert_eq!(refused(&picture), Reason::Media("img".into()));
    for hidden in ["qti-feedback-inline", "qti-feedback-block", "qti-rubric-block", "qti-printed-variable"] {
        let told =
            choice("Q", "single", &["A"]).replace("<p>Look.</p>", &format!("<{hidden}>It is A.</{hidden}>"));
        assert_eq!(refused(&told), Reason::Media(hidden.into()));
    }
    let template = choice("Q", "single", &["A"])
        .replace("<qti-item-body>", "<qti-template-declaration identifier=\"N\"/><qti-item-body>");
    assert_eq!(refused(&template), Reason::Media("qti-template-declaration".into()));
    assert_eq!(refused(&choice("Q", "single", &["Z"])), Reason::NoRightAnswer);
    assert_eq!(refused(&choice("Q", "single", &["A", "B"])), Reason::NoRightAnswer);
    let drawing = choice("Q", "single", &["A"]).replace("qti-choice-interaction", "qti-drawing-interaction");
    assert_eq!(refused(&drawing), Reason::UnknownInteraction("qti-drawing-interaction".into()));
    assert_eq!(
        refused("<qti-assessment-test identifier='T'/>"),
        Reason::NotAnItem("qti-assessment-test".into())
    );
    assert_eq!(refused("<assessmentItem identifier='old'/>"), Reason::NotAnItem("assessmentItem".into()));
    assert!(matches!(refused("<a>\n<b></a>"), Reason::Broken { line: 2, .. }));
    assert_eq!(read(b"GIF89a").unwrap_err(), Reason::NotQti);
}

/// Whether an item is taken over with the remark that it is scored otherwise there.
fn remarked(text: &str) -> bool {
    let imported = read(text.as_bytes()).unwrap();
    assert_eq!(imported.questions.len(), 1, "{:?}", imported.refused);
    imported.remarks.iter().any(|held| held.reason == Reason::ScoredOurWay)
}

#[test]
fn what_is_scored_otherwise_there_is_told() {
    let mapped = |item: String, entries: &[(&str, &str)]| {
        let entry = |(key, value): &(&str, &str)| {
            format!("<qti-map-entry map-key=\"{key}\" mapped-value=\"{value}\"/>")
        };
        let mapping = entries.iter().map(entry).collect::<String>();
        let mapping = format!("<qti-mapping>{mapping}</qti-mapping></qti-response-declaration>");
        item.replace("</qti-response-declaration>", &mapping)
    };
    let single = || choice("Q", "single", &["A"]);
    assert!(!remarked(&single()));
    assert!(!remarked(&mapped(single(), &[("A", "1"), ("B", "0"), ("C", "-0.5")])));
    assert!(remarked(&mapped(single(), &[("A", "1"), ("B", "0.5")])), "half a point is a point");

    let gap = "<p>g is <qti-text-entry-interaction response-identifier=\"RESPONSE\"/>.</p>";
    let text = || item("Q", &declared("single", "string", &["Roma"]), gap);
    assert!(remarked(&text()), "every letter has to be the same there");
    assert!(!remarked(&mapped(text(), &[("Roma", "1"), ("Rome", "1")])));
    assert!(remarked(&mapped(text(), &[("Roma", "1"), ("Rome", "0.5")])));

    let number = |way: &str| {
        let processing =
            format!("<qti-response-processing><{way}/></qti-response-processing></qti-assessment-item>");
        item("Q", &declared("single", "float", &["9.81"]), gap).replace("</qti-assessment-item>", &processing)
    };
    assert!(!remarked(&number("qti-equal")));
    for way in ["qti-equal-rounded", "qti-gt", "qti-gte", "qti-lt", "qti-lte"] {
        assert!(remarked(&number(way)), "{way}");
    }
}

#[test]
fn bombs_are_refused() {
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>";
    assert_eq!(refused(bomb), Reason::DocumentType);
    assert_eq!(refused("<x>&b;</x>"), Reason::Entity("b".into()));
    assert_eq!(refused(&"<a>".repeat(5_000)), Reason::TooMuch);
    assert_eq!(refused(&format!("<a>{}</a>", "<b/>".repeat(30_000))), Reason::TooMuch);
    let zeros = vec![b' '; 8 << 20];
    let imported =
        read(&zipped(&[("bomb.xml", &zeros), ("good.xml", choice("Q", "single", &["A"]).as_bytes())]))
            .unwrap();
    assert_eq!(imported.refused, [Refused { identifier: "bomb.xml".into(), reason: Reason::TooMuch }]);
    assert_eq!(imported.questions.len(), 1);
}

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn of_a_package_nothing_is_dropped_in_silence() {
    let whole = choice("Q2", "multiple", &["A", "B"]).replace(
        "</qti-assessment-item>",
        "<qti-response-processing template=\"https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct\"/></qti-assessment-item>",
    );
    let package = zipped(&[
        ("imsmanifest.xml", b"<manifest/>"),
        ("items/q1.xml", choice("Q1", "single", &["A"]).as_bytes()),
        ("items/q2.xml", whole.as_bytes()),
        ("test.xml", b"<qti-assessment-test identifier=\"T\"/>"),
        ("images/x.png", b"\x89PNG"),
    ]);
    let imported = read(&package).unwrap();
    assert_eq!(
        imported.questions.iter().map(|held| held.identifier.as_str()).collect::<Vec<_>>(),
        ["Q1", "Q2"]
    );
    assert_eq!(imported.remarks, [Refused { identifier: "Q2".into(), reason: Reason::ScoredOurWay }]);
    let said: Vec<_> = imported.refused.iter().map(|held| held.identifier.as_str()).collect();
    assert_eq!(said, ["images/x.png", "T"]);
}
