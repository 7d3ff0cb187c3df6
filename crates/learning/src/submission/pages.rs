//! The challenge, as the learner works on it and as it stands when it was handed in.

use super::model::{EvidenceItem, EvidenceKind, Origin, Submission, SubmissionState, Witness};
use crate::assessment::{Appeal, AppealOutcome, Judgement, Verdict};
use crate::group::{self, Fellow, WorkGroup};
use crate::microcredential::{ChallengeTask, Content, EvidenceRequirement};
use crate::names::ANSWER;
use crate::quiz::{self, Quiz, QuizRun};
use crate::show;
use crate::statement::{self, StatementRequest};
use kernel::Timestamp;
use web::components::{
    Button, Choice, Confirmation, Form, FormState, Step, StepState, Tone, callout, confirm_page, copy_field,
    definition_list, empty_state, pill, post_button, section, steps,
};
use web::{Frame, Markup, Page, html};

pub(crate) use super::samples::all as samples;

/// What the page of a submission shows.
pub(crate) struct Challenge {
    /// The submission.
    pub(crate) submission: Submission,
    /// What it is judged by.
    pub(crate) content: Content,
    /// Title of the offer.
    pub(crate) title: String,
    /// Evidence.
    pub(crate) evidence: Vec<EvidenceItem>,
    /// The judgement, once it counts.
    pub(crate) judgement: Option<Judgement>,
    /// Whether the learner's presence is written down: before that nothing can be handed in.
    pub(crate) attended: bool,
    /// Until when the decision can be appealed against; none when it cannot, or was.
    pub(crate) appeal_until: Option<Timestamp>,
    /// The appeal, when there is one.
    pub(crate) appeal: Option<Appeal>,
    /// Attempts at its quizzes.
    pub(crate) quizzes: Vec<QuizRun>,
    /// What others were asked to say.
    pub(crate) asked: Vec<StatementRequest>,
    /// Why it should be recognised, where nothing was attended.
    pub(crate) reasons: Option<String>,
    /// The group in which its learner is.
    pub(crate) group: Option<WorkGroup>,
    /// Who handed in together, the learner included; nobody when they worked alone.
    pub(crate) fellows: Vec<Fellow>,
}

impl Challenge {
    /// The attempt at a task that counts.
    pub(crate) fn counting(&self, task: &ChallengeTask) -> Option<&QuizRun> {
        task.asked().and_then(|quiz| quiz::counting(&self.quizzes, &task.id, quiz))
    }

    fn is_portfolio(&self) -> bool {
        self.submission.origin.recognition().is_some()
    }

    /// The tasks that ask for a kind of evidence; a portfolio shows what somebody can do altogether.
    pub(crate) fn asking(&self, kind: EvidenceKind) -> Vec<&ChallengeTask> {
        let tasks = self.content.tasks.iter();
        tasks.filter(|task| !self.is_portfolio() && kind.is_asked_by(task)).collect()
    }

    /// The task under which a piece of evidence stands.
    fn place(&self, item: &EvidenceItem) -> Option<&ChallengeTask> {
        if self.is_portfolio() { None } else { item.place(&self.content.tasks) }
    }

    /// The evidence that stands under a task.
    pub(crate) fn evidence_for(&self, task: &ChallengeTask) -> Vec<&EvidenceItem> {
        let stands = |item: &&EvidenceItem| self.place(item).is_some_and(|of| of.id == task.id);
        self.evidence.iter().filter(stands).collect()
    }

    /// The evidence that stands under no task.
    pub(crate) fn other_evidence(&self) -> Vec<&EvidenceItem> {
        self.evidence.iter().filter(|item| self.place(item).is_none()).collect()
    }
}

/// The same as [`super::TYPES`], as a file picker names them; HEIC apart, so that a telephone that can hands in a JPEG, which
/// every browser shows.
pub(crate) const KINDS: &str = ".pdf,.png,.jpg,.jpeg,.webp,.txt,.docx,.odt,.xlsx,.ods,.csv,.pptx,.odp,.zip,\
    .mp4,.mov,.webm,.3gp,.mp3,.m4a,.ogg,.opus,.aac,.amr,.wav";

