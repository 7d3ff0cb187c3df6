pub(crate) fn all() -> Vec<web::Sample> {
    Vec::new()
}
