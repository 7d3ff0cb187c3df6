//! Blocks of a page: what is drawn, how high it is, and what it is called in the tag tree.
//! Units are points; y grows downwards from the top of the block.

use super::sheet::{CONTENT, Fonts, MARGIN, WIDTH};
use crate::picture::{BadgePicture, PictureError, pixels};
use crate::qr::QrCode;

/// A colour of ink.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ink(pub(super) [u8; 3]);

impl Ink {
    pub(super) const BLACK: Self = Self([0x17, 0x20, 0x2b]);
    const GREY: Self = Self([0x4a, 0x55, 0x61]);
    const RULE: Self = Self([0xd5, 0xda, 0xe0]);
}

/// What a block is to somebody who listens (PDF/UA-1 section 7).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Role {
    /// Decoration.
    Artifact,
    /// A heading of a level.
    Heading(u16),
    /// Running text.
    Paragraph,
    /// A picture with the words for it.
    Figure(String),
    /// A row of a table: the first part is its header cell, the second its value.
    Row,
    /// A link to an address; the part is its text.
    Link(String),
}

/// How text is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Type {
    pub(super) size: f32,
    pub(super) bold: bool,
    pub(super) ink: Ink,
    /// White under the block.
    pub(super) after: f32,
}

impl Type {
    pub(super) fn small(after: f32) -> Self {
        Self { size: 11.0, bold: false, ink: Ink::GREY, after }
    }

    fn leading(self) -> f32 {
        self.size * 1.32
    }
}

/// One stroke of the pen.
#[derive(Debug, Clone)]
pub(super) enum Stroke {
    Text { text: String, x: f32, y: f32, kind: Type },
    Fill { x: f32, y: f32, width: f32, height: f32, ink: Ink },
    Picture { rgba: Vec<u8>, pixels: u32, x: f32, y: f32, side: f32 },
}

/// A part of a block that is tagged as one.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) role: Role,
    pub(super) strokes: Vec<Stroke>,
}

/// What stays together on a page.
#[derive(Debug, Clone)]
pub(super) struct Block {
    pub(super) parts: Vec<Part>,
    pub(super) height: f32,
    /// Keep the next block on the same page.
    pub(super) keeps_next: bool,
    /// The heading's text, for the outline.
    pub(super) outline: Option<String>,
}

impl Block {
    fn of(role: Role, strokes: Vec<Stroke>, height: f32) -> Self {
        Self { parts: vec![Part { role, strokes }], height, keeps_next: false, outline: None }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.parts.iter().all(|part| part.strokes.is_empty())
    }

    /// A band of colour along the top of the first page.
    pub(super) fn band(ink: Ink) -> Self {
        let fill = Stroke::Fill { x: 0.0, y: -MARGIN, width: WIDTH, height: 12.0, ink };
        Self::of(Role::Artifact, vec![fill], 0.0)
    }

    /// The badge, centred.
    pub(super) fn picture(badge: &BadgePicture) -> Result<Self, PictureError> {
        const SIDE: f32 = 150.0;
        let rgba = pixels(&badge.to_svg()?, 480)?;
        let stroke = Stroke::Picture { rgba, pixels: 480, x: (WIDTH - SIDE) / 2.0, y: 0.0, side: SIDE };
        Ok(Self::of(Role::Figure(format!("{}, {}", badge.title, badge.issuer)), vec![stroke], SIDE + 16.0))
    }

    /// Text in the middle of the page.
    pub(super) fn centred(fonts: &Fonts, role: &Role, text: &str, kind: Type) -> Self {
        let strokes = set(fonts, text, kind, CONTENT, |width| (WIDTH - width) / 2.0);
        let mut block = Self::of(role.clone(), strokes.0, strokes.1 + kind.after);
        block.outline = matches!(role, Role::Heading(_)).then(|| text.to_owned());
        block
    }

    /// A heading at the left.
    pub(super) fn heading(fonts: &Fonts, text: &str, ink: Ink) -> Self {
        let kind = Type { size: 13.0, bold: true, ink, after: 6.0 };
        let (mut strokes, height) = set(fonts, text, kind, CONTENT, |_| MARGIN);
        for stroke in &mut strokes {
            stroke.shift(12.0);
        }
        let mut block = Self::of(Role::Heading(3), strokes, height + 18.0);
        block.keeps_next = true;
        block.outline = Some(text.to_owned());
        block
    }

