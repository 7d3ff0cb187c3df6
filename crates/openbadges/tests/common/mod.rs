//! Where the reference data are, and what to say when they are not.

use std::path::PathBuf;

/// The folder of the credential standards' test data; `None`, said aloud, when it is not there.
pub fn credentials_data(test: &str) -> Option<PathBuf> {
    let root = std::env::var_os("BOTTEGA_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"),
        PathBuf::from,
    );
    let folder = root.join("credentials");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("{test}: skipped, the reference data are not at {}", folder.display());
    None
}

/// A JSON file of the reference data.
pub fn json(path: &std::path::Path) -> serde_json::Value {
    let text =
        std::fs::read_to_string(path).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()))
}
