//! The drawing itself. Units are those of the view box, 512 square; the middle is (256, 256).

use super::letters::Face;
use super::{BadgePicture, Colour, PictureError};
use crate::markup::escape;
use sha2::{Digest as _, Sha256};
use std::f32::consts::TAU;
use std::fmt::Write as _;

const MIDDLE: f32 = 256.0;
const RIM: f32 = 240.0;
const DISC: f32 = 178.0;

/// The text block of the title: sizes tried from large to small, with the most lines at that size.
const TITLE_SIZES: [(f32, usize); 8] =
    [(44.0, 2), (38.0, 3), (34.0, 3), (30.0, 4), (26.0, 4), (23.0, 5), (20.0, 5), (17.0, 6)];

/// Draws a badge.
pub(super) fn draw(badge: &BadgePicture) -> Result<String, PictureError> {
    let (regular, bold) = (Face::regular()?, Face::bold()?);
    let seed = Sha256::digest(format!("{}\n{}", badge.title, badge.issuer));
    let shades = Shades::of(badge.colour);
    // Ids are unique per picture, since several may stand in one HTML page.
    let id = format!("b{:02x}{:02x}{:02x}{:02x}", seed[0], seed[1], seed[2], seed[3]);
    let mut svg = opening(badge, &id, &shades);
    svg.push_str(&rim(&id, &seed, &shades));
    svg.push_str(&pips(badge.level, &shades));
    svg.push_str(&words(badge, &regular, &bold, &shades));
    if let Some(ribbon) = badge.ribbon.as_deref().filter(|ribbon| !ribbon.trim().is_empty()) {
        svg.push_str(&ribbon_path(&bold, ribbon.trim(), &shades));
    }
    svg.push_str("</svg>");
    Ok(svg)
}

/// The shades that one colour gives.
struct Shades {
    light: Colour,
    plain: Colour,
    dark: Colour,
    legible: Colour,
}

impl Shades {
    fn of(colour: Colour) -> Self {
        let plain = colour.legible_on_white(3.0);
        let legible = colour.legible_on_white(5.5);
        Self { light: plain.mixed(Colour::WHITE, 0.22), plain, dark: plain.mixed(Colour::INK, 0.45), legible }
    }
}

fn opening(badge: &BadgePicture, id: &str, shades: &Shades) -> String {
    let level = badge.level.map_or_else(String::new, |level| format!(", EQF {level}"));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 512 512\" role=\"img\" aria-labelledby=\"{id}t {id}d\">\
         <title id=\"{id}t\">{}</title><desc id=\"{id}d\">{}{level}</desc>\
         <defs><linearGradient id=\"{id}g\" x1=\"0\" y1=\"0\" x2=\"1\" y2=\"1\">\
         <stop offset=\"0\" stop-color=\"{}\"/><stop offset=\".55\" stop-color=\"{}\"/><stop offset=\"1\" stop-color=\"{}\"/>\
         </linearGradient></defs>",
        escape(&badge.title),
        escape(&badge.issuer),
        shades.light,
        shades.plain,
        shades.dark
    )
}

/// The scalloped rim, its line pattern, and the white disc with a fine ring.
fn rim(id: &str, seed: &[u8], shades: &Shades) -> String {
    let mut rim = format!("<path fill=\"url(#{id}g)\" d=\"{}\"/>", scallops(44));
    let waves = f32::from(16 + seed[4] % 15);
    let height = f32::from(13 + seed[5] % 9);
    let strands = 3 + seed[6] % 3;
    for strand in 0..strands {
        let phase = TAU * f32::from(strand) / f32::from(strands);
        let path = wave(waves, height, phase);
        let _ = write!(
            rim,
            "<path fill=\"none\" stroke=\"#fff\" stroke-opacity=\".34\" stroke-width=\"1.3\" d=\"{path}\"/>"
        );
    }
    let _ = write!(
        rim,
        "<circle cx=\"256\" cy=\"256\" r=\"{}\" fill=\"#fff\" fill-opacity=\".92\"/>\
         <circle cx=\"256\" cy=\"256\" r=\"{DISC}\" fill=\"#fff\" stroke=\"{}\" stroke-width=\"2\"/>",
        DISC + 6.0,
        shades.plain
    );
    rim
}

