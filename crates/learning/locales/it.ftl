### Formazione: progettare, offrire, prenotare, consegnare, valutare.

## Scelte
learning-mode-in-person = In presenza
learning-mode-online = Online
learning-mode-blended = In parte in presenza, in parte online
learning-payer-person = a carico di chi partecipa
learning-payer-company = a carico dell’azienda
learning-payer-voucher = con voucher
learning-payer-public-fund = finanziato con fondi pubblici
learning-assessment-type-practical-task = Prova pratica con rubrica di valutazione
learning-assessment-type-project = Lavoro di progetto
learning-assessment-type-portfolio = Raccolta di evidenze
learning-assessment-type-written-test = Prova scritta
learning-assessment-type-oral-examination = Colloquio
learning-assessment-type-observation = Osservazione sul lavoro
learning-participation-form-in-person = In presenza
learning-participation-form-online = Online
learning-participation-form-blended = Mista, in presenza e online
learning-participation-form-at-work = Sul luogo di lavoro
learning-quality-assurance-internal = Interna: valutazione e convalida di due persone diverse
learning-quality-assurance-peer = Tra pari: altri enti della rete
learning-quality-assurance-accreditation = Accreditamento regionale dell’ente
learning-quality-assurance-external = Organismo esterno
learning-asks-text = Si consegna una risposta scritta.
learning-asks-file = Si consegna un file.
learning-asks-link = Si consegna un link.
learning-eqf-1 = 1 – conoscenze di base
learning-eqf-2 = 2 – compiti semplici, con guida
learning-eqf-3 = 3 – qualifica professionale
learning-eqf-4 = 4 – diploma
learning-eqf-5 = 5 – specializzazione tecnica superiore
learning-eqf-6 = 6 – laurea
learning-eqf-7 = 7 – laurea magistrale
learning-eqf-8 = 8 – dottorato

## Stati
learning-version-draft = Bozza
learning-version-in-review = In revisione
learning-version-approved = Approvata
learning-version-published = Pubblicata
learning-version-superseded = Sostituita
learning-version-retired = Ritirata
learning-stage-offered = In catalogo
learning-stage-withdrawn = Fuori catalogo
learning-edition-planned = In programma
learning-edition-open = Prenotabile
learning-edition-full = Completa
learning-edition-running = In corso
learning-edition-held = Svolta
learning-edition-closed = Chiusa
learning-edition-cancelled = Annullata
learning-seat-confirmed = Posto confermato
learning-seat-waitlisted = In lista d’attesa
learning-seat-offered = Posto da accettare
learning-seat-attended = Hai partecipato
learning-seat-absent = Assenza
learning-seat-cancelled = Annullata
learning-seat-expired = Scaduta
learning-register-attended = Presente
learning-register-absent = Assente
learning-register-confirmed = Posto confermato
learning-register-offered = Posto da accettare
learning-submission-draft = Da consegnare
learning-submission-submitted = In valutazione
learning-submission-moderation = Da mettere d’accordo
learning-submission-proposed = In convalida
learning-submission-to-revise = Da rivedere
learning-submission-failed = Non superata
learning-submission-passed = Superata
learning-submission-sealed = Certificata
learning-verdict-pass = Superata
learning-verdict-pass-hint = Ogni criterio raggiunge il livello richiesto.
learning-verdict-revise = Da rivedere
learning-verdict-revise-hint = Manca qualcosa che si può ancora fare: indica che cosa ed entro quando.
learning-verdict-fail = Non superata
learning-verdict-fail-hint = La prova finisce qui: spiega perché.

## Elementi della microcredenziale
learning-element-learner = Identificazione di chi impara
learning-element-title = Titolo
learning-element-country = Paese di chi rilascia
learning-element-awarding-body = Ente che rilascia
learning-element-date = Data del rilascio
learning-element-outcomes = Risultati di apprendimento
learning-element-workload = Impegno complessivo
learning-element-eqf-level = Livello EQF
learning-element-assessment-type = Tipo di valutazione
learning-element-participation-form = Modalità di partecipazione
learning-element-quality-assurance = Garanzia della qualità
learning-element-description = Descrizione
learning-element-criteria = Come si ottiene
learning-element-tasks = Compiti della sfida
learning-element-rubric = Rubrica, con livelli e punti crescenti
learning-filled-by-award = Lo inserisce il sistema al momento del rilascio.

