### Careers: orientation, skills, gap, the search for people.

## Occupations and skills
careers-occupations-title = Occupations
careers-occupations-lead = Look for an occupation, see which skills it asks for and which micro-stages teach them.
careers-occupation-search = Look for an occupation
careers-occupations-none = No occupation with these words
careers-occupations-none-text = Try a shorter word or a synonym, for example “cook” instead of “head brigade cook”.
careers-occupations-all = See all occupations
careers-essential-count = { $count ->
    [one] one essential skill
   *[other] { $count } essential skills
 }
careers-preparation = Preparation
careers-preparation-1 = learned in a short time
careers-preparation-2 = some months of practice
careers-preparation-3 = a vocational qualification or two years
careers-preparation-4 = a technical diploma or a degree
careers-preparation-5 = a degree and long experience
careers-other-names = Also called
careers-eqf = EQF level
careers-source = Source
careers-source-link = original entry
careers-deprecated = No longer in use
careers-target-sign-up = Sign up and see your gap
careers-target-choose = This is my goal
careers-see-gap = See the gap
careers-essential = Essential skills ({ $count })
careers-optional = Useful skills ({ $count })
careers-more-skills = { $count ->
    [one] Show one more skill
   *[other] Show { $count } more skills
 }
careers-more-occupations = { $count ->
    [one] Show one more occupation
   *[other] Show { $count } more occupations
 }
careers-taught-by = { $count ->
    [one] one micro-stage
   *[other] { $count } micro-stages
 }
careers-kind-skill = Skill
careers-kind-knowledge = Knowledge
careers-taught-title = Where to learn it
careers-taught-none = No micro-stage teaches it for now
careers-taught-none-text = Have a look at the catalogue: the offer changes often.
careers-to-catalogue = Go to the catalogue
careers-essential-for = Essential for { $count ->
    [one] one occupation
   *[other] { $count } occupations
 }
careers-optional-for = Useful for { $count ->
    [one] one occupation
   *[other] { $count } occupations
 }
careers-offer-level = Leads to level { $level }: { $words }.
careers-offer-no-dates = No dates planned: open the page to learn when it comes back.
careers-offer-full = no seats left, there is a waitlist
careers-offer-seats = { $free ->
    [one] one seat free
   *[other] { $free } seats free
 }
careers-level-line = { $level } of 8 – { $words }
careers-import-empty = There is no concept to import in these files.

## Orientation
careers-start-title = Which work suits you?
careers-start-lead = Start from what you like, or pick an occupation and see what you still need for it.
careers-start-questionnaire = Start from your interests
careers-start-questionnaire-text = You choose how many questions. At the end you see occupations that resemble you, and why.
careers-start-begun = You have already answered some questions: the answers are saved.
careers-start-resume = Go on where you stopped
careers-start-finished = You have finished the questionnaire.
careers-start-result = See the result
careers-start-occupation = You already have an idea
careers-start-occupation-text = Look for the occupation: we show you the skills it asks for, one by one.
careers-start-no-account = You need no account. If you sign up later in this browser, your answers become yours.
careers-questions-title = How much would you like it?
careers-questions-lead = Think of the activity, not of the pay or the diploma. There are no right answers.
careers-questions-progress = Questions
careers-questions-finish = See the result
careers-questions-kept = Answers are saved with every page: you can stop and go on whenever you like.
careers-questions-restart = Answer again from the start
careers-questions-again = Starting again from the beginning.
careers-answer-least = not at all
careers-answer-most = very much
careers-result-title = Your interests
careers-result-lead = What stands out: { $types }.
careers-result-flat = Your answers are all alike: no interest stands out.
careers-result-chart = Your interests, from 0 to 100
careers-result-type = Interest
careers-result-score = Score
careers-result-types = What they mean
careers-result-occupations = Occupations that resemble you
careers-result-agreement = Affinity { $percent }
careers-result-short = This is a first impression from ten questions. It is there to open possibilities, not to close them.
careers-result-none = No occupation to suggest
careers-result-none-text = We do not know the interests of these occupations yet. Look for one by name.
careers-result-flat-text = When all answers are the same we cannot tell what to suggest. Answer again, or look for an occupation by name.
careers-reason-both = Like you, people in this occupation like: { $liked }. And it has little of: { $avoided }.
careers-reason-liked = Like you, people in this occupation like: { $liked }.{ $avoided }
careers-reason-avoided = { $liked }As for you, this occupation has little of: { $avoided }.
careers-reason-some = { $liked }{ $avoided }The interests are a little alike all over.
careers-type-r = working with your hands, with tools, machines, plants or animals.
careers-type-i = understanding how things are: observing, analysing, finding out.
careers-type-a = creating and expressing: images, sounds, words, shapes.
careers-type-s = being with people: helping, teaching, caring.
careers-type-e = persuading, selling, leading, starting something.
careers-type-c = putting in order: data, accounts, documents, procedures.

