### Berufswege: Orientierung, Kompetenzen, Lücke, Suche nach Menschen.

## Berufe und Kompetenzen
careers-occupations-title = Berufe
careers-occupations-lead = Such einen Beruf und sieh, welche Kompetenzen er verlangt und welche Mikropraktika sie vermitteln.
careers-occupation-search = Beruf suchen
careers-occupations-none = Kein Beruf mit diesen Wörtern
careers-occupations-none-text = Versuch es mit einem kürzeren Wort oder einem anderen Namen, zum Beispiel „Koch“ statt „Chef de Partie“.
careers-occupations-all = Alle Berufe ansehen
careers-essential-count = { $count ->
    [one] eine wesentliche Kompetenz
   *[other] { $count } wesentliche Kompetenzen
 }
careers-preparation = Vorbereitung
careers-preparation-1 = in kurzer Zeit zu lernen
careers-preparation-2 = einige Monate Übung
careers-preparation-3 = Berufsabschluss oder zwei Jahre
careers-preparation-4 = Fachabschluss oder Studium
careers-preparation-5 = Studium und viel Erfahrung
careers-other-names = Auch genannt
careers-eqf = EQR-Niveau
careers-source = Quelle
careers-source-link = Originaleintrag
careers-deprecated = Nicht mehr in Gebrauch
careers-target-sign-up = Registrieren und die eigene Lücke sehen
careers-target-choose = Das ist mein Ziel
careers-see-gap = Lücke ansehen
careers-essential = Wesentliche Kompetenzen ({ $count })
careers-optional = Nützliche Kompetenzen ({ $count })
careers-more-skills = { $count ->
    [one] Noch eine Kompetenz zeigen
   *[other] { $count } weitere Kompetenzen zeigen
 }
careers-more-occupations = { $count ->
    [one] Noch einen Beruf zeigen
   *[other] { $count } weitere Berufe zeigen
 }
careers-taught-by = { $count ->
    [one] ein Mikropraktikum
   *[other] { $count } Mikropraktika
 }
careers-kind-skill = Fertigkeit
careers-kind-knowledge = Wissen
careers-taught-title = Wo man es lernt
careers-taught-none = Zurzeit vermittelt das kein Mikropraktikum
careers-taught-none-text = Schau in den Katalog: Das Angebot ändert sich oft.
careers-to-catalogue = Zum Katalog
careers-essential-for = Wesentlich für { $count ->
    [one] einen Beruf
   *[other] { $count } Berufe
 }
careers-optional-for = Nützlich für { $count ->
    [one] einen Beruf
   *[other] { $count } Berufe
 }
careers-offer-level = Führt zu Stufe { $level }: { $words }.
careers-offer-no-dates = Keine Termine geplant: Öffne die Seite, um zu sehen, wann es wiederkommt.
careers-offer-full = ausgebucht, es gibt eine Warteliste
careers-offer-seats = { $free ->
    [one] ein freier Platz
   *[other] { $free } freie Plätze
 }
careers-level-line = { $level } von 8 – { $words }
careers-import-empty = In diesen Dateien gibt es nichts zu importieren.

