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
careers-start-questionnaire-text = Tu choisis le nombre de questions. À la fin tu vois les métiers qui te ressemblent, et pourquoi.
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
   *[other] { $met } des { $asked } compétences au niveau demandé
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
careers-people-none-filtered = Avec ces filtres il n’y a personne. Enlève-les, ou baisse les niveaux demandés.
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
careers-plan-make = Calculer le plan
careers-plan-summary = Avec { $hours } et { $money }, tu passes de { $before } à { $after }.
careers-plan-proven = Nous avons vérifié qu’aucune autre combinaison ne te rapproche davantage, avec ce temps et cet argent.
careers-plan-good = C’est le meilleur trouvé dans le temps imparti : il pourrait en exister un meilleur de { $percent } au plus.
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

## Mots communs à plusieurs pages
careers-yes = oui
careers-no = non
careers-language-it = Italien
careers-language-en = Anglais
careers-language-fr = Français
careers-language-de = Allemand
careers-language-es = Espagnol
careers-language-pl = Polonais
careers-kind-competence = Compétence
careers-kind-occupation = Métier
careers-kind-group = Groupe
careers-kind-level = Niveau
careers-kind-interest = Intérêt

## Orientation : questionnaires et préparation
careers-form-mini = 10 questions, 2 minutes
careers-form-short = 30 questions, 6 minutes
careers-form-full = 60 questions, 12 minutes
careers-form-longer = Pour un résultat plus précis, continue : tes réponses restent et tu ne réponds qu’aux nouvelles questions.
careers-result-possibilities = Les intérêts changent avec l’expérience : vois ce résultat comme un point de départ, pas comme un verdict.
careers-willing = Préparation, au plus

## Lire un CV ou une annonce
careers-to-read = Pars de ton CV ou d’une offre d’emploi
careers-read-title = Lire un CV ou une annonce
careers-read-lead = Colle un texte ou choisis un fichier : nous montrons les compétences qu’il nomme, et tu décides une par une.
careers-read-private = Ni le texte ni le fichier ne sont conservés. Seules restent les compétences pour lesquelles tu choisis un niveau.
careers-read-what = De quoi s’agit-il ?
careers-read-cv = Mon CV : ce que je sais faire
careers-read-ad = Une offre d’emploi : ce qu’elle demande
careers-read-language = Langue du texte
careers-read-text = Texte
careers-read-text-hint = Colle-le ici, ou choisis un fichier ci-dessous.
careers-read-file = Fichier (texte, PDF, DOCX ou ODT)
careers-read-do = Trouver les compétences
careers-read-nothing = Colle un texte ou choisis un fichier.
careers-read-kind = Nous ne savons pas lire { $file } : donne un fichier texte, PDF, DOCX ou ODT, ou colle le texte.
careers-read-no-text = Ce fichier ne contient pas de texte : ses pages sont peut-être des images. Passe-les à la reconnaissance de texte, ou colle le texte.
careers-read-no-words = Il n’y a pas un seul mot dans le texte collé : colle le CV ou l’annonce en entier.
careers-read-broken = Le fichier ne s’ouvre pas : il est abîmé ou protégé par un mot de passe. Enregistre-le à nouveau, ou colle le texte.
careers-read-slow = Le fichier met trop de temps à s’ouvrir. Ne donne que les pages utiles, ou colle le texte.
careers-read-long = Le texte a { $count } caractères et nous en lisons { $most } au plus (environ 80 pages). Ne donne que la partie utile.
careers-read-very-long = Le document est trop long : ne donne que les pages utiles.
careers-read-found = Compétences trouvées
careers-read-found-lead = { $count ->
    [0] Nous n’en avons reconnu aucune.
    [one] Nous en avons reconnu une. Rien n’est conservé tant que tu n’as pas choisi.
   *[other] Nous en avons reconnu { $count }. Rien n’est conservé tant que tu n’as pas choisi.
 }
