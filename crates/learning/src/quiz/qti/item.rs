//! One item as a question.

use super::Reason;
use super::xml::Element;
use crate::quiz::model::{Ask, Decimal, Question};
use kernel::QuizItemId;
use std::collections::BTreeSet;

/// The question of an item, and whether it is scored otherwise there than here.
pub(super) fn question(
    root: &Element,
    identifier: &str,
    fresh: &mut dyn FnMut() -> QuizItemId,
) -> Result<(Question, bool), Reason> {
    if root.name != "qti-assessment-item" {
        return Err(Reason::NotAnItem(root.name.chars().take(60).collect()));
    }
    let body = root.child("qti-item-body").ok_or(Reason::Interactions(0))?;
    let templates = root.below(&|element| element.name.starts_with("qti-template-"));
    if let Some(media) = body.below(&is_media).first().or(templates.first()) {
        return Err(Reason::Media(media.name.clone()));
    }
    let interactions = body.below(&is_interaction);
    let [interaction] = interactions.as_slice() else { return Err(Reason::Interactions(interactions.len())) };
    let declared = declaration(root, interaction.attribute("response-identifier"))?;
    let (ask, ours) = ask(root, interaction, declared)?;
    let question = Question {
        id: fresh(),
        identifier: identifier.to_owned(),
        prompt: prompt(body, interaction),
        points: points(root)?,
        ask,
    };
    if question.is_sound() { Ok((question, ours)) } else { Err(Reason::Unsound) }
}

fn is_interaction(element: &Element) -> bool {
    element.name.starts_with("qti-") && element.name.ends_with("-interaction")
}

/// What would not be seen here, or be seen by everybody although it is meant for few: hints, notes for whoever marks.
fn is_media(element: &Element) -> bool {
    const MEDIA: [&str; 14] = [
        "img",
        "object",
        "audio",
        "video",
        "picture",
        "svg",
        "math",
        "iframe",
        "qti-media-interaction",
        "embed",
        "qti-feedback-inline",
        "qti-feedback-block",
        "qti-rubric-block",
        "qti-printed-variable",
    ];
    MEDIA.contains(&element.name.as_str())
}

fn declaration<'a>(root: &'a Element, identifier: &str) -> Result<&'a Element, Reason> {
    let mut declared = root.elements().filter(|element| element.name == "qti-response-declaration");
    declared.find(|element| element.attribute("identifier") == identifier).ok_or(Reason::NoRightAnswer)
}

/// The text of the body without what is chosen from; a gap in the text stays one.
fn prompt(body: &Element, interaction: &Element) -> String {
    let gap = if interaction.name == "qti-text-entry-interaction" { " ____ " } else { "\n" };
    let before = body.text(&is_interaction, gap);
    let asked = interaction.child("qti-prompt").map(|prompt| prompt.text(&|_| false, "")).unwrap_or_default();
    [before, asked].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}

/// What it counts: `MAXSCORE`, or the normal maximum of `SCORE`, or one point.
fn points(root: &Element) -> Result<i64, Reason> {
    let outcome = |name: &str| {
        let mut declared = root.elements().filter(|element| element.name == "qti-outcome-declaration");
        declared.find(|element| element.attribute("identifier") == name)
    };
    let most = outcome("MAXSCORE").and_then(|declared| declared.child("qti-default-value"));
    let most = most.and_then(|value| value.child("qti-value")).map(|value| value.text(&|_| false, ""));
    let normal = outcome("SCORE").map(|declared| declared.attribute("normal-maximum").to_owned());
    let text = most.or(normal).filter(|text| !text.is_empty()).unwrap_or_else(|| "1".to_owned());
    let whole = Decimal::parse(&text).map(|number| number.written('.')).and_then(|text| text.parse().ok());
    whole.filter(|points| (1..=100).contains(points)).ok_or(Reason::Number(text))
}

fn ask(root: &Element, interaction: &Element, declared: &Element) -> Result<(Ask, bool), Reason> {
    let numeric = matches!(declared.attribute("base-type"), "float" | "integer");
    match (interaction.name.as_str(), declared.attribute("cardinality")) {
        ("qti-choice-interaction", "single") => single(interaction, declared),
        ("qti-choice-interaction", "multiple") => multiple(root, interaction, declared),
        ("qti-order-interaction", "ordered") => ordering(interaction, declared),
        ("qti-text-entry-interaction", "single") if numeric => numeric_of(root, declared),
        ("qti-text-entry-interaction", "single") => short_answer(declared),
        (other, _) => Err(Reason::UnknownInteraction(other.to_owned())),
    }
}

/// What can be chosen: identifier and text.
fn choices(interaction: &Element) -> Vec<(String, String)> {
    let choice =
        |element: &Element| (element.attribute("identifier").to_owned(), element.text(&|_| false, ""));
    interaction.elements().filter(|element| element.name == "qti-simple-choice").map(choice).collect()
}

/// The values that are said to be right.
fn right_values(declared: &Element) -> Vec<String> {
    let values = declared
        .child("qti-correct-response")
        .map(|right| right.below(&|element| element.name == "qti-value"));
    values.into_iter().flatten().map(|value| value.text(&|_| false, "")).collect()
}

