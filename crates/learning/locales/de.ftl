### Lernen: entwerfen, anbieten, buchen, abgeben, bewerten.

## Auswahl
learning-mode-in-person = Vor Ort
learning-mode-online = Online
learning-mode-blended = Teils vor Ort, teils online
learning-payer-person = zahlt, wer teilnimmt
learning-payer-company = zahlt der Betrieb
learning-payer-voucher = mit Gutschein
learning-payer-public-fund = öffentlich gefördert
learning-assessment-type-practical-task = Praktische Aufgabe mit Bewertungsraster
learning-assessment-type-project = Projektarbeit
learning-assessment-type-portfolio = Sammlung von Nachweisen
learning-assessment-type-written-test = Schriftliche Prüfung
learning-assessment-type-oral-examination = Prüfungsgespräch
learning-assessment-type-observation = Beobachtung bei der Arbeit
learning-participation-form-in-person = Vor Ort
learning-participation-form-online = Online
learning-participation-form-blended = Gemischt, vor Ort und online
learning-participation-form-at-work = Am Arbeitsplatz
learning-quality-assurance-internal = Intern: eine Person bewertet, eine andere bestätigt
learning-quality-assurance-peer = Unter Gleichen: andere Anbieter des Netzwerks
learning-quality-assurance-accreditation = Regionale Akkreditierung des Anbieters
learning-quality-assurance-external = Externe Stelle
learning-asks-text = Abgegeben wird eine schriftliche Antwort.
learning-asks-file = Abgegeben wird eine Datei.
learning-asks-link = Abgegeben wird ein Link.
learning-eqf-1 = 1 – Grundwissen
learning-eqf-2 = 2 – einfache Aufgaben unter Anleitung
learning-eqf-3 = 3 – berufliche Qualifikation
learning-eqf-4 = 4 – Berufsabschluss oder Abitur
learning-eqf-5 = 5 – höhere technische Spezialisierung
learning-eqf-6 = 6 – Bachelor
learning-eqf-7 = 7 – Master
learning-eqf-8 = 8 – Promotion

## Zustände
learning-version-draft = Entwurf
learning-version-in-review = In Prüfung
learning-version-approved = Genehmigt
learning-version-published = Veröffentlicht
learning-version-superseded = Ersetzt
learning-version-retired = Zurückgezogen
learning-stage-offered = Im Katalog
learning-stage-withdrawn = Nicht im Katalog
learning-edition-planned = Geplant
learning-edition-open = Buchbar
learning-edition-full = Ausgebucht
learning-edition-running = Läuft
learning-edition-held = Durchgeführt
learning-edition-closed = Abgeschlossen
learning-edition-cancelled = Abgesagt
learning-seat-confirmed = Platz bestätigt
learning-seat-waitlisted = Auf der Warteliste
learning-seat-offered = Platz anzunehmen
learning-seat-attended = Du warst dabei
learning-seat-absent = Abwesend
learning-seat-cancelled = Storniert
learning-seat-expired = Abgelaufen
learning-register-attended = Anwesend
learning-register-absent = Abwesend
learning-register-confirmed = Platz bestätigt
learning-register-offered = Platz anzunehmen
learning-submission-draft = Abzugeben
learning-submission-submitted = In Bewertung
learning-submission-moderation = Zu klären
learning-submission-proposed = In Bestätigung
learning-submission-to-revise = Zu überarbeiten
learning-submission-failed = Nicht bestanden
learning-submission-passed = Bestanden
learning-submission-sealed = Zertifiziert
learning-verdict-pass = Bestanden
learning-verdict-pass-hint = Jedes Kriterium erreicht die geforderte Stufe.
learning-verdict-revise = Zu überarbeiten
learning-verdict-revise-hint = Es fehlt etwas, das noch möglich ist: Sag, was und bis wann.
learning-verdict-fail = Nicht bestanden
learning-verdict-fail-hint = Hier endet es: Erkläre, warum.