## Profile
careers-skills-title = My skills
careers-skills-lead = What you can do, and who says so. Only you see it, until you decide otherwise.
careers-skills-mine = What I can do
careers-skills-none = You have not said yet what you can do. Start with something you are good at.
careers-skill-add = Add a skill
careers-skill-field = What can you do?
careers-skill-hint = Type a few letters and choose from the list, for example “welding” or “spreadsheets”.
careers-skill-which = Which one do you mean?
careers-skill-unknown = We find no skill with these words. Try simpler words.
careers-skill-saved = Saved: { $skill }.
careers-skill-removed = Skill removed.
careers-level-field = At which level?
careers-level-unsaid = I do not know, or skip
careers-note-field = Where you learned it
careers-note-hint = A job, a course, your home: it helps whoever guides you. Companies do not see it.
careers-source-self = You say so
careers-source-peer = A colleague says so
careers-source-operator = An operator says so
careers-source-assessment = Assessed
careers-source-credential = Verified
careers-claimed-on = Since { $date }.
careers-best-supported = This one counts because it is the best supported.
careers-best-higher = This one counts because it names the highest level.
careers-best-stronger = This one counts because its source is stronger.
careers-best-recent = This one counts because it is the most recent.
careers-claimed-higher = You have also stated level { $level }: have it assessed and it will count.
careers-claim-remove = Take back what I said
careers-claim-proven = A credential proves this skill: it cannot be removed by hand. If you do not want to show it, do not share the credential.
careers-see-proof = See the credential
careers-be-found = Would you like companies to find you? They search anonymously, and you decide whether to answer.
careers-be-found-link = Choose in your account
careers-to-contacts = Who looked for you, and who asks to talk to you
careers-targets = My goals
careers-targets-none = You have no goal yet
careers-targets-none-text = Choose an occupation: we show you, skill by skill, what you still need and where to learn it.
careers-targets-too-many = You already have { $most } goals. Remove one before you add another.
careers-to-orientation = Choose a goal
careers-target-another = Add a goal
careers-target-drop = Remove
careers-target-chosen = Your goal: { $occupation }.
careers-target-dropped = Goal removed.
careers-to-checklist = Answer skill by skill
careers-coverage = You are at { $percent }
careers-coverage-label = How far you have come
careers-coverage-met = { $asked ->
    [one] { $met } skill of one at the level asked
   *[other] { $met } of { $asked } skills at the level asked
 }
careers-checklist-title = What can you already do?
careers-checklist-how = For each skill choose the level that resembles you most. You may skip what you do not know.
careers-checklist-saved = { $count ->
    [0] Nothing has changed.
    [one] One answer saved.
   *[other] { $count } answers saved.
 }

## Gap
careers-gap-title = What I still need
careers-gap-lead = The distance between what you can do and what is needed, one skill at a time.
careers-gap-closed = You have everything that is needed. Now let it be known: share the credentials in your backpack.
careers-gap-essential = Essential skills missing ({ $count })
careers-gap-optional = Useful skills missing ({ $count })
careers-gap-optional-text = One can do without them, but they help.
careers-gap-optional-open = Show them
careers-gap-met = You are there already ({ $count })
careers-gap-levels = Your level, of { $wanted } asked
careers-gap-has = You have level { $has }, level { $wanted } is asked.
careers-gap-closes = You learn it here:
careers-gap-no-offer = No micro-stage teaches it for now.
careers-gap-contest = Does this look wrong?
careers-gap-contest-text = Correct your level: the result changes at once. A credential counts more than what you say.
careers-gap-how = How this is worked out
careers-gap-how-text = A skill counts more when it is essential and when few occupations ask for it. The level asked depends on how much preparation the occupation needs. Of what you can do, the best proof counts: credentials and assessments first, then what others say, then what you say. Name, age, nationality and address never enter.
careers-code-not-claimed = You have not said yet whether you can do it.
careers-code-below-level = Your level is below the one asked.
careers-code-met = It is exactly the level asked.
careers-code-exceeded = You are above the level asked.
careers-code-only-declared = For now only you say so: a credential would make it stronger.
careers-code-not-verified = Somebody else confirms it, but it is not assessed yet.
careers-code-higher-unsupported = You have stated a higher level: an assessment might be enough.
careers-code-several = More than one of your goals asks for it.
careers-skill-more = About this skill
careers-occupation-unknown = We find no occupation with these words. Choose one from the list, or leave this empty.