## Parole comuni
learning-online = Online
learning-full = Completo
learning-seats-left = { $count ->
    [one] { $count } posto libero
   *[other] { $count } posti liberi
 }
learning-seats-taken-of = { $taken } posti occupati su { $seats }
learning-language = Lingua
learning-mode = Modalità
learning-place = Luogo
learning-price = Prezzo
learning-when = Quando
learning-organisation = Organizzazione
learning-hours = ore
learning-minutes = minuti
learning-months = mesi
learning-evidence = Evidenze
learning-points = { $count ->
    [one] { $count } punto
   *[other] { $count } punti
 }
learning-kilobytes = { $count } kB
learning-megabytes = { $count } MB
learning-erased-person = Persona non più iscritta
learning-what-next = Che cosa fare adesso
learning-online-room = Entra nell’aula online
learning-calendar-file = Aggiungi al calendario

## Catalogo
learning-catalogue-title = Catalogo
learning-catalogue-lead = Micro-stage da 2 a 8 ore: impari facendo, consegni una prova, ottieni una microcredenziale che chiunque può verificare.
learning-search-label = Che cosa vuoi imparare?
learning-offers-for-skill = Micro-stage per la competenza “{ $skill }”.
learning-price-up-to = fino a { $amount }
learning-from-day = dal { $day }
learning-no-date = Date in arrivo
learning-catalogue-empty = Il catalogo è ancora vuoto
learning-catalogue-empty-text = Gli enti della rete stanno preparando i primi micro-stage. Torna a trovarci.
learning-nothing-found = Nessun micro-stage corrisponde
learning-nothing-found-text = Prova con altre parole, oppure togli qualche filtro.
learning-editions = Date
learning-no-editions = Per ora non ci sono date
learning-no-editions-text = L’ente non ha ancora fissato la prossima edizione.
learning-other-offers = Vedi gli altri micro-stage
learning-outcomes-title = Che cosa saprai fare
learning-leads-to = La microcredenziale che puoi ottenere
learning-what-it-asks = La sfida
learning-how-it-is-judged = Come si valuta
learning-required-level = (per superarla: { $level })
learning-whole-microcredential = Leggi tutta la microcredenziale
learning-ways-to-it = Micro-stage che portano qui
learning-audience = A chi si rivolge
learning-prerequisites = Requisiti
learning-validity = Validità
learning-validity-for-ever = senza scadenza
learning-validity-months = { $count ->
    [one] { $count } mese
   *[other] { $count } mesi
 }
learning-version-no-longer-offered = Questa versione non è più offerta. Resta leggibile perché i certificati rilasciati la citano.
learning-version-of = Versione { $number } · { $organisation }
learning-book = Prenota
learning-join-waitlist = Mettiti in lista d’attesa
learning-booking-opens = Potrai prenotare dal { $day }.
learning-booking-closed = Le prenotazioni sono chiuse.
learning-to-my-learning = Vai alla tua formazione

## Prenotazione
learning-book-title = Prenota: { $title }
learning-would-wait = I posti sono finiti. Se ti metti in lista d’attesa occupi la posizione { $position }; quando si libera un posto ti scriviamo e hai fino a { $hours } ore per accettarlo.
learning-despite-overlap = Lo so, prenoto lo stesso
learning-booked = Il posto è tuo. Ti abbiamo scritto una e-mail con l’appuntamento per il calendario.
learning-waitlisted = I posti sono finiti: la tua posizione in lista d’attesa è { $position }.
learning-given-up = Hai rinunciato.
learning-not-bookable = Questa data non si può prenotare adesso: le prenotazioni non sono aperte. Scegli un’altra data.
learning-already-booked = Hai già prenotato questa data: la trovi qui sotto.
learning-overlaps = Nello stesso orario hai già “{ $title }”. Se vuoi prenotare lo stesso, spunta la casella.
learning-too-late-to-accept = Il tempo per accettare è scaduto e il posto è andato a un’altra persona. Puoi prenotare di nuovo.
learning-seat-moved-on = Questa prenotazione è già cambiata. Ricarica la pagina.

