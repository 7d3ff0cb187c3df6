//! Where the real data stand; tests that need them are skipped where they are not.

use std::path::PathBuf;

/// A file or folder of the development data, if it is there.
pub fn data(part: &str) -> Option<PathBuf> {
    let root = std::env::var_os("BOTTEGA_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    let path = root.join(part);
    if path.exists() {
        return Some(path);
    }
    println!("skipped: {part} is not among the development data");
    None
}