careers-read-found-none = Aucune compétence reconnue
careers-read-found-none-text = Vérifie la langue du texte : nous avons cherché les noms dans cette langue : { $language }. Certains référentiels n’ont pas de noms dans toutes les langues.
careers-read-again = Essayer un autre texte
careers-read-choose = Pour chaque compétence choisis ton niveau, ou laisse « ne pas garder ».
careers-read-choose-ad = Pour chaque compétence choisis le niveau que l’annonce demande, ou laisse « ne pas garder ».
careers-read-refuse = Ne pas garder
careers-read-keep = Garder celles choisies
careers-read-aim = En faire un objectif
careers-read-name = Nom de l’annonce
careers-read-name-hint = Par exemple « Technicien de maintenance, Dupont » : il sert à la reconnaître parmi tes objectifs.
careers-read-hit = Reconnue comme : { $label }
careers-read-times = Nommée { $count } fois.
careers-read-has = Tu as déjà le niveau { $level }.
careers-read-lacks = Tu ne l’as pas déclarée
careers-read-none-chosen = Choisis un niveau pour au moins une compétence.
careers-read-kept = { $count ->
    [one] Une compétence enregistrée.
   *[other] { $count } compétences enregistrées.
 }
careers-read-note = De mon CV
careers-read-marked = Le texte, avec ce qui a été reconnu
careers-read-marked-hint = Les numéros mènent aux compétences de la liste.
careers-read-to = Compétence { $number } de la liste

## Objectifs
careers-target-role-closed = L’entreprise ne montre plus ce rôle
careers-target-advertisement = Offre d’emploi
careers-target-name-taken = Tu as déjà un objectif de ce nom : choisis-en un autre.
careers-target-role-chosen = Ce rôle fait maintenant partie de tes objectifs.

## Métiers proches
careers-to-nearby = Métiers proches de toi
careers-nearby-title = Métiers proches de toi
careers-nearby-lead = Des métiers à la portée de ce que tu sais faire et en accord avec ce que tu aimes.
careers-nearby-no-interests = Nous ne connaissons pas encore tes intérêts : pour l’instant, seul compte ce que tu sais faire.
careers-nearby-none = Pas encore de métier proche
careers-nearby-none-text = Dis d’abord ce que tu sais faire : deux ou trois compétences suffisent pour commencer.
careers-nearby-how = Pour chaque métier nous calculons combien tu as déjà de ce qu’il demande, les compétences essentielles pesant plus, et combien ses intérêts ressemblent aux tiens. Les deux se multiplient : d’abord ce qui est faisable et désirable.
careers-nearby-feasible = Tu as { $percent } de ce qu’il faut : { $met } des { $asked } compétences, au niveau demandé.
careers-nearby-carried = Ce que tu apportes : { $skills }.
careers-nearby-missing = { $count ->
    [one] Il manque une compétence essentielle : { $skills }.
   *[other] Il manque { $count } compétences essentielles, d’abord : { $skills }.
 }

## Contestations
careers-to-dispute = Je ne suis pas d’accord : je conteste
careers-to-disputes = Mes contestations
careers-dispute-title = Je ne suis pas d’accord
careers-dispute-how = Quelqu’un te répond avec des mots. Pour les métiers et les niveaux c’est qui gère le réseau, pour les rôles l’entreprise, qui ne voit pas ton nom.
careers-dispute-about = Que contestes-tu ?
careers-dispute-requirement = Ce qui est demandé pour : { $target }
careers-dispute-level = Le niveau qui compte pour moi
careers-dispute-level-hint = Ce que tu déclares toi-même, tu peux le changer tout de suite, sans contester.
careers-dispute-of-level = Niveau de la personne
careers-dispute-not-needed = Ce n’est pas nécessaire du tout
careers-dispute-proposed = Quel niveau est juste ?
careers-dispute-words = Pourquoi ?
careers-dispute-words-hint = Les faits aident : où tu travailles, ce que tu as fait, qui peut le confirmer. Au moins 10 caractères.
careers-dispute-send = Envoyer
careers-dispute-sent = Envoyé. Nous t’écrivons dès qu’il y a une réponse.
careers-dispute-twice = Tu le contestes déjà : attends la réponse.
careers-dispute-own = Ce que l’annonce demande, c’est toi qui l’as choisi : retire l’objectif et relis l’annonce.
careers-dispute-answered = Il y a déjà eu une réponse.
careers-dispute-open = En attente de réponse
careers-dispute-accepted = Acceptée
careers-dispute-kept = Reste tel quel
careers-dispute-says-requirement = Le niveau { $stated } est demandé ; { $proposed } serait juste.
careers-dispute-says-not-needed = Le niveau { $stated } est demandé ; ce ne serait pas nécessaire du tout.
careers-dispute-says-level = Le niveau { $stated } compte ; { $proposed } serait juste.
careers-dispute-answer = Réponse
careers-dispute-accept = La personne a raison
careers-dispute-keep = Cela reste tel quel
careers-dispute-accept-level = Si tu acceptes, la confirmation du niveau par un opérateur entre dans le profil. Ce qu’un certificat prouve compte toujours plus.
careers-dispute-accept-occupation = Si tu acceptes, le métier demande désormais ce niveau à tous dans le réseau.
careers-dispute-accept-role = Si tu acceptes, modifie ensuite le rôle toi-même : la personne est avertie.
careers-dispute-answer-sent = Réponse envoyée.
careers-disputes-title = Contestations
careers-disputes-lead = Ce que des personnes jugent erroné, sans leurs noms. Chacune a droit à une réponse.
careers-disputes-mine = Mes contestations
careers-disputes-mine-lead = Ce que tu juges erroné, et ce qu’on t’a répondu.
careers-disputes-none = Tu n’as rien contesté
careers-disputes-none-text = Si une exigence ou un niveau te semble erroné, ouvre-le dans ton écart et dis-le.
careers-disputes-nothing = Rien à répondre
careers-disputes-nothing-text = Personne n’a rien contesté.
careers-dispute-mail-subject = Il y a une réponse à ta contestation
careers-dispute-mail-body = Bonjour,

    ta contestation a reçu une réponse. Lis-la ici : { $origin }/skills/disputes

    { $network }

