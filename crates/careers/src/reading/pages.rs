//! How a text and its skills look.

use super::finder::FoundSkill;
use crate::profile::{SkillsOf, source_pill};
use crate::words;
use kernel::Lang;
use skills::library::Frameworks;
use std::ops::Range;
use web::components::{Card, Choice, Form, FormState, Tone, callout, empty_state, pill, section};
use web::{Frame, Markup, Page, html};

/// What a text is read for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// The person's own CV: what they can do.
    Curriculum,
    /// A job advertisement: what it asks.
    Advertisement,
}

impl Purpose {
    const ALL: [Purpose; 2] = [Purpose::Curriculum, Purpose::Advertisement];

    pub(crate) const fn code(self) -> &'static str {
        match self {
            Purpose::Curriculum => "cv",
            Purpose::Advertisement => "ad",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.code() == code)
    }
}

/// The form that takes a text or a file.
pub(crate) fn form(page: &Page, state: &FormState) -> Frame {
    let form = Form::new(page, "/skills/read", state);
    let purposes = Purpose::ALL
        .iter()
        .map(|purpose| Choice::new(purpose.code(), page.t(&format!("careers-read-{}", purpose.code()))))
        .collect();
    let languages = Lang::ALL
        .iter()
        .map(|lang| Choice::new(lang.tag(), page.t(&format!("careers-language-{}", lang.tag()))));
    let body = html! {
        (callout(page, Tone::Information, html! { p { (page.t("careers-read-private")) } }))
        (form.upload(html! {
            (form.radios("purpose", page.t("careers-read-what"), purposes).chosen("cv").required())
            (form.select("language", page.t("careers-read-language"), languages.collect()).chosen(page.lang.tag()).required())
            (form.textarea("text", page.t("careers-read-text")).hint(page.t("careers-read-text-hint")).rows(10))
            (form.file("file", page.t("careers-read-file")).kinds(".txt,.pdf,.docx,.odt").at_most(8))
            (form.buttons(page.t("careers-read-do"), Some("/skills")))
        }))
    };
    Frame::new(page.t("careers-read-title"), body)
        .lead(page.t("careers-read-lead"))
        .crumb(page.t("nav-skills"), "/skills")
        .narrow()
}

/// What was read, and what was found in it.
pub(crate) struct Reading<'a> {
    pub(crate) purpose: Purpose,
    pub(crate) lang: Lang,
    /// The text; none when the list is shown again, since it was not kept.
    pub(crate) text: Option<&'a str>,
    pub(crate) found: &'a [FoundSkill],
    pub(crate) state: &'a FormState,
}

/// The skills found, to be accepted or left, and the text with their places marked.
pub(crate) fn found(page: &Page, frameworks: &Frameworks, skills: &SkillsOf, reading: &Reading<'_>) -> Frame {
    let body = html! {
        @if reading.found.is_empty() {
            (empty_state(&page.t("careers-read-found-none"), &nothing(page, reading),
                Some((&page.t("careers-read-again"), "/skills/read"))))
        } @else {
            (accept_form(page, frameworks, skills, reading))
        }
        @if let Some(text) = reading.text {
            (section(&page.t("careers-read-marked"), html! {
                p .hint { (page.t("careers-read-marked-hint")) }
                blockquote lang=(reading.lang.tag()) { (marked(page, text, reading.found)) }
            }))
        }
        (words::acknowledgements(page, frameworks))
    };
    Frame::new(page.t("careers-read-found"), body)
        .lead(page.t_with("careers-read-found-lead", &[("count", reading.found.len().into())]))
        .crumb(page.t("nav-skills"), "/skills")
        .crumb(page.t("careers-read-title"), "/skills/read")
}

fn nothing(page: &Page, reading: &Reading<'_>) -> String {
    let language = page.t(&format!("careers-language-{}", reading.lang.tag()));
    page.t_with("careers-read-found-none-text", &[("language", language.into())])
}

