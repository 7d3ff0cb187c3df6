//! Finds the credential that is attached to a PDF.

use std::io::Read as _;

/// How much a PDF may ask of us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The longest file, in bytes.
    pub bytes: usize,
    /// The most attachments.
    pub attachments: usize,
    /// The most places that look like an attachment and are looked at.
    pub places: usize,
    /// The most bytes unpacked, all attachments together.
    pub unpacked: u64,
}

/// The limits that [`unbake_pdf`] holds: 32 MiB, 64 attachments, 1,024 places, 16 MiB unpacked.
pub const LIMITS: Limits = Limits { bytes: 32 << 20, attachments: 64, places: 1_024, unpacked: 16 << 20 };

/// Why no credential came out of a PDF.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UnbakeError {
    /// The file does not begin like a PDF.
    #[error("the file is not a PDF")]
    NotAPdf,
    /// Past the limits.
    #[error("the PDF is too large: {0}")]
    TooLarge(&'static str),
    /// No attachment is a credential.
    #[error("no credential is attached to the PDF")]
    NotBaked,
    /// Two different credentials, e.g. an old and a new revision of the file.
    #[error("more than one credential is attached to the PDF")]
    BakedTwice,
    /// An attachment that cannot be unpacked.
    #[error("an attachment of the PDF is damaged")]
    Damaged,
}

/// True when the bytes begin like a PDF.
#[must_use]
pub fn looks_like_pdf(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-")
}

/// The credential attached to a PDF, exactly as it was attached: JSON text, a compact JWS or an SD-JWT.
///
/// # Errors
/// When the file is no PDF, is past the limits, or carries no credential or two different ones.
pub fn unbake_pdf(pdf: &[u8]) -> Result<String, UnbakeError> {
    if !looks_like_pdf(pdf) {
        return Err(UnbakeError::NotAPdf);
    }
    if pdf.len() > LIMITS.bytes {
        return Err(UnbakeError::TooLarge("the file"));
    }
    let mut found: Option<String> = None;
    for attachment in attachments(pdf, LIMITS)? {
        let Some(credential) = credential(attachment) else { continue };
        if found.as_ref().is_some_and(|earlier| *earlier != credential) {
            return Err(UnbakeError::BakedTwice);
        }
        found = Some(credential);
    }
    found.ok_or(UnbakeError::NotBaked)
}

/// An attachment that reads like a credential.
fn credential(bytes: Vec<u8>) -> Option<String> {
    let text = String::from_utf8(bytes).ok()?;
    let trimmed = text.trim_start();
    let json = trimmed.starts_with('{') && (text.contains("\"@context\"") || text.contains("\"payload\""));
    let compact = trimmed.starts_with("eyJ")
        && !trimmed.contains(char::is_whitespace)
        && trimmed.matches('.').count() >= 2;
    (json || compact).then_some(text)
}

/// The unpacked attachments of a PDF.
fn attachments(pdf: &[u8], limits: Limits) -> Result<Vec<Vec<u8>>, UnbakeError> {
    let (mut attachments, mut room) = (Vec::new(), limits.unpacked);
    // What has no end after it is no stream: known once, so that a hostile file is not read to its end again and again.
    let Some(last_end) = pdf.windows(ENDSTREAM.len()).rposition(|window| window == ENDSTREAM) else {
        return Ok(attachments);
    };
    let (mut looked_at, mut past) = (0, 0);
    for place in places(pdf, b"/EmbeddedFile") {
        if place < past {
            continue;
        }
        looked_at += 1;
        if looked_at > limits.places {
            return Err(UnbakeError::TooLarge("too many attachments"));
        }
        let Some(found) = stream_around(pdf, place, last_end) else { continue };
        if attachments.len() >= limits.attachments {
            return Err(UnbakeError::TooLarge("too many attachments"));
        }
        past = found.end;
        let attachment = unpack(found.dictionary, &pdf[found.begin..found.end], room)?;
        room -= attachment.len() as u64;
        attachments.push(attachment);
    }
    Ok(attachments)
}

