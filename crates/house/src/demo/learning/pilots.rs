//! A pilot of the demo: half way through its seven steps.

use super::{DemoProblem, Offered, Scribe};
use kernel::{PersonId, PilotId, Role, Zone};
use learning::microcredential::Version;
use learning::pilot::{PlanStep, ReportStep, Shown, StartPilot, Step};

/// What was done in the steps behind, in words.
const DONE: [(Step, &str); 4] = [
    (
        Step::Team,
        "Incontro di avvio con progettista, formatore, valutatore e validatrice. Compiti divisi: chi progetta non approva, chi valuta non convalida.",
    ),
    (
        Step::Framework,
        "Regole scelte: un valutatore per lavoro, ricorso entro 30 giorni, colleghi esclusi dalla valutazione.",
    ),
    (
        Step::Training,
        "Mezza giornata sulla rubrica: tre lavori valutati da tutti senza parlarsi, poi confronto.",
    ),
    (
        Step::Design,
        "Dopo la revisione abbiamo accorciato la consegna del primo compito e alzato il livello richiesto sulle formule.",
    ),
];

/// Tells of it.
pub(super) async fn tell(
    scribe: &Scribe<'_>,
    versions: &[Version],
    offered: &[Offered],
) -> Result<(), DemoProblem> {
    let (Some(version), Some(offer)) = (versions.first(), offered.first()) else { return Ok(()) };
    let people = &scribe.cast.people;
    let managing = scribe.acting(&people.manager, &offer.organisation, Role::Manager, 40);
    let id = PilotId::fresh(managing.now, managing.entropy.as_ref());
    let title = format!("Sperimentazione: {}", version.content.basics.title);
    let start = StartPilot { id: id.clone(), organisation: offer.organisation.clone(), title };
    scribe.store.run(&managing, &start).await?;
    let owners: [(Step, &PersonId, i64); 7] = [
        (Step::Team, &people.manager, -36),
        (Step::Framework, &people.manager, -32),
        (Step::Training, &people.assessor, -26),
        (Step::Design, &people.designer, -20),
        (Step::Trial, &people.trainer, 12),
        (Step::Evaluation, &people.validator, 26),
        (Step::Analysis, &people.manager, 60),
    ];
    for (step, owner, days) in owners {
        let due = scribe.ctx.now.plus_days(days).in_zone(&Zone::rome()).date().to_string();
        let (pilot, owner, due_on) = (id.clone(), Some(owner.clone()), Some(due));
        scribe.store.run(&managing, &PlanStep { pilot, step, owner, due_on }).await?;
    }
    for (step, note) in DONE {
        let shown = (step == Step::Design).then(|| Shown::Version(version.id.clone()));
        let (pilot, note, link) = (id.clone(), note.to_owned(), String::new());
        scribe.store.run(&managing, &ReportStep { pilot, step, note, shown, link, done: true }).await?;
    }
    Ok(())
}
