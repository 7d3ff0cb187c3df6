//! Pages of providers about their offers.

use super::model::{MicroStage, Mode, Offer, Payer, StageState};
use crate::edition::{Edition, state_pill};
use crate::microcredential::{Outcome, Version};
use crate::show;
use web::components::{
    Button, Card, Choice, Form, FormState, Icon, Tone, card_grid, empty_state, link_button, pill,
    post_button, section, skill_level,
};
use web::{Frame, Markup, Page, html};

pub(crate) use super::samples::all as samples;

/// Asks which published version an offer shall lead to.
pub(super) fn choose(page: &Page, versions: &[Version]) -> Frame {
    let frame = |body| {
        Frame::new(page.t("learning-new-offer"), body)
            .lead(page.t("learning-choose-version"))
            .crumb(page.t("nav-design"), "/design")
    };
    if versions.is_empty() {
        let (title, text) = (page.t("learning-nothing-published"), page.t("learning-publish-first"));
        return frame(empty_state(&title, &text, Some((&page.t("nav-design"), "/design"))));
    }
    let card = |version: &Version| {
        Card::new(&version.content.basics.title).href(format!("/design/stages/new?version={}", version.id))
    };
    frame(card_grid(2, &versions.iter().map(card).collect::<Vec<_>>()))
}

/// The state of the form as an offer stands; for a new one, all outcomes are chosen.
pub(super) fn offer_state(offer: &Offer) -> FormState {
    let state = FormState::empty()
        .with("title", &offer.title)
        .with("description", &offer.description)
        .with("lang", offer.lang.tag())
        .with("mode", offer.mode.as_str())
        .with("minutes", offer.minutes.get().to_string())
        .with("price", price(offer.price.cents()))
        .with("payer", offer.payer.as_str())
        .with("audience", &offer.audience);
    offer.outcomes.iter().fold(state, |state, outcome| state.with("outcome", outcome.as_str()))
}

fn price(cents: i64) -> String {
    format!("{},{:02}", cents / 100, cents % 100)
}

/// The state of a new offer's form.
pub(super) fn new_state(version: &Version) -> FormState {
    let basics = &version.content.basics;
    let state = FormState::empty()
        .with("title", &basics.title)
        .with("description", &basics.description)
        .with("lang", basics.lang.tag())
        .with("minutes", "240")
        .with("price", "0,00")
        .with("payer", Payer::PublicFund.as_str());
    version.content.outcomes.iter().fold(state, |state, outcome| state.with("outcome", outcome.id.as_str()))
}

/// The form of an offer, sent to `action`.
pub(super) fn form(page: &Page, version: &Version, action: &str, title: &str, state: &FormState) -> Frame {
    let form = Form::new(page, action, state);
    let outcome = |outcome: &Outcome| Choice::new(outcome.id.as_str(), &outcome.text);
    let fields = html! {
        (form.hidden("version", version.id.as_str()))
        (form.group(&page.t("learning-group-what"), what(page, &form)))
        (form.checkboxes("outcome", page.t("learning-offer-outcomes"), version.content.outcomes.iter().map(outcome).collect()).required())
        (form.group(&page.t("learning-group-terms"), terms(page, &form)))
        (form.buttons(page.t("action-save"), Some("/design")))
    };
    Frame::new(title, form.post(fields))
        .lead(
            page.t_with(
                "learning-offer-leads-to",
                &[("title", version.content.basics.title.as_str().into())],
            ),
        )
        .crumb(page.t("nav-design"), "/design")
        .narrow()
}

fn what(page: &Page, form: &Form<'_>) -> Markup {
    html! {
        (form.text("title", page.t("learning-element-title")).max_length(120).required())
        (form.textarea("description", page.t("learning-offer-description")).hint(page.t("learning-offer-description-hint")).max_length(4000).required())
        (form.textarea("audience", page.t("learning-audience")).hint(page.t("learning-audience-hint")).max_length(1000).rows(2))
    }
}

