//! Requests about frameworks that are being written: extract, run, answer.

use super::commands::{CreateOwn, DeleteElement, OwnError, PublishOwn, SaveElement, allowed, may_write};
use super::model::{Element, ElementKind, OwnFramework, Words};
use super::pages::{self, ElementForm};
use super::rows;
use kernel::{Fault, FrameworkId, Lang, OrganisationId, Problem, Role};
use skills::framework::ConceptUri;
use std::collections::BTreeMap;
use store::Refusable;
use web::components::FormState;
use web::server::{Answer, Fields, Path, Visit};

fn framework_id(raw: &str) -> Result<FrameworkId, Fault> {
    raw.parse().map_err(|_| Fault::NotFound)
}

/// For whom the actor may write: organisations, and the network when they run it.
fn owners(visit: &Visit) -> (Vec<OrganisationId>, bool) {
    let organisations = visit.ctx.organisations_as(Role::Manager).cloned().collect();
    (organisations, may_write(&visit.ctx, None))
}

/// `GET /frameworks/own`.
pub(crate) async fn list(visit: Visit) -> Answer {
    let mut tx = visit.read().await?;
    let mut all = rows::frameworks(&mut tx, &visit.ctx).await.map_err(Refusable::from)?;
    all.retain(|own| may_write(&visit.ctx, own.organisation.as_ref()));
    let (organisations, network) = owners(&visit);
    Ok(visit.show(pages::list(&visit.page, &all, network || !organisations.is_empty())))
}

/// `GET /frameworks/own/new`.
pub(crate) async fn new(visit: Visit) -> Answer {
    let (organisations, network) = owners(&visit);
    if organisations.is_empty() && !network {
        return Ok(visit.go("/frameworks/own"));
    }
    Ok(visit.show(pages::new(&visit.page, network && !organisations.is_empty(), &FormState::empty())))
}

/// `POST /frameworks/own`.
pub(crate) async fn create(visit: Visit, mut fields: Fields) -> Answer {
    let (organisations, network) = owners(&visit);
    let name = fields.required("name", 3..=80);
    let licence = fields.optional("licence", 120);
    let both = network && !organisations.is_empty();
    if let Some(state) = fields.wrong() {
        return Ok(visit.show_again(pages::new(&visit.page, both, &state)));
    }
    let of_network = network && (organisations.is_empty() || fields.checked("network"));
    let organisation = if of_network { None } else { organisations.into_iter().next() };
    let create = CreateOwn { organisation, name, licence, origin: visit.app.public_origin().to_owned() };
    match visit.run(&create).await {
        Ok(own) => Ok(visit.go(&format!("/frameworks/own/{}", own.id))),
        Err(error) => {
            let state = fields.refused(refusal(error)?);
            Ok(visit.show_again(pages::new(&visit.page, both, &state)))
        }
    }
}

/// The problem to show, or the fault to answer with.
fn refusal(error: OwnError) -> Result<Problem, Fault> {
    match Fault::from(error) {
        Fault::Refused(problem) => Ok(problem),
        fault => Err(fault),
    }
}

async fn read(visit: &Visit, raw: &str) -> Result<(OwnFramework, Vec<Element>), Fault> {
    let mut tx = visit.read().await?;
    let own = allowed(&mut tx, &visit.ctx, &framework_id(raw)?).await?;
    let elements = rows::elements(&mut tx, &visit.ctx, &own.id).await.map_err(Refusable::from)?;
    Ok((own, elements))
}

/// `GET /frameworks/own/{id}`.
pub(crate) async fn framework(visit: Visit, Path(id): Path<String>) -> Answer {
    let (own, elements) = read(&visit, &id).await?;
    Ok(visit.show(pages::framework(&visit.page, &own, &elements, &FormState::empty())))
}

/// `GET /frameworks/own/{id}/new`.
pub(crate) async fn new_element(visit: Visit, Path(id): Path<String>) -> Answer {
    let (own, _) = read(&visit, &id).await?;
    let form = ElementForm { own: &own, code: None, state: &FormState::empty() };
    Ok(visit.show(pages::element(&visit.page, &form)))
}

/// `GET /frameworks/own/{id}/elements/{code}`.
pub(crate) async fn element(visit: Visit, Path((id, code)): Path<(String, String)>) -> Answer {
    let (own, elements) = read(&visit, &id).await?;
    let element = elements.iter().find(|one| one.code == code).ok_or(Fault::NotFound)?;
    let state = pages::state_of(element);
    let form = ElementForm { own: &own, code: Some(&element.code), state: &state };
    Ok(visit.show(pages::element(&visit.page, &form)))
}

