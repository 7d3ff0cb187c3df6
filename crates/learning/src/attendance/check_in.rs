//! Check-in: the trainer's phone at the door. Routes and page.
//!
//! Every seat has a QR code, which the learner shows; it leads to this page with the seat in its address. Without a
//! script, a button takes the arrival. With it, arrivals are kept on the phone and sent when there is a network; a
//! service worker keeps the page itself.

use super::CheckIn;
use super::handlers::{id_of, whole_register};
use super::presence::{Day, day_at};
use super::register::Register;
use crate::edition::{Edition, state_pill};
use crate::enrolment::{self, Enrolment, EnrolmentState};
use crate::show;
use kernel::{EnrolmentId, Fault, Problem, Role, Timestamp};
use std::collections::HashMap;
use store::Refusable;
use web::components::{Button, Form, FormState, Tone, callout, csrf_field, empty_state, pill, section};
use web::server::{Access, Answer, Fields, IntoResponse as _, Path, Query, Routes, Visit, header};
use web::{Frame, Markup, Page, html};

/// Routes of check-in.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/teaching/check-in.js", Access::Public, script)
        .get("/teaching/check-in-worker.js", Access::Public, worker)
        .get("/teaching/{edition}/check-in", Access::Role(Role::Trainer), page)
        .post("/teaching/{edition}/check-in", Access::Role(Role::Trainer), check_in)
}

const JAVASCRIPT: &str = "text/javascript; charset=utf-8";

async fn script(_: Visit) -> Answer {
    let headers = [(header::CONTENT_TYPE, JAVASCRIPT), (header::CACHE_CONTROL, "no-cache")];
    Ok((headers, include_str!("check_in.js")).into_response())
}

async fn worker(_: Visit) -> Answer {
    let headers = [(header::CONTENT_TYPE, JAVASCRIPT), (header::CACHE_CONTROL, "no-cache")];
    Ok((headers, include_str!("check_in_worker.js")).into_response())
}

/// Letters at the end of a seat's id that are read out where no camera is.
const CODE: usize = 6;

/// The code of a seat.
pub(crate) fn code(seat: &EnrolmentId) -> &str {
    let id = seat.as_str();
    &id[id.len().saturating_sub(CODE)..]
}

/// The register as the door needs it: with those whose seat went to somebody else, who may come after all.
async fn door(visit: &Visit, id: &str) -> Result<(Edition, Register), Fault> {
    let (run, mut register) = whole_register(visit, id).await?;
    let released = enrolment::rows::released_of(&mut visit.read().await?, &visit.ctx, &run.id).await;
    register.people.extend(released.map_err(Refusable::from)?);
    Ok((run, register))
}

async fn page(visit: Visit, Path(id): Path<String>, Query(query): Query<HashMap<String, String>>) -> Answer {
    let (run, register) = door(&visit, &id).await?;
    let scanned = query.get("seat").and_then(|seat| EnrolmentId::parse(seat).ok());
    Ok(visit.show(draw(&visit.page, &run, &register, scanned.as_ref(), &FormState::empty())))
}

/// Arrivals: one by its button or its code, or many by the phone, each with its moment.
async fn check_in(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let edition = id_of(&id)?;
    let mut arrivals = Vec::new();
    for (seat, at) in fields.starting("arrival_") {
        let seat = EnrolmentId::parse(seat).map_err(|_| Fault::NotFound)?;
        arrivals.push((seat, Timestamp::parse_rfc3339(at).unwrap_or(visit.ctx.now)));
    }
    if !fields.raw("seat").is_empty() {
        arrivals.push((fields.id("seat").ok_or(Fault::NotFound)?, visit.ctx.now));
    }
    let (run, register) = door(&visit, &id).await?;
    let again = |state: &FormState| draw(&visit.page, &run, &register, None, state);
    if !fields.raw("code").is_empty() {
        let typed = fields.raw("code").trim().to_uppercase();
        let found = register.people.iter().find(|(seat, _)| code(&seat.id) == typed);
        let Some((seat, _)) = found else {
            fields.note("code", Problem::new("learning-check-in-unknown"));
            return Ok(visit.show_again(again(&fields.state())));
        };
        arrivals.push((seat.id.clone(), visit.ctx.now));
    }
    match visit.run(&CheckIn { edition, arrivals }).await.map_err(Fault::from) {
        Ok(done) => {
            let said = match done.without_seat {
                0 => Problem::new("learning-check-in-done"),
                lost => Problem::new("learning-check-in-without-seat").with("count", lost.to_string()),
            };
            Ok(visit.go_with(&format!("/teaching/{id}/check-in"), &said))
        }
        Err(Fault::Refused(problem)) => Ok(visit.show_again(again(&FormState::empty().refused(problem)))),
        Err(other) => Err(other.into()),
    }
}

