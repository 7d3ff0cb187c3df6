//! What a page function knows of the visit: language, network, person, clock, and how to say things.

use crate::accent::Accent;
use crate::components::Tone;
use crate::i18n::{self, TextValue, Texts};
use kernel::{Lang, Minutes, Money, Problem, Role, Timestamp, Zone};
use maud::{Markup, html};
use std::sync::Arc;

/// How a network shows itself: its name and branding, all of it data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetworkFace {
    /// The network's name, shown in the header.
    pub name: String,
    /// A short line below it.
    pub tagline: Option<String>,
    /// Who runs it, shown above the header and in the footer ("Regione Lombardia").
    pub run_by: Option<String>,
    /// The address of `run_by`.
    pub run_by_href: Option<String>,
    /// Address of the logo; our own mark when there is none.
    pub logo: Option<String>,
    /// The accent colour.
    pub accent: Accent,
    /// Where people write for help.
    pub contact_email: Option<String>,
}

impl NetworkFace {
    /// A network that has only a name.
    #[must_use]
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tagline: None,
            run_by: None,
            run_by_href: None,
            logo: None,
            accent: Accent::ITALIA,
            contact_email: None,
        }
    }
}

/// The signed-in person as the shell shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonFace {
    /// Their name.
    pub name: String,
    /// Every role they hold anywhere.
    pub roles: Vec<Role>,
    /// Whether an e-mail address of theirs is verified; until then the shell reminds them.
    pub email_verified: bool,
}

/// A message from the request before this one ("Saved").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// How it is meant.
    pub tone: Tone,
    /// What it says, already in the visitor's language.
    pub text: String,
}

/// The visit, as every page function receives it.
#[derive(Debug, Clone)]
pub struct Page {
    /// The visitor's language.
    pub lang: Lang,
    /// All interface text.
    pub texts: Arc<Texts>,
    /// The network that is being visited.
    pub network: NetworkFace,
    /// Path of the page, with its query ("/catalogue?q=rust").
    pub path: String,
    /// Origin of the site ("<https://bottega.example>"), for absolute addresses.
    pub origin: String,
    /// Who is signed in.
    pub person: Option<PersonFace>,
    /// The token that every form carries against forgery.
    pub csrf: String,
    /// The nonce that the content security policy allows.
    pub nonce: String,
    /// A message from the request before.
    pub notice: Option<Notice>,
    /// The moment of the request.
    pub now: Timestamp,
    /// The zone in which moments are shown.
    pub zone: Zone,
}

