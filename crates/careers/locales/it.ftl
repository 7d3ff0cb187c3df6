### Carriere: orientamento, competenze, divario, ricerca di persone.

## Mestieri e competenze
careers-occupations-title = Professioni
careers-occupations-lead = Cerca una professione, guarda quali competenze chiede e quali micro-formazioni le insegnano.
careers-occupation-search = Cerca una professione
careers-occupations-none = Nessuna professione con queste parole
careers-occupations-none-text = Prova con una parola più corta o con un sinonimo, per esempio “cuoco” invece di “capocuoco di brigata”.
careers-occupations-all = Vedi tutte le professioni
careers-essential-count = { $count ->
    [one] una competenza essenziale
   *[other] { $count } competenze essenziali
 }
careers-preparation = Preparazione
careers-preparation-1 = si impara in poco tempo
careers-preparation-2 = qualche mese di pratica
careers-preparation-3 = qualifica o un paio d’anni
careers-preparation-4 = diploma tecnico o laurea
careers-preparation-5 = laurea e molta esperienza
careers-other-names = Si dice anche
careers-eqf = Livello EQF
careers-source = Fonte
careers-source-link = scheda originale
careers-deprecated = Non più in uso
careers-target-sign-up = Registrati e calcola il tuo divario
careers-target-choose = È il mio obiettivo
careers-see-gap = Vedi il divario
careers-essential = Competenze essenziali ({ $count })
careers-optional = Competenze utili ({ $count })
careers-more-skills = { $count ->
    [one] Mostra un’altra competenza
   *[other] Mostra altre { $count } competenze
 }
careers-more-occupations = { $count ->
    [one] Mostra un’altra professione
   *[other] Mostra altre { $count } professioni
 }
careers-taught-by = { $count ->
    [one] una micro-formazione
   *[other] { $count } micro-formazioni
 }
careers-kind-skill = Abilità
careers-kind-knowledge = Conoscenza
careers-taught-title = Dove si impara
careers-taught-none = Nessuna micro-formazione la insegna, per ora
careers-taught-none-text = Guarda il catalogo: l’offerta cambia spesso.
careers-to-catalogue = Vai al catalogo
careers-essential-for = Essenziale per { $count ->
    [one] una professione
   *[other] { $count } professioni
 }
careers-optional-for = Utile per { $count ->
    [one] una professione
   *[other] { $count } professioni
 }
careers-offer-level = Porta al livello { $level }: { $words }.
careers-offer-no-dates = Nessuna data in programma: apri la scheda per sapere quando torna.
careers-offer-full = posti esauriti, c’è la lista d’attesa
careers-offer-seats = { $free ->
    [one] un posto libero
   *[other] { $free } posti liberi
 }
careers-level-line = { $level } di 8 – { $words }
careers-import-empty = In questi file non c’è nessun concetto da importare.

