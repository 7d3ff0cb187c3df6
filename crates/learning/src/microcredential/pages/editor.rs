//! The form for all that stands once in a version.

use super::guide;
use crate::microcredential::{
    AssessmentType, Basics, Credits, ParticipationForm, QualityAssurance, Said, Stackability, Supervision,
    Template, Version,
};
use crate::quality::Rules;
use crate::show;
use web::components::{Button, Choice, Form, FormState};
use web::{Frame, Markup, Page, html};

/// The form that begins a microcredential: a title, a language, whose it is.
pub(in crate::microcredential) fn begin(
    page: &Page,
    organisations: &[(String, String)],
    state: &FormState,
) -> Frame {
    let form = Form::new(page, "/design/microcredentials", state);
    let choices: Vec<Choice> = organisations.iter().map(|(id, name)| Choice::new(id, name)).collect();
    let fields = html! {
        (form.text("title", page.t("learning-element-title")).hint(page.t("learning-title-hint")).max_length(120).required())
        (form.select("lang", page.t("learning-language"), show::languages()).chosen(page.lang.tag()).required())
        (form.radios("template", page.t("learning-template"), templates(page)))
        @match organisations {
            [(id, _)] => (form.hidden("organisation", id)),
            _ => (form.select("organisation", page.t("learning-organisation"), choices).required()),
        }
        (form.buttons(page.t("action-continue"), Some("/design")))
    };
    let body = html! {
        (form.post(fields))
        p { a href="/design/import" { (page.t("learning-import-instead")) } }
    };
    Frame::new(page.t("learning-new-microcredential"), body)
        .lead(page.t("learning-new-microcredential-lead"))
        .crumb(page.t("nav-design"), "/design")
        .narrow()
}

fn templates(page: &Page) -> Vec<Choice> {
    let choice = |template: &Template| {
        let key = format!("learning-template-{}", template.key());
        Choice::new(template.as_str(), page.t(&key)).hint(page.t(&format!("{key}-hint")))
    };
    Template::ALL.iter().map(choice).collect()
}

/// The state of the form as the version stands.
pub(in crate::microcredential) fn edit_state(basics: &Basics) -> FormState {
    let number = |value: Option<i64>| value.map(|value| value.to_string()).unwrap_or_default();
    FormState::empty()
        .with("title", &basics.title)
        .with("description", &basics.description)
        .with("criteria", &basics.criteria)
        .with("lang", basics.lang.tag())
        .with("challenge", &basics.challenge)
        .with("workload", number(basics.workload.map(|workload| workload.get() / 60)))
        .with("eqf_level", number(basics.eqf_level.map(kernel::EqfLevel::get)))
        .with("assessment_type", code(basics.assessment_type.as_ref(), AssessmentType::as_str))
        .with("participation_form", code(basics.participation_form.as_ref(), ParticipationForm::as_str))
        .with("quality_assurance", code(basics.quality_assurance.as_ref(), QualityAssurance::as_str))
        .with("prerequisites", &basics.prerequisites)
        .with("colour", &basics.colour)
        .with("validity_months", number(basics.validity_months))
        .with("assessors", basics.assessors.to_string())
        .with("group_most", basics.group_most.map(|most| most.to_string()).unwrap_or_default())
        .with("credits", basics.credits.map(|credits| credits.written(',')).unwrap_or_default())
        .with("eqf_verified_by", &basics.eqf_verified_by)
        .with("supervision", code(basics.supervision.as_ref(), Supervision::as_str))
        .with("stackability", code(basics.stackability.as_ref(), Stackability::as_str))
        .with("stackable_towards", &basics.stackable_towards)
}

fn code<T: Copy>(said: Option<&Said<T>>, word: impl Fn(T) -> &'static str) -> String {
    said.map(|said| word(said.code).to_owned()).unwrap_or_default()
}

/// The form of a draft.
pub(in crate::microcredential) fn edit(page: &Page, version: &Version, state: &FormState) -> Frame {
    let address = format!("/design/versions/{}", version.id);
    let form = Form::new(page, format!("{address}/edit"), state);
    let fields = html! {
        (form.group(&page.t("learning-group-what"), what(page, &form)))
        (form.group(&page.t("learning-group-how"), how(page, &form)))
        (form.group(&page.t("learning-group-judged"), judged(page, &form)))
        (form.group(&page.t("learning-group-badge"), badge(page, &form)))
        div .buttons {
            (Button::new(page.t("action-save")))
            a .button.secondary href=(address) { (page.t("action-cancel")) }
        }
    };
    let body = html! { (guide::steps(page, version, guide::Place::Basics)) (form.post(fields)) };
    Frame::new(page.t("learning-edit-version"), body)
        .crumb(page.t("nav-design"), "/design")
        .crumb(&version.content.basics.title, &address)
        .narrow()
}

