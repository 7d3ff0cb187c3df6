### Quiz, Anerkennungen, Erklärungen und Gruppen.

## Quiz
learning-asks-quiz = Ein Quiz wird beantwortet.
learning-quiz-work = Deine Aufgabe
learning-quiz-open = Zum Quiz
learning-quiz-open-again = Zurück zum Quiz
learning-quiz-questions = Fragen
learning-quiz-time = Zeit (Minuten)
learning-quiz-how-long = Zeit
learning-quiz-no-limit = Ohne Begrenzung
learning-quiz-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
learning-quiz-attempts-left = Verbleibende Versuche
learning-quiz-enough = Ausreichender Anteil
learning-quiz-is-enough = ausreichend: { $percent } genügen
learning-quiz-is-not-enough = unter den nötigen { $percent }
learning-quiz-attempts-so-far = Deine Versuche
learning-quiz-attempt-before = Aus der früheren Abgabe
learning-quiz-best-counts = Der beste Versuch zählt.
learning-quiz-time-runs = Sobald du beginnst, läuft die Zeit und hält nicht mehr an, auch wenn du die Seite schließt. Jede gespeicherte Antwort bleibt.
learning-quiz-start = Beginnen
learning-quiz-continue = Versuch fortsetzen
learning-quiz-no-attempt-left = Du hast alle Versuche aufgebraucht.
learning-quiz-not-open = Die Zeit ist um oder der Versuch ist beendet: gespeicherte Antworten bleiben.
learning-quiz-back = Zurück zur Aufgabe
learning-quiz-question-of = Frage { $number } von { $count }
learning-quiz-question-number = Frage { $number }
learning-quiz-answered = Beantwortet
learning-quiz-ends-at = { $count ->
    [one] Endet um { $time }: noch { $count } Minute.
   *[other] Endet um { $time }: noch { $count } Minuten.
}
learning-quiz-choose-one = Wähle eine Antwort
learning-quiz-choose-all = Wähle alle richtigen Antworten
learning-quiz-number = Die Zahl
learning-quiz-number-hint = Zum Beispiel 12,5 oder −3.
learning-quiz-few-words = Die Antwort in wenigen Worten
learning-quiz-put-in-order = Gib jedem seinen Platz
learning-quiz-place = Platz { $number }
learning-quiz-each-place-once = Jeder Platz wird nur einmal vergeben: wähle einen anderen.
learning-quiz-not-decimal = Schreibe eine Zahl mit höchstens sechs Nachkommastellen, zum Beispiel 12,5.
learning-quiz-next = Speichern und weiter
learning-quiz-before = Speichern und zurück
learning-quiz-to-end = Speichern und zum Ende
learning-quiz-save-and-end = Speichern und zum Ende
learning-quiz-end-title = Bist du fertig?
learning-quiz-end-text = Danach ändert sich dieser Versuch nicht mehr.
learning-quiz-all-answered = Du hast alle Fragen beantwortet.
learning-quiz-unanswered = { $count ->
    [one] { $count } Frage ist unbeantwortet: sie zählt null.
   *[other] { $count } Fragen sind unbeantwortet: sie zählen null.
}
learning-quiz-end = Versuch beenden
learning-quiz-look-again = Antworten noch einmal ansehen
learning-quiz-was-ended = Versuch beendet.
learning-quiz-right = richtig
learning-quiz-partly = teilweise
learning-quiz-wrong = falsch
learning-quiz-would-be = Richtig wäre:
learning-quiz-right-is = Richtig:

## Ein Quiz entwerfen
learning-quiz-design-lead = Die Fragen werden bei der Abgabe ausgewertet; das Ergebnis hilft den Bewertenden, es entscheidet nicht für sie.
learning-quiz-none = Noch keine Frage
learning-quiz-none-text = Füge unten eine hinzu oder importiere sie aus einem anderen Programm.
learning-quiz-add = Eine Frage hinzufügen
learning-quiz-kind-single = Eine richtige Antwort
learning-quiz-kind-multiple = Mehrere richtige Antworten
learning-quiz-kind-numeric = Eine Zahl
learning-quiz-kind-ordering = In Reihenfolge bringen
learning-quiz-kind-short-answer = Kurze Antwort
learning-quiz-rules = Regeln des Quiz
learning-quiz-time-hint = Leer lassen für keine Begrenzung.
learning-quiz-attempts = Versuche
learning-quiz-attempts-hint = 1 bis 10: der beste zählt.
learning-quiz-enough-hint = Der Anteil der Punkte, der dir genügt. Bewertende sehen ihn neben den Kriterien.
learning-quiz-points = Punkte
learning-quiz-prompt = Die Frage
learning-quiz-options = Was zur Wahl steht
learning-quiz-option-number = Antwort { $number }
learning-quiz-which-is-right = Welche ist richtig?
learning-quiz-which-are-right = Welche sind richtig?
learning-quiz-several-hint = Jede falsche Wahl nimmt eine richtige weg; nie unter null.
learning-quiz-value = Die richtige Zahl
learning-quiz-tolerance = Toleranz
learning-quiz-tolerance-hint = Wie weit daneben noch richtig ist, nach oben oder unten. Leer: gar nicht.
learning-quiz-negative-tolerance = Eine Toleranz kann nicht negativ sein: schreibe die erlaubte Abweichung, zum Beispiel 0,5.
learning-quiz-in-order = Die Teile in der richtigen Reihenfolge
learning-quiz-in-order-hint = Eines pro Zeile, drei bis zehn. Wer antwortet, sieht sie gemischt.
learning-quiz-accepted = Antworten, die gelten
learning-quiz-accepted-hint = Eine pro Zeile. Großschreibung, Akzente und Satzzeichen zählen nicht.
learning-quiz-one-right = Sag, welche der geschriebenen Antworten richtig ist.
learning-quiz-some-right = Markiere mindestens eine richtige Antwort.
learning-quiz-right-is-empty = Sie ist als richtig markiert, aber leer: schreibe sie oder nimm die Markierung weg.
learning-quiz-option-twice = Das gibt es schon: jede muss sich unterscheiden.
learning-quiz-two-options = Es braucht mindestens zwei Antworten zur Wahl.
learning-quiz-lines = Schreibe { $least } bis { $most } Zeilen.
learning-quiz-full = Ein Quiz hat höchstens { $most } Fragen.

## Fragen importieren
learning-quiz-import = Fragen importieren (QTI 3)
learning-quiz-import-lead = Ein ZIP-Paket oder eine einzelne Frage, wie viele Plattformen sie exportieren. Was nicht übernommen werden kann, wird Frage für Frage gesagt.
learning-quiz-file = Datei
learning-quiz-import-button = Importieren
learning-quiz-to-questions = Zu den Fragen
learning-quiz-imported = { $count ->
    [one] { $count } Frage importiert.
   *[other] { $count } Fragen importiert.
}
learning-quiz-refused = Nicht übernommen: { $count }
learning-quiz-remarks = Zu prüfen: { $count }
learning-qti-broken = in Zeile { $line } nicht lesbar ({ $reason }); exportiere die Datei neu.
learning-qti-document-type = enthält eine DOCTYPE-Deklaration, die aus Sicherheit nicht gelesen wird; exportiere ohne sie.
learning-qti-entity = verwendet „&{ $name };“, was die Datei nicht definieren darf; schreibe das Zeichen aus.
learning-qti-too-much = zu groß oder zu tief verschachtelt; teile es auf.
learning-qti-not-qti = Das ist weder ein ZIP-Paket noch eine XML-Datei: exportiere die Fragen als QTI 3.
learning-qti-not-an-item = das ist „{ $name }“, keine Frage von QTI 3; Fragen werden übernommen, Tests und Abschnitte nicht.
learning-qti-not-taken = kein XML-Dokument; wird nicht übernommen.
learning-qti-media = zeigt „{ $name }“: nur Fragen aus Text werden übernommen.
learning-qti-interactions = fragt { $count } Dinge: es muss genau eines sein.
learning-qti-unknown-interaction = verwendet „{ $name }“, das es hier nicht gibt.
learning-qti-no-right-answer = sagt nicht, was richtig ist, oder nennt eine Antwort, die es nicht gibt.
learning-qti-number = die Zahl „{ $text }“ lässt sich hier nicht schreiben: ganze Punkte von 1 bis 100, höchstens sechs Nachkommastellen, gleiche Toleranz nach oben und unten.
learning-qti-unsound = ein Text fehlt oder ist zu lang, oder es sind nicht 2 bis 10 verschiedene Antworten (mindestens 3 zum Ordnen).
learning-qti-twice = hat dieselbe Kennung wie eine andere Frage der Datei: nur die erste wird übernommen.
learning-qti-scored-our-way = dort wird anders bewertet; hier gelten die Regeln dieser Seite.