## Orientamento
careers-start-title = Che lavoro fa per te?
careers-start-lead = Parti da quello che ti piace, oppure scegli una professione e guarda che cosa ti manca per farlo.
careers-start-questionnaire = Parti dai tuoi interessi
careers-start-questionnaire-text = Dieci domande, due minuti. Alla fine vedi le professioni che ti assomigliano, e perché.
careers-start-begin = Inizia il questionario
careers-start-begun = Hai già risposto a qualche domanda: le risposte sono salvate.
careers-start-resume = Riprendi da dove eri
careers-start-finished = Hai finito il questionario.
careers-start-result = Vedi il risultato
careers-start-occupation = Hai già un’idea
careers-start-occupation-text = Cerca la professione: ti mostriamo le competenze che chiede, una per una.
careers-start-no-account = Non serve registrarsi. Se poi ti registri da questo browser, le tue risposte diventano tue.
careers-questions-title = Quanto ti piacerebbe?
careers-questions-lead = Pensa all’attività, non allo stipendio né al titolo di studio. Non ci sono risposte giuste.
careers-questions-progress = Domande
careers-questions-finish = Vedi il risultato
careers-questions-kept = Le risposte si salvano a ogni pagina: puoi smettere e riprendere quando vuoi.
careers-questions-restart = Rifai il questionario
careers-questions-again = Si ricomincia da capo.
careers-answer-least = per niente
careers-answer-most = moltissimo
careers-result-title = I tuoi interessi
careers-result-lead = Spiccano: { $types }.
careers-result-flat = Le tue risposte sono tutte simili: nessun interesse spicca sugli altri.
careers-result-chart = I tuoi interessi, da 0 a 100
careers-result-type = Interesse
careers-result-score = Punteggio
careers-result-types = Che cosa vogliono dire
careers-result-occupations = Professioni che ti assomigliano
careers-result-agreement = Affinità { $percent }
careers-result-short = È una prima impressione, fatta con dieci domande. Serve ad aprire possibilità, non a chiuderle.
careers-result-none = Nessuna professione da proporre
careers-result-none-text = Non conosciamo ancora gli interessi di queste professioni. Cercane una per nome.
careers-result-flat-text = Con risposte tutte uguali non sappiamo che cosa proporti. Rifai il questionario, oppure cerca una professione per nome.
careers-reason-both = Come a te, a chi fa questo lavoro piace: { $liked }. E pesa poco: { $avoided }.
careers-reason-liked = Come a te, a chi fa questo lavoro piace: { $liked }.{ $avoided }
careers-reason-avoided = { $liked }Come per te, in questo lavoro pesa poco: { $avoided }.
careers-reason-some = { $liked }{ $avoided }Gli interessi si somigliano un po’ in tutto.
careers-type-r = lavorare con le mani, con attrezzi, macchine, piante o animali.
careers-type-i = capire come stanno le cose: osservare, analizzare, cercare.
careers-type-a = creare ed esprimersi: immagini, suoni, parole, forme.
careers-type-s = stare con le persone: aiutare, insegnare, curare.
careers-type-e = convincere, vendere, guidare, dare inizio a qualcosa.
careers-type-c = mettere in ordine: dati, conti, documenti, procedure.

## Profilo
careers-skills-title = Le mie competenze
careers-skills-lead = Quello che sai fare, con chi lo dice. Lo vedi solo tu, finché non decidi altro.
careers-skills-mine = Quello che so fare
careers-skills-none = Non hai ancora detto che cosa sai fare. Comincia da una cosa che ti viene bene.
careers-skill-add = Aggiungi una competenza
careers-skill-field = Che cosa sai fare?
careers-skill-hint = Scrivi qualche lettera e scegli dall’elenco, per esempio “saldare” o “fogli di calcolo”.
careers-skill-which = Quale intendi?
careers-skill-unknown = Non troviamo una competenza con queste parole. Prova con parole più semplici.
careers-skill-saved = Salvato: { $skill }.
careers-skill-removed = Competenza tolta.
careers-level-field = A che livello?
careers-level-unsaid = Non lo so, o salto
careers-note-field = Dove l’hai imparato
careers-note-hint = Un lavoro, un corso, casa tua: aiuta chi ti orienta. Le aziende non lo vedono.
careers-source-self = Lo dici tu
careers-source-peer = Lo dice un collega
careers-source-operator = Lo dice un operatore
careers-source-assessment = Valutata
careers-source-credential = Verificata
careers-claimed-on = Dal { $date }.
careers-best-supported = Conta questa perché è la meglio provata.
careers-best-higher = Conta questa perché indica il livello più alto.
careers-best-stronger = Conta questa perché la fonte è più forte.
careers-best-recent = Conta questa perché è la più recente.
careers-claimed-higher = Hai indicato anche il livello { $level }: fallo valutare e conterà.
careers-claim-remove = Togli quello che ho detto
careers-claim-proven = Questa competenza è provata da un attestato: non si può togliere a mano. Se non la vuoi mostrare, non condividere l’attestato.
careers-see-proof = Vedi l’attestato
careers-be-found = Vuoi che le aziende ti trovino? Cercano in forma anonima, e sei tu a decidere se rispondere.
careers-be-found-link = Scegli nel tuo profilo
careers-to-contacts = Chi ti ha cercato, e chi chiede di parlarti
careers-targets = I miei obiettivi
careers-targets-none = Non hai ancora un obiettivo
careers-targets-none-text = Scegli una professione: ti mostriamo, competenza per competenza, che cosa ti manca e dove impararlo.
careers-targets-too-many = Hai già { $most } obiettivi. Togline uno prima di aggiungerne un altro.
careers-to-orientation = Scegli un obiettivo
careers-target-another = Aggiungi un obiettivo
careers-target-drop = Togli
careers-target-chosen = Il tuo obiettivo: { $occupation }.
careers-target-dropped = Obiettivo tolto.
careers-to-checklist = Rispondi competenza per competenza
careers-coverage = Sei al { $percent }
careers-coverage-label = Quanto ti manca
careers-coverage-met = { $asked ->
    [one] { $met } competenza su una al livello richiesto
   *[other] { $met } competenze su { $asked } al livello richiesto
 }
