## Buchungsbedingungen
learning-terms-title = Buchungsbedingungen
learning-terms-lead = Bis wann man frei absagt, wie lange ein frei gewordener Platz wartet und was geschieht, wenn jemand nicht kommt.
learning-terms-free-until = Bis { $moment } kannst du frei absagen oder den Termin wechseln.
learning-terms-free-no-more = Die Frist für freie Absagen ist schon vorbei.
learning-terms-late = Wer später absagt, steht unter den späten Absagen.
learning-terms-late-reason = Wer später absagt, muss sagen, warum.
learning-terms-accept = Wer auf der Warteliste steht und einen Platz bekommt, hat bis zu { $hours } Stunden, ihn anzunehmen; dann geht er an die nächste Person. Kurz vor Beginn ist die Zeit knapper.
learning-terms-no-show = Wer { $minutes } Minuten nach Beginn nicht da ist, kann den Platz verlieren, wenn jemand von der Warteliste da ist.
learning-terms-transferable = Du kannst den Platz mit einem Link an jemand anderen weitergeben.
learning-terms-not-transferable = Der Platz ist persönlich und kann nicht weitergegeben werden.
learning-terms-giving-up = Absagen
learning-terms-free-hours = Stunden vor Beginn, bis zu denen man frei absagt
learning-terms-free-hours-hint = Zum Beispiel 48. Mit 0 sagt man bis zum Beginn frei ab.
learning-terms-reason-when-late = Wer später absagt, muss sagen, warum
learning-terms-note = Was sonst noch folgt
learning-terms-note-hint = Was wissen muss, wer spät absagt oder nicht kommt, zum Beispiel „Der Beitrag wird nicht erstattet“. Man liest es vor dem Buchen.
learning-terms-is-transferable = Der Platz kann weitergegeben werden
learning-terms-accept-hours = Stunden, um einen frei gewordenen Platz anzunehmen
learning-terms-accept-hours-hint = Von 1 bis 72. Nie mehr als die Hälfte der Zeit bis zum Beginn, damit auch die nächste Person Zeit hat.
learning-terms-no-show-minutes = Minuten nach Beginn, bis der Platz von Fehlenden vergeben wird
learning-terms-no-show-minutes-hint = Mit 0 bleibt der Platz. Gilt nur, wo die Ankunft mit dem Code erfasst wird.
learning-terms-how = Wann sie gelten
learning-terms-how-text = Die Bedingungen gelten sofort für alle Termine, auch für schon gebuchte; man liest sie vor dem Buchen und vor dem Absagen.

## Wechseln, weitergeben, absagen
learning-seat-released = Platz ging an jemand anderen
learning-released-text = Du warst nicht unter den Angekommenen, und jemand von der Warteliste war da: Der Platz ging an diese Person. Wenn du kommst und noch ein Platz frei ist, kann dich die Lehrkraft einlassen.
learning-here = Ich bin da
learning-here-text = Bist du schon vor Ort oder online? Sag es: Wenn jemand nicht kommt, gehört der Platz dir.
learning-here-text-free = Bist du schon vor Ort oder online? Sag es: Ist zu Beginn ein Platz frei, gehört er dir.
learning-here-noted = Notiert: Du bist da. Bleibt ein Platz frei, gehört er dir.
learning-change-seat = Termin wechseln oder Platz weitergeben
learning-no-seat-left = An diesem Termin ist kein Platz mehr frei: Deinen bisherigen behältst du. Wähle einen anderen Termin.
learning-too-late-to-change = Die Frist für freien Wechsel ist vorbei. Du kannst den Platz weitergeben, wenn das erlaubt ist, oder absagen.
learning-reason-missing = Die Frist ist vorbei: Schreib, warum du absagst.
learning-company-seat = Diesen Platz hat ein Unternehmen gebucht und entscheidet, wer ihn nutzt. Wenn du nicht kannst, sag ab: Der Platz geht an das Unternehmen zurück.
learning-work-begun = Du hast die Herausforderung von diesem Platz aus schon begonnen: Er kann nicht mehr gewechselt oder weitergegeben werden.
learning-not-transferable = Der Anbieter erlaubt nicht, den Platz weiterzugeben. Du kannst den Termin wechseln oder absagen.
learning-link-over = Dieser Link gilt nicht mehr: Jemand hat ihn benutzt, er wurde zurückgezogen oder die Zeit ist um. Frag die Person, die ihn geschickt hat.
learning-give-up-late = Die Frist für freie Absagen ist vorbei: Deine Absage gilt als spät.
learning-give-up-company-seat-text = Der Platz geht an das Unternehmen zurück, das ihn gebucht hat. Ist die Zeit für Namen um, bekommt ihn die erste Person der Warteliste.
learning-reason = Warum du absagst
learning-reason-hint = Nur der Anbieter liest es. Bitte keine Einzelheiten zur Gesundheit.
learning-swap-title = Ein anderer Termin
learning-swap-until = Du kannst den Termin bis { $moment } wechseln. Dein Platz bleibt dir, bis der neue bestätigt ist.
learning-swap-none = Es gibt keinen anderen Termin mit freien Plätzen.
learning-swap-to = Welcher Termin
learning-swap = Termin wechseln
learning-swapped = Termin gewechselt: Wir haben dir den neuen geschickt.
learning-transfer-give = Jemand anderes an deiner Stelle
learning-transfer-text = Erstelle einen Link und schick ihn, wem du willst. Bis er angenommen wird, bleibt der Platz bei dir.
learning-transfer-link = Link, um den Platz zu nehmen
learning-transfer-make = Link erstellen
learning-transfer-made = Link erstellt: Kopiere ihn und schick ihn der Person, die deinen Platz nimmt.
learning-transfer-withdraw = Link zurückziehen
learning-transfer-withdrawn = Link zurückgezogen: Der Platz bleibt bei dir.
learning-transfer-title = Ein Platz für dich
learning-transfer-from = { $name } gibt dir den Platz weiter. Nimmst du ihn, bekommst du den Termin und alles andere, als hättest du gebucht.
learning-transfer-own = Das ist dein eigener Link: Schick ihn der Person, die den Platz nimmt.
learning-transfer-take = Platz nehmen
learning-check-in-without-seat = Ankunft erfasst. Bei { $count } war der Platz schon an Wartende gegangen, und es ist kein anderer frei.

