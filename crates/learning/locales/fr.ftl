### Formation : concevoir, proposer, réserver, remettre, évaluer.

## Choix
learning-mode-in-person = En présence
learning-mode-online = En ligne
learning-mode-blended = En partie en présence, en partie en ligne
learning-payer-person = à la charge de qui participe
learning-payer-company = à la charge de l’entreprise
learning-payer-voucher = avec un chèque formation
learning-payer-public-fund = financé par des fonds publics
learning-assessment-type-practical-task = Épreuve pratique avec grille d’évaluation
learning-assessment-type-project = Projet
learning-assessment-type-portfolio = Dossier de preuves
learning-assessment-type-written-test = Épreuve écrite
learning-assessment-type-oral-examination = Entretien
learning-assessment-type-observation = Observation au travail
learning-participation-form-in-person = En présence
learning-participation-form-online = En ligne
learning-participation-form-blended = Mixte, en présence et en ligne
learning-participation-form-at-work = Sur le lieu de travail
learning-quality-assurance-internal = Interne : une personne évalue, une autre valide
learning-quality-assurance-peer = Entre pairs : d’autres organismes du réseau
learning-quality-assurance-accreditation = Accréditation régionale de l’organisme
learning-quality-assurance-external = Organisme externe
learning-asks-text = On remet une réponse écrite.
learning-asks-file = On remet un fichier.
learning-asks-link = On remet un lien.
learning-eqf-1 = 1 – connaissances de base
learning-eqf-2 = 2 – tâches simples, avec accompagnement
learning-eqf-3 = 3 – qualification professionnelle
learning-eqf-4 = 4 – baccalauréat
learning-eqf-5 = 5 – formation technique supérieure
learning-eqf-6 = 6 – licence
learning-eqf-7 = 7 – master
learning-eqf-8 = 8 – doctorat

## États
learning-version-draft = Brouillon
learning-version-in-review = En relecture
learning-version-approved = Approuvée
learning-version-published = Publiée
learning-version-superseded = Remplacée
learning-version-retired = Retirée
learning-stage-offered = Au catalogue
learning-stage-withdrawn = Hors catalogue
learning-edition-planned = Prévue
learning-edition-open = Réservable
learning-edition-full = Complète
learning-edition-running = En cours
learning-edition-held = Terminée
learning-edition-closed = Clôturée
learning-edition-cancelled = Annulée
learning-seat-confirmed = Place confirmée
learning-seat-waitlisted = En liste d’attente
learning-seat-offered = Place à accepter
learning-seat-attended = Tu as participé
learning-seat-absent = Absence
learning-seat-cancelled = Annulée
learning-seat-expired = Expirée
learning-register-attended = Présence
learning-register-absent = Absence
learning-register-confirmed = Place confirmée
learning-register-offered = Place à accepter
learning-submission-draft = À remettre
learning-submission-submitted = En évaluation
learning-submission-moderation = À départager
learning-submission-proposed = En validation
learning-submission-to-revise = À revoir
learning-submission-failed = Non réussie
learning-submission-passed = Réussie
learning-submission-sealed = Certifiée
learning-verdict-pass = Réussie
learning-verdict-pass-hint = Chaque critère atteint le niveau requis.
learning-verdict-revise = À revoir
learning-verdict-revise-hint = Il manque quelque chose qu’on peut encore faire : dis quoi et pour quand.
learning-verdict-fail = Non réussie
learning-verdict-fail-hint = L’épreuve s’arrête ici : explique pourquoi.

## Éléments de la microcertification
learning-element-learner = Identification de la personne
learning-element-title = Titre
learning-element-country = Pays de l’émetteur
learning-element-awarding-body = Organisme qui délivre
learning-element-date = Date de délivrance
learning-element-outcomes = Acquis d’apprentissage
learning-element-workload = Charge de travail
learning-element-eqf-level = Niveau CEC
learning-element-assessment-type = Type d’évaluation
learning-element-participation-form = Mode de participation
learning-element-quality-assurance = Assurance qualité
learning-element-description = Description
learning-element-criteria = Comment on l’obtient
learning-element-tasks = Tâches du défi
learning-element-rubric = Grille, avec niveaux et points croissants
learning-filled-by-award = Rempli par le système à la délivrance.

