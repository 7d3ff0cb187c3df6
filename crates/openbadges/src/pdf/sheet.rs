//! Puts blocks on pages and writes the file. Units are points, A4 upright.

use super::blocks::{Block, Ink, Part, Role, Stroke};
use super::certificate::{Certificate, CertificateError};
use crate::picture::{Face, PictureError};
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::geom::{PathBuilder, Point, Rect, Size, Transform};
use krilla::image::Image;
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, Node, TableHeaderScope, Tag, TagGroup, TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};
use std::num::NonZeroU16;

pub(super) const WIDTH: f32 = 595.0;
const HEIGHT: f32 = 842.0;
pub(super) const MARGIN: f32 = 56.0;
pub(super) const CONTENT: f32 = WIDTH - 2.0 * MARGIN;

/// The two faces, for measuring and for embedding.
pub(super) struct Fonts {
    faces: [Face; 2],
    fonts: [Font; 2],
}

impl Fonts {
    pub(super) fn load() -> Result<Self, PictureError> {
        let font = |bytes: &'static [u8]| Font::new(bytes.into(), 0).ok_or(PictureError::Letters);
        Ok(Self {
            faces: [Face::regular()?, Face::bold()?],
            fonts: [font(notosans::REGULAR_TTF)?, font(notosans::BOLD_TTF)?],
        })
    }

    pub(super) fn face(&self, bold: bool) -> &Face {
        &self.faces[usize::from(bold)]
    }

    fn font(&self, bold: bool) -> Font {
        self.fonts[usize::from(bold)].clone()
    }
}

/// A block and where it stands: page from 0, and distance from the top of the page.
struct Placed<'block> {
    block: &'block Block,
    page: usize,
    top: f32,
}

/// Breaks pages; a heading stays with what follows it.
fn paginate(blocks: &[Block]) -> Vec<Placed<'_>> {
    let (mut page, mut top) = (0, MARGIN);
    let mut placed = Vec::with_capacity(blocks.len());
    for (number, block) in blocks.iter().enumerate() {
        let next =
            if block.keeps_next { blocks.get(number + 1).map_or(0.0, |next| next.height) } else { 0.0 };
        if top + block.height + next > HEIGHT - MARGIN && top > MARGIN {
            page += 1;
            top = MARGIN;
        }
        placed.push(Placed { block, page, top });
        top += block.height;
    }
    placed
}

/// Writes the file.
pub(super) fn write(
    certificate: &Certificate,
    fonts: &Fonts,
    blocks: &[Block],
) -> Result<Vec<u8>, CertificateError> {
    let mut document = Document::new_with(settings()?);
    let placed = paginate(blocks);
    let mut tags = Tags::default();
    for page in 0..=placed.last().map_or(0, |last| last.page) {
        let of_page: Vec<&Placed> = placed.iter().filter(|block| block.page == page).collect();
        draw_page(&mut document, fonts, &of_page, &mut tags);
    }
    document.set_tag_tree(tags.tree(&certificate.language));
    document.set_outline(outline(&placed));
    document.set_metadata(metadata(certificate));
    attach(&mut document, certificate)?;
    document.finish().map_err(|error| CertificateError::NotArchivable(format!("{error:?}")))
}

fn settings() -> Result<SerializeSettings, CertificateError> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| CertificateError::NotArchivable(format!("{error:?}")))?;
    Ok(SerializeSettings { configuration, ..SerializeSettings::default() })
}

/// The tag tree as it grows, page after page.
#[derive(Default)]
struct Tags {
    nodes: Vec<Node>,
    rows: Vec<Node>,
}

impl Tags {
    fn push(&mut self, node: impl Into<Node>) {
        self.close_table();
        self.nodes.push(node.into());
    }

    /// Rows that follow one another are one table.
    fn close_table(&mut self) {
        if !self.rows.is_empty() {
            self.nodes.push(TagGroup::with_children(Tag::Table, std::mem::take(&mut self.rows)).into());
        }
    }

