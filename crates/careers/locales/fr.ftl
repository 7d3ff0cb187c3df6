### Carrières : orientation, compétences, écart, recherche de personnes.

## Métiers et compétences
careers-occupations-title = Métiers
careers-occupations-lead = Cherche un métier, regarde les compétences qu’il demande et les micro-stages qui les enseignent.
careers-occupation-search = Chercher un métier
careers-occupations-none = Aucun métier avec ces mots
careers-occupations-none-text = Essaie un mot plus court ou un synonyme, par exemple « cuisinier » plutôt que « chef de partie ».
careers-occupations-all = Voir tous les métiers
careers-essential-count = { $count ->
    [one] une compétence essentielle
   *[other] { $count } compétences essentielles
 }
careers-preparation = Préparation
careers-preparation-1 = s’apprend en peu de temps
careers-preparation-2 = quelques mois de pratique
careers-preparation-3 = une qualification ou deux ans
careers-preparation-4 = un diplôme technique ou une licence
careers-preparation-5 = un master et une longue expérience
careers-other-names = On dit aussi
careers-eqf = Niveau CEC
careers-source = Source
careers-source-link = fiche originale
careers-deprecated = N’est plus utilisé
careers-target-sign-up = Inscris-toi et vois ton écart
careers-target-choose = C’est mon objectif
careers-see-gap = Voir l’écart
careers-essential = Compétences essentielles ({ $count })
careers-optional = Compétences utiles ({ $count })
careers-more-skills = { $count ->
    [one] Montrer une autre compétence
   *[other] Montrer { $count } autres compétences
 }
careers-more-occupations = { $count ->
    [one] Montrer un autre métier
   *[other] Montrer { $count } autres métiers
 }
careers-taught-by = { $count ->
    [one] un micro-stage
   *[other] { $count } micro-stages
 }
careers-kind-skill = Aptitude
careers-kind-knowledge = Connaissance
careers-taught-title = Où l’apprendre
careers-taught-none = Aucun micro-stage ne l’enseigne pour l’instant
careers-taught-none-text = Regarde le catalogue : l’offre change souvent.
careers-to-catalogue = Aller au catalogue
careers-essential-for = Essentielle pour { $count ->
    [one] un métier
   *[other] { $count } métiers
 }
careers-optional-for = Utile pour { $count ->
    [one] un métier
   *[other] { $count } métiers
 }
careers-offer-level = Mène au niveau { $level } : { $words }.
careers-offer-no-dates = Aucune date prévue : ouvre la fiche pour savoir quand il revient.
careers-offer-full = complet, il y a une liste d’attente
careers-offer-seats = { $free ->
    [one] une place libre
   *[other] { $free } places libres
 }
careers-level-line = { $level } sur 8 – { $words }
careers-import-empty = Il n’y a aucun concept à importer dans ces fichiers.

## Orientation
careers-start-title = Quel travail te convient ?
careers-start-lead = Pars de ce que tu aimes, ou choisis un métier et vois ce qu’il te manque pour l’exercer.
careers-start-questionnaire = Pars de tes intérêts
careers-start-questionnaire-text = Dix questions, deux minutes. À la fin tu vois les métiers qui te ressemblent, et pourquoi.
careers-start-begin = Commencer le questionnaire
careers-start-begun = Tu as déjà répondu à quelques questions : les réponses sont enregistrées.
careers-start-resume = Reprendre où tu en étais
careers-start-finished = Tu as terminé le questionnaire.
careers-start-result = Voir le résultat
careers-start-occupation = Tu as déjà une idée
careers-start-occupation-text = Cherche le métier : nous te montrons les compétences qu’il demande, une par une.
careers-start-no-account = Pas besoin de compte. Si tu t’inscris ensuite dans ce navigateur, tes réponses deviennent les tiennes.
careers-questions-title = À quel point aimerais-tu ?
careers-questions-lead = Pense à l’activité, pas au salaire ni au diplôme. Il n’y a pas de bonne réponse.
careers-questions-progress = Questions
careers-questions-finish = Voir le résultat
careers-questions-kept = Les réponses s’enregistrent à chaque page : tu peux t’arrêter et reprendre quand tu veux.
careers-questions-restart = Refaire le questionnaire
careers-questions-again = On recommence depuis le début.
careers-answer-least = pas du tout
careers-answer-most = énormément
careers-result-title = Tes intérêts
careers-result-lead = Ce qui ressort : { $types }.
careers-result-flat = Tes réponses se ressemblent toutes : aucun intérêt ne ressort.
careers-result-chart = Tes intérêts, de 0 à 100
careers-result-type = Intérêt
careers-result-score = Score
careers-result-types = Ce qu’ils veulent dire
careers-result-occupations = Métiers qui te ressemblent
careers-result-agreement = Affinité { $percent }
careers-result-short = C’est une première impression, en dix questions. Elle sert à ouvrir des possibilités, pas à en fermer.
careers-result-none = Aucun métier à proposer
careers-result-none-text = Nous ne connaissons pas encore les intérêts de ces métiers. Cherche-en un par son nom.
careers-result-flat-text = Quand toutes les réponses sont égales, nous ne savons pas quoi proposer. Réponds de nouveau, ou cherche un métier par son nom.
careers-reason-both = Comme toi, ceux qui font ce métier aiment : { $liked }. Et il compte peu : { $avoided }.
careers-reason-liked = Comme toi, ceux qui font ce métier aiment : { $liked }.{ $avoided }
careers-reason-avoided = { $liked }Comme pour toi, ceci compte peu dans ce métier : { $avoided }.
careers-reason-some = { $liked }{ $avoided }Les intérêts se ressemblent un peu partout.
careers-type-r = travailler de ses mains, avec des outils, des machines, des plantes ou des animaux.
careers-type-i = comprendre : observer, analyser, chercher.
careers-type-a = créer et s’exprimer : images, sons, mots, formes.
careers-type-s = être avec les gens : aider, enseigner, soigner.
careers-type-e = convaincre, vendre, diriger, lancer quelque chose.
careers-type-c = mettre en ordre : données, comptes, documents, procédures.