## Plan : souhaits, échanges, réservation
careers-plan-wishes = Ce que le plan peut prendre
careers-plan-change = Changer le temps, l’argent et les préférences
careers-plan-own = Argent que tu paies
careers-plan-until = Tout se termine avant le
careers-plan-until-past = Ce jour est passé.
careers-plan-mode = Comment tu peux apprendre
careers-plan-language = Dans quelles langues
careers-plan-any = Rien de choisi : tout convient.
careers-plan-home = La commune d’où tu pars
careers-plan-home-hint = Seulement pour calculer le trajet : elle n’entre dans aucun score et personne ne la voit.
careers-plan-home-missing = Dis d’où tu pars, ou laisse le trajet vide.
careers-plan-home-unknown = Nous ne connaissons pas cette commune. Vérifie l’orthographe, ou indique une plus grande à côté.
careers-plan-journey = Trajet, au plus
careers-plan-minutes = minutes aller
careers-mode-in-person = en présence
careers-mode-online = en ligne
careers-mode-blended = mixte
careers-plan-worth = Sans lui tu serais plus loin de tes objectifs de { $percent }.
careers-plan-worth-little = moins de 1 %
careers-plan-kept = Tu le veux
careers-plan-keep = Le garder quoi qu’il arrive
careers-plan-let-go = Ne plus insister
careers-plan-leave = Le laisser de côté
careers-plan-want = Je le veux quand même
careers-plan-let-in = Le laisser revenir
careers-plan-swap = Échanger
careers-plan-without = Tu as laissé ceux-ci de côté
careers-plan-too-far = Trop loin pour le trajet que tu acceptes
careers-plan-late = Il se termine après le jour que tu as fixé.
careers-plan-wrong-mode = Il n’a pas lieu d’une façon qui te convient.
careers-plan-wrong-language = Il n’a pas lieu dans tes langues.
careers-plan-idle = Avec le reste du plan il n’ajoute rien.
careers-plan-impossible = Avec ces souhaits il n’y a pas de plan.
careers-plan-gone = Un micro-stage que tu veux garder ne peut plus être réservé.
careers-plan-gone-stage = Un micro-stage qui n’est plus proposé
careers-plan-unusable = Ceci ne peut pas faire partie d’un plan : aucune date possible, trop d’heures ou trop cher, ou rien de ce qui te manque : { $stages }.
careers-plan-beyond = Ce que tu veux garder prend plus d’heures ou d’argent que tu n’en as : { $stages }.
careers-plan-before = D’autres choses doivent venir avant, et il n’y a pas le temps : { $stages }.
careers-plan-cannot-both = On ne peut pas tous les suivre, leurs horaires se chevauchent : { $stages }.
careers-plan-too-many-wishes = Tu as des souhaits sur { $most } micro-stages : laisses-en tomber quelques-uns.
careers-plan-book = { $count ->
    [one] Le réserver
   *[other] Réserver les { $count }
 }
careers-plan-book-means = Tu as une place dans chacun ou dans aucun. Ensuite, chaque place peut être annulée seule.
careers-plan-booked = { $count ->
    [one] Une place réservée.
   *[other] { $count } places réservées.
 }
