### L’atelier de conception et les règles de l’organisme.

## Choix
learning-supervision-unsupervised = Sans surveillance ni vérification d’identité
learning-supervision-supervised = Avec surveillance
learning-supervision-identified = Avec surveillance et vérification d’identité
learning-stackability-stand-alone = Indépendante
learning-stackability-stackable = Compte pour une certification plus large
learning-asks-observation = On remet ce que dit une personne qui a observé.
learning-asks-statement = On remet une déclaration de l’employeur.
learning-words-observation = observation d’un témoin
learning-words-statement = déclaration de l’employeur
learning-panel-of = { $count ->
    [one] Une personne, puis la validation
   *[other] { $count } personnes sans se concerter, puis la validation
}
learning-days = jours

## Étapes de la conception
learning-steps = Étapes de la conception
learning-step-basics = 1. Ce que c’est
learning-step-outcomes = 2. Acquis
learning-step-tasks = 3. Tâches
learning-step-rubric = 4. Grille
learning-step-translations = 5. Langues
learning-step-check = 6. Contrôle
learning-group-judged = Comment on évalue
learning-credits = Crédits ECTS
learning-credits-hint = Facultatifs. En Italie, un crédit vaut { $hours } heures de travail.
learning-not-credits = Écrivez les crédits comme un nombre entre 0,01 et 60, par exemple 0,4.
learning-eqf-help = Ce que signifie chaque niveau
learning-eqf-means-1 = Connaissances générales de base ; tâches simples, sous la direction directe de quelqu’un.
learning-eqf-means-2 = Connaissances factuelles de base d’un domaine ; problèmes courants avec des règles simples, avec une certaine autonomie.
learning-eqf-means-3 = Faits, principes et processus d’un domaine ; choisit méthodes et outils et mène sa tâche à bien.
learning-eqf-means-4 = Connaissances factuelles et théoriques larges ; résout des problèmes particuliers et surveille le travail habituel d’autres personnes.
learning-eqf-means-5 = Connaissances spécialisées et conscience de leurs limites ; trouve des solutions créatives et coordonne dans des contextes changeants.
learning-eqf-means-6 = Connaissances approfondies et compréhension critique ; gère des activités complexes et décide dans l’imprévu.
learning-eqf-means-7 = Savoirs hautement spécialisés, en partie à l’avant-garde ; innove, intègre des domaines et transforme des contextes de travail.
learning-eqf-means-8 = Savoirs à la frontière la plus avancée d’un domaine ; étend ou redéfinit les savoirs et les pratiques.
learning-eqf-verified-by = Niveau confirmé par
learning-eqf-verified-by-hint = L’organisme qui a confirmé le niveau, s’il y en a un.
learning-stackable-towards-hint = La certification ou le parcours pour lequel elle compte.
learning-outcomes-list-lead = Ce que sait faire la personne qui l’obtient. Chaque acquis commence par un verbe observable.
learning-tasks-list-lead = Les tâches naissent de la situation et demandent une preuve.
learning-criteria-list-lead = Chaque critère a de deux à cinq niveaux, du plus bas au plus haut.
learning-not-linked = Non relié à un référentiel
learning-translations = Autres langues
learning-translations-lead = Les textes sont en { $language }. Qui lit dans une autre langue voit la traduction, s’il y en a une.
learning-translation-into = Traduction : { $language }
learning-translation-lead = Sous chaque nom se trouve le texte à traduire. Laissez tout vide pour retirer la traduction.
learning-translation-none = non traduite
learning-translation-begun = incomplète
learning-translation-whole = complète