fn terms(page: &Page, form: &Form<'_>) -> Markup {
    let modes = Mode::ALL.iter().map(|mode| Choice::new(mode.as_str(), show::mode(page, *mode))).collect();
    let payers =
        Payer::ALL.iter().map(|payer| Choice::new(payer.as_str(), show::payer(page, *payer))).collect();
    html! {
        (form.radios("mode", page.t("learning-mode"), modes).required())
        (form.select("lang", page.t("learning-language"), show::languages()).required())
        (form.number("minutes", page.t("learning-length")).unit(page.t("learning-minutes")).hint(page.t("learning-length-hint")).required())
        (form.text("price", page.t("learning-price")).short().unit("€").hint(page.t("learning-price-hint")).required())
        (form.select("payer", page.t("learning-who-pays"), payers).required())
    }
}

/// The page of an offer, as its provider sees it.
pub(super) fn stage(page: &Page, stage: &MicroStage, editions: &[Edition]) -> Frame {
    let address = format!("/design/stages/{}", stage.id);
    let body = html! {
        (show::facts(&[
            (Icon::Clock, page.duration(stage.offer.minutes)),
            (Icon::Place, show::mode(page, stage.offer.mode)),
            (Icon::Globe, stage.offer.lang.own_name().to_owned()),
            (Icon::Information, show::price(page, &stage.offer)),
        ]))
        (show::lines(&stage.offer.description))
        (section(&page.t("learning-editions"), runs(page, stage, editions, &address)))
        (section(&page.t("learning-outcomes-title"), html! {
            ul .outcomes { @for outcome in &stage.outcomes { li { p { (outcome.text) } (skill_level(page, outcome.level)) } } }
        }))
        (section(&page.t("learning-offer-itself"), html! {
            div .buttons {
                a .button.secondary href={ (address) "/edit" } { (page.t("action-edit")) }
                @if stage.state == StageState::Offered {
                    a .button.secondary href={ "/catalogue/" (stage.id) } { (page.t("learning-see-in-catalogue")) }
                    (post_button(page, &format!("{address}/state"), &Button::new(page.t("learning-withdraw")).danger().sends("to", "withdrawn")))
                } @else {
                    (post_button(page, &format!("{address}/state"), &Button::new(page.t("learning-offer-again")).sends("to", "offered")))
                }
            }
        }))
    };
    Frame::new(&stage.offer.title, body)
        .badges(badge(page, stage.state))
        .crumb(page.t("nav-design"), "/design")
}

fn badge(page: &Page, state: StageState) -> Markup {
    match state {
        StageState::Offered => pill(Tone::Success, &page.t("learning-stage-offered")),
        StageState::Withdrawn => pill(Tone::Neutral, &page.t("learning-stage-withdrawn")),
    }
}

fn runs(page: &Page, stage: &MicroStage, editions: &[Edition], address: &str) -> Markup {
    let add = page.t("learning-new-edition");
    if editions.is_empty() {
        let href = format!("{address}/editions/new");
        let action = (stage.state == StageState::Offered).then_some((add.as_str(), href.as_str()));
        return empty_state(
            &page.t("learning-no-editions-yet"),
            &page.t("learning-no-editions-yet-text"),
            action,
        );
    }
    let card = |run: &Edition| {
        let seats = [("taken", run.seats_taken.into()), ("seats", run.plan.seats.into())];
        Card::new(show::span(page, &run.plan))
            .href(format!("/design/editions/{}", run.id))
            .pills(state_pill(page, run.state))
            .fact(Icon::Place, show::place(page, &run.plan))
            .fact(Icon::Person, page.t_with("learning-seats-taken-of", &seats))
    };
    html! {
        @if stage.state == StageState::Offered { p { (link_button(&format!("{address}/editions/new"), &add)) } }
        (card_grid(3, &editions.iter().map(card).collect::<Vec<_>>()))
    }
}
