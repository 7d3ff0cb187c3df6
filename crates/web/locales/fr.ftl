### Textes communs : cadre, formulaires, erreurs, dates. Des mots simples.

## Cadre
skip-to-content = Aller au contenu
language-switch = Langue
nav-label = Principale
nav-menu = Menu
nav-home = Accueil
nav-orientation = S’orienter
nav-catalogue = Catalogue
nav-verify = Vérifier
nav-skills = Mes compétences
nav-learning = Ma formation
nav-backpack = Sac à dos
nav-teaching = Enseignement
nav-design = Conception
nav-assessment = Évaluation
nav-validation = Validation
nav-quality = Qualité
nav-awards = Attestations
nav-bulk = Par lots
nav-talent = Talents
nav-organisation = Organisation
nav-network = Réseau
nav-account = Votre compte
nav-sign-in = Se connecter
nav-sign-up = Créer un compte
nav-sign-out = Se déconnecter
breadcrumbs-label = Fil d’Ariane
footer-label = À propos
footer-run-by = Un service de { $name }
footer-help = Besoin d’aide ?
footer-privacy = Vie privée
footer-accessibility = Accessibilité
footer-verify = Vérifier un certificat
footer-help-page = Aide

## Rôles
role-network-administrator = Administration du réseau
role-manager = Responsable
role-designer = Conception
role-trainer = Formation
role-assessor = Évaluation
role-validator = Validation
role-recruiter = Recrutement
role-counsellor = Orientation
role-hub-manager = Gestion du hub
role-mentor = Tutorat

## Actions
action-save = Enregistrer
action-send = Envoyer
action-continue = Continuer
action-cancel = Annuler
action-back = Retour
action-edit = Modifier
action-delete = Supprimer
action-remove = Retirer
action-add = Ajouter
action-search = Rechercher
action-open = Ouvrir
action-download = Télécharger
action-try-again = Réessayer
copy = Copier
copy-done = Copié

## Formulaires
form-optional = facultatif
form-choose = Choisissez
form-problems-title = Vérifiez ces points
form-required = Ce champ est obligatoire.
form-must-accept = Pour continuer, vous devez accepter.
form-too-long = { $max ->
    [one] Écrivez au plus { $max } caractère.
   *[other] Écrivez au plus { $max } caractères.
 }
form-too-short = { $min ->
    [one] Écrivez au moins { $min } caractère.
   *[other] Écrivez au moins { $min } caractères.
 }
form-not-email = Écrivez une adresse e-mail complète, par exemple nom@exemple.fr.
form-not-number = Écrivez un nombre entier, en chiffres.
form-not-money = Écrivez un montant en euros, par exemple 12,50.
form-not-date = Écrivez une date qui existe, par exemple 22/11/2026.
form-not-time = Écrivez une heure, par exemple 9:30.
form-not-url = Écrivez une adresse web complète, qui commence par https://.
form-not-id = Cette référence n’est pas valable.
form-out-of-range = Écrivez un nombre de { $least } à { $most }.
form-unknown-choice = Choisissez un élément de la liste.
form-too-many-bytes = { $limit ->
    [one] C’est trop volumineux : au plus { $limit } octet.
   *[other] C’est trop volumineux : au plus { $limit } octets.
 }
form-not-utf8 = Ce texte contient des caractères que nous ne pouvons pas lire. Enregistrez-le en UTF-8 et réessayez.
form-twice = Cette valeur est indiquée deux fois.
form-control-characters = Ce texte contient des caractères qui ne sont pas admis.
form-file-missing = Choisissez un fichier.
form-file-kind = Ce type de fichier n’est pas admis. Types admis : { $kinds }.
form-file-too-large = Le fichier dépasse { $megabytes } Mo et n’a pas été envoyé. Réduisez-le, divisez-le ou indiquez un lien.
form-csrf = La page est restée ouverte trop longtemps. Vérifiez vos données et envoyez-les à nouveau.
file-kinds = Types de fichier : { $kinds }.
file-limit = Au plus { $megabytes } Mo.
file-too-large = Le fichier est trop volumineux.
file-sending = Envoi en cours
zone-hint = Fuseau horaire : { $zone }.
filter-title = Filtrer
filter-any = Indifférent
filter-apply = Appliquer les filtres
filter-clear = Effacer les filtres
filter-used = { $count ->
    [one] ({ $count } actif)
   *[other] ({ $count } actifs)
 }
pagination-label = Pages
pagination-previous = Précédents
pagination-next = Suivants