## Elemente der Microcredential
learning-element-learner = Angaben zur lernenden Person
learning-element-title = Titel
learning-element-country = Land der ausstellenden Stelle
learning-element-awarding-body = Verleihende Stelle
learning-element-date = Datum der Verleihung
learning-element-outcomes = Lernergebnisse
learning-element-workload = Arbeitsaufwand
learning-element-eqf-level = EQR-Niveau
learning-element-assessment-type = Art der Bewertung
learning-element-participation-form = Form der Teilnahme
learning-element-quality-assurance = Qualitätssicherung
learning-element-description = Beschreibung
learning-element-criteria = Wie man sie erwirbt
learning-element-tasks = Aufgaben der Herausforderung
learning-element-rubric = Bewertungsraster mit steigenden Stufen und Punkten
learning-filled-by-award = Trägt das System bei der Verleihung ein.

## Gemeinsame Wörter
learning-online = Online
learning-full = Ausgebucht
learning-seats-left = { $count ->
    [one] { $count } Platz frei
   *[other] { $count } Plätze frei
 }
learning-seats-taken-of = { $taken } von { $seats } Plätzen belegt
learning-language = Sprache
learning-mode = Form
learning-place = Ort
learning-price = Preis
learning-when = Wann
learning-organisation = Organisation
learning-hours = Stunden
learning-minutes = Minuten
learning-months = Monate
learning-evidence = Nachweise
learning-points = { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
 }
learning-kilobytes = { $count } kB
learning-megabytes = { $count } MB
learning-erased-person = Nicht mehr angemeldete Person
learning-what-next = Was jetzt zu tun ist
learning-online-room = Online-Raum betreten
learning-calendar-file = In den Kalender

## Katalog
learning-catalogue-title = Katalog
learning-catalogue-lead = Mikro-Praktika von 2 bis 8 Stunden: Du lernst durch Tun, gibst eine Aufgabe ab und erwirbst eine Microcredential, die alle prüfen können.
learning-search-label = Was möchtest du lernen?
learning-offers-for-skill = Mikro-Praktika für die Kompetenz „{ $skill }“.
learning-price-up-to = bis { $amount }
learning-from-day = ab { $day }
learning-no-date = Termine folgen
learning-catalogue-empty = Der Katalog ist noch leer
learning-catalogue-empty-text = Die Anbieter des Netzwerks bereiten die ersten Mikro-Praktika vor. Komm bald wieder.
learning-nothing-found = Kein Mikro-Praktikum passt
learning-nothing-found-text = Versuche andere Wörter oder entferne einen Filter.
learning-editions = Termine
learning-no-editions = Zurzeit keine Termine
learning-no-editions-text = Der Anbieter hat den nächsten Termin noch nicht festgelegt.
learning-other-offers = Andere Mikro-Praktika ansehen
learning-outcomes-title = Was du können wirst
learning-leads-to = Die Microcredential, die du erwerben kannst
learning-what-it-asks = Die Herausforderung
learning-how-it-is-judged = Wie bewertet wird
learning-required-level = (zum Bestehen: { $level })
learning-whole-microcredential = Die ganze Microcredential lesen
learning-ways-to-it = Mikro-Praktika, die hierher führen
learning-audience = Für wen
learning-prerequisites = Voraussetzungen
learning-validity = Gültigkeit
learning-validity-for-ever = läuft nicht ab
learning-validity-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
 }
learning-version-no-longer-offered = Diese Version wird nicht mehr angeboten. Sie bleibt lesbar, weil Zertifikate auf sie verweisen.
learning-version-of = Version { $number } · { $organisation }
learning-book = Buchen
learning-join-waitlist = Auf die Warteliste
learning-booking-opens = Du kannst ab { $day } buchen.
learning-booking-closed = Die Buchung ist geschlossen.
learning-to-my-learning = Zu deinem Lernen

