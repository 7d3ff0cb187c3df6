# The front page and its neighbours

home-title = Découvrez ce que vous savez faire, apprenez ce qui manque, prouvez-le
home-lead = Vous trouvez ici des formations de quelques heures, vous mettez vos compétences à l’épreuve et vous recevez une attestation que chacun peut vérifier.
home-begin = Commencer ici
home-join = Inscrire votre organisation
home-desks-title = Votre travail
home-steps-title = Comment ça marche
home-step-orient = S’orienter
home-step-orient-text = Répondez à un court questionnaire ou choisissez un métier : vous voyez aussitôt quelles compétences vous avez et lesquelles manquent.
home-step-orient-fact = Cinq minutes suffisent, même sans compte
home-step-book = Réserver une micro-formation
home-step-book-text = De deux à huit heures, près de chez vous ou en ligne, sur une compétence précise.
home-step-book-fact = Places, horaires et prix toujours à jour
home-step-earn = Faire ses preuves et recevoir l’attestation
home-step-earn-text = Vous relevez un défi concret. Deux personnes différentes l’évaluent et le valident.
home-step-earn-fact = L’attestation est à vous et vaut aussi hors d’ici
home-step-found = Être trouvé
home-step-found-text = Si vous le souhaitez, les entreprises voient vos compétences, jamais votre nom : vous décidez de répondre ou non.
home-step-found-fact = Aucun contact sans votre oui
home-others-title = Pour qui vérifie et pour qui forme
home-others-text = Vous avez reçu une attestation et voulez la contrôler ? Quelques secondes suffisent, sans compte. Vous formez ou cherchez des personnes ? Inscrivez votre organisation au réseau.

help-title = Aide
help-lead = Les réponses aux questions les plus fréquentes.
help-start-title = Par où commencer ?
help-start-text = Ouvrez « Orientation » : répondez au questionnaire sur vos intérêts ou choisissez un métier. Indiquez ensuite ce que vous savez déjà faire : la page « Mes compétences » montre ce qui manque.
help-book-title = Comment réserver ?
help-book-text = Dans le catalogue, choisissez une micro-formation et une date, puis « Réserver ». S’il n’y a plus de place, vous entrez sur la liste d’attente : nous vous écrivons dès qu’une place se libère.
help-challenge-title = Comment se passe l’épreuve ?
help-challenge-text = Après la rencontre, l’épreuve se trouve dans « Ma formation ». Enregistrez le brouillon autant de fois que vous voulez. Une fois remis, textes et fichiers ne changent plus. Qui évalue et qui valide sont deux personnes différentes.
help-credential-title = Que faire de l’attestation ?
help-credential-text = Elle est dans votre sac à dos. Vous pouvez la télécharger, la partager par un lien et fermer ce lien quand vous voulez. Qui la reçoit peut la vérifier en quelques secondes.
help-contact-title = Je n’ai pas trouvé la réponse
help-contact-text = Écrivez à l’adresse en bas de page ou passez au guichet jeunesse de votre commune.

privacy-title = Confidentialité
privacy-lead = Quelles données nous traitons, pourquoi, et ce que vous pouvez faire.
privacy-what-title = Quelles données
privacy-what-text = Nom, e-mail, langue, compétences indiquées, formations réservées, travaux remis et attestations reçues. Rien d’autre.
privacy-why-title = Pourquoi
privacy-why-text = Pour vous permettre de suivre les formations, évaluer vos travaux et délivrer les attestations. Les entreprises ne cherchent qu’avec votre consentement, que vous pouvez retirer à tout moment.
privacy-who-title = Qui les voit
privacy-who-text = Qui forme et qui évalue ne voit que le nécessaire. Les entreprises ne voient ni nom, ni photo, ni contact avant votre accord. Chaque consultation est inscrite dans votre journal.
privacy-long-title = Pendant combien de temps
privacy-long-text = Tant que vous gardez le compte. Si vous le supprimez, vos données personnelles sont effacées ; des attestations il ne reste que le fait signé, sans votre nom.
privacy-rights-title = Vos droits
privacy-rights-text = Dans la page « Compte » vous pouvez télécharger vos données, les corriger et les effacer sans rien demander à personne.

accessibility-title = Accessibilité
accessibility-lead = Ce site est fait pour être utilisé par tout le monde.
accessibility-goal-title = Notre objectif
accessibility-goal-text = Nous respectons les règles WCAG 2.2 au niveau AA. Chaque page est contrôlée automatiquement avant chaque mise à jour.
accessibility-how-title = Comment
accessibility-how-text = Vous pouvez utiliser le site au clavier seul, avec un lecteur d’écran, au téléphone, sans JavaScript, en clair et en sombre, et imprimer les pages.
accessibility-tell-title = Signaler un problème
accessibility-tell-text = Si quelque chose ne fonctionne pas, écrivez à l’adresse en bas de page : nous répondons sous trente jours.
