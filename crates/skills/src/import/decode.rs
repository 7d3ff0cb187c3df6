//! Bytes of an unknown encoding to text.
//!
//! A byte-order mark decides; then UTF-16 without one (every other byte zero); then line by line: a line that is
//! valid UTF-8 is taken so, any other is read in the encoding that its bytes betray. So a table glued together from
//! two sources is read right, too.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// The text and the name of its encoding (`UTF-8 + windows-1252` when lines differ).
pub(crate) fn decode(bytes: Vec<u8>) -> (String, &'static str) {
    if let Some((encoding, mark)) = Encoding::for_bom(&bytes) {
        return (encoding.decode_without_bom_handling(&bytes[mark..]).0.into_owned(), encoding.name());
    }
    if let Some(encoding) = utf16_without_mark(&bytes) {
        return (encoding.decode_without_bom_handling(&bytes).0.into_owned(), encoding.name());
    }
    match String::from_utf8(bytes) {
        Ok(text) => (text, UTF_8.name()),
        Err(error) => line_by_line(error.as_bytes()),
    }
}

/// Text in Latin letters as UTF-16 has a zero in every other byte.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(2_000)];
    let zeros =
        |offset: usize| head.iter().skip(offset).step_by(2).filter(|&&byte| byte == 0).count() * 2 * 10;
    if head.len() < 4 {
        None
    } else if zeros(1) > head.len() * 7 {
        Some(UTF_16LE)
    } else if zeros(0) > head.len() * 7 {
        Some(UTF_16BE)
    } else {
        None
    }
}

fn line_by_line(bytes: &[u8]) -> (String, &'static str) {
    let foreign: Vec<&[u8]> = lines(bytes).filter(|line| std::str::from_utf8(line).is_err()).collect();
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    for line in foreign.iter().take(5_000) {
        detector.feed(line, false);
    }
    detector.feed(b"", true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    let mut mixed = false;
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    for line in lines(bytes) {
        match std::str::from_utf8(line) {
            Ok(line) => {
                mixed |= !line.is_ascii();
                text.push_str(line);
            }
            Err(_) => text.push_str(&encoding.decode_without_bom_handling(line).0),
        }
    }
    (text, if mixed { mixed_name(encoding) } else { encoding.name() })
}

fn mixed_name(encoding: &'static Encoding) -> &'static str {
    match encoding.name() {
        "windows-1252" => "UTF-8 + windows-1252",
        "windows-1250" => "UTF-8 + windows-1250",
        "ISO-8859-2" => "UTF-8 + ISO-8859-2",
        _ => "UTF-8 + others",
    }
}

/// Lines with their ends.
fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split_inclusive(|&byte| byte == b'\n')
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn reads_utf16_with_and_without_mark() {
        let text = "uri,label\na,perché\n";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked: Vec<u8> = [0xff, 0xfe].into_iter().chain(little.iter().copied()).collect();
        assert_eq!(decode(little), (text.to_owned(), "UTF-16LE"));
        assert_eq!(decode(marked), (text.to_owned(), "UTF-16LE"));
    }

    #[test]
    fn reads_windows_1252_and_mixtures() {
        let old = b"uri;nome\n1;citt\xe0 e qualit\xe0\n2;perch\xe9 cos\xec\n".to_vec();
        assert_eq!(decode(old).0, "uri;nome\n1;città e qualità\n2;perché così\n");
        let mut glued = "1;città\n".as_bytes().to_vec();
        glued.extend_from_slice(b"2;attivit\xe0 e libert\xe0\n");
        assert_eq!(decode(glued), ("1;città\n2;attività e libertà\n".to_owned(), "UTF-8 + windows-1252"));
    }
}
