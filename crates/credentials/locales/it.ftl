# Attestati: zaino, condivisione, verifica, stato

credentials-backpack-title = Il mio zaino
credentials-backpack-lead = Gli attestati che hai ricevuto. Sono tuoi: puoi scaricarli, mostrarli a chi vuoi e smettere di mostrarli quando vuoi.
credentials-backpack-empty-title = Il tuo zaino è vuoto
credentials-backpack-empty-text = Quando superi una prova, l’attestato arriva qui. Comincia scegliendo una micro-formazione.
credentials-badge-alt = Immagine dell’attestato «{$title}»

credentials-state-valid = Valido
credentials-state-suspended = Sospeso
credentials-state-revoked = Revocato
credentials-suspended-since = L’attestato è sospeso dal {$date}: per ora non vale.
credentials-revoked-because = L’attestato è stato revocato il {$date}. Motivo: {$reason}.
credentials-reason-issued-in-error = rilasciato per errore
credentials-reason-assessment-invalid = la valutazione non è valida
credentials-reason-right-withdrawn = l’ente non può più rilasciarlo
credentials-reason-fraud = ottenuto con l’inganno
credentials-reason-corrected = sostituito da uno corretto

credentials-fact-issuer = Rilasciato da
credentials-fact-awarded = Data
credentials-fact-until = Vale fino al
credentials-fact-about = Di che cosa si tratta
credentials-fact-criteria = Come si ottiene
credentials-fact-workload = Impegno
credentials-fact-eqf = Livello EQF
credentials-fact-assessment = Tipo di valutazione
credentials-fact-participation = Forma di partecipazione
credentials-fact-quality = Garanzia di qualità
credentials-fact-standing = Stato

credentials-share-title = Condividi
credentials-share-lead = Crea un collegamento per mostrare questo attestato. Chi lo apre può verificarlo subito, senza registrarsi.
credentials-share-audience = Per chi è
credentials-share-audience-hint = Un promemoria solo per te, per esempio il nome dell’azienda.
credentials-share-days = Per quanto tempo
credentials-share-7 = 7 giorni
credentials-share-30 = 30 giorni
credentials-share-365 = Un anno
credentials-share-always = Senza scadenza
credentials-share-name = Mostra il mio nome
credentials-share-button = Crea il collegamento
credentials-share-made = Il collegamento è pronto: copialo e invialo.
credentials-share-ended = Il collegamento non funziona più.
credentials-share-too-many = Hai già {$most} collegamenti attivi per questo attestato. Chiudine uno e riprova.
credentials-share-link = Collegamento
credentials-share-open = Attivo
credentials-share-expired = Scaduto
credentials-share-taken-back = Chiuso
credentials-share-facts = Creato il {$date}. { $views ->
    [0] Nessuno lo ha ancora aperto.
    [one] Aperto una volta.
   *[other] Aperto {$views} volte.
}
credentials-share-until = Vale fino al {$date}.
credentials-share-with-name = Mostra il tuo nome.
credentials-share-without-name = Non mostra il tuo nome.
credentials-share-look = Guarda come appare
credentials-share-end = Chiudi il collegamento

credentials-download-title = Scarica
credentials-download-lead = L’attestato è dentro ogni file: si può verificare anche senza di noi.
credentials-download-json = Documento firmato (JSON)
credentials-download-png = Immagine (PNG)
credentials-download-svg = Immagine (SVG)
credentials-download-pdf = Attestato (PDF)
credentials-download-capsule = Capsula
credentials-download-capsule-hint = La capsula contiene anche chiavi, stato e prova del registro: si può verificare tra molti anni, senza rete e anche se chi l’ha rilasciata non esiste più.
credentials-certificate = Attestato di microcredenziale
credentials-certificate-that = Si attesta che
credentials-certificate-bearer = chi presenta questo documento
credentials-certificate-has = ha conseguito la microcredenziale
credentials-certificate-awarded = rilasciata da { $issuer } il { $date }
credentials-certificate-check = Verifica
credentials-certificate-check-text = Il codice porta alla pagina in cui chiunque può controllare l’attestato. In questo file c’è anche il documento firmato, che si verifica senza di noi.
credentials-take-along-title = Porta con te
credentials-qr = Codice QR di questa pagina
credentials-qr-alt = Codice QR che porta a questa pagina

