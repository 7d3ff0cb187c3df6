### Learning: designing, offering, booking, handing in, assessing.

## Choices
learning-mode-in-person = In person
learning-mode-online = Online
learning-mode-blended = Partly in person, partly online
learning-payer-person = paid by whoever takes part
learning-payer-company = paid by the company
learning-payer-voucher = with a voucher
learning-payer-public-fund = publicly funded
learning-assessment-type-practical-task = Practical task judged by a rubric
learning-assessment-type-project = Project
learning-assessment-type-portfolio = Portfolio of evidence
learning-assessment-type-written-test = Written test
learning-assessment-type-oral-examination = Oral examination
learning-assessment-type-observation = Observation at work
learning-participation-form-in-person = In person
learning-participation-form-online = Online
learning-participation-form-blended = Blended, in person and online
learning-participation-form-at-work = At the workplace
learning-quality-assurance-internal = Internal: assessed by one person, validated by another
learning-quality-assurance-peer = Peers: other providers of the network
learning-quality-assurance-accreditation = Regional accreditation of the provider
learning-quality-assurance-external = External body
learning-asks-text = A written answer is handed in.
learning-asks-file = A file is handed in.
learning-asks-link = A link is handed in.
learning-eqf-1 = 1 – basic knowledge
learning-eqf-2 = 2 – simple tasks, with guidance
learning-eqf-3 = 3 – vocational qualification
learning-eqf-4 = 4 – upper secondary diploma
learning-eqf-5 = 5 – higher technical specialisation
learning-eqf-6 = 6 – bachelor’s degree
learning-eqf-7 = 7 – master’s degree
learning-eqf-8 = 8 – doctorate

## States
learning-version-draft = Draft
learning-version-in-review = In review
learning-version-approved = Approved
learning-version-published = Published
learning-version-superseded = Superseded
learning-version-retired = Retired
learning-stage-offered = In the catalogue
learning-stage-withdrawn = Not in the catalogue
learning-edition-planned = Planned
learning-edition-open = Open for booking
learning-edition-full = Full
learning-edition-running = Running
learning-edition-held = Held
learning-edition-closed = Closed
learning-edition-cancelled = Cancelled
learning-seat-confirmed = Seat confirmed
learning-seat-waitlisted = On the waitlist
learning-seat-offered = Seat to be accepted
learning-seat-attended = You took part
learning-seat-absent = Absent
learning-seat-cancelled = Cancelled
learning-seat-expired = Expired
learning-register-attended = Present
learning-register-absent = Absent
learning-register-confirmed = Seat confirmed
learning-register-offered = Seat to be accepted
learning-submission-draft = To be handed in
learning-submission-submitted = Being assessed
learning-submission-moderation = To be settled
learning-submission-proposed = Being validated
learning-submission-to-revise = To be revised
learning-submission-failed = Not passed
learning-submission-passed = Passed
learning-submission-sealed = Certified
learning-verdict-pass = Passed
learning-verdict-pass-hint = Every criterion reaches the required level.
learning-verdict-revise = To be revised
learning-verdict-revise-hint = Something is missing that can still be done: say what, and by when.
learning-verdict-fail = Not passed
learning-verdict-fail-hint = It ends here: explain why.

## Elements of a microcredential
learning-element-learner = Identification of the learner
learning-element-title = Title
learning-element-country = Country of the issuer
learning-element-awarding-body = Awarding body
learning-element-date = Date of issue
learning-element-outcomes = Learning outcomes
learning-element-workload = Workload
learning-element-eqf-level = EQF level
learning-element-assessment-type = Type of assessment
learning-element-participation-form = Form of participation
learning-element-quality-assurance = Quality assurance
learning-element-description = Description
learning-element-criteria = How it is earned
learning-element-tasks = Tasks of the challenge
learning-element-rubric = Rubric, with levels and rising points
learning-filled-by-award = Filled in by the system when it is awarded.

## Common words
learning-online = Online
learning-full = Full
learning-seats-left = { $count ->
    [one] { $count } seat left
   *[other] { $count } seats left
 }
