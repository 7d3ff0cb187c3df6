//! Routes of quizzes: the learner's, and the designer's.

mod design;
mod taking;

use web::server::{Access, Routes};

/// Routes of quizzes.
pub(crate) fn routes() -> Routes {
    let signed_in = Access::SignedIn;
    Routes::new()
        .get("/submissions/{submission}/quiz/{task}", signed_in, taking::intro)
        .post("/submissions/{submission}/quiz/{task}", signed_in, taking::start)
        .get("/submissions/{submission}/quiz/{task}/end", signed_in, taking::end_page)
        .post("/submissions/{submission}/quiz/{task}/end", signed_in, taking::end)
        .get("/submissions/{submission}/quiz/{task}/{number}", signed_in, taking::question_page)
        .post("/submissions/{submission}/quiz/{task}/{number}", signed_in, taking::answer)
        .get("/design/versions/{version}/tasks/{part}/quiz", signed_in, design::quiz_page)
        .post("/design/versions/{version}/tasks/{part}/quiz", signed_in, design::put_rules)
        .get("/design/versions/{version}/tasks/{part}/quiz/import", signed_in, design::import_page)
        .post("/design/versions/{version}/tasks/{part}/quiz/import", signed_in, design::bring_in)
        .get("/design/versions/{version}/tasks/{part}/quiz/statistics", signed_in, design::statistics)
        .get(
            "/design/versions/{version}/tasks/{part}/quiz/questions/{item}",
            signed_in,
            design::question_page,
        )
        .post(
            "/design/versions/{version}/tasks/{part}/quiz/questions/{item}",
            signed_in,
            design::put_question,
        )
        .post(
            "/design/versions/{version}/tasks/{part}/quiz/questions/{item}/remove",
            signed_in,
            design::remove_question,
        )
}
