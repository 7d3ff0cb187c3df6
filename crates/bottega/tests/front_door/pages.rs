//! What every page promises: no violation of accessibility in any state and language, and no text
//! missing anywhere.

use house::wiring;
use kernel::Lang;
use testkit::accessibility::check_samples;

#[test]
fn every_page_is_accessible_in_every_state_and_language() {
    let others: Vec<_> =
        wiring::locales().into_iter().filter(|locales| locales.crate_name != "web").collect();
    let samples = wiring::samples();
    assert!(samples.len() > 40, "only {} samples are registered", samples.len());
    let said = check_samples(&samples, &others).unwrap();
    assert!(said.is_empty(), "{} violations:\n{}", said.len(), said[..said.len().min(60)].join("\n"));
}

#[test]
fn every_text_is_there_in_all_six_languages() {
    for locales in wiring::locales() {
        let said: Vec<String> = web::i18n::check(&locales).iter().map(ToString::to_string).collect();
        assert!(said.is_empty(), "{}:\n{}", locales.crate_name, said.join("\n"));
        assert_eq!(locales.files.len(), Lang::ALL.len());
    }
}
