### The design studio and the provider’s rules.

## Choices
learning-supervision-unsupervised = Nobody watches, and nobody’s identity is checked
learning-supervision-supervised = Supervised
learning-supervision-identified = Supervised, with a check of identity
learning-stackability-stand-alone = Stands alone
learning-stackability-stackable = Counts towards a larger credential
learning-asks-observation = What somebody says who watched is handed in.
learning-asks-statement = A statement of the employer is handed in.
learning-words-observation = observation by a witness
learning-words-statement = statement of the employer
learning-panel-of = { $count ->
    [one] One person, then validation
   *[other] { $count } people unknown to each other, then validation
}
learning-days = days

## Steps of the design
learning-steps = Steps of the design
learning-step-basics = 1. What it is
learning-step-outcomes = 2. Outcomes
learning-step-tasks = 3. Tasks
learning-step-rubric = 4. Rubric
learning-step-translations = 5. Languages
learning-step-check = 6. Check
learning-group-judged = How it is assessed
learning-credits = ECTS credits
learning-credits-hint = Optional. In Italy one credit stands for { $hours } hours of work.
learning-not-credits = Write the credits as a number between 0.01 and 60, for instance 0.4.
learning-eqf-help = What each level means
learning-eqf-means-1 = Basic general knowledge; simple tasks, under somebody’s direct guidance.
learning-eqf-means-2 = Basic factual knowledge of a field; routine problems by simple rules, with some autonomy.
learning-eqf-means-3 = Facts, principles and processes of a field; chooses methods and tools and takes responsibility for the task.
learning-eqf-means-4 = Broad factual and theoretical knowledge; solves specific problems and supervises the routine work of others.
learning-eqf-means-5 = Specialised knowledge, and awareness of its limits; finds creative solutions and manages where things change.
learning-eqf-means-6 = Advanced knowledge and critical understanding; manages complex activities and decides in unpredictable contexts.
learning-eqf-means-7 = Highly specialised knowledge, some of it at the forefront; innovates, integrates fields and transforms contexts of work.
learning-eqf-means-8 = Knowledge at the most advanced frontier of a field; extends or redefines knowledge and professional practice.
learning-eqf-verified-by = Level confirmed by
learning-eqf-verified-by-hint = The body that has confirmed the level, if any has.
learning-stackable-towards-hint = The credential or pathway it counts towards.
learning-outcomes-list-lead = What somebody can do who earns it. Each outcome begins with a verb that can be seen.
learning-tasks-list-lead = Tasks arise from the situation and ask for evidence.
learning-criteria-list-lead = Each criterion has two to five levels, the lowest first.
learning-not-linked = Not linked to a framework
learning-translations = Other languages
learning-translations-lead = The texts are in { $language }. Whoever reads in another language sees the translation where there is one.
learning-translation-into = Translation: { $language }
learning-translation-lead = Below each name stands the text to translate. Leave everything empty to remove the translation.
learning-translation-none = not translated
learning-translation-begun = incomplete
learning-translation-whole = complete

## Check
learning-element-quiz-questions = Every quiz has a question at least
learning-element-distinct = No outcome, task or criterion stands twice
learning-element-can-be-failed = At least one criterion asks for more than its lowest level
learning-element-witnessed = When learned at work, a task asks for a witness or the employer
learning-element-stackable-towards = The credential it counts towards
learning-element-translations = Translations that were begun are complete
learning-element-credits = Credits and hours say the same
learning-element-outcomes-linked = Every outcome is linked to a framework
learning-element-outcomes-visible = Every outcome begins with a verb that can be seen (not “know”, “understand”)
learning-element-outcomes-fit-level = No outcome is far above the EQF level
learning-element-supervision = Supervision and identity during assessment
learning-element-stackability = Whether it stands alone or counts towards a larger credential
learning-gate-advice = It would be better with:

## Review
learning-comments = Comments
learning-no-comments = No comments.
learning-comment-open = open
learning-comment-settled = settled
learning-settle-comment = Mark as settled
learning-comment-field = What it is about
learning-comment-body = Comment
learning-add-comment = Add comment
learning-was-commented = Comment added.
learning-removed-part = A part that is no longer there
learning-comments-open = { $count ->
    [one] One comment is still open: mark it as settled before you approve.
   *[other] { $count } comments are still open: mark them as settled before you approve.
}
learning-own-checks = Checks of our organisation
learning-own-checks-hint = To approve, confirm that you have made them all.
learning-checks-unconfirmed = { $count ->
    [one] One check of your organisation is still to be confirmed.
   *[other] { $count } checks of your organisation are still to be confirmed.
}
learning-more-to-do = More
learning-compare = Comparison of versions
learning-compare-with = Compare with version { $number }
learning-compare-lead = What changes in “{ $title }”.
learning-differences = Differences
learning-field = Field
learning-no-difference = No difference
learning-no-difference-text = The two versions say the same.
learning-copy = Copy into a new microcredential
learning-copy-of = { $title } (copy)
learning-export = Download as JSON
learning-badge-alt = Badge of “{ $title }”

## Documents
learning-import = Import from a file
learning-import-lead = A JSON file downloaded here or from another network. It becomes a draft of your organisation.
learning-import-file = JSON file
learning-import-instead = Do you have a file already? Import it.
learning-import-broken = The file cannot be read at line { $line }: { $reason }. Download it again from where it comes.
learning-import-format = This is not a microcredential to import: “format”: “{ $format }” is missing.
learning-import-too-much = The field { $field } does not keep to the limits: correct it in the file and try again.
learning-was-imported = { $unknown ->
    [0] Imported. See what is missing.
    [one] Imported. One concept is not known here: link it again.
   *[other] Imported. { $unknown } concepts are not known here: link them again.
}

## Witnesses
learning-attach-words = What somebody says who has seen you work
learning-words-kind = Who speaks
learning-witness-name = Name and surname
learning-witness-position = Position
learning-witness-position-hint = For instance: foreman, tutor, owner.
learning-witness-words = What they have seen
learning-witness-words-hint = In their own words: what you did, when, how it went.

## Rules of the provider
learning-rules-title = Quality framework
learning-rules-lead = The rules by which { $name } designs and assesses.
learning-seats-orphaned = { $count ->
    [one] One submission is with somebody who no longer assesses.
   *[other] { $count } submissions are with people who no longer assess.
}
learning-reassign = Give them to others
learning-were-reassigned = { $count ->
    [one] One submission was given to somebody else.
   *[other] { $count } submissions were given to others.
}
learning-were-reassigned-in-part = { $free ->
    [one] One submission stays free: for now nobody else can assess it.
   *[other] { $free } submissions stay free: for now nobody else can assess them.
 } { $count ->
    [0] {""}
    [one] One was given to somebody else.
   *[other] { $count } were given to others.
 }
learning-rules-choose = Choose the organisation whose rules you write.
learning-rules-design = Design
learning-rules-assessment = Assessment
learning-rule-linked-outcomes = Every outcome is linked to a framework
learning-rule-supervised = Whoever is assessed is always supervised
learning-rule-approvers = Who approves, publishes and retires versions
learning-rule-approvers-either = { $manager } or { $validator }
learning-rule-publisher-is-other = Whoever publishes is not who approved
learning-not-an-approver = Under the provider’s rules this decision is up to another role.
learning-approver-publishes = You approved this version: under the provider’s rules somebody else has to publish it.
learning-credits-due = ({ $duration } come to { $credits } credits)
learning-rule-own-checks = Checks of your own before approval
learning-rule-own-checks-hint = One per line. Whoever approves confirms them one by one.
learning-too-many-checks = Write at most { $most } checks.
learning-rule-panel-size = How many people assess each submission
learning-rule-exclude-colleagues = Nobody assesses who belongs to an organisation of the learner
learning-rule-exclude-colleagues-hint = For instance the employer, or a colleague.
learning-rule-admissibility = Somebody first sees whether a submission can be assessed
learning-rule-admissibility-hint = The learner knows at once if something is missing.
learning-rule-judge-days = Time to assess
learning-rule-judge-days-hint = From the day a submission is assigned; then it goes to somebody else. 0 if there is no such time.
learning-rule-appeal-days = Time to appeal
learning-rule-appeal-days-hint = From the day of the decision; 0 if it is not possible.
learning-rule-remark-percent = Submissions assessed a second time
learning-rule-remark-percent-hint = A blind sample, to know how far assessments agree.

