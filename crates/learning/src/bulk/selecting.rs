//! Awards meant by what they have in common rather than by a file: they become a file, so that a run is a run.

use super::handlers::{Offer, offer, organisation_of, to_run};
use super::model::{Choices, Kind};
use super::neighbours::{BulkNeighbours, Selection};
use super::{StartRun, pages};
use kernel::{
    Action, BulkRunId, Fault, MicrocredentialVersionId, Problem, Resource, ResourceKind, Timestamp, Zone,
};
use web::components::FormState;
use web::server::{Answer, Fields, Path, Visit};

/// A kind that awards can be selected for: each of them is named once, by itself.
fn selectable(kind: &str) -> Result<Kind, Fault> {
    let kind = Kind::parse(kind).filter(|kind| kind.is_standing() && *kind != Kind::Supersede);
    kind.ok_or(Fault::NotFound)
}

/// `GET /bulk/select/{kind}`.
pub(super) async fn form(visit: Visit, Path(kind): Path<String>) -> Answer {
    let offer = offer(&visit, selectable(&kind)?).await?;
    Ok(visit.show(pages::select(&visit.page, &offer, &FormState::empty())))
}

/// Midnight of a day, in the zone of the page; so many days later.
fn midnight(fields: &mut Fields, name: &'static str, days: i64) -> Option<Timestamp> {
    let text = fields.optional(name, 10);
    if text.is_empty() {
        return None;
    }
    let start = text.parse().ok().and_then(|day| Timestamp::start_of(day, &Zone::rome()));
    if start.is_none() {
        fields.note(name, Problem::new("learning-bulk-not-day").with("said", text));
    }
    start.map(|start| start.plus_days(days))
}

/// `POST /bulk/select/{kind}`: the awards are looked for, and a run over them begins.
pub(super) async fn start(visit: Visit, Path(kind): Path<String>, mut fields: Fields) -> Answer {
    let offer = offer(&visit, selectable(&kind)?).await?;
    let organisation = organisation_of(&offer, &mut fields);
    let selection = Selection {
        version: MicrocredentialVersionId::parse(fields.raw("version")).ok(),
        run: BulkRunId::parse(fields.raw("run").trim()).ok(),
        from: midnight(&mut fields, "from", 0),
        before: midnight(&mut fields, "until", 1),
    };
    let choices = pages::standing_choices(offer.kind, &mut fields);
    let (Some(organisation), None) = (organisation, fields.wrong()) else {
        return Ok(visit.show_again(pages::select(&visit.page, &offer, &fields.state())));
    };
    visit.ctx.authorise(Action::Create, &Resource::of_organisation(ResourceKind::BulkRun, &organisation))?;
    let neighbours = visit.app.service::<BulkNeighbours>()?.0.clone();
    let mut tx = visit.read().await?;
    let meant = (offer.kind, &selection);
    let found = neighbours.select(&visit.ctx, &mut tx, &organisation, meant).await;
    let awards = found.map_err(super::carrier::BulkError::from)?;
    drop(tx);
    if awards.is_empty() {
        let refused = fields.refused(Problem::new("learning-bulk-none-selected"));
        return Ok(visit.show_again(pages::select(&visit.page, &offer, &refused)));
    }
    begin(&visit, offer, choices, organisation, &awards).await
}

async fn begin(
    visit: &Visit,
    offer: Offer,
    choices: Choices,
    organisation: kernel::OrganisationId,
    awards: &[String],
) -> Answer {
    let text: String = ["award"].into_iter().chain(awards.iter().map(String::as_str)).fold(
        String::new(),
        |mut text, line| {
            text.push_str(line);
            text.push('\n');
            text
        },
    );
    let blob = visit.store().blobs().put_bytes(&visit.ctx, text.into_bytes()).await;
    let blob = blob.map_err(|problem| Fault::Unavailable(problem.to_string()))?;
    let start = StartRun {
        organisation,
        kind: offer.kind,
        choices,
        blob: blob.id,
        file_name: visit.page.t("learning-bulk-selected-file"),
        sha256: blob.sha256,
        by_job: true,
    };
    to_run(visit, &start).await
}
