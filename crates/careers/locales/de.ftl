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
careers-start-questionnaire-text = Du wählst, wie viele Fragen. Am Ende siehst du Berufe, die dir ähneln, und warum.
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
   *[other] { $met } von { $asked } Kompetenzen auf der verlangten Stufe
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
careers-people-none-filtered = Mit diesen Filtern ist niemand da. Nimm sie weg, oder senk die verlangten Stufen.
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
careers-plan-make = Plan berechnen
careers-plan-summary = Mit { $hours } und { $money } kommst du von { $before } auf { $after }.
careers-plan-proven = Wir haben geprüft, dass dich keine andere Auswahl mit dieser Zeit und diesem Geld weiter bringt.
careers-plan-good = Das ist der beste Plan, der in der Zeit gefunden wurde: Höchstens { $percent } mehr wäre möglich.
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

## Wörter mehrerer Seiten
careers-yes = ja
careers-no = nein
careers-language-it = Italienisch
careers-language-en = Englisch
careers-language-fr = Französisch
careers-language-de = Deutsch
careers-language-es = Spanisch
careers-language-pl = Polnisch
careers-kind-competence = Kompetenz
careers-kind-occupation = Beruf
careers-kind-group = Gruppe
careers-kind-level = Niveau
careers-kind-interest = Interesse

## Orientierung: Fragebogen und Vorbereitung
careers-form-mini = 10 Fragen, 2 Minuten
careers-form-short = 30 Fragen, 6 Minuten
careers-form-full = 60 Fragen, 12 Minuten
careers-form-longer = Für ein genaueres Ergebnis mach weiter: Deine Antworten bleiben, du beantwortest nur die neuen Fragen.
careers-result-possibilities = Interessen ändern sich mit der Erfahrung: Nimm das Ergebnis als Anfang, nicht als Urteil.
careers-willing = Vorbereitung, höchstens

## Lebenslauf oder Anzeige lesen
careers-to-read = Beginne mit deinem Lebenslauf oder einer Stellenanzeige
careers-read-title = Lebenslauf oder Anzeige lesen
careers-read-lead = Füge einen Text ein oder wähle eine Datei: Wir zeigen, welche Fähigkeiten er nennt, und du entscheidest einzeln.
careers-read-private = Weder Text noch Datei werden aufbewahrt. Es bleiben nur die Fähigkeiten, für die du ein Niveau wählst.
careers-read-what = Was ist es?
careers-read-cv = Mein Lebenslauf: was ich kann
careers-read-ad = Eine Stellenanzeige: was sie verlangt
careers-read-language = Sprache des Textes
careers-read-text = Text
careers-read-text-hint = Hier einfügen oder unten eine Datei wählen.
careers-read-file = Datei (Text, PDF, DOCX oder ODT)
careers-read-do = Fähigkeiten finden
careers-read-nothing = Füge einen Text ein oder wähle eine Datei.
careers-read-kind = Wir können { $file } nicht lesen: Gib eine Text-, PDF-, DOCX- oder ODT-Datei oder füge den Text ein.
careers-read-no-text = In dieser Datei ist kein Text: Vielleicht sind die Seiten Bilder. Lass sie durch eine Texterkennung laufen oder füge den Text ein.
careers-read-no-words = Im eingefügten Text steht kein einziges Wort: Füge den ganzen Lebenslauf oder die ganze Anzeige ein.
careers-read-broken = Die Datei lässt sich nicht öffnen: Sie ist beschädigt oder durch ein Passwort geschützt. Speichere sie neu oder füge den Text ein.
careers-read-slow = Die Datei braucht zu lange zum Öffnen. Gib nur die wichtigen Seiten oder füge den Text ein.
careers-read-long = Der Text hat { $count } Zeichen, wir lesen höchstens { $most } (etwa 80 Seiten). Gib nur den wichtigen Teil.
careers-read-very-long = Das Dokument ist zu lang: Gib nur die wichtigen Seiten.
careers-read-found = Gefundene Fähigkeiten
careers-read-found-lead = { $count ->
    [0] Wir haben keine erkannt.
    [one] Wir haben eine erkannt. Nichts wird aufbewahrt, bis du wählst.
   *[other] Wir haben { $count } erkannt. Nichts wird aufbewahrt, bis du wählst.
 }