const ENDSTREAM: &[u8] = b"endstream";

/// Where `needle` stands as a whole name (`/EmbeddedFiles` is another).
fn places<'pdf>(pdf: &'pdf [u8], needle: &'pdf [u8]) -> impl Iterator<Item = usize> + 'pdf {
    let delimited = |place: usize| !pdf.get(place + needle.len()).is_some_and(u8::is_ascii_alphanumeric);
    find_all(pdf, needle).filter(move |place| delimited(*place))
}

fn find_all<'pdf>(bytes: &'pdf [u8], needle: &'pdf [u8]) -> impl Iterator<Item = usize> + 'pdf {
    let mut from = 0;
    std::iter::from_fn(move || {
        let place = from + find(bytes.get(from..)?, needle)?;
        from = place + needle.len();
        Some(place)
    })
}

fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    let (first, rest) = needle.split_first()?;
    let mut from = 0;
    loop {
        let place = from + bytes.get(from..)?.iter().position(|byte| byte == first)?;
        if bytes[place + 1..].starts_with(rest) {
            return Some(place);
        }
        from = place + 1;
    }
}

/// The longest dictionary of a stream that is looked at, in bytes.
const DICTIONARY: usize = 4_096;

/// A stream object: its dictionary, and where its bytes begin and end.
struct Stream<'pdf> {
    dictionary: &'pdf [u8],
    begin: usize,
    end: usize,
}

/// The stream object whose dictionary `place` stands in; `last_end` is where the last `endstream` stands.
fn stream_around(pdf: &[u8], place: usize, last_end: usize) -> Option<Stream<'_>> {
    let before = &pdf[place.saturating_sub(DICTIONARY)..place];
    let opening = before.windows(4).rposition(|window| window == b" obj").map(|found| found + 4)?;
    let after = &pdf[place..pdf.len().min(place + DICTIONARY)];
    let keyword = find(after, b"stream")?;
    let dictionary = &pdf[place - (before.len() - opening)..place + keyword];
    if find(dictionary, b"endobj").is_some() {
        return None;
    }
    let begin = place + keyword + b"stream".len();
    let begin = begin + if pdf.get(begin..)?.starts_with(b"\r\n") { 2 } else { 1 };
    if begin > last_end {
        return None;
    }
    let length = direct_length(dictionary).filter(|length| ends_after(pdf, begin, *length));
    let length = length.or_else(|| find(pdf.get(begin..)?, ENDSTREAM))?;
    Some(Stream { dictionary, begin, end: begin + length })
}

/// The number after `/Length`, unless it is a reference to elsewhere.
fn direct_length(dictionary: &[u8]) -> Option<usize> {
    let after = dictionary.get(find(dictionary, b"/Length")? + 7..)?;
    let after = after.trim_ascii_start();
    let digits = after.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let number = std::str::from_utf8(&after[..digits]).ok()?.parse().ok()?;
    let reference = after[digits..].trim_ascii_start().first().is_some_and(u8::is_ascii_digit);
    (!reference).then_some(number)
}

/// Does `endstream` follow where the length says?
fn ends_after(pdf: &[u8], begin: usize, length: usize) -> bool {
    let end = begin.checked_add(length).and_then(|end| pdf.get(end..));
    end.is_some_and(|end| end.trim_ascii_start().starts_with(ENDSTREAM))
}