## Orientierung
careers-start-title = Welche Arbeit passt zu dir?
careers-start-lead = Geh von dem aus, was dir gefällt, oder wähl einen Beruf und sieh, was dir dafür noch fehlt.
careers-start-questionnaire = Geh von deinen Interessen aus
careers-start-questionnaire-text = Zehn Fragen, zwei Minuten. Am Ende siehst du Berufe, die dir ähneln, und warum.
careers-start-begin = Fragebogen beginnen
careers-start-begun = Du hast schon einige Fragen beantwortet: Die Antworten sind gespeichert.
careers-start-resume = Dort weitermachen
careers-start-finished = Du hast den Fragebogen beendet.
careers-start-result = Ergebnis ansehen
careers-start-occupation = Du hast schon eine Idee
careers-start-occupation-text = Such den Beruf: Wir zeigen dir die Kompetenzen, die er verlangt, eine nach der anderen.
careers-start-no-account = Du brauchst kein Konto. Wenn du dich später in diesem Browser registrierst, gehören die Antworten dir.
careers-questions-title = Wie gern würdest du das tun?
careers-questions-lead = Denk an die Tätigkeit, nicht an Lohn oder Abschluss. Es gibt keine richtigen Antworten.
careers-questions-progress = Fragen
careers-questions-finish = Ergebnis ansehen
careers-questions-kept = Die Antworten werden mit jeder Seite gespeichert: Du kannst aufhören und weitermachen, wann du willst.
careers-questions-restart = Fragebogen neu beginnen
careers-questions-again = Es beginnt von vorn.
careers-answer-least = gar nicht
careers-answer-most = sehr gern
careers-result-title = Deine Interessen
careers-result-lead = Das sticht hervor: { $types }.
careers-result-flat = Deine Antworten sind alle ähnlich: Kein Interesse sticht hervor.
careers-result-chart = Deine Interessen, von 0 bis 100
careers-result-type = Interesse
careers-result-score = Wert
careers-result-types = Was sie bedeuten
careers-result-occupations = Berufe, die dir ähneln
careers-result-agreement = Übereinstimmung { $percent }
careers-result-short = Das ist ein erster Eindruck aus zehn Fragen. Er soll Möglichkeiten öffnen, nicht schließen.
careers-result-none = Kein Beruf vorzuschlagen
careers-result-none-text = Die Interessen dieser Berufe kennen wir noch nicht. Such einen nach Namen.
careers-result-flat-text = Wenn alle Antworten gleich sind, wissen wir nicht, was wir vorschlagen sollen. Antworte noch einmal, oder such einen Beruf nach Namen.
careers-reason-both = Wie dir gefällt Menschen in diesem Beruf: { $liked }. Und wenig zählt hier: { $avoided }.
careers-reason-liked = Wie dir gefällt Menschen in diesem Beruf: { $liked }.{ $avoided }
careers-reason-avoided = { $liked }Wie für dich zählt in diesem Beruf wenig: { $avoided }.
careers-reason-some = { $liked }{ $avoided }Die Interessen ähneln sich überall ein wenig.
careers-type-r = mit den Händen arbeiten, mit Werkzeug, Maschinen, Pflanzen oder Tieren.
careers-type-i = verstehen, wie etwas ist: beobachten, untersuchen, forschen.
careers-type-a = gestalten und ausdrücken: Bilder, Klänge, Worte, Formen.
careers-type-s = mit Menschen sein: helfen, lehren, pflegen.
careers-type-e = überzeugen, verkaufen, leiten, etwas in Gang bringen.
careers-type-c = ordnen: Daten, Konten, Unterlagen, Abläufe.