    /// A label and its value side by side, with a rule under them.
    pub(super) fn row(fonts: &Fonts, label: &str, value: &str) -> Self {
        const LABEL: f32 = 150.0;
        let label_kind = Type { size: 9.5, bold: true, ink: Ink::GREY, after: 0.0 };
        let value_kind = Type { size: 10.0, bold: false, ink: Ink::BLACK, after: 0.0 };
        let (labels, label_height) = set(fonts, label, label_kind, LABEL - 12.0, |_| MARGIN);
        let (values, value_height) = set(fonts, value, value_kind, CONTENT - LABEL, |_| MARGIN + LABEL);
        let height = label_height.max(value_height) + 8.0;
        let rule = Stroke::Fill { x: MARGIN, y: height - 4.5, width: CONTENT, height: 0.5, ink: Ink::RULE };
        Self {
            parts: vec![
                Part { role: Role::Row, strokes: labels },
                Part { role: Role::Row, strokes: values },
                Part { role: Role::Artifact, strokes: vec![rule] },
            ],
            height,
            keeps_next: false,
            outline: None,
        }
    }

    /// The QR code with its explanation and its address beside it.
    pub(super) fn check(fonts: &Fonts, code: &QrCode, url: &str, text: &str) -> Self {
        const SIDE: f32 = 96.0;
        let beside = MARGIN + SIDE + 16.0;
        let kind = Type { size: 10.0, bold: false, ink: Ink::BLACK, after: 6.0 };
        let (text, text_height) = set(fonts, text, kind, CONTENT - SIDE - 16.0, |_| beside);
        let link = Type { size: 9.0, bold: false, ink: Ink([0x0b, 0x4f, 0x9e]), after: 0.0 };
        let (mut address, address_height) = set(fonts, url, link, CONTENT - SIDE - 16.0, |_| beside);
        for stroke in &mut address {
            stroke.shift(text_height + 6.0);
        }
        let qr = Part { role: Role::Figure(format!("QR: {url}")), strokes: squares(code, MARGIN, SIDE) };
        Self {
            parts: vec![
                qr,
                Part { role: Role::Paragraph, strokes: text },
                Part { role: Role::Link(url.to_owned()), strokes: address },
            ],
            height: (text_height + address_height + 6.0).max(SIDE) + 12.0,
            keeps_next: false,
            outline: None,
        }
    }
}

impl Stroke {
    fn shift(&mut self, down: f32) {
        match self {
            Stroke::Text { y, .. } | Stroke::Fill { y, .. } | Stroke::Picture { y, .. } => *y += down,
        }
    }
}

/// The modules of a QR code as filled runs.
fn squares(code: &QrCode, x: f32, side: f32) -> Vec<Stroke> {
    #[expect(clippy::cast_precision_loss, reason = "a symbol has at most 177 modules a side")]
    let number = |count: usize| count as f32;
    let module = side / number(code.side());
    code.runs()
        .map(|(row, column, length)| Stroke::Fill {
            x: x + number(column) * module,
            y: number(row) * module,
            width: number(length) * module,
            height: module,
            ink: Ink([0, 0, 0]),
        })
        .collect()
}

/// Sets text in lines; gives the strokes and their height.
fn set(fonts: &Fonts, text: &str, kind: Type, width: f32, place: impl Fn(f32) -> f32) -> (Vec<Stroke>, f32) {
    let face = fonts.face(kind.bold);
    let lines = face.wrapped(&face.drawable(text), kind.size, width);
    let last = lines.len().saturating_sub(1);
    let mut y = kind.size;
    let mut strokes = Vec::with_capacity(lines.len());
    for (number, line) in lines.into_iter().enumerate() {
        let x = place(face.width(&line, kind.size));
        // A space at a line's end keeps words apart for those who listen.
        let text = if number == last { line } else { line + " " };
        strokes.push(Stroke::Text { text, x, y, kind });
        y += kind.leading();
    }
    let height = if strokes.is_empty() { 0.0 } else { y - kind.size + kind.size * 0.3 };
    (strokes, height)
}