## Talent: roles and search
careers-talent-title = Find people
careers-talent-lead = Describe the role by the skills it asks for: you see who fits, anonymously and with reasons.
careers-talent-how = { $count ->
    [0] Nobody has agreed to be found yet. As soon as somebody does, the search includes them.
    [one] One person has agreed to be found. You see no name, picture, contact or age: they decide whether to talk to you.
   *[other] { $count } people have agreed to be found. You see no name, picture, contact or age: they decide whether to talk to you.
 }
careers-tab-roles = Roles
careers-tab-contacts = Contacts
careers-roles-none = You have not described a role yet
careers-roles-none-text = A name and three or four skills are enough.
careers-role-new = Describe a role
careers-role-skills = { $count ->
    [0] no skill yet
    [one] one skill
   *[other] { $count } skills
 }
careers-find-people = See who fits
careers-role-name = Name of the role
careers-role-name-hint = For example “Maintenance technician, night shift”. Whoever is contacted reads it.
careers-role-description = What it is about
careers-role-description-hint = A few lines on tasks, place and hours.
careers-role-occupation = Start from an occupation
careers-role-occupation-hint = We take its essential skills; then you change them as you like.
careers-role-saved = Role saved.
careers-role-asks = Skills asked ({ $count })
careers-role-asks-none = None yet: add the first one below.
careers-role-level = At least { $level }
careers-role-must = Indispensable
careers-role-skill-add = Add a skill
careers-role-skill-field = Skill
careers-role-skill-hint = Type a few letters and choose from the list.
careers-role-importance = How much it counts
careers-importance-useful = Useful
careers-importance-important = Important
careers-importance-decisive = Decisive
careers-role-minimum = Level needed
careers-role-must-field = Without this level one cannot begin
careers-role-must-hint = Who does not reach it is not shown at all: use it sparingly.
careers-role-skill-saved = Added: { $skill }.
careers-role-skill-removed = Skill removed from the role.
careers-role-too-many = A role may ask for { $most } skills at most: remove one, or split the role in two.
careers-role-no-minimum = The level asked is 1 to 8.
careers-role-no-skills = Add at least one skill: without any there is nothing to look for.
careers-role-change = Change the role
careers-people-title = Who fits { $role }
careers-people-lead = { $count ->
    [0] Nobody, for now.
    [one] One person, anonymously.
   *[other] { $count } people, anonymously, the closest first.
 }
careers-people-which = Which skills count
careers-people-all = All skills
careers-people-verified = Verified ones only
careers-people-none = Nobody fits, for now
careers-people-none-text = Lower the levels asked, or make fewer skills indispensable.
careers-people-none-filtered = With these filters there is nobody. Take them off, or lower the levels asked.
careers-people-none-verified = Nobody has a credential for these skills yet. Look at all skills, the stated ones too.
careers-people-how = Name, age, nationality and address do not enter the ranking. Each time you open this page, the people you see can read in their log that your company looked at them.
careers-person = Person { $rank }
careers-person-anonymous = Person, still anonymous
careers-person-fit = Fits { $percent }
careers-person-level = has level { $level }, { $minimum } needed
careers-person-lacks = Not stated: { $skills }.
careers-verified = Verified
careers-not-admitted = Your organisation is not, or no longer, among the admitted ones: until it is, it cannot look for people. Write to whoever runs the network.

## Talent: contacts
careers-ask-title = Ask to talk
careers-ask-how = The person receives your message with the name of your company and of the role. If they accept, you see their name and e-mail. If they decline, you do not learn who they are.
careers-ask-message = Message
careers-ask-message-hint = Say why their profile interests you, where and when the work is, and what happens next. At least 20 characters.
careers-contact-ask = Ask to talk
careers-contact-sent = Request sent. We write to you as soon as the person answers.
careers-contact-twice = You have already asked this person to talk about this role. Wait for their answer: you find it under “Contacts”.
careers-contact-said-no = This person has already said no to your company. We respect their choice: you cannot ask them again.
careers-contact-gone = This person no longer wishes to be found. Go back to the list: it is up to date.
careers-contact-answered = You have already answered this request.
careers-contact-waiting = Waiting for an answer
careers-contact-accepted = Accepted
careers-contact-declined = Declined
careers-company-contacts = Whom you asked to talk
careers-company-contacts-lead = Name and e-mail appear only for those who accepted.
careers-contacts-none = You have not asked anybody yet
careers-contacts-none-text = Open a role, see who fits and ask to talk.
careers-contact-fit = Fit when asked: { $percent }.
careers-contact-asked-on = Asked on { $date }
careers-mine-title = Who is looking for you
careers-mine-lead = Companies that ask to talk to you, and those that saw you in the anonymous search.
careers-mine-found = You can be found: companies see your skills, never your name.
careers-mine-not-found = No company can find you now.
careers-mine-waiting = They ask to talk to you
careers-mine-waiting-none = No request is waiting.
careers-mine-answered = You have answered
careers-mine-answered-on = Answered on { $date }
careers-mine-who = Who { $organisation } is
careers-mine-reply = Your answer
careers-mine-accept-means = If you accept, the company sees your name and e-mail. If you decline, it never learns who you are.
careers-mine-accept = Accept
careers-mine-decline = Decline
careers-contact-you-accepted = You accepted: the company now sees your name and e-mail.
careers-contact-you-declined = You declined: the company will not learn who you are.
careers-mine-looks = Who saw you
careers-mine-looks-none = So far no company has seen you in a search.
careers-mine-looks-text = Every search in which you appeared, without your name.
careers-looks-who = Company
careers-looks-role = Role
careers-looks-day = Day
careers-looks-times = { $count ->
    [one] (once)
   *[other] ({ $count } times)
 }
