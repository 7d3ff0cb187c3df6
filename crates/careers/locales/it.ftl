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
careers-start-questionnaire-text = Scegli tu quante domande. Alla fine vedi le professioni che ti assomigliano, e perché.
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
careers-result-lead = In evidenza: { $types }.
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
careers-coverage = Sei a quota { $percent }
careers-coverage-label = Quanto ti manca
careers-coverage-met = { $asked ->
    [one] { $met } competenza su una al livello richiesto
   *[other] { $met } delle { $asked } competenze al livello richiesto
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
careers-people-none-filtered = Con questi filtri non c’è nessuno. Toglili, oppure abbassa i livelli richiesti.
careers-people-none-verified = Nessuno ha ancora un attestato per queste competenze. Guarda tutte le competenze, anche quelle dichiarate.
careers-people-how = Nome, età, nazionalità e indirizzo non entrano nel calcolo. Ogni volta che apri questa pagina, le persone che vedi possono leggere nel loro registro che la tua azienda le ha guardate.
careers-person = Persona { $rank }
careers-person-anonymous = Persona ancora anonima
careers-person-fit = Corrispondenza: { $percent }
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
careers-plan-make = Calcola il piano
careers-plan-summary = Con { $hours } e { $money } passi da { $before } a { $after }.
careers-plan-proven = Abbiamo verificato che nessun’altra combinazione ti avvicina di più, con questo tempo e questi soldi.
careers-plan-good = È il migliore trovato nel tempo a disposizione: al massimo potrebbe essercene uno migliore di { $percent }.
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

## Parole comuni a più pagine
careers-yes = sì
careers-no = no
careers-language-it = Italiano
careers-language-en = Inglese
careers-language-fr = Francese
careers-language-de = Tedesco
careers-language-es = Spagnolo
careers-language-pl = Polacco
careers-kind-competence = Competenza
careers-kind-occupation = Professione
careers-kind-group = Gruppo
careers-kind-level = Livello
careers-kind-interest = Interesse

## Orientamento: questionari e preparazione
careers-form-mini = 10 domande, 2 minuti
careers-form-short = 30 domande, 6 minuti
careers-form-full = 60 domande, 12 minuti
careers-form-longer = Per un risultato più preciso puoi continuare: le risposte date restano e rispondi solo alle domande nuove.
careers-result-possibilities = Gli interessi cambiano con l’esperienza: prendi il risultato come un punto di partenza, non come una sentenza.
careers-willing = Preparazione, al massimo

## Leggere un CV o un annuncio
careers-to-read = Parti dal tuo CV o da un annuncio di lavoro
careers-read-title = Leggere un CV o un annuncio
careers-read-lead = Incolla un testo o scegli un file: ti mostriamo quali competenze nomina e decidi tu, una per una.
careers-read-private = Non conserviamo né il testo né il file. Restano solo le competenze per cui scegli un livello.
careers-read-what = Che cos’è?
careers-read-cv = Il mio CV: quello che so fare
careers-read-ad = Un annuncio di lavoro: quello che chiede
careers-read-language = Lingua del testo
careers-read-text = Testo
careers-read-text-hint = Incollalo qui, oppure scegli un file qui sotto.
careers-read-file = File (testo, PDF, DOCX o ODT)
careers-read-do = Trova le competenze
careers-read-nothing = Incolla un testo o scegli un file.
careers-read-kind = Non sappiamo leggere { $file }: scegli un file di testo, PDF, DOCX o ODT, oppure incolla il testo.
careers-read-no-text = In questo file non c’è testo: forse le pagine sono immagini. Passale a un programma di riconoscimento del testo, oppure incolla il testo.
careers-read-no-words = Nel testo che hai incollato non c’è nessuna parola: incolla il CV o l’annuncio per intero.
careers-read-broken = Il file non si apre: è danneggiato o protetto da una password. Salvalo di nuovo, oppure incolla il testo.
careers-read-slow = Il file impiega troppo tempo ad aprirsi. Scegli solo le pagine che contano, oppure incolla il testo.
careers-read-long = Il testo ha { $count } caratteri e ne leggiamo al massimo { $most } (circa 80 pagine). Scegli solo la parte che conta.
careers-read-very-long = Il documento è troppo lungo: scegli solo le pagine che contano.
careers-read-found = Competenze trovate
careers-read-found-lead = { $count ->
    [0] Non ne abbiamo riconosciuta nessuna.
    [one] Ne abbiamo riconosciuta una. Non si conserva nulla finché non scegli.
   *[other] Ne abbiamo riconosciute { $count }. Non si conserva nulla finché non scegli.
 }
careers-read-found-none = Nessuna competenza riconosciuta
careers-read-found-none-text = Controlla la lingua del testo: abbiamo cercato i nomi in questa lingua: { $language }. Alcuni repertori non hanno nomi in tutte le lingue.
careers-read-again = Prova con un altro testo
careers-read-choose = Per ogni competenza scegli il tuo livello, oppure lascia «non tenere».
careers-read-choose-ad = Per ogni competenza scegli il livello che l’annuncio chiede, oppure lascia «non tenere».
careers-read-refuse = Non tenere
careers-read-keep = Tieni quelle scelte
careers-read-aim = Fanne un obiettivo
careers-read-name = Nome dell’annuncio
careers-read-name-hint = Per esempio «Manutentore, Rossi srl»: serve a riconoscerlo tra i tuoi obiettivi.
careers-read-hit = Riconosciuta come: { $label }
careers-read-times = Nominata { $count } volte.
careers-read-has = Hai già il livello { $level }.
careers-read-lacks = Non l’hai dichiarata
careers-read-none-chosen = Scegli un livello per almeno una competenza.
careers-read-kept = { $count ->
    [one] Una competenza salvata.
   *[other] { $count } competenze salvate.
 }
careers-read-note = Dal mio CV
careers-read-marked = Il testo, con quello che abbiamo riconosciuto
careers-read-marked-hint = I numeri portano alle competenze dell’elenco.
careers-read-to = Competenza { $number } dell’elenco

## Obiettivi
careers-target-role-closed = L’azienda non mostra più questo ruolo
careers-target-advertisement = Annuncio di lavoro
careers-target-name-taken = Hai già un obiettivo con questo nome: scegline un altro.
careers-target-role-chosen = Il ruolo è ora tra i tuoi obiettivi.

## Professioni vicine
careers-to-nearby = Professioni vicine a te
careers-nearby-title = Professioni vicine a te
careers-nearby-lead = Professioni alla portata di quello che sai fare e in linea con quello che ti piace.
careers-nearby-no-interests = Non conosciamo ancora i tuoi interessi: per ora conta solo quello che sai fare.
careers-nearby-none = Ancora nessuna professione vicina
careers-nearby-none-text = Prima di’ che cosa sai fare: per cominciare bastano due o tre competenze.
careers-nearby-how = Per ogni professione calcoliamo quanto hai già di quello che chiede, dando più peso alle competenze essenziali, e quanto i suoi interessi somigliano ai tuoi. I due valori si moltiplicano: prima viene ciò che è fattibile e desiderabile.
careers-nearby-feasible = Hai il { $percent } di quello che serve: { $met } delle { $asked } competenze, al livello chiesto.
careers-nearby-carried = Porti con te: { $skills }.
careers-nearby-missing = { $count ->
    [one] Manca una competenza essenziale: { $skills }.
   *[other] Mancano { $count } competenze essenziali, prima di tutto: { $skills }.
 }

## Contestazioni
careers-to-dispute = Non sono d’accordo: lo contesto
careers-to-disputes = Le mie contestazioni
careers-dispute-title = Non sono d’accordo
careers-dispute-how = Qualcuno ti risponde con parole sue. Su professioni e livelli risponde chi gestisce la rete, sui ruoli l’azienda, che non vede il tuo nome.
careers-dispute-about = Che cosa contesti?
careers-dispute-requirement = Quello che chiede: { $target }
careers-dispute-level = Il livello che conta per me
careers-dispute-level-hint = Quello che dichiari tu lo puoi cambiare subito, senza contestare.
careers-dispute-of-level = Livello della persona
careers-dispute-not-needed = Non serve affatto
careers-dispute-proposed = Qual è il livello giusto?
careers-dispute-words = Perché?
careers-dispute-words-hint = Aiutano i fatti: dove lavori, che cosa hai fatto, chi lo può confermare. Almeno 10 caratteri.
careers-dispute-send = Invia
careers-dispute-sent = Inviata. Ti scriviamo quando c’è una risposta.
careers-dispute-twice = Lo stai già contestando: aspetta la risposta.
careers-dispute-own = Quello che chiede l’annuncio l’hai scelto tu: togli l’obiettivo e rileggi l’annuncio.
careers-dispute-answered = Ha già avuto una risposta.
careers-dispute-open = In attesa di risposta
careers-dispute-accepted = Accolta
careers-dispute-kept = Resta com’è
careers-dispute-says-requirement = È chiesto il livello { $stated }; sarebbe giusto il { $proposed }.
careers-dispute-says-not-needed = È chiesto il livello { $stated }; non servirebbe affatto.
careers-dispute-says-level = Conta il livello { $stated }; sarebbe giusto il { $proposed }.
careers-dispute-answer = Risposta
careers-dispute-accept = La persona ha ragione
careers-dispute-keep = Resta com’è
careers-dispute-accept-level = Se accogli, nel profilo entra la conferma del livello da parte di un operatore. Quello che prova una credenziale conta comunque di più.
careers-dispute-accept-occupation = Se accogli, da ora la professione chiede questo livello a tutte le persone della rete.
careers-dispute-accept-role = Se accogli, poi cambia tu il ruolo: la persona viene avvisata.
careers-dispute-answer-sent = Risposta inviata.
careers-disputes-title = Contestazioni
careers-disputes-lead = Quello che le persone ritengono sbagliato, senza i loro nomi. A ognuna è dovuta una risposta.
careers-disputes-mine = Le mie contestazioni
careers-disputes-mine-lead = Quello che ritieni sbagliato e che cosa ti è stato risposto.
careers-disputes-none = Non hai contestato nulla
careers-disputes-none-text = Se una richiesta o un livello ti sembra sbagliato, aprilo nella pagina «Che cosa mi manca» e dillo.
careers-disputes-nothing = Niente a cui rispondere
careers-disputes-nothing-text = Nessuno ha contestato nulla.
careers-dispute-mail-subject = C’è una risposta alla tua contestazione
careers-dispute-mail-body = Ciao,

    la tua contestazione ha avuto una risposta. Leggila qui: { $origin }/skills/disputes

    { $network }

## Piano: preferenze, scambi, prenotazione
careers-plan-wishes = Che cosa può impegnare il piano
careers-plan-change = Cambia tempo, denaro e preferenze
careers-plan-own = Denaro che metti tu
careers-plan-until = Tutto finisce entro il
careers-plan-until-past = Questo giorno è passato.
careers-plan-mode = Come puoi imparare
careers-plan-language = In quali lingue
careers-plan-any = Se non ne scegli nessuna, vanno bene tutte.
careers-plan-home = Comune da cui parti
careers-plan-home-hint = Serve solo a calcolare il viaggio: non entra in nessun punteggio e non lo vede nessuno.
careers-plan-home-missing = Scrivi da dove parti, oppure lascia vuoto il viaggio.
careers-plan-home-unknown = Non conosciamo questo comune. Controlla come è scritto, oppure indicane uno più grande vicino.
careers-plan-journey = Viaggio, al massimo
careers-plan-minutes = minuti, sola andata
careers-mode-in-person = in presenza
careers-mode-online = online
careers-mode-blended = mista
careers-plan-worth = Senza, saresti più lontano dai tuoi obiettivi di { $percent }.
careers-plan-worth-little = meno dell’1%
careers-plan-kept = La vuoi tu
careers-plan-keep = Tienila comunque
careers-plan-let-go = Non insistere più
careers-plan-leave = Lasciala fuori
careers-plan-want = La voglio lo stesso
careers-plan-let-in = Rimettila in gioco
careers-plan-swap = Scambia
careers-plan-without = Queste le hai lasciate fuori tu
careers-plan-too-far = Troppo lontane per il viaggio che accetti
careers-plan-late = Finisce dopo il giorno che hai indicato.
careers-plan-wrong-mode = Non si tiene in un modo che ti va bene.
careers-plan-wrong-language = Non si tiene nelle tue lingue.
careers-plan-idle = Con il resto del piano non aggiunge nulla.
careers-plan-impossible = Con queste richieste non c’è nessun piano.
careers-plan-gone = Una micro-formazione che vuoi tenere non si può più prenotare.
careers-plan-gone-stage = Una micro-formazione non più in offerta
careers-plan-unusable = Questa non può far parte di un piano, perché non ci sono date a cui puoi andare, richiede più ore o più soldi di quanti ce ne sono o non ti manca nulla di ciò che insegna: { $stages }.
careers-plan-beyond = Quello che vuoi tenere richiede più ore o più denaro di quanti ne hai: { $stages }.
careers-plan-before = Prima servono altre cose e non c’è il tempo per farle: { $stages }.
careers-plan-cannot-both = Queste non si possono frequentare tutte, perché gli orari si sovrappongono: { $stages }.
careers-plan-too-many-wishes = Hai espresso richieste su { $most } micro-formazioni: lasciane andare qualcuna.
careers-plan-book = { $count ->
    [one] Prenotala
   *[other] Prenota tutte e { $count }
 }
careers-plan-book-means = Avrai un posto in ognuna oppure in nessuna. Dopo, ogni prenotazione si può annullare da sola.
careers-plan-booked = { $count ->
    [one] Prenotato un posto.
   *[other] Prenotati { $count } posti.
 }
careers-plan-not-booked = Non è stato prenotato nulla, per via di «{ $stage }»: { $why } Ecco il piano migliore per come stanno le cose adesso.
careers-swap-title = Qualcos’altro al posto di «{ $stage }»
careers-swap-lead = Che cosa potrebbe stare al suo posto e quanto costa ogni cambio.
careers-swap-instead = Al suo posto
careers-swap-none = Niente può stare al suo posto
careers-swap-none-text = Nessun’altra micro-formazione ci sta, con il tempo e il denaro che restano.
careers-swap-take = Prendi questa
careers-swap-without = Il piano migliore senza
careers-swap-comes = Entra: { $stages }.
careers-swap-goes = Esce anche: { $stages }.
careers-swap-way-less = { $amount } più lontano dagli obiettivi
careers-swap-way-same = alla stessa distanza dagli obiettivi
careers-swap-way-more = { $amount } più vicino agli obiettivi
careers-swap-time-less = { $amount } in meno
careers-swap-time-same = lo stesso tempo
careers-swap-time-more = { $amount } in più
careers-swap-money-less = { $amount } in meno
careers-swap-money-same = lo stesso denaro
careers-swap-money-more = { $amount } in più

## Novità
careers-to-news = Ricevere le novità su date e ruoli
careers-news-title = Novità per e-mail
careers-news-lead = Ti scriviamo solo di quello che scegli qui.
careers-news-how = Una e-mail per ogni nuova data o nuovo ruolo, mai due volte per la stessa cosa. In ogni e-mail c’è un link per non riceverne più.
careers-news-none-text = Scegli un obiettivo o di’ che cosa sai fare: poi potrai scegliere di che cosa avere notizie.
careers-news-editions = Nuove date che insegnano queste competenze
careers-news-vacancies = Nuovi ruoli che chiedono queste competenze
careers-news-saved = { $count ->
    [0] Non ti scriveremo.
    [one] Ti scriveremo per una competenza.
   *[other] Ti scriveremo per { $count } competenze.
 }
careers-news-stop-title = Non ricevere più novità
careers-news-stop-text = Non ti scriveremo più di nuove date e nuovi ruoli. Puoi scegliere di nuovo quando vuoi.
careers-news-stop = Non scrivetemi più
careers-news-stopped = Fatto: non ti scriveremo più per le novità.
careers-news-edition-mail-subject = Una nuova data: { $title }
careers-news-edition-mail-body = Ciao,

    { $organisation } ha una nuova data per «{ $title }», che insegna una competenza scelta da te.

    Guarda e prenota: { $origin }{ $path }

    Per non ricevere più queste e-mail: { $origin }{ $stop }

    { $network }
careers-news-role-mail-subject = Un nuovo ruolo: { $title }
careers-news-role-mail-body = Ciao,

    { $organisation } mostra un ruolo che chiede una competenza scelta da te: { $title }.

    Guarda che cosa chiede: { $origin }{ $path }

    Per non ricevere più queste e-mail: { $origin }{ $stop }

    { $network }

## Talenti: ricerche, ruoli aperti, disponibilità
careers-filter-territory = Comune o provincia
careers-filter-availability = Disponibilità
careers-people-explain = Come si è formata questa graduatoria
careers-searches-title = Ricerche
careers-searches-lead = Ogni ricerca della tua azienda, con quello che è stato chiesto e chi è stato mostrato, in forma anonima. Si può spiegare in qualsiasi momento.
careers-searches-none = Ancora nessuna ricerca
careers-searches-none-text = Apri un ruolo e guarda chi corrisponde.
careers-searches-when = Quando
careers-searches-shown = Persone mostrate
careers-search-asked = Che cosa è stato chiesto
careers-search-shown = Chi è stato mostrato, in ordine
careers-search-how = Ogni competenza dà il suo peso in proporzione al livello, fino al livello necessario. La somma fa l’ordine. I filtri decidono chi si vede, mai in quale ordine. Nome, età, nazionalità e indirizzo non entrano.
careers-search-weight = Peso
careers-search-level = Livello che contava
careers-search-added = Contributo
careers-search-got = { $got } su { $of }
careers-search-contributions = Quanto ha aggiunto ogni competenza
careers-look-title = Perché ti hanno visto
careers-look-place = Eri al posto { $rank } su { $shown }, senza il tuo nome.
careers-available-full-time = tempo pieno
careers-available-part-time = tempo parziale
careers-available-evenings = sera
careers-available-weekends = fine settimana
careers-available-remote = da remoto
careers-available-apprenticeship = apprendistato
careers-wish-title = Dove e quando lavoreresti
careers-wish-lead = Le aziende possono restringere la ricerca a questo. Quello che lasci vuoto ti esclude solo dalle ricerche che lo chiedono.
careers-wish-places = Comuni o province
careers-wish-places-hint = Separati da virgole, per esempio «Lecco, Como».
careers-wish-when = Quando e come
careers-wish-saved = Salvato.
careers-open-title = Ruoli che le aziende cercano
careers-open-lead = Guarda che cosa chiedono, fanne un obiettivo e scopri che cosa ti manca.
careers-open-none = Per ora nessun ruolo in vista
careers-open-none-text = Intanto puoi partire da una professione.
careers-role-asks-caption = Competenze chieste dal ruolo
careers-role-who-sees = Chi vede questo ruolo
careers-role-is-hidden = Solo la tua azienda. Se lo mostri, tutti possono leggerlo e farne un obiettivo, e chi ha chiesto le novità viene avvisato.
careers-role-is-shown = Tutti possono leggerlo e farne un obiettivo.
careers-role-see-shown = Guardalo come lo vedono gli altri
careers-role-show = Mostralo a tutti
careers-role-hide = Tienilo per l’azienda
careers-role-shown = Il ruolo ora è visibile a tutti.
careers-role-hidden = Il ruolo non è più visibile agli altri.

## Repertori: sfogliare
careers-frameworks-title = Repertori
careers-frameworks-lead = Gli elenchi di professioni e competenze di cui parla questa rete.
careers-framework-counts = { $count } voci in uso, { $occupations ->
    [0] senza professioni
    [one] di cui una professione
   *[other] di cui { $occupations } professioni
 }
careers-framework-languages = Lingue: { $languages }
careers-tree-below = ({ $count } sotto)
careers-tree-detail = La scheda
careers-tree-none = Sotto non c’è altro
careers-tree-none-text = Il ramo finisce qui.

## Repertori: scriverne uno proprio
careers-own-title = Repertori propri
careers-own-lead = Scrivi le professioni e le competenze della tua azienda o della rete e pubblicale per versioni.
careers-own-none = Ancora nessun repertorio
careers-own-none-text = Comincia da un nome, poi aggiungi profili e competenze uno per uno.
careers-own-new = Scrivi un nuovo repertorio
careers-own-name = Nome del repertorio
careers-own-name-hint = Per esempio «Mestieri di Meccanica Adda».
careers-own-licence = Licenza
careers-own-licence-hint = In poche parole, per esempio «CC BY 4.0».
careers-own-of-network = È di tutta la rete
careers-own-name-taken = C’è già un repertorio con questo nome.
careers-own-draft = Mai pubblicato
careers-own-version = Versione { $version }
careers-own-how = Quello che scrivi qui non lo vede nessuno finché non pubblichi una versione. Un codice pubblicato resta per sempre: si può ritirare, non cancellare.
careers-own-elements = Elementi ({ $count })
careers-own-elements-none = Ancora nessuno: aggiungi il primo.
careers-own-table = Elementi del repertorio
careers-own-add = Aggiungi un elemento
careers-own-code = Codice
careers-own-code-hint = Lettere, cifre, punto, trattino e trattino basso. Dopo non si può cambiare.
careers-own-code-taken = C’è già un elemento con questo codice.
careers-own-bad-code = «{ $code }» non può essere un codice: usa lettere, cifre, punto, trattino e trattino basso.
careers-own-kind = Che cos’è
careers-own-profile = Profilo (una professione)
careers-own-competence = Competenza
careers-own-ability = Abilità
careers-own-knowledge = Conoscenza
careers-own-group = Gruppo
careers-own-label = Nome
careers-own-others-hint = Uno per riga.
careers-own-description = Che cosa significa
careers-own-languages = Nelle altre lingue
careers-own-no-name = Scrivi il nome in almeno una lingua.
careers-own-parents = Appartiene a
careers-own-parents-hint = Codici separati da virgole.
careers-own-optional = Per i suoi profili è utile, non essenziale
careers-own-preparation = Preparazione chiesta dal profilo
careers-own-preparation-hint = Da 1 (si impara in poco tempo) a 5 (una laurea e lunga esperienza).
careers-own-section = Settore o area
careers-own-same = Lo stesso, altrove
careers-own-same-hint = L’indirizzo dello stesso concetto in un altro repertorio, per esempio in ESCO.
careers-own-bad-address = Questo non è un indirizzo: non deve avere spazi.
careers-own-withdrawn = Da non usare più
careers-own-withdrawn-hint = Chi ce l’ha la tiene; non viene più suggerita.
careers-own-replaced = Sostituito da
careers-own-change = Togliere
careers-own-saved = Salvato: { $code }.
careers-own-deleted = Elemento tolto.
careers-own-is-published = Questo elemento è pubblicato: ritiralo invece di toglierlo.
careers-own-missing = «{ $code }» nomina «{ $missing }», che non c’è: aggiungilo prima.
careers-own-circle = Questi appartengono l’uno all’altro in cerchio: { $codes }. Togline uno da un altro.
careers-own-too-many = Un repertorio ha al massimo { $most } elementi.
careers-own-publish = Pubblica una versione
careers-own-publish-text = La vedono subito tutti. Gli elementi tolti dall’ultima versione risultano non più in uso.
careers-own-version-field = Versione
careers-own-version-hint = Per esempio «1.0» oppure «2026-2».
careers-own-same-version = Questa versione è già pubblicata: dai alla prossima un altro nome.
careers-own-published = Versione { $version } pubblicata. Nuovi: { $added }, cambiati: { $changed }, ritirati: { $deprecated }.
careers-own-see = Guardalo come lo vedono gli altri

## Repertori: importare
careers-imports-title = Importare un repertorio
careers-imports-lead = Consegna il file così come lo dà chi lo pubblica. Importare di nuovo lo stesso non cambia nulla.
careers-import-format = Di chi è il file?
careers-import-esco = ESCO
careers-import-esco-hint = Lo zip o le tabelle (CSV) del portale ESCO, in qualsiasi lingua.
careers-import-repertory = Repertorio (tabella)
careers-import-repertory-hint = Una tabella (CSV, XLSX) con le colonne type, code, parent, label_it…, come descrive la guida ai repertori.
careers-import-case = CASE 1.1
careers-import-case-hint = Un CFPackage (JSON).
careers-import-digcomp = DigComp
careers-import-digcomp-hint = DigComp 3.0 (JSON-LD).
careers-import-name-hint = Serve per un repertorio.
careers-import-version-hint = Se il file non la dice.
careers-import-language = Lingua
careers-import-language-hint = Due lettere, se il file non la dice.
careers-import-file = File
careers-import-do = Importa
careers-imports-before = Importati prima
careers-import-waiting = In corso
careers-import-done = Fatto
careers-import-failed = Non riuscito
careers-import-progress = Letto e scritto, in percentuale
careers-import-wait = Puoi lasciare questa pagina: il lavoro va avanti.
careers-import-refresh = Guarda a che punto è
careers-import-failed-text = Non è stato importato nulla.
careers-import-added = Nuovi
careers-import-changed = Cambiati
careers-import-unchanged = Come prima
careers-import-deprecated = Non più in uso
careers-import-relations = Relazioni nuove
careers-import-without-source = Relazioni lasciate fuori
careers-import-without-source-text = Nessun repertorio di qui ha gli elementi da cui partono queste relazioni: { $count }. Importa quel repertorio (per una tabella di corrispondenza: ESCO), poi di nuovo questo file.
careers-import-rejected = Righe rifiutate
careers-import-line = Riga
careers-import-reason = Motivo
careers-import-first = Si vedono le prime { $count }.
careers-import-tables = Tabelle lette
careers-import-what = Contenuto
careers-import-encoding = Codifica
careers-import-rows = Righe

## Plan: who pays
careers-plan-company = Soldi che mette il datore di lavoro
careers-plan-voucher = Voucher che hai
careers-plan-payer-hint = Solo per quello che si paga in questo modo. Lascia vuoto se non ce n’è.
careers-plan-pays-company = Il datore di lavoro paga { $amount }.
careers-plan-pays-voucher = I voucher pagano { $amount }.
careers-plan-pays-person = Tu paghi { $amount }.
careers-plan-needs-company = Servirebbero altri { $more } dal datore di lavoro.
careers-plan-needs-voucher = Servirebbero altri { $more } in voucher.
careers-import-elsewhere = «{ $address }» appartiene già a un altro repertorio.
careers-proven-by = Microcredenziali che la provano
careers-plan-summary-free = Con { $hours } e senza spendere nulla passi da { $before } a { $after }.
careers-gap-by-level = I livelli che mancano
