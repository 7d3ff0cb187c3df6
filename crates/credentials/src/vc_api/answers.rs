//! Answers for programs: JSON, and problems after RFC 9457 with the types of the standards.

use kernel::Fault;
use openbadges::proof::ProofError;
use serde_json::{Value, json};
use web::server::{HeaderMap, IntoResponse, Response, StatusCode, header};

/// What is wrong with a request.
#[derive(Debug)]
pub(super) struct ApiProblem {
    status: StatusCode,
    kind: &'static str,
    detail: String,
    wait: Option<u64>,
}

const DATA_MODEL: &str = "https://www.w3.org/TR/vc-data-model#";

impl ApiProblem {
    fn new(status: StatusCode, kind: &'static str, detail: impl Into<String>) -> Self {
        Self { status, kind, detail: detail.into(), wait: None }
    }

    /// The body is not what it must be.
    pub(super) fn malformed(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "MALFORMED_VALUE_ERROR", detail)
    }

    /// The body is no JSON.
    pub(super) fn no_json(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "PARSING_ERROR", detail)
    }

    /// The program is not known.
    pub(super) fn unknown_program() -> Self {
        let detail = "send Authorization: Bearer and an API key made by `bottega api-key create`";
        Self::new(StatusCode::UNAUTHORIZED, "UNAUTHORIZED", detail)
    }

    /// Why something could not be signed or derived.
    pub(super) fn of_proof(problem: &ProofError) -> Self {
        let kind = match problem {
            ProofError::Json(_) => "PARSING_ERROR",
            ProofError::JsonLd(_) => "DATA_LOSS_DETECTION_ERROR",
            _ => "MALFORMED_VALUE_ERROR",
        };
        Self::new(StatusCode::BAD_REQUEST, kind, problem.to_string())
    }
}

impl IntoResponse for ApiProblem {
    fn into_response(self) -> Response {
        let title = self.kind.replace('_', " ").to_lowercase();
        let body = json!({
            "type": format!("{DATA_MODEL}{}", self.kind),
            "title": title,
            "status": self.status.as_u16(),
            "detail": self.detail,
        });
        let mut response = with_status(self.status, "application/problem+json", &body);
        let headers: &mut HeaderMap = response.headers_mut();
        if self.status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, header::HeaderValue::from_static("Bearer"));
        }
        if let Some(seconds) = self.wait {
            headers.insert(header::RETRY_AFTER, header::HeaderValue::from(seconds));
        }
        response
    }
}

impl From<Fault> for ApiProblem {
    fn from(fault: Fault) -> Self {
        let detail = fault.to_string();
        match fault {
            Fault::TooMany { seconds } => Self {
                wait: Some(seconds),
                ..Self::new(StatusCode::TOO_MANY_REQUESTS, "TOO_MANY_REQUESTS", detail)
            },
            Fault::TooLarge { .. } => Self::new(StatusCode::PAYLOAD_TOO_LARGE, "PAYLOAD_TOO_LARGE", detail),
            Fault::NotFound => Self::new(StatusCode::NOT_FOUND, "NOT_FOUND", detail),
            Fault::Unavailable(_) => {
                tracing::error!(%detail, "a program's request could not be served");
                Self::new(StatusCode::SERVICE_UNAVAILABLE, "UNAVAILABLE", "try again in a while")
            }
            _ => {
                tracing::error!(%detail, "a program's request failed");
                Self::new(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    "INTERNAL",
                    "a defect of the server; it is logged",
                )
            }
        }
    }
}

/// An answer in JSON.
pub(super) fn with_status(status: StatusCode, media_type: &'static str, body: &Value) -> Response {
    (status, [(header::CONTENT_TYPE, media_type)], body.to_string()).into_response()
}
