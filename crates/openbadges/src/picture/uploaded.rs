//! A picture that somebody uploaded, made into one of ours: a square PNG with nothing in it but its pixels.

use super::raster::rasterise;
use resvg::tiny_skia::Pixmap;

/// The longest file that is read, in bytes.
pub const MOST_BYTES: usize = 2 << 20;
/// Least and most pixels of a side.
const SIDE: std::ops::RangeInclusive<u32> = 128..=2_048;
/// Pixels of a side that an SVG is drawn with.
const DRAWN_SIDE: u32 = 512;
/// The longest PNG that is kept, in bytes.
const MOST_KEPT: usize = 1 << 20;

/// Why an uploaded picture is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UploadedPictureError {
    /// Neither PNG nor SVG, or damaged.
    #[error("neither a PNG nor an SVG: {0}")]
    Unreadable(String),
    /// Not as wide as it is high.
    #[error("{0} by {1} pixels is not square")]
    NotSquare(u32, u32),
    /// Too few or too many pixels.
    #[error("{0} pixels wide is not within 128 to 2,048")]
    Side(u32),
    /// Too many bytes, before or after.
    #[error("too many bytes")]
    TooHeavy,
    /// Nothing can be seen: for an SVG, letters that are not outlines are left out.
    #[error("nothing can be seen")]
    Blank,
}

/// Makes a square PNG of an uploaded PNG or SVG. Only its pixels are kept: no comment, no profile, no script, nothing
/// behind the end, no address that would be fetched.
///
/// # Errors
/// [`UploadedPictureError`] says what is wrong with it.
pub fn taken_in(bytes: &[u8]) -> Result<Vec<u8>, UploadedPictureError> {
    if bytes.len() > MOST_BYTES {
        return Err(UploadedPictureError::TooHeavy);
    }
    if !bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        let svg = std::str::from_utf8(bytes).map_err(|error| unreadable(&error))?;
        let drawn =
            rasterise(svg.trim_start_matches('\u{feff}'), DRAWN_SIDE).map_err(|error| unreadable(&error))?;
        return rewritten(&drawn);
    }
    rewritten(bytes)
}

fn unreadable(error: &impl ToString) -> UploadedPictureError {
    UploadedPictureError::Unreadable(error.to_string())
}

/// Reads a PNG and writes it anew.
fn rewritten(bytes: &[u8]) -> Result<Vec<u8>, UploadedPictureError> {
    let (width, height) = size_of(bytes).ok_or_else(|| unreadable(&"it ends in its head"))?;
    if width != height {
        return Err(UploadedPictureError::NotSquare(width, height));
    }
    if !SIDE.contains(&width) {
        return Err(UploadedPictureError::Side(width));
    }
    let pixels = Pixmap::decode_png(bytes).map_err(|error| unreadable(&error))?;
    if pixels.pixels().iter().all(|pixel| pixel.alpha() == 0) {
        return Err(UploadedPictureError::Blank);
    }
    let kept = pixels.encode_png().map_err(|error| unreadable(&error))?;
    if kept.len() > MOST_KEPT { Err(UploadedPictureError::TooHeavy) } else { Ok(kept) }
}

/// Width and height as a PNG's head says them, before anything is unpacked.
fn size_of(png: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| Some(u32::from_be_bytes(png.get(at..at + 4)?.try_into().ok()?));
    (png.get(12..16)? == b"IHDR").then_some((number(16)?, number(20)?))
}

/// An SVG that shows a PNG, for those who want a badge as SVG.
#[must_use]
pub fn svg_around(png: &[u8], title: &str) -> String {
    let title = title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 512 512" role="img"><title>{title}</title><image width="512" height="512" href="data:image/png;base64,{}"/></svg>"#,
        base64_simd::STANDARD.encode_to_string(png)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png_of(width: u32, height: u32) -> Vec<u8> {
        let mut pixels = Pixmap::new(width, height).unwrap();
        pixels.fill(resvg::tiny_skia::Color::from_rgba8(90, 90, 90, 255));
        pixels.encode_png().unwrap()
    }

    /// The same with a comment in it, right behind its head.
    fn talking(png: &[u8]) -> Vec<u8> {
        let chunk = b"tEXtComment\0<script>";
        let mut table = [0_u32; 256];
        for (value, entry) in (0_u32..).zip(table.iter_mut()) {
            *entry =
                (0..8).fold(value, |crc, _| if crc & 1 == 1 { 0xEDB8_8320 ^ (crc >> 1) } else { crc >> 1 });
        }
        let crc = chunk
            .iter()
            .fold(u32::MAX, |crc, byte| table[usize::from(crc.to_le_bytes()[0] ^ byte)] ^ (crc >> 8));
        let length = u32::try_from(chunk.len() - 4).unwrap().to_be_bytes();
        let (head, rest) = png.split_at(33);
        [head, &length, chunk, &(!crc).to_be_bytes(), rest].concat()
    }

    #[test]
    fn only_pixels_are_kept() {
        let mut bytes = talking(&png_of(256, 256));
        bytes.extend_from_slice(b"<html>behind the end</html>");
        let kept = taken_in(&bytes).unwrap();
        let holds = |needle: &[u8]| kept.windows(needle.len()).any(|part| part == needle);
        assert!(!holds(b"script") && !holds(b"behind") && !holds(b"tEXt"));
        assert_eq!(Pixmap::decode_png(&kept).unwrap().data()[..4], [90, 90, 90, 255]);
    }

    #[test]
    fn what_is_no_badge_is_refused_with_its_reason() {
        assert_eq!(taken_in(&png_of(256, 300)), Err(UploadedPictureError::NotSquare(256, 300)));
        assert_eq!(taken_in(&png_of(64, 64)), Err(UploadedPictureError::Side(64)));
        assert!(matches!(taken_in(b"GIF89a"), Err(UploadedPictureError::Unreadable(_))));
        assert!(matches!(taken_in(&png_of(256, 256)[..60]), Err(UploadedPictureError::Unreadable(_))));
        assert_eq!(taken_in(&vec![0; MOST_BYTES + 1]), Err(UploadedPictureError::TooHeavy));
    }

    #[test]
    fn an_svg_is_drawn_and_what_it_would_do_is_gone() {
        let head = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' onload='alert(1)'>";
        let svg = format!("{head}<script>alert(1)</script><rect width='9' height='9' fill='#0a0'/></svg>");
        let kept = taken_in(svg.as_bytes()).unwrap();
        assert_eq!(size_of(&kept), Some((DRAWN_SIDE, DRAWN_SIDE)));
        let text = format!("{head}<text y='5'>Solo lettere</text></svg>");
        assert_eq!(taken_in(text.as_bytes()), Err(UploadedPictureError::Blank));
        let bomb = "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'>&b;</svg>";
        assert!(taken_in(bomb.as_bytes()).is_err());
    }

    #[test]
    fn an_svg_around_a_picture_can_be_baked() {
        let svg = svg_around(&taken_in(&png_of(128, 128)).unwrap(), "A <b> & c");
        assert!(svg.contains("<title>A &lt;b&gt; &amp; c</title>") && svg.contains("data:image/png;base64,"));
        let baked = crate::bake::bake_svg(&svg, "{}", crate::bake::Edition::OpenBadges3, crate::bake::LIMITS);
        assert!(baked.is_ok(), "{baked:?}");
    }
}
