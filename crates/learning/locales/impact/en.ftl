## Before and after
learning-ask-before = What can you do already? A minute, before it begins
learning-ask-after = How was it? Tell us in two minutes
learning-ask-others = Who can say what changed
learning-impact-not-now = Not just now: the questions are asked before it begins, and after it ended of those who were there.
learning-impact-stopped = This person asked not to receive these e-mails any more: we cannot write to them. You can name somebody else.
learning-impact-one-at-least = Answer one question at least.
learning-before-title = What you can do already
learning-before-lead = “{ $title }” has not begun yet: where do you stand today? Afterwards we ask the same, so that you see the difference.
learning-before-saved = Thank you: we will ask again at the end.
learning-rating-least = I cannot do it
learning-rating-most = I do it on my own
learning-rating-private = The answers are yours: the provider sees figures of the whole group only, from five people on.
learning-after-title = How was it?
learning-after-lead = “{ $title }” is over. It takes two minutes.
learning-after-can = What you can do now
learning-after-was = How it was
learning-after-words = Anything to add?
learning-after-words-hint = Your trainer reads it without your name, and only once { $least } people have answered.
learning-after-send = Send
learning-after-saved = Thank you, your answer has arrived.
learning-stars-least = Not at all
learning-stars-most = Very much
learning-aspect-content = The subjects mattered to me
learning-aspect-teaching = I understood the explanations
learning-aspect-organising = It was well organised
learning-aspect-usefulness = It will be of use to me

## Who else can answer
learning-others-title = What changed
learning-others-lead = After 30, 60 and 90 days we ask what changed thanks to “{ $title }”: one click, no more. You can also name who accompanies you, or your employer.
learning-others-you-agreed = You agreed to be asked: three e-mails in all, and each lets you stop.
learning-others-you-stopped = You asked not to be asked any more, so we do not write to you. If you want the questions again, take your consent back in your profile, save, and give it anew.
learning-others-you-not = You did not agree to be asked, so we do not write to you.
learning-others-change = Change it in your profile
learning-others-named = People you named
learning-others-name = Name somebody
learning-others-done = That is all, back to my training
learning-others-remove = Remove
learning-other-kind = Who they are
learning-other-name = First and last name
learning-other-email = E-mail address
learning-other-lang = In which language to write
learning-other-agreed = I have talked to them and they agree
learning-other-agreed-hint = They receive your name, the title of the micro-stage and one question, three times at most.
learning-other-save = Add
learning-other-saved = Done: we will write to them in due time.
learning-other-must-agree = Talk to them first: we write only if they agree.
learning-other-not-now = Not just now: somebody can be named once the seat is confirmed, and until 90 days after the end.
learning-asked-learner = Participant
learning-asked-mentor = Tutor or mentor
learning-asked-employer = Employer

## The question
learning-question-title = What changed?
learning-question-lead = { $days } days have passed since “{ $title }”.
learning-question-learner = Do you use what you learned?
learning-question-mentor = Does { $learner } use what they learned?
learning-question-employer = Do you see a difference in { $learner } at work?
learning-question-changed = Has anything changed for you?
learning-question-productive = Since when have they worked on their own?
learning-question-productive-hint = The day; leave empty if not yet.
learning-question-words = Anything to add?
learning-question-confirm = Confirm the answer
learning-question-stop = I do not want these questions any more
learning-question-why-learner = You are asked because you agreed to tell us what changes after a micro-stage.
learning-question-why-mentor = You are asked because the participant named you.
learning-question-why-employer = You are asked because the participant named you.
learning-answer-learner-clearly = Yes, often
learning-answer-learner-partly = Now and then
learning-answer-learner-not-yet = Not yet
learning-answer-other-clearly = Yes, it shows
learning-answer-other-partly = In part
learning-answer-other-not-yet = Not yet
learning-changed-job = I found a job, or a better one
learning-changed-tasks = I have new tasks in the same job
learning-changed-study = I go on studying
learning-changed-nothing = Nothing so far
learning-day-to-come = That day is still to come: write a day in the past, or leave it empty.
learning-thanks-title = Thank you
learning-thanks-text = The answer is recorded. There is nothing else to do.
learning-link-home = To the home page
learning-link-answered-title = Already answered
learning-link-answered = This question was answered before: thank you. The link works once only.
learning-link-expired-title = The time to answer is over
learning-link-expired = This link has expired. Never mind: if there is another question, it comes with another e-mail.
learning-link-unknown-title = Not a valid link
learning-link-unknown = This link is incomplete or does not exist. Open it again from the e-mail, the whole of it.
learning-stop-title = No more questions
learning-stop-text = We will not write to this address again to ask what changed, whatever the micro-stage.
learning-stop-button = Do not write to me any more
learning-stopped-title = Done
learning-stopped-text = You will not receive these questions any more.