careers-looks-place = Place
careers-looks-rank = { $rank } of { $shown }
careers-looks-fit = Fit

## Talent: e-mail
careers-contact-asked-mail-subject = { $organisation } asks to talk to you
careers-contact-asked-mail-body = Hello,

    { $organisation } has seen your skills, without your name, and asks to talk to you about this role: { $role }.

    Read the message and decide whether to answer: { $origin }/contacts

    If you do not accept, the company will not learn who you are.

    { $network }
careers-contact-accepted-mail-subject = Somebody has agreed to talk to you
careers-contact-accepted-mail-body = Hello,

    somebody has accepted your request for the role: { $role }.

    You find their name and e-mail here: { $origin }/talent/contacts

    { $network }
careers-contact-declined-mail-subject = Somebody is not interested
careers-contact-declined-mail-body = Hello,

    somebody has declined your request for the role: { $role }.

    See who else fits: { $origin }/talent

    { $network }

## Plan
careers-to-plan = Make a plan
careers-plan-title = My plan
careers-plan-lead = The micro-stages that together bring you closest to your goals with the time and money you have.
careers-plan-hours = Hours you can spend
careers-plan-hours-unit = hours
careers-plan-make = Work out the plan
careers-plan-summary = With { $hours } and { $money } you go from { $before } to { $after }.
careers-plan-proven = We have checked that no other combination brings you closer with this time and money.
careers-plan-good = This is the best found in the time allowed: at most { $percent } better may be possible.
careers-plan-stages = What to book
careers-plan-raise = from level { $from } to { $to }
careers-plan-none = There is no plan within these limits
careers-plan-none-text = No micro-stage that can be booked brings you closer to your goals. Try more hours or more money, or look at the catalogue.
careers-plan-left = What was left out
careers-plan-left-open = { $count ->
    [one] One micro-stage, and what it would take
   *[other] { $count } micro-stages, and what they would take
 }
careers-plan-needs-hours = It would take { $more } more.
careers-plan-needs-money = It would take { $more } more.
careers-plan-clash = It is at the same time as: { $stages }.
careers-plan-busy = It is at the same time as something you have booked.
careers-plan-other = { $stage } cannot be attended now.
careers-plan-untaught = Nobody teaches these for now ({ $count })
careers-plan-untaught-text = There is no micro-stage to book for these skills.
careers-plan-how = Each micro-stage brings some skills to a level. Of all combinations that fit your hours and your money, without overlapping each other or what you have booked, the plan is the one that brings you closest to your goals. Editions without free seats do not count.

## Words that several pages share
careers-yes = yes
careers-no = no
careers-language-it = Italian
careers-language-en = English
careers-language-fr = French
careers-language-de = German
careers-language-es = Spanish
careers-language-pl = Polish
careers-kind-competence = Competence
careers-kind-occupation = Occupation
careers-kind-group = Group
careers-kind-level = Level
careers-kind-interest = Interest

## Orientation: forms and preparation
careers-form-mini = 10 questions, 2 minutes
careers-form-short = 30 questions, 6 minutes
careers-form-full = 60 questions, 12 minutes
careers-form-longer = For a more exact result, go on: the answers you gave stay, and you answer only the new questions.
careers-result-possibilities = Interests change with experience: take the result as a starting point, not as a verdict.
careers-willing = Preparation, at most