/// A state as a pill.
pub(crate) fn state_pill(page: &Page, state: SubmissionState) -> Markup {
    let tone = match state {
        SubmissionState::Draft | SubmissionState::ToRevise => Tone::Warning,
        SubmissionState::Received
        | SubmissionState::Submitted
        | SubmissionState::Moderation
        | SubmissionState::Proposed => Tone::Information,
        SubmissionState::Failed => Tone::Danger,
        SubmissionState::Passed | SubmissionState::Sealed => Tone::Success,
    };
    pill(tone, &page.t(&format!("learning-submission-{}", state.key())))
}

fn frame(page: &Page, challenge: &Challenge, body: Markup) -> Frame {
    Frame::new(&challenge.content.basics.title, body)
        .badges(state_pill(page, challenge.submission.state))
        .lead(page.t_with("learning-challenge-lead", &[("title", challenge.title.as_str().into())]))
        .crumb(page.t("learning-mine-title"), "/learning")
}

/// The page of a draft: tasks with their answers, evidence, and the way to hand in. All of it is one form,
/// so that no button loses what was written beside it.
pub(super) fn draft(page: &Page, challenge: &Challenge, state: &FormState) -> Frame {
    let submission = &challenge.submission;
    let form = Form::new(page, format!("/submissions/{}", submission.id), state);
    // Whoever presses Enter in a field saves: so that button comes first, and those that lead to a quiz come after it.
    let tasks = || challenge.content.tasks.iter().enumerate().take(ANSWER.len());
    let answers = html! {
        @for (at, task) in tasks().filter(|(_, task)| task.asked().is_none()) {
            (task_field(page, challenge, &form, at, task))
        }
        div .buttons { (Button::new(page.t("learning-save-draft")).secondary()) }
        @for (at, task) in tasks() {
            @if let Some(quiz) = task.asked() { (quiz_part(page, challenge, &form, at, (task, quiz))) }
        }
    };
    let parts = html! {
        (section(&page.t("learning-your-answers"), answers))
        (section(&page.t("learning-your-evidence"), evidence_part(page, challenge, &form)))
        (section(&page.t("learning-how-it-is-judged"), rubric(page, &challenge.content, None)))
        (section(&page.t("learning-hand-in"), hand_in_part(page, challenge)))
    };
    let body = html! {
        (way(page, submission.state))
        @if !challenge.content.basics.challenge.is_empty() {
            (section(&page.t("learning-the-situation"), show::lines(&challenge.content.basics.challenge)))
        }
        (form.upload(parts))
        @if !challenge.asked.is_empty() {
            (section(&page.t("learning-statement-section"), statement::questions_part(page, &submission.id, &challenge.asked)))
        }
        @if let (Some(most), Origin::Seat { .. }, 1) = (challenge.content.basics.group_most, &submission.origin, submission.attempt) {
            (section(&page.t("learning-group-title"), group::draft_part(page, &submission.id, most, challenge.group.as_ref())))
        }
    };
    frame(page, challenge, body)
}

/// A quiz: what came of it so far, and the way to it.
fn quiz_part(
    page: &Page,
    challenge: &Challenge,
    form: &Form<'_>,
    at: usize,
    (task, quiz): (&ChallengeTask, &Quiz),
) -> Markup {
    let tried = challenge.quizzes.iter().any(|run| run.task == task.id);
    let button = page.t(if tried { "learning-quiz-open-again" } else { "learning-quiz-open" });
    form.group(
        &format!("{}. {}", at + 1, task.title),
        html! {
            p { (task.instructions) }
            @if let Some(run) = challenge.counting(task) { p { (quiz::result_line(page, quiz, run)) } }
            div .buttons { (Button::new(button).secondary().about(&task.title).sends("quiz", task.id.as_str())) }
        },
    )
}

