### Quiz, riconoscimenti, dichiarazioni e gruppi.

## Quiz
learning-asks-quiz = Si risponde a un quiz.
learning-quiz-work = La tua sfida
learning-quiz-open = Vai al quiz
learning-quiz-open-again = Torna al quiz
learning-quiz-questions = Domande
learning-quiz-time = Tempo (minuti)
learning-quiz-how-long = Tempo
learning-quiz-no-limit = Senza limite
learning-quiz-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minuti
}
learning-quiz-attempts-left = Tentativi rimasti
learning-quiz-enough = Quota che basta
learning-quiz-is-enough = sufficiente (quota: { $percent })
learning-quiz-is-not-enough = sotto la quota ({ $percent })
learning-quiz-attempts-so-far = I tuoi tentativi
learning-quiz-attempt-before = Dalla consegna precedente
learning-quiz-best-counts = Conta il tentativo migliore.
learning-quiz-time-runs = Quando inizi il tempo parte e non si ferma più, nemmeno se chiudi la pagina. Ogni risposta salvata resta.
learning-quiz-start = Inizia
learning-quiz-continue = Continua il tentativo
learning-quiz-no-attempt-left = Hai usato tutti i tentativi previsti.
learning-quiz-not-open = Il tempo è finito o il tentativo è già concluso: le risposte salvate restano.
learning-quiz-back = Torna alla sfida
learning-quiz-question-of = Domanda { $number } di { $count }
learning-quiz-question-number = Domanda { $number }
learning-quiz-answered = Risposte date
learning-quiz-ends-at = { $count ->
    [one] Si chiude alle { $time }: manca { $count } minuto.
   *[other] Si chiude alle { $time }: mancano { $count } minuti.
}
learning-quiz-choose-one = Scegli una risposta
learning-quiz-choose-all = Scegli tutte le risposte giuste
learning-quiz-number = Il numero
learning-quiz-number-hint = Per esempio 12,5 oppure −3.
learning-quiz-few-words = La risposta in poche parole
learning-quiz-put-in-order = Dai a ciascuno il suo posto
learning-quiz-place = { $number }º posto
learning-quiz-each-place-once = Ogni posto si dà una volta sola: scegline un altro.
learning-quiz-not-decimal = Scrivi un numero con al massimo sei decimali, per esempio 12,5.
learning-quiz-next = Salva e vai avanti
learning-quiz-before = Salva e torna indietro
learning-quiz-to-end = Salva e vai alla fine
learning-quiz-save-and-end = Salva e vai alla fine
learning-quiz-end-title = Hai finito?
learning-quiz-end-text = Dopo la conclusione questo tentativo non cambia più.
learning-quiz-all-answered = Hai risposto a tutte le domande.
learning-quiz-unanswered = { $count ->
    [one] { $count } domanda è senza risposta: vale zero.
   *[other] { $count } domande sono senza risposta: valgono zero.
}
learning-quiz-end = Concludi il tentativo
learning-quiz-look-again = Riguarda le risposte
learning-quiz-was-ended = Tentativo concluso.
learning-quiz-right = giusto
learning-quiz-partly = in parte
learning-quiz-wrong = sbagliato
learning-quiz-would-be = Giusto sarebbe:
learning-quiz-right-is = Giusto:

## Progettare un quiz
learning-quiz-design-lead = Le domande si correggono da sole alla consegna; il risultato aiuta chi valuta, non decide al suo posto.
learning-quiz-none = Ancora nessuna domanda
learning-quiz-none-text = Aggiungine una qui sotto, oppure importale da un altro programma.
learning-quiz-add = Aggiungi una domanda
learning-quiz-kind-single = Una risposta giusta
learning-quiz-kind-multiple = Più risposte giuste
learning-quiz-kind-numeric = Un numero
learning-quiz-kind-ordering = Mettere in ordine
learning-quiz-kind-short-answer = Risposta breve
learning-quiz-rules = Regole del quiz
learning-quiz-time-hint = Lascia vuoto per non mettere un limite.
learning-quiz-attempts = Tentativi
learning-quiz-attempts-hint = Da 1 a 10: conta il migliore.
learning-quiz-enough-hint = La parte dei punti che per te basta. Chi valuta la vede accanto ai criteri.
learning-quiz-points = Punti
learning-quiz-prompt = La domanda
learning-quiz-options = Le risposte tra cui scegliere
learning-quiz-option-number = Risposta { $number }
learning-quiz-which-is-right = Qual è quella giusta?
learning-quiz-which-are-right = Quali sono quelle giuste?
learning-quiz-several-hint = Ogni scelta sbagliata toglie una giusta; sotto zero non si va.
learning-quiz-value = Il numero giusto
learning-quiz-tolerance = Tolleranza
learning-quiz-tolerance-hint = Di quanto si può sbagliare, in più o in meno. Vuoto: per niente.
learning-quiz-negative-tolerance = La tolleranza non può essere negativa: scrivi di quanto ci si può allontanare, per esempio 0,5.
learning-quiz-in-order = Le parti, nell’ordine giusto
learning-quiz-in-order-hint = Una per riga, da tre a dieci. A chi risponde si mostrano mescolate.
learning-quiz-accepted = Le risposte che vanno bene
learning-quiz-accepted-hint = Una per riga. Maiuscole, accenti e punteggiatura non contano.
learning-quiz-one-right = Di’ qual è la risposta giusta, tra quelle che hai scritto.
learning-quiz-some-right = Segna almeno una risposta giusta.
learning-quiz-right-is-empty = È segnata come giusta ma è vuota: scrivila, o togli il segno.
learning-quiz-option-twice = C’è già: ogni riga deve essere diversa dalle altre.
learning-quiz-two-options = Servono almeno due risposte tra cui scegliere.
learning-quiz-lines = Scrivi da { $least } a { $most } righe.
learning-quiz-full = Un quiz ha al massimo { $most } domande.

## Importare domande
learning-quiz-import = Importa domande (QTI 3)
learning-quiz-import-lead = Un pacchetto zip o una singola domanda, come li esportano molte piattaforme. Ciò che non si può riprendere viene detto, domanda per domanda.
learning-quiz-file = File
learning-quiz-import-button = Importa
learning-quiz-to-questions = Vai alle domande
learning-quiz-imported = { $count ->
    [one] { $count } domanda importata.
   *[other] { $count } domande importate.
}
learning-quiz-refused = Non ripresi: { $count }
learning-quiz-remarks = Da controllare: { $count }
learning-qti-broken = non si legge alla riga { $line } ({ $reason }); esporta di nuovo il file.
learning-qti-document-type = contiene una dichiarazione DOCTYPE, che per sicurezza non si legge; esportalo senza.
learning-qti-entity = usa “&{ $name };”, che il file non può definire; scrivi il carattere per esteso.
learning-qti-too-much = è troppo grande o troppo annidato; dividilo.
learning-qti-not-qti = Non è un pacchetto zip né un file XML: esporta le domande in formato QTI 3.
learning-qti-not-an-item = è “{ $name }”, non una domanda di QTI 3; le domande si riprendono, prove e sezioni no.
learning-qti-not-taken = non è un documento XML e non si riprende.
learning-qti-media = mostra “{ $name }”: si riprendono solo domande di testo.
learning-qti-interactions = contiene { $count } richieste di risposta: deve essercene una sola.
learning-qti-unknown-interaction = usa “{ $name }”, che qui non c’è.
learning-qti-no-right-answer = non dice qual è la risposta giusta, o ne nomina una che non c’è.
learning-qti-number = il numero “{ $text }” qui non si può scrivere: servono punti interi da 1 a 100, al massimo sei decimali, e la stessa tolleranza in più e in meno.
learning-qti-unsound = manca il testo, è troppo lungo, o le risposte non sono da 2 a 10 tutte diverse (da 3, se si mettono in ordine).
learning-qti-twice = ha lo stesso identificativo di un’altra domanda del file: si riprende solo la prima.
learning-qti-scored-our-way = là si assegnano i punti in un altro modo; qui contano le regole di questa pagina.

