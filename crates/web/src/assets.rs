//! The files a browser loads: style sheet, script, icon. They are part of the binary; a path carries
//! the hash of its content, so that it may be cached for ever.

use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::sync::LazyLock;

/// One file to serve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Its name in the source ("bottega.css").
    pub name: &'static str,
    /// Where it is served ("/assets/bottega.0123456789abcdef.css").
    pub path: String,
    /// The bytes.
    pub bytes: &'static [u8],
    /// The media type.
    pub content_type: &'static str,
}

static ASSETS: LazyLock<[Asset; 3]> = LazyLock::new(|| {
    [
        asset("bottega.css", include_bytes!("../assets/bottega.css"), "text/css; charset=utf-8"),
        asset("bottega.js", include_bytes!("../assets/bottega.js"), "text/javascript; charset=utf-8"),
        asset("mark.svg", include_bytes!("../assets/mark.svg"), "image/svg+xml"),
    ]
});

/// Every file, to be served with a year of caching.
#[must_use]
pub fn all() -> &'static [Asset] {
    ASSETS.as_slice()
}

/// The file at a path of this site.
#[must_use]
pub fn at(path: &str) -> Option<&'static Asset> {
    all().iter().find(|asset| asset.path == path)
}

/// Where the file of this name is served; empty when there is none.
#[must_use]
pub fn path(name: &str) -> &'static str {
    all().iter().find(|asset| asset.name == name).map_or("", |asset| asset.path.as_str())
}

fn asset(name: &'static str, bytes: &'static [u8], content_type: &'static str) -> Asset {
    let hash = Sha256::digest(bytes).iter().take(8).fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    });
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "bin"));
    Asset { name, path: format!("/assets/{stem}.{hash}.{extension}"), bytes, content_type }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_finds_its_file_and_fits_the_page_budget() {
        for asset in all() {
            assert_eq!(at(&asset.path), Some(asset));
        }
        assert!(at("/assets/../secret").is_none());
        let size = |name| all().iter().find(|asset| asset.name == name).unwrap().bytes.len();
        assert!(size("bottega.css") < 34_000 && size("bottega.js") < 14_000);
    }
}
