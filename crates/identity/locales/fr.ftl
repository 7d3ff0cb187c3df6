### Identité : entrer, son compte, les organisations. On tutoie, avec des mots simples.

## Entrer
identity-sign-up-title = Crée ton compte
identity-sign-up-lead = Deux minutes suffisent. C’est gratuit et tu peux partir quand tu veux.
identity-sign-up-button = Créer le compte
identity-have-account = Tu as déjà un compte ?
identity-no-account = Pas encore de compte ?
identity-name = Prénom et nom
identity-name-hint = Comme tu veux qu’ils figurent sur tes certificats.
identity-email = Adresse e-mail
identity-password = Mot de passe
identity-password-hint = Au moins 10 caractères. Une phrase dont tu te souviens convient très bien.
identity-password-guessable = C’est trop facile à deviner : choisis autre chose que ton adresse ou un seul caractère répété.
identity-lang = Langue
identity-lang-hint = Pour les pages et les messages que nous t’envoyons.
identity-privacy-agree = J’ai lu l’information sur la vie privée
identity-privacy-hint = Nous utilisons tes données pour ce service seulement. Tout autre usage, c’est toi qui en décides, plus tard, dans ton compte.
identity-privacy-read = Lire l’information sur la vie privée
identity-sign-in-wrong = L’adresse e-mail et le mot de passe ne correspondent pas. Vérifie et réessaie, ou choisis un nouveau mot de passe.
identity-forgot-link = Mot de passe oublié ?
identity-forgot-title = Choisis un nouveau mot de passe
identity-forgot-lead = Écris ton adresse e-mail : nous t’envoyons un lien pour choisir un nouveau mot de passe.
identity-forgot-button = Envoyer le lien
identity-forgot-sent-title = Regarde tes e-mails
identity-forgot-sent-short = Le lien est en route
identity-forgot-sent = Si cette adresse a un compte, un message arrive bientôt avec un lien valable une heure. Si tu ne le vois pas, regarde dans les indésirables.
identity-reset-title = Nouveau mot de passe
identity-reset-lead = Pour le compte de { $address }.
identity-reset-button = Enregistrer et se connecter
identity-new-password = Nouveau mot de passe
identity-verify-title = Confirme ton adresse
identity-verify-lead = { $address } est bien ton adresse ?
identity-verify-button = Oui, c’est mon adresse
identity-email-verified = Merci : ton adresse est confirmée.
identity-email-taken = Un autre compte a déjà confirmé cette adresse. Connecte-toi avec celui-là, ou utilise une autre adresse.
identity-link-spent-title = Ce lien n’est plus valable
identity-link-spent-short = Le lien a déjà servi ou a expiré
identity-link-spent = Chaque lien sert une seule fois et pour un temps limité. Tu peux en demander un nouveau.
identity-to-account = Aller à ton compte

