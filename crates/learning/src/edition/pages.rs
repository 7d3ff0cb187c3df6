//! Pages of providers about editions.

use super::model::{Edition, EditionState, Plan};
use crate::classroom::Classroom;
use crate::micro_stage::Offer;
use crate::show;
use web::components::{
    Button, Choice, Confirmation, Form, FormState, Tone, callout, confirm_page, pill, post_button, section,
};
use web::{Frame, Markup, Page, html};

pub(crate) use super::samples::all as samples;

/// A state as a pill.
pub(crate) fn state_pill(page: &Page, state: EditionState) -> Markup {
    let tone = match state {
        EditionState::Planned => Tone::Information,
        EditionState::Open | EditionState::Running => Tone::Success,
        EditionState::Full => Tone::Warning,
        EditionState::Held | EditionState::Closed => Tone::Neutral,
        EditionState::Cancelled => Tone::Danger,
    };
    pill(tone, &page.t(&format!("learning-edition-{}", state.key())))
}

/// The fields of the dates: the first, and up to four more.
pub(super) const DATES: [(&str, &str); 5] = [
    ("starts_at", "ends_at"),
    ("starts_2", "ends_2"),
    ("starts_3", "ends_3"),
    ("starts_4", "ends_4"),
    ("starts_5", "ends_5"),
];

/// The state of the form as an edition stands.
pub(super) fn plan_state(plan: &Plan) -> FormState {
    let moment = |moment| show::field_time(moment, &plan.zone);
    let dates = DATES.into_iter().zip(plan.dates());
    let with_dates = dates.fold(FormState::empty(), |state, ((starts, ends), date)| {
        state.with(starts, moment(date.starts_at)).with(ends, moment(date.ends_at))
    });
    with_dates
        .with("room", plan.room.as_ref().map_or("", |room| room.as_str()))
        .with("seats_least", plan.seats_least.to_string())
        .with("place", &plan.place)
        .with("venue", &plan.venue)
        .with("link", &plan.link)
        .with("seats", plan.seats.to_string())
        .with("trainer", plan.trainer.as_str())
        .with("booking_opens_at", moment(plan.booking_opens_at))
        .with("booking_closes_at", moment(plan.booking_closes_at))
}

/// What the form of an edition needs to know.
pub(super) struct Planning<'a> {
    /// Where it is sent.
    pub(super) action: &'a str,
    /// Where the way out leads.
    pub(super) back: &'a str,
    /// Title of the offer.
    pub(super) stage: &'a str,
    /// What the offer promises: how long, and how one takes part.
    pub(super) promised: String,
    /// How the edition as it stands differs from that.
    pub(super) differs: Vec<String>,
    /// Trainers to choose from: id and name.
    pub(super) trainers: &'a [(String, String)],
    /// The provider's rooms.
    pub(super) rooms: &'a [Classroom],
    /// Whether it is a new edition.
    pub(super) is_new: bool,
}

/// The form of an edition.
pub(super) fn form(page: &Page, planning: &Planning<'_>, state: &FormState) -> Frame {
    let form = Form::new(page, planning.action, state);
    let trainers: Vec<Choice> = planning.trainers.iter().map(|(id, name)| Choice::new(id, name)).collect();
    let fields = html! {
        (form.group(&page.t("learning-group-when"), html! {
            (form.date_time("starts_at", page.t("learning-starts")).required())
            (form.date_time("ends_at", page.t("learning-ends")).required())
            (web::components::details(&page.t("learning-more-dates"), more_dates(page, &form)))
            @if planning.is_new { (web::components::details(&page.t("learning-series"), repeating(page, &form))) }
        }))
        (form.group(&page.t("learning-group-where"), whereabouts(page, &form, planning.rooms)))
        (form.group(&page.t("learning-group-people"), html! {
            (form.number("seats", page.t("learning-seats")).required())
            (form.number("seats_least", page.t("learning-seats-least")).hint(page.t("learning-seats-least-hint")))
            (form.select("trainer", page.t("learning-trainer"), trainers).required())
        }))
        (form.group(&page.t("learning-group-booking"), html! {
            (form.date_time("booking_opens_at", page.t("learning-booking-from")).required())
            (form.date_time("booking_closes_at", page.t("learning-booking-until")).required())
        }))
        (form.buttons(page.t("action-save"), Some(planning.back)))
    };
    let title = page.t(if planning.is_new { "learning-new-edition" } else { "learning-edit-edition" });
    let body = html! {
        p .hint { (planning.promised) }
        (warned(page, &planning.differs))
        (form.post(fields))
    };
    Frame::new(title, body).lead(planning.stage).crumb(page.t("nav-design"), "/design").narrow()
}