## Che cosa dicono le risposte
learning-quiz-statistics = Che cosa dicono le risposte
learning-quiz-statistics-of = { $count ->
    [one] Primi tentativi di { $count } persona
   *[other] Primi tentativi di { $count } persone
}
learning-quiz-nobody-yet = Nessuno ha ancora risposto
learning-quiz-nobody-yet-text = Le cifre compaiono quando qualcuno ha consegnato.
learning-quiz-not-shown = Ancora troppo poche risposte
learning-quiz-not-shown-text = Le cifre compaiono da { $least } persone in su: con meno si riconoscerebbe chi ha risposto.
learning-quiz-too-few = { $count ->
    [one] Solo { $count } persona: sotto le { $least } queste cifre sono appena un indizio.
   *[other] Solo { $count } persone: sotto le { $least } queste cifre sono appena un indizio.
}
learning-quiz-question = Domanda
learning-quiz-facility = Facilità
learning-quiz-discrimination = Discriminazione
learning-quiz-left-out = Saltata
learning-quiz-chosen = Risposte scelte
learning-quiz-what-it-means = Come leggere queste cifre
learning-quiz-facility-means = Facilità: la parte dei punti ottenuta in media, da 0 a 1. Vicino a 0 la domanda è troppo difficile o scritta male, vicino a 1 non distingue nessuno.
learning-quiz-discrimination-means = Discriminazione: correlazione punto-biseriale tra il rispondere giusto qui e i punti di tutte le altre domande, da −1 a 1. Sotto 0,2 la domanda dice poco; se è negativa, controlla qual è la risposta segnata come giusta.

## Riconoscimento di ciò che si sa già
learning-recognition-origin = Riconoscimento di competenze già acquisite
learning-recognition-participation = Riconoscimento di apprendimenti pregressi, senza frequenza
learning-recognition-assessment = Valutazione di un portfolio di evidenze con rubrica, da parte di almeno due persone
learning-recognition-can-already = Lo sai già fare? Chiedi il riconoscimento senza frequentare
learning-recognition-title = Riconoscimento: { $title }
learning-recognition-lead = Se sai già fare queste cose, non importa dove le hai imparate: { $provider } valuta ciò che mostri.
learning-recognition-what-to-show = Che cosa devi mostrare di saper fare
learning-recognition-how = Come funziona
learning-recognition-step-portfolio = Raccogli un portfolio: file, link, e ciò che dicono il datore di lavoro o chi ti ha visto lavorare.
learning-recognition-step-admission = L’ente guarda se c’è tutto; se manca qualcosa te lo dice e puoi completarlo.
learning-recognition-step-panel = Almeno due persone valutano con la stessa rubrica di chi frequenta, senza sapere l’una dell’altra; una terza convalida.
learning-recognition-step-award = Se va bene, ricevi la stessa microcredenziale: dirà che è stata riconosciuta.
learning-recognition-reasons = Dove e come l’hai imparato
learning-recognition-reasons-hint = Lavoro, volontariato, studio per conto tuo: in poche frasi, con luoghi e periodi. Lo legge solo chi valuta.
learning-recognition-reasons-given = Dove e come è stato imparato
learning-recognition-begin = Comincia il portfolio
learning-recognition-sign-in = Accedi per chiedere il riconoscimento
learning-recognition-task-hint = Invece di svolgerlo, scrivi dove l’hai già fatto e quale evidenza del portfolio lo mostra.
learning-recognition-no-evidence = Il portfolio è vuoto: aggiungi almeno un’evidenza, cioè un file, un link o una dichiarazione.
learning-recognition-not-published = Questa versione non è pubblicata: cerca quella in vigore nel catalogo.
learning-recognition-appealable = L’ultima richiesta non è stata accolta e puoi ancora fare ricorso: una nuova si può fare quando il termine per il ricorso è passato.
learning-recognition-mine = I tuoi riconoscimenti
learning-recognition-mine-lead = Ciò che hai chiesto di riconoscere senza frequentare.
learning-recognition-none = Ancora nessuna richiesta
learning-recognition-none-text = Nella pagina di una microcredenziale trovi come chiedere il riconoscimento di ciò che sai già fare.

