## Condizioni di prenotazione
learning-terms-title = Condizioni di prenotazione
learning-terms-lead = Fino a quando si rinuncia liberamente, quanto aspetta un posto liberato, che cosa succede a chi non arriva.
learning-terms-free-until = Puoi rinunciare o cambiare data liberamente fino al { $moment }.
learning-terms-free-no-more = Il termine per rinunciare liberamente è già passato.
learning-terms-late = Chi rinuncia più tardi risulta fra le rinunce tardive.
learning-terms-late-reason = Chi rinuncia più tardi deve dire il motivo.
learning-terms-accept = Chi è in lista d’attesa e riceve un posto ha fino a { $hours } ore per accettarlo; poi il posto passa al successivo. Vicino all’inizio il tempo è più breve.
learning-terms-no-show = Chi non è arrivato { $minutes } minuti dopo l’inizio può perdere il posto, se qualcuno in lista d’attesa è presente.
learning-terms-transferable = Puoi cedere il posto a un’altra persona con un link.
learning-terms-not-transferable = Il posto è personale: non si può cedere.
learning-terms-giving-up = Rinunce
learning-terms-free-hours = Ore prima dell’inizio entro cui si rinuncia liberamente
learning-terms-free-hours-hint = Per esempio 48. Con 0 si rinuncia liberamente fino all’inizio.
learning-terms-reason-when-late = Chi rinuncia più tardi deve dire il motivo
learning-terms-note = Che cos’altro comporta
learning-terms-note-hint = Quello che deve sapere chi rinuncia tardi o non si presenta, per esempio “La quota versata non si restituisce”. Si legge prima di prenotare.
learning-terms-is-transferable = Il posto si può cedere a un’altra persona
learning-terms-accept-hours = Ore per accettare un posto liberato
learning-terms-accept-hours-hint = Da 1 a 72. Non si supera mai la metà del tempo che manca all’inizio, così anche chi segue fa in tempo.
learning-terms-no-show-minutes = Minuti dopo l’inizio prima di dare via il posto di chi non è arrivato
learning-terms-no-show-minutes-hint = Con 0 il posto resta suo. Vale solo dove gli arrivi si registrano con il codice.
learning-terms-how = Quando valgono
learning-terms-how-text = Le condizioni valgono da subito per tutte le edizioni, anche quelle già prenotate; ciascuno le legge prima di prenotare e prima di rinunciare.

## Cambiare, cedere, rinunciare
learning-seat-released = Posto passato a un’altra persona
learning-released-text = Non risultavi fra gli arrivati e una persona in attesa era presente: il posto è passato a lei. Se arrivi e c’è ancora un posto, chi insegna può farti entrare.
learning-here = Sono qui
learning-here-text = Sei già sul posto o collegato? Dillo: se qualcuno non arriva, il posto è tuo.
learning-here-text-free = Sei già sul posto o collegato? Dillo: se un posto è libero quando si comincia, è tuo.
learning-here-noted = Segnato: sei qui. Se un posto resta libero, è tuo.
learning-change-seat = Cambia data o cedi il posto
learning-no-seat-left = Su quella data i posti sono finiti: il tuo posto di prima resta tuo. Scegli un’altra data.
learning-too-late-to-change = È passato il termine per cambiare data liberamente. Puoi cedere il posto, se è permesso, oppure rinunciare.
learning-reason-missing = Il termine è passato: scrivi perché rinunci.
learning-company-seat = Questo posto l’ha prenotato un’azienda: chi ci siede lo decide lei. Se non puoi venire, rinuncia: il posto torna all’azienda.
learning-work-begun = Hai già cominciato la sfida da questo posto: non si può più cambiare né cedere.
learning-not-transferable = Chi organizza non permette di cedere il posto. Puoi cambiare data o rinunciare.
learning-link-over = Questo link non vale più: qualcuno l’ha già usato, è stato ritirato oppure il tempo è finito. Chiedi a chi te l’ha mandato.
learning-give-up-late = Il termine per rinunciare liberamente è passato: la rinuncia risulterà tardiva.
learning-give-up-company-seat-text = Il posto torna all’azienda che l’ha prenotato. Se il tempo per i nomi è finito, va alla prima persona in lista d’attesa.
learning-reason = Perché rinunci
learning-reason-hint = Lo legge solo chi organizza. Non scrivere dettagli sulla salute.
learning-swap-title = Un’altra data
learning-swap-until = Puoi cambiare data fino al { $moment }. Il tuo posto resta tuo finché quello nuovo non è confermato.
learning-swap-none = Non ci sono altre date con posti liberi.
learning-swap-to = Quale data
learning-swap = Cambia data
learning-swapped = Data cambiata: ti abbiamo scritto il nuovo appuntamento.
learning-transfer-give = Un’altra persona al posto tuo
learning-transfer-text = Crea un link e mandalo a chi vuoi. Finché non lo accetta, il posto resta tuo.
learning-transfer-link = Link per prendere il posto
learning-transfer-make = Crea il link
learning-transfer-made = Link creato: copialo e mandalo a chi prende il tuo posto.
learning-transfer-withdraw = Ritira il link
learning-transfer-withdrawn = Link ritirato: il posto resta tuo.
learning-transfer-title = Un posto per te
learning-transfer-from = { $name } ti cede il suo posto. Se lo prendi, ricevi l’appuntamento e tutto il resto come se l’avessi prenotato tu.
learning-transfer-own = È il tuo link: mandalo alla persona che prende il posto.
learning-transfer-take = Prendi il posto
learning-check-in-without-seat = Arrivi registrati. Per { $count } il posto era già passato a chi aspettava e non ce n’è un altro.

