learning-pilots-title = Expérimentations
learning-pilots-lead = Une microcertification s’essaie en sept étapes, de l’équipe à l’analyse : qui s’en occupe, pour quand, ce qui le montre.
learning-pilots-none = Aucune expérimentation
learning-pilots-none-text = Dès qu’une commence, on voit ici où elle en est.
learning-pilot-start = Commencer une expérimentation
learning-pilot-started = Expérimentation commencée : dis maintenant qui s’occupe de chaque étape.
learning-pilot-what = Ce que tu essaies
learning-pilot-what-hint = Le titre de la microcertification, ou un nom que tous reconnaissent.
learning-pilot-progress = Étapes faites
learning-pilot-complete = Terminée
learning-pilot-late = { $count ->
    [one] { $count } étape en retard
   *[other] { $count } étapes en retard
 }
learning-pilot-column-step = Étape
learning-pilot-column-owner = Qui s’en occupe
learning-pilot-column-due = Pour quand
learning-pilot-column-state = Où elle en est
learning-pilot-column-evidence = Ce qui le montre
learning-pilot-done = Faite
learning-pilot-is-late = En retard
learning-pilot-to-do = À faire
learning-pilot-steps = Les sept étapes
learning-pilot-print = Cette page s’imprime : elle tient sur une feuille.
learning-pilot-document = Document
learning-pilot-shown-version = Microcertification
learning-pilot-shown-edition = Édition
learning-pilot-takes = Ce qu’il faut
learning-pilot-who = Qui et quand
learning-pilot-what-done = Ce qui a été fait
learning-pilot-owner-hint = La personne reçoit un courriel et peut écrire ici ce qu’elle a fait.
learning-pilot-due-hint = Nous le lui rappelons trois jours avant.
learning-pilot-note = Ce que vous avez fait
learning-pilot-shown = Microcertification ou édition liée
learning-pilot-link = Adresse d’un document
learning-pilot-link-hint = Commence par https://
learning-pilot-link-wrong = Écris une adresse entière qui commence par https://, sans espaces.
learning-pilot-mark-done = Cette étape est faite
learning-pilot-step-done = Cette étape est faite. Décoche pour la rouvrir.
learning-pilot-nothing-to-show = Pour la marquer comme faite, écris ce que vous avez fait ou lie quelque chose qui le montre.
learning-pilot-not-theirs = Seul qui gère l’organisme ou s’occupe de cette étape peut écrire ici.
learning-pilot-not-of-provider = Choisis quelque chose ou quelqu’un de cet organisme.
learning-step-team = Équipe
learning-step-team-text = Qui conçoit, qui enseigne, qui évalue, qui valide, qui décide. Qui conçoit n’approuve pas ; qui évalue ne valide pas.
learning-step-team-evidence = Par exemple : noms et rôles, date de la réunion de lancement.
learning-step-framework = Cadre de qualité
learning-step-framework-text = Selon quelles règles vous travaillez : vos contrôles, combien évaluent, recours, seconde évaluation par échantillon. Elles s’écrivent à la page Qualité.
learning-step-framework-evidence = Par exemple : les règles choisies et pourquoi.
learning-step-training = Formation de l’équipe
learning-step-training-text = L’équipe apprend à écrire des acquis d’apprentissage, à utiliser la grille, à évaluer sans savoir ce que disent les autres.
learning-step-training-evidence = Par exemple : dates, sujets, présents.
learning-step-design = Conception
learning-step-design-text = Acquis, défi, preuves demandées, grille, heures. Une autre personne relit et approuve ; puis on publie.
learning-step-design-evidence = Lie la microcertification ; écris ce qui a changé après la relecture.
learning-step-trial = Essai
learning-step-trial-text = Une édition avec un premier groupe : présences, remises, questions avant et après.
learning-step-trial-evidence = Lie l’édition ; écris combien de personnes il y avait et ce qui n’a pas marché.
learning-step-evaluation = Évaluation et validation
learning-step-evaluation-text = Les travaux s’évaluent avec la grille, à plusieurs s’il le faut ; une autre personne valide ; on regarde l’accord des évaluateurs.
learning-step-evaluation-evidence = Par exemple : combien de travaux, combien réussis, l’accord (kappa), les recours.
learning-step-analysis = Analyse
learning-step-analysis-text = Ce que disent les indicateurs, et les personnes après 30, 60 et 90 jours ; ce qui change dans la prochaine version.
learning-step-analysis-evidence = Par exemple : les trois choses à changer et qui les change.
learning-pilot-step-name = { $step ->
    [team] Équipe
    [framework] Cadre de qualité
    [training] Formation de l’équipe
    [design] Conception
    [trial] Essai
    [evaluation] Évaluation et validation
   *[analysis] Analyse
 }
learning-pilot-yours-mail-subject = Une étape pour toi : { $title }
learning-pilot-yours-mail-body =
    Bonjour { $name },

    dans l’expérimentation « { $title } », tu t’occupes de cette étape : { learning-pilot-step-name }. À faire pour le : { $due }.

    Ce qu’il faut, et où écrire ce que tu as fait :
    { $origin }/pilots/{ $pilot }/{ $step }

    { $network }
learning-pilot-due-mail-subject = Échéance proche : { $title }
learning-pilot-due-mail-body =
    Bonjour { $name },

    dans l’expérimentation « { $title } », il manque encore cette étape dont tu t’occupes : { learning-pilot-step-name }. À faire pour le : { $due }.

    Quand c’est fait, écris-le ici :
    { $origin }/pilots/{ $pilot }/{ $step }

    { $network }
