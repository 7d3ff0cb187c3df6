//! SVG: the file is parsed to find its way about, and edited as text, so that nothing else changes.

use super::{BakeError, Baked, Edition, Limits, check_credential};
use crate::markup::{escape, forbidden_in_xml};
use roxmltree::{Document, Node, ParsingOptions};
use std::fmt::Write as _;
use std::ops::Range;

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";

impl Edition {
    fn namespace(self) -> &'static str {
        match self {
            Edition::OpenBadges2 => "http://openbadges.org",
            Edition::OpenBadges3 => "https://purl.imsglobal.org/ob/v3p0",
        }
    }

    fn element(self) -> &'static str {
        match self {
            Edition::OpenBadges2 => "assertion",
            Edition::OpenBadges3 => "credential",
        }
    }

    fn of(node: Node) -> Option<Self> {
        [Edition::OpenBadges3, Edition::OpenBadges2].into_iter().find(|edition| {
            node.tag_name().namespace() == Some(edition.namespace())
                && node.tag_name().name() == edition.element()
        })
    }
}

/// Puts a credential into an SVG as the first child of `<svg>` (Open Badges 3.0 section 5.3.2), in place
/// of any earlier one. JSON goes into CDATA; a JWS, or the URL of a hosted 2.0 badge, into `verify`.
///
/// # Errors
/// When the file is no sound, passive SVG within the limits, or the credential holds a character that XML
/// cannot carry.
pub fn bake_svg(svg: &str, credential: &str, edition: Edition, limits: Limits) -> Result<String, BakeError> {
    check_credential(credential)?;
    if credential.chars().any(forbidden_in_xml) {
        return Err(BakeError::NotBakeable("it holds a control character that XML cannot carry"));
    }
    let document = parse(svg, limits)?;
    let root = root(&document)?;
    refuse_active(&document)?;
    let start_tag = start_tag(svg, root)?;
    let mut edits = earlier(svg, root);
    edits.extend(earlier_declaration(svg, &start_tag));
    let mut baked = String::with_capacity(svg.len() + credential.len() + 256);
    let carrier = carrier(credential, edition);
    write_edited(&mut baked, svg, &start_tag, edits, &carrier, edition);
    Ok(baked)
}

/// Takes the credential out of an SVG.
///
/// # Errors
/// When the file is no sound SVG within the limits, carries no badge, or more than one.
pub fn unbake_svg(svg: &str, limits: Limits) -> Result<Baked, BakeError> {
    let document = parse(svg, limits)?;
    let root = root(&document)?;
    let carriers: Vec<_> =
        root.children().filter_map(|node| Edition::of(node).map(|edition| (edition, node))).collect();
    for wanted in [Edition::OpenBadges3, Edition::OpenBadges2] {
        let mut of_edition = carriers.iter().filter(|(edition, _)| *edition == wanted);
        let Some((edition, node)) = of_edition.next() else { continue };
        if of_edition.next().is_some() {
            return Err(BakeError::BakedTwice);
        }
        return Ok(Baked { edition: *edition, credential: carried(*node, *edition)? });
    }
    Err(BakeError::NotBaked)
}

/// The JSON body; without one, the `verify` attribute. An Open Badges 2.0 JWS or URL stands in `verify`
/// beside a body that merely repeats it, so there a JWS wins.
fn carried(node: Node, edition: Edition) -> Result<String, BakeError> {
    if node.children().any(|child| child.is_element()) {
        return Err(BakeError::Unreadable("it holds XML where JSON is due"));
    }
    let body: String = node.children().filter_map(|child| child.text()).collect();
    let verify = node.attribute("verify").map(str::trim).filter(|verify| !verify.is_empty());
    let signed = edition == Edition::OpenBadges2 && verify.is_some_and(|verify| !verify.starts_with("http"));
    match (body.trim(), verify) {
        (_, Some(verify)) if signed => Ok(verify.to_owned()),
        ("", Some(verify)) => Ok(verify.to_owned()),
        ("", None) => Err(BakeError::Unreadable("its element is empty")),
        (json, _) => Ok(json.to_owned()),
    }
}

