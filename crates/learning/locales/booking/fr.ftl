## Conditions de réservation
learning-terms-title = Conditions de réservation
learning-terms-lead = Jusqu’à quand on se désiste librement, combien de temps attend une place libérée, ce qui arrive à qui ne vient pas.
learning-terms-free-until = Tu peux te désister ou changer de date librement jusqu’au { $moment }.
learning-terms-free-no-more = Le délai pour se désister librement est déjà passé.
learning-terms-late = Qui se désiste plus tard figure parmi les désistements tardifs.
learning-terms-late-reason = Qui se désiste plus tard doit dire pourquoi.
learning-terms-accept = Qui est en liste d’attente et reçoit une place a jusqu’à { $hours } heures pour l’accepter ; ensuite elle passe à la personne suivante. À l’approche du début, le délai est plus court.
learning-terms-no-show = Qui n’est pas arrivé { $minutes } minutes après le début peut perdre sa place, si quelqu’un de la liste d’attente est présent.
learning-terms-transferable = Tu peux céder ta place à quelqu’un d’autre par un lien.
learning-terms-not-transferable = La place est personnelle : elle ne se cède pas.
learning-terms-giving-up = Désistements
learning-terms-free-hours = Heures avant le début jusqu’auxquelles on se désiste librement
learning-terms-free-hours-hint = Par exemple 48. Avec 0, on se désiste librement jusqu’au début.
learning-terms-reason-when-late = Qui se désiste plus tard doit dire pourquoi
learning-terms-note = Ce que cela entraîne d’autre
learning-terms-note-hint = Ce que doit savoir qui se désiste tard ou ne vient pas, par exemple « Les frais ne sont pas remboursés ». On le lit avant de réserver.
learning-terms-is-transferable = La place peut être cédée à quelqu’un d’autre
learning-terms-accept-hours = Heures pour accepter une place libérée
learning-terms-accept-hours-hint = De 1 à 72. Jamais plus de la moitié du temps qui reste avant le début, pour que la personne suivante ait le temps aussi.
learning-terms-no-show-minutes = Minutes après le début avant de donner la place de qui n’est pas arrivé
learning-terms-no-show-minutes-hint = Avec 0, la place lui reste. Vaut seulement là où les arrivées sont notées avec le code.
learning-terms-how = Quand elles valent
learning-terms-how-text = Les conditions valent tout de suite pour toutes les sessions, même déjà réservées ; chacun les lit avant de réserver et avant de se désister.

## Changer, céder, se désister
learning-seat-released = Place passée à quelqu’un d’autre
learning-released-text = Tu n’étais pas parmi les arrivés et une personne en attente était présente : la place est passée à elle. Si tu arrives et qu’il reste une place, la personne qui enseigne peut te faire entrer.
learning-here = Je suis là
learning-here-text = Tu es déjà sur place ou en ligne ? Dis-le : si quelqu’un ne vient pas, la place est à toi.
learning-here-text-free = Tu es déjà sur place ou en ligne ? Dis-le : si une place est libre au début, elle est à toi.
learning-here-noted = C’est noté : tu es là. Si une place reste libre, elle est à toi.
learning-change-seat = Changer de date ou céder la place
learning-no-seat-left = Il n’y a plus de place à cette date : tu gardes celle que tu avais. Choisis une autre date.
learning-too-late-to-change = Le délai pour changer de date librement est passé. Tu peux céder ta place, si c’est permis, ou te désister.
learning-reason-missing = Le délai est passé : écris pourquoi tu te désistes.
learning-company-seat = Une entreprise a réservé cette place et décide qui l’occupe. Si tu ne peux pas venir, désiste-toi : la place revient à l’entreprise.
learning-work-begun = Tu as déjà commencé le défi depuis cette place : elle ne peut plus être changée ni cédée.
learning-not-transferable = L’organisme ne permet pas de céder la place. Tu peux changer de date ou te désister.
learning-link-over = Ce lien ne vaut plus : quelqu’un l’a utilisé, il a été retiré ou le délai est passé. Demande à qui te l’a envoyé.
learning-give-up-late = Le délai pour se désister librement est passé : ton désistement sera noté comme tardif.
learning-give-up-company-seat-text = La place revient à l’entreprise qui l’a réservée. Si le délai pour les noms est passé, elle va à la première personne de la liste d’attente.
learning-reason = Pourquoi tu te désistes
learning-reason-hint = Seul l’organisme le lit. Pas de détails sur ta santé.
learning-swap-title = Une autre date
learning-swap-until = Tu peux changer de date jusqu’au { $moment }. Ta place reste à toi tant que la nouvelle n’est pas confirmée.
learning-swap-none = Il n’y a pas d’autre date avec des places libres.
learning-swap-to = Quelle date
learning-swap = Changer de date
learning-swapped = Date changée : nous t’avons envoyé le nouveau rendez-vous.
learning-transfer-give = Quelqu’un d’autre à ta place
learning-transfer-text = Crée un lien et envoie-le à qui tu veux. Tant qu’il n’est pas accepté, la place reste à toi.
learning-transfer-link = Lien pour prendre la place
learning-transfer-make = Créer le lien
learning-transfer-made = Lien créé : copie-le et envoie-le à qui prend ta place.
learning-transfer-withdraw = Retirer le lien
learning-transfer-withdrawn = Lien retiré : la place reste à toi.
learning-transfer-title = Une place pour toi
learning-transfer-from = { $name } te cède sa place. Si tu la prends, tu reçois le rendez-vous et tout le reste comme si tu l’avais réservée.
learning-transfer-own = C’est ton lien : envoie-le à qui prend ta place.
learning-transfer-take = Prendre la place
learning-check-in-without-seat = Arrivées notées. Pour { $count }, la place était passée à quelqu’un qui attendait et il n’en reste pas d’autre.