careers-read-found-none = Keine Fähigkeit erkannt
careers-read-found-none-text = Prüfe die Sprache des Textes: Wir haben Namen in dieser Sprache gesucht: { $language }. Manche Verzeichnisse haben nicht in jeder Sprache Namen.
careers-read-again = Einen anderen Text versuchen
careers-read-choose = Wähle für jede Fähigkeit dein Niveau oder lass „nicht behalten“ stehen.
careers-read-choose-ad = Wähle für jede Fähigkeit das Niveau, das die Anzeige verlangt, oder lass „nicht behalten“ stehen.
careers-read-refuse = Nicht behalten
careers-read-keep = Gewählte behalten
careers-read-aim = Zum Ziel machen
careers-read-name = Name der Anzeige
careers-read-name-hint = Zum Beispiel „Wartungstechnik, Müller GmbH“: damit du sie unter deinen Zielen erkennst.
careers-read-hit = Erkannt als: { $label }
careers-read-times = { $count }-mal genannt.
careers-read-has = Du hast schon Niveau { $level }.
careers-read-lacks = Von dir nicht angegeben
careers-read-none-chosen = Wähle für mindestens eine Fähigkeit ein Niveau.
careers-read-kept = { $count ->
    [one] Eine Fähigkeit behalten.
   *[other] { $count } Fähigkeiten behalten.
 }
careers-read-note = Aus meinem Lebenslauf
careers-read-marked = Der Text mit dem Erkannten
careers-read-marked-hint = Die Nummern führen zu den Fähigkeiten der Liste.
careers-read-to = Fähigkeit { $number } der Liste

## Ziele
careers-target-role-closed = Der Betrieb zeigt diese Rolle nicht mehr
careers-target-advertisement = Stellenanzeige
careers-target-name-taken = Du hast schon ein Ziel mit diesem Namen: Wähle einen anderen.
careers-target-role-chosen = Die Rolle ist jetzt eines deiner Ziele.

## Nahe Berufe
careers-to-nearby = Berufe in deiner Nähe
careers-nearby-title = Berufe in deiner Nähe
careers-nearby-lead = Berufe, die mit deinem Können erreichbar sind und zu deinen Vorlieben passen.
careers-nearby-no-interests = Wir kennen deine Interessen noch nicht: Vorerst zählt nur, was du kannst.
careers-nearby-none = Noch kein Beruf in deiner Nähe
careers-nearby-none-text = Sag zuerst, was du kannst: Zwei oder drei Fähigkeiten reichen für den Anfang.
careers-nearby-how = Für jeden Beruf berechnen wir, wie viel du von dem hast, was er verlangt (Wesentliches zählt mehr), und wie sehr seine Interessen deinen ähneln. Beides wird multipliziert: Was machbar und wünschenswert ist, steht vorn.
careers-nearby-feasible = Du hast { $percent } von dem, was nötig ist: { $met } von { $asked } Fähigkeiten auf dem verlangten Niveau.
careers-nearby-carried = Das bringst du mit: { $skills }.
careers-nearby-missing = { $count ->
    [one] Eine wesentliche Fähigkeit fehlt: { $skills }.
   *[other] { $count } wesentliche Fähigkeiten fehlen, zuerst: { $skills }.
 }