## Profil
careers-skills-title = Mes compétences
careers-skills-lead = Ce que tu sais faire, et qui le dit. Toi seul le vois, jusqu’à ce que tu en décides autrement.
careers-skills-mine = Ce que je sais faire
careers-skills-none = Tu n’as pas encore dit ce que tu sais faire. Commence par une chose que tu fais bien.
careers-skill-add = Ajouter une compétence
careers-skill-field = Que sais-tu faire ?
careers-skill-hint = Écris quelques lettres et choisis dans la liste, par exemple « souder » ou « tableur ».
careers-skill-which = Laquelle veux-tu dire ?
careers-skill-unknown = Nous ne trouvons pas de compétence avec ces mots. Essaie des mots plus simples.
careers-skill-saved = Enregistré : { $skill }.
careers-skill-removed = Compétence retirée.
careers-level-field = À quel niveau ?
careers-level-unsaid = Je ne sais pas, ou je passe
careers-note-field = Où tu l’as appris
careers-note-hint = Un travail, un cours, chez toi : cela aide qui t’oriente. Les entreprises ne le voient pas.
careers-source-self = Tu le dis
careers-source-peer = Un collègue le dit
careers-source-operator = Un conseiller le dit
careers-source-assessment = Évaluée
careers-source-credential = Vérifiée
careers-claimed-on = Depuis le { $date }.
careers-best-supported = Celle-ci compte parce qu’elle est la mieux prouvée.
careers-best-higher = Celle-ci compte parce qu’elle indique le niveau le plus élevé.
careers-best-stronger = Celle-ci compte parce que sa source est plus forte.
careers-best-recent = Celle-ci compte parce qu’elle est la plus récente.
careers-claimed-higher = Tu as aussi indiqué le niveau { $level } : fais-le évaluer et il comptera.
careers-claim-remove = Retirer ce que j’ai dit
careers-claim-proven = Une attestation prouve cette compétence : on ne peut pas la retirer à la main. Si tu ne veux pas la montrer, ne partage pas l’attestation.
careers-see-proof = Voir l’attestation
careers-be-found = Veux-tu que des entreprises te trouvent ? Elles cherchent de façon anonyme, et c’est toi qui décides de répondre.
careers-be-found-link = Choisis dans ton compte
careers-to-contacts = Qui t’a cherché, et qui demande à te parler
careers-targets = Mes objectifs
careers-targets-none = Tu n’as pas encore d’objectif
careers-targets-none-text = Choisis un métier : nous te montrons, compétence par compétence, ce qu’il te manque et où l’apprendre.
careers-targets-too-many = Tu as déjà { $most } objectifs. Retires-en un avant d’en ajouter un autre.
careers-to-orientation = Choisir un objectif
careers-target-another = Ajouter un objectif
careers-target-drop = Retirer
careers-target-chosen = Ton objectif : { $occupation }.
careers-target-dropped = Objectif retiré.
careers-to-checklist = Répondre compétence par compétence
careers-coverage = Tu en es à { $percent }
careers-coverage-label = Où tu en es
careers-coverage-met = { $asked ->
    [one] { $met } compétence sur une au niveau demandé
   *[other] { $met } compétences sur { $asked } au niveau demandé
 }
