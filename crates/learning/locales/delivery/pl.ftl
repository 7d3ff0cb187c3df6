## Katalog
learning-offers-found = Znalezione mikrostaże: { $count }
learning-follow-search = Śledź to wyszukiwanie:
learning-follow-feed = nowości (Atom)
learning-follow-calendar = kalendarz (iCalendar)
learning-month-view = Zobacz kalendarz miesiąca
learning-month-title = Mikrostaże: { $month }
learning-month-empty = Brak mikrostaży w tym miesiącu
learning-month-list = Wróć do listy
learning-month-label = Inne miesiące
learning-search-save = Zapisz to wyszukiwanie
learning-search-saved = Wyszukiwanie zapisane: napiszemy, gdy pojawi się coś nowego.
learning-searches-title = Zapisane wyszukiwania
learning-searches-lead = Raz dziennie sprawdzamy, czy jest coś nowego, i piszemy.
learning-searches-none = Brak zapisanych wyszukiwań
learning-searches-none-text = Wyszukaj w katalogu i zapisz wyszukiwanie: powiadomimy o nowościach.
learning-search-forget = Nie powiadamiaj więcej
learning-search-stop-title = Koniec nowości z tego wyszukiwania
learning-search-stop-text = Nie będziemy już pisać o tym, co nowego w: { $search }. W każdej chwili możesz zapisać to wyszukiwanie ponownie.
learning-search-stop-button = Nie piszcie do mnie więcej
learning-search-stopped-title = Gotowe
learning-search-stopped-text = O tym wyszukiwaniu już nie piszemy.
learning-search-news-mail-subject = Nowości w katalogu: { $first }
learning-search-news-mail-body =
    Cześć { $name },

    wśród szukanych mikrostaży są nowe ({ $count }). Pierwszy:
    { $first }

    Zobacz wszystkie:
    { $origin }/catalogue?{ $query }

    Aby nie dostawać więcej tych e-maili:
    { $origin }{ $stop }

    { $network }

## Prośby o szkolenia
learning-request-gathering = Zbieranie chętnych
learning-request-called = Wezwano organizatorów
learning-request-settled = Znaleziono edycję
learning-request-merged = Połączona z inną
learning-request-withdrawn = Wycofana
learning-request-anywhere = Online lub gdziekolwiek
learning-request-people = { $people } z { $threshold } osób
learning-requests-title = Szkolenia na życzenie
learning-requests-lead = Nie ma w katalogu tego, czego potrzebujesz? Poproś o to: gdy zbierze się dość osób, organizatorzy z sieci zaproponują termin.
learning-request-search = Czego szukasz?
learning-request-new = Poproś o szkolenie
learning-request-new-lead = Napisz, czego chcesz się nauczyć. Inni mogą dołączyć: widać, ilu ich jest, nigdy kto.
learning-request-mine = Twoje prośby
learning-request-open = Otwarte prośby
learning-request-none = Brak próśb
learning-request-none-text = Nikt jeszcze o to nie prosił: zacznij.
learning-request-alike = Podobne prośby
learning-request-despite-alike = Moja jest inna: opublikuj mimo to
learning-request-what = Czego chcesz się nauczyć
learning-request-what-hint = Krótki tytuł, na przykład „Spawanie drutem dla początkujących”.
learning-request-describe = Opisz dokładniej
learning-request-describe-hint = Do czego tego potrzebujesz i co już umiesz.
learning-request-skill = Umiejętność
learning-request-skill-hint = Wpisz kilka liter i wybierz z listy: prośba trafi do organizatorów, którzy tego uczą.
learning-request-where = Gdzie
learning-request-where-hint = Gmina; zostaw puste, jeśli może być online lub gdziekolwiek.
learning-request-when = Kiedy
learning-request-when-hint = Na przykład „wieczorem, od stycznia”.
learning-request-company = W imieniu
learning-request-company-hint = Zostaw puste, jeśli prosisz dla siebie.
learning-request-how-many = Dla ilu osób
learning-request-how-many-hint = Więcej niż jedna tylko w imieniu firmy, najwyżej { $most }.
learning-request-threshold = Ile osób potrzeba
learning-request-threshold-hint = Od { $least } do { $most }: przy tej liczbie organizatorzy są proszeni o termin.
learning-request-ask = Opublikuj prośbę
learning-request-interested = Zainteresowane osoby
learning-request-asked-by = Prosi
learning-request-called-text = Jest was dość: organizatorzy, którzy mogą tego uczyć, zostali powiadomieni.
learning-request-merged-text = Osoby z tej prośby przeszły do podobnej: zobacz ją tutaj.
learning-request-settled-text = Jest edycja odpowiadająca na prośbę: możesz zarezerwować miejsce.
learning-request-proposals = Proponowane terminy
learning-request-no-proposals = Żaden organizator nie zaproponował jeszcze terminu.
learning-request-your-vote = Twój głos
learning-request-vote = Głosuj na ten termin
learning-request-settle = Wybierz ten termin
learning-request-join-title = Udział
learning-request-join-text = Też tego chcesz? Dołącz: napiszemy, gdy będzie termin.
learning-request-you-joined = Dołączono do tej prośby.
learning-request-join = Dołącz
learning-request-leave = Już nie chcę
learning-request-withdraw = Wycofaj prośbę
learning-request-merge = Połącz moją z tą
learning-request-propose-title = Zaproponuj swoją edycję
learning-request-propose-text = Wybierz spośród zaplanowanych edycji; osoby, które dołączyły, dostaną wiadomość i mogą głosować lub rezerwować.
learning-request-edition = Edycja
learning-request-note = Wiadomość
learning-request-propose = Zaproponuj
learning-request-made = Prośba opublikowana.
learning-request-joined = Dołączono do prośby.
learning-request-left = Opuszczono prośbę.
learning-request-withdrawn-now = Prośba wycofana.
learning-request-merged-now = Obie prośby są teraz jedną.
learning-request-proposed-now = Propozycję wysłano do osób, które dołączyły.
learning-request-voted = Głos zapisany.
learning-request-settled-now = Termin wybrany: wszyscy dostaną wiadomość, jak rezerwować.
learning-request-over = Ta prośba jest zamknięta lub już jest na innym etapie: odśwież stronę.
learning-request-not-of-company = Możesz występować tylko w imieniu firmy, w której masz rolę.
learning-request-not-a-member = Aby głosować, najpierw dołącz do prośby.
learning-request-not-ahead = Można zaproponować tylko edycję, która jeszcze się nie zaczęła.
learning-demand-title = Czego brakuje
learning-demand-lead = Szkolenia, o które proszą ludzie, a których nikt nie oferuje, według umiejętności i obszaru.
learning-demand-what = Umiejętność lub tytuł
learning-demand-people = Osoby
learning-demand-requests = Prośby
learning-demand-called = Czekają na propozycję
learning-demand-all = Niezaspokojony popyt
learning-demand-none-text = Na razie nikt nie prosi o to, czego nie ma.
learning-request-missing = { $count ->
    [one] Brakuje { $count } osoby, aby poprosić organizatorów o termin.
   *[other] Brakuje { $count } osób, aby poprosić organizatorów o termin.
 }