/// The places of the right choices, in the order in which they are named.
fn right_places(choices: &[(String, String)], declared: &Element) -> Result<Vec<usize>, Reason> {
    let right = right_values(declared);
    let place = |value: &String| choices.iter().position(|(identifier, _)| identifier == value);
    let places: Option<Vec<usize>> = right.iter().map(place).collect();
    places.filter(|places| !places.is_empty()).ok_or(Reason::NoRightAnswer)
}

fn texts(choices: Vec<(String, String)>) -> Vec<String> {
    choices.into_iter().map(|(_, text)| text).collect()
}

/// Whether a mapping gives points for something that is not right: here that counts nothing.
fn maps_more(declared: &Element, right: usize) -> bool {
    mapped_points(declared).len() > right
}

/// What a mapping gives points for, and how many.
fn mapped_points(declared: &Element) -> Vec<(String, Decimal)> {
    let entries = declared.below(&|element| element.name == "qti-map-entry");
    let entry = |entry: &&Element| {
        let value = Decimal::parse(entry.attribute("mapped-value"))?;
        (value > Decimal::default()).then(|| (entry.attribute("map-key").to_owned(), value))
    };
    entries.iter().filter_map(entry).collect()
}

fn single(interaction: &Element, declared: &Element) -> Result<(Ask, bool), Reason> {
    let choices = choices(interaction);
    let places = right_places(&choices, declared)?;
    let [right] = places.as_slice() else { return Err(Reason::NoRightAnswer) };
    let ours = maps_more(declared, 1);
    Ok((Ask::Single { right: *right, options: texts(choices) }, ours))
}

/// Several choices count one by one here: what is all or nothing there, or mapped, is remarked.
fn multiple(root: &Element, interaction: &Element, declared: &Element) -> Result<(Ask, bool), Reason> {
    let choices = choices(interaction);
    let right: BTreeSet<usize> = right_places(&choices, declared)?.into_iter().collect();
    let processing = root.child("qti-response-processing");
    let whole = processing.is_some_and(|way| {
        way.attribute("template").ends_with("match_correct")
            || way.attribute("template").ends_with("match_correct.xml")
    });
    let mapped = declared.child("qti-mapping").is_some();
    Ok((Ask::Multiple { right, options: texts(choices) }, whole || mapped))
}

fn ordering(interaction: &Element, declared: &Element) -> Result<(Ask, bool), Reason> {
    let choices = choices(interaction);
    let places = right_places(&choices, declared)?;
    let distinct: BTreeSet<&usize> = places.iter().collect();
    if distinct.len() != choices.len() || places.len() != choices.len() {
        return Err(Reason::NoRightAnswer);
    }
    let options = places.iter().filter_map(|at| choices.get(*at)).map(|(_, text)| text.clone()).collect();
    Ok((Ask::Ordering { options }, false))
}

/// How numbers are compared there and not here.
const OTHER_COMPARISONS: [&str; 6] =
    ["qti-equal-rounded", "qti-gt", "qti-gte", "qti-lt", "qti-lte", "qti-inside"];

fn numeric_of(root: &Element, declared: &Element) -> Result<(Ask, bool), Reason> {
    let right = right_values(declared).into_iter().next().ok_or(Reason::NoRightAnswer)?;
    let value = Decimal::parse(&right).ok_or_else(|| Reason::Number(right.clone()))?;
    let equals = root.below(&|element| element.name == "qti-equal");
    let tolerance = match equals.first() {
        None => Decimal::default(),
        Some(equal) => tolerance(equal, value)?,
    };
    let otherwise = root.below(&|element| OTHER_COMPARISONS.contains(&element.name.as_str()));
    let ours = declared.child("qti-mapping").is_some() || !otherwise.is_empty() || equals.len() > 1;
    Ok((Ask::Numeric { value, tolerance }, ours))
}

/// How far from the right number is right still; both sides have to be the same.
fn tolerance(equal: &Element, value: Decimal) -> Result<Decimal, Reason> {
    let text = equal.attribute("tolerance");
    let mut sides = text.split_whitespace().map(Decimal::parse);
    let refused = || Reason::Number(text.to_owned());
    let one = match equal.attribute("tolerance-mode") {
        "" | "exact" => return Ok(Decimal::default()),
        _ => sides.next().flatten().ok_or_else(refused)?,
    };
    if sides.next().is_some_and(|other| other != Some(one)) || one.is_negative() {
        return Err(refused());
    }
    match equal.attribute("tolerance-mode") {
        "absolute" => Ok(one),
        "relative" => value.percent(one).ok_or_else(refused),
        _ => Err(refused()),
    }
}

/// Every text that is right: the right value, and what a mapping gives points for. Without a mapping every letter has to be
/// the same there, and a mapping may tell upper from lower case or give several texts different points.
fn short_answer(declared: &Element) -> Result<(Ask, bool), Reason> {
    let mut accepted = right_values(declared);
    let right = accepted.len();
    let mapped = mapped_points(declared);
    let tells_case = |element: &Element| element.attribute("case-sensitive") == "true";
    let ours = mapped.is_empty()
        || mapped.iter().any(|(_, points)| *points != mapped[0].1)
        || !declared.below(&tells_case).is_empty();
    for (key, _) in mapped {
        if !accepted.contains(&key) {
            accepted.push(key);
        }
    }
    if accepted.is_empty() {
        return Err(Reason::NoRightAnswer);
    }
    Ok((Ask::ShortAnswer { accepted }, ours || right == 0))
}
