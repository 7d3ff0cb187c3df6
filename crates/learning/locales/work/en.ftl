### Quizzes, recognition, statements and groups.

## Quizzes
learning-asks-quiz = A quiz is answered.
learning-quiz-work = Your challenge
learning-quiz-open = Go to the quiz
learning-quiz-open-again = Back to the quiz
learning-quiz-questions = Questions
learning-quiz-time = Time (minutes)
learning-quiz-how-long = Time
learning-quiz-no-limit = No limit
learning-quiz-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
learning-quiz-attempts-left = Attempts left
learning-quiz-enough = Share that is enough
learning-quiz-is-enough = enough: { $percent } is needed
learning-quiz-is-not-enough = below the { $percent } needed
learning-quiz-attempts-so-far = Your attempts
learning-quiz-attempt-before = From the earlier submission
learning-quiz-best-counts = The best attempt counts.
learning-quiz-time-runs = Once you start, the time runs and does not stop, even if you close the page. Every saved answer stays.
learning-quiz-start = Start
learning-quiz-continue = Go on with the attempt
learning-quiz-no-attempt-left = You have used all attempts.
learning-quiz-not-open = The time is over or the attempt has ended: saved answers stay.
learning-quiz-back = Back to the challenge
learning-quiz-question-of = Question { $number } of { $count }
learning-quiz-question-number = Question { $number }
learning-quiz-answered = Answered
learning-quiz-ends-at = { $count ->
    [one] Ends at { $time }: { $count } minute left.
   *[other] Ends at { $time }: { $count } minutes left.
}
learning-quiz-choose-one = Choose one answer
learning-quiz-choose-all = Choose every right answer
learning-quiz-number = The number
learning-quiz-number-hint = For example 12.5 or −3.
learning-quiz-few-words = The answer in a few words
learning-quiz-put-in-order = Give each its place
learning-quiz-place = Place { $number }
learning-quiz-each-place-once = Each place is given once: choose another.
learning-quiz-not-decimal = Write a number with at most six decimals, for example 12.5.
learning-quiz-next = Save and go on
learning-quiz-before = Save and go back
learning-quiz-to-end = Save and go to the end
learning-quiz-save-and-end = Save and go to the end
learning-quiz-end-title = Are you done?
learning-quiz-end-text = Once ended, this attempt does not change any more.
learning-quiz-all-answered = You have answered every question.
learning-quiz-unanswered = { $count ->
    [one] { $count } question has no answer: it counts for nothing.
   *[other] { $count } questions have no answer: they count for nothing.
}
learning-quiz-end = End the attempt
learning-quiz-look-again = Look at the answers again
learning-quiz-was-ended = Attempt ended.
learning-quiz-right = right
learning-quiz-partly = in part
learning-quiz-wrong = wrong
learning-quiz-would-be = Right would be:
learning-quiz-right-is = Right:

## Designing a quiz
learning-quiz-design-lead = Questions are scored at hand-in; the result helps whoever judges, it does not decide for them.
learning-quiz-none = No question yet
learning-quiz-none-text = Add one below, or import them from another program.
learning-quiz-add = Add a question
learning-quiz-kind-single = One right answer
learning-quiz-kind-multiple = Several right answers
learning-quiz-kind-numeric = A number
learning-quiz-kind-ordering = Put in order
learning-quiz-kind-short-answer = Short answer
learning-quiz-rules = Rules of the quiz
learning-quiz-time-hint = Leave empty for no limit.
learning-quiz-attempts = Attempts
learning-quiz-attempts-hint = 1 to 10: the best one counts.
learning-quiz-enough-hint = The share of the points that you hold to be enough. Assessors see it beside the criteria.
learning-quiz-points = Points
learning-quiz-prompt = The question
learning-quiz-options = What can be chosen
learning-quiz-option-number = Answer { $number }
learning-quiz-which-is-right = Which is right?
learning-quiz-which-are-right = Which are right?
learning-quiz-several-hint = Each wrong choice takes a right one away; never below zero.
learning-quiz-value = The right number
learning-quiz-tolerance = Tolerance
learning-quiz-tolerance-hint = How far off is still right, up or down. Empty: not at all.
learning-quiz-negative-tolerance = A tolerance cannot be negative: write how far off one may be, for example 0.5.
learning-quiz-in-order = The parts, in the right order
learning-quiz-in-order-hint = One a line, three to ten. Whoever answers sees them shuffled.
learning-quiz-accepted = Answers that are right
learning-quiz-accepted-hint = One a line. Case, accents and punctuation do not matter.
learning-quiz-one-right = Say which of the answers you wrote is right.
learning-quiz-some-right = Mark at least one answer as right.
learning-quiz-right-is-empty = It is marked as right but empty: write it, or take the mark away.
learning-quiz-option-twice = It is there already: each has to differ from the others.
learning-quiz-two-options = There have to be two answers to choose from at least.
learning-quiz-lines = Write { $least } to { $most } lines.
learning-quiz-full = A quiz has at most { $most } questions.

## Importing questions
learning-quiz-import = Import questions (QTI 3)
learning-quiz-import-lead = A zip package or a single item, as many platforms export them. What cannot be taken over is told, item by item.
learning-quiz-file = File
learning-quiz-import-button = Import
learning-quiz-to-questions = Go to the questions
learning-quiz-imported = { $count ->
    [one] { $count } question was imported.
   *[other] { $count } questions were imported.
}
learning-quiz-refused = Not taken over: { $count }
learning-quiz-remarks = To be checked: { $count }
learning-qti-broken = it cannot be read in line { $line } ({ $reason }); export the file again.
learning-qti-document-type = it holds a DOCTYPE declaration, which is not read for safety; export it without.
learning-qti-entity = it uses “&{ $name };”, which the file may not define; write the character itself.
learning-qti-too-much = it is too large or too deeply nested; split it.
learning-qti-not-qti = It is neither a zip package nor an XML file: export the questions as QTI 3.
learning-qti-not-an-item = it is “{ $name }”, not an item of QTI 3; items are taken over, tests and sections are not.
learning-qti-not-taken = it is no XML document and is not taken over.
learning-qti-media = it shows “{ $name }”: only questions of text are taken over.
learning-qti-interactions = it asks { $count } things: it has to ask exactly one.
learning-qti-unknown-interaction = it uses “{ $name }”, which does not exist here.
learning-qti-no-right-answer = it does not say what is right, or names an answer that is not there.
learning-qti-number = the number “{ $text }” cannot be written here: points are whole, 1 to 100, at most six decimals, and the same tolerance up and down.
learning-qti-unsound = a text is missing or too long, or there are not 2 to 10 different answers (3 at least where they are put in order).
learning-qti-twice = it has the same identifier as another question of the file: only the first is taken over.
learning-qti-scored-our-way = it is scored otherwise there; here the rules of this page count.

## What answers say
learning-quiz-statistics = What the answers say
learning-quiz-statistics-of = { $count ->
    [one] First attempts of { $count } person
   *[other] First attempts of { $count } people
}
learning-quiz-nobody-yet = Nobody has answered yet
learning-quiz-nobody-yet-text = Figures appear once somebody has handed in.
learning-quiz-not-shown = Too few answers yet
learning-quiz-not-shown-text = Figures appear from { $least } people on: with fewer it would be known who answered what.
learning-quiz-too-few = { $count ->
    [one] Only { $count } person: below { $least } these figures are no more than a hint.
   *[other] Only { $count } people: below { $least } these figures are no more than a hint.
}
learning-quiz-question = Question
learning-quiz-facility = Facility
learning-quiz-discrimination = Discrimination
learning-quiz-left-out = Left out
learning-quiz-chosen = Answers chosen
learning-quiz-what-it-means = How to read these figures
learning-quiz-facility-means = Facility: the mean share of the points, 0 to 1. Near 0 the question is too hard or badly written, near 1 it tells nobody apart.
learning-quiz-discrimination-means = Discrimination: the point-biserial correlation between being right here and the points of all other questions, −1 to 1. Below 0.2 the question says little; if it is negative, check which answer is marked as right.

