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
careers-start-questionnaire-text = Ten questions, two minutes. At the end you see occupations that resemble you, and why.
careers-start-begin = Start the questionnaire
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
   *[other] { $met } skills of { $asked } at the level asked
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
careers-plan-money = Money you can spend
careers-plan-make = Work out the plan
careers-plan-summary = With { $hours } and { $money } you go from { $before } to { $after }.
careers-plan-proven = We have checked that no other combination brings you closer with this time and money.
careers-plan-good = This is the best found in the time allowed: there may be a slightly better one.
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