## Was die Antworten sagen
learning-quiz-statistics = Was die Antworten sagen
learning-quiz-statistics-of = { $count ->
    [one] Erste Versuche von { $count } Person
   *[other] Erste Versuche von { $count } Personen
}
learning-quiz-nobody-yet = Noch hat niemand geantwortet
learning-quiz-nobody-yet-text = Zahlen erscheinen, sobald jemand abgegeben hat.
learning-quiz-not-shown = Noch zu wenige Antworten
learning-quiz-not-shown-text = Zahlen erscheinen ab { $least } Personen: bei weniger wäre zu erkennen, wer was geantwortet hat.
learning-quiz-too-few = { $count ->
    [one] Nur { $count } Person: unter { $least } sind diese Zahlen nur ein Hinweis.
   *[other] Nur { $count } Personen: unter { $least } sind diese Zahlen nur ein Hinweis.
}
learning-quiz-question = Frage
learning-quiz-facility = Leichtigkeit
learning-quiz-discrimination = Trennschärfe
learning-quiz-left-out = Ausgelassen
learning-quiz-chosen = Gewählte Antworten
learning-quiz-what-it-means = Wie man diese Zahlen liest
learning-quiz-facility-means = Leichtigkeit: der mittlere Anteil der Punkte, 0 bis 1. Nahe 0 ist die Frage zu schwer oder schlecht gestellt, nahe 1 unterscheidet sie niemanden.
learning-quiz-discrimination-means = Trennschärfe: die punktbiseriale Korrelation zwischen richtiger Antwort hier und den Punkten aller anderen Fragen, −1 bis 1. Unter 0,2 sagt die Frage wenig; ist sie negativ, prüfe, welche Antwort als richtig markiert ist.

## Anerkennung von Vorwissen
learning-recognition-origin = Anerkennung bereits erworbener Kompetenzen
learning-recognition-participation = Anerkennung von Vorwissen, ohne Teilnahme
learning-recognition-assessment = Bewertung eines Portfolios von Nachweisen mit Raster, durch mindestens zwei Personen
learning-recognition-can-already = Kannst du das schon? Lass es ohne Teilnahme anerkennen
learning-recognition-title = Anerkennung: { $title }
learning-recognition-lead = Wenn du das schon kannst, ist es gleich, wo du es gelernt hast: { $provider } bewertet, was du zeigst.
learning-recognition-what-to-show = Was du zeigen musst
learning-recognition-how = Wie es geht
learning-recognition-step-portfolio = Du stellst ein Portfolio zusammen: Dateien, Links und was Arbeitgeber oder Zeugen deiner Arbeit sagen.
learning-recognition-step-admission = Der Anbieter prüft, ob alles da ist; fehlt etwas, erfährst du es und kannst es ergänzen.
learning-recognition-step-panel = Mindestens zwei Personen bewerten nach demselben Raster wie bei Teilnehmenden, unabhängig voneinander; eine dritte bestätigt.
learning-recognition-step-award = Geht es gut, bekommst du dieselbe Microcredential: sie sagt, dass sie anerkannt wurde.
learning-recognition-reasons = Wo und wie du es gelernt hast
learning-recognition-reasons-hint = Arbeit, Ehrenamt, Selbststudium: in wenigen Sätzen, mit Orten und Zeiten. Nur Bewertende lesen es.
learning-recognition-reasons-given = Wo und wie es gelernt wurde
learning-recognition-begin = Portfolio beginnen
learning-recognition-sign-in = Anmelden und Anerkennung beantragen
learning-recognition-task-hint = Statt sie zu lösen, schreibe, wo du das schon getan hast und welcher Nachweis im Portfolio es zeigt.
learning-recognition-no-evidence = Das Portfolio ist leer: füge mindestens einen Nachweis hinzu, eine Datei, einen Link oder eine Erklärung.
learning-recognition-not-published = Diese Fassung ist nicht veröffentlicht: suche die gültige im Katalog.
learning-recognition-appealable = Dein letzter Antrag wurde nicht angenommen und du kannst noch Einspruch erheben: ein neuer ist möglich, wenn die Einspruchsfrist vorbei ist.
learning-recognition-mine = Deine Anerkennungen
learning-recognition-mine-lead = Was du ohne Teilnahme anerkennen lassen willst.
learning-recognition-none = Noch kein Antrag
learning-recognition-none-text = Auf der Seite einer Microcredential steht, wie du anerkennen lässt, was du schon kannst.

