//! What one microcredential of the demo has besides: a picture of the provider's own, and its texts in English.

use super::{DemoProblem, Scribe};
use kernel::{Ctx, Lang, MicrocredentialVersionId};
use learning::badge::SetPicture;
use learning::microcredential::{Change, Translation};
use openbadges::picture::taken_in;
use store::blobs::BlobRow;

/// Which.
pub(super) const TITLE: &str = "Interrogare i dati con SQL";

/// A drum of discs under a lens: outlines only.
const PICTURE: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><circle cx="50" cy="50" r="49" fill="#123f5c"/><circle cx="50" cy="50" r="44" fill="#f4efe2"/><g fill="#1c6e8c"><path d="M26 30a20 7 0 0 1 40 0v8a20 7 0 0 1-40 0z"/><path d="M26 43a20 7 0 0 0 40 0v8a20 7 0 0 1-40 0z"/><path d="M26 56a20 7 0 0 0 40 0v8a20 7 0 0 1-40 0z"/></g><ellipse cx="46" cy="30" rx="20" ry="7" fill="#6db1c7"/><circle cx="62" cy="60" r="13" fill="none" stroke="#c8553d" stroke-width="5"/><path d="M71 69l12 12" stroke="#c8553d" stroke-width="7" stroke-linecap="round"/></svg>"##;

/// The outcomes in English, in their order.
const OUTCOMES: [&str; 3] = [
    "Writes queries with filters, joins and groupings.",
    "Cleans data and says what was left out, and why.",
    "Shows a result in a chart that answers the question.",
];

/// The texts in English, given the changes that write the Italian ones.
pub(super) fn in_english(changes: &[Change]) -> Change {
    let outcomes = changes.iter().filter_map(|change| match change {
        Change::PutOutcome(outcome) => Some(outcome.id.clone()),
        _ => None,
    });
    let said = Translation {
        title: "Asking data questions with SQL".to_owned(),
        description:
            "Writing queries that answer real questions, on data cleaned by oneself, and showing the answer."
                .to_owned(),
        criteria: "Earned by handing in five queries on real data, a chart, and what was left out and why."
            .to_owned(),
        challenge:
            "A public library wants to know what is borrowed, by whom and when, to plan its opening hours."
                .to_owned(),
        outcomes: outcomes.zip(OUTCOMES.map(str::to_owned)).collect(),
    };
    Change::Translate(Lang::En, Box::new(said))
}

impl Scribe<'_> {
    /// Uploads the picture, as a designer would.
    pub(super) async fn dress(
        &self,
        ctx: &Ctx,
        version: &MicrocredentialVersionId,
    ) -> Result<(), DemoProblem> {
        let png = taken_in(PICTURE.as_bytes()).map_err(|problem| DemoProblem(problem.to_string()))?;
        let stored = self.store.blobs().put_bytes(ctx, png).await;
        let stored = stored.map_err(|problem| DemoProblem(problem.to_string()))?;
        let row = BlobRow {
            sha256: stored.sha256,
            size: i64::try_from(stored.size).unwrap_or(i64::MAX),
            media_type: "image/png".to_owned(),
            file_name: "badge.png".to_owned(),
        };
        self.store.run(ctx, &SetPicture { version: version.clone(), blob: stored.id, row }).await?;
        Ok(())
    }
}