## Einwände
careers-to-dispute = Ich bin nicht einverstanden: Einwand erheben
careers-to-disputes = Meine Einwände
careers-dispute-title = Ich bin nicht einverstanden
careers-dispute-how = Jemand antwortet dir in Worten. Für Berufe und Niveaus antwortet, wer das Netzwerk führt, für Rollen der Betrieb, der deinen Namen nicht sieht.
careers-dispute-about = Wogegen richtet sich der Einwand?
careers-dispute-requirement = Was verlangt wird für: { $target }
careers-dispute-level = Das Niveau, das für mich zählt
careers-dispute-level-hint = Was du selbst angibst, kannst du sofort ändern, ohne Einwand.
careers-dispute-of-level = Niveau der Person
careers-dispute-not-needed = Es ist gar nicht nötig
careers-dispute-proposed = Welches Niveau ist richtig?
careers-dispute-words = Warum?
careers-dispute-words-hint = Tatsachen helfen: wo du arbeitest, was du gemacht hast, wer es bestätigen kann. Mindestens 10 Zeichen.
careers-dispute-send = Senden
careers-dispute-sent = Gesendet. Wir schreiben dir, wenn es eine Antwort gibt.
careers-dispute-twice = Dein Einwand läuft schon: Warte die Antwort ab.
careers-dispute-own = Was die Anzeige verlangt, hast du gewählt: Entferne das Ziel und lies sie neu.
careers-dispute-answered = Es wurde schon geantwortet.
careers-dispute-open = Wartet auf Antwort
careers-dispute-accepted = Angenommen
careers-dispute-kept = Bleibt, wie es ist
careers-dispute-says-requirement = Niveau { $stated } wird verlangt; richtig wäre { $proposed }.
careers-dispute-says-not-needed = Niveau { $stated } wird verlangt; es wäre gar nicht nötig.
careers-dispute-says-level = Niveau { $stated } zählt; richtig wäre { $proposed }.
careers-dispute-answer = Antwort
careers-dispute-accept = Die Person hat recht
careers-dispute-keep = Es bleibt, wie es ist
careers-dispute-accept-level = Nimmst du an, kommt die Bestätigung des Niveaus durch eine Fachperson ins Profil. Was ein Nachweis belegt, zählt weiterhin mehr.
careers-dispute-accept-occupation = Nimmst du an, verlangt der Beruf ab jetzt von allen im Netzwerk dieses Niveau.
careers-dispute-accept-role = Nimmst du an, ändere danach die Rolle selbst: Die Person wird benachrichtigt.
careers-dispute-answer-sent = Antwort gesendet.
careers-disputes-title = Einwände
careers-disputes-lead = Was Menschen für falsch halten, ohne ihre Namen. Allen schulden wir eine Antwort.
careers-disputes-mine = Meine Einwände
careers-disputes-mine-lead = Was du für falsch hältst, und was geantwortet wurde.
careers-disputes-none = Du hast keinen Einwand erhoben
careers-disputes-none-text = Wirkt eine Anforderung oder ein Niveau falsch, öffne sie in deiner Lücke und sag es.
careers-disputes-nothing = Nichts zu beantworten
careers-disputes-nothing-text = Niemand hat einen Einwand erhoben.
careers-dispute-mail-subject = Es gibt eine Antwort auf deinen Einwand
careers-dispute-mail-body = Hallo,

    dein Einwand wurde beantwortet. Lies die Antwort hier: { $origin }/skills/disputes

    { $network }

