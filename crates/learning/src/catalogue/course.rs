//! An offer as schema.org `Course`, for search engines.

use crate::edition::Edition;
use crate::micro_stage::{MicroStage, Mode};
use serde_json::{Value, json};
use web::{Markup, Page, PreEscaped, html};

/// The JSON-LD that stands in the head of an offer's page.
pub(super) fn head(page: &Page, stage: &MicroStage, organisation: &str, editions: &[Edition]) -> Markup {
    // `<` would end the script element; JSON has another way to write it.
    let text = course(page, stage, organisation, editions).to_string().replace('<', "\\u003c");
    html! {
        meta name="description" content=(summary(&stage.offer.description));
        meta property="og:title" content=(stage.offer.title);
        meta property="og:description" content=(summary(&stage.offer.description));
        meta property="og:url" content=(page.absolute(&format!("/catalogue/{}", stage.id)));
        meta property="og:type" content="website";
        link rel="alternate" type="application/ld+json" href={ "/catalogue/" (stage.id) "/elm.jsonld" };
        script type="application/ld+json" nonce=(page.nonce) { (PreEscaped(text)) }
    }
}

fn summary(text: &str) -> String {
    text.chars().take(200).collect()
}

fn course(page: &Page, stage: &MicroStage, organisation: &str, editions: &[Edition]) -> Value {
    let teaches: Vec<Value> = stage.outcomes.iter().map(|outcome| json!(outcome.text)).collect();
    let runs: Vec<Value> = editions.iter().map(|edition| instance(&stage.offer.title, edition)).collect();
    json!({
        "@context": "https://schema.org",
        "@type": "Course",
        "name": stage.offer.title,
        "description": stage.offer.description,
        "url": page.absolute(&format!("/catalogue/{}", stage.id)),
        "inLanguage": stage.offer.lang.tag(),
        "provider": { "@type": "Organization", "name": organisation },
        "teaches": teaches,
        "educationalCredentialAwarded": stage.credential,
        "offers": {
            "@type": "Offer",
            "category": if stage.offer.price == kernel::Money::FREE { "Free" } else { "Paid" },
            "price": format!("{}.{:02}", stage.offer.price.cents() / 100, stage.offer.price.cents() % 100),
            "priceCurrency": "EUR"
        },
        "hasCourseInstance": runs
    })
}

/// An edition as it is held, whatever its offer says. The address of an online room is shown to nobody.
fn instance(title: &str, edition: &Edition) -> Value {
    let plan = &edition.plan;
    let mode = match plan.mode() {
        Mode::InPerson => "Onsite",
        Mode::Online => "Online",
        Mode::Blended => "Blended",
    };
    let mut run = json!({
        "@type": "CourseInstance",
        "courseMode": mode,
        "startDate": plan.starts_at.to_rfc3339(),
        "endDate": plan.ends_at.to_rfc3339(),
        "courseWorkload": format!("PT{}M", plan.minutes())
    });
    if !plan.sessions.is_empty() {
        let dates = plan.sessions.iter().map(|date| {
            json!({
                "@type": "Event",
                "name": title,
                "startDate": date.starts_at.to_rfc3339(),
                "endDate": date.ends_at.to_rfc3339()
            })
        });
        run["subEvent"] = dates.collect();
    }
    if !plan.place.is_empty() {
        run["location"] = json!({ "@type": "Place", "name": plan.venue, "address": plan.place });
    }
    run
}
