//! Sample pages of impact.

use super::facts::Growth;
use super::figures::{Figure, Line, Measure, Value};
use super::model::{Asked, Check, Feedback, Level, Wish, Witness};
use super::pages::{self, Choosing, Indicators, Others, Question, Rated, Report};
use super::provider::Chosen;
use crate::edition::EditionState;
use crate::enrolment::EnrolmentState;
use crate::names::LEVEL;
use crate::samples::{edition, id, seat, stage};
use kernel::{EditionId, EnrolmentId, ImpactCheckId, ImpactWitnessId, Lang, PersonId, Problem};
use web::components::{Choice, FormState};
use web::{Frame, Page, Sample};

const TOKEN: &str = "7f3a1c";

/// Every page of this module, in every state.
pub(crate) fn all() -> Vec<Sample> {
    [learners(), links(), providers()].concat()
}

fn learners() -> Vec<Sample> {
    vec![
        Sample::new("impact/before", "empty", |page| before(page, true, &FormState::empty())),
        Sample::new("impact/before", "wrong", |page| {
            let wrong = FormState::empty()
                .with("x", "")
                .wrong(LEVEL[0], Problem::new("learning-impact-one-at-least"));
            before(page, true, &wrong)
        }),
        Sample::new("impact/before", "too late", |page| before(page, false, &FormState::empty())),
        Sample::new("impact/after", "empty", |page| after(page, &FormState::empty())),
        Sample::new("impact/after", "wrong", |page| {
            let said = FormState::empty().with(LEVEL[0], "4").with("content", "5").with("words", "Bello.");
            after(page, &said.wrong("teaching", Problem::new("form-required")))
        }),
        Sample::new("impact/others", "nobody named", |page| {
            others(page, &[], Wish::Asked, &FormState::empty())
        }),
        Sample::new("impact/others", "stopped", |page| others(page, &[], Wish::Stopped, &FormState::empty())),
        Sample::new("impact/others", "two named", |page| {
            let named = [witness(Asked::Mentor), witness(Asked::Employer)];
            others(page, &named, Wish::NotAsked, &FormState::empty())
        }),
        Sample::new("impact/others", "wrong", |page| {
            let state = FormState::empty().with("kind", "mentor").with("email", "anna@");
            let state = state.wrong("email", Problem::new("form-not-email"));
            others(page, &[], Wish::Asked, &state.wrong("agreed", Problem::new("learning-other-must-agree")))
        }),
    ]
}

fn links() -> Vec<Sample> {
    vec![
        Sample::new("impact/question", "learner", |page| question(page, Asked::Learner, false)),
        Sample::new("impact/question", "mentor", |page| question(page, Asked::Mentor, false)),
        Sample::new("impact/question", "employer, onboarding", |page| question(page, Asked::Employer, true)),
        Sample::new("impact/thanks", "usual", |page| pages::thanks(page, TOKEN)),
        Sample::new("impact/useless", "answered", |page| pages::useless(page, "answered", Some(TOKEN))),
        Sample::new("impact/useless", "expired", |page| pages::useless(page, "expired", Some(TOKEN))),
        Sample::new("impact/useless", "unknown", |page| pages::useless(page, "unknown", None)),
        Sample::new("impact/stop", "asks", |page| pages::stop(page, TOKEN)),
        Sample::new("impact/stop", "done", pages::stopped),
    ]
}

fn providers() -> Vec<Sample> {
    vec![
        Sample::new("impact/feedback", "few", |page| feedback(page, 3, false)),
        Sample::new("impact/feedback", "many", |page| feedback(page, 8, true)),
        Sample::new("impact/indicators", "full", |page| indicators(page, true)),
        Sample::new("impact/indicators", "empty", |page| indicators(page, false)),
    ]
}

fn before(page: &Page, open: bool, state: &FormState) -> Frame {
    let (seat, offer) = (seat(page, 1, EnrolmentState::Confirmed), stage());
    pages::before(page, &Rated { seat: &seat, stage: &offer, open }, state)
}

