//! Every text of careers is there in six languages, and every page can be drawn with them.

use kernel::Lang;
use std::sync::Arc;
use web::Texts;

#[test]
fn six_languages_say_the_same() {
    let findings = web::i18n::check(&careers::locales());
    assert!(
        findings.is_empty(),
        "{}",
        findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn no_page_shows_a_key_instead_of_a_text() {
    let texts = Arc::new(Texts::new(&[web::locales(), careers::locales()]).unwrap());
    for lang in Lang::ALL {
        let page = web::samples::visitor(lang, texts.clone());
        for sample in careers::samples() {
            let html = sample.document(&page);
            let shown = html.find(">careers-").map(|at| html[at..].chars().take(60).collect::<String>());
            assert_eq!(shown, None, "{} {} in {lang}", sample.name, sample.state);
            assert!(html.contains("<h1"), "{} {}", sample.name, sample.state);
        }
    }
}
