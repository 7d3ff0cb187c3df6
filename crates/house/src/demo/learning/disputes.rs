//! What people differ in, in the demo: a panel of two, a case to settle, an appeal, a group, a recognition, and the quiz that the
//! panel sees beside its criteria.

use super::story::Held;
use super::{DemoProblem, Offered, Scribe};
use identity::AddRole;
use kernel::{
    AppealId, ChallengeTaskId, Ctx, EnrolmentId, EvidenceItemId, PersonId, QuizItemId, QuizRunId,
    RecognitionId, Role, SubmissionId, WorkGroupId,
};
use learning::assessment::{
    CriterionMark, FileAppeal, JudgeSubmission, Judgement, ValidateAssessment, ValidationDecision, Verdict,
};
use learning::group::{FormGroup, JoinGroup, SayContribution};
use learning::microcredential::{ChallengeTask, EvidenceRequirement, Version};
use learning::quiz::{AnswerQuestion, Ask, Decimal, FinishQuiz, Given, Question, Quiz, StartQuiz};
use learning::recognition::AskForRecognition;
use learning::submission::{AttachEvidence, Attachment, HandIn, SaveDraft};

/// The offer whose submissions are judged by two.
const OFFER: usize = 13;
/// The first of its learners.
const FIRST: usize = 25;
/// Who assesses besides.
const THIRD: usize = 39;

/// Tells it.
pub(super) async fn tell(
    scribe: &Scribe<'_>,
    versions: &[Version],
    offered: &[Offered],
) -> Result<(), DemoProblem> {
    let people = &scribe.cast.people;
    for person in [&people.second_assessor, &people.learners[THIRD]] {
        let organisation = scribe.cast.organisations.second_provider.clone();
        let role = AddRole { organisation, person: person.clone(), role: Role::Assessor };
        scribe.store.run(&scribe.ctx, &role).await?;
    }
    let version = versions.last().ok_or_else(|| DemoProblem("no microcredential".to_owned()))?;
    let held = Held { scribe, version, offered: &offered[OFFER], days_ago: 9 };
    let learners = &people.learners[FIRST..FIRST + 6];
    let seats = held.run(OFFER, learners, &[true; 6]).await?;
    let panel = Panel { held, version };
    panel.differ(&seats[0], &learners[0]).await?;
    panel.appeal(&seats[1], &learners[1]).await?;
    panel.held.hand_in(&seats[2], &learners[2]).await?;
    panel.together(&seats[3..5], &learners[3..5]).await?;
    panel.recognised(&learners[5]).await
}

struct Panel<'a> {
    held: Held<'a>,
    version: &'a Version,
}