    fn tree(mut self, language: &str) -> TagTree {
        self.close_table();
        TagTree::from(self.nodes).with_lang(Some(language.to_owned()))
    }
}

fn draw_page(document: &mut Document, fonts: &Fonts, blocks: &[&Placed], tags: &mut Tags) {
    let Some(settings) = PageSettings::from_wh(WIDTH, HEIGHT) else { return };
    let mut page = document.start_page_with(settings);
    let mut surface = page.surface();
    let mut drawn: Vec<(&Placed, Vec<Option<Identifier>>)> = Vec::new();
    for placed in blocks {
        let parts = placed.block.parts.iter().map(|part| draw_part(&mut surface, fonts, part, placed.top));
        drawn.push((placed, parts.collect()));
    }
    surface.finish();
    for (placed, identifiers) in drawn {
        tag_block(&mut page, placed, identifiers, tags);
    }
    page.finish();
}

/// Draws what is tagged as one; decoration has no place in the tree.
fn draw_part(surface: &mut Surface, fonts: &Fonts, part: &Part, top: f32) -> Option<Identifier> {
    if part.strokes.is_empty() {
        return None;
    }
    let decoration = part.role == Role::Artifact;
    let tag = if decoration {
        ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout))
    } else {
        ContentTag::Other
    };
    let identifier = surface.start_tagged(tag);
    for stroke in &part.strokes {
        draw(surface, fonts, stroke, top);
    }
    surface.end_tagged();
    (!decoration).then_some(identifier)
}

fn draw(surface: &mut Surface, fonts: &Fonts, stroke: &Stroke, top: f32) {
    match stroke {
        Stroke::Text { text, x, y, kind } => {
            surface.set_fill(Some(fill(kind.ink)));
            let glyphs = glyphs(fonts.face(kind.bold), text);
            let start = Point::from_xy(*x, top + y);
            surface.draw_glyphs(start, &glyphs, fonts.font(kind.bold), text, kind.size, false);
        }
        Stroke::Fill { x, y, width, height, ink } => {
            surface.set_fill(Some(fill(*ink)));
            let mut path = PathBuilder::new();
            if let Some(rectangle) = Rect::from_xywh(*x, top + y, *width, *height) {
                path.push_rect(rectangle);
            }
            if let Some(path) = path.finish() {
                surface.draw_path(&path);
            }
        }
        Stroke::Picture { rgba, pixels, x, y, side } => {
            let Some(size) = Size::from_wh(*side, *side) else { return };
            surface.push_transform(&Transform::from_translate(*x, top + y));
            surface.draw_image(Image::from_rgba8(rgba.clone(), *pixels, *pixels), size);
            surface.pop();
        }
    }
}

fn fill(ink: Ink) -> Fill {
    let [red, green, blue] = ink.0;
    Fill { paint: rgb::Color::new(red, green, blue).into(), ..Fill::default() }
}

fn glyphs(face: &Face, text: &str) -> Vec<KrillaGlyph> {
    face.advances(text)
        .map(|(glyph, advance, range)| KrillaGlyph {
            glyph_id: GlyphId::new(glyph),
            text_range: range,
            x_advance: advance,
            x_offset: 0.0,
            y_offset: 0.0,
            y_advance: 0.0,
            location: None,
        })
        .collect()
}

