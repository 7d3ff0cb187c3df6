## Terms of booking
learning-terms-title = Terms of booking
learning-terms-lead = Until when people give up freely, how long a freed seat waits, what happens to those who do not come.
learning-terms-free-until = You can give up or change the date freely until { $moment }.
learning-terms-free-no-more = The time for giving up freely has already passed.
learning-terms-late = Whoever gives up later is listed among those who did so late.
learning-terms-late-reason = Whoever gives up later has to say why.
learning-terms-accept = Whoever is on the waitlist and is offered a seat has up to { $hours } hours to accept it; then it goes to the next. Close to the beginning there is less time.
learning-terms-no-show = Whoever has not come { $minutes } minutes after the beginning may lose the seat, if somebody on the waitlist is there.
learning-terms-transferable = You can pass the seat on to somebody else by a link.
learning-terms-not-transferable = The seat is personal: it cannot be passed on.
learning-terms-giving-up = Giving up
learning-terms-free-hours = Hours before the beginning until which people give up freely
learning-terms-free-hours-hint = For example 48. With 0 people give up freely until it begins.
learning-terms-reason-when-late = Whoever gives up later has to say why
learning-terms-note = What else follows
learning-terms-note-hint = What somebody who gives up late or does not come should know, for example “The fee is not paid back”. People read it before they book.
learning-terms-is-transferable = The seat can be passed on to somebody else
learning-terms-accept-hours = Hours to accept a freed seat
learning-terms-accept-hours-hint = From 1 to 72. Never more than half of what is left until the beginning, so that the next has time, too.
learning-terms-no-show-minutes = Minutes after the beginning until the seat of whoever has not come is given away
learning-terms-no-show-minutes-hint = With 0 they keep it. Holds only where arrivals are taken by code.
learning-terms-how = When they hold
learning-terms-how-text = The terms hold at once for all editions, also for those that are booked already; everybody reads them before booking and before giving up.

## Swapping, passing on, giving up
learning-seat-released = Seat went to somebody else
learning-released-text = You were not among those who had come, and somebody who waited was there: the seat went to them. If you come and a seat is left, whoever teaches can let you in.
learning-here = I am here
learning-here-text = Are you there or online already? Say so: if somebody does not come, the seat is yours.
learning-here-text-free = Are you there or online already? Say so: if a seat is free when it begins, it is yours.
learning-here-noted = Noted: you are here. If a seat stays free, it is yours.
learning-change-seat = Change the date or pass the seat on
learning-no-seat-left = No seat is left on that date: you keep the one you had. Choose another date.
learning-too-late-to-change = The time for changing the date freely has passed. You can pass the seat on, if that is allowed, or give it up.
learning-reason-missing = The time has passed: say why you give up.
learning-company-seat = A company booked this seat and decides who sits on it. If you cannot come, give it up: the seat goes back to the company.
learning-work-begun = You have begun the challenge from this seat: it can no longer be swapped or passed on.
learning-not-transferable = The provider does not let seats be passed on. You can change the date or give it up.
learning-link-over = This link no longer holds: somebody has used it, it was taken back, or its time is over. Ask whoever sent it to you.
learning-give-up-late = The time for giving up freely has passed: you will be listed among those who gave up late.
learning-give-up-company-seat-text = The seat goes back to the company that booked it. If the time for names is over, it goes to the first on the waitlist.
learning-reason = Why you give up
learning-reason-hint = Only the provider reads it. Leave out details about your health.
learning-swap-title = Another date
learning-swap-until = You can change the date until { $moment }. Your seat stays yours until the new one is confirmed.
learning-swap-none = There is no other date with free seats.
learning-swap-to = Which date
learning-swap = Change the date
learning-swapped = Date changed: we have sent you the new appointment.
learning-transfer-give = Somebody else instead of you
learning-transfer-text = Make a link and send it to whomever you like. Until they accept, the seat stays yours.
learning-transfer-link = Link to take the seat
learning-transfer-make = Make the link
learning-transfer-made = Link made: copy it and send it to whoever takes your seat.
learning-transfer-withdraw = Take the link back
learning-transfer-withdrawn = Link taken back: the seat stays yours.
learning-transfer-title = A seat for you
learning-transfer-from = { $name } passes their seat on to you. If you take it, you get the appointment and everything else as if you had booked it.
learning-transfer-own = This is your own link: send it to whoever takes the seat.
learning-transfer-take = Take the seat
learning-check-in-without-seat = Arrivals noted. The seats of { $count } had gone to somebody who waited, and no other is left.

