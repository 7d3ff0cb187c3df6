//! How orientation looks.

use super::handlers::ITEMS_ON_PAGE;
use super::rows::Assessment;
use crate::frameworks::pages::preparation;
use crate::words;
use kernel::ConceptId;
use skills::interests::{InterestProfile, InterestType, Item, RankedOccupation};
use skills::library::Frameworks;
use web::charts::{ChartWords, Datum, radar_chart};
use web::components::{
    Button, Card, Form, FormState, Icon, Tone, callout, card_grid, empty_state, icon, link_button,
    post_button, progress, search_field, section,
};
use web::{Frame, Markup, Page, html};

/// The two ways to begin.
pub(crate) fn start(page: &Page, run: Option<&Assessment>) -> Frame {
    let questionnaire = match run {
        Some(run) if run.finished => html! {
            p { (page.t("careers-start-finished")) }
            div .buttons { (link_button("/orientation/result", &page.t("careers-start-result"))) }
        },
        Some(run) if run.answers.count() > 0 => html! {
            p { (page.t("careers-start-begun")) }
            div .buttons { (link_button("/orientation/questions", &page.t("careers-start-resume"))) }
        },
        _ => html! {
            p { (page.t("careers-start-questionnaire-text")) }
            div .buttons { (link_button("/orientation/questions", &page.t("careers-start-begin"))) }
        },
    };
    let body = html! {
        (section(&page.t("careers-start-questionnaire"), questionnaire))
        (section(&page.t("careers-start-occupation"), html! {
            p { (page.t("careers-start-occupation-text")) }
            (search_field(page, "/occupations", "q", &page.t("careers-occupation-search"), "",
                Some("/concepts/suggest?kind=occupation")))
            p { a href="/occupations" { (page.t("careers-occupations-all")) } }
        }))
        @if page.person.is_none() {
            (callout(page, Tone::Information, html! { p { (page.t("careers-start-no-account")) } }))
        }
    };
    Frame::new(page.t("careers-start-title"), body).lead(page.t("careers-start-lead"))
}

/// A page of the questionnaire.
pub(crate) struct Questions<'a> {
    pub(crate) items: &'a [Item],
    pub(crate) page: usize,
    pub(crate) state: &'a FormState,
}

/// A page of the questionnaire.
pub(crate) fn questions(page: &Page, shown: &Questions<'_>) -> Frame {
    let form = Form::new(page, "/orientation/questions", shown.state);
    let from = shown.page * ITEMS_ON_PAGE;
    let of = i64::try_from(shown.items.len()).unwrap_or(0);
    let to = i64::try_from((from + ITEMS_ON_PAGE).min(shown.items.len())).unwrap_or(0);
    let (least, most) = (page.t("careers-answer-least"), page.t("careers-answer-most"));
    let is_last = to == of;
    let back = (shown.page > 0).then(|| format!("/orientation/questions?page={}", shown.page - 1));
    let body = html! {
        (progress(page, &page.t("careers-questions-progress"), to, of))
        (form.post(html! {
            (form.hidden("page", &shown.page.to_string()))
            @for item in shown.items.iter().skip(from).take(ITEMS_ON_PAGE) {
                (form.rating(item.id, item.text(page.lang), &least, &most).required())
            }
            div .buttons {
                (Button::new(page.t(if is_last { "careers-questions-finish" } else { "action-continue" })))
                @if let Some(back) = &back { a .button.secondary href=(back) { (page.t("action-back")) } }
            }
        }))
        p .hint { (page.t("careers-questions-kept")) }
    };
    Frame::new(page.t("careers-questions-title"), body)
        .lead(page.t("careers-questions-lead"))
        .crumb(page.t("nav-orientation"), "/orientation")
        .narrow()
}

/// What the answers say, and the occupations that agree.
pub(crate) fn result(
    page: &Page,
    frameworks: &Frameworks,
    profile: &InterestProfile,
    ranked: &[RankedOccupation<ConceptId>],
) -> Frame {
    let body = html! {
        (chart(page, profile))
        (section(&page.t("careers-result-types"), types(page, profile)))
        (section(&page.t("careers-result-occupations"), occupations(page, frameworks, profile, ranked)))
        (callout(page, Tone::Information, html! { p { (page.t("careers-result-short")) } }))
        (post_button(page, "/orientation/restart", &Button::new(page.t("careers-questions-restart")).secondary()))
        (words::acknowledgements(page, frameworks))
    };
    let lead = strongest(page, profile);
    Frame::new(page.t("careers-result-title"), body)
        .lead(lead)
        .crumb(page.t("nav-orientation"), "/orientation")
}

