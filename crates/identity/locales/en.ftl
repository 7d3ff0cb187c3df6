### Identity: coming in, one's account, organisations. Plain words.

## Coming in
identity-sign-up-title = Create your account
identity-sign-up-lead = It takes two minutes. It costs nothing, and you can leave whenever you like.
identity-sign-up-button = Create account
identity-have-account = Do you have an account already?
identity-no-account = No account yet?
identity-name = First and last name
identity-name-hint = As it should appear on your certificates.
identity-email = E-mail address
identity-password = Password
identity-password-hint = At least 10 characters. A sentence you remember works well.
identity-password-guessable = That is too easy to guess: choose one that is not your address and not one character repeated.
identity-lang = Language
identity-lang-hint = For the pages and for the messages we send you.
identity-privacy-agree = I have read the privacy notice
identity-privacy-hint = We use your data for this service only. Any other use is for you to decide, later, in your account.
identity-privacy-read = Read the privacy notice
identity-sign-in-wrong = E-mail address and password do not match. Check and try again, or choose a new password.
identity-forgot-link = Forgotten your password?
identity-forgot-title = Choose a new password
identity-forgot-lead = Enter your e-mail address: we will send you a link to choose a new password.
identity-forgot-button = Send the link
identity-forgot-sent-title = Check your mail
identity-forgot-sent-short = The link is on its way
identity-forgot-sent = If this address has an account, a message arrives shortly with a link that works for one hour. If you cannot see it, look in your spam folder.
identity-reset-title = New password
identity-reset-lead = For the account of { $address }.
identity-reset-button = Save and sign in
identity-new-password = New password
identity-verify-title = Confirm your address
identity-verify-lead = Is { $address } your address?
identity-verify-button = Yes, it is mine
identity-email-verified = Thank you: your address is confirmed.
identity-email-taken = Another account has confirmed this address already. Sign in with that one, or use another address.
identity-link-spent-title = This link no longer works
identity-link-spent-short = The link has been used or has expired
identity-link-spent = Every link works once and for a limited time. You can ask for a new one.
identity-to-account = Go to your account

## One's account
identity-about-you = About you
identity-account-since = You have had this account since { $date }.
identity-email-is-verified = Confirmed
identity-email-not-verified = To be confirmed
identity-link-hint = Open the message we sent you and follow the link. If you cannot find it, look in your spam folder.
identity-link-again = Send the link again
identity-link-sent = We have sent you a message with the link.
identity-new-email = New e-mail address
identity-new-email-hint = The present one stays valid until you confirm the new one.
identity-change-email = Change address
identity-organisations = Your organisations
identity-in-no-organisation = You belong to no organisation. You do not need one to learn and to show what you can do.
identity-consents = What you allow us
identity-consents-lead = You decide, one thing at a time. You can change your mind at any moment.
identity-purposes = I allow my data to be used for
identity-purpose-talent-search = Letting companies find me
identity-purpose-hint-talent-search = Companies see your skills but not who you are. Name and contact appear only if you accept a request.
identity-purpose-name-on-shared-credentials = Showing my name on the certificates I share
identity-purpose-hint-name-on-shared-credentials = Without this, whoever opens your link sees the certificate but not your name.
identity-purpose-impact-follow-up = Asking me later how it went
identity-purpose-hint-impact-follow-up = After 30, 60 and 90 days we ask you a few questions on whether the training helped.
identity-consent-given = Allowed on { $date } (text { $version }).
identity-consent-withdrawn = Withdrawn on { $date } (text { $version }).
identity-consents-save = Save what I allow
identity-present-password = Present password
identity-password-ends-sessions = Changing your password signs you out of every other device.
identity-password-wrong = That is not your present password.
identity-change-password = Change password
identity-sessions = Where you are signed in
identity-sessions-lead = If you do not recognise a device, sign it out and change your password.
identity-browser = Device
identity-browser-unknown = Unknown device
identity-session-since = Signed in since
identity-session-seen = Last used
identity-session-this = This device
identity-session-end = Sign out
identity-session-ended = The device is signed out.
identity-action = Action
identity-your-data = Your data, and how to leave
identity-download-lead = You can download everything we know about you, in a file that other programs can read.
identity-download = Download my data (JSON)
identity-delete-lead = You can delete your account whenever you like.
identity-delete = Delete my account
identity-delete-title = Delete your account?
identity-delete-goes = Your name, address, password, sessions, permissions and roles disappear for ever. We cannot bring them back.
identity-delete-stays = Certificates you have downloaded stay yours and stay valid. Our records keep a code that does not lead to you, because a signed act cannot be undone.
identity-delete-sure = Yes, I want to delete my account
identity-erase-last-manager = You are the only manager of { $organisation }. Appoint somebody else first, then delete your account.