careers-checklist-title = Que sais-tu déjà faire ?
careers-checklist-how = Pour chaque compétence, choisis le niveau qui te ressemble le plus. Tu peux passer ce que tu ne sais pas.
careers-checklist-saved = { $count ->
    [0] Rien n’a changé.
    [one] Une réponse enregistrée.
   *[other] { $count } réponses enregistrées.
 }

## Écart
careers-gap-title = Ce qu’il me manque
careers-gap-lead = La distance entre ce que tu sais faire et ce qu’il faut, une compétence à la fois.
careers-gap-closed = Tu as tout ce qu’il faut. Fais-le savoir : partage les attestations de ton sac à dos.
careers-gap-essential = Essentielles qui manquent ({ $count })
careers-gap-optional = Utiles qui manquent ({ $count })
careers-gap-optional-text = On peut s’en passer, mais elles aident.
careers-gap-optional-open = Les montrer
careers-gap-met = Tu y es déjà ({ $count })
careers-gap-levels = Ton niveau, sur { $wanted } demandé
careers-gap-has = Tu as le niveau { $has }, il faut le niveau { $wanted }.
careers-gap-closes = Tu l’apprends ici :
careers-gap-no-offer = Aucun micro-stage ne l’enseigne pour l’instant.
careers-gap-contest = Cela te paraît faux ?
careers-gap-contest-text = Corrige ton niveau : le calcul change aussitôt. Une attestation compte plus que ce que tu dis.
careers-gap-how = Comment c’est calculé
careers-gap-how-text = Une compétence compte plus si elle est essentielle et si peu de métiers la demandent. Le niveau demandé dépend de la préparation que demande le métier. De ce que tu sais faire, la meilleure preuve compte : d’abord les attestations et les évaluations, puis ce que disent les autres, puis ce que tu dis. Nom, âge, nationalité et adresse n’entrent jamais dans le calcul.
careers-code-not-claimed = Tu n’as pas encore dit si tu sais le faire.
careers-code-below-level = Ton niveau est plus bas que celui demandé.
careers-code-met = C’est exactement le niveau demandé.
careers-code-exceeded = Tu dépasses le niveau demandé.
careers-code-only-declared = Pour l’instant tu es seul à le dire : une attestation la rendrait plus forte.
careers-code-not-verified = Une autre personne le confirme, mais ce n’est pas encore évalué.
careers-code-higher-unsupported = Tu as indiqué un niveau plus élevé : une évaluation pourrait suffire.
careers-code-several = Plusieurs de tes objectifs la demandent.
careers-skill-more = Fiche de la compétence
careers-occupation-unknown = Nous ne trouvons pas de métier avec ces mots. Choisis-en un dans la liste, ou laisse vide.

## Talents : rôles et recherche
careers-talent-title = Chercher des personnes
careers-talent-lead = Décris le rôle par les compétences qu’il demande : tu vois qui correspond, de façon anonyme et avec les raisons.
careers-talent-how = { $count ->
    [0] Personne n’a encore accepté d’être trouvé. Dès que quelqu’un donne son accord, la recherche l’inclut.
    [one] Une personne a accepté d’être trouvée. Tu ne vois ni nom, ni photo, ni contact, ni âge : c’est elle qui décide de te parler.
   *[other] { $count } personnes ont accepté d’être trouvées. Tu ne vois ni nom, ni photo, ni contact, ni âge : ce sont elles qui décident de te parler.
 }
careers-tab-roles = Rôles
careers-tab-contacts = Contacts
careers-roles-none = Tu n’as pas encore décrit de rôle
careers-roles-none-text = Un nom et trois ou quatre compétences suffisent.
careers-role-new = Décrire un rôle
careers-role-skills = { $count ->
    [0] aucune compétence pour l’instant
    [one] une compétence
   *[other] { $count } compétences
 }
