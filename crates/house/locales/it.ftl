# La pagina iniziale e le sue vicine

home-title = Scopri cosa sai fare, impara quello che manca, dimostralo
home-lead = Qui trovi formazioni brevi di poche ore, metti alla prova le tue competenze e ricevi un attestato che chiunque può verificare.
home-begin = Inizia da qui
home-join = Iscrivi la tua organizzazione
home-desks-title = Il tuo lavoro
home-steps-title = Come funziona
home-step-orient = Orientati
home-step-orient-text = Rispondi a un breve questionario o scegli una professione: vedi subito quali competenze hai già e quali ti mancano.
home-step-orient-fact = Bastano cinque minuti, anche senza registrarsi
home-step-book = Prenota una micro-formazione
home-step-book-text = Da due a otto ore, vicino a te oppure online, su una competenza precisa.
home-step-book-fact = Posti, orari e costi sempre aggiornati
home-step-earn = Dimostra e ricevi l’attestato
home-step-earn-text = Affronti una prova concreta. Due persone diverse la valutano e la convalidano.
home-step-earn-fact = L’attestato è tuo e resta valido anche fuori da qui
home-step-found = Fatti trovare
home-step-found-text = Se vuoi, le aziende vedono le tue competenze, mai il tuo nome: decidi tu se rispondere.
home-step-found-fact = Nessun contatto senza il tuo sì
home-others-title = Per chi verifica e per chi forma
home-others-text = Hai ricevuto un attestato e vuoi controllarlo? Bastano pochi secondi, senza registrarsi. Fai formazione o cerchi persone? Iscrivi la tua organizzazione alla rete.

help-title = Aiuto
help-lead = Le risposte alle domande più frequenti.
help-start-title = Da dove comincio?
help-start-text = Apri «Orientamento»: puoi rispondere al questionario sugli interessi oppure scegliere una professione. Poi indica quello che sai già fare: la pagina «Le mie competenze» ti mostra che cosa ti manca.
help-book-title = Come prenoto?
help-book-text = Nel catalogo scegli una micro-formazione e una data, poi premi «Prenota». Se i posti sono finiti entri in lista d’attesa: ti scriviamo appena si libera un posto.
help-challenge-title = Come funziona la prova?
help-challenge-text = Dopo l’incontro trovi la prova in «La mia formazione». Puoi salvare la bozza quante volte vuoi. Quando consegni, il testo e i file non cambiano più. Chi valuta e chi convalida sono due persone diverse.
help-credential-title = Che cosa faccio con l’attestato?
help-credential-text = È nel tuo zaino. Puoi scaricarlo, condividerlo con un collegamento e toglierlo quando vuoi. Chi lo riceve può verificarlo in pochi secondi.
help-contact-title = Non ho trovato la risposta
help-contact-text = Scrivi all’indirizzo che trovi in fondo alla pagina, oppure passa allo sportello Informagiovani del tuo Comune.

privacy-title = Privacy
privacy-lead = Quali dati trattiamo, perché, e che cosa puoi fare.
privacy-what-title = Quali dati
privacy-what-text = Nome, e-mail, lingua, le competenze che indichi, le formazioni che prenoti, le prove che consegni e gli attestati che ricevi. Nient’altro.
privacy-why-title = Perché
privacy-why-text = Per farti frequentare le formazioni, valutare le prove e rilasciare gli attestati. La ricerca da parte delle aziende avviene solo con il tuo consenso, che puoi ritirare quando vuoi.
privacy-who-title = Chi li vede
privacy-who-text = Chi forma e chi valuta vede solo ciò che gli serve. Le aziende non vedono nome, foto o contatti finché non accetti tu. Ogni consultazione resta scritta nel tuo registro.
privacy-long-title = Per quanto tempo
privacy-long-text = Finché tieni l’account. Se lo cancelli, i tuoi dati personali vengono eliminati; degli attestati resta soltanto il fatto firmato, senza il tuo nome.
privacy-rights-title = I tuoi diritti
privacy-rights-text = Dalla pagina «Account» puoi scaricare i tuoi dati, correggerli e cancellarli senza chiedere a nessuno.

accessibility-title = Accessibilità
accessibility-lead = Questo sito è fatto per essere usato da tutte le persone.
accessibility-goal-title = Il nostro obiettivo
accessibility-goal-text = Rispettiamo le linee guida WCAG 2.2 di livello AA. Ogni pagina viene controllata automaticamente prima di ogni aggiornamento.
accessibility-how-title = Come
accessibility-how-text = Puoi usare il sito con la sola tastiera, con un lettore di schermo, sul telefono, senza JavaScript, in chiaro e in scuro, e stampare le pagine.
accessibility-tell-title = Segnalaci un problema
accessibility-tell-text = Se qualcosa non funziona, scrivi all’indirizzo in fondo alla pagina: rispondiamo entro trenta giorni.
