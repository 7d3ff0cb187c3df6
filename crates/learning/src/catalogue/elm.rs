//! Offers as learning opportunities of the European Learning Model (LOQ application profile 1.1), as Europass reads them:
//! JSON-LD whose context stands in the document itself.
//!
//! An offer is a `LearningOpportunity`, each of its editions is one that is part of it. What they lead to is the
//! `LearningAchievementSpecification` of the microcredential's version.

use super::pages::Detail;
use crate::edition::{Edition, Session};
use crate::micro_stage::{MicroStage, Mode, OfferedOutcome};
use crate::show;
use kernel::{Lang, Timestamp};
use openbadges::edc::{self, Concept, Texts, text};
use serde_json::{Map, Value, json};
use web::Page;

/// What the export needs to know of an offer.
pub(super) struct Opportunity {
    /// The offer, its editions, what it leads to.
    pub(super) detail: Detail,
    /// Where the provider works.
    pub(super) territory: String,
    /// The provider's own site; may be empty.
    pub(super) website: String,
}

/// The export of several offers.
pub(super) fn document(page: &Page, offers: &[Opportunity]) -> Value {
    let graph: Vec<Value> = offers.iter().map(|offer| opportunity(page, offer)).collect();
    json!({ "@context": context(), "@graph": graph })
}

/// The terms that the export uses.
fn context() -> Value {
    let mut terms = json!({
        "id": "@id",
        "type": "@type",
        "elm": "http://data.europa.eu/snb/model/elm/",
        "dc": "http://purl.org/dc/terms/",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "rov": "http://www.w3.org/ns/regorg#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "inScheme": "skos:inScheme",
        "value": { "@id": "rdf:value", "@type": "xsd:decimal" },
    });
    let Some(map) = terms.as_object_mut() else { return terms };
    let by_language = [
        ("title", "dc:title"),
        ("description", "dc:description"),
        ("legalName", "rov:legalName"),
        ("prefLabel", "skos:prefLabel"),
        ("noteLiteral", "elm:noteLiteral"),
        ("geographicName", "elm:geographicName"),
    ];
    add(map, &by_language, |id| json!({ "@id": id, "@container": "@language" }));
    let moments = [
        ("startDate", "elm:startDate"),
        ("endDate", "elm:endDate"),
        ("applicationDeadline", "elm:applicationDeadline"),
        ("modified", "dc:modified"),
    ];
    add(map, &moments, |id| json!({ "@id": id, "@type": "xsd:dateTime" }));
    let durations = [("duration", "elm:duration"), ("volumeOfLearning", "elm:volumeOfLearning")];
    add(map, &durations, |id| json!({ "@id": id, "@type": "xsd:duration" }));
    add(map, &[("contentUrl", "elm:contentUrl")], |id| json!({ "@id": id, "@type": "xsd:anyURI" }));
    terms
}

fn add(map: &mut Map<String, Value>, terms: &[(&str, &str)], definition: impl Fn(&str) -> Value) {
    for (term, id) in terms {
        map.insert((*term).to_owned(), definition(id));
    }
}

fn concept(of: &Concept) -> Value {
    json!({
        "id": of.id,
        "type": "skos:Concept",
        "inScheme": { "id": of.scheme, "type": "skos:ConceptScheme" },
        "prefLabel": of.label,
    })
}

fn language(lang: Lang) -> Option<Value> {
    edc::language(lang.tag()).as_ref().map(concept)
}

fn said(lang: Lang, words: &str) -> Texts {
    text(lang.tag(), words)
}

fn site(address: &str) -> Value {
    json!({ "type": "elm:WebResource", "contentUrl": address })
}

