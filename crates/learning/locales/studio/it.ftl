### Lo studio di progettazione e le regole dell’ente.

## Scelte
learning-supervision-unsupervised = Senza sorveglianza e senza verifica dell’identità
learning-supervision-supervised = Con sorveglianza
learning-supervision-identified = Con sorveglianza e verifica dell’identità
learning-stackability-stand-alone = Sta da sola
learning-stackability-stackable = Conta per un titolo più grande
learning-asks-observation = Si consegna ciò che dice chi ha osservato.
learning-asks-statement = Si consegna una dichiarazione del datore di lavoro.
learning-words-observation = osservazione di un testimone
learning-words-statement = dichiarazione del datore di lavoro
learning-panel-of = { $count ->
    [one] Una persona, poi la convalida
   *[other] { $count } persone senza sapere l’una dell’altra, poi la convalida
}
learning-days = giorni

## Passi della progettazione
learning-steps = Passi della progettazione
learning-step-basics = 1. Che cosa è
learning-step-outcomes = 2. Risultati
learning-step-tasks = 3. Compiti
learning-step-rubric = 4. Rubrica
learning-step-translations = 5. Lingue
learning-step-check = 6. Controllo
learning-group-judged = Come si valuta
learning-credits = Crediti ECTS
learning-credits-hint = Facoltativi. In Italia un credito vale { $hours } ore di lavoro.
learning-not-credits = Scrivi i crediti come numero tra 0,01 e 60, per esempio 0,4.
learning-eqf-help = Che cosa significa ogni livello
learning-eqf-means-1 = Conoscenze generali di base; compiti semplici, sotto la guida diretta di qualcuno.
learning-eqf-means-2 = Conoscenze pratiche di base di un settore; problemi ricorrenti con regole semplici, con una certa autonomia.
learning-eqf-means-3 = Fatti, principi e processi di un settore; sa scegliere metodi e strumenti e porta a termine il proprio compito.
learning-eqf-means-4 = Conoscenze pratiche e teoriche ampie; risolve problemi specifici e sorveglia il lavoro di routine di altri.
learning-eqf-means-5 = Conoscenze specializzate, e coscienza dei loro limiti; trova soluzioni creative e coordina in contesti che cambiano.
learning-eqf-means-6 = Conoscenze avanzate e comprensione critica; gestisce attività complesse e prende decisioni in contesti imprevedibili.
learning-eqf-means-7 = Conoscenze altamente specializzate, in parte di frontiera; innova, integra saperi diversi e trasforma contesti di lavoro.
learning-eqf-means-8 = Le conoscenze più avanzate di un campo; estende o ridefinisce il sapere e le pratiche professionali.
learning-eqf-verified-by = Livello confermato da
learning-eqf-verified-by-hint = L’ente che ha confermato il livello, se qualcuno lo ha fatto.
learning-stackable-towards-hint = Il titolo o il percorso per cui conta.
learning-outcomes-list-lead = Che cosa sa fare chi la ottiene. Ogni risultato comincia con un verbo che si può vedere.
learning-tasks-list-lead = I compiti nascono dalla situazione e chiedono una prova.
learning-criteria-list-lead = Ogni criterio ha da due a cinque livelli, dal più basso al più alto.
learning-not-linked = Non collegato a un quadro di competenze
learning-translations = Altre lingue
learning-translations-lead = I testi sono in { $language }. Chi legge in un’altra lingua vede la traduzione, se c’è.
learning-translation-into = Traduzione: { $language }
learning-translation-lead = Sotto ogni nome c’è il testo da tradurre. Lascia vuoto tutto per togliere la traduzione.
learning-translation-none = non tradotta
learning-translation-begun = incompleta
learning-translation-whole = completa

