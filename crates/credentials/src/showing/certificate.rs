//! The certificate on paper: what a person reads, the credential attached as it was sealed, and a code that leads to where it
//! is checked.

use super::carriers::picture_of;
use crate::awards::CredentialRow;
use crate::verification::blocking;
use kernel::Fault;
use openbadges::pdf::{Certificate, Section};
use web::Page;
use web::server::Visit;

/// The certificate as PDF/A-3a in the visitor's language. Without a name it speaks of whoever presents it.
pub(super) async fn certificate(
    visit: &Visit,
    credential: &CredentialRow,
    learner: Option<&str>,
    check_url: &str,
) -> Result<Vec<u8>, Fault> {
    let paper = on_paper(&visit.page, credential, learner, check_url);
    let made = blocking(move || paper.to_pdf()).await?;
    made.map_err(|problem| Fault::Internal(problem.to_string()))
}

fn on_paper(page: &Page, credential: &CredentialRow, learner: Option<&str>, check_url: &str) -> Certificate {
    let told = &credential.achievement;
    let awarded = [
        ("issuer", credential.issuer.as_str().into()),
        ("date", page.date(credential.award.awarded_at).into()),
    ];
    Certificate {
        language: page.lang.tag().to_owned(),
        heading: page.t("credentials-certificate"),
        before_learner: page.t("credentials-certificate-that"),
        learner: learner.map_or_else(|| page.t("credentials-certificate-bearer"), str::to_owned),
        after_learner: page.t("credentials-certificate-has"),
        title: told.title.clone(),
        awarded: page.t_with("credentials-certificate-awarded", &awarded),
        sections: sections(page, credential),
        badge: told.picture.is_none().then(|| picture_of(told, &credential.issuer)),
        check_url: check_url.to_owned(),
        check_heading: page.t("credentials-certificate-check"),
        check_text: page.t("credentials-certificate-check-text"),
        issued: jiff::Timestamp::from_microsecond(credential.sealed_at.microseconds()).unwrap_or_default(),
        credential: credential.body.clone(),
    }
}

/// What the credential says, under its headings; headings with nothing under them are left out.
fn sections(page: &Page, credential: &CredentialRow) -> Vec<Section> {
    let told = &credential.achievement;
    let section = |heading: &str, facts: Vec<(String, String)>| Section { heading: page.t(heading), facts };
    let outcomes = (1..).zip(&told.outcomes);
    let outcomes = outcomes.map(|(number, outcome): (i64, _)| (page.number(number), outcome.text.clone()));
    let results = told.criteria_results.iter().map(|criterion| {
        let reached = criterion.levels.get(criterion.reached);
        (criterion.title.clone(), reached.map_or_else(|| "–".to_owned(), |(title, _)| title.clone()))
    });
    let mut all = vec![
        section("credentials-fact-about", about(page, credential)),
        section("credentials-outcomes-title", outcomes.collect()),
        section("credentials-results-title", results.collect()),
    ];
    all.retain(|section| !section.facts.is_empty());
    all
}

fn about(page: &Page, credential: &CredentialRow) -> Vec<(String, String)> {
    let told = &credential.achievement;
    let level = told.eqf_level.map(|level| page.number(level.get())).unwrap_or_default();
    let facts = [
        ("credentials-fact-issuer", credential.issuer.clone()),
        ("credentials-fact-awarded", page.date(credential.award.awarded_at)),
        ("credentials-fact-workload", page.duration(told.workload)),
        ("credentials-fact-eqf", level),
        ("credentials-fact-criteria", told.criteria.clone()),
        ("credentials-fact-assessment", told.assessment_type.clone()),
        ("credentials-fact-participation", told.participation_form.clone()),
        ("credentials-fact-quality", told.quality_assurance.clone()),
    ];
    let facts = facts.into_iter().filter(|(_, text)| !text.is_empty());
    facts.map(|(key, text)| (page.t(key), text)).collect()
}
