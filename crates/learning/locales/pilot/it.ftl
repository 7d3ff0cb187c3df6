learning-pilots-title = Sperimentazioni
learning-pilots-lead = Una microcredenziale si prova in sette passi, dalla squadra all’analisi: chi se ne occupa, entro quando, che cosa lo dimostra.
learning-pilots-none = Nessuna sperimentazione
learning-pilots-none-text = Quando ne comincia una, qui si vede a che punto è.
learning-pilot-start = Comincia una sperimentazione
learning-pilot-started = Sperimentazione cominciata: ora di’ chi si occupa di ogni passo.
learning-pilot-what = Che cosa provi
learning-pilot-what-hint = Il titolo della microcredenziale, o un nome che tutti riconoscono.
learning-pilot-progress = Passi fatti
learning-pilot-complete = Conclusa
learning-pilot-late = { $count ->
    [one] { $count } passo in ritardo
   *[other] { $count } passi in ritardo
 }
learning-pilot-column-step = Passo
learning-pilot-column-owner = Chi se ne occupa
learning-pilot-column-due = Entro quando
learning-pilot-column-state = A che punto è
learning-pilot-column-evidence = Che cosa lo dimostra
learning-pilot-done = Fatto
learning-pilot-is-late = In ritardo
learning-pilot-to-do = Da fare
learning-pilot-steps = I sette passi
learning-pilot-print = Questa pagina si può stampare: sta su un foglio.
learning-pilot-document = Documento
learning-pilot-shown-version = Microcredenziale
learning-pilot-shown-edition = Edizione
learning-pilot-takes = Che cosa serve
learning-pilot-who = Chi e quando
learning-pilot-what-done = Che cosa è stato fatto
learning-pilot-owner-hint = Riceve un’e-mail, e può scrivere qui che cosa ha fatto.
learning-pilot-due-hint = Tre giorni prima glielo ricordiamo.
learning-pilot-note = Che cosa avete fatto
learning-pilot-shown = Microcredenziale o edizione collegata
learning-pilot-link = Indirizzo di un documento
learning-pilot-link-hint = Comincia con https://
learning-pilot-link-wrong = Scrivi un indirizzo intero che comincia con https://, senza spazi.
learning-pilot-mark-done = Questo passo è fatto
learning-pilot-step-done = Questo passo è fatto. Togli la spunta per riaprirlo.
learning-pilot-nothing-to-show = Per segnarlo come fatto scrivi che cosa avete fatto, o collega qualcosa che lo dimostra.
learning-pilot-not-theirs = Solo chi gestisce l’ente o si occupa di questo passo può scrivere qui.
learning-pilot-not-of-provider = Scegli qualcosa o qualcuno di questo ente.
learning-step-team = Squadra
learning-step-team-text = Chi progetta, chi insegna, chi valuta, chi convalida, chi decide. Chi progetta non approva; chi valuta non convalida.
learning-step-team-evidence = Per esempio: nomi e compiti, data dell’incontro di avvio.
learning-step-framework = Quadro di qualità
learning-step-framework-text = Con quali regole lavorate: controlli vostri, quanti valutano, ricorsi, seconda valutazione a campione. Si scrivono nella pagina Qualità.
learning-step-framework-evidence = Per esempio: le regole scelte e perché.
learning-step-training = Formazione della squadra
learning-step-training-text = La squadra impara a scrivere risultati di apprendimento, a usare la rubrica, a valutare senza sapere che cosa dicono gli altri.
learning-step-training-evidence = Per esempio: date, argomenti, chi c’era.
learning-step-design = Progettazione
learning-step-design-text = Risultati, sfida, prove richieste, rubrica, ore. Un’altra persona rivede e approva; poi si pubblica.
learning-step-design-evidence = Collega la microcredenziale; scrivi che cosa è cambiato dopo la revisione.
learning-step-trial = Prova sul campo
learning-step-trial-text = Un’edizione con un primo gruppo: presenze, consegne, domande raccolte prima e dopo.
learning-step-trial-evidence = Collega l’edizione; scrivi quante persone c’erano e che cosa non ha funzionato.
learning-step-evaluation = Valutazione e convalida
learning-step-evaluation-text = I lavori si valutano con la rubrica, in più persone dove serve; un’altra persona convalida; si guarda quanto i valutatori sono d’accordo.
learning-step-evaluation-evidence = Per esempio: quanti lavori, quanti superati, l’accordo (kappa), i ricorsi.
learning-step-analysis = Analisi
learning-step-analysis-text = Che cosa dicono gli indicatori e le persone dopo 30, 60 e 90 giorni; che cosa si cambia nella prossima versione.
learning-step-analysis-evidence = Per esempio: le tre cose da cambiare e chi le cambia.
learning-pilot-step-name = { $step ->
    [team] Squadra
    [framework] Quadro di qualità
    [training] Formazione della squadra
    [design] Progettazione
    [trial] Prova sul campo
    [evaluation] Valutazione e convalida
   *[analysis] Analisi
 }
learning-pilot-yours-mail-subject = Un passo affidato a te: { $title }
learning-pilot-yours-mail-body =
    Ciao { $name },

    nella sperimentazione “{ $title }” ti occupi di questo passo: { learning-pilot-step-name }. Da fare entro: { $due }.

    Che cosa serve, e dove scrivere che cosa hai fatto:
    { $origin }/pilots/{ $pilot }/{ $step }

    { $network }
learning-pilot-due-mail-subject = Fra poco scade: { $title }
learning-pilot-due-mail-body =
    Ciao { $name },

    nella sperimentazione “{ $title }” manca ancora questo passo, di cui ti occupi: { learning-pilot-step-name }. Da fare entro: { $due }.

    Quando è fatto, scrivilo qui:
    { $origin }/pilots/{ $pilot }/{ $step }

    { $network }