## Controllo
learning-element-quiz-questions = Ogni quiz ha almeno una domanda
learning-element-distinct = Nessun risultato, compito o criterio ripetuto
learning-element-can-be-failed = Almeno un criterio chiede più del livello più basso
learning-element-witnessed = Se si impara al lavoro, un compito chiede un testimone o il datore di lavoro
learning-element-stackable-towards = Per quale titolo conta
learning-element-translations = Le traduzioni cominciate sono complete
learning-element-credits = Crediti e ore dicono la stessa cosa
learning-element-outcomes-linked = Ogni risultato è collegato a un quadro di competenze
learning-element-outcomes-visible = Ogni risultato comincia con un verbo che si può vedere (non «conoscere», «capire»)
learning-element-outcomes-fit-level = Nessun risultato supera di molto il livello EQF
learning-element-supervision = Sorveglianza e identità durante la valutazione
learning-element-stackability = Se sta da sola o conta per un titolo più grande
learning-gate-advice = Sarebbe meglio con:

## Revisione
learning-comments = Osservazioni
learning-no-comments = Nessuna osservazione.
learning-comment-open = aperta
learning-comment-settled = risolta
learning-settle-comment = Segna come risolta
learning-comment-field = A che cosa si riferisce
learning-comment-body = Osservazione
learning-add-comment = Aggiungi osservazione
learning-was-commented = Osservazione aggiunta.
learning-removed-part = Una parte che non c’è più
learning-comments-open = { $count ->
    [one] C’è ancora un’osservazione aperta: segnala come risolta prima di approvare.
   *[other] Ci sono ancora { $count } osservazioni aperte: segnale come risolte prima di approvare.
}
learning-own-checks = Controlli del nostro ente
learning-own-checks-hint = Per approvare, conferma di averli fatti tutti.
learning-checks-unconfirmed = { $count ->
    [one] Resta un controllo del tuo ente da confermare.
   *[other] Restano { $count } controlli del tuo ente da confermare.
}
learning-more-to-do = Altro
learning-compare = Confronto tra versioni
learning-compare-with = Confronta con la versione { $number }
learning-compare-lead = Che cosa cambia in «{ $title }».
learning-differences = Differenze
learning-field = Campo
learning-no-difference = Nessuna differenza
learning-no-difference-text = Le due versioni dicono la stessa cosa.
learning-copy = Copia in una nuova microcredenziale
learning-copy-of = { $title } (copia)
learning-export = Scarica come JSON
learning-badge-alt = Badge di «{ $title }»

## Documenti
learning-import = Importa da un file
learning-import-lead = Un file JSON scaricato da qui o da un’altra rete. Diventa una bozza del tuo ente.
learning-import-file = File JSON
learning-import-instead = Hai già un file? Importalo.
learning-import-broken = Il file non si legge alla riga { $line }: { $reason }. Scaricalo di nuovo da dove viene.
learning-import-format = Non è una microcredenziale da importare: manca «format»: «{ $format }».
learning-import-too-much = Il campo { $field } non rispetta i limiti: correggilo nel file e riprova.
learning-was-imported = { $unknown ->
    [0] Importata. Controlla che cosa manca.
    [one] Importata. Una competenza non è conosciuta qui: ricollegala.
   *[other] Importata. { $unknown } competenze non sono conosciute qui: ricollegale.
}

## Testimoni
learning-attach-words = Che cosa dice chi ti ha visto lavorare
learning-words-kind = Chi parla
learning-witness-name = Nome e cognome
learning-witness-position = Ruolo
learning-witness-position-hint = Per esempio: caporeparto, tutor, titolare.
learning-witness-words = Che cosa ha visto
learning-witness-words-hint = Con parole sue: che cosa hai fatto, quando, come è andata.

