## Warunki rezerwacji
learning-terms-title = Warunki rezerwacji
learning-terms-lead = Do kiedy można swobodnie zrezygnować, jak długo czeka zwolnione miejsce i co się dzieje, gdy ktoś nie przyjdzie.
learning-terms-free-until = Możesz swobodnie zrezygnować lub zmienić termin do { $moment }.
learning-terms-free-no-more = Czas na swobodną rezygnację już minął.
learning-terms-late = Kto rezygnuje później, trafia na listę późnych rezygnacji.
learning-terms-late-reason = Kto rezygnuje później, musi podać powód.
learning-terms-accept = Kto czeka na liście i otrzyma miejsce, ma do { $hours } godz. na jego przyjęcie; potem miejsce przechodzi na następną osobę. Tuż przed początkiem czas jest krótszy.
learning-terms-no-show = Kto nie przyjdzie w ciągu { $minutes } min od początku, może stracić miejsce, jeśli ktoś z listy oczekujących jest obecny.
learning-terms-transferable = Możesz odstąpić miejsce innej osobie przez link.
learning-terms-not-transferable = Miejsce jest imienne: nie można go odstąpić.
learning-terms-giving-up = Rezygnacje
learning-terms-free-hours = Godziny przed początkiem, do kiedy można swobodnie zrezygnować
learning-terms-free-hours-hint = Na przykład 48. Przy 0 można swobodnie zrezygnować do samego początku.
learning-terms-reason-when-late = Kto rezygnuje później, musi podać powód
learning-terms-note = Co jeszcze z tego wynika
learning-terms-note-hint = Co powinien wiedzieć ktoś, kto rezygnuje późno albo nie przychodzi, na przykład „Opłaty nie zwracamy”. Czyta się to przed rezerwacją.
learning-terms-is-transferable = Miejsce można odstąpić innej osobie
learning-terms-accept-hours = Godziny na przyjęcie zwolnionego miejsca
learning-terms-accept-hours-hint = Od 1 do 72. Nigdy więcej niż połowa czasu do początku, żeby następna osoba też zdążyła.
learning-terms-no-show-minutes = Minuty od początku, po których oddaje się miejsce nieobecnej osoby
learning-terms-no-show-minutes-hint = Przy 0 miejsce zostaje. Dotyczy tylko zajęć, na których przybycie zapisuje się kodem.
learning-terms-how = Od kiedy obowiązują
learning-terms-how-text = Warunki obowiązują od razu dla wszystkich terminów, także już zarezerwowanych; każdy czyta je przed rezerwacją i przed rezygnacją.

## Zmiana, odstąpienie, rezygnacja
learning-seat-released = Miejsce przeszło na inną osobę
learning-released-text = Nie było cię wśród przybyłych, a osoba z listy oczekujących była obecna: miejsce przeszło na nią. Jeśli przyjdziesz i będzie wolne miejsce, osoba prowadząca może cię wpuścić.
learning-here = Jestem na miejscu
learning-here-text = Jesteś już na miejscu albo online? Zaznacz to: jeśli ktoś nie przyjdzie, miejsce jest twoje.
learning-here-text-free = Jesteś już na miejscu albo online? Zaznacz to: jeśli na początku będzie wolne miejsce, jest twoje.
learning-here-noted = Zapisano: jesteś na miejscu. Jeśli zostanie wolne miejsce, jest twoje.
learning-change-seat = Zmień termin albo odstąp miejsce
learning-no-seat-left = W tym terminie nie ma już miejsc: zachowujesz dotychczasowe. Wybierz inny termin.
learning-too-late-to-change = Czas na swobodną zmianę terminu minął. Możesz odstąpić miejsce, jeśli wolno, albo zrezygnować.
learning-reason-missing = Czas minął: napisz, dlaczego rezygnujesz.
learning-company-seat = To miejsce zarezerwowała firma i ona decyduje, kto z niego skorzysta. Jeśli nie możesz przyjść, zrezygnuj: miejsce wróci do firmy.
learning-work-begun = Wyzwanie z tego miejsca jest już rozpoczęte: nie można go zmienić ani odstąpić.
learning-not-transferable = Organizator nie pozwala odstępować miejsc. Możesz zmienić termin albo zrezygnować.
learning-link-over = Ten link już nie działa: ktoś go użył, został wycofany albo minął czas. Zapytaj osobę, która go przysłała.
learning-give-up-late = Czas na swobodną rezygnację minął: rezygnacja zostanie zapisana jako późna.
learning-give-up-company-seat-text = Miejsce wraca do firmy, która je zarezerwowała. Jeśli czas na nazwiska minął, dostaje je pierwsza osoba z listy oczekujących.
learning-reason = Dlaczego rezygnujesz
learning-reason-hint = Czyta to tylko organizator. Nie podawaj szczegółów o zdrowiu.
learning-swap-title = Inny termin
learning-swap-until = Możesz zmienić termin do { $moment }. Miejsce jest twoje, dopóki nowe nie zostanie potwierdzone.
learning-swap-none = Nie ma innych terminów z wolnymi miejscami.
learning-swap-to = Który termin
learning-swap = Zmień termin
learning-swapped = Termin zmieniony: wysłaliśmy ci nowe zaproszenie.
learning-transfer-give = Inna osoba zamiast ciebie
learning-transfer-text = Utwórz link i wyślij go, komu chcesz. Dopóki nikt go nie przyjmie, miejsce jest twoje.
learning-transfer-link = Link do przejęcia miejsca
learning-transfer-make = Utwórz link
learning-transfer-made = Link utworzony: skopiuj go i wyślij osobie, która przejmie miejsce.
learning-transfer-withdraw = Wycofaj link
learning-transfer-withdrawn = Link wycofany: miejsce zostaje twoje.
learning-transfer-title = Miejsce dla ciebie
learning-transfer-from = { $name } odstępuje ci miejsce. Jeśli je przejmiesz, dostaniesz zaproszenie i wszystko inne, jak przy własnej rezerwacji.
learning-transfer-own = To twój link: wyślij go osobie, która przejmie miejsce.
learning-transfer-take = Przejmij miejsce
learning-check-in-without-seat = Przybycia zapisane. Liczba osób, których miejsce przeszło już na oczekujących i dla których nie ma innego: { $count }.