## Reading a CV or an advertisement
careers-to-read = Start from your CV or from a job advertisement
careers-read-title = Read a CV or an advertisement
careers-read-lead = Paste a text or choose a file: we show which skills it names, and you decide one by one.
careers-read-private = Neither the text nor the file is kept. Only the skills for which you choose a level are kept.
careers-read-what = What is it?
careers-read-cv = My CV: what I can do
careers-read-ad = A job advertisement: what it asks
careers-read-language = Language of the text
careers-read-text = Text
careers-read-text-hint = Paste it here, or choose a file below.
careers-read-file = File (text, PDF, DOCX or ODT)
careers-read-do = Find the skills
careers-read-nothing = Paste a text or choose a file.
careers-read-kind = We cannot read { $file }: give a text, PDF, DOCX or ODT file, or paste the text.
careers-read-no-text = There is no text in this file: perhaps its pages are pictures. Put it through text recognition, or paste the text.
careers-read-no-words = There is not a single word in the text you pasted: paste the whole CV or advertisement.
careers-read-broken = The file cannot be opened: it is damaged or protected by a password. Save it again, or paste the text.
careers-read-slow = The file takes too long to open. Give only the pages that matter, or paste the text.
careers-read-long = The text has { $count } characters, and we read { $most } at most (some 80 pages). Give only the part that matters.
careers-read-very-long = The document is too long: give only the pages that matter.
careers-read-found = Skills found
careers-read-found-lead = { $count ->
    [0] We recognised none.
    [one] We recognised one. Nothing is kept until you choose.
   *[other] We recognised { $count }. Nothing is kept until you choose.
 }
careers-read-found-none = No skill recognised
careers-read-found-none-text = Check the language of the text: we looked for names in this language: { $language }. Some frameworks have no names in every language.
careers-read-again = Try another text
careers-read-choose = For each skill choose your level, or leave “do not keep”.
careers-read-choose-ad = For each skill choose the level that the advertisement asks, or leave “do not keep”.
careers-read-refuse = Do not keep
careers-read-keep = Keep those chosen
careers-read-aim = Make it a goal
careers-read-name = Name of the advertisement
careers-read-name-hint = For example “Maintenance technician, Rossi Ltd”: it helps you recognise it among your goals.
careers-read-hit = Recognised as: { $label }
careers-read-times = Named { $count } times.
careers-read-has = You already have level { $level }.
careers-read-lacks = You have not stated it
careers-read-none-chosen = Choose a level for at least one skill.
careers-read-kept = { $count ->
    [one] One skill kept.
   *[other] { $count } skills kept.
 }
careers-read-note = From my CV
careers-read-marked = The text, with what was recognised
careers-read-marked-hint = The numbers lead to the skills in the list.
careers-read-to = Skill { $number } in the list

## Goals
careers-target-role-closed = The company no longer shows this role
careers-target-advertisement = Job advertisement
careers-target-name-taken = You already have a goal with this name: choose another.
careers-target-role-chosen = The role is now one of your goals.

## Nearby occupations
careers-to-nearby = Occupations near you
careers-nearby-title = Occupations near you
careers-nearby-lead = Occupations within reach of what you can do, and in line with what you like.
careers-nearby-no-interests = We do not know your interests yet: for now only what you can do counts.
careers-nearby-none = No occupation near you yet
careers-nearby-none-text = Say first what you can do: two or three skills are enough to begin.
careers-nearby-how = For each occupation we work out how much of what it asks you already have, weighing essential skills more, and how much its interests resemble yours. The two are multiplied: what is feasible and desirable comes first.
careers-nearby-feasible = You have { $percent } of what is needed: { $met } of { $asked } skills at the level asked.
careers-nearby-carried = What you bring: { $skills }.
careers-nearby-missing = { $count ->
    [one] One essential skill is missing: { $skills }.
   *[other] { $count } essential skills are missing, first of all: { $skills }.
 }

## Disputes
careers-to-dispute = I do not agree: dispute it
careers-to-disputes = My disputes
careers-dispute-title = I do not agree
careers-dispute-how = Somebody answers you in words. Occupations and levels are answered by whoever runs the network, roles by the company, which does not see your name.
careers-dispute-about = What do you dispute?
careers-dispute-requirement = What is asked for: { $target }
careers-dispute-level = The level that counts for me
careers-dispute-level-hint = What you state yourself you can change at once, without a dispute.
careers-dispute-of-level = Level of the person
careers-dispute-not-needed = It is not needed at all
careers-dispute-proposed = Which level is right?
careers-dispute-words = Why?
careers-dispute-words-hint = Facts help: where you work, what you have done, who can confirm it. At least 10 characters.
careers-dispute-send = Send
careers-dispute-sent = Sent. We write to you when there is an answer.
careers-dispute-twice = You are already disputing this: wait for the answer.
careers-dispute-own = You chose what the advertisement asks: remove the goal and read it again.
careers-dispute-answered = It has already been answered.
careers-dispute-open = Waiting for an answer
careers-dispute-accepted = Accepted
careers-dispute-kept = Stays as it is
careers-dispute-says-requirement = Level { $stated } is asked; { $proposed } would be right.
careers-dispute-says-not-needed = Level { $stated } is asked; it would not be needed at all.
careers-dispute-says-level = Level { $stated } counts; { $proposed } would be right.
careers-dispute-answer = Answer
careers-dispute-accept = The person is right
careers-dispute-keep = It stays as it is
careers-dispute-accept-level = If you accept, an operator’s confirmation of the level goes into the profile. What a credential proves still counts more.
careers-dispute-accept-occupation = If you accept, from now on the occupation asks this level of everybody in the network.
careers-dispute-accept-role = If you accept, then change the role yourself: the person is told.
careers-dispute-answer-sent = Answer sent.
careers-disputes-title = Disputes
careers-disputes-lead = What people hold to be wrong, without their names. Everybody is owed an answer.
careers-disputes-mine = My disputes
careers-disputes-mine-lead = What you hold to be wrong, and what you were answered.
careers-disputes-none = You have disputed nothing
careers-disputes-none-text = If a requirement or a level seems wrong, open it in your gap and say so.
careers-disputes-nothing = Nothing to answer
careers-disputes-nothing-text = Nobody has disputed anything.
careers-dispute-mail-subject = There is an answer to what you disputed
careers-dispute-mail-body = Hello,

    what you disputed has been answered. Read it here: { $origin }/skills/disputes

    { $network }

