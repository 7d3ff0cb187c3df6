### Quiz, reconnaissances, déclarations et groupes.

## Quiz
learning-asks-quiz = On répond à un quiz.
learning-quiz-work = Votre défi
learning-quiz-open = Aller au quiz
learning-quiz-open-again = Revenir au quiz
learning-quiz-questions = Questions
learning-quiz-time = Durée (minutes)
learning-quiz-how-long = Durée
learning-quiz-no-limit = Sans limite
learning-quiz-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
learning-quiz-attempts-left = Essais restants
learning-quiz-enough = Part suffisante
learning-quiz-is-enough = suffisant : { $percent } suffisent
learning-quiz-is-not-enough = en dessous des { $percent } requis
learning-quiz-attempts-so-far = Vos essais
learning-quiz-attempt-before = De la remise précédente
learning-quiz-best-counts = Le meilleur essai compte.
learning-quiz-time-runs = Dès que vous commencez, le temps court et ne s’arrête plus, même si vous fermez la page. Chaque réponse enregistrée est gardée.
learning-quiz-start = Commencer
learning-quiz-continue = Poursuivre l’essai
learning-quiz-no-attempt-left = Vous avez utilisé tous les essais prévus.
learning-quiz-not-open = Le temps est écoulé ou l’essai est terminé : les réponses enregistrées sont gardées.
learning-quiz-back = Revenir au défi
learning-quiz-question-of = Question { $number } sur { $count }
learning-quiz-question-number = Question { $number }
learning-quiz-answered = Réponses données
learning-quiz-ends-at = { $count ->
    [one] Se termine à { $time } : il reste { $count } minute.
   *[other] Se termine à { $time } : il reste { $count } minutes.
}
learning-quiz-choose-one = Choisissez une réponse
learning-quiz-choose-all = Choisissez toutes les bonnes réponses
learning-quiz-number = Le nombre
learning-quiz-number-hint = Par exemple 12,5 ou −3.
learning-quiz-few-words = La réponse en quelques mots
learning-quiz-put-in-order = Donnez à chacun sa place
learning-quiz-place = Place { $number }
learning-quiz-each-place-once = Chaque place n’est donnée qu’une fois : choisissez-en une autre.
learning-quiz-not-decimal = Écrivez un nombre avec six décimales au plus, par exemple 12,5.
learning-quiz-next = Enregistrer et continuer
learning-quiz-before = Enregistrer et revenir
learning-quiz-to-end = Enregistrer et aller à la fin
learning-quiz-save-and-end = Enregistrer et aller à la fin
learning-quiz-end-title = Avez-vous terminé ?
learning-quiz-end-text = Une fois terminé, cet essai ne change plus.
learning-quiz-all-answered = Vous avez répondu à toutes les questions.
learning-quiz-unanswered = { $count ->
    [one] { $count } question est sans réponse : elle vaut zéro.
   *[other] { $count } questions sont sans réponse : elles valent zéro.
}
learning-quiz-end = Terminer l’essai
learning-quiz-look-again = Revoir les réponses
learning-quiz-was-ended = Essai terminé.
learning-quiz-right = juste
learning-quiz-partly = en partie
learning-quiz-wrong = faux
learning-quiz-would-be = La bonne réponse :
learning-quiz-right-is = Juste :