## Buchung
learning-book-title = Buchen: { $title }
learning-would-wait = Es ist ausgebucht. Auf der Warteliste bekommst du Platz { $position }; wird ein Platz frei, schreiben wir dir und du hast bis zu { $hours } Stunden, ihn anzunehmen.
learning-despite-overlap = Ich weiß, ich buche trotzdem
learning-booked = Der Platz gehört dir. Wir haben dir eine E-Mail mit dem Termin für deinen Kalender geschickt.
learning-waitlisted = Es ist ausgebucht: Deine Position auf der Warteliste ist { $position }.
learning-given-up = Erledigt: Du hast verzichtet.
learning-not-bookable = Dieser Termin kann jetzt nicht gebucht werden: Die Buchung ist nicht offen. Wähle einen anderen Termin.
learning-already-booked = Du hast diesen Termin schon gebucht: Du findest ihn unten.
learning-overlaps = Zur selben Zeit hast du schon „{ $title }“. Um trotzdem zu buchen, kreuze das Kästchen an.
learning-too-late-to-accept = Die Frist zum Annehmen ist vorbei und der Platz ging an jemand anderen. Du kannst wieder buchen.
learning-seat-moved-on = Diese Buchung hat sich inzwischen geändert. Lade die Seite neu.

## Mein Lernen
learning-mine-title = Mein Lernen
learning-mine-lead = Was jetzt zu tun ist, wohin es geht, was du abgegeben hast.
learning-mine-empty = Du hast noch nichts gebucht
learning-mine-empty-text = Wähle ein Mikro-Praktikum aus dem Katalog: Ein paar Stunden genügen.
learning-mine-next = Jetzt zu tun
learning-mine-ahead = Demnächst
learning-mine-rest = Erledigt und in Bewertung
learning-to-catalogue = Zum Katalog
learning-waitlist-position = Auf der Warteliste: Position { $position }
learning-accept-by = Ein Platz ist frei geworden: Nimm ihn bis { $deadline } an.
learning-accept-seat = Platz annehmen
learning-give-up = Verzichten
learning-give-up-title = Auf „{ $title }“ verzichten?
learning-give-up-seat-text = Dein Platz geht an die erste Person auf der Warteliste. Wenn du es dir anders überlegst, musst du neu buchen.
learning-give-up-place-text = Du verlässt die Warteliste. Wenn du es dir anders überlegst, beginnst du wieder am Ende.
learning-open-challenge = Herausforderung öffnen
learning-continue-challenge = Herausforderung fortsetzen
learning-see-submission = Abgabe ansehen
learning-read-feedback = Lesen, was zu überarbeiten ist
learning-revise-by = Du kannst bis { $deadline } erneut abgeben.

