//! Pages on which a seat is swapped, passed on or given up.

use super::model::{Enrolment, EnrolmentState};
use crate::booking_terms::Terms;
use crate::edition::Edition;
use crate::show;
use kernel::{Problem, SeatTransferId};
use web::components::{Button, Choice, Form, FormState, Tone, callout, copy_field, post_button, section};
use web::{Frame, Markup, Page, html};

/// Characters of a reason, at most.
pub(super) const MOST_REASON: usize = 500;

/// A seat, or a place on the waitlist, that somebody is about to give up.
pub(super) struct GivingUp {
    pub(super) seat: Enrolment,
    pub(super) edition: Edition,
    pub(super) title: String,
    pub(super) terms: Terms,
}

/// Where a seat, or a place on the waitlist, goes when it is given up.
fn consequence(seat: &Enrolment) -> &'static str {
    match (seat.state.takes_a_seat(), &seat.group) {
        (true, Some(_)) => "learning-give-up-company-seat-text",
        (true, None) => "learning-give-up-seat-text",
        (false, _) => "learning-give-up-place-text",
    }
}

/// Asks before a seat is given up; when it is late, why.
pub(super) fn cancel(page: &Page, of: &GivingUp, state: &FormState) -> Frame {
    let form = Form::new(page, format!("/learning/seats/{}/cancel", of.seat.id), state);
    let late = of.seat.state == EnrolmentState::Confirmed && of.terms.is_late(&of.edition.plan, page.now);
    let body = html! {
        (show::edition_facts(page, &of.edition))
        p { (page.t(consequence(&of.seat))) }
        @if late { (callout(page, Tone::Warning, html! {
            p { (page.t("learning-give-up-late")) }
            @if !of.terms.note.is_empty() { p { (of.terms.note) } }
        })) }
        (form.post(html! {
            @if late && of.terms.reason_when_late {
                (form.textarea("reason", page.t("learning-reason")).hint(page.t("learning-reason-hint")).required().rows(3).max_length(MOST_REASON))
            }
            (form.buttons(page.t("learning-give-up"), Some("/learning")))
        }))
    };
    Frame::new(page.t_with("learning-give-up-title", &[("title", of.title.as_str().into())]), body)
        .crumb(page.t("learning-mine-title"), "/learning")
        .narrow()
}

/// A seat that somebody thinks about.
pub(super) struct Changing {
    pub(super) seat: Enrolment,
    pub(super) edition: Edition,
    pub(super) title: String,
    pub(super) terms: Terms,
    /// Other dates with free seats.
    pub(super) others: Vec<Edition>,
    /// Why the seat can be neither swapped nor passed on, if it cannot.
    pub(super) refusal: Option<Problem>,
    /// The link by which it is passed on, if there is one.
    pub(super) transfer: Option<SeatTransferId>,
}

/// The ways out of a date: another date, somebody else, nobody.
pub(super) fn change(page: &Page, of: &Changing, state: &FormState) -> Frame {
    let address = format!("/learning/seats/{}", of.seat.id);
    let free_until = page.date_time_in(of.terms.free_until(&of.edition.plan), &of.edition.plan.zone);
    let late = of.terms.is_late(&of.edition.plan, page.now);
    let body = html! {
        (show::edition_facts(page, &of.edition))
        @match &of.refusal {
            Some(problem) => (callout(page, Tone::Information, html! { p { (page.problem(problem)) } })),
            None => {
                (section(&page.t("learning-swap-title"), html! {
                    @if late { p { (page.t("learning-too-late-to-change")) } }
                    @else {
                        p { (page.t_with("learning-swap-until", &[("moment", free_until.into())])) }
                        (swapping(page, of, &address, state))
                    }
                }))
                (section(&page.t("learning-transfer-give"), passing_on(page, of, &address)))
            }
        }
        @if of.seat.state.can_be_cancelled() {
            (section(&page.t("learning-give-up"), html! {
                p { (page.t(consequence(&of.seat))) }
                p { a .button.secondary href={ (address) "/cancel" } { (page.t("learning-give-up")) } }
            }))
        }
    };
    Frame::new(page.t("learning-change-seat"), body)
        .lead(&of.title)
        .crumb(page.t("learning-mine-title"), "/learning")
        .narrow()
}

fn swapping(page: &Page, of: &Changing, address: &str, state: &FormState) -> Markup {
    if of.others.is_empty() {
        return html! { p { (page.t("learning-swap-none")) } };
    }
    let choice = |run: &Edition| {
        let left = page.t_with("learning-seats-left", &[("count", run.seats_left().into())]);
        let place = show::place(page, &run.plan);
        Choice::new(run.id.as_str(), show::span(page, &run.plan)).hint(format!("{place} · {left}"))
    };
    let overlaps = state.refusal.as_ref().is_some_and(|problem| problem.key == "learning-overlaps");
    let form = Form::new(page, format!("{address}/swap"), state);
    form.post(html! {
        (form.radios("to", page.t("learning-swap-to"), of.others.iter().map(choice).collect()).required())
        @if overlaps { (form.checkbox("despite_overlap", page.t("learning-despite-overlap"))) }
        (form.buttons(page.t("learning-swap"), None))
    })
}

fn passing_on(page: &Page, of: &Changing, address: &str) -> Markup {
    if !of.terms.transferable {
        return html! { p { (page.t("learning-not-transferable")) } };
    }
    html! {
        p { (page.t("learning-transfer-text")) }
        @match &of.transfer {
            Some(transfer) => {
                (copy_field(page, "transfer-link", &page.t("learning-transfer-link"), &page.absolute(&format!("/learning/transfers/{transfer}"))))
                (post_button(page, &format!("{address}/transfer/withdraw"), &Button::new(page.t("learning-transfer-withdraw")).secondary()))
            }
            None => (post_button(page, &format!("{address}/transfer"), &Button::new(page.t("learning-transfer-make")).secondary())),
        }
    }
}