## Posti per un’azienda
learning-company-book-title = Prenota per la tua azienda
learning-company-how = I posti sono subito della tua azienda. I nomi li dai dopo, fino al { $until }: poi quelli senza nome tornano a disposizione di tutti. Paga l’azienda.
learning-company-company = Azienda
learning-company-seats = Quanti posti
learning-company-book = Prenota i posti
learning-company-booked = Posti prenotati: { $seats }. Ora invita le persone.
learning-company-too-few = I posti liberi sono { $left }: chiedine di meno o scegli un’altra data. Un’azienda non va in lista d’attesa.
learning-company-too-many = I posti ancora senza nome sono { $open }: riduci il numero.
learning-company-invited-already = { $email } è già fra gli invitati: togli la riga doppia.
learning-company-names-closed = Il tempo per dare i nomi è finito.
learning-companies-title = Posti per l’azienda
learning-companies-lead = I posti che hai prenotato per le persone della tua azienda.
learning-companies-empty = Nessun posto prenotato
learning-companies-empty-text = Scegli un micro-stage dal catalogo e prenota più posti insieme: i nomi li dai dopo.
learning-company-open = Senza nome: { $open } su { $seats }
learning-company-names-until = Puoi dare i nomi fino al { $until }. Poi i posti senza nome tornano a disposizione di tutti.
learning-company-seated = Chi partecipa
learning-company-nobody = Nessuno ha ancora accettato.
learning-company-waiting = Inviti senza risposta
learning-company-invite = Invita le persone
learning-company-withdraw = Ritira l’invito
learning-company-people = Nome ed e-mail, una persona per riga (al massimo { $free })
learning-company-people-hint = Per esempio: Anna Neri, anna@azienda.it
learning-company-send = Manda gli inviti
learning-company-invited = Inviti mandati.
learning-company-wrong-line = La riga { $number } non ha un nome seguito da un indirizzo e-mail. Scrivila così: Anna Neri, anna@azienda.it
learning-company-give-back = Restituisci i posti
learning-company-how-many-back = Quanti posti restituisci (al massimo { $free })
learning-invitation-title = Un posto per te
learning-invitation-text = { $company } ha prenotato questo posto per te e ne paga la quota.

## Per chi organizza
learning-edition-companies = Posti di aziende
learning-edition-company-line = { $company }: posti { $seats }, di cui senza nome { $open }
learning-edition-late = Rinunce tardive
learning-edition-no-reason = nessun motivo indicato