fn more_dates(page: &Page, form: &Form<'_>) -> Markup {
    html! {
        @for (number, (starts, ends)) in (2..).zip(&DATES[1..]) {
            @let number = [("number", i64::from(number).into())];
            (form.date_time(starts, page.t_with("learning-date-starts", &number)))
            (form.date_time(ends, page.t_with("learning-date-ends", &number)))
        }
    }
}

fn repeating(page: &Page, form: &Form<'_>) -> Markup {
    html! {
        p .hint { (page.t("learning-series-text")) }
        (form.number("repeat_times", page.t("learning-series-times")).short())
        (form.number("repeat_weeks", page.t("learning-series-weeks")).short())
    }
}

fn whereabouts(page: &Page, form: &Form<'_>, rooms: &[Classroom]) -> Markup {
    let choices: Vec<Choice> = rooms
        .iter()
        .map(|room| Choice::new(room.id.as_str(), format!("{}, {} ({})", room.name, room.place, room.seats)))
        .collect();
    html! {
        @if !choices.is_empty() {
            (form.select("room", page.t("learning-classroom"), choices).hint(page.t("learning-classroom-hint")))
        }
        (form.text("place", page.t("learning-municipality")).hint(page.t("learning-municipality-hint")).max_length(60))
        (form.text("venue", page.t("learning-venue")).hint(page.t("learning-venue-hint")).max_length(200))
        (form.text("link", page.t("learning-room-link")).kind("url").hint(page.t("learning-room-link-hint")).max_length(500))
    }
}

/// What an offer promises: how long it is, and how one takes part.
pub(super) fn promised(page: &Page, offer: &Offer) -> String {
    let values =
        [("hours", page.duration(offer.minutes).into()), ("mode", show::mode(page, offer.mode).into())];
    page.t_with("learning-edition-promised", &values)
}

/// How a plan differs from what its offer promises.
pub(super) fn differs(page: &Page, plan: &Plan, offer: &Offer) -> Vec<String> {
    let hours = (plan.minutes() != offer.minutes.get()).then(|| {
        let held = show::plan_duration(page, plan);
        let values = [("held", held.into()), ("promised", page.duration(offer.minutes).into())];
        page.t_with("learning-edition-other-hours", &values)
    });
    let mode = (plan.mode() != offer.mode).then(|| {
        let (held, promised) = (show::mode(page, plan.mode()), show::mode(page, offer.mode));
        page.t_with("learning-edition-other-mode", &[("held", held.into()), ("promised", promised.into())])
    });
    hours.into_iter().chain(mode).collect()
}

/// Warns of what is allowed but may be a mistake.
fn warned(page: &Page, warnings: &[String]) -> Markup {
    if warnings.is_empty() {
        return html! {};
    }
    callout(page, Tone::Warning, html! { @for warning in warnings { p { (warning) } } })
}

/// Warns that too few people have booked.
pub(crate) fn too_few(page: &Page, run: &Edition) -> Markup {
    let missing = run.people_missing();
    if missing == 0 || !run.state.is_ahead() {
        return html! {};
    }
    let values = [("count", missing.into()), ("least", run.plan.seats_least.into())];
    callout(page, Tone::Warning, html! { p { (page.t_with("learning-too-few", &values)) } })
}

