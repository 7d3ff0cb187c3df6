//! PNG: chunks are walked and copied, never decoded. Layout after the PNG specification, section 5
//! (chunks) and 11.3.3.4 (`iTXt`).

use super::{BakeError, Baked, Edition, Limits, PNG_SIGNATURE, check_credential};

impl Edition {
    /// The `iTXt` keyword of the edition.
    fn keyword(self) -> &'static [u8] {
        match self {
            Edition::OpenBadges2 => b"openbadges",
            Edition::OpenBadges3 => b"openbadgecredential",
        }
    }
}

/// Puts a credential into a PNG as one uncompressed `iTXt` chunk right after the header (Open Badges
/// 3.0 section 5.3.1), in place of an earlier one of the same edition.
///
/// # Errors
/// When the file is no sound PNG within the limits, or the credential holds a NUL.
pub fn bake_png(
    png: &[u8],
    credential: &str,
    edition: Edition,
    limits: Limits,
) -> Result<Vec<u8>, BakeError> {
    check_credential(credential)?;
    let mut baked = Vec::with_capacity(png.len() + credential.len() + 64);
    baked.extend_from_slice(&PNG_SIGNATURE);
    for (place, chunk) in Chunks::read(png, limits)?.into_iter().enumerate() {
        if !chunk.carries(edition) {
            baked.extend_from_slice(chunk.whole);
        }
        if place == 0 {
            write_text_chunk(&mut baked, edition, credential)?;
        }
    }
    Ok(baked)
}

/// Takes the credential out of a PNG.
///
/// # Errors
/// When the file is no sound PNG within the limits, carries no badge, or two of one edition.
pub fn unbake_png(png: &[u8], limits: Limits) -> Result<Baked, BakeError> {
    let chunks = Chunks::read(png, limits)?;
    for edition in [Edition::OpenBadges3, Edition::OpenBadges2] {
        let mut carriers = chunks.iter().filter(|chunk| chunk.carries(edition));
        let Some(carrier) = carriers.next() else { continue };
        if carriers.next().is_some() {
            return Err(BakeError::BakedTwice);
        }
        return Ok(Baked { edition, credential: carrier.text(edition)? });
    }
    Err(BakeError::NotBaked)
}

/// One chunk: its type, its data, and the whole of it with length and checksum.
struct Chunk<'png> {
    kind: [u8; 4],
    data: &'png [u8],
    whole: &'png [u8],
}

struct Chunks;

impl Chunks {
    /// Walks a PNG from signature to `IEND`, checking lengths and checksums.
    fn read(png: &[u8], limits: Limits) -> Result<Vec<Chunk<'_>>, BakeError> {
        if png.len() > limits.bytes {
            return Err(BakeError::TooLarge("more bytes than a badge needs"));
        }
        let mut rest = png.strip_prefix(&PNG_SIGNATURE[..]).ok_or(BakeError::NotAPicture)?;
        let mut chunks = Vec::new();
        loop {
            let (chunk, after) = Chunk::split(rest)?;
            rest = after;
            let last = &chunk.kind == b"IEND";
            chunks.push(chunk);
            if chunks.len() > limits.parts as usize {
                return Err(BakeError::TooLarge("too many chunks"));
            }
            if last {
                break;
            }
        }
        if !rest.is_empty() {
            return Err(broken("bytes after the end of the picture"));
        }
        check_header(&chunks, limits)?;
        Ok(chunks)
    }
}

impl<'png> Chunk<'png> {
    fn split(bytes: &'png [u8]) -> Result<(Self, &'png [u8]), BakeError> {
        let cut = || broken("the file ends inside a chunk");
        let (length, _) = bytes.split_first_chunk::<4>().ok_or_else(cut)?;
        let length = u32::from_be_bytes(*length);
        let whole_length =
            usize::try_from(length).ok().and_then(|length| length.checked_add(12)).ok_or_else(cut)?;
        let (whole, rest) = bytes.split_at_checked(whole_length).ok_or_else(cut)?;
        let (checked, checksum) = whole[4..].split_last_chunk::<4>().ok_or_else(cut)?;
        let (kind, data) = checked.split_first_chunk::<4>().ok_or_else(cut)?;
        if crc(checked) != u32::from_be_bytes(*checksum) {
            return Err(broken("a checksum is wrong"));
        }
        Ok((Self { kind: *kind, data, whole }, rest))
    }