## Mots communs
learning-online = En ligne
learning-full = Complet
learning-seats-left = { $count ->
    [one] { $count } place libre
   *[other] { $count } places libres
 }
learning-seats-taken-of = { $taken } places occupées sur { $seats }
learning-language = Langue
learning-mode = Modalité
learning-place = Lieu
learning-price = Prix
learning-when = Quand
learning-organisation = Organisation
learning-hours = heures
learning-minutes = minutes
learning-months = mois
learning-evidence = Preuves
learning-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
 }
learning-kilobytes = { $count } ko
learning-megabytes = { $count } Mo
learning-erased-person = Personne désinscrite
learning-what-next = Que faire maintenant
learning-online-room = Entrer dans la salle en ligne
learning-calendar-file = Ajouter au calendrier

## Catalogue
learning-catalogue-title = Catalogue
learning-catalogue-lead = Micro-stages de 2 à 8 heures : tu apprends en faisant, tu remets un défi, tu obtiens une microcertification que chacun peut vérifier.
learning-search-label = Que veux-tu apprendre ?
learning-offers-for-skill = Micro-stages pour la compétence « { $skill } ».
learning-price-up-to = jusqu’à { $amount }
learning-from-day = à partir du { $day }
learning-no-date = Dates à venir
learning-catalogue-empty = Le catalogue est encore vide
learning-catalogue-empty-text = Les organismes du réseau préparent les premiers micro-stages. Reviens bientôt.
learning-nothing-found = Aucun micro-stage ne correspond
learning-nothing-found-text = Essaie d’autres mots, ou enlève un filtre.
learning-editions = Dates
learning-no-editions = Pas de date pour l’instant
learning-no-editions-text = L’organisme n’a pas encore fixé la prochaine date.
learning-other-offers = Voir les autres micro-stages
learning-outcomes-title = Ce que tu sauras faire
learning-leads-to = La microcertification que tu peux obtenir
learning-what-it-asks = Le défi
learning-how-it-is-judged = Comment on évalue
learning-required-level = (pour réussir : { $level })
learning-whole-microcredential = Lire toute la microcertification
learning-ways-to-it = Micro-stages qui y mènent
learning-audience = Pour qui
learning-prerequisites = Prérequis
learning-validity = Validité
learning-validity-for-ever = sans expiration
learning-validity-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
 }
learning-version-no-longer-offered = Cette version n’est plus proposée. Elle reste lisible parce que des certificats y renvoient.
learning-version-of = Version { $number } · { $organisation }
learning-book = Réserver
learning-join-waitlist = S’inscrire en liste d’attente
learning-booking-opens = Tu pourras réserver à partir du { $day }.
learning-booking-closed = Les réservations sont closes.
learning-to-my-learning = Aller à ta formation

## Réservation
learning-book-title = Réserver : { $title }
learning-would-wait = C’est complet. En liste d’attente, tu prends la position { $position } ; quand une place se libère, nous t’écrivons et tu as jusqu’à { $hours } heures pour l’accepter.
learning-despite-overlap = Je le sais, je réserve quand même
learning-booked = La place est à toi. Nous t’avons envoyé un e-mail avec le rendez-vous pour ton calendrier.
learning-waitlisted = C’est complet : ta position en liste d’attente est { $position }.
learning-given-up = C’est fait : tu as renoncé.
learning-not-bookable = Cette date ne peut pas être réservée maintenant : les réservations ne sont pas ouvertes. Choisis une autre date.
learning-already-booked = Tu as déjà réservé cette date : tu la trouves ci-dessous.
learning-overlaps = À la même heure tu as déjà « { $title } ». Pour réserver quand même, coche la case.
learning-too-late-to-accept = Le délai pour accepter est passé et la place est allée à une autre personne. Tu peux réserver de nouveau.
learning-seat-moved-on = Cette réservation a changé entre-temps. Recharge la page.

