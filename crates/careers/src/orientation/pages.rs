//! How orientation looks.

use super::handlers::items_on_page;
use super::rows::Assessment;
use crate::frameworks::pages::preparation;
use crate::words;
use kernel::ConceptId;
use skills::interests::{Form as Questionnaire, InterestProfile, InterestType, Item, RankedOccupation};
use skills::library::Frameworks;
use web::charts::{ChartWords, Datum, radar_chart};
use web::components::{
    Button, Card, Choice, Filter, Form, FormState, Icon, Tone, callout, card_grid, empty_state, icon,
    link_button, post_button, progress, search_field, section,
};
use web::{Frame, Markup, Page, html};

/// The two ways to begin.
pub(crate) fn start(page: &Page, run: Option<&Assessment>) -> Frame {
    let questionnaire = match run {
        Some(run) if run.finished => html! {
            p { (page.t("careers-start-finished")) }
            div .buttons { (link_button("/orientation/result", &page.t("careers-start-result"))) }
            (longer(page, run.form))
        },
        Some(run) if run.answers.count() > 0 => html! {
            p { (page.t("careers-start-begun")) }
            div .buttons { (link_button("/orientation/questions", &page.t("careers-start-resume"))) }
        },
        _ => html! {
            p { (page.t("careers-start-questionnaire-text")) }
            div .buttons { @for form in Questionnaire::ALL { (form_button(page, form)) } }
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

/// The button that begins a form, or goes on with it.
fn form_button(page: &Page, form: Questionnaire) -> Markup {
    let label = page.t(&format!("careers-form-{}", form.code()));
    let button = Button::new(label).sends("form", form.code());
    let button = if form == Questionnaire::Mini { button } else { button.secondary() };
    post_button(page, "/orientation/form", &button)
}

/// The longer forms, for whoever wants to know it more exactly.
fn longer(page: &Page, than: Questionnaire) -> Markup {
    let forms: Vec<Questionnaire> = Questionnaire::ALL.into_iter().filter(|form| *form > than).collect();
    html! {
        @if !forms.is_empty() {
            p { (page.t("careers-form-longer")) }
            div .buttons { @for form in forms { (form_button(page, form)) } }
        }
    }
}

/// A page of the questionnaire.
pub(crate) struct Questions<'a> {
    pub(crate) form: Questionnaire,
    pub(crate) items: &'a [Item],
    pub(crate) page: usize,
    pub(crate) state: &'a FormState,
}

/// A page of the questionnaire.
pub(crate) fn questions(page: &Page, shown: &Questions<'_>) -> Frame {
    let form = Form::new(page, "/orientation/questions", shown.state);
    let on_page = items_on_page(shown.form);
    let from = shown.page * on_page;
    let of = i64::try_from(shown.items.len()).unwrap_or(0);
    let to = i64::try_from((from + on_page).min(shown.items.len())).unwrap_or(0);
    let (least, most) = (page.t("careers-answer-least"), page.t("careers-answer-most"));
    let is_last = to == of;
    let back = (shown.page > 0).then(|| format!("/orientation/questions?page={}", shown.page - 1));
    let body = html! {
        (progress(page, &page.t("careers-questions-progress"), to, of))
        (form.post(html! {
            (form.hidden("page", &shown.page.to_string()))
            @for item in shown.items.iter().skip(from).take(on_page) {
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

/// A result, and how it was asked for.
pub(crate) struct Shown<'a> {
    pub(crate) form: Questionnaire,
    pub(crate) profile: &'a InterestProfile,
    pub(crate) ranked: &'a [RankedOccupation<ConceptId>],
    /// The most preparation somebody would take on; none when any.
    pub(crate) most: Option<u8>,
}

/// What the answers say, and the occupations that agree.
pub(crate) fn result(page: &Page, frameworks: &Frameworks, shown: &Shown<'_>) -> Frame {
    let (profile, ranked) = (shown.profile, shown.ranked);
    let body = html! {
        (chart(page, profile))
        (section(&page.t("careers-result-types"), types(page, profile)))
        (section(&page.t("careers-result-occupations"), html! {
            (willing(page, shown.most))
            (occupations(page, frameworks, profile, ranked))
        }))
        (callout(page, Tone::Information, html! {
            p { (page.t(if shown.form == Questionnaire::Mini { "careers-result-short" } else { "careers-result-possibilities" })) }
            (longer(page, shown.form))
        }))
        (post_button(page, "/orientation/restart", &Button::new(page.t("careers-questions-restart")).secondary()))
        (words::acknowledgements(page, frameworks))
    };
    let lead = strongest(page, profile);
    Frame::new(page.t("careers-result-title"), body)
        .lead(lead)
        .crumb(page.t("nav-orientation"), "/orientation")
}

/// How much preparation somebody would take on: narrows the list.
fn willing(page: &Page, most: Option<u8>) -> Markup {
    let choices: Vec<Choice> =
        (1..5_u8).map(|level| Choice::new(level.to_string(), preparation(page, level))).collect();
    let chosen = most.map(|level| level.to_string()).unwrap_or_default();
    Filter::new(page, "/orientation/result")
        .select("preparation", &page.t("careers-willing"), &choices, &chosen)
        .draw()
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
