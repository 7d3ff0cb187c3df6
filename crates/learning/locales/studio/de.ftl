### Die Entwurfswerkstatt und die Regeln des Anbieters.

## Auswahl
learning-supervision-unsupervised = Ohne Aufsicht und ohne Prüfung der Identität
learning-supervision-supervised = Mit Aufsicht
learning-supervision-identified = Mit Aufsicht und Prüfung der Identität
learning-stackability-stand-alone = Steht für sich
learning-stackability-stackable = Zählt für einen größeren Abschluss
learning-asks-observation = Abgegeben wird, was jemand sagt, der zugesehen hat.
learning-asks-statement = Abgegeben wird eine Erklärung des Arbeitgebers.
learning-words-observation = Beobachtung einer Zeugin oder eines Zeugen
learning-words-statement = Erklärung des Arbeitgebers
learning-panel-of = { $count ->
    [one] Eine Person, dann die Bestätigung
   *[other] { $count } Personen unabhängig voneinander, dann die Bestätigung
}
learning-days = Tage

## Schritte des Entwurfs
learning-steps = Schritte des Entwurfs
learning-step-basics = 1. Worum es geht
learning-step-outcomes = 2. Lernergebnisse
learning-step-tasks = 3. Aufgaben
learning-step-rubric = 4. Raster
learning-step-translations = 5. Sprachen
learning-step-check = 6. Prüfung
learning-group-judged = Wie beurteilt wird
learning-credits = ECTS-Punkte
learning-credits-hint = Freiwillig. In Italien steht ein Punkt für { $hours } Arbeitsstunden.
learning-not-credits = Schreiben Sie die Punkte als Zahl zwischen 0,01 und 60, zum Beispiel 0,4.
learning-eqf-help = Was jede Stufe bedeutet
learning-eqf-means-1 = Grundlegendes Allgemeinwissen; einfache Aufgaben unter direkter Anleitung.
learning-eqf-means-2 = Grundlegendes Faktenwissen eines Bereichs; übliche Probleme nach einfachen Regeln, mit etwas Selbstständigkeit.
learning-eqf-means-3 = Fakten, Grundsätze und Abläufe eines Bereichs; wählt Methoden und Werkzeuge und verantwortet die eigene Aufgabe.
learning-eqf-means-4 = Breites Fakten- und Theoriewissen; löst besondere Probleme und beaufsichtigt die Routinearbeit anderer.
learning-eqf-means-5 = Spezialisiertes Wissen und Bewusstsein seiner Grenzen; findet kreative Lösungen und leitet, wo sich vieles ändert.
learning-eqf-means-6 = Fortgeschrittenes Wissen und kritisches Verständnis; leitet komplexe Tätigkeiten und entscheidet im Unvorhersehbaren.
learning-eqf-means-7 = Hoch spezialisiertes Wissen, teils an der Spitze; erneuert, verbindet Bereiche und gestaltet Arbeitsumgebungen um.
learning-eqf-means-8 = Wissen an der vordersten Front eines Fachs; erweitert oder bestimmt neu, was man weiß und wie man arbeitet.
learning-eqf-verified-by = Stufe bestätigt durch
learning-eqf-verified-by-hint = Die Stelle, die die Stufe bestätigt hat, falls es eine gibt.
learning-stackable-towards-hint = Der Abschluss oder Weg, für den es zählt.
learning-outcomes-list-lead = Was jemand danach kann. Jedes Ergebnis beginnt mit einem Verb, das man sehen kann.
learning-tasks-list-lead = Aufgaben entstehen aus der Lage und verlangen einen Nachweis.
learning-criteria-list-lead = Jedes Kriterium hat zwei bis fünf Stufen, die niedrigste zuerst.
learning-not-linked = Nicht mit einem Rahmen verknüpft
learning-translations = Andere Sprachen
learning-translations-lead = Die Texte sind auf { $language }. Wer in einer anderen Sprache liest, sieht die Übersetzung, wo es eine gibt.
learning-translation-into = Übersetzung: { $language }
learning-translation-lead = Unter jedem Namen steht der Text, der zu übersetzen ist. Lassen Sie alles leer, um die Übersetzung zu entfernen.
learning-translation-none = nicht übersetzt
learning-translation-begun = unvollständig
learning-translation-whole = vollständig