## Concevoir un quiz
learning-quiz-design-lead = Les questions se corrigent à la remise ; le résultat aide la personne qui évalue, il ne décide pas à sa place.
learning-quiz-none = Pas encore de question
learning-quiz-none-text = Ajoutez-en une ci-dessous ou importez-les d’un autre logiciel.
learning-quiz-add = Ajouter une question
learning-quiz-kind-single = Une seule bonne réponse
learning-quiz-kind-multiple = Plusieurs bonnes réponses
learning-quiz-kind-numeric = Un nombre
learning-quiz-kind-ordering = Remettre en ordre
learning-quiz-kind-short-answer = Réponse courte
learning-quiz-rules = Règles du quiz
learning-quiz-time-hint = Laissez vide pour ne pas limiter.
learning-quiz-attempts = Essais
learning-quiz-attempts-hint = De 1 à 10 : le meilleur compte.
learning-quiz-enough-hint = La part des points que vous jugez suffisante. Les évaluateurs la voient à côté des critères.
learning-quiz-points = Points
learning-quiz-prompt = La question
learning-quiz-options = Les réponses possibles
learning-quiz-option-number = Réponse { $number }
learning-quiz-which-is-right = Laquelle est juste ?
learning-quiz-which-are-right = Lesquelles sont justes ?
learning-quiz-several-hint = Chaque mauvais choix retire une bonne réponse, jamais en dessous de zéro.
learning-quiz-value = Le nombre juste
learning-quiz-tolerance = Tolérance
learning-quiz-tolerance-hint = L’écart accepté, en plus ou en moins. Vide : aucun.
learning-quiz-negative-tolerance = Une tolérance ne peut pas être négative : écrivez l’écart accepté, par exemple 0,5.
learning-quiz-in-order = Les éléments, dans le bon ordre
learning-quiz-in-order-hint = Un par ligne, de trois à dix. Ils sont mélangés pour la personne qui répond.
learning-quiz-accepted = Les réponses acceptées
learning-quiz-accepted-hint = Une par ligne. Majuscules, accents et ponctuation ne comptent pas.
learning-quiz-one-right = Dites laquelle des réponses écrites est juste.
learning-quiz-some-right = Marquez au moins une bonne réponse.
learning-quiz-right-is-empty = Elle est marquée comme juste mais vide : écrivez-la ou retirez la marque.
learning-quiz-option-twice = Elle existe déjà : chacune doit être différente.
learning-quiz-two-options = Il faut au moins deux réponses au choix.
learning-quiz-lines = Écrivez de { $least } à { $most } lignes.
learning-quiz-full = Un quiz a au plus { $most } questions.

## Importer des questions
learning-quiz-import = Importer des questions (QTI 3)
learning-quiz-import-lead = Un paquet zip ou une seule question, comme les exportent de nombreuses plateformes. Ce qui ne peut pas être repris est indiqué, question par question.
learning-quiz-file = Fichier
learning-quiz-import-button = Importer
learning-quiz-to-questions = Aller aux questions
learning-quiz-imported = { $count ->
    [one] { $count } question importée.
   *[other] { $count } questions importées.
}
learning-quiz-refused = Non repris : { $count }
learning-quiz-remarks = À vérifier : { $count }
learning-qti-broken = illisible à la ligne { $line } ({ $reason }) ; exportez de nouveau le fichier.
learning-qti-document-type = contient une déclaration DOCTYPE, refusée par sécurité ; exportez sans elle.
learning-qti-entity = utilise « &{ $name }; », que le fichier ne peut pas définir ; écrivez le caractère.
learning-qti-too-much = trop volumineux ou trop imbriqué ; divisez-le.
learning-qti-not-qti = Ce n’est ni un paquet zip ni un fichier XML : exportez les questions au format QTI 3.
learning-qti-not-an-item = c’est « { $name } », pas une question QTI 3 ; les questions sont reprises, pas les tests ni les sections.
learning-qti-not-taken = ce n’est pas un document XML ; il n’est pas repris.
learning-qti-media = montre « { $name } » : seules les questions de texte sont reprises.
learning-qti-interactions = contient { $count } demandes de réponse : il en faut une seule.
learning-qti-unknown-interaction = utilise « { $name } », qui n’existe pas ici.
learning-qti-no-right-answer = n’indique pas la bonne réponse, ou en nomme une qui n’existe pas.
learning-qti-number = le nombre « { $text } » ne peut pas être écrit ici : points entiers de 1 à 100, six décimales au plus, même tolérance en plus et en moins.
learning-qti-unsound = un texte manque ou est trop long, ou il n’y a pas de 2 à 10 réponses différentes (au moins 3 pour une mise en ordre).
learning-qti-twice = porte le même identifiant qu’une autre question du fichier : seule la première est reprise.
learning-qti-scored-our-way = la notation y est différente ; ici ce sont les règles de cette page qui comptent.

