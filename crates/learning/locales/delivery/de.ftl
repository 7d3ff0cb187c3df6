## Der Katalog
learning-offers-found = Gefundene Mikro-Praktika: { $count }
learning-follow-search = Dieser Suche folgen:
learning-follow-feed = Neues (Atom)
learning-follow-calendar = Kalender (iCalendar)
learning-month-view = Kalender des Monats ansehen
learning-month-title = Mikro-Praktika im { $month }
learning-month-empty = Keine Mikro-Praktika in diesem Monat
learning-month-list = Zurück zur Liste
learning-month-label = Andere Monate
learning-search-save = Diese Suche speichern
learning-search-saved = Suche gespeichert: Wir schreiben dir, wenn es Neues gibt.
learning-searches-title = Gespeicherte Suchen
learning-searches-lead = Einmal am Tag sehen wir nach, ob es Neues gibt, und schreiben dir.
learning-searches-none = Keine gespeicherten Suchen
learning-searches-none-text = Suche im Katalog und speichere die Suche: Wir melden dir Neues.
learning-search-forget = Nicht mehr melden
learning-search-stop-title = Keine Neuigkeiten mehr zu dieser Suche
learning-search-stop-text = Wir schreiben dir nicht mehr, was es Neues gibt zu: { $search }. Du kannst die Suche jederzeit wieder speichern.
learning-search-stop-button = Schreibt mir nicht mehr
learning-search-stopped-title = Erledigt
learning-search-stopped-text = Zu dieser Suche schreiben wir dir nicht mehr.
learning-search-news-mail-subject = Neu im Katalog: { $first }
learning-search-news-mail-body =
    Hallo { $name },

    unter den Mikro-Praktika, die du suchst, gibt es neue ({ $count }). Das erste:
    { $first }

    Alle ansehen:
    { $origin }/catalogue?{ $query }

    Um diese E-Mails nicht mehr zu bekommen:
    { $origin }{ $stop }

    { $network }

## Schulungsanfragen
learning-request-gathering = Interessierte gesucht
learning-request-called = Anbieter sind gefragt
learning-request-settled = Termin gefunden
learning-request-merged = Zusammengelegt
learning-request-withdrawn = Zurückgezogen
learning-request-anywhere = Online oder egal wo
learning-request-people = { $people } von { $threshold } Personen
learning-requests-title = Schulungen auf Anfrage
learning-requests-lead = Im Katalog fehlt, was du brauchst? Frag danach: Sobald genug Personen zusammen sind, schlagen die Anbieter des Netzes einen Termin vor.
learning-request-search = Wonach suchst du?
learning-request-new = Nach einer Schulung fragen
learning-request-new-lead = Sag, was du lernen möchtest. Andere können mitmachen: Gezeigt wird, wie viele es sind, nie wer.
learning-request-mine = Deine Anfragen
learning-request-open = Offene Anfragen
learning-request-none = Keine Anfragen
learning-request-none-text = Danach hat noch niemand gefragt: Mach den Anfang.
learning-request-alike = Ähnliche Anfragen
learning-request-despite-alike = Meine ist anders: trotzdem veröffentlichen
learning-request-what = Was du lernen willst
learning-request-what-hint = Ein kurzer Titel, zum Beispiel „Schutzgasschweißen für den Anfang“.
learning-request-describe = Erkläre es genauer
learning-request-describe-hint = Wofür du es brauchst und was du schon kannst.
learning-request-skill = Kompetenz
learning-request-skill-hint = Tippe ein paar Buchstaben und wähle aus der Liste: So erreicht die Anfrage die Anbieter, die sie lehren.
learning-request-where = Wo
learning-request-where-hint = Die Gemeinde; leer lassen, wenn online oder überall recht ist.
learning-request-when = Wann
learning-request-when-hint = Zum Beispiel „abends, ab Januar“.
learning-request-company = Im Namen von
learning-request-company-hint = Leer lassen, wenn du für dich selbst fragst.
learning-request-how-many = Für wie viele Personen
learning-request-how-many-hint = Mehr als eine nur für ein Unternehmen, höchstens { $most }.
learning-request-threshold = Wie viele Personen nötig sind
learning-request-threshold-hint = Von { $least } bis { $most }: Ab dieser Zahl werden die Anbieter um einen Termin gebeten.
learning-request-ask = Anfrage veröffentlichen
learning-request-interested = Interessierte
learning-request-asked-by = Gefragt von
learning-request-called-text = Ihr seid genug: Die Anbieter, die es lehren können, wissen Bescheid.
learning-request-merged-text = Die Personen dieser Anfrage sind zu einer ähnlichen gewechselt: hier ansehen.
learning-request-settled-text = Es gibt einen Termin zur Anfrage: Du kannst einen Platz buchen.
learning-request-proposals = Vorgeschlagene Termine
learning-request-no-proposals = Noch hat kein Anbieter einen Termin vorgeschlagen.
learning-request-your-vote = Deine Stimme
learning-request-vote = Für diesen Termin stimmen
learning-request-settle = Diesen Termin wählen
learning-request-join-title = Mitmachen
learning-request-join-text = Möchtest du das auch? Mach mit: Wir schreiben dir, sobald es einen Termin gibt.
learning-request-you-joined = Du machst bei dieser Anfrage mit.
learning-request-join = Mitmachen
learning-request-leave = Ich möchte nicht mehr
learning-request-withdraw = Anfrage zurückziehen
learning-request-merge = Meine damit zusammenlegen
learning-request-propose-title = Einen eigenen Termin vorschlagen
learning-request-propose-text = Wähle aus deinen geplanten Terminen; wer mitmacht, wird benachrichtigt und kann abstimmen oder buchen.
learning-request-edition = Termin
learning-request-note = Nachricht
learning-request-propose = Vorschlagen
learning-request-made = Anfrage veröffentlicht.
learning-request-joined = Du machst jetzt mit.
learning-request-left = Du machst nicht mehr mit.
learning-request-withdrawn-now = Anfrage zurückgezogen.
learning-request-merged-now = Die beiden Anfragen sind jetzt eine.
learning-request-proposed-now = Vorschlag an alle, die mitmachen, gesendet.
learning-request-voted = Stimme gezählt.
learning-request-settled-now = Termin gewählt: Alle bekommen eine Nachricht zum Buchen.
learning-request-over = Diese Anfrage ist beendet oder schon weiter: Lade die Seite neu.
learning-request-not-of-company = Du kannst nur für ein Unternehmen sprechen, in dem du eine Rolle hast.
learning-request-not-a-member = Um abzustimmen, mach zuerst bei der Anfrage mit.
learning-request-not-ahead = Nur ein Termin, der noch bevorsteht, kann vorgeschlagen werden.
learning-demand-title = Was gefragt ist
learning-demand-lead = Schulungen, nach denen gefragt wird und die niemand anbietet, nach Kompetenz und Gebiet.
learning-demand-what = Kompetenz oder Titel
learning-demand-people = Personen
learning-demand-requests = Anfragen
learning-demand-called = Warten auf einen Vorschlag
learning-demand-all = Ungedeckter Bedarf
learning-demand-none-text = Zurzeit fragt niemand nach etwas, das es nicht gibt.
learning-request-missing = { $count ->
    [one] Noch { $count } Person, dann werden die Anbieter um einen Termin gebeten.
   *[other] Noch { $count } Personen, dann werden die Anbieter um einen Termin gebeten.
 }