fn way(page: &Page, state: SubmissionState) -> Markup {
    let at = match state {
        SubmissionState::Draft => 0,
        SubmissionState::Received | SubmissionState::Submitted | SubmissionState::Moderation => 1,
        SubmissionState::Proposed => 2,
        SubmissionState::ToRevise | SubmissionState::Failed | SubmissionState::Passed => 3,
        SubmissionState::Sealed => 4,
    };
    let keys =
        ["learning-way-work", "learning-way-assessed", "learning-way-validated", "learning-way-answer"];
    let list: Vec<Step> = keys
        .iter()
        .enumerate()
        .map(|(place, key)| {
            let state = match place.cmp(&at) {
                std::cmp::Ordering::Less => StepState::Done,
                std::cmp::Ordering::Equal => StepState::Current,
                std::cmp::Ordering::Greater => StepState::ToDo,
            };
            Step::new(page.t(key), state)
        })
        .collect();
    steps(page, &page.t("learning-way"), &list)
}

fn task_field(
    page: &Page,
    challenge: &Challenge,
    form: &Form<'_>,
    at: usize,
    task: &ChallengeTask,
) -> Markup {
    let is_portfolio = challenge.is_portfolio();
    let answer = challenge.submission.answers.get(&task.id);
    let label = format!("{}. {}", at + 1, task.title);
    let asks = if is_portfolio {
        page.t("learning-recognition-task-hint")
    } else {
        page.t(&format!("learning-asks-{}", task.evidence.key()))
    };
    let field = form
        .textarea(ANSWER[at], label)
        .hint(format!("{} {asks}", task.instructions))
        .max_length(MOST_CHARACTERS)
        .value(answer.cloned().unwrap_or_default());
    let attached = challenge.evidence_for(task);
    if task.evidence == EvidenceRequirement::Text || is_portfolio {
        return html! { (field.rows(8).required()) };
    }
    html! {
        (field.rows(3))
        @if !attached.is_empty() {
            p { (page.t("learning-attached-here")) }
            ul { @for item in attached { li { (evidence_link(page, challenge.submission.id.as_str(), item)) } } }
        }
    }
}

/// Megabytes a file may have: some minutes of film as a telephone takes it.
pub(super) const MOST_MEGABYTES: u32 = 100;

/// Characters an answer may have.
pub(super) const MOST_CHARACTERS: usize = 20_000;

fn evidence_part(page: &Page, challenge: &Challenge, form: &Form<'_>) -> Markup {
    let attach = |what: &str| Button::new(page.t("learning-attach")).secondary().about(page.t(what));
    html! {
        p { (page.t("learning-evidence-private")) }
        @if challenge.evidence.is_empty() { p .hint { (page.t("learning-no-evidence-yet")) } }
        @else { (evidence_list(page, challenge, challenge.evidence.iter(), true)) }
        div .columns.halves {
            div {
                (form.file("file", page.t("learning-attach-file")).kinds(KINDS).at_most(MOST_MEGABYTES))
                (which_task(page, challenge, form, "file_task", EvidenceKind::File))
                (form.text("file_title", page.t("learning-evidence-title")).hint(page.t("learning-evidence-title-hint")).max_length(120))
                div .buttons { (attach("learning-attach-file")) }
            }
            div {
                (form.text("link", page.t("learning-attach-link")).kind("url").hint(page.t("learning-link-hint")).max_length(2_000))
                (which_task(page, challenge, form, "link_task", EvidenceKind::Link))
                (form.text("link_title", page.t("learning-evidence-title")).max_length(120))
                div .buttons { (attach("learning-attach-link")) }
            }
        }
        @if wants_words(challenge) {
            (form.group(&page.t("learning-statement-ask-title"), html! {
                p { (page.t("learning-statement-text")) }
                div .buttons { (Button::new(page.t("learning-statement-ask-somebody")).secondary().sends("ask", "yes")) }
            }))
            (form.group(&page.t("learning-attach-words"), html! { (witness_fields(page, form)) div .buttons { (attach("learning-attach-words")) } }))
        }
    }
}

