### Identität: hereinkommen, das eigene Konto, Organisationen. Wir duzen, mit einfachen Worten.

## Hereinkommen
identity-sign-up-title = Konto anlegen
identity-sign-up-lead = Zwei Minuten genügen. Es kostet nichts, und du kannst jederzeit gehen.
identity-sign-up-button = Konto anlegen
identity-have-account = Hast du schon ein Konto?
identity-no-account = Noch kein Konto?
identity-name = Vor- und Nachname
identity-name-hint = So, wie er auf deinen Zertifikaten stehen soll.
identity-email = E-Mail-Adresse
identity-password = Passwort
identity-password-hint = Mindestens 10 Zeichen. Ein Satz, den du dir merkst, ist gut geeignet.
identity-password-guessable = Das ist zu leicht zu erraten: Nimm weder deine Adresse noch ein einziges wiederholtes Zeichen.
identity-lang = Sprache
identity-lang-hint = Für die Seiten und für die Nachrichten, die wir dir schicken.
identity-privacy-agree = Ich habe die Datenschutzhinweise gelesen
identity-privacy-hint = Wir verwenden deine Daten nur für diesen Dienst. Über alles andere entscheidest du später in deinem Konto.
identity-privacy-read = Datenschutzhinweise lesen
identity-sign-in-wrong = E-Mail-Adresse und Passwort passen nicht zusammen. Prüfe sie und versuche es noch einmal, oder wähle ein neues Passwort.
identity-forgot-link = Passwort vergessen?
identity-forgot-title = Neues Passwort wählen
identity-forgot-lead = Gib deine E-Mail-Adresse ein: Wir schicken dir einen Link, mit dem du ein neues Passwort wählst.
identity-forgot-button = Link schicken
identity-forgot-sent-title = Schau in dein Postfach
identity-forgot-sent-short = Der Link ist unterwegs
identity-forgot-sent = Wenn zu dieser Adresse ein Konto gehört, kommt gleich eine Nachricht mit einem Link, der eine Stunde gilt. Wenn du sie nicht siehst, schau im Spam-Ordner nach.
identity-reset-title = Neues Passwort
identity-reset-lead = Für das Konto von { $address }.
identity-reset-button = Speichern und anmelden
identity-new-password = Neues Passwort
identity-verify-title = Adresse bestätigen
identity-verify-lead = Ist { $address } deine Adresse?
identity-verify-button = Ja, das ist meine Adresse
identity-email-verified = Danke: Deine Adresse ist bestätigt.
identity-email-taken = Ein anderes Konto hat diese Adresse schon bestätigt. Melde dich damit an oder nimm eine andere Adresse.
identity-link-spent-title = Dieser Link gilt nicht mehr
identity-link-spent-short = Der Link wurde schon benutzt oder ist abgelaufen
identity-link-spent = Jeder Link gilt nur einmal und nur für begrenzte Zeit. Du kannst einen neuen anfordern.
identity-to-account = Zu deinem Konto

