# Attestati che aspettano il loro titolare, e attestati cambiati molti insieme.

credentials-superseded-by = Sostituito da un altro attestato
credentials-claim-title = Un attestato ti aspetta
credentials-claim-lead = Mettilo nel tuo zaino: lo conservi, lo mostri a chi vuoi e chiunque può verificarlo.
credentials-claim-issuer = Rilasciato da
credentials-claim-take = Metti nel mio zaino
credentials-claim-sign-in = Per prenderlo serve un account. Se non lo hai, registrati e poi apri di nuovo il link che hai ricevuto per e-mail.
credentials-claim-ended = Questo attestato è già stato preso, oppure chi lo ha rilasciato lo ha annullato. Se non sei stato tu, scrivi a chi lo ha rilasciato.
credentials-claim-own = Gestisci tu l’organizzazione che lo ha rilasciato: nessuno prende un attestato che può rilasciare a sé stesso, nemmeno con un altro indirizzo. Lo prende la persona a cui è destinato.
credentials-claim-taken = L’attestato è nel tuo zaino.

credentials-claim-mail-subject = {$issuer} ti ha rilasciato un attestato: {$title}
credentials-claim-mail-body = Ciao {$name},

    {$issuer} ti ha rilasciato l’attestato «{$title}».
    Per metterlo nel tuo zaino apri questo link:
    {$origin}{$path}

    Se non hai ancora un account puoi crearlo in un minuto. Se il nome non è il tuo, ignora questo messaggio.

credentials-many-no-award = «{$said}» non è un attestato della tua organizzazione. Indica il numero dell’attestato (awd_…), quello della credenziale (crd_…) o il suo indirizzo.
credentials-many-is-valid = L’attestato è già valido.
credentials-many-is-suspended = L’attestato è già sospeso.
credentials-many-is-revoked = L’attestato è già revocato: una revoca non si annulla.
credentials-many-not-waiting = L’attestato non aspetta nessuno: il titolare lo ha già preso, o non è mai stato in attesa.
credentials-many-by-not-valid = L’attestato che lo sostituisce deve essere un altro, e valido.
credentials-many-by-of-another = L’attestato che lo sostituisce è di un’altra persona.
credentials-many-by-leaves = L’attestato che lo sostituisce viene a sua volta sostituito in questo stesso file. Indica quello che resta.