## Ce que disent les réponses
learning-quiz-statistics = Ce que disent les réponses
learning-quiz-statistics-of = { $count ->
    [one] Premiers essais de { $count } personne
   *[other] Premiers essais de { $count } personnes
}
learning-quiz-nobody-yet = Personne n’a encore répondu
learning-quiz-nobody-yet-text = Les chiffres apparaissent dès que quelqu’un a remis son travail.
learning-quiz-not-shown = Encore trop peu de réponses
learning-quiz-not-shown-text = Les chiffres apparaissent à partir de { $least } personnes : en dessous, on reconnaîtrait qui a répondu quoi.
learning-quiz-too-few = { $count ->
    [one] Seulement { $count } personne : en dessous de { $least }, ces chiffres ne sont qu’un indice.
   *[other] Seulement { $count } personnes : en dessous de { $least }, ces chiffres ne sont qu’un indice.
}
learning-quiz-question = Question
learning-quiz-facility = Facilité
learning-quiz-discrimination = Discrimination
learning-quiz-left-out = Sans réponse
learning-quiz-chosen = Réponses choisies
learning-quiz-what-it-means = Comment lire ces chiffres
learning-quiz-facility-means = Facilité : la part moyenne des points, de 0 à 1. Près de 0, la question est trop difficile ou mal écrite ; près de 1, elle ne distingue personne.
learning-quiz-discrimination-means = Discrimination : la corrélation bisérielle de point entre la bonne réponse ici et les points de toutes les autres questions, de −1 à 1. En dessous de 0,2, la question dit peu ; si elle est négative, vérifiez la réponse marquée comme juste.

## Reconnaissance des acquis
learning-recognition-origin = Reconnaissance des acquis
learning-recognition-participation = Reconnaissance des acquis, sans participation
learning-recognition-assessment = Évaluation d’un portfolio de preuves avec grille, par au moins deux personnes
learning-recognition-can-already = Vous savez déjà le faire ? Demandez la reconnaissance sans participer
learning-recognition-title = Reconnaissance : { $title }
learning-recognition-lead = Si vous savez déjà faire ces choses, peu importe où vous les avez apprises : { $provider } évalue ce que vous montrez.
learning-recognition-what-to-show = Ce que vous devez montrer savoir faire
learning-recognition-how = Comment cela se passe
learning-recognition-step-portfolio = Vous réunissez un portfolio : fichiers, liens, et ce que disent votre employeur ou les personnes qui vous ont vu travailler.
learning-recognition-step-admission = L’organisme vérifie que tout y est ; s’il manque quelque chose, il vous le dit et vous pouvez compléter.
learning-recognition-step-panel = Au moins deux personnes évaluent avec la même grille que pour les participants, sans se concerter ; une troisième valide.
learning-recognition-step-award = En cas de réussite, vous recevez la même microcertification : elle dira qu’elle a été reconnue.
learning-recognition-reasons = Où et comment vous l’avez appris
learning-recognition-reasons-hint = Travail, bénévolat, étude personnelle : en quelques phrases, avec lieux et périodes. Seules les personnes qui évaluent le lisent.
learning-recognition-reasons-given = Où et comment cela a été appris
learning-recognition-begin = Commencer le portfolio
learning-recognition-sign-in = Se connecter pour demander la reconnaissance
learning-recognition-task-hint = Au lieu de la réaliser, écrivez où vous l’avez déjà fait et quelle preuve du portfolio le montre.
learning-recognition-no-evidence = Le portfolio est vide : ajoutez au moins une preuve, un fichier, un lien ou une déclaration.
learning-recognition-not-published = Cette version n’est pas publiée : cherchez celle en vigueur dans le catalogue.
learning-recognition-appealable = Votre dernière demande n’a pas été acceptée et vous pouvez encore faire un recours : une nouvelle demande sera possible une fois ce délai passé.
learning-recognition-mine = Vos reconnaissances
learning-recognition-mine-lead = Ce que vous avez demandé de reconnaître sans participer.
learning-recognition-none = Aucune demande
learning-recognition-none-text = La page d’une microcertification explique comment faire reconnaître ce que vous savez déjà faire.