## Das eigene Konto
identity-about-you = Über dich
identity-account-since = Dieses Konto hast du seit dem { $date }.
identity-email-is-verified = Bestätigt
identity-email-not-verified = Noch nicht bestätigt
identity-link-hint = Öffne die Nachricht, die wir dir geschickt haben, und folge dem Link. Wenn du sie nicht findest, schau im Spam-Ordner nach.
identity-link-again = Link noch einmal schicken
identity-link-sent = Wir haben dir eine Nachricht mit dem Link geschickt.
identity-new-email = Neue E-Mail-Adresse
identity-new-email-hint = Die jetzige gilt, bis du die neue bestätigst.
identity-change-email = Adresse ändern
identity-organisations = Deine Organisationen
identity-in-no-organisation = Du gehörst keiner Organisation an. Zum Lernen und um dein Können zu zeigen, brauchst du keine.
identity-consents = Was du uns erlaubst
identity-consents-lead = Du entscheidest, eins nach dem anderen. Du kannst es dir jederzeit anders überlegen.
identity-purposes = Ich erlaube, dass meine Daten verwendet werden für
identity-purpose-talent-search = Unternehmen sollen mich finden können
identity-purpose-hint-talent-search = Unternehmen sehen, was du kannst, aber nicht, wer du bist. Name und Kontakt erscheinen nur, wenn du eine Anfrage annimmst.
identity-purpose-name-on-shared-credentials = Meinen Namen auf geteilten Zertifikaten zeigen
identity-purpose-hint-name-on-shared-credentials = Ohne diese Erlaubnis sieht, wer deinen Link öffnet, das Zertifikat, aber nicht deinen Namen.
identity-purpose-impact-follow-up = Mich später fragen, wie es gegangen ist
identity-purpose-hint-impact-follow-up = Nach 30, 60 und 90 Tagen stellen wir dir ein paar Fragen dazu, ob die Schulung genützt hat.
identity-consent-given = Erlaubt am { $date } (Text { $version }).
identity-consent-withdrawn = Zurückgezogen am { $date } (Text { $version }).
identity-consents-save = Erlaubnisse speichern
identity-present-password = Jetziges Passwort
identity-password-ends-sessions = Wenn du das Passwort änderst, wirst du auf allen anderen Geräten abgemeldet.
identity-password-wrong = Das ist nicht dein jetziges Passwort.
identity-change-password = Passwort ändern
identity-sessions = Wo du angemeldet bist
identity-sessions-lead = Wenn du ein Gerät nicht kennst, melde es ab und ändere dein Passwort.
identity-browser = Gerät
identity-browser-unknown = Unbekanntes Gerät
identity-session-since = Angemeldet seit
identity-session-seen = Zuletzt benutzt
identity-session-this = Dieses Gerät
identity-session-end = Abmelden
identity-session-ended = Das Gerät ist abgemeldet.
identity-action = Aktion
identity-your-data = Deine Daten, und wie du gehst
identity-download-lead = Du kannst alles herunterladen, was wir über dich wissen, in einer Datei, die andere Programme lesen können.
identity-download = Meine Daten herunterladen (JSON)
identity-delete-lead = Du kannst dein Konto jederzeit löschen.
identity-delete = Mein Konto löschen
identity-delete-title = Dein Konto löschen?
identity-delete-goes = Name, Adresse, Passwort, Anmeldungen, Erlaubnisse und Rollen verschwinden für immer. Wir können sie nicht zurückholen.
identity-delete-stays = Zertifikate, die du heruntergeladen hast, bleiben deine und bleiben gültig. In unseren Aufzeichnungen bleibt ein Code, der nicht zu dir führt, denn was unterschrieben ist, lässt sich nicht ungeschehen machen.
identity-delete-sure = Ja, ich will mein Konto löschen
identity-erase-last-manager = Du bist die einzige verantwortliche Person von { $organisation }. Bestimme zuerst jemand anderen, dann lösche dein Konto.

