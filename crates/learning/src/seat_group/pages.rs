//! Pages of companies about their seats, and of those whom they invite.

use super::model::{SeatGroup, SeatInvitation};
use crate::booking_terms::{self, Terms};
use crate::edition::{Edition, state_pill};
use crate::enrolment::{Enrolment, EnrolmentState};
use crate::micro_stage::MicroStage;
use crate::show;
use kernel::OrganisationId;
use web::components::{
    Button, Card, Choice, Form, FormState, Icon, Tone, callout, card_grid, empty_state, pill, post_button,
    section,
};
use web::{Frame, Markup, Page, html};

/// An organisation for which the visitor books.
pub(crate) struct Company {
    pub(super) id: OrganisationId,
    pub(super) name: String,
}

/// A group in the list.
pub(super) struct Listed {
    pub(super) group: SeatGroup,
    pub(super) company: String,
    pub(super) edition: Edition,
    pub(super) title: String,
}

/// A group with everything its company sees.
pub(super) struct GroupPage {
    pub(super) group: SeatGroup,
    pub(super) company: String,
    pub(super) edition: Edition,
    pub(super) title: String,
    pub(super) waiting: Vec<SeatInvitation>,
    /// Seats with a name.
    pub(super) seated: Vec<(Enrolment, String)>,
}

/// What an invitation shows whoever follows it.
pub(super) struct Invitation {
    pub(super) id: String,
    pub(super) company: String,
    pub(super) overlap: Option<String>,
    pub(super) edition: Edition,
    pub(super) title: String,
}

/// The form by which a company books.
pub(super) fn book(
    page: &Page,
    stage: &MicroStage,
    run: &Edition,
    terms: &Terms,
    companies: &[Company],
    typed: &FormState,
) -> Frame {
    let form = Form::new(page, format!("/editions/{}/book-group", run.id), typed);
    let choices: Vec<Choice> =
        companies.iter().map(|company| Choice::new(company.id.as_str(), &company.name)).collect();
    let until = page.date_time_in(terms.names_until(&run.plan, page.now), &run.plan.zone);
    let body = html! {
        (show::edition_facts(page, run))
        (show::dates(page, &run.plan))
        (show::facts(&[(Icon::Clock, page.duration(stage.offer.minutes)), (Icon::Information, page.money(stage.offer.price))]))
        p { (page.t_with("learning-seats-left", &[("count", run.seats_left().into())])) }
        p { (page.t_with("learning-company-how", &[("until", until.into())])) }
        (form.post(html! {
            @if let [only] = choices.as_slice() { (form.hidden("organisation", &only.value)) p { strong { (only.label) } } }
            @else { (form.select("organisation", page.t("learning-company-company"), choices.clone()).required()) }
            (form.number("seats", page.t("learning-company-seats")).required().short())
            (form.buttons(page.t("learning-company-book"), Some(&format!("/catalogue/{}", stage.id))))
        }))
        (booking_terms::told(page, terms, &run.plan))
    };
    Frame::new(page.t("learning-company-book-title"), body)
        .lead(&stage.offer.title)
        .crumb(page.t("learning-catalogue-title"), "/catalogue")
        .crumb(&stage.offer.title, format!("/catalogue/{}", stage.id))
        .narrow()
}

/// The groups of the visitor's companies.
pub(super) fn list(page: &Page, groups: &[Listed]) -> Frame {
    let frame =
        |body| Frame::new(page.t("learning-companies-title"), body).lead(page.t("learning-companies-lead"));
    if groups.is_empty() {
        let (title, text) = (page.t("learning-companies-empty"), page.t("learning-companies-empty-text"));
        return frame(empty_state(&title, &text, Some((&page.t("learning-to-catalogue"), "/catalogue"))));
    }
    let card = |one: &Listed| {
        Card::new(&one.title)
            .href(format!("/learning/groups/{}", one.group.id))
            .overline(&one.company)
            .pills(html! { (state_pill(page, one.edition.state)) " " (open_pill(page, &one.group)) })
            .fact(Icon::Calendar, show::span(page, &one.edition.plan))
            .fact(Icon::Place, show::place(page, &one.edition.plan))
    };
    frame(card_grid(2, &groups.iter().map(card).collect::<Vec<_>>()))
}

fn open_pill(page: &Page, group: &SeatGroup) -> Markup {
    let tone = if group.seats_open > 0 { Tone::Warning } else { Tone::Success };
    let values = [("open", group.seats_open.into()), ("seats", group.seats.into())];
    pill(tone, &page.t_with("learning-company-open", &values))
}

/// The form of a group's page that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sent {
    /// People to be invited.
    Invitations,
    /// An invitation to be taken back.
    Withdrawal,
    /// Seats to be given back.
    GivingBack,
}