## Profil
careers-skills-title = Meine Kompetenzen
careers-skills-lead = Was du kannst, und wer das sagt. Nur du siehst es, bis du es anders entscheidest.
careers-skills-mine = Was ich kann
careers-skills-none = Du hast noch nicht gesagt, was du kannst. Beginne mit etwas, das dir gut gelingt.
careers-skill-add = Kompetenz hinzufügen
careers-skill-field = Was kannst du?
careers-skill-hint = Schreib ein paar Buchstaben und wähl aus der Liste, zum Beispiel „schweißen“ oder „Tabellen“.
careers-skill-which = Welche meinst du?
careers-skill-unknown = Mit diesen Wörtern finden wir keine Kompetenz. Versuch es mit einfacheren Wörtern.
careers-skill-saved = Gespeichert: { $skill }.
careers-skill-removed = Kompetenz entfernt.
careers-level-field = Auf welcher Stufe?
careers-level-unsaid = Weiß ich nicht, oder überspringen
careers-note-field = Wo du es gelernt hast
careers-note-hint = Eine Arbeit, ein Kurs, zu Hause: Das hilft der Beratung. Firmen sehen es nicht.
careers-source-self = Du sagst es
careers-source-peer = Ein Kollege sagt es
careers-source-operator = Die Beratung sagt es
careers-source-assessment = Beurteilt
careers-source-credential = Geprüft
careers-claimed-on = Seit { $date }.
careers-best-supported = Diese zählt, weil sie am besten belegt ist.
careers-best-higher = Diese zählt, weil sie die höchste Stufe nennt.
careers-best-stronger = Diese zählt, weil ihre Quelle stärker ist.
careers-best-recent = Diese zählt, weil sie die neueste ist.
careers-claimed-higher = Du hast auch Stufe { $level } genannt: Lass sie beurteilen, dann zählt sie.
careers-claim-remove = Zurücknehmen, was ich gesagt habe
careers-claim-proven = Ein Nachweis belegt diese Kompetenz: Sie lässt sich nicht von Hand entfernen. Willst du sie nicht zeigen, teile den Nachweis nicht.
careers-see-proof = Nachweis ansehen
careers-be-found = Sollen Firmen dich finden? Sie suchen anonym, und du entscheidest, ob du antwortest.
careers-be-found-link = In deinem Konto wählen
careers-to-contacts = Wer dich gesucht hat, und wer mit dir sprechen möchte
careers-targets = Meine Ziele
careers-targets-none = Du hast noch kein Ziel
careers-targets-none-text = Wähl einen Beruf: Wir zeigen dir Kompetenz für Kompetenz, was dir fehlt und wo du es lernst.
careers-targets-too-many = Du hast schon { $most } Ziele. Entferne eines, bevor du ein weiteres hinzufügst.
careers-to-orientation = Ein Ziel wählen
careers-target-another = Ziel hinzufügen
careers-target-drop = Entfernen
careers-target-chosen = Dein Ziel: { $occupation }.
careers-target-dropped = Ziel entfernt.
careers-to-checklist = Kompetenz für Kompetenz antworten
careers-coverage = Du bist bei { $percent }
careers-coverage-label = Wie weit du bist
careers-coverage-met = { $asked ->
    [one] { $met } Kompetenz von einer auf der verlangten Stufe
   *[other] { $met } Kompetenzen von { $asked } auf der verlangten Stufe
 }
careers-checklist-title = Was kannst du schon?
careers-checklist-how = Wähl für jede Kompetenz die Stufe, die dir am ähnlichsten ist. Was du nicht weißt, kannst du überspringen.
careers-checklist-saved = { $count ->
    [0] Nichts hat sich geändert.
    [one] Eine Antwort gespeichert.
   *[other] { $count } Antworten gespeichert.
 }

## Lücke
careers-gap-title = Was mir fehlt
careers-gap-lead = Der Abstand zwischen dem, was du kannst, und dem, was nötig ist, eine Kompetenz nach der anderen.
careers-gap-closed = Du hast alles, was nötig ist. Zeig es: Teile die Nachweise aus deinem Rucksack.
careers-gap-essential = Wesentliche, die fehlen ({ $count })
careers-gap-optional = Nützliche, die fehlen ({ $count })
careers-gap-optional-text = Es geht auch ohne sie, aber sie helfen.
careers-gap-optional-open = Zeigen
careers-gap-met = Hast du schon ({ $count })
careers-gap-levels = Deine Stufe, von { $wanted } verlangten
careers-gap-has = Du hast Stufe { $has }, verlangt ist { $wanted }.
careers-gap-closes = Das lernst du hier:
careers-gap-no-offer = Zurzeit vermittelt das kein Mikropraktikum.
careers-gap-contest = Stimmt das nicht?
careers-gap-contest-text = Berichtige deine Stufe: Das Ergebnis ändert sich sofort. Ein Nachweis zählt mehr als das, was du sagst.
careers-gap-how = Wie das berechnet wird
careers-gap-how-text = Eine Kompetenz zählt mehr, wenn sie wesentlich ist und wenige Berufe sie verlangen. Die verlangte Stufe hängt davon ab, wie viel Vorbereitung der Beruf braucht. Von dem, was du kannst, zählt der beste Beleg: zuerst Nachweise und Beurteilungen, dann was andere sagen, dann was du sagst. Name, Alter, Staatsangehörigkeit und Adresse gehen nie ein.
careers-code-not-claimed = Du hast noch nicht gesagt, ob du das kannst.
careers-code-below-level = Deine Stufe liegt unter der verlangten.
careers-code-met = Genau die verlangte Stufe.
careers-code-exceeded = Du liegst über der verlangten Stufe.
careers-code-only-declared = Bisher sagst nur du das: Ein Nachweis würde es stärker machen.
careers-code-not-verified = Jemand anderes bestätigt es, beurteilt ist es noch nicht.
careers-code-higher-unsupported = Du hast eine höhere Stufe genannt: Eine Beurteilung könnte genügen.
careers-code-several = Mehrere deiner Ziele verlangen sie.
careers-skill-more = Mehr zur Kompetenz
careers-occupation-unknown = Mit diesen Wörtern finden wir keinen Beruf. Wähl einen aus der Liste, oder lass das Feld leer.