## Seats for a company
learning-company-book-title = Book for your company
learning-company-how = The seats are yours at once. You give the names later, until { $until }: then those without a name are free for everybody again. The company pays.
learning-company-company = Company
learning-company-seats = How many seats
learning-company-book = Book the seats
learning-company-booked = Seats booked: { $seats }. Now invite your people.
learning-company-too-few = Free seats: { $left }. Ask for fewer or choose another date. A company does not go on the waitlist.
learning-company-too-many = Seats still without a name: { $open }. Lower the number.
learning-company-invited-already = { $email } is invited already: remove the second line.
learning-company-names-closed = The time for names is over.
learning-companies-title = Seats for the company
learning-companies-lead = The seats that you have booked for your people.
learning-companies-empty = No seats booked
learning-companies-empty-text = Choose a micro-stage in the catalogue and book several seats at once: names come later.
learning-company-open = Without a name: { $open } of { $seats }
learning-company-names-until = You can give names until { $until }. Then seats without a name are free for everybody again.
learning-company-seated = Who takes part
learning-company-nobody = Nobody has accepted yet.
learning-company-waiting = Invitations without an answer
learning-company-invite = Invite people
learning-company-withdraw = Take the invitation back
learning-company-people = Name and e-mail, one person a line ({ $free } at most)
learning-company-people-hint = For example: Anna Neri, anna@company.example
learning-company-send = Send the invitations
learning-company-invited = Invitations sent.
learning-company-wrong-line = Line { $number } has no name followed by an e-mail address. Write it like this: Anna Neri, anna@company.example
learning-company-give-back = Give seats back
learning-company-how-many-back = How many seats you give back ({ $free } at most)
learning-invitation-title = A seat for you
learning-invitation-text = { $company } has booked this seat for you and pays for it.

## For the provider
learning-edition-companies = Seats of companies
learning-edition-company-line = { $company }: seats { $seats }, without a name { $open }
learning-edition-late = Given up late
learning-edition-no-reason = no reason given

## Messages
learning-plan-changed-mail-subject = New date or place: { $title }
learning-plan-changed-mail-body =
    Hello { $name },

    the provider has changed “{ $title }”. It is now like this:

    When: { $starts }
    Where: { $place }

    The new appointment is attached. If you cannot come, change the date or give the seat up:
    { $origin }/learning/seats/{ $enrolment }/change

    { $network }
learning-seat-released-mail-subject = Your seat went to somebody else: { $title }
learning-seat-released-mail-body =
    Hello { $name },

    when “{ $title }” began you were not among those who had come, and somebody on the waitlist was there: the seat went to them, as the terms of booking say.

    Other dates:
    { $origin }/catalogue

    { $network }
learning-seat-passed-on-mail-subject = Seat passed on: { $title }
learning-seat-passed-on-mail-body =
    Hello { $name },

    the person to whom you sent the link has taken your seat in “{ $title }” ({ $starts }). There is nothing left for you to do.

    { $network }
learning-company-booked-mail-subject = Seats booked for { $company }: { $title }
learning-company-booked-mail-body =
    Hello { $name },

    seats of { $company } in “{ $title }”: { $seats }.

    When: { $starts }
    Where: { $place }

    Give the names by { $until }:
    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-released-mail-subject = Seats without a name went back: { $title }
learning-company-released-mail-body =
    Hello { $name },

    the time for names is over. Seats of { $company } in “{ $title }” ({ $starts }) that are free for everybody again: { $seats }.

    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-plan-changed-mail-subject = New date or place: { $title }
learning-company-plan-changed-mail-body =
    Hello { $name },

    the provider has changed “{ $title }”. Seats of { $company }: { $seats }. It is now like this:

    When: { $starts }
    Where: { $place }
    Names, and seats given back: by { $until }

    Those who have accepted a seat are told. If the new date does not suit you, give the seats back:
    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-seat-back-mail-subject = A seat is without a name again: { $title }
learning-company-seat-back-mail-body =
    Hello { $name },

    somebody has given up their seat in “{ $title }” ({ $starts }). It still belongs to { $company }: you can give it to somebody else until { $until }.

    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-cancelled-mail-subject = Cancelled: { $title }
learning-company-cancelled-mail-body =
    Hello { $name },

    “{ $title }” ({ $starts }) will not be held. The seats of { $company } are cancelled; those who had accepted one are told.

    { $origin }/learning/groups/{ $group }

    { $network }