learning-request-votes = { $count ->
    [one] { $count } głos
    [few] { $count } głosy
   *[other] { $count } głosów
 }
learning-request-called-mail-subject = { $people } osób prosi o: { $title }
learning-request-called-mail-body =
    Cześć { $name },

    { $people } osób prosi o szkolenie, którego nikt jeszcze nie oferuje: „{ $title }”. { $place }

    Jeśli możesz je poprowadzić, zaplanuj edycję i zaproponuj ją tutaj:
    { $origin }/training-requests/{ $request }

    { $network }
learning-request-proposed-mail-subject = Termin dla: { $title }
learning-request-proposed-mail-body =
    Cześć { $name },

    organizator proponuje termin dla „{ $title }”:
    { $offer }, { $starts } { $place }

    Głosuj lub zarezerwuj tutaj:
    { $origin }/training-requests/{ $request }

    { $network }
learning-request-settled-mail-subject = Odbędzie się: { $title }
learning-request-settled-mail-body =
    Cześć { $name },

    termin dla „{ $title }” jest wybrany:
    { $offer }, { $starts } { $place }

    Zarezerwuj miejsce:
    { $origin }/editions/{ $edition }/book

    { $network }

## Edycje, sale, obecność
learning-ask-instead = Nie ma tego, czego szukasz?
learning-more-dates = Kolejne dni tej samej edycji
learning-date-starts = Dzień { $number }: początek
learning-date-ends = Dzień { $number }: koniec
learning-series = Powtórz edycję
learning-series-text = Każde powtórzenie to osobna edycja, o tej samej godzinie także po zmianie czasu.
learning-series-times = Ile edycji razem
learning-series-weeks = Co ile tygodni
learning-seats-least = Najmniejsza liczba osób
learning-seats-least-hint = Poniżej tej liczby zobaczysz ostrzeżenie; 0, jeśli niepotrzebne.
learning-classroom = Sala
learning-classroom-hint = Jeśli wybierzesz salę, gmina i adres są jej.
learning-classrooms = Sale
learning-classrooms-lead = Sale i warsztaty twoich edycji: dwie edycje nie mogą zbiec się w tej samej.
learning-classroom-new = Nowa sala
learning-classroom-name = Nazwa
learning-classroom-name-hint = Na przykład „Pracownia 3”.
learning-classroom-address = Adres
learning-classroom-none = Brak sal
learning-classroom-none-text = Dodaj sale: potem wybierzesz je z listy, a kolizje będą odrzucane.
learning-classroom-taken = Jest już sala o tej nazwie.
learning-dates-overlap = Dwa dni nakładają się: popraw godziny.
learning-least-above-seats = Najmniejsza liczba osób przekracza liczbę miejsc: zmniejsz ją lub dodaj miejsca.
learning-series-skipped-hour = Jeden z powtórzonych dni wypadłby w godzinie, którą zegary przeskakują: wybierz inną.
learning-room-busy = { $day }: w tej sali o tej porze odbywa się „{ $title }”. Wybierz inną salę lub porę.
learning-room-too-small = Sala mieści { $seats } osób: zmniejsz liczbę miejsc lub wybierz większą salę.
learning-not-today = Teraz nic się nie odbywa: przybycia zapisuje się od godziny przed początkiem do końca.
learning-check-in-title = Przybycia
learning-check-in-done = Przybycie zapisane.
learning-check-in-at = przybycie o { $time }
learning-check-in-arrived = Jest na miejscu
learning-check-in-code = Kod miejsca
learning-check-in-code-hint = Ostatnie sześć znaków pod kodem QR.
learning-check-in-unknown = Żadne miejsce tej edycji nie ma tego kodu.
learning-check-in-kept = w telefonie,
learning-check-in-waiting = Przybycia do wysłania, gdy wróci sieć:
learning-check-in-refused = Przybycia nie zostały przyjęte: zaloguj się ponownie i otwórz tę stronę.
learning-check-in-camera = Czytaj kody aparatem
learning-hours-title = Godziny osób
learning-hours-lead = Minuty obecności, dzień po dniu: popraw je, jeśli ktoś przyszedł później lub wyszedł wcześniej.
learning-hours-of-day = { $day }: minut z { $minutes }
learning-hours-wrong = „{ $said }” nie jest liczbą minut: wpisz na przykład 240. Nic nie zapisano.
learning-register-pdf = Lista obecności (PDF)
learning-register-csv = Lista obecności (CSV)
learning-register-xlsx = Lista obecności (XLSX)
learning-register-column-edition = Edycja
learning-register-column-title = Szkolenie
learning-register-column-organisation = Organizacja
learning-register-column-place = Miejsce
learning-register-column-trainer = Osoba prowadząca
learning-register-column-enrolment = Zapis
learning-register-column-name = Imię i nazwisko
learning-register-column-day = Dzień
learning-register-column-from = Od
learning-register-column-to = Do
learning-register-column-planned-minutes = Minuty planowane
learning-register-column-present-minutes = Minuty obecności
learning-register-column-present-hours = Godziny obecności
learning-register-column-arrived = Przyjście
learning-register-heading = Lista obecności
learning-register-name = Imię i nazwisko
learning-register-hours = Godziny
learning-register-signature = Podpis
learning-register-total = Razem
learning-register-course = Szkolenie
learning-register-number = Edycja
learning-ticket = Twój kod wejścia
learning-ticket-text = Pokaż go po przyjściu: osoba prowadząca odczyta go telefonem albo wpisze sześć znaków.
learning-ticket-qr = Kod QR twojego miejsca
learning-classroom-seats = { $count ->
    [one] { $count } miejsce
    [few] { $count } miejsca
   *[other] { $count } miejsc
 }