## Talente: Stellen und Suche
careers-talent-title = Menschen suchen
careers-talent-lead = Beschreib die Stelle durch die Kompetenzen, die sie verlangt: Du siehst, wer passt, anonym und mit Gründen.
careers-talent-how = { $count ->
    [0] Noch niemand hat zugestimmt, gefunden zu werden. Sobald jemand zustimmt, ist er in der Suche.
    [one] Eine Person hat zugestimmt, gefunden zu werden. Du siehst weder Namen noch Bild, Kontakt oder Alter: Sie entscheidet, ob sie mit dir spricht.
   *[other] { $count } Personen haben zugestimmt, gefunden zu werden. Du siehst weder Namen noch Bild, Kontakt oder Alter: Sie entscheiden, ob sie mit dir sprechen.
 }
careers-tab-roles = Stellen
careers-tab-contacts = Kontakte
careers-roles-none = Du hast noch keine Stelle beschrieben
careers-roles-none-text = Ein Name und drei oder vier Kompetenzen genügen.
careers-role-new = Stelle beschreiben
careers-role-skills = { $count ->
    [0] noch keine Kompetenz
    [one] eine Kompetenz
   *[other] { $count } Kompetenzen
 }
careers-find-people = Sehen, wer passt
careers-role-name = Name der Stelle
careers-role-name-hint = Zum Beispiel „Instandhaltung, Nachtschicht“. Wer angefragt wird, liest ihn.
careers-role-description = Worum es geht
careers-role-description-hint = Ein paar Zeilen zu Aufgaben, Ort und Zeiten.
careers-role-occupation = Von einem Beruf ausgehen
careers-role-occupation-hint = Wir nehmen seine wesentlichen Kompetenzen; danach änderst du sie, wie du willst.
careers-role-saved = Stelle gespeichert.
careers-role-asks = Verlangte Kompetenzen ({ $count })
careers-role-asks-none = Noch keine: Füg unten die erste hinzu.
careers-role-level = Mindestens { $level }
careers-role-must = Unverzichtbar
careers-role-skill-add = Kompetenz hinzufügen
careers-role-skill-field = Kompetenz
careers-role-skill-hint = Schreib ein paar Buchstaben und wähl aus der Liste.
careers-role-importance = Wie viel sie zählt
careers-importance-useful = Nützlich
careers-importance-important = Wichtig
careers-importance-decisive = Entscheidend
careers-role-minimum = Nötige Stufe
careers-role-must-field = Ohne diese Stufe kann man nicht anfangen
careers-role-must-hint = Wer sie nicht erreicht, erscheint gar nicht: sparsam verwenden.
careers-role-skill-saved = Hinzugefügt: { $skill }.
careers-role-skill-removed = Kompetenz aus der Stelle entfernt.
careers-role-too-many = Eine Stelle kann höchstens { $most } Kompetenzen verlangen: Entferne eine, oder teile die Stelle in zwei.
careers-role-no-minimum = Die verlangte Stufe geht von 1 bis 8.
careers-role-no-skills = Füg mindestens eine Kompetenz hinzu: Ohne sie gibt es nichts zu suchen.
careers-role-change = Stelle ändern
careers-people-title = Wer zu { $role } passt
careers-people-lead = { $count ->
    [0] Zurzeit niemand.
    [one] Eine Person, anonym.
   *[other] { $count } Personen, anonym, die nächste zuerst.
 }