## Prüfung
learning-element-quiz-questions = Jedes Quiz hat mindestens eine Frage
learning-element-distinct = Kein Lernergebnis, keine Aufgabe und kein Kriterium steht doppelt
learning-element-can-be-failed = Mindestens ein Kriterium verlangt mehr als die niedrigste Stufe
learning-element-witnessed = Wird bei der Arbeit gelernt, verlangt eine Aufgabe Zeugen oder den Arbeitgeber
learning-element-stackable-towards = Der Abschluss, für den es zählt
learning-element-translations = Begonnene Übersetzungen sind vollständig
learning-element-credits = Punkte und Stunden sagen dasselbe
learning-element-outcomes-linked = Jedes Lernergebnis ist mit einem Rahmen verknüpft
learning-element-outcomes-visible = Jedes Lernergebnis beginnt mit einem Verb, das man sehen kann (nicht „kennen“, „verstehen“)
learning-element-outcomes-fit-level = Kein Lernergebnis liegt weit über der EQR-Stufe
learning-element-supervision = Aufsicht und Identität bei der Beurteilung
learning-element-stackability = Ob es für sich steht oder für einen größeren Abschluss zählt
learning-gate-advice = Besser wäre es mit:

## Durchsicht
learning-comments = Anmerkungen
learning-no-comments = Keine Anmerkungen.
learning-comment-open = offen
learning-comment-settled = erledigt
learning-settle-comment = Als erledigt markieren
learning-comment-field = Worauf sie sich bezieht
learning-comment-body = Anmerkung
learning-add-comment = Anmerkung hinzufügen
learning-was-commented = Anmerkung hinzugefügt.
learning-removed-part = Ein Teil, den es nicht mehr gibt
learning-comments-open = { $count ->
    [one] Eine Anmerkung ist noch offen: markieren Sie sie als erledigt, bevor Sie genehmigen.
   *[other] { $count } Anmerkungen sind noch offen: markieren Sie sie als erledigt, bevor Sie genehmigen.
}
learning-own-checks = Prüfungen unserer Einrichtung
learning-own-checks-hint = Bestätigen Sie vor der Genehmigung, dass Sie alle gemacht haben.
learning-checks-unconfirmed = { $count ->
    [one] Eine Prüfung Ihrer Einrichtung ist noch zu bestätigen.
   *[other] { $count } Prüfungen Ihrer Einrichtung sind noch zu bestätigen.
}
learning-more-to-do = Weiteres
learning-compare = Vergleich von Fassungen
learning-compare-with = Mit Fassung { $number } vergleichen
learning-compare-lead = Was sich in „{ $title }“ ändert.
learning-differences = Unterschiede
learning-field = Feld
learning-no-difference = Kein Unterschied
learning-no-difference-text = Beide Fassungen sagen dasselbe.
learning-copy = In ein neues Microcredential kopieren
learning-copy-of = { $title } (Kopie)
learning-export = Als JSON herunterladen
learning-badge-alt = Abzeichen von „{ $title }“

## Dokumente
learning-import = Aus einer Datei einlesen
learning-import-lead = Eine JSON-Datei von hier oder aus einem anderen Netz. Sie wird ein Entwurf Ihrer Einrichtung.
learning-import-file = JSON-Datei
learning-import-instead = Haben Sie schon eine Datei? Lesen Sie sie ein.
learning-import-broken = Die Datei ist in Zeile { $line } nicht lesbar: { $reason }. Laden Sie sie an ihrer Quelle neu herunter.
learning-import-format = Das ist kein Microcredential zum Einlesen: „format“: „{ $format }“ fehlt.
learning-import-too-much = Das Feld { $field } hält die Grenzen nicht ein: berichtigen Sie es in der Datei und versuchen Sie es noch einmal.
learning-was-imported = { $unknown ->
    [0] Eingelesen. Sehen Sie nach, was fehlt.
    [one] Eingelesen. Eine Kompetenz ist hier unbekannt: verknüpfen Sie sie neu.
   *[other] Eingelesen. { $unknown } Kompetenzen sind hier unbekannt: verknüpfen Sie sie neu.
}

## Zeugen
learning-attach-words = Was jemand sagt, der Ihnen bei der Arbeit zugesehen hat
learning-words-kind = Wer spricht
learning-witness-name = Vor- und Nachname
learning-witness-position = Stellung
learning-witness-position-hint = Zum Beispiel: Vorarbeiter, Tutorin, Inhaber.
learning-witness-words = Was gesehen wurde
learning-witness-words-hint = In eigenen Worten: was Sie getan haben, wann und wie es ging.