learning-too-few = { $count ->
    [one] Do najmniejszej liczby ({ $least }) brakuje { $count } osoby.
   *[other] Do najmniejszej liczby ({ $least }) brakuje { $count } osób.
 }
learning-reminder-mail-subject = Jutro: { $title }
learning-reminder-mail-body =
    Cześć { $name },

    przypominamy, że „{ $title }” wkrótce się zaczyna.

    Kiedy: { $starts }
    Gdzie: { $place }

    Kod do pokazania przy wejściu:
    { $origin }/learning/seats/{ $enrolment }/ticket

    Nie możesz przyjść? Zwolnij miejsce dla kogoś, kto czeka:
    { $origin }/learning

    { $network }
learning-date-past = Jeden z terminów wypada w dniu, który już minął: wybierz dzień od dzisiaj.
learning-edition-too-early = Jest za wcześnie: terminy tej edycji jeszcze nie nadeszły.
learning-start-early-title = Rozpocząć edycję przed czasem?
learning-start-early-text = Planowany termin: { $span }. Po rozpoczęciu nie można już rezerwować ani zmienić terminu i nie da się tego cofnąć.
learning-hours-not-yet = Nie można wpisać godzin za dzień, który jeszcze nie nadszedł.
learning-edition-promised = Oferta obiecuje: { $hours }, { $mode }.
learning-edition-other-hours = Ta edycja trwa { $held }; oferta obiecuje { $promised }. Kto rezerwuje, widzi czas trwania tej edycji.
learning-edition-other-mode = Ta edycja odbywa się tak: { $held }; oferta obiecuje: { $promised }.
learning-edition-unknown-place = Nie znamy gminy o nazwie „{ $place }”: sprawdź pisownię. Nazwa pojawia się wśród filtrów katalogu, a kto szuka w pobliżu, nie znajdzie tej edycji.