credentials-learner-hidden = La persona ha scelto di non mostrare il nome
credentials-learner-stated = Nome indicato dalla persona che condivide l’attestato.
credentials-learner-erased = Persona cancellata
credentials-issued-by = Rilasciato da {$issuer}
credentials-criteria-title = Che cosa bisognava fare
credentials-outcomes-title = Che cosa sa fare
credentials-results-title = Risultati
credentials-criterion = Criterio
credentials-level-reached = Livello raggiunto
credentials-level-required = Livello richiesto
credentials-evidence-title = Prove consegnate
credentials-evidence-private = Le prove restano private. Qui trovi il titolo e l’impronta digitale, che permette di riconoscerle.
credentials-closed-title = Questo collegamento non mostra più nulla
credentials-closed-expired = Il collegamento è scaduto. Chiedine uno nuovo alla persona che te lo ha inviato.
credentials-closed-taken-back = La persona ha chiuso il collegamento. Se ti serve, chiedine uno nuovo.
credentials-standing-title = Stato dell’attestato
credentials-standing-private = A questo indirizzo diciamo soltanto se l’attestato vale e, se non vale, perché. Di chi sia lo mostra solo la persona, con un suo collegamento.
credentials-terms-title = Che cosa significano questi termini
credentials-terms-text = Sono le parole con cui gli attestati descrivono il tipo di valutazione, la forma di partecipazione e la garanzia di qualità, secondo l’Allegato I della Raccomandazione del Consiglio 2022/C 243/02.

credentials-verify-title = Verifica un attestato
credentials-verify-lead = Controlla in pochi secondi se un attestato è autentico e chi lo garantisce. Non serve registrarsi e non conserviamo ciò che carichi.
credentials-verify-file = File dell’attestato
credentials-verify-address = Oppure l’indirizzo
credentials-verify-address-hint = Il collegamento che hai ricevuto, per esempio https://…
credentials-verify-text = Oppure il testo
credentials-verify-text-hint = Incolla qui il documento firmato.
credentials-verify-button = Verifica
credentials-verify-nothing = Scegli un file, oppure scrivi un indirizzo o incolla un testo.
credentials-verify-unreachable = A questo indirizzo non troviamo un attestato. Controlla di averlo copiato per intero.
credentials-verify-untitled = Risultato della verifica
credentials-verify-another = Verificane un altro
credentials-verdict-valid = L’attestato è valido.
credentials-verdict-invalid = L’attestato non è valido.
credentials-verdict-not-checked = Non abbiamo potuto controllare tutto: non considerarlo valido.
credentials-verdict-none = Qui dentro non c’è un attestato che sappiamo leggere.
credentials-says-title = Che cosa dice
credentials-checks-title = I controlli, uno per uno
credentials-trust-title = Chi lo garantisce
credentials-trust-unknown = Chi lo ha rilasciato non fa parte di questa rete. La firma può essere autentica, ma non possiamo dire nulla su chi firma.
credentials-trust-member = Membro della rete
credentials-trust-no-entry = Fa parte della rete, ma non è nell’elenco degli enti autorizzati a rilasciare attestati.
credentials-trust-entry = {$what}: autorizzato dal {$since}, accreditato da {$by}.
credentials-trust-everything = Tutti i campi
credentials-technical = Dettagli tecnici
credentials-issuer-id = Identificativo di chi rilascia

credentials-check-format = Formato
credentials-check-schema = Schema
credentials-check-proof = Firma
credentials-check-issuer-key = Chiave di chi rilascia
credentials-check-issuer-is-controller = Chi rilascia è chi firma
credentials-check-valid-from = Inizio della validità
credentials-check-valid-until = Fine della validità
credentials-check-status = Revoca e sospensione
credentials-check-credentials-inside = Attestati contenuti
credentials-check-endorsements = Sottoscrizioni di terzi
credentials-check-evidence-digests = Prove
credentials-check-recipient = Persona
credentials-check-log-inclusion = Registro pubblico
credentials-check-trust-list = Elenco degli enti autorizzati