## Herausforderung und Abgabe
learning-challenge-lead = Die Herausforderung von „{ $title }“
learning-way = Wo du stehst
learning-way-work = Du arbeitest daran
learning-way-assessed = Eine Person bewertet
learning-way-validated = Eine andere bestätigt
learning-way-answer = Du bekommst die Antwort
learning-the-situation = Die Situation
learning-your-answers = Deine Antworten
learning-your-evidence = Deine Nachweise
learning-save-draft = Entwurf speichern
learning-draft-saved = Entwurf gespeichert.
learning-evidence-private = Nur wer bewertet und bestätigt, sieht sie. Das Zertifikat trägt Titel und Fingerabdruck jedes Nachweises, nicht den Inhalt.
learning-no-evidence-yet = Du hast noch nichts angehängt.
learning-no-evidence = Kein Nachweis angehängt.
learning-attach-file = Eine Datei
learning-attach-link = Ein Link
learning-which-task = Wähle, für welche Aufgabe du es abgibst: Mehrere Aufgaben verlangen dasselbe.
learning-for-task = Für welche Aufgabe
learning-for-task-hint = Wenn du etwas anhängst, wähle die Aufgabe: Mehrere verlangen dasselbe.
learning-for-the-task = Für die Aufgabe: { $task }
learning-attached-here = Für diese Aufgabe abgegeben:
learning-to-download = Der Browser kann es nicht in der Seite zeigen: Es wird heruntergeladen.
learning-link-hint = Die vollständige Adresse, beginnend mit https://
learning-evidence-title = Titel
learning-evidence-title-hint = Was es zeigt. Wenn du es leer lässt, nehmen wir den Namen der Datei.
learning-evidence-link = Link
learning-attach = Anhängen
learning-attached = Angehängt.
learning-removed = Entfernt.
learning-hand-in = Abgeben
learning-hand-in-text = Mit der Abgabe wird deine Arbeit eingefroren und geht in die Bewertung.
learning-hand-in-title = „{ $title }“ abgeben?
learning-hand-in-consequence = Schriftliche Antworten: { $answers }. Nachweise: { $evidence }. Nach der Abgabe kannst du nichts mehr ändern.
learning-was-handed-in = Abgegeben. Wir schreiben dir, sobald es eine Antwort gibt.
learning-handed-in = Was abgegeben wurde
learning-handed-in-at = Abgegeben
learning-attempt = Versuch
learning-no-answer = Keine schriftliche Antwort.
learning-hash = Fingerabdruck der Abgabe (SHA-256)
learning-no-rubric = Das Bewertungsraster ist noch leer
learning-no-rubric-text = Füge mindestens ein Kriterium mit seinen Stufen hinzu.
learning-needed = gefordert
learning-reached = erreicht
learning-result = Das Ergebnis
learning-feedback = Was zu verbessern ist
learning-to-backpack = Rucksack öffnen
learning-begin-revision = Überarbeiten und erneut abgeben
learning-answer-draft = Du arbeitest noch daran.
learning-answer-submitted = Deine Arbeit wird bewertet. Du musst nichts tun.
learning-answer-moderation = Zwei Personen haben unterschiedlich bewertet: Ein weiteres Wort entscheidet. Du musst nichts tun.
learning-answer-proposed = Die Bewertung ist fertig und wartet auf Bestätigung. Du musst nichts tun.
learning-answer-to-revise = Fast geschafft: Lies, was zu überarbeiten ist, und gib erneut ab.
learning-answer-failed = Dieses Mal nicht bestanden. Lies, warum: Du kannst einen anderen Termin buchen und es wieder versuchen.
learning-answer-passed = Glückwunsch, du hast bestanden! Das Zertifikat wird vorbereitet.
learning-answer-sealed = Glückwunsch! Das Zertifikat liegt in deinem Rucksack.
learning-no-seat = Du kannst nur abgeben, wenn du einen Platz hast und dabei warst.
learning-not-attended = Du kannst schon am Entwurf arbeiten. Abgeben kannst du, sobald deine Anwesenheit eingetragen ist.
learning-submission-frozen = Diese Arbeit wurde schon abgegeben: Sie kann nicht mehr geändert werden.
learning-submission-empty = Es gibt noch nichts abzugeben: Schreib eine Antwort oder hänge einen Nachweis an.
learning-submission-unanswered = { $count ->
    [one] Eine Aufgabe fehlt noch: Schreib die Antwort oder hänge die geforderte Datei oder den Link an.
   *[other] { $count } Aufgaben fehlen noch: Schreib die Antworten oder hänge die geforderten Dateien oder Links an.
 }
learning-too-late-to-revise = Die Frist für die erneute Abgabe ist vorbei.
learning-too-much-evidence = Du kannst höchstens { $most } Nachweise anhängen.

## Unterricht
learning-teaching-lead = Deine Termine: starte sie, trage die Anwesenheit ein, schließe sie ab.
learning-teaching-empty = Du hast keine Termine
learning-teaching-empty-text = Wenn dir ein Termin anvertraut wird, findest du ihn hier.
learning-teaching-now = Bevorstehend
learning-teaching-over = Vorbei
learning-register = Anwesenheitsliste
learning-register-empty = Kein Platz belegt
learning-register-empty-text = Wenn jemand bucht, erscheint der Name hier.
learning-present = Anwesend
learning-absent = Abwesend
learning-save-register = Anwesenheit speichern
learning-register-saved = Anwesenheit gespeichert.
learning-no-register = Die Liste öffnet sich mit dem Start des Termins und schließt sich mit seinem Abschluss.
learning-seat-not-accepted = Hat den Platz noch nicht angenommen.
learning-waitlist = Warteliste
learning-next-planned = Geplant, aber noch nicht buchbar.
learning-next-open = Wenn es losgeht, starte den Termin: Die Liste öffnet sich.
learning-next-running = Trage die Anwesenheit ein. Am Ende gib an, dass er stattgefunden hat.
learning-next-held = Prüfe die Anwesenheit, dann schließe den Termin ab: Die Liste ändert sich nicht mehr.
learning-next-closed = Abgeschlossen: Die Liste ändert sich nicht mehr.
learning-next-cancelled = Abgesagt. Wer gebucht hatte, weiß es.
learning-move-open = Buchung öffnen
learning-move-running = Termin starten
learning-move-held = Hat stattgefunden
learning-move-closed = Termin abschließen
learning-edition-moved = Erledigt: Der Zustand des Termins hat sich geändert.

