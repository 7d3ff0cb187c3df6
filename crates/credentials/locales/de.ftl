# Credentials: backpack, sharing, verification, status

credentials-backpack-title = Mein Rucksack
credentials-backpack-lead = Die Nachweise, die Sie erhalten haben. Sie gehören Ihnen: Laden Sie sie herunter, zeigen Sie sie, wem Sie möchten, und beenden Sie das, wann Sie möchten.
credentials-backpack-empty-title = Ihr Rucksack ist leer
credentials-backpack-empty-text = Wenn Sie eine Prüfung bestehen, kommt der Nachweis hierher. Wählen Sie zuerst eine Kurzschulung.
credentials-badge-alt = Bild des Nachweises „{$title}“

credentials-state-valid = Gültig
credentials-state-suspended = Ausgesetzt
credentials-state-revoked = Widerrufen
credentials-suspended-since = Der Nachweis ist seit dem {$date} ausgesetzt: Vorerst gilt er nicht.
credentials-revoked-because = Der Nachweis wurde am {$date} widerrufen. Grund: {$reason}.
credentials-reason-issued-in-error = irrtümlich ausgestellt
credentials-reason-assessment-invalid = die Bewertung ist ungültig
credentials-reason-right-withdrawn = die Organisation darf ihn nicht mehr vergeben
credentials-reason-fraud = durch Täuschung erlangt
credentials-reason-corrected = durch einen berichtigten ersetzt

credentials-fact-issuer = Ausgestellt von
credentials-fact-awarded = Datum
credentials-fact-until = Gültig bis
credentials-fact-about = Worum es geht
credentials-fact-criteria = Wie man ihn erwirbt
credentials-fact-workload = Arbeitsaufwand
credentials-fact-eqf = EQR-Niveau
credentials-fact-assessment = Art der Bewertung
credentials-fact-participation = Form der Teilnahme
credentials-fact-quality = Qualitätssicherung
credentials-fact-standing = Stand

credentials-share-title = Teilen
credentials-share-lead = Erstellen Sie einen Link, der diesen Nachweis zeigt. Wer ihn öffnet, kann ihn sofort prüfen, ohne Konto.
credentials-share-audience = Für wen er ist
credentials-share-audience-hint = Eine Notiz nur für Sie, etwa der Name des Unternehmens.
credentials-share-days = Für wie lange
credentials-share-7 = 7 Tage
credentials-share-30 = 30 Tage
credentials-share-365 = Ein Jahr
credentials-share-always = Ohne Ende
credentials-share-name = Meinen Namen zeigen
credentials-share-button = Link erstellen
credentials-share-made = Der Link ist fertig: Kopieren und senden Sie ihn.
credentials-share-ended = Der Link funktioniert nicht mehr.
credentials-share-too-many = Sie haben bereits {$most} offene Links zu diesem Nachweis. Schließen Sie einen und versuchen Sie es erneut.
credentials-share-link = Link
credentials-share-open = Offen
credentials-share-expired = Abgelaufen
credentials-share-taken-back = Geschlossen
credentials-share-facts = Erstellt am {$date}. { $views ->
    [0] Noch niemand hat ihn geöffnet.
    [one] Einmal geöffnet.
   *[other] {$views}-mal geöffnet.
}
credentials-share-until = Gültig bis {$date}.
credentials-share-with-name = Er zeigt Ihren Namen.
credentials-share-without-name = Er zeigt Ihren Namen nicht.
credentials-share-look = Ansehen, wie er aussieht
credentials-share-end = Link schließen