## Templates
learning-template = Begin from a template
learning-template-level-1 = Not yet: needs help and corrections
learning-template-level-2 = Alone, in a normal situation
learning-template-level-3 = Also when the situation changes, and can say why
learning-template-micro-stage = Micro-stage certificate
learning-template-micro-stage-hint = A few hours, a practical task, one person who assesses.
learning-template-micro-stage-situation = A real organisation has a small, concrete problem. Say who it is, what does not work and what it expects.
learning-template-micro-stage-criteria = Earned by taking part in the micro-stage and handing in work that solves the problem.
learning-template-micro-stage-first-task = Solve the problem
learning-template-micro-stage-first-instructions = Work on the problem and hand in the result as a file.
learning-template-micro-stage-second-task = Explain your choices
learning-template-micro-stage-second-instructions = On one page: what you did, why, and what you would do differently.
learning-template-micro-stage-first-criterion = The result works
learning-template-micro-stage-second-criterion = Choices have reasons
learning-template-on-the-job = Competence shown at work
learning-template-on-the-job-hint = At the workplace, with a witness and the employer; two people assess.
learning-template-on-the-job-situation = Describe the workplace, the activity and who needs it.
learning-template-on-the-job-criteria = Earned by doing the activity at work, before a witness, confirmed by the employer.
learning-template-on-the-job-first-task = Let somebody watch
learning-template-on-the-job-first-instructions = Do the activity before somebody who knows it and ask them to describe what they saw.
learning-template-on-the-job-second-task = Ask your employer to confirm
learning-template-on-the-job-second-instructions = The employer writes how long you have done the activity and how independently.
learning-template-on-the-job-first-criterion = Does the activity safely and without errors
learning-template-on-the-job-second-criterion = Works independently
learning-template-dossier-step = Step of the regional dossier (QRSP)
learning-template-dossier-step-hint = Part of a competence of the regional framework, with a file of evidence.
learning-template-dossier-step-situation = Name the competence of the regional framework of professional standards and the part that this step proves.
learning-template-dossier-step-criteria = Earned by collecting evidence that proves this part of the regional competence.
learning-template-dossier-step-towards = Competence of the regional framework of professional standards
learning-template-dossier-step-first-task = Collect the evidence
learning-template-dossier-step-first-instructions = Put work, documents and certificates into a file and say what each of them proves.
learning-template-dossier-step-second-task = Have the experience confirmed
learning-template-dossier-step-second-instructions = Whoever employed you confirms activities, period and duties.
learning-template-dossier-step-first-criterion = The evidence covers the skills and knowledge asked for
learning-template-dossier-step-second-criterion = The experience is confirmed and recent
learning-template-operator = Requalification of operators
learning-template-operator-hint = For people at a public desk: a project in their own service.
learning-template-operator-situation = Describe the service, the people who come to the desk and what has changed for them.
learning-template-operator-criteria = Earned by improving a part of one’s own service and showing what has changed.
learning-template-operator-first-task = Tell what is needed
learning-template-operator-first-instructions = Talk with three people who use the service and write what they do not find.
learning-template-operator-second-task = Change something
learning-template-operator-second-instructions = Try an improvement for two weeks and hand in what you did and what came of it.
learning-template-operator-first-criterion = Listens to people and sees what is needed
learning-template-operator-second-criterion = The improvement can be seen

