//! The facts are judged before anything is made of them: what a form would drop, garble or sign unseen is refused by name.

use super::facts::{Award, Definition, Issuer};
use super::{Form, RenderError, demanded};
use crate::edc::{Concept, Texts, eqf_level};
use crate::jsonld::{is_absolute, is_language_tag};
use crate::report::parse_date_time_stamp;

const ADDRESS: &str = "an absolute address, such as \"https://issuer.example/1\" or \"urn:uuid:…\"";
const WEB_ADDRESS: &str = "an address that begins with https:// or http://";
const MOMENT: &str = "a moment with its zone, such as \"2026-01-22T09:30:00Z\"";
const MAIL: &str = "a mail address";

/// Judges the facts for one form.
pub(super) fn judge(
    form: Form,
    (definition, award, issuer): (&Definition, &Award, &Issuer),
) -> Result<(), RenderError> {
    judge_definition(definition)?;
    judge_award(award)?;
    judge_issuer(issuer, form)?;
    match form {
        Form::Edc if award.grade.is_empty() => demanded(None, "the result (award.grade)"),
        Form::Ob2 if award.url.is_empty() => {
            demanded(None, "the address where the assertion is hosted (award.url)")
        }
        _ => Ok(()),
    }
}

/// Judges the facts for a signed badge of version 2.0, which needs no address of its own.
pub(super) fn judge_signed_badge_2(
    (definition, award, issuer): (&Definition, &Award, &Issuer),
    key_url: &str,
) -> Result<(), RenderError> {
    judge_definition(definition)?;
    judge_award(award)?;
    judge_issuer(issuer, Form::Ob2)?;
    fits("the address of the issuer's key", key_url, is_web, WEB_ADDRESS)
}

fn judge_definition(definition: &Definition) -> Result<(), RenderError> {
    fits("definition.id", &definition.id, is_absolute, ADDRESS)?;
    fits("definition.language", &definition.language, is_language_tag, "a language tag, such as \"it\"")?;
    named("definition.title", &definition.title)?;
    for (name, texts) in [
        ("definition.description", Some(&definition.description)),
        ("definition.criteria", Some(&definition.criteria)),
        ("definition.assessment", Some(&definition.assessment)),
        ("definition.quality", definition.quality.as_ref()),
        ("definition.prerequisites", definition.prerequisites.as_ref()),
    ] {
        tagged(name, texts)?;
    }
    for outcome in &definition.outcomes {
        named("definition.outcomes.title", &outcome.title)?;
        for (id, label) in &outcome.skills {
            fits("definition.outcomes.skills.id", id, is_absolute, ADDRESS)?;
            named("definition.outcomes.skills.label", label)?;
        }
    }
    judge_load(definition)?;
    concept("definition.assessment_type", definition.assessment_type.as_ref())?;
    concept("definition.participation", definition.participation.as_ref())?;
    concept("definition.supervision", definition.supervision.as_ref())?;
    given("definition.picture_url", definition.picture_url.as_ref(), is_web, WEB_ADDRESS)?;
    given("definition.annex_one_context", definition.annex_one_context.as_ref(), is_web, WEB_ADDRESS)
}

/// Workload, points and level.
fn judge_load(definition: &Definition) -> Result<(), RenderError> {
    let duration = "a duration of ISO 8601, such as \"PT50H\" for 50 hours";
    given("definition.workload", definition.workload.as_ref(), is_duration, duration)?;
    let points = "ECTS points with a decimal point, such as \"2\" or \"2.5\"";
    given("definition.ects", definition.ects.as_ref(), is_decimal, points)?;
    let level = definition.eqf_level.map(|level| level.to_string());
    let known = |_: &str| definition.eqf_level.and_then(eqf_level).is_some();
    given("definition.eqf_level", level.as_ref(), known, "a level of the EQF, 1 to 8")
}

fn judge_award(award: &Award) -> Result<(), RenderError> {
    fits("award.id", &award.id, is_absolute, ADDRESS)?;
    let url = Some(&award.url).filter(|url| !url.is_empty());
    given("award.url", url, is_web, WEB_ADDRESS)?;
    fits("award.issued", &award.issued, is_moment, MOMENT)?;
    given("award.valid_until", award.valid_until.as_ref(), is_moment, MOMENT)?;
    let issued = parse_date_time_stamp(&award.issued);
    let later = |end: &str| parse_date_time_stamp(end) > issued;
    given("award.valid_until", award.valid_until.as_ref(), later, "later than award.issued")?;
    tagged("award.grade", Some(&award.grade))?;
    let learner = &award.learner;
    fits("award.learner.id", &learner.id, is_absolute, ADDRESS)?;
    let day = "a day, such as \"1999-12-31\"";
    given("award.learner.birth_date", learner.birth_date.as_ref(), is_day, day)?;
    given("award.learner.mail.address", learner.mail.as_ref().map(|(address, _)| address), is_mail, MAIL)?;
    given("award.status.list", award.status.as_ref().map(|(list, _)| list), is_web, WEB_ADDRESS)?;
    given("award.token_status.list", award.token_status.as_ref().map(|(list, _)| list), is_web, WEB_ADDRESS)
}