learning-seats-taken-of = { $taken } of { $seats } seats taken
learning-language = Language
learning-mode = How
learning-place = Place
learning-price = Price
learning-when = When
learning-organisation = Organisation
learning-hours = hours
learning-minutes = minutes
learning-months = months
learning-evidence = Evidence
learning-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
 }
learning-kilobytes = { $count } kB
learning-megabytes = { $count } MB
learning-erased-person = Person no longer here
learning-what-next = What comes next
learning-online-room = Enter the online room
learning-calendar-file = Add to calendar

## Catalogue
learning-catalogue-title = Catalogue
learning-catalogue-lead = Micro-stages of 2 to 8 hours: learn by doing, hand in a challenge, earn a microcredential that anyone can verify.
learning-search-label = What do you want to learn?
learning-offers-for-skill = Micro-stages for the skill “{ $skill }”.
learning-price-up-to = up to { $amount }
learning-from-day = from { $day }
learning-no-date = Dates to come
learning-catalogue-empty = The catalogue is still empty
learning-catalogue-empty-text = The network’s providers are preparing the first micro-stages. Come back soon.
learning-nothing-found = No micro-stage matches
learning-nothing-found-text = Try other words, or remove a filter.
learning-editions = Dates
learning-no-editions = No dates for now
learning-no-editions-text = The provider has not set the next date yet.
learning-other-offers = See other micro-stages
learning-outcomes-title = What you will be able to do
learning-leads-to = The microcredential you can earn
learning-what-it-asks = The challenge
learning-how-it-is-judged = How it is assessed
learning-required-level = (to pass: { $level })
learning-whole-microcredential = Read the whole microcredential
learning-ways-to-it = Micro-stages that lead here
learning-audience = Who it is for
learning-prerequisites = Prerequisites
learning-validity = Validity
learning-validity-for-ever = does not expire
learning-validity-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
 }
learning-version-no-longer-offered = This version is no longer offered. It stays readable because credentials refer to it.
learning-version-of = Version { $number } · { $organisation }
learning-book = Book
learning-join-waitlist = Join the waitlist
learning-booking-opens = You can book from { $day }.
learning-booking-closed = Booking is closed.
learning-to-my-learning = Go to your learning

## Booking
learning-book-title = Book: { $title }
learning-would-wait = It is full. If you join the waitlist you take position { $position }; when a seat is freed we write to you and you have up to { $hours } hours to accept it.
learning-despite-overlap = I know, book anyway
learning-booked = The seat is yours. We have sent you an e-mail with an entry for your calendar.
learning-waitlisted = It is full: your position on the waitlist is { $position }.
learning-given-up = Done: you have given it up.
learning-not-bookable = This date cannot be booked now: booking is not open. Choose another date.
learning-already-booked = You have already booked this date: you find it below.
learning-overlaps = You already have “{ $title }” at that time. To book anyway, tick the box.
learning-too-late-to-accept = The time to accept has run out and the seat went to somebody else. You can book again.
learning-seat-moved-on = This booking has changed meanwhile. Reload the page.

## My learning
learning-mine-title = My learning
learning-mine-lead = What to do now, where to go, what you have handed in.
learning-mine-empty = You have not booked anything yet
learning-mine-empty-text = Choose a micro-stage from the catalogue: a few hours are enough.
learning-mine-next = To do now
learning-mine-ahead = Coming up
learning-mine-rest = Done and being assessed
learning-to-catalogue = Go to the catalogue
learning-waitlist-position = On the waitlist: position { $position }
learning-accept-by = A seat has been freed: accept it by { $deadline }.
learning-accept-seat = Accept the seat
learning-give-up = Give up
learning-give-up-title = Give up “{ $title }”?
learning-give-up-seat-text = Your seat goes to the first person on the waitlist. If you change your mind you have to book again.
learning-give-up-place-text = You leave the waitlist. If you change your mind you start again at its end.
learning-open-challenge = Open the challenge
learning-continue-challenge = Continue the challenge
learning-see-submission = See what you handed in
learning-read-feedback = Read what to revise
learning-revise-by = You can hand in again by { $deadline }.