fn parse(svg: &str, limits: Limits) -> Result<Document<'_>, BakeError> {
    if svg.len() > limits.bytes {
        return Err(BakeError::TooLarge("more bytes than a badge needs"));
    }
    let options = ParsingOptions { nodes_limit: limits.parts, ..ParsingOptions::default() };
    let document = Document::parse_with_options(svg, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => BakeError::TooLarge("too many elements"),
        roxmltree::Error::DtdDetected => {
            BakeError::Broken("a document type, which a badge must not have".to_owned())
        }
        other => BakeError::Broken(other.to_string()),
    })?;
    check_depth(&document, limits.depth)?;
    Ok(document)
}

/// Bounds the nesting, for the sake of the renderers that will meet the picture.
fn check_depth(document: &Document, most: u32) -> Result<(), BakeError> {
    // Parents come before their children, so one pass knows every depth.
    let mut depths =
        vec![0_u32; document.descendants().map(|node| node.id().get_usize() + 1).max().unwrap_or(0)];
    for node in document.descendants() {
        let depth = node.parent().map_or(0, |parent| depths[parent.id().get_usize()] + 1);
        if depth > most {
            return Err(BakeError::TooLarge("elements nested too deeply"));
        }
        depths[node.id().get_usize()] = depth;
    }
    Ok(())
}

fn root<'document>(document: &'document Document<'_>) -> Result<Node<'document, 'document>, BakeError> {
    let root = document.root_element();
    (root.has_tag_name((SVG, "svg")) || root.has_tag_name("svg"))
        .then_some(root)
        .ok_or(BakeError::NotAPicture)
}

/// Refuses what a published badge must not do: run scripts or fetch from elsewhere.
fn refuse_active(document: &Document) -> Result<(), BakeError> {
    for node in document.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        if ["script", "foreignObject", "iframe", "embed", "object", "handler", "listener"]
            .iter()
            .any(|active| name.eq_ignore_ascii_case(active))
        {
            return Err(BakeError::Active(format!("<{name}>")));
        }
        for attribute in node.attributes() {
            refuse_active_attribute(attribute.name(), attribute.namespace(), attribute.value())?;
        }
        if name.eq_ignore_ascii_case("style") && node.text().is_some_and(fetches) {
            return Err(BakeError::Active("a style that fetches".to_owned()));
        }
    }
    Ok(())
}

fn refuse_active_attribute(name: &str, namespace: Option<&str>, value: &str) -> Result<(), BakeError> {
    if name.len() > 2 && name[..2].eq_ignore_ascii_case("on") {
        return Err(BakeError::Active(format!("the attribute {name}")));
    }
    let reference = name == "href" && matches!(namespace, None | Some(XLINK));
    let value = value.trim();
    if reference && !value.starts_with('#') && !value.starts_with("data:image/") {
        return Err(BakeError::Active("a reference to another file".to_owned()));
    }
    if !reference && fetches(value) {
        return Err(BakeError::Active(format!("the attribute {name} fetches")));
    }
    Ok(())
}

/// Does a style ask for another file? `url(#local)` is fine.
fn fetches(style: &str) -> bool {
    let folded = style.to_ascii_lowercase();
    folded.contains("@import")
        || folded.contains("javascript:")
        || folded.split("url(").skip(1).any(|inside| {
            let inside = inside.trim_start_matches([' ', '\'', '"']);
            !inside.starts_with('#') && !inside.starts_with("data:image/")
        })
}

/// The span of the root's start tag, from `<` to behind `>`.
fn start_tag(svg: &str, root: Node) -> Result<Range<usize>, BakeError> {
    let start = root.range().start;
    let mut quote = None;
    for (place, byte) in svg.bytes().enumerate().skip(start) {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            (None, b'>') => return Ok(start..place + 1),
            _ => {}
        }
    }
    Err(BakeError::Broken("its first tag never ends".to_owned()))
}

/// The spans of earlier badges in the file, and of what our declaration of the prefix would make one.
fn earlier(svg: &str, root: Node) -> Vec<Range<usize>> {
    let prefixed = |node: &Node| node.is_element() && svg[node.range()].starts_with("<openbadges:");
    let earlier = root.children().filter(|node| Edition::of(*node).is_some() || prefixed(node));
    earlier.map(|node| node.range()).collect()
}

/// The span of an earlier `xmlns:openbadges="…"` in the start tag.
fn earlier_declaration(svg: &str, start_tag: &Range<usize>) -> Option<Range<usize>> {
    const NAME: &str = "xmlns:openbadges";
    let tag = &svg[start_tag.clone()];
    let place = tag.find(NAME)?;
    let after = &tag[place + NAME.len()..];
    let open = after.find(['"', '\''])?;
    let quote = after[open..].chars().next()?;
    let close = after[open + 1..].find(quote)?;
    let from = start_tag.start + place;
    Some(from..from + NAME.len() + open + 1 + close + 1)
}

