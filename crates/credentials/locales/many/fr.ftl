# Attestations qui attendent leur titulaire, et attestations modifiées en nombre.

credentials-superseded-by = Remplacée par une autre attestation
credentials-claim-title = Une attestation vous attend
credentials-claim-lead = Mettez-la dans votre sac à dos : vous la gardez, vous la montrez à qui vous voulez et tout le monde peut la vérifier.
credentials-claim-issuer = Délivrée par
credentials-claim-take = La mettre dans mon sac à dos
credentials-claim-sign-in = Il faut un compte pour la prendre. Si vous n’en avez pas, inscrivez-vous puis ouvrez de nouveau le lien reçu par courriel.
credentials-claim-ended = Cette attestation a déjà été prise, ou l’organisme qui l’a délivrée l’a annulée. Si ce n’est pas vous, écrivez à cet organisme.
credentials-claim-own = Vous gérez l’organisme qui l’a délivrée : personne ne prend une attestation qu’il pourrait se délivrer lui-même, même avec une autre adresse. Elle revient à la personne à qui elle est destinée.
credentials-claim-taken = L’attestation est dans votre sac à dos.

credentials-claim-mail-subject = {$issuer} vous a délivré une attestation : {$title}
credentials-claim-mail-body = Bonjour {$name},

    {$issuer} vous a délivré l’attestation « {$title} ».
    Pour la mettre dans votre sac à dos, ouvrez ce lien :
    {$origin}{$path}

    Si vous n’avez pas encore de compte, vous pouvez en créer un en une minute. Si ce nom n’est pas le vôtre, ignorez ce message.

credentials-many-no-award = « {$said} » n’est pas une attestation de votre organisation. Indiquez le numéro de l’attestation (awd_…), celui du document signé (crd_…) ou son adresse.
credentials-many-is-valid = L’attestation est déjà valide.
credentials-many-is-suspended = L’attestation est déjà suspendue.
credentials-many-is-revoked = L’attestation est déjà révoquée : une révocation ne s’annule pas.
credentials-many-not-waiting = L’attestation n’attend personne : son titulaire l’a prise, ou elle n’a jamais attendu.
credentials-many-by-not-valid = L’attestation qui la remplace doit être une autre, et valide.
credentials-many-by-of-another = L’attestation qui la remplace appartient à une autre personne.
credentials-many-by-leaves = L’attestation qui la remplace est elle-même remplacée dans ce même fichier. Indiquez celle qui reste.
