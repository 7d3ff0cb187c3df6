//! Suggestions while one types, as JSON.

use serde::{Deserialize, Serialize};
use skills::library::{Library, Sought};
use web::server::{Answer, IntoResponse as _, Query, Visit, header};

/// How many are suggested.
const LIMIT: usize = 8;

/// What is being typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    q: String,
    kind: String,
}

/// One suggestion, as the field of the page takes it.
#[derive(Debug, Serialize)]
struct Suggestion {
    /// What the field will hold.
    value: String,
    /// What the list shows.
    label: String,
    /// The concept's id.
    id: String,
}

/// `GET /concepts/suggest?q=…&kind=skill|occupation`: a JSON list of `{"value", "label", "id"}`.
pub(crate) async fn suggest(visit: Visit, Query(typed): Query<Typed>) -> Answer {
    let library = visit.app.service::<Library>()?;
    let typed_text: String = typed.q.chars().take(80).collect();
    let sought = Sought::from_code(&typed.kind);
    let found = library.now().suggest(&typed_text, visit.page.lang, sought, LIMIT);
    let list: Vec<Suggestion> = found
        .into_iter()
        .map(|one| Suggestion {
            label: match &one.hit {
                Some(hit) => format!("{} ({hit})", one.name),
                None => one.name.clone(),
            },
            value: one.name,
            id: one.id.to_string(),
        })
        .collect();
    let body = serde_json::to_string(&list).unwrap_or_else(|_| "[]".to_owned());
    Ok(([(header::CONTENT_TYPE, "application/json")], body).into_response())
}
