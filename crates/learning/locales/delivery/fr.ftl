## Le catalogue
learning-offers-found = Micro-stages trouvés : { $count }
learning-follow-search = Suivre cette recherche :
learning-follow-feed = nouveautés (Atom)
learning-follow-calendar = calendrier (iCalendar)
learning-month-view = Voir le calendrier du mois
learning-month-title = Micro-stages de { $month }
learning-month-empty = Aucun micro-stage ce mois-ci
learning-month-list = Retour à la liste
learning-month-label = Autres mois
learning-search-save = Enregistrer cette recherche
learning-search-saved = Recherche enregistrée : nous vous écrirons dès qu’il y a du nouveau.
learning-searches-title = Recherches enregistrées
learning-searches-lead = Une fois par jour, nous regardons s’il y a du nouveau et nous vous écrivons.
learning-searches-none = Aucune recherche enregistrée
learning-searches-none-text = Cherchez dans le catalogue et enregistrez la recherche : nous vous signalerons les nouveautés.
learning-search-forget = Ne plus me prévenir
learning-search-stop-title = Ne plus recevoir les nouveautés de cette recherche
learning-search-stop-text = Nous ne vous écrirons plus sur ce qu’il y a de nouveau pour : { $search }. Vous pouvez enregistrer la recherche à nouveau quand vous voulez.
learning-search-stop-button = Ne m’écrivez plus
learning-search-stopped-title = C’est fait
learning-search-stopped-text = Nous ne vous écrivons plus au sujet de cette recherche.
learning-search-news-mail-subject = Nouveau au catalogue : { $first }
learning-search-news-mail-body =
    Bonjour { $name },

    parmi les micro-stages que vous cherchez, il y en a de nouveaux ({ $count }). Le premier :
    { $first }

    Les voir tous :
    { $origin }/catalogue?{ $query }

    Pour ne plus recevoir ces e-mails :
    { $origin }{ $stop }

    { $network }

## Demandes de formation
learning-request-gathering = Inscriptions en cours
learning-request-called = Organismes sollicités
learning-request-settled = Session trouvée
learning-request-merged = Réunie à une autre
learning-request-withdrawn = Retirée
learning-request-anywhere = En ligne ou n’importe où
learning-request-people = { $people } personnes sur { $threshold }
learning-requests-title = Formations sur demande
learning-requests-lead = Vous ne trouvez pas ce qu’il vous faut ? Demandez-le : dès que vous êtes assez nombreux, les organismes du réseau proposent une date.
learning-request-search = Que cherchez-vous ?
learning-request-new = Demander une formation
learning-request-new-lead = Dites ce que vous aimeriez apprendre. D’autres pourront se joindre : on voit combien ils sont, jamais qui.
learning-request-mine = Vos demandes
learning-request-open = Demandes ouvertes
learning-request-none = Aucune demande
learning-request-none-text = Personne ne l’a encore demandé : commencez.
learning-request-alike = Demandes semblables
learning-request-despite-alike = La mienne est différente : la publier quand même
learning-request-what = Ce que vous voulez apprendre
learning-request-what-hint = Un titre court, par exemple « Soudure au fil pour débutants ».
learning-request-describe = Précisez
learning-request-describe-hint = À quoi cela vous sert, ce que vous savez déjà faire.
learning-request-skill = Compétence
learning-request-skill-hint = Tapez quelques lettres et choisissez dans la liste : la demande parvient ainsi aux organismes qui l’enseignent.
learning-request-where = Où
learning-request-where-hint = La commune ; laissez vide si en ligne ou n’importe où convient.
learning-request-when = Quand
learning-request-when-hint = Par exemple « le soir, à partir de janvier ».
learning-request-company = Pour le compte de
learning-request-company-hint = Laissez vide si vous demandez pour vous.
learning-request-how-many = Pour combien de personnes
learning-request-how-many-hint = Plus d’une seulement pour une entreprise, { $most } au maximum.
learning-request-threshold = Nombre de personnes nécessaire
learning-request-threshold-hint = De { $least } à { $most } : à ce nombre, les organismes sont appelés à proposer une date.
learning-request-ask = Publier la demande
learning-request-interested = Personnes intéressées
learning-request-asked-by = Demandée par
learning-request-called-text = Vous êtes assez nombreux : les organismes qui peuvent l’enseigner sont prévenus.
learning-request-merged-text = Les personnes de cette demande ont rejoint une demande semblable : la voir ici.
learning-request-settled-text = Une session répond à la demande : vous pouvez réserver une place.
learning-request-proposals = Dates proposées
learning-request-no-proposals = Aucun organisme n’a encore proposé de date.
learning-request-your-vote = Votre vote
learning-request-vote = Voter pour cette date
learning-request-settle = Choisir cette date
learning-request-join-title = Participer
learning-request-join-text = Cela vous intéresse aussi ? Joignez-vous : nous vous écrirons dès qu’il y a une date.
learning-request-you-joined = Vous avez rejoint cette demande.
learning-request-join = Rejoindre
learning-request-leave = Cela ne m’intéresse plus
learning-request-withdraw = Retirer la demande
learning-request-merge = Y réunir la mienne
learning-request-propose-title = Proposer une de vos sessions
learning-request-propose-text = Choisissez parmi vos sessions prévues ; les personnes inscrites sont prévenues et peuvent voter ou réserver.
learning-request-edition = Session
learning-request-note = Message
learning-request-propose = Proposer
learning-request-made = Demande publiée.
learning-request-joined = Vous avez rejoint la demande.
learning-request-left = Vous avez quitté la demande.
learning-request-withdrawn-now = Demande retirée.
learning-request-merged-now = Les deux demandes n’en font plus qu’une.
learning-request-proposed-now = Proposition envoyée aux personnes inscrites.
learning-request-voted = Vote enregistré.
learning-request-settled-now = Date choisie : chacun reçoit un message pour réserver.
learning-request-over = Cette demande est close ou a changé d’état : rechargez la page.
learning-request-not-of-company = Vous ne pouvez parler que pour une entreprise où vous avez un rôle.
learning-request-not-a-member = Pour voter, rejoignez d’abord la demande.
learning-request-not-ahead = On ne peut proposer qu’une session à venir.
learning-demand-title = Ce qui manque
learning-demand-lead = Les formations demandées que personne ne propose, par compétence et territoire.
learning-demand-what = Compétence ou titre
learning-demand-people = Personnes
learning-demand-requests = Demandes
learning-demand-called = En attente d’une proposition
learning-demand-all = Demande non satisfaite
learning-demand-none-text = Pour l’instant, personne ne demande ce qui n’existe pas.
learning-request-missing = { $count ->
    [one] Encore { $count } personne et les organismes seront appelés à proposer une date.
   *[other] Encore { $count } personnes et les organismes seront appelés à proposer une date.
 }