    /// Is this the text chunk of the edition? `tEXt` counts too: Open Badges 1.0 used it.
    fn carries(&self, edition: Edition) -> bool {
        matches!(&self.kind, b"iTXt" | b"tEXt" | b"zTXt")
            && self.data.strip_prefix(edition.keyword()).is_some_and(|rest| rest.first() == Some(&0))
    }

    /// The text of a carrier chunk, exactly as it was baked.
    fn text(&self, edition: Edition) -> Result<String, BakeError> {
        let short = BakeError::Unreadable("its text chunk is cut short");
        let after_keyword = self.data.get(edition.keyword().len() + 1..).ok_or(short.clone())?;
        let text = match &self.kind {
            b"tEXt" => after_keyword,
            b"iTXt" => international_text(after_keyword)?,
            _ => return Err(BakeError::Unreadable("it is compressed, which the standard forbids")),
        };
        if text.is_empty() {
            return Err(short);
        }
        String::from_utf8(text.to_vec()).map_err(|_| BakeError::Unreadable("it is not UTF-8"))
    }
}

/// Skips compression flag and method, language tag and translated keyword.
fn international_text(after_keyword: &[u8]) -> Result<&[u8], BakeError> {
    let short = || BakeError::Unreadable("its text chunk is cut short");
    let (flags, rest) = after_keyword.split_first_chunk::<2>().ok_or_else(short)?;
    if flags[0] != 0 {
        return Err(BakeError::Unreadable("it is compressed, which the standard forbids"));
    }
    let mut parts = rest.splitn(3, |byte| *byte == 0);
    parts.nth(2).ok_or_else(short)
}

/// The first chunk must be a header whose picture has a bearable size.
fn check_header(chunks: &[Chunk], limits: Limits) -> Result<(), BakeError> {
    let header = chunks.first().filter(|chunk| &chunk.kind == b"IHDR" && chunk.data.len() == 13);
    let header = header.ok_or_else(|| broken("it does not begin with a header"))?;
    if chunks.iter().filter(|chunk| &chunk.kind == b"IHDR").count() != 1 {
        return Err(broken("it has more than one header"));
    }
    if !chunks.iter().any(|chunk| &chunk.kind == b"IDAT") {
        return Err(broken("it has no pixels"));
    }
    for side in [&header.data[0..4], &header.data[4..8]] {
        match side.try_into().map(u32::from_be_bytes) {
            Ok(side) if (1..=limits.side).contains(&side) => {}
            Ok(0) | Err(_) => return Err(broken("a side of no pixels")),
            Ok(_) => return Err(BakeError::TooLarge("too many pixels")),
        }
    }
    Ok(())
}

fn write_text_chunk(png: &mut Vec<u8>, edition: Edition, credential: &str) -> Result<(), BakeError> {
    // Keyword, NUL, no compression, method 0, no language, no translated keyword.
    let data = [edition.keyword(), &[0, 0, 0, 0, 0], credential.as_bytes()].concat();
    let length = u32::try_from(data.len()).ok().filter(|length| *length < 1 << 31);
    let length = length.ok_or(BakeError::TooLarge("the credential"))?;
    let checked = [&b"iTXt"[..], &data].concat();
    png.extend_from_slice(&length.to_be_bytes());
    png.extend_from_slice(&checked);
    png.extend_from_slice(&crc(&checked).to_be_bytes());
    Ok(())
}

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = flate2::Crc::new();
    crc.update(bytes);
    crc.sum()
}