## Plan: Wünsche, Tausch, Buchung
careers-plan-wishes = Was der Plan brauchen darf
careers-plan-change = Zeit, Geld und Vorlieben ändern
careers-plan-own = Geld, das du zahlst
careers-plan-until = Alles endet bis
careers-plan-until-past = Dieser Tag ist vorbei.
careers-plan-mode = Wie du lernen kannst
careers-plan-language = In welchen Sprachen
careers-plan-any = Nichts gewählt: Alles passt.
careers-plan-home = Ort, von dem du aufbrichst
careers-plan-home-hint = Nur um die Fahrt zu berechnen: Er geht in keine Bewertung ein, und niemand sieht ihn.
careers-plan-home-missing = Sag, wo du aufbrichst, oder lass die Fahrt leer.
careers-plan-home-unknown = Diesen Ort kennen wir nicht. Prüfe die Schreibweise oder nenne einen größeren in der Nähe.
careers-plan-journey = Fahrt, höchstens
careers-plan-minutes = Minuten einfach
careers-mode-in-person = vor Ort
careers-mode-online = online
careers-mode-blended = gemischt
careers-plan-worth = Ohne es wärst du { $percent } weiter von deinen Zielen entfernt.
careers-plan-worth-little = weniger als 1 %
careers-plan-kept = Du willst es
careers-plan-keep = Auf jeden Fall behalten
careers-plan-let-go = Nicht mehr darauf bestehen
careers-plan-leave = Weglassen
careers-plan-want = Ich will es trotzdem
careers-plan-let-in = Wieder zulassen
careers-plan-swap = Tauschen
careers-plan-without = Das hast du weggelassen
careers-plan-too-far = Zu weit für die Fahrt, die du zulässt
careers-plan-late = Es endet nach dem Tag, den du gesetzt hast.
careers-plan-wrong-mode = Es findet nicht auf eine Weise statt, die dir passt.
careers-plan-wrong-language = Es findet nicht in deinen Sprachen statt.
careers-plan-idle = Mit dem Rest des Plans bringt es nichts dazu.
careers-plan-impossible = Mit diesen Wünschen gibt es keinen Plan.
careers-plan-gone = Ein Mikropraktikum, das du behalten willst, kann nicht mehr gebucht werden.
careers-plan-gone-stage = Ein Mikropraktikum, das nicht mehr angeboten wird
careers-plan-unusable = Das kann nicht Teil eines Plans sein: kein passender Termin, zu viele Stunden oder zu teuer, oder dir fehlt nichts davon: { $stages }.
careers-plan-beyond = Was du behalten willst, braucht mehr Stunden oder Geld, als du hast: { $stages }.
careers-plan-before = Vorher ist anderes nötig, und dafür fehlt die Zeit: { $stages }.
careers-plan-cannot-both = Diese kann man nicht alle besuchen, weil sich die Zeiten überschneiden: { $stages }.
careers-plan-too-many-wishes = Du hast Wünsche zu { $most } Mikropraktika: Lass einige los.
careers-plan-book = { $count ->
    [one] Buchen
   *[other] Alle { $count } buchen
 }
careers-plan-book-means = Du bekommst in jedem einen Platz oder in keinem. Danach lässt sich jeder einzeln absagen.
careers-plan-booked = { $count ->
    [one] Ein Platz gebucht.
   *[other] { $count } Plätze gebucht.
 }
careers-plan-not-booked = Nichts wurde gebucht, wegen „{ $stage }“: { $why } Hier ist der beste Plan, wie die Dinge jetzt stehen.
careers-swap-title = Etwas anderes statt „{ $stage }“
careers-swap-lead = Was an seiner Stelle sein könnte, und was jeder Wechsel kostet.
careers-swap-instead = An seiner Stelle
careers-swap-none = Nichts passt an seine Stelle
careers-swap-none-text = Kein anderes Mikropraktikum passt in die Zeit und das Geld, die bleiben.
careers-swap-take = Dieses nehmen
careers-swap-without = Der beste Plan ohne es
careers-swap-comes = Kommt dazu: { $stages }.
careers-swap-goes = Fällt auch weg: { $stages }.
careers-swap-way-less = { $amount } weiter von deinen Zielen
careers-swap-way-same = gleich nah an deinen Zielen
careers-swap-way-more = { $amount } näher an deinen Zielen
careers-swap-time-less = { $amount } weniger
careers-swap-time-same = gleich viel Zeit
careers-swap-time-more = { $amount } mehr
careers-swap-money-less = { $amount } weniger
careers-swap-money-same = gleich viel Geld
careers-swap-money-more = { $amount } mehr

## Neuigkeiten
careers-to-news = Von neuen Terminen und Rollen hören
careers-news-title = Neuigkeiten per E-Mail
careers-news-lead = Wir schreiben dir nur über das, was du hier wählst.
careers-news-how = Eine E-Mail je neuem Termin oder neuer Rolle, nie zweimal über dasselbe. Jede E-Mail hat einen Link, der alle beendet.
careers-news-none-text = Wähle ein Ziel oder sag, was du kannst: Dann kannst du wählen, wovon du hören willst.
careers-news-editions = Neue Termine, die diese Fähigkeiten lehren
careers-news-vacancies = Neue Rollen, die diese Fähigkeiten verlangen
careers-news-saved = { $count ->
    [0] Wir schreiben dir nicht.
    [one] Wir schreiben dir zu einer Fähigkeit.
   *[other] Wir schreiben dir zu { $count } Fähigkeiten.
 }
