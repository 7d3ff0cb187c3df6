//! Verification requests: a file, an address, or a text.

use super::client::GuardedClient;
use super::examine::examine;
use super::pages::{self, LIMIT_MEGABYTES};
use kernel::{Fault, Problem};
use web::components::FormState;
use web::server::{
    Access, Answer, Bucket, Fields, FileRules, HeaderMap, Query, ReceivedFile, Routes, Upload, Visit,
};

/// Any type is taken: the engine tells what it is.
const RULES: FileRules = FileRules { limit: (LIMIT_MEGABYTES as u64) << 20, most: 1, types: &[] };

/// Routes of this module.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get("/verify", Access::Public, form).post("/verify", Access::Public, check)
}

#[derive(serde::Deserialize)]
struct Asked {
    #[serde(default)]
    address: String,
}

async fn form(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let state = FormState::empty().with("address", asked.address);
    Ok(visit.show(pages::ask(&visit.page, &state)))
}

async fn check(visit: Visit, headers: HeaderMap, upload: Upload) -> Answer {
    visit.app.limits().count(Bucket::Verification, &visit.peer)?;
    let (mut fields, files) = upload.read(&visit, RULES).await?;
    let given = given(&visit, &mut fields, &files).await;
    Upload::drop_files(&visit, &files).await;
    let Some(input) = given? else {
        return Ok(visit.show_again(pages::ask(&visit.page, &fields.state())));
    };
    let examined = examine(&visit, input).await?;
    if Visit::wants_json(&headers) {
        return Ok(json(&examined.report));
    }
    Ok(visit.show(pages::found(&visit.page, &examined)))
}

/// The bytes to verify: of the file, else of the text, else from the address.
async fn given(visit: &Visit, fields: &mut Fields, files: &[ReceivedFile]) -> Result<Option<Vec<u8>>, Fault> {
    if fields.wrong().is_some() {
        return Ok(None);
    }
    if let Some(file) = files.first() {
        let bytes = visit.store().blobs().get(&file.blob.id).await;
        return bytes
            .map(|bytes| Some(bytes.to_vec()))
            .map_err(|problem| Fault::Unavailable(problem.to_string()));
    }
    let text = fields.raw("text");
    if !text.is_empty() {
        return Ok(Some(text.as_bytes().to_vec()));
    }
    if fields.raw("address").is_empty() {
        fields.note("file", Problem::new("credentials-verify-nothing"));
        return Ok(None);
    }
    let address = fields.raw("address").to_owned();
    let found = fetch(visit, &address).await?;
    if found.is_none() {
        fields.note("address", Problem::new("credentials-verify-unreachable"));
    }
    Ok(found)
}

/// What lies at an address: a share of ours, or something elsewhere.
async fn fetch(visit: &Visit, address: &str) -> Result<Option<Vec<u8>>, Fault> {
    let own = address.strip_prefix(visit.app.public_origin()).and_then(|path| path.strip_prefix("/c/"));
    if let Some(token) = own {
        return Ok(crate::showing::document_of_share(visit, token).await?.map(String::into_bytes));
    }
    let client = visit.app.service::<GuardedClient>()?;
    Ok(client.fetch(address).await.ok().map(|fetched| fetched.bytes))
}

/// The report for programs.
fn json(report: &openbadges::report::Report) -> web::server::Response {
    use web::server::{IntoResponse as _, header};
    let checks: Vec<_> = report
        .checks
        .iter()
        .map(|check| {
            serde_json::json!({
                "check": check.name.as_str(),
                "outcome": format!("{:?}", check.outcome),
                "code": check.code,
                "reason": check.sentence,
            })
        })
        .collect();
    let body = serde_json::json!({ "verdict": format!("{:?}", report.verdict()), "checks": checks });
    ([(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response()
}