/// A circle of `count` small arcs.
fn scallops(count: u8) -> String {
    let mut path = String::new();
    for place in 0..=count {
        let (x, y) = on_circle(RIM, TAU * f32::from(place) / f32::from(count));
        let _ = match place {
            0 => write!(path, "M{x:.1} {y:.1}"),
            _ => write!(path, "A18 18 0 0 1 {x:.1} {y:.1}"),
        };
    }
    path + "Z"
}

/// A sine wave laid around the band between disc and rim.
fn wave(waves: f32, height: f32, phase: f32) -> String {
    let mut path = String::new();
    let steps = 360_u16;
    for step in 0..steps {
        let angle = TAU * f32::from(step) / f32::from(steps);
        let (x, y) =
            on_circle(f32::midpoint(RIM, DISC) + 2.0 + height * (waves * angle + phase).sin(), angle);
        let _ = write!(path, "{}{x:.1} {y:.1}", if step == 0 { 'M' } else { 'L' });
    }
    path + "Z"
}

/// A point at an angle from the top, clockwise.
fn on_circle(radius: f32, angle: f32) -> (f32, f32) {
    (MIDDLE + radius * angle.sin(), MIDDLE - radius * angle.cos())
}

/// Eight pips in an arc at the top of the disc, as many filled as the level says.
fn pips(level: Option<u8>, shades: &Shades) -> String {
    let Some(level) = level.filter(|level| (1..=8).contains(level)) else { return String::new() };
    let mut pips = String::new();
    for pip in 1..=8_u8 {
        let (x, y) = on_circle(DISC - 25.0, (f32::from(pip) - 4.5) * 0.17);
        let paint = if pip <= level {
            format!("fill=\"{}\"", shades.legible)
        } else {
            format!("fill=\"none\" stroke=\"{}\" stroke-width=\"2\"", shades.light)
        };
        let radius = if pip <= level { 7.5 } else { 6.5 };
        let _ = write!(pips, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius}\" {paint}/>");
    }
    pips
}

/// Title, a short rule, and the issuer, each centred.
fn words(badge: &BadgePicture, regular: &Face, bold: &Face, shades: &Shades) -> String {
    let title = Block::fitting(bold, &badge.title, &TITLE_SIZES, 280.0);
    let issuer = Block::fitting(regular, &badge.issuer, &[(21.0, 1), (19.0, 2), (16.0, 2), (14.0, 2)], 236.0);
    let gap = 30.0;
    let top = 251.0 - (title.height() + gap + issuer.height()) / 2.0;
    let rule = top + title.height() + gap / 2.0;
    let mut words = title.drawn(bold, top, Colour::INK);
    let _ = write!(words, "<path fill=\"{}\" d=\"M226 {rule:.1}h60v3h-60z\"/>", shades.plain);
    words + &issuer.drawn(regular, rule + gap / 2.0, shades.legible)
}

/// Lines of text of one size.
struct Block {
    size: f32,
    lines: Vec<String>,
}

impl Block {
    /// The text at the largest size at which it fits; at the smallest, the rest is cut with an ellipsis.
    fn fitting(face: &Face, text: &str, sizes: &[(f32, usize)], width: f32) -> Self {
        let text = &face.drawable(text);
        for (size, most) in sizes {
            let lines = face.wrapped(text, *size, width);
            if lines.len() <= *most && !face.breaks_words(text, *size, width) {
                return Self { size: *size, lines };
            }
        }
        let (size, most) = sizes.last().copied().unwrap_or((16.0, 1));
        let mut lines = face.wrapped(text, size, width);
        if lines.len() > most {
            lines.truncate(most);
            if let Some(last) = lines.last_mut() {
                *last = shortened(face, last, size, width);
            }
        }
        Self { size, lines }
    }

    fn leading(&self) -> f32 {
        self.size * 1.2
    }

