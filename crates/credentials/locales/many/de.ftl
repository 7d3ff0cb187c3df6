# Nachweise, die auf ihre Inhaberin oder ihren Inhaber warten, und viele Nachweise auf einmal.

credentials-superseded-by = Durch einen anderen Nachweis ersetzt
credentials-claim-title = Ein Nachweis wartet auf Sie
credentials-claim-lead = Legen Sie ihn in Ihren Rucksack: Sie behalten ihn, zeigen ihn, wem Sie wollen, und alle können ihn prüfen.
credentials-claim-issuer = Ausgestellt von
credentials-claim-take = In meinen Rucksack legen
credentials-claim-sign-in = Dafür brauchen Sie ein Konto. Wenn Sie keines haben, registrieren Sie sich und öffnen danach den Link aus der E-Mail noch einmal.
credentials-claim-ended = Dieser Nachweis wurde schon übernommen, oder die ausstellende Stelle hat ihn storniert. Wenn Sie das nicht waren, schreiben Sie ihr.
credentials-claim-own = Sie verwalten die Organisation, die ihn ausgestellt hat: Niemand übernimmt einen Nachweis, den er sich selbst ausstellen könnte, auch nicht unter einer anderen Adresse. Er ist für die Person, für die er bestimmt war.
credentials-claim-taken = Der Nachweis liegt in Ihrem Rucksack.

credentials-claim-mail-subject = {$issuer} hat Ihnen einen Nachweis ausgestellt: {$title}
credentials-claim-mail-body = Guten Tag {$name},

    {$issuer} hat Ihnen den Nachweis „{$title}“ ausgestellt.
    Öffnen Sie diesen Link, um ihn in Ihren Rucksack zu legen:
    {$origin}{$path}

    Wenn Sie noch kein Konto haben, legen Sie es in einer Minute an. Wenn das nicht Ihr Name ist, beachten Sie diese Nachricht nicht.

credentials-many-no-award = „{$said}“ ist kein Nachweis Ihrer Organisation. Geben Sie die Nummer des Nachweises (awd_…), die des signierten Dokuments (crd_…) oder dessen Adresse an.
credentials-many-is-valid = Der Nachweis ist schon gültig.
credentials-many-is-suspended = Der Nachweis ist schon ausgesetzt.
credentials-many-is-revoked = Der Nachweis ist schon widerrufen; ein Widerruf lässt sich nicht zurücknehmen.
credentials-many-not-waiting = Der Nachweis wartet auf niemanden: Er wurde übernommen oder hat nie gewartet.
credentials-many-by-not-valid = Der Nachweis, der ihn ersetzt, muss ein anderer und gültig sein.
credentials-many-by-of-another = Der Nachweis, der ihn ersetzt, gehört einer anderen Person.
credentials-many-by-leaves = Der Nachweis, der ihn ersetzt, wird in derselben Datei selbst ersetzt. Nennen Sie den, der bleibt.
