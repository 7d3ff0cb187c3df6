//! What a version says, for everybody who reads it.

use crate::microcredential::Content;
use crate::show;
use web::components::{definition_list, section, skill_level};
use web::{Markup, Page, html};

/// The document of a version, in the reader's language where it is translated.
pub(crate) fn document(page: &Page, content: &Content) -> Markup {
    let content = content.in_language(page.lang);
    let content = content.as_ref();
    html! {
        (show::lines(&content.basics.description))
        (definition_list(&terms(page, content)))
        (section(&page.t("learning-outcomes-title"), outcomes(page, content)))
        (section(&page.t("learning-what-it-asks"), challenge(page, content)))
        (section(&page.t("learning-how-it-is-judged"), crate::submission::rubric(page, content, None)))
        @if !content.basics.criteria.is_empty() {
            (section(&page.t("learning-element-criteria"), show::lines(&content.basics.criteria)))
        }
    }
}

fn terms(page: &Page, content: &Content) -> Vec<(String, Markup)> {
    let basics = &content.basics;
    let mut terms = Vec::new();
    let mut add = |key: &str, text: Option<String>| {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            terms.push((page.t(key), html! { (text) }));
        }
    };
    add("learning-element-workload", basics.workload.map(|workload| page.duration(workload)));
    add("learning-credits", basics.credits.map(|credits| format!("{} ECTS", credits.written(','))));
    add("learning-element-eqf-level", basics.eqf_level.map(|level| level.get().to_string()));
    add("learning-eqf-verified-by", Some(basics.eqf_verified_by.clone()));
    add("learning-element-assessment-type", basics.assessment_type.as_ref().map(|said| said.words.clone()));
    add(
        "learning-element-participation-form",
        basics.participation_form.as_ref().map(|said| said.words.clone()),
    );
    add(
        "learning-element-quality-assurance",
        basics.quality_assurance.as_ref().map(|said| said.words.clone()),
    );
    add("learning-element-supervision", basics.supervision.as_ref().map(|said| said.words.clone()));
    add("learning-element-stackability", basics.stackability.as_ref().map(|said| said.words.clone()));
    add("learning-element-stackable-towards", Some(basics.stackable_towards.clone()));
    add("learning-prerequisites", Some(basics.prerequisites.clone()));
    add("learning-language", Some(basics.lang.own_name().to_owned()));
    add(
        "learning-validity",
        Some(basics.validity_months.map_or_else(
            || page.t("learning-validity-for-ever"),
            |months| page.t_with("learning-validity-months", &[("count", months.into())]),
        )),
    );
    terms
}

fn outcomes(page: &Page, content: &Content) -> Markup {
    html! {
        ul .outcomes { @for outcome in &content.outcomes {
            li {
                p { (outcome.text) }
                @if let Some(concept) = &outcome.concept { p .hint { (concept.framework) ": " (concept.name) } }
                (skill_level(page, outcome.level))
            }
        } }
    }
}

fn challenge(page: &Page, content: &Content) -> Markup {
    html! {
        (show::lines(&content.basics.challenge))
        ol { @for task in &content.tasks {
            li {
                strong { (task.title) } " – " (task.instructions)
                " " span .hint { (page.t(&format!("learning-asks-{}", task.evidence.key()))) }
            }
        } }
    }
}
