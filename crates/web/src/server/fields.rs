//! What a form sent, read field by field into domain values; each wrong field gets its own message.

use super::app::App;
use super::guard::FormToken;
use super::{Refusal, cookie, urlencoded};
use crate::components::FormState;
use axum::body::{Body, to_bytes};
use axum::extract::{FromRequest, Request};
use kernel::{Fault, FieldProblem, Lang, Money, Problem, Timestamp, Zone};
use std::ops::RangeInclusive;
use std::str::FromStr;

/// Bytes a form without files may have.
pub(super) const FORM_LIMIT: usize = 1 << 20;
/// Fields a form may have.
const FIELD_LIMIT: usize = 4_000;

/// Whether a text must be there, and how many characters it may have.
#[derive(Debug, Clone)]
pub enum TextRule {
    /// It must be there.
    Required(RangeInclusive<usize>),
    /// It may be empty; if not, at most so many characters.
    Optional(usize),
}

/// The fields of a form, as sent. Reading one that is wrong notes a problem; [`Fields::wrong`] then
/// gives the state with which the form is shown again, nothing lost.
#[derive(Debug, Clone, Default)]
pub struct Fields {
    values: Vec<(String, String)>,
    problems: Vec<FieldProblem>,
    refusal: Option<Problem>,
}

impl Fields {
    /// Fields from names and values, e.g. of a test or of a query.
    #[must_use]
    pub fn from_pairs(values: Vec<(String, String)>) -> Self {
        Self { values, ..Self::default() }
    }

    pub(super) fn push(&mut self, name: String, value: String) {
        self.values.push((name, value));
    }

    /// The first value of a field, as sent, without space around it; empty when there is none.
    #[must_use]
    pub fn raw(&self, name: &str) -> &str {
        self.values.iter().find(|(of, _)| of == name).map_or("", |(_, value)| value.trim())
    }