## Ma formation
learning-mine-title = Ma formation
learning-mine-lead = Que faire maintenant, où aller, ce que tu as remis.
learning-mine-empty = Tu n’as encore rien réservé
learning-mine-empty-text = Choisis un micro-stage dans le catalogue : quelques heures suffisent.
learning-mine-next = À faire maintenant
learning-mine-ahead = À venir
learning-mine-rest = Fait et en évaluation
learning-to-catalogue = Aller au catalogue
learning-waitlist-position = En liste d’attente : position { $position }
learning-accept-by = Une place s’est libérée : accepte-la avant le { $deadline }.
learning-accept-seat = Accepter la place
learning-give-up = Renoncer
learning-give-up-title = Renoncer à « { $title } » ?
learning-give-up-seat-text = Ta place va à la première personne de la liste d’attente. Si tu changes d’avis, il faudra réserver de nouveau.
learning-give-up-place-text = Tu quittes la liste d’attente. Si tu changes d’avis, tu repartiras de la fin.
learning-open-challenge = Ouvrir le défi
learning-continue-challenge = Continuer le défi
learning-see-submission = Voir ce que tu as remis
learning-read-feedback = Lire ce qu’il faut revoir
learning-revise-by = Tu peux remettre de nouveau avant le { $deadline }.

## Défi et remise
learning-challenge-lead = Le défi de « { $title } »
learning-way = Où tu en es
learning-way-work = Tu travailles au défi
learning-way-assessed = Une personne évalue
learning-way-validated = Une autre valide
learning-way-answer = Tu reçois la réponse
learning-the-situation = La situation
learning-your-answers = Tes réponses
learning-your-evidence = Tes preuves
learning-save-draft = Enregistrer le brouillon
learning-draft-saved = Brouillon enregistré.
learning-evidence-private = Seules les personnes qui évaluent et valident les voient. Le certificat porte le titre et l’empreinte de chaque preuve, pas son contenu.
learning-no-evidence-yet = Tu n’as encore rien joint.
learning-no-evidence = Aucune preuve jointe.
learning-attach-file = Un fichier
learning-attach-link = Un lien
learning-which-task = Choisis pour quelle tâche tu le remets : plusieurs tâches demandent la même chose.
learning-for-task = Pour quelle tâche
learning-for-task-hint = Si tu joins quelque chose, choisis la tâche : plusieurs demandent la même chose.
learning-for-the-task = Pour la tâche : { $task }
learning-attached-here = Remis pour cette tâche :
learning-to-download = Le navigateur ne peut pas l’afficher dans la page : il se télécharge.
learning-link-hint = L’adresse complète, qui commence par https://
learning-evidence-title = Titre
learning-evidence-title-hint = Ce que cela montre. Si tu laisses vide, nous prenons le nom du fichier.
learning-evidence-link = lien
learning-attach = Joindre
learning-attached = Joint.
learning-removed = Retiré.
learning-hand-in = Remettre
learning-hand-in-text = Quand tu remets, ton travail est figé et passe à l’évaluation.
learning-hand-in-title = Remettre « { $title } » ?
learning-hand-in-consequence = Réponses écrites : { $answers }. Preuves : { $evidence }. Après la remise, tu ne pourras plus rien changer.
learning-was-handed-in = Remis. Nous t’écrivons dès qu’il y a une réponse.
learning-handed-in = Ce qui a été remis
learning-handed-in-at = Remis
learning-attempt = Tentative
learning-no-answer = Pas de réponse écrite.
learning-hash = Empreinte de la remise (SHA-256)
learning-no-rubric = La grille est encore vide
learning-no-rubric-text = Ajoute au moins un critère avec ses niveaux.
learning-needed = requis
learning-reached = atteint
learning-result = Le résultat
learning-feedback = Ce qu’il faut améliorer
learning-to-backpack = Ouvrir le sac à dos
learning-begin-revision = Revoir et remettre de nouveau
learning-answer-draft = Tu y travailles encore.
learning-answer-submitted = Ton travail est en évaluation. Tu n’as rien à faire.
learning-answer-moderation = Deux personnes ont évalué différemment : une autre voix décide. Tu n’as rien à faire.
learning-answer-proposed = L’évaluation est faite et attend la validation. Tu n’as rien à faire.
learning-answer-to-revise = Tu y es presque : lis ce qu’il faut revoir et remets de nouveau.
learning-answer-failed = Cette fois, l’épreuve n’est pas réussie. Lis pourquoi : tu peux réserver une autre date et réessayer.
learning-answer-passed = Félicitations, tu as réussi ! Le certificat est en préparation.
learning-answer-sealed = Félicitations ! Le certificat est dans ton sac à dos.
learning-no-seat = Tu ne peux remettre que si tu as une place et si tu as participé.
learning-not-attended = Tu peux déjà travailler au brouillon. Tu pourras remettre quand ta présence aura été notée.
learning-submission-frozen = Ce travail a déjà été remis : il ne peut plus changer.
learning-submission-empty = Il n’y a encore rien à remettre : écris une réponse ou joins une preuve.
learning-submission-unanswered = { $count ->
    [one] Il manque encore une tâche : écris la réponse, ou joins le fichier ou le lien demandé.
   *[other] Il manque encore { $count } tâches : écris les réponses, ou joins les fichiers ou les liens demandés.
 }