## Miejsca dla firmy
learning-company-book-title = Zarezerwuj dla swojej firmy
learning-company-how = Miejsca należą od razu do twojej firmy. Nazwiska podajesz później, do { $until }: potem miejsca bez nazwiska znów są wolne dla wszystkich. Płaci firma.
learning-company-company = Firma
learning-company-seats = Ile miejsc
learning-company-book = Zarezerwuj miejsca
learning-company-booked = Zarezerwowane miejsca: { $seats }. Teraz zaproś ludzi.
learning-company-too-few = Wolne miejsca: { $left }. Poproś o mniej albo wybierz inny termin. Firma nie trafia na listę oczekujących.
learning-company-too-many = Miejsca jeszcze bez nazwiska: { $open }. Zmniejsz liczbę.
learning-company-invited-already = { $email } jest już wśród zaproszonych: usuń podwójny wiersz.
learning-company-names-closed = Czas na podanie nazwisk minął.
learning-companies-title = Miejsca dla firmy
learning-companies-lead = Miejsca zarezerwowane dla osób z twojej firmy.
learning-companies-empty = Brak zarezerwowanych miejsc
learning-companies-empty-text = Wybierz mikrostaż z katalogu i zarezerwuj kilka miejsc naraz: nazwiska podasz później.
learning-company-open = Bez nazwiska: { $open } z { $seats }
learning-company-names-until = Nazwiska możesz podać do { $until }. Potem miejsca bez nazwiska znów są wolne dla wszystkich.
learning-company-seated = Kto bierze udział
learning-company-nobody = Nikt jeszcze nie przyjął miejsca.
learning-company-waiting = Zaproszenia bez odpowiedzi
learning-company-invite = Zaproś ludzi
learning-company-withdraw = Wycofaj zaproszenie
learning-company-people = Imię i nazwisko oraz e-mail, jedna osoba w wierszu (najwyżej { $free })
learning-company-people-hint = Na przykład: Anna Neri, anna@firma.example
learning-company-send = Wyślij zaproszenia
learning-company-invited = Zaproszenia wysłane.
learning-company-wrong-line = W wierszu { $number } nie ma nazwiska z adresem e-mail za nim. Napisz tak: Anna Neri, anna@firma.example
learning-company-give-back = Zwróć miejsca
learning-company-how-many-back = Ile miejsc zwracasz (najwyżej { $free })
learning-invitation-title = Miejsce dla ciebie
learning-invitation-text = { $company } rezerwuje to miejsce dla ciebie i za nie płaci.

## Dla organizatora
learning-edition-companies = Miejsca firm
learning-edition-company-line = { $company }: miejsca { $seats }, w tym bez nazwiska { $open }
learning-edition-late = Późne rezygnacje
learning-edition-no-reason = bez podanego powodu