## Plan: wishes, swaps, booking
careers-plan-wishes = What the plan may take
careers-plan-change = Change time, money and preferences
careers-plan-own = Money you pay
careers-plan-until = Everything ends by
careers-plan-until-past = This day is past.
careers-plan-mode = How you can learn
careers-plan-language = In which languages
careers-plan-any = None chosen: all will do.
careers-plan-home = The town you set out from
careers-plan-home-hint = Only to work out the journey: it enters no score and nobody sees it.
careers-plan-home-missing = Say where you set out from, or leave the journey empty.
careers-plan-home-unknown = We do not know this town. Check how it is written, or name a larger one nearby.
careers-plan-journey = Journey, at most
careers-plan-minutes = minutes one way
careers-mode-in-person = in person
careers-mode-online = online
careers-mode-blended = blended
careers-plan-worth = Without it you would be { $percent } further from your goals.
careers-plan-worth-little = less than 1%
careers-plan-kept = You want it
careers-plan-keep = Keep it whatever happens
careers-plan-let-go = No longer insist
careers-plan-leave = Leave it out
careers-plan-want = I want it anyway
careers-plan-let-in = Let it in again
careers-plan-swap = Swap
careers-plan-without = You left these out
careers-plan-too-far = Too far for the journey you allow
careers-plan-late = It ends after the day you set.
careers-plan-wrong-mode = It is not held in a way that suits you.
careers-plan-wrong-language = It is not held in your languages.
careers-plan-idle = With the rest of the plan it adds nothing.
careers-plan-impossible = With these wishes there is no plan.
careers-plan-gone = A micro-stage that you want to keep can no longer be booked.
careers-plan-gone-stage = A micro-stage no longer on offer
careers-plan-unusable = This cannot be part of a plan: no date you can attend, beyond the hours or the money, or nothing you lack: { $stages }.
careers-plan-beyond = What you want to keep takes more hours or money than you have: { $stages }.
careers-plan-before = Other things must come first, and there is no time for them: { $stages }.
careers-plan-cannot-both = These cannot all be attended, because their times clash: { $stages }.
careers-plan-too-many-wishes = You have wishes about { $most } micro-stages: let some go.
careers-plan-book = { $count ->
    [one] Book it
   *[other] Book all { $count }
 }
careers-plan-book-means = You get a seat in every one or in none. Each can be cancelled later by itself.
careers-plan-booked = { $count ->
    [one] Booked: one seat.
   *[other] Booked: { $count } seats.
 }
careers-plan-not-booked = Nothing was booked, because of “{ $stage }”: { $why } Here is the best plan as things stand now.
careers-swap-title = Something else for “{ $stage }”
careers-swap-lead = What could be in its place, and what each change costs.
careers-swap-instead = In its place
careers-swap-none = Nothing could be in its place
careers-swap-none-text = No other micro-stage fits in the time and money that are left.
careers-swap-take = Take this one
careers-swap-without = The best plan without it
careers-swap-comes = Comes in: { $stages }.
careers-swap-goes = Also goes: { $stages }.
careers-swap-way-less = { $amount } further from your goals
careers-swap-way-same = just as near to your goals
careers-swap-way-more = { $amount } nearer to your goals
careers-swap-time-less = { $amount } less
careers-swap-time-same = the same time
careers-swap-time-more = { $amount } more
careers-swap-money-less = { $amount } less
careers-swap-money-same = the same money
careers-swap-money-more = { $amount } more

## News
careers-to-news = Hear of new dates and new roles
careers-news-title = News by e-mail
careers-news-lead = We write to you only about what you choose here.
careers-news-how = One e-mail for each new date or role, never twice about the same. Every e-mail has a link that ends them all.
careers-news-none-text = Choose a goal or say what you can do: then you can choose what to hear of.
careers-news-editions = New dates that teach these skills
careers-news-vacancies = New roles that ask for these skills
careers-news-saved = { $count ->
    [0] We will not write to you.
    [one] We will write to you about one skill.
   *[other] We will write to you about { $count } skills.
 }