## For the trainer
learning-feedback-title = How it was
learning-feedback-few = Answers so far: { $count }. They are shown from { $least } on, so that nobody can be recognised.
learning-feedback-count = Answers: { $count }.
learning-feedback-words = What they wrote
learning-growth-title = Before and after
learning-chart-aspects = Rating, in percent of the best
learning-chart-aspect = Aspect
learning-chart-percent-of-best = Percent of the best
learning-chart-growth = People sure of themselves (4 or 5 out of 5), in percent
learning-chart-outcome = Learning outcome
learning-chart-after = After
learning-chart-before = Before
learning-chart-delivery = Editions, in percent
learning-chart-later = After 30, 60 and 90 days, in percent
learning-onboarding-title = Onboarding
learning-onboarding-is = This edition takes people into a job: tutors and employers are also asked since when they work on their own.
learning-onboarding-is-not = If this edition takes people into a job, tutors and employers are also asked since when they work on their own.
learning-onboarding-mark = It is an onboarding
learning-onboarding-unmark = It is not an onboarding

## Indicators
learning-indicators-title = Indicators and impact
learning-indicators-lead = How the editions of { $name } go, and what changes for those who take part.
learning-indicators-none = No editions to count
learning-indicators-none-text = With these filters there is no edition. Change the period or remove a filter.
learning-indicators-all = All indicators
learning-indicators-charts = Charts
learning-indicators-lines-delivery = The editions
learning-indicators-lines-assessment = Assessment and afterwards
learning-indicators-lines = By microcredential
learning-indicators-few = What concerns fewer than { $least } people is not shown, nor what it could be worked out from on this page or in the table to download. Whoever compares several filters or several days may still work something out: these are figures about people, not to be passed on that way. The period is the one in which an edition begins.
learning-indicators-take = Take the data along
learning-take-csv = CSV table
learning-take-xlsx = XLSX workbook
learning-period = Period
learning-period-quarter = Last 90 days
learning-period-year = Last 365 days
learning-one-microcredential = Microcredential
learning-territory = Territory
learning-one-edition = Edition
learning-number-of-days = { $days } days
learning-few-people = Too few
learning-nothing-to-count = Nothing to count
learning-unit-count = number
learning-unit-percent = percent
learning-unit-days = days
learning-unit-number = mean
learning-unit-kappa = Cohen’s kappa
learning-export-level = Level
learning-export-of = Of what
learning-export-measure = Indicator
learning-export-value = Value
learning-export-unit = Unit
learning-export-base = Of how many
learning-export-note = Note
learning-export-level-whole = Everything
learning-export-level-microcredential = Microcredential
learning-export-level-place = Territory
learning-export-level-edition = Edition
learning-measure-editions = Editions
learning-measure-editions-hint = Without those cancelled.
learning-measure-editions-per-stage = Editions per micro-stage
learning-measure-editions-per-stage-hint = How often the same micro-stage is held, on average.
learning-measure-seats-filled = Seats filled
learning-measure-seats-filled-hint = Of the seats there were.
learning-measure-no-shows = Absent
learning-measure-no-shows-hint = Of those who had a seat when it was held.
learning-measure-completion = Complete it
learning-measure-completion-hint = Passed, of those who took part.
learning-measure-decision-median = Wait for the decision
learning-measure-decision-median-hint = From submission to decision: half wait less (median).
learning-measure-decision-p90 = Longest wait
learning-measure-decision-p90-hint = Nine in ten wait less (90th percentile).
learning-measure-first-try = Pass at the first try
learning-measure-first-try-hint = Of the first submissions that were decided.
learning-measure-agreement = Agreement of assessors
learning-measure-agreement-hint = Cohen’s kappa, −1 to 1, of those who judged the same work unknown to each other.
learning-measure-appeals = Appeals
learning-measure-appeals-hint = Of the decisions taken.
learning-measure-satisfaction = Rating
learning-measure-satisfaction-hint = Mean of all aspects, 1 to 5.
learning-measure-growth = Feel more capable
learning-measure-growth-hint = Rate themselves higher than before, of those who answered both times.
learning-measure-in-use-30 = Use it after 30 days
learning-measure-in-use-30-hint = Often or now and then, of those who answered.
learning-measure-in-use-60 = Use it after 60 days
learning-measure-in-use-60-hint = Often or now and then, of those who answered.
learning-measure-in-use-90 = Use it after 90 days
learning-measure-in-use-90-hint = Often or now and then, of those who answered.
learning-measure-seen-at-work = Shows at work
learning-measure-seen-at-work-hint = Yes or in part, say tutors and employers.
learning-measure-time-to-productivity = Until they work on their own
learning-measure-time-to-productivity-hint = Days from the start of an onboarding: half take less.

