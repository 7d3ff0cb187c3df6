//! What has happened in the demo: seats taken, editions held, work handed in, judged and validated.

use super::{DemoProblem, Offered, Scribe, disputes, stages};
use futures_util::stream;
use kernel::{BlobId, EditionId, EnrolmentId, EvidenceItemId, PersonId, Role, SubmissionId};
use learning::assessment::{
    CriterionMark, JudgeSubmission, Judgement, ValidateAssessment, ValidationDecision, Verdict,
};
use learning::attendance::RecordAttendance;
use learning::edition::{EditionState, MoveEdition};
use learning::enrolment::BookSeat;
use learning::impact::{CHECK_DAYS, SendChecks};
use learning::microcredential::{EvidenceRequirement, Version};
use learning::submission::{
    AttachEvidence, Attachment, EvidenceKind, HandIn, SaveDraft, StartSubmission, Witness,
};
use store::blobs::BlobRow;

/// How far a learner of a past edition has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reached {
    /// Did not come.
    Absent,
    /// Came, and has not begun.
    Attended,
    /// Has handed in; waits for an assessor.
    HandedIn,
    /// Waits for the validator.
    Judged,
    /// Passed.
    Passed,
    /// Is to hand in again.
    ToRevise,
    /// Has not passed.
    Failed,
}

use Reached::{Absent, Attended, Failed, HandedIn, Judged, Passed, ToRevise};

/// A past edition: which offer, how many days ago, and how far each learner came, from this learner on.
type Past = (usize, i64, usize, &'static [Reached]);

const PAST: [Past; 5] = [
    (4, 34, 25, &[Attended, Attended, Attended, Attended, Attended, Attended, Attended, Absent]),
    (0, 10, 0, &[Passed, Passed, Passed, Passed, Passed, ToRevise, HandedIn, Attended, Absent]),
    (7, 14, 9, &[Passed, Passed, Passed, Failed, Judged]),
    (12, 12, 14, &[Passed, Passed, Passed, HandedIn, HandedIn, Judged]),
    (2, 8, 20, &[Passed, Passed, HandedIn, HandedIn, Absent]),
];

/// How many learners have booked the next edition of each offer.
const BOOKED: [usize; 14] = [7, 4, 11, 3, 9, 2, 6, 15, 5, 4, 2, 8, 10, 3];

const ANSWER: &str = "Ho cominciato guardando i dati uno per uno e segnando che cosa non tornava. \
Poi ho sistemato l’elenco, ho controllato il risultato su cinque casi scelti a caso e ho chiesto a un collega di rifare il conto.\n\n\
La parte più difficile è stata decidere che cosa fare quando mancava una data: ho lasciato il campo vuoto e l’ho scritto nelle note, \
perché inventarla sarebbe stato peggio. Rifarei tutto allo stesso modo, ma comincerei prima dal controllo.";

/// Tells it.
pub(super) async fn tell(
    scribe: &Scribe<'_>,
    versions: &[Version],
    offered: &[Offered],
) -> Result<(), DemoProblem> {
    for (at, days_ago, first, reached) in PAST {
        let held =
            Held { scribe, version: &versions[stages::ALL[at].design], offered: &offered[at], days_ago };
        held.tell(at, first, reached).await?;
    }
    for (at, (offer, count)) in offered.iter().zip(BOOKED).enumerate() {
        book_ahead(scribe, offer, at, count).await?;
    }
    Ok(())
}

/// Learners book the next edition; whoever comes too late waits.
async fn book_ahead(
    scribe: &Scribe<'_>,
    offer: &Offered,
    at: usize,
    count: usize,
) -> Result<(), DemoProblem> {
    let learners = &scribe.cast.people.learners;
    let Some(edition) = offer.ahead.first() else { return Ok(()) };
    for place in 0..count {
        let learner = &learners[(at * 5 + place) % learners.len()];
        book(scribe, edition, learner, 2).await?;
    }
    Ok(())
}

pub(super) async fn book(
    scribe: &Scribe<'_>,
    edition: &EditionId,
    learner: &PersonId,
    days_ago: i64,
) -> Result<EnrolmentId, DemoProblem> {
    let ctx = scribe.learner(learner, days_ago);
    let id = EnrolmentId::fresh(ctx.now, ctx.entropy.as_ref());
    let (edition, learner) = (edition.clone(), learner.clone());
    let booking = BookSeat { id: id.clone(), edition, learner, despite_overlap: true };
    scribe.store.run(&ctx, &booking).await?;
    Ok(id)
}

/// What somebody says who has watched, or the employer.
fn words(asked: EvidenceRequirement) -> Attachment {
    let kind = match asked {
        EvidenceRequirement::Statement => EvidenceKind::Statement,
        _ => EvidenceKind::Observation,
    };
    let witness = Witness {
        name: "Anna Neri".to_owned(),
        position: "caporeparto".to_owned(),
        words: "Ha lavorato da sola per tutta la mattina. Quando una misura non tornava si è fermata, ha controllato \
                lo strumento e ha rifatto il pezzo senza che glielo dicessi."
            .to_owned(),
        signed: None,
    };
    Attachment::Words { kind, witness }
}

/// An edition that was held.
pub(super) struct Held<'a> {
    pub(super) scribe: &'a Scribe<'a>,
    pub(super) version: &'a Version,
    pub(super) offered: &'a Offered,
    pub(super) days_ago: i64,
}