## Erklärungen anderer
learning-statement-section = Von anderen erbetene Erklärungen
learning-statement-text = Wen du bittest, bekommt einen Link, der einmal und vierzehn Tage lang gilt: die Person antwortet ohne Konto, und die Antwort kommt zu deinen Nachweisen.
learning-statement-ask-somebody = Erklärung per E-Mail erbitten
learning-statement-ask-title = Eine Erklärung erbitten
learning-statement-ask-lead = Wer dich arbeiten sah, bekommt eine E-Mail und antwortet über einen Link, ohne Konto.
learning-statement-email = E-Mail-Adresse der Person
learning-statement-email-hint = Die Adresse steht neben der Erklärung: am besten die dienstliche.
learning-statement-note = Worüber die Person berichten soll
learning-statement-note-hint = Zum Beispiel: wie du die Tabellen vom März vorbereitet hast.
learning-statement-ask = Anfrage senden
learning-statement-was-asked = Anfrage an { $name } gesendet.
learning-statement-withdraw = Zurückziehen
learning-statement-was-withdrawn = Zurückgezogen: der Link gilt nicht mehr.
learning-statement-until = Antwort erwartet bis { $until }.
learning-statement-state-open = wartet
learning-statement-state-given = beantwortet
learning-statement-state-declined = kann es nicht sagen
learning-statement-state-withdrawn = zurückgezogen
learning-statement-state-expired = abgelaufen
learning-statement-too-many = Für diese Arbeit sind { $most } Anfragen noch offen oder am letzten Tag versandt: warte auf eine Antwort oder versuche es morgen wieder.
learning-statement-own-address = Das ist eine deiner eigenen Adressen: schreib die der Person, die du fragst.
learning-statement-title = Was kann { $learner }? ({ $title })
learning-statement-lead = { $learner } bittet dich um eine Erklärung für die Microcredential „{ $title }“. Wenige Sätze über das, was du selbst gesehen hast, genügen.
learning-statement-asks-you = { $learner } fragt dich:
learning-statement-words = Was du gesehen hast
learning-statement-your-name = Dein voller Name
learning-statement-your-position = In welcher Rolle du es sagst
learning-statement-is-me = Ich bin die unter { $email } angeschriebene Person, und was ich erkläre, ist wahr.
learning-statement-is-me-needed = Bestätige, dass du die angeschriebene Person bist.
learning-statement-what-happens = Name, Rolle, Adresse und Worte sehen, wer gefragt hat, und die Bewertenden. Nach dem Senden ändert sich die Erklärung nicht mehr.
learning-statement-give = Erklärung senden
learning-statement-decline = Das kann ich nicht sagen
learning-statement-given = Danke
learning-statement-given-text = Deine Erklärung ist angekommen und gehört zu den Nachweisen von { $learner }. Mehr ist nicht zu tun.
learning-statement-declined = Das ist in Ordnung
learning-statement-declined-text = Wir haben vermerkt, dass du es nicht sagen kannst. { $learner } sieht nur das.
learning-statement-over = Diese Anfrage gilt nicht mehr.
learning-statement-over-title = Dieser Link gilt nicht mehr
learning-statement-over-given = Die Erklärung wurde schon gesendet: jeder Link gilt einmal. Danke.
learning-statement-over-declined = Du hast geantwortet, dass du es nicht sagen kannst. Falls du es dir anders überlegt hast, lass dich noch einmal bitten.
learning-statement-over-withdrawn = Die Anfrage wurde zurückgezogen.
learning-statement-over-expired = Vierzehn Tage sind vergangen. Wenn du noch antworten willst, lass dir einen neuen Link schicken.
learning-statement-over-handed-in = Die Arbeit ist schon abgegeben: nichts kann hinzugefügt werden.
learning-statement-signed = Persönlich erklärt über den an { $email } gesandten Link, am { $at }.
learning-statement-reported = Von der abgebenden Person berichtet, nicht von der zitierten bestätigt.
learning-statement-mail-subject = { $learner } bittet um deine Erklärung
learning-statement-mail-body =
    Guten Tag { $name },

    { $learner } sammelt Nachweise des eigenen Könnens und bittet dich zu sagen, was du gesehen hast.

    { $note }

    Antworten kannst du hier, ohne Konto; der Link gilt einmal und { $days } Tage lang:
    { $origin }{ $path }

    Wenn du diese Person nicht kennst oder nicht antworten willst, ignoriere diese Nachricht.

    { $network }