fn after(page: &Page, state: &FormState) -> Frame {
    let (seat, offer) = (seat(page, 1, EnrolmentState::Attended), stage());
    pages::after(page, &Rated { seat: &seat, stage: &offer, open: true }, state)
}

fn witness(kind: Asked) -> Witness {
    let (name, email) = match kind {
        Asked::Mentor => ("Anna Neri", "anna.neri@officina.example"),
        _ => ("Meccanica Adda", "personale@adda.example"),
    };
    Witness {
        id: id!(ImpactWitnessId, 1),
        enrolment: id!(EnrolmentId, 1),
        learner: id!(PersonId, 3),
        kind,
        name: String::from(name),
        email: String::from(email),
        lang: Lang::It,
    }
}

fn others(page: &Page, witnesses: &[Witness], wish: Wish, state: &FormState) -> Frame {
    let (seat, title) = (seat(page, 1, EnrolmentState::Attended), stage().offer.title);
    pages::others(page, &Others { seat: &seat, title: &title, witnesses, wish }, state)
}

fn question(page: &Page, asked: Asked, onboarding: bool) -> Frame {
    let check = Check {
        id: id!(ImpactCheckId, 1),
        enrolment: id!(EnrolmentId, 1),
        edition: id!(EditionId, 1),
        learner: id!(PersonId, 3),
        asked,
        recipient: String::new(),
        days: 30,
        expires_at: page.now.plus_days(20),
        answered_at: None,
    };
    let title = stage().offer.title;
    let question =
        Question { token: TOKEN, check: &check, title: &title, learner: "Giulia Bianchi", onboarding };
    pages::question(page, &question, &FormState::empty().with("answer", "partly"))
}

fn feedback(page: &Page, count: usize, onboarding: bool) -> Frame {
    let level = |number| Level::new(number).into_iter();
    let stars = level(5).zip(level(4)).next().map(|(best, good)| [best, good, good, best]);
    let said =
        stars.map(|stars| Feedback { stars, words: String::from("Ho capito le formule, finalmente.") });
    let growth = Growth {
        outcome: stage().outcomes.first().map(|outcome| outcome.text.clone()).unwrap_or_default(),
        people: count,
        sure_before: count / 4,
        sure_after: count / 2,
    };
    let report = Report {
        edition: edition(page, 1, EditionState::Held, 4),
        title: stage().offer.title,
        said: said.into_iter().cycle().take(count).collect(),
        growth: vec![growth],
        onboarding,
    };
    pages::feedback(page, &report)
}

fn line(of: &str, full: bool) -> Line {
    let figure = |(at, measure): (usize, &Measure)| {
        let value = match at % 7 {
            _ if !full => Value::Nothing,
            5 => Value::TooFew,
            6 => Value::Nothing,
            _ => Value::Shown(42),
        };
        Figure { measure: *measure, value, base: if full { 12 } else { 0 } }
    };
    Line { of: of.to_owned(), figures: Measure::ALL.iter().enumerate().map(figure).collect() }
}

fn indicators(page: &Page, full: bool) -> Frame {
    let chosen =
        Chosen { period: if full { String::new() } else { String::from("90") }, ..Chosen::default() };
    let choosing = Choosing {
        chosen: &chosen,
        year: 2026,
        editions: vec![Choice::new("edi_1", "22 novembre 2026 · Fogli di calcolo")],
        places: vec![Choice::new("Lodi", "Lodi"), Choice::new("online", page.t("learning-online"))],
        microcredentials: vec![Choice::new("mic_1", "Fogli di calcolo")],
    };
    let shown = Indicators {
        organisation: "org_1",
        name: "Officina Formazione",
        whole: line("", full),
        lines: vec![line("Fogli di calcolo per chi lavora in ufficio", full), line("Quadro elettrico", full)],
        feedback: if full { vec![[5, 4, 4, 3]; 6] } else { Vec::new() },
    };
    pages::indicators(page, &shown, &choosing)
}