## Regole dell’ente
learning-rules-title = Quadro di qualità
learning-rules-lead = Le regole con cui { $name } progetta e valuta.
learning-seats-orphaned = { $count ->
    [one] Una consegna è affidata a una persona che non valuta più.
   *[other] { $count } consegne sono affidate a persone che non valutano più.
}
learning-reassign = Affidale ad altri
learning-were-reassigned = { $count ->
    [one] Una consegna affidata di nuovo.
   *[other] { $count } consegne affidate di nuovo.
}
learning-were-reassigned-in-part = { $free ->
    [one] Una consegna resta libera: per ora nessun’altra persona può valutarla.
   *[other] { $free } consegne restano libere: per ora nessun’altra persona può valutarle.
 } { $count ->
    [0] {""}
    [one] Una è stata affidata di nuovo.
   *[other] { $count } sono state affidate di nuovo.
 }
learning-rules-choose = Scegli l’ente di cui scrivere le regole.
learning-rules-design = Progettazione
learning-rules-assessment = Valutazione
learning-rule-linked-outcomes = Ogni risultato è collegato a un quadro di competenze
learning-rule-supervised = Chi è valutato è sempre sorvegliato
learning-rule-approvers = Chi approva, pubblica e ritira le versioni
learning-rule-approvers-either = { $manager } o { $validator }
learning-rule-publisher-is-other = Chi pubblica non è chi ha approvato
learning-not-an-approver = Secondo le regole dell’ente questa decisione spetta a un altro ruolo.
learning-approver-publishes = Hai approvato tu questa versione: secondo le regole dell’ente deve pubblicarla un’altra persona.
learning-credits-due = ({ $duration } corrispondono a { $credits } crediti)
learning-rule-own-checks = Controlli vostri prima di approvare
learning-rule-own-checks-hint = Uno per riga. Chi approva li conferma uno per uno.
learning-too-many-checks = Scrivi al massimo { $most } controlli.
learning-rule-panel-size = Quante persone valutano ogni consegna
learning-rule-exclude-colleagues = Non valuta chi appartiene a un’organizzazione di chi impara
learning-rule-exclude-colleagues-hint = Per esempio il datore di lavoro o un collega.
learning-rule-admissibility = Prima si guarda se la consegna si può valutare
learning-rule-admissibility-hint = Chi impara sa subito se manca qualcosa.
learning-rule-judge-days = Tempo per valutare
learning-rule-judge-days-hint = Dal giorno in cui una consegna viene affidata; poi passa a un’altra persona. 0 se non c’è un termine.
learning-rule-appeal-days = Tempo per il ricorso
learning-rule-appeal-days-hint = Dal giorno della decisione; 0 se non è possibile.
learning-rule-remark-percent = Consegne valutate una seconda volta
learning-rule-remark-percent-hint = A campione e alla cieca, per sapere quanto le valutazioni concordano.

