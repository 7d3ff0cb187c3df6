## Vorher und nachher
learning-ask-before = Was kannst du schon? Eine Minute, bevor es losgeht
learning-ask-after = Wie war es? Zwei Minuten genügen
learning-ask-others = Wer sagen kann, was sich verändert hat
learning-impact-not-now = Jetzt nicht: Die Fragen kommen vor dem Beginn und nach dem Ende an alle, die dabei waren.
learning-impact-stopped = Diese Person möchte solche E-Mails nicht mehr erhalten: Wir können ihr nicht schreiben. Du kannst jemand anderen nennen.
learning-impact-one-at-least = Beantworte mindestens eine Frage.
learning-before-title = Was du schon kannst
learning-before-lead = „{ $title }“ hat noch nicht begonnen: Wo stehst du heute? Danach fragen wir dasselbe, damit du den Unterschied siehst.
learning-before-saved = Danke: Am Ende fragen wir noch einmal.
learning-rating-least = Kann ich nicht
learning-rating-most = Kann ich ohne Hilfe
learning-rating-private = Die Antworten gehören dir: Der Anbieter sieht nur Zahlen der ganzen Gruppe, ab fünf Personen.
learning-after-title = Wie war es?
learning-after-lead = „{ $title }“ ist vorbei. Zwei Minuten genügen.
learning-after-can = Was du jetzt kannst
learning-after-was = Wie es war
learning-after-words = Möchtest du etwas hinzufügen?
learning-after-words-hint = Wer unterrichtet, liest es ohne deinen Namen und erst, wenn mindestens { $least } Personen geantwortet haben.
learning-after-send = Senden
learning-after-saved = Danke, deine Antwort ist angekommen.
learning-stars-least = Gar nicht
learning-stars-most = Sehr
learning-aspect-content = Die Themen waren mir wichtig
learning-aspect-teaching = Ich habe die Erklärungen verstanden
learning-aspect-organising = Es war gut organisiert
learning-aspect-usefulness = Es wird mir nützen

## Wer noch antworten kann
learning-others-title = Was sich verändert hat
learning-others-lead = Nach 30, 60 und 90 Tagen fragen wir, was sich durch „{ $title }“ verändert hat: ein Klick, mehr nicht. Du kannst auch nennen, wer dich begleitet oder für wen du arbeitest.
learning-others-you-agreed = Du hast zugestimmt, gefragt zu werden: insgesamt drei E-Mails, und mit jeder kannst du aufhören.
learning-others-you-stopped = Du wolltest nicht mehr gefragt werden, also schreiben wir dir nicht. Möchtest du die Fragen wieder, nimm im Profil die Einwilligung zurück, speichere und gib sie neu.
learning-others-you-not = Du hast nicht zugestimmt, gefragt zu werden, also schreiben wir dir nicht.
learning-others-change = Im Profil ändern
learning-others-named = Personen, die du genannt hast
learning-others-name = Jemanden nennen
learning-others-done = Das war es, zurück zu meinem Lernen
learning-others-remove = Entfernen
learning-other-kind = Wer es ist
learning-other-name = Vor- und Nachname
learning-other-email = E-Mail-Adresse
learning-other-lang = In welcher Sprache wir schreiben
learning-other-agreed = Ich habe mit ihr oder ihm gesprochen, und sie oder er ist einverstanden
learning-other-agreed-hint = Sie oder er erhält deinen Namen, den Titel und eine Frage, höchstens dreimal.
learning-other-save = Hinzufügen
learning-other-saved = Erledigt: Wir schreiben zur gegebenen Zeit.
learning-other-must-agree = Sprich zuerst mit der Person: Wir schreiben nur, wenn sie einverstanden ist.
learning-other-not-now = Jetzt nicht: Jemand kann genannt werden, sobald der Platz bestätigt ist, und bis 90 Tage nach dem Ende.
learning-asked-learner = Teilnehmende Person
learning-asked-mentor = Tutor oder Mentorin
learning-asked-employer = Arbeitgeber