## Son compte
identity-about-you = À propos de toi
identity-account-since = Tu as ce compte depuis le { $date }.
identity-email-is-verified = Confirmée
identity-email-not-verified = À confirmer
identity-link-hint = Ouvre le message que nous t’avons envoyé et suis le lien. Si tu ne le trouves pas, regarde dans les indésirables.
identity-link-again = Renvoyer le lien
identity-link-sent = Nous t’avons envoyé un message avec le lien.
identity-new-email = Nouvelle adresse e-mail
identity-new-email-hint = L’adresse actuelle reste valable tant que tu n’as pas confirmé la nouvelle.
identity-change-email = Changer d’adresse
identity-organisations = Tes organisations
identity-in-no-organisation = Tu ne fais partie d’aucune organisation. Ce n’est pas nécessaire pour apprendre et montrer ce que tu sais faire.
identity-consents = Ce que tu nous permets
identity-consents-lead = C’est toi qui décides, une chose à la fois. Tu peux changer d’avis à tout moment.
identity-purposes = J’autorise l’utilisation de mes données pour
identity-purpose-talent-search = Que les entreprises me trouvent
identity-purpose-hint-talent-search = Les entreprises voient tes compétences mais pas qui tu es. Nom et contact n’apparaissent que si tu acceptes une demande.
identity-purpose-name-on-shared-credentials = Montrer mon nom sur les certificats que je partage
identity-purpose-hint-name-on-shared-credentials = Sans cela, qui ouvre ton lien voit le certificat mais pas ton nom.
identity-purpose-impact-follow-up = Me demander plus tard comment ça s’est passé
identity-purpose-hint-impact-follow-up = Après 30, 60 et 90 jours, nous te posons quelques questions sur l’utilité de la formation.
identity-consent-given = Autorisé le { $date } (texte { $version }).
identity-consent-withdrawn = Retiré le { $date } (texte { $version }).
identity-consents-save = Enregistrer mes choix
identity-present-password = Mot de passe actuel
identity-password-ends-sessions = Changer de mot de passe te déconnecte de tous les autres appareils.
identity-password-wrong = Ce n’est pas ton mot de passe actuel.
identity-change-password = Changer de mot de passe
identity-sessions = Où tu es connecté
identity-sessions-lead = Si tu ne reconnais pas un appareil, déconnecte-le et change de mot de passe.
identity-browser = Appareil
identity-browser-unknown = Appareil inconnu
identity-session-since = Connecté depuis le
identity-session-seen = Dernière utilisation
identity-session-this = Cet appareil
identity-session-end = Déconnecter
identity-session-ended = L’appareil est déconnecté.
identity-action = Action
identity-your-data = Tes données, et comment partir
identity-download-lead = Tu peux télécharger tout ce que nous savons de toi, dans un fichier que d’autres programmes savent lire.
identity-download = Télécharger mes données (JSON)
identity-delete-lead = Tu peux supprimer ton compte quand tu veux.
identity-delete = Supprimer mon compte
identity-delete-title = Supprimer ton compte ?
identity-delete-goes = Nom, adresse, mot de passe, connexions, autorisations et rôles disparaissent pour toujours. Nous ne pouvons pas les rétablir.
identity-delete-stays = Les certificats que tu as téléchargés restent à toi et restent valables. Nos registres gardent un code qui ne mène pas à toi, car un acte signé ne peut pas être défait.
identity-delete-sure = Oui, je veux supprimer mon compte
identity-erase-last-manager = Tu es la seule personne responsable de { $organisation }. Nomme d’abord quelqu’un d’autre, puis supprime ton compte.