## Contrôle
learning-element-quiz-questions = Chaque quiz a au moins une question
learning-element-distinct = Aucun acquis, tâche ou critère en double
learning-element-can-be-failed = Au moins un critère demande plus que son niveau le plus bas
learning-element-witnessed = Si l’on apprend au travail, une tâche demande un témoin ou l’employeur
learning-element-stackable-towards = La certification pour laquelle elle compte
learning-element-translations = Les traductions commencées sont complètes
learning-element-credits = Crédits et heures disent la même chose
learning-element-outcomes-linked = Chaque acquis est relié à un référentiel
learning-element-outcomes-visible = Chaque acquis commence par un verbe observable (pas « connaître », « comprendre »)
learning-element-outcomes-fit-level = Aucun acquis ne dépasse de beaucoup le niveau du CEC
learning-element-supervision = Surveillance et identité pendant l’évaluation
learning-element-stackability = Si elle est indépendante ou compte pour une certification plus large
learning-gate-advice = Ce serait mieux avec :

## Relecture
learning-comments = Remarques
learning-no-comments = Aucune remarque.
learning-comment-open = ouverte
learning-comment-settled = réglée
learning-settle-comment = Marquer comme réglée
learning-comment-field = De quoi il s’agit
learning-comment-body = Remarque
learning-add-comment = Ajouter une remarque
learning-was-commented = Remarque ajoutée.
learning-removed-part = Une partie qui n’existe plus
learning-comments-open = { $count ->
    [one] Une remarque est encore ouverte : marquez-la comme réglée avant d’approuver.
   *[other] { $count } remarques sont encore ouvertes : marquez-les comme réglées avant d’approuver.
}
learning-own-checks = Contrôles de notre organisme
learning-own-checks-hint = Pour approuver, confirmez que vous les avez tous faits.
learning-checks-unconfirmed = { $count ->
    [one] Il reste un contrôle de votre organisme à confirmer.
   *[other] Il reste { $count } contrôles de votre organisme à confirmer.
}
learning-more-to-do = Autres actions
learning-compare = Comparaison de versions
learning-compare-with = Comparer avec la version { $number }
learning-compare-lead = Ce qui change dans « { $title } ».
learning-differences = Différences
learning-field = Champ
learning-no-difference = Aucune différence
learning-no-difference-text = Les deux versions disent la même chose.
learning-copy = Copier dans une nouvelle microcertification
learning-copy-of = { $title } (copie)
learning-export = Télécharger en JSON
learning-badge-alt = Badge de « { $title } »

## Documents
learning-import = Importer un fichier
learning-import-lead = Un fichier JSON téléchargé ici ou depuis un autre réseau. Il devient un brouillon de votre organisme.
learning-import-file = Fichier JSON
learning-import-instead = Vous avez déjà un fichier ? Importez-le.
learning-import-broken = Le fichier est illisible à la ligne { $line } : { $reason }. Téléchargez-le de nouveau à sa source.
learning-import-format = Ce n’est pas une microcertification à importer : il manque « format » : « { $format } ».
learning-import-too-much = Le champ { $field } dépasse les limites : corrigez-le dans le fichier et réessayez.
learning-was-imported = { $unknown ->
    [0] Importée. Regardez ce qui manque.
    [one] Importée. Une compétence est inconnue ici : reliez-la de nouveau.
   *[other] Importée. { $unknown } compétences sont inconnues ici : reliez-les de nouveau.
}

## Témoins
learning-attach-words = Ce que dit une personne qui vous a vu travailler
learning-words-kind = Qui parle
learning-witness-name = Nom et prénom
learning-witness-position = Fonction
learning-witness-position-hint = Par exemple : chef d’équipe, tuteur, gérante.
learning-witness-words = Ce que cette personne a vu
learning-witness-words-hint = Avec ses mots : ce que vous avez fait, quand, comment cela s’est passé.