careers-people-which = Welche Kompetenzen zählen
careers-people-all = Alle Kompetenzen
careers-people-verified = Nur geprüfte
careers-people-none = Zurzeit passt niemand
careers-people-none-text = Senk die verlangten Stufen, oder mach weniger Kompetenzen unverzichtbar.
careers-people-none-verified = Noch niemand hat einen Nachweis dieser Kompetenzen. Sieh dir alle Kompetenzen an, auch die selbst genannten.
careers-people-how = Name, Alter, Staatsangehörigkeit und Adresse gehen nicht ein. Jedes Mal, wenn du diese Seite öffnest, können die Personen in ihrem Protokoll lesen, dass deine Firma sie gesehen hat.
careers-person = Person { $rank }
careers-person-anonymous = Noch anonyme Person
careers-person-fit = Passt zu { $percent }
careers-person-level = hat Stufe { $level }, nötig ist { $minimum }
careers-person-lacks = Nicht genannt: { $skills }.
careers-verified = Geprüft
careers-not-admitted = Deine Organisation ist nicht oder nicht mehr aufgenommen: Solange kann sie niemanden suchen. Schreib an die Netzwerkleitung.

## Talente: Kontakte
careers-ask-title = Um ein Gespräch bitten
careers-ask-how = Die Person erhält deine Nachricht mit dem Namen deiner Firma und der Stelle. Nimmt sie an, siehst du Namen und E-Mail. Lehnt sie ab, erfährst du nicht, wer sie ist.
careers-ask-message = Nachricht
careers-ask-message-hint = Sag, warum dich das Profil interessiert, wo und wann gearbeitet wird und wie es weitergeht. Mindestens 20 Zeichen.
careers-contact-ask = Um ein Gespräch bitten
careers-contact-sent = Anfrage gesendet. Wir schreiben dir, sobald die Person antwortet.
careers-contact-twice = Du hast diese Person für diese Stelle schon gefragt. Warte auf ihre Antwort: Du findest sie unter „Kontakte“.
careers-contact-said-no = Diese Person hat deiner Firma schon abgesagt. Wir achten ihre Entscheidung: Man kann sie nicht noch einmal fragen.
careers-contact-gone = Diese Person möchte nicht mehr gefunden werden. Geh zurück zur Liste: Sie ist aktuell.
careers-contact-answered = Du hast diese Anfrage schon beantwortet.
careers-contact-waiting = Wartet auf Antwort
careers-contact-accepted = Hat angenommen
careers-contact-declined = Hat abgelehnt
careers-company-contacts = Wen du um ein Gespräch gebeten hast
careers-company-contacts-lead = Name und E-Mail erscheinen nur bei denen, die angenommen haben.
careers-contacts-none = Du hast noch niemanden gefragt
careers-contacts-none-text = Öffne eine Stelle, sieh, wer passt, und bitte um ein Gespräch.
careers-contact-fit = Übereinstimmung bei der Anfrage: { $percent }.
careers-contact-asked-on = Anfrage vom { $date }
careers-mine-title = Wer dich sucht
careers-mine-lead = Firmen, die mit dir sprechen möchten, und solche, die dich in der anonymen Suche gesehen haben.
careers-mine-found = Du kannst gefunden werden: Firmen sehen deine Kompetenzen, nie deinen Namen.
careers-mine-not-found = Zurzeit kann dich keine Firma finden.
careers-mine-waiting = Sie möchten mit dir sprechen
careers-mine-waiting-none = Keine Anfrage wartet.
careers-mine-answered = Schon beantwortet
careers-mine-answered-on = Beantwortet am { $date }
careers-mine-who = Wer ist { $organisation }
careers-mine-reply = Deine Antwort
careers-mine-accept-means = Nimmst du an, sieht die Firma deinen Namen und deine E-Mail. Lehnst du ab, erfährt sie nie, wer du bist.
careers-mine-accept = Annehmen
careers-mine-decline = Ablehnen
careers-contact-you-accepted = Du hast angenommen: Die Firma sieht jetzt deinen Namen und deine E-Mail.
careers-contact-you-declined = Du hast abgelehnt: Die Firma erfährt nicht, wer du bist.
careers-mine-looks = Wer dich gesehen hat
careers-mine-looks-none = Bisher hat dich keine Firma in einer Suche gesehen.
careers-mine-looks-text = Jede Suche, in der du vorkamst, ohne deinen Namen.
careers-looks-who = Firma
careers-looks-role = Stelle
careers-looks-day = Tag
careers-looks-times = { $count ->
    [one] (einmal)
   *[other] ({ $count }-mal)
 }