careers-checklist-title = Che cosa sai già fare?
careers-checklist-how = Per ogni competenza scegli il livello che ti somiglia di più. Puoi saltare quello che non sai.
careers-checklist-saved = { $count ->
    [0] Nulla è cambiato.
    [one] Una risposta salvata.
   *[other] { $count } risposte salvate.
 }

## Divario
careers-gap-title = Che cosa mi manca
careers-gap-lead = La distanza fra quello che sai fare e quello che serve, una competenza alla volta.
careers-gap-closed = Hai tutto quello che serve. Ora fallo sapere: condividi gli attestati del tuo zaino.
careers-gap-essential = Essenziali che mancano ({ $count })
careers-gap-optional = Utili che mancano ({ $count })
careers-gap-optional-text = Se ne può fare a meno, ma aiutano.
careers-gap-optional-open = Mostrale
careers-gap-met = Ci sei già ({ $count })
careers-gap-levels = Livello che hai, su { $wanted } richiesti
careers-gap-has = Hai il livello { $has }, serve il { $wanted }.
careers-gap-closes = Lo impari qui:
careers-gap-no-offer = Per ora nessuna micro-formazione la insegna.
careers-gap-contest = Non ti torna?
careers-gap-contest-text = Correggi il tuo livello: il calcolo cambia subito. Un attestato conta più di quello che dici tu.
careers-gap-how = Come si calcola
careers-gap-how-text = Ogni competenza vale di più se è essenziale e se la chiedono poche professioni. Il livello richiesto dipende da quanta preparazione chiede la professione. Di quello che sai fare conta la prova migliore: prima gli attestati e le valutazioni, poi quello che dicono altri, poi quello che dici tu. Nome, età, nazionalità e indirizzo non entrano mai nel calcolo.
careers-code-not-claimed = Non hai ancora detto se la sai fare.
careers-code-below-level = Il tuo livello è più basso di quello richiesto.
careers-code-met = È proprio il livello richiesto.
careers-code-exceeded = Sei oltre il livello richiesto.
careers-code-only-declared = Per ora lo dici solo tu: un attestato la renderebbe più forte.
careers-code-not-verified = Lo conferma un’altra persona, ma non è ancora valutata.
careers-code-higher-unsupported = Hai indicato un livello più alto: una valutazione potrebbe bastare.
careers-code-several = La chiede più di un tuo obiettivo.
careers-skill-more = Scheda della competenza
careers-occupation-unknown = Non troviamo una professione con queste parole. Scegline una dall’elenco, oppure lascia vuoto.

## Talenti: ruoli e ricerca
careers-talent-title = Cerca persone
careers-talent-lead = Descrivi il ruolo con le competenze che chiede: vedi chi corrisponde, in forma anonima e con le ragioni.
careers-talent-how = { $count ->
    [0] Ancora nessuna persona ha accettato di farsi trovare. Quando qualcuno dà il consenso, la ricerca lo include subito.
    [one] Una persona ha accettato di farsi trovare. Non vedi nome, foto, contatti né età: decide lei se parlarti.
   *[other] { $count } persone hanno accettato di farsi trovare. Non vedi nome, foto, contatti né età: decidono loro se parlarti.
 }
careers-tab-roles = Ruoli
careers-tab-contacts = Contatti
careers-roles-none = Non hai ancora descritto un ruolo
careers-roles-none-text = Bastano un nome e tre o quattro competenze.
careers-role-new = Descrivi un ruolo
careers-role-skills = { $count ->
    [0] nessuna competenza, per ora
    [one] una competenza
   *[other] { $count } competenze
 }