careers-news-stop-title = End the news
careers-news-stop-text = We will no longer write to you about new dates and new roles. You can choose again whenever you like.
careers-news-stop = Do not write to me any more
careers-news-stopped = Done: we will not write to you any more about news.
careers-news-edition-mail-subject = A new date: { $title }
careers-news-edition-mail-body = Hello,

    { $organisation } has a new date for “{ $title }”, which teaches a skill you chose.

    See it and book: { $origin }{ $path }

    To get no more of these e-mails: { $origin }{ $stop }

    { $network }
careers-news-role-mail-subject = A new role: { $title }
careers-news-role-mail-body = Hello,

    { $organisation } shows a role that asks for a skill you chose: { $title }.

    See what it asks: { $origin }{ $path }

    To get no more of these e-mails: { $origin }{ $stop }

    { $network }

## Talent: searches, open roles, availability
careers-filter-territory = Town or province
careers-filter-availability = Availability
careers-people-explain = How this ranking came about
careers-searches-title = Searches
careers-searches-lead = Every search of your company, with what was asked and who was shown, anonymously. It can be explained at any time.
careers-searches-none = No search yet
careers-searches-none-text = Open a role and see who fits.
careers-searches-when = When
careers-searches-shown = People shown
careers-search-asked = What was asked
careers-search-shown = Who was shown, in order
careers-search-how = Each skill gives its weight in proportion to the level, up to the level needed. The sum makes the order. Filters decide who is shown, never the order. Name, age, nationality and address do not enter.
careers-search-weight = Weight
careers-search-level = Level that counted
careers-search-added = Contribution
careers-search-got = { $got } of { $of }
careers-search-contributions = What each skill added
careers-look-title = Why you were shown
careers-look-place = You were shown in place { $rank } of { $shown }, without your name.
careers-available-full-time = full time
careers-available-part-time = part time
careers-available-evenings = evenings
careers-available-weekends = weekends
careers-available-remote = remote work
careers-available-apprenticeship = apprenticeship
careers-wish-title = Where and when you would work
careers-wish-lead = Companies may narrow a search to it. What you leave empty keeps you out only of searches that ask for it.
careers-wish-places = Towns or provinces
careers-wish-places-hint = Separated by commas, for example “Lecco, Como”.
careers-wish-when = When and how
careers-wish-saved = Saved.
careers-open-title = Roles that companies look for
careers-open-lead = See what they ask, make one your goal, and find out what you still need.
careers-open-none = No role shown for now
careers-open-none-text = Start from an occupation instead.
careers-role-asks-caption = Skills asked by the role
careers-role-who-sees = Who sees this role
careers-role-is-hidden = Only your company. If you show it, everybody can read it and make it a goal, and whoever asked for news hears of it.
careers-role-is-shown = Everybody can read it and make it a goal.
careers-role-see-shown = See it as others do
careers-role-show = Show it to everybody
careers-role-hide = Keep it to the company
careers-role-shown = The role is now shown to everybody.
careers-role-hidden = The role is no longer shown.

## Frameworks: browsing
careers-frameworks-title = Frameworks
careers-frameworks-lead = The lists of occupations and skills that this network speaks of.
careers-framework-counts = { $count } entries in use, { $occupations ->
    [0] no occupations
    [one] one of them an occupation
   *[other] { $occupations } of them occupations
 }
careers-framework-languages = Languages: { $languages }
careers-tree-below = ({ $count } below)
careers-tree-detail = About it
careers-tree-none = Nothing below
careers-tree-none-text = This is the end of the branch.