    /// Every value of a field that may be chosen several times.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.values.iter().filter(move |(of, _)| of == name).map(|(_, value)| value.trim())
    }

    /// The fields whose names begin with `prefix`: what follows it, and the value.
    pub fn starting<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.values.iter().filter_map(move |(of, value)| Some((of.strip_prefix(prefix)?, value.trim())))
    }

    /// Notes that a field is wrong.
    pub fn note(&mut self, field: &'static str, problem: Problem) {
        self.problems.push(FieldProblem { field, problem });
    }

    /// Notes what is wrong with the form as a whole.
    pub(super) fn refuse(&mut self, problem: Problem) {
        self.refusal = Some(problem);
    }

    fn noted<T>(&mut self, field: &'static str, problem: Problem) -> Option<T> {
        self.note(field, problem);
        None
    }

    /// A text; empty when it is wrong (and noted) or missing where it may be.
    pub fn text(&mut self, name: &'static str, rule: &TextRule) -> String {
        let text = self.raw(name).replace("\r\n", "\n");
        let count = text.chars().count();
        let problem = match rule {
            TextRule::Required(_) if count == 0 => Some(Problem::new("form-required")),
            TextRule::Required(length) if count < *length.start() => {
                Some(Problem::new("form-too-short").with("min", length.start().to_string()))
            }
            TextRule::Required(length) if count > *length.end() => Some(too_long(*length.end(), count)),
            TextRule::Optional(most) if count > *most => Some(too_long(*most, count)),
            _ if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') => {
                Some(Problem::new("form-control-characters"))
            }
            _ => None,
        };
        match problem {
            Some(problem) => self.noted(name, problem).unwrap_or_default(),
            None => text,
        }
    }

    /// A text that must be there, of so many characters.
    pub fn required(&mut self, name: &'static str, length: RangeInclusive<usize>) -> String {
        self.text(name, &TextRule::Required(length))
    }

    /// A text that may be empty.
    pub fn optional(&mut self, name: &'static str, most: usize) -> String {
        self.text(name, &TextRule::Optional(most))
    }

    /// A password: as sent, not trimmed.
    pub fn password(&mut self, name: &'static str, length: RangeInclusive<usize>) -> String {
        let sent = self.values.iter().find(|(of, _)| of == name).map_or("", |(_, value)| value).to_owned();
        let count = sent.chars().count();
        if count == 0 {
            self.note(name, Problem::new("form-required"));
        } else if count < *length.start() {
            self.note(name, Problem::new("form-too-short").with("min", length.start().to_string()));
        } else if count > *length.end() {
            self.note(name, too_long(*length.end(), count));
        }
        sent
    }

    /// An e-mail address in its plain form, lower-case.
    pub fn email(&mut self, name: &'static str) -> String {
        let text = self.required(name, 1..=254).to_lowercase();
        if !text.is_empty() && !is_email(&text) {
            self.note(name, Problem::new("form-not-email"));
        }
        text
    }

    /// A whole number within bounds.
    pub fn number(&mut self, name: &'static str, bounds: RangeInclusive<i64>) -> Option<i64> {
        let text = self.raw(name);
        if text.is_empty() {
            return self.noted(name, Problem::new("form-required"));
        }
        match text.parse::<i64>() {
            Ok(number) if bounds.contains(&number) => Some(number),
            Ok(_) => self.noted(name, out_of_range(&bounds)),
            Err(_) => self.noted(name, Problem::new("form-not-number")),
        }
    }

    /// A number that may be missing.
    pub fn optional_number(&mut self, name: &'static str, bounds: RangeInclusive<i64>) -> Option<i64> {
        if self.raw(name).is_empty() { None } else { self.number(name, bounds) }
    }

    /// An amount of money as people write it: `12`, `12,50`, `12.50`, `€ 12,50`.
    pub fn money(&mut self, name: &'static str) -> Option<Money> {
        let text: String = self.raw(name).chars().filter(|c| !c.is_whitespace() && *c != '€').collect();
        let (euro, cents) = text.split_once([',', '.']).unwrap_or((&text, "0"));
        let cents = if cents.len() == 1 { format!("{cents}0") } else { cents.to_owned() };
        let amount = match (euro.parse::<i64>(), cents.parse::<i64>()) {
            (Ok(euro @ 0..10_000_000), Ok(cents @ 0..100)) => Money::from_cents(euro * 100 + cents).ok(),
            _ => None,
        };
        amount.or_else(|| self.noted(name, Problem::new("form-not-money")))
    }

    /// One of several, through the reading function of its type.
    pub fn choice<T>(&mut self, name: &'static str, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        if self.raw(name).is_empty() {
            return self.noted(name, Problem::new("form-required"));
        }
        match read(self.raw(name)) {
            Some(value) => Some(value),
            None => self.noted(name, Problem::new("form-unknown-choice")),
        }
    }

    /// An id.
    pub fn id<T: FromStr>(&mut self, name: &'static str) -> Option<T> {
        self.choice(name, |text| text.parse().ok())
    }

    /// Whether a box was ticked.
    #[must_use]
    pub fn checked(&self, name: &str) -> bool {
        matches!(self.raw(name), "yes" | "on" | "1" | "true")
    }

    /// A language.
    pub fn lang(&mut self, name: &'static str) -> Option<Lang> {
        self.choice(name, |text| Lang::parse(text).ok())
    }

    /// A moment as the field for day and time sends it (`2026-11-22T09:30`), read in a zone. A time
    /// that the clocks jump over is refused.
    pub fn date_time(&mut self, name: &'static str, zone: &Zone) -> Option<Timestamp> {
        let text = self.raw(name).to_owned();
        if text.is_empty() {
            return self.noted(name, Problem::new("form-required"));
        }
        let Ok(civil) = text.parse::<jiff::civil::DateTime>() else {
            return self.noted(name, Problem::new("form-not-date"));
        };
        let in_zone = jiff::tz::TimeZone::get(zone.as_str())
            .and_then(|zone| zone.into_ambiguous_zoned(civil).unambiguous());
        match in_zone {
            Ok(moment) => Some(Timestamp::from_microseconds(moment.timestamp().as_microsecond())),
            Err(_) => self.noted(name, Problem::new("form-skipped-hour")),
        }
    }

    /// A day as the field for a day sends it (`2026-11-22`); none when the field is empty, or when it is no day (and
    /// noted).
    pub fn optional_date(&mut self, name: &'static str) -> Option<jiff::civil::Date> {
        match self.raw(name) {
            "" => None,
            text => match text.parse() {
                Ok(day) => Some(day),
                Err(_) => self.noted(name, Problem::new("form-not-date")),
            },
        }
    }

    /// If anything read so far was wrong: the state with which the form is shown again.
    #[must_use]
    pub fn wrong(&self) -> Option<FormState> {
        (!self.problems.is_empty() || self.refusal.is_some()).then(|| self.state())
    }

    /// The state with which the form is shown again when the domain refuses it.
    #[must_use]
    pub fn refused(&self, problem: Problem) -> FormState {
        self.state().refused(problem)
    }

    /// What was sent, with the problems found; passwords are not sent back.
    #[must_use]
    pub fn state(&self) -> FormState {
        let kept = self.values.iter().filter(|(name, _)| !name.contains("password") && name != "csrf");
        FormState {
            values: kept.cloned().collect(),
            problems: self.problems.clone(),
            refusal: self.refusal.clone(),
        }
    }
}

fn too_long(most: usize, count: usize) -> Problem {
    Problem::new("form-too-long").with("max", most.to_string()).with("count", count.to_string())
}