## Places pour une entreprise
learning-company-book-title = Réserver pour ton entreprise
learning-company-how = Les places sont tout de suite à ton entreprise. Tu donnes les noms plus tard, jusqu’au { $until } : ensuite, celles sans nom sont de nouveau libres pour tous. L’entreprise paie.
learning-company-company = Entreprise
learning-company-seats = Combien de places
learning-company-book = Réserver les places
learning-company-booked = Places réservées : { $seats }. Invite maintenant les personnes.
learning-company-too-few = Places libres : { $left }. Demandes-en moins ou choisis une autre date. Une entreprise ne va pas en liste d’attente.
learning-company-too-many = Places encore sans nom : { $open }. Réduis le nombre.
learning-company-invited-already = { $email } est déjà parmi les invités : enlève la ligne en double.
learning-company-names-closed = Le délai pour donner les noms est passé.
learning-companies-title = Places pour l’entreprise
learning-companies-lead = Les places que tu as réservées pour les personnes de ton entreprise.
learning-companies-empty = Aucune place réservée
learning-companies-empty-text = Choisis un micro-stage dans le catalogue et réserve plusieurs places à la fois : les noms viennent après.
learning-company-open = Sans nom : { $open } sur { $seats }
learning-company-names-until = Tu peux donner les noms jusqu’au { $until }. Ensuite, les places sans nom sont de nouveau libres pour tous.
learning-company-seated = Qui participe
learning-company-nobody = Personne n’a encore accepté.
learning-company-waiting = Invitations sans réponse
learning-company-invite = Inviter des personnes
learning-company-withdraw = Retirer l’invitation
learning-company-people = Nom et e-mail, une personne par ligne ({ $free } au plus)
learning-company-people-hint = Par exemple : Anna Neri, anna@entreprise.example
learning-company-send = Envoyer les invitations
learning-company-invited = Invitations envoyées.
learning-company-wrong-line = La ligne { $number } n’a pas un nom suivi d’une adresse e-mail. Écris-la ainsi : Anna Neri, anna@entreprise.example
learning-company-give-back = Rendre des places
learning-company-how-many-back = Combien de places tu rends ({ $free } au plus)
learning-invitation-title = Une place pour toi
learning-invitation-text = { $company } a réservé cette place pour toi et la paie.

## Pour l’organisme
learning-edition-companies = Places d’entreprises
learning-edition-company-line = { $company } : places { $seats }, sans nom { $open }
learning-edition-late = Désistements tardifs
learning-edition-no-reason = aucune raison indiquée