## Entwurf
learning-design-lead = Microcredentials, Angebote und Termine deiner Organisation.
learning-microcredentials = Microcredentials
learning-design-empty = Noch keine Microcredential
learning-design-empty-text = Beginne mit dem Titel: Durch den Rest führt dich die Liste dessen, was fehlt.
learning-new-microcredential = Neue Microcredential
learning-new-microcredential-lead = Ein Titel und eine Sprache genügen. Dann kommen Ergebnisse, Herausforderung und Bewertungsraster.
learning-title-hint = Was man am Ende kann, in wenigen Worten.
learning-version-number = Version { $number }
learning-changed-on = Geändert am { $day }
learning-offers = Mikro-Praktika
learning-publish-first = Veröffentliche zuerst eine Microcredential: Jedes Mikro-Praktikum führt zu einer.
learning-nothing-published = Nichts veröffentlicht
learning-new-offer = Neues Mikro-Praktikum
learning-next-editions = Nächste Termine
learning-no-editions-planned = Kein Termin geplant.
learning-edit-version = Allgemeine Angaben bearbeiten
learning-group-what = Was
learning-group-how = Wie
learning-group-badge = Das Zertifikat
learning-description-hint = Worum es geht, in Worten, die Arbeitssuchende und Einstellende verstehen.
learning-criteria-hint = Was man dafür tun muss. Es erscheint auf dem Zertifikat.
learning-situation-hint = Das echte Problem, aus dem die Aufgaben entstehen.
learning-workload-hint = Alles inbegriffen: Aktivität, Herausforderung, Abgabe. 25 Stunden sind 1 ECTS-Punkt.
learning-assessors = Wer bewertet
learning-colour = Farbe des Zertifikats
learning-colour-hint = Wähle eine Farbe für das Bild des Zertifikats.
learning-validity-hint = Leer lassen, wenn es nicht abläuft.
learning-edit-parts = Die Teile
learning-add-outcome = Lernergebnis hinzufügen
learning-tasks-title = Aufgaben
learning-add-task = Aufgabe hinzufügen
learning-rubric-title = Bewertungsraster
learning-add-criterion = Kriterium hinzufügen
learning-save-and-add = Speichern und weiteres hinzufügen
learning-outcome = Lernergebnis
learning-outcome-text = Was man können wird
learning-outcome-hint = Beginne mit einem Verb: „Berechnet …“, „Installiert …“, „Erklärt …“.
learning-outcome-concept = Verknüpfte Kompetenz
learning-outcome-concept-hint = Tippe ein paar Buchstaben und wähle aus der Liste: Wer die Microcredential erwirbt, wird über diese Kompetenz gefunden.
learning-outcome-level = Nachgewiesene Stufe
learning-unknown-concept = Diese Kompetenz kennen wir nicht. Wähle eine aus der Liste oder lass das Feld leer.
learning-task = Aufgabe
learning-task-title = Titel der Aufgabe
learning-task-instructions = Was zu tun ist
learning-task-hint = Eine Aufgabe nach der anderen, mit allem, was man dafür braucht.
learning-task-evidence = Was abgegeben wird
learning-criterion = Bewertungskriterium
learning-criterion-title = Worauf geachtet wird
learning-criterion-hint = Zum Beispiel: „Richtigkeit der Formeln“.
learning-levels-hint = Beschreibe zwei bis fünf Stufen, von der niedrigsten zur höchsten, jede mit ihren Punkten.
learning-level-number = Stufe { $number }
learning-level-title = Woran man sie erkennt
learning-level-points = Punkte
learning-level-required = Geforderte Stufe
learning-level-required-hint = Wer sie nicht erreicht, besteht nicht.
learning-level-missing = Die geforderte Stufe muss eine der beschriebenen sein.
learning-level-gap = Lass dazwischen keine Stufe leer.
learning-points-rise = Die Punkte müssen von Stufe zu Stufe steigen.
learning-two-levels = Es braucht mindestens zwei Stufen.
learning-list-full = Es gibt schon { $most } Einträge: Mehr geht nicht.
learning-gate = Was es zum Veröffentlichen braucht
learning-completeness = Vorhandene Elemente
learning-gate-missing = Es fehlen noch:
learning-gate-all = Alle Elemente ansehen
learning-as-it-reads = Wie es sich liest
learning-submit-for-review = Zur Prüfung schicken
learning-approve = Genehmigen
learning-send-back = Zurückschicken
learning-publish = Veröffentlichen
learning-retire = Zurückziehen
learning-next-version = Nächste Version vorbereiten
learning-review-note = Was zu verbessern ist
learning-review-note-hint = Nur nötig, wenn du zurückschickst.
learning-next-draft = Ergänze, was fehlt, dann schicke es zur Prüfung: Genehmigen muss eine andere Person als die, die es entworfen hat.
learning-next-draft-others = Wird gerade bearbeitet.
learning-next-review = Lies alles und entscheide. Hast du es selbst entworfen, muss jemand anders entscheiden.
learning-next-in-review = Liegt zur Prüfung. Kann nicht bearbeitet werden.
learning-next-approved = Genehmigt: Veröffentliche sie. Von da an ändert sie sich nicht mehr.
learning-next-approved-others = Genehmigt: Die verantwortliche oder bestätigende Person veröffentlicht sie.
learning-next-published = Veröffentlicht und unveränderlich. Jetzt kannst du sie mit einem Mikro-Praktikum anbieten.
learning-next-over = Nicht mehr in Gebrauch, aber weiter lesbar.
learning-was-begun = Entwurf bereit.
learning-was-submitted = Zur Prüfung geschickt.
learning-was-approved = Genehmigt.
learning-was-sent-back = Zurückgeschickt.
learning-was-published = Veröffentlicht.
learning-was-retired = Zurückgezogen.
learning-version-frozen = Diese Version ist kein Entwurf mehr und kann nicht bearbeitet werden. Um sie zu ändern, bereite die nächste Version vor.
learning-version-incomplete = { $count ->
    [one] Ein Element fehlt noch: Du findest es in der Liste unten.
   *[other] { $count } Elemente fehlen noch: Du findest sie in der Liste unten.
 }