learning-too-late-to-revise = Le délai pour remettre de nouveau est passé.
learning-too-much-evidence = Tu peux joindre au plus { $most } preuves.

## Enseignement
learning-teaching-lead = Tes éditions : démarre-les, note les présences, clos-les.
learning-teaching-empty = Tu n’as pas d’édition
learning-teaching-empty-text = Quand on te confie une édition, tu la trouves ici.
learning-teaching-now = À tenir
learning-teaching-over = Terminées
learning-register = Registre des présences
learning-register-empty = Aucune place occupée
learning-register-empty-text = Quand quelqu’un réserve, son nom apparaît ici.
learning-present = Présence
learning-absent = Absence
learning-save-register = Enregistrer les présences
learning-register-saved = Présences enregistrées.
learning-no-register = Le registre s’ouvre quand tu démarres l’édition et se ferme quand tu la clos.
learning-seat-not-accepted = N’a pas encore accepté la place.
learning-waitlist = Liste d’attente
learning-next-planned = Elle est prévue, mais on ne peut pas encore réserver.
learning-next-open = Au moment de commencer, démarre l’édition : le registre s’ouvre.
learning-next-running = Note les présences. À la fin, indique qu’elle a eu lieu.
learning-next-held = Vérifie les présences, puis clos l’édition : le registre ne changera plus.
learning-next-closed = Elle est close : le registre ne change plus.
learning-next-cancelled = Elle a été annulée. Les personnes inscrites le savent.
learning-move-open = Ouvrir les réservations
learning-move-running = Démarrer l’édition
learning-move-held = Elle a eu lieu
learning-move-closed = Clore l’édition
learning-edition-moved = C’est fait : l’état de l’édition a changé.

