//! A file of the evidence, whole or the part that a player asks for (RFC 9110, section 14).

use axum::body::Body;
use axum::http::HeaderValue;
use kernel::{BlobId, Fault};
use std::ops::Range;
use store::blobs::BlobRow;
use web::server::{HeaderMap, Response, StatusCode, Visit, header};

/// What was asked for of a file of so many bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Asked {
    /// All of it: nothing else was asked for, or several parts at once, which may be answered by the whole.
    Whole,
    /// One part.
    Part(Range<u64>),
    /// A part that is not there.
    NotThere,
}

/// Reads a `Range` header: `bytes=0-99`, `bytes=100-`, `bytes=-100`.
fn asked(value: Option<&str>, size: u64) -> Asked {
    let Some(spec) = value.and_then(|value| value.trim().strip_prefix("bytes=")) else { return Asked::Whole };
    let Some((from, to)) = spec.split_once('-') else { return Asked::Whole };
    let number = |text: &str| text.trim().parse::<u64>().ok();
    let range = match (from.trim(), to.trim()) {
        ("", "") => return Asked::Whole,
        ("", last) => number(last).map(|last| size.saturating_sub(last)..size),
        (from, "") => number(from).map(|from| from..size),
        (from, to) => match (number(from), number(to)) {
            (Some(from), Some(to)) if from <= to => Some(from..to.saturating_add(1).min(size)),
            _ => None,
        },
    };
    match range {
        None => Asked::Whole,
        Some(range) if range.is_empty() => Asked::NotThere,
        Some(range) => Asked::Part(range),
    }
}

/// The answer with a file, or the part of it that was asked for.
pub(super) async fn response(
    visit: &Visit,
    blob: &BlobId,
    row: &BlobRow,
    headers: &HeaderMap,
) -> Result<Response, Fault> {
    let size = u64::try_from(row.size).unwrap_or(0);
    let range = headers.get(header::RANGE).and_then(|value| value.to_str().ok());
    let (part, status) = match asked(range, size) {
        Asked::Whole => (0..size, StatusCode::OK),
        Asked::Part(part) => (part, StatusCode::PARTIAL_CONTENT),
        Asked::NotThere => return Ok(not_there(visit, row, size)),
    };
    let blobs = visit.store().blobs();
    let unavailable = |problem: store::blobs::BlobProblem| Fault::Unavailable(problem.to_string());
    let body = if status == StatusCode::OK {
        Body::from_stream(blobs.stream(blob).await.map_err(unavailable)?)
    } else {
        Body::from_stream(blobs.stream_part(blob, part.clone()).await.map_err(unavailable)?)
    };
    let mut response = visit.file(body, &row.media_type, &row.file_name);
    *response.status_mut() = status;
    let length = part.end - part.start;
    let said = [(header::ACCEPT_RANGES, "bytes".to_owned()), (header::CONTENT_LENGTH, length.to_string())];
    let of_part = format!("bytes {}-{}/{size}", part.start, part.end.saturating_sub(1));
    let of_part = (status == StatusCode::PARTIAL_CONTENT).then_some((header::CONTENT_RANGE, of_part));
    for (name, value) in said.into_iter().chain(of_part) {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    Ok(response)
}

fn not_there(visit: &Visit, row: &BlobRow, size: u64) -> Response {
    let mut response = visit.file(Body::empty(), &row.media_type, &row.file_name);
    *response.status_mut() = StatusCode::RANGE_NOT_SATISFIABLE;
    if let Ok(value) = HeaderValue::from_str(&format!("bytes */{size}")) {
        response.headers_mut().insert(header::CONTENT_RANGE, value);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_read_as_players_ask_for_them() {
        assert_eq!(asked(None, 10), Asked::Whole);
        assert_eq!(asked(Some("bytes=0-"), 10), Asked::Part(0..10));
        assert_eq!(asked(Some("bytes=2-5"), 10), Asked::Part(2..6));
        assert_eq!(asked(Some("bytes=2-999"), 10), Asked::Part(2..10));
        assert_eq!(asked(Some("bytes=-4"), 10), Asked::Part(6..10));
        assert_eq!(asked(Some("bytes=-40"), 10), Asked::Part(0..10));
        for nonsense in ["bytes=", "bytes=-", "bytes=a-b", "lines=1-2", "bytes=0-1,4-5", "bytes=5-2"] {
            assert_eq!(asked(Some(nonsense), 10), Asked::Whole, "{nonsense}");
        }
        assert_eq!(asked(Some("bytes=10-"), 10), Asked::NotThere);
        assert_eq!(asked(Some("bytes=18446744073709551615-"), 10), Asked::NotThere);
    }
}