careers-news-stop-title = Neuigkeiten beenden
careers-news-stop-text = Wir schreiben dir nicht mehr über neue Termine und Rollen. Du kannst jederzeit neu wählen.
careers-news-stop = Schreibt mir nicht mehr
careers-news-stopped = Erledigt: keine Neuigkeiten mehr.
careers-news-edition-mail-subject = Ein neuer Termin: { $title }
careers-news-edition-mail-body = Hallo,

    { $organisation } hat einen neuen Termin für „{ $title }“, wo eine Fähigkeit gelehrt wird, die du gewählt hast.

    Ansehen und buchen: { $origin }{ $path }

    Um diese E-Mails nicht mehr zu bekommen: { $origin }{ $stop }

    { $network }
careers-news-role-mail-subject = Eine neue Rolle: { $title }
careers-news-role-mail-body = Hallo,

    { $organisation } zeigt eine Rolle, die eine Fähigkeit verlangt, die du gewählt hast: { $title }.

    Ansehen, was sie verlangt: { $origin }{ $path }

    Um diese E-Mails nicht mehr zu bekommen: { $origin }{ $stop }

    { $network }

## Talente: Suchen, offene Rollen, Verfügbarkeit
careers-filter-territory = Ort oder Provinz
careers-filter-availability = Verfügbarkeit
careers-people-explain = Wie diese Reihenfolge entstand
careers-searches-title = Suchen
careers-searches-lead = Jede Suche deines Betriebs, mit dem, was gefragt und wer gezeigt wurde, ohne Namen. Sie lässt sich jederzeit erklären.
careers-searches-none = Noch keine Suche
careers-searches-none-text = Öffne eine Rolle und sieh, wer passt.
careers-searches-when = Wann
careers-searches-shown = Gezeigte Personen
careers-search-asked = Was gefragt wurde
careers-search-shown = Wer gezeigt wurde, der Reihe nach
careers-search-how = Jede Fähigkeit gibt ihr Gewicht im Verhältnis zum Niveau, bis zum nötigen Niveau. Die Summe macht die Reihenfolge. Filter entscheiden, wer gezeigt wird, nie die Reihenfolge. Name, Alter, Herkunft und Adresse gehen nicht ein.
careers-search-weight = Gewicht
careers-search-level = Niveau, das zählte
careers-search-added = Beitrag
careers-search-got = { $got } von { $of }
careers-search-contributions = Was jede Fähigkeit beitrug
careers-look-title = Warum du gezeigt wurdest
careers-look-place = Du standst auf Platz { $rank } von { $shown }, ohne deinen Namen.
careers-available-full-time = Vollzeit
careers-available-part-time = Teilzeit
careers-available-evenings = abends
careers-available-weekends = am Wochenende
careers-available-remote = von zu Hause
careers-available-apprenticeship = Lehre
careers-wish-title = Wo und wann du arbeiten würdest
careers-wish-lead = Betriebe können eine Suche darauf eingrenzen. Was du leer lässt, schließt dich nur von Suchen aus, die danach fragen.
careers-wish-places = Orte oder Provinzen
careers-wish-places-hint = Durch Kommas getrennt, zum Beispiel „Lecco, Como“.
careers-wish-when = Wann und wie
careers-wish-saved = Gespeichert.
careers-open-title = Rollen, die Betriebe suchen
careers-open-lead = Sieh, was sie verlangen, mach eine zum Ziel und finde heraus, was dir fehlt.
careers-open-none = Zurzeit keine Rolle
careers-open-none-text = Beginne stattdessen mit einem Beruf.
careers-role-asks-caption = Von der Rolle verlangte Fähigkeiten
careers-role-who-sees = Wer diese Rolle sieht
careers-role-is-hidden = Nur dein Betrieb. Zeigst du sie, können alle sie lesen und zum Ziel machen, und wer Neuigkeiten wünscht, hört davon.
careers-role-is-shown = Alle können sie lesen und zum Ziel machen.
careers-role-see-shown = Ansehen wie andere
careers-role-show = Allen zeigen
careers-role-hide = Im Betrieb behalten
careers-role-shown = Die Rolle wird jetzt allen gezeigt.
careers-role-hidden = Die Rolle wird nicht mehr gezeigt.