impl Panel<'_> {
    /// One passes what the other fails.
    async fn differ(&self, seat: &EnrolmentId, learner: &PersonId) -> Result<(), DemoProblem> {
        let id = self.held.hand_in(seat, learner).await?;
        let fail = || fail("Two serious barriers are missed: the menu cannot be reached by keyboard.");
        let mut passes = true;
        for judge in self.sitting(&id).await? {
            let verdict = if std::mem::take(&mut passes) { Verdict::Pass } else { fail() };
            self.judges(&judge, &id, verdict).await?;
        }
        Ok(())
    }

    /// Both fail it, a third person confirms, and the learner appeals.
    async fn appeal(&self, seat: &EnrolmentId, learner: &PersonId) -> Result<(), DemoProblem> {
        let id = self.held.hand_in(seat, learner).await?;
        for judge in self.sitting(&id).await? {
            self.judges(&judge, &id, fail("The repaired page still cannot be used without a mouse.")).await?;
        }
        let (scribe, validator) = (self.held.scribe, &self.held.scribe.cast.people.validator);
        let decision = ValidationDecision::Confirm;
        let validate = ValidateAssessment { submission: id.clone(), decision };
        scribe.store.run(&self.held.acting(validator, Role::Validator, 4), &validate).await?;
        let ctx = scribe.learner(learner, 3);
        let reasons = "The page was tested in a browser that hides the focus. In the other three it works, as my report \
                       shows on its second page.";
        let appeal = FileAppeal {
            id: AppealId::fresh(ctx.now, ctx.entropy.as_ref()),
            submission: id,
            reasons: reasons.to_owned(),
        };
        scribe.store.run(&ctx, &appeal).await?;
        Ok(())
    }

    /// Two hand in together.
    async fn together(&self, seats: &[EnrolmentId], learners: &[PersonId]) -> Result<(), DemoProblem> {
        let scribe = self.held.scribe;
        let leading = scribe.learner(&learners[0], 6);
        let submission = self.held.write(&leading, &seats[0]).await?;
        let group = WorkGroupId::fresh(leading.now, leading.entropy.as_ref());
        scribe.store.run(&leading, &FormGroup { id: group.clone(), submission: submission.clone() }).await?;
        let joining = scribe.learner(&learners[1], 6);
        let join = JoinGroup { group: group.clone(), learner: learners[1].clone() };
        scribe.store.run(&joining, &join).await?;
        let contributions = [
            "I tested every page with the keyboard and wrote the report.",
            "I repaired the menu and the contrast.",
        ];
        for ((ctx, learner), contribution) in
            [&leading, &joining].into_iter().zip(learners).zip(contributions)
        {
            let contribution = contribution.to_owned();
            let say = SayContribution { group: group.clone(), learner: learner.clone(), contribution };
            scribe.store.run(ctx, &say).await?;
        }
        scribe.store.run(&leading, &HandIn { submission }).await?;
        Ok(())
    }

    /// Somebody who learned it at work asks that it be recognised.
    async fn recognised(&self, learner: &PersonId) -> Result<(), DemoProblem> {
        let scribe = self.held.scribe;
        let ctx = scribe.learner(learner, 2);
        let entropy = ctx.entropy.as_ref();
        let submission = SubmissionId::fresh(ctx.now, entropy);
        let ask = AskForRecognition {
            id: RecognitionId::fresh(ctx.now, entropy),
            submission: submission.clone(),
            learner: learner.clone(),
            version: self.version.id.clone(),
            reasons:
                "For three years I have looked after the web pages of two libraries; I learned it from the \
                      complaints of their readers."
                    .to_owned(),
            participation_words: "Recognition of prior learning, without attendance".to_owned(),
            assessment_words: "Assessment of a portfolio of evidence by rubric, by at least two people"
                .to_owned(),
        };
        scribe.store.run(&ctx, &ask).await?;
        let tasks = &self.version.content.tasks;
        let shown = "Done for the library of Lodi in March: the report and the page are among the evidence.";
        let answers = tasks.iter().filter(|task| task.quiz.is_none());
        let answers = answers.map(|task| (task.id.clone(), shown.to_owned())).collect();
        scribe.store.run(&ctx, &SaveDraft { submission: submission.clone(), answers }).await?;
        for task in tasks.iter().filter(|task| task.quiz.is_some()) {
            take_quiz(scribe, &ctx, &submission, task).await?;
        }
        let evidence = AttachEvidence {
            id: EvidenceItemId::fresh(ctx.now, entropy),
            submission: submission.clone(),
            task: None,
            title: "The page of the library".to_owned(),
            attachment: Attachment::Link("https://biblioteca.demo.example/orari".to_owned()),
        };
        scribe.store.run(&ctx, &evidence).await?;
        scribe.store.run(&ctx, &HandIn { submission }).await?;
        Ok(())
    }

    /// Who sits on the panel of a submission.
    async fn sitting(&self, of: &SubmissionId) -> Result<Vec<PersonId>, DemoProblem> {
        let scribe = self.held.scribe;
        let mut tx = scribe.store.read().await.map_err(|problem| DemoProblem(problem.to_string()))?;
        let sitting = learning::assessment::sitting(&mut tx, &scribe.ctx, of).await;
        sitting.map_err(|problem| DemoProblem(problem.to_string()))
    }

    async fn judges(&self, judge: &PersonId, of: &SubmissionId, verdict: Verdict) -> Result<(), DemoProblem> {
        let (level, comment) = if verdict == Verdict::Pass { (1, "") } else { (0, "See below.") };
        let marks = self.version.content.rubric.iter().map(|row| CriterionMark {
            criterion: row.id.clone(),
            level,
            comment: comment.to_owned(),
        });
        let judgement = Judgement { marks: marks.collect(), verdict: Some(verdict) };
        let judge_it = JudgeSubmission { submission: of.clone(), judgement, finish: true };
        let scribe = self.held.scribe;
        scribe.store.run(&self.held.acting(judge, Role::Assessor, 5), &judge_it).await?;
        Ok(())
    }
}

