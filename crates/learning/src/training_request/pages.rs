//! Pages of training requests.

use super::model::{MOST_PEOPLE, Proposal, RequestState, THRESHOLD, TrainingRequest};
use super::rows::Member;
use crate::edition::Edition;
use crate::show;
use kernel::{MicroStageId, OrganisationId};
use web::components::{
    Button, Card, Cell, Choice, Form, FormState, Icon, Table, Tone, callout, card_grid, csrf_field,
    definition_list, empty_state, link_button, pill, post_button, search_field, section,
};
use web::{Frame, Markup, Page, html};

const LIST: &str = "/training-requests";

/// A company for which somebody may speak.
#[derive(Debug, Clone)]
pub(super) struct Company {
    pub(super) id: OrganisationId,
    pub(super) name: String,
}

fn state_pill(page: &Page, state: RequestState) -> Markup {
    let tone = match state {
        RequestState::Gathering => Tone::Information,
        RequestState::Called => Tone::Warning,
        RequestState::Settled => Tone::Success,
        RequestState::Merged | RequestState::Withdrawn => Tone::Neutral,
    };
    pill(tone, &page.t(&format!("learning-request-{}", state.key())))
}

fn place(page: &Page, request: &TrainingRequest) -> String {
    let place = &request.wish.place;
    if place.is_empty() { page.t("learning-request-anywhere") } else { place.clone() }
}

fn people(page: &Page, request: &TrainingRequest) -> String {
    let (people, threshold) = (request.people, request.wish.threshold);
    let values = [("people", people.into()), ("threshold", threshold.into())];
    page.t_with("learning-request-people", &values)
}

fn card(page: &Page, request: &TrainingRequest) -> Card {
    let card = Card::new(&request.wish.title)
        .href(format!("{LIST}/{}", request.id))
        .pills(state_pill(page, request.state))
        .fact(Icon::Person, people(page, request))
        .fact(Icon::Place, place(page, request));
    match &request.wish.skill {
        Some((_, name)) => card.overline(name),
        None => card,
    }
}

fn cards(page: &Page, requests: &[TrainingRequest]) -> Markup {
    card_grid(3, &requests.iter().map(|request| card(page, request)).collect::<Vec<_>>())
}

/// What people ask for.
pub(super) fn list(page: &Page, text: &str, open: &[TrainingRequest], mine: &[TrainingRequest]) -> Frame {
    let body = html! {
        (search_field(page, LIST, "q", &page.t("learning-request-search"), text, None))
        p { (link_button(&format!("{LIST}/new"), &page.t("learning-request-new"))) }
        @if !mine.is_empty() { (section(&page.t("learning-request-mine"), cards(page, mine))) }
        (section(&page.t("learning-request-open"), html! {
            @if open.is_empty() {
                (empty_state(&page.t("learning-request-none"), &page.t("learning-request-none-text"), None))
            } @else { (cards(page, open)) }
        }))
    };
    Frame::new(page.t("learning-requests-title"), body)
        .lead(page.t("learning-requests-lead"))
        .crumb(page.t("learning-catalogue-title"), "/catalogue")
}

/// What the form of a request needs to know.
pub(super) struct Asking {
    /// Companies for which the visitor may speak.
    pub(super) companies: Vec<Company>,
    /// Requests like the one that is being made.
    pub(super) alike: Vec<TrainingRequest>,
}

/// For whom somebody speaks: shown to those who may speak for a company.
fn voice_fields(page: &Page, form: &Form<'_>, companies: &[Company]) -> Markup {
    if companies.is_empty() {
        return form.hidden("people", "1");
    }
    let choices = companies.iter().map(|company| Choice::new(company.id.as_str(), &company.name)).collect();
    html! {
        (form.select("organisation", page.t("learning-request-company"), choices).hint(page.t("learning-request-company-hint")))
        (form.number("people", page.t("learning-request-how-many")).hint(page.t_with("learning-request-how-many-hint", &[("most", MOST_PEOPLE.into())])).required())
    }
}