## Organisationen
identity-organisation = Organisation
identity-organisation-name = Name der Organisation
identity-organisation-name-taken = Eine Organisation mit diesem Namen gibt es schon. Wenn es deine ist, bitte die verantwortliche Person, dich einzuladen.
identity-kind = Art
identity-kind-governance = Leitung des Netzwerks
identity-kind-municipality = Gemeinde
identity-kind-provider = Bildungsträger
identity-kind-company = Unternehmen
identity-kind-school = Schule oder Hochschule
identity-kind-endorser = Bürgende Stelle
identity-kind-hint-municipality = Gemeinden, Gemeindeverbände, Jugendinformation.
identity-kind-hint-provider = Schult und verleiht Microcredentials.
identity-kind-hint-company = Sucht Leute und fördert die eigenen.
identity-kind-hint-school = Schulen, Fachschulen, Hochschulen.
identity-kind-hint-endorser = Kammern, Verbände und Stiftungen, die für andere einstehen.
identity-status-applicant = Wartet
identity-status-admitted = Mitglied
identity-status-suspended = Ausgesetzt
identity-status-refused = Nicht aufgenommen
identity-territory = Gebiet
identity-territory-hint = Zum Beispiel Mailand oder Provinz Lecco.
identity-website = Website
identity-website-hint = Die ganze Adresse, beginnend mit https://.
identity-description = Was sie tut
identity-description-hint = Zwei, drei Sätze, wie du sie jemandem sagen würdest, der dich nicht kennt. Sie stehen auf der öffentlichen Seite.
identity-apply-title = Deine Organisation anmelden
identity-apply-lead = Die Leitung des Netzwerks liest den Antrag und antwortet per E-Mail. Du wirst die Organisation verantworten.
identity-apply-button = Antrag schicken
identity-applied = Der Antrag ist unterwegs. Wir schreiben dir, sobald es eine Antwort gibt.
identity-applied-at = Antrag vom
identity-application = Was wir wissen
identity-profile = Vorstellung
identity-public-page = Öffentliche Seite ansehen
identity-other-organisations = Andere Organisationen, die du verantwortest
identity-standing-applicant = Der Antrag wird geprüft. Wir schreiben dir, sobald es eine Antwort gibt; bis dahin ist nichts weiter zu tun.
identity-standing-suspended = Die Organisation ist ausgesetzt: Ihre Leute können vorerst nicht im Netzwerk arbeiten.
identity-standing-refused = Der Antrag wurde nicht angenommen. Wenn sich etwas geändert hat, kannst du einen neuen stellen.
identity-reason = Grund
identity-reason-hint = Nötig, um abzulehnen oder auszusetzen. Die Verantwortlichen der Organisation lesen ihn.
identity-no-organisation = Du verantwortest keine Organisation
identity-no-organisation-hint = Wenn deine Organisation schon im Netzwerk ist, bitte die verantwortliche Person, dich einzuladen. Wenn nicht, melde sie an.
identity-decision = Entscheidung
identity-decide-admit = Aufnehmen
identity-decide-refuse = Nicht aufnehmen
identity-decide-suspend = Aussetzen
identity-decide-reinstate = Wieder aufnehmen
identity-decided-already = Inzwischen hat sich etwas geändert. Lade die Seite neu und prüfe.
identity-last-governance = Die Organisation, die das Netzwerk leitet, kann nicht ausgesetzt werden.
identity-done-admitted = { $organisation } gehört jetzt zum Netzwerk.
identity-done-refused = Der Antrag von { $organisation } wurde nicht angenommen.
identity-done-suspended = { $organisation } ist ausgesetzt.

## Menschen einer Organisation
identity-members = Menschen
identity-members-lead = Wer für { $organisation } arbeitet, und in welchen Rollen.
identity-member-lead = Die Rollen bei { $organisation }.
identity-roles = Rollen
identity-change = Ändern
identity-invite-title = Jemanden einladen
identity-invite-hint = Die Person bekommt einen Link, der 14 Tage gilt.
identity-invite-button = Einladung schicken
identity-invited = Einladung geschickt.
identity-invitations = Offene Einladungen
identity-valid-until = Gültig bis
identity-withdraw = Zurückziehen
identity-invitation-withdrawn = Einladung zurückgezogen.
identity-invitation-title = Eine Einladung für dich
identity-invitation-lead = { $organisation } lädt dich ein, zusammenzuarbeiten.
identity-invitation-as = Du nimmst an als { $name }.
identity-invitation-accept = Einladung annehmen
identity-invitation-sign-in = Um anzunehmen, melde dich an oder lege ein Konto an.
identity-invitation-accepted = Einladung angenommen: Deine neuen Rollen gelten.
identity-remove-title = Aus der Organisation entfernen
identity-remove-hint = Die Person verliert ihre Rollen hier, behält aber ihr Konto und ihre Zertifikate.
identity-remove-button = Entfernen
identity-remove-question = { $name } aus { $organisation } entfernen?
identity-remove-consequence = Die Person verliert sofort alle Rollen in dieser Organisation. Ihr Konto bleibt. Du kannst sie wieder einladen.
identity-removed = Die Person gehört nicht mehr zur Organisation.
identity-last-manager = Das ist die letzte verantwortliche Person: Bestimme zuerst eine andere.
identity-no-such-role = Diese Rolle gibt es in einer Organisation dieser Art nicht.
identity-role-hint-network-administrator = Nimmt Mitglieder auf und führt die Liste derer, die Microcredentials verleihen.
identity-role-hint-manager = Kümmert sich um Menschen, Vorstellung und Schlüssel der Organisation.
identity-role-hint-designer = Entwirft Microcredentials und Mikropraktika.
identity-role-hint-trainer = Leitet Durchgänge und hält die Anwesenheit fest.
identity-role-hint-assessor = Bewertet, was eingereicht wird.
identity-role-hint-validator = Bestätigt die Bewertungen anderer.
identity-role-hint-recruiter = Beschreibt gesuchte Profile und sucht Leute.
identity-role-hint-counsellor = Begleitet Menschen in der Beratung.
identity-role-hint-hub-manager = Leitet einen Kompetenz-Hub.
identity-role-hint-mentor = Begleitet, wer gerade angefangen hat.