careers-plan-not-booked = Rien n’a été réservé, à cause de « { $stage } » : { $why } Voici le meilleur plan au point où en sont les choses.
careers-swap-title = Autre chose à la place de « { $stage } »
careers-swap-lead = Ce qui pourrait prendre sa place, et ce que coûte chaque changement.
careers-swap-instead = À sa place
careers-swap-none = Rien ne peut prendre sa place
careers-swap-none-text = Aucun autre micro-stage ne tient dans le temps et l’argent qui restent.
careers-swap-take = Prendre celui-ci
careers-swap-without = Le meilleur plan sans lui
careers-swap-comes = Entre : { $stages }.
careers-swap-goes = Sort aussi : { $stages }.
careers-swap-way-less = { $amount } plus loin de tes objectifs
careers-swap-way-same = à la même distance de tes objectifs
careers-swap-way-more = { $amount } plus près de tes objectifs
careers-swap-time-less = { $amount } de moins
careers-swap-time-same = le même temps
careers-swap-time-more = { $amount } de plus
careers-swap-money-less = { $amount } de moins
careers-swap-money-same = le même argent
careers-swap-money-more = { $amount } de plus

## Nouvelles
careers-to-news = Être averti des nouvelles dates et des nouveaux rôles
careers-news-title = Nouvelles par e-mail
careers-news-lead = Nous t’écrivons seulement sur ce que tu choisis ici.
careers-news-how = Un e-mail par nouvelle date ou nouveau rôle, jamais deux fois pour la même chose. Chaque e-mail a un lien qui les arrête tous.
careers-news-none-text = Choisis un objectif ou dis ce que tu sais faire : tu pourras alors choisir.
careers-news-editions = Nouvelles dates qui enseignent ces compétences
careers-news-vacancies = Nouveaux rôles qui demandent ces compétences
careers-news-saved = { $count ->
    [0] Nous ne t’écrirons pas.
    [one] Nous t’écrirons pour une compétence.
   *[other] Nous t’écrirons pour { $count } compétences.
 }
careers-news-stop-title = Arrêter les nouvelles
careers-news-stop-text = Nous ne t’écrirons plus sur les nouvelles dates et les nouveaux rôles. Tu peux choisir à nouveau quand tu veux.
careers-news-stop = Ne m’écrivez plus
careers-news-stopped = C’est fait : plus de nouvelles.
careers-news-edition-mail-subject = Une nouvelle date : { $title }
careers-news-edition-mail-body = Bonjour,

    { $organisation } a une nouvelle date pour « { $title } », qui enseigne une compétence que tu as choisie.

    Voir et réserver : { $origin }{ $path }

    Pour ne plus recevoir ces e-mails : { $origin }{ $stop }

    { $network }
careers-news-role-mail-subject = Un nouveau rôle : { $title }
careers-news-role-mail-body = Bonjour,

    { $organisation } montre un rôle qui demande une compétence que tu as choisie : { $title }.

    Voir ce qu’il demande : { $origin }{ $path }

    Pour ne plus recevoir ces e-mails : { $origin }{ $stop }

    { $network }