/// The form of a request.
pub(super) fn form(page: &Page, asking: &Asking, state: &FormState) -> Frame {
    let form = Form::new(page, LIST, state);
    let bounds = [("least", (*THRESHOLD.start()).into()), ("most", (*THRESHOLD.end()).into())];
    let fields = html! {
        @if !asking.alike.is_empty() {
            (callout(page, Tone::Information, html! {
                p { strong { (page.t("learning-request-alike")) } }
                ul { @for request in &asking.alike {
                    li { a href={ (LIST) "/" (request.id) } { (request.wish.title) } " · " (people(page, request)) " · " (place(page, request)) }
                } }
            }))
            (form.checkbox("despite_alike", page.t("learning-request-despite-alike")))
        }
        (form.text("title", page.t("learning-request-what")).hint(page.t("learning-request-what-hint")).required().max_length(120))
        (form.textarea("description", page.t("learning-request-describe")).hint(page.t("learning-request-describe-hint")).required().max_length(2_000))
        (form.text("skill", page.t("learning-request-skill")).hint(page.t("learning-request-skill-hint")).suggestions("/design/concepts").max_length(200))
        (form.text("place", page.t("learning-request-where")).hint(page.t("learning-request-where-hint")).max_length(60))
        (form.text("period", page.t("learning-request-when")).hint(page.t("learning-request-when-hint")).max_length(120))
        (voice_fields(page, &form, &asking.companies))
        (form.number("threshold", page.t("learning-request-threshold")).hint(page.t_with("learning-request-threshold-hint", &bounds)).required())
        (form.buttons(page.t("learning-request-ask"), Some(LIST)))
    };
    Frame::new(page.t("learning-request-new"), form.post(fields))
        .lead(page.t("learning-request-new-lead"))
        .crumb(page.t("learning-requests-title"), LIST)
        .narrow()
}

/// A proposal with the edition it proposes.
pub(super) struct Proposed {
    pub(super) proposal: Proposal,
    pub(super) run: Edition,
    pub(super) stage: MicroStageId,
    pub(super) title: String,
    pub(super) organisation: String,
}

/// What the page of a request shows.
pub(super) struct Detail {
    pub(super) request: TrainingRequest,
    /// Name of the company that asks; empty when it is a person.
    pub(super) organisation: String,
    /// The visitor, if they joined.
    pub(super) me: Option<Member>,
    /// Whether the visitor asked.
    pub(super) is_asker: bool,
    pub(super) proposals: Vec<Proposed>,
    pub(super) alike: Vec<TrainingRequest>,
    pub(super) companies: Vec<Company>,
    /// Editions that the visitor could propose, with the title of their offer.
    pub(super) own: Vec<(Edition, String)>,
}

/// The page of a request.
pub(super) fn detail(page: &Page, detail: &Detail, state: &FormState) -> Frame {
    let request = &detail.request;
    let body = html! {
        (facts(page, detail))
        (show::lines(&request.wish.description))
        (ended(page, request))
        @if request.state.is_open() || !detail.proposals.is_empty() {
            (section(&page.t("learning-request-proposals"), proposals(page, detail)))
        }
        @if request.state.is_open() {
            (section(&page.t("learning-request-join-title"), joining(page, detail, state)))
            (proposing(page, detail))
            (alike(page, detail))
        }
    };
    Frame::new(&request.wish.title, body)
        .badges(state_pill(page, request.state))
        .crumb(page.t("learning-requests-title"), LIST)
}

fn facts(page: &Page, detail: &Detail) -> Markup {
    let wish = &detail.request.wish;
    let mut terms = vec![(page.t("learning-request-interested"), html! { (people(page, &detail.request)) })];
    if let Some((concept, name)) = &wish.skill {
        let skill = html! { a href={ "/catalogue?skill=" (concept) } { (name) } };
        terms.push((page.t("learning-request-skill"), skill));
    }
    terms.push((page.t("learning-request-where"), html! { (place(page, &detail.request)) }));
    if !wish.period.is_empty() {
        terms.push((page.t("learning-request-when"), html! { (wish.period) }));
    }
    if !detail.organisation.is_empty() {
        terms.push((page.t("learning-request-asked-by"), html! { (detail.organisation) }));
    }
    definition_list(&terms)
}

