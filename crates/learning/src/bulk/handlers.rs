//! Requests about runs.

use super::commands::{ConfirmRun, StartRun, StopRun};
use super::errors_file::errors_csv;
use super::model::{Choices, Kind, Run, RunState, Weight};
use super::reading::Reading;
use super::{pages, rows, selecting};
use crate::microcredential::VersionState;
use crate::{edition, microcredential};
use kernel::{
    Action, BulkRunId, EditionId, Fault, MicrocredentialVersionId, OrganisationId, Problem, Resource,
    ResourceKind, Role,
};
use store::Refusable;
use web::components::FormState;
use web::server::{Access, Answer, Fields, FileRules, Path, Query, Routes, Upload, Visit};

/// Runs on a page.
const PAGE: i64 = 50;
/// Findings on a page; all of them are in the file.
const SHOWN: i64 = 50;
/// Findings of a file: a few for each of the most rows.
const ALL: i64 = 500_000;

const FILES: FileRules = FileRules {
    limit: 64 << 20,
    most: 1,
    types: &[
        "text/csv",
        "text/plain",
        "application/octet-stream",
        "application/zip",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ],
};

/// Routes of this module.
pub(crate) fn routes() -> Routes {
    let manager = Access::Role(Role::Manager);
    Routes::new()
        .get("/bulk", manager, list)
        .get("/bulk/new/{kind}", manager, form)
        .post("/bulk/new/{kind}", manager, start)
        .get("/bulk/template/{kind}", manager, template)
        .get("/bulk/select/{kind}", manager, selecting::form)
        .post("/bulk/select/{kind}", manager, selecting::start)
        .get("/bulk/{run}", manager, show)
        .post("/bulk/{run}/confirm", manager, confirm)
        .post("/bulk/{run}/stop", manager, stop)
        .post("/bulk/{run}/undo", manager, undo)
        .get("/bulk/{run}/errors.csv", manager, errors)
}

/// What a form offers to choose from.
pub(super) struct Offer {
    pub(super) kind: Kind,
    /// The organisations that the visitor manages.
    pub(super) organisations: Vec<(OrganisationId, String)>,
    /// Their editions: id, title, and the edition.
    pub(super) editions: Vec<(edition::Edition, String)>,
    /// Their published versions.
    pub(super) versions: Vec<(MicrocredentialVersionId, String)>,
}

/// What there is to choose from for a kind; where somebody manages several organisations, it is said whose it is.
pub(super) async fn offer(visit: &Visit, kind: Kind) -> Result<Offer, Fault> {
    let mut tx = visit.read().await?;
    let mut offer = Offer { kind, organisations: Vec::new(), editions: Vec::new(), versions: Vec::new() };
    let several = visit.ctx.organisations_as(Role::Manager).count() > 1;
    for organisation in visit.ctx.organisations_as(Role::Manager) {
        let name = crate::rows::organisation_name(&mut tx, &visit.ctx, organisation).await;
        let name = name.map_err(Refusable::from)?;
        let whose = |title: String| if several { format!("{title} ({name})") } else { title };
        if matches!(kind, Kind::Enrolments | Kind::Attendance) {
            let editions = edition::rows::of_organisation(&mut tx, &visit.ctx, organisation).await;
            let editions = editions.map_err(Refusable::from)?.into_iter();
            let kept = editions.filter(|(edition, _)| suits(kind, edition));
            offer.editions.extend(kept.map(|(edition, title)| (edition, whose(title))));
        } else {
            let versions = microcredential::rows::of_organisation(&mut tx, &visit.ctx, organisation).await;
            let versions = versions.map_err(Refusable::from)?.into_iter();
            let kept = versions.filter(|version| can_be_chosen(kind, version.state));
            offer.versions.extend(kept.map(|version| (version.id, whose(version.content.basics.title))));
        }
        offer.organisations.push((organisation.clone(), name));
    }
    offer.organisations.sort_by(|one, other| one.1.cmp(&other.1));
    Ok(offer)
}

/// Only what is published is awarded; what was awarded once can be changed for ever.
fn can_be_chosen(kind: Kind, state: VersionState) -> bool {
    if kind == Kind::Awards { state == VersionState::Published } else { !state.is_unpublished() }
}