## Règles de l’organisme
learning-rules-title = Cadre de qualité
learning-rules-lead = Les règles selon lesquelles { $name } conçoit et évalue.
learning-seats-orphaned = { $count ->
    [one] Un travail est confié à une personne qui n’évalue plus.
   *[other] { $count } travaux sont confiés à des personnes qui n’évaluent plus.
}
learning-reassign = Les confier à d’autres
learning-were-reassigned = { $count ->
    [one] Un travail confié à quelqu’un d’autre.
   *[other] { $count } travaux confiés à d’autres.
}
learning-were-reassigned-in-part = { $free ->
    [one] Un travail reste libre : pour l’instant personne d’autre ne peut l’évaluer.
   *[other] { $free } travaux restent libres : pour l’instant personne d’autre ne peut les évaluer.
 } { $count ->
    [0] {""}
    [one] Un travail a été confié à quelqu’un d’autre.
   *[other] { $count } ont été confiés à d’autres.
 }
learning-rules-choose = Choisissez l’organisme dont vous écrivez les règles.
learning-rules-design = Conception
learning-rules-assessment = Évaluation
learning-rule-linked-outcomes = Chaque acquis est relié à un référentiel
learning-rule-supervised = La personne évaluée est toujours surveillée
learning-rule-approvers = Qui approuve, publie et retire les versions
learning-rule-approvers-either = { $manager } ou { $validator }
learning-rule-publisher-is-other = La personne qui publie n’est pas celle qui a approuvé
learning-not-an-approver = Selon les règles de l’organisme, cette décision revient à un autre rôle.
learning-approver-publishes = Tu as approuvé cette version : selon les règles de l’organisme, une autre personne doit la publier.
learning-credits-due = ({ $duration } correspondent à { $credits } crédits)
learning-rule-own-checks = Vos propres contrôles avant l’approbation
learning-rule-own-checks-hint = Un par ligne. Qui approuve les confirme un à un.
learning-too-many-checks = Écrivez au plus { $most } contrôles.
learning-rule-panel-size = Combien de personnes évaluent chaque travail
learning-rule-exclude-colleagues = Une personne liée à une organisation de l’apprenant n’évalue pas
learning-rule-exclude-colleagues-hint = Par exemple l’employeur ou un collègue.
learning-rule-admissibility = On regarde d’abord si le travail peut être évalué
learning-rule-admissibility-hint = La personne sait tout de suite s’il manque quelque chose.
learning-rule-judge-days = Délai pour évaluer
learning-rule-judge-days-hint = À partir du jour où un travail est confié ; ensuite il va à quelqu’un d’autre. 0 s’il n’y a pas de délai.
learning-rule-appeal-days = Délai de recours
learning-rule-appeal-days-hint = À partir du jour de la décision ; 0 si ce n’est pas possible.
learning-rule-remark-percent = Travaux évalués une seconde fois
learning-rule-remark-percent-hint = Un échantillon à l’aveugle, pour savoir si les évaluations concordent.