fn ended(page: &Page, request: &TrainingRequest) -> Markup {
    match (request.state, &request.merged_into) {
        (RequestState::Gathering, _) => callout(
            page,
            Tone::Information,
            html! { p { (page.t_with("learning-request-missing", &[("count", request.missing().into())])) } },
        ),
        (RequestState::Called, _) => {
            callout(page, Tone::Information, html! { p { (page.t("learning-request-called-text")) } })
        }
        (RequestState::Merged, Some(into)) => callout(
            page,
            Tone::Information,
            html! { p { a href={ (LIST) "/" (into) } { (page.t("learning-request-merged-text")) } } },
        ),
        (RequestState::Settled, _) => {
            callout(page, Tone::Success, html! { p { (page.t("learning-request-settled-text")) } })
        }
        _ => html! {},
    }
}

fn proposals(page: &Page, detail: &Detail) -> Markup {
    if detail.proposals.is_empty() {
        return html! { p { (page.t("learning-request-no-proposals")) } };
    }
    let cards: Vec<Card> = detail.proposals.iter().map(|one| proposal_card(page, detail, one)).collect();
    card_grid(3, &cards)
}

fn proposal_card(page: &Page, detail: &Detail, one: &Proposed) -> Card {
    let address = format!("{LIST}/{}", detail.request.id);
    let edition = &one.proposal.edition;
    let is_mine = detail.me.as_ref().is_some_and(|me| me.vote.as_ref() == Some(edition));
    let button = |action: &str, key: &str| {
        let button =
            Button::new(page.t(key)).secondary().sends("edition", edition.as_str()).about(&one.title);
        post_button(page, &format!("{address}/{action}"), &button)
    };
    let called = detail.request.state == RequestState::Called;
    let footer = html! {
        @if !one.proposal.note.is_empty() { (show::lines(&one.proposal.note)) }
        @if is_mine { p { (pill(Tone::Success, &page.t("learning-request-your-vote"))) } }
        @else if detail.me.is_some() && detail.request.state.is_open() { (button("vote", "learning-request-vote")) }
        @if detail.is_asker && called { (button("settle", "learning-request-settle")) }
        @if one.run.can_be_booked(page.now) {
            p { a href={ "/editions/" (edition) "/book" } { (page.t("learning-book")) span .visually-hidden { " " (one.title) } } }
        }
    };
    Card::new(&one.title)
        .href(format!("/catalogue/{}", one.stage))
        .overline(&one.organisation)
        .fact(Icon::Calendar, show::span(page, &one.run.plan))
        .fact(Icon::Place, show::place(page, &one.run.plan))
        .fact(Icon::Person, page.t_with("learning-request-votes", &[("count", one.proposal.votes.into())]))
        .footer(footer)
}

fn joining(page: &Page, detail: &Detail, state: &FormState) -> Markup {
    if page.person.is_none() {
        let back = web::shell::query_escaped(&page.path);
        let sign_in = format!("/session/new?back={back}");
        return html! { p { (page.t("learning-request-join-text")) } p { (link_button(&sign_in, &page.t("nav-sign-in"))) } };
    }
    let address = format!("{LIST}/{}", detail.request.id);
    let people = detail.me.as_ref().map_or(1, |me| me.people);
    let company = detail.me.as_ref().and_then(|me| me.organisation.as_ref());
    let shown = if state.values.is_empty() {
        let shown = FormState { refusal: state.refusal.clone(), ..FormState::empty() };
        shown.with("people", people.to_string()).with("organisation", company.map_or("", |id| id.as_str()))
    } else {
        state.clone()
    };
    let form = Form::new(page, format!("{address}/join"), &shown);
    let joined = detail.me.is_some();
    html! {
        @if joined { p { (page.t("learning-request-you-joined")) } } @else { p { (page.t("learning-request-join-text")) } }
        @if !joined || !detail.companies.is_empty() {
            (form.post(html! {
                (voice_fields(page, &form, &detail.companies))
                (form.buttons(page.t(if joined { "action-save" } else { "learning-request-join" }), None))
            }))
        }
        @if joined {
            div .buttons {
                (post_button(page, &format!("{address}/leave"), &Button::new(page.t("learning-request-leave")).secondary()))
                @if detail.is_asker { (post_button(page, &format!("{address}/withdraw"), &Button::new(page.t("learning-request-withdraw")).danger())) }
            }
        }
    }
}

