//! What anyone sees of a credential.

use super::shown::{Closed, Shown};
use crate::awards::{
    AwardState, CredentialRow, achievement_address, credential_address, translation_address,
};
use crate::backpack::{downloads, facts, standing_callout, state_pill};
use crate::keys::Keyring;
use crate::verification::{report_section, verdict_callout};
use kernel::{AssessedAchievement, AssessedCriterion, OrganisationId, TranslatedAchievement};
use serde_json::{Value, json};
use web::components::{Cell, Table, definition_list, details, figure, link_button, picture, section};
use web::{Frame, Markup, Page, html};

/// The public page.
pub(super) fn public(page: &Page, shown: &Shown) -> Frame {
    let credential = &shown.credential;
    let path = shown.share.path();
    let alt = page.t_with("credentials-badge-alt", &[("title", credential.award.title.as_str().into())]);
    let body = html! {
        (verdict_callout(page, &shown.examined))
        div .split {
            (picture(&format!("{path}/files/badge.png"), &alt, None))
            div {
                p .lead { (shown.learner.as_deref().map_or_else(|| page.t("credentials-learner-hidden"), str::to_owned)) }
                @if shown.learner.is_some() { p .hint { (page.t("credentials-learner-stated")) } }
                (definition_list(&facts(page, credential)))
            }
        }
        (what_was_done(page, credential))
        (report_section(page, &shown.examined))
        (section(&page.t("credentials-take-along-title"), html! {
            (downloads(page, &path))
            (details(&page.t("credentials-qr"), figure(&shown.qr, &page.t("credentials-qr-alt"), None)))
        }))
    };
    Frame::new(&credential.award.title, body)
        .badges(state_pill(page, credential.award.state))
        .lead(&credential.achievement.description)
        .head(open_graph(page, shown))
}

/// Criteria, results, outcomes and titles of evidence.
fn what_was_done(page: &Page, credential: &CredentialRow) -> Markup {
    let told = &credential.achievement;
    html! {
        (section(&page.t("credentials-criteria-title"), html! { p { (told.criteria) } }))
        @if !told.outcomes.is_empty() {
            (section(&page.t("credentials-outcomes-title"), html! {
                ul { @for outcome in &told.outcomes {
                    li {
                        (outcome.text)
                        @if let (Some(name), Some(uri)) = (&outcome.concept_name, &outcome.concept_uri) {
                            " " span .hint { (outcome.framework.as_deref().unwrap_or("ESCO")) ": " @if uri.starts_with("http") { a href=(uri) rel="external" { (name) } } @else { (name) } }
                        }
                    }
                } }
            }))
        }
        @if !told.criteria_results.is_empty() {
            (section(&page.t("credentials-results-title"), results(page, &told.criteria_results)))
        }
        @if !told.evidence.is_empty() {
            (section(&page.t("credentials-evidence-title"), html! {
                p .hint { (page.t("credentials-evidence-private")) }
                ul { @for (title, sha256) in &told.evidence { li { (title) " " code .hash { (sha256) } } } }
            }))
        }
    }
}

fn results(page: &Page, judged: &[AssessedCriterion]) -> Markup {
    let columns = ["credentials-criterion", "credentials-level-reached", "credentials-level-required"];
    let level = |criterion: &AssessedCriterion, number: usize| {
        criterion.levels.get(number).map_or_else(|| "–".to_owned(), |(title, _)| title.clone())
    };
    let rows = judged.iter().map(|criterion| {
        vec![
            Cell::text(&criterion.title),
            Cell::text(level(criterion, criterion.reached)),
            Cell::text(level(criterion, criterion.required)),
        ]
    });
    Table::new(page.t("credentials-results-title"), &columns.map(|key| page.t(key)))
        .hide_caption()
        .rows(rows)
        .draw()
}

/// What a messenger or a social network shows of the link: nothing of the learner.
fn open_graph(page: &Page, shown: &Shown) -> Markup {
    let achievement = &shown.credential.achievement;
    let image = format!("{}/badge.png", achievement_address(&page.origin, &achievement.version));
    let issuer = page.t_with("credentials-issued-by", &[("issuer", shown.credential.issuer.as_str().into())]);
    html! {
        meta name="description" content=(achievement.description);
        meta name="robots" content="noindex";
        meta property="og:type" content="website";
        meta property="og:title" content=(achievement.title);
        meta property="og:description" content=(issuer);
        meta property="og:image" content=(image);
        meta property="og:url" content=(page.absolute(&shown.share.path()));
        meta property="og:site_name" content=(page.network.name);
        link rel="alternate" type="application/vc" href=(page.absolute(&shown.share.path()));
    }
}

/// A link that shows nothing any more.
pub(super) fn closed(page: &Page, closed: &Closed) -> Frame {
    let key = match closed {
        Closed::Expired => "credentials-closed-expired",
        Closed::TakenBack => "credentials-closed-taken-back",
    };
    let body = html! { p { (page.t(key)) } p { (link_button("/verify", &page.t("nav-verify"))) } };
    Frame::new(page.t("credentials-closed-title"), body).narrow()
}

