## Avant et après
learning-ask-before = Que sais-tu déjà faire ? Une minute, avant de commencer
learning-ask-after = Comment c’était ? Deux minutes suffisent
learning-ask-others = Qui peut dire ce qui a changé
learning-impact-not-now = Pas maintenant : les questions sont posées avant le début et, après la fin, à qui a participé.
learning-impact-stopped = Cette personne a demandé à ne plus recevoir ces courriels : nous ne pouvons pas lui écrire. Tu peux en indiquer une autre.
learning-impact-one-at-least = Réponds au moins à une question.
learning-before-title = Ce que tu sais déjà faire
learning-before-lead = « { $title } » n’a pas encore commencé : où en es-tu aujourd’hui ? Nous reposerons les mêmes questions après, pour que tu voies la différence.
learning-before-saved = Merci : nous te le redemanderons à la fin.
learning-rating-least = Je ne sais pas le faire
learning-rating-most = Je le fais sans aide
learning-rating-private = Tes réponses t’appartiennent : l’organisme ne voit que les chiffres de tout le groupe, à partir de cinq personnes.
learning-after-title = Comment c’était ?
learning-after-lead = « { $title } » est terminé. Deux minutes suffisent.
learning-after-can = Ce que tu sais faire maintenant
learning-after-was = Comment c’était
learning-after-words = Veux-tu ajouter quelque chose ?
learning-after-words-hint = La personne qui enseigne le lit sans ton nom, et seulement quand au moins { $least } personnes ont répondu.
learning-after-send = Envoyer
learning-after-saved = Merci, ta réponse est arrivée.
learning-stars-least = Pas du tout
learning-stars-most = Tout à fait
learning-aspect-content = Les sujets m’intéressaient
learning-aspect-teaching = J’ai compris les explications
learning-aspect-organising = L’organisation a bien fonctionné
learning-aspect-usefulness = Cela me servira

## Qui d’autre peut répondre
learning-others-title = Ce qui a changé
learning-others-lead = Après 30, 60 et 90 jours, nous demandons ce qui a changé grâce à « { $title } » : un clic, rien de plus. Tu peux aussi indiquer qui t’accompagne ou ton employeur.
learning-others-you-agreed = Tu as accepté de recevoir ces questions : trois courriels en tout, et chacun permet d’arrêter.
learning-others-you-stopped = Tu as demandé à ne plus recevoir ces questions, nous ne t’écrivons donc pas. Pour les recevoir de nouveau, retire ton accord dans ton profil, enregistre, puis donne-le de nouveau.
learning-others-you-not = Tu n’as pas accepté de recevoir ces questions, nous ne t’écrivons donc pas.
learning-others-change = Modifier dans ton profil
learning-others-named = Personnes que tu as indiquées
learning-others-name = Indiquer une personne
learning-others-done = C’est bon, retour à ma formation
learning-others-remove = Retirer
learning-other-kind = Qui est-ce
learning-other-name = Prénom et nom
learning-other-email = Adresse électronique
learning-other-lang = Dans quelle langue lui écrire
learning-other-agreed = Je lui en ai parlé et cette personne est d’accord
learning-other-agreed-hint = Elle recevra ton nom, le titre du micro-stage et une question, trois fois au plus.
learning-other-save = Ajouter
learning-other-saved = C’est fait : nous lui écrirons le moment venu.
learning-other-must-agree = Parle-lui d’abord : nous n’écrivons qu’avec son accord.
learning-other-not-now = Pas maintenant : on peut indiquer quelqu’un une fois la place confirmée, et jusqu’à 90 jours après la fin.
learning-asked-learner = Participant
learning-asked-mentor = Tuteur ou mentor
learning-asked-employer = Employeur