learning-designer-approves = Du hast diese Version entworfen: Jemand anders muss sie genehmigen.
learning-version-moved-on = Diese Version ist inzwischen weiter. Lade die Seite neu.

## Mikro-Praktika und Termine
learning-choose-version = Wähle die Microcredential, zu der es führt.
learning-offer-leads-to = Führt zur Microcredential „{ $title }“.
learning-offer-description = Was gemacht wird
learning-offer-description-hint = Was in diesen Stunden konkret geschieht.
learning-audience-hint = Für wen es gedacht ist.
learning-offer-outcomes = Lernergebnisse, die geübt werden
learning-group-terms = Bedingungen
learning-length = Dauer
learning-length-hint = Von 120 bis 480 Minuten.
learning-price-hint = Schreib 0, wenn es kostenlos ist.
learning-who-pays = Wer zahlt
learning-offer-itself = Das Angebot
learning-edit-offer = Mikro-Praktikum bearbeiten
learning-see-in-catalogue = Im Katalog ansehen
learning-withdraw = Aus dem Katalog nehmen
learning-offer-again = Wieder in den Katalog
learning-offer-made = Es steht im Katalog. Jetzt füge den ersten Termin hinzu.
learning-new-edition = Neuer Termin
learning-edit-edition = Termin bearbeiten
learning-no-editions-yet = Noch kein Termin
learning-no-editions-yet-text = Ohne Termine kann niemand buchen.
learning-not-published = Die Microcredential ist nicht veröffentlicht.
learning-no-outcome = Wähle mindestens ein Lernergebnis.
learning-group-when = Wann
learning-group-where = Wo
learning-group-people = Personen
learning-group-booking = Buchung
learning-starts = Beginn
learning-ends = Ende
learning-municipality = Gemeinde
learning-municipality-hint = Leer lassen, wenn es nur online stattfindet.
learning-venue = Ort und Raum
learning-venue-hint = Straße, Nummer, Raum.
learning-room-link = Link zum Online-Raum
learning-room-link-hint = Nur wer einen Platz hat, sieht ihn.
learning-seats = Plätze
learning-trainer = Wer unterrichtet
learning-booking-from = Buchung ab
learning-booking-until = Buchung bis
learning-booking-window-label = Buchung
learning-edition-planned-now = Termin hinzugefügt.
learning-edition-with-trainer = Er liegt jetzt bei der unterrichtenden Person.
learning-cancel-edition = Termin absagen
learning-cancel-edition-title = Diesen Termin absagen?
learning-cancel-edition-text = { $count ->
    [0] Niemand hat gebucht.
    [one] Eine Person hat gebucht: Wir schreiben ihr, dass er nicht stattfindet.
   *[other] { $count } Personen haben gebucht: Wir schreiben ihnen, dass er nicht stattfindet.
 }
