# Credentials: backpack, sharing, verification, status

credentials-backpack-title = Mon sac à dos
credentials-backpack-lead = Les attestations que vous avez reçues. Elles sont à vous : téléchargez-les, montrez-les à qui vous voulez et cessez de les montrer quand vous voulez.
credentials-backpack-empty-title = Votre sac à dos est vide
credentials-backpack-empty-text = Quand vous réussissez une épreuve, l’attestation arrive ici. Commencez par choisir une micro-formation.
credentials-badge-alt = Image de l’attestation « {$title} »

credentials-state-valid = Valable
credentials-state-suspended = Suspendue
credentials-state-revoked = Révoquée
credentials-suspended-since = L’attestation est suspendue depuis le {$date} : pour l’instant elle ne vaut pas.
credentials-revoked-because = L’attestation a été révoquée le {$date}. Motif : {$reason}.
credentials-reason-issued-in-error = délivrée par erreur
credentials-reason-assessment-invalid = l’évaluation n’est pas valable
credentials-reason-right-withdrawn = l’organisme n’a plus le droit de la délivrer
credentials-reason-fraud = obtenue par fraude
credentials-reason-corrected = remplacée par une version corrigée

credentials-fact-issuer = Délivrée par
credentials-fact-awarded = Date
credentials-fact-until = Valable jusqu’au
credentials-fact-about = De quoi il s’agit
credentials-fact-criteria = Comment l’obtenir
credentials-fact-workload = Charge de travail
credentials-fact-eqf = Niveau CEC
credentials-fact-assessment = Type d’évaluation
credentials-fact-participation = Forme de participation
credentials-fact-quality = Assurance qualité
credentials-fact-standing = État

credentials-share-title = Partager
credentials-share-lead = Créez un lien qui montre cette attestation. Qui l’ouvre peut la vérifier aussitôt, sans compte.
credentials-share-audience = Pour qui
credentials-share-audience-hint = Un mémo pour vous seul, par exemple le nom de l’entreprise.
credentials-share-days = Pour combien de temps
credentials-share-7 = 7 jours
credentials-share-30 = 30 jours
credentials-share-365 = Un an
credentials-share-always = Sans fin
credentials-share-name = Montrer mon nom
credentials-share-button = Créer le lien
credentials-share-made = Le lien est prêt : copiez-le et envoyez-le.
credentials-share-ended = Le lien ne fonctionne plus.
credentials-share-too-many = Vous avez déjà {$most} liens ouverts vers cette attestation. Fermez-en un et réessayez.
credentials-share-link = Lien
credentials-share-open = Ouvert
credentials-share-expired = Expiré
credentials-share-taken-back = Fermé
credentials-share-facts = Créé le {$date}. { $views ->
    [0] Personne ne l’a encore ouvert.
    [one] Ouvert une fois.
   *[other] Ouvert {$views} fois.
}
credentials-share-until = Valable jusqu’au {$date}.
credentials-share-with-name = Il montre votre nom.
credentials-share-without-name = Il ne montre pas votre nom.
credentials-share-look = Voir à quoi il ressemble
credentials-share-end = Fermer le lien

credentials-download-title = Télécharger
credentials-download-lead = L’attestation est dans chaque fichier : elle se vérifie même sans nous.
credentials-download-json = Document signé (JSON)
credentials-download-png = Image (PNG)
credentials-download-svg = Image (SVG)
credentials-download-pdf = Attestation (PDF)
credentials-download-capsule = Capsule
credentials-download-capsule-hint = La capsule contient aussi les clés, le statut et la preuve du registre : elle peut être vérifiée dans de longues années, sans réseau, même si l’émetteur n’existe plus.
credentials-certificate = Attestation de microcertification
credentials-certificate-that = Il est attesté que
credentials-certificate-bearer = la personne qui présente ce document
credentials-certificate-has = a obtenu la microcertification
credentials-certificate-awarded = délivrée par { $issuer } le { $date }
credentials-certificate-check = Vérification
credentials-certificate-check-text = Le code mène à la page où chacun peut vérifier cette attestation. Ce fichier contient aussi le document signé, vérifiable sans nous.
credentials-take-along-title = À emporter
credentials-qr = Code QR de cette page
credentials-qr-alt = Code QR qui mène à cette page