/// `POST /frameworks/own/{id}/elements`: added, or written anew.
pub(crate) async fn save(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let (own, _) = read(&visit, &id).await?;
    let before = fields.raw("before").to_owned();
    let code = Some(before.as_str()).filter(|code| !code.is_empty());
    let element = read_element(&mut fields, code);
    let again = |state: &FormState| {
        let form = ElementForm { own: &own, code, state };
        Ok(visit.show_again(pages::element(&visit.page, &form)))
    };
    let element = match (element, fields.wrong()) {
        (Some(element), None) => element,
        (_, state) => return again(&state.unwrap_or_else(|| fields.state())),
    };
    let said = Problem::new("careers-own-saved").with("code", element.code.clone());
    match visit.run(&SaveElement { framework: own.id.clone(), element, new: code.is_none() }).await {
        Ok(own) => Ok(visit.go_with(&format!("/frameworks/own/{}", own.id), &said)),
        Err(error) => again(&fields.refused(refusal(error)?)),
    }
}

fn codes(fields: &Fields, name: &str) -> Vec<String> {
    let cut = fields.raw(name).split([',', ';', ' ', '\n']);
    cut.map(str::trim).filter(|code| !code.is_empty()).map(str::to_owned).collect()
}

fn read_element(fields: &mut Fields, before: Option<&str>) -> Option<Element> {
    let code = before.map_or_else(|| fields.required("code", 1..=40), str::to_owned);
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    if !code.chars().all(plain) {
        fields.note("code", Problem::new("careers-own-bad-code").with("code", code.clone()));
    }
    let kind = fields.choice("kind", ElementKind::from_code);
    let words = read_words(fields);
    let same_as = fields.optional("same_as", 400);
    if !same_as.is_empty() && ConceptUri::parse(&same_as).is_err() {
        fields.note("same_as", Problem::new("careers-own-bad-address"));
    }
    Some(Element {
        parents: codes(fields, "parents"),
        optional: fields.checked("optional"),
        words,
        eqf: fields.optional_number("eqf", 1..=8),
        preparation: fields.optional_number("preparation", 1..=5),
        section: fields.optional("section", 120),
        same_as,
        deprecated: fields.checked("deprecated"),
        replaced_by: codes(fields, "replaced_by"),
        kind: kind?,
        code,
    })
}

/// The words of the six languages; a name in one of them is enough.
fn read_words(fields: &mut Fields) -> BTreeMap<String, Words> {
    let mut words = BTreeMap::new();
    for lang in Lang::ALL {
        let tag = lang.tag();
        let (label, others, description) = pages::word_fields(lang);
        let label = fields.optional(label, 200);
        let others = fields.optional(others, 1_000);
        let description = fields.optional(description, 2_000);
        if label.is_empty() {
            continue;
        }
        let others = others.split('\n').map(str::trim).filter(|other| !other.is_empty());
        let one = Words { label, others: others.map(str::to_owned).collect(), description };
        words.insert(tag.to_owned(), one);
    }
    if words.is_empty() {
        fields.note("label_it", Problem::new("careers-own-no-name"));
    }
    words
}

/// `POST /frameworks/own/{id}/delete`.
pub(crate) async fn delete(visit: Visit, Path(id): Path<String>, fields: Fields) -> Answer {
    let (own, elements) = read(&visit, &id).await?;
    let code = fields.raw("code").to_owned();
    match visit.run(&DeleteElement { framework: own.id.clone(), code }).await {
        Ok(own) => {
            Ok(visit.go_with(&format!("/frameworks/own/{}", own.id), &Problem::new("careers-own-deleted")))
        }
        Err(error) => {
            let state = FormState::empty().refused(refusal(error)?);
            Ok(visit.show_again(pages::framework(&visit.page, &own, &elements, &state)))
        }
    }
}

/// `POST /frameworks/own/{id}/publish`.
pub(crate) async fn publish(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let (own, elements) = read(&visit, &id).await?;
    let version = fields.required("version", 1..=20);
    if let Some(state) = fields.wrong() {
        return Ok(visit.show_again(pages::framework(&visit.page, &own, &elements, &state)));
    }
    match visit.run(&PublishOwn { framework: own.id.clone(), version }).await {
        Ok((own, report)) => {
            let said = Problem::new("careers-own-published")
                .with("version", report.version)
                .with("added", report.added.to_string())
                .with("changed", report.changed.to_string())
                .with("deprecated", report.deprecated.to_string());
            Ok(visit.go_with(&format!("/frameworks/own/{}", own.id), &said))
        }
        Err(error) => {
            let state = fields.refused(refusal(error)?);
            Ok(visit.show_again(pages::framework(&visit.page, &own, &elements, &state)))
        }
    }
}