## Organisations
identity-organisation = Organisation
identity-organisation-name = Name of the organisation
identity-organisation-name-taken = There is an organisation of this name already. If it is yours, ask its manager to invite you.
identity-kind = Kind
identity-kind-governance = Network governance
identity-kind-municipality = Municipality
identity-kind-provider = Training provider
identity-kind-company = Company
identity-kind-school = School or university
identity-kind-endorser = Endorsing body
identity-kind-hint-municipality = Towns, unions of towns, youth information desks.
identity-kind-hint-provider = Trains and awards microcredentials.
identity-kind-hint-company = Looks for people and develops its own.
identity-kind-hint-school = Schools, technical institutes, universities.
identity-kind-hint-endorser = Professional bodies, associations and foundations that put their name behind others.
identity-status-applicant = Waiting
identity-status-admitted = Member
identity-status-suspended = Suspended
identity-status-refused = Not admitted
identity-territory = Territory
identity-territory-hint = For example Milan, or Province of Lecco.
identity-website = Website
identity-website-hint = The full address, beginning with https://.
identity-description = What it does
identity-description-hint = Two or three sentences, as you would say them to somebody who does not know you. They appear on the public page.
identity-apply-title = Register your organisation
identity-apply-lead = Those who run the network read the request and answer by e-mail. You will manage the organisation.
identity-apply-button = Send the request
identity-applied = The request is on its way. We will write to you as soon as there is an answer.
identity-applied-at = Requested on
identity-application = What we know
identity-profile = Profile
identity-public-page = See the public page
identity-other-organisations = Other organisations you manage
identity-standing-applicant = The request is being examined. We will write to you as soon as there is an answer; nothing else is needed until then.
identity-standing-suspended = The organisation is suspended: for now its people cannot work in the network.
identity-standing-refused = The request was not accepted. If something has changed, you can make a new one.
identity-reason = Reason
identity-reason-hint = Needed to refuse or suspend. The managers of the organisation will read it.
identity-no-organisation = You manage no organisation
identity-no-organisation-hint = If your organisation is in the network already, ask its manager to invite you. If it is not, register it.
identity-decision = Decision
identity-decide-admit = Admit
identity-decide-refuse = Do not admit
identity-decide-suspend = Suspend
identity-decide-reinstate = Reinstate
identity-decided-already = Something has changed in the meantime. Reload the page and check.
identity-last-governance = The organisation that runs the network cannot be suspended.
identity-done-admitted = { $organisation } is now part of the network.
identity-done-refused = The request of { $organisation } was not accepted.
identity-done-suspended = { $organisation } is suspended.