## Modèles
learning-template = Partir d’un modèle
learning-template-level-1 = Pas encore : il faut de l’aide et des corrections
learning-template-level-2 = Seul, dans une situation normale
learning-template-level-3 = Même quand la situation change, et sait dire pourquoi
learning-template-micro-stage = Attestation de micro-stage
learning-template-micro-stage-hint = Quelques heures, une épreuve pratique, une personne qui évalue.
learning-template-micro-stage-situation = Une vraie organisation a un petit problème concret. Dites qui elle est, ce qui ne va pas et ce qu’elle attend.
learning-template-micro-stage-criteria = S’obtient en participant au micro-stage et en remettant un travail qui résout le problème.
learning-template-micro-stage-first-task = Résoudre le problème
learning-template-micro-stage-first-instructions = Travaillez sur le problème et remettez le résultat dans un fichier.
learning-template-micro-stage-second-task = Expliquer vos choix
learning-template-micro-stage-second-instructions = En une page : ce que vous avez fait, pourquoi, et ce que vous feriez autrement.
learning-template-micro-stage-first-criterion = Le résultat fonctionne
learning-template-micro-stage-second-criterion = Les choix sont motivés
learning-template-on-the-job = Compétence montrée au travail
learning-template-on-the-job-hint = Sur le lieu de travail, avec un témoin et l’employeur ; deux personnes évaluent.
learning-template-on-the-job-situation = Décrivez le lieu de travail, l’activité et qui en a besoin.
learning-template-on-the-job-criteria = S’obtient en exerçant l’activité au travail, devant un témoin, avec la confirmation de l’employeur.
learning-template-on-the-job-first-task = Se faire observer
learning-template-on-the-job-first-instructions = Exercez l’activité devant quelqu’un qui la connaît et demandez-lui de décrire ce qu’il a vu.
learning-template-on-the-job-second-task = Demander la confirmation de l’employeur
learning-template-on-the-job-second-instructions = L’employeur écrit depuis quand vous exercez l’activité et avec quelle autonomie.
learning-template-on-the-job-first-criterion = Exerce l’activité en sécurité et sans erreur
learning-template-on-the-job-second-criterion = Travaille en autonomie
learning-template-dossier-step = Étape du dossier régional (QRSP)
learning-template-dossier-step-hint = Une partie d’une compétence du cadre régional, avec un dossier de preuves.
learning-template-dossier-step-situation = Indiquez la compétence du cadre régional des standards professionnels et la partie que cette étape prouve.
learning-template-dossier-step-criteria = S’obtient en réunissant des preuves de cette partie de la compétence régionale.
learning-template-dossier-step-towards = Compétence du cadre régional des standards professionnels
learning-template-dossier-step-first-task = Réunir les preuves
learning-template-dossier-step-first-instructions = Mettez dans un dossier travaux, documents et attestations, et dites ce que chacun prouve.
learning-template-dossier-step-second-task = Faire confirmer l’expérience
learning-template-dossier-step-second-instructions = La personne qui vous a employé confirme activités, période et fonctions.
learning-template-dossier-step-first-criterion = Les preuves couvrent les savoirs et savoir-faire demandés
learning-template-dossier-step-second-criterion = L’expérience est confirmée et récente
learning-template-operator = Requalification d’opérateurs
learning-template-operator-hint = Pour les personnes à un guichet public : un projet dans leur service.
learning-template-operator-situation = Décrivez le service, les personnes qui viennent au guichet et ce qui a changé pour elles.
learning-template-operator-criteria = S’obtient en améliorant une partie de son service et en montrant ce qui a changé.
learning-template-operator-first-task = Raconter le besoin
learning-template-operator-first-instructions = Parlez avec trois personnes qui utilisent le service et écrivez ce qu’elles ne trouvent pas.
learning-template-operator-second-task = Changer quelque chose
learning-template-operator-second-instructions = Essayez une amélioration pendant deux semaines et remettez ce que vous avez fait et ses résultats.
learning-template-operator-first-criterion = Écoute les personnes et voit ce qu’il faut
learning-template-operator-second-criterion = L’amélioration se voit

## Qui évalue
learning-not-on-panel = Ce travail est confié à d’autres personnes.
learning-turn-over = Le délai pour évaluer ce travail est terminé et il est maintenant confié à quelqu’un d’autre. Ce que vous aviez enregistré n’est pas perdu, mais ne compte pas.
learning-submission-received = Reçu
learning-answer-received = Nous avons reçu votre travail. Quelqu’un regarde s’il peut être évalué.
learning-admission = Peut-on l’évaluer ?
learning-admission-text = Regardez si tout y est : alors seulement le travail va aux personnes qui l’évaluent.
learning-return-feedback = Ce qui manque
learning-return-feedback-hint = Nécessaire seulement si vous le renvoyez. La personne le lit tel quel.
learning-admit = Oui, passer à l’évaluation
learning-return = Renvoyer
learning-was-admitted = Le travail passe à l’évaluation.
learning-was-returned = Travail renvoyé.
learning-to-admit = À admettre
learning-nobody-yet = à personne
learning-second-time = seconde évaluation
learning-judges-again = Ce travail est déjà décidé. Votre évaluation à l’aveugle sert seulement à savoir si nous concordons.
learning-finish-and-next = Conclure et passer au suivant
learning-kept = Brouillon enregistré à
learning-skip = Passer au suivant sans conclure
learning-keys = Touches
learning-key-level = De 1 à 5 : choisit le niveau du critère où vous êtes.
learning-key-move = J et K : critère suivant et précédent.
learning-key-finish = Ctrl et Entrée : conclut et passe au suivant.
learning-step-down = Vous ne pouvez pas évaluer ce travail ?
learning-step-down-text = Si vous connaissez la personne ou avez un intérêt, laissez votre place : le travail va à quelqu’un d’autre.
learning-step-down-button = Laisser la place
learning-stepped-down = Vous avez laissé votre place.
learning-what-was-asked = Ce qui était demandé
learning-inbox-waiting = À évaluer
learning-inbox-done = Conclus ces dernières 24 heures
learning-begin-with-first = Commencer par le premier
learning-inbox-work = Microcertification
learning-inbox-offer = Micro-stage
learning-inbox-since = Remis
learning-inbox-due = À évaluer avant le
learning-inbox-state = Notes
learning-inbox-caption = Ce qui attend