learning-request-votes = { $count ->
    [one] { $count } voix
   *[other] { $count } voix
 }
learning-request-called-mail-subject = { $people } personnes demandent : { $title }
learning-request-called-mail-body =
    Bonjour { $name },

    { $people } personnes demandent une formation que personne ne propose encore : « { $title } ». { $place }

    Si vous pouvez l’assurer, planifiez une session et proposez-la ici :
    { $origin }/training-requests/{ $request }

    { $network }
learning-request-proposed-mail-subject = Une date pour : { $title }
learning-request-proposed-mail-body =
    Bonjour { $name },

    un organisme propose une date pour « { $title } » :
    { $offer }, { $starts } { $place }

    Votez ou réservez ici :
    { $origin }/training-requests/{ $request }

    { $network }
learning-request-settled-mail-subject = C’est décidé : { $title }
learning-request-settled-mail-body =
    Bonjour { $name },

    la date pour « { $title } » est choisie :
    { $offer }, { $starts } { $place }

    Réservez votre place :
    { $origin }/editions/{ $edition }/book

    { $network }

## Sessions, salles, présences
learning-ask-instead = Vous ne trouvez pas ce que vous cherchez ?
learning-more-dates = Autres dates de la même session
learning-date-starts = Date { $number } : début
learning-date-ends = Date { $number } : fin
learning-series = Répéter la session
learning-series-text = Chaque répétition est une session à part, à la même heure même au changement d’heure.
learning-series-times = Nombre total de sessions
learning-series-weeks = Toutes les combien de semaines
learning-seats-least = Nombre minimum de personnes
learning-seats-least-hint = En dessous, un avertissement s’affiche ; 0 pour aucun.
learning-classroom = Salle
learning-classroom-hint = Si vous choisissez une salle, la commune et l’adresse sont les siennes.
learning-classrooms = Salles
learning-classrooms-lead = Les salles et ateliers de vos sessions : deux sessions ne peuvent s’y croiser.
learning-classroom-new = Nouvelle salle
learning-classroom-name = Nom
learning-classroom-name-hint = Par exemple « Atelier 3 ».
learning-classroom-address = Adresse
learning-classroom-none = Aucune salle
learning-classroom-none-text = Ajoutez vos salles : vous les choisirez dans une liste et les conflits seront refusés.
learning-classroom-taken = Une salle porte déjà ce nom.
learning-dates-overlap = Deux dates se chevauchent : corrigez les horaires.
learning-least-above-seats = Le nombre minimum dépasse les places : baissez-le ou ajoutez des places.
learning-series-skipped-hour = Une des dates répétées tomberait dans l’heure sautée par les horloges : choisissez une autre heure.
learning-room-busy = { $day } : « { $title } » a lieu dans cette salle à ce moment. Choisissez une autre salle ou un autre horaire.
learning-room-too-small = La salle a { $seats } places : réduisez les places ou choisissez une salle plus grande.
learning-not-today = Aucun cours en ce moment : les arrivées s’enregistrent d’une heure avant le début jusqu’à la fin.
learning-check-in-title = Arrivées
learning-check-in-done = Arrivée enregistrée.
learning-check-in-at = arrivée à { $time }
learning-check-in-arrived = Est arrivé
learning-check-in-code = Code de la place
learning-check-in-code-hint = Les six dernières lettres, sous le code QR.
learning-check-in-unknown = Aucune place de cette session n’a ce code.
learning-check-in-kept = sur le téléphone,
learning-check-in-waiting = Arrivées à envoyer au retour du réseau :
learning-check-in-refused = Les arrivées n’ont pas été acceptées : reconnectez-vous et rouvrez cette page.
learning-check-in-camera = Lire les codes avec l’appareil photo
learning-hours-title = Heures par personne
learning-hours-lead = Minutes de présence, jour par jour : corrigez-les si quelqu’un est arrivé tard ou parti tôt.
learning-hours-of-day = { $day } : minutes sur { $minutes }
learning-hours-wrong = « { $said } » n’est pas un nombre de minutes : écrivez par exemple 240. Rien n’a été enregistré.
learning-register-pdf = Registre (PDF)
learning-register-csv = Registre (CSV)
learning-register-xlsx = Registre (XLSX)
learning-register-column-edition = Session
learning-register-column-title = Cours
learning-register-column-organisation = Organisme
learning-register-column-place = Lieu
learning-register-column-trainer = Formateur ou formatrice
learning-register-column-enrolment = Inscription
learning-register-column-name = Nom et prénom
learning-register-column-day = Jour
learning-register-column-from = De
learning-register-column-to = À
learning-register-column-planned-minutes = Minutes prévues
learning-register-column-present-minutes = Minutes de présence
learning-register-column-present-hours = Heures de présence
learning-register-column-arrived = Arrivée
learning-register-heading = Registre de présence
learning-register-name = Nom et prénom
learning-register-hours = Heures
learning-register-signature = Signature
learning-register-total = Total
learning-register-course = Cours
learning-register-number = Session
learning-ticket = Votre code pour l’entrée
learning-ticket-text = Montrez-le à la personne qui enseigne : elle le lit avec son téléphone ou tape les six lettres.
learning-ticket-qr = Code QR de votre place
learning-classroom-seats = { $count ->
    [one] { $count } place
   *[other] { $count } places
 }