## Challenge and handing in
learning-challenge-lead = The challenge of “{ $title }”
learning-way = Where you are
learning-way-work = You work on the challenge
learning-way-assessed = One person assesses
learning-way-validated = Another validates
learning-way-answer = You get the answer
learning-the-situation = The situation
learning-your-answers = Your answers
learning-your-evidence = Your evidence
learning-save-draft = Save the draft
learning-draft-saved = Draft saved.
learning-evidence-private = Only assessors and validators see it. The credential carries the title and the fingerprint of each piece, not its content.
learning-no-evidence-yet = You have not attached anything yet.
learning-no-evidence = No evidence attached.
learning-attach-file = A file
learning-attach-link = A link
learning-which-task = Choose for which task you hand it in: several tasks ask for the same thing.
learning-for-task = For which task
learning-for-task-hint = When you attach something, choose the task: more than one asks for the same thing.
learning-for-the-task = For the task: { $task }
learning-attached-here = Handed in for this task:
learning-to-download = The browser cannot show it in the page: it is downloaded.
learning-link-hint = The full address, beginning with https://
learning-evidence-title = Title
learning-evidence-title-hint = What it shows. If you leave it empty we use the name of the file.
learning-evidence-link = link
learning-attach = Attach
learning-attached = Attached.
learning-removed = Removed.
learning-hand-in = Hand in
learning-hand-in-text = When you hand in, your work is frozen and goes to the assessor.
learning-hand-in-title = Hand in “{ $title }”?
learning-hand-in-consequence = Written answers: { $answers }. Evidence: { $evidence }. After handing in you cannot change anything.
learning-was-handed-in = Handed in. We write to you as soon as there is an answer.
learning-handed-in = What was handed in
learning-handed-in-at = Handed in
learning-attempt = Attempt
learning-no-answer = No written answer.
learning-hash = Fingerprint of what was handed in (SHA-256)
learning-no-rubric = The rubric is still empty
learning-no-rubric-text = Add at least one criterion with its levels.
learning-needed = required
learning-reached = reached
learning-result = The result
learning-feedback = What to improve
learning-to-backpack = Open your backpack
learning-begin-revision = Revise and hand in again
learning-answer-draft = You are still working on it.
learning-answer-submitted = Your work is with the assessor. There is nothing for you to do.
learning-answer-moderation = Two people judged differently: a further word decides. There is nothing for you to do.
learning-answer-proposed = The assessment is done and waits to be validated. There is nothing for you to do.
learning-answer-to-revise = Nearly there: read what to revise and hand in again.
learning-answer-failed = Not passed this time. Read why: you can book another date and try again.
learning-answer-passed = Congratulations, you have passed! Your credential is being prepared.
learning-answer-sealed = Congratulations! Your credential is in your backpack.
learning-no-seat = You can only hand in if you have a seat and took part.
learning-not-attended = You can already work on the draft. You can hand in once the trainer has noted that you were there.
learning-submission-frozen = This work was already handed in: it can no longer be changed.
learning-submission-empty = There is nothing to hand in yet: write an answer or attach evidence.
learning-submission-unanswered = { $count ->
    [one] One task is still missing: write the answer, or attach the file or link it asks for.
   *[other] { $count } tasks are still missing: write the answers, or attach the files or links they ask for.
 }
learning-too-late-to-revise = The deadline for handing in again has passed.
learning-too-much-evidence = You can attach at most { $most } pieces of evidence.