## Modelli
learning-template = Parti da un modello
learning-template-level-1 = Non ancora: servono aiuto e correzioni
learning-template-level-2 = Da solo, in una situazione normale
learning-template-level-3 = Anche quando la situazione cambia, e sa spiegare perché
learning-template-micro-stage = Attestato di micro-stage
learning-template-micro-stage-hint = Poche ore, una prova pratica, una persona che valuta.
learning-template-micro-stage-situation = Un’organizzazione vera ha un problema piccolo e concreto. Descrivi chi è, che cosa non funziona e che cosa si aspetta.
learning-template-micro-stage-criteria = Si ottiene partecipando al micro-stage e consegnando un lavoro che risolve il problema proposto.
learning-template-micro-stage-first-task = Risolvi il problema
learning-template-micro-stage-first-instructions = Lavora sul problema proposto e consegna il risultato in un file.
learning-template-micro-stage-second-task = Spiega le tue scelte
learning-template-micro-stage-second-instructions = In una pagina: che cosa hai fatto, perché, e che cosa rifaresti diversamente.
learning-template-micro-stage-first-criterion = Il risultato funziona
learning-template-micro-stage-second-criterion = Le scelte sono motivate
learning-template-on-the-job = Competenza mostrata sul lavoro
learning-template-on-the-job-hint = Nel posto di lavoro, con un testimone e il datore di lavoro; valutano in due.
learning-template-on-the-job-situation = Descrivi il posto di lavoro, l’attività che si svolge e chi ne ha bisogno.
learning-template-on-the-job-criteria = Si ottiene svolgendo l’attività sul lavoro, davanti a un testimone, con la conferma del datore di lavoro.
learning-template-on-the-job-first-task = Fatti osservare
learning-template-on-the-job-first-instructions = Svolgi l’attività davanti a chi la conosce e chiedigli di descrivere che cosa ha visto.
learning-template-on-the-job-second-task = Chiedi conferma al datore di lavoro
learning-template-on-the-job-second-instructions = Il datore di lavoro scrive da quanto svolgi l’attività e con quale autonomia.
learning-template-on-the-job-first-criterion = Svolge l’attività in sicurezza e senza errori
learning-template-on-the-job-second-criterion = Lavora in autonomia
learning-template-dossier-step = Passo del dossier QRSP
learning-template-dossier-step-hint = Una parte di una competenza del quadro regionale, con un fascicolo di prove.
learning-template-dossier-step-situation = Indica la competenza del Quadro regionale degli standard professionali e la parte che questo passo dimostra.
learning-template-dossier-step-criteria = Si ottiene raccogliendo prove che dimostrano questa parte della competenza regionale.
learning-template-dossier-step-towards = Competenza del Quadro regionale degli standard professionali
learning-template-dossier-step-first-task = Raccogli le prove
learning-template-dossier-step-first-instructions = Metti in un fascicolo lavori, documenti e attestati, e di’ che cosa dimostra ciascuno.
learning-template-dossier-step-second-task = Fai confermare l’esperienza
learning-template-dossier-step-second-instructions = Chi ti ha dato lavoro conferma le attività, il periodo e le mansioni.
learning-template-dossier-step-first-criterion = Le prove coprono le abilità e le conoscenze richieste
learning-template-dossier-step-second-criterion = L’esperienza è confermata e recente
learning-template-operator = Riqualificazione di operatori
learning-template-operator-hint = Per chi lavora a uno sportello pubblico: un progetto nel proprio servizio.
learning-template-operator-situation = Descrivi il servizio, le persone che arrivano allo sportello e che cosa è cambiato per loro.
learning-template-operator-criteria = Si ottiene migliorando una parte del proprio servizio e mostrando che cosa è cambiato.
learning-template-operator-first-task = Racconta il bisogno
learning-template-operator-first-instructions = Parla con tre persone che usano il servizio e scrivi che cosa non trovano.
learning-template-operator-second-task = Cambia qualcosa
learning-template-operator-second-instructions = Prova un miglioramento per due settimane e consegna ciò che hai fatto e i risultati.
learning-template-operator-first-criterion = Ascolta le persone e capisce che cosa serve
learning-template-operator-second-criterion = Il miglioramento si vede

## Chi valuta
learning-not-on-panel = Questa consegna è affidata ad altre persone.
learning-turn-over = Il tempo per valutare questa consegna è finito e ora è affidata a un’altra persona. Quello che avevi salvato non è andato perso, ma non conta.
learning-submission-received = Ricevuta
learning-answer-received = Abbiamo ricevuto la tua consegna. Qualcuno guarda se si può valutare.
learning-admission = Si può valutare?
learning-admission-text = Guarda se c’è tutto: solo allora la consegna va a chi la valuta.
learning-return-feedback = Che cosa manca
learning-return-feedback-hint = Serve solo se la restituisci. Chi impara lo legge così com’è.
learning-admit = Sì, passa alla valutazione
learning-return = Restituisci
learning-was-admitted = La consegna passa alla valutazione.
learning-was-returned = Consegna restituita.
learning-to-admit = Da ammettere
learning-nobody-yet = di nessuno
learning-second-time = seconda valutazione
learning-judges-again = Questa consegna è già decisa. La tua valutazione, fatta alla cieca, serve solo a sapere quanto concordiamo.
learning-finish-and-next = Concludi e passa alla prossima
learning-kept = Bozza salvata alle
learning-skip = Passa alla prossima senza concludere
learning-keys = Tasti rapidi
learning-key-level = Da 1 a 5: sceglie il livello del criterio in cui ti trovi.
learning-key-move = J e K: criterio successivo e precedente.
learning-key-finish = Ctrl e Invio: conclude e passa alla prossima.
learning-step-down = Non puoi valutare questa consegna?
learning-step-down-text = Se conosci chi impara o hai un interesse, lascia il posto: la consegna va a un’altra persona.
learning-step-down-button = Lascia il posto
learning-stepped-down = Hai lasciato il posto.
learning-what-was-asked = Che cosa si chiedeva
learning-inbox-waiting = Da valutare
learning-inbox-done = Concluse nelle ultime 24 ore
learning-begin-with-first = Comincia dalla prima
learning-inbox-work = Microcredenziale
learning-inbox-offer = Micro-stage
learning-inbox-since = Consegnata
learning-inbox-due = Da valutare entro
learning-inbox-state = Note
learning-inbox-caption = Che cosa aspetta