fn suits(kind: Kind, edition: &edition::Edition) -> bool {
    if kind == Kind::Attendance { edition.state.has_register() } else { edition.state.is_ahead() }
}

/// The organisation that was chosen, or the only one there is.
pub(super) fn organisation_of(offer: &Offer, fields: &mut Fields) -> Option<OrganisationId> {
    if let [(only, _)] = offer.organisations.as_slice() {
        return Some(only.clone());
    }
    let id: Option<OrganisationId> = fields.id("organisation");
    id.filter(|id| offer.organisations.iter().any(|(managed, _)| managed == id))
}

fn kind_of(word: &str) -> Result<Kind, Fault> {
    Kind::parse(word).ok_or(Fault::NotFound)
}

#[derive(serde::Deserialize, Default)]
struct Asked {
    #[serde(default)]
    before: String,
}

async fn list(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let mut tx = visit.read().await?;
    let mut runs = Vec::new();
    for organisation in visit.ctx.organisations_as(Role::Manager) {
        let found = rows::of_organisation(&mut tx, &visit.ctx, organisation, &asked.before, PAGE + 1).await;
        runs.extend(found.map_err(Refusable::from)?);
    }
    runs.sort_by(|one, other| other.id.cmp(&one.id));
    Ok(visit.show(pages::list(&visit.page, &runs, usize::try_from(PAGE).unwrap_or(50))))
}

async fn form(visit: Visit, Path(kind): Path<String>) -> Answer {
    let offer = offer(&visit, kind_of(&kind)?).await?;
    Ok(visit.show(pages::form(&visit.page, &offer, &FormState::empty())))
}

async fn template(visit: Visit, Path(kind): Path<String>) -> Answer {
    let kind = kind_of(&kind)?;
    Ok(visit.file(kind.template(), "text/csv; charset=utf-8", &format!("{kind}.csv")))
}

async fn start(visit: Visit, Path(kind): Path<String>, upload: Upload) -> Answer {
    let offer = offer(&visit, kind_of(&kind)?).await?;
    let (mut fields, files) = upload.read(&visit, FILES).await?;
    let organisation = organisation_of(&offer, &mut fields);
    let choices = choices_of(offer.kind, &mut fields);
    if FILES.refused(&files).is_some() {
        fields.note("file", Problem::new("form-file-kind").with("kinds", "csv, tsv, txt, xlsx"));
    }
    // What was too large is refused in words of its own.
    if files.is_empty() && fields.wrong().is_none_or(|state| state.refusal.is_none()) {
        fields.note("file", Problem::new("form-file-missing"));
    }
    let (Some(organisation), Some(file), None) = (organisation, files.first(), fields.wrong()) else {
        Upload::drop_files(&visit, &files).await;
        return Ok(visit.show_again(pages::form(&visit.page, &offer, &fields.state())));
    };
    let start = StartRun {
        organisation,
        kind: offer.kind,
        choices,
        blob: file.blob.id.clone(),
        file_name: file.file_name.clone(),
        sha256: file.blob.sha256.clone(),
        by_job: true,
    };
    let answer = to_run(&visit, &start).await;
    if answer.is_err() {
        Upload::drop_files(&visit, &files).await;
    }
    answer
}

/// Starts a run and leads to it.
pub(super) async fn to_run(visit: &Visit, start: &StartRun) -> Answer {
    let run = visit.run(start).await?;
    Ok(visit.go(&format!("/bulk/{}", run.id)))
}

fn choices_of(kind: Kind, fields: &mut Fields) -> Choices {
    if kind.is_standing() {
        return pages::standing_choices(kind, fields);
    }
    Choices {
        edition: EditionId::parse(fields.raw("edition")).ok(),
        version: MicrocredentialVersionId::parse(fields.raw("version")).ok(),
        ..Choices::default()
    }
}