## Teaching
learning-teaching-lead = Your editions: start them, note who was there, close them.
learning-teaching-empty = You have no editions
learning-teaching-empty-text = When a designer entrusts you with an edition, you find it here.
learning-teaching-now = To be held
learning-teaching-over = Over
learning-register = Attendance register
learning-register-empty = No seat is taken
learning-register-empty-text = When somebody books, their name appears here.
learning-present = Present
learning-absent = Absent
learning-save-register = Save attendance
learning-register-saved = Attendance saved.
learning-no-register = The register opens when you start the edition and shuts when you close it.
learning-seat-not-accepted = Has not accepted the seat yet.
learning-waitlist = Waitlist
learning-next-planned = It is planned, but cannot be booked yet.
learning-next-open = When it begins, start the edition: the register opens.
learning-next-running = Note who is there. At the end, say that it was held.
learning-next-held = Check the register, then close the edition: it will not change any more.
learning-next-closed = It is closed: the register no longer changes.
learning-next-cancelled = It was cancelled. Whoever had booked knows.
learning-move-open = Open booking
learning-move-running = Start the edition
learning-move-held = It was held
learning-move-closed = Close the edition
learning-edition-moved = Done: the edition has moved on.

## Design
learning-design-lead = Microcredentials, offers and dates of your organisation.
learning-microcredentials = Microcredentials
learning-design-empty = No microcredential yet
learning-design-empty-text = Begin with the title: the list of what is missing guides you through the rest.
learning-new-microcredential = New microcredential
learning-new-microcredential-lead = A title and a language are enough. Then add outcomes, challenge and rubric.
learning-title-hint = What one can do in the end, in a few words.
learning-version-number = Version { $number }
learning-changed-on = Changed on { $day }
learning-offers = Micro-stages
learning-publish-first = Publish a microcredential first: every micro-stage leads to one.
learning-nothing-published = Nothing published
learning-new-offer = New micro-stage
learning-next-editions = Next dates
learning-no-editions-planned = No date planned.
learning-edit-version = Edit the general data
learning-group-what = What
learning-group-how = How
learning-group-badge = The credential
learning-description-hint = What it is about, in words that people who look for work and people who hire understand.
learning-criteria-hint = What one has to do to earn it. It appears on the credential.
learning-situation-hint = The real problem from which the tasks arise.
learning-workload-hint = All included: activity, challenge, handing in. 25 hours are 1 ECTS credit.
learning-assessors = Who assesses
learning-colour = Colour of the credential
learning-colour-hint = Choose a colour for the picture of the credential.
learning-validity-hint = Leave it empty if it does not expire.
learning-edit-parts = The parts
learning-add-outcome = Add an outcome
learning-tasks-title = Tasks
learning-add-task = Add a task
learning-rubric-title = Rubric
learning-add-criterion = Add a criterion
learning-save-and-add = Save and add another
learning-outcome = Learning outcome
learning-outcome-text = What one will be able to do
learning-outcome-hint = Begin with a verb: “Calculates…”, “Installs…”, “Explains…”.
learning-outcome-concept = Linked skill
learning-outcome-concept-hint = Type a few letters and choose from the list: whoever earns the microcredential is then found by that skill.
learning-outcome-level = Level it proves
learning-unknown-concept = We do not know this skill. Choose one from the list, or leave it empty.
learning-task = Task
learning-task-title = Title of the task
learning-task-instructions = What to do
learning-task-hint = One task at a time, with everything needed to do it.
learning-task-evidence = What is handed in
learning-criterion = Assessment criterion
learning-criterion-title = What is looked at
learning-criterion-hint = For example: “Correctness of the formulas”.
learning-levels-hint = Describe two to five levels, from the lowest to the highest, each with its points.
learning-level-number = Level { $number }
learning-level-title = How it is recognised
learning-level-points = Points
learning-level-required = Required level
learning-level-required-hint = Whoever does not reach it does not pass.
learning-level-missing = The required level has to be one of those described.
learning-level-gap = Leave no empty level in between.
learning-points-rise = Points have to rise from one level to the next.
learning-two-levels = At least two levels are needed.
learning-list-full = There are already { $most } entries: no more can be added.
learning-gate = What it takes to publish
learning-completeness = Elements present
learning-gate-missing = Still missing:
learning-gate-all = See all elements
learning-as-it-reads = As it reads
learning-submit-for-review = Submit for review
learning-approve = Approve
learning-send-back = Send back
learning-publish = Publish
learning-retire = Retire
learning-next-version = Prepare the next version
learning-review-note = What to put right
learning-review-note-hint = Only needed if you send it back.
learning-next-draft = Fill in what is missing, then submit for review: somebody other than its designer approves it.
learning-next-draft-others = It is being worked on.
learning-next-review = Read it all and decide. If you designed it, somebody else has to decide.
learning-next-in-review = It is with the reviewer. It cannot be edited.
learning-next-approved = It is approved: publish it. From then on it does not change.
learning-next-approved-others = It is approved: the manager or a validator publishes it.
learning-next-published = It is published and does not change any more. Now you can offer it with a micro-stage.
learning-next-over = It is no longer in use, but stays readable.
learning-was-begun = Draft ready.
learning-was-submitted = Submitted for review.
learning-was-approved = Approved.
learning-was-sent-back = Sent back.
learning-was-published = Published.
learning-was-retired = Retired.
learning-version-frozen = This version is no longer a draft and cannot be edited. To change it, prepare the next version.
learning-version-incomplete = { $count ->
    [one] One element is still missing: you find it in the list below.
   *[other] { $count } elements are still missing: you find them in the list below.
 }