/// For which task something is handed in, where several ask for it.
fn which_task(
    page: &Page,
    challenge: &Challenge,
    form: &Form<'_>,
    name: &'static str,
    kind: EvidenceKind,
) -> Markup {
    let asking = challenge.asking(kind);
    let choices = asking.iter().map(|task| Choice::new(task.id.as_str(), &task.title)).collect();
    html! {
        @if asking.len() > 1 {
            (form.select(name, page.t("learning-for-task"), choices).hint(page.t("learning-for-task-hint")))
        }
    }
}

/// Whether some task asks what others say, or nobody of the provider has seen the learner at work.
fn wants_words(challenge: &Challenge) -> bool {
    challenge.is_portfolio()
        || challenge.content.tasks.iter().any(|task| {
            matches!(task.evidence, EvidenceRequirement::Observation | EvidenceRequirement::Statement)
        })
}

fn witness_fields(page: &Page, form: &Form<'_>) -> Markup {
    let kinds = [EvidenceKind::Observation, EvidenceKind::Statement]
        .map(|kind| Choice::new(kind.as_str(), page.t(&format!("learning-words-{}", kind.key()))));
    html! {
        (form.radios("witness_kind", page.t("learning-words-kind"), kinds.to_vec()))
        (form.text("witness_name", page.t("learning-witness-name")).max_length(120))
        (form.text("witness_position", page.t("learning-witness-position")).hint(page.t("learning-witness-position-hint")).max_length(120))
        (form.textarea("witness_words", page.t("learning-witness-words")).hint(page.t("learning-witness-words-hint")).max_length(4000))
    }
}

/// Evidence with its hashes; inside the form of a draft (`open`) each piece says for which task it is, and can be removed.
fn evidence_list<'a>(
    page: &Page,
    challenge: &Challenge,
    evidence: impl IntoIterator<Item = &'a EvidenceItem>,
    open: bool,
) -> Markup {
    let submission = challenge.submission.id.as_str();
    let mut evidence = evidence.into_iter().peekable();
    if evidence.peek().is_none() {
        return html! {};
    }
    html! {
        ul .evidence {
            @for item in evidence {
                li {
                    div { (evidence_link(page, submission, item)) }
                    p .hint { "SHA-256 " code { (short(&item.sha256)) } @if item.size > 0 { " · " (size(page, item.size)) } }
                    @if open {
                        @if let Some(task) = challenge.place(item) {
                            p .hint { (page.t_with("learning-for-the-task", &[("task", task.title.as_str().into())])) }
                        }
                        (Button::new(page.t("action-remove")).plain().about(&item.title).sends("remove", item.id.as_str()))
                    }
                }
            }
        }
    }
}

fn evidence_link(page: &Page, submission: &str, item: &EvidenceItem) -> Markup {
    html! {
        @if let Some(link) = item.link.as_ref().filter(|_| item.kind == EvidenceKind::Link) {
            a href=(link) rel="noopener noreferrer nofollow" { (item.title) } " "
            span .hint { "(" (page.t("learning-evidence-link")) ")" }
        } @else if let Some(witness) = &item.witness {
            strong { (item.title) } " " span .hint { "(" (page.t(&format!("learning-words-{}", item.kind.key()))) ")" }
            blockquote { (witness.words) }
            (signed_line(page, witness))
        } @else {
            a href={ "/submissions/" (submission) "/evidence/" (item.id) } { (item.title) }
        }
    }
}

/// How it is known who said it.
pub(crate) fn signed_line(page: &Page, witness: &Witness) -> Markup {
    html! {
        @match &witness.signed {
            Some(signed) => p .hint { (page.t_with("learning-statement-signed", &[("email", signed.email.as_str().into()), ("at", page.date_time(signed.at).into())])) },
            None => p .hint { (page.t("learning-statement-reported")) },
        }
    }
}

/// The hash in a form that fits a line; the whole of it can be compared on the file.
fn short(sha256: &str) -> String {
    format!("{}…{}", &sha256[..sha256.len().min(12)], &sha256[sha256.len().saturating_sub(6)..])
}