/// What an offer and its editions share.
fn base(page: &Page, of: &Opportunity) -> Map<String, Value> {
    let stage = &of.detail.stage;
    let (offer, address) = (&stage.offer, page.absolute(&format!("/catalogue/{}", stage.id)));
    let fields = json!({
        "type": "elm:LearningOpportunity",
        "title": said(offer.lang, &offer.title),
        "foaf:homepage": site(&address),
        "elm:defaultLanguage": language(offer.lang),
        "duration": format!("PT{}M", offer.minutes.get()),
        "elm:mode": mode(page, offer.mode),
        "elm:priceDetail": price(page, stage),
        "elm:providedBy": provider(page, of),
        "elm:learningAchievementSpecification": achievement(page, of),
    });
    match fields {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

fn opportunity(page: &Page, of: &Opportunity) -> Value {
    let stage = &of.detail.stage;
    let mut fields = base(page, of);
    let parts: Vec<Value> = of.detail.editions.iter().map(|run| edition(page, of, run)).collect();
    fields.insert("id".to_owned(), json!(page.absolute(&format!("/catalogue/{}", stage.id))));
    fields.insert("description".to_owned(), json!(said(stage.offer.lang, &stage.offer.description)));
    fields.insert("modified".to_owned(), json!(stage.changed_at.to_rfc3339()));
    fields.insert("elm:hasPart".to_owned(), json!(parts));
    Value::Object(fields)
}

fn edition(page: &Page, of: &Opportunity, run: &Edition) -> Value {
    let plan = &run.plan;
    let mut fields = base(page, of);
    let moment = |at: Timestamp| at.to_rfc3339();
    fields.insert("id".to_owned(), json!(page.absolute(&format!("/editions/{}/book", run.id))));
    fields.insert("duration".to_owned(), json!(format!("PT{}M", plan.minutes())));
    fields.insert("elm:mode".to_owned(), mode(page, plan.mode()));
    let period = |date: Session| {
        json!({
            "type": "dc:PeriodOfTime",
            "startDate": moment(date.starts_at),
            "endDate": moment(date.ends_at),
        })
    };
    let periods = match plan.dates().as_slice() {
        [only] => period(*only),
        several => several.iter().copied().map(period).collect(),
    };
    fields.insert("dc:temporal".to_owned(), periods);
    fields.insert("applicationDeadline".to_owned(), json!(moment(plan.booking_closes_at)));
    if !plan.place.is_empty() {
        let address = plan.address();
        fields.insert("elm:location".to_owned(), location(of.detail.stage.offer.lang, &plan.place, &address));
    }
    Value::Object(fields)
}

fn location(lang: Lang, name: &str, address: &str) -> Value {
    json!({
        "type": "dc:Location",
        "geographicName": said(lang, name),
        "elm:address": {
            "type": "elm:Address",
            "elm:fullAddress": { "type": "elm:Note", "noteLiteral": said(lang, address) },
            "elm:countryCode": edc::country("it").as_ref().map(concept),
        },
    })
}

/// The vocabulary "mode of learning and assessment" has these three under the words that everybody reads.
fn mode(page: &Page, mode: Mode) -> Value {
    let word = match mode {
        Mode::InPerson => "presential",
        Mode::Online => "online",
        Mode::Blended => "blended",
    };
    let label = said(page.lang, &show::mode(page, mode));
    concept(&Concept {
        id: page.absolute(&format!("/catalogue#mode-{word}")),
        scheme: page.absolute("/catalogue#modes"),
        label,
    })
}

fn price(page: &Page, stage: &MicroStage) -> Value {
    let price = stage.offer.price;
    let euro = Concept::authority("currency", "EUR", text("en", "Euro"));
    json!({
        "type": "elm:PriceDetail",
        "prefLabel": said(page.lang, &show::price(page, &stage.offer)),
        "elm:amount": {
            "type": "elm:Amount",
            "elm:unit": concept(&euro),
            "value": format!("{}.{:02}", price.cents() / 100, price.cents() % 100),
        },
    })
}

fn provider(page: &Page, of: &Opportunity) -> Value {
    let lang = of.detail.stage.offer.lang;
    let place = location(lang, &of.territory, &of.territory);
    let mut provider = json!({
        "id": page.absolute(&format!("/catalogue#{}", of.detail.stage.organisation)),
        "type": "elm:Organisation",
        "legalName": said(Lang::It, &of.detail.organisation),
        "elm:location": place,
    });
    if of.website.starts_with("https://") || of.website.starts_with("http://") {
        provider["foaf:homepage"] = site(&of.website);
    }
    provider
}

fn achievement(page: &Page, of: &Opportunity) -> Value {
    let version = &of.detail.version;
    let basics = &version.content.basics;
    let address = page.absolute(&format!("/catalogue/microcredentials/{}", version.id));
    // Whoever designs says nothing of the field of education: the classification has a code for that.
    let field = Concept::snb("isced-f", "9999", text("en", "Field unknown"));
    let outcomes: Vec<Value> =
        of.detail.stage.outcomes.iter().map(|one| outcome(&address, basics.lang, one)).collect();
    let mut fields = json!({
        "id": address,
        "type": "elm:LearningAchievementSpecification",
        "title": said(basics.lang, &basics.title),
        "description": said(basics.lang, &basics.description),
        "foaf:homepage": site(&address),
        "elm:ISCEDFCode": concept(&field),
        "dc:language": language(basics.lang),
        "elm:learningOutcome": outcomes,
    });
    if let Some(workload) = basics.workload {
        fields["volumeOfLearning"] = json!(format!("PT{}M", workload.get()));
    }
    if !basics.prerequisites.is_empty() {
        let words = said(basics.lang, &basics.prerequisites);
        fields["elm:entryRequirement"] = json!({ "type": "elm:Note", "noteLiteral": words });
    }
    fields
}

fn outcome(address: &str, lang: Lang, of: &OfferedOutcome) -> Value {
    let mut fields = json!({
        "id": format!("{address}#{}", of.id),
        "type": "elm:LearningOutcome",
        "title": said(lang, &of.text),
    });
    let Some((uri, name)) = of.concept_uri.as_ref().zip(of.concept_name.as_ref()) else { return fields };
    let label = said(lang, name);
    if uri.starts_with("http://data.europa.eu/esco/") {
        fields["elm:relatedESCOSkill"] = concept(&edc::esco_skill(uri, label));
    } else {
        let scheme = uri.rsplit_once([':', '/']).map_or(uri.as_str(), |(scheme, _)| scheme).to_owned();
        fields["elm:relatedSkill"] = concept(&Concept { id: uri.clone(), scheme, label });
    }
    fields
}
