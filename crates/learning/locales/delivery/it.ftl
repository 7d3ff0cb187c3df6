## Il catalogo
learning-offers-found = Micro-stage trovati: { $count }
learning-follow-search = Segui questa ricerca:
learning-follow-feed = novità (Atom)
learning-follow-calendar = calendario (iCalendar)
learning-month-view = Vedi il calendario del mese
learning-month-title = Micro-stage di { $month }
learning-month-empty = Nessun micro-stage in questo mese
learning-month-list = Torna all’elenco
learning-month-label = Altri mesi
learning-search-save = Salva questa ricerca
learning-search-saved = Ricerca salvata: ti scriviamo quando c’è qualcosa di nuovo.
learning-searches-title = Ricerche salvate
learning-searches-lead = Una volta al giorno guardiamo se c’è qualcosa di nuovo e te lo scriviamo.
learning-searches-none = Nessuna ricerca salvata
learning-searches-none-text = Cerca nel catalogo e salva la ricerca: ti avvisiamo delle novità.
learning-search-forget = Non avvisarmi più
learning-search-stop-title = Non ricevere più novità di questa ricerca
learning-search-stop-text = Non ti scriveremo più di quello che c’è di nuovo per: { $search }. Puoi salvare di nuovo la ricerca quando vuoi.
learning-search-stop-button = Non scrivetemi più
learning-search-stopped-title = Fatto
learning-search-stopped-text = Di questa ricerca non ti scriviamo più.
learning-search-news-mail-subject = Novità nel catalogo: { $first }
learning-search-news-mail-body =
    Ciao { $name },

    fra i micro-stage che cerchi ce ne sono di nuovi ({ $count }). Il primo:
    { $first }

    Vedili tutti:
    { $origin }/catalogue?{ $query }

    Per non ricevere più queste e-mail:
    { $origin }{ $stop }

    { $network }

## Richieste di formazione
learning-request-gathering = Si raccolgono adesioni
learning-request-called = Enti chiamati a proporre
learning-request-settled = Edizione trovata
learning-request-merged = Unita a un’altra
learning-request-withdrawn = Ritirata
learning-request-anywhere = Online o dove capita
learning-request-people = { $people } su { $threshold } persone
learning-requests-title = Formazione su richiesta
learning-requests-lead = Non trovi nel catalogo quello che ti serve? Chiedilo: quando siete in numero sufficiente, gli enti della rete propongono una data.
learning-request-search = Che cosa cerchi?
learning-request-new = Chiedi una formazione
learning-request-new-lead = Racconta che cosa vorresti imparare. Altri potranno unirsi: di ciascuno si vede solo che c’è, non chi è.
learning-request-mine = Le tue richieste
learning-request-open = Richieste aperte
learning-request-none = Nessuna richiesta
learning-request-none-text = Nessuno lo ha ancora chiesto: comincia tu.
learning-request-alike = Richieste simili
learning-request-despite-alike = La mia è diversa: pubblicala lo stesso
learning-request-what = Che cosa vuoi imparare
learning-request-what-hint = Un titolo breve, per esempio “Saldatura a filo per principianti”.
learning-request-describe = Spiega meglio
learning-request-describe-hint = A che cosa ti serve, che cosa sai già fare.
learning-request-skill = Competenza
learning-request-skill-hint = Scrivi qualche lettera e scegli dall’elenco: così la richiesta arriva agli enti che la insegnano.
learning-request-where = Dove
learning-request-where-hint = Il comune; lascia vuoto se va bene online o ovunque.
learning-request-when = Quando
learning-request-when-hint = Per esempio “di sera, da gennaio”.
learning-request-company = Per conto di
learning-request-company-hint = Lascia vuoto se lo chiedi per te.
learning-request-how-many = Per quante persone
learning-request-how-many-hint = Più di una solo per conto di un’azienda, al massimo { $most }.
learning-request-threshold = Quante persone servono
learning-request-threshold-hint = Da { $least } a { $most }: a questo numero gli enti sono chiamati a proporre una data.
learning-request-ask = Pubblica la richiesta
learning-request-interested = Persone interessate
learning-request-asked-by = Chiesta da
learning-request-called-text = Siete in numero sufficiente: gli enti che possono insegnarlo sono stati avvisati.
learning-request-merged-text = Le persone di questa richiesta sono passate a un’altra simile: vedila qui.
learning-request-settled-text = C’è un’edizione che risponde alla richiesta: puoi prenotare il posto.
learning-request-proposals = Date proposte
learning-request-no-proposals = Nessun ente ha ancora proposto una data.
learning-request-your-vote = Il tuo voto
learning-request-vote = Vota questa data
learning-request-settle = Scegli questa data
learning-request-join-title = Partecipare
learning-request-join-text = Interessa anche a te? Unisciti: ti scriviamo quando c’è una data.
learning-request-you-joined = Ti sei unito a questa richiesta.
learning-request-join = Unisciti
learning-request-leave = Non mi interessa più
learning-request-withdraw = Ritira la richiesta
learning-request-merge = Unisci qui la mia
learning-request-propose-title = Proponi una tua edizione
learning-request-propose-text = Scegli fra le edizioni già pianificate; chi si è unito riceve un messaggio e può votare o prenotare.
learning-request-edition = Edizione
learning-request-note = Messaggio
learning-request-propose = Proponi
learning-request-made = Richiesta pubblicata.
learning-request-joined = Ti sei unito alla richiesta.
learning-request-left = Hai lasciato la richiesta.
learning-request-withdrawn-now = Richiesta ritirata.
learning-request-merged-now = Le due richieste sono ora una sola.
learning-request-proposed-now = Proposta inviata a chi si è unito.
learning-request-voted = Voto registrato.
learning-request-settled-now = Data scelta: tutti ricevono un messaggio per prenotare.
learning-request-over = Questa richiesta è chiusa o si trova già a un altro punto: ricarica la pagina.
learning-request-not-of-company = Puoi parlare solo per un’azienda in cui hai un ruolo.
learning-request-not-a-member = Per votare, prima unisciti alla richiesta.
learning-request-not-ahead = Si può proporre solo un’edizione che deve ancora cominciare.
learning-demand-title = Che cosa manca
learning-demand-lead = Le formazioni che le persone chiedono e nessuno offre, per competenza e territorio.
learning-demand-what = Competenza o titolo
learning-demand-people = Persone
learning-demand-requests = Richieste
learning-demand-called = Aspettano una proposta
learning-demand-all = Domanda non soddisfatta
learning-demand-none-text = Per ora nessuno chiede qualcosa che non c’è.
learning-request-missing = { $count ->
    [one] Manca { $count } persona perché gli enti siano chiamati a proporre una data.
   *[other] Mancano { $count } persone perché gli enti siano chiamati a proporre una data.
 }