/// The page at the door.
pub(super) fn draw(
    page: &Page,
    run: &Edition,
    register: &Register,
    scanned: Option<&EnrolmentId>,
    state: &FormState,
) -> Frame {
    let address = format!("/teaching/{}/check-in", run.id);
    let form = Form::new(page, address.as_str(), state);
    let today = day_at(&register.days, page.now);
    let body = html! {
        div data-check-in=(run.id) data-address=(address) data-kept=(page.t("learning-check-in-kept"))
            data-waiting=(page.t("learning-check-in-waiting")) data-unknown=(page.t("learning-check-in-unknown"))
            data-refused=(page.t("learning-check-in-refused")) {
            (show::edition_facts(page, run))
            @if today.is_none() { (callout(page, Tone::Information, html! { p { (page.t("learning-not-today")) } })) }
            p role="status" data-check-in-status {}
            div data-camera hidden {
                button .button.secondary type="button" { (page.t("learning-check-in-camera")) }
                video hidden playsinline muted {}
            }
            (form.post(html! {
                (form.text("code", page.t("learning-check-in-code")).hint(page.t("learning-check-in-code-hint")).short().max_length(8))
                (form.buttons(page.t("learning-check-in-arrived"), None))
            }))
            (section(&page.t("learning-register"), people(page, register, today, scanned, &address)))
        }
        script src="/teaching/check-in.js" defer nonce=(page.nonce) {}
    };
    Frame::new(page.t("learning-check-in-title"), body)
        .lead(&register.title)
        .badges(state_pill(page, run.state))
        .crumb(page.t("nav-teaching"), "/teaching")
        .crumb(&register.title, format!("/teaching/{}", run.id))
        .narrow()
}

fn people(
    page: &Page,
    register: &Register,
    today: Option<&Day>,
    scanned: Option<&EnrolmentId>,
    address: &str,
) -> Markup {
    if register.people.is_empty() {
        let (title, text) = (page.t("learning-register-empty"), page.t("learning-register-empty-text"));
        return empty_state(&title, &text, None);
    }
    // Whoever was scanned comes first, so that without a script the button is at hand.
    let mut people: Vec<&(Enrolment, String)> = register.people.iter().collect();
    people.sort_by_key(|(seat, _)| Some(&seat.id) != scanned);
    html! {
        ul .people { @for (seat, name) in people {
            li data-seat=(seat.id) data-code=(code(&seat.id)) {
                strong { (show::person(page, name)) } " " code { (code(&seat.id)) } " "
                @if seat.state == EnrolmentState::Released { (pill(Tone::Neutral, &page.t("learning-seat-released"))) " " }
                span data-arrived { (arrived(page, register, seat, today)) }
                @if today.is_some_and(|day| register.presence(seat, day).is_none()) && seat.state != EnrolmentState::Offered {
                    form method="post" action=(address) {
                        (csrf_field(page))
                        input type="hidden" name="seat" value=(seat.id);
                        (Button::new(page.t("learning-check-in-arrived")).secondary().about(name))
                    }
                }
            }
        } }
    }
}

fn arrived(page: &Page, register: &Register, seat: &Enrolment, today: Option<&Day>) -> String {
    let presence = today.and_then(|day| register.presence(seat, day));
    match presence.and_then(|presence| presence.arrived_at) {
        Some(at) => page.t_with("learning-check-in-at", &[("time", register.clock(at).into())]),
        None if presence.is_some() => page.t("learning-present"),
        None => String::new(),
    }
}