fn judge_issuer(issuer: &Issuer, form: Form) -> Result<(), RenderError> {
    // A badge of version 2.0 names its issuer by the profile alone.
    if form != Form::Ob2 {
        fits("issuer.id", &issuer.id, is_absolute, ADDRESS)?;
    }
    named("issuer.name", &issuer.name)?;
    let country = Some(&issuer.country).filter(|country| !country.is_empty());
    let letters = |code: &str| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_alphabetic());
    given("issuer.country", country, letters, "the two letters of a country, such as \"IT\"")?;
    given("issuer.homepage", issuer.homepage.as_ref(), is_web, WEB_ADDRESS)?;
    given("issuer.badge2_profile", issuer.badge2_profile.as_ref(), is_web, WEB_ADDRESS)?;
    given("issuer.mail", issuer.mail.as_ref(), is_mail, MAIL)
}

/// A fact that must be there and fit.
fn fits(
    fact: &'static str,
    value: &str,
    is: impl Fn(&str) -> bool,
    wanted: &'static str,
) -> Result<(), RenderError> {
    if is(value) { Ok(()) } else { Err(RenderError::Malformed { fact, value: value.to_owned(), wanted }) }
}

/// A fact that fits if it is there.
fn given(
    fact: &'static str,
    value: Option<&String>,
    is: impl Fn(&str) -> bool,
    wanted: &'static str,
) -> Result<(), RenderError> {
    value.map_or(Ok(()), |value| fits(fact, value, is, wanted))
}

/// Texts by well-formed language tags.
fn tagged(fact: &'static str, texts: Option<&Texts>) -> Result<(), RenderError> {
    let mut tags = texts.into_iter().flat_map(Texts::keys);
    tags.try_for_each(|tag| fits(fact, tag, is_language_tag, "a text by its language tag, such as \"it\""))
}

/// A text without which nobody knows what is meant.
fn named(fact: &'static str, texts: &Texts) -> Result<(), RenderError> {
    if texts.is_empty() || texts.values().any(|text| text.trim().is_empty()) {
        return demanded(None, &format!("a text that is not empty at {fact}"));
    }
    tagged(fact, Some(texts))
}

fn concept(fact: &'static str, concept: Option<&Concept>) -> Result<(), RenderError> {
    let Some(concept) = concept else { return Ok(()) };
    fits(fact, &concept.id, is_absolute, ADDRESS)?;
    fits(fact, &concept.scheme, is_absolute, ADDRESS)?;
    named(fact, &concept.label)
}

fn is_web(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/')) && is_absolute(text)
}

fn is_mail(text: &str) -> bool {
    let parts = text.split_once('@');
    parts.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty())
        && !text.contains(char::is_whitespace)
}

fn is_moment(text: &str) -> bool {
    parse_date_time_stamp(text).is_some()
}

/// `YYYY-MM-DD` of a day that there is.
fn is_day(text: &str) -> bool {
    let shape = text.bytes().enumerate().all(|(place, byte)| match place {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    text.len() == 10 && shape && text.parse::<jiff::civil::Date>().is_ok()
}

/// `xsd:decimal` without sign, as far as a double can hold it.
fn is_decimal(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let shape = match text.split_once('.') {
        Some((whole, fraction)) => digits(whole) && digits(fraction),
        None => digits(text),
    };
    shape && text.parse::<f64>().is_ok_and(f64::is_finite)
}

/// `xsd:duration` without sign: `P1Y2M3DT4H5M6.7S`, each part at most once and in this order.
fn is_duration(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('P') else { return false };
    let (days, time) = match rest.split_once('T') {
        Some((days, time)) => (days, Some(time)),
        None => (rest, None),
    };
    let dated = in_order(days, "YMD");
    let timed = time.map_or(Some(0), |time| in_order(time, "HMS").filter(|parts| *parts > 0));
    matches!((dated, timed), (Some(dated), Some(timed)) if dated + timed > 0)
}

/// How many numbers with these letters behind them a text is made of; `None` if it is made of anything else.
fn in_order(text: &str, letters: &str) -> Option<usize> {
    let (mut rest, mut allowed, mut parts) = (text, letters, 0);
    while !rest.is_empty() {
        let end = rest.find(|char: char| char.is_ascii_alphabetic())?;
        let letter = rest[end..].chars().next()?;
        let place = allowed.find(letter)?;
        let number = &rest[..end];
        let whole = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        if !(whole || letter == 'S' && is_decimal(number)) {
            return None;
        }
        (rest, allowed, parts) = (&rest[end + 1..], &allowed[place + 1..], parts + 1);
    }
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_days_and_points_are_those_of_xml_schema() {
        for good in ["PT50H", "P2D", "P1Y2M3DT4H5M6.7S", "PT90M"] {
            assert!(is_duration(good), "{good}");
        }
        for bad in [
            "fifty", "", "P", "PT", "P2DT", "50H", "PT50", "PT1.5H", "PT1M2H", "P1H", "PT5h", "-PT1H", "PTéH",
        ] {
            assert!(!is_duration(bad), "{bad}");
        }
        assert!(is_decimal("2") && is_decimal("2.5"));
        for bad in ["2,5", "abc", "", "-1", "1e3", ".5", "2.", &"9".repeat(400)] {
            assert!(!is_decimal(bad), "{bad}");
        }
        assert!(is_day("1999-12-31"));
        for bad in ["31/12/1999", "1999-02-30", "19991231", "1999-12-31T00:00:00Z", ""] {
            assert!(!is_day(bad), "{bad}");
        }
    }
}