credentials-code-format-credential = È un attestato in un formato che conosciamo.
credentials-code-format-malformed = Il documento è scritto male: non si può leggere.
credentials-code-format-no-object = Il documento non è un attestato.
credentials-code-format-too-large = È più grande di qualsiasi attestato.
credentials-code-format-too-many-carriers = È nascosto dentro troppi contenitori.
credentials-code-format-unknown = Non è un attestato in un formato che conosciamo.
credentials-code-format-ob2 = È un badge Open Badges 2.0.
credentials-code-format-sd-jwt = È un attestato SD-JWT.
credentials-code-format-baked-twice = Il file contiene due attestati: non si sa quale valga.
credentials-code-format-damaged = Il file è danneggiato: non si può leggere.
credentials-code-format-tampered = Il file è stato modificato, o ne manca una parte: ciò che contiene non corrisponde al suo indice.
credentials-code-format-not-baked = Il file non contiene un attestato.
credentials-code-proof-genuine = La firma è autentica: il documento non è stato modificato.
credentials-code-proof-bad = La firma non è leggibile.
credentials-code-proof-expired = La firma è scaduta.
credentials-code-proof-base = È la copia riservata a chi ha ricevuto l’attestato e non prova nulla ad altri: prima se ne ricavano le parti da mostrare.
credentials-code-proof-malformed = La firma è scritta male.
credentials-code-proof-mismatch = La firma non corrisponde: il documento è stato modificato, oppure ha firmato qualcun altro.
credentials-code-proof-no-key = Senza la chiave di chi rilascia non si può controllare la firma.
credentials-code-proof-none = Il documento non è firmato.
credentials-code-proof-other-purpose = La firma è stata fatta per un altro scopo.
credentials-code-proof-other-session = La firma è stata fatta per un’altra richiesta.
credentials-code-proof-too-many = Ha troppe firme.
credentials-code-proof-unknown-context = Usa un vocabolario che non conosciamo.
credentials-code-proof-unknown-suite = Usa un tipo di firma che non conosciamo.
credentials-code-proof-differs = È diverso da quello che chi rilascia pubblica al suo indirizzo.
credentials-code-proof-unreachable = Non siamo riusciti a controllarlo presso chi rilascia.
credentials-code-issuer-key-published = Chi rilascia pubblica questa chiave.
credentials-code-issuer-key-rotated = La chiave è stata sostituita, ma quando ha firmato era in uso.
credentials-code-issuer-key-compromised = La chiave era già in mani sbagliate.
credentials-code-issuer-key-logged-before-compromise = La chiave è poi finita in mani sbagliate, ma l’attestato era già nel registro pubblico.
credentials-code-issuer-key-expired = La chiave era già scaduta.
credentials-code-issuer-key-not-published = Chi rilascia non pubblica questa chiave.
credentials-code-issuer-key-unreachable = Non siamo riusciti a raggiungere chi rilascia.
credentials-code-issuer-key-certified = Il certificato di chi rilascia porta a un’autorità riconosciuta.
credentials-code-issuer-key-no-anchors = Non è indicato quali autorità di certificazione riconoscere, quindi il certificato non è stato giudicato.
credentials-code-issuer-key-not-certified = Il certificato di chi rilascia non porta a un’autorità riconosciuta.
credentials-code-issuer-key-unusable = La chiave di chi rilascia non si può usare.
credentials-code-issuer-is-controller = Chi rilascia controlla la chiave che ha firmato.
credentials-code-issuer-other-controller = La chiave appartiene a qualcun altro.
credentials-code-issuer-none = Non dice chi lo rilascia.
credentials-code-issuer-not-asked = Non è stato chiesto di controllarlo.
credentials-code-issuer-is-certified = Chi rilascia è chi è indicato nel certificato.
credentials-code-issuer-is-sealer = Chi rilascia è chi ha apposto il sigillo.
credentials-code-issuer-other-sealer = Chi rilascia non è chi ha apposto il sigillo.
credentials-code-valid-from-past = Vale già.
credentials-code-valid-from-future = Non vale ancora.
credentials-code-valid-from-none = Non dice da quando vale.
credentials-code-valid-from-malformed = L’inizio della validità non è una data.
credentials-code-valid-until-none = Non ha scadenza.
credentials-code-valid-until-future = Non è scaduto.
credentials-code-valid-until-expired = È scaduto.
credentials-code-valid-until-malformed = La fine della validità non è una data.
credentials-code-status-not-revoked = Non è stato revocato né sospeso.
credentials-code-status-not-suspended = Non è sospeso.
credentials-code-status-current = È aggiornato.
credentials-code-status-revoked = È stato revocato.
credentials-code-status-suspended = È sospeso.
credentials-code-status-none = Non dice dove controllare se è stato revocato.
credentials-code-status-refresh = Ne esiste una versione più recente.
credentials-code-status-message = Chi rilascia ha lasciato un messaggio.
credentials-code-status-unreachable = Non siamo riusciti a raggiungere l’elenco delle revoche.
credentials-code-status-unvouched = L’elenco delle revoche è arrivato insieme all’attestato, ma non è firmato da chi lo ha rilasciato: non dice se vale ancora.
credentials-code-status-malformed = Il riferimento all’elenco delle revoche è scritto male.
credentials-code-status-malformed-list = L’elenco delle revoche è scritto male.
credentials-code-status-list-invalid = L’elenco delle revoche non è autentico.
credentials-code-status-list-not-checked = Non abbiamo potuto controllare l’elenco delle revoche.
credentials-code-status-other-issuer = L’elenco delle revoche è di qualcun altro.
credentials-code-status-other-list = L’elenco delle revoche è un altro.
credentials-code-status-other-purpose = L’elenco serve a un altro scopo.
credentials-code-status-too-deep = L’elenco rimanda a troppi altri elenchi.
credentials-code-status-unknown-kind = Usa un tipo di elenco che non conosciamo.
credentials-code-schema-kept = Rispetta lo schema che dichiara.
credentials-code-schema-broken = Non rispetta lo schema che dichiara. Può essere autentico lo stesso.
credentials-code-schema-none = Non dichiara uno schema.
credentials-code-schema-unreachable = Non siamo riusciti a leggere lo schema.
credentials-code-schema-unusable = Lo schema non si può usare.
credentials-code-endorsements-none = Nessuno lo ha sottoscritto.
credentials-code-endorsements-valid = Le sottoscrizioni sono autentiche.
credentials-code-endorsements-invalid = Una sottoscrizione non è autentica.
credentials-code-endorsements-not-checked = Non abbiamo potuto controllare le sottoscrizioni.
credentials-code-endorsements-other-subject = Una sottoscrizione riguarda altro.
credentials-code-endorsements-too-deep = Le sottoscrizioni rimandano a troppe altre.
credentials-code-evidence-none = Non rimanda a prove controllabili.
credentials-code-evidence-private = Le prove sono private.
credentials-code-evidence-unchanged = Le prove sono quelle di allora.
credentials-code-evidence-changed = Una prova è stata cambiata.
credentials-code-evidence-unreachable = Non siamo riusciti a raggiungere le prove.
credentials-code-evidence-unknown-digest = L’impronta di una prova è di un tipo che non conosciamo.
credentials-code-recipient-not-asked = Non è stato chiesto di chi sia.
credentials-code-recipient-same-identity = È stato rilasciato a questa persona.
credentials-code-recipient-same-id = È stato rilasciato a questa persona.
credentials-code-recipient-other = È stato rilasciato a un’altra persona.
credentials-code-recipient-unknown = Non dice in modo controllabile a chi è stato rilasciato.
credentials-code-log-included = È nel registro pubblico.
credentials-code-log-no-proof = Non porta la prova di essere in un registro pubblico.
credentials-code-log-unknown = Porta la prova di un registro pubblico che non conosciamo.
credentials-code-log-not-included = La prova del registro pubblico non corrisponde a questo attestato.
credentials-code-contents-valid = Ogni attestato che contiene è valido.
credentials-code-contents-none = Non contiene attestati.
credentials-code-contents-too-many = Contiene più attestati di quanti ne guardiamo.
credentials-code-contents-too-deep = Gli attestati sono nascosti troppo in profondità.
credentials-code-contents-invalid = Un attestato che contiene non è valido.
credentials-code-contents-not-checked = Un attestato che contiene non si è potuto controllare.
credentials-code-contents-bare = Un attestato che contiene è scritto in una forma non ammessa.
credentials-code-status-list-stale = L’elenco delle revoche è scaduto e non ce n’è uno più recente.
credentials-code-status-other = L’elenco delle revoche dice che non vale.
credentials-code-status-out-of-range = L’elenco delle revoche non arriva fino a questo attestato.
credentials-code-recipient-holder = Lo mostra la persona a cui è stato rilasciato.
credentials-code-recipient-matches = È stato rilasciato a questa persona.
credentials-code-recipient-not-bound = Chi lo mostra non ha dimostrato di essere la persona a cui è stato rilasciato.
credentials-code-recipient-weak-hash = La persona è indicata in un modo troppo debole per confrontarla.
credentials-code-trust-trusted = L’ente è autorizzato.
credentials-code-trust-not-trusted = L’ente non è autorizzato.
credentials-code-trust-unknown = Non sappiamo se l’ente sia autorizzato.
credentials-code-trust-not-asked = Chi lo garantisce è indicato più sotto.
credentials-code-capsule-snapshot = Le revoche e altri dati vengono dalla capsula, com’erano quando è stata preparata: da allora possono essere cambiati.
credentials-code-seal-time-stamp = Ha una marca temporale, che qui non controlliamo.
credentials-code-presentation-other-holder = Lo mostra una persona diversa da quella a cui è stato rilasciato.
credentials-code-refresh-unreachable = Non siamo riusciti a chiedere se ne esiste una versione più recente.
credentials-code-refresh-other = Il servizio di aggiornamento ha dato un attestato diverso.
credentials-code-refresh-invalid = La versione più recente che offre chi rilascia non è valida.
credentials-code-refresh-taken = È stata presa la versione più recente da chi rilascia.
credentials-code-format-version-1 = Segue il modello di dati precedente, il 1.1.
credentials-code-issuer-unusual-letters = L’indirizzo di chi rilascia ha lettere che si possono confondere con altre: guardalo bene.

