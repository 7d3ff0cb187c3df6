# Credentials: backpack, sharing, verification, status

credentials-backpack-title = My backpack
credentials-backpack-lead = The credentials you have received. They are yours: download them, show them to whom you like, and stop showing them when you like.
credentials-backpack-empty-title = Your backpack is empty
credentials-backpack-empty-text = When you pass a challenge, the credential arrives here. Start by choosing a micro-stage.
credentials-badge-alt = Picture of the credential “{$title}”

credentials-state-valid = Valid
credentials-state-suspended = Suspended
credentials-state-revoked = Revoked
credentials-suspended-since = The credential has been suspended since {$date}: for now it does not count.
credentials-revoked-because = The credential was revoked on {$date}. Reason: {$reason}.
credentials-reason-issued-in-error = issued in error
credentials-reason-assessment-invalid = the assessment does not hold
credentials-reason-right-withdrawn = the organisation may no longer award it
credentials-reason-fraud = obtained by fraud
credentials-reason-corrected = replaced by a corrected one

credentials-fact-issuer = Issued by
credentials-fact-awarded = Date
credentials-fact-until = Valid until
credentials-fact-about = What it is about
credentials-fact-criteria = How it is earned
credentials-fact-workload = Workload
credentials-fact-eqf = EQF level
credentials-fact-assessment = Type of assessment
credentials-fact-participation = Form of participation
credentials-fact-quality = Quality assurance
credentials-fact-standing = Standing

credentials-share-title = Share
credentials-share-lead = Make a link that shows this credential. Whoever opens it can verify it at once, without an account.
credentials-share-audience = Who it is for
credentials-share-audience-hint = A note for yourself only, such as the name of the company.
credentials-share-days = For how long
credentials-share-7 = 7 days
credentials-share-30 = 30 days
credentials-share-365 = One year
credentials-share-always = Without an end
credentials-share-name = Show my name
credentials-share-button = Make the link
credentials-share-made = The link is ready: copy it and send it.
credentials-share-ended = The link no longer works.
credentials-share-too-many = You already have {$most} open links to this credential. Close one and try again.
credentials-share-link = Link
credentials-share-open = Open
credentials-share-expired = Expired
credentials-share-taken-back = Closed
credentials-share-facts = Made on {$date}. { $views ->
    [0] Nobody has opened it yet.
    [one] Opened once.
   *[other] Opened {$views} times.
}
credentials-share-until = Works until {$date}.
credentials-share-with-name = It shows your name.
credentials-share-without-name = It does not show your name.
credentials-share-look = See what it looks like
credentials-share-end = Close the link

credentials-download-title = Download
credentials-download-lead = The credential is inside every file: it can be verified even without us.
credentials-download-json = Signed document (JSON)
credentials-download-png = Picture (PNG)
credentials-download-svg = Picture (SVG)
credentials-download-pdf = Certificate (PDF)
credentials-download-capsule = Capsule
credentials-download-capsule-hint = The capsule also holds the keys, the status and the proof from the log: it can be verified many years from now, without a network, even if its issuer is gone.
credentials-certificate = Microcredential certificate
credentials-certificate-that = This is to certify that
credentials-certificate-bearer = whoever presents this document
credentials-certificate-has = has earned the microcredential
credentials-certificate-awarded = awarded by { $issuer } on { $date }
credentials-certificate-check = Check it
credentials-certificate-check-text = The code leads to the page where anybody can check this certificate. The signed document is inside this file too and can be verified without us.
credentials-take-along-title = Take it along
credentials-qr = QR code of this page
credentials-qr-alt = QR code that leads to this page

credentials-learner-hidden = The person chose not to show their name
credentials-learner-stated = Name as given by the person who shares the credential.
credentials-learner-erased = Erased person
credentials-issued-by = Issued by {$issuer}
credentials-criteria-title = What had to be done
credentials-outcomes-title = What the person can do
credentials-results-title = Results
credentials-criterion = Criterion
credentials-level-reached = Level reached
credentials-level-required = Level required
credentials-evidence-title = Evidence handed in
credentials-evidence-private = The evidence stays private. Here are its titles and digital fingerprints, by which it can be recognised.
credentials-closed-title = This link no longer shows anything
credentials-closed-expired = The link has expired. Ask the person who sent it for a new one.
credentials-closed-taken-back = The person has closed the link. If you need it, ask for a new one.
credentials-standing-title = Standing of the credential
credentials-standing-private = At this address we only say whether the credential counts and, if not, why. Whose it is, only that person shows, by a link of theirs.
credentials-terms-title = What these terms mean
credentials-terms-text = They are the words with which credentials describe the type of assessment, the form of participation and the quality assurance, after Annex I of Council Recommendation 2022/C 243/02.