learning-designer-approves = You designed this version: somebody else has to approve it.
learning-version-moved-on = This version has moved on meanwhile. Reload the page.

## Micro-stages and dates
learning-choose-version = Choose the microcredential it leads to.
learning-offer-leads-to = Leads to the microcredential “{ $title }”.
learning-offer-description = What is done
learning-offer-description-hint = What happens in these hours, concretely.
learning-audience-hint = For whom it is meant.
learning-offer-outcomes = Outcomes that are trained
learning-group-terms = Terms
learning-length = Length
learning-length-hint = From 120 to 480 minutes.
learning-price-hint = Write 0 if it is free.
learning-who-pays = Who pays
learning-offer-itself = The offer
learning-edit-offer = Edit the micro-stage
learning-see-in-catalogue = See it in the catalogue
learning-withdraw = Take out of the catalogue
learning-offer-again = Put back into the catalogue
learning-offer-made = It is in the catalogue. Now add the first date.
learning-new-edition = New date
learning-edit-edition = Edit the date
learning-no-editions-yet = No date yet
learning-no-editions-yet-text = Without dates nobody can book.
learning-not-published = The microcredential is not published.
learning-no-outcome = Choose at least one outcome.
learning-group-when = When
learning-group-where = Where
learning-group-people = People
learning-group-booking = Booking
learning-starts = Starts
learning-ends = Ends
learning-municipality = Municipality
learning-municipality-hint = Leave it empty if it is held online only.
learning-venue = Venue and room
learning-venue-hint = Street, number, room.
learning-room-link = Link of the online room
learning-room-link-hint = Only those who have a seat see it.
learning-seats = Seats
learning-trainer = Trainer
learning-booking-from = Booking from
learning-booking-until = Booking until
learning-booking-window-label = Booking
learning-edition-planned-now = Date added.
learning-edition-with-trainer = It is now with the trainer.
learning-cancel-edition = Cancel the date
learning-cancel-edition-title = Cancel this date?
learning-cancel-edition-text = { $count ->
    [0] Nobody has booked.
    [one] One person has booked: we will write that it is not held.
   *[other] { $count } people have booked: we will write that it is not held.
 }
learning-ends-first = The end comes before the start.
learning-too-long = A date lasts one day at most.
learning-booking-window = Booking has to open before it closes, and close before the end.
learning-nowhere = Give a municipality, or the link of the online room.
learning-offer-withdrawn = The micro-stage is not in the catalogue.
learning-seats-taken = { $taken ->
    [one] One seat is taken already: you cannot go below.
   *[other] { $taken } seats are taken already: you cannot go below.
 }
learning-not-a-trainer = This person is not a trainer of your organisation.
learning-trainer-busy = { $day }: at that time the trainer already holds “{ $title }”.
learning-edition-moved-on = This date has moved on meanwhile. Reload the page.