careers-find-people = Voir qui correspond
careers-role-name = Nom du rôle
careers-role-name-hint = Par exemple « Technicien ou technicienne de maintenance, équipe de nuit ». La personne contactée le lit.
careers-role-description = De quoi il s’agit
careers-role-description-hint = Quelques lignes sur les tâches, le lieu et les horaires.
careers-role-occupation = Partir d’un métier
careers-role-occupation-hint = Nous en prenons les compétences essentielles ; tu les changes ensuite comme tu veux.
careers-role-saved = Rôle enregistré.
careers-role-asks = Compétences demandées ({ $count })
careers-role-asks-none = Aucune pour l’instant : ajoute la première ci-dessous.
careers-role-level = Au moins { $level }
careers-role-must = Indispensable
careers-role-skill-add = Ajouter une compétence
careers-role-skill-field = Compétence
careers-role-skill-hint = Écris quelques lettres et choisis dans la liste.
careers-role-importance = Combien elle compte
careers-importance-useful = Utile
careers-importance-important = Importante
careers-importance-decisive = Décisive
careers-role-minimum = Niveau nécessaire
careers-role-must-field = Sans ce niveau on ne peut pas commencer
careers-role-must-hint = Qui ne l’atteint pas n’apparaît pas du tout : à utiliser avec mesure.
careers-role-skill-saved = Ajoutée : { $skill }.
careers-role-skill-removed = Compétence retirée du rôle.
careers-role-too-many = Un rôle peut demander { $most } compétences au plus : retires-en une, ou partage le rôle en deux.
careers-role-no-minimum = Le niveau demandé va de 1 à 8.
careers-role-no-skills = Ajoute au moins une compétence : sans elle, il n’y a rien à chercher.
careers-role-change = Changer le rôle
careers-people-title = Qui correspond à { $role }
careers-people-lead = { $count ->
    [0] Personne pour l’instant.
    [one] Une personne, de façon anonyme.
   *[other] { $count } personnes, de façon anonyme, la plus proche d’abord.
 }
careers-people-which = Quelles compétences comptent
careers-people-all = Toutes les compétences
careers-people-verified = Seulement les vérifiées
careers-people-none = Personne ne correspond pour l’instant
careers-people-none-text = Baisse les niveaux demandés, ou rends moins de compétences indispensables.
careers-people-none-verified = Personne n’a encore d’attestation pour ces compétences. Regarde toutes les compétences, aussi celles déclarées.
careers-people-how = Nom, âge, nationalité et adresse n’entrent pas dans le calcul. Chaque fois que tu ouvres cette page, les personnes que tu vois peuvent lire dans leur registre que ton entreprise les a regardées.
careers-person = Personne { $rank }
careers-person-anonymous = Personne encore anonyme
careers-person-fit = Correspond à { $percent }
careers-person-level = a le niveau { $level }, il faut { $minimum }
careers-person-lacks = Non indiquées : { $skills }.
careers-verified = Vérifiée
careers-not-admitted = Ton organisation n’est pas, ou n’est plus, parmi celles admises : elle ne peut pas chercher de personnes. Écris à qui gère le réseau.

## Talents : contacts
careers-ask-title = Demander à parler
careers-ask-how = La personne reçoit ton message avec le nom de ton entreprise et du rôle. Si elle accepte, tu vois son nom et son e-mail. Si elle refuse, tu ne sauras pas qui c’est.
careers-ask-message = Message
careers-ask-message-hint = Dis pourquoi son profil t’intéresse, où et quand on travaille, et ce qui se passe ensuite. Au moins 20 caractères.
careers-contact-ask = Demander à parler
careers-contact-sent = Demande envoyée. Nous t’écrivons dès que la personne répond.
careers-contact-twice = Tu as déjà demandé à cette personne de parler de ce rôle. Attends sa réponse : tu la trouves dans « Contacts ».
careers-contact-said-no = Cette personne a déjà dit non à ton entreprise. Nous respectons son choix : on ne peut pas lui redemander.
careers-contact-gone = Cette personne ne veut plus être trouvée. Reviens à la liste : elle est à jour.
careers-contact-answered = Tu as déjà répondu à cette demande.
careers-contact-waiting = En attente de réponse
careers-contact-accepted = A accepté
careers-contact-declined = A dit non
careers-company-contacts = À qui tu as demandé de parler
careers-company-contacts-lead = Le nom et l’e-mail n’apparaissent que pour qui a accepté.
careers-contacts-none = Tu n’as encore demandé à personne
careers-contacts-none-text = Ouvre un rôle, regarde qui correspond et demande à parler.
careers-contact-fit = Correspondance au moment de la demande : { $percent }.
careers-contact-asked-on = Demande du { $date }
careers-mine-title = Qui te cherche
careers-mine-lead = Les entreprises qui demandent à te parler, et celles qui t’ont vu dans la recherche anonyme.
careers-mine-found = On peut te trouver : les entreprises voient tes compétences, jamais ton nom.
careers-mine-not-found = Aucune entreprise ne peut te trouver maintenant.
careers-mine-waiting = On demande à te parler
careers-mine-waiting-none = Aucune demande en attente.
careers-mine-answered = Tu as déjà répondu
careers-mine-answered-on = Répondu le { $date }
careers-mine-who = Qui est { $organisation }
careers-mine-reply = Ta réponse
careers-mine-accept-means = Si tu acceptes, l’entreprise voit ton nom et ton e-mail. Si tu refuses, elle ne saura jamais qui tu es.
careers-mine-accept = Accepter
careers-mine-decline = Refuser
careers-contact-you-accepted = Tu as accepté : l’entreprise voit maintenant ton nom et ton e-mail.
careers-contact-you-declined = Tu as refusé : l’entreprise ne saura pas qui tu es.
careers-mine-looks = Qui t’a vu
careers-mine-looks-none = Jusqu’ici aucune entreprise ne t’a vu dans une recherche.
careers-mine-looks-text = Chaque recherche où tu apparaissais, sans ton nom.
careers-looks-who = Entreprise
careers-looks-role = Rôle
careers-looks-day = Jour
careers-looks-times = { $count ->
    [one] (une fois)
   *[other] ({ $count } fois)
 }