## Gruppenarbeit
learning-group-most = Personen, die gemeinsam abgeben dürfen
learning-group-most-hint = 2 bis 8; leer, wenn alle allein arbeiten. Jede Person wird dennoch einzeln bewertet.
learning-group-title = Gruppenarbeit
learning-group-may = Diese Aufgabe kann als Gruppe gelöst werden, mit bis zu { $most } Personen desselben Termins.
learning-group-form = Als Gruppe arbeiten
learning-group-of = { $count ->
    [one] Deine Gruppe: bisher nur du
   *[other] Deine Gruppe: { $count } Personen
}
learning-group-lead = Einmal wird für alle abgegeben; jede Person wird einzeln bewertet und erhält ihren Nachweis: { $title }.
learning-group-contribution = Dein Beitrag
learning-group-contribution-label = Was du getan hast
learning-group-contribution-hint = In der Ich-Form, konkret. Gruppe und Bewertende lesen es; ohne kann die Gruppe nicht abgeben.
learning-group-who = Wer in der Gruppe ist
learning-group-leads = gibt ab
learning-group-said = Beitrag geschrieben
learning-group-silent = Beitrag fehlt
learning-group-take-out = Aus der Gruppe nehmen
learning-group-taken-out = Aus der Gruppe genommen.
learning-group-invite = Einladen
learning-group-invite-text = Schicke diesen Link an Personen mit Platz im selben Termin: jede nimmt selbst an, bis { $until }.
learning-group-invitation = Einladungslink
learning-group-to-work = Zur Arbeit, die abgegeben wird
learning-group-work = Die Arbeit bisher
learning-group-leave = Gruppe verlassen
learning-group-dissolve = Gruppe auflösen
learning-group-left = Du hast die Gruppe verlassen.
learning-group-join-title = { $name } lädt dich zur Gruppenarbeit ein
learning-group-join-text = Wenn du annimmst, sieht die Gruppe deinen Namen und was du über deinen Beitrag schreibst. Bis zur Abgabe kannst du sie verlassen. Mit der Abgabe tritt die Arbeit der Gruppe an die Stelle deines eigenen Entwurfs: seine Antworten und Nachweise werden gelöscht.
learning-group-join = Annehmen
learning-group-joined = Du gehörst jetzt zur Gruppe.
learning-group-closed = Die Gruppe hat schon abgegeben, oder die Zeit zum Beitreten ist um.
learning-group-full = Die Gruppe ist voll.
learning-group-already-at-work = Du bist schon in einer anderen Gruppe oder hast von diesem Platz aus abgegeben.
learning-group-no-seat = Zum Beitreten brauchst du einen Platz im selben Termin: buche ihn im Katalog.
learning-group-not-allowed = Diese Aufgabe löst jede Person allein.
learning-group-fellow-hands-in = Du gehörst zu einer Gruppe: wer sie gebildet hat, gibt ab.
learning-group-no-contribution = Vor der Abgabe schreiben alle ihren Beitrag. Es fehlt: { $names }.
learning-group-fellow-not-attended = Die Anwesenheit von { $name } ist nicht eingetragen. Warte, bis die Lehrperson sie einträgt, oder nimm die Person aus der Gruppe.
learning-group-this-one = die zu bewertende Person
learning-group-to-fellow = Die Abgabe von { $name }