## Messages
learning-plan-changed-mail-subject = Nouvelle date ou nouveau lieu : { $title }
learning-plan-changed-mail-body =
    Bonjour { $name },

    l’organisme a changé « { $title } ». Voici ce qui vaut maintenant :

    Quand : { $starts }
    Où : { $place }

    Le nouveau rendez-vous est joint. Si tu ne peux pas, change de date ou laisse la place :
    { $origin }/learning/seats/{ $enrolment }/change

    { $network }
learning-seat-released-mail-subject = Ta place est passée à quelqu’un d’autre : { $title }
learning-seat-released-mail-body =
    Bonjour { $name },

    au début de « { $title } » tu n’étais pas parmi les arrivés et une personne de la liste d’attente était présente : la place est passée à elle, comme le disent les conditions de réservation.

    Autres dates :
    { $origin }/catalogue

    { $network }
learning-seat-passed-on-mail-subject = Place cédée : { $title }
learning-seat-passed-on-mail-body =
    Bonjour { $name },

    la personne à qui tu as envoyé le lien a pris ta place dans « { $title } » ({ $starts }). Tu n’as rien d’autre à faire.

    { $network }
learning-company-booked-mail-subject = Places réservées pour { $company } : { $title }
learning-company-booked-mail-body =
    Bonjour { $name },

    places de { $company } dans « { $title } » : { $seats }.

    Quand : { $starts }
    Où : { $place }

    Donne les noms avant le { $until } :
    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-released-mail-subject = Places sans nom rendues : { $title }
learning-company-released-mail-body =
    Bonjour { $name },

    le délai pour les noms est passé. Places de { $company } dans « { $title } » ({ $starts }) de nouveau libres pour tous : { $seats }.

    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-plan-changed-mail-subject = Nouvelle date ou nouveau lieu : { $title }
learning-company-plan-changed-mail-body =
    Bonjour { $name },

    l’organisme a changé « { $title } ». Places de { $company } : { $seats }. Voici ce qui vaut maintenant :

    Quand : { $starts }
    Où : { $place }
    Noms et places rendues : avant le { $until }

    Qui a déjà accepté une place reçoit un message. Si la nouvelle date ne convient pas, rends les places :
    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-seat-back-mail-subject = Une place est de nouveau sans nom : { $title }
learning-company-seat-back-mail-body =
    Bonjour { $name },

    une personne s’est désistée de « { $title } » ({ $starts }). La place reste à { $company } : tu peux la donner à quelqu’un d’autre jusqu’au { $until }.

    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-cancelled-mail-subject = Annulé : { $title }
learning-company-cancelled-mail-body =
    Bonjour { $name },

    « { $title } » ({ $starts }) n’aura pas lieu. Les places de { $company } sont annulées ; qui en avait accepté une reçoit un message.

    { $origin }/learning/groups/{ $group }

    { $network }
learning-seat-invitation-mail-subject = { $company } t’a réservé une place : { $title }
learning-seat-invitation-mail-body =
    Bonjour { $name },

    { $company } a réservé pour toi une place dans « { $title } » et la paie.

    Quand : { $starts }
    Où : { $place }

    Prends la place avant le { $until } :
    { $origin }/learning/invitations/{ $invitation }

    Si tu n’as pas encore de compte, il suffit d’une minute pour en créer un.

    { $network }

## Près d’un lieu
learning-near = Près de
learning-within = Dans un rayon de
learning-kilometres = { $kilometres } km
learning-place-away = { $place }, à { $kilometres } km
learning-near-told = { $place }, dans un rayon de { $kilometres } km
learning-near-unknown = Nous ne savons pas où se trouve { $place } : tu vois seulement les sessions dans une commune de ce nom. Vérifie l’orthographe.
learning-classroom-at = Coordonnées
learning-classroom-at-hint = Facultatives : latitude et longitude en degrés, par exemple 45.3142, 9.5034. Pour qui cherche par distance ; sans elles compte le centre de la commune.
learning-classroom-at-wrong = Écris latitude et longitude en degrés, par exemple 45.3142, 9.5034.

