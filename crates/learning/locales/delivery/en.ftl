## The catalogue
learning-offers-found = Micro-stages found: { $count }
learning-follow-search = Follow this search:
learning-follow-feed = news (Atom)
learning-follow-calendar = calendar (iCalendar)
learning-month-view = See the calendar of the month
learning-month-title = Micro-stages in { $month }
learning-month-empty = No micro-stages in this month
learning-month-list = Back to the list
learning-month-label = Other months
learning-search-save = Save this search
learning-search-saved = Search saved: we write to you when there is something new.
learning-searches-title = Saved searches
learning-searches-lead = Once a day we look whether there is something new, and write to you.
learning-searches-none = No saved searches
learning-searches-none-text = Search the catalogue and save the search: we tell you of what is new.
learning-search-forget = Stop telling me
learning-search-stop-title = No more news of this search
learning-search-stop-text = We will no longer write to you about what is new for: { $search }. You can save the search again whenever you like.
learning-search-stop-button = Do not write to me any more
learning-search-stopped-title = Done
learning-search-stopped-text = We no longer write to you about this search.
learning-search-news-mail-subject = New in the catalogue: { $first }
learning-search-news-mail-body =
    Hello { $name },

    among the micro-stages you look for there are new ones ({ $count }). The first:
    { $first }

    See them all:
    { $origin }/catalogue?{ $query }

    To get no more of these e-mails:
    { $origin }{ $stop }

    { $network }

## Training requests
learning-request-gathering = Gathering people
learning-request-called = Providers called
learning-request-settled = Edition found
learning-request-merged = Merged
learning-request-withdrawn = Withdrawn
learning-request-anywhere = Online or anywhere
learning-request-people = { $people } of { $threshold } people
learning-requests-title = Training on request
learning-requests-lead = Is what you need not in the catalogue? Ask for it: once there are enough of you, the providers of the network propose a date.
learning-request-search = What are you looking for?
learning-request-new = Ask for a training
learning-request-new-lead = Say what you would like to learn. Others can join: it is shown how many they are, never who.
learning-request-mine = Your requests
learning-request-open = Open requests
learning-request-none = No requests
learning-request-none-text = Nobody has asked for it yet: be the first.
learning-request-alike = Similar requests
learning-request-despite-alike = Mine is different: publish it anyway
learning-request-what = What you want to learn
learning-request-what-hint = A short title, such as “Wire welding for beginners”.
learning-request-describe = Say more
learning-request-describe-hint = What you need it for, what you can do already.
learning-request-skill = Skill
learning-request-skill-hint = Type a few letters and choose from the list: so the request reaches the providers that teach it.
learning-request-where = Where
learning-request-where-hint = The municipality; leave empty if online or anywhere will do.
learning-request-when = When
learning-request-when-hint = Such as “in the evening, from January”.
learning-request-company = On behalf of
learning-request-company-hint = Leave empty if you ask for yourself.
learning-request-how-many = For how many people
learning-request-how-many-hint = More than one only on behalf of a company, { $most } at most.
learning-request-threshold = How many people it takes
learning-request-threshold-hint = From { $least } to { $most }: at this number providers are called to propose a date.
learning-request-ask = Publish the request
learning-request-interested = People interested
learning-request-asked-by = Asked by
learning-request-called-text = There are enough of you: the providers that can teach it have been told.
learning-request-merged-text = The people of this request moved to one like it: see it here.
learning-request-settled-text = There is an edition that answers the request: you can book a seat.
learning-request-proposals = Dates proposed
learning-request-no-proposals = No provider has proposed a date yet.
learning-request-your-vote = Your vote
learning-request-vote = Vote for this date
learning-request-settle = Choose this date
learning-request-join-title = Taking part
learning-request-join-text = Would you like it too? Join: we write to you when there is a date.
learning-request-you-joined = You have joined this request.
learning-request-join = Join
learning-request-leave = I no longer want it
learning-request-withdraw = Withdraw the request
learning-request-merge = Merge mine into it
learning-request-propose-title = Propose an edition of yours
learning-request-propose-text = Choose among the editions you have planned; those who joined are told and can vote or book.
learning-request-edition = Edition
learning-request-note = Message
learning-request-propose = Propose
learning-request-made = Request published.
learning-request-joined = You joined the request.
learning-request-left = You left the request.
learning-request-withdrawn-now = Request withdrawn.
learning-request-merged-now = The two requests are one now.
learning-request-proposed-now = Proposal sent to those who joined.
learning-request-voted = Vote recorded.
learning-request-settled-now = Date chosen: everybody is told how to book.
learning-request-over = This request is closed or has moved on: reload the page.
learning-request-not-of-company = You can only speak for a company in which you hold a role.
learning-request-not-a-member = To vote, join the request first.
learning-request-not-ahead = Only an edition that is still ahead can be proposed.
learning-demand-title = What is wanted
learning-demand-lead = The trainings that people ask for and nobody offers, by skill and territory.
learning-demand-what = Skill or title
learning-demand-people = People
learning-demand-requests = Requests
learning-demand-called = Waiting for a proposal
learning-demand-all = Unmet demand
learning-demand-none-text = For now nobody asks for what is not there.
learning-request-missing = { $count ->
    [one] { $count } more person, and providers are called to propose a date.
   *[other] { $count } more people, and providers are called to propose a date.
 }
learning-request-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
 }
learning-request-called-mail-subject = { $people } people ask for: { $title }
learning-request-called-mail-body =
    Hello { $name },

    { $people } people ask for a training that nobody offers yet: “{ $title }”. { $place }

    If you can give it, plan an edition and propose it here:
    { $origin }/training-requests/{ $request }

    { $network }