fn carrier(credential: &str, edition: Edition) -> String {
    let element = edition.element();
    let mut carrier = String::with_capacity(credential.len() + 80);
    // Writing to a String cannot fail.
    let _ = if credential.trim_start().starts_with(['{', '[']) {
        let body = credential.replace("]]>", "]]]]><![CDATA[>");
        write!(
            carrier,
            "<openbadges:{element}{}><![CDATA[{body}]]></openbadges:{element}>",
            hosted(credential, edition)
        )
    } else {
        write!(carrier, "<openbadges:{element} verify=\"{}\"></openbadges:{element}>", escape(credential))
    };
    carrier
}

/// Open Badges 2.0 repeats the id of a hosted assertion in `verify`.
fn hosted(json: &str, edition: Edition) -> String {
    let id = (edition == Edition::OpenBadges2)
        .then(|| serde_json::from_str::<serde_json::Value>(json).ok())
        .flatten()
        .and_then(|assertion| assertion.get("id")?.as_str().map(escape))
        .filter(|id| id.starts_with("http"));
    id.map_or_else(String::new, |id| format!(" verify=\"{id}\""))
}

/// Copies the file without the edits' spans, with the declaration and the carrier put in.
fn write_edited(
    baked: &mut String,
    svg: &str,
    start_tag: &Range<usize>,
    mut edits: Vec<Range<usize>>,
    carrier: &str,
    edition: Edition,
) {
    edits.sort_by_key(|edit| edit.start);
    let self_closing = svg[start_tag.clone()].ends_with("/>");
    let tag_end = start_tag.end - if self_closing { 2 } else { 1 };
    let mut copied = 0;
    for edit in edits.iter().filter(|edit| edit.start < tag_end) {
        baked.push_str(&svg[copied..edit.start]);
        copied = edit.end;
    }
    baked.push_str(svg[copied..tag_end].trim_end());
    let _ = write!(baked, " xmlns:openbadges=\"{}\">{carrier}", edition.namespace());
    if self_closing {
        baked.push_str(closing_tag(&svg[start_tag.clone()]).as_str());
    }
    copied = start_tag.end;
    for edit in edits.iter().filter(|edit| edit.start >= tag_end) {
        baked.push_str(&svg[copied..edit.start]);
        copied = edit.end;
    }
    baked.push_str(&svg[copied..]);
}

/// `</svg>`, with the prefix the file uses.
fn closing_tag(start_tag: &str) -> String {
    let name: String = start_tag[1..]
        .chars()
        .take_while(|character| !character.is_whitespace() && *character != '/')
        .collect();
    format!("</{name}>")
}

#[cfg(test)]
mod tests {
    use super::super::{LIMITS, bake, unbake};
    use super::*;

    const PICTURE: &str = "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0\"/></svg>\n";

    fn baked(svg: &str, credential: &str, edition: Edition) -> Result<String, BakeError> {
        bake_svg(svg, credential, edition, LIMITS)
    }

