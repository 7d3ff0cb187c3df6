## Prima e dopo
learning-ask-before = Che cosa sai già fare? Un minuto, prima di cominciare
learning-ask-after = Com’è andata? Diccelo in due minuti
learning-ask-others = Chi può dire che cosa è cambiato
learning-impact-not-now = Adesso non si può: le domande si fanno prima dell’inizio, e dopo la fine a chi ha partecipato.
learning-impact-stopped = Questa persona ha chiesto di non ricevere più queste e-mail: non possiamo scriverle. Puoi indicarne un’altra.
learning-impact-one-at-least = Rispondi almeno a una domanda.
learning-before-title = Che cosa sai già fare
learning-before-lead = “{ $title }” non è ancora cominciato: dove ti trovi oggi? Dopo ti faremo le stesse domande, così vedi la differenza.
learning-before-saved = Grazie: te lo chiederemo di nuovo alla fine.
learning-rating-least = Non so farlo
learning-rating-most = Lo faccio senza aiuto
learning-rating-private = Le risposte sono tue: l’ente vede soltanto i dati di tutto il gruppo, da cinque persone in su.
learning-after-title = Com’è andata?
learning-after-lead = “{ $title }” è finito. Bastano due minuti.
learning-after-can = Che cosa sai fare adesso
learning-after-was = Come è stato
learning-after-words = Vuoi aggiungere qualcosa?
learning-after-words-hint = Chi insegna lo legge senza il tuo nome, e soltanto quando hanno risposto almeno { $least } persone.
learning-after-send = Invia
learning-after-saved = Grazie, la tua risposta è arrivata.
learning-stars-least = Per niente
learning-stars-most = Moltissimo
learning-aspect-content = Gli argomenti mi interessavano
learning-aspect-teaching = Ho capito le spiegazioni
learning-aspect-organising = L’organizzazione ha funzionato
learning-aspect-usefulness = Mi servirà

## Chi altro può rispondere
learning-others-title = Che cosa è cambiato
learning-others-lead = Dopo 30, 60 e 90 giorni chiediamo che cosa è cambiato grazie a “{ $title }”: un clic, nient’altro. Puoi indicare anche chi ti segue o il tuo datore di lavoro.
learning-others-you-agreed = Hai accettato di ricevere queste domande: tre e-mail in tutto, e da ciascuna puoi smettere.
learning-others-you-stopped = Hai chiesto di non ricevere più queste domande, quindi a te non scriviamo. Se le rivuoi, nel profilo togli il consenso, salva e dallo di nuovo.
learning-others-you-not = Non hai accettato di ricevere queste domande, quindi a te non scriviamo.
learning-others-change = Cambia nel tuo profilo
learning-others-named = Persone che hai indicato
learning-others-name = Indica una persona
learning-others-done = Va bene così, torna alla mia formazione
learning-others-remove = Togli
learning-other-kind = Chi è
learning-other-name = Nome e cognome
learning-other-email = Indirizzo e-mail
learning-other-lang = In quale lingua scriverle
learning-other-agreed = Gliene ho parlato ed è d’accordo
learning-other-agreed-hint = Riceverà il tuo nome, il titolo del micro-stage e una domanda, tre volte al massimo.
learning-other-save = Aggiungi
learning-other-saved = Fatto: le scriveremo a tempo debito.
learning-other-must-agree = Parlane prima con questa persona: le scriviamo solo se è d’accordo.
learning-other-not-now = Adesso non si può: una persona si indica quando il posto è confermato, e fino a 90 giorni dopo la fine.
learning-asked-learner = Partecipante
learning-asked-mentor = Tutor o mentore
learning-asked-employer = Datore di lavoro