## Plätze für ein Unternehmen
learning-company-book-title = Für dein Unternehmen buchen
learning-company-how = Die Plätze gehören sofort deinem Unternehmen. Die Namen gibst du später an, bis { $until }: Dann sind Plätze ohne Namen wieder für alle frei. Das Unternehmen zahlt.
learning-company-company = Unternehmen
learning-company-seats = Wie viele Plätze
learning-company-book = Plätze buchen
learning-company-booked = Gebuchte Plätze: { $seats }. Lade jetzt die Leute ein.
learning-company-too-few = Freie Plätze: { $left }. Buche weniger oder wähle einen anderen Termin. Ein Unternehmen kommt nicht auf die Warteliste.
learning-company-too-many = Plätze noch ohne Namen: { $open }. Verringere die Zahl.
learning-company-invited-already = { $email } ist schon eingeladen: Entferne die doppelte Zeile.
learning-company-names-closed = Die Zeit für Namen ist um.
learning-companies-title = Plätze für das Unternehmen
learning-companies-lead = Die Plätze, die du für die Leute deines Unternehmens gebucht hast.
learning-companies-empty = Keine Plätze gebucht
learning-companies-empty-text = Wähle im Katalog ein Mikro-Praktikum und buche mehrere Plätze auf einmal: Die Namen kommen später.
learning-company-open = Ohne Namen: { $open } von { $seats }
learning-company-names-until = Namen kannst du bis { $until } angeben. Dann sind Plätze ohne Namen wieder für alle frei.
learning-company-seated = Wer teilnimmt
learning-company-nobody = Noch hat niemand angenommen.
learning-company-waiting = Einladungen ohne Antwort
learning-company-invite = Leute einladen
learning-company-withdraw = Einladung zurückziehen
learning-company-people = Name und E-Mail, eine Person je Zeile (höchstens { $free })
learning-company-people-hint = Zum Beispiel: Anna Neri, anna@firma.example
learning-company-send = Einladungen senden
learning-company-invited = Einladungen gesendet.
learning-company-wrong-line = Zeile { $number } hat keinen Namen mit einer E-Mail-Adresse dahinter. Schreib sie so: Anna Neri, anna@firma.example
learning-company-give-back = Plätze zurückgeben
learning-company-how-many-back = Wie viele Plätze du zurückgibst (höchstens { $free })
learning-invitation-title = Ein Platz für dich
learning-invitation-text = { $company } hat diesen Platz für dich gebucht und bezahlt ihn.

## Für den Anbieter
learning-edition-companies = Plätze von Unternehmen
learning-edition-company-line = { $company }: Plätze { $seats }, ohne Namen { $open }
learning-edition-late = Späte Absagen
learning-edition-no-reason = kein Grund angegeben