learning-too-few = { $count ->
    [one] Il manque { $count } personne pour atteindre le minimum ({ $least }).
   *[other] Il manque { $count } personnes pour atteindre le minimum ({ $least }).
 }
learning-reminder-mail-subject = Demain : { $title }
learning-reminder-mail-body =
    Bonjour { $name },

    nous vous rappelons que « { $title } » commence bientôt.

    Quand : { $starts }
    Où : { $place }

    Le code à montrer à l’entrée :
    { $origin }/learning/seats/{ $enrolment }/ticket

    Vous ne pouvez pas venir ? Laissez la place à quelqu’un qui attend :
    { $origin }/learning

    { $network }
learning-date-past = L’une des dates tombe un jour déjà passé : choisissez un jour à partir d’aujourd’hui.
learning-edition-too-early = C’est trop tôt : les dates de cette édition ne sont pas encore arrivées.
learning-start-early-title = Démarrer l’édition avant l’heure ?
learning-start-early-text = Date prévue : { $span }. Une fois démarrée, on ne peut plus la réserver ni changer sa date, et il n’y a pas de retour en arrière.
learning-hours-not-yet = On ne peut pas noter des heures pour un jour qui n’est pas encore arrivé.
learning-edition-promised = L’offre promet : { $hours }, { $mode }.
learning-edition-other-hours = Cette édition dure { $held } ; l’offre promet { $promised }. Qui réserve voit la durée de cette édition.
learning-edition-other-mode = Cette édition se déroule ainsi : { $held } ; l’offre promet : { $promised }.
learning-edition-unknown-place = Nous ne connaissons aucune commune du nom de « { $place } » : vérifiez l’orthographe. Le nom apparaît parmi les filtres du catalogue, et qui cherche près de chez soi ne trouve pas cette édition.