impl Page {
    /// The text of a key.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.texts.get(self.lang, key, &[])
    }

    /// The text of a key that shows values.
    #[must_use]
    pub fn t_with(&self, key: &str, args: &[(&str, TextValue)]) -> String {
        self.texts.get(self.lang, key, args)
    }

    /// The text of a problem; arguments that are whole numbers choose plural forms.
    #[must_use]
    pub fn problem(&self, problem: &Problem) -> String {
        let value = |text: &String| {
            text.parse::<i64>().map_or_else(|_| TextValue::Text(text.clone()), TextValue::Number)
        };
        let args: Vec<_> = problem.arguments.iter().map(|(name, text)| (*name, value(text))).collect();
        self.t_with(problem.key, &args)
    }

    /// Whether somebody is signed in and holds the role.
    #[must_use]
    pub fn is_a(&self, role: Role) -> bool {
        self.person.as_ref().is_some_and(|person| person.roles.contains(&role))
    }

    /// The name of a role.
    #[must_use]
    pub fn role(&self, role: Role) -> String {
        self.t(&format!("role-{}", role.as_str().replace('_', "-")))
    }

    /// A day: "22 novembre 2026".
    #[must_use]
    pub fn date(&self, moment: Timestamp) -> String {
        self.date_in(moment, &self.zone)
    }

    /// A day and its time: "22 novembre 2026, ore 9:30".
    #[must_use]
    pub fn date_time(&self, moment: Timestamp) -> String {
        self.date_time_in(moment, &self.zone)
    }

    /// A time: "9:30".
    #[must_use]
    pub fn clock(&self, moment: Timestamp) -> String {
        clock_in(moment, &self.zone)
    }

    /// From one moment to another: "22 novembre 2026, 9:30–11:30", with both days when they differ.
    #[must_use]
    pub fn time_span(&self, from: Timestamp, to: Timestamp) -> String {
        self.time_span_in(from, to, &self.zone)
    }

    /// [`Page::date`] in another zone.
    #[must_use]
    pub fn date_in(&self, moment: Timestamp, zone: &Zone) -> String {
        let day = moment.in_zone(zone);
        let month = self.t(&format!("month-{}", day.month()));
        let args = [
            ("day", TextValue::from(i32::from(day.day()))),
            ("month", TextValue::from(month)),
            ("year", TextValue::from(day.year().to_string())),
        ];
        self.t_with("date-day", &args)
    }

    /// [`Page::date_time`] in another zone.
    #[must_use]
    pub fn date_time_in(&self, moment: Timestamp, zone: &Zone) -> String {
        let (date, time) = (self.date_in(moment, zone), clock_in(moment, zone));
        self.t_with("date-time", &[("date", date.into()), ("time", time.into())])
    }

    /// [`Page::time_span`] in another zone.
    #[must_use]
    pub fn time_span_in(&self, from: Timestamp, to: Timestamp, zone: &Zone) -> String {
        if from.in_zone(zone).date() == to.in_zone(zone).date() {
            let (date, start) = (self.date_in(from, zone), clock_in(from, zone));
            let end = clock_in(to, zone);
            let args = [("date", date.into()), ("from", start.into()), ("to", end.into())];
            return self.t_with("date-span", &args);
        }
        format!("{} – {}", self.date_time_in(from, zone), self.date_time_in(to, zone))
    }

    /// The weekday and day: "domenica 22 novembre 2026".
    #[must_use]
    pub fn weekday_date(&self, moment: Timestamp) -> String {
        let day = moment.in_zone(&self.zone).weekday().to_monday_one_offset();
        let args = [
            ("weekday", TextValue::from(self.t(&format!("weekday-{day}")))),
            ("date", TextValue::from(self.date(moment))),
        ];
        self.t_with("date-weekday", &args)
    }

    /// A day as a `time` element that machines can read.
    #[must_use]
    pub fn date_element(&self, moment: Timestamp) -> Markup {
        html! { time datetime=(moment.in_zone(&self.zone).date()) { (self.date(moment)) } }
    }

    /// A moment as a `time` element that machines can read.
    #[must_use]
    pub fn date_time_element(&self, moment: Timestamp) -> Markup {
        html! { time datetime=(moment.to_rfc3339()) { (self.date_time(moment)) } }
    }

    /// A span as a `time` element that machines can read (its start).
    #[must_use]
    pub fn time_span_element(&self, from: Timestamp, to: Timestamp) -> Markup {
        html! { time datetime=(from.to_rfc3339()) { (self.time_span(from, to)) } }
    }

    /// An amount: "12,50 €"; "gratuito" when nothing is to be paid.
    #[must_use]
    pub fn money(&self, money: Money) -> String {
        if money == Money::FREE { self.t("money-free") } else { i18n::money(self.lang, money) }
    }

    /// A length of time: "2 ore e 30 minuti".
    #[must_use]
    pub fn duration(&self, minutes: Minutes) -> String {
        let (hours, rest) = (minutes.get() / 60, minutes.get() % 60);
        let hours_text = self.t_with("duration-hours", &[("hours", hours.into())]);
        let rest_text = self.t_with("duration-minutes", &[("minutes", rest.into())]);
        match (hours, rest) {
            (0, _) => rest_text,
            (_, 0) => hours_text,
            _ => self.t_with("duration-both", &[("hours", hours_text.into()), ("minutes", rest_text.into())]),
        }
    }

    /// A whole number with the language's digit groups.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        i18n::grouped(self.lang, number)
    }

    /// What stands before decimals.
    #[must_use]
    pub fn decimal_mark(&self) -> char {
        if self.lang == Lang::En { '.' } else { ',' }
    }

    /// What spreadsheets of the language take between the values of a line.
    #[must_use]
    pub fn list_separator(&self) -> char {
        if self.decimal_mark() == ',' { ';' } else { ',' }
    }

    /// A number with two decimals: "0,45".
    #[must_use]
    pub fn decimal(&self, number: f64) -> String {
        format!("{number:.2}").replace('.', self.decimal_mark().encode_utf8(&mut [0; 4]))
    }

    /// A share of a hundred: "45 %".
    #[must_use]
    pub fn percent(&self, percent: i64) -> String {
        self.t_with("number-percent", &[("percent", percent.into())])
    }

    /// The absolute address of a path of this site.
    #[must_use]
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }
}

fn clock_in(moment: Timestamp, zone: &Zone) -> String {
    let time = moment.in_zone(zone);
    format!("{}:{:02}", time.hour(), time.minute())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    fn pages() -> Vec<Page> {
        let texts = Arc::new(Texts::new(&[crate::locales()]).unwrap());
        Lang::ALL.into_iter().map(|lang| samples::visitor(lang, Arc::clone(&texts))).collect()
    }

    fn said(say: impl Fn(&Page) -> String) -> Vec<String> {
        pages().iter().map(say).collect()
    }

    #[test]
    fn days_and_times_as_each_language_writes_them() {
        let from = Timestamp::parse_rfc3339("2026-12-01T08:30:00Z").unwrap();
        assert_eq!(
            said(|page| page.weekday_date(from)),
            [
                "martedì 1º dicembre 2026",
                "Tuesday 1 December 2026",
                "mardi 1er décembre 2026",
                "Dienstag, 1. Dezember 2026",
                "martes, 1 de diciembre de 2026",
                "wtorek, 1 grudnia 2026",
            ]
        );
        let span = said(|page| page.time_span(from, from.plus_minutes(150)));
        assert_eq!(span[0], "1º dicembre 2026, 9:30–12:00");
        assert_eq!(span[3], "1. Dezember 2026, 9:30–12:00 Uhr");
        let nights = said(|page| page.time_span(from, from.plus_days(1)));
        assert_eq!(nights[1], "1 December 2026 at 9:30 – 2 December 2026 at 9:30");
    }

    #[test]
    fn lengths_of_time_take_the_plural_of_each_language() {
        let length = |minutes| said(|page| page.duration(Minutes::new(minutes).unwrap()));
        assert_eq!(length(61)[0], "1 ora e 1 minuto");
        assert_eq!(length(180)[5], "3 godziny");
        assert_eq!(length(300)[5], "5 godzin");
        assert_eq!(length(0)[1], "0 minutes");
    }

    #[test]
    fn a_problem_shows_its_values() {
        let problem = Problem::new("form-too-long").with("max", "12000");
        assert_eq!(said(|page| page.problem(&problem))[0], "Scrivi al massimo 12.000 caratteri.");
        assert_eq!(said(|page| page.problem(&problem))[5], "Wpisz najwyżej 12\u{a0}000 znaków.");
    }
}