impl Held<'_> {
    async fn tell(&self, at: usize, first: usize, reached: &[Reached]) -> Result<(), DemoProblem> {
        let learners = &self.scribe.cast.people.learners[first..first + reached.len()];
        let came: Vec<bool> = reached.iter().map(|reached| *reached != Absent).collect();
        let seats = self.run(at, learners, &came).await?;
        for ((seat, learner), reached) in seats.iter().zip(learners).zip(reached) {
            self.work(seat, learner, *reached).await?;
        }
        Ok(())
    }

    /// An edition of an offer with its learners, planned, booked and held.
    pub(super) async fn run(
        &self,
        at: usize,
        learners: &[PersonId],
        came: &[bool],
    ) -> Result<Vec<EnrolmentId>, DemoProblem> {
        let (scribe, offer) = (self.scribe, &stages::ALL[at]);
        let designing = self.acting(&scribe.cast.people.designer, Role::Designer, self.days_ago + 20);
        let (_, place, venue) = offer.runs[0];
        let plan = scribe.plan(offer, -self.days_ago, place, venue)?;
        let edition = scribe.edition(&designing, &self.offered.stage, plan).await?;
        let mut seats = Vec::new();
        for learner in learners {
            seats.push(book(scribe, &edition, learner, self.days_ago + 6).await?);
        }
        let people: Vec<_> = seats.iter().zip(learners).collect();
        scribe.rate_before(self.version, &people, self.days_ago + 3).await?;
        self.hold(&edition, &seats, came).await?;
        let there: Vec<_> =
            people.into_iter().zip(came).filter(|(_, came)| **came).map(|(one, _)| one).collect();
        scribe.rate_after(self.version, &there, self.days_ago - 1).await?;
        self.ask_later(&there).await?;
        Ok(seats)
    }

    /// Whoever agreed to it was asked, on the day, what has changed since.
    async fn ask_later(&self, there: &[(&EnrolmentId, &PersonId)]) -> Result<(), DemoProblem> {
        for days in CHECK_DAYS.into_iter().filter(|days| *days < self.days_ago) {
            let then = self.scribe.at(kernel::Actor::System("demo"), self.days_ago - days);
            for (seat, _) in there {
                self.scribe.store.run(&then, &SendChecks { enrolment: (*seat).clone(), days }).await?;
            }
        }
        Ok(())
    }

    pub(super) fn acting(&self, person: &PersonId, role: Role, days_ago: i64) -> kernel::Ctx {
        self.scribe.acting(person, &self.offered.organisation, role, days_ago)
    }

    async fn hold(
        &self,
        edition: &EditionId,
        seats: &[EnrolmentId],
        came: &[bool],
    ) -> Result<(), DemoProblem> {
        let teaching = self.acting(&self.scribe.cast.people.trainer, Role::Trainer, self.days_ago);
        let register = seats.iter().zip(came).map(|(seat, came)| (seat.clone(), *came));
        let attendance = RecordAttendance { edition: edition.clone(), register: register.collect() };
        for to in [EditionState::Running, EditionState::Held, EditionState::Closed] {
            if to == EditionState::Closed {
                self.scribe.store.run(&teaching, &attendance).await?;
            }
            self.scribe.store.run(&teaching, &MoveEdition { id: edition.clone(), to }).await?;
        }
        Ok(())
    }

    /// What came of a seat, as far as the learner has come.
    async fn work(
        &self,
        seat: &EnrolmentId,
        learner: &PersonId,
        reached: Reached,
    ) -> Result<(), DemoProblem> {
        if matches!(reached, Absent | Attended) {
            return Ok(());
        }
        let submission = self.hand_in(seat, learner).await?;
        if reached == HandedIn {
            return Ok(());
        }
        let people = &self.scribe.cast.people;
        let marking = self.acting(&people.assessor, Role::Assessor, self.days_ago - 4);
        let judgement = self.judgement(reached);
        let judge = JudgeSubmission { submission: submission.clone(), judgement, finish: true };
        self.scribe.store.run(&marking, &judge).await?;
        if reached == Judged {
            return Ok(());
        }
        let validating = self.acting(&people.validator, Role::Validator, self.days_ago - 5);
        let decision = ValidationDecision::Confirm;
        self.scribe.store.run(&validating, &ValidateAssessment { submission, decision }).await?;
        Ok(())
    }

    pub(super) async fn hand_in(
        &self,
        seat: &EnrolmentId,
        learner: &PersonId,
    ) -> Result<SubmissionId, DemoProblem> {
        let ctx = self.scribe.learner(learner, self.days_ago - 2);
        let id = self.write(&ctx, seat).await?;
        self.scribe.store.run(&ctx, &HandIn { submission: id.clone() }).await?;
        Ok(id)
    }

    /// The work as it is before it is handed in.
    pub(super) async fn write(
        &self,
        ctx: &kernel::Ctx,
        seat: &EnrolmentId,
    ) -> Result<SubmissionId, DemoProblem> {
        let store = self.scribe.store;
        let id = SubmissionId::fresh(ctx.now, ctx.entropy.as_ref());
        store.run(ctx, &StartSubmission { id: id.clone(), enrolment: seat.clone() }).await?;
        let tasks = &self.version.content.tasks;
        let written = tasks.iter().filter(|task| task.evidence == EvidenceRequirement::Text);
        let answers = written.map(|task| (task.id.clone(), ANSWER.to_owned())).collect();
        store.run(ctx, &SaveDraft { submission: id.clone(), answers }).await?;
        for task in tasks {
            let attachment = match task.evidence {
                EvidenceRequirement::Text => continue,
                EvidenceRequirement::Quiz => {
                    disputes::take_quiz(self.scribe, ctx, &id, task).await?;
                    continue;
                }
                EvidenceRequirement::Link => {
                    Attachment::Link("https://quaderni.demo.example/lavoro".to_owned())
                }
                EvidenceRequirement::File => self.file(ctx).await?,
                EvidenceRequirement::Observation | EvidenceRequirement::Statement => words(task.evidence),
            };
            let evidence = EvidenceItemId::fresh(ctx.now, ctx.entropy.as_ref());
            let (submission, title, task) = (id.clone(), task.title.clone(), Some(task.id.clone()));
            store.run(ctx, &AttachEvidence { id: evidence, submission, task, title, attachment }).await?;
        }
        Ok(id)
    }

    /// A small file, as a learner would have attached it.
    async fn file(&self, ctx: &kernel::Ctx) -> Result<Attachment, DemoProblem> {
        let text = format!("{}\n\n{ANSWER}\n", self.version.content.basics.title);
        let chunks = stream::iter([Ok::<_, std::io::Error>(text.into_bytes().into())]);
        let stored = self.scribe.store.blobs().put(ctx, 1 << 20, chunks).await;
        let stored = stored.map_err(|problem| DemoProblem(problem.to_string()))?;
        let blob: BlobId = stored.id;
        let row = BlobRow {
            sha256: stored.sha256,
            size: i64::try_from(stored.size).unwrap_or(i64::MAX),
            media_type: "text/plain".to_owned(),
            file_name: "relazione.txt".to_owned(),
        };
        Ok(Attachment::File { blob, row })
    }

    /// A judgement that leads where the learner has come.
    fn judgement(&self, reached: Reached) -> Judgement {
        let good = matches!(reached, Passed | Judged);
        let feedback = "Il metodo è buono. Manca il controllo finale: rifai i conti su cinque righe scelte a caso \
                        e scrivi che cosa hai trovato.";
        let marks = self.version.content.rubric.iter().enumerate().map(|(at, row)| CriterionMark {
            criterion: row.id.clone(),
            level: if good { 1 + at % 2 } else { at.min(1) },
            comment: if good { String::new() } else { "Si può fare meglio: vedi sotto.".to_owned() },
        });
        let verdict = match reached {
            ToRevise => {
                let deadline = self.scribe.ctx.now.plus_days(12);
                Verdict::Revise { feedback: feedback.to_owned(), deadline }
            }
            Failed => Verdict::Fail { feedback: feedback.to_owned() },
            _ => Verdict::Pass,
        };
        Judgement { marks: marks.collect(), verdict: Some(verdict) }
    }
}