## Organisations
identity-organisation = Organisation
identity-organisation-name = Nom de l’organisation
identity-organisation-name-taken = Une organisation porte déjà ce nom. Si c’est la tienne, demande à sa personne responsable de t’inviter.
identity-kind = Type
identity-kind-governance = Gouvernance du réseau
identity-kind-municipality = Commune
identity-kind-provider = Organisme de formation
identity-kind-company = Entreprise
identity-kind-school = École ou université
identity-kind-endorser = Organisme garant
identity-kind-hint-municipality = Communes, intercommunalités, points d’information jeunesse.
identity-kind-hint-provider = Forme et délivre des microcertifications.
identity-kind-hint-company = Cherche des personnes et fait grandir les siennes.
identity-kind-hint-school = Écoles, instituts techniques, universités.
identity-kind-hint-endorser = Ordres, associations et fondations qui apportent leur appui à d’autres.
identity-status-applicant = En attente
identity-status-admitted = Membre
identity-status-suspended = Suspendue
identity-status-refused = Non admise
identity-territory = Territoire
identity-territory-hint = Par exemple Milan, ou Province de Lecco.
identity-website = Site web
identity-website-hint = L’adresse complète, qui commence par https://.
identity-description = Ce qu’elle fait
identity-description-hint = Deux ou trois phrases, comme tu le dirais à quelqu’un qui ne te connaît pas. Elles figurent sur la page publique.
identity-apply-title = Inscrire ton organisation
identity-apply-lead = Ceux qui dirigent le réseau lisent la demande et répondent par e-mail. Tu en seras responsable.
identity-apply-button = Envoyer la demande
identity-applied = La demande est partie. Nous t’écrivons dès qu’il y a une réponse.
identity-applied-at = Demande du
identity-application = Ce que nous savons
identity-profile = Présentation
identity-public-page = Voir la page publique
identity-other-organisations = Les autres organisations dont tu es responsable
identity-standing-applicant = La demande est à l’examen. Nous t’écrivons dès qu’il y a une réponse ; d’ici là, il n’y a rien à faire.
identity-standing-suspended = L’organisation est suspendue : pour l’instant ses membres ne peuvent pas travailler dans le réseau.
identity-standing-refused = La demande n’a pas été acceptée. Si quelque chose a changé, tu peux en faire une nouvelle.
identity-reason = Motif
identity-reason-hint = Nécessaire pour refuser ou suspendre. Les responsables de l’organisation le liront.
identity-no-organisation = Tu n’es responsable d’aucune organisation
identity-no-organisation-hint = Si ton organisation est déjà dans le réseau, demande à sa personne responsable de t’inviter. Sinon, inscris-la.
identity-decision = Décision
identity-decide-admit = Admettre
identity-decide-refuse = Ne pas admettre
identity-decide-suspend = Suspendre
identity-decide-reinstate = Réadmettre
identity-decided-already = La situation a changé entre-temps. Recharge la page et vérifie.
identity-last-governance = L’organisation qui dirige le réseau ne peut pas être suspendue.
identity-done-admitted = { $organisation } fait maintenant partie du réseau.
identity-done-refused = La demande de { $organisation } n’a pas été acceptée.
identity-done-suspended = { $organisation } est suspendue.

## Personnes d’une organisation
identity-members = Personnes
identity-members-lead = Qui travaille pour { $organisation }, et avec quels rôles.
identity-member-lead = Ses rôles chez { $organisation }.
identity-roles = Rôles
identity-change = Modifier
identity-invite-title = Inviter quelqu’un
identity-invite-hint = La personne reçoit un lien valable 14 jours.
identity-invite-button = Envoyer l’invitation
identity-invited = Invitation envoyée.
identity-invitations = Invitations en attente
identity-valid-until = Valable jusqu’au
identity-withdraw = Retirer
identity-invitation-withdrawn = Invitation retirée.
identity-invitation-title = Une invitation pour toi
identity-invitation-lead = { $organisation } t’invite à travailler ensemble.
identity-invitation-as = Tu acceptes en tant que { $name }.
identity-invitation-accept = Accepter l’invitation
identity-invitation-sign-in = Pour accepter, connecte-toi ou crée ton compte.
identity-invitation-accepted = Invitation acceptée : tes nouveaux rôles sont actifs.
identity-remove-title = Retirer de l’organisation
identity-remove-hint = La personne perd ses rôles ici, mais garde son compte et ses certificats.
identity-remove-button = Retirer
identity-remove-question = Retirer { $name } de { $organisation } ?
identity-remove-consequence = La personne perd aussitôt tous ses rôles dans cette organisation. Son compte reste. Tu peux l’inviter à nouveau.
identity-removed = La personne ne fait plus partie de l’organisation.
identity-last-manager = C’est la dernière personne responsable : nommes-en d’abord une autre.
identity-no-such-role = Ce rôle n’existe pas dans une organisation de ce type.
identity-role-hint-network-administrator = Admet les membres et tient la liste de qui délivre des microcertifications.
identity-role-hint-manager = S’occupe des personnes, de la présentation et des clés de l’organisation.
identity-role-hint-designer = Conçoit microcertifications et micro-stages.
identity-role-hint-trainer = Anime les sessions et note les présences.
identity-role-hint-assessor = Évalue les travaux remis.
identity-role-hint-validator = Valide les évaluations des autres.
identity-role-hint-recruiter = Décrit les profils recherchés et cherche des personnes.
identity-role-hint-counsellor = Accompagne les personnes au guichet.
identity-role-hint-hub-manager = Dirige un pôle de compétences.
identity-role-hint-mentor = Accompagne celles et ceux qui viennent d’arriver.