## La domanda
learning-question-title = Che cosa è cambiato?
learning-question-lead = Sono passati { $days } giorni da “{ $title }”.
learning-question-learner = Usi quello che hai imparato?
learning-question-mentor = { $learner } usa quello che ha imparato?
learning-question-employer = Sul lavoro vede una differenza in { $learner }?
learning-question-changed = È cambiato qualcosa per te?
learning-question-productive = Da quando lavora in autonomia?
learning-question-productive-hint = Il giorno; vuoto se non ancora.
learning-question-words = C’è altro da dire?
learning-question-confirm = Conferma la risposta
learning-question-stop = Non voglio più ricevere queste domande
learning-question-why-learner = Ricevi questa domanda perché hai accettato di dirci che cosa cambia dopo un micro-stage.
learning-question-why-mentor = Riceve questa domanda perché chi ha partecipato ha indicato il suo nome.
learning-question-why-employer = Riceve questa domanda perché chi ha partecipato ha indicato il suo nome.
learning-answer-learner-clearly = Sì, spesso
learning-answer-learner-partly = Ogni tanto
learning-answer-learner-not-yet = Non ancora
learning-answer-other-clearly = Sì, si vede
learning-answer-other-partly = In parte
learning-answer-other-not-yet = Non ancora
learning-changed-job = Ho trovato un lavoro, o uno migliore
learning-changed-tasks = Ho compiti nuovi nello stesso lavoro
learning-changed-study = Continuo a studiare
learning-changed-nothing = Per ora niente
learning-day-to-come = Questo giorno deve ancora venire: serve un giorno passato, o niente.
learning-thanks-title = Grazie
learning-thanks-text = La risposta è registrata. Non c’è altro da fare.
learning-link-home = Vai alla pagina iniziale
learning-link-answered-title = Risposta già arrivata
learning-link-answered = A questa domanda è già arrivata una risposta: grazie. Il collegamento vale una volta sola.
learning-link-expired-title = Il tempo per rispondere è passato
learning-link-expired = Questo collegamento è scaduto. Non fa niente: se ci sarà un’altra domanda, arriverà con un’altra e-mail.
learning-link-unknown-title = Collegamento non valido
learning-link-unknown = Questo collegamento non è completo o non esiste: va aperto di nuovo dall’e-mail, tutto intero.
learning-stop-title = Niente più domande
learning-stop-text = Non scriveremo più a questo indirizzo per chiedere che cosa è cambiato, qualunque sia il micro-stage.
learning-stop-button = Non scrivetemi più
learning-stopped-title = Fatto
learning-stopped-text = Queste domande non arriveranno più.

## Per chi insegna
learning-feedback-title = Come è andata
learning-feedback-few = Hanno risposto in { $count }: le risposte si vedono da { $least } in su, così nessuno si riconosce.
learning-feedback-count = Risposte: { $count }.
learning-feedback-words = Che cosa hanno scritto
learning-growth-title = Prima e dopo
learning-chart-aspects = Giudizio, in percentuale del massimo
learning-chart-aspect = Aspetto
learning-chart-percent-of-best = Percentuale del massimo
learning-chart-growth = Persone sicure di sé (4 o 5 su 5), in percentuale
learning-chart-outcome = Risultato di apprendimento
learning-chart-after = Dopo
learning-chart-before = Prima
learning-chart-delivery = Edizioni, in percentuale
learning-chart-later = Dopo 30, 60 e 90 giorni, in percentuale
learning-onboarding-title = Inserimento al lavoro
learning-onboarding-is = Questa edizione inserisce persone in un lavoro: a tutor e datori di lavoro chiediamo anche da quando lavorano in autonomia.
learning-onboarding-is-not = Se questa edizione inserisce persone in un lavoro, chiediamo a tutor e datori di lavoro anche da quando lavorano in autonomia.
learning-onboarding-mark = È un inserimento al lavoro
learning-onboarding-unmark = Non è un inserimento al lavoro