## États
tone-information = Information
tone-success = C’est fait
tone-warning = Attention
tone-danger = Erreur
check-passed = Réussi
check-failed = Échoué
check-not-checked = Non vérifié
step-done = fait
step-current = en cours
step-to-do = à faire
progress-of = { $done } sur { $of }
chart-table = Afficher les données en tableau
notice-saved = Enregistré.
notice-sent = Envoyé.
notice-deleted = Supprimé.

## Niveaux de compétence
skill-level = Niveau { $level } sur 8 : { $words }
skill-level-0 = pas encore
skill-level-1 = premiers pas, avec de l’aide
skill-level-2 = tâches simples, avec un guide
skill-level-3 = tâches courantes, en autonomie
skill-level-4 = problèmes connus, en autonomie
skill-level-5 = guide les débutants
skill-level-6 = problèmes complexes
skill-level-7 = guide les spécialistes
skill-level-8 = innove dans son domaine

## Dates, nombres
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
date-day = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
 }
date-weekday = { $weekday } { $date }
date-time = { $date } à { $time }
date-span = { $date }, { $from }–{ $to }
duration-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
 }
duration-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }
duration-both = { $hours } et { $minutes }
money-free = gratuit
number-percent = { $percent } %

## Pages d’erreur : ce qui s’est passé, et comment en sortir
error-code = Code { $code }
error-see = Continuer ici
error-before = Revenir à la page précédente
error-home = Retour à l’accueil
error-400-title = Nous n’avons pas compris la demande
error-400-what = Les données reçues sont incomplètes ou écrites d’une façon que nous ne pouvons pas lire.
error-400-way-out = Revenez en arrière, vérifiez et envoyez à nouveau.
error-401-title = Connectez-vous d’abord
error-401-what = Cette page est réservée aux personnes connectées.
error-401-way-out = Connectez-vous, et nous vous ramenons ici.
error-403-title = Vous ne pouvez pas faire cette opération
error-403-what = Votre rôle ne comprend pas cette opération.
error-403-way-out = Si vous en avez besoin pour votre travail, demandez ce rôle à la personne responsable de votre organisation.
error-404-title = Page introuvable
error-404-what = L’adresse n’existe pas, ou elle mène à quelque chose qui appartient à une autre personne.
error-404-way-out = Vérifiez l’adresse, ou repartez de l’accueil.
error-409-title = Ce n’est pas possible
error-409-what = Une règle ne permet pas cette opération.
error-409-way-out = Revenez en arrière et voyez ce qui a changé.
error-413-title = C’est trop volumineux
error-413-what = Vous avez envoyé plus que nous ne pouvons recevoir : la limite est de { $limit } octets.
error-413-way-out = Réduisez le fichier ou divisez-le, puis réessayez.
error-429-title = Trop de tentatives
error-429-what = Trop de demandes sont arrivées d’ici en peu de temps.
error-429-way-out = { $seconds ->
    [one] Attendez { $seconds } seconde et réessayez.
   *[other] Attendez { $seconds } secondes et réessayez.
 }
error-500-title = Nous avons un problème
error-500-what = Quelque chose n’a pas fonctionné, et c’est notre faute. Nous avons enregistré l’erreur.
error-500-way-out = Réessayez dans quelques minutes. Si cela se reproduit, écrivez-nous en indiquant le code ci-dessous.
error-503-title = Le service ne répond pas
error-503-what = Une partie du service est indisponible en ce moment. Ce qui était déjà enregistré est en sécurité.
error-503-way-out = Réessayez dans quelques minutes. Si vous envoyiez un formulaire, revenez en arrière : ce que vous avez écrit y est encore.
error-510-title = Une donnée est incohérente
error-510-what = Une donnée que nous conservons est incohérente ; par prudence, nous ne l’affichons pas. Nous avons enregistré l’erreur.
error-510-way-out = Écrivez-nous en indiquant le code ci-dessous : nous la corrigerons.

# What a request as a whole can get wrong
form-too-many-fields = Le formulaire contient trop de champs.
form-foreign-origin = La demande vient d’un autre site. Ouvrez la page ici et réessayez.
form-not-multipart = Le formulaire est arrivé incomplet. Rechargez la page et réessayez.
form-too-many-files = Vous pouvez envoyer au plus {$most} fichiers à la fois.
form-broken-off = L’envoi a été interrompu. Rien n’a été enregistré : réessayez.
form-skipped-hour = Cette heure n’existe pas ou existe deux fois, à cause du changement d’heure. Choisissez-en une autre.

# Reminder of an e-mail address that is not verified yet
verification-reminder = Confirme ton adresse e-mail : nous t’avons envoyé un message avec un lien.
verification-reminder-link = Tu ne l’as pas reçu ?
