//! The REST binding of CASE 1.1: JSON in, nothing; JSON out.

use super::rows;
use kernel::Lang;
use serde_json::{Value, json};
use skills::framework::{Family, LanguageTag};
use skills::import::CaseExport;
use skills::library::{HeldFramework, Library};
use store::Refusable;
use web::server::{Answer, IntoResponse as _, Path, Response, StatusCode, Visit, header};

/// Where the binding begins.
const ROOT: &str = "/ims/case/v1p1";

fn answer(status: StatusCode, value: &Value) -> Response {
    let headers = [(header::CONTENT_TYPE, "application/json")];
    (status, headers, value.to_string()).into_response()
}

/// The status object that the specification asks for where there is no such thing (section 3.2).
fn unknown() -> Response {
    let status = json!({
        "imsx_codeMajor": "failure",
        "imsx_severity": "error",
        "imsx_description": "there is no such object here",
        "imsx_codeMinor": { "imsx_codeMinorField": [
            { "imsx_codeMinorFieldName": "TargetEndSystem", "imsx_codeMinorFieldValue": "unknownobject" },
        ] },
    });
    answer(StatusCode::NOT_FOUND, &status)
}

/// Every framework of ours as a package.
async fn packages(visit: &Visit) -> Result<Vec<Value>, kernel::Fault> {
    let now = visit.app.service::<Library>()?.now();
    let ours =
        now.frameworks().iter().filter(|held| matches!(held.framework.family, Family::Own | Family::Starter));
    let mut packages = Vec::new();
    for held in ours {
        packages.push(package_of(visit, held).await.map_err(Refusable::from)?);
    }
    Ok(packages)
}

async fn package_of(visit: &Visit, held: &HeldFramework) -> store::Result<Value> {
    let (network, mut tx) = (&visit.ctx.network, visit.store().read().await?);
    let concepts = rows::concepts(&mut tx, network, &held.id).await?;
    let relations = rows::relations(&mut tx, network, &held.id).await?;
    let changed = rows::changed_at(&mut tx, network, &held.id).await?.to_rfc3339();
    let uri = visit.page.absolute(&format!("/frameworks/{}", held.id));
    let languages = &held.framework.languages;
    let language = [Lang::It, Lang::En]
        .into_iter()
        .map(LanguageTag::from)
        .find(|language| languages.contains(language))
        .or_else(|| languages.iter().next().copied())
        .unwrap_or(Lang::En.into());
    let creator = visit.page.network.name.as_str();
    let export = CaseExport { framework: &held.framework, uri: &uri, creator, changed: &changed, language };
    Ok(export.package(&concepts, &relations))
}

fn identifier(value: &Value) -> &str {
    value["identifier"].as_str().unwrap_or_default()
}

fn items<'a>(package: &'a Value, key: &str) -> &'a [Value] {
    package[key].as_array().map_or(&[], Vec::as_slice)
}

/// A link to something of ours.
fn link(visit: &Visit, kind: &str, of: &Value) -> Value {
    let id = identifier(of);
    json!({ "title": of["title"], "identifier": id, "uri": visit.page.absolute(&format!("{ROOT}/{kind}/{id}")) })
}

/// A document as it stands alone: with the address of its package.
fn alone(visit: &Visit, package: &Value) -> Value {
    let mut document = package["CFDocument"].clone();
    document["CFPackageURI"] = link(visit, "CFPackages", &package["CFDocument"]);
    document
}

/// Something of a package as it stands alone: with the address of its document.
fn within(visit: &Visit, package: &Value, value: &Value) -> Value {
    let mut value = value.clone();
    value["CFDocumentURI"] = link(visit, "CFDocuments", &package["CFDocument"]);
    value
}

/// `GET /ims/case/v1p1/CFDocuments`.
pub(crate) async fn documents(visit: Visit) -> Answer {
    let packages = packages(&visit).await?;
    let documents: Vec<Value> = packages.iter().map(|package| alone(&visit, package)).collect();
    Ok(answer(StatusCode::OK, &json!({ "CFDocuments": documents })))
}

/// `GET /ims/case/v1p1/CFDocuments/{id}`.
pub(crate) async fn document(visit: Visit, Path(id): Path<String>) -> Answer {
    let packages = packages(&visit).await?;
    match packages.iter().find(|package| identifier(&package["CFDocument"]) == id) {
        Some(package) => Ok(answer(StatusCode::OK, &alone(&visit, package))),
        None => Ok(unknown()),
    }
}

/// `GET /ims/case/v1p1/CFPackages/{id}`.
pub(crate) async fn package(visit: Visit, Path(id): Path<String>) -> Answer {
    let packages = packages(&visit).await?;
    match packages.iter().find(|package| identifier(&package["CFDocument"]) == id) {
        Some(package) => Ok(answer(StatusCode::OK, package)),
        None => Ok(unknown()),
    }
}

/// `GET /ims/case/v1p1/CFItems/{id}`.
pub(crate) async fn item(visit: Visit, Path(id): Path<String>) -> Answer {
    one(&visit, "CFItems", &id).await
}

/// `GET /ims/case/v1p1/CFAssociations/{id}`.
pub(crate) async fn association(visit: Visit, Path(id): Path<String>) -> Answer {
    one(&visit, "CFAssociations", &id).await
}

async fn one(visit: &Visit, key: &str, id: &str) -> Answer {
    for package in packages(visit).await? {
        if let Some(found) = items(&package, key).iter().find(|one| identifier(one) == id) {
            return Ok(answer(StatusCode::OK, &within(visit, &package, found)));
        }
    }
    Ok(unknown())
}

/// `GET /ims/case/v1p1/CFItemAssociations/{id}`: an item and everything it is tied to.
pub(crate) async fn item_associations(visit: Visit, Path(id): Path<String>) -> Answer {
    for package in packages(&visit).await? {
        let Some(found) = items(&package, "CFItems").iter().find(|one| identifier(one) == id) else {
            continue;
        };
        let touches = |one: &&Value| {
            identifier(&one["originNodeURI"]) == id || identifier(&one["destinationNodeURI"]) == id
        };
        let ties: Vec<Value> = items(&package, "CFAssociations").iter().filter(touches).cloned().collect();
        let set = json!({ "CFItem": within(&visit, &package, found), "CFAssociations": ties });
        return Ok(answer(StatusCode::OK, &set));
    }
    Ok(unknown())
}
