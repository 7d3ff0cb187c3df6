//! How a request is answered when it is not answered with a page: one fault, one status, one code.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kernel::Fault;
use std::sync::Arc;

/// What handlers return.
pub type Answer = Result<Response, Refusal>;

/// A fault on its way out; the guard makes a page of it in the visitor's language.
#[derive(Debug)]
pub struct Refusal(pub Fault);

impl<E: Into<Fault>> From<E> for Refusal {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = status_of(&self.0).into_response();
        response.extensions_mut().insert(Arc::new(self.0));
        response
    }
}

/// The HTTP status of a fault. What may not be seen does not exist.
pub(super) fn status_of(fault: &Fault) -> StatusCode {
    match fault {
        Fault::NotFound => StatusCode::NOT_FOUND,
        Fault::Denied(denied) if !denied.visible => StatusCode::NOT_FOUND,
        Fault::Denied(_) => StatusCode::FORBIDDEN,
        Fault::SignInFirst => StatusCode::UNAUTHORIZED,
        Fault::Refused(_) => StatusCode::CONFLICT,
        Fault::BadRequest(_) => StatusCode::BAD_REQUEST,
        Fault::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
        Fault::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
        Fault::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
        Fault::BrokenRow { .. } | Fault::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// The stable code of a fault, as the visitor may know it.
pub(super) fn code_of(fault: &Fault) -> &'static str {
    match fault {
        Fault::Denied(denied) if !denied.visible => Fault::NotFound.code(),
        other => other.code(),
    }
}