credentials-download-title = Herunterladen
credentials-download-lead = Der Nachweis steckt in jeder Datei: Er lässt sich auch ohne uns prüfen.
credentials-download-json = Signiertes Dokument (JSON)
credentials-download-png = Bild (PNG)
credentials-download-svg = Bild (SVG)
credentials-download-pdf = Bescheinigung (PDF)
credentials-download-capsule = Kapsel
credentials-download-capsule-hint = Die Kapsel enthält auch Schlüssel, Status und den Nachweis aus dem Protokoll: Sie lässt sich noch nach vielen Jahren prüfen, ohne Netz und auch wenn es die ausstellende Stelle nicht mehr gibt.
credentials-certificate = Bescheinigung über ein Microcredential
credentials-certificate-that = Hiermit wird bescheinigt, dass
credentials-certificate-bearer = die Person, die dieses Dokument vorlegt,
credentials-certificate-has = das folgende Microcredential erworben hat:
credentials-certificate-awarded = verliehen von { $issuer } am { $date }
credentials-certificate-check = Prüfen
credentials-certificate-check-text = Der Code führt zu der Seite, auf der jede Person diese Bescheinigung prüfen kann. In dieser Datei steckt auch das signierte Dokument, das sich ohne uns prüfen lässt.
credentials-take-along-title = Zum Mitnehmen
credentials-qr = QR-Code dieser Seite
credentials-qr-alt = QR-Code, der zu dieser Seite führt

credentials-learner-hidden = Die Person möchte ihren Namen nicht zeigen
credentials-learner-stated = Name nach Angabe der Person, die den Nachweis teilt.
credentials-learner-erased = Gelöschte Person
credentials-issued-by = Ausgestellt von {$issuer}
credentials-criteria-title = Was zu tun war
credentials-outcomes-title = Was die Person kann
credentials-results-title = Ergebnisse
credentials-criterion = Kriterium
credentials-level-reached = Erreichte Stufe
credentials-level-required = Verlangte Stufe
credentials-evidence-title = Eingereichte Belege
credentials-evidence-private = Die Belege bleiben privat. Hier stehen ihre Titel und digitalen Fingerabdrücke, an denen man sie erkennt.
credentials-closed-title = Dieser Link zeigt nichts mehr
credentials-closed-expired = Der Link ist abgelaufen. Bitten Sie die Person, die ihn gesendet hat, um einen neuen.
credentials-closed-taken-back = Die Person hat den Link geschlossen. Wenn Sie ihn brauchen, bitten Sie um einen neuen.
credentials-standing-title = Stand des Nachweises
credentials-standing-private = An dieser Adresse sagen wir nur, ob der Nachweis gilt und, wenn nicht, warum. Wem er gehört, zeigt allein die Person über einen eigenen Link.
credentials-terms-title = Was diese Begriffe bedeuten
credentials-terms-text = Es sind die Wörter, mit denen Nachweise die Art der Bewertung, die Form der Teilnahme und die Qualitätssicherung beschreiben, nach Anhang I der Empfehlung des Rates 2022/C 243/02.

credentials-verify-title = Einen Nachweis prüfen
credentials-verify-lead = Prüfen Sie in Sekunden, ob ein Nachweis echt ist und wer für ihn einsteht. Sie brauchen kein Konto, und wir behalten nicht, was Sie hochladen.
credentials-verify-file = Datei des Nachweises
credentials-verify-address = Oder seine Adresse
credentials-verify-address-hint = Der Link, den Sie erhalten haben, etwa https://…
credentials-verify-text = Oder sein Text
credentials-verify-text-hint = Fügen Sie hier das signierte Dokument ein.
credentials-verify-button = Prüfen
credentials-verify-nothing = Wählen Sie eine Datei, schreiben Sie eine Adresse oder fügen Sie einen Text ein.
credentials-verify-unreachable = An dieser Adresse finden wir keinen Nachweis. Prüfen Sie, ob Sie sie vollständig kopiert haben.
credentials-verify-untitled = Ergebnis der Prüfung
credentials-verify-another = Einen weiteren prüfen
credentials-verdict-valid = Der Nachweis ist gültig.
credentials-verdict-invalid = Der Nachweis ist nicht gültig.
credentials-verdict-not-checked = Wir konnten nicht alles prüfen: Betrachten Sie ihn nicht als gültig.
credentials-verdict-none = Darin ist kein Nachweis, den wir lesen können.
credentials-says-title = Was er sagt
credentials-checks-title = Die Prüfungen, eine nach der anderen
credentials-trust-title = Wer für ihn einsteht
credentials-trust-unknown = Wer ihn ausgestellt hat, gehört nicht zu diesem Netzwerk. Die Signatur kann echt sein, aber wir können nichts darüber sagen, wer signiert.
credentials-trust-member = Mitglied des Netzwerks
credentials-trust-no-entry = Die Organisation gehört zum Netzwerk, steht aber nicht auf der Liste derer, die vergeben dürfen.
credentials-trust-entry = {$what}: berechtigt seit {$since}, akkreditiert durch {$by}.
credentials-trust-everything = Alle Bereiche
credentials-technical = Technische Einzelheiten
credentials-issuer-id = Kennung des Ausstellers