credentials-learner-hidden = La personne a choisi de ne pas montrer son nom
credentials-learner-stated = Nom indiqué par la personne qui partage l’attestation.
credentials-learner-erased = Personne effacée
credentials-issued-by = Délivrée par {$issuer}
credentials-criteria-title = Ce qu’il fallait faire
credentials-outcomes-title = Ce que la personne sait faire
credentials-results-title = Résultats
credentials-criterion = Critère
credentials-level-reached = Niveau atteint
credentials-level-required = Niveau requis
credentials-evidence-title = Preuves remises
credentials-evidence-private = Les preuves restent privées. Voici leurs titres et leurs empreintes numériques, qui permettent de les reconnaître.
credentials-closed-title = Ce lien ne montre plus rien
credentials-closed-expired = Le lien a expiré. Demandez-en un nouveau à la personne qui vous l’a envoyé.
credentials-closed-taken-back = La personne a fermé le lien. Si vous en avez besoin, demandez-en un nouveau.
credentials-standing-title = État de l’attestation
credentials-standing-private = À cette adresse nous disons seulement si l’attestation vaut et, sinon, pourquoi. À qui elle appartient, seule la personne le montre, par un lien à elle.
credentials-terms-title = Ce que signifient ces termes
credentials-terms-text = Ce sont les mots par lesquels les attestations décrivent le type d’évaluation, la forme de participation et l’assurance qualité, selon l’annexe I de la recommandation du Conseil 2022/C 243/02.

credentials-verify-title = Vérifier une attestation
credentials-verify-lead = Contrôlez en quelques secondes si une attestation est authentique et qui s’en porte garant. Aucun compte n’est nécessaire et nous ne gardons pas ce que vous envoyez.
credentials-verify-file = Fichier de l’attestation
credentials-verify-address = Ou son adresse
credentials-verify-address-hint = Le lien que vous avez reçu, par exemple https://…
credentials-verify-text = Ou son texte
credentials-verify-text-hint = Collez ici le document signé.
credentials-verify-button = Vérifier
credentials-verify-nothing = Choisissez un fichier, écrivez une adresse ou collez un texte.
credentials-verify-unreachable = Nous ne trouvons pas d’attestation à cette adresse. Vérifiez que vous l’avez copiée en entier.
credentials-verify-untitled = Résultat de la vérification
credentials-verify-another = En vérifier une autre
credentials-verdict-valid = L’attestation est valable.
credentials-verdict-invalid = L’attestation n’est pas valable.
credentials-verdict-not-checked = Nous n’avons pas pu tout contrôler : ne la considérez pas comme valable.
credentials-verdict-none = Il ne contient pas d’attestation que nous sachions lire.
credentials-says-title = Ce qu’elle dit
credentials-checks-title = Les contrôles, un par un
credentials-trust-title = Qui s’en porte garant
credentials-trust-unknown = Qui l’a délivrée ne fait pas partie de ce réseau. La signature peut être authentique, mais nous ne pouvons rien dire de qui signe.
credentials-trust-member = Membre du réseau
credentials-trust-no-entry = L’organisme fait partie du réseau, mais ne figure pas sur la liste de ceux qui peuvent délivrer.
credentials-trust-entry = {$what} : autorisé depuis le {$since}, accrédité par {$by}.
credentials-trust-everything = Tous les domaines
credentials-technical = Détails techniques
credentials-issuer-id = Identifiant de l’émetteur

credentials-check-format = Format
credentials-check-schema = Schéma
credentials-check-proof = Signature
credentials-check-issuer-key = Clé de l’émetteur
credentials-check-issuer-is-controller = L’émetteur est bien qui signe
credentials-check-valid-from = Début de validité
credentials-check-valid-until = Fin de validité
credentials-check-status = Révocation et suspension
credentials-check-credentials-inside = Attestations contenues
credentials-check-endorsements = Approbations
credentials-check-evidence-digests = Preuves
credentials-check-recipient = Personne
credentials-check-log-inclusion = Registre public
credentials-check-trust-list = Liste de confiance

