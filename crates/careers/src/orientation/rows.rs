//! Every statement of orientation.

use kernel::{Ctx, InterestAssessmentId, PersonId};
use skills::interests::{Answers, Form};
use store::{DbError, Tx, parse, parse_with};

/// One run of the questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// Its id.
    pub id: InterestAssessmentId,
    /// Whose; nobody's as long as it is a browser's.
    pub person: Option<PersonId>,
    /// Which form.
    pub form: Form,
    /// The answers so far.
    pub answers: Answers,
    /// Whether every item was answered.
    pub finished: bool,
}

type AssessmentRow = (String, Option<String>, String, String, Option<i64>);

fn assessment_of((id, person, form, answers, finished_at): AssessmentRow) -> store::Result<Assessment> {
    const TABLE: &str = "interest_assessment";
    let answers =
        parse_with(TABLE, "answers", &id, answers.as_str(), |text| serde_json::from_str(text).ok())?;
    Ok(Assessment {
        person: store::parse_optional(TABLE, "person_id", &id, person.as_deref())?,
        form: parse_with(TABLE, "form", &id, form.as_str(), Form::from_code)?,
        answers,
        finished: finished_at.is_some(),
        id: parse(TABLE, "id", &id, &id)?,
    })
}

/// The newest run of a person.
pub(super) async fn of_person(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
) -> store::Result<Option<Assessment>> {
    let row: Option<AssessmentRow> = store::query_as(
        "SELECT id, person_id, form, answers, finished_at FROM interest_assessment
          WHERE network_id = $1 AND person_id = $2 ORDER BY changed_at DESC, id DESC LIMIT 1",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    row.map(assessment_of).transpose()
}

/// The newest run of a browser.
pub(super) async fn of_guest(tx: &mut Tx, ctx: &Ctx, key: &str) -> store::Result<Option<Assessment>> {
    let row: Option<AssessmentRow> = store::query_as(
        "SELECT id, person_id, form, answers, finished_at FROM interest_assessment
          WHERE network_id = $1 AND guest_key = $2 AND person_id IS NULL
          ORDER BY changed_at DESC, id DESC LIMIT 1",
    )
    .bind(ctx.network.as_str())
    .bind(key)
    .fetch_optional(&mut **tx)
    .await?;
    row.map(assessment_of).transpose()
}

pub(super) async fn put(tx: &mut Tx, ctx: &Ctx, run: &Assessment, guest_key: &str) -> store::Result<()> {
    let answers = serde_json::to_string(&run.answers).map_err(|error| DbError::Encode(Box::new(error)))?;
    store::query(
        "INSERT INTO interest_assessment
                (network_id, id, person_id, guest_key, form, answers, started_at, changed_at, finished_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8)
         ON CONFLICT (network_id, id) DO UPDATE
            SET person_id = excluded.person_id, guest_key = excluded.guest_key, form = excluded.form,
                answers = excluded.answers, changed_at = excluded.changed_at,
                finished_at = excluded.finished_at",
    )
    .bind(ctx.network.as_str())
    .bind(run.id.as_str())
    .bind(run.person.as_ref().map(PersonId::as_str))
    .bind(guest_key)
    .bind(run.form.code())
    .bind(answers)
    .bind(ctx.now.microseconds())
    .bind(run.finished.then_some(ctx.now.microseconds()))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Forgets what a browser began.
pub(super) async fn forget_guest(tx: &mut Tx, ctx: &Ctx, key: &str) -> store::Result<()> {
    store::query(
        "DELETE FROM interest_assessment WHERE network_id = $1 AND guest_key = $2 AND person_id IS NULL",
    )
    .bind(ctx.network.as_str())
    .bind(key)
    .execute(&mut **tx)
    .await?;
    Ok(())
}