## Déclarations d’autres personnes
learning-statement-section = Déclarations demandées à d’autres
learning-statement-text = La personne reçoit un lien valable une fois, pendant quatorze jours : elle répond sans compte, et sa réponse rejoint vos preuves ici.
learning-statement-ask-somebody = Demander une déclaration par courriel
learning-statement-ask-title = Demander une déclaration
learning-statement-ask-lead = La personne qui vous a vu travailler reçoit un courriel et répond par un lien, sans compte.
learning-statement-email = Son adresse électronique
learning-statement-email-hint = L’adresse reste notée à côté de la déclaration : de préférence celle du travail.
learning-statement-note = Ce que vous lui demandez de raconter
learning-statement-note-hint = Par exemple : comment vous avez préparé les feuilles de mars.
learning-statement-ask = Envoyer la demande
learning-statement-was-asked = Demande envoyée à { $name }.
learning-statement-withdraw = Retirer
learning-statement-was-withdrawn = Demande retirée : le lien ne fonctionne plus.
learning-statement-until = Réponse attendue jusqu’au { $until }.
learning-statement-state-open = en attente
learning-statement-state-given = a répondu
learning-statement-state-declined = ne peut pas le dire
learning-statement-state-withdrawn = retirée
learning-statement-state-expired = expirée
learning-statement-too-many = Pour ce travail, { $most } demandes sont déjà ouvertes ou ont été envoyées ces dernières vingt-quatre heures : attendez une réponse ou réessayez demain.
learning-statement-own-address = C’est une de vos propres adresses : écrivez celle de la personne à qui vous demandez.
learning-statement-title = Que sait faire { $learner } ? ({ $title })
learning-statement-lead = { $learner } vous demande une déclaration pour la microcertification « { $title } ». Quelques phrases sur ce que vous avez vu suffisent.
learning-statement-asks-you = { $learner } vous demande :
learning-statement-words = Ce que vous avez vu
learning-statement-your-name = Vos nom et prénom
learning-statement-your-position = À quel titre vous le dites
learning-statement-is-me = Je suis la personne contactée à l’adresse { $email }, et ce que je déclare est vrai.
learning-statement-is-me-needed = Confirmez que vous êtes la personne contactée.
learning-statement-what-happens = Nom, fonction, adresse et texte sont vus par la personne qui demande et par celles qui évaluent. Une fois envoyée, la déclaration ne change plus.
learning-statement-give = Envoyer la déclaration
learning-statement-decline = Je ne peux pas le dire
learning-statement-given = Merci
learning-statement-given-text = Votre déclaration est arrivée et figure parmi les preuves de { $learner }. Vous n’avez rien d’autre à faire.
learning-statement-declined = C’est bien ainsi
learning-statement-declined-text = Nous avons noté que vous ne pouvez pas le dire. { $learner } ne voit que cela.
learning-statement-over = Cette demande n’est plus utilisable.
learning-statement-over-title = Ce lien n’est plus utilisable
learning-statement-over-given = La déclaration a déjà été envoyée : chaque lien ne sert qu’une fois. Merci.
learning-statement-over-declined = Vous avez déjà répondu que vous ne pouvez pas le dire. Si vous avez changé d’avis, demandez une nouvelle demande.
learning-statement-over-withdrawn = La demande a été retirée par son auteur.
learning-statement-over-expired = Quatorze jours se sont écoulés. Si vous voulez encore répondre, demandez un nouveau lien.
learning-statement-over-handed-in = Le travail a déjà été remis : rien ne peut être ajouté.
learning-statement-signed = Déclaré en personne par le lien envoyé à { $email }, le { $at }.
learning-statement-reported = Rapporté par l’auteur de la remise, non confirmé par la personne citée.
learning-statement-mail-subject = { $learner } vous demande une déclaration
learning-statement-mail-body =
    Bonjour { $name },

    { $learner } réunit les preuves de ce que cette personne sait faire et vous demande de déclarer ce que vous avez vu.

    { $note }

    Vous pouvez répondre ici, sans compte ; le lien sert une fois, pendant { $days } jours :
    { $origin }{ $path }

    Si vous ne connaissez pas cette personne, ou ne voulez pas répondre, ignorez ce message.

    { $network }