## Assessment
learning-inbox-lead = Work that waits, oldest first.
learning-inbox-empty = No work to assess
learning-inbox-empty-text = When somebody hands in, their work appears here.
learning-attempt-number = Attempt { $number }
learning-work-of = Work of { $name } for “{ $title }”
learning-judge = Your judgement
learning-settle = The common judgement
learning-two-judgements = The two judgements
learning-was-sent-back-because = The validator asks to look at the judgement again
learning-judged-already = You have given your judgement: it can no longer be changed.
learning-to-inbox = Back to the work that waits
learning-not-judged-yet = not judged yet
learning-needed-to-pass = Required level
learning-comment-on = Comment on “{ $criterion }”
learning-proposal = The proposal
learning-you-propose = What you propose
learning-feedback-hint = The learner will read it. Needed unless you propose “Passed”.
learning-revision-deadline = Hand in again by
learning-revision-deadline-hint = Only if you propose “To be revised”.
learning-save-mark = Save and go on later
learning-settle-button = Decide
learning-was-judged = Judgement finished.
learning-own-work = This is your own work: somebody else has to judge it.
learning-already-judged = It has been judged: nothing can be added.
learning-not-judged = { $count ->
    [one] One criterion is not judged yet.
   *[other] { $count } criteria are not judged yet.
 }
learning-below-required = You cannot propose “Passed”: these criteria are below the required level: { $criteria }.
learning-all-reached = Every criterion reaches the required level: propose “Passed”, or reconsider a criterion.
learning-no-feedback = Write to the learner what is missing.
learning-no-verdict = Say what you propose.
learning-deadline-past = The deadline for handing in again has to lie in the future.
learning-submission-moved-on = This work has moved on meanwhile. Reload the page.

## Validation
learning-validation-lead = Judgements that wait for your yes, and microcredentials to approve.
learning-judgements = Judgements to validate
learning-validation-empty = Nothing to validate
learning-validation-empty-text = When a judgement is finished, it appears here.
learning-reviews = Microcredentials to approve or publish
learning-judged-by = Judged by: { $names }
learning-decision = Your decision
learning-decision-text = Check that the judgement follows the rubric and rests on the evidence. If you validate it, it counts; if you send it back, it is judged again.
learning-send-back-note = What to look at again
learning-send-back-note-hint = Only needed if you send it back.
learning-validate = Validate
learning-was-validated = Validated.
learning-decided-already = The decision has been taken.
learning-assessor-validates = You assessed this work: somebody else has to validate it. Nobody validates their own judgement.
learning-trainer-validates = You taught this edition: somebody else has to validate it.

## E-mail
learning-seat-confirmed-mail-subject = Seat confirmed: { $title }
learning-seat-confirmed-mail-body =
    Hello { $name },

    your seat for “{ $title }” is confirmed.

    When: { $starts }
    Where: { $place }

    Attached is the entry for your calendar. If you cannot come, give the seat up here so that somebody else can have it:
    { $origin }/learning

    { $network }
learning-seat-offered-mail-subject = A seat has been freed: { $title }
learning-seat-offered-mail-body =
    Hello { $name },

    a seat has been freed for “{ $title }”.

    When: { $starts }
    Where: { $place }

    It is yours if you accept it by { $deadline }:
    { $origin }/learning

    After that it goes to the next person on the list.

    { $network }
learning-edition-cancelled-mail-subject = Cancelled: { $title }
learning-edition-cancelled-mail-body =
    Hello { $name },

    “{ $title }” of { $starts } will not be held. We are sorry.

    You can choose another date in the catalogue:
    { $origin }/catalogue

    { $network }
learning-revise-mail-subject = To be revised: { $title }
learning-revise-mail-body =
    Hello { $name },

    we have assessed your work for “{ $title }”. Nearly there: something is still to be revised.

    { $feedback }

    You can hand in again by { $deadline }:
    { $origin }/submissions/{ $submission }

    { $network }
learning-failed-mail-subject = The result: { $title }
learning-failed-mail-body =
    Hello { $name },

    we have assessed your work for “{ $title }”. Not passed this time.

    { $feedback }

    You find the judgement, criterion by criterion, here:
    { $origin }/submissions/{ $submission }

    You can book another date and try again.

    { $network }
