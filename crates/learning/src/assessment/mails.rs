//! What learners are told when they have not passed. Of a pass the sealed credential tells them.

use super::model::Verdict;
use crate::enrolment::mails::plain_time;
use crate::microcredential::Version;
use crate::submission::Submission;
use kernel::{Ctx, Zone};
use store::mail::{Mail, Recipient, queue};
use store::{Result, Tx};

/// They may hand in again, or have failed.
pub(super) async fn answered(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &Submission,
    version: &Version,
    verdict: &Verdict,
) -> Result<()> {
    let Some(known) = crate::rows::person(tx, ctx, &submission.learner).await? else { return Ok(()) };
    let mut arguments = vec![
        ("name", known.name),
        ("title", version.content.basics.title.clone()),
        ("feedback", verdict.feedback().to_owned()),
        ("submission", submission.id.to_string()),
    ];
    let template = match verdict {
        Verdict::Revise { deadline, .. } => {
            arguments.push(("deadline", plain_time(*deadline, &Zone::rome())));
            "learning-revise-mail"
        }
        Verdict::Pass | Verdict::Fail { .. } => "learning-failed-mail",
    };
    let to = Recipient::Person(submission.learner.clone());
    queue(tx, ctx, &Mail { to, lang: known.lang, template, arguments, calendar: None }).await
}
