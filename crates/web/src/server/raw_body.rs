//! A body for programs: taken as it is, up to a limit, and only when the handler asks for it.

use super::app::App;
use axum::body::{Body, to_bytes};
use axum::extract::{FromRequest, Request};
use kernel::Fault;
use std::convert::Infallible;

/// The body of a request that is no form, not read yet: who sends it can be asked first.
pub struct RawBody(Body);

impl RawBody {
    /// Reads it.
    ///
    /// # Errors
    /// [`Fault::TooLarge`] when it has more bytes than `limit`.
    pub async fn read(self, limit: usize) -> Result<Vec<u8>, Fault> {
        let read = to_bytes(self.0, limit).await;
        read.map(|bytes| bytes.to_vec()).map_err(|_| Fault::TooLarge { limit: limit as u64 })
    }
}

impl FromRequest<App> for RawBody {
    type Rejection = Infallible;

    async fn from_request(request: Request, _: &App) -> Result<Self, Infallible> {
        Ok(Self(request.into_body()))
    }
}
