learning-pilots-title = Pilots
learning-pilots-lead = A microcredential is tried out in seven steps, from the team to the analysis: who sees to it, by when, what shows it.
learning-pilots-none = No pilots
learning-pilots-none-text = Once one begins, you see here how far it is.
learning-pilot-start = Start a pilot
learning-pilot-started = Pilot started: now say who sees to each step.
learning-pilot-what = What you try out
learning-pilot-what-hint = The title of the microcredential, or a name that everybody recognises.
learning-pilot-progress = Steps done
learning-pilot-complete = Complete
learning-pilot-late = { $count ->
    [one] { $count } step late
   *[other] { $count } steps late
 }
learning-pilot-column-step = Step
learning-pilot-column-owner = Who sees to it
learning-pilot-column-due = By when
learning-pilot-column-state = Where it stands
learning-pilot-column-evidence = What shows it
learning-pilot-done = Done
learning-pilot-is-late = Late
learning-pilot-to-do = To do
learning-pilot-steps = The seven steps
learning-pilot-print = This page can be printed: it fits on one sheet.
learning-pilot-document = Document
learning-pilot-shown-version = Microcredential
learning-pilot-shown-edition = Edition
learning-pilot-takes = What it takes
learning-pilot-who = Who and when
learning-pilot-what-done = What was done
learning-pilot-owner-hint = They receive an e-mail, and can write here what they did.
learning-pilot-due-hint = We remind them three days before.
learning-pilot-note = What you did
learning-pilot-shown = Microcredential or edition linked
learning-pilot-link = Address of a document
learning-pilot-link-hint = Begins with https://
learning-pilot-link-wrong = Write a whole address that begins with https://, without spaces.
learning-pilot-mark-done = This step is done
learning-pilot-step-done = This step is done. Untick it to open it again.
learning-pilot-nothing-to-show = To mark it as done, write what you did or link something that shows it.
learning-pilot-not-theirs = Only a manager, or whoever sees to this step, can write here.
learning-pilot-not-of-provider = Choose something or somebody of this provider.
learning-step-team = Team
learning-step-team-text = Who designs, who teaches, who assesses, who validates, who decides. Whoever designs does not approve; whoever assesses does not validate.
learning-step-team-evidence = For example: names and parts, the day of the first meeting.
learning-step-framework = Quality framework
learning-step-framework-text = By which rules you work: checks of your own, how many assess, appeals, a sample assessed again. They are written on the Quality page.
learning-step-framework-evidence = For example: the rules chosen, and why.
learning-step-training = Training of the team
learning-step-training-text = The team learns to write learning outcomes, to use the rubric, to assess without knowing what the others say.
learning-step-training-evidence = For example: days, subjects, who was there.
learning-step-design = Design
learning-step-design-text = Outcomes, challenge, evidence asked for, rubric, hours. Somebody else reviews and approves; then it is published.
learning-step-design-evidence = Link the microcredential; write what changed after the review.
learning-step-trial = Trial
learning-step-trial-text = An edition with a first group: attendance, submissions, questions asked before and after.
learning-step-trial-evidence = Link the edition; write how many people there were and what did not work.
learning-step-evaluation = Evaluation and validation
learning-step-evaluation-text = The work is assessed with the rubric, by several people where needed; somebody else validates; you look at how far the assessors agree.
learning-step-evaluation-evidence = For example: how many submissions, how many passed, agreement (kappa), appeals.
learning-step-analysis = Analysis
learning-step-analysis-text = What the indicators say, and people after 30, 60 and 90 days; what changes in the next version.
learning-step-analysis-evidence = For example: the three things to change, and who changes them.
learning-pilot-step-name = { $step ->
    [team] Team
    [framework] Quality framework
    [training] Training of the team
    [design] Design
    [trial] Trial
    [evaluation] Evaluation and validation
   *[analysis] Analysis
 }
learning-pilot-yours-mail-subject = A step for you: { $title }
learning-pilot-yours-mail-body =
    Hello { $name },

    in the pilot “{ $title }” you see to this step: { learning-pilot-step-name }. To be done by: { $due }.

    What it takes, and where to write what you did:
    { $origin }/pilots/{ $pilot }/{ $step }

    { $network }
learning-pilot-due-mail-subject = Due soon: { $title }
learning-pilot-due-mail-body =
    Hello { $name },

    in the pilot “{ $title }” this step, which you see to, is still missing: { learning-pilot-step-name }. To be done by: { $due }.

    When it is done, write it here:
    { $origin }/pilots/{ $pilot }/{ $step }

    { $network }