## Frameworks: writing one’s own
careers-own-title = Own frameworks
careers-own-lead = Write the occupations and skills of your company or network, and publish them in versions.
careers-own-none = No framework yet
careers-own-none-text = Begin with a name, then add profiles and skills one by one.
careers-own-new = Write a new framework
careers-own-name = Name of the framework
careers-own-name-hint = For example “Trades of Meccanica Adda”.
careers-own-licence = Licence
careers-own-licence-hint = In a few words, for example “CC BY 4.0”.
careers-own-of-network = It belongs to the whole network
careers-own-name-taken = There is already a framework with this name.
careers-own-draft = Never published
careers-own-version = Version { $version }
careers-own-how = What you write here is seen by nobody until you publish a version. A published code stays for ever: it can be withdrawn, not deleted.
careers-own-elements = Elements ({ $count })
careers-own-elements-none = None yet: add the first.
careers-own-table = Elements of the framework
careers-own-add = Add an element
careers-own-code = Code
careers-own-code-hint = Letters, digits, full stop, hyphen and underscore. It cannot be changed later.
careers-own-code-taken = There is already an element with this code.
careers-own-bad-code = “{ $code }” cannot be a code: use letters, digits, full stop, hyphen and underscore.
careers-own-kind = What it is
careers-own-profile = Profile (an occupation)
careers-own-competence = Competence
careers-own-ability = Ability
careers-own-knowledge = Knowledge
careers-own-group = Group
careers-own-label = Name
careers-own-others-hint = One per line.
careers-own-description = What it means
careers-own-languages = In the other languages
careers-own-no-name = Give a name in at least one language.
careers-own-parents = Belongs to
careers-own-parents-hint = Codes separated by commas.
careers-own-optional = For its profiles it is useful, not essential
careers-own-preparation = Preparation asked by the profile
careers-own-preparation-hint = From 1 (learned in a short time) to 5 (a degree and long experience).
careers-own-section = Sector or area
careers-own-same = The same elsewhere
careers-own-same-hint = The address of the same concept in another framework, for example in ESCO.
careers-own-bad-address = This is not an address: it has no spaces.
careers-own-withdrawn = No longer to be used
careers-own-withdrawn-hint = Whoever has it keeps it; it is no longer suggested.
careers-own-replaced = Replaced by
careers-own-change = Remove
careers-own-saved = Saved: { $code }.
careers-own-deleted = Element removed.
careers-own-is-published = This element is published: withdraw it instead of removing it.
careers-own-missing = “{ $code }” names “{ $missing }”, which is not there: add it first.
careers-own-circle = These belong to one another in a circle: { $codes }. Take one of them out of another.
careers-own-too-many = A framework has { $most } elements at most.
careers-own-publish = Publish a version
careers-own-publish-text = Everybody sees it at once. Elements taken out since the last version are marked as no longer in use.
careers-own-version-field = Version
careers-own-version-hint = For example “1.0” or “2026-2”.
careers-own-same-version = This version is already published: give the next one another name.
careers-own-published = Version { $version } published: { $added } new, { $changed } changed, { $deprecated } withdrawn.
careers-own-see = See it as others do

## Frameworks: importing
careers-imports-title = Import a framework
careers-imports-lead = Hand in the file as its publisher gives it out. Importing the same again changes nothing.
careers-import-format = Whose file is it?
careers-import-esco = ESCO
careers-import-esco-hint = The zip or tables (CSV) of the ESCO portal, in any language.
careers-import-repertory = Repertory (table)
careers-import-repertory-hint = A table (CSV, XLSX) with the columns type, code, parent, label_it…, as the guide to frameworks describes.
careers-import-case = CASE 1.1
careers-import-case-hint = A CFPackage (JSON).
careers-import-digcomp = DigComp
careers-import-digcomp-hint = DigComp 3.0 (JSON-LD).
careers-import-name-hint = Needed for a repertory.
careers-import-version-hint = If the file does not tell it.
careers-import-language = Language
careers-import-language-hint = Two letters, if the file does not tell it.
careers-import-file = File
careers-import-do = Import
careers-imports-before = Imported before
careers-import-waiting = In progress
careers-import-done = Done
careers-import-failed = Failed
careers-import-progress = Read and written, in percent
careers-import-wait = You may leave this page: the work goes on.
careers-import-refresh = See how far it is
careers-import-failed-text = Nothing was taken over.
careers-import-added = New
careers-import-changed = Changed
careers-import-unchanged = As they were
careers-import-deprecated = No longer in use
careers-import-relations = New relations
careers-import-without-source = Relations left out
careers-import-without-source-text = No framework here has what these relations start from: { $count }. Import that framework (ESCO, for a crosswalk), then this file again.
careers-import-rejected = Rows refused
careers-import-line = Line
careers-import-reason = Reason
careers-import-first = The first { $count } are shown.
careers-import-tables = Tables read
careers-import-what = Content
careers-import-encoding = Encoding
careers-import-rows = Rows

## Plan: who pays
careers-plan-company = Money your employer pays
careers-plan-voucher = Vouchers you have
careers-plan-payer-hint = Only for what is paid in this way. Leave it empty if there is none.
careers-plan-pays-company = The employer pays { $amount }.
careers-plan-pays-voucher = Vouchers pay { $amount }.
careers-plan-pays-person = You pay { $amount }.
careers-plan-needs-company = It would take { $more } more from the employer.
careers-plan-needs-voucher = It would take { $more } more in vouchers.
careers-import-elsewhere = “{ $address }” belongs already to another framework.
careers-proven-by = Microcredentials that prove it
careers-plan-summary-free = With { $hours } and at no cost you go from { $before } to { $after }.
careers-gap-by-level = The levels still missing