## Conception
learning-design-lead = Microcertifications, offres et dates de ton organisation.
learning-microcredentials = Microcertifications
learning-design-empty = Pas encore de microcertification
learning-design-empty-text = Commence par le titre : la liste de ce qui manque te guide pour le reste.
learning-new-microcredential = Nouvelle microcertification
learning-new-microcredential-lead = Un titre et une langue suffisent. Ensuite, ajoute acquis, défi et grille.
learning-title-hint = Ce qu’on sait faire à la fin, en peu de mots.
learning-version-number = Version { $number }
learning-changed-on = Modifiée le { $day }
learning-offers = Micro-stages
learning-publish-first = Publie d’abord une microcertification : chaque micro-stage mène à une.
learning-nothing-published = Rien de publié
learning-new-offer = Nouveau micro-stage
learning-next-editions = Prochaines dates
learning-no-editions-planned = Aucune date prévue.
learning-edit-version = Modifier les données générales
learning-group-what = Quoi
learning-group-how = Comment
learning-group-badge = Le certificat
learning-description-hint = De quoi il s’agit, avec des mots que comprennent les personnes qui cherchent un emploi et celles qui recrutent.
learning-criteria-hint = Ce qu’il faut faire pour l’obtenir. Cela figurera sur le certificat.
learning-situation-hint = Le problème réel d’où naissent les tâches.
learning-workload-hint = Tout compris : activité, défi, remise. 25 heures font 1 crédit ECTS.
learning-assessors = Qui évalue
learning-colour = Couleur du certificat
learning-colour-hint = Choisis une couleur pour l’image du certificat.
learning-validity-hint = Laisse vide s’il n’expire pas.
learning-edit-parts = Les parties
learning-add-outcome = Ajouter un acquis
learning-tasks-title = Tâches
learning-add-task = Ajouter une tâche
learning-rubric-title = Grille
learning-add-criterion = Ajouter un critère
learning-save-and-add = Enregistrer et en ajouter un autre
learning-outcome = Acquis d’apprentissage
learning-outcome-text = Ce qu’on saura faire
learning-outcome-hint = Commence par un verbe : « Calcule… », « Installe… », « Explique… ».
learning-outcome-concept = Compétence liée
learning-outcome-concept-hint = Écris quelques lettres et choisis dans la liste : qui obtient la microcertification sera trouvé par cette compétence.
learning-outcome-level = Niveau démontré
learning-unknown-concept = Nous ne connaissons pas cette compétence. Choisis-en une dans la liste, ou laisse vide.
learning-task = Tâche
learning-task-title = Titre de la tâche
learning-task-instructions = Que faire
learning-task-hint = Une tâche à la fois, avec tout ce qu’il faut pour la faire.
learning-task-evidence = Ce qu’on remet
learning-criterion = Critère d’évaluation
learning-criterion-title = Ce qu’on regarde
learning-criterion-hint = Par exemple : « Exactitude des formules ».
learning-levels-hint = Décris de deux à cinq niveaux, du plus bas au plus haut, chacun avec ses points.
learning-level-number = Niveau { $number }
learning-level-title = À quoi on le reconnaît
learning-level-points = Points
learning-level-required = Niveau requis
learning-level-required-hint = Qui ne l’atteint pas ne réussit pas.
learning-level-missing = Le niveau requis doit être un de ceux décrits.
learning-level-gap = Ne laisse pas de niveau vide au milieu.
learning-points-rise = Les points doivent croître d’un niveau à l’autre.
learning-two-levels = Il faut au moins deux niveaux.
learning-list-full = Il y a déjà { $most } entrées : on ne peut pas en ajouter.
learning-gate = Ce qu’il faut pour publier
learning-completeness = Éléments présents
learning-gate-missing = Il manque encore :
learning-gate-all = Voir tous les éléments
learning-as-it-reads = Comme on le lit
learning-submit-for-review = Envoyer en relecture
learning-approve = Approuver
learning-send-back = Renvoyer
learning-publish = Publier
learning-retire = Retirer
learning-next-version = Préparer la version suivante
learning-review-note = Ce qu’il faut corriger
learning-review-note-hint = Seulement si tu renvoies.
learning-next-draft = Complète ce qui manque, puis envoie en relecture : une autre personne que celle qui l’a conçue l’approuve.
learning-next-draft-others = Elle est en préparation.
learning-next-review = Lis tout et décide. Si tu l’as conçue, une autre personne doit décider.
learning-next-in-review = Elle est en relecture. On ne peut pas la modifier.
learning-next-approved = Elle est approuvée : publie-la. Dès lors, elle ne change plus.
learning-next-approved-others = Elle est approuvée : la personne responsable ou qui valide la publie.
learning-next-published = Elle est publiée et ne change plus. Tu peux maintenant la proposer avec un micro-stage.
learning-next-over = Elle n’est plus utilisée, mais reste lisible.
learning-was-begun = Brouillon prêt.
learning-was-submitted = Envoyée en relecture.
learning-was-approved = Approuvée.
learning-was-sent-back = Renvoyée.
learning-was-published = Publiée.
learning-was-retired = Retirée.
learning-version-frozen = Cette version n’est plus un brouillon et ne peut pas être modifiée. Pour la changer, prépare la version suivante.
learning-version-incomplete = { $count ->
    [one] Il manque encore un élément : tu le trouves dans la liste ci-dessous.
   *[other] Il manque encore { $count } éléments : tu les trouves dans la liste ci-dessous.
 }
learning-designer-approves = Tu as conçu cette version : une autre personne doit l’approuver.
learning-version-moved-on = Cette version a avancé entre-temps. Recharge la page.