credentials-verify-title = Verify a credential
credentials-verify-lead = Check in seconds whether a credential is genuine and who stands behind it. You need no account, and we do not keep what you upload.
credentials-verify-file = File of the credential
credentials-verify-address = Or its address
credentials-verify-address-hint = The link you received, such as https://…
credentials-verify-text = Or its text
credentials-verify-text-hint = Paste the signed document here.
credentials-verify-button = Verify
credentials-verify-nothing = Choose a file, write an address or paste a text.
credentials-verify-unreachable = We find no credential at this address. Check that you copied all of it.
credentials-verify-untitled = Result of the verification
credentials-verify-another = Verify another
credentials-verdict-valid = The credential is valid.
credentials-verdict-invalid = The credential is not valid.
credentials-verdict-not-checked = We could not check everything: do not treat it as valid.
credentials-verdict-none = There is no credential in it that we can read.
credentials-says-title = What it says
credentials-checks-title = The checks, one by one
credentials-trust-title = Who stands behind it
credentials-trust-unknown = Whoever issued it is not part of this network. The signature may be genuine, but we can say nothing about who signs.
credentials-trust-member = Member of the network
credentials-trust-no-entry = It is part of the network, but not on the list of those who may award.
credentials-trust-entry = {$what}: authorised since {$since}, accredited by {$by}.
credentials-trust-everything = Every field
credentials-technical = Technical details
credentials-issuer-id = Identifier of the issuer

credentials-check-format = Format
credentials-check-schema = Schema
credentials-check-proof = Signature
credentials-check-issuer-key = Key of the issuer
credentials-check-issuer-is-controller = The issuer is who signs
credentials-check-valid-from = Beginning of validity
credentials-check-valid-until = End of validity
credentials-check-status = Revocation and suspension
credentials-check-credentials-inside = Credentials inside
credentials-check-endorsements = Endorsements
credentials-check-evidence-digests = Evidence
credentials-check-recipient = Person
credentials-check-log-inclusion = Public log
credentials-check-trust-list = Trust list