/// What a provider sees of an edition beside its plan.
#[derive(Default)]
pub(super) struct Around {
    /// Title of the offer.
    pub(super) stage: String,
    /// Who holds it.
    pub(super) trainer: String,
    /// How it differs from what its offer promises.
    pub(super) differs: Vec<String>,
    /// Whether nobody knows a municipality of that name.
    pub(super) is_unknown: bool,
    /// Companies with seats: name, seats, and how many of them have no name.
    pub(super) companies: Vec<(String, i64, i64)>,
    /// Who gave a seat up late, and why.
    pub(super) late: Vec<(String, String)>,
}

/// The page of an edition, as its provider sees it.
pub(super) fn edition(page: &Page, run: &Edition, around: &Around) -> Frame {
    let stage = around.stage.as_str();
    let address = format!("/design/editions/{}", run.id);
    let unknown = around
        .is_unknown
        .then(|| page.t_with("learning-edition-unknown-place", &[("place", run.plan.place.as_str().into())]));
    let warnings: Vec<String> = around.differs.iter().cloned().chain(unknown).collect();
    let seats = [("taken", run.seats_taken.into()), ("seats", run.plan.seats.into())];
    let window = page.time_span_in(run.plan.booking_opens_at, run.plan.booking_closes_at, &run.plan.zone);
    let body = html! {
        (too_few(page, run))
        (warned(page, &warnings))
        (show::edition_facts(page, run))
        (show::dates(page, &run.plan))
        (web::components::definition_list(&[
            (page.t("learning-seats"), html! { (page.t_with("learning-seats-taken-of", &seats)) }),
            (page.t("learning-trainer"), html! { (around.trainer) }),
            (page.t("learning-booking-window-label"), html! { (window) }),
        ]))
        (section(&page.t("learning-what-next"), moves(page, run, &address)))
        @if !around.companies.is_empty() { (section(&page.t("learning-edition-companies"), companies(page, around))) }
        @if !around.late.is_empty() { (section(&page.t("learning-edition-late"), late(page, around))) }
    };
    Frame::new(stage, body)
        .badges(state_pill(page, run.state))
        .crumb(page.t("nav-design"), "/design")
        .crumb(stage, format!("/design/stages/{}", run.stage))
}

fn companies(page: &Page, around: &Around) -> Markup {
    let line = |(company, seats, open): &(String, i64, i64)| {
        let values = [("company", company.into()), ("seats", (*seats).into()), ("open", (*open).into())];
        page.t_with("learning-edition-company-line", &values)
    };
    html! { ul { @for company in &around.companies { li { (line(company)) } } } }
}

fn late(page: &Page, around: &Around) -> Markup {
    html! {
        ul { @for (name, reason) in &around.late {
            li {
                (show::person(page, name)) ": "
                @if reason.is_empty() { span .hint { (page.t("learning-edition-no-reason")) } } @else { (reason) }
            }
        } }
    }
}

fn moves(page: &Page, run: &Edition, address: &str) -> Markup {
    if !run.state.is_ahead() {
        return html! { p { (page.t("learning-edition-with-trainer")) } };
    }
    html! {
        div .buttons {
            @if run.state == EditionState::Planned {
                (post_button(page, &format!("{address}/state"), &Button::new(page.t("learning-move-open")).sends("to", "open")))
            }
            a .button.secondary href={ (address) "/edit" } { (page.t("action-edit")) }
            a .button.secondary href={ (address) "/cancel" } { (page.t("learning-cancel-edition")) }
        }
    }
}

/// Asks before an edition is cancelled.
pub(super) fn cancel(page: &Page, run: &Edition) -> Frame {
    let ask = Confirmation {
        question: page.t("learning-cancel-edition-title"),
        consequence: page.t_with("learning-cancel-edition-text", &[("count", run.seats_taken.into())]),
        button: page.t("learning-cancel-edition"),
        action: format!("/design/editions/{}/state", run.id),
        values: vec![("to", String::from("cancelled"))],
        cancel_href: format!("/design/editions/{}", run.id),
    };
    confirm_page(page, &ask)
}