## Die Frage
learning-question-title = Was hat sich verändert?
learning-question-lead = { $days } Tage sind seit „{ $title }“ vergangen.
learning-question-learner = Nutzt du, was du gelernt hast?
learning-question-mentor = Nutzt { $learner } das Gelernte?
learning-question-employer = Sehen Sie bei { $learner } einen Unterschied in der Arbeit?
learning-question-changed = Hat sich für dich etwas verändert?
learning-question-productive = Seit wann arbeitet die Person selbstständig?
learning-question-productive-hint = Der Tag; leer lassen, wenn noch nicht.
learning-question-words = Gibt es noch etwas zu sagen?
learning-question-confirm = Antwort bestätigen
learning-question-stop = Ich möchte diese Fragen nicht mehr erhalten
learning-question-why-learner = Du wirst gefragt, weil du zugestimmt hast, uns zu sagen, was sich nach einem Mikro-Praktikum verändert.
learning-question-why-mentor = Sie werden gefragt, weil die teilnehmende Person Sie genannt hat.
learning-question-why-employer = Sie werden gefragt, weil die teilnehmende Person Sie genannt hat.
learning-answer-learner-clearly = Ja, oft
learning-answer-learner-partly = Ab und zu
learning-answer-learner-not-yet = Noch nicht
learning-answer-other-clearly = Ja, man sieht es
learning-answer-other-partly = Zum Teil
learning-answer-other-not-yet = Noch nicht
learning-changed-job = Ich habe eine Arbeit gefunden, oder eine bessere
learning-changed-tasks = Ich habe neue Aufgaben in derselben Stelle
learning-changed-study = Ich lerne weiter
learning-changed-nothing = Bisher nichts
learning-day-to-come = Dieser Tag kommt erst noch: Nötig ist ein vergangener Tag, oder das Feld bleibt leer.
learning-thanks-title = Danke
learning-thanks-text = Die Antwort ist gespeichert. Mehr ist nicht zu tun.
learning-link-home = Zur Startseite
learning-link-answered-title = Schon beantwortet
learning-link-answered = Auf diese Frage ist schon eine Antwort da: danke. Der Link gilt nur einmal.
learning-link-expired-title = Die Zeit zum Antworten ist vorbei
learning-link-expired = Dieser Link ist abgelaufen. Das macht nichts: Gibt es eine weitere Frage, kommt sie mit einer anderen E-Mail.
learning-link-unknown-title = Ungültiger Link
learning-link-unknown = Dieser Link ist unvollständig oder existiert nicht: Er muss noch einmal aus der E-Mail geöffnet werden, ganz.
learning-stop-title = Keine Fragen mehr
learning-stop-text = An diese Adresse schreiben wir nicht mehr, um zu fragen, was sich verändert hat, egal um welches Mikro-Praktikum es geht.
learning-stop-button = Keine Fragen mehr schicken
learning-stopped-title = Erledigt
learning-stopped-text = Diese Fragen kommen nicht mehr.

## Für die Lehrenden
learning-feedback-title = Wie es war
learning-feedback-few = Bisher { $count } Antworten. Sie werden ab { $least } gezeigt, damit niemand erkannt wird.
learning-feedback-count = Antworten: { $count }.
learning-feedback-words = Was geschrieben wurde
learning-growth-title = Vorher und nachher
learning-chart-aspects = Urteil, in Prozent des Höchsten
learning-chart-aspect = Aspekt
learning-chart-percent-of-best = Prozent des Höchsten
learning-chart-growth = Personen, die sich sicher sind (4 oder 5 von 5), in Prozent
learning-chart-outcome = Lernergebnis
learning-chart-after = Nachher
learning-chart-before = Vorher
learning-chart-delivery = Termine, in Prozent
learning-chart-later = Nach 30, 60 und 90 Tagen, in Prozent
learning-onboarding-title = Einarbeitung
learning-onboarding-is = Dieser Termin arbeitet Menschen in eine Stelle ein: Tutoren und Arbeitgeber werden auch gefragt, seit wann sie selbstständig arbeiten.
learning-onboarding-is-not = Arbeitet dieser Termin Menschen in eine Stelle ein, werden Tutoren und Arbeitgeber auch gefragt, seit wann sie selbstständig arbeiten.
learning-onboarding-mark = Es ist eine Einarbeitung
learning-onboarding-unmark = Es ist keine Einarbeitung