## La mia formazione
learning-mine-title = La mia formazione
learning-mine-lead = Che cosa fare adesso, dove andare, che cosa hai consegnato.
learning-mine-empty = Non hai ancora prenotato niente
learning-mine-empty-text = Scegli un micro-stage dal catalogo: bastano poche ore.
learning-mine-next = Da fare adesso
learning-mine-ahead = In arrivo
learning-mine-rest = Fatto e in valutazione
learning-to-catalogue = Vai al catalogo
learning-waitlist-position = In lista d’attesa: posizione { $position }
learning-accept-by = Si è liberato un posto: accettalo entro il { $deadline }.
learning-accept-seat = Accetta il posto
learning-give-up = Rinuncia
learning-give-up-title = Rinunciare a “{ $title }”?
learning-give-up-seat-text = Il tuo posto va alla prima persona in lista d’attesa. Se cambi idea dovrai prenotare di nuovo.
learning-give-up-place-text = Esci dalla lista d’attesa. Se cambi idea ripartirai dal fondo.
learning-open-challenge = Apri la sfida
learning-continue-challenge = Continua la sfida
learning-see-submission = Vedi la consegna
learning-read-feedback = Leggi che cosa rivedere
learning-revise-by = Puoi consegnare di nuovo entro il { $deadline }.

## Sfida e consegna
learning-challenge-lead = La sfida di “{ $title }”
learning-way = A che punto sei
learning-way-work = Lavori alla sfida
learning-way-assessed = Una persona valuta
learning-way-validated = Un’altra convalida
learning-way-answer = Ricevi la risposta
learning-the-situation = La situazione
learning-your-answers = Le tue risposte
learning-your-evidence = Le tue evidenze
learning-save-draft = Salva la bozza
learning-draft-saved = Bozza salvata.
learning-evidence-private = Le vedono solo chi valuta e chi convalida. Il certificato riporta il titolo e l’impronta di ogni evidenza, non il contenuto.
learning-no-evidence-yet = Non hai ancora allegato niente.
learning-no-evidence = Nessuna evidenza allegata.
learning-attach-file = Un file
learning-attach-link = Un link
learning-which-task = Scegli per quale compito lo consegni: più compiti chiedono la stessa cosa.
learning-for-task = Per quale compito
learning-for-task-hint = Se alleghi qualcosa scegli il compito: più di uno chiede la stessa cosa.
learning-for-the-task = Per il compito: { $task }
learning-attached-here = Consegnato per questo compito:
learning-to-download = Il browser non può mostrarlo nella pagina: si scarica.
learning-link-hint = L’indirizzo completo, che inizi con https://
learning-evidence-title = Titolo
learning-evidence-title-hint = Che cosa mostra. Se lo lasci vuoto usiamo il nome del file.
learning-evidence-link = link
learning-attach = Allega
learning-attached = Allegato.
learning-removed = Rimosso.
learning-hand-in = Consegna
learning-hand-in-text = Quando consegni, il lavoro si blocca e passa a chi valuta.
learning-hand-in-title = Consegnare “{ $title }”?
learning-hand-in-consequence = Risposte scritte: { $answers }. Evidenze: { $evidence }. Dopo la consegna non potrai più cambiare niente.
learning-was-handed-in = Consegnato. Ti scriviamo appena c’è la risposta.
learning-handed-in = Che cosa è stato consegnato
learning-handed-in-at = Consegnato
learning-attempt = Tentativo
learning-no-answer = Nessuna risposta scritta.
learning-hash = Impronta della consegna (SHA-256)
learning-no-rubric = La rubrica è ancora vuota
learning-no-rubric-text = Aggiungi almeno un criterio, con i suoi livelli.
learning-needed = richiesto
learning-reached = raggiunto
learning-result = Il risultato
learning-feedback = Che cosa migliorare
learning-to-backpack = Apri lo zaino
learning-begin-revision = Rivedi e consegna di nuovo
learning-answer-draft = Stai ancora lavorando.
learning-answer-submitted = Il tuo lavoro è in mano a chi valuta. Non devi fare niente.
learning-answer-moderation = Due persone hanno valutato in modo diverso: una terza parola decide. Non devi fare niente.
learning-answer-proposed = La valutazione è fatta e aspetta la convalida. Non devi fare niente.
learning-answer-to-revise = Ci sei quasi: leggi che cosa rivedere e consegna di nuovo.
learning-answer-failed = Questa volta la prova non è superata. Leggi perché: puoi prenotare un’altra edizione e riprovare.
learning-answer-passed = Complimenti, hai superato la prova! Il certificato è in preparazione.
learning-answer-sealed = Complimenti! Il certificato è nel tuo zaino.
learning-no-seat = Puoi consegnare solo se hai un posto e hai partecipato.
learning-not-attended = Puoi già lavorare alla bozza. Potrai consegnare quando chi insegna avrà segnato la tua presenza.
learning-submission-frozen = Questo lavoro è già stato consegnato: non si può più cambiare.
learning-submission-empty = Non c’è ancora niente da consegnare: scrivi una risposta o allega un’evidenza.
learning-submission-unanswered = { $count ->
    [one] Manca ancora un compito: scrivi la risposta, oppure allega il file o il link che chiede.
   *[other] Mancano ancora { $count } compiti: scrivi le risposte, oppure allega i file o i link che chiedono.
 }
