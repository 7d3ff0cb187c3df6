//! The register on paper: a PDF with a line for each person, the hours of each day and room to sign.

use super::register::{Register, hours};
use krilla::Document;
use krilla::color::rgb;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider as _};

/// A4 across, in points.
const WIDTH: f32 = 842.0;
const HEIGHT: f32 = 595.0;
const MARGIN: f32 = 40.0;
/// Height of a line of the table: room to sign by hand.
const LINE: f32 = 26.0;
/// Days side by side on a sheet; more go on further sheets.
const DAYS: usize = 3;
/// Width of the column of names.
const NAMES: f32 = 190.0;
/// Width of a column of hours beside the room to sign.
const HOURS: f32 = 46.0;

/// Why the paper could not be made.
#[derive(Debug, thiserror::Error)]
#[error("the register could not be drawn: {0}")]
pub(super) struct PaperError(String);

/// The words on the paper, in the reader's language.
#[derive(Debug, Clone)]
pub(super) struct Words {
    pub(super) heading: String,
    pub(super) name: String,
    pub(super) hours: String,
    pub(super) signature: String,
    pub(super) total: String,
    pub(super) trainer: String,
    /// Facts under the heading, a line each.
    pub(super) facts: Vec<String>,
    /// The days in words, in their order.
    pub(super) days: Vec<String>,
    pub(super) language: String,
}

/// A face for measuring and for embedding.
struct Face {
    outlines: FontRef<'static>,
    font: Font,
}

impl Face {
    fn read(bytes: &'static [u8]) -> Result<Self, PaperError> {
        let outlines = FontRef::new(bytes).map_err(|problem| PaperError(problem.to_string()))?;
        let font = Font::new(bytes.into(), 0).ok_or_else(|| PaperError("the letters".to_owned()))?;
        Ok(Self { outlines, font })
    }

    fn glyphs(&self, text: &str) -> Vec<KrillaGlyph> {
        let metrics = self.outlines.glyph_metrics(Size::new(1.0), LocationRef::default());
        let charmap = self.outlines.charmap();
        text.char_indices()
            .map(|(at, character)| {
                let glyph = charmap.map(character).unwrap_or_default();
                KrillaGlyph {
                    glyph_id: GlyphId::new(glyph.to_u32()),
                    text_range: at..at + character.len_utf8(),
                    x_advance: metrics.advance_width(glyph).unwrap_or(0.5),
                    x_offset: 0.0,
                    y_offset: 0.0,
                    y_advance: 0.0,
                    location: None,
                }
            })
            .collect()
    }
}

/// The two faces.
struct Pen {
    regular: Face,
    bold: Face,
}

impl Pen {
    fn take() -> Result<Self, PaperError> {
        Ok(Self { regular: Face::read(notosans::REGULAR_TTF)?, bold: Face::read(notosans::BOLD_TTF)? })
    }

    /// Writes a line, cut where it would leave its width.
    fn write(
        &self,
        surface: &mut Surface<'_>,
        text: &str,
        at: (f32, f32),
        size: f32,
        width: f32,
        bold: bool,
    ) {
        let face = if bold { &self.bold } else { &self.regular };
        let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let mut glyphs = face.glyphs(&plain);
        let mut used = 0.0;
        glyphs.retain(|glyph| {
            used += glyph.x_advance * size;
            used <= width
        });
        if glyphs.is_empty() {
            return;
        }
        surface.set_fill(Some(ink(0)));
        surface.draw_glyphs(Point::from_xy(at.0, at.1), &glyphs, face.font.clone(), &plain, size, false);
    }
}

fn ink(grey: u8) -> Fill {
    Fill { paint: rgb::Color::new(grey, grey, grey).into(), ..Fill::default() }
}

/// A thin line, across or down.
fn rule(surface: &mut Surface<'_>, x: f32, y: f32, width: f32, height: f32) {
    surface.set_fill(Some(ink(120)));
    let mut path = PathBuilder::new();
    if let Some(rectangle) = Rect::from_xywh(x, y, width.max(0.6), height.max(0.6)) {
        path.push_rect(rectangle);
    }
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}