careers-looks-place = Place
careers-looks-rank = { $rank } sur { $shown }
careers-looks-fit = Correspondance

## Talents : e-mail
careers-contact-asked-mail-subject = { $organisation } demande à te parler
careers-contact-asked-mail-body = Bonjour,

    { $organisation } a vu tes compétences, sans ton nom, et demande à te parler de ce rôle : { $role }.

    Lis le message et décide si tu réponds : { $origin }/contacts

    Si tu n’acceptes pas, l’entreprise ne saura pas qui tu es.

    { $network }
careers-contact-accepted-mail-subject = Une personne accepte de te parler
careers-contact-accepted-mail-body = Bonjour,

    une personne a accepté ta demande pour le rôle : { $role }.

    Tu trouves son nom et son e-mail ici : { $origin }/talent/contacts

    { $network }
careers-contact-declined-mail-subject = Une personne n’est pas intéressée
careers-contact-declined-mail-body = Bonjour,

    une personne a répondu non à ta demande pour le rôle : { $role }.

    Vois qui d’autre correspond : { $origin }/talent

    { $network }

## Plan
careers-to-plan = Faire un plan
careers-plan-title = Mon plan
careers-plan-lead = Les micro-stages qui, ensemble, te rapprochent le plus de tes objectifs avec le temps et l’argent que tu as.
careers-plan-hours = Heures que tu peux y consacrer
careers-plan-hours-unit = heures
careers-plan-money = Argent que tu peux dépenser
careers-plan-make = Calculer le plan
careers-plan-summary = Avec { $hours } et { $money }, tu passes de { $before } à { $after }.
careers-plan-proven = Nous avons vérifié qu’aucune autre combinaison ne te rapproche davantage, avec ce temps et cet argent.
careers-plan-good = C’est le meilleur trouvé dans le temps imparti : il en existe peut-être un un peu meilleur.
careers-plan-stages = Ce qu’il faut réserver
careers-plan-raise = du niveau { $from } au { $to }
careers-plan-none = Pas de plan dans ces limites
careers-plan-none-text = Aucun micro-stage réservable ne te rapproche de tes objectifs. Essaie avec plus d’heures ou d’argent, ou regarde le catalogue.
careers-plan-left = Ce qui est resté dehors
careers-plan-left-open = { $count ->
    [one] Un micro-stage, et ce qu’il faudrait
   *[other] { $count } micro-stages, et ce qu’il faudrait
 }
careers-plan-needs-hours = Il faudrait encore { $more }.
careers-plan-needs-money = Il faudrait encore { $more }.
careers-plan-clash = C’est en même temps que : { $stages }.
careers-plan-busy = C’est en même temps que quelque chose que tu as réservé.
careers-plan-other = On ne peut pas suivre { $stage } pour l’instant.
careers-plan-untaught = Personne ne les enseigne pour l’instant ({ $count })
careers-plan-untaught-text = Il n’y a pas de micro-stage à réserver pour ces compétences.
careers-plan-how = Chaque micro-stage amène des compétences à un niveau. De toutes les combinaisons qui tiennent dans tes heures et ton argent, sans se chevaucher ni gêner ce que tu as réservé, le plan est celle qui te rapproche le plus de tes objectifs. Les sessions complètes ne comptent pas.