learning-request-proposed-mail-subject = A date for: { $title }
learning-request-proposed-mail-body =
    Hello { $name },

    a provider proposes a date for “{ $title }”:
    { $offer }, { $starts } { $place }

    Vote or book here:
    { $origin }/training-requests/{ $request }

    { $network }
learning-request-settled-mail-subject = It is on: { $title }
learning-request-settled-mail-body =
    Hello { $name },

    the date for “{ $title }” is chosen:
    { $offer }, { $starts } { $place }

    Book your seat:
    { $origin }/editions/{ $edition }/book

    { $network }

## Editions, rooms, attendance
learning-ask-instead = Is what you look for not there?
learning-more-dates = More dates of the same edition
learning-date-starts = Date { $number }: start
learning-date-ends = Date { $number }: end
learning-series = Repeat the edition
learning-series-text = Each repetition is an edition of its own, at the same hour even when the clocks change.
learning-series-times = How many editions in all
learning-series-weeks = Every how many weeks
learning-seats-least = Least number of people
learning-seats-least-hint = Below this number you see a warning; 0 for none.
learning-classroom = Room
learning-classroom-hint = If you choose a room, municipality and address are its own.
learning-classrooms = Rooms
learning-classrooms-lead = The rooms and workshops in which you hold editions: two editions cannot meet in the same one.
learning-classroom-new = New room
learning-classroom-name = Name
learning-classroom-name-hint = Such as “Workshop 3”.
learning-classroom-address = Address
learning-classroom-none = No rooms
learning-classroom-none-text = Add your rooms: then you choose them from a list and clashes are refused.
learning-classroom-taken = There is a room of that name already.
learning-dates-overlap = Two dates overlap: correct the times.
learning-least-above-seats = The least number of people is above the seats: lower it or add seats.
learning-series-skipped-hour = One of the repeated dates would fall into the hour that the clocks skip: choose another hour.
learning-room-busy = { $day }: “{ $title }” is held in that room at that time. Choose another room or another time.
learning-room-too-small = The room takes { $seats } people: lower the seats or choose a larger room.
learning-not-today = Nothing is held now: arrivals are taken from an hour before the start until the end.
learning-check-in-title = Check-in
learning-check-in-done = Arrival recorded.
learning-check-in-at = arrived at { $time }
learning-check-in-arrived = Has arrived
learning-check-in-code = Code of the seat
learning-check-in-code-hint = The last six letters, below the QR code.
learning-check-in-unknown = No seat of this edition has that code.
learning-check-in-kept = on the phone,
learning-check-in-waiting = Arrivals to be sent when the network is back:
learning-check-in-refused = The arrivals were not accepted: sign in again and reopen this page.
learning-check-in-camera = Read codes with the camera
learning-hours-title = Hours by person
learning-hours-lead = Minutes present, day by day: correct them where somebody came late or left early.
learning-hours-of-day = { $day }: minutes of { $minutes }
learning-hours-wrong = “{ $said }” is not a number of minutes: write 240, for example. Nothing was saved.
learning-register-pdf = Register (PDF)
learning-register-csv = Register (CSV)
learning-register-xlsx = Register (XLSX)
learning-register-column-edition = Edition
learning-register-column-title = Course
learning-register-column-organisation = Organisation
learning-register-column-place = Place
learning-register-column-trainer = Trainer
learning-register-column-enrolment = Enrolment
learning-register-column-name = Name
learning-register-column-day = Day
learning-register-column-from = From
learning-register-column-to = To
learning-register-column-planned-minutes = Minutes planned
learning-register-column-present-minutes = Minutes present
learning-register-column-present-hours = Hours present
learning-register-column-arrived = Arrived
learning-register-heading = Attendance register
learning-register-name = Name
learning-register-hours = Hours
learning-register-signature = Signature
learning-register-total = Total
learning-register-course = Course
learning-register-number = Edition
learning-ticket = Your code for the door
learning-ticket-text = Show it to the trainer when you arrive: they read it with their phone, or type the six letters.
learning-ticket-qr = QR code of your seat
learning-classroom-seats = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
 }
learning-too-few = { $count ->
    [one] { $count } person is missing from the least number ({ $least }).
   *[other] { $count } people are missing from the least number ({ $least }).
 }
learning-reminder-mail-subject = Tomorrow: { $title }
learning-reminder-mail-body =
    Hello { $name },

    this is to remind you that “{ $title }” begins soon.

    When: { $starts }
    Where: { $place }

    The code to show at the door:
    { $origin }/learning/seats/{ $enrolment }/ticket

    Cannot come? Give the seat to somebody who waits:
    { $origin }/learning

    { $network }
learning-date-past = One of the dates lies on a day that is over: choose a day from today on.
learning-edition-too-early = It is too early: the dates of this edition are still to come.
learning-start-early-title = Start the edition ahead of time?
learning-start-early-text = It is planned for { $span }. Once started it can no longer be booked or moved to another date, and there is no way back.
learning-hours-not-yet = Hours cannot be recorded for a day that is still to come.
learning-edition-promised = The offer promises: { $hours }, { $mode }.
learning-edition-other-hours = This edition lasts { $held }; the offer promises { $promised }. Whoever books sees how long this edition is.
learning-edition-other-mode = This edition is held like this: { $held }; the offer promises: { $promised }.
learning-edition-unknown-place = We know no municipality called “{ $place }”: check the spelling. The name appears among the filters of the catalogue, and whoever looks for something nearby does not find this edition.