fn accept_form(page: &Page, frameworks: &Frameworks, skills: &SkillsOf, reading: &Reading<'_>) -> Markup {
    let form = Form::new(page, "/skills/read/accept", reading.state);
    let keep = match reading.purpose {
        Purpose::Curriculum => page.t("careers-read-keep"),
        Purpose::Advertisement => page.t("careers-read-aim"),
    };
    form.post(html! {
        (form.hidden("purpose", reading.purpose.code()))
        @if reading.purpose == Purpose::Advertisement {
            (form.text("name", page.t("careers-read-name")).hint(page.t("careers-read-name-hint")).required().max_length(120))
        }
        p { (page.t(match reading.purpose {
            Purpose::Curriculum => "careers-read-choose",
            Purpose::Advertisement => "careers-read-choose-ad",
        })) }
        ol .card-grid {
            @for (place, one) in reading.found.iter().enumerate() {
                li #{ "found-" (place + 1) } { (card(page, frameworks, skills, reading, one)) }
            }
        }
        (form.buttons(keep, Some("/skills/read")))
    })
}

fn card(
    page: &Page,
    frameworks: &Frameworks,
    skills: &SkillsOf,
    reading: &Reading<'_>,
    one: &FoundSkill,
) -> Markup {
    let name = words::label(page, frameworks, &one.concept);
    let meaning = frameworks.meaning(&one.concept);
    let standing = skills.profile.standing(&meaning);
    let body = html! {
        @if !one.label.is_empty() && kernel::fold(&one.label) != kernel::fold(&name) {
            p .hint { (page.t_with("careers-read-hit", &[("label", one.label.as_str().into())])) }
        }
        @if one.places.len() > 1 {
            p .hint { (page.t_with("careers-read-times", &[("count", one.places.len().into())])) }
        }
        @if let Some(standing) = standing {
            p .hint {
                (page.t_with("careers-read-has", &[("level", standing.best.level.get().into())])) " "
                (source_pill(page, standing.best.source))
            }
        } @else if reading.purpose == Purpose::Advertisement {
            p { (pill(Tone::Warning, &page.t("careers-read-lacks"))) }
        }
        (level_field(page, reading, one, &name))
    };
    Card::new(&name).href(format!("/concepts/{}", one.concept)).body(body).draw(2)
}

/// Leave it, or take it at a level: each skill is answered by itself.
fn level_field(page: &Page, reading: &Reading<'_>, one: &FoundSkill, name: &str) -> Markup {
    let field = format!("level-{}", one.concept);
    let sent = reading.state.value(&field);
    html! {
        div .field {
            label for=(field) { (page.t("careers-level-field")) span .visually-hidden { ": " (name) } }
            select #(field) name=(field) autocomplete="off" {
                option value="" { (page.t("careers-read-refuse")) }
                @for level in 1..=8_i64 {
                    @let value = level.to_string();
                    option value=(value) selected[sent == value] { (words::level_line(page, level)) }
                }
            }
        }
    }
}

/// A piece of the text as it is, and the marked piece after it with its numbers in the list.
type Piece<'t> = (&'t str, Option<(&'t str, Vec<usize>)>);

/// The text, with what was recognised marked and numbered as in the list.
fn marked(page: &Page, text: &str, found: &[FoundSkill]) -> Markup {
    let mut places: Vec<(Range<usize>, usize)> = Vec::new();
    for (number, one) in (1..).zip(found) {
        places.extend(one.places.iter().map(|place| (place.clone(), number)));
    }
    places.sort_by_key(|(place, number)| (place.start, std::cmp::Reverse(place.end), *number));
    let mut parts: Vec<Piece<'_>> = Vec::new();
    let mut at = 0;
    let mut rest = places.into_iter().peekable();
    while let Some((mut place, number)) = rest.next() {
        let mut numbers = vec![number];
        // What overlaps is marked as one piece with all its numbers.
        while let Some((next, other)) = rest.next_if(|(next, _)| next.start < place.end) {
            place.end = place.end.max(next.end);
            if !numbers.contains(&other) {
                numbers.push(other);
            }
        }
        let before = text.get(at..place.start).unwrap_or_default();
        parts.push((before, text.get(place.clone()).map(|hit| (hit, numbers))));
        at = place.end;
    }
    parts.push((text.get(at..).unwrap_or_default(), None));
    html! {
        p {
            @for (before, hit) in &parts {
                (before)
                @if let Some((hit, numbers)) = hit {
                    mark { (hit) }
                    @for number in numbers {
                        sup { a href={ "#found-" (number) } aria-label=(page.t_with("careers-read-to", &[("number", (*number).into())])) { (number) } }
                    }
                }
            }
        }
    }
}