## Dichiarazioni di altri
learning-statement-section = Dichiarazioni chieste ad altri
learning-statement-text = A chi chiedi arriva un link, valido una volta e per quattordici giorni: risponde senza registrarsi, e la risposta entra qui tra le evidenze.
learning-statement-ask-somebody = Chiedi una dichiarazione per e-mail
learning-statement-ask-title = Chiedi una dichiarazione
learning-statement-ask-lead = Chi ti ha visto lavorare riceve un’e-mail e risponde da un link, senza registrarsi.
learning-statement-email = Il suo indirizzo e-mail
learning-statement-email-hint = L’indirizzo resta scritto accanto alla dichiarazione: meglio quello di lavoro.
learning-statement-note = Che cosa chiedi di raccontare
learning-statement-note-hint = Per esempio: come hai preparato i fogli di marzo.
learning-statement-ask = Invia la richiesta
learning-statement-was-asked = Richiesta inviata a { $name }.
learning-statement-withdraw = Ritira
learning-statement-was-withdrawn = Richiesta ritirata: il link non vale più.
learning-statement-until = Si aspetta una risposta fino al { $until }.
learning-statement-state-open = in attesa
learning-statement-state-given = ha risposto
learning-statement-state-declined = non può dirlo
learning-statement-state-withdrawn = ritirata
learning-statement-state-expired = scaduta
learning-statement-too-many = Per questo lavoro ci sono già { $most } richieste in attesa di risposta o inviate nell’ultimo giorno: aspetta una risposta, o riprova domani.
learning-statement-own-address = È un tuo indirizzo: scrivi quello della persona a cui chiedi.
learning-statement-title = Che cosa sa fare { $learner }? ({ $title })
learning-statement-lead = { $learner } chiede una tua dichiarazione per la microcredenziale “{ $title }”. Bastano poche frasi su ciò che hai visto con i tuoi occhi.
learning-statement-asks-you = { $learner } ti chiede:
learning-statement-words = Che cosa hai visto
learning-statement-your-name = Il tuo nome e cognome
learning-statement-your-position = In quale veste lo dici
learning-statement-is-me = Sono la persona a cui è stato scritto all’indirizzo { $email }, e ciò che dichiaro è vero.
learning-statement-is-me-needed = Conferma di essere la persona a cui è stato scritto.
learning-statement-what-happens = Nome, ruolo, indirizzo e parole li vedono chi te l’ha chiesto e chi valuta. Dopo l’invio la dichiarazione non si cambia più.
learning-statement-give = Invia la dichiarazione
learning-statement-decline = Non posso dirlo
learning-statement-given = Grazie
learning-statement-given-text = La tua dichiarazione è arrivata ed è tra le evidenze di { $learner }. Non devi fare altro.
learning-statement-declined = Va bene così
learning-statement-declined-text = Abbiamo segnato che non puoi dirlo. { $learner } vede solo questo.
learning-statement-over = Questa richiesta non si può più usare.
learning-statement-over-title = Questo link non si usa più
learning-statement-over-given = La dichiarazione è già stata inviata: ogni link vale una volta sola. Grazie.
learning-statement-over-declined = Hai già risposto che non puoi dirlo. Se hai cambiato idea, fattelo chiedere di nuovo.
learning-statement-over-withdrawn = La richiesta è stata ritirata da chi l’aveva fatta.
learning-statement-over-expired = Sono passati quattordici giorni. Se vuoi ancora rispondere, fatti mandare un nuovo link.
learning-statement-over-handed-in = Il lavoro è già stato consegnato: non si può aggiungere altro.
learning-statement-signed = Dichiarato di persona tramite il link inviato a { $email }, il { $at }.
learning-statement-reported = Riportato da chi ha consegnato, non confermato da chi parla.
learning-statement-mail-subject = { $learner } chiede una tua dichiarazione
learning-statement-mail-body =
    Buongiorno { $name },

    { $learner } sta raccogliendo le prove di ciò che sa fare e ti chiede una dichiarazione su ciò che hai visto.

    { $note }

    Si risponde qui, senza registrarsi; il link vale una volta e per { $days } giorni:
    { $origin }{ $path }

    Se non conosci questa persona, o non vuoi rispondere, ignora questo messaggio.

    { $network }