/// A run of an organisation that the visitor manages.
async fn own(visit: &Visit, id: &str) -> Result<Run, Fault> {
    let id: BulkRunId = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let run = rows::run(&mut tx, &visit.ctx, &id).await.map_err(Refusable::from)?.ok_or(Fault::NotFound)?;
    visit.ctx.authorise(Action::See, &Resource::of_organisation(ResourceKind::BulkRun, &run.organisation))?;
    Ok(run)
}

async fn show(visit: Visit, Path(id): Path<String>) -> Answer {
    let run = own(&visit, &id).await?;
    let mut tx = visit.read().await?;
    let mut found = Vec::new();
    for weight in [Weight::Bad, Weight::Suspected] {
        let part = rows::findings(&mut tx, &visit.ctx, &run.id, weight, 0, SHOWN).await;
        found.push(part.map_err(Refusable::from)?);
    }
    let organisation = crate::rows::organisation_name(&mut tx, &visit.ctx, &run.organisation).await;
    let [bad, suspected] = found.as_slice() else { return Err(Fault::NotFound.into()) };
    let shown =
        pages::Shown { run: &run, organisation: &organisation.map_err(Refusable::from)?, bad, suspected };
    Ok(visit.show(pages::one(&visit.page, &shown)))
}

async fn confirm(visit: Visit, Path(id): Path<String>, _fields: Fields) -> Answer {
    let run = own(&visit, &id).await?;
    visit.run(&ConfirmRun { run: run.id.clone(), by_job: true }).await?;
    Ok(visit.go(&format!("/bulk/{}", run.id)))
}

async fn stop(visit: Visit, Path(id): Path<String>, _fields: Fields) -> Answer {
    let run = own(&visit, &id).await?;
    visit.run(&StopRun { run: run.id.clone() }).await?;
    Ok(visit.go_with(&format!("/bulk/{}", run.id), &Problem::new("learning-bulk-stopped-notice")))
}

/// A run over the same awards that undoes this one begins; it is confirmed like any other.
async fn undo(visit: Visit, Path(id): Path<String>, _fields: Fields) -> Answer {
    let run = own(&visit, &id).await?;
    let kind = run.kind.undone_by().filter(|_| run.counts.done > 0 && !run.state.is_moving());
    let kind = kind.ok_or(Fault::NotFound)?;
    let bytes = bytes_of(&visit, &run).await?;
    let blob = visit.store().blobs().put_bytes(&visit.ctx, bytes).await;
    let blob = blob.map_err(|problem| Fault::Unavailable(problem.to_string()))?;
    let start = StartRun {
        organisation: run.organisation,
        kind,
        choices: Choices { note: run.choices.note, ..Choices::default() },
        blob: blob.id,
        file_name: run.file_name,
        sha256: blob.sha256,
        by_job: true,
    };
    to_run(&visit, &start).await
}

/// The file, as long as it is kept.
async fn bytes_of(visit: &Visit, run: &Run) -> Result<Vec<u8>, Fault> {
    let bytes = visit.store().blobs().get(&run.blob).await;
    bytes.map(Into::into).map_err(|_| Fault::Refused(Problem::new("learning-bulk-file-gone")))
}

async fn errors(visit: Visit, Path(id): Path<String>) -> Answer {
    let run = own(&visit, &id).await?;
    if run.counts.bad == 0 || run.state == RunState::Failed {
        return Err(Fault::NotFound.into());
    }
    let bytes = bytes_of(&visit, &run).await?;
    let mut tx = visit.read().await?;
    let found =
        rows::findings(&mut tx, &visit.ctx, &run.id, Weight::Bad, 0, ALL).await.map_err(Refusable::from)?;
    drop(tx);
    let (page, name) = (visit.page.clone(), run.file_name.clone());
    let file = tokio::task::spawn_blocking(move || {
        let reading = Reading::open(run.kind, &run.choices, &run.file_name, bytes).map_err(Fault::Refused)?;
        let column = page.t("learning-bulk-reason");
        Ok::<String, Fault>(errors_csv(&reading, &found, &column, &|said| pages::in_words(&page, said)))
    });
    let text = file.await.map_err(|problem| Fault::Internal(problem.to_string()))??;
    let stem = name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem);
    Ok(visit.file(text, "text/csv; charset=utf-8", &format!("{stem}-errors.csv")))
}