## Travail de groupe
learning-group-most = Personnes pouvant remettre ensemble
learning-group-most-hint = De 2 à 8 ; vide si chacun travaille seul. Chaque personne est évaluée séparément.
learning-group-title = Travail de groupe
learning-group-may = Ce défi peut se faire en groupe, jusqu’à { $most } personnes de la même session.
learning-group-form = Travailler en groupe
learning-group-of = { $count ->
    [one] Votre groupe : vous seul pour l’instant
   *[other] Votre groupe : { $count } personnes
}
learning-group-lead = Une seule remise pour tout le groupe ; chacun est évalué et certifié séparément : { $title }.
learning-group-contribution = Votre contribution
learning-group-contribution-label = Ce que vous avez fait
learning-group-contribution-hint = À la première personne, concrètement. Le groupe et les évaluateurs le lisent ; sans cela, le groupe ne peut pas remettre.
learning-group-who = Qui est dans le groupe
learning-group-leads = remet
learning-group-said = contribution écrite
learning-group-silent = contribution à écrire
learning-group-take-out = Retirer du groupe
learning-group-taken-out = Personne retirée du groupe.
learning-group-invite = Inviter
learning-group-invite-text = Envoyez ce lien aux personnes de la même session : chacune accepte elle-même, jusqu’au { $until }.
learning-group-invitation = Lien d’invitation
learning-group-to-work = Aller au travail à remettre
learning-group-work = Le travail jusqu’ici
learning-group-leave = Quitter le groupe
learning-group-dissolve = Dissoudre le groupe
learning-group-left = Vous avez quitté le groupe.
learning-group-join-title = { $name } vous invite à travailler en groupe
learning-group-join-text = Si vous acceptez, le groupe voit votre nom et ce que vous écrivez de votre contribution. Vous pouvez le quitter jusqu’à la remise. À la remise, le travail du groupe prend la place de votre brouillon : ses réponses et ses preuves sont supprimées.
learning-group-join = Accepter
learning-group-joined = Vous faites maintenant partie du groupe.
learning-group-closed = Le groupe a déjà remis, ou le délai pour rejoindre est passé.
learning-group-full = Le groupe est complet.
learning-group-already-at-work = Vous êtes déjà dans un autre groupe, ou avez déjà remis depuis cette place.
learning-group-no-seat = Pour rejoindre, il faut une place dans la même session : réservez-la dans le catalogue.
learning-group-not-allowed = Ce défi se fait seul.
learning-group-fellow-hands-in = Vous faites partie d’un groupe : c’est la personne qui l’a formé qui remet.
learning-group-no-contribution = Avant la remise, chacun écrit sa contribution. Il manque : { $names }.
learning-group-fellow-not-attended = La présence de { $name } n’est pas enregistrée. Attendez que la personne qui enseigne la note, ou retirez la personne du groupe.
learning-group-this-one = la personne à évaluer
learning-group-to-fellow = La remise de { $name }