credentials-code-format-credential = C’est une attestation dans un format que nous connaissons.
credentials-code-format-malformed = Le document est mal formé : il ne peut pas être lu.
credentials-code-format-no-object = Le document n’est pas une attestation.
credentials-code-format-too-large = Il est plus grand que toute attestation.
credentials-code-format-too-many-carriers = Il est enveloppé dans trop de contenants.
credentials-code-format-unknown = Ce n’est pas une attestation dans un format que nous connaissons.
credentials-code-format-ob2 = C’est un badge Open Badges 2.0.
credentials-code-format-sd-jwt = C’est une attestation SD-JWT.
credentials-code-format-baked-twice = Le fichier contient deux attestations : on ne sait pas laquelle compte.
credentials-code-format-damaged = Le fichier est endommagé : il ne peut pas être lu.
credentials-code-format-tampered = Le fichier a été modifié, ou il en manque une partie : son contenu ne correspond pas à son index.
credentials-code-format-not-baked = Le fichier ne contient pas d’attestation.
credentials-code-proof-genuine = La signature est authentique : le document n’a pas été modifié.
credentials-code-proof-bad = La signature ne peut pas être lue.
credentials-code-proof-expired = La signature a expiré.
credentials-code-proof-base = C’est l’exemplaire réservé au titulaire ; il ne prouve rien à d’autres : on en tire d’abord les parties à montrer.
credentials-code-proof-malformed = La signature est mal formée.
credentials-code-proof-mismatch = La signature ne correspond pas : le document a été modifié, ou quelqu’un d’autre a signé.
credentials-code-proof-no-key = Sans la clé de l’émetteur, la signature ne peut pas être contrôlée.
credentials-code-proof-none = Le document n’est pas signé.
credentials-code-proof-other-purpose = La signature a été faite dans un autre but.
credentials-code-proof-other-session = La signature a été faite pour une autre demande.
credentials-code-proof-too-many = Il porte trop de signatures.
credentials-code-proof-unknown-context = Il emploie un vocabulaire que nous ne connaissons pas.
credentials-code-proof-unknown-suite = Il emploie un type de signature que nous ne connaissons pas.
credentials-code-proof-differs = Elle diffère de ce que l’émetteur publie à son adresse.
credentials-code-proof-unreachable = Nous n’avons pas pu la contrôler auprès de l’émetteur.
credentials-code-issuer-key-published = L’émetteur publie cette clé.
credentials-code-issuer-key-rotated = La clé a été remplacée, mais elle était en usage quand elle a signé.
credentials-code-issuer-key-compromised = La clé était déjà tombée en d’autres mains.
credentials-code-issuer-key-logged-before-compromise = La clé est tombée plus tard en d’autres mains, mais l’attestation était déjà dans le registre public.
credentials-code-issuer-key-expired = La clé avait déjà expiré.
credentials-code-issuer-key-not-published = L’émetteur ne publie pas cette clé.
credentials-code-issuer-key-unreachable = Nous n’avons pas pu joindre l’émetteur.
credentials-code-issuer-key-certified = Le certificat de l’émetteur mène à une autorité reconnue.
credentials-code-issuer-key-no-anchors = Les autorités de certification à reconnaître ne sont pas indiquées : le certificat n’a pas été jugé.
credentials-code-issuer-key-not-certified = Le certificat de l’émetteur ne mène pas à une autorité reconnue.
credentials-code-issuer-key-unusable = La clé de l’émetteur ne peut pas être utilisée.
credentials-code-issuer-is-controller = L’émetteur contrôle la clé qui a signé.
credentials-code-issuer-other-controller = La clé appartient à quelqu’un d’autre.
credentials-code-issuer-none = Il n’est pas dit qui la délivre.
credentials-code-issuer-not-asked = Cela n’a pas été demandé.
credentials-code-issuer-is-certified = L’émetteur est celui que nomme le certificat.
credentials-code-issuer-is-sealer = L’émetteur est celui qui a apposé le sceau.
credentials-code-issuer-other-sealer = L’émetteur n’est pas celui qui a apposé le sceau.
credentials-code-valid-from-past = Elle est déjà valable.
credentials-code-valid-from-future = Elle n’est pas encore valable.
credentials-code-valid-from-none = Il n’est pas dit depuis quand elle vaut.
credentials-code-valid-from-malformed = Le début de la validité n’est pas une date.
credentials-code-valid-until-none = Elle n’a pas de fin.
credentials-code-valid-until-future = Elle n’a pas expiré.
credentials-code-valid-until-expired = Elle a expiré.
credentials-code-valid-until-malformed = La fin de la validité n’est pas une date.
credentials-code-status-not-revoked = Elle n’a été ni révoquée ni suspendue.
credentials-code-status-not-suspended = Elle n’est pas suspendue.
credentials-code-status-current = Elle est à jour.
credentials-code-status-revoked = Elle a été révoquée.
credentials-code-status-suspended = Elle est suspendue.
credentials-code-status-none = Il n’est pas dit où demander si elle a été révoquée.
credentials-code-status-refresh = Il en existe une version plus récente.
credentials-code-status-message = L’émetteur a laissé un message.
credentials-code-status-unreachable = Nous n’avons pas pu joindre la liste des révocations.
credentials-code-status-unvouched = La liste des révocations est arrivée avec l’attestation, sans être signée par son émetteur : elle ne dit pas si l’attestation est encore valable.
credentials-code-status-malformed = La référence à la liste des révocations est mal formée.
credentials-code-status-malformed-list = La liste des révocations est mal formée.
credentials-code-status-list-invalid = La liste des révocations n’est pas authentique.
credentials-code-status-list-not-checked = Nous n’avons pas pu contrôler la liste des révocations.
credentials-code-status-other-issuer = La liste des révocations appartient à quelqu’un d’autre.
credentials-code-status-other-list = C’est une autre liste de révocations.
credentials-code-status-other-purpose = La liste sert à un autre but.
credentials-code-status-too-deep = La liste renvoie à trop d’autres listes.
credentials-code-status-unknown-kind = Elle emploie un type de liste que nous ne connaissons pas.
credentials-code-schema-kept = Elle respecte le schéma qu’elle déclare.
credentials-code-schema-broken = Elle ne respecte pas le schéma qu’elle déclare. Elle peut être authentique malgré tout.
credentials-code-schema-none = Elle ne déclare aucun schéma.
credentials-code-schema-unreachable = Nous n’avons pas pu lire le schéma.
credentials-code-schema-unusable = Le schéma ne peut pas être utilisé.
credentials-code-endorsements-none = Personne ne l’a approuvée.
credentials-code-endorsements-valid = Les approbations sont authentiques.
credentials-code-endorsements-invalid = Une approbation n’est pas authentique.
credentials-code-endorsements-not-checked = Nous n’avons pas pu contrôler les approbations.
credentials-code-endorsements-other-subject = Une approbation porte sur autre chose.
credentials-code-endorsements-too-deep = Les approbations renvoient à trop d’autres.
credentials-code-evidence-none = Elle ne renvoie à aucune preuve contrôlable.
credentials-code-evidence-private = Les preuves sont privées.
credentials-code-evidence-unchanged = Les preuves sont restées les mêmes.
credentials-code-evidence-changed = Une preuve a été modifiée.
credentials-code-evidence-unreachable = Nous n’avons pas pu joindre les preuves.
credentials-code-evidence-unknown-digest = L’empreinte d’une preuve est d’un type que nous ne connaissons pas.
credentials-code-recipient-not-asked = Il n’a pas été demandé à qui elle appartient.
credentials-code-recipient-same-identity = Elle a été délivrée à cette personne.
credentials-code-recipient-same-id = Elle a été délivrée à cette personne.
credentials-code-recipient-other = Elle a été délivrée à une autre personne.
credentials-code-recipient-unknown = Elle ne dit pas de façon contrôlable à qui elle a été délivrée.
credentials-code-log-included = Elle figure dans le registre public.
credentials-code-log-no-proof = Elle ne porte pas la preuve de figurer dans un registre public.
credentials-code-log-unknown = Elle porte la preuve d’un registre public que nous ne connaissons pas.
credentials-code-log-not-included = La preuve du registre public ne correspond pas à cette attestation.
credentials-code-contents-valid = Chaque attestation qu’il contient est valide.
credentials-code-contents-none = Il ne contient aucune attestation.
credentials-code-contents-too-many = Il contient plus d’attestations que nous n’en examinons.
credentials-code-contents-too-deep = Les attestations sont cachées trop profondément.
credentials-code-contents-invalid = Une attestation qu’il contient n’est pas valide.
credentials-code-contents-not-checked = Une attestation qu’il contient n’a pas pu être vérifiée.
credentials-code-contents-bare = Une attestation qu’il contient est écrite sous une forme non admise.
credentials-code-status-list-stale = La liste des révocations a expiré et il n’y en a pas de plus récente.
credentials-code-status-other = La liste des révocations dit qu’elle n’est pas valable.
credentials-code-status-out-of-range = La liste des révocations ne va pas jusqu’à cette attestation.
credentials-code-recipient-holder = C’est la personne à qui elle a été délivrée qui la montre.
credentials-code-recipient-matches = Elle a été délivrée à cette personne.
credentials-code-recipient-not-bound = La personne qui la présente n’a pas prouvé que c’est à elle qu’elle a été délivrée.
credentials-code-recipient-weak-hash = La personne est indiquée d’une façon trop faible pour être comparée.
credentials-code-trust-trusted = L’organisme est autorisé.
credentials-code-trust-not-trusted = L’organisme n’est pas autorisé.
credentials-code-trust-unknown = Nous ne savons pas si l’organisme est autorisé.
credentials-code-trust-not-asked = Qui s’en porte garant est indiqué plus bas.
credentials-code-capsule-snapshot = Son statut et d’autres données viennent de la capsule, tels qu’ils étaient quand elle a été préparée : ils ont pu changer depuis.
credentials-code-seal-time-stamp = Elle porte un horodatage, qui n’est pas contrôlé ici.
credentials-code-presentation-other-holder = Elle est présentée par une autre personne que celle à qui elle a été délivrée.
credentials-code-refresh-unreachable = Nous n’avons pas pu demander s’il en existe une version plus récente.
credentials-code-refresh-other = Le service de mise à jour a donné une autre attestation.
credentials-code-refresh-invalid = La version plus récente que propose l’émetteur n’est pas valide.
credentials-code-refresh-taken = La version plus récente a été prise chez l’émetteur.
credentials-code-format-version-1 = Elle suit l’ancien modèle de données 1.1.
credentials-code-issuer-unusual-letters = L’adresse de l’émetteur contient des lettres que l’on peut confondre avec d’autres : regardez-la bien.