fn strongest(page: &Page, profile: &InterestProfile) -> String {
    let names: Vec<String> = profile
        .letters()
        .chars()
        .filter_map(InterestType::from_letter)
        .map(|kind| kind.name(page.lang).to_owned())
        .collect();
    if names.is_empty() {
        return page.t("careers-result-flat");
    }
    page.t_with("careers-result-lead", &[("types", names.join(", ").into())])
}

fn chart(page: &Page, profile: &InterestProfile) -> Markup {
    let data: Vec<Datum> = profile
        .scores
        .iter()
        .map(|score| Datum::new(score.kind.name(page.lang), rounded(score.score)))
        .collect();
    let words = ChartWords {
        title: page.t("careers-result-chart"),
        of: page.t("careers-result-type"),
        value: page.t("careers-result-score"),
        target: None,
    };
    radar_chart(page, &words, &data)
}

#[expect(clippy::cast_possible_truncation, reason = "a score is 0 to 100")]
fn rounded(score: Option<f64>) -> i64 {
    score.unwrap_or(0.0).round() as i64
}

fn types(page: &Page, profile: &InterestProfile) -> Markup {
    let mut scores: Vec<_> = profile.scores.iter().collect();
    scores.sort_by_key(|score| std::cmp::Reverse(rounded(score.score)));
    html! {
        ul .rows {
            @for score in scores.iter().take(3) {
                li {
                    strong { (score.kind.name(page.lang)) } " – "
                    (page.t(&format!("careers-type-{}", score.kind.letter().to_ascii_lowercase())))
                }
            }
        }
    }
}

fn occupations(
    page: &Page,
    frameworks: &Frameworks,
    profile: &InterestProfile,
    ranked: &[RankedOccupation<ConceptId>],
) -> Markup {
    if ranked.is_empty() {
        let key = if profile.letters().is_empty() {
            "careers-result-flat-text"
        } else {
            "careers-result-none-text"
        };
        return empty_state(
            &page.t("careers-result-none"),
            &page.t(key),
            Some((&page.t("careers-occupations-all"), "/occupations")),
        );
    }
    let cards: Vec<Card> = ranked.iter().map(|one| card(page, frameworks, one)).collect();
    html! { (card_grid(3, &cards)) }
}

fn card(page: &Page, frameworks: &Frameworks, ranked: &RankedOccupation<ConceptId>) -> Card {
    let agreement = ranked.agreement.permille() / 10;
    let card = Card::new(words::label(page, frameworks, &ranked.occupation))
        .href(format!("/occupations/{}", ranked.occupation))
        .body(html! {
            p .hint { (page.t_with("careers-result-agreement", &[("percent", page.percent(agreement).into())])) }
            p { (icon(Icon::Compass)) " " (reason(page, ranked)) }
        });
    match ranked.preparation {
        Some(level) => card.fact(Icon::Clock, preparation(page, level)),
        None => card,
    }
}

/// Why it agrees: the types in which both are high, then those in which both are low.
fn reason(page: &Page, ranked: &RankedOccupation<ConceptId>) -> String {
    let strong = |liked: bool| {
        let shares =
            ranked.agreement.shares.iter().filter(move |share| share.liked == liked && share.share > 0.05);
        shares.take(2).map(|share| share.kind.name(page.lang).to_owned()).collect::<Vec<_>>().join(", ")
    };
    let (liked, avoided) = (strong(true), strong(false));
    let key = match (liked.is_empty(), avoided.is_empty()) {
        (false, false) => "careers-reason-both",
        (false, true) => "careers-reason-liked",
        (true, false) => "careers-reason-avoided",
        (true, true) => "careers-reason-some",
    };
    page.t_with(key, &[("liked", liked.into()), ("avoided", avoided.into())])
}