## Messaggi
learning-plan-changed-mail-subject = Nuova data o luogo: { $title }
learning-plan-changed-mail-body =
    Ciao { $name },

    chi organizza ha cambiato “{ $title }”. Ora è così:

    Quando: { $starts }
    Dove: { $place }

    Trovi allegato il nuovo appuntamento. Se non puoi, cambia data o lascia il posto:
    { $origin }/learning/seats/{ $enrolment }/change

    { $network }
learning-seat-released-mail-subject = Il tuo posto è passato a un’altra persona: { $title }
learning-seat-released-mail-body =
    Ciao { $name },

    all’inizio di “{ $title }” non risultavi fra gli arrivati e una persona in lista d’attesa era presente: il posto è passato a lei, come dicono le condizioni di prenotazione.

    Altre date:
    { $origin }/catalogue

    { $network }
learning-seat-passed-on-mail-subject = Posto ceduto: { $title }
learning-seat-passed-on-mail-body =
    Ciao { $name },

    la persona a cui hai mandato il link ha preso il tuo posto in “{ $title }” ({ $starts }). Non devi fare altro.

    { $network }
learning-company-booked-mail-subject = Posti prenotati per { $company }: { $title }
learning-company-booked-mail-body =
    Ciao { $name },

    posti di { $company } in “{ $title }”: { $seats }.

    Quando: { $starts }
    Dove: { $place }

    Dai i nomi entro il { $until }:
    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-released-mail-subject = Posti senza nome restituiti: { $title }
learning-company-released-mail-body =
    Ciao { $name },

    il tempo per i nomi è finito. Posti di { $company } in “{ $title }” ({ $starts }) tornati a disposizione di tutti: { $seats }.

    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-plan-changed-mail-subject = Nuova data o luogo: { $title }
learning-company-plan-changed-mail-body =
    Ciao { $name },

    chi organizza ha cambiato “{ $title }”. Posti di { $company }: { $seats }. Ora è così:

    Quando: { $starts }
    Dove: { $place }
    Nomi e restituzioni: entro il { $until }

    Chi ha già accettato un posto riceve un messaggio. Se la nuova data non va bene, restituisci i posti:
    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-seat-back-mail-subject = Un posto è di nuovo senza nome: { $title }
learning-company-seat-back-mail-body =
    Ciao { $name },

    una persona ha rinunciato al suo posto in “{ $title }” ({ $starts }). Il posto resta di { $company }: puoi darlo a qualcun altro fino al { $until }.

    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-cancelled-mail-subject = Annullato: { $title }
learning-company-cancelled-mail-body =
    Ciao { $name },

    “{ $title }” ({ $starts }) non si terrà. I posti di { $company } sono annullati; chi aveva accettato un posto riceve un messaggio.

    { $origin }/learning/groups/{ $group }

    { $network }
learning-seat-invitation-mail-subject = { $company } ti ha prenotato un posto: { $title }
learning-seat-invitation-mail-body =
    Ciao { $name },

    { $company } ha prenotato per te un posto in “{ $title }” e ne paga la quota.

    Quando: { $starts }
    Dove: { $place }

    Prendi il posto entro il { $until }:
    { $origin }/learning/invitations/{ $invitation }

    Se non hai ancora un profilo, ti basta un minuto per crearlo.

    { $network }

## Vicino a un luogo
learning-near = Vicino a
learning-within = Entro
learning-kilometres = { $kilometres } km
learning-place-away = { $place }, a { $kilometres } km
learning-near-told = { $place }, entro { $kilometres } km
learning-near-unknown = Non sappiamo dove si trova { $place }: vedi solo le edizioni in un comune con questo nome. Controlla come è scritto.
learning-classroom-at = Coordinate
learning-classroom-at-hint = Facoltative: latitudine e longitudine in gradi, per esempio 45.3142, 9.5034. Servono a chi cerca per distanza; senza, conta il centro del comune.
learning-classroom-at-wrong = Scrivi latitudine e longitudine in gradi, per esempio 45.3142, 9.5034.