## Recognition of prior learning
learning-recognition-origin = Recognition of prior learning
learning-recognition-participation = Recognition of prior learning, without attendance
learning-recognition-assessment = Assessment of a portfolio of evidence by rubric, by at least two people
learning-recognition-can-already = Can you do this already? Ask for recognition without attending
learning-recognition-title = Recognition: { $title }
learning-recognition-lead = If you can do these things already, it does not matter where you learned them: { $provider } assesses what you show.
learning-recognition-what-to-show = What you have to show that you can do
learning-recognition-how = How it works
learning-recognition-step-portfolio = You gather a portfolio: files, links, and what your employer or whoever saw you at work says.
learning-recognition-step-admission = The provider looks whether everything is there; if something is missing you are told and can complete it.
learning-recognition-step-panel = At least two people assess by the same rubric as for those who attend, blind to each other; a third validates.
learning-recognition-step-award = If it goes well you receive the same microcredential: it will say that it was recognised.
learning-recognition-reasons = Where and how you learned it
learning-recognition-reasons-hint = Work, volunteering, study on your own: in a few sentences, with places and times. Only assessors read it.
learning-recognition-reasons-given = Where and how it was learned
learning-recognition-begin = Begin the portfolio
learning-recognition-sign-in = Sign in to ask for recognition
learning-recognition-task-hint = Instead of doing it, write where you have done it already and which evidence of the portfolio shows it.
learning-recognition-no-evidence = The portfolio is empty: add at least one piece of evidence, a file, a link or a statement.
learning-recognition-not-published = This version is not published: look for the current one in the catalogue.
learning-recognition-appealable = Your last request was not accepted and you can still appeal: you can make a new one once the time to appeal is over.
learning-recognition-mine = Your recognitions
learning-recognition-mine-lead = What you asked to have recognised without attending.
learning-recognition-none = Nothing asked yet
learning-recognition-none-text = The page of a microcredential tells how to ask for recognition of what you can do already.

## Statements of others
learning-statement-section = Statements asked of others
learning-statement-text = Whoever you ask gets a link that works once, for fourteen days: they answer without an account, and the answer joins your evidence here.
learning-statement-ask-somebody = Ask for a statement by e-mail
learning-statement-ask-title = Ask for a statement
learning-statement-ask-lead = Whoever saw you at work gets an e-mail and answers by one link, without an account.
learning-statement-email = Their e-mail address
learning-statement-email-hint = The address is kept beside the statement: better the one of their work.
learning-statement-note = What you ask them to tell of
learning-statement-note-hint = For example: how you prepared the sheets of March.
learning-statement-ask = Send the request
learning-statement-was-asked = The request was sent to { $name }.
learning-statement-withdraw = Withdraw
learning-statement-was-withdrawn = Withdrawn: the link no longer works.
learning-statement-until = An answer is awaited until { $until }.
learning-statement-state-open = waiting
learning-statement-state-given = answered
learning-statement-state-declined = cannot say it
learning-statement-state-withdrawn = withdrawn
learning-statement-state-expired = expired
learning-statement-too-many = For this work { $most } requests are open or were sent within the last day: wait for an answer, or try again tomorrow.
learning-statement-own-address = This is an address of your own: write that of the person you ask.
learning-statement-title = What can { $learner } do? ({ $title })
learning-statement-lead = { $learner } asks for your statement for the microcredential “{ $title }”. A few sentences on what you have seen yourself are enough.
learning-statement-asks-you = { $learner } asks you:
learning-statement-words = What you have seen
learning-statement-your-name = Your full name
learning-statement-your-position = As what you say it
learning-statement-is-me = I am the person written to at { $email }, and what I state is true.
learning-statement-is-me-needed = Confirm that you are the person written to.
learning-statement-what-happens = Name, position, address and words are seen by whoever asked and by the assessors. Once sent, the statement does not change.
learning-statement-give = Send the statement
learning-statement-decline = I cannot say this
learning-statement-given = Thank you
learning-statement-given-text = Your statement has arrived and is among the evidence of { $learner }. There is nothing more to do.
learning-statement-declined = That is fine
learning-statement-declined-text = We noted that you cannot say it. { $learner } sees that and nothing else.
learning-statement-over = This request can no longer be used.
learning-statement-over-title = This link is no longer in use
learning-statement-over-given = The statement was sent already: each link works once. Thank you.
learning-statement-over-declined = You have answered that you cannot say it. If you changed your mind, have them ask again.
learning-statement-over-withdrawn = The request was withdrawn by whoever had made it.
learning-statement-over-expired = Fourteen days have passed. If you still want to answer, have a new link sent.
learning-statement-over-handed-in = The work was handed in already: nothing can be added.
learning-statement-signed = Stated in person by the link sent to { $email }, on { $at }.
learning-statement-reported = Reported by whoever handed in, not confirmed by the person quoted.
learning-statement-mail-subject = { $learner } asks for your statement
learning-statement-mail-body =
    Hello { $name },

    { $learner } is gathering evidence of what they can do and asks you to state what you have seen.

    { $note }

    You can answer here, without an account; the link works once, for { $days } days:
    { $origin }{ $path }

    If you do not know this person, or do not want to answer, ignore this message.

    { $network }