## Talents : recherches, rôles ouverts, disponibilité
careers-filter-territory = Commune ou province
careers-filter-availability = Disponibilité
careers-people-explain = Comment ce classement s’est formé
careers-searches-title = Recherches
careers-searches-lead = Chaque recherche de ton entreprise, avec ce qui a été demandé et qui a été montré, sans noms. Elle peut être expliquée à tout moment.
careers-searches-none = Pas encore de recherche
careers-searches-none-text = Ouvre un rôle et regarde qui correspond.
careers-searches-when = Quand
careers-searches-shown = Personnes montrées
careers-search-asked = Ce qui a été demandé
careers-search-shown = Qui a été montré, dans l’ordre
careers-search-how = Chaque compétence donne son poids en proportion du niveau, jusqu’au niveau requis. La somme fait l’ordre. Les filtres décident qui est montré, jamais l’ordre. Nom, âge, nationalité et adresse n’entrent pas.
careers-search-weight = Poids
careers-search-level = Niveau qui comptait
careers-search-added = Contribution
careers-search-got = { $got } sur { $of }
careers-search-contributions = Ce que chaque compétence a ajouté
careers-look-title = Pourquoi on t’a vu
careers-look-place = Tu étais à la place { $rank } sur { $shown }, sans ton nom.
careers-available-full-time = temps plein
careers-available-part-time = temps partiel
careers-available-evenings = soirs
careers-available-weekends = fins de semaine
careers-available-remote = à distance
careers-available-apprenticeship = apprentissage
careers-wish-title = Où et quand tu travaillerais
careers-wish-lead = Les entreprises peuvent y restreindre une recherche. Ce que tu laisses vide ne t’exclut que des recherches qui le demandent.
careers-wish-places = Communes ou provinces
careers-wish-places-hint = Séparées par des virgules, par exemple « Lecco, Como ».
careers-wish-when = Quand et comment
careers-wish-saved = Enregistré.
careers-open-title = Rôles que les entreprises cherchent
careers-open-lead = Regarde ce qu’ils demandent, fais-en un objectif et découvre ce qui te manque.
careers-open-none = Aucun rôle montré pour l’instant
careers-open-none-text = Pars plutôt d’un métier.
careers-role-asks-caption = Compétences demandées par le rôle
careers-role-who-sees = Qui voit ce rôle
careers-role-is-hidden = Seulement ton entreprise. Si tu le montres, tous peuvent le lire et en faire un objectif, et ceux qui ont demandé des nouvelles sont avertis.
careers-role-is-shown = Tous peuvent le lire et en faire un objectif.
careers-role-see-shown = Le voir comme les autres
careers-role-show = Le montrer à tous
careers-role-hide = Le garder pour l’entreprise
careers-role-shown = Le rôle est maintenant montré à tous.
careers-role-hidden = Le rôle n’est plus montré.

## Référentiels : parcourir
careers-frameworks-title = Référentiels
careers-frameworks-lead = Les listes de métiers et de compétences dont parle ce réseau.
careers-framework-counts = { $count } entrées en usage, { $occupations ->
    [0] sans métiers
    [one] dont { $occupations } métier
   *[other] dont { $occupations } métiers
 }
careers-framework-languages = Langues : { $languages }
careers-tree-below = ({ $count } dessous)
careers-tree-detail = La fiche
careers-tree-none = Rien dessous
careers-tree-none-text = La branche s’arrête ici.

## Référentiels : écrire le sien
careers-own-title = Référentiels propres
careers-own-lead = Écris les métiers et les compétences de ton entreprise ou du réseau, et publie-les par versions.
careers-own-none = Pas encore de référentiel
careers-own-none-text = Commence par un nom, puis ajoute profils et compétences un par un.
careers-own-new = Écrire un nouveau référentiel
careers-own-name = Nom du référentiel
careers-own-name-hint = Par exemple « Métiers de Meccanica Adda ».
careers-own-licence = Licence
careers-own-licence-hint = En quelques mots, par exemple « CC BY 4.0 ».
careers-own-of-network = Il appartient à tout le réseau
careers-own-name-taken = Il y a déjà un référentiel de ce nom.
careers-own-draft = Jamais publié
careers-own-version = Version { $version }
careers-own-how = Ce que tu écris ici n’est vu de personne avant la publication d’une version. Un code publié reste pour toujours : on peut le retirer, pas l’effacer.
careers-own-elements = Éléments ({ $count })
careers-own-elements-none = Pas encore : ajoute le premier.
careers-own-table = Éléments du référentiel
careers-own-add = Ajouter un élément
careers-own-code = Code
careers-own-code-hint = Lettres, chiffres, point, trait d’union et trait bas. Il ne peut plus changer.
careers-own-code-taken = Il y a déjà un élément avec ce code.
careers-own-bad-code = « { $code } » ne peut pas être un code : lettres, chiffres, point, trait d’union et trait bas seulement.
careers-own-kind = Ce que c’est
careers-own-profile = Profil (un métier)
careers-own-competence = Compétence
careers-own-ability = Aptitude
careers-own-knowledge = Connaissance
careers-own-group = Groupe
careers-own-label = Nom
careers-own-others-hint = Un par ligne.
careers-own-description = Ce que cela signifie
careers-own-languages = Dans les autres langues
careers-own-no-name = Donne un nom dans au moins une langue.
careers-own-parents = Appartient à
careers-own-parents-hint = Codes séparés par des virgules.
careers-own-optional = Utile à ses profils, pas essentiel
careers-own-preparation = Préparation demandée par le profil
careers-own-preparation-hint = De 1 (s’apprend vite) à 5 (un diplôme supérieur et une longue expérience).
careers-own-section = Secteur ou domaine
careers-own-same = Le même ailleurs
careers-own-same-hint = L’adresse du même concept dans un autre référentiel, par exemple ESCO.
careers-own-bad-address = Ce n’est pas une adresse : elle ne contient pas d’espaces.
careers-own-withdrawn = À ne plus utiliser
careers-own-withdrawn-hint = Qui l’a la garde ; elle n’est plus proposée.
careers-own-replaced = Remplacé par
careers-own-change = Retirer
careers-own-saved = Enregistré : { $code }.
careers-own-deleted = Élément retiré.
careers-own-is-published = Cet élément est publié : marque-le « à ne plus utiliser » au lieu de le retirer.
careers-own-missing = « { $code } » nomme « { $missing } », qui n’existe pas : ajoute-le d’abord.
careers-own-circle = Ceux-ci s’appartiennent en cercle : { $codes }. Sors-en un d’un autre.
careers-own-too-many = Un référentiel a { $most } éléments au plus.
careers-own-publish = Publier une version
careers-own-publish-text = Tous la voient aussitôt. Les éléments retirés depuis la dernière version sont marqués hors d’usage.
careers-own-version-field = Version
careers-own-version-hint = Par exemple « 1.0 » ou « 2026-2 ».
careers-own-same-version = Cette version est déjà publiée : donne un autre nom à la prochaine.
careers-own-published = Version { $version } publiée. Nouveaux : { $added }, changés : { $changed }, retirés : { $deprecated }.
careers-own-see = Le voir comme les autres