learning-too-late-to-revise = Il termine per consegnare di nuovo è passato.
learning-too-much-evidence = Puoi allegare al massimo { $most } evidenze.

## Docenza
learning-teaching-lead = Le tue edizioni: avviale, segna le presenze, chiudile.
learning-teaching-empty = Non hai edizioni
learning-teaching-empty-text = Quando chi progetta ti affida un’edizione, la trovi qui.
learning-teaching-now = Da svolgere
learning-teaching-over = Concluse
learning-register = Registro delle presenze
learning-register-empty = Nessun posto occupato
learning-register-empty-text = Quando qualcuno prenota, il suo nome compare qui.
learning-present = Presente
learning-absent = Assente
learning-save-register = Salva le presenze
learning-register-saved = Presenze salvate.
learning-no-register = Il registro si apre quando avvii l’edizione e si chiude quando la chiudi.
learning-seat-not-accepted = Non ha ancora accettato il posto.
learning-waitlist = Lista d’attesa
learning-next-planned = È in programma, ma non si può ancora prenotare.
learning-next-open = Quando si comincia, avvia l’edizione: si apre il registro.
learning-next-running = Segna le presenze. Alla fine, indica che si è svolta.
learning-next-held = Controlla le presenze, poi chiudi l’edizione: il registro non cambierà più.
learning-next-closed = È chiusa: il registro non cambia più.
learning-next-cancelled = È stata annullata. Chi aveva prenotato lo sa.
learning-move-open = Apri le prenotazioni
learning-move-running = Avvia l’edizione
learning-move-held = Si è svolta
learning-move-closed = Chiudi l’edizione
learning-edition-moved = Lo stato dell’edizione è cambiato.

