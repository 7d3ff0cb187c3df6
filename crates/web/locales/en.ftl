### Shared texts: shell, forms, errors, dates. Plain words.

## Shell
skip-to-content = Skip to content
language-switch = Language
nav-label = Main
nav-menu = Menu
nav-home = Home
nav-orientation = Find your way
nav-catalogue = Catalogue
nav-verify = Verify
nav-skills = My skills
nav-learning = My learning
nav-backpack = Backpack
nav-teaching = Teaching
nav-design = Design
nav-assessment = Assessment
nav-validation = Validation
nav-quality = Quality
nav-awards = Credentials
nav-bulk = In bulk
nav-talent = Talent
nav-organisation = Organisation
nav-network = Network
nav-account = Your account
nav-sign-in = Sign in
nav-sign-up = Sign up
nav-sign-out = Sign out
breadcrumbs-label = Breadcrumbs
footer-label = About this site
footer-run-by = A service of { $name }
footer-help = Do you need help?
footer-privacy = Privacy
footer-accessibility = Accessibility
footer-verify = Verify a credential
footer-help-page = Help

## Roles
role-network-administrator = Network administrator
role-manager = Manager
role-designer = Designer
role-trainer = Trainer
role-assessor = Assessor
role-validator = Validator
role-recruiter = Recruiter
role-counsellor = Counsellor
role-hub-manager = Hub manager
role-mentor = Mentor

## Actions
action-save = Save
action-send = Send
action-continue = Continue
action-cancel = Cancel
action-back = Back
action-edit = Edit
action-delete = Delete
action-remove = Remove
action-add = Add
action-search = Search
action-open = Open
action-download = Download
action-try-again = Try again
copy = Copy
copy-done = Copied

## Forms
form-optional = optional
form-choose = Choose
form-problems-title = Please check these points
form-required = This field is required.
form-must-accept = You have to accept in order to continue.
form-too-long = { $max ->
    [one] Write one character at most.
   *[other] Write { $max } characters at most.
 }
form-too-short = { $min ->
    [one] Write at least one character.
   *[other] Write at least { $min } characters.
 }
form-not-email = Write a complete e-mail address, such as name@example.org.
form-not-number = Write a whole number, digits only.
form-not-money = Write an amount in euro, such as 12.50.
form-not-date = Write a date that exists, such as 22/11/2026.
form-not-time = Write a time, such as 9:30.
form-not-url = Write a complete web address that starts with https://.
form-not-id = This reference is not valid.
form-out-of-range = Write a number from { $least } to { $most }.
form-unknown-choice = Choose one of the entries of the list.
form-too-many-bytes = { $limit ->
    [one] This is too large: one byte at most.
   *[other] This is too large: { $limit } bytes at most.
 }
form-not-utf8 = This text has characters that we cannot read. Save it as UTF-8 and try again.
form-twice = This value is given twice.
form-control-characters = This text has characters that are not allowed.
form-file-missing = Choose a file.
form-file-kind = This kind of file is not accepted. Accepted kinds: { $kinds }.
form-file-too-large = The file is larger than { $megabytes } MB and was not uploaded. Make it smaller, split it, or give a link.
form-csrf = The page was open for too long. Check what you entered and send it again.
file-kinds = Kinds of file: { $kinds }.
file-limit = { $megabytes } MB at most.
file-too-large = The file is too large.
file-sending = Sending
zone-hint = Time zone: { $zone }.
filter-title = Filter
filter-any = Any
filter-apply = Apply filters
filter-clear = Clear filters
filter-used = { $count ->
    [one] ({ $count } in use)
   *[other] ({ $count } in use)
 }
pagination-label = Pages
pagination-previous = Previous
pagination-next = Next

## States
tone-information = Information
tone-success = Done
tone-warning = Attention
tone-danger = Error
check-passed = Passed
check-failed = Failed
check-not-checked = Not checked
step-done = done
step-current = in progress
step-to-do = to do
progress-of = { $done } of { $of }
chart-table = Show the data as a table
notice-saved = Saved.
notice-sent = Sent.
notice-deleted = Deleted.

## Levels of skill
skill-level = Level { $level } of 8: { $words }
skill-level-0 = not yet
skill-level-1 = first steps, with help
skill-level-2 = simple tasks, with guidance
skill-level-3 = common tasks, alone
skill-level-4 = known problems, alone
skill-level-5 = guides beginners
skill-level-6 = complex problems
skill-level-7 = guides experts
skill-level-8 = at the front of the field

## Dates, numbers
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
date-day = { $day } { $month } { $year }
date-weekday = { $weekday } { $date }
date-time = { $date } at { $time }
date-span = { $date }, { $from }–{ $to }
duration-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
 }
duration-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }
duration-both = { $hours } and { $minutes }
money-free = free
number-percent = { $percent }%

## Error pages: what happened, and the way out
error-code = Code { $code }
error-see = Go on from here
error-before = Back to the page before
error-home = Back to the start
error-400-title = We did not understand the request
error-400-what = What arrived is incomplete, or written in a way we cannot read.
error-400-way-out = Go back, check it, and send it again.
error-401-title = Please sign in first
error-401-what = This page is for people who have signed in.
error-401-way-out = Sign in, and we bring you back here.
error-403-title = You cannot do this
error-403-what = Your role does not include this operation.
error-403-way-out = If you need it for your work, ask the manager of your organisation to give you the role.
error-404-title = Page not found
error-404-what = The address does not exist, or it leads to something that belongs to somebody else.
error-404-way-out = Check the address, or start again from the home page.
error-409-title = That is not possible
error-409-what = A rule does not allow this operation.
error-409-way-out = Go back and see what has changed.
error-413-title = That is too large
error-413-what = You sent more than we can take: the limit is { $limit } bytes.
error-413-way-out = Make the file smaller, or split it, and try again.
error-429-title = Too many attempts
error-429-what = Too many requests came from here in a short time.
error-429-way-out = { $seconds ->
    [one] Wait one second and try again.
   *[other] Wait { $seconds } seconds and try again.
 }
error-500-title = We have a problem
error-500-what = Something did not work, and it is our fault. We have recorded the error.
error-500-way-out = Try again in a few minutes. If it happens again, write to us and quote the code below.
error-503-title = The service does not answer
error-503-what = A part of the service is not available just now. What was already saved is safe.
error-503-way-out = Try again in a few minutes. If you were sending a form, go back: what you wrote is still there.
error-510-title = Some data does not add up
error-510-what = A record that we keep is inconsistent, and to be safe we do not show it. We have recorded the error.
error-510-way-out = Write to us and quote the code below: we will correct it.

# What a request as a whole can get wrong
form-too-many-fields = The form has too many fields.
form-foreign-origin = The request comes from another site. Open the page here and try again.
form-not-multipart = The form arrived incomplete. Reload the page and try again.
form-too-many-files = You can send at most {$most} files at a time.
form-broken-off = The upload broke off. Nothing was saved: try again.
form-skipped-hour = This time does not exist or exists twice, because the clocks change. Choose another.

# Reminder of an e-mail address that is not verified yet
verification-reminder = Confirm your e-mail address: we have sent you a message with a link.
verification-reminder-link = Has it not arrived?