## Erste Einrichtung
identity-setup-title = Netzwerk einrichten
identity-setup-lead = Wenige Angaben genügen: Danach lädst du die anderen ein und nimmst Organisationen auf.
identity-setup-network-title = Das Netzwerk
identity-setup-network = Name des Netzwerks
identity-setup-network-hint = Er steht oben auf jeder Seite.
identity-setup-organisation = Organisation, die das Netzwerk leitet
identity-setup-organisation-hint = Zum Beispiel die Region oder der federführende Partner.
identity-setup-administrator-title = Wer es verwaltet
identity-setup-button = Netzwerk anlegen
identity-setup-spent = Dieser Einrichtungslink gilt nicht mehr. Starte den Server neu, um einen neuen zu bekommen.
identity-setup-done = Das Netzwerk ist schon eingerichtet.

## Nachrichten
identity-verify-mail-subject = Bestätige deine Adresse für { $network }
identity-verify-mail-body =
    Hallo,

    jemand hat diese Adresse für { $network } angegeben. Wenn du das warst, bestätige sie hier:

    { $origin }{ $path }

    Der Link gilt sieben Tage. Wenn du es nicht warst, beachte diese Nachricht nicht: Ohne Bestätigung geschieht nichts.
identity-brought-mail-subject = { $organisation } hat Sie bei { $network } angemeldet
identity-brought-mail-body =
    Guten Tag { $name },

    { $organisation } hat Sie zu einer Veranstaltung angemeldet und für Sie ein Profil bei { $network } angelegt.

    Wählen Sie ein Kennwort, um hineinzukommen, und geben Sie dabei diese E-Mail-Adresse an:

    { $origin }{ $path }

    Wenn Sie das nicht erwartet haben, schreiben Sie { $organisation }: Ohne Kennwort bleibt das Profil geschlossen.

identity-known-mail-subject = Du hast schon ein Konto bei { $network }
identity-known-mail-body =
    Hallo,

    jemand wollte sich bei { $network } mit dieser Adresse registrieren, die schon zu deinem Konto gehört.

    Wenn du das warst, melde dich mit deinem Konto an:

    { $origin }/session/new

    Wenn du dein Passwort vergessen hast, wähle hier ein neues: { $origin }/password/new

    Wenn du es nicht warst, beachte diese Nachricht nicht: An deinem Konto hat sich nichts geändert.
identity-reset-mail-subject = Neues Passwort für { $network }
identity-reset-mail-body =
    Hallo,

    um ein neues Passwort zu wählen, folge diesem Link, der eine Stunde gilt:

    { $origin }{ $path }

    Wenn du das nicht wolltest, beachte diese Nachricht nicht: Dein Passwort bleibt, wie es ist.
identity-invitation-mail-subject = { $organisation } lädt dich zu { $network } ein
identity-invitation-mail-body =
    Hallo,

    { $organisation } lädt dich ein, bei { $network } zusammenzuarbeiten. Sieh dir die Einladung an und nimm sie hier an:

    { $origin }{ $path }

    Der Link gilt 14 Tage.
identity-admitted-mail-subject = { $organisation } gehört zu { $network }
identity-admitted-mail-body =
    Hallo,

    { $organisation } gehört jetzt zu { $network }. Du kannst Leute einladen und die Vorstellung vervollständigen:

    { $origin }/organisation
identity-refused-mail-subject = Der Antrag von { $organisation }
identity-refused-mail-body =
    Hallo,

    der Antrag von { $organisation } auf Aufnahme in { $network } wurde nicht angenommen. Der Grund:

    { $reason }

    Wenn sich etwas ändert, kannst du einen neuen Antrag stellen: { $origin }/organisations/new
identity-suspended-mail-subject = { $organisation } ist ausgesetzt
identity-suspended-mail-body =
    Hallo,

    { $organisation } ist bei { $network } ausgesetzt: Ihre Leute können vorerst nicht im Netzwerk arbeiten. Der Grund:

    { $reason }

    Schon verliehene Zertifikate bleiben einsehbar.