credentials-code-format-credential = It is a credential in a form we know.
credentials-code-format-malformed = The document is malformed: it cannot be read.
credentials-code-format-no-object = The document is no credential.
credentials-code-format-too-large = It is larger than any credential.
credentials-code-format-too-many-carriers = It is wrapped in too many containers.
credentials-code-format-unknown = It is no credential in any form we know.
credentials-code-format-ob2 = It is a badge of Open Badges 2.0.
credentials-code-format-sd-jwt = It is an SD-JWT credential.
credentials-code-format-baked-twice = The file holds two credentials: which one counts is not known.
credentials-code-format-damaged = The file is damaged: it cannot be read.
credentials-code-format-tampered = The file was changed, or a part of it is missing: what it holds does not match its own list.
credentials-code-format-not-baked = The file holds no credential.
credentials-code-proof-genuine = The signature is genuine: the document was not changed.
credentials-code-proof-bad = The signature cannot be read.
credentials-code-proof-expired = The signature has expired.
credentials-code-proof-base = This is the copy for the holder alone, and proves nothing to others: the parts to be shown are first derived from it.
credentials-code-proof-malformed = The signature is malformed.
credentials-code-proof-mismatch = The signature does not match: the document was changed, or somebody else signed.
credentials-code-proof-no-key = Without the issuer’s key the signature cannot be checked.
credentials-code-proof-none = The document is not signed.
credentials-code-proof-other-purpose = The signature was made for another purpose.
credentials-code-proof-other-session = The signature was made for another request.
credentials-code-proof-too-many = It has too many signatures.
credentials-code-proof-unknown-context = It uses a vocabulary we do not know.
credentials-code-proof-unknown-suite = It uses a kind of signature we do not know.
credentials-code-proof-differs = It differs from what its issuer publishes at its address.
credentials-code-proof-unreachable = It could not be checked with its issuer.
credentials-code-issuer-key-published = The issuer publishes this key.
credentials-code-issuer-key-rotated = The key has been replaced, but was in use when it signed.
credentials-code-issuer-key-compromised = The key had already fallen into other hands.
credentials-code-issuer-key-logged-before-compromise = The key later fell into other hands, but the credential stood in the public log before.
credentials-code-issuer-key-expired = The key had already expired.
credentials-code-issuer-key-not-published = The issuer does not publish this key.
credentials-code-issuer-key-unreachable = We could not reach the issuer.
credentials-code-issuer-key-certified = The issuer’s certificate leads to a recognised authority.
credentials-code-issuer-key-no-anchors = Which certificate authorities to recognise is not set, so the certificate was not judged.
credentials-code-issuer-key-not-certified = The issuer’s certificate does not lead to a recognised authority.
credentials-code-issuer-key-unusable = The issuer’s key cannot be used.
credentials-code-issuer-is-controller = The issuer controls the key that signed.
credentials-code-issuer-other-controller = The key belongs to somebody else.
credentials-code-issuer-none = It does not say who issues it.
credentials-code-issuer-not-asked = This was not asked.
credentials-code-issuer-is-certified = The issuer is who the certificate names.
credentials-code-issuer-is-sealer = The issuer is who sealed it.
credentials-code-issuer-other-sealer = The issuer is not who sealed it.
credentials-code-valid-from-past = It is already valid.
credentials-code-valid-from-future = It is not yet valid.
credentials-code-valid-from-none = It does not say since when it is valid.
credentials-code-valid-from-malformed = The beginning of its validity is no moment.
credentials-code-valid-until-none = It has no end.
credentials-code-valid-until-future = It has not expired.
credentials-code-valid-until-expired = It has expired.
credentials-code-valid-until-malformed = The end of its validity is no moment.
credentials-code-status-not-revoked = It was neither revoked nor suspended.
credentials-code-status-not-suspended = It is not suspended.
credentials-code-status-current = It is up to date.
credentials-code-status-revoked = It was revoked.
credentials-code-status-suspended = It is suspended.
credentials-code-status-none = It does not say where to ask whether it was revoked.
credentials-code-status-refresh = There is a newer version of it.
credentials-code-status-message = The issuer left a message.
credentials-code-status-unreachable = We could not reach the list of revocations.
credentials-code-status-unvouched = The list of revocations came along with the credential and is not signed by its issuer: it does not say whether the credential still holds.
credentials-code-status-malformed = The reference to the list of revocations is malformed.
credentials-code-status-malformed-list = The list of revocations is malformed.
credentials-code-status-list-invalid = The list of revocations is not genuine.
credentials-code-status-list-not-checked = We could not check the list of revocations.
credentials-code-status-other-issuer = The list of revocations is somebody else’s.
credentials-code-status-other-list = It is another list of revocations.
credentials-code-status-other-purpose = The list serves another purpose.
credentials-code-status-too-deep = The list leads to too many other lists.
credentials-code-status-unknown-kind = It uses a kind of list we do not know.
credentials-code-schema-kept = It keeps the schema it names.
credentials-code-schema-broken = It breaks the schema it names. It may be genuine all the same.
credentials-code-schema-none = It names no schema.
credentials-code-schema-unreachable = We could not read the schema.
credentials-code-schema-unusable = The schema cannot be used.
credentials-code-endorsements-none = Nobody endorsed it.
credentials-code-endorsements-valid = The endorsements are genuine.
credentials-code-endorsements-invalid = An endorsement is not genuine.
credentials-code-endorsements-not-checked = We could not check the endorsements.
credentials-code-endorsements-other-subject = An endorsement is about something else.
credentials-code-endorsements-too-deep = The endorsements lead to too many others.
credentials-code-evidence-none = It leads to no evidence that could be checked.
credentials-code-evidence-private = The evidence is private.
credentials-code-evidence-unchanged = The evidence is what it was.
credentials-code-evidence-changed = A piece of evidence was changed.
credentials-code-evidence-unreachable = We could not reach the evidence.
credentials-code-evidence-unknown-digest = The fingerprint of a piece of evidence is of a kind we do not know.
credentials-code-recipient-not-asked = Whose it is was not asked.
credentials-code-recipient-same-identity = It was awarded to this person.
credentials-code-recipient-same-id = It was awarded to this person.
credentials-code-recipient-other = It was awarded to another person.
credentials-code-recipient-unknown = It does not say in a way that can be checked to whom it was awarded.
credentials-code-log-included = It stands in the public log.
credentials-code-log-no-proof = It carries no proof of standing in a public log.
credentials-code-log-unknown = It carries a proof of a public log that we do not know.
credentials-code-log-not-included = The proof of the public log does not fit this credential.
credentials-code-contents-valid = Every credential in it is valid.
credentials-code-contents-none = It holds no credentials.
credentials-code-contents-too-many = It holds more credentials than we look at.
credentials-code-contents-too-deep = The credentials are hidden too deep inside.
credentials-code-contents-invalid = A credential in it is not valid.
credentials-code-contents-not-checked = A credential in it could not be checked.
credentials-code-contents-bare = A credential in it is written in a form that is not allowed.
credentials-code-status-list-stale = The list of revocations has expired, and there is no newer one.
credentials-code-status-other = The list of revocations says that it does not hold.
credentials-code-status-out-of-range = The list of revocations does not reach as far as this credential.
credentials-code-recipient-holder = It is shown by the person it was awarded to.
credentials-code-recipient-matches = It was awarded to this person.
credentials-code-recipient-not-bound = Whoever shows it has not proven to be the person it was awarded to.
credentials-code-recipient-weak-hash = The person is named in a way too weak to compare.
credentials-code-trust-trusted = The issuer may award it.
credentials-code-trust-not-trusted = The issuer may not award it.
credentials-code-trust-unknown = We do not know whether the issuer may award it.
credentials-code-trust-not-asked = Who stands behind it is told further down.
credentials-code-capsule-snapshot = Its status and other data come from the capsule, as they were when it was packed: they may have changed since.
credentials-code-seal-time-stamp = It carries a time stamp, which is not checked here.
credentials-code-presentation-other-holder = It is shown by somebody else than it was awarded to.
credentials-code-refresh-unreachable = We could not ask whether there is a newer version.
credentials-code-refresh-other = The refresh service gave another credential.
credentials-code-refresh-invalid = The newer version that its issuer offers is not valid.
credentials-code-refresh-taken = The newer version was taken from its issuer.
credentials-code-format-version-1 = It follows the older data model 1.1.
credentials-code-issuer-unusual-letters = The issuer’s address has letters that can be taken for others: look at it closely.