## Ricorso
learning-appeal = Ricorso
learning-appeal-text = Se pensi che la decisione sia sbagliata puoi chiedere che altre persone valutino di nuovo, entro il { $until }.
learning-appeal-reasons = Perché
learning-appeal-reasons-hint = Di’ che cosa non è stato visto o è stato valutato male. Chi valuta lo legge.
learning-file-appeal = Presenta ricorso
learning-was-appealed = Ricorso presentato: altre persone valuteranno la tua consegna.
learning-appeal-because = Chi impara ha presentato ricorso
learning-appeal-open = Il tuo ricorso è in corso: valutano persone diverse da prima.
learning-appeal-upheld = Il ricorso è stato accolto.
learning-appeal-rejected = Il ricorso è stato respinto: anche altre persone sono arrivate alla stessa decisione.
learning-appealed-already = Hai già presentato ricorso contro questa decisione.
learning-no-appeal = Contro questa decisione non si può fare ricorso.
learning-appeal-too-late = Il tempo per il ricorso è finito.

## Concordanza
learning-agreement = Concordanza tra chi valuta
learning-agreement-lead = Quanto concordano le persone che hanno valutato lo stesso lavoro senza sapere l’una dell’altra.
learning-agreement-none = Ancora nessun confronto
learning-agreement-none-text = Serve che due persone valutino lo stesso lavoro: scegli due valutatori o una quota di seconde valutazioni.
learning-agreement-by-title = Per microcredenziale
learning-agreement-by-person = Per persona
learning-agreement-title = Microcredenziale
learning-agreement-person = Persona
learning-agreement-compared = Criteri confrontati
learning-agreement-same = Stesso livello
learning-kappa = Kappa di Cohen
learning-kappa-what = Che cos’è il kappa di Cohen
learning-kappa-text = Quanto le valutazioni concordano oltre ciò che darebbe il caso: 1 è accordo pieno, 0 è come tirare a sorte. Non si calcola quando tutti scelgono sempre lo stesso livello.

learning-judge-soon-mail-subject = Manca un giorno per valutare: { $title }
learning-judge-soon-mail-body =
    Ciao { $name },

    il tempo per valutare una consegna per “{ $title }” finisce il { $deadline }. Poi la consegna passa a un’altra persona.
    Valutala qui: { $origin }/assessment/{ $submission }
    Se non puoi, nella stessa pagina puoi lasciare il posto.

    { $network }
learning-turn-over-mail-subject = Tempo finito: { $title }
learning-turn-over-mail-body =
    Ciao { $name },

    il tempo per valutare una consegna per “{ $title }” è finito il { $deadline }: il posto è passato a un’altra persona, o è libero se nessun’altra può prenderlo.
    Se è ancora libero, puoi riprenderlo qui: { $origin }/assessment/{ $submission }

    { $network }