learning-request-votes = { $count ->
    [one] { $count } voto
   *[other] { $count } voti
 }
learning-request-called-mail-subject = { $people } persone chiedono: { $title }
learning-request-called-mail-body =
    Ciao { $name },

    { $people } persone chiedono una formazione che nessuno offre ancora: “{ $title }”. { $place }

    Se puoi tenerla, pianifica un’edizione e proponila qui:
    { $origin }/training-requests/{ $request }

    { $network }
learning-request-proposed-mail-subject = Una data per: { $title }
learning-request-proposed-mail-body =
    Ciao { $name },

    un ente propone una data per “{ $title }”:
    { $offer }, { $starts } { $place }

    Vota o prenota qui:
    { $origin }/training-requests/{ $request }

    { $network }
learning-request-settled-mail-subject = Si fa: { $title }
learning-request-settled-mail-body =
    Ciao { $name },

    la data per “{ $title }” è scelta:
    { $offer }, { $starts } { $place }

    Prenota il tuo posto:
    { $origin }/editions/{ $edition }/book

    { $network }

## Edizioni, aule, presenze
learning-ask-instead = Non c’è quello che cerchi?
learning-more-dates = Altre date della stessa edizione
learning-date-starts = Data { $number }: inizio
learning-date-ends = Data { $number }: fine
learning-series = Ripetere l’edizione
learning-series-text = Ogni ripetizione è un’edizione a sé, alla stessa ora anche quando cambia l’ora legale.
learning-series-times = Quante edizioni in tutto
learning-series-weeks = Ogni quante settimane
learning-seats-least = Numero minimo di persone
learning-seats-least-hint = Sotto questo numero vedi un avviso; 0 se non serve.
learning-classroom = Aula
learning-classroom-hint = Se scegli un’aula, comune e indirizzo sono i suoi.
learning-classrooms = Aule
learning-classrooms-lead = Le aule e i laboratori in cui tieni le edizioni: due edizioni non possono incontrarsi nella stessa.
learning-classroom-new = Nuova aula
learning-classroom-name = Nome
learning-classroom-name-hint = Per esempio “Laboratorio 3”.
learning-classroom-address = Indirizzo
learning-classroom-none = Nessuna aula
learning-classroom-none-text = Aggiungi le tue aule: poi le scegli da un elenco e gli incroci sono rifiutati.
learning-classroom-taken = C’è già un’aula con questo nome.
learning-dates-overlap = Due date si sovrappongono: correggi gli orari.
learning-least-above-seats = Il numero minimo di persone supera i posti: abbassalo o aggiungi posti.
learning-series-skipped-hour = Una delle date ripetute cadrebbe nell’ora che l’orologio salta: scegli un’altra ora.
learning-room-busy = { $day }: in quell’aula, in quel momento, si tiene “{ $title }”. Scegli un’altra aula o un altro orario.
learning-room-too-small = L’aula ha { $seats } posti: abbassa i posti o scegli un’aula più grande.
learning-not-today = Ora non c’è lezione: si registrano gli arrivi da un’ora prima dell’inizio fino alla fine.
learning-check-in-title = Arrivi
learning-check-in-done = Arrivo registrato.
learning-check-in-at = arrivo alle { $time }
learning-check-in-arrived = È arrivato
learning-check-in-code = Codice del posto
learning-check-in-code-hint = Le ultime sei lettere, sotto il codice QR.
learning-check-in-unknown = Nessun posto di questa edizione ha quel codice.
learning-check-in-kept = sul telefono, ore
learning-check-in-waiting = Arrivi da inviare quando torna la rete:
learning-check-in-refused = Gli arrivi non sono stati accettati: accedi di nuovo e riapri questa pagina.
learning-check-in-camera = Leggi i codici con la fotocamera
learning-hours-title = Ore per persona
learning-hours-lead = Minuti di presenza, giorno per giorno: correggili se qualcuno è arrivato tardi o è andato via prima.
learning-hours-of-day = { $day }: minuti su { $minutes }
learning-hours-wrong = “{ $said }” non è un numero di minuti: scrivi per esempio 240. Niente è stato salvato.
learning-register-pdf = Registro (PDF)
learning-register-csv = Registro (CSV)
learning-register-xlsx = Registro (XLSX)
learning-register-column-edition = Edizione
learning-register-column-title = Corso
learning-register-column-organisation = Organizzazione
learning-register-column-place = Luogo
learning-register-column-trainer = Docente
learning-register-column-enrolment = Iscrizione
learning-register-column-name = Cognome e nome
learning-register-column-day = Giorno
learning-register-column-from = Dalle
learning-register-column-to = Alle
learning-register-column-planned-minutes = Minuti previsti
learning-register-column-present-minutes = Minuti di presenza
learning-register-column-present-hours = Ore di presenza
learning-register-column-arrived = Arrivo
learning-register-heading = Registro delle presenze
learning-register-name = Cognome e nome
learning-register-hours = Ore
learning-register-signature = Firma
learning-register-total = Totale
learning-register-course = Corso
learning-register-number = Edizione
learning-ticket = Il tuo codice per l’ingresso
learning-ticket-text = Mostralo a chi insegna quando arrivi: lo legge con il telefono, oppure scrive le sei lettere.
learning-ticket-qr = Codice QR del tuo posto
learning-classroom-seats = { $count ->
    [one] { $count } posto
   *[other] { $count } posti
 }
