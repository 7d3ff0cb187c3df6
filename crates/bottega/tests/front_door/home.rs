//! The front page, and what every page promises.

use testkit::TestApp;

#[tokio::test]
async fn the_front_page_greets_in_the_language_of_the_browser() {
    for app in TestApp::on_each_engine().await {
        let page = app.browser().get("/").await.expect(200).says("Scopri cosa sai fare");
        let policy = page.headers.get("content-security-policy").unwrap().to_str().unwrap();
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
        let _ = app.browser().speaking("en").get("/").await.expect(200).says("Find out what you can do");
    }
}

#[tokio::test]
async fn what_does_not_exist_has_a_page_with_a_code_and_a_way_out() {
    let app = TestApp::on_sqlite().await;
    let page = app.browser().get("/nothing/here").await.expect(404).says("BTG-404");
    assert_eq!(page.link("inizio"), "/");
}