## Regeln des Anbieters
learning-rules-title = Qualitätsrahmen
learning-rules-lead = Die Regeln, nach denen { $name } entwirft und beurteilt.
learning-seats-orphaned = { $count ->
    [one] Eine Abgabe liegt bei jemandem, der nicht mehr beurteilt.
   *[other] { $count } Abgaben liegen bei Personen, die nicht mehr beurteilen.
}
learning-reassign = Anderen geben
learning-were-reassigned = { $count ->
    [one] Eine Abgabe neu vergeben.
   *[other] { $count } Abgaben neu vergeben.
}
learning-were-reassigned-in-part = { $free ->
    [one] Eine Abgabe bleibt frei: Im Moment kann niemand anderes sie beurteilen.
   *[other] { $free } Abgaben bleiben frei: Im Moment kann niemand anderes sie beurteilen.
 } { $count ->
    [0] {""}
    [one] Eine wurde neu vergeben.
   *[other] { $count } wurden neu vergeben.
 }
learning-rules-choose = Wählen Sie die Einrichtung, deren Regeln Sie schreiben.
learning-rules-design = Entwurf
learning-rules-assessment = Beurteilung
learning-rule-linked-outcomes = Jedes Lernergebnis ist mit einem Rahmen verknüpft
learning-rule-supervised = Wer beurteilt wird, steht immer unter Aufsicht
learning-rule-approvers = Wer Versionen genehmigt, veröffentlicht und zurückzieht
learning-rule-approvers-either = { $manager } oder { $validator }
learning-rule-publisher-is-other = Wer veröffentlicht, hat nicht selbst genehmigt
learning-not-an-approver = Nach den Regeln des Anbieters trifft diese Entscheidung eine andere Rolle.
learning-approver-publishes = Du hast diese Version genehmigt: Nach den Regeln des Anbieters muss jemand anders sie veröffentlichen.
learning-credits-due = ({ $duration } entsprechen { $credits } Leistungspunkten)
learning-rule-own-checks = Eigene Prüfungen vor der Genehmigung
learning-rule-own-checks-hint = Eine pro Zeile. Wer genehmigt, bestätigt sie einzeln.
learning-too-many-checks = Schreiben Sie höchstens { $most } Prüfungen.
learning-rule-panel-size = Wie viele Personen jede Abgabe beurteilen
learning-rule-exclude-colleagues = Wer zu einer Organisation der lernenden Person gehört, beurteilt nicht
learning-rule-exclude-colleagues-hint = Zum Beispiel der Arbeitgeber oder jemand aus dem Kollegium.
learning-rule-admissibility = Zuerst wird geprüft, ob die Abgabe beurteilt werden kann
learning-rule-admissibility-hint = Wer lernt, weiß sofort, ob etwas fehlt.
learning-rule-judge-days = Zeit zum Beurteilen
learning-rule-judge-days-hint = Ab dem Tag, an dem eine Abgabe zugeteilt wird; danach geht sie an jemand anderen. 0, wenn es keine Frist gibt.
learning-rule-appeal-days = Frist für den Einspruch
learning-rule-appeal-days-hint = Ab dem Tag der Entscheidung; 0, wenn er nicht möglich ist.
learning-rule-remark-percent = Abgaben, die ein zweites Mal beurteilt werden
learning-rule-remark-percent-hint = Eine blinde Stichprobe, um zu wissen, wie weit Beurteilungen übereinstimmen.