fn fail(feedback: &str) -> Verdict {
    Verdict::Fail { feedback: feedback.to_owned() }
}

/// The quiz of the microcredential whose submissions are judged by two.
pub(super) fn quiz(ctx: &Ctx) -> ChallengeTask {
    let texts = |all: &[&str]| -> Vec<String> { all.iter().map(|text| (*text).to_owned()).collect() };
    let question = |prompt: &str, points, ask| Question {
        id: QuizItemId::fresh(ctx.now, ctx.entropy.as_ref()),
        identifier: String::new(),
        prompt: prompt.to_owned(),
        points,
        ask,
    };
    let number = |text: &str| Decimal::parse(text).unwrap_or_default();
    let keys = texts(&["Enter or Space", "Tab only", "A double click"]);
    let labels = texts(&["A visible label", "A placeholder alone", "aria-labelledby", "The field’s colour"]);
    let steps = texts(&["Find the barriers", "Repair them", "Test with people", "Report what was done"]);
    let ratio = Ask::Numeric { value: number("4.5"), tolerance: number("0") };
    let quiz = Quiz {
        minutes: Some(20),
        attempts: 2,
        pass_percent: 60,
        questions: vec![
            question(
                "Which keys press a button that has the focus?",
                1,
                Ask::Single { options: keys, right: 0 },
            ),
            question(
                "What gives a field its name?",
                2,
                Ask::Multiple { options: labels, right: [0, 2].into() },
            ),
            question("The least contrast of small text, to one?", 1, ratio),
            question("Put the work in order.", 1, Ask::Ordering { options: steps }),
            question(
                "The attribute that holds the text of a picture?",
                1,
                Ask::ShortAnswer { accepted: texts(&["alt", "alt text"]) },
            ),
        ],
    };
    ChallengeTask {
        id: ChallengeTaskId::fresh(ctx.now, ctx.entropy.as_ref()),
        title: "What you know".to_owned(),
        instructions: "Answer without help; two attempts, the better one counts.".to_owned(),
        evidence: EvidenceRequirement::Quiz,
        quiz: Some(Box::new(quiz)),
    }
}

/// A learner takes a quiz: all right but for what is asked as a number.
pub(super) async fn take_quiz(
    scribe: &Scribe<'_>,
    ctx: &Ctx,
    submission: &SubmissionId,
    task: &ChallengeTask,
) -> Result<(), DemoProblem> {
    let Some(quiz) = task.quiz.as_deref() else { return Ok(()) };
    let (submission, task) = (submission.clone(), task.id.clone());
    let id = QuizRunId::fresh(ctx.now, ctx.entropy.as_ref());
    let start = StartQuiz { id, submission: submission.clone(), task: task.clone() };
    scribe.store.run(ctx, &start).await?;
    for question in &quiz.questions {
        let given = Some(answer(question));
        let question = question.id.clone();
        let answered = AnswerQuestion { submission: submission.clone(), task: task.clone(), question, given };
        scribe.store.run(ctx, &answered).await?;
    }
    scribe.store.run(ctx, &FinishQuiz { submission, task }).await?;
    Ok(())
}

fn answer(question: &Question) -> Given {
    match &question.ask {
        Ask::Single { right, .. } => Given::Chosen(*right),
        Ask::Multiple { right, .. } => Given::Several(right.clone()),
        Ask::Numeric { .. } => Given::Number(Decimal::parse("3").unwrap_or_default()),
        Ask::Ordering { options } => Given::Order((0..options.len()).collect()),
        Ask::ShortAnswer { accepted } => Given::Text(accepted.first().cloned().unwrap_or_default()),
    }
}