## Kennzahlen
learning-indicators-title = Kennzahlen und Wirkung
learning-indicators-lead = Wie die Termine von { $name } laufen und was sich für die Teilnehmenden verändert.
learning-indicators-none = Keine Termine zu zählen
learning-indicators-none-text = Mit diesen Filtern gibt es keinen Termin. Ändere den Zeitraum oder entferne einen Filter.
learning-indicators-all = Alle Kennzahlen
learning-indicators-charts = Diagramme
learning-indicators-lines-delivery = Die Durchführungen
learning-indicators-lines-assessment = Beurteilung und danach
learning-indicators-lines = Nach Microcredential
learning-indicators-few = Was weniger als { $least } Personen betrifft, wird nicht gezeigt, und auch nicht, woraus es sich auf dieser Seite oder in der Tabelle zum Herunterladen errechnen ließe. Wer mehrere Filter oder mehrere Tage vergleicht, kann dennoch etwas errechnen: Es sind Daten über Personen, die so nicht weiterzugeben sind. Der Zeitraum ist der, in dem ein Termin beginnt.
learning-indicators-take = Daten mitnehmen
learning-take-csv = CSV-Tabelle
learning-take-xlsx = XLSX-Mappe
learning-period = Zeitraum
learning-period-quarter = Letzte 90 Tage
learning-period-year = Letzte 365 Tage
learning-one-microcredential = Microcredential
learning-territory = Gebiet
learning-one-edition = Termin
learning-number-of-days = { $days } Tage
learning-few-people = Zu wenige
learning-nothing-to-count = Nichts zu zählen
learning-unit-count = Anzahl
learning-unit-percent = Prozent
learning-unit-days = Tage
learning-unit-number = Mittelwert
learning-unit-kappa = Cohens Kappa
learning-export-level = Ebene
learning-export-of = Wovon
learning-export-measure = Kennzahl
learning-export-value = Wert
learning-export-unit = Einheit
learning-export-base = Von wie vielen
learning-export-note = Hinweis
learning-export-level-whole = Alles
learning-export-level-microcredential = Microcredential
learning-export-level-place = Gebiet
learning-export-level-edition = Termin
learning-measure-editions = Termine
learning-measure-editions-hint = Ohne die abgesagten.
learning-measure-editions-per-stage = Termine je Mikro-Praktikum
learning-measure-editions-per-stage-hint = Wie oft dasselbe Mikro-Praktikum im Mittel stattfindet.
learning-measure-seats-filled = Belegte Plätze
learning-measure-seats-filled-hint = Von den Plätzen, die es gab.
learning-measure-no-shows = Abwesend
learning-measure-no-shows-hint = Von denen, die einen Platz hatten, als es stattfand.
learning-measure-completion = Schließen ab
learning-measure-completion-hint = Bestanden, von denen, die dabei waren.
learning-measure-decision-median = Warten auf die Entscheidung
learning-measure-decision-median-hint = Von der Abgabe bis zur Entscheidung: Die Hälfte wartet weniger (Median).
learning-measure-decision-p90 = Längstes Warten
learning-measure-decision-p90-hint = Neun von zehn warten weniger (90. Perzentil).
learning-measure-first-try = Bestehen beim ersten Mal
learning-measure-first-try-hint = Von den entschiedenen ersten Abgaben.
learning-measure-agreement = Übereinstimmung der Bewertenden
learning-measure-agreement-hint = Cohens Kappa, −1 bis 1, derer, die dieselbe Arbeit bewerteten, ohne voneinander zu wissen.
learning-measure-appeals = Einsprüche
learning-measure-appeals-hint = Von den getroffenen Entscheidungen.
learning-measure-satisfaction = Urteil
learning-measure-satisfaction-hint = Mittelwert aller Aspekte, 1 bis 5.
learning-measure-growth = Fühlen sich fähiger
learning-measure-growth-hint = Schätzen sich höher ein als vorher, von denen, die beide Male geantwortet haben.
learning-measure-in-use-30 = Nutzen es nach 30 Tagen
learning-measure-in-use-30-hint = Oft oder ab und zu, von denen, die geantwortet haben.
learning-measure-in-use-60 = Nutzen es nach 60 Tagen
learning-measure-in-use-60-hint = Oft oder ab und zu, von denen, die geantwortet haben.
learning-measure-in-use-90 = Nutzen es nach 90 Tagen
learning-measure-in-use-90-hint = Oft oder ab und zu, von denen, die geantwortet haben.
learning-measure-seen-at-work = In der Arbeit sichtbar
learning-measure-seen-at-work-hint = Ja oder zum Teil, sagen Tutoren und Arbeitgeber.
learning-measure-time-to-productivity = Bis zur Selbstständigkeit
learning-measure-time-to-productivity-hint = Tage seit Beginn einer Einarbeitung: Die Hälfte braucht weniger.