fn broken(what: &str) -> BakeError {
    BakeError::Broken(what.to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::{LIMITS, bake, unbake};
    use super::*;

    /// A grey dot, made by hand.
    fn dot() -> Vec<u8> {
        let mut png = PNG_SIGNATURE.to_vec();
        let pixels = [0x78, 0x9c, 0x63, 0x68, 0x00, 0x00, 0x00, 0x82, 0x00, 0x81];
        let header = [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0];
        for (kind, data) in [(b"IHDR", &header[..]), (b"IDAT", &pixels[..]), (b"IEND", &[][..])] {
            push_chunk(&mut png, *kind, data);
        }
        png
    }

    fn push_chunk(png: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) {
        let checked = [&kind[..], data].concat();
        png.extend_from_slice(&u32::try_from(data.len()).unwrap().to_be_bytes());
        png.extend_from_slice(&checked);
        png.extend_from_slice(&crc(&checked).to_be_bytes());
    }

    #[test]
    fn reads_back_exactly_what_was_baked() {
        let credential = "{\"name\":\"Città 🎓\\u0000 ]]> \",\n \"x\":1}";
        for edition in [Edition::OpenBadges2, Edition::OpenBadges3] {
            let baked = bake(&dot(), credential, edition).unwrap();
            assert_eq!(unbake(&baked).unwrap(), Baked { edition, credential: credential.to_owned() });
        }
    }

    #[test]
    fn baking_again_replaces_and_editions_live_side_by_side() {
        let first = bake(&dot(), "{\"old\":1}", Edition::OpenBadges3).unwrap();
        let both = bake(&first, "https://example.org/a/1", Edition::OpenBadges2).unwrap();
        let again = bake(&both, "{\"new\":1}", Edition::OpenBadges3).unwrap();
        assert_eq!(unbake(&again).unwrap().credential, "{\"new\":1}");
        let texts =
            Chunks::read(&again, LIMITS).unwrap().iter().filter(|chunk| &chunk.kind == b"iTXt").count();
        assert_eq!(texts, 2);
    }

    #[test]
    fn two_carriers_of_one_edition_are_refused() {
        let text = b"openbadgecredential\0\0\0\0\0{}";
        let mut png = dot();
        png.truncate(png.len() - 12);
        push_chunk(&mut png, *b"iTXt", text);
        push_chunk(&mut png, *b"iTXt", text);
        push_chunk(&mut png, *b"IEND", &[]);
        assert_eq!(unbake(&png), Err(BakeError::BakedTwice));
    }

    #[test]
    fn compressed_or_latin_carriers_are_refused() {
        for text in [&b"openbadgecredential\0\x01\0\0\0x\x9c"[..], b"openbadgecredential\0\0\0\0\0\xff\xfe"] {
            let mut png = dot();
            png.truncate(png.len() - 12);
            push_chunk(&mut png, *b"iTXt", text);
            push_chunk(&mut png, *b"IEND", &[]);
            assert!(matches!(unbake(&png), Err(BakeError::Unreadable(_))));
        }
    }

    #[test]
    fn every_cut_and_every_flipped_bit_is_refused_or_reads_the_same() {
        let credential = "{\"id\":\"urn:uuid:1\"}";
        let baked = bake(&dot(), credential, Edition::OpenBadges3).unwrap();
        for end in 0..baked.len() {
            assert!(unbake(&baked[..end]).is_err(), "cut at {end}");
        }
        for bit in 0..baked.len() * 8 {
            let mut changed = baked.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(unbake(&changed).is_err(), "bit {bit}: every byte is under a checksum");
        }
    }

    #[test]
    fn giants_are_refused() {
        let mut png = PNG_SIGNATURE.to_vec();
        push_chunk(&mut png, *b"IHDR", &[0x7f, 0xff, 0xff, 0xff, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
        push_chunk(&mut png, *b"IDAT", &[]);
        push_chunk(&mut png, *b"IEND", &[]);
        assert_eq!(bake(&png, "{}", Edition::OpenBadges3), Err(BakeError::TooLarge("too many pixels")));
        let long = [&PNG_SIGNATURE[..], &vec![0; LIMITS.bytes]].concat();
        assert!(matches!(unbake(&long), Err(BakeError::TooLarge(_))));
    }

    #[test]
    fn a_picture_without_a_badge_says_so() {
        assert_eq!(unbake(&dot()), Err(BakeError::NotBaked));
        assert_eq!(unbake(b"GIF89a"), Err(BakeError::NotAPicture));
    }
}