## Verzeichnisse: ansehen
careers-frameworks-title = Verzeichnisse
careers-frameworks-lead = Die Listen von Berufen und Fähigkeiten, von denen dieses Netzwerk spricht.
careers-framework-counts = { $count } Einträge in Gebrauch, { $occupations ->
    [0] keine Berufe
    [one] davon ein Beruf
   *[other] davon { $occupations } Berufe
 }
careers-framework-languages = Sprachen: { $languages }
careers-tree-below = ({ $count } darunter)
careers-tree-detail = Näheres
careers-tree-none = Nichts darunter
careers-tree-none-text = Hier endet der Zweig.

## Verzeichnisse: ein eigenes schreiben
careers-own-title = Eigene Verzeichnisse
careers-own-lead = Schreib die Berufe und Fähigkeiten deines Betriebs oder Netzwerks und veröffentliche sie in Versionen.
careers-own-none = Noch kein Verzeichnis
careers-own-none-text = Beginne mit einem Namen, dann füge Profile und Fähigkeiten einzeln hinzu.
careers-own-new = Neues Verzeichnis schreiben
careers-own-name = Name des Verzeichnisses
careers-own-name-hint = Zum Beispiel „Berufe von Meccanica Adda“.
careers-own-licence = Lizenz
careers-own-licence-hint = In wenigen Worten, zum Beispiel „CC BY 4.0“.
careers-own-of-network = Es gehört dem ganzen Netzwerk
careers-own-name-taken = Es gibt schon ein Verzeichnis mit diesem Namen.
careers-own-draft = Nie veröffentlicht
careers-own-version = Version { $version }
careers-own-how = Was du hier schreibst, sieht niemand, bis du eine Version veröffentlichst. Ein veröffentlichter Code bleibt für immer: Man kann ihn zurückziehen, nicht löschen.
careers-own-elements = Elemente ({ $count })
careers-own-elements-none = Noch keines: Füge das erste hinzu.
careers-own-table = Elemente des Verzeichnisses
careers-own-add = Element hinzufügen
careers-own-code = Code
careers-own-code-hint = Buchstaben, Ziffern, Punkt, Binde- und Unterstrich. Er lässt sich später nicht ändern.
careers-own-code-taken = Es gibt schon ein Element mit diesem Code.
careers-own-bad-code = „{ $code }“ kann kein Code sein: nur Buchstaben, Ziffern, Punkt, Binde- und Unterstrich.
careers-own-kind = Was es ist
careers-own-profile = Profil (ein Beruf)
careers-own-competence = Kompetenz
careers-own-ability = Fertigkeit
careers-own-knowledge = Wissen
careers-own-group = Gruppe
careers-own-label = Name
careers-own-others-hint = Einer je Zeile.
careers-own-description = Was es bedeutet
careers-own-languages = In den anderen Sprachen
careers-own-no-name = Gib in mindestens einer Sprache einen Namen.
careers-own-parents = Gehört zu
careers-own-parents-hint = Codes, durch Kommas getrennt.
careers-own-optional = Für seine Profile nützlich, nicht wesentlich
careers-own-preparation = Vorbereitung, die das Profil verlangt
careers-own-preparation-hint = Von 1 (schnell gelernt) bis 5 (Studium und lange Erfahrung).
careers-own-section = Branche oder Bereich
careers-own-same = Dasselbe anderswo
careers-own-same-hint = Die Adresse desselben Begriffs in einem anderen Verzeichnis, zum Beispiel in ESCO.
careers-own-bad-address = Das ist keine Adresse: Sie hat keine Leerzeichen.
careers-own-withdrawn = Nicht mehr zu verwenden
careers-own-withdrawn-hint = Wer es hat, behält es; es wird nicht mehr vorgeschlagen.
careers-own-replaced = Ersetzt durch
careers-own-change = Entfernen
careers-own-saved = Gespeichert: { $code }.
careers-own-deleted = Element entfernt.
careers-own-is-published = Dieses Element ist veröffentlicht: Zieh es zurück, statt es zu entfernen.
careers-own-missing = „{ $code }“ nennt „{ $missing }“, das es nicht gibt: Füge es zuerst hinzu.
careers-own-circle = Diese gehören im Kreis zueinander: { $codes }. Nimm eines aus einem anderen heraus.
careers-own-too-many = Ein Verzeichnis hat höchstens { $most } Elemente.
careers-own-publish = Version veröffentlichen
careers-own-publish-text = Alle sehen sie sofort. Seit der letzten Version entfernte Elemente gelten als nicht mehr in Gebrauch.
careers-own-version-field = Version
careers-own-version-hint = Zum Beispiel „1.0“ oder „2026-2“.
careers-own-same-version = Diese Version ist schon veröffentlicht: Gib der nächsten einen anderen Namen.
careers-own-published = Version { $version } veröffentlicht. Neu: { $added }, geändert: { $changed }, zurückgezogen: { $deprecated }.
careers-own-see = Ansehen wie andere