## E-Mail
learning-after-mail-subject = Wie war es? { $title }
learning-after-mail-body =
    Hallo { $name },

    „{ $title }“ ist vorbei. Wie war es? Zwei Minuten genügen, und du siehst, was sich seit vorher verändert hat:
    { $origin }/learning/seats/{ $enrolment }/after

    Wir fragen nur einmal.

    { $network }
learning-impact-learner-mail-subject = { $days } Tage nach „{ $title }“
learning-impact-learner-mail-body =
    Hallo { $name },

    { $days } Tage sind seit „{ $title }“ vergangen. Nutzt du, was du gelernt hast? Wähle eine Antwort: Es öffnet sich eine Seite, ohne Passwort, und dort bestätigst du.

    Ja, oft:
    { $origin }/impact/{ $token }?answer=clearly&lang=de

    Ab und zu:
    { $origin }/impact/{ $token }?answer=partly&lang=de

    Noch nicht:
    { $origin }/impact/{ $token }?answer=not_yet&lang=de

    Möchtest du diese Fragen nicht mehr erhalten?
    { $origin }{ $stop }

    { $network }
learning-impact-mentor-mail-subject = Eine Frage zu { $learner }
learning-impact-mentor-mail-body =
    Guten Tag { $name },

    { $learner } hat vor { $days } Tagen an „{ $title }“ teilgenommen und Sie als Tutor genannt. Eine einzige Frage: Wird das Gelernte genutzt? Wählen Sie eine Antwort: Es öffnet sich eine Seite, ohne Passwort, und dort bestätigen Sie.

    Ja, man sieht es:
    { $origin }/impact/{ $token }?answer=clearly&lang=de

    Zum Teil:
    { $origin }/impact/{ $token }?answer=partly&lang=de

    Noch nicht:
    { $origin }/impact/{ $token }?answer=not_yet&lang=de

    Möchten Sie diese Fragen nicht mehr erhalten?
    { $origin }{ $stop }

    { $network }
learning-impact-employer-mail-subject = Eine Frage zu { $learner }
learning-impact-employer-mail-body =
    Guten Tag { $name },

    { $learner } hat vor { $days } Tagen an „{ $title }“ teilgenommen und Sie als Arbeitgeber genannt. Eine einzige Frage: Sehen Sie in der Arbeit einen Unterschied? Wählen Sie eine Antwort: Es öffnet sich eine Seite, ohne Passwort, und dort bestätigen Sie.

    Ja, man sieht es:
    { $origin }/impact/{ $token }?answer=clearly&lang=de

    Zum Teil:
    { $origin }/impact/{ $token }?answer=partly&lang=de

    Noch nicht:
    { $origin }/impact/{ $token }?answer=not_yet&lang=de

    Möchten Sie diese Fragen nicht mehr erhalten?
    { $origin }{ $stop }

    { $network }