learning-ends-first = Das Ende liegt vor dem Beginn.
learning-too-long = Ein Termin dauert höchstens einen Tag.
learning-booking-window = Die Buchung muss öffnen, bevor sie schließt, und vor dem Ende schließen.
learning-nowhere = Gib eine Gemeinde oder den Link zum Online-Raum an.
learning-offer-withdrawn = Das Mikro-Praktikum steht nicht im Katalog.
learning-seats-taken = { $taken ->
    [one] Ein Platz ist schon belegt: Weniger geht nicht.
   *[other] { $taken } Plätze sind schon belegt: Weniger geht nicht.
 }
learning-not-a-trainer = Diese Person unterrichtet nicht in deiner Organisation.
learning-trainer-busy = { $day }: Zu dieser Zeit hält die Person schon „{ $title }“.
learning-edition-moved-on = Dieser Termin ist inzwischen weiter. Lade die Seite neu.

## Bewertung
learning-inbox-lead = Arbeiten, die warten, die älteste zuerst.
learning-inbox-empty = Keine Arbeit zu bewerten
learning-inbox-empty-text = Wenn jemand abgibt, erscheint die Arbeit hier.
learning-attempt-number = Versuch { $number }
learning-work-of = Arbeit von { $name } für „{ $title }“
learning-judge = Deine Bewertung
learning-settle = Die gemeinsame Bewertung
learning-two-judgements = Die beiden Bewertungen
learning-was-sent-back-because = Die bestätigende Person bittet, die Bewertung zu überdenken
learning-judged-already = Du hast deine Bewertung abgegeben: Sie ändert sich nicht mehr.
learning-to-inbox = Zurück zu den Arbeiten
learning-not-judged-yet = noch nicht bewertet
learning-needed-to-pass = Geforderte Stufe
learning-comment-on = Kommentar zu „{ $criterion }“
learning-proposal = Der Vorschlag
learning-you-propose = Was du vorschlägst
learning-feedback-hint = Die lernende Person liest es. Nötig, wenn du nicht „Bestanden“ vorschlägst.
learning-revision-deadline = Erneute Abgabe bis
learning-revision-deadline-hint = Nur wenn du „Zu überarbeiten“ vorschlägst.
learning-save-mark = Speichern und später weiter
learning-settle-button = Entscheiden
learning-was-judged = Bewertung abgeschlossen.
learning-own-work = Das ist deine eigene Arbeit: Jemand anders muss sie bewerten.
learning-already-judged = Die Bewertung ist abgeschlossen: Es kann nichts hinzugefügt werden.
learning-not-judged = { $count ->
    [one] Ein Kriterium ist nicht bewertet.
   *[other] { $count } Kriterien sind nicht bewertet.
 }