## Progettazione
learning-design-lead = Microcredenziali, offerte e date della tua organizzazione.
learning-microcredentials = Microcredenziali
learning-design-empty = Ancora nessuna microcredenziale
learning-design-empty-text = Comincia dal titolo: al resto ti guida la lista di ciò che manca.
learning-new-microcredential = Nuova microcredenziale
learning-new-microcredential-lead = Bastano un titolo e una lingua. Poi aggiungi risultati, sfida e rubrica.
learning-title-hint = Che cosa si sa fare alla fine, in poche parole.
learning-version-number = Versione { $number }
learning-changed-on = Modificata il { $day }
learning-offers = Micro-stage
learning-publish-first = Prima pubblica una microcredenziale: ogni micro-stage porta a una.
learning-nothing-published = Niente di pubblicato
learning-new-offer = Nuovo micro-stage
learning-next-editions = Prossime date
learning-no-editions-planned = Nessuna data in programma.
learning-edit-version = Modifica i dati generali
learning-group-what = Che cosa
learning-group-how = Come
learning-group-badge = Il certificato
learning-description-hint = Di che cosa si tratta, in parole che capisce chi cerca lavoro e chi assume.
learning-criteria-hint = Che cosa bisogna fare per ottenerla. Comparirà sul certificato.
learning-situation-hint = Il problema reale da cui nascono i compiti.
learning-workload-hint = Tutto compreso: attività, sfida, consegna. 25 ore corrispondono a 1 credito ECTS.
learning-assessors = Chi valuta
learning-colour = Colore del certificato
learning-colour-hint = Scegli un colore per l’immagine del certificato.
learning-validity-hint = Lascia vuoto se non scade.
learning-edit-parts = Le parti
learning-add-outcome = Aggiungi un risultato
learning-tasks-title = Compiti
learning-add-task = Aggiungi un compito
learning-rubric-title = Rubrica
learning-add-criterion = Aggiungi un criterio
learning-save-and-add = Salva e aggiungine un altro
learning-outcome = Risultato di apprendimento
learning-outcome-text = Che cosa saprà fare
learning-outcome-hint = Comincia con un verbo: “Calcola…”, “Installa…”, “Spiega…”.
learning-outcome-concept = Competenza collegata
learning-outcome-concept-hint = Scrivi qualche lettera e scegli dall’elenco: così chi ottiene la microcredenziale si trova cercando quella competenza.
learning-outcome-level = Livello che dimostra
learning-unknown-concept = Non conosciamo questa competenza. Scegline una dall’elenco, oppure lascia vuoto.
learning-task = Compito
learning-task-title = Titolo del compito
learning-task-instructions = Che cosa fare
learning-task-hint = Un compito alla volta, con tutto ciò che serve per svolgerlo.
learning-task-evidence = Che cosa si consegna
learning-criterion = Criterio di valutazione
learning-criterion-title = Che cosa si guarda
learning-criterion-hint = Per esempio: “Correttezza delle formule”.
learning-levels-hint = Descrivi da due a cinque livelli, dal più basso al più alto, ognuno con i suoi punti.
learning-level-number = Livello { $number }
learning-level-title = Come si riconosce
learning-level-points = Punti
learning-level-required = Livello richiesto
learning-level-required-hint = Chi non lo raggiunge non supera la prova.
learning-level-missing = Il livello richiesto deve essere uno di quelli descritti.
learning-level-gap = Non lasciare livelli vuoti in mezzo.
learning-points-rise = I punti devono crescere da un livello al successivo.
learning-two-levels = Servono almeno due livelli.
learning-list-full = Ci sono già { $most } voci: di più non se ne possono aggiungere.
learning-gate = Che cosa serve per pubblicare
learning-completeness = Elementi presenti
learning-gate-missing = Mancano ancora:
learning-gate-all = Vedi tutti gli elementi
learning-as-it-reads = Come si legge
learning-submit-for-review = Invia in revisione
learning-approve = Approva
learning-send-back = Rimanda indietro
learning-publish = Pubblica
learning-retire = Ritira
learning-next-version = Prepara la versione successiva
learning-review-note = Che cosa sistemare
learning-review-note-hint = Serve solo se rimandi indietro.
learning-next-draft = Completa gli elementi che mancano, poi invia in revisione: la approva una persona diversa da chi l’ha progettata.
learning-next-draft-others = È in lavorazione.
learning-next-review = Leggi tutto e decidi. Se l’hai progettata tu, deve decidere un’altra persona.
learning-next-in-review = È in mano a chi la approva. Non si può modificare.
learning-next-approved = È approvata: pubblicala. Da quel momento non cambia più.
learning-next-approved-others = È approvata: la pubblica la persona responsabile o chi convalida.
learning-next-published = È pubblicata e non cambia più. Ora puoi offrirla con un micro-stage.
learning-next-over = Non è più in uso, ma resta leggibile.
learning-was-begun = Bozza pronta.
learning-was-submitted = Inviata in revisione.
learning-was-approved = Approvata.
learning-was-sent-back = Rimandata indietro.
learning-was-published = Pubblicata.
learning-was-retired = Ritirata.
learning-version-frozen = Questa versione non è più una bozza e non si può modificare. Per cambiarla prepara la versione successiva.
learning-version-incomplete = { $count ->
    [one] Manca ancora un elemento: lo trovi nell’elenco qui sotto.
   *[other] Mancano ancora { $count } elementi: li trovi nell’elenco qui sotto.
 }
