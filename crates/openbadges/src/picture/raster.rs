//! SVG to PNG, for pictures of our own and for those that somebody uploaded.

use super::PictureError;
use resvg::{tiny_skia, usvg};
use roxmltree::{Document, Node, ParsingOptions};
use std::collections::HashSet;

/// The longest SVG that is drawn, in bytes, and the most nodes and references in it.
const MOST_BYTES: usize = 2 << 20;
const MOST_NODES: u32 = 1 << 14;
const MOST_REFERENCES: usize = 256;

/// Draws an SVG as a square PNG with an alpha channel, `side` pixels wide and high, centred when it is not
/// square. Nothing is fetched, no font is needed: text that is not outlines is left out.
///
/// # Errors
/// When `side` is not within 16 to 4,096, the SVG is not one, or it would cost too much to draw: references
/// to references, filters, patterns, masks and markers, by which a small file grows without bound.
pub fn rasterise(svg: &str, side: u32) -> Result<Vec<u8>, PictureError> {
    drawn(svg, side)?.encode_png().map_err(|error| undrawable(&error))
}

/// The same as bytes of red, green, blue and alpha.
#[cfg(feature = "pdf")]
pub(crate) fn pixels(svg: &str, side: u32) -> Result<Vec<u8>, PictureError> {
    drawn(svg, side).map(tiny_skia::Pixmap::take_demultiplied)
}

fn drawn(svg: &str, side: u32) -> Result<tiny_skia::Pixmap, PictureError> {
    if !(16..=4_096).contains(&side) {
        return Err(PictureError::TooCostly("the side must be 16 to 4,096 pixels"));
    }
    check_cost(svg)?;
    let tree = usvg::Tree::from_str(svg, &options()).map_err(|error| undrawable(&error))?;
    let mut pixels =
        tiny_skia::Pixmap::new(side, side).ok_or(PictureError::TooCostly("no room for the pixels"))?;
    resvg::render(&tree, fit(tree.size(), side), &mut pixels.as_mut());
    Ok(pixels)
}

fn undrawable(error: &impl ToString) -> PictureError {
    PictureError::Undrawable(error.to_string())
}

/// Options that never open a file or an embedded picture.
fn options() -> usvg::Options<'static> {
    usvg::Options {
        image_href_resolver: usvg::ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..usvg::Options::default()
    }
}

/// Scales the picture to the side and centres it.
fn fit(picture: usvg::Size, side: u32) -> tiny_skia::Transform {
    #[expect(clippy::cast_precision_loss, reason = "at most 4,096")]
    let pixels = side as f32;
    let scale = pixels / picture.width().max(picture.height());
    let shift = |length: f32| (pixels - length * scale) / 2.0;
    tiny_skia::Transform::from_scale(scale, scale)
        .post_translate(shift(picture.width()), shift(picture.height()))
}

fn check_cost(svg: &str) -> Result<(), PictureError> {
    if svg.len() > MOST_BYTES {
        return Err(PictureError::TooCostly("more than 2 MiB"));
    }
    let limits = ParsingOptions { nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(svg, limits).map_err(|error| undrawable(&error))?;
    for node in document.descendants().filter(Node::is_element) {
        match node.tag_name().name() {
            "filter" | "pattern" | "mask" | "marker" => {
                return Err(PictureError::TooCostly("it repaints its parts"));
            }
            _ => {}
        }
        if node.ancestors().take(130).count() == 130 {
            return Err(PictureError::TooCostly("elements nested too deeply"));
        }
    }
    check_references(&document)
}

/// `<use>` may not reach another `<use>`: ten levels of ten would be ten thousand million shapes.
fn check_references(document: &Document) -> Result<(), PictureError> {
    let is_use = |node: &Node| node.tag_name().name() == "use";
    let targets: HashSet<&str> = document
        .descendants()
        .filter(is_use)
        .flat_map(|node| node.attributes())
        .filter_map(|attribute| (attribute.name() == "href").then(|| attribute.value().strip_prefix('#'))?)
        .collect();
    if document.descendants().filter(is_use).count() > MOST_REFERENCES {
        return Err(PictureError::TooCostly("too many references"));
    }
    let reaches = |node: &Node| {
        node.attribute("id").is_some_and(|id| targets.contains(id))
            && node.descendants().any(|inner| is_use(&inner))
    };
    if document.descendants().any(|node| reaches(&node)) {
        return Err(PictureError::TooCostly("references to references"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn_inside(inside: &str) -> Result<Vec<u8>, PictureError> {
        rasterise(&format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{inside}</svg>"), 16)
    }

    #[test]
    fn costly_pictures_are_refused() {
        let level = |level: u8| {
            format!("<g id='l{level}'>{}</g>", format!("<use href='#l{}'/>", level - 1).repeat(10))
        };
        let levels = (1..20).map(level).collect::<Vec<_>>().concat();
        for inside in [
            format!("<path id='l0' d='M0 0h1'/>{levels}"),
            "<filter id='f'><feGaussianBlur stdDeviation='9999'/></filter>".to_owned(),
            "<g>".repeat(5_000) + &"</g>".repeat(5_000),
            "<g/>".repeat(20_000),
        ] {
            assert!(drawn_inside(&inside).is_err(), "{}", &inside[..40]);
        }
        assert!(drawn_inside("<path id='p' d='M0 0h1v1z'/><use href='#p' x='3'/>").is_ok());
        assert!(matches!(rasterise("<svg/>", 100_000), Err(PictureError::TooCostly(_))));
    }

    #[test]
    fn no_file_is_read() {
        assert!(
            drawn_inside("<image href='/etc/hostname' width='9' height='9'/>").is_ok(),
            "drawn without it"
        );
    }
}