## Vorlagen
learning-template = Mit einer Vorlage beginnen
learning-template-level-1 = Noch nicht: braucht Hilfe und Verbesserungen
learning-template-level-2 = Allein, in einer gewöhnlichen Lage
learning-template-level-3 = Auch wenn sich die Lage ändert, und kann sagen, warum
learning-template-micro-stage = Bescheinigung eines Micro-Stage
learning-template-micro-stage-hint = Wenige Stunden, eine praktische Aufgabe, eine Person beurteilt.
learning-template-micro-stage-situation = Eine echte Organisation hat ein kleines, greifbares Problem. Sagen Sie, wer sie ist, was nicht geht und was sie erwartet.
learning-template-micro-stage-criteria = Man erhält es, indem man am Micro-Stage teilnimmt und eine Arbeit abgibt, die das Problem löst.
learning-template-micro-stage-first-task = Das Problem lösen
learning-template-micro-stage-first-instructions = Arbeiten Sie an dem Problem und geben Sie das Ergebnis als Datei ab.
learning-template-micro-stage-second-task = Die Entscheidungen erklären
learning-template-micro-stage-second-instructions = Auf einer Seite: was Sie getan haben, warum, und was Sie anders machen würden.
learning-template-micro-stage-first-criterion = Das Ergebnis funktioniert
learning-template-micro-stage-second-criterion = Die Entscheidungen sind begründet
learning-template-on-the-job = Bei der Arbeit gezeigte Kompetenz
learning-template-on-the-job-hint = Am Arbeitsplatz, mit Zeugen und Arbeitgeber; zwei Personen beurteilen.
learning-template-on-the-job-situation = Beschreiben Sie den Arbeitsplatz, die Tätigkeit und wer sie braucht.
learning-template-on-the-job-criteria = Man erhält es, indem man die Tätigkeit bei der Arbeit vor Zeugen ausübt und der Arbeitgeber es bestätigt.
learning-template-on-the-job-first-task = Sich zusehen lassen
learning-template-on-the-job-first-instructions = Üben Sie die Tätigkeit vor jemandem aus, der sie kennt, und bitten Sie um eine Beschreibung.
learning-template-on-the-job-second-task = Den Arbeitgeber um Bestätigung bitten
learning-template-on-the-job-second-instructions = Der Arbeitgeber schreibt, wie lange und wie selbstständig Sie die Tätigkeit ausüben.
learning-template-on-the-job-first-criterion = Arbeitet sicher und ohne Fehler
learning-template-on-the-job-second-criterion = Arbeitet selbstständig
learning-template-dossier-step = Schritt des regionalen Dossiers (QRSP)
learning-template-dossier-step-hint = Teil einer Kompetenz des regionalen Rahmens, mit einer Mappe von Nachweisen.
learning-template-dossier-step-situation = Nennen Sie die Kompetenz des regionalen Rahmens der Berufsstandards und den Teil, den dieser Schritt nachweist.
learning-template-dossier-step-criteria = Man erhält es, indem man Nachweise für diesen Teil der regionalen Kompetenz sammelt.
learning-template-dossier-step-towards = Kompetenz des regionalen Rahmens der Berufsstandards
learning-template-dossier-step-first-task = Nachweise sammeln
learning-template-dossier-step-first-instructions = Legen Sie Arbeiten, Dokumente und Bescheinigungen in eine Mappe und sagen Sie, was jede nachweist.
learning-template-dossier-step-second-task = Die Erfahrung bestätigen lassen
learning-template-dossier-step-second-instructions = Wer Sie beschäftigt hat, bestätigt Tätigkeiten, Zeitraum und Aufgaben.
learning-template-dossier-step-first-criterion = Die Nachweise decken die verlangten Fertigkeiten und Kenntnisse ab
learning-template-dossier-step-second-criterion = Die Erfahrung ist bestätigt und nicht alt
learning-template-operator = Weiterbildung von Fachkräften am Schalter
learning-template-operator-hint = Für Menschen an einem öffentlichen Schalter: ein Vorhaben im eigenen Dienst.
learning-template-operator-situation = Beschreiben Sie den Dienst, die Menschen, die kommen, und was sich für sie geändert hat.
learning-template-operator-criteria = Man erhält es, indem man einen Teil des eigenen Dienstes verbessert und zeigt, was sich geändert hat.
learning-template-operator-first-task = Den Bedarf schildern
learning-template-operator-first-instructions = Sprechen Sie mit drei Menschen, die den Dienst nutzen, und schreiben Sie, was ihnen fehlt.
learning-template-operator-second-task = Etwas ändern
learning-template-operator-second-instructions = Erproben Sie eine Verbesserung zwei Wochen lang und geben Sie ab, was Sie getan haben und was daraus wurde.
learning-template-operator-first-criterion = Hört Menschen zu und sieht, was gebraucht wird
learning-template-operator-second-criterion = Die Verbesserung ist sichtbar