## Who assesses
learning-not-on-panel = This submission is with other people.
learning-turn-over = The time to assess this submission is over and it is with somebody else now. What you had saved is not lost, but does not count.
learning-submission-received = Received
learning-answer-received = We have received your work. Somebody looks whether it can be assessed.
learning-admission = Can it be assessed?
learning-admission-text = See whether everything is there: only then does the work go to those who assess it.
learning-return-feedback = What is missing
learning-return-feedback-hint = Needed only if you return it. The learner reads it as it stands.
learning-admit = Yes, on to assessment
learning-return = Return
learning-was-admitted = The work goes on to assessment.
learning-was-returned = Work returned.
learning-to-admit = To be admitted
learning-nobody-yet = with nobody yet
learning-second-time = second assessment
learning-judges-again = This work is decided already. Your blind assessment only shows how far we agree.
learning-finish-and-next = Finish and go to the next
learning-kept = Draft saved at
learning-skip = Go to the next without finishing
learning-keys = Keys
learning-key-level = 1 to 5: chooses the level of the criterion you are in.
learning-key-move = J and K: next and previous criterion.
learning-key-finish = Ctrl and Enter: finishes and goes to the next.
learning-step-down = You cannot assess this work?
learning-step-down-text = If you know the learner or have an interest, give up your place: the work goes to somebody else.
learning-step-down-button = Give up the place
learning-stepped-down = You have given up your place.
learning-what-was-asked = What was asked
learning-inbox-waiting = To assess
learning-inbox-done = Finished in the last 24 hours
learning-begin-with-first = Begin with the first
learning-inbox-work = Microcredential
learning-inbox-offer = Micro-stage
learning-inbox-since = Handed in
learning-inbox-due = To be assessed by
learning-inbox-state = Notes
learning-inbox-caption = What waits

## Appeal
learning-appeal = Appeal
learning-appeal-text = If you think that the decision is wrong you can ask other people to assess again, until { $until }.
learning-appeal-reasons = Why
learning-appeal-reasons-hint = Say what was not seen or was judged wrongly. Those who assess read it.
learning-file-appeal = Appeal
learning-was-appealed = You have appealed: other people will assess your work.
learning-appeal-because = The learner has appealed
learning-appeal-open = Your appeal is under way: other people than before assess.
learning-appeal-upheld = The appeal was upheld.
learning-appeal-rejected = The appeal was rejected: other people came to the same decision.
learning-appealed-already = You have appealed against this decision already.
learning-no-appeal = There is no appeal against this decision.
learning-appeal-too-late = The time to appeal is over.

## Agreement
learning-agreement = Agreement of assessors
learning-agreement-lead = How far people agree who assessed the same work without knowing of each other.
learning-agreement-none = Nothing to compare yet
learning-agreement-none-text = Two people have to assess the same work: choose two assessors, or a share of second assessments.
learning-agreement-by-title = By microcredential
learning-agreement-by-person = By person
learning-agreement-title = Microcredential
learning-agreement-person = Person
learning-agreement-compared = Criteria compared
learning-agreement-same = Same level
learning-kappa = Cohen’s kappa
learning-kappa-what = What Cohen’s kappa is
learning-kappa-text = How far assessments agree beyond what chance would give: 1 is full agreement, 0 is like drawing lots. It is not defined when everybody always chooses the same level.

learning-judge-soon-mail-subject = One day left to assess: { $title }
learning-judge-soon-mail-body =
    Hello { $name },

    the time to assess a submission for “{ $title }” ends on { $deadline }. After that it goes to somebody else.
    Assess it here: { $origin }/assessment/{ $submission }
    If you cannot, the same page lets you give up your place.

    { $network }
learning-turn-over-mail-subject = Time is over: { $title }
learning-turn-over-mail-body =
    Hello { $name },

    the time to assess a submission for “{ $title }” ended on { $deadline }: the place has gone to somebody else, or is free if nobody else can take it.
    If it is still free, you can take it again here: { $origin }/assessment/{ $submission }

    { $network }