/// The page of a group; `sent` names the form whose state it is.
pub(super) fn group(page: &Page, of: &GroupPage, sent: Option<Sent>, state: &FormState) -> Frame {
    let (group, run) = (&of.group, &of.edition);
    let names = run.state.is_ahead() && page.now < group.names_until;
    let until = page.date_time_in(group.names_until, &run.plan.zone);
    let has_forms = names && free(of) > 0;
    // What is wrong is said at the form that was sent; above, where that is not drawn any more.
    let nothing = FormState::empty();
    let state_of = |form| if sent == Some(form) { state } else { &nothing };
    let lost = state.refusal.as_ref().filter(|_| !has_forms || sent == Some(Sent::Withdrawal));
    let body = html! {
        (show::edition_facts(page, run))
        (show::dates(page, &run.plan))
        @if let Some(problem) = lost { (callout(page, Tone::Danger, html! { p { (page.problem(problem)) } })) }
        @if names && group.seats_open > 0 {
            (callout(page, Tone::Information, html! { p { (page.t_with("learning-company-names-until", &[("until", until.into())])) } }))
        }
        (section(&page.t("learning-company-seated"), seated(page, of)))
        @if !of.waiting.is_empty() { (section(&page.t("learning-company-waiting"), waiting(page, of))) }
        @if has_forms {
            (section(&page.t("learning-company-invite"), invite(page, of, state_of(Sent::Invitations))))
            (section(&page.t("learning-company-give-back"), give_back(page, of, state_of(Sent::GivingBack))))
        }
    };
    Frame::new(&of.title, body)
        .lead(&of.company)
        .badges(html! { (state_pill(page, run.state)) " " (open_pill(page, group)) })
        .crumb(page.t("learning-companies-title"), "/learning/groups")
        .narrow()
}

/// Seats that have no name and for which nobody is invited.
fn free(of: &GroupPage) -> i64 {
    of.group.seats_open - i64::try_from(of.waiting.len()).unwrap_or(i64::MAX)
}

fn seated(page: &Page, of: &GroupPage) -> Markup {
    let kept: Vec<_> = of.seated.iter().filter(|(seat, _)| seat.state.takes_a_seat()).collect();
    if kept.is_empty() {
        return html! { p { (page.t("learning-company-nobody")) } };
    }
    let tone = |state| if state == EnrolmentState::Absent { Tone::Warning } else { Tone::Success };
    html! {
        ul .people { @for (seat, name) in kept {
            li { (show::person(page, name)) " " (pill(tone(seat.state), &page.t(&format!("learning-register-{}", seat.state.key())))) }
        } }
    }
}

fn waiting(page: &Page, of: &GroupPage) -> Markup {
    let action = format!("/learning/groups/{}/withdraw", of.group.id);
    html! {
        ul .people { @for one in &of.waiting {
            li {
                (one.name) " " span .hint { (one.email) } " "
                (post_button(page, &action, &Button::new(page.t("learning-company-withdraw")).plain().about(&one.name).sends("invitation", one.id.as_str())))
            }
        } }
    }
}

fn invite(page: &Page, of: &GroupPage, state: &FormState) -> Markup {
    let form = Form::new(page, format!("/learning/groups/{}/invitations", of.group.id), state);
    form.post(html! {
        (form.textarea("people", page.t_with("learning-company-people", &[("free", free(of).into())]))
            .hint(page.t("learning-company-people-hint")).required().rows(5))
        (form.buttons(page.t("learning-company-send"), None))
    })
}

fn give_back(page: &Page, of: &GroupPage, state: &FormState) -> Markup {
    let form =
        Form::new(page, format!("/learning/groups/{}/give-back", of.group.id), state).prefixed("back-");
    form.post(html! {
        (form.number("back", page.t_with("learning-company-how-many-back", &[("free", free(of).into())])).required().short())
        (form.buttons(page.t("learning-company-give-back"), None))
    })
}

/// What whoever is invited sees.
pub(super) fn invitation(page: &Page, of: &Invitation, state: &FormState) -> Frame {
    let form = Form::new(page, format!("/learning/invitations/{}", of.id), state);
    let body = html! {
        (show::edition_facts(page, &of.edition))
        (show::dates(page, &of.edition.plan))
        p { (page.t_with("learning-invitation-text", &[("company", of.company.as_str().into())])) }
        (form.post(html! {
            @if let Some(title) = &of.overlap {
                (callout(page, Tone::Warning, html! { p { (page.t_with("learning-overlaps", &[("title", title.into())])) } }))
                (form.checkbox("despite_overlap", page.t("learning-despite-overlap")))
            }
            (form.buttons(page.t("learning-transfer-take"), Some("/learning")))
        }))
    };
    Frame::new(page.t("learning-invitation-title"), body)
        .lead(&of.title)
        .crumb(page.t("learning-mine-title"), "/learning")
        .narrow()
}
