//! Writes the gallery to a folder, to be looked at without a server:
//! `cargo run -p web --example gallery -- target/gallery`.

use kernel::{Lang, Role};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use web::{Texts, assets, gallery, samples};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| String::from("target/gallery")));
    let texts = Arc::new(Texts::new(&[web::locales()])?);
    std::fs::create_dir_all(folder.join("assets"))?;
    for asset in assets::all() {
        std::fs::write(folder.join(asset.path.trim_start_matches('/')), asset.bytes)?;
    }
    for lang in Lang::ALL {
        write_pages(&folder, lang, &texts)?;
    }
    Ok(())
}

fn write_pages(folder: &Path, lang: Lang, texts: &Arc<Texts>) -> std::io::Result<()> {
    let visitor = samples::visitor(lang, Arc::clone(texts));
    let person = samples::signed_in(lang, Arc::clone(texts), Role::ALL);
    for sample in gallery::samples() {
        let page = if sample.name == "gallery/start" { &visitor } else { &person };
        let name = format!("{}-{}-{lang}.html", sample.name.replace('/', "-"), sample.state);
        std::fs::write(folder.join(name), sample.document(page).replace("\"/assets/", "\"assets/"))?;
    }
    Ok(())
}
