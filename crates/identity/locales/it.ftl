### Identità: come si entra, il proprio profilo, le organizzazioni. Si dà del tu, con parole semplici.

## Entrare
identity-sign-up-title = Crea il tuo profilo
identity-sign-up-lead = Bastano due minuti. Non costa nulla e puoi andartene quando vuoi.
identity-sign-up-button = Crea il profilo
identity-have-account = Hai già un profilo?
identity-no-account = Non hai ancora un profilo?
identity-name = Nome e cognome
identity-name-hint = Come vuoi che compaia sui tuoi certificati.
identity-email = Indirizzo e-mail
identity-password = Password
identity-password-hint = Almeno 10 caratteri. Una frase che ricordi va benissimo.
identity-password-guessable = È troppo facile da indovinare: scegline una diversa dal tuo indirizzo e non fatta di un solo carattere.
identity-lang = Lingua
identity-lang-hint = Per le pagine e per i messaggi che ti mandiamo.
identity-privacy-agree = Ho letto l’informativa sulla privacy
identity-privacy-hint = Usiamo i tuoi dati solo per questo servizio. Ogni altro uso lo decidi tu, più tardi, dal tuo profilo.
identity-privacy-read = Leggi l’informativa sulla privacy
identity-sign-in-wrong = Indirizzo e-mail o password non corrispondono. Controlla e riprova, oppure scegli una nuova password.
identity-forgot-link = Hai dimenticato la password?
identity-forgot-title = Scegli una nuova password
identity-forgot-lead = Scrivi il tuo indirizzo e-mail: ti mandiamo un link per scegliere una nuova password.
identity-forgot-button = Manda il link
identity-forgot-sent-title = Controlla la posta
identity-forgot-sent-short = Il link è in arrivo
identity-forgot-sent = Se questo indirizzo ha un profilo, fra poco arriva un messaggio con un link che vale un’ora. Se non lo vedi, guarda nella posta indesiderata.
identity-reset-title = Nuova password
identity-reset-lead = Per il profilo di { $address }.
identity-reset-button = Salva e accedi
identity-new-password = Nuova password
identity-verify-title = Conferma il tuo indirizzo
identity-verify-lead = Confermi che { $address } è il tuo indirizzo?
identity-verify-button = Sì, è il mio indirizzo
identity-email-verified = Grazie: il tuo indirizzo è confermato.
identity-email-taken = Questo indirizzo è già confermato da un altro profilo. Accedi con quello, oppure usa un altro indirizzo.
identity-link-spent-title = Questo link non vale più
identity-link-spent-short = Il link è già stato usato o è scaduto
identity-link-spent = Ogni link vale una volta sola e per un tempo limitato. Puoi chiederne uno nuovo.
identity-to-account = Vai al tuo profilo

## Il proprio profilo
identity-about-you = I tuoi dati
identity-account-since = Il tuo profilo esiste dal { $date }.
identity-email-is-verified = Confermato
identity-email-not-verified = Da confermare
identity-link-hint = Apri il messaggio che ti abbiamo mandato e segui il link. Se non lo trovi, guarda nella posta indesiderata.
identity-link-again = Manda di nuovo il link
identity-link-sent = Ti abbiamo mandato un messaggio con il link.
identity-new-email = Nuovo indirizzo e-mail
identity-new-email-hint = Quello di adesso resta valido finché non confermi il nuovo.
identity-change-email = Cambia indirizzo
identity-organisations = Le tue organizzazioni
identity-in-no-organisation = Non fai parte di nessuna organizzazione. Per imparare e mostrare le tue competenze non serve.
identity-consents = Che cosa ci permetti
identity-consents-lead = Decidi tu, una cosa alla volta. Puoi cambiare idea in ogni momento.
identity-purposes = Permetto che i miei dati siano usati per
identity-purpose-talent-search = Farmi trovare dalle aziende
identity-purpose-hint-talent-search = Le aziende vedono le tue competenze ma non chi sei. Nome e contatti compaiono solo se accetti una richiesta.
identity-purpose-name-on-shared-credentials = Mostrare il mio nome sui certificati che condivido
identity-purpose-hint-name-on-shared-credentials = Senza questo permesso, chi apre un tuo link vede il certificato ma non il tuo nome.
identity-purpose-impact-follow-up = Chiedermi più avanti com’è andata
identity-purpose-hint-impact-follow-up = Dopo 30, 60 e 90 giorni ti facciamo poche domande sull’utilità della formazione.
identity-consent-given = Permesso dato il { $date } (testo { $version }).
identity-consent-withdrawn = Permesso tolto il { $date } (testo { $version }).
identity-consents-save = Salva i permessi
identity-present-password = Password attuale
identity-password-ends-sessions = Quando cambi la password esci da tutti gli altri dispositivi.
identity-password-wrong = Non è la tua password attuale.
identity-change-password = Cambia password
identity-sessions = Dove hai fatto l’accesso
identity-sessions-lead = Se non riconosci un dispositivo, chiudi il suo accesso e cambia la password.
identity-browser = Dispositivo
identity-browser-unknown = Dispositivo sconosciuto
identity-session-since = Accesso dal
identity-session-seen = Ultimo uso
identity-session-this = Questo dispositivo
identity-session-end = Chiudi l’accesso
identity-session-ended = Accesso chiuso.
identity-action = Azione
identity-your-data = I tuoi dati, e come andartene
identity-download-lead = Puoi scaricare tutto quello che sappiamo di te, in un file che altri programmi sanno leggere.
identity-download = Scarica i miei dati (JSON)
identity-delete-lead = Puoi eliminare il profilo quando vuoi.
identity-delete = Elimina il mio profilo
identity-delete-title = Vuoi eliminare il tuo profilo?
identity-delete-goes = Spariscono per sempre nome, indirizzo, password, accessi, permessi e ruoli. Non possiamo tornare indietro.
identity-delete-stays = I certificati che hai già scaricato restano tuoi e continuano a valere. Nei registri resta un codice che non porta a te, perché un atto firmato non si può disfare.
identity-delete-sure = Sì, voglio eliminare il mio profilo
identity-erase-last-manager = Sei l’unica persona responsabile di { $organisation }. Prima nomina qualcun altro, poi elimina il profilo.