## Work of a group
learning-group-most = People who may hand in together
learning-group-most-hint = 2 to 8; empty if everybody works alone. Each person is judged for themselves anyway.
learning-group-title = Work of a group
learning-group-may = This challenge may be done as a group, by up to { $most } people of the same edition.
learning-group-form = Work as a group
learning-group-of = { $count ->
    [one] Your group: only you so far
   *[other] Your group: { $count } people
}
learning-group-lead = It is handed in once for everybody of the group; each is judged and awarded for themselves: { $title }.
learning-group-contribution = Your contribution
learning-group-contribution-label = What you did
learning-group-contribution-hint = In the first person, concretely. The group and the assessors read it; without it the group cannot hand in.
learning-group-who = Who is in the group
learning-group-leads = hands in
learning-group-said = contribution written
learning-group-silent = contribution missing
learning-group-take-out = Take out of the group
learning-group-taken-out = Taken out of the group.
learning-group-invite = Invite
learning-group-invite-text = Send this link to people with a seat in the same edition: each accepts for themselves, until { $until }.
learning-group-invitation = Invitation link
learning-group-to-work = Go to the work to be handed in
learning-group-work = The work so far
learning-group-leave = Leave the group
learning-group-dissolve = Dissolve the group
learning-group-left = You left the group.
learning-group-join-title = { $name } invites you to work as a group
learning-group-join-text = If you accept, the group sees your name and what you write of your contribution. You can leave until it is handed in. At hand-in the group's work takes the place of your own draft: its answers and evidence are removed.
learning-group-join = Accept
learning-group-joined = You belong to the group now.
learning-group-closed = The group has handed in, or the time to join is over.
learning-group-full = The group is full.
learning-group-already-at-work = You are in another group already, or have handed in from this seat.
learning-group-no-seat = To join you need a seat in the same edition: book it in the catalogue.
learning-group-not-allowed = This challenge is done alone.
learning-group-fellow-hands-in = You belong to a group: whoever formed it hands in.
learning-group-no-contribution = Before it is handed in everybody writes their contribution. Missing: { $names }.
learning-group-fellow-not-attended = It is not recorded that { $name } was there. Wait until whoever teaches records it, or take the person out of the group.
learning-group-this-one = the person to be judged
learning-group-to-fellow = The submission of { $name }