## Nachrichten
learning-plan-changed-mail-subject = Neuer Termin oder Ort: { $title }
learning-plan-changed-mail-body =
    Hallo { $name },

    der Anbieter hat „{ $title }“ geändert. Jetzt gilt:

    Wann: { $starts }
    Wo: { $place }

    Der neue Termin hängt an. Wenn du nicht kannst, wechsle den Termin oder gib den Platz frei:
    { $origin }/learning/seats/{ $enrolment }/change

    { $network }
learning-seat-released-mail-subject = Dein Platz ging an jemand anderen: { $title }
learning-seat-released-mail-body =
    Hallo { $name },

    als „{ $title }“ begann, warst du nicht unter den Angekommenen, und jemand von der Warteliste war da: Der Platz ging an diese Person, wie es die Buchungsbedingungen sagen.

    Andere Termine:
    { $origin }/catalogue

    { $network }
learning-seat-passed-on-mail-subject = Platz weitergegeben: { $title }
learning-seat-passed-on-mail-body =
    Hallo { $name },

    die Person, der du den Link geschickt hast, hat deinen Platz in „{ $title }“ ({ $starts }) genommen. Du musst nichts weiter tun.

    { $network }
learning-company-booked-mail-subject = Plätze für { $company } gebucht: { $title }
learning-company-booked-mail-body =
    Hallo { $name },

    Plätze von { $company } in „{ $title }“: { $seats }.

    Wann: { $starts }
    Wo: { $place }

    Gib die Namen an bis { $until }:
    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-released-mail-subject = Plätze ohne Namen zurückgegeben: { $title }
learning-company-released-mail-body =
    Hallo { $name },

    die Zeit für Namen ist um. Plätze von { $company } in „{ $title }“ ({ $starts }), die wieder für alle frei sind: { $seats }.

    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-plan-changed-mail-subject = Neuer Termin oder Ort: { $title }
learning-company-plan-changed-mail-body =
    Hallo { $name },

    der Anbieter hat „{ $title }“ geändert. Plätze von { $company }: { $seats }. Jetzt gilt:

    Wann: { $starts }
    Wo: { $place }
    Namen und Rückgabe: bis { $until }

    Wer schon einen Platz angenommen hat, bekommt eine Nachricht. Passt der neue Termin nicht, gib die Plätze zurück:
    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-seat-back-mail-subject = Ein Platz ist wieder ohne Namen: { $title }
learning-company-seat-back-mail-body =
    Hallo { $name },

    jemand hat für „{ $title }“ ({ $starts }) abgesagt. Der Platz gehört weiter { $company }: Du kannst ihn bis { $until } jemand anderem geben.

    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-cancelled-mail-subject = Abgesagt: { $title }
learning-company-cancelled-mail-body =
    Hallo { $name },

    „{ $title }“ ({ $starts }) findet nicht statt. Die Plätze von { $company } sind storniert; wer einen angenommen hatte, bekommt eine Nachricht.

    { $origin }/learning/groups/{ $group }

    { $network }
learning-seat-invitation-mail-subject = { $company } hat dir einen Platz gebucht: { $title }
learning-seat-invitation-mail-body =
    Hallo { $name },

    { $company } hat dir einen Platz in „{ $title }“ gebucht und bezahlt ihn.

    Wann: { $starts }
    Wo: { $place }

    Nimm den Platz bis { $until }:
    { $origin }/learning/invitations/{ $invitation }

    Wenn du noch kein Konto hast, ist es in einer Minute angelegt.

    { $network }

## In der Nähe
learning-near = In der Nähe von
learning-within = Umkreis
learning-kilometres = { $kilometres } km
learning-place-away = { $place }, { $kilometres } km entfernt
learning-near-told = { $place }, im Umkreis von { $kilometres } km
learning-near-unknown = Wir wissen nicht, wo { $place } liegt: Du siehst nur Termine in einer Gemeinde dieses Namens. Prüfe die Schreibweise.
learning-classroom-at = Koordinaten
learning-classroom-at-hint = Freiwillig: Breite und Länge in Grad, zum Beispiel 45.3142, 9.5034. Für alle, die nach Entfernung suchen; sonst zählt die Mitte der Gemeinde.
learning-classroom-at-wrong = Schreib Breite und Länge in Grad, zum Beispiel 45.3142, 9.5034.