    #[test]
    fn json_stands_in_cdata_right_after_the_root() {
        let credential = "{\"name\":\"a ]]> <b> & 🎓\"}";
        let svg = baked(PICTURE, credential, Edition::OpenBadges3).unwrap();
        assert!(svg.contains(
            "viewBox=\"0 0 9 9\" xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"><openbadges:credential><![CDATA[{"
        ));
        assert_eq!(unbake(svg.as_bytes()).unwrap().credential, credential);
        assert!(svg.ends_with("<path d=\"M0 0\"/></svg>\n"), "the rest stays as it was");
    }

    #[test]
    fn a_jws_stands_in_verify() {
        let svg = baked(PICTURE, "eyJ.e30.c2ln", Edition::OpenBadges3).unwrap();
        assert!(svg.contains("<openbadges:credential verify=\"eyJ.e30.c2ln\">"));
        assert_eq!(unbake(svg.as_bytes()).unwrap().credential, "eyJ.e30.c2ln");
    }

    #[test]
    fn hosted_2_0_names_its_url_and_comes_back_as_json() {
        let assertion = "{\"id\":\"https://example.org/a/1?x=1&y=2\"}";
        let svg = baked(PICTURE, assertion, Edition::OpenBadges2).unwrap();
        assert!(
            svg.contains("<openbadges:assertion verify=\"https://example.org/a/1?x=1&amp;y=2\"><![CDATA[{")
        );
        let found = unbake(svg.as_bytes()).unwrap();
        assert_eq!(found, Baked { edition: Edition::OpenBadges2, credential: assertion.to_owned() });
        let by_url = baked(PICTURE, "https://example.org/a/1", Edition::OpenBadges2).unwrap();
        assert_eq!(unbake(by_url.as_bytes()).unwrap().credential, "https://example.org/a/1");
    }

    #[test]
    fn a_foreign_meaning_of_the_prefix_does_not_become_a_second_badge() {
        let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="urn:other"><openbadges:credential>x</openbadges:credential></svg>"#;
        let baked = bake(svg.as_bytes(), "{\"a\":1}", Edition::OpenBadges3).unwrap();
        assert_eq!(unbake(&baked).unwrap().credential, "{\"a\":1}");
    }

    #[test]
    fn baking_again_replaces() {
        let first = baked(PICTURE, "{\"old\":1}", Edition::OpenBadges2).unwrap();
        let second = baked(&first, "{\"new\":1}", Edition::OpenBadges3).unwrap();
        assert!(!second.contains("old") && second.matches("xmlns:openbadges").count() == 1, "{second}");
        assert_eq!(unbake(second.as_bytes()).unwrap().credential, "{\"new\":1}");
    }

    #[test]
    fn a_root_that_closes_itself_is_opened() {
        let svg = baked("<s:svg xmlns:s='http://www.w3.org/2000/svg'/>", "{}", Edition::OpenBadges3).unwrap();
        assert!(svg.ends_with("</openbadges:credential></s:svg>"), "{svg}");
        assert_eq!(unbake(svg.as_bytes()).unwrap().credential, "{}");
    }

    #[test]
    fn active_pictures_are_not_published() {
        for inside in [
            "<script>alert(1)</script>",
            "<g onload='x()'/>",
            "<image href='https://elsewhere.example/p.png'/>",
            "<a xlink:href='javascript:x()' xmlns:xlink='http://www.w3.org/1999/xlink'/>",
            "<style>@import 'https://elsewhere.example'</style>",
            "<rect fill='url(https://elsewhere.example/#a)'/>",
            "<foreignObject/>",
        ] {
            let svg = PICTURE.replace("<path", &format!("{inside}<path"));
            assert!(matches!(baked(&svg, "{}", Edition::OpenBadges3), Err(BakeError::Active(_))), "{inside}");
        }
        let passive = PICTURE.replace("<path", "<rect fill='url(#a)'/><use href='#b'/><path");
        assert!(baked(&passive, "{}", Edition::OpenBadges3).is_ok());
    }

    #[test]
    fn hostile_documents_are_refused() {
        let deep = format!("<svg>{}{}</svg>", "<g>".repeat(100_000), "</g>".repeat(100_000));
        assert!(matches!(unbake(deep.as_bytes()), Err(BakeError::TooLarge(_))));
        let wide = format!("<svg>{}</svg>", "<g/>".repeat(100_000));
        assert!(matches!(unbake(wide.as_bytes()), Err(BakeError::TooLarge(_))));
        let laughs = "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><svg>&b;</svg>";
        assert!(matches!(unbake(laughs.as_bytes()), Err(BakeError::Broken(_))));
        assert_eq!(unbake(b"<html/>"), Err(BakeError::NotAPicture));
        assert_eq!(unbake(PICTURE.as_bytes()), Err(BakeError::NotBaked));
        let twice = "<svg xmlns:openbadges='https://purl.imsglobal.org/ob/v3p0'><openbadges:credential>{}</openbadges:credential><openbadges:credential>{}</openbadges:credential></svg>";
        assert_eq!(unbake(twice.as_bytes()), Err(BakeError::BakedTwice));
    }

    #[test]
    fn what_xml_cannot_carry_is_refused_before_baking() {
        assert!(matches!(
            bake(PICTURE.as_bytes(), "{\u{1}}", Edition::OpenBadges3),
            Err(BakeError::NotBakeable(_))
        ));
        assert!(matches!(
            bake(PICTURE.as_bytes(), " ", Edition::OpenBadges3),
            Err(BakeError::NotBakeable(_))
        ));
    }
}