## La salle d’une session
learning-terms-room-days = Jours pendant lesquels la salle reste ouverte après la fin
learning-terms-room-days-hint = De 0 à 180. Ensuite, présentations, messages et contacts sont effacés.
learning-meeting-title = La salle du groupe
learning-meeting-open-until = Ouverte jusqu’au { $moment } ; ensuite, ce que les personnes ont écrit est effacé.
learning-meeting-closed = La salle est fermée : ce que les personnes avaient écrit a été effacé.
learning-meeting-not-in = Pour cela, il faut être dans la salle : accepte d’abord de rencontrer le groupe.
learning-meeting-other-not-in = Cette personne n’est pas dans la salle : le contact n’a pas été donné.
learning-meeting-announcements = Annonces
learning-meeting-no-announcements = Aucune annonce.
learning-meeting-announce = Écrire une annonce
learning-meeting-announcement-title = Titre
learning-meeting-announcement-body = Texte
learning-meeting-announcement-hint = Elle reste ici et part par e-mail à toutes les personnes qui ont une place.
learning-meeting-materials = Documents
learning-meeting-no-materials = Pas encore de documents.
learning-meeting-add-material = Ajouter un document
learning-meeting-link = Adresse (https://…)
learning-meeting-file = Ou un fichier
learning-meeting-link-or-file = Écris une adresse ou choisis un fichier.
learning-meeting-too-many-materials = Il y a déjà { $most } documents dans la salle : enlèves-en un avant d’en ajouter d’autres.
learning-meeting-remove = Enlever
learning-meeting-join-title = Rencontrer le groupe
learning-meeting-join-text = Qui accepte se présente, écrit et, s’il le souhaite, échange ses contacts. Seules les autres personnes qui ont accepté et la personne qui enseigne te voient. Tu peux sortir quand tu veux : ce que tu as écrit part avec toi.
learning-meeting-introduction = Quelques mots sur toi
learning-meeting-introduction-hint = Facultatif. Par exemple d’où tu viens et ce que tu attends.
learning-meeting-agree = J’accepte que les autres personnes de la salle voient mon nom et ce que j’écris
learning-meeting-agree-first = Pour entrer, il nous faut ton accord.
learning-meeting-join = Entrer dans la salle
learning-meeting-members = Qui est là
learning-meeting-nobody = Encore personne
learning-meeting-nobody-text = Les personnes qui acceptent de rencontrer le groupe apparaissent ici.
learning-meeting-you = Toi
learning-meeting-contact-is = Contact : { $contact }
learning-meeting-contact-given = Tu as donné ton contact à { $name } : il sera visible si l’autre donne le sien.
learning-meeting-contact-asked = { $name } veut échanger ses contacts avec toi : donne le tien pour voir le sien.
learning-meeting-contact-give = Échanger les contacts avec { $name }
learning-meeting-contact = Ton contact
learning-meeting-contact-hint = Une adresse ou un numéro. Il n’est visible que lorsque les deux ont donné le leur.
learning-meeting-contact-send = Donner le contact
learning-meeting-contact-back = Retirer le contact
learning-meeting-messages = Messages
learning-meeting-no-messages = Pas encore de messages.
learning-meeting-write = Écrire au groupe
learning-meeting-send = Envoyer
learning-meeting-hidden = Message masqué par la personne qui enseigne : { $why }
learning-meeting-hide = Masquer
learning-meeting-show = Montrer de nouveau
learning-meeting-report = Signaler
learning-meeting-reported = Signalé
learning-meeting-why = Pourquoi
learning-meeting-export = Télécharger la salle (JSON)
learning-meeting-change-introduction = Changer ta présentation
learning-meeting-leave = Sortir de la salle
learning-meeting-leave-text = Si tu sors, ta présentation, tes messages et les contacts échangés sont effacés tout de suite.
learning-announcement-mail-subject = { $subject }
learning-announcement-mail-body =
    Bonjour { $name },

    une annonce pour « { $title } » ({ $starts }) :

    { $body }

    { $origin }/rooms/{ $edition }

    { $network }
learning-meeting-report-mail-subject = Un message signalé : { $title }
learning-meeting-report-mail-body =
    Bonjour { $name },

    dans la salle de « { $title } » ({ $starts }), quelqu’un a signalé un message. Regarde-le et décide s’il faut le masquer :
    { $origin }/rooms/{ $edition }

    { $network }