## Première configuration
identity-setup-title = Préparer le réseau
identity-setup-lead = Quelques informations suffisent : ensuite tu invites les autres et tu admets les organisations.
identity-setup-network-title = Le réseau
identity-setup-network = Nom du réseau
identity-setup-network-hint = Il figure en haut de chaque page.
identity-setup-organisation = Organisation qui dirige le réseau
identity-setup-organisation-hint = Par exemple la région ou le partenaire chef de file.
identity-setup-administrator-title = Qui l’administre
identity-setup-button = Créer le réseau
identity-setup-spent = Ce lien de configuration n’est plus valable. Redémarre le serveur pour en avoir un nouveau.
identity-setup-done = Le réseau est déjà configuré.

## Messages
identity-verify-mail-subject = Confirme ton adresse pour { $network }
identity-verify-mail-body =
    Bonjour,

    quelqu’un a utilisé cette adresse pour { $network }. Si c’est toi, confirme-la ici :

    { $origin }{ $path }

    Le lien est valable sept jours. Si ce n’est pas toi, ignore ce message : sans confirmation, rien ne se passe.
identity-brought-mail-subject = { $organisation } vous a inscrit sur { $network }
identity-brought-mail-body =
    Bonjour { $name },

    { $organisation } vous a inscrit à l’une de ses activités et a ouvert pour vous un profil sur { $network }.

    Pour entrer, choisissez un mot de passe en indiquant cette adresse courriel :

    { $origin }{ $path }

    Si vous ne vous y attendiez pas, écrivez à { $organisation } : sans mot de passe, le profil reste fermé.

identity-known-mail-subject = Tu as déjà un compte sur { $network }
identity-known-mail-body =
    Bonjour,

    quelqu’un a essayé de s’inscrire sur { $network } avec cette adresse, qui est déjà celle de ton compte.

    Si c’est toi, connecte-toi au compte que tu as :

    { $origin }/session/new

    Si tu as oublié ton mot de passe, choisis-en un nouveau ici : { $origin }/password/new

    Si ce n’est pas toi, ignore ce message : ton compte n’a pas changé.
identity-reset-mail-subject = Nouveau mot de passe pour { $network }
identity-reset-mail-body =
    Bonjour,

    pour choisir un nouveau mot de passe, suis ce lien, valable une heure :

    { $origin }{ $path }

    Si tu ne l’as pas demandé, ignore ce message : ton mot de passe ne change pas.
identity-invitation-mail-subject = { $organisation } t’invite sur { $network }
identity-invitation-mail-body =
    Bonjour,

    { $organisation } t’invite à travailler ensemble sur { $network }. Regarde l’invitation et accepte-la ici :

    { $origin }{ $path }

    Le lien est valable 14 jours.
identity-admitted-mail-subject = { $organisation } fait partie de { $network }
identity-admitted-mail-body =
    Bonjour,

    { $organisation } fait maintenant partie de { $network }. Tu peux inviter des personnes et compléter la présentation :

    { $origin }/organisation
identity-refused-mail-subject = La demande de { $organisation }
identity-refused-mail-body =
    Bonjour,

    la demande de { $organisation } d’entrer dans { $network } n’a pas été acceptée. Le motif :

    { $reason }

    Si quelque chose change, tu peux faire une nouvelle demande : { $origin }/organisations/new
identity-suspended-mail-subject = { $organisation } est suspendue
identity-suspended-mail-body =
    Bonjour,

    { $organisation } est suspendue de { $network } : pour l’instant ses membres ne peuvent pas travailler dans le réseau. Le motif :

    { $reason }

    Les certificats déjà délivrés restent consultables.