## Organizzazioni
identity-organisation = Organizzazione
identity-organisation-name = Nome dell’organizzazione
identity-organisation-name-taken = C’è già un’organizzazione con questo nome. Se è la tua, chiedi alla persona responsabile di invitarti.
identity-kind = Tipo
identity-kind-governance = Governo della rete
identity-kind-municipality = Comune
identity-kind-provider = Ente di formazione
identity-kind-company = Azienda
identity-kind-school = Scuola o università
identity-kind-endorser = Ente che garantisce
identity-kind-hint-municipality = Comuni, unioni di comuni, Informagiovani.
identity-kind-hint-provider = Fa formazione e rilascia microcredenziali.
identity-kind-hint-company = Cerca persone e fa crescere le proprie.
identity-kind-hint-school = Istituti, ITS, università.
identity-kind-hint-endorser = Ordini, associazioni, fondazioni che danno il proprio appoggio ad altri.
identity-status-applicant = In attesa
identity-status-admitted = Membro
identity-status-suspended = Sospesa
identity-status-refused = Non ammessa
identity-territory = Territorio
identity-territory-hint = Per esempio Milano, oppure Provincia di Lecco.
identity-website = Sito web
identity-website-hint = L’indirizzo completo, che inizia con https://.
identity-description = Che cosa fa
identity-description-hint = Due o tre frasi, come le diresti a chi non ti conosce. Compaiono nella pagina pubblica.
identity-apply-title = Iscrivi la tua organizzazione
identity-apply-lead = Chi governa la rete legge la richiesta e risponde per e-mail. Tu ne sarai responsabile.
identity-apply-button = Invia la richiesta
identity-applied = La richiesta è partita. Ti scriviamo appena c’è una risposta.
identity-applied-at = Richiesta del
identity-application = Che cosa sappiamo
identity-profile = Presentazione
identity-public-page = Vedi la pagina pubblica
identity-other-organisations = Le altre organizzazioni di cui hai la responsabilità
identity-standing-applicant = La richiesta è in esame. Ti scriviamo appena c’è una risposta: fino ad allora non serve fare altro.
identity-standing-suspended = L’organizzazione è sospesa: le sue persone per ora non possono lavorare nella rete.
identity-standing-refused = La richiesta non è stata accolta. Se qualcosa è cambiato, puoi farne una nuova.
identity-reason = Motivo
identity-reason-hint = Serve per rifiutare o sospendere. Lo leggono le persone responsabili dell’organizzazione.
identity-no-organisation = Non hai la responsabilità di nessuna organizzazione
identity-no-organisation-hint = Se la tua organizzazione è già nella rete, chiedi a chi ne è responsabile di invitarti. Se non c’è ancora, iscrivila.
identity-decision = Decisione
identity-decide-admit = Ammetti
identity-decide-refuse = Non ammettere
identity-decide-suspend = Sospendi
identity-decide-reinstate = Riammetti
identity-decided-already = Nel frattempo la situazione è cambiata. Ricarica la pagina e controlla.
identity-last-governance = L’organizzazione che governa la rete non si può sospendere.
identity-done-admitted = { $organisation } ora fa parte della rete.
identity-done-refused = La richiesta di { $organisation } non è stata accolta.
identity-done-suspended = { $organisation } è sospesa.