careers-find-people = Vedi chi corrisponde
careers-role-name = Nome del ruolo
careers-role-name-hint = Per esempio “Manutentore o manutentrice, turno di notte”. Chi viene contattato lo legge.
careers-role-description = Di che cosa si tratta
careers-role-description-hint = Poche righe su attività, luogo e orario.
careers-role-occupation = Parti da una professione
careers-role-occupation-hint = Ne prendiamo le competenze essenziali; poi le cambi come vuoi.
careers-role-saved = Ruolo salvato.
careers-role-asks = Competenze chieste ({ $count })
careers-role-asks-none = Nessuna, per ora: aggiungi la prima qui sotto.
careers-role-level = Almeno { $level }
careers-role-must = Indispensabile
careers-role-skill-add = Aggiungi una competenza
careers-role-skill-field = Competenza
careers-role-skill-hint = Scrivi qualche lettera e scegli dall’elenco.
careers-role-importance = Quanto conta
careers-importance-useful = Utile
careers-importance-important = Importante
careers-importance-decisive = Decisiva
careers-role-minimum = Livello che serve
careers-role-must-field = Senza questo livello non si può cominciare
careers-role-must-hint = Chi non lo raggiunge non compare affatto: usalo con misura.
careers-role-skill-saved = Aggiunta: { $skill }.
careers-role-skill-removed = Competenza tolta dal ruolo.
careers-role-too-many = Un ruolo può chiedere al massimo { $most } competenze: togline una, oppure dividi il ruolo in due.
careers-role-no-minimum = Il livello richiesto va da 1 a 8.
careers-role-no-skills = Aggiungi almeno una competenza: senza, non c’è nulla da cercare.
careers-role-change = Cambia il ruolo
careers-people-title = Chi corrisponde a { $role }
careers-people-lead = { $count ->
    [0] Nessuno, per ora.
    [one] Una persona, in forma anonima.
   *[other] { $count } persone, in forma anonima, dalla più vicina.
 }
careers-people-which = Quali competenze contano
careers-people-all = Tutte le competenze
careers-people-verified = Solo quelle verificate
careers-people-none = Nessuno corrisponde, per ora
careers-people-none-text = Abbassa i livelli richiesti o rendi meno competenze indispensabili.
careers-people-none-verified = Nessuno ha ancora un attestato per queste competenze. Guarda tutte le competenze, anche quelle dichiarate.
careers-people-how = Nome, età, nazionalità e indirizzo non entrano nel calcolo. Ogni volta che apri questa pagina, le persone che vedi possono leggere nel loro registro che la tua azienda le ha guardate.
careers-person = Persona { $rank }
careers-person-anonymous = Persona ancora anonima
careers-person-fit = Corrisponde al { $percent }
careers-person-level = ha il livello { $level }, ne serve { $minimum }
careers-person-lacks = Non indicate: { $skills }.
careers-verified = Verificata
careers-not-admitted = La tua organizzazione non è, o non è più, fra quelle ammesse: finché è così non può cercare persone. Scrivi a chi gestisce la rete.

## Talenti: contatti
careers-ask-title = Chiedi di parlare
careers-ask-how = La persona riceve il tuo messaggio con il nome della tua azienda e del ruolo. Se accetta, vedi il suo nome e la sua e-mail. Se rifiuta, non sai chi è.
careers-ask-message = Messaggio
careers-ask-message-hint = Di’ perché ti interessa il suo profilo, dove e quando si lavora, e che cosa succede dopo. Almeno 20 caratteri.
careers-contact-ask = Chiedi di parlare
careers-contact-sent = Richiesta inviata. Ti scriviamo appena la persona risponde.
careers-contact-twice = Per questo ruolo hai già chiesto a questa persona di parlare. Aspetta la sua risposta: la trovi in “Contatti”.
careers-contact-said-no = Questa persona ha già detto di no alla tua azienda. Rispettiamo la sua scelta: non si può chiederglielo di nuovo.
careers-contact-gone = Questa persona non vuole più farsi trovare. Torna all’elenco: lo trovi già aggiornato.
careers-contact-answered = Hai già risposto a questa richiesta.
careers-contact-waiting = In attesa di risposta
careers-contact-accepted = Ha accettato
careers-contact-declined = Ha detto di no
careers-company-contacts = A chi hai chiesto di parlare
careers-company-contacts-lead = Il nome e l’e-mail compaiono solo per chi ha accettato.
careers-contacts-none = Non hai ancora chiesto a nessuno
careers-contacts-none-text = Apri un ruolo, guarda chi corrisponde e chiedi di parlare.
careers-contact-fit = Corrispondenza al momento della richiesta: { $percent }.
careers-contact-asked-on = Richiesta del { $date }
careers-mine-title = Chi ti cerca
careers-mine-lead = Le aziende che chiedono di parlarti, e quelle che ti hanno visto nella ricerca anonima.
careers-mine-found = Ti fai trovare: le aziende vedono le tue competenze, mai il tuo nome.
careers-mine-not-found = Ora nessuna azienda ti può trovare.
careers-mine-waiting = Ti chiedono di parlare
careers-mine-waiting-none = Nessuna richiesta in attesa.
careers-mine-answered = Hai già risposto
careers-mine-answered-on = Risposta del { $date }
careers-mine-who = Chi è { $organisation }
careers-mine-reply = La tua risposta
careers-mine-accept-means = Se accetti, l’azienda vede il tuo nome e la tua e-mail. Se rifiuti, non saprà mai chi sei.
careers-mine-accept = Accetta
careers-mine-decline = Rifiuta
careers-contact-you-accepted = Hai accettato: ora l’azienda vede il tuo nome e la tua e-mail.
careers-contact-you-declined = Hai rifiutato: l’azienda non saprà chi sei.
careers-mine-looks = Chi ti ha visto
careers-mine-looks-none = Finora nessuna azienda ti ha visto in una ricerca.
careers-mine-looks-text = Ogni ricerca in cui comparivi, senza il tuo nome.
careers-looks-who = Azienda
careers-looks-role = Ruolo
careers-looks-day = Giorno
careers-looks-times = { $count ->
    [one] (una volta)
   *[other] ({ $count } volte)
 }
