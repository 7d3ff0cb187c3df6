### Shared texts

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
