learning-pilots-title = Erprobungen
learning-pilots-lead = Eine Microcredential wird in sieben Schritten erprobt, vom Team bis zur Auswertung: wer sich kümmert, bis wann, was es zeigt.
learning-pilots-none = Keine Erprobungen
learning-pilots-none-text = Sobald eine beginnt, siehst du hier, wie weit sie ist.
learning-pilot-start = Eine Erprobung beginnen
learning-pilot-started = Erprobung begonnen: Sag jetzt, wer sich um jeden Schritt kümmert.
learning-pilot-what = Was du erprobst
learning-pilot-what-hint = Der Titel der Microcredential oder ein Name, den alle kennen.
learning-pilot-progress = Erledigte Schritte
learning-pilot-complete = Abgeschlossen
learning-pilot-late = { $count ->
    [one] { $count } Schritt verspätet
   *[other] { $count } Schritte verspätet
 }
learning-pilot-column-step = Schritt
learning-pilot-column-owner = Wer sich kümmert
learning-pilot-column-due = Bis wann
learning-pilot-column-state = Wo er steht
learning-pilot-column-evidence = Was es zeigt
learning-pilot-done = Erledigt
learning-pilot-is-late = Verspätet
learning-pilot-to-do = Zu tun
learning-pilot-steps = Die sieben Schritte
learning-pilot-print = Diese Seite lässt sich drucken: Sie passt auf ein Blatt.
learning-pilot-document = Dokument
learning-pilot-shown-version = Microcredential
learning-pilot-shown-edition = Termin
learning-pilot-takes = Was es braucht
learning-pilot-who = Wer und wann
learning-pilot-what-done = Was getan wurde
learning-pilot-owner-hint = Die Person erhält eine E-Mail und kann hier schreiben, was sie getan hat.
learning-pilot-due-hint = Drei Tage vorher erinnern wir daran.
learning-pilot-note = Was ihr getan habt
learning-pilot-shown = Verknüpfte Microcredential oder verknüpfter Termin
learning-pilot-link = Adresse eines Dokuments
learning-pilot-link-hint = Beginnt mit https://
learning-pilot-link-wrong = Schreib eine ganze Adresse, die mit https:// beginnt, ohne Leerzeichen.
learning-pilot-mark-done = Dieser Schritt ist erledigt
learning-pilot-step-done = Dieser Schritt ist erledigt. Nimm das Häkchen weg, um ihn wieder zu öffnen.
learning-pilot-nothing-to-show = Um ihn als erledigt zu markieren, schreib, was ihr getan habt, oder verknüpfe etwas, das es zeigt.
learning-pilot-not-theirs = Nur wer den Anbieter leitet oder sich um diesen Schritt kümmert, kann hier schreiben.
learning-pilot-not-of-provider = Wähle etwas oder jemanden von diesem Anbieter.
learning-step-team = Team
learning-step-team-text = Wer entwirft, wer lehrt, wer bewertet, wer validiert, wer entscheidet. Wer entwirft, genehmigt nicht; wer bewertet, validiert nicht.
learning-step-team-evidence = Zum Beispiel: Namen und Aufgaben, Tag des ersten Treffens.
learning-step-framework = Qualitätsrahmen
learning-step-framework-text = Nach welchen Regeln ihr arbeitet: eigene Prüfungen, wie viele bewerten, Einsprüche, zweite Bewertung als Stichprobe. Sie stehen auf der Seite Qualität.
learning-step-framework-evidence = Zum Beispiel: die gewählten Regeln und warum.
learning-step-training = Schulung des Teams
learning-step-training-text = Das Team lernt, Lernergebnisse zu schreiben, das Raster zu nutzen und zu bewerten, ohne zu wissen, was die anderen sagen.
learning-step-training-evidence = Zum Beispiel: Tage, Themen, wer dabei war.
learning-step-design = Entwurf
learning-step-design-text = Ergebnisse, Aufgabe, verlangte Nachweise, Raster, Stunden. Jemand anderes prüft und genehmigt; dann wird veröffentlicht.
learning-step-design-evidence = Verknüpfe die Microcredential; schreib, was sich nach der Prüfung geändert hat.
learning-step-trial = Praxistest
learning-step-trial-text = Ein Termin mit einer ersten Gruppe: Anwesenheit, Abgaben, Fragen vorher und nachher.
learning-step-trial-evidence = Verknüpfe den Termin; schreib, wie viele da waren und was nicht ging.
learning-step-evaluation = Bewertung und Validierung
learning-step-evaluation-text = Die Arbeiten werden mit dem Raster bewertet, wo nötig von mehreren; jemand anderes validiert; ihr schaut, wie weit die Bewertenden übereinstimmen.
learning-step-evaluation-evidence = Zum Beispiel: wie viele Arbeiten, wie viele bestanden, Übereinstimmung (Kappa), Einsprüche.
learning-step-analysis = Auswertung
learning-step-analysis-text = Was die Kennzahlen sagen und die Menschen nach 30, 60 und 90 Tagen; was sich in der nächsten Version ändert.
learning-step-analysis-evidence = Zum Beispiel: die drei Dinge, die sich ändern, und wer sie ändert.
learning-pilot-step-name = { $step ->
    [team] Team
    [framework] Qualitätsrahmen
    [training] Schulung des Teams
    [design] Entwurf
    [trial] Praxistest
    [evaluation] Bewertung und Validierung
   *[analysis] Auswertung
 }
learning-pilot-yours-mail-subject = Ein Schritt für dich: { $title }
learning-pilot-yours-mail-body =
    Hallo { $name },

    in der Erprobung „{ $title }“ kümmerst du dich um diesen Schritt: { learning-pilot-step-name }. Zu erledigen bis: { $due }.

    Was es braucht und wo du schreibst, was du getan hast:
    { $origin }/pilots/{ $pilot }/{ $step }

    { $network }
learning-pilot-due-mail-subject = Bald fällig: { $title }
learning-pilot-due-mail-body =
    Hallo { $name },

    in der Erprobung „{ $title }“ fehlt noch dieser Schritt, um den du dich kümmerst: { learning-pilot-step-name }. Zu erledigen bis: { $due }.

    Wenn er erledigt ist, schreib es hier:
    { $origin }/pilots/{ $pilot }/{ $step }

    { $network }