learning-seat-invitation-mail-subject = { $company } has booked a seat for you: { $title }
learning-seat-invitation-mail-body =
    Hello { $name },

    { $company } has booked a seat for you in “{ $title }” and pays for it.

    When: { $starts }
    Where: { $place }

    Take the seat by { $until }:
    { $origin }/learning/invitations/{ $invitation }

    If you have no account yet, it takes a minute to make one.

    { $network }

## Near a place
learning-near = Near
learning-within = Within
learning-kilometres = { $kilometres } km
learning-place-away = { $place }, { $kilometres } km away
learning-near-told = { $place }, within { $kilometres } km
learning-near-unknown = We do not know where { $place } is: you see only editions in a municipality of that name. Check how it is spelt.
learning-classroom-at = Coordinates
learning-classroom-at-hint = Optional: latitude and longitude in degrees, for example 45.3142, 9.5034. For those who look by distance; without them the middle of the municipality counts.
learning-classroom-at-wrong = Write latitude and longitude in degrees, for example 45.3142, 9.5034.

## The room of an edition
learning-terms-room-days = Days for which the room stays open after the end
learning-terms-room-days-hint = From 0 to 180. Then introductions, messages and contacts are deleted.
learning-meeting-title = The group’s room
learning-meeting-open-until = Open until { $moment }; then what people wrote is deleted.
learning-meeting-closed = The room is closed: what people had written has been deleted.
learning-meeting-not-in = You have to be in the room for that: first agree to meet the group.
learning-meeting-other-not-in = This person is not in the room: the contact was not given.
learning-meeting-announcements = Announcements
learning-meeting-no-announcements = No announcements.
learning-meeting-announce = Write an announcement
learning-meeting-announcement-title = Title
learning-meeting-announcement-body = Text
learning-meeting-announcement-hint = It stays here and goes by mail to everybody with a seat.
learning-meeting-materials = Materials
learning-meeting-no-materials = No materials yet.
learning-meeting-add-material = Add a material
learning-meeting-link = Address (https://…)
learning-meeting-file = Or a file
learning-meeting-link-or-file = Write an address or choose a file.
learning-meeting-too-many-materials = The room already has { $most } materials: remove one before you add others.
learning-meeting-remove = Remove
learning-meeting-join-title = Meet the group
learning-meeting-join-text = Whoever agrees introduces themselves, writes and, if they like, exchanges contacts. Only others who agreed and whoever teaches see you. You can leave whenever you like: what you wrote goes with you.
learning-meeting-introduction = A few words about you
learning-meeting-introduction-hint = Optional. For example where you come from and what you expect.
learning-meeting-agree = I agree that the others in the room see my name and what I write
learning-meeting-agree-first = To enter we need your consent.
learning-meeting-join = Enter the room
learning-meeting-members = Who is here
learning-meeting-nobody = Nobody yet
learning-meeting-nobody-text = Whoever agrees to meet the group appears here.
learning-meeting-you = You
learning-meeting-contact-is = Contact: { $contact }
learning-meeting-contact-given = You have given { $name } your contact: they will see it if they give you theirs.
learning-meeting-contact-asked = { $name } wants to exchange contacts with you: give yours to see theirs.
learning-meeting-contact-give = Exchange contacts with { $name }
learning-meeting-contact = Your contact
learning-meeting-contact-hint = An address or a number. It is shown only when both have given theirs.
learning-meeting-contact-send = Give the contact
learning-meeting-contact-back = Take the contact back
learning-meeting-messages = Messages
learning-meeting-no-messages = No messages yet.
learning-meeting-write = Write to the group
learning-meeting-send = Send
learning-meeting-hidden = Message hidden by whoever teaches: { $why }
learning-meeting-hide = Hide
learning-meeting-show = Show again
learning-meeting-report = Report
learning-meeting-reported = Reported
learning-meeting-why = Why
learning-meeting-export = Download the room (JSON)
learning-meeting-change-introduction = Change your introduction
learning-meeting-leave = Leave the room
learning-meeting-leave-text = If you leave, your introduction, your messages and the contacts you exchanged are deleted at once.
learning-announcement-mail-subject = { $subject }
learning-announcement-mail-body =
    Hello { $name },

    an announcement for “{ $title }” ({ $starts }):

    { $body }

    { $origin }/rooms/{ $edition }

    { $network }
learning-meeting-report-mail-subject = A message was reported: { $title }
learning-meeting-report-mail-body =
    Hello { $name },

    in the room of “{ $title }” ({ $starts }) somebody has reported a message. Look at it and decide whether to hide it:
    { $origin }/rooms/{ $edition }

    { $network }