## La stanza di un’edizione
learning-terms-room-days = Giorni per cui la stanza resta aperta dopo la fine
learning-terms-room-days-hint = Da 0 a 180. Poi presentazioni, messaggi e contatti si cancellano.
learning-meeting-title = La stanza del gruppo
learning-meeting-open-until = Aperta fino al { $moment }; poi quello che le persone hanno scritto si cancella.
learning-meeting-closed = La stanza è chiusa: quello che le persone avevano scritto è stato cancellato.
learning-meeting-not-in = Per farlo devi essere nella stanza: prima accetta di incontrare il gruppo.
learning-meeting-other-not-in = Questa persona non è nella stanza: non abbiamo dato il contatto.
learning-meeting-announcements = Avvisi
learning-meeting-no-announcements = Nessun avviso.
learning-meeting-announce = Scrivi un avviso
learning-meeting-announcement-title = Titolo
learning-meeting-announcement-body = Testo
learning-meeting-announcement-hint = Resta qui e arriva per e-mail a chi ha un posto.
learning-meeting-materials = Materiali
learning-meeting-no-materials = Ancora nessun materiale.
learning-meeting-add-material = Aggiungi un materiale
learning-meeting-link = Indirizzo (https://…)
learning-meeting-file = Oppure un file
learning-meeting-link-or-file = Scrivi un indirizzo o scegli un file.
learning-meeting-too-many-materials = Nella stanza ci sono già { $most } materiali: togline uno prima di aggiungerne altri.
learning-meeting-remove = Togli
learning-meeting-join-title = Conoscere il gruppo
learning-meeting-join-text = Chi accetta si presenta, scrive e, se vuole, scambia i contatti. Ti vedono solo le altre persone che hanno accettato e chi insegna. Puoi uscire quando vuoi: quello che hai scritto se ne va con te.
learning-meeting-introduction = Due parole su di te
learning-meeting-introduction-hint = Facoltativo. Per esempio da dove vieni e che cosa ti aspetti.
learning-meeting-agree = Accetto di far vedere il mio nome e quello che scrivo alle altre persone della stanza
learning-meeting-agree-first = Per entrare serve il tuo consenso.
learning-meeting-join = Entra nella stanza
learning-meeting-members = Chi c’è
learning-meeting-nobody = Ancora nessuno
learning-meeting-nobody-text = Qui compare chi accetta di incontrare il gruppo.
learning-meeting-you = Tu
learning-meeting-contact-is = Contatto: { $contact }
learning-meeting-contact-given = Hai dato il tuo contatto a { $name }: lo vedrà se ti dà il suo.
learning-meeting-contact-asked = { $name } vuole scambiare i contatti con te: dai il tuo per vedere il suo.
learning-meeting-contact-give = Scambia i contatti con { $name }
learning-meeting-contact = Il tuo contatto
learning-meeting-contact-hint = Un indirizzo o un numero. Si vede solo quando tutti e due avete dato il vostro.
learning-meeting-contact-send = Dai il contatto
learning-meeting-contact-back = Ritira il contatto
learning-meeting-messages = Messaggi
learning-meeting-no-messages = Ancora nessun messaggio.
learning-meeting-write = Scrivi al gruppo
learning-meeting-send = Invia
learning-meeting-hidden = Messaggio nascosto da chi insegna: { $why }
learning-meeting-hide = Nascondi
learning-meeting-show = Mostra di nuovo
learning-meeting-report = Segnala
learning-meeting-reported = Segnalato
learning-meeting-why = Perché
learning-meeting-export = Scarica la stanza (JSON)
learning-meeting-change-introduction = Cambia la tua presentazione
learning-meeting-leave = Esci dalla stanza
learning-meeting-leave-text = Se esci, la tua presentazione, i tuoi messaggi e i contatti scambiati si cancellano subito.
learning-announcement-mail-subject = { $subject }
learning-announcement-mail-body =
    Ciao { $name },

    un avviso per “{ $title }” ({ $starts }):

    { $body }

    { $origin }/rooms/{ $edition }

    { $network }
learning-meeting-report-mail-subject = Un messaggio segnalato: { $title }
learning-meeting-report-mail-body =
    Ciao { $name },

    nella stanza di “{ $title }” ({ $starts }) qualcuno ha segnalato un messaggio. Guardalo e decidi se nasconderlo:
    { $origin }/rooms/{ $edition }

    { $network }
