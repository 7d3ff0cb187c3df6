# The front page and its neighbours

home-title = Finden Sie heraus, was Sie können, lernen Sie, was fehlt, und weisen Sie es nach
home-lead = Hier finden Sie Schulungen von wenigen Stunden, stellen Ihr Können auf die Probe und erhalten einen Nachweis, den jeder prüfen kann.
home-begin = Hier beginnen
home-join = Ihre Organisation anmelden
home-desks-title = Ihre Arbeit
home-steps-title = So funktioniert es
home-step-orient = Orientieren
home-step-orient-text = Beantworten Sie einen kurzen Fragebogen oder wählen Sie einen Beruf: Sie sehen sofort, welche Kompetenzen Sie haben und welche fehlen.
home-step-orient-fact = Fünf Minuten genügen, auch ohne Konto
home-step-book = Eine Kurzschulung buchen
home-step-book-text = Zwei bis acht Stunden, in Ihrer Nähe oder online, zu einer genauen Kompetenz.
home-step-book-fact = Plätze, Zeiten und Preise immer aktuell
home-step-earn = Können zeigen und den Nachweis erhalten
home-step-earn-text = Sie stellen sich einer echten Aufgabe. Zwei verschiedene Personen bewerten und bestätigen sie.
home-step-earn-fact = Der Nachweis gehört Ihnen und gilt auch anderswo
home-step-found = Gefunden werden
home-step-found-text = Wenn Sie möchten, sehen Unternehmen Ihre Kompetenzen, nie Ihren Namen: Sie entscheiden, ob Sie antworten.
home-step-found-fact = Kein Kontakt ohne Ihr Ja
home-others-title = Für alle, die prüfen, und alle, die schulen
home-others-text = Sie haben einen Nachweis erhalten und möchten ihn prüfen? Das dauert Sekunden, ohne Konto. Sie schulen oder suchen Menschen? Melden Sie Ihre Organisation im Netzwerk an.

help-title = Hilfe
help-lead = Antworten auf die häufigsten Fragen.
help-start-title = Wo fange ich an?
help-start-text = Öffnen Sie „Orientierung“: Beantworten Sie den Fragebogen zu Ihren Interessen oder wählen Sie einen Beruf. Geben Sie dann an, was Sie schon können: Die Seite „Meine Kompetenzen“ zeigt, was fehlt.
help-book-title = Wie buche ich?
help-book-text = Wählen Sie im Katalog eine Kurzschulung und einen Termin, dann „Buchen“. Sind alle Plätze vergeben, kommen Sie auf die Warteliste: Wir schreiben Ihnen, sobald ein Platz frei wird.
help-challenge-title = Wie läuft die Prüfung ab?
help-challenge-text = Nach dem Treffen finden Sie die Aufgabe unter „Mein Lernen“. Den Entwurf können Sie beliebig oft speichern. Nach der Abgabe ändern sich Text und Dateien nicht mehr. Bewertung und Bestätigung liegen bei zwei verschiedenen Personen.
help-credential-title = Was mache ich mit dem Nachweis?
help-credential-text = Er liegt in Ihrem Rucksack. Sie können ihn herunterladen, über einen Link teilen und den Link jederzeit schließen. Wer ihn erhält, kann ihn in Sekunden prüfen.
help-contact-title = Ich habe keine Antwort gefunden
help-contact-text = Schreiben Sie an die Adresse am Fuß der Seite oder besuchen Sie die Jugendinformation Ihrer Gemeinde.

privacy-title = Datenschutz
privacy-lead = Welche Daten wir verarbeiten, warum, und was Sie tun können.
privacy-what-title = Welche Daten
privacy-what-text = Name, E-Mail, Sprache, die angegebenen Kompetenzen, die gebuchten Schulungen, die abgegebenen Arbeiten und die erhaltenen Nachweise. Sonst nichts.
privacy-why-title = Warum
privacy-why-text = Damit Sie Schulungen besuchen können, Ihre Arbeiten bewertet und Nachweise ausgestellt werden. Unternehmen suchen nur mit Ihrer Einwilligung, die Sie jederzeit zurückziehen können.
privacy-who-title = Wer sie sieht
privacy-who-text = Wer schult und bewertet, sieht nur das Nötige. Unternehmen sehen weder Namen noch Bild noch Kontakt, bis Sie zustimmen. Jeder Blick auf Sie steht in Ihrem eigenen Protokoll.
privacy-long-title = Wie lange
privacy-long-text = Solange Sie das Konto behalten. Wenn Sie es löschen, werden Ihre persönlichen Daten entfernt; von Nachweisen bleibt nur die signierte Tatsache, ohne Ihren Namen.
privacy-rights-title = Ihre Rechte
privacy-rights-text = Auf der Seite „Konto“ können Sie Ihre Daten herunterladen, berichtigen und löschen, ohne jemanden zu fragen.

accessibility-title = Barrierefreiheit
accessibility-lead = Diese Website ist dafür gemacht, von allen genutzt zu werden.
accessibility-goal-title = Unser Ziel
accessibility-goal-text = Wir folgen den Richtlinien WCAG 2.2 auf Stufe AA. Jede Seite wird vor jeder Aktualisierung automatisch geprüft.
accessibility-how-title = Wie
accessibility-how-text = Sie können die Website allein mit der Tastatur, mit einem Screenreader, auf dem Telefon, ohne JavaScript, hell und dunkel nutzen und die Seiten drucken.
accessibility-tell-title = Ein Problem melden
accessibility-tell-text = Wenn etwas nicht funktioniert, schreiben Sie an die Adresse am Fuß der Seite: Wir antworten innerhalb von dreißig Tagen.