learning-request-votes = { $count ->
    [one] { $count } Stimme
   *[other] { $count } Stimmen
 }
learning-request-called-mail-subject = { $people } Personen fragen nach: { $title }
learning-request-called-mail-body =
    Hallo { $name },

    { $people } Personen fragen nach einer Schulung, die noch niemand anbietet: „{ $title }“. { $place }

    Wenn du sie halten kannst, plane einen Termin und schlage ihn hier vor:
    { $origin }/training-requests/{ $request }

    { $network }
learning-request-proposed-mail-subject = Ein Termin für: { $title }
learning-request-proposed-mail-body =
    Hallo { $name },

    ein Anbieter schlägt einen Termin für „{ $title }“ vor:
    { $offer }, { $starts } { $place }

    Stimme hier ab oder buche:
    { $origin }/training-requests/{ $request }

    { $network }
learning-request-settled-mail-subject = Es findet statt: { $title }
learning-request-settled-mail-body =
    Hallo { $name },

    der Termin für „{ $title }“ steht:
    { $offer }, { $starts } { $place }

    Buche deinen Platz:
    { $origin }/editions/{ $edition }/book

    { $network }

## Termine, Räume, Anwesenheit
learning-ask-instead = Ist nicht dabei, was du suchst?
learning-more-dates = Weitere Tage desselben Termins
learning-date-starts = Tag { $number }: Beginn
learning-date-ends = Tag { $number }: Ende
learning-series = Termin wiederholen
learning-series-text = Jede Wiederholung ist ein eigener Termin, zur gleichen Uhrzeit auch nach der Zeitumstellung.
learning-series-times = Wie viele Termine insgesamt
learning-series-weeks = Alle wie viele Wochen
learning-seats-least = Mindestzahl
learning-seats-least-hint = Darunter siehst du eine Warnung; 0 für keine.
learning-classroom = Raum
learning-classroom-hint = Wenn du einen Raum wählst, gelten seine Gemeinde und Adresse.
learning-classrooms = Räume
learning-classrooms-lead = Die Räume und Werkstätten deiner Termine: Zwei Termine können nicht im selben zusammenfallen.
learning-classroom-new = Neuer Raum
learning-classroom-name = Name
learning-classroom-name-hint = Zum Beispiel „Werkstatt 3“.
learning-classroom-address = Adresse
learning-classroom-none = Keine Räume
learning-classroom-none-text = Füge deine Räume hinzu: Dann wählst du sie aus einer Liste, und Überschneidungen werden abgelehnt.
learning-classroom-taken = Es gibt schon einen Raum mit diesem Namen.
learning-dates-overlap = Zwei Tage überschneiden sich: Korrigiere die Zeiten.
learning-least-above-seats = Die Mindestzahl liegt über den Plätzen: Senke sie oder füge Plätze hinzu.
learning-series-skipped-hour = Einer der wiederholten Tage fiele in die Stunde, die die Uhren überspringen: Wähle eine andere.
learning-room-busy = { $day }: In diesem Raum findet dann „{ $title }“ statt. Wähle einen anderen Raum oder eine andere Zeit.
learning-room-too-small = Der Raum fasst { $seats } Personen: Senke die Plätze oder wähle einen größeren Raum.
learning-not-today = Jetzt findet nichts statt: Ankünfte werden ab einer Stunde vor Beginn bis zum Ende erfasst.
learning-check-in-title = Ankunft
learning-check-in-done = Ankunft erfasst.
learning-check-in-at = da seit { $time }
learning-check-in-arrived = Ist da
learning-check-in-code = Platzcode
learning-check-in-code-hint = Die letzten sechs Zeichen unter dem QR-Code.
learning-check-in-unknown = Kein Platz dieses Termins hat diesen Code.
learning-check-in-kept = auf dem Telefon,
learning-check-in-waiting = Ankünfte, die gesendet werden, sobald das Netz da ist:
learning-check-in-refused = Die Ankünfte wurden nicht angenommen: Melde dich neu an und öffne diese Seite wieder.
learning-check-in-camera = Codes mit der Kamera lesen
learning-hours-title = Stunden je Person
learning-hours-lead = Anwesende Minuten, Tag für Tag: Korrigiere sie, wenn jemand später kam oder früher ging.
learning-hours-of-day = { $day }: Minuten von { $minutes }
learning-hours-wrong = „{ $said }“ ist keine Zahl von Minuten: Schreibe zum Beispiel 240. Nichts wurde gespeichert.
learning-register-pdf = Anwesenheitsliste (PDF)
learning-register-csv = Anwesenheitsliste (CSV)
learning-register-xlsx = Anwesenheitsliste (XLSX)
learning-register-column-edition = Termin
learning-register-column-title = Kurs
learning-register-column-organisation = Einrichtung
learning-register-column-place = Ort
learning-register-column-trainer = Lehrkraft
learning-register-column-enrolment = Anmeldung
learning-register-column-name = Name
learning-register-column-day = Tag
learning-register-column-from = Von
learning-register-column-to = Bis
learning-register-column-planned-minutes = Minuten geplant
learning-register-column-present-minutes = Minuten anwesend
learning-register-column-present-hours = Stunden anwesend
learning-register-column-arrived = Ankunft
learning-register-heading = Anwesenheitsliste
learning-register-name = Name
learning-register-hours = Stunden
learning-register-signature = Unterschrift
learning-register-total = Summe
learning-register-course = Kurs
learning-register-number = Termin
learning-ticket = Dein Code für den Eingang
learning-ticket-text = Zeig ihn beim Ankommen: Er wird mit dem Telefon gelesen, oder die sechs Zeichen werden eingetippt.
learning-ticket-qr = QR-Code deines Platzes
learning-classroom-seats = { $count ->
    [one] { $count } Platz
   *[other] { $count } Plätze
 }