credentials-awards-title = Attestations délivrées
credentials-awards-lead = Les attestations de votre organisation. Vous pouvez les suspendre, les rétablir ou les révoquer.
credentials-awards-empty-title = Aucune attestation
credentials-awards-empty-text = Les attestations apparaissent ici quand une évaluation est validée.
credentials-award-title = Titre
credentials-award-learner = Personne
credentials-status-title = Changer son état
credentials-status-lead = Votre décision vaut aussitôt pour chaque forme de l’attestation, où qu’elle ait été copiée. La personne est prévenue. Le temps qui passe n’est pas un motif de révocation.
credentials-change = Que voulez-vous faire
credentials-change-suspend = Suspendre
credentials-change-suspend-hint = Pour l’instant elle ne vaut pas ; elle peut être rétablie.
credentials-change-reinstate = Rétablir
credentials-change-revoke = Révoquer : {$reason}
credentials-change-note = Explication
credentials-change-note-hint = La personne et qui vérifie l’attestation la lisent. N’écrivez pas de données personnelles.
credentials-change-button = Confirmer
credentials-status-changed = L’état de l’attestation a changé.
credentials-status-not-allowed = Cette attestation ne peut plus être changée ainsi : rechargez la page pour voir son état.

credentials-api-key-name = Le nom d’une clé d’API compte de 1 à 100 caractères.
credentials-api-key-name-taken = Il existe déjà une clé d’API de ce nom : choisissez-en un autre, ou mettez d’abord fin à cette clé.

credentials-mail-sealed-subject = Vous avez reçu une attestation : {$title}
credentials-mail-sealed-body = Félicitations !

    Votre travail a été validé et l’attestation « {$title} » est dans votre sac à dos :
    {$origin}{$path}

    Vous pouvez la télécharger et la partager quand vous voulez.

    {$network}

credentials-mail-revoked-subject = L’attestation « {$title} » a été révoquée
credentials-mail-revoked-body = L’attestation « {$title} » a été révoquée par qui l’avait délivrée.

    Le motif se trouve dans votre sac à dos : {$origin}/backpack

    Si vous pensez que c’est une erreur, écrivez à l’organisme qui l’a délivrée.

    {$network}