## La question
learning-question-title = Qu’est-ce qui a changé ?
learning-question-lead = { $days } jours ont passé depuis « { $title } ».
learning-question-learner = Utilises-tu ce que tu as appris ?
learning-question-mentor = { $learner } utilise-t-il ou elle ce qui a été appris ?
learning-question-employer = Voyez-vous une différence chez { $learner } au travail ?
learning-question-changed = Quelque chose a-t-il changé pour toi ?
learning-question-productive = Depuis quand travaille-t-il ou elle en autonomie ?
learning-question-productive-hint = Le jour ; vide si ce n’est pas encore le cas.
learning-question-words = Quelque chose à ajouter ?
learning-question-confirm = Confirmer la réponse
learning-question-stop = Je ne veux plus recevoir ces questions
learning-question-why-learner = Tu reçois cette question parce que tu as accepté de nous dire ce qui change après un micro-stage.
learning-question-why-mentor = Vous recevez cette question parce que la personne participante vous a indiqué.
learning-question-why-employer = Vous recevez cette question parce que la personne participante vous a indiqué.
learning-answer-learner-clearly = Oui, souvent
learning-answer-learner-partly = De temps en temps
learning-answer-learner-not-yet = Pas encore
learning-answer-other-clearly = Oui, cela se voit
learning-answer-other-partly = En partie
learning-answer-other-not-yet = Pas encore
learning-changed-job = J’ai trouvé un travail, ou un meilleur
learning-changed-tasks = J’ai de nouvelles tâches dans le même emploi
learning-changed-study = Je continue à étudier
learning-changed-nothing = Rien pour l’instant
learning-day-to-come = Ce jour n’est pas encore venu : il faut un jour passé, ou rien.
learning-thanks-title = Merci
learning-thanks-text = La réponse est enregistrée. Il n’y a rien d’autre à faire.
learning-link-home = Aller à la page d’accueil
learning-link-answered-title = Réponse déjà donnée
learning-link-answered = Une réponse à cette question est déjà arrivée : merci. Le lien ne sert qu’une fois.
learning-link-expired-title = Le délai pour répondre est passé
learning-link-expired = Ce lien a expiré. Ce n’est pas grave : s’il y a une autre question, elle arrivera par un autre courriel.
learning-link-unknown-title = Lien non valable
learning-link-unknown = Ce lien est incomplet ou n’existe pas : il faut l’ouvrir de nouveau depuis le courriel, en entier.
learning-stop-title = Plus de questions
learning-stop-text = Nous n’écrirons plus à cette adresse pour demander ce qui a changé, quel que soit le micro-stage.
learning-stop-button = Ne plus recevoir ces questions
learning-stopped-title = C’est fait
learning-stopped-text = Ces questions n’arriveront plus.

## Pour qui enseigne
learning-feedback-title = Comment c’était
learning-feedback-few = Réponses reçues : { $count }. Elles s’affichent à partir de { $least }, pour que personne ne soit reconnu.
learning-feedback-count = Réponses : { $count }.
learning-feedback-words = Ce qu’ils ont écrit
learning-growth-title = Avant et après
learning-chart-aspects = Avis, en pourcentage du maximum
learning-chart-aspect = Aspect
learning-chart-percent-of-best = Pourcentage du maximum
learning-chart-growth = Personnes sûres d’elles (4 ou 5 sur 5), en pourcentage
learning-chart-outcome = Acquis d’apprentissage
learning-chart-after = Après
learning-chart-before = Avant
learning-chart-delivery = Éditions, en pourcentage
learning-chart-later = Après 30, 60 et 90 jours, en pourcentage
learning-onboarding-title = Intégration au travail
learning-onboarding-is = Cette édition intègre des personnes dans un emploi : nous demandons aussi aux tuteurs et aux employeurs depuis quand elles travaillent en autonomie.
learning-onboarding-is-not = Si cette édition intègre des personnes dans un emploi, nous demandons aussi aux tuteurs et aux employeurs depuis quand elles travaillent en autonomie.
learning-onboarding-mark = C’est une intégration au travail
learning-onboarding-unmark = Ce n’est pas une intégration au travail