## Wiadomości
learning-plan-changed-mail-subject = Nowy termin albo miejsce: { $title }
learning-plan-changed-mail-body =
    Cześć, { $name },

    organizator zmienił „{ $title }”. Teraz jest tak:

    Kiedy: { $starts }
    Gdzie: { $place }

    Nowe zaproszenie jest w załączniku. Jeśli nie możesz, zmień termin albo zwolnij miejsce:
    { $origin }/learning/seats/{ $enrolment }/change

    { $network }
learning-seat-released-mail-subject = Twoje miejsce przeszło na inną osobę: { $title }
learning-seat-released-mail-body =
    Cześć, { $name },

    na początku „{ $title }” nie było cię wśród przybyłych, a osoba z listy oczekujących była obecna: miejsce przeszło na nią, zgodnie z warunkami rezerwacji.

    Inne terminy:
    { $origin }/catalogue

    { $network }
learning-seat-passed-on-mail-subject = Miejsce odstąpione: { $title }
learning-seat-passed-on-mail-body =
    Cześć, { $name },

    osoba, której wysłano link, przejęła twoje miejsce w „{ $title }” ({ $starts }). Nic więcej nie trzeba robić.

    { $network }
learning-company-booked-mail-subject = Miejsca zarezerwowane dla { $company }: { $title }
learning-company-booked-mail-body =
    Cześć, { $name },

    miejsca firmy { $company } w „{ $title }”: { $seats }.

    Kiedy: { $starts }
    Gdzie: { $place }

    Podaj nazwiska do { $until }:
    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-released-mail-subject = Miejsca bez nazwiska zwrócone: { $title }
learning-company-released-mail-body =
    Cześć, { $name },

    czas na nazwiska minął: miejsca firmy { $company } w „{ $title }” ({ $starts }), liczba: { $seats }, są znów wolne dla wszystkich.

    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-plan-changed-mail-subject = Nowy termin albo miejsce: { $title }
learning-company-plan-changed-mail-body =
    Cześć, { $name },

    organizator zmienił „{ $title }”. Miejsca firmy { $company }: { $seats }. Teraz jest tak:

    Kiedy: { $starts }
    Gdzie: { $place }
    Nazwiska i zwroty: do { $until }

    Kto przyjął już miejsce, dostaje wiadomość. Jeśli nowy termin nie pasuje, zwróć miejsca:
    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-seat-back-mail-subject = Jedno miejsce jest znów bez nazwiska: { $title }
learning-company-seat-back-mail-body =
    Cześć, { $name },

    ktoś zrezygnował z miejsca w „{ $title }” ({ $starts }). Miejsce nadal należy do { $company }: możesz dać je komuś innemu do { $until }.

    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-cancelled-mail-subject = Odwołane: { $title }
learning-company-cancelled-mail-body =
    Cześć, { $name },

    „{ $title }” ({ $starts }) się nie odbędzie. Miejsca firmy { $company } są odwołane; kto przyjął miejsce, dostaje wiadomość.

    { $origin }/learning/groups/{ $group }

    { $network }
learning-seat-invitation-mail-subject = { $company } rezerwuje ci miejsce: { $title }
learning-seat-invitation-mail-body =
    Cześć, { $name },

    { $company } rezerwuje dla ciebie miejsce w „{ $title }” i za nie płaci.

    Kiedy: { $starts }
    Gdzie: { $place }

    Przejmij miejsce do { $until }:
    { $origin }/learning/invitations/{ $invitation }

    Jeśli nie masz jeszcze konta, założysz je w minutę.

    { $network }

## W pobliżu miejsca
learning-near = W pobliżu
learning-within = W promieniu
learning-kilometres = { $kilometres } km
learning-place-away = { $place }, { $kilometres } km stąd
learning-near-told = { $place }, w promieniu { $kilometres } km
learning-near-unknown = Nie wiemy, gdzie leży { $place }: widzisz tylko terminy w gminie o tej nazwie. Sprawdź pisownię.
learning-classroom-at = Współrzędne
learning-classroom-at-hint = Nieobowiązkowe: szerokość i długość w stopniach, na przykład 45.3142, 9.5034. Dla tych, którzy szukają według odległości; bez nich liczy się środek gminy.
learning-classroom-at-wrong = Podaj szerokość i długość w stopniach, na przykład 45.3142, 9.5034.

