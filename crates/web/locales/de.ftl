### Gemeinsame Texte: Rahmen, Formulare, Fehler, Daten. Einfache Wörter.

## Rahmen
skip-to-content = Zum Inhalt
language-switch = Sprache
nav-label = Hauptmenü
nav-menu = Menü
nav-home = Start
nav-orientation = Orientierung
nav-catalogue = Katalog
nav-verify = Prüfen
nav-skills = Meine Kompetenzen
nav-learning = Mein Lernen
nav-backpack = Rucksack
nav-teaching = Lehre
nav-design = Entwurf
nav-assessment = Bewertung
nav-validation = Bestätigung
nav-quality = Qualität
nav-awards = Nachweise
nav-bulk = Viele auf einmal
nav-talent = Talente
nav-organisation = Organisation
nav-network = Netzwerk
nav-account = Ihr Konto
nav-sign-in = Anmelden
nav-sign-up = Registrieren
nav-sign-out = Abmelden
breadcrumbs-label = Pfad
footer-label = Über diese Seite
footer-run-by = Ein Dienst von { $name }
footer-help = Brauchen Sie Hilfe?
footer-privacy = Datenschutz
footer-accessibility = Barrierefreiheit
footer-verify = Nachweis prüfen
footer-help-page = Hilfe

## Rollen
role-network-administrator = Netzwerkverwaltung
role-manager = Leitung
role-designer = Entwurf
role-trainer = Lehre
role-assessor = Bewertung
role-validator = Bestätigung
role-recruiter = Personalsuche
role-counsellor = Beratung
role-hub-manager = Leitung des Hubs
role-mentor = Begleitung

## Aktionen
action-save = Speichern
action-send = Senden
action-continue = Weiter
action-cancel = Abbrechen
action-back = Zurück
action-edit = Bearbeiten
action-delete = Löschen
action-remove = Entfernen
action-add = Hinzufügen
action-search = Suchen
action-open = Öffnen
action-download = Herunterladen
action-try-again = Erneut versuchen
copy = Kopieren
copy-done = Kopiert

## Formulare
form-optional = freiwillig
form-choose = Bitte wählen
form-problems-title = Bitte prüfen Sie diese Punkte
form-required = Dieses Feld ist ein Pflichtfeld.
form-must-accept = Um fortzufahren, müssen Sie zustimmen.
form-too-long = { $max ->
    [one] Schreiben Sie höchstens ein Zeichen.
   *[other] Schreiben Sie höchstens { $max } Zeichen.
 }
form-too-short = { $min ->
    [one] Schreiben Sie mindestens ein Zeichen.
   *[other] Schreiben Sie mindestens { $min } Zeichen.
 }
form-not-email = Schreiben Sie eine vollständige E-Mail-Adresse, zum Beispiel name@beispiel.de.
form-not-number = Schreiben Sie eine ganze Zahl, nur Ziffern.
form-not-money = Schreiben Sie einen Betrag in Euro, zum Beispiel 12,50.
form-not-date = Schreiben Sie ein Datum, das es gibt, zum Beispiel 22.11.2026.
form-not-time = Schreiben Sie eine Uhrzeit, zum Beispiel 9:30.
form-not-url = Schreiben Sie eine vollständige Webadresse, die mit https:// beginnt.
form-not-id = Dieser Verweis ist nicht gültig.
form-out-of-range = Schreiben Sie eine Zahl von { $least } bis { $most }.
form-unknown-choice = Wählen Sie einen Eintrag der Liste.
form-too-many-bytes = { $limit ->
    [one] Das ist zu groß: höchstens ein Byte.
   *[other] Das ist zu groß: höchstens { $limit } Bytes.
 }
form-not-utf8 = Dieser Text enthält Zeichen, die wir nicht lesen können. Speichern Sie ihn als UTF-8 und versuchen Sie es erneut.
form-twice = Dieser Wert ist zweimal angegeben.
form-control-characters = Dieser Text enthält Zeichen, die nicht erlaubt sind.
form-file-missing = Wählen Sie eine Datei.
form-file-kind = Diese Art von Datei wird nicht angenommen. Erlaubt sind: { $kinds }.
form-file-too-large = Die Datei ist größer als { $megabytes } MB und wurde nicht hochgeladen. Verkleinern oder teilen Sie sie, oder geben Sie einen Link an.
form-csrf = Die Seite war zu lange geöffnet. Prüfen Sie Ihre Angaben und senden Sie sie erneut.
file-kinds = Dateiarten: { $kinds }.
file-limit = Höchstens { $megabytes } MB.
file-too-large = Die Datei ist zu groß.
file-sending = Wird gesendet
zone-hint = Zeitzone: { $zone }.
filter-title = Filtern
filter-any = Alle
filter-apply = Filter anwenden
filter-clear = Filter entfernen
filter-used = { $count ->
    [one] ({ $count } aktiv)
   *[other] ({ $count } aktiv)
 }
pagination-label = Seiten
pagination-previous = Vorherige
pagination-next = Nächste