## Recours
learning-appeal = Recours
learning-appeal-text = Si vous pensez que la décision est fausse, vous pouvez demander que d’autres personnes évaluent de nouveau, jusqu’au { $until }.
learning-appeal-reasons = Pourquoi
learning-appeal-reasons-hint = Dites ce qui n’a pas été vu ou a été mal évalué. Les personnes qui évaluent le lisent.
learning-file-appeal = Déposer un recours
learning-was-appealed = Recours déposé : d’autres personnes évalueront votre travail.
learning-appeal-because = La personne a déposé un recours
learning-appeal-open = Votre recours est en cours : d’autres personnes évaluent.
learning-appeal-upheld = Le recours a été accepté.
learning-appeal-rejected = Le recours a été rejeté : d’autres personnes sont arrivées à la même décision.
learning-appealed-already = Vous avez déjà déposé un recours contre cette décision.
learning-no-appeal = Il n’y a pas de recours contre cette décision.
learning-appeal-too-late = Le délai de recours est passé.

## Concordance
learning-agreement = Concordance des évaluations
learning-agreement-lead = À quel point concordent les personnes qui ont évalué le même travail sans se concerter.
learning-agreement-none = Encore rien à comparer
learning-agreement-none-text = Il faut que deux personnes évaluent le même travail : choisissez deux évaluateurs ou une part de secondes évaluations.
learning-agreement-by-title = Par microcertification
learning-agreement-by-person = Par personne
learning-agreement-title = Microcertification
learning-agreement-person = Personne
learning-agreement-compared = Critères comparés
learning-agreement-same = Même niveau
learning-kappa = Kappa de Cohen
learning-kappa-what = Ce qu’est le kappa de Cohen
learning-kappa-text = À quel point les évaluations concordent au-delà du hasard : 1 est un accord complet, 0 revient à tirer au sort. Il n’est pas défini quand tout le monde choisit toujours le même niveau.

learning-judge-soon-mail-subject = Il reste un jour pour évaluer : { $title }
learning-judge-soon-mail-body =
    Bonjour { $name },

    le délai pour évaluer un travail pour « { $title } » se termine le { $deadline }. Ensuite il va à quelqu’un d’autre.
    Évaluez-le ici : { $origin }/assessment/{ $submission }
    Si vous ne pouvez pas, la même page permet de laisser votre place.

    { $network }
learning-turn-over-mail-subject = Délai terminé : { $title }
learning-turn-over-mail-body =
    Bonjour { $name },

    le délai pour évaluer un travail pour « { $title } » s’est terminé le { $deadline } : la place est allée à quelqu’un d’autre, ou est libre si personne d’autre ne peut la prendre.
    Si elle est encore libre, vous pouvez la reprendre ici : { $origin }/assessment/{ $submission }

    { $network }