## Pokój zajęć
learning-terms-room-days = Dni, przez które pokój pozostaje otwarty po zakończeniu
learning-terms-room-days-hint = Od 0 do 180. Potem przedstawienia, wiadomości i kontakty są usuwane.
learning-meeting-title = Pokój grupy
learning-meeting-open-until = Otwarty do { $moment }; potem to, co napisano, zostaje usunięte.
learning-meeting-closed = Pokój jest zamknięty: to, co napisano, zostało usunięte.
learning-meeting-not-in = Do tego trzeba być w pokoju: najpierw zgódź się poznać grupę.
learning-meeting-other-not-in = Tej osoby nie ma w pokoju: kontakt nie został przekazany.
learning-meeting-announcements = Ogłoszenia
learning-meeting-no-announcements = Brak ogłoszeń.
learning-meeting-announce = Napisz ogłoszenie
learning-meeting-announcement-title = Tytuł
learning-meeting-announcement-body = Treść
learning-meeting-announcement-hint = Zostaje tutaj i trafia pocztą do wszystkich, którzy mają miejsce.
learning-meeting-materials = Materiały
learning-meeting-no-materials = Nie ma jeszcze materiałów.
learning-meeting-add-material = Dodaj materiał
learning-meeting-link = Adres (https://…)
learning-meeting-file = Albo plik
learning-meeting-link-or-file = Podaj adres albo wybierz plik.
learning-meeting-too-many-materials = W pokoju jest już tyle materiałów: { $most }. Usuń jeden, zanim dodasz kolejne.
learning-meeting-remove = Usuń
learning-meeting-join-title = Poznaj grupę
learning-meeting-join-text = Kto się zgodzi, przedstawia się, pisze i, jeśli chce, wymienia kontakty. Widzą cię tylko inne osoby, które się zgodziły, i osoba prowadząca. Możesz wyjść w każdej chwili: to, co napisano pod twoim nazwiskiem, znika razem z tobą.
learning-meeting-introduction = Kilka słów o sobie
learning-meeting-introduction-hint = Nieobowiązkowe. Na przykład skąd jesteś i czego oczekujesz.
learning-meeting-agree = Zgadzam się, aby inne osoby w pokoju widziały moje imię i nazwisko oraz to, co piszę
learning-meeting-agree-first = Aby wejść, potrzebna jest twoja zgoda.
learning-meeting-join = Wejdź do pokoju
learning-meeting-members = Kto tu jest
learning-meeting-nobody = Jeszcze nikogo
learning-meeting-nobody-text = Tu pojawia się każdy, kto zgodzi się poznać grupę.
learning-meeting-you = Ty
learning-meeting-contact-is = Kontakt: { $contact }
learning-meeting-contact-given = Twój kontakt czeka ({ $name }): będzie widoczny, gdy otrzymasz kontakt tej osoby.
learning-meeting-contact-asked = { $name } chce wymienić się kontaktami: podaj swój, aby zobaczyć drugi.
learning-meeting-contact-give = Wymień kontakty: { $name }
learning-meeting-contact = Twój kontakt
learning-meeting-contact-hint = Adres albo numer. Widać go dopiero, gdy obie osoby podadzą swój.
learning-meeting-contact-send = Podaj kontakt
learning-meeting-contact-back = Cofnij kontakt
learning-meeting-messages = Wiadomości
learning-meeting-no-messages = Nie ma jeszcze wiadomości.
learning-meeting-write = Napisz do grupy
learning-meeting-send = Wyślij
learning-meeting-hidden = Wiadomość ukryta przez osobę prowadzącą: { $why }
learning-meeting-hide = Ukryj
learning-meeting-show = Pokaż znowu
learning-meeting-report = Zgłoś
learning-meeting-reported = Zgłoszona
learning-meeting-why = Dlaczego
learning-meeting-export = Pobierz pokój (JSON)
learning-meeting-change-introduction = Zmień przedstawienie
learning-meeting-leave = Wyjdź z pokoju
learning-meeting-leave-text = Jeśli wyjdziesz, twoje przedstawienie, wiadomości i wymienione kontakty zostaną od razu usunięte.
learning-announcement-mail-subject = { $subject }
learning-announcement-mail-body =
    Cześć, { $name },

    ogłoszenie do „{ $title }” ({ $starts }):

    { $body }

    { $origin }/rooms/{ $edition }

    { $network }
learning-meeting-report-mail-subject = Zgłoszona wiadomość: { $title }
learning-meeting-report-mail-body =
    Cześć, { $name },

    w pokoju „{ $title }” ({ $starts }) ktoś zgłosił wiadomość. Zobacz ją i zdecyduj, czy ją ukryć:
    { $origin }/rooms/{ $edition }

    { $network }