## Persone di un’organizzazione
identity-members = Persone
identity-members-lead = Chi lavora per { $organisation }, e con quali ruoli.
identity-member-lead = I suoi ruoli in { $organisation }.
identity-roles = Ruoli
identity-change = Modifica
identity-invite-title = Invita una persona
identity-invite-hint = Riceve un link che vale 14 giorni.
identity-invite-button = Manda l’invito
identity-invited = Invito mandato.
identity-invitations = Inviti in attesa
identity-valid-until = Vale fino al
identity-withdraw = Ritira
identity-invitation-withdrawn = Invito ritirato.
identity-invitation-title = Un invito per te
identity-invitation-lead = { $organisation } ti invita a lavorare insieme.
identity-invitation-as = Accetti come { $name }.
identity-invitation-accept = Accetta l’invito
identity-invitation-sign-in = Per accettare, accedi o crea il tuo profilo.
identity-invitation-accepted = Invito accettato: i nuovi ruoli sono attivi.
identity-remove-title = Togli dall’organizzazione
identity-remove-hint = La persona perde i ruoli qui, ma tiene il suo profilo e i suoi certificati.
identity-remove-button = Togli
identity-remove-question = Togliere { $name } da { $organisation }?
identity-remove-consequence = Perde subito tutti i ruoli in questa organizzazione. Il profilo personale resta. Puoi invitarla di nuovo.
identity-removed = La persona non fa più parte dell’organizzazione.
identity-last-manager = È l’ultima persona responsabile: prima nominane un’altra.
identity-no-such-role = In un’organizzazione di questo tipo quel ruolo non c’è.
identity-role-hint-network-administrator = Ammette i membri e tiene l’elenco di chi rilascia microcredenziali.
identity-role-hint-manager = Gestisce persone, presentazione e chiavi dell’organizzazione.
identity-role-hint-designer = Progetta microcredenziali e micro-stage.
identity-role-hint-trainer = Conduce le edizioni e segna le presenze.
identity-role-hint-assessor = Valuta le prove consegnate.
identity-role-hint-validator = Convalida le valutazioni di altri.
identity-role-hint-recruiter = Descrive i profili che servono e cerca persone.
identity-role-hint-counsellor = Accompagna le persone allo sportello.
identity-role-hint-hub-manager = Gestisce un hub delle competenze.
identity-role-hint-mentor = Affianca chi è appena arrivato.

## Prima configurazione
identity-setup-title = Prepara la rete
identity-setup-lead = Bastano pochi dati: poi inviti le altre persone e ammetti le organizzazioni.
identity-setup-network-title = La rete
identity-setup-network = Nome della rete
identity-setup-network-hint = Compare in testa a ogni pagina.
identity-setup-organisation = Organizzazione che governa la rete
identity-setup-organisation-hint = Per esempio la Regione o l’ente capofila.
identity-setup-administrator-title = Chi la amministra
identity-setup-button = Crea la rete
identity-setup-spent = Questo link di configurazione non vale più. Riavvia il server per averne uno nuovo.
identity-setup-done = La rete è già configurata.

## Messaggi
identity-verify-mail-subject = Conferma il tuo indirizzo per { $network }
identity-verify-mail-body =
    Ciao,

    qualcuno ha usato questo indirizzo per { $network }. Se sei tu, confermalo qui:

    { $origin }{ $path }

    Il link vale sette giorni. Se non sei tu, ignora questo messaggio: senza conferma non succede nulla.
identity-brought-mail-subject = { $organisation } ti ha iscritto su { $network }
identity-brought-mail-body =
    Ciao { $name },

    { $organisation } ti ha iscritto a una sua attività e ha aperto per te un profilo su { $network }.

    Per entrare scegli una password, indicando questo indirizzo e-mail:

    { $origin }{ $path }

    Se non te lo aspettavi, scrivi a { $organisation }: senza password il profilo resta chiuso.

identity-known-mail-subject = Hai già un profilo su { $network }
identity-known-mail-body =
    Ciao,

    qualcuno ha provato a registrarsi su { $network } con questo indirizzo, che è già quello del tuo profilo.

    Se sei tu, accedi al profilo che hai già:

    { $origin }/session/new

    Se hai dimenticato la password, ne scegli una nuova qui: { $origin }/password/new

    Se non sei tu, ignora questo messaggio: il tuo profilo non è cambiato.
identity-reset-mail-subject = Nuova password per { $network }
identity-reset-mail-body =
    Ciao,

    per scegliere una nuova password segui questo link, che vale un’ora:

    { $origin }{ $path }

    Se non l’hai chiesto tu, ignora questo messaggio: la tua password non cambia.
identity-invitation-mail-subject = { $organisation } ti invita su { $network }
identity-invitation-mail-body =
    Ciao,

    { $organisation } ti invita a lavorare insieme su { $network }. Guarda l’invito e accettalo qui:

    { $origin }{ $path }

    Il link vale 14 giorni.
identity-admitted-mail-subject = { $organisation } fa parte di { $network }
identity-admitted-mail-body =
    Ciao,

    { $organisation } ora fa parte di { $network }. Puoi invitare le persone e completare la presentazione:

    { $origin }/organisation
identity-refused-mail-subject = La richiesta di { $organisation }
identity-refused-mail-body =
    Ciao,

    la richiesta di { $organisation } di entrare in { $network } non è stata accolta. Il motivo:

    { $reason }

    Se qualcosa cambia, puoi fare una nuova richiesta: { $origin }/organisations/new
identity-suspended-mail-subject = { $organisation } è sospesa
identity-suspended-mail-body =
    Ciao,

    { $organisation } è sospesa da { $network }: per ora le sue persone non possono lavorare nella rete. Il motivo:

    { $reason }

    I certificati già rilasciati restano consultabili.