credentials-check-format = Format
credentials-check-schema = Schema
credentials-check-proof = Signatur
credentials-check-issuer-key = Schlüssel des Ausstellers
credentials-check-issuer-is-controller = Der Aussteller ist, wer signiert
credentials-check-valid-from = Beginn der Gültigkeit
credentials-check-valid-until = Ende der Gültigkeit
credentials-check-status = Widerruf und Aussetzung
credentials-check-credentials-inside = Enthaltene Nachweise
credentials-check-endorsements = Befürwortungen
credentials-check-evidence-digests = Belege
credentials-check-recipient = Person
credentials-check-log-inclusion = Öffentliches Protokoll
credentials-check-trust-list = Vertrauensliste

credentials-code-format-credential = Es ist ein Nachweis in einer Form, die wir kennen.
credentials-code-format-malformed = Das Dokument ist fehlerhaft: Es lässt sich nicht lesen.
credentials-code-format-no-object = Das Dokument ist kein Nachweis.
credentials-code-format-too-large = Es ist größer als jeder Nachweis.
credentials-code-format-too-many-carriers = Es steckt in zu vielen Behältern.
credentials-code-format-unknown = Es ist kein Nachweis in einer Form, die wir kennen.
credentials-code-format-ob2 = Es ist ein Badge nach Open Badges 2.0.
credentials-code-format-sd-jwt = Es ist ein SD-JWT-Nachweis.
credentials-code-format-baked-twice = Die Datei enthält zwei Nachweise: Welcher gilt, ist nicht bekannt.
credentials-code-format-damaged = Die Datei ist beschädigt: Sie lässt sich nicht lesen.
credentials-code-format-tampered = Die Datei wurde verändert, oder ein Teil fehlt: Ihr Inhalt passt nicht zu ihrem Verzeichnis.
credentials-code-format-not-baked = Die Datei enthält keinen Nachweis.
credentials-code-proof-genuine = Die Signatur ist echt: Das Dokument wurde nicht verändert.
credentials-code-proof-bad = Die Signatur lässt sich nicht lesen.
credentials-code-proof-expired = Die Signatur ist abgelaufen.
credentials-code-proof-base = Dies ist die Fassung nur für die Inhaberin oder den Inhaber und beweist anderen nichts: Zuerst werden daraus die Teile abgeleitet, die gezeigt werden sollen.
credentials-code-proof-malformed = Die Signatur ist fehlerhaft.
credentials-code-proof-mismatch = Die Signatur passt nicht: Das Dokument wurde verändert, oder jemand anderes hat signiert.
credentials-code-proof-no-key = Ohne den Schlüssel des Ausstellers lässt sich die Signatur nicht prüfen.
credentials-code-proof-none = Das Dokument ist nicht signiert.
credentials-code-proof-other-purpose = Die Signatur wurde zu einem anderen Zweck gemacht.
credentials-code-proof-other-session = Die Signatur wurde für eine andere Anfrage gemacht.
credentials-code-proof-too-many = Es trägt zu viele Signaturen.
credentials-code-proof-unknown-context = Es verwendet ein Vokabular, das wir nicht kennen.
credentials-code-proof-unknown-suite = Es verwendet eine Art von Signatur, die wir nicht kennen.
credentials-code-proof-differs = Er weicht von dem ab, was der Aussteller unter seiner Adresse veröffentlicht.
credentials-code-proof-unreachable = Er konnte beim Aussteller nicht geprüft werden.
credentials-code-issuer-key-published = Der Aussteller veröffentlicht diesen Schlüssel.
credentials-code-issuer-key-rotated = Der Schlüssel wurde ersetzt, war aber in Gebrauch, als er signierte.
credentials-code-issuer-key-compromised = Der Schlüssel war bereits in fremden Händen.
credentials-code-issuer-key-logged-before-compromise = Der Schlüssel geriet später in fremde Hände, aber der Nachweis stand schon im öffentlichen Protokoll.
credentials-code-issuer-key-expired = Der Schlüssel war bereits abgelaufen.
credentials-code-issuer-key-not-published = Der Aussteller veröffentlicht diesen Schlüssel nicht.
credentials-code-issuer-key-unreachable = Wir konnten den Aussteller nicht erreichen.
credentials-code-issuer-key-certified = Das Zertifikat des Ausstellers führt zu einer anerkannten Stelle.
credentials-code-issuer-key-no-anchors = Welche Zertifizierungsstellen anerkannt sind, ist nicht festgelegt; das Zertifikat wurde nicht beurteilt.
credentials-code-issuer-key-not-certified = Das Zertifikat des Ausstellers führt zu keiner anerkannten Stelle.
credentials-code-issuer-key-unusable = Der Schlüssel des Ausstellers lässt sich nicht verwenden.
credentials-code-issuer-is-controller = Der Aussteller verfügt über den Schlüssel, der signiert hat.
credentials-code-issuer-other-controller = Der Schlüssel gehört jemand anderem.
credentials-code-issuer-none = Er sagt nicht, wer ihn ausstellt.
credentials-code-issuer-not-asked = Danach wurde nicht gefragt.
credentials-code-issuer-is-certified = Der Aussteller ist, wen das Zertifikat nennt.
credentials-code-issuer-is-sealer = Der Aussteller ist, wer gesiegelt hat.
credentials-code-issuer-other-sealer = Der Aussteller ist nicht, wer gesiegelt hat.
credentials-code-valid-from-past = Er ist bereits gültig.
credentials-code-valid-from-future = Er ist noch nicht gültig.
credentials-code-valid-from-none = Er sagt nicht, seit wann er gilt.
credentials-code-valid-from-malformed = Der Beginn der Gültigkeit ist kein Zeitpunkt.
credentials-code-valid-until-none = Er hat kein Ende.
credentials-code-valid-until-future = Er ist nicht abgelaufen.
credentials-code-valid-until-expired = Er ist abgelaufen.
credentials-code-valid-until-malformed = Das Ende der Gültigkeit ist kein Zeitpunkt.
credentials-code-status-not-revoked = Er wurde weder widerrufen noch ausgesetzt.
credentials-code-status-not-suspended = Er ist nicht ausgesetzt.
credentials-code-status-current = Er ist aktuell.
credentials-code-status-revoked = Er wurde widerrufen.
credentials-code-status-suspended = Er ist ausgesetzt.
credentials-code-status-none = Er sagt nicht, wo man einen Widerruf erfragt.
credentials-code-status-refresh = Es gibt eine neuere Fassung.
credentials-code-status-message = Der Aussteller hat eine Nachricht hinterlassen.
credentials-code-status-unreachable = Wir konnten die Widerrufsliste nicht erreichen.
credentials-code-status-unvouched = Die Widerrufsliste kam zusammen mit dem Nachweis und ist nicht von seinem Aussteller signiert: Sie sagt nicht, ob er noch gilt.
credentials-code-status-malformed = Der Verweis auf die Widerrufsliste ist fehlerhaft.
credentials-code-status-malformed-list = Die Widerrufsliste ist fehlerhaft.
credentials-code-status-list-invalid = Die Widerrufsliste ist nicht echt.
credentials-code-status-list-not-checked = Wir konnten die Widerrufsliste nicht prüfen.
credentials-code-status-other-issuer = Die Widerrufsliste gehört jemand anderem.
credentials-code-status-other-list = Es ist eine andere Widerrufsliste.
credentials-code-status-other-purpose = Die Liste dient einem anderen Zweck.
credentials-code-status-too-deep = Die Liste führt zu zu vielen anderen Listen.
credentials-code-status-unknown-kind = Er verwendet eine Art von Liste, die wir nicht kennen.
credentials-code-schema-kept = Er hält das Schema ein, das er nennt.
credentials-code-schema-broken = Er verletzt das Schema, das er nennt. Er kann trotzdem echt sein.
credentials-code-schema-none = Er nennt kein Schema.
credentials-code-schema-unreachable = Wir konnten das Schema nicht lesen.
credentials-code-schema-unusable = Das Schema ist nicht verwendbar.
credentials-code-endorsements-none = Niemand hat ihn befürwortet.
credentials-code-endorsements-valid = Die Befürwortungen sind echt.
credentials-code-endorsements-invalid = Eine Befürwortung ist nicht echt.
credentials-code-endorsements-not-checked = Wir konnten die Befürwortungen nicht prüfen.
credentials-code-endorsements-other-subject = Eine Befürwortung betrifft etwas anderes.
credentials-code-endorsements-too-deep = Die Befürwortungen führen zu zu vielen anderen.
credentials-code-evidence-none = Er führt zu keinem prüfbaren Beleg.
credentials-code-evidence-private = Die Belege sind privat.
credentials-code-evidence-unchanged = Die Belege sind unverändert.
credentials-code-evidence-changed = Ein Beleg wurde verändert.
credentials-code-evidence-unreachable = Wir konnten die Belege nicht erreichen.
credentials-code-evidence-unknown-digest = Der Fingerabdruck eines Belegs ist von einer Art, die wir nicht kennen.
credentials-code-recipient-not-asked = Nach der Person wurde nicht gefragt.
credentials-code-recipient-same-identity = Er wurde dieser Person ausgestellt.
credentials-code-recipient-same-id = Er wurde dieser Person ausgestellt.
credentials-code-recipient-other = Er wurde einer anderen Person ausgestellt.
credentials-code-recipient-unknown = Er sagt nicht prüfbar, wem er ausgestellt wurde.
credentials-code-log-included = Er steht im öffentlichen Protokoll.
credentials-code-log-no-proof = Er trägt keinen Beweis, in einem öffentlichen Protokoll zu stehen.
credentials-code-log-unknown = Er trägt den Beweis eines öffentlichen Protokolls, das wir nicht kennen.
credentials-code-log-not-included = Der Beweis aus dem öffentlichen Protokoll passt nicht zu diesem Nachweis.
credentials-code-contents-valid = Jeder enthaltene Nachweis ist gültig.
credentials-code-contents-none = Er enthält keine Nachweise.
credentials-code-contents-too-many = Er enthält mehr Nachweise, als wir ansehen.
credentials-code-contents-too-deep = Die Nachweise liegen zu tief verborgen.
credentials-code-contents-invalid = Ein enthaltener Nachweis ist nicht gültig.
credentials-code-contents-not-checked = Ein enthaltener Nachweis konnte nicht geprüft werden.
credentials-code-contents-bare = Ein enthaltener Nachweis steht in einer unzulässigen Form darin.
credentials-code-status-list-stale = Die Liste der Widerrufe ist abgelaufen, und es gibt keine neuere.
credentials-code-status-other = Die Sperrliste sagt, dass er nicht gilt.
credentials-code-status-out-of-range = Die Sperrliste reicht nicht bis zu diesem Nachweis.
credentials-code-recipient-holder = Ihn zeigt die Person, der er ausgestellt wurde.
credentials-code-recipient-matches = Er wurde dieser Person ausgestellt.
credentials-code-recipient-not-bound = Wer ihn zeigt, hat nicht bewiesen, die Person zu sein, der er ausgestellt wurde.
credentials-code-recipient-weak-hash = Die Person ist auf eine Weise angegeben, die für einen Vergleich zu schwach ist.
credentials-code-trust-trusted = Die Organisation ist berechtigt.
credentials-code-trust-not-trusted = Die Organisation ist nicht berechtigt.
credentials-code-trust-unknown = Wir wissen nicht, ob die Organisation berechtigt ist.
credentials-code-trust-not-asked = Wer für ihn einsteht, steht weiter unten.
credentials-code-capsule-snapshot = Der Status und weitere Daten stammen aus der Kapsel, so wie sie beim Packen waren: Seitdem können sie sich geändert haben.
credentials-code-seal-time-stamp = Er trägt einen Zeitstempel, der hier nicht geprüft wird.
credentials-code-presentation-other-holder = Er wird von jemand anderem gezeigt als der Person, der er ausgestellt wurde.
credentials-code-refresh-unreachable = Wir konnten nicht erfragen, ob es eine neuere Fassung gibt.
credentials-code-refresh-other = Der Aktualisierungsdienst hat einen anderen Nachweis geliefert.
credentials-code-refresh-invalid = Die neuere Fassung, die der Aussteller anbietet, ist nicht gültig.
credentials-code-refresh-taken = Die neuere Fassung wurde vom Aussteller übernommen.
credentials-code-format-version-1 = Er folgt dem älteren Datenmodell 1.1.
credentials-code-issuer-unusual-letters = Die Adresse des Ausstellers enthält Buchstaben, die man mit anderen verwechseln kann: Sehen Sie genau hin.