/// Hangs what was drawn into the tag tree.
fn tag_block(
    page: &mut krilla::page::Page,
    placed: &Placed,
    identifiers: Vec<Option<Identifier>>,
    tags: &mut Tags,
) {
    let mut cells = Vec::new();
    for (part, identifier) in placed.block.parts.iter().zip(identifiers) {
        let Some(identifier) = identifier else { continue };
        match &part.role {
            Role::Artifact => {}
            Role::Row => cells.push((part, identifier)),
            Role::Heading(level) => {
                let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
                let tag = Tag::Hn(level, placed.block.outline.clone());
                tags.push(TagGroup::with_children(tag, vec![identifier.into()]));
            }
            Role::Paragraph => tags.push(TagGroup::with_children(Tag::P, vec![identifier.into()])),
            Role::Figure(words) => {
                let tag = Tag::Figure(Some(words.clone()));
                tags.push(TagGroup::with_children(tag, vec![identifier.into()]));
            }
            Role::Link(url) => {
                if let Some(annotation) = link(page, part, placed.top, url) {
                    let link = TagGroup::with_children(Tag::Link, vec![annotation.into(), identifier.into()]);
                    tags.push(TagGroup::with_children(Tag::P, vec![link.into()]));
                }
            }
        }
    }
    if !cells.is_empty() {
        tags.rows.push(row(cells).into());
    }
}

/// A row: its first cell is its header.
fn row(cells: Vec<(&Part, Identifier)>) -> TagGroup {
    let mut row = TagGroup::new(Tag::TR);
    for (number, (_, identifier)) in cells.into_iter().enumerate() {
        row.push(match number {
            0 => TagGroup::with_children(Tag::TH(TableHeaderScope::Row), vec![identifier.into()]),
            _ => TagGroup::with_children(Tag::TD, vec![identifier.into()]),
        });
    }
    row
}

/// A link over the lines of a part.
fn link(page: &mut krilla::page::Page, part: &Part, top: f32, url: &str) -> Option<Identifier> {
    let line = |stroke: &Stroke| match stroke {
        Stroke::Text { x, y, kind, .. } => Some((*x, top + y, kind.size)),
        _ => None,
    };
    let (first, last) = (part.strokes.first().and_then(line)?, part.strokes.last().and_then(line)?);
    let area = Rect::from_ltrb(first.0, first.1 - first.2, WIDTH - MARGIN, last.1 + 3.0)?;
    let target = Target::Action(Action::from(LinkAction::new(url.to_owned())));
    let annotation = Annotation::new_link(LinkAnnotation::new(area, target), Some(url.to_owned()));
    Some(page.add_tagged_annotation(annotation))
}

fn outline(placed: &[Placed]) -> Outline {
    let mut outline = Outline::new();
    for placed in placed {
        if let Some(heading) = &placed.block.outline {
            let point = Point::from_xy(0.0, placed.top);
            outline.push_child(OutlineNode::new(heading.clone(), XyzDestination::new(placed.page, point)));
        }
    }
    outline
}

fn metadata(certificate: &Certificate) -> Metadata {
    let title = if certificate.title.trim().is_empty() { &certificate.heading } else { &certificate.title };
    Metadata::new()
        .title(if title.trim().is_empty() { "Credential".to_owned() } else { title.clone() })
        .language(certificate.language.clone())
        .creation_date(date(certificate.issued))
        .document_id(certificate.credential.clone())
}

/// The moment in UTC.
fn date(moment: jiff::Timestamp) -> DateTime {
    let moment = moment.to_zoned(jiff::tz::TimeZone::UTC);
    let part = |value: i8| value.unsigned_abs();
    DateTime::new(moment.year().unsigned_abs())
        .month(part(moment.month()))
        .day(part(moment.day()))
        .hour(part(moment.hour()))
        .minute(part(moment.minute()))
        .second(part(moment.second()))
        .utc_offset_hour(0)
        .utc_offset_minute(0)
}

fn attach(document: &mut Document, certificate: &Certificate) -> Result<(), CertificateError> {
    let (name, media_type) = certificate.attachment();
    let file = EmbeddedFile {
        path: name.to_owned(),
        mime_type: MimeType::new(media_type),
        description: Some(certificate.title.clone()),
        association_kind: AssociationKind::Source,
        data: certificate.credential.clone().into_bytes().into(),
        modification_date: Some(date(certificate.issued)),
        compress: Some(true),
        location: None,
    };
    document.embed_file(file).ok_or_else(|| CertificateError::NotArchivable("the attachment".to_owned()))
}