/// What a credential answers at its own address.
pub(super) fn standing(page: &Page, credential: &CredentialRow) -> Frame {
    let achievement = format!("/achievements/{}", credential.achievement.version);
    let facts = [
        (
            page.t("credentials-fact-issuer"),
            html! { a href={ "/organisations/" (credential.award.organisation) } { (credential.issuer) } },
        ),
        (page.t("credentials-fact-about"), html! { a href=(achievement) { (credential.award.title) } }),
        (page.t("credentials-fact-awarded"), page.date_element(credential.award.awarded_at)),
        (page.t("credentials-fact-standing"), state_pill(page, credential.award.state)),
    ];
    let body = html! {
        (standing_callout(page, &credential.award))
        (definition_list(&facts))
        p { (page.t("credentials-standing-private")) }
        p { (link_button("/verify", &page.t("nav-verify"))) }
    };
    Frame::new(page.t("credentials-standing-title"), body).narrow()
}

/// The same for programs: where it stands, and why, in words.
pub(super) fn standing_json(keyring: &Keyring, credential: &CredentialRow) -> Value {
    let award = &credential.award;
    let (state, reason) = match award.state {
        AwardState::Valid => ("valid", String::new()),
        AwardState::Suspended => ("suspended", String::new()),
        AwardState::Revoked(reason) => ("revoked", reason.as_str().replace('_', " ")),
    };
    json!({
        "id": credential_address(keyring.origin(), &credential.id),
        "state": state,
        "reason": reason,
        "note": award.note,
        "changed": award.changed_at.to_rfc3339(),
    })
}

/// What is certified.
pub(super) fn achievement(
    page: &Page,
    told: &AssessedAchievement,
    organisation: &OrganisationId,
    issuer: &str,
) -> Frame {
    let alt = page.t_with("credentials-badge-alt", &[("title", told.title.as_str().into())]);
    let facts = [
        (
            page.t("credentials-fact-issuer"),
            html! { a href={ "/organisations/" (organisation) } { (issuer) } },
        ),
        (page.t("credentials-fact-workload"), html! { (page.duration(told.workload)) }),
        (page.t("credentials-fact-criteria"), html! { (told.criteria) }),
        (page.t("credentials-fact-assessment"), html! { (told.assessment_type) }),
        (page.t("credentials-fact-participation"), html! { (told.participation_form) }),
        (page.t("credentials-fact-quality"), html! { (told.quality_assurance) }),
    ];
    let body = html! {
        div .split {
            (picture(&format!("/achievements/{}/badge.png", told.version), &alt, None))
            (definition_list(&facts))
        }
        @if !told.outcomes.is_empty() {
            (section(&page.t("credentials-outcomes-title"), html! { ul { @for outcome in &told.outcomes { li { (outcome.text) } } } }))
        }
    };
    Frame::new(&told.title, body).lead(&told.description)
}

/// What is certified, as JSON-LD (Open Badges 3.0 `Achievement`).
pub(super) fn achievement_json(
    keyring: &Keyring,
    told: &AssessedAchievement,
    organisation: &OrganisationId,
) -> Value {
    let address = achievement_address(keyring.origin(), &told.version);
    let mut document = json!({
        "@context": [
            openbadges::jsonld::contexts::CREDENTIALS_V2,
            openbadges::jsonld::contexts::OPEN_BADGES_3,
        ],
        "id": address,
        "type": ["Achievement"],
        "achievementType": "MicroCredential",
        "name": told.title,
        "description": told.description,
        "inLanguage": told.language,
        "criteria": { "id": address, "narrative": told.criteria },
        "image": { "id": format!("{address}/badge.png"), "type": "Image" },
        "creator": { "id": keyring.did_of(organisation), "type": ["Profile"] },
    });
    if !told.translations.is_empty() {
        document["related"] = related(&address, told).into();
    }
    document
}

/// The editions of an achievement in other languages.
fn related(address: &str, told: &AssessedAchievement) -> Vec<Value> {
    let edition = |said: &TranslatedAchievement| json!({ "id": translation_address(address, &said.language), "type": ["Related"], "inLanguage": said.language });
    told.translations.iter().map(edition).collect()
}

/// An achievement in another language, which points back at the one that was assessed; none where it was not translated.
pub(super) fn translated_json(
    keyring: &Keyring,
    told: &AssessedAchievement,
    organisation: &OrganisationId,
    language: &str,
) -> Option<Value> {
    let said = told.translations.iter().find(|said| said.language == language)?;
    let mut document = achievement_json(keyring, told, organisation);
    let address = achievement_address(keyring.origin(), &told.version);
    let own = translation_address(&address, language);
    let original = json!({ "id": address, "type": ["Related"], "inLanguage": told.language });
    let mut others = related(&address, told);
    others.retain(|other| other["id"] != own.as_str());
    others.insert(0, original);
    document["id"] = own.clone().into();
    document["name"] = said.title.clone().into();
    document["description"] = said.description.clone().into();
    document["inLanguage"] = said.language.clone().into();
    document["criteria"] = json!({ "id": own, "narrative": said.criteria });
    document["related"] = others.into();
    Some(document)
}

/// What the words of Annex I mean here.
pub(super) fn terms(page: &Page) -> Frame {
    Frame::new(page.t("credentials-terms-title"), html! { p { (page.t("credentials-terms-text")) } }).narrow()
}