credentials-awards-title = Attestati rilasciati
credentials-awards-lead = Gli attestati della tua organizzazione. Puoi sospenderli, ripristinarli o revocarli.
credentials-awards-empty-title = Nessun attestato
credentials-awards-empty-text = Gli attestati compaiono qui quando una valutazione viene convalidata.
credentials-award-title = Titolo
credentials-award-learner = Persona
credentials-status-title = Cambia lo stato
credentials-status-lead = Ciò che decidi vale subito per ogni forma dell’attestato, ovunque sia stato copiato. La persona riceve un messaggio. Il passare del tempo non è un motivo per revocare.
credentials-change = Che cosa vuoi fare
credentials-change-suspend = Sospendi
credentials-change-suspend-hint = Per ora non vale; si può ripristinare.
credentials-change-reinstate = Ripristina
credentials-change-revoke = Revoca: {$reason}
credentials-change-note = Spiegazione
credentials-change-note-hint = La leggono la persona e chi verifica l’attestato. Non scrivere dati personali.
credentials-change-button = Conferma
credentials-status-changed = Lo stato dell’attestato è cambiato.
credentials-status-not-allowed = Questo attestato non si può più cambiare in questo modo: ricarica la pagina per vedere il suo stato.

credentials-api-key-name = Il nome di una chiave per programmi ha da 1 a 100 caratteri.
credentials-api-key-name-taken = C’è già una chiave per programmi con questo nome: scegline un altro, oppure chiudi prima quella.

credentials-mail-sealed-subject = Hai ricevuto un attestato: {$title}
credentials-mail-sealed-body = Complimenti!

    La tua prova è stata convalidata e l’attestato «{$title}» è nel tuo zaino:
    {$origin}{$path}

    Puoi scaricarlo e condividerlo quando vuoi.

    {$network}
credentials-mail-revoked-subject = L’attestato «{$title}» è stato revocato
credentials-mail-revoked-body = L’attestato «{$title}» è stato revocato da chi lo aveva rilasciato.

    Trovi il motivo nel tuo zaino: {$origin}/backpack

    Se pensi che sia un errore, scrivi all’ente che lo ha rilasciato.

    {$network}