## People of an organisation
identity-members = People
identity-members-lead = Who works for { $organisation }, and in which roles.
identity-member-lead = Their roles at { $organisation }.
identity-roles = Roles
identity-change = Change
identity-invite-title = Invite somebody
identity-invite-hint = They get a link that works for 14 days.
identity-invite-button = Send the invitation
identity-invited = Invitation sent.
identity-invitations = Invitations waiting
identity-valid-until = Valid until
identity-withdraw = Withdraw
identity-invitation-withdrawn = Invitation withdrawn.
identity-invitation-title = An invitation for you
identity-invitation-lead = { $organisation } invites you to work together.
identity-invitation-as = You are accepting as { $name }.
identity-invitation-accept = Accept the invitation
identity-invitation-sign-in = To accept, sign in or create your account.
identity-invitation-accepted = Invitation accepted: your new roles are active.
identity-remove-title = Remove from the organisation
identity-remove-hint = They lose their roles here, but keep their account and their certificates.
identity-remove-button = Remove
identity-remove-question = Remove { $name } from { $organisation }?
identity-remove-consequence = They lose every role in this organisation at once. Their own account stays. You can invite them again.
identity-removed = They no longer belong to the organisation.
identity-last-manager = This is the last manager: appoint another one first.
identity-no-such-role = Organisations of this kind do not have that role.
identity-role-hint-network-administrator = Admits members and keeps the list of who may award microcredentials.
identity-role-hint-manager = Looks after the organisation’s people, profile and keys.
identity-role-hint-designer = Designs microcredentials and micro-stages.
identity-role-hint-trainer = Runs editions and marks attendance.
identity-role-hint-assessor = Assesses what is handed in.
identity-role-hint-validator = Validates the assessments of others.
identity-role-hint-recruiter = Describes the roles needed and looks for people.
identity-role-hint-counsellor = Accompanies people at the desk.
identity-role-hint-hub-manager = Runs a skills hub.
identity-role-hint-mentor = Accompanies those who have just arrived.

## First set-up
identity-setup-title = Set up the network
identity-setup-lead = A few details are enough: then you invite the others and admit organisations.
identity-setup-network-title = The network
identity-setup-network = Name of the network
identity-setup-network-hint = It appears at the top of every page.
identity-setup-organisation = Organisation that runs the network
identity-setup-organisation-hint = For example the region or the lead partner.
identity-setup-administrator-title = Who administers it
identity-setup-button = Create the network
identity-setup-spent = This set-up link no longer works. Restart the server to get a new one.
identity-setup-done = The network is set up already.

## Messages
identity-verify-mail-subject = Confirm your address for { $network }
identity-verify-mail-body =
    Hello,

    somebody used this address for { $network }. If it was you, confirm it here:

    { $origin }{ $path }

    The link works for seven days. If it was not you, ignore this message: without confirmation nothing happens.
identity-brought-mail-subject = { $organisation } has enrolled you on { $network }
identity-brought-mail-body =
    Hello { $name },

    { $organisation } has enrolled you in one of its activities and opened a profile for you on { $network }.

    To come in, choose a password, giving this e-mail address:

    { $origin }{ $path }

    If you did not expect this, write to { $organisation }: without a password the profile stays closed.

identity-known-mail-subject = You already have an account on { $network }
identity-known-mail-body =
    Hello,

    somebody tried to sign up on { $network } with this address, which is already that of your account.

    If it was you, sign in to the account you have:

    { $origin }/session/new

    If you have forgotten your password, choose a new one here: { $origin }/password/new

    If it was not you, ignore this message: your account has not changed.
identity-reset-mail-subject = New password for { $network }
identity-reset-mail-body =
    Hello,

    to choose a new password follow this link, which works for one hour:

    { $origin }{ $path }

    If you did not ask for it, ignore this message: your password stays as it is.
identity-invitation-mail-subject = { $organisation } invites you to { $network }
identity-invitation-mail-body =
    Hello,

    { $organisation } invites you to work together on { $network }. See the invitation and accept it here:

    { $origin }{ $path }

    The link works for 14 days.
identity-admitted-mail-subject = { $organisation } is part of { $network }
identity-admitted-mail-body =
    Hello,

    { $organisation } is now part of { $network }. You can invite people and complete the profile:

    { $origin }/organisation
identity-refused-mail-subject = The request of { $organisation }
identity-refused-mail-body =
    Hello,

    the request of { $organisation } to join { $network } was not accepted. The reason:

    { $reason }

    If something changes, you can make a new request: { $origin }/organisations/new
identity-suspended-mail-subject = { $organisation } is suspended
identity-suspended-mail-body =
    Hello,

    { $organisation } is suspended from { $network }: for now its people cannot work in the network. The reason:

    { $reason }

    Certificates issued before can still be consulted.