## Référentiels : importer
careers-imports-title = Importer un référentiel
careers-imports-lead = Remets le fichier tel que son éditeur le donne. Importer à nouveau le même ne change rien.
careers-import-format = De qui est le fichier ?
careers-import-esco = ESCO
careers-import-esco-hint = Le zip ou les tableaux (CSV) du portail ESCO, dans toute langue.
careers-import-repertory = Répertoire (tableau)
careers-import-repertory-hint = Un tableau (CSV, XLSX) avec les colonnes type, code, parent, label_it…, comme le décrit le guide des référentiels.
careers-import-case = CASE 1.1
careers-import-case-hint = Un CFPackage (JSON).
careers-import-digcomp = DigComp
careers-import-digcomp-hint = DigComp 3.0 (JSON-LD).
careers-import-name-hint = Nécessaire pour un répertoire.
careers-import-version-hint = Si le fichier ne la dit pas.
careers-import-language = Langue
careers-import-language-hint = Deux lettres, si le fichier ne la dit pas.
careers-import-file = Fichier
careers-import-do = Importer
careers-imports-before = Importés avant
careers-import-waiting = En cours
careers-import-done = Terminé
careers-import-failed = Échoué
careers-import-progress = Lu et écrit, en pour cent
careers-import-wait = Tu peux quitter cette page : le travail continue.
careers-import-refresh = Voir où cela en est
careers-import-failed-text = Rien n’a été repris.
careers-import-added = Nouveaux
careers-import-changed = Changés
careers-import-unchanged = Inchangés
careers-import-deprecated = Hors d’usage
careers-import-relations = Nouvelles relations
careers-import-without-source = Relations laissées de côté
careers-import-without-source-text = Aucun référentiel ici ne contient ce dont partent ces relations : { $count }. Importe ce référentiel (ESCO, pour une table de correspondance), puis de nouveau ce fichier.
careers-import-rejected = Lignes refusées
careers-import-line = Ligne
careers-import-reason = Raison
careers-import-first = Les { $count } premières sont montrées.
careers-import-tables = Tableaux lus
careers-import-what = Contenu
careers-import-encoding = Codage
careers-import-rows = Lignes

## Plan: who pays
careers-plan-company = Argent que paie ton employeur
careers-plan-voucher = Chèques formation que tu as
careers-plan-payer-hint = Seulement pour ce qui se paie ainsi. Laisse vide s’il n’y en a pas.
careers-plan-pays-company = L’employeur paie { $amount }.
careers-plan-pays-voucher = Les chèques formation paient { $amount }.
careers-plan-pays-person = Tu paies { $amount }.
careers-plan-needs-company = Il faudrait { $more } de plus de l’employeur.
careers-plan-needs-voucher = Il faudrait { $more } de plus en chèques formation.
careers-import-elsewhere = « { $address } » appartient déjà à un autre référentiel.
careers-proven-by = Microcertifications qui la prouvent
careers-plan-summary-free = Avec { $hours } et sans rien payer, tu passes de { $before } à { $after }.
careers-gap-by-level = Les niveaux qui manquent