fn size(page: &Page, bytes: i64) -> String {
    let tenths = bytes * 10 / 1_000_000;
    if tenths == 0 {
        page.t_with("learning-kilobytes", &[("count", (bytes / 1000).max(1).into())])
    } else {
        page.t_with("learning-megabytes", &[("count", (tenths / 10).max(1).into())])
    }
}

fn hand_in_part(page: &Page, challenge: &Challenge) -> Markup {
    html! {
        @if challenge.attended {
            p { (page.t("learning-hand-in-text")) }
            div .buttons { (Button::new(page.t("learning-hand-in")).sends("hand_in", "yes")) }
        } @else {
            (callout(page, Tone::Information, html! { p { (page.t("learning-not-attended")) } }))
        }
    }
}

/// Asks before handing in.
pub(super) fn hand_in(
    page: &Page,
    submission: &Submission,
    title: &str,
    answered: usize,
    evidence: usize,
) -> Frame {
    let counts = [("answers", answered.into()), ("evidence", evidence.into())];
    let ask = Confirmation {
        question: page.t_with("learning-hand-in-title", &[("title", title.into())]),
        consequence: page.t_with("learning-hand-in-consequence", &counts),
        button: page.t("learning-hand-in"),
        action: format!("/submissions/{}/hand-in", submission.id),
        values: Vec::new(),
        cancel_href: format!("/submissions/{}", submission.id),
    };
    confirm_page(page, &ask)
}

/// The page of what was handed in: frozen, with its hash, and with the answer once there is one.
pub(super) fn frozen(page: &Page, challenge: &Challenge, appeal: &FormState) -> Frame {
    let submission = &challenge.submission;
    let body = html! {
        (way(page, submission.state))
        (answer_part(page, challenge))
        (appeal_part(page, challenge, appeal))
        (section(&page.t("learning-handed-in"), handed_in(page, challenge)))
        @if !challenge.fellows.is_empty() {
            (section(&page.t("learning-group-title"), group::fellows_part(page, &submission.learner, &challenge.fellows, false)))
        }
        @if challenge.judgement.is_none() {
            (section(&page.t("learning-how-it-is-judged"), rubric(page, &challenge.content, None)))
        }
    };
    frame(page, challenge, body)
}

fn answer_part(page: &Page, challenge: &Challenge) -> Markup {
    let submission = &challenge.submission;
    let text = page.t(&format!("learning-answer-{}", submission.state.key()));
    let tone = match submission.state {
        SubmissionState::Passed | SubmissionState::Sealed => Tone::Success,
        SubmissionState::ToRevise | SubmissionState::Failed => Tone::Warning,
        _ => Tone::Information,
    };
    html! {
        (callout(page, tone, html! {
            p { (text) }
            @if submission.state == SubmissionState::Sealed { p { a href="/backpack" { (page.t("learning-to-backpack")) } } }
        }))
        @if let Some(judgement) = &challenge.judgement {
            (section(&page.t("learning-result"), html! {
                @if let Some(verdict) = &judgement.verdict { (verdict_words(page, verdict)) }
                (rubric(page, &challenge.content, Some(judgement)))
                @if submission.state == SubmissionState::ToRevise {
                    (post_button(page, &revision_address(&submission.origin), &Button::new(page.t("learning-begin-revision"))))
                }
            }))
        }
    }
}

/// Where a revision of what came from here is begun.
fn revision_address(origin: &Origin) -> String {
    match origin {
        Origin::Seat { enrolment, .. } => format!("/learning/seats/{enrolment}/submission"),
        Origin::Recognition(recognition) => format!("/recognition/{recognition}/submission"),
    }
}