## Lavoro di gruppo
learning-group-most = Persone che possono consegnare insieme
learning-group-most-hint = Da 2 a 8; vuoto se ognuno lavora per sé. Ogni persona è comunque valutata da sola.
learning-group-title = Lavoro di gruppo
learning-group-may = Questa sfida si può fare in gruppo, fino a { $most } persone della stessa edizione.
learning-group-form = Lavora in gruppo
learning-group-of = { $count ->
    [one] Il tuo gruppo: per ora solo tu
   *[other] Il tuo gruppo: { $count } persone
}
learning-group-lead = Si consegna una volta per tutte le persone del gruppo; ognuna è valutata e certificata per sé: { $title }.
learning-group-contribution = Il tuo contributo
learning-group-contribution-label = Che cosa hai fatto tu
learning-group-contribution-hint = In prima persona, concretamente. Lo leggono il gruppo e chi valuta; senza, il gruppo non può consegnare.
learning-group-who = Chi c’è nel gruppo
learning-group-leads = consegna
learning-group-said = contributo scritto
learning-group-silent = contributo da scrivere
learning-group-take-out = Togli dal gruppo
learning-group-taken-out = Persona tolta dal gruppo.
learning-group-invite = Invita
learning-group-invite-text = Manda questo link a chi ha un posto nella stessa edizione: ognuno accetta da sé, entro il { $until }.
learning-group-invitation = Link di invito
learning-group-to-work = Vai al lavoro da consegnare
learning-group-work = Il lavoro finora
learning-group-leave = Lascia il gruppo
learning-group-dissolve = Sciogli il gruppo
learning-group-left = Hai lasciato il gruppo.
learning-group-join-title = { $name } ti invita a lavorare in gruppo
learning-group-join-text = Se accetti, il gruppo vede il tuo nome e ciò che scrivi del tuo contributo. Puoi lasciarlo finché non si consegna. Alla consegna il lavoro del gruppo prende il posto della tua bozza: risposte ed evidenze che hai messo lì vengono eliminate.
learning-group-join = Accetta
learning-group-joined = Ora fai parte del gruppo.
learning-group-closed = Il gruppo ha già consegnato, o il tempo per entrare è passato.
learning-group-full = Il gruppo è al completo.
learning-group-already-at-work = Sei già in un altro gruppo, o hai già consegnato da questo posto.
learning-group-no-seat = Per entrare serve un posto nella stessa edizione: prenotala dal catalogo.
learning-group-not-allowed = Questa sfida si fa da soli.
learning-group-fellow-hands-in = Fai parte di un gruppo: consegna chi l’ha formato.
learning-group-no-contribution = Prima di consegnare ognuno scrive il proprio contributo. Manca: { $names }.
learning-group-fellow-not-attended = La presenza di { $name } non è registrata. Aspetta che chi insegna la segni, oppure togli la persona dal gruppo.
learning-group-this-one = la persona da valutare
learning-group-to-fellow = La consegna di { $name }