learning-too-few = { $count ->
    [one] Es fehlt { $count } Person zur Mindestzahl ({ $least }).
   *[other] Es fehlen { $count } Personen zur Mindestzahl ({ $least }).
 }
learning-reminder-mail-subject = Morgen: { $title }
learning-reminder-mail-body =
    Hallo { $name },

    wir erinnern dich: „{ $title }“ beginnt bald.

    Wann: { $starts }
    Wo: { $place }

    Der Code für den Eingang:
    { $origin }/learning/seats/{ $enrolment }/ticket

    Du kannst nicht kommen? Überlass den Platz jemandem, der wartet:
    { $origin }/learning

    { $network }
learning-date-past = Ein Termin liegt auf einem vergangenen Tag: Wähle einen Tag ab heute.
learning-edition-too-early = Es ist zu früh: Dieser Termin liegt noch in der Zukunft.
learning-start-early-title = Termin vorzeitig starten?
learning-start-early-text = Geplant ist { $span }. Einmal gestartet, kann nicht mehr gebucht und der Termin nicht mehr verlegt werden; es gibt kein Zurück.
learning-hours-not-yet = Für einen Tag, der noch kommt, lassen sich keine Stunden eintragen.
learning-edition-promised = Das Angebot verspricht: { $hours }, { $mode }.
learning-edition-other-hours = Dieser Termin dauert { $held }; das Angebot verspricht { $promised }. Wer bucht, sieht die Dauer dieses Termins.
learning-edition-other-mode = Dieser Termin findet so statt: { $held }; das Angebot verspricht: { $promised }.
learning-edition-unknown-place = Wir kennen keine Gemeinde namens „{ $place }“: Prüfe die Schreibweise. Der Name erscheint unter den Filtern des Katalogs, und wer in der Nähe sucht, findet diesen Termin nicht.