fn unpack(dictionary: &[u8], stream: &[u8], room: u64) -> Result<Vec<u8>, UnbakeError> {
    let mut unpacked = Vec::new();
    let too_large = UnbakeError::TooLarge("its attachments unpacked");
    if find(dictionary, b"/FlateDecode").is_some() {
        let decoder = flate2::read::ZlibDecoder::new(stream);
        decoder.take(room + 1).read_to_end(&mut unpacked).map_err(|_| UnbakeError::Damaged)?;
    } else if find(dictionary, b"/Filter").is_some() {
        // ASCIIHex and the like: not used by any tool that attaches credentials.
        return Err(UnbakeError::Damaged);
    } else {
        unpacked.extend_from_slice(stream);
    }
    if unpacked.len() as u64 > room { Err(too_large) } else { Ok(unpacked) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    fn pdf(streams: &[(&str, &[u8])]) -> Vec<u8> {
        let mut pdf = b"%PDF-1.7\n1 0 obj\n<< /Names << /EmbeddedFiles 2 0 R >> >>\nendobj\n".to_vec();
        for (dictionary, stream) in streams {
            pdf.extend_from_slice(
                format!("9 0 obj\n<< /Type /EmbeddedFile {dictionary} >>\nstream\n").as_bytes(),
            );
            pdf.extend_from_slice(stream);
            pdf.extend_from_slice(b"\nendstream\nendobj\n");
        }
        pdf
    }

    fn deflated(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    const CREDENTIAL: &str = "{\"@context\":[],\"text\":\"endstream\"}";

    #[test]
    fn plain_packed_and_referenced_lengths_are_read() {
        let length = format!("/Length {}", CREDENTIAL.len());
        assert_eq!(unbake_pdf(&pdf(&[(&length, CREDENTIAL.as_bytes())])).unwrap(), CREDENTIAL);
        let packed = deflated(CREDENTIAL.as_bytes());
        let file = pdf(&[("/Filter /FlateDecode /Length 7 0 R", &packed)]);
        assert_eq!(unbake_pdf(&file).unwrap(), CREDENTIAL);
        let others = pdf(&[("/Length 5", b"hello"), (&length, CREDENTIAL.as_bytes())]);
        assert_eq!(unbake_pdf(&others).unwrap(), CREDENTIAL);
    }

    #[test]
    fn none_two_and_hostile_ones_are_refused() {
        assert_eq!(unbake_pdf(b"PK"), Err(UnbakeError::NotAPdf));
        assert_eq!(unbake_pdf(&pdf(&[])), Err(UnbakeError::NotBaked));
        let two = pdf(&[("", b"{\"@context\":1}"), ("", b"{\"@context\":2}")]);
        assert_eq!(unbake_pdf(&two), Err(UnbakeError::BakedTwice));
        let bomb = deflated(&vec![b' '; usize::try_from(LIMITS.unpacked).unwrap() + 1]);
        let bomb = pdf(&[("/Filter /FlateDecode", &bomb)]);
        assert!(matches!(unbake_pdf(&bomb), Err(UnbakeError::TooLarge(_))));
        let many = pdf(&vec![("", &b"x"[..]); 65]);
        assert!(matches!(unbake_pdf(&many), Err(UnbakeError::TooLarge(_))));
        let cut = pdf(&[("/Filter /FlateDecode", b"\xff\xff")]);
        assert_eq!(unbake_pdf(&cut), Err(UnbakeError::Damaged));
    }

    #[test]
    fn places_without_end_cost_little() {
        let hollow = b"%PDF-1.7\n1 0 obj <</Type /EmbeddedFile>> stream\n".repeat(200_000);
        assert_eq!(unbake_pdf(&hollow), Err(UnbakeError::NotBaked), "no stream ends");
        let ended = [hollow.as_slice(), b"endstream"].concat();
        assert!(unbake_pdf(&ended).is_err(), "all that is one stream");
        let dictionaries = [b"/EmbeddedFile ".repeat(200_000).as_slice(), b"endstream"].concat();
        let many = [b"%PDF-1.7\n", dictionaries.as_slice()].concat();
        assert!(matches!(unbake_pdf(&many), Err(UnbakeError::TooLarge(_))));
    }

    #[test]
    fn no_cut_panics() {
        let file = pdf(&[("/Length 3", b"abc"), ("", CREDENTIAL.as_bytes())]);
        for end in 0..file.len() {
            let _ = unbake_pdf(&file[..end]);
        }
    }
}