fn proposing(page: &Page, detail: &Detail) -> Markup {
    if detail.own.is_empty() {
        return html! {};
    }
    let action = format!("{LIST}/{}/proposals", detail.request.id);
    let typed = FormState::empty();
    let form = Form::new(page, action, &typed).prefixed("proposal");
    let choices = detail.own.iter().map(|(run, title)| {
        Choice::new(run.id.as_str(), format!("{title} · {}", show::span(page, &run.plan)))
    });
    section(
        &page.t("learning-request-propose-title"),
        form.post(html! {
            p { (page.t("learning-request-propose-text")) }
            (form.select("edition", page.t("learning-request-edition"), choices.collect()).required())
            (form.textarea("note", page.t("learning-request-note")).max_length(1_000))
            (form.buttons(page.t("learning-request-propose"), None))
        }),
    )
}

fn alike(page: &Page, detail: &Detail) -> Markup {
    if detail.alike.is_empty() {
        return html! {};
    }
    let address = format!("{LIST}/{}/merge", detail.request.id);
    let may_merge = detail.is_asker && detail.request.state == RequestState::Gathering;
    section(
        &page.t("learning-request-alike"),
        html! {
            ul { @for other in &detail.alike {
                li {
                    a href={ (LIST) "/" (other.id) } { (other.wish.title) } " · " (people(page, other)) " · " (place(page, other))
                    @if may_merge {
                        form method="post" action=(address) {
                            (csrf_field(page))
                            (Button::new(page.t("learning-request-merge")).secondary().sends("into", other.id.as_str()).about(&other.wish.title))
                        }
                    }
                }
            } }
        },
    )
}

/// What is wanted and nobody offers, by skill and place.
pub(super) fn demand(page: &Page, wanted: &[(String, String, i64, i64)], open: &[TrainingRequest]) -> Frame {
    let columns = [
        "learning-demand-what",
        "learning-request-where",
        "learning-demand-people",
        "learning-demand-requests",
    ]
    .map(|key| page.t(key));
    let rows = wanted.iter().map(|(what, place, people, requests)| {
        let place = if place.is_empty() { page.t("learning-request-anywhere") } else { place.clone() };
        vec![
            Cell::text(what),
            Cell::text(place),
            Cell::number(page.number(*people)),
            Cell::number(page.number(*requests)),
        ]
    });
    let called: Vec<TrainingRequest> =
        open.iter().filter(|request| request.state == RequestState::Called).cloned().collect();
    let body = html! {
        @if !called.is_empty() { (section(&page.t("learning-demand-called"), cards(page, &called))) }
        (section(&page.t("learning-demand-all"), html! {
            @if wanted.is_empty() {
                (empty_state(&page.t("learning-request-none"), &page.t("learning-demand-none-text"), None))
            } @else {
                (Table::new(page.t("learning-demand-all"), &columns).hide_caption().rows(rows).draw())
                p { a href=(LIST) { (page.t("learning-request-open")) } }
            }
        }))
    };
    Frame::new(page.t("learning-demand-title"), body)
        .lead(page.t("learning-demand-lead"))
        .crumb(page.t("nav-design"), "/design")
}
