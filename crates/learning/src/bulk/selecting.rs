//! Awards meant by what they have in common rather than by a file: they become a file, so that a run is a run.

use super::handlers::{Offer, offer, organisation_of, to_run, version_of};
use super::model::{Choices, Kind};
use super::neighbours::{BulkNeighbours, Selection};
use super::{StartRun, pages};
use kernel::{Action, BulkRunId, Fault, Problem, Resource, ResourceKind, Timestamp, Zone, id_in};
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

/// Midnight at the beginning of a day, or so many days later, in the zone of the page: days have 23 to 25 hours.
fn midnight(fields: &mut Fields, name: &'static str, days: i64) -> Option<Timestamp> {
    let text = fields.optional(name, 10);
    if text.is_empty() {
        return None;
    }
    let date = text.parse::<jiff::civil::Date>().ok();
    let date = date.and_then(|date| date.checked_add(jiff::Span::new().days(days)).ok());
    let start = date.and_then(|date| Timestamp::start_of(date, &Zone::rome()));
    if start.is_none() {
        fields.note(name, Problem::new("learning-bulk-not-day").with("said", text));
    }
    start
}

/// The run that somebody named by its number or the address of its page; what is neither narrows nothing and is
/// refused.
fn run_named(fields: &mut Fields) -> Option<BulkRunId> {
    let text = fields.raw("run").to_owned();
    let run = BulkRunId::parse(id_in(&text)).ok();
    if run.is_none() && !text.is_empty() {
        let said = text.chars().filter(|c| !c.is_control()).take(60).collect::<String>();
        fields.note("run", Problem::new("learning-bulk-not-run").with("said", said));
    }
    run
}

/// Awards as a file that names them.
pub(super) fn file_of<'a>(awards: impl Iterator<Item = &'a str>) -> Vec<u8> {
    let mut text = String::from("award\n");
    for award in awards {
        text.push_str(&kernel::csv_line(&[award]));
    }
    text.into_bytes()
}

/// `POST /bulk/select/{kind}`: the awards are looked for, and a run over them begins.
pub(super) async fn start(visit: Visit, Path(kind): Path<String>, mut fields: Fields) -> Answer {
    let offer = offer(&visit, selectable(&kind)?).await?;
    let organisation = organisation_of(&offer, &mut fields);
    let selection = Selection {
        version: version_of(&offer, organisation.as_ref(), &mut fields),
        run: run_named(&mut fields),
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
    let bytes = file_of(awards.iter().map(String::as_str));
    let blob = visit.store().blobs().put_bytes(&visit.ctx, bytes).await;
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

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(name: &str, value: &str) -> Fields {
        Fields::from_pairs(vec![(name.to_owned(), value.to_owned())])
    }

    #[test]
    fn a_day_ends_where_the_next_begins_also_when_the_clocks_change() {
        for (day, hours) in [("2026-03-29", 23), ("2026-10-25", 25), ("2026-11-22", 24)] {
            let [from, until] = [0, 1].map(|days| midnight(&mut fields("day", day), "day", days).unwrap());
            assert_eq!((until.microseconds() - from.microseconds()) / 3_600_000_000, hours, "{day}");
        }
    }

    #[test]
    fn a_run_is_named_by_its_number_or_its_address_and_a_slip_does_not_mean_all() {
        let id = "blk_00000000000000000000000001";
        for text in [id.to_owned(), format!(" https://b.example/bulk/{id}?a=b "), format!("/bulk/{id}/")] {
            assert_eq!(run_named(&mut fields("run", &text)).unwrap().as_str(), id, "{text}");
        }
        let mut none = fields("run", "");
        assert!(run_named(&mut none).is_none() && none.wrong().is_none());
        let mut slip = fields("run", "blk_0000");
        assert!(run_named(&mut slip).is_none() && slip.wrong().is_some());
    }
}
