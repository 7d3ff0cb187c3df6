### Testi comuni: cornice, moduli, errori, date. Si dà del tu, con parole semplici.

## Cornice
skip-to-content = Vai al contenuto
language-switch = Lingua
nav-label = Principale
nav-menu = Menu
nav-home = Inizio
nav-orientation = Orientati
nav-catalogue = Catalogo
nav-verify = Verifica
nav-skills = Le mie competenze
nav-learning = La mia formazione
nav-backpack = Zaino
nav-teaching = Docenza
nav-design = Progettazione
nav-assessment = Valutazione
nav-validation = Convalida
nav-quality = Qualità
nav-awards = Attestati
nav-bulk = In blocco
nav-talent = Talenti
nav-organisation = Organizzazione
nav-network = Rete
nav-account = Il tuo profilo
nav-sign-in = Accedi
nav-sign-up = Registrati
nav-sign-out = Esci
breadcrumbs-label = Percorso
footer-label = Informazioni
footer-run-by = Un servizio di { $name }
footer-help = Ti serve aiuto?
footer-privacy = Privacy
footer-accessibility = Accessibilità
footer-verify = Verifica un attestato
footer-help-page = Aiuto

## Ruoli
role-network-administrator = Amministrazione della rete
role-manager = Responsabile
role-designer = Progettazione
role-trainer = Docenza
role-assessor = Valutazione
role-validator = Convalida
role-recruiter = Ricerca del personale
role-counsellor = Orientamento
role-hub-manager = Gestione dell’hub
role-mentor = Tutor

## Azioni
action-save = Salva
action-send = Invia
action-continue = Continua
action-cancel = Annulla
action-back = Indietro
action-edit = Modifica
action-delete = Elimina
action-remove = Rimuovi
action-add = Aggiungi
action-search = Cerca
action-open = Apri
action-download = Scarica
action-try-again = Riprova
copy = Copia
copy-done = Copiato

## Moduli
form-optional = facoltativo
form-choose = Scegli
form-problems-title = Controlla questi punti
form-required = Questo campo è obbligatorio.
form-must-accept = Per continuare devi accettare.
form-too-long = { $max ->
    [one] Scrivi al massimo un carattere.
   *[other] Scrivi al massimo { $max } caratteri.
 }
form-too-short = { $min ->
    [one] Scrivi almeno un carattere.
   *[other] Scrivi almeno { $min } caratteri.
 }
form-not-email = Scrivi un indirizzo e-mail completo, per esempio nome@esempio.it.
form-not-number = Scrivi un numero intero, solo cifre.
form-not-money = Scrivi un importo in euro, per esempio 12,50.
form-not-date = Scrivi una data che esiste, per esempio 22/11/2026.
form-not-time = Scrivi un’ora, per esempio 9:30.
form-not-url = Scrivi un indirizzo web completo, che inizi con https://.
form-not-id = Questo riferimento non è valido.
form-out-of-range = Scrivi un numero da { $least } a { $most }.
form-unknown-choice = Scegli una delle voci dell’elenco.
form-too-many-bytes = { $limit ->
    [one] È troppo grande: al massimo un byte.
   *[other] È troppo grande: al massimo { $limit } byte.
 }
form-not-utf8 = Questo testo contiene caratteri che non riusciamo a leggere. Salvalo come UTF-8 e riprova.
form-twice = Questo valore è indicato due volte.
form-control-characters = Questo testo contiene caratteri non ammessi.
form-file-missing = Scegli un file.
form-file-kind = Questo tipo di file non è ammesso. Tipi ammessi: { $kinds }.
form-file-too-large = Il file supera { $megabytes } MB e non è stato caricato. Riducilo, dividilo o indica un link.
form-csrf = La pagina è rimasta aperta troppo a lungo. Ricontrolla i dati e invia di nuovo.
file-kinds = Tipi di file: { $kinds }.
file-limit = Al massimo { $megabytes } MB.
file-too-large = Il file è troppo grande.
file-sending = Invio in corso
zone-hint = Fuso orario: { $zone }.
filter-title = Filtra
filter-any = Qualsiasi
filter-apply = Applica i filtri
filter-clear = Togli i filtri
filter-used = { $count ->
    [one] ({ $count } attivo)
   *[other] ({ $count } attivi)
 }
pagination-label = Pagine
pagination-previous = Precedenti
pagination-next = Successivi

## Stati
tone-information = Informazione
tone-success = Fatto
tone-warning = Attenzione
tone-danger = Errore
check-passed = Superato
check-failed = Non superato
check-not-checked = Non verificato
step-done = fatto
step-current = in corso
step-to-do = da fare
progress-of = { $done } di { $of }
chart-table = Mostra i dati in tabella
notice-saved = Salvato.
notice-sent = Inviato.
notice-deleted = Eliminato.