fn what(page: &Page, form: &Form<'_>) -> Markup {
    html! {
        (form.text("title", page.t("learning-element-title")).hint(page.t("learning-title-hint")).max_length(120).required())
        (form.textarea("description", page.t("learning-element-description")).hint(page.t("learning-description-hint")).max_length(4000))
        (form.textarea("criteria", page.t("learning-element-criteria")).hint(page.t("learning-criteria-hint")).max_length(4000))
        (form.textarea("challenge", page.t("learning-the-situation")).hint(page.t("learning-situation-hint")).max_length(4000))
        (form.textarea("prerequisites", page.t("learning-prerequisites")).max_length(1000).rows(2))
        (form.select("lang", page.t("learning-language"), show::languages()).required())
    }
}

fn how(page: &Page, form: &Form<'_>) -> Markup {
    let levels: Vec<Choice> = (1..=8)
        .map(|level| Choice::new(level.to_string(), page.t(&format!("learning-eqf-{level}"))))
        .collect();
    let stackability = Stackability::ALL.iter().map(|kind| (kind.as_str(), kind.key())).collect();
    let hours = Credits::HOURS;
    html! {
        (form.number("workload", page.t("learning-element-workload")).unit(page.t("learning-hours")).hint(page.t("learning-workload-hint")))
        (form.text("credits", page.t("learning-credits")).short().unit("ECTS").hint(page.t_with("learning-credits-hint", &[("hours", hours.into())])))
        (form.select("eqf_level", page.t("learning-element-eqf-level"), levels))
        (web::components::details(&page.t("learning-eqf-help"), descriptors(page)))
        (form.text("eqf_verified_by", page.t("learning-eqf-verified-by")).hint(page.t("learning-eqf-verified-by-hint")).max_length(200))
        (form.select("participation_form", page.t("learning-element-participation-form"), choices(page, "participation-form", participation())))
        (form.radios("stackability", page.t("learning-element-stackability"), choices(page, "stackability", stackability)))
        (form.text("stackable_towards", page.t("learning-element-stackable-towards")).hint(page.t("learning-stackable-towards-hint")).max_length(200))
    }
}

/// What each level means, in a sentence.
fn descriptors(page: &Page) -> Markup {
    html! {
        dl .terms { @for level in 1..=8 {
            div { dt { (page.t(&format!("learning-eqf-{level}"))) } dd { (page.t(&format!("learning-eqf-means-{level}"))) } }
        } }
    }
}

fn choices(page: &Page, field: &str, words: Vec<(&'static str, String)>) -> Vec<Choice> {
    words
        .into_iter()
        .map(|(word, key)| Choice::new(word, page.t(&format!("learning-{field}-{key}"))))
        .collect()
}

fn participation() -> Vec<(&'static str, String)> {
    ParticipationForm::ALL.iter().map(|kind| (kind.as_str(), kind.key())).collect()
}

fn judged(page: &Page, form: &Form<'_>) -> Markup {
    let assessment = AssessmentType::ALL.iter().map(|kind| (kind.as_str(), kind.key())).collect();
    let supervision = Supervision::ALL.iter().map(|kind| (kind.as_str(), kind.key())).collect();
    let quality = QualityAssurance::ALL.iter().map(|kind| (kind.as_str(), kind.key())).collect();
    let assessors: Vec<Choice> = (1..=Rules::MOST_ASSESSORS)
        .map(|size| {
            Choice::new(size.to_string(), page.t_with("learning-panel-of", &[("count", size.into())]))
        })
        .collect();
    html! {
        (form.select("assessment_type", page.t("learning-element-assessment-type"), choices(page, "assessment-type", assessment)))
        (form.radios("supervision", page.t("learning-element-supervision"), choices(page, "supervision", supervision)))
        (form.select("quality_assurance", page.t("learning-element-quality-assurance"), choices(page, "quality-assurance", quality)))
        (form.radios("assessors", page.t("learning-assessors"), assessors).required())
        (form.number("group_most", page.t("learning-group-most")).hint(page.t("learning-group-most-hint")).short())
    }
}

fn badge(page: &Page, form: &Form<'_>) -> Markup {
    html! {
        (form.text("colour", page.t("learning-colour")).kind("color").hint(page.t("learning-colour-hint")).short().required())
        (form.number("validity_months", page.t("learning-validity")).unit(page.t("learning-months")).hint(page.t("learning-validity-hint")))
    }
}