fn out_of_range(bounds: &RangeInclusive<i64>) -> Problem {
    Problem::new("form-out-of-range")
        .with("least", bounds.start().to_string())
        .with("most", bounds.end().to_string())
}

/// Whether a text has the shape of an e-mail address: one `@`, something before it, a dotted name after it, no space. The
/// mail itself proves the rest.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((local, host)) = text.split_once('@') else { return false };
    let host_is_name = host.split('.').count() >= 2
        && host
            .split('.')
            .all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'));
    !local.is_empty()
        && host_is_name
        && !text.chars().any(|c| c.is_whitespace() || "<>\",;:\\()[]".contains(c))
}

impl FromRequest<App> for Fields {
    type Rejection = Refusal;

    async fn from_request(request: Request, _app: &App) -> Result<Self, Refusal> {
        let token = request.extensions().get::<FormToken>().cloned();
        let fields = fields_of(request.into_body()).await?;
        fields.check_token(token.as_ref())?;
        Ok(fields)
    }
}

/// A form sent to an address that nobody can guess: the address is the permission, and no visitor's token is asked for.
/// It is for what the receiver of a mail may end: their mail program sends such a form by itself (RFC 8058).
pub struct KeyedFields(pub Fields);

impl FromRequest<App> for KeyedFields {
    type Rejection = Refusal;

    async fn from_request(request: Request, _app: &App) -> Result<Self, Refusal> {
        fields_of(request.into_body()).await.map(Self)
    }
}

async fn fields_of(body: Body) -> Result<Fields, Refusal> {
    let body = read(body).await?;
    let values = urlencoded::parse(&body)
        .map_err(|urlencoded::NotUtf8| Fault::BadRequest(Problem::new("form-not-utf8")))?;
    if values.len() > FIELD_LIMIT {
        return Err(Fault::BadRequest(Problem::new("form-too-many-fields")).into());
    }
    Ok(Fields::from_pairs(values))
}

impl Fields {
    /// Refuses a form that does not carry this visitor's token.
    pub(super) fn check_token(&self, token: Option<&FormToken>) -> Result<(), Refusal> {
        match token {
            Some(FormToken(expected)) if cookie::same(expected, self.raw("csrf")) => Ok(()),
            _ => Err(Fault::BadRequest(Problem::new("form-csrf")).into()),
        }
    }
}

async fn read(body: Body) -> Result<bytes::Bytes, Refusal> {
    to_bytes(body, FORM_LIMIT).await.map_err(|_| Fault::TooLarge { limit: FORM_LIMIT as u64 }.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        Fields::from_pairs(pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect())
    }

    #[test]
    fn every_wrong_field_has_its_own_message_and_nothing_typed_is_lost() {
        let mut sent = fields(&[("title", "x"), ("hours", "many"), ("price", "12,5"), ("mail", "a@b")]);
        sent.required("title", 3..=80);
        assert_eq!(sent.number("hours", 2..=8), None);
        assert_eq!(sent.money("price"), Money::from_cents(1_250).ok());
        sent.email("mail");
        sent.required("missing", 1..=5);
        let state = sent.wrong().unwrap();
        let keys: Vec<_> = state.problems.iter().map(|found| (found.field, found.problem.key)).collect();
        let expected = [
            ("title", "form-too-short"),
            ("hours", "form-not-number"),
            ("mail", "form-not-email"),
            ("missing", "form-required"),
        ];
        assert_eq!(keys, expected);
        assert_eq!(state.value("hours"), "many");
    }

    #[test]
    fn an_hour_that_the_clocks_skip_is_refused() {
        let mut sent = fields(&[("at", "2026-03-29T02:30"), ("ok", "2026-03-29T03:30")]);
        assert_eq!(sent.date_time("at", &Zone::rome()), None);
        let read = sent.date_time("ok", &Zone::rome()).unwrap();
        assert_eq!(read.to_rfc3339(), "2026-03-29T01:30:00Z");
    }

    #[test]
    fn a_day_may_be_missing_but_not_wrong() {
        let mut sent = fields(&[("on", "2026-11-22"), ("none", ""), ("wrong", "2026-02-30")]);
        assert_eq!(sent.optional_date("on"), Some(jiff::civil::date(2026, 11, 22)));
        assert_eq!((sent.optional_date("none"), sent.wrong().is_none()), (None, true));
        assert_eq!((sent.optional_date("wrong"), sent.wrong().is_none()), (None, false));
    }

    #[test]
    fn passwords_are_never_sent_back() {
        let state = fields(&[("password", "secret"), ("name", "Ada")]).state();
        assert_eq!((state.value("password"), state.value("name")), ("", "Ada"));
    }
}