learning-below-required = Du kannst nicht „Bestanden“ vorschlagen: Diese Kriterien liegen unter der geforderten Stufe: { $criteria }.
learning-all-reached = Jedes Kriterium erreicht die geforderte Stufe: Schlage „Bestanden“ vor oder überdenke ein Kriterium.
learning-no-feedback = Schreib der lernenden Person, was fehlt.
learning-no-verdict = Gib an, was du vorschlägst.
learning-deadline-past = Die Frist für die erneute Abgabe muss in der Zukunft liegen.
learning-submission-moved-on = Diese Arbeit ist inzwischen weiter. Lade die Seite neu.

## Bestätigung
learning-validation-lead = Bewertungen, die auf dein Ja warten, und Microcredentials zum Genehmigen.
learning-judgements = Bewertungen zu bestätigen
learning-validation-empty = Nichts zu bestätigen
learning-validation-empty-text = Wenn eine Bewertung abgeschlossen ist, erscheint sie hier.
learning-reviews = Microcredentials zum Genehmigen oder Veröffentlichen
learning-judged-by = Bewertet von: { $names }
learning-decision = Deine Entscheidung
learning-decision-text = Prüfe, ob die Bewertung dem Raster folgt und auf den Nachweisen beruht. Bestätigst du, gilt sie; schickst du zurück, wird neu bewertet.
learning-send-back-note = Was zu überdenken ist
learning-send-back-note-hint = Nur nötig, wenn du zurückschickst.
learning-validate = Bestätigen
learning-was-validated = Bestätigt.
learning-decided-already = Die Entscheidung ist gefallen.
learning-assessor-validates = Du hast diese Arbeit bewertet: Jemand anders muss sie bestätigen. Niemand bestätigt die eigene Bewertung.
learning-trainer-validates = Du hast in diesem Termin unterrichtet: Jemand anders muss bestätigen.

## E-Mails
learning-seat-confirmed-mail-subject = Platz bestätigt: { $title }
learning-seat-confirmed-mail-body =
    Hallo { $name },

    dein Platz für „{ $title }“ ist bestätigt.

    Wann: { $starts }
    Wo: { $place }

    Der Termin für deinen Kalender ist angehängt. Wenn du nicht kommen kannst, verzichte hier, damit jemand anders den Platz bekommt:
    { $origin }/learning

    { $network }
learning-seat-offered-mail-subject = Ein Platz ist frei geworden: { $title }
learning-seat-offered-mail-body =
    Hallo { $name },

    für „{ $title }“ ist ein Platz frei geworden.

    Wann: { $starts }
    Wo: { $place }

    Er gehört dir, wenn du ihn bis { $deadline } annimmst:
    { $origin }/learning

    Danach geht er an die nächste Person.

    { $network }
learning-edition-cancelled-mail-subject = Abgesagt: { $title }
learning-edition-cancelled-mail-body =
    Hallo { $name },

    „{ $title }“ vom { $starts } findet nicht statt. Das tut uns leid.

    Du kannst im Katalog einen anderen Termin wählen:
    { $origin }/catalogue

    { $network }
learning-revise-mail-subject = Zu überarbeiten: { $title }
learning-revise-mail-body =
    Hallo { $name },

    wir haben deine Arbeit für „{ $title }“ bewertet. Fast geschafft: Etwas ist noch zu überarbeiten.

    { $feedback }

    Du kannst bis { $deadline } erneut abgeben:
    { $origin }/submissions/{ $submission }

    { $network }
learning-failed-mail-subject = Das Ergebnis: { $title }
learning-failed-mail-body =
    Hallo { $name },

    wir haben deine Arbeit für „{ $title }“ bewertet. Dieses Mal nicht bestanden.

    { $feedback }

    Die Bewertung, Kriterium für Kriterium, findest du hier:
    { $origin }/submissions/{ $submission }

    Du kannst einen anderen Termin buchen und es wieder versuchen.

    { $network }