## E-mail
learning-after-mail-subject = How was it? { $title }
learning-after-mail-body =
    Hello { $name },

    “{ $title }” is over. How was it? It takes two minutes, and you see what changed since before:
    { $origin }/learning/seats/{ $enrolment }/after

    We ask once only.

    { $network }
learning-impact-learner-mail-subject = { $days } days after “{ $title }”
learning-impact-learner-mail-body =
    Hello { $name },

    { $days } days have passed since “{ $title }”. Do you use what you learned? Choose an answer: a page opens, without a password, and you confirm there.

    Yes, often:
    { $origin }/impact/{ $token }?answer=clearly&lang=en

    Now and then:
    { $origin }/impact/{ $token }?answer=partly&lang=en

    Not yet:
    { $origin }/impact/{ $token }?answer=not_yet&lang=en

    No more questions like this?
    { $origin }{ $stop }

    { $network }
learning-impact-mentor-mail-subject = A question about { $learner }
learning-impact-mentor-mail-body =
    Dear { $name },

    { $learner } took part in “{ $title }” { $days } days ago and named you as their tutor. We ask one thing: do they use what they learned? Choose an answer: a page opens, without a password, and you confirm there.

    Yes, it shows:
    { $origin }/impact/{ $token }?answer=clearly&lang=en

    In part:
    { $origin }/impact/{ $token }?answer=partly&lang=en

    Not yet:
    { $origin }/impact/{ $token }?answer=not_yet&lang=en

    No more questions like this?
    { $origin }{ $stop }

    { $network }
learning-impact-employer-mail-subject = A question about { $learner }
learning-impact-employer-mail-body =
    Dear { $name },

    { $learner } took part in “{ $title }” { $days } days ago and named you as their employer. We ask one thing: do you see a difference at work? Choose an answer: a page opens, without a password, and you confirm there.

    Yes, it shows:
    { $origin }/impact/{ $token }?answer=clearly&lang=en

    In part:
    { $origin }/impact/{ $token }?answer=partly&lang=en

    Not yet:
    { $origin }/impact/{ $token }?answer=not_yet&lang=en

    No more questions like this?
    { $origin }{ $stop }

    { $network }