    fn height(&self) -> f32 {
        self.lines.iter().map(|_| self.leading()).sum()
    }

    fn drawn(&self, face: &Face, top: f32, colour: Colour) -> String {
        let mut path = String::new();
        let mut baseline = top + self.size * 0.95;
        for line in &self.lines {
            path.push_str(&face.centred(line, self.size, MIDDLE, baseline));
            baseline += self.leading();
        }
        format!("<path fill=\"{colour}\" d=\"{path}\"/>")
    }
}

fn shortened(face: &Face, line: &str, size: f32, width: f32) -> String {
    let mut kept: Vec<char> = line.chars().collect();
    loop {
        let shorter = kept.iter().collect::<String>().trim_end().to_owned() + "…";
        if kept.is_empty() || face.width(&shorter, size) <= width {
            return shorter;
        }
        kept.pop();
    }
}

/// A ribbon across the lower rim, with folded tails behind it.
fn ribbon_path(bold: &Face, text: &str, shades: &Shades) -> String {
    let block = Block::fitting(bold, text, &[(25.0, 1), (22.0, 1), (19.0, 1), (16.0, 1)], 300.0);
    let label = block.lines.first().map(String::as_str).unwrap_or_default();
    let half = (bold.width(label, block.size) / 2.0 + 34.0).max(120.0);
    let (left, right) = (MIDDLE - half, MIDDLE + half);
    let deep = shades.legible.mixed(Colour::INK, 0.5);
    let band = shades.legible;
    format!(
        "<path fill=\"{deep}\" d=\"M{:.1} 392h64v50h-64l16-25zM{:.1} 392h-64v50h64l-16-25z\"/>\
         <path fill=\"{band}\" d=\"M{left:.1} 378h{width:.1}v50h-{width:.1}z\"/>\
         <path fill=\"none\" stroke=\"#fff\" stroke-opacity=\".55\" stroke-width=\"1.2\" d=\"M{left:.1} 383h{width:.1}M{left:.1} 423h{width:.1}\"/>\
         <path fill=\"#fff\" d=\"{}\"/>",
        left - 34.0,
        right + 34.0,
        bold.centred(label, block.size, MIDDLE, 403.0 + block.size * 0.36),
        width = half * 2.0,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn badge(title: &str) -> BadgePicture {
        BadgePicture {
            title: title.to_owned(),
            issuer: "Unione Montana & Comuni <Alta Valle>".to_owned(),
            level: Some(4),
            ribbon: Some("EQF 4 · 2 ECTS".to_owned()),
            colour: Colour::default(),
        }
    }

    #[test]
    fn the_picture_is_passive_and_says_what_it_shows() {
        let svg = badge("Accoglienza & turismo").to_svg().unwrap();
        assert!(
            svg.contains(">Accoglienza &amp; turismo</title>")
                && svg.contains("&lt;Alta Valle&gt;, EQF 4</desc>")
        );
        let baked = crate::bake::bake(svg.as_bytes(), "{}", crate::bake::Edition::OpenBadges3).unwrap();
        assert_eq!(crate::bake::unbake(&baked).unwrap().credential, "{}");
        assert!(svg.len() < 80_000, "{} bytes", svg.len());
    }

    #[test]
    fn titles_of_any_length_make_a_png_that_can_be_baked() {
        let endless = "Straßenverkehrsordnungswidrigkeiten ".repeat(30);
        for title in [
            "",
            "A",
            "Saldatura TIG",
            "Progettare servizi digitali accessibili per la pubblica amministrazione",
            &endless,
        ] {
            let png = badge(title).to_png(96).unwrap();
            let baked = crate::bake::bake(&png, "{\"a\":1}", crate::bake::Edition::OpenBadges3).unwrap();
            assert_eq!(crate::bake::unbake(&baked).unwrap().credential, "{\"a\":1}");
        }
    }

    #[test]
    fn another_title_has_another_pattern() {
        assert_ne!(badge("One").to_svg().unwrap(), badge("Two").to_svg().unwrap());
        assert_eq!(badge("One").to_svg().unwrap(), badge("One").to_svg().unwrap());
    }
}