learning-designer-approves = Hai progettato tu questa versione: deve approvarla un’altra persona.
learning-version-moved-on = Questa versione è già andata avanti. Ricarica la pagina.

## Micro-stage e date
learning-choose-version = Scegli la microcredenziale a cui porta.
learning-offer-leads-to = Porta alla microcredenziale “{ $title }”.
learning-offer-description = Che cosa si fa
learning-offer-description-hint = Che cosa succede in queste ore, in concreto.
learning-audience-hint = Per chi è pensato.
learning-offer-outcomes = Risultati su cui si lavora
learning-group-terms = Condizioni
learning-length = Durata
learning-length-hint = Da 120 a 480 minuti.
learning-price-hint = Scrivi 0 se è gratuito.
learning-who-pays = Chi paga
learning-offer-itself = L’offerta
learning-edit-offer = Modifica il micro-stage
learning-see-in-catalogue = Vedi nel catalogo
learning-withdraw = Togli dal catalogo
learning-offer-again = Rimetti in catalogo
learning-offer-made = È in catalogo. Ora aggiungi la prima data.
learning-new-edition = Nuova data
learning-edit-edition = Modifica la data
learning-no-editions-yet = Ancora nessuna data
learning-no-editions-yet-text = Senza date non si può prenotare.
learning-not-published = La microcredenziale non è pubblicata.
learning-no-outcome = Scegli almeno un risultato.
learning-group-when = Quando
learning-group-where = Dove
learning-group-people = Persone
learning-group-booking = Prenotazioni
learning-starts = Inizio
learning-ends = Fine
learning-municipality = Comune
learning-municipality-hint = Lascia vuoto se si svolge solo online.
learning-venue = Sede e aula
learning-venue-hint = Via, numero, aula.
learning-room-link = Link dell’aula online
learning-room-link-hint = Lo vede solo chi ha un posto.
learning-seats = Posti
learning-trainer = Chi insegna
learning-booking-from = Prenotazioni dal
learning-booking-until = Prenotazioni fino al
learning-booking-window-label = Prenotazioni
learning-edition-planned-now = Data aggiunta.
learning-edition-with-trainer = Ora la segue chi insegna.
learning-cancel-edition = Annulla la data
learning-cancel-edition-title = Annullare questa data?
learning-cancel-edition-text = { $count ->
    [0] Nessuno ha prenotato.
    [one] Una persona ha prenotato: le scriveremo che non si svolge.
   *[other] { $count } persone hanno prenotato: scriveremo loro che non si svolge.
 }
learning-ends-first = La fine viene prima dell’inizio.
learning-too-long = Una data dura al massimo un giorno.
learning-booking-window = Le prenotazioni devono aprirsi prima di chiudersi, e chiudersi prima della fine.
learning-nowhere = Indica un comune oppure il link dell’aula online.
learning-offer-withdrawn = Il micro-stage è fuori catalogo.
learning-seats-taken = { $taken ->
    [one] C’è già un posto occupato: non puoi scendere sotto.
   *[other] Ci sono già { $taken } posti occupati: non puoi scendere sotto.
 }
learning-not-a-trainer = Questa persona non insegna nella tua organizzazione.
learning-trainer-busy = { $day }: in quell’orario chi insegna è già impegnato con “{ $title }”.
learning-edition-moved-on = Questa data è già andata avanti. Ricarica la pagina.

## Valutazione
learning-inbox-lead = Le consegne che aspettano, dalla più vecchia.
learning-inbox-empty = Nessuna consegna da valutare
learning-inbox-empty-text = Quando qualcuno consegna, il lavoro compare qui.
learning-attempt-number = Tentativo { $number }
learning-work-of = Lavoro di { $name } per “{ $title }”
learning-judge = La tua valutazione
learning-settle = La valutazione comune
learning-two-judgements = Le due valutazioni
learning-was-sent-back-because = Chi convalida chiede di rivedere la valutazione
learning-judged-already = Hai già dato la tua valutazione: non si cambia più.
learning-to-inbox = Torna alle consegne
learning-not-judged-yet = non ancora valutato
learning-needed-to-pass = Livello richiesto
learning-comment-on = Commento su “{ $criterion }”
learning-proposal = La proposta
learning-you-propose = Che cosa proponi
learning-feedback-hint = Lo leggerà chi ha consegnato. Serve se non proponi “Superata”.
learning-revision-deadline = Nuova consegna entro
learning-revision-deadline-hint = Solo se proponi “Da rivedere”.
learning-save-mark = Salva e continua dopo
learning-settle-button = Decidi
learning-was-judged = Valutazione conclusa.
learning-own-work = È il tuo lavoro: deve valutarlo un’altra persona.
learning-already-judged = La valutazione è già conclusa: non si può aggiungere altro.
learning-not-judged = { $count ->
    [one] Manca la valutazione di un criterio.
   *[other] Manca la valutazione di { $count } criteri.
 }