careers-looks-place = Platz
careers-looks-rank = { $rank } von { $shown }
careers-looks-fit = Übereinstimmung

## Talente: E-Mail
careers-contact-asked-mail-subject = { $organisation } möchte mit dir sprechen
careers-contact-asked-mail-body = Hallo,

    { $organisation } hat deine Kompetenzen gesehen, ohne deinen Namen, und möchte mit dir über diese Stelle sprechen: { $role }.

    Lies die Nachricht und entscheide, ob du antwortest: { $origin }/contacts

    Wenn du nicht annimmst, erfährt die Firma nicht, wer du bist.

    { $network }
careers-contact-accepted-mail-subject = Jemand möchte mit dir sprechen
careers-contact-accepted-mail-body = Hallo,

    jemand hat deine Anfrage für diese Stelle angenommen: { $role }.

    Name und E-Mail findest du hier: { $origin }/talent/contacts

    { $network }
careers-contact-declined-mail-subject = Jemand ist nicht interessiert
careers-contact-declined-mail-body = Hallo,

    jemand hat deine Anfrage für diese Stelle abgelehnt: { $role }.

    Sieh, wer noch passt: { $origin }/talent

    { $network }

## Plan
careers-to-plan = Plan machen
careers-plan-title = Mein Plan
careers-plan-lead = Die Mikropraktika, die dich zusammen deinen Zielen am nächsten bringen, mit der Zeit und dem Geld, die du hast.
careers-plan-hours = Stunden, die du aufwenden kannst
careers-plan-hours-unit = Stunden
careers-plan-money = Geld, das du ausgeben kannst
careers-plan-make = Plan berechnen
careers-plan-summary = Mit { $hours } und { $money } kommst du von { $before } auf { $after }.
careers-plan-proven = Wir haben geprüft, dass dich keine andere Auswahl mit dieser Zeit und diesem Geld weiter bringt.
careers-plan-good = Das ist der beste Plan, der in der Zeit gefunden wurde: Vielleicht gibt es einen etwas besseren.
careers-plan-stages = Was zu buchen ist
careers-plan-raise = von Stufe { $from } auf { $to }
careers-plan-none = In diesen Grenzen gibt es keinen Plan
careers-plan-none-text = Kein buchbares Mikropraktikum bringt dich deinen Zielen näher. Versuch es mit mehr Stunden oder mehr Geld, oder schau in den Katalog.
careers-plan-left = Was nicht dabei ist
careers-plan-left-open = { $count ->
    [one] Ein Mikropraktikum, und was nötig wäre
   *[other] { $count } Mikropraktika, und was nötig wäre
 }
careers-plan-needs-hours = Nötig wären noch { $more }.
careers-plan-needs-money = Nötig wären noch { $more }.
careers-plan-clash = Es liegt zur selben Zeit wie: { $stages }.
careers-plan-busy = Es liegt zur selben Zeit wie etwas, das du gebucht hast.
careers-plan-other = { $stage } kann zurzeit nicht besucht werden.
careers-plan-untaught = Zurzeit vermittelt sie niemand ({ $count })
careers-plan-untaught-text = Für diese Kompetenzen gibt es kein buchbares Mikropraktikum.
careers-plan-how = Jedes Mikropraktikum bringt einige Kompetenzen auf eine Stufe. Von allen Zusammenstellungen, die in deine Stunden und dein Geld passen, ohne sich zu überschneiden, auch nicht mit dem, was du gebucht hast, ist der Plan jene, die dich deinen Zielen am nächsten bringt. Ausgebuchte Termine zählen nicht.