## Indicatori
learning-indicators-title = Indicatori e impatto
learning-indicators-lead = Come vanno le edizioni di { $name } e che cosa cambia per chi partecipa.
learning-indicators-none = Nessuna edizione da contare
learning-indicators-none-text = Con questi filtri non c’è nessuna edizione. Cambia il periodo o togli un filtro.
learning-indicators-all = Tutti gli indicatori
learning-indicators-charts = Grafici
learning-indicators-lines-delivery = Le edizioni
learning-indicators-lines-assessment = La valutazione e dopo
learning-indicators-lines = Per microcredenziale
learning-indicators-few = I dati che riguardano meno di { $least } persone non si mostrano, e nemmeno quelli da cui, in questa pagina o nella tabella da scaricare, si potrebbero ricavare. Chi confronta più filtri o più giorni può invece ricavare qualcosa: sono dati di persone, da non diffondere così. Il periodo è quello in cui l’edizione comincia.
learning-indicators-take = Scarica i dati
learning-take-csv = Tabella CSV
learning-take-xlsx = Foglio XLSX
learning-period = Periodo
learning-period-quarter = Ultimi 90 giorni
learning-period-year = Ultimi 365 giorni
learning-one-microcredential = Microcredenziale
learning-territory = Territorio
learning-one-edition = Edizione
learning-number-of-days = { $days } giorni
learning-few-people = Troppo pochi
learning-nothing-to-count = Niente da contare
learning-unit-count = numero
learning-unit-percent = percentuale
learning-unit-days = giorni
learning-unit-number = media
learning-unit-kappa = kappa di Cohen
learning-export-level = Livello
learning-export-of = Di che cosa
learning-export-measure = Indicatore
learning-export-value = Valore
learning-export-unit = Unità
learning-export-base = Su quanti
learning-export-note = Nota
learning-export-level-whole = Tutto
learning-export-level-microcredential = Microcredenziale
learning-export-level-place = Territorio
learning-export-level-edition = Edizione
learning-measure-editions = Edizioni
learning-measure-editions-hint = Senza quelle annullate.
learning-measure-editions-per-stage = Edizioni per micro-stage
learning-measure-editions-per-stage-hint = Quante volte si ripete, in media, lo stesso micro-stage.
learning-measure-seats-filled = Posti occupati
learning-measure-seats-filled-hint = Sui posti disponibili.
learning-measure-no-shows = Assenti
learning-measure-no-shows-hint = Su chi aveva un posto quando si è svolta.
learning-measure-completion = Completano
learning-measure-completion-hint = Hanno superato la prova, su chi ha partecipato.
learning-measure-decision-median = Attesa della decisione
learning-measure-decision-median-hint = Dalla consegna alla decisione: metà aspetta meno (mediana).
learning-measure-decision-p90 = Attesa più lunga
learning-measure-decision-p90-hint = Nove su dieci aspettano meno (90º percentile).
learning-measure-first-try = Superano subito
learning-measure-first-try-hint = Con la prima consegna, su quelle decise.
learning-measure-agreement = Accordo tra valutatori
learning-measure-agreement-hint = Kappa di Cohen, da −1 a 1, su chi ha valutato lo stesso lavoro senza saperlo.
learning-measure-appeals = Ricorsi
learning-measure-appeals-hint = Sulle decisioni prese.
learning-measure-satisfaction = Giudizio
learning-measure-satisfaction-hint = Media da 1 a 5 di tutti gli aspetti.
learning-measure-growth = Si sentono più capaci
learning-measure-growth-hint = Si valutano meglio di prima, su chi ha risposto prima e dopo.
learning-measure-in-use-30 = Lo usano dopo 30 giorni
learning-measure-in-use-30-hint = Spesso o ogni tanto, su chi ha risposto.
learning-measure-in-use-60 = Lo usano dopo 60 giorni
learning-measure-in-use-60-hint = Spesso o ogni tanto, su chi ha risposto.
learning-measure-in-use-90 = Lo usano dopo 90 giorni
learning-measure-in-use-90-hint = Spesso o ogni tanto, su chi ha risposto.
learning-measure-seen-at-work = Si vede sul lavoro
learning-measure-seen-at-work-hint = Sì o in parte, secondo tutor e datori di lavoro.
learning-measure-time-to-productivity = Fino all’autonomia
learning-measure-time-to-productivity-hint = Giorni dall’inizio di un inserimento al lavoro: metà ne impiega meno.

## E-mail
learning-after-mail-subject = Com’è andata? { $title }
learning-after-mail-body =
    Ciao { $name },

    “{ $title }” è finito. Com’è andata? Bastano due minuti, e vedi che cosa è cambiato rispetto a prima:
    { $origin }/learning/seats/{ $enrolment }/after

    Te lo chiediamo una volta sola.

    { $network }
learning-impact-learner-mail-subject = { $days } giorni dopo “{ $title }”
learning-impact-learner-mail-body =
    Ciao { $name },

    sono passati { $days } giorni da “{ $title }”. Usi quello che hai imparato? Scegli una risposta: si apre una pagina, senza password, e lì confermi.

    Sì, spesso:
    { $origin }/impact/{ $token }?answer=clearly&lang=it

    Ogni tanto:
    { $origin }/impact/{ $token }?answer=partly&lang=it

    Non ancora:
    { $origin }/impact/{ $token }?answer=not_yet&lang=it

    Non vuoi più ricevere queste domande?
    { $origin }{ $stop }

    { $network }
learning-impact-mentor-mail-subject = Una domanda su { $learner }
learning-impact-mentor-mail-body =
    Gentile { $name },

    { $learner } ha partecipato a “{ $title }” { $days } giorni fa e l’ha indicata come tutor. Le chiediamo una cosa sola: usa quello che ha imparato? Scelga una risposta: si apre una pagina, senza password, e lì conferma.

    Sì, si vede:
    { $origin }/impact/{ $token }?answer=clearly&lang=it

    In parte:
    { $origin }/impact/{ $token }?answer=partly&lang=it

    Non ancora:
    { $origin }/impact/{ $token }?answer=not_yet&lang=it

    Non vuole più ricevere queste domande?
    { $origin }{ $stop }

    { $network }
learning-impact-employer-mail-subject = Una domanda su { $learner }
learning-impact-employer-mail-body =
    Gentile { $name },

    { $learner } ha partecipato a “{ $title }” { $days } giorni fa e l’ha indicata come datore di lavoro. Le chiediamo una cosa sola: sul lavoro vede una differenza? Scelga una risposta: si apre una pagina, senza password, e lì conferma.

    Sì, si vede:
    { $origin }/impact/{ $token }?answer=clearly&lang=it

    In parte:
    { $origin }/impact/{ $token }?answer=partly&lang=it

    Non ancora:
    { $origin }/impact/{ $token }?answer=not_yet&lang=it

    Non vuole più ricevere queste domande?
    { $origin }{ $stop }

    { $network }
