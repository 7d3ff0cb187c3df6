# Awards that wait for their owner, and many awards changed at once.

credentials-superseded-by = Replaced by another credential
credentials-claim-title = A credential is waiting for you
credentials-claim-lead = Put it in your backpack: you keep it, show it to whom you like, and anyone can verify it.
credentials-claim-issuer = Issued by
credentials-claim-take = Put it in my backpack
credentials-claim-sign-in = You need an account to take it. If you have none, sign up and then open the link from the e-mail again.
credentials-claim-ended = This credential has been taken already, or whoever issued it cancelled it. If it was not you, write to the issuer.
credentials-claim-own = You manage the organisation that issued it: nobody takes a credential that they could issue to themselves, not even under another address. It is for the person it was meant for.
credentials-claim-taken = The credential is in your backpack.

credentials-claim-mail-subject = {$issuer} has issued you a credential: {$title}
credentials-claim-mail-body = Hello {$name},

    {$issuer} has issued you the credential “{$title}”.
    To put it in your backpack, open this link:
    {$origin}{$path}

    If you have no account yet, you can make one in a minute. If this is not your name, ignore this message.

credentials-many-no-award = “{$said}” is not a credential of your organisation. Give the number of the award (awd_…), that of the credential (crd_…) or its address.
credentials-many-is-valid = The credential is valid already.
credentials-many-is-suspended = The credential is suspended already.
credentials-many-is-revoked = The credential is revoked already; a revocation cannot be undone.
credentials-many-not-waiting = The credential is waiting for nobody: its owner has taken it, or it never waited.
credentials-many-by-not-valid = The credential that replaces it must be another one, and valid.
credentials-many-by-of-another = The credential that replaces it belongs to another person.
credentials-many-by-leaves = The credential that replaces it is itself replaced in this same file. Name the one that stays.