careers-looks-place = Posto
careers-looks-rank = { $rank }º su { $shown }
careers-looks-fit = Corrispondenza

## Talenti: e-mail
careers-contact-asked-mail-subject = { $organisation } chiede di parlarti
careers-contact-asked-mail-body = Ciao,

    { $organisation } ha visto le tue competenze, senza il tuo nome, e ti chiede di parlare di questo ruolo: { $role }.

    Leggi il messaggio e decidi se rispondere: { $origin }/contacts

    Se non accetti, l’azienda non saprà chi sei.

    { $network }
careers-contact-accepted-mail-subject = Una persona ha accettato di parlarti
careers-contact-accepted-mail-body = Ciao,

    una persona ha accettato la tua richiesta per il ruolo: { $role }.

    Trovi il suo nome e la sua e-mail qui: { $origin }/talent/contacts

    { $network }
careers-contact-declined-mail-subject = Una persona non è interessata
careers-contact-declined-mail-body = Ciao,

    una persona ha risposto di no alla tua richiesta per il ruolo: { $role }.

    Vedi chi altro corrisponde: { $origin }/talent

    { $network }

## Piano
careers-to-plan = Fai un piano
careers-plan-title = Il mio piano
careers-plan-lead = Le micro-formazioni che, insieme, ti avvicinano di più ai tuoi obiettivi con il tempo e i soldi che hai.
careers-plan-hours = Ore che puoi dedicare
careers-plan-hours-unit = ore
careers-plan-money = Soldi che puoi spendere
careers-plan-make = Calcola il piano
careers-plan-summary = Con { $hours } e { $money } passi dal { $before } al { $after }.
careers-plan-proven = Abbiamo verificato che nessun’altra combinazione ti avvicina di più, con questo tempo e questi soldi.
careers-plan-good = È il migliore trovato nel tempo a disposizione: potrebbe esisterne uno un po’ migliore.
careers-plan-stages = Che cosa prenotare
careers-plan-raise = dal livello { $from } al { $to }
careers-plan-none = Con questi limiti non c’è un piano
careers-plan-none-text = Nessuna micro-formazione prenotabile avvicina i tuoi obiettivi. Prova con più ore o più soldi, o guarda il catalogo.
careers-plan-left = Che cosa è rimasto fuori
careers-plan-left-open = { $count ->
    [one] Una micro-formazione, e che cosa servirebbe
   *[other] { $count } micro-formazioni, e che cosa servirebbe
 }
careers-plan-needs-hours = Servirebbero ancora { $more }.
careers-plan-needs-money = Servirebbero ancora { $more }.
careers-plan-clash = È negli stessi orari di: { $stages }.
careers-plan-busy = È negli stessi orari di qualcosa che hai già prenotato.
careers-plan-other = Ora non si può frequentare { $stage }.
careers-plan-untaught = Nessuno le insegna, per ora ({ $count })
careers-plan-untaught-text = Per queste competenze non c’è una micro-formazione prenotabile.
careers-plan-how = Ogni micro-formazione porta alcune competenze a un livello. Fra tutte le combinazioni che stanno nelle tue ore e nei tuoi soldi, senza sovrapporsi fra loro né con quello che hai prenotato, il piano è quella che ti avvicina di più agli obiettivi. Le edizioni al completo non contano.