/// The register as a PDF.
pub(super) fn pdf(register: &Register, words: &Words) -> Result<Vec<u8>, PaperError> {
    let pen = Pen::take()?;
    let mut document = Document::new();
    document.set_metadata(Metadata::new().title(words.heading.clone()).language(words.language.clone()));
    let top = table_top(words);
    let fits = lines_between(top);
    let people: Vec<usize> = (0..register.people.len()).collect();
    for first_day in (0..register.days.len().max(1)).step_by(DAYS) {
        let sheets = if people.is_empty() { vec![&people[..]] } else { people.chunks(fits).collect() };
        for sheet in sheets {
            let settings = PageSettings::from_wh(WIDTH, HEIGHT);
            let settings = settings.ok_or_else(|| PaperError("the sheet".to_owned()))?;
            let mut page = document.start_page_with(settings);
            let mut surface = page.surface();
            draw_head(&mut surface, &pen, words);
            draw_table(&mut surface, &pen, (register, words), first_day, sheet, top);
            draw_foot(&mut surface, &pen, words);
            surface.finish();
            page.finish();
        }
    }
    document.finish().map_err(|problem| PaperError(format!("{problem:?}")))
}

#[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
fn table_top(words: &Words) -> f32 {
    MARGIN + 34.0 + 13.0 * words.facts.len() as f32
}

/// How many lines fit under the head of a table that begins there.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a sheet has room for a dozen lines"
)]
fn lines_between(top: f32) -> usize {
    (((HEIGHT - MARGIN - 40.0 - top) / LINE) as usize).saturating_sub(1).max(1)
}

fn draw_head(surface: &mut Surface<'_>, pen: &Pen, words: &Words) {
    pen.write(surface, &words.heading, (MARGIN, MARGIN + 12.0), 15.0, WIDTH - 2.0 * MARGIN, true);
    let mut y = MARGIN + 28.0;
    for fact in &words.facts {
        pen.write(surface, fact, (MARGIN, y), 9.5, WIDTH - 2.0 * MARGIN, false);
        y += 13.0;
    }
}

fn draw_foot(surface: &mut Surface<'_>, pen: &Pen, words: &Words) {
    let y = HEIGHT - MARGIN;
    pen.write(surface, &words.trainer, (MARGIN, y), 9.5, 300.0, false);
    rule(surface, MARGIN + 310.0, y, 240.0, 0.6);
}

/// Names, the hours and signatures of up to three days, the total.
fn draw_table(
    surface: &mut Surface<'_>,
    pen: &Pen,
    (register, words): (&Register, &Words),
    first_day: usize,
    people: &[usize],
    top: f32,
) {
    let days = register.days.iter().zip(&words.days).enumerate().skip(first_day).take(DAYS);
    let day_width = (WIDTH - 2.0 * MARGIN - NAMES - HOURS) / 3.0;
    let right = WIDTH - MARGIN;
    pen.write(surface, &words.name, (MARGIN + 3.0, top + 17.0), 9.5, NAMES - 6.0, true);
    pen.write(surface, &words.total, (right - HOURS + 3.0, top + 17.0), 9.5, HOURS - 4.0, true);
    let mut x = MARGIN + NAMES;
    for (_, (day, said)) in days {
        pen.write(surface, said, (x + 3.0, top + 11.0), 8.5, day_width - 6.0, true);
        pen.write(surface, &words.hours, (x + 3.0, top + 22.0), 8.0, HOURS - 4.0, false);
        pen.write(surface, &words.signature, (x + HOURS + 3.0, top + 22.0), 8.0, day_width - HOURS, false);
        let mut y = top + LINE;
        for (enrolment, _) in people.iter().filter_map(|at| register.people.get(*at)) {
            let written = register.minutes(enrolment, day).map(hours).unwrap_or_default();
            pen.write(surface, &written, (x + 5.0, y + 17.0), 9.5, HOURS - 6.0, false);
            y += LINE;
        }
        rule(surface, x + HOURS, top + 13.0, 0.6, y - top - 13.0);
        rule(surface, x, top, 0.6, y - top);
        x += day_width;
    }
    let mut y = top + LINE;
    for (enrolment, name) in people.iter().filter_map(|at| register.people.get(*at)) {
        rule(surface, MARGIN, y, right - MARGIN, 0.6);
        pen.write(surface, name, (MARGIN + 3.0, y + 17.0), 9.5, NAMES - 6.0, false);
        let total = hours(register.total(enrolment));
        pen.write(surface, &total, (right - HOURS + 5.0, y + 17.0), 9.5, HOURS - 6.0, true);
        y += LINE;
    }
    rule(surface, MARGIN, top, right - MARGIN, 0.6);
    rule(surface, MARGIN, y, right - MARGIN, 0.6);
    for x in [MARGIN, right - HOURS, right] {
        rule(surface, x, top, 0.6, y - top);
    }
}