## Der Raum eines Termins
learning-terms-room-days = Tage, die der Raum nach dem Ende offen bleibt
learning-terms-room-days-hint = Von 0 bis 180. Dann werden Vorstellungen, Nachrichten und Kontakte gelöscht.
learning-meeting-title = Der Raum der Gruppe
learning-meeting-open-until = Offen bis { $moment }; dann wird gelöscht, was die Leute geschrieben haben.
learning-meeting-closed = Der Raum ist geschlossen: Was die Leute geschrieben hatten, ist gelöscht.
learning-meeting-not-in = Dafür musst du im Raum sein: Stimme zuerst zu, die Gruppe kennenzulernen.
learning-meeting-other-not-in = Diese Person ist nicht im Raum: Der Kontakt wurde nicht weitergegeben.
learning-meeting-announcements = Mitteilungen
learning-meeting-no-announcements = Keine Mitteilungen.
learning-meeting-announce = Mitteilung schreiben
learning-meeting-announcement-title = Titel
learning-meeting-announcement-body = Text
learning-meeting-announcement-hint = Sie bleibt hier und geht per E-Mail an alle, die einen Platz haben.
learning-meeting-materials = Unterlagen
learning-meeting-no-materials = Noch keine Unterlagen.
learning-meeting-add-material = Unterlage hinzufügen
learning-meeting-link = Adresse (https://…)
learning-meeting-file = Oder eine Datei
learning-meeting-link-or-file = Schreib eine Adresse oder wähle eine Datei.
learning-meeting-too-many-materials = Im Raum liegen schon { $most } Unterlagen: Entferne eine, bevor du weitere hinzufügst.
learning-meeting-remove = Entfernen
learning-meeting-join-title = Die Gruppe kennenlernen
learning-meeting-join-text = Wer zustimmt, stellt sich vor, schreibt und tauscht Kontakte, wenn gewünscht. Nur andere, die zugestimmt haben, und die Lehrkraft sehen dich. Du kannst jederzeit gehen: Was du geschrieben hast, geht mit dir.
learning-meeting-introduction = Ein paar Worte über dich
learning-meeting-introduction-hint = Freiwillig. Zum Beispiel, woher du kommst und was du erwartest.
learning-meeting-agree = Ich bin einverstanden, dass die anderen im Raum meinen Namen sehen und was ich schreibe
learning-meeting-agree-first = Zum Eintreten brauchen wir deine Zustimmung.
learning-meeting-join = Raum betreten
learning-meeting-members = Wer da ist
learning-meeting-nobody = Noch niemand
learning-meeting-nobody-text = Hier erscheint, wer zustimmt, die Gruppe kennenzulernen.
learning-meeting-you = Du
learning-meeting-contact-is = Kontakt: { $contact }
learning-meeting-contact-given = Du hast { $name } deinen Kontakt gegeben: Er wird sichtbar, wenn du auch den anderen bekommst.
learning-meeting-contact-asked = { $name } möchte Kontakte mit dir tauschen: Gib deinen, um den anderen zu sehen.
learning-meeting-contact-give = Kontakte mit { $name } tauschen
learning-meeting-contact = Dein Kontakt
learning-meeting-contact-hint = Eine Adresse oder Nummer. Sichtbar erst, wenn beide ihren gegeben haben.
learning-meeting-contact-send = Kontakt geben
learning-meeting-contact-back = Kontakt zurücknehmen
learning-meeting-messages = Nachrichten
learning-meeting-no-messages = Noch keine Nachrichten.
learning-meeting-write = An die Gruppe schreiben
learning-meeting-send = Senden
learning-meeting-hidden = Von der Lehrkraft ausgeblendet: { $why }
learning-meeting-hide = Ausblenden
learning-meeting-show = Wieder zeigen
learning-meeting-report = Melden
learning-meeting-reported = Gemeldet
learning-meeting-why = Warum
learning-meeting-export = Raum herunterladen (JSON)
learning-meeting-change-introduction = Deine Vorstellung ändern
learning-meeting-leave = Raum verlassen
learning-meeting-leave-text = Wenn du gehst, werden deine Vorstellung, deine Nachrichten und die getauschten Kontakte sofort gelöscht.
learning-announcement-mail-subject = { $subject }
learning-announcement-mail-body =
    Hallo { $name },

    eine Mitteilung zu „{ $title }“ ({ $starts }):

    { $body }

    { $origin }/rooms/{ $edition }

    { $network }
learning-meeting-report-mail-subject = Eine gemeldete Nachricht: { $title }
learning-meeting-report-mail-body =
    Hallo { $name },

    im Raum von „{ $title }“ ({ $starts }) hat jemand eine Nachricht gemeldet. Sieh sie dir an und entscheide, ob sie ausgeblendet wird:
    { $origin }/rooms/{ $edition }

    { $network }