/// The appeal and what came of it, or the form for one while there is time.
fn appeal_part(page: &Page, challenge: &Challenge, state: &FormState) -> Markup {
    let said = challenge.appeal.as_ref().map(|appeal| match appeal.outcome {
        None => (Tone::Information, "learning-appeal-open"),
        Some(AppealOutcome::Upheld) => (Tone::Success, "learning-appeal-upheld"),
        Some(AppealOutcome::Rejected) => (Tone::Warning, "learning-appeal-rejected"),
    });
    html! {
        @if let Some((tone, key)) = said { (callout(page, tone, html! { p { (page.t(key)) } })) }
        @if let Some(until) = challenge.appeal_until.filter(|_| challenge.appeal.is_none()) {
            @let form = Form::new(page, format!("/submissions/{}/appeal", challenge.submission.id), state);
            (section(&page.t("learning-appeal"), html! {
                p { (page.t_with("learning-appeal-text", &[("until", page.date(until).into())])) }
                (form.post(html! {
                    (form.textarea("reasons", page.t("learning-appeal-reasons")).hint(page.t("learning-appeal-reasons-hint")).max_length(4000).required())
                    div .buttons { (Button::new(page.t("learning-file-appeal")).secondary()) }
                }))
            }))
        }
    }
}

fn verdict_words(page: &Page, verdict: &Verdict) -> Markup {
    html! {
        @if !verdict.feedback().is_empty() { h3 { (page.t("learning-feedback")) } (show::lines(verdict.feedback())) }
        @if let Verdict::Revise { deadline, .. } = verdict {
            p { (page.t_with("learning-revise-by", &[("deadline", page.date_time(*deadline).into())])) }
        }
    }
}

/// What was handed in: answers, evidence, time and hash. Read by the learner, assessors and validators.
pub(crate) fn handed_in(page: &Page, challenge: &Challenge) -> Markup {
    let submission = &challenge.submission;
    let when = submission.submitted_at.map_or_else(String::new, |moment| page.date_time(moment));
    html! {
        (definition_list(&[
            (page.t("learning-handed-in-at"), html! { (when) }),
            (page.t("learning-attempt"), html! { (submission.attempt) }),
        ]))
        @for task in &challenge.content.tasks {
            h3 { (task.title) }
            @if let Some(quiz) = task.asked() { (quiz::result_of(page, quiz, challenge.counting(task), false)) }
            @else { @match submission.answers.get(&task.id) {
                Some(answer) => div .answer { (show::lines(answer)) },
                None if challenge.evidence_for(task).is_empty() => p .hint { (page.t("learning-no-answer")) },
                None => {},
            } }
            (evidence_list(page, challenge, challenge.evidence_for(task), false))
        }
        @if challenge.evidence.is_empty() {
            h3 { (page.t("learning-evidence")) }
            p .hint { (page.t("learning-no-evidence")) }
        } @else if !challenge.other_evidence().is_empty() {
            h3 { (page.t("learning-evidence")) }
            (evidence_list(page, challenge, challenge.other_evidence(), false))
        }
        (copy_field(page, "submission-hash", &page.t("learning-hash"), &submission.sha256))
    }
}

/// The rubric, with what was reached when it was judged.
pub(crate) fn rubric(page: &Page, content: &Content, judgement: Option<&Judgement>) -> Markup {
    if content.rubric.is_empty() {
        return empty_state(&page.t("learning-no-rubric"), &page.t("learning-no-rubric-text"), None);
    }
    html! {
        ul .rubric {
            @for criterion in &content.rubric {
                @let mark = judgement.and_then(|judgement| judgement.mark(&criterion.id));
                li {
                    h3 { (criterion.title) }
                    ol {
                        @for (at, level) in criterion.levels.iter().enumerate() {
                            li {
                                (level.title) " " span .hint { "(" (page.t_with("learning-points", &[("count", level.points.into())])) ")" }
                                @if at == criterion.required { " " (pill(Tone::Neutral, &page.t("learning-needed"))) }
                                @if mark.is_some_and(|mark| mark.level == at) {
                                    " " (pill(if at >= criterion.required { Tone::Success } else { Tone::Warning }, &page.t("learning-reached")))
                                }
                            }
                        }
                    }
                    @if let Some(mark) = mark.filter(|mark| !mark.comment.is_empty()) { (show::lines(&mark.comment)) }
                }
            }
        }
    }
}