## Verzeichnisse: importieren
careers-imports-title = Verzeichnis importieren
careers-imports-lead = Gib die Datei so ab, wie sie herausgegeben wird. Dieselbe noch einmal zu importieren ändert nichts.
careers-import-format = Von wem ist die Datei?
careers-import-esco = ESCO
careers-import-esco-hint = Das Zip oder die Tabellen (CSV) des ESCO-Portals, in jeder Sprache.
careers-import-repertory = Repertorium (Tabelle)
careers-import-repertory-hint = Eine Tabelle (CSV, XLSX) mit den Spalten type, code, parent, label_it…, wie die Anleitung zu Verzeichnissen sie beschreibt.
careers-import-case = CASE 1.1
careers-import-case-hint = Ein CFPackage (JSON).
careers-import-digcomp = DigComp
careers-import-digcomp-hint = DigComp 3.0 (JSON-LD).
careers-import-name-hint = Für ein Repertorium nötig.
careers-import-version-hint = Wenn die Datei sie nicht nennt.
careers-import-language = Sprache
careers-import-language-hint = Zwei Buchstaben, wenn die Datei sie nicht nennt.
careers-import-file = Datei
careers-import-do = Importieren
careers-imports-before = Früher importiert
careers-import-waiting = Läuft
careers-import-done = Fertig
careers-import-failed = Gescheitert
careers-import-progress = Gelesen und geschrieben, in Prozent
careers-import-wait = Du kannst diese Seite verlassen: Die Arbeit geht weiter.
careers-import-refresh = Stand ansehen
careers-import-failed-text = Nichts wurde übernommen.
careers-import-added = Neu
careers-import-changed = Geändert
careers-import-unchanged = Unverändert
careers-import-deprecated = Nicht mehr in Gebrauch
careers-import-relations = Neue Beziehungen
careers-import-without-source = Ausgelassene Beziehungen
careers-import-without-source-text = Kein Verzeichnis hier hat, wovon diese Beziehungen ausgehen: { $count }. Importiere dieses Verzeichnis (für eine Zuordnungstabelle: ESCO), dann diese Datei noch einmal.
careers-import-rejected = Abgelehnte Zeilen
careers-import-line = Zeile
careers-import-reason = Grund
careers-import-first = Die ersten { $count } werden gezeigt.
careers-import-tables = Gelesene Tabellen
careers-import-what = Inhalt
careers-import-encoding = Kodierung
careers-import-rows = Zeilen

## Plan: who pays
careers-plan-company = Geld, das dein Betrieb zahlt
careers-plan-voucher = Gutscheine, die du hast
careers-plan-payer-hint = Nur für das, was so bezahlt wird. Lass es leer, wenn es keine gibt.
careers-plan-pays-company = Der Betrieb zahlt { $amount }.
careers-plan-pays-voucher = Gutscheine zahlen { $amount }.
careers-plan-pays-person = Du zahlst { $amount }.
careers-plan-needs-company = Es bräuchte { $more } mehr vom Betrieb.
careers-plan-needs-voucher = Es bräuchte { $more } mehr an Gutscheinen.
careers-import-elsewhere = „{ $address }“ gehört schon zu einem anderen Verzeichnis.
careers-proven-by = Microcredentials, die sie belegen
careers-plan-summary-free = Mit { $hours } und ohne Kosten kommst du von { $before } auf { $after }.
careers-gap-by-level = Die fehlenden Niveaus
