//! Requests about runs.

use super::commands::{ConfirmRun, StartRun, StopRun};
use super::errors_file::errors_csv;
use super::model::{Choices, Kind, Run, Weight};
use super::reading::Reading;
use super::{pages, rows, selecting};
use crate::microcredential::VersionState;
use crate::{edition, microcredential};
use kernel::{
    Action, BulkRunId, Fault, MicrocredentialVersionId, OrganisationId, Problem, Resource, ResourceKind, Role,
};
use std::collections::HashSet;
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
    /// Their published versions: whose, id, title.
    pub(super) versions: Vec<(OrganisationId, MicrocredentialVersionId, String)>,
}

impl Offer {
    /// The organisation that is chosen beforehand, because a browser does not keep a chosen file when a form comes
    /// back: one that has something to offer.
    pub(super) fn likely_organisation(&self) -> Option<&OrganisationId> {
        let of_edition = self.editions.first().map(|(edition, _)| &edition.organisation);
        let of_version = || self.versions.first().map(|(organisation, ..)| organisation);
        of_edition.or_else(of_version).or_else(|| self.organisations.first().map(|(id, _)| id))
    }
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
            offer.versions.extend(
                kept.map(|version| (version.organisation, version.id, whose(version.content.basics.title))),
            );
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
    let managed = |id: &OrganisationId| offer.organisations.iter().any(|(managed, _)| managed == id);
    fields.choice("organisation", |text| OrganisationId::parse(text).ok().filter(managed))
}

/// What was chosen for all rows, of what is offered with whose it is; another organisation's is refused at the form.
fn chosen<'a, T: std::str::FromStr + PartialEq + 'a>(
    fields: &mut Fields,
    name: &'static str,
    organisation: Option<&OrganisationId>,
    mut offered: impl Iterator<Item = (&'a OrganisationId, &'a T)>,
) -> Option<T> {
    if fields.raw(name).is_empty() {
        return None;
    }
    let id: T = fields.id(name)?;
    match offered.find(|(_, other)| **other == id) {
        None => fields.note(name, Problem::new("form-unknown-choice")),
        Some((owner, _)) if organisation.is_some_and(|organisation| organisation != owner) => {
            fields.note(name, Problem::new("learning-bulk-of-another"));
        }
        Some(_) => return Some(id),
    }
    None
}

/// The version that was chosen, if it is the organisation's.
pub(super) fn version_of(
    offer: &Offer,
    organisation: Option<&OrganisationId>,
    fields: &mut Fields,
) -> Option<MicrocredentialVersionId> {
    let offered = offer.versions.iter().map(|(owner, id, _)| (owner, id));
    chosen(fields, "version", organisation, offered)
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
    Ok(visit.file(
        kind.template(visit.page.list_separator()),
        "text/csv; charset=utf-8",
        &format!("{kind}.csv"),
    ))
}

async fn start(visit: Visit, Path(kind): Path<String>, upload: Upload) -> Answer {
    let offer = offer(&visit, kind_of(&kind)?).await?;
    let (mut fields, files) = upload.read(&visit, FILES).await?;
    let organisation = organisation_of(&offer, &mut fields);
    let choices = choices_of(&offer, organisation.as_ref(), &mut fields);
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

fn choices_of(offer: &Offer, organisation: Option<&OrganisationId>, fields: &mut Fields) -> Choices {
    if offer.kind.is_standing() {
        return pages::standing_choices(offer.kind, fields);
    }
    let editions = offer.editions.iter().map(|(edition, _)| (&edition.organisation, &edition.id));
    Choices {
        edition: chosen(fields, "edition", organisation, editions),
        version: version_of(offer, organisation, fields),
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
    let bytes = carried_out(&visit, &run).await?;
    let blob = visit.store().blobs().put_bytes(&visit.ctx, bytes).await;
    let blob = blob.map_err(|problem| Fault::Unavailable(problem.to_string()))?;
    let start = StartRun {
        organisation: run.organisation,
        kind,
        choices: Choices { note: run.choices.note, ..Choices::default() },
        blob: blob.id,
        file_name: format!("{}.csv", stem(&run.file_name)),
        sha256: blob.sha256,
        by_job: true,
    };
    to_run(&visit, &start).await
}

fn stem(file_name: &str) -> &str {
    file_name.rsplit_once('.').map_or(file_name, |(stem, _)| stem)
}

/// A file of the awards that a run has changed: neither its bad rows nor those it did not come to.
async fn carried_out(visit: &Visit, run: &Run) -> Result<Vec<u8>, Fault> {
    let bytes = bytes_of(visit, run).await?;
    let mut tx = visit.read().await?;
    let bad = rows::findings(&mut tx, &visit.ctx, &run.id, Weight::Bad, 0, ALL).await;
    drop(tx);
    let bad: HashSet<u64> = bad.map_err(Refusable::from)?.iter().map(|finding| finding.number).collect();
    let run = run.clone();
    let file = tokio::task::spawn_blocking(move || {
        let reading = Reading::open(run.kind, &run.choices, &run.file_name, bytes).map_err(Fault::Refused)?;
        let behind = usize::try_from(run.counts.next_row).unwrap_or(usize::MAX);
        let done = reading.rows(0).take(behind).filter(|row| !bad.contains(&row.number));
        let awards: Vec<String> = done.map(|row| row.cell("award").to_owned()).collect();
        Ok(selecting::file_of(awards.iter().map(String::as_str)))
    });
    file.await.map_err(|problem| Fault::Internal(problem.to_string()))?
}

/// The file, as long as it is kept.
async fn bytes_of(visit: &Visit, run: &Run) -> Result<Vec<u8>, Fault> {
    let bytes = visit.store().blobs().get(&run.blob).await;
    bytes.map(Into::into).map_err(|_| Fault::Refused(Problem::new("learning-bulk-file-gone")))
}

async fn errors(visit: Visit, Path(id): Path<String>) -> Answer {
    let run = own(&visit, &id).await?;
    if run.counts.bad == 0 {
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
        Ok::<String, Fault>(errors_csv(&reading, &found, &column, page.list_separator(), &|said| {
            pages::in_words(&page, said)
        }))
    });
    let text = file.await.map_err(|problem| Fault::Internal(problem.to_string()))??;
    Ok(visit.file(text, "text/csv; charset=utf-8", &format!("{}-errors.csv", stem(&name))))
}