credentials-awards-title = Credentials issued
credentials-awards-lead = The credentials of your organisation. You can suspend, reinstate or revoke them.
credentials-awards-empty-title = No credentials
credentials-awards-empty-text = Credentials appear here when an assessment is validated.
credentials-award-title = Title
credentials-award-learner = Person
credentials-status-title = Change its standing
credentials-status-lead = What you decide counts at once for every form of the credential, wherever it was copied to. The person is told. Time passing is no reason to revoke.
credentials-change = What do you want to do
credentials-change-suspend = Suspend
credentials-change-suspend-hint = For now it does not count; it can be reinstated.
credentials-change-reinstate = Reinstate
credentials-change-revoke = Revoke: {$reason}
credentials-change-note = Explanation
credentials-change-note-hint = The person and whoever verifies the credential read it. Write no personal data.
credentials-change-button = Confirm
credentials-status-changed = The standing of the credential has changed.
credentials-status-not-allowed = This credential can no longer be changed this way: reload the page to see its standing.

credentials-api-key-name = The name of an API key has 1 to 100 characters.
credentials-api-key-name-taken = There is an API key of that name already: choose another name, or end that key first.

credentials-mail-sealed-subject = You received a credential: {$title}
credentials-mail-sealed-body = Congratulations!

    Your work was validated, and the credential “{$title}” lies in your backpack:
    {$origin}{$path}

    You can download and share it whenever you like.

    {$network}
credentials-mail-revoked-subject = The credential “{$title}” was revoked
credentials-mail-revoked-body = The credential “{$title}” was revoked by whoever issued it.

    You find the reason in your backpack: {$origin}/backpack

    If you think this is a mistake, write to the organisation that issued it.

    {$network}