## Indicateurs
learning-indicators-title = Indicateurs et impact
learning-indicators-lead = Comment vont les éditions de { $name } et ce qui change pour qui participe.
learning-indicators-none = Aucune édition à compter
learning-indicators-none-text = Avec ces filtres, il n’y a aucune édition. Change la période ou retire un filtre.
learning-indicators-all = Tous les indicateurs
learning-indicators-charts = Graphiques
learning-indicators-lines-delivery = Les sessions
learning-indicators-lines-assessment = L’évaluation et après
learning-indicators-lines = Par microcertification
learning-indicators-few = Ce qui concerne moins de { $least } personnes n’est pas affiché, ni ce qui permettrait de le déduire sur cette page ou dans le tableau à télécharger. En comparant plusieurs filtres ou plusieurs jours, on peut encore déduire quelque chose : ce sont des données sur des personnes, à ne pas diffuser ainsi. La période est celle où l’édition commence.
learning-indicators-take = Télécharger les données
learning-take-csv = Tableau CSV
learning-take-xlsx = Classeur XLSX
learning-period = Période
learning-period-quarter = 90 derniers jours
learning-period-year = 365 derniers jours
learning-one-microcredential = Microcertification
learning-territory = Territoire
learning-one-edition = Édition
learning-number-of-days = { $days } jours
learning-few-people = Trop peu
learning-nothing-to-count = Rien à compter
learning-unit-count = nombre
learning-unit-percent = pourcentage
learning-unit-days = jours
learning-unit-number = moyenne
learning-unit-kappa = kappa de Cohen
learning-export-level = Niveau
learning-export-of = De quoi
learning-export-measure = Indicateur
learning-export-value = Valeur
learning-export-unit = Unité
learning-export-base = Sur combien
learning-export-note = Note
learning-export-level-whole = Tout
learning-export-level-microcredential = Microcertification
learning-export-level-place = Territoire
learning-export-level-edition = Édition
learning-measure-editions = Éditions
learning-measure-editions-hint = Sans celles annulées.
learning-measure-editions-per-stage = Éditions par micro-stage
learning-measure-editions-per-stage-hint = Combien de fois, en moyenne, le même micro-stage est répété.
learning-measure-seats-filled = Places occupées
learning-measure-seats-filled-hint = Sur les places disponibles.
learning-measure-no-shows = Absents
learning-measure-no-shows-hint = Sur ceux qui avaient une place quand elle a eu lieu.
learning-measure-completion = Vont au bout
learning-measure-completion-hint = Ont réussi l’épreuve, sur ceux qui ont participé.
learning-measure-decision-median = Attente de la décision
learning-measure-decision-median-hint = De la remise à la décision : la moitié attend moins (médiane).
learning-measure-decision-p90 = Attente la plus longue
learning-measure-decision-p90-hint = Neuf sur dix attendent moins (90e centile).
learning-measure-first-try = Réussissent du premier coup
learning-measure-first-try-hint = Sur les premières remises décidées.
learning-measure-agreement = Accord des évaluateurs
learning-measure-agreement-hint = Kappa de Cohen, de −1 à 1, entre ceux qui ont évalué le même travail sans le savoir.
learning-measure-appeals = Recours
learning-measure-appeals-hint = Sur les décisions prises.
learning-measure-satisfaction = Avis
learning-measure-satisfaction-hint = Moyenne de tous les aspects, de 1 à 5.
learning-measure-growth = Se sentent plus capables
learning-measure-growth-hint = S’évaluent mieux qu’avant, sur ceux qui ont répondu avant et après.
learning-measure-in-use-30 = L’utilisent après 30 jours
learning-measure-in-use-30-hint = Souvent ou de temps en temps, sur ceux qui ont répondu.
learning-measure-in-use-60 = L’utilisent après 60 jours
learning-measure-in-use-60-hint = Souvent ou de temps en temps, sur ceux qui ont répondu.
learning-measure-in-use-90 = L’utilisent après 90 jours
learning-measure-in-use-90-hint = Souvent ou de temps en temps, sur ceux qui ont répondu.
learning-measure-seen-at-work = Se voit au travail
learning-measure-seen-at-work-hint = Oui ou en partie, selon tuteurs et employeurs.
learning-measure-time-to-productivity = Jusqu’à l’autonomie
learning-measure-time-to-productivity-hint = Jours depuis le début d’une intégration au travail : la moitié met moins.

## Courriel
learning-after-mail-subject = Comment c’était ? { $title }
learning-after-mail-body =
    Bonjour { $name },

    « { $title } » est terminé. Comment c’était ? Deux minutes suffisent, et tu vois ce qui a changé depuis le début :
    { $origin }/learning/seats/{ $enrolment }/after

    Nous ne le demandons qu’une fois.

    { $network }
learning-impact-learner-mail-subject = { $days } jours après « { $title } »
learning-impact-learner-mail-body =
    Bonjour { $name },

    { $days } jours ont passé depuis « { $title } ». Utilises-tu ce que tu as appris ? Choisis une réponse : une page s’ouvre, sans mot de passe, et c’est là que tu confirmes.

    Oui, souvent :
    { $origin }/impact/{ $token }?answer=clearly&lang=fr

    De temps en temps :
    { $origin }/impact/{ $token }?answer=partly&lang=fr

    Pas encore :
    { $origin }/impact/{ $token }?answer=not_yet&lang=fr

    Tu ne veux plus recevoir ces questions ?
    { $origin }{ $stop }

    { $network }
learning-impact-mentor-mail-subject = Une question sur { $learner }
learning-impact-mentor-mail-body =
    Bonjour { $name },

    { $learner } a participé à « { $title } » il y a { $days } jours et vous a indiqué comme tuteur. Une seule question : voyez-vous ce qui a été appris mis en pratique ? Choisissez une réponse : une page s’ouvre, sans mot de passe, et c’est là que vous confirmez.

    Oui, cela se voit :
    { $origin }/impact/{ $token }?answer=clearly&lang=fr

    En partie :
    { $origin }/impact/{ $token }?answer=partly&lang=fr

    Pas encore :
    { $origin }/impact/{ $token }?answer=not_yet&lang=fr

    Vous ne voulez plus recevoir ces questions ?
    { $origin }{ $stop }

    { $network }
learning-impact-employer-mail-subject = Une question sur { $learner }
learning-impact-employer-mail-body =
    Bonjour { $name },

    { $learner } a participé à « { $title } » il y a { $days } jours et vous a indiqué comme employeur. Une seule question : voyez-vous une différence au travail ? Choisissez une réponse : une page s’ouvre, sans mot de passe, et c’est là que vous confirmez.

    Oui, cela se voit :
    { $origin }/impact/{ $token }?answer=clearly&lang=fr

    En partie :
    { $origin }/impact/{ $token }?answer=partly&lang=fr

    Pas encore :
    { $origin }/impact/{ $token }?answer=not_yet&lang=fr

    Vous ne voulez plus recevoir ces questions ?
    { $origin }{ $stop }

    { $network }
