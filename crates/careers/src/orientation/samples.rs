//! Every page of orientation, in every state, with invented data.

use super::handlers::ranked;
use super::pages::{self, Questions, Shown};
use super::rows::Assessment;
use crate::sample_data;
use kernel::{InterestAssessmentId, SeededEntropy};
use skills::interests::{Answers, Form, InterestProfile, items};
use web::components::FormState;
use web::{Page, Sample};

/// Samples of orientation pages.
pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("orientation/start", "new", |page| pages::start(page, None)),
        Sample::new("orientation/start", "begun", |page| pages::start(page, Some(&run(page, 4)))),
        Sample::new("orientation/start", "finished", |page| pages::start(page, Some(&run(page, 10)))),
        Sample::new("orientation/questions", "empty", |page| {
            let items = items(Form::Mini).unwrap_or_default();
            pages::questions(
                page,
                &Questions { form: Form::Mini, items: &items, page: 0, state: &FormState::empty() },
            )
        }),
        Sample::new("orientation/questions", "unanswered", |page| {
            let items = items(Form::Mini).unwrap_or_default();
            let missing = kernel::Problem::new("form-required");
            let state = FormState::empty().with("r1", "4").wrong("i1", missing);
            pages::questions(page, &Questions { form: Form::Mini, items: &items, page: 1, state: &state })
        }),
        Sample::new("orientation/result", "full", |page| {
            let now = sample_data::frameworks();
            let profile = InterestProfile::from_scores([80.0, 40.0, 20.0, 30.0, 20.0, 50.0].map(Some));
            let ranked = ranked(&now, &profile, 4);
            let shown = Shown { form: Form::Mini, profile: &profile, ranked: &ranked, most: Some(4) };
            pages::result(page, &now, &shown)
        }),
        Sample::new("orientation/result", "flat", |page| {
            let now = sample_data::frameworks();
            let profile = InterestProfile::from_scores([Some(50.0); 6]);
            let shown = Shown { form: Form::Full, profile: &profile, ranked: &[], most: None };
            pages::result(page, &now, &shown)
        }),
    ]
}

fn run(page: &Page, answered: usize) -> Assessment {
    let mut answers = Answers::default();
    for item in items(Form::Mini).unwrap_or_default().iter().take(answered) {
        // The item comes from the table itself and 4 is on the scale, so it is taken.
        let _ = answers.give(item.id, 4);
    }
    Assessment {
        id: InterestAssessmentId::fresh(page.now, &SeededEntropy::new(4)),
        person: None,
        form: Form::Mini,
        answers,
        finished: answered == Form::Mini.length(),
    }
}