## Micro-stages et dates
learning-choose-version = Choisis la microcertification à laquelle il mène.
learning-offer-leads-to = Mène à la microcertification « { $title } ».
learning-offer-description = Ce qu’on fait
learning-offer-description-hint = Ce qui se passe pendant ces heures, concrètement.
learning-audience-hint = Pour qui c’est pensé.
learning-offer-outcomes = Acquis travaillés
learning-group-terms = Conditions
learning-length = Durée
learning-length-hint = De 120 à 480 minutes.
learning-price-hint = Écris 0 si c’est gratuit.
learning-who-pays = Qui paie
learning-offer-itself = L’offre
learning-edit-offer = Modifier le micro-stage
learning-see-in-catalogue = Voir dans le catalogue
learning-withdraw = Retirer du catalogue
learning-offer-again = Remettre au catalogue
learning-offer-made = C’est au catalogue. Ajoute maintenant la première date.
learning-new-edition = Nouvelle date
learning-edit-edition = Modifier la date
learning-no-editions-yet = Pas encore de date
learning-no-editions-yet-text = Sans date, on ne peut pas réserver.
learning-not-published = La microcertification n’est pas publiée.
learning-no-outcome = Choisis au moins un acquis.
learning-group-when = Quand
learning-group-where = Où
learning-group-people = Personnes
learning-group-booking = Réservations
learning-starts = Début
learning-ends = Fin
learning-municipality = Commune
learning-municipality-hint = Laisse vide si c’est seulement en ligne.
learning-venue = Lieu et salle
learning-venue-hint = Rue, numéro, salle.
learning-room-link = Lien de la salle en ligne
learning-room-link-hint = Seules les personnes qui ont une place le voient.
learning-seats = Places
learning-trainer = Qui enseigne
learning-booking-from = Réservations à partir du
learning-booking-until = Réservations jusqu’au
learning-booking-window-label = Réservations
learning-edition-planned-now = Date ajoutée.
learning-edition-with-trainer = Elle est maintenant entre les mains de qui enseigne.
learning-cancel-edition = Annuler la date
learning-cancel-edition-title = Annuler cette date ?
learning-cancel-edition-text = { $count ->
    [0] Personne n’a réservé.
    [one] Une personne a réservé : nous lui écrirons que la date n’a pas lieu.
   *[other] { $count } personnes ont réservé : nous leur écrirons que la date n’a pas lieu.
 }
learning-ends-first = La fin vient avant le début.
learning-too-long = Une date dure au plus un jour.
learning-booking-window = Les réservations doivent ouvrir avant de fermer, et fermer avant la fin.
learning-nowhere = Indique une commune, ou le lien de la salle en ligne.
learning-offer-withdrawn = Le micro-stage est hors catalogue.
learning-seats-taken = { $taken ->
    [one] Une place est déjà occupée : tu ne peux pas descendre au-dessous.
   *[other] { $taken } places sont déjà occupées : tu ne peux pas descendre au-dessous.
 }
learning-not-a-trainer = Cette personne n’enseigne pas dans ton organisation.
learning-trainer-busy = { $day } : à cette heure, la personne qui enseigne a déjà « { $title } ».
learning-edition-moved-on = Cette date a avancé entre-temps. Recharge la page.

## Évaluation
learning-inbox-lead = Les travaux qui attendent, du plus ancien au plus récent.
learning-inbox-empty = Aucun travail à évaluer
learning-inbox-empty-text = Quand quelqu’un remet son travail, il apparaît ici.
learning-attempt-number = Tentative { $number }
learning-work-of = Travail de { $name } pour « { $title } »
learning-judge = Ton évaluation
learning-settle = L’évaluation commune
learning-two-judgements = Les deux évaluations
learning-was-sent-back-because = La personne qui valide demande de revoir l’évaluation
learning-judged-already = Tu as déjà donné ton évaluation : elle ne change plus.
learning-to-inbox = Revenir aux travaux
learning-not-judged-yet = pas encore évalué
learning-needed-to-pass = Niveau requis
learning-comment-on = Commentaire sur « { $criterion } »
learning-proposal = La proposition
learning-you-propose = Ce que tu proposes
learning-feedback-hint = La personne le lira. Nécessaire si tu ne proposes pas « Réussie ».
learning-revision-deadline = Nouvelle remise avant le
learning-revision-deadline-hint = Seulement si tu proposes « À revoir ».
learning-save-mark = Enregistrer et continuer plus tard
learning-settle-button = Décider
learning-was-judged = Évaluation terminée.
learning-own-work = C’est ton propre travail : une autre personne doit l’évaluer.
learning-already-judged = L’évaluation est terminée : on ne peut rien ajouter.
learning-not-judged = { $count ->
    [one] Un critère n’est pas évalué.
   *[other] { $count } critères ne sont pas évalués.
 }