credentials-awards-title = Ausgestellte Nachweise
credentials-awards-lead = Die Nachweise Ihrer Organisation. Sie können sie aussetzen, wiederherstellen oder widerrufen.
credentials-awards-empty-title = Keine Nachweise
credentials-awards-empty-text = Nachweise erscheinen hier, wenn eine Bewertung bestätigt wird.
credentials-award-title = Titel
credentials-award-learner = Person
credentials-status-title = Stand ändern
credentials-status-lead = Was Sie entscheiden, gilt sofort für jede Form des Nachweises, wohin er auch kopiert wurde. Die Person wird benachrichtigt. Dass Zeit vergeht, ist kein Grund für einen Widerruf.
credentials-change = Was möchten Sie tun
credentials-change-suspend = Aussetzen
credentials-change-suspend-hint = Vorerst gilt er nicht; er kann wiederhergestellt werden.
credentials-change-reinstate = Wiederherstellen
credentials-change-revoke = Widerrufen: {$reason}
credentials-change-note = Erklärung
credentials-change-note-hint = Die Person und wer den Nachweis prüft, lesen sie. Schreiben Sie keine personenbezogenen Daten.
credentials-change-button = Bestätigen
credentials-status-changed = Der Stand des Nachweises hat sich geändert.
credentials-status-not-allowed = Dieser Nachweis lässt sich so nicht mehr ändern: Laden Sie die Seite neu, um seinen Stand zu sehen.

credentials-api-key-name = Der Name eines API-Schlüssels hat 1 bis 100 Zeichen.
credentials-api-key-name-taken = Einen API-Schlüssel dieses Namens gibt es schon: Wählen Sie einen anderen Namen oder beenden Sie zuerst jenen Schlüssel.

credentials-mail-sealed-subject = Sie haben einen Nachweis erhalten: {$title}
credentials-mail-sealed-body = Herzlichen Glückwunsch!

    Ihre Arbeit wurde bestätigt, und der Nachweis „{$title}“ liegt in Ihrem Rucksack:
    {$origin}{$path}

    Sie können ihn jederzeit herunterladen und teilen.

    {$network}

credentials-mail-revoked-subject = Der Nachweis „{$title}“ wurde widerrufen
credentials-mail-revoked-body = Der Nachweis „{$title}“ wurde von der ausstellenden Organisation widerrufen.

    Den Grund finden Sie in Ihrem Rucksack: {$origin}/backpack

    Wenn Sie das für einen Irrtum halten, schreiben Sie der ausstellenden Organisation.

    {$network}