learning-below-required = Non puoi proporre “Superata”: questi criteri sono sotto il livello richiesto: { $criteria }.
learning-all-reached = Ogni criterio raggiunge il livello richiesto: proponi “Superata”, oppure rivedi un criterio.
learning-no-feedback = Scrivi a chi ha consegnato che cosa manca.
learning-no-verdict = Indica che cosa proponi.
learning-deadline-past = Il termine per la nuova consegna deve essere nel futuro.
learning-submission-moved-on = Questa consegna è già andata avanti. Ricarica la pagina.

## Convalida
learning-validation-lead = Valutazioni che aspettano il tuo sì, e microcredenziali da approvare.
learning-judgements = Valutazioni da convalidare
learning-validation-empty = Niente da convalidare
learning-validation-empty-text = Quando una valutazione è conclusa, compare qui.
learning-reviews = Microcredenziali da approvare o pubblicare
learning-judged-by = Hanno valutato: { $names }
learning-decision = La tua decisione
learning-decision-text = Controlla che la valutazione segua la rubrica e poggi sulle evidenze. Se convalidi, vale; se rimandi indietro, si valuta di nuovo.
learning-send-back-note = Che cosa rivedere
learning-send-back-note-hint = Serve solo se rimandi indietro.
learning-validate = Convalida
learning-was-validated = Convalidata.
learning-decided-already = La decisione è già presa.
learning-assessor-validates = Hai valutato tu questo lavoro: deve convalidarlo un’altra persona. Nessuno convalida la propria valutazione.
learning-trainer-validates = Hai insegnato tu in questa edizione: deve convalidare un’altra persona.

## E-mail
learning-seat-confirmed-mail-subject = Posto confermato: { $title }
learning-seat-confirmed-mail-body =
    Ciao { $name },

    il tuo posto per “{ $title }” è confermato.

    Quando: { $starts }
    Dove: { $place }

    In allegato trovi l’appuntamento per il calendario. Se non puoi venire, rinuncia qui, così il posto va a un’altra persona:
    { $origin }/learning

    { $network }
learning-seat-offered-mail-subject = Si è liberato un posto: { $title }
learning-seat-offered-mail-body =
    Ciao { $name },

    si è liberato un posto per “{ $title }”.

    Quando: { $starts }
    Dove: { $place }

    È tuo se lo accetti entro il { $deadline }:
    { $origin }/learning

    Dopo passerà alla persona successiva in lista.

    { $network }
learning-edition-cancelled-mail-subject = Annullato: { $title }
learning-edition-cancelled-mail-body =
    Ciao { $name },

    l’edizione di “{ $title }” del { $starts } non si svolge. Ci dispiace.

    Puoi scegliere un’altra data nel catalogo:
    { $origin }/catalogue

    { $network }
learning-revise-mail-subject = Da rivedere: { $title }
learning-revise-mail-body =
    Ciao { $name },

    abbiamo valutato il tuo lavoro per “{ $title }”. Ci sei quasi: c’è ancora qualcosa da rivedere.

    { $feedback }

    Puoi consegnare di nuovo entro il { $deadline }:
    { $origin }/submissions/{ $submission }

    { $network }
learning-failed-mail-subject = Il risultato: { $title }
learning-failed-mail-body =
    Ciao { $name },

    abbiamo valutato il tuo lavoro per “{ $title }”. Questa volta la prova non è superata.

    { $feedback }

    Trovi la valutazione, criterio per criterio, qui:
    { $origin }/submissions/{ $submission }

    Puoi prenotare un’altra edizione e riprovare.

    { $network }