learning-below-required = Tu ne peux pas proposer « Réussie » : ces critères sont sous le niveau requis : { $criteria }.
learning-all-reached = Chaque critère atteint le niveau requis : propose « Réussie », ou reconsidère un critère.
learning-no-feedback = Écris à la personne ce qui manque.
learning-no-verdict = Indique ce que tu proposes.
learning-deadline-past = Le délai pour la nouvelle remise doit être dans le futur.
learning-submission-moved-on = Ce travail a avancé entre-temps. Recharge la page.

## Validation
learning-validation-lead = Évaluations qui attendent ton oui, et microcertifications à approuver.
learning-judgements = Évaluations à valider
learning-validation-empty = Rien à valider
learning-validation-empty-text = Quand une évaluation est terminée, elle apparaît ici.
learning-reviews = Microcertifications à approuver ou à publier
learning-judged-by = Ont évalué : { $names }
learning-decision = Ta décision
learning-decision-text = Vérifie que l’évaluation suit la grille et repose sur les preuves. Si tu valides, elle compte ; si tu renvoies, on évalue de nouveau.
learning-send-back-note = Ce qu’il faut revoir
learning-send-back-note-hint = Seulement si tu renvoies.
learning-validate = Valider
learning-was-validated = Validée.
learning-decided-already = La décision est déjà prise.
learning-assessor-validates = Tu as évalué ce travail : une autre personne doit le valider. Personne ne valide sa propre évaluation.
learning-trainer-validates = Tu as enseigné dans cette édition : une autre personne doit valider.

## E-mails
learning-seat-confirmed-mail-subject = Place confirmée : { $title }
learning-seat-confirmed-mail-body =
    Bonjour { $name },

    ta place pour « { $title } » est confirmée.

    Quand : { $starts }
    Où : { $place }

    Le rendez-vous pour ton calendrier est joint. Si tu ne peux pas venir, renonce ici pour qu’une autre personne ait la place :
    { $origin }/learning

    { $network }
learning-seat-offered-mail-subject = Une place s’est libérée : { $title }
learning-seat-offered-mail-body =
    Bonjour { $name },

    une place s’est libérée pour « { $title } ».

    Quand : { $starts }
    Où : { $place }

    Elle est à toi si tu l’acceptes avant le { $deadline } :
    { $origin }/learning

    Ensuite, elle passera à la personne suivante.

    { $network }
learning-edition-cancelled-mail-subject = Annulé : { $title }
learning-edition-cancelled-mail-body =
    Bonjour { $name },

    « { $title } » du { $starts } n’aura pas lieu. Nous en sommes désolés.

    Tu peux choisir une autre date dans le catalogue :
    { $origin }/catalogue

    { $network }
learning-revise-mail-subject = À revoir : { $title }
learning-revise-mail-body =
    Bonjour { $name },

    nous avons évalué ton travail pour « { $title } ». Tu y es presque : il reste quelque chose à revoir.

    { $feedback }

    Tu peux remettre de nouveau avant le { $deadline } :
    { $origin }/submissions/{ $submission }

    { $network }
learning-failed-mail-subject = Le résultat : { $title }
learning-failed-mail-body =
    Bonjour { $name },

    nous avons évalué ton travail pour « { $title } ». Cette fois, l’épreuve n’est pas réussie.

    { $feedback }

    Tu trouves l’évaluation, critère par critère, ici :
    { $origin }/submissions/{ $submission }

    Tu peux réserver une autre date et réessayer.

    { $network }