## Wer beurteilt
learning-not-on-panel = Diese Abgabe liegt bei anderen Personen.
learning-turn-over = Die Zeit zum Beurteilen dieser Abgabe ist vorbei, sie liegt jetzt bei jemand anderem. Was Sie gespeichert hatten, ist nicht verloren, zählt aber nicht.
learning-submission-received = Eingegangen
learning-answer-received = Ihre Abgabe ist eingegangen. Jemand sieht nach, ob sie beurteilt werden kann.
learning-admission = Kann sie beurteilt werden?
learning-admission-text = Sehen Sie nach, ob alles da ist: erst dann geht die Abgabe an die, die sie beurteilen.
learning-return-feedback = Was fehlt
learning-return-feedback-hint = Nur nötig, wenn Sie sie zurückgeben. Wer lernt, liest es so.
learning-admit = Ja, weiter zur Beurteilung
learning-return = Zurückgeben
learning-was-admitted = Die Abgabe geht weiter zur Beurteilung.
learning-was-returned = Abgabe zurückgegeben.
learning-to-admit = Zuzulassen
learning-nobody-yet = noch bei niemandem
learning-second-time = zweite Beurteilung
learning-judges-again = Diese Abgabe ist schon entschieden. Ihre blinde Beurteilung zeigt nur, wie weit wir übereinstimmen.
learning-finish-and-next = Abschließen und zur nächsten
learning-kept = Entwurf gespeichert um
learning-skip = Zur nächsten, ohne abzuschließen
learning-keys = Tasten
learning-key-level = 1 bis 5: wählt die Stufe des Kriteriums, in dem Sie sind.
learning-key-move = J und K: nächstes und voriges Kriterium.
learning-key-finish = Strg und Eingabe: schließt ab und geht zur nächsten.
learning-step-down = Sie können diese Abgabe nicht beurteilen?
learning-step-down-text = Wenn Sie die Person kennen oder befangen sind, geben Sie den Platz ab: die Abgabe geht an jemand anderen.
learning-step-down-button = Platz abgeben
learning-stepped-down = Sie haben den Platz abgegeben.
learning-what-was-asked = Was verlangt war
learning-inbox-waiting = Zu beurteilen
learning-inbox-done = In den letzten 24 Stunden abgeschlossen
learning-begin-with-first = Mit der ersten beginnen
learning-inbox-work = Microcredential
learning-inbox-offer = Micro-Stage
learning-inbox-since = Abgegeben
learning-inbox-due = Zu beurteilen bis
learning-inbox-state = Hinweise
learning-inbox-caption = Was wartet

## Einspruch
learning-appeal = Einspruch
learning-appeal-text = Halten Sie die Entscheidung für falsch, können Sie bis { $until } verlangen, dass andere Personen neu beurteilen.
learning-appeal-reasons = Warum
learning-appeal-reasons-hint = Sagen Sie, was nicht gesehen oder falsch beurteilt wurde. Wer beurteilt, liest es.
learning-file-appeal = Einspruch einlegen
learning-was-appealed = Einspruch eingelegt: andere Personen werden Ihre Abgabe beurteilen.
learning-appeal-because = Es wurde Einspruch eingelegt
learning-appeal-open = Ihr Einspruch läuft: andere Personen als vorher beurteilen.
learning-appeal-upheld = Dem Einspruch wurde stattgegeben.
learning-appeal-rejected = Der Einspruch wurde abgelehnt: andere Personen kamen zur selben Entscheidung.
learning-appealed-already = Sie haben gegen diese Entscheidung schon Einspruch eingelegt.
learning-no-appeal = Gegen diese Entscheidung gibt es keinen Einspruch.
learning-appeal-too-late = Die Frist für den Einspruch ist vorbei.

## Übereinstimmung
learning-agreement = Übereinstimmung der Beurteilungen
learning-agreement-lead = Wie weit Personen übereinstimmen, die dieselbe Arbeit unabhängig voneinander beurteilt haben.
learning-agreement-none = Noch nichts zu vergleichen
learning-agreement-none-text = Zwei Personen müssen dieselbe Arbeit beurteilen: wählen Sie zwei Beurteilende oder einen Anteil zweiter Beurteilungen.
learning-agreement-by-title = Nach Microcredential
learning-agreement-by-person = Nach Person
learning-agreement-title = Microcredential
learning-agreement-person = Person
learning-agreement-compared = Verglichene Kriterien
learning-agreement-same = Gleiche Stufe
learning-kappa = Cohens Kappa
learning-kappa-what = Was Cohens Kappa ist
learning-kappa-text = Wie weit Beurteilungen über den Zufall hinaus übereinstimmen: 1 ist volle Übereinstimmung, 0 ist wie Losen. Es ist nicht bestimmt, wenn alle immer dieselbe Stufe wählen.

learning-judge-soon-mail-subject = Noch ein Tag zum Beurteilen: { $title }
learning-judge-soon-mail-body =
    Guten Tag { $name },

    die Zeit zum Beurteilen einer Abgabe für „{ $title }“ endet am { $deadline }. Danach geht sie an jemand anderen.
    Hier beurteilen: { $origin }/assessment/{ $submission }
    Wenn Sie nicht können, geben Sie auf derselben Seite den Platz ab.

    { $network }
learning-turn-over-mail-subject = Frist abgelaufen: { $title }
learning-turn-over-mail-body =
    Guten Tag { $name },

    die Zeit zum Beurteilen einer Abgabe für „{ $title }“ ist am { $deadline } abgelaufen: der Platz ist an jemand anderen gegangen oder frei, wenn niemand sonst ihn nehmen kann.
    Ist er noch frei, können Sie ihn hier wieder nehmen: { $origin }/assessment/{ $submission }

    { $network }