## Zustände
tone-information = Hinweis
tone-success = Erledigt
tone-warning = Achtung
tone-danger = Fehler
check-passed = Bestanden
check-failed = Nicht bestanden
check-not-checked = Nicht geprüft
step-done = erledigt
step-current = läuft
step-to-do = offen
progress-of = { $done } von { $of }
chart-table = Daten als Tabelle zeigen
notice-saved = Gespeichert.
notice-sent = Gesendet.
notice-deleted = Gelöscht.

## Kompetenzstufen
skill-level = Stufe { $level } von 8: { $words }
skill-level-0 = noch nicht
skill-level-1 = erste Schritte, mit Hilfe
skill-level-2 = einfache Aufgaben, mit Anleitung
skill-level-3 = übliche Aufgaben, selbständig
skill-level-4 = bekannte Probleme, selbständig
skill-level-5 = leitet Anfänger an
skill-level-6 = schwierige Probleme
skill-level-7 = leitet Fachleute an
skill-level-8 = bringt das Fach voran

## Datum, Zahlen
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
date-day = { $day }. { $month } { $year }
date-weekday = { $weekday }, { $date }
date-time = { $date }, { $time } Uhr
date-span = { $date }, { $from }–{ $to } Uhr
duration-hours = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
 }
duration-minutes = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
 }
duration-both = { $hours } und { $minutes }
money-free = kostenlos
number-percent = { $percent } %

## Fehlerseiten: was geschehen ist, und wie es weitergeht
error-code = Code { $code }
error-see = Hier geht es weiter
error-before = Zurück zur vorigen Seite
error-home = Zurück zum Start
error-400-title = Wir haben die Anfrage nicht verstanden
error-400-what = Was ankam, ist unvollständig oder so geschrieben, dass wir es nicht lesen können.
error-400-way-out = Gehen Sie zurück, prüfen Sie die Angaben und senden Sie sie erneut.
error-401-title = Bitte zuerst anmelden
error-401-what = Diese Seite ist für angemeldete Personen.
error-401-way-out = Melden Sie sich an, dann bringen wir Sie hierher zurück.
error-403-title = Das dürfen Sie nicht
error-403-what = Ihre Rolle umfasst diesen Vorgang nicht.
error-403-way-out = Wenn Sie ihn für Ihre Arbeit brauchen, bitten Sie die Leitung Ihrer Organisation um die Rolle.
error-404-title = Seite nicht gefunden
error-404-what = Die Adresse gibt es nicht, oder sie führt zu etwas, das jemand anderem gehört.
error-404-way-out = Prüfen Sie die Adresse, oder beginnen Sie auf der Startseite.
error-409-title = Das geht so nicht
error-409-what = Eine Regel lässt diesen Vorgang nicht zu.
error-409-way-out = Gehen Sie zurück und sehen Sie nach, was sich geändert hat.
error-413-title = Das ist zu groß
error-413-what = Sie haben mehr gesendet, als wir annehmen können: Die Grenze liegt bei { $limit } Bytes.
error-413-way-out = Verkleinern oder teilen Sie die Datei, und versuchen Sie es erneut.
error-429-title = Zu viele Versuche
error-429-what = Von hier kamen in kurzer Zeit zu viele Anfragen.
error-429-way-out = { $seconds ->
    [one] Warten Sie eine Sekunde und versuchen Sie es erneut.
   *[other] Warten Sie { $seconds } Sekunden und versuchen Sie es erneut.
 }
error-500-title = Wir haben ein Problem
error-500-what = Etwas hat nicht funktioniert, und es liegt an uns. Wir haben den Fehler aufgezeichnet.
error-500-way-out = Versuchen Sie es in einigen Minuten erneut. Wenn es wieder geschieht, schreiben Sie uns und nennen Sie den Code unten.
error-503-title = Der Dienst antwortet nicht
error-503-what = Ein Teil des Dienstes ist gerade nicht verfügbar. Was schon gespeichert war, ist sicher.
error-503-way-out = Versuchen Sie es in einigen Minuten erneut. Wenn Sie gerade ein Formular gesendet haben, gehen Sie zurück: Ihr Text ist noch da.
error-510-title = Eine Angabe stimmt nicht
error-510-what = Eine bei uns gespeicherte Angabe ist widersprüchlich; zur Sicherheit zeigen wir sie nicht. Wir haben den Fehler aufgezeichnet.
error-510-way-out = Schreiben Sie uns und nennen Sie den Code unten: Wir berichtigen es.

# What a request as a whole can get wrong
form-too-many-fields = Das Formular hat zu viele Felder.
form-foreign-origin = Die Anfrage kommt von einer anderen Website. Öffnen Sie die Seite hier und versuchen Sie es erneut.
form-not-multipart = Das Formular kam unvollständig an. Laden Sie die Seite neu und versuchen Sie es erneut.
form-too-many-files = Sie können höchstens {$most} Dateien auf einmal senden.
form-broken-off = Die Übertragung wurde unterbrochen. Nichts wurde gespeichert: Versuchen Sie es erneut.
form-skipped-hour = Diese Uhrzeit gibt es wegen der Zeitumstellung nicht oder doppelt. Wählen Sie eine andere.

# Reminder of an e-mail address that is not verified yet
verification-reminder = Bestätige deine E-Mail-Adresse: Wir haben dir eine Nachricht mit einem Link geschickt.
verification-reminder-link = Nicht angekommen?