## Livelli di competenza
skill-level = Livello { $level } di 8: { $words }
skill-level-0 = non ancora
skill-level-1 = primi passi, con aiuto
skill-level-2 = compiti semplici, con guida
skill-level-3 = compiti comuni, in autonomia
skill-level-4 = problemi noti, in autonomia
skill-level-5 = guida chi comincia
skill-level-6 = problemi complessi
skill-level-7 = guida persone esperte
skill-level-8 = innova nel suo campo

## Date, numeri
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
weekday-1 = lunedì
weekday-2 = martedì
weekday-3 = mercoledì
weekday-4 = giovedì
weekday-5 = venerdì
weekday-6 = sabato
weekday-7 = domenica
date-day = { $day ->
    [1] 1º { $month } { $year }
   *[other] { $day } { $month } { $year }
 }
date-weekday = { $weekday } { $date }
date-time = { $date }, ore { $time }
date-span = { $date }, { $from }–{ $to }
duration-hours = { $hours ->
    [one] { $hours } ora
   *[other] { $hours } ore
 }
duration-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minuti
 }
duration-both = { $hours } e { $minutes }
money-free = gratuito
number-percent = { $percent }%

## Pagine di errore: che cosa è successo, e come uscirne
error-code = Codice { $code }
error-see = Continua da qui
error-before = Torna alla pagina di prima
error-home = Torna all’inizio
error-400-title = Non abbiamo capito la richiesta
error-400-what = I dati che sono arrivati sono incompleti o scritti in un modo che non riusciamo a leggere.
error-400-way-out = Torna indietro, ricontrolla e invia di nuovo.
error-401-title = Prima accedi
error-401-what = Questa pagina è per chi ha fatto l’accesso.
error-401-way-out = Accedi, e ti riportiamo qui.
error-403-title = Non puoi fare questa operazione
error-403-what = Il tuo ruolo non comprende questa operazione.
error-403-way-out = Se ti serve per il tuo lavoro, chiedi alla persona responsabile della tua organizzazione di assegnarti il ruolo.
error-404-title = Pagina non trovata
error-404-what = L’indirizzo non esiste, oppure porta a qualcosa che appartiene a un’altra persona.
error-404-way-out = Controlla l’indirizzo, oppure riparti dall’inizio.
error-409-title = Così non si può
error-409-what = Una regola non permette questa operazione.
error-409-way-out = Torna indietro e controlla che cosa è cambiato.
error-413-title = È troppo grande
error-413-what = Hai inviato più di quanto possiamo ricevere: il limite è di { $limit } byte.
error-413-way-out = Riduci il file, oppure dividilo in più parti, e riprova.
error-429-title = Troppi tentativi
error-429-what = Da qui sono arrivate troppe richieste in poco tempo.
error-429-way-out = { $seconds ->
    [one] Aspetta un secondo e riprova.
   *[other] Aspetta { $seconds } secondi e riprova.
 }
error-500-title = Abbiamo un problema
error-500-what = Qualcosa non ha funzionato, e la colpa è nostra. Abbiamo registrato l’errore.
error-500-way-out = Riprova fra qualche minuto. Se succede ancora, scrivici e indica il codice qui sotto.
error-503-title = Il servizio non risponde
error-503-what = Una parte del servizio non è disponibile in questo momento. Quanto era già salvato è al sicuro.
error-503-way-out = Riprova fra qualche minuto. Se stavi inviando un modulo, torna indietro: quello che hai scritto è ancora lì.
error-510-title = Un dato non torna
error-510-what = Un dato conservato da noi è incoerente, e per prudenza non lo mostriamo. Abbiamo registrato l’errore.
error-510-way-out = Scrivici e indica il codice qui sotto: lo correggiamo.

# What a request as a whole can get wrong
form-too-many-fields = Il modulo ha troppi campi.
form-foreign-origin = La richiesta arriva da un altro sito. Apri la pagina da qui e riprova.
form-not-multipart = Il modulo è arrivato incompleto. Ricarica la pagina e riprova.
form-too-many-files = Puoi inviare al massimo {$most} file alla volta.
form-broken-off = L’invio si è interrotto. Non è stato salvato nulla: riprova.
form-skipped-hour = Quest’ora non esiste o è doppia, perché cambia l’ora legale. Scegline un’altra.

# Reminder of an e-mail address that is not verified yet
verification-reminder = Conferma il tuo indirizzo e-mail: ti abbiamo mandato un messaggio con un link.
verification-reminder-link = Non è arrivato?