learning-too-few = { $count ->
    [one] Manca { $count } persona al numero minimo ({ $least }).
   *[other] Mancano { $count } persone al numero minimo ({ $least }).
 }
learning-reminder-mail-subject = Domani: { $title }
learning-reminder-mail-body =
    Ciao { $name },

    ti ricordiamo che “{ $title }” comincia presto.

    Quando: { $starts }
    Dove: { $place }

    Il codice da mostrare all’ingresso:
    { $origin }/learning/seats/{ $enrolment }/ticket

    Non puoi venire? Lascia il posto a chi aspetta:
    { $origin }/learning

    { $network }
learning-date-past = Una data cade in un giorno già passato: scegli un giorno da oggi in poi.
learning-edition-too-early = È troppo presto: le date dell’edizione devono ancora venire.
learning-start-early-title = Avviare l’edizione prima del tempo?
learning-start-early-text = Data prevista: { $span }. Una volta avviata non si può più prenotare né cambiare data, e non si torna indietro.
learning-hours-not-yet = Non si possono registrare ore per un giorno che deve ancora venire.
learning-edition-promised = L’offerta promette: { $hours }, { $mode }.
learning-edition-other-hours = Questa edizione dura { $held }; l’offerta promette { $promised }. Chi prenota vede la durata di questa edizione.
learning-edition-other-mode = Questa edizione si svolge così: { $held }; l’offerta promette: { $promised }.
learning-edition-unknown-place = Non conosciamo un comune di nome “{ $place }”: controlla come è scritto. Il nome compare tra i filtri del catalogo, e chi cerca vicino a sé non trova questa edizione.
