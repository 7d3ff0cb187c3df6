### Shared texts

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
