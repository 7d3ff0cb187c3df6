## Przed i po
learning-ask-before = Co już umiesz? Minuta przed rozpoczęciem
learning-ask-after = Jak było? Powiedz nam w dwie minuty
learning-ask-others = Kto może powiedzieć, co się zmieniło
learning-impact-not-now = Nie teraz: pytania zadajemy przed rozpoczęciem, a po zakończeniu osobom, które wzięły udział.
learning-impact-stopped = Ta osoba poprosiła, by nie dostawać już takich wiadomości: nie możemy do niej pisać. Możesz wskazać kogoś innego.
learning-impact-one-at-least = Odpowiedz przynajmniej na jedno pytanie.
learning-before-title = Co już umiesz
learning-before-lead = „{ $title }” jeszcze się nie zaczęło: gdzie jesteś dzisiaj? Potem zapytamy o to samo, żeby było widać różnicę.
learning-before-saved = Dziękujemy: zapytamy ponownie na koniec.
learning-rating-least = Nie umiem
learning-rating-most = Robię to bez pomocy
learning-rating-private = Odpowiedzi są twoje: podmiot widzi tylko dane całej grupy, od pięciu osób wzwyż.
learning-after-title = Jak było?
learning-after-lead = „{ $title }” dobiegło końca. Wystarczą dwie minuty.
learning-after-can = Co umiesz teraz
learning-after-was = Jak było
learning-after-words = Chcesz coś dodać?
learning-after-words-hint = Osoba prowadząca czyta to bez twojego imienia i dopiero, gdy odpowie co najmniej { $least } osób.
learning-after-send = Wyślij
learning-after-saved = Dziękujemy, odpowiedź dotarła.
learning-stars-least = Wcale
learning-stars-most = Bardzo
learning-aspect-content = Tematy były dla mnie ważne
learning-aspect-teaching = Wyjaśnienia były zrozumiałe
learning-aspect-organising = Organizacja była dobra
learning-aspect-usefulness = Przyda mi się to

## Kto jeszcze może odpowiedzieć
learning-others-title = Co się zmieniło
learning-others-lead = Po 30, 60 i 90 dniach pytamy, co zmieniło się dzięki „{ $title }”: jedno kliknięcie, nic więcej. Możesz też wskazać osobę, która cię wspiera, lub pracodawcę.
learning-others-you-agreed = Zgadzasz się na te pytania: łącznie trzy wiadomości, a każda pozwala zrezygnować.
learning-others-you-stopped = Na twoją prośbę nie przysyłamy już tych pytań. Jeśli chcesz je znowu dostawać, wycofaj zgodę w profilu, zapisz i wyraź ją ponownie.
learning-others-you-not = Nie ma twojej zgody na te pytania, więc do ciebie nie piszemy.
learning-others-change = Zmień w profilu
learning-others-named = Wskazane osoby
learning-others-name = Wskaż osobę
learning-others-done = To wszystko, wróć do mojej nauki
learning-others-remove = Usuń
learning-other-kind = Kto to jest
learning-other-name = Imię i nazwisko
learning-other-email = Adres e-mail
learning-other-lang = W jakim języku pisać
learning-other-agreed = Rozmowa się odbyła i ta osoba się zgadza
learning-other-agreed-hint = Otrzyma twoje imię i nazwisko, tytuł mikrostażu i jedno pytanie, najwyżej trzy razy.
learning-other-save = Dodaj
learning-other-saved = Gotowe: napiszemy we właściwym czasie.
learning-other-must-agree = Najpierw porozmawiaj z tą osobą: piszemy tylko za jej zgodą.
learning-other-not-now = Nie teraz: osobę można wskazać, gdy miejsce jest potwierdzone, i do 90 dni po zakończeniu.
learning-asked-learner = Osoba ucząca się
learning-asked-mentor = Opiekun lub mentorka
learning-asked-employer = Pracodawca

## Pytanie
learning-question-title = Co się zmieniło?
learning-question-lead = Od „{ $title }” minęło { $days } dni.
learning-question-learner = Czy używasz tego, czego udało ci się nauczyć?
learning-question-mentor = Czy { $learner } używa nabytych umiejętności?
learning-question-employer = Czy widać różnicę w pracy: { $learner }?
learning-question-changed = Czy coś się dla ciebie zmieniło?
learning-question-productive = Od kiedy ta osoba pracuje samodzielnie?
learning-question-productive-hint = Dzień; puste, jeśli jeszcze nie.
learning-question-words = Coś do dodania?
learning-question-confirm = Potwierdź odpowiedź
learning-question-stop = Nie chcę już dostawać tych pytań
learning-question-why-learner = Dostajesz to pytanie, bo mamy twoją zgodę na pytania o to, co zmienia się po mikrostażu.
learning-question-why-mentor = Dostaje Pan/Pani to pytanie, bo wskazała Pana/Panią osoba ucząca się.
learning-question-why-employer = Dostaje Pan/Pani to pytanie, bo wskazała Pana/Panią osoba ucząca się.
learning-answer-learner-clearly = Tak, często
learning-answer-learner-partly = Od czasu do czasu
learning-answer-learner-not-yet = Jeszcze nie
learning-answer-other-clearly = Tak, widać to
learning-answer-other-partly = Częściowo
learning-answer-other-not-yet = Jeszcze nie
learning-changed-job = Mam pracę albo lepszą pracę
learning-changed-tasks = Mam nowe zadania w tej samej pracy
learning-changed-study = Uczę się dalej
learning-changed-nothing = Na razie nic
learning-day-to-come = Ten dzień dopiero nadejdzie: potrzebny jest dzień z przeszłości albo puste pole.
learning-thanks-title = Dziękujemy
learning-thanks-text = Odpowiedź została zapisana. Nic więcej nie trzeba robić.
learning-link-home = Przejdź do strony głównej
learning-link-answered-title = Odpowiedź już jest
learning-link-answered = Na to pytanie odpowiedź już dotarła: dziękujemy. Odnośnik działa tylko raz.
learning-link-expired-title = Czas na odpowiedź minął
learning-link-expired = Ten odnośnik wygasł. Nic nie szkodzi: jeśli będzie kolejne pytanie, przyjdzie w nowej wiadomości.
learning-link-unknown-title = Nieprawidłowy odnośnik
learning-link-unknown = Ten odnośnik jest niepełny albo nie istnieje: trzeba otworzyć go jeszcze raz z wiadomości, w całości.
learning-stop-title = Bez dalszych pytań
learning-stop-text = Nie będziemy już pisać na ten adres z pytaniem, co się zmieniło, niezależnie od mikrostażu.
learning-stop-button = Nie chcę już tych wiadomości
learning-stopped-title = Gotowe
learning-stopped-text = Te pytania nie będą już przychodzić.

## Dla osoby prowadzącej
learning-feedback-title = Jak było
learning-feedback-few = Odpowiedzi do tej pory: { $count }. Pokazujemy je od { $least }, żeby nikogo nie dało się rozpoznać.
learning-feedback-count = Odpowiedzi: { $count }.
learning-feedback-words = Co napisano
learning-growth-title = Przed i po
learning-chart-aspects = Ocena, w procentach najwyższej
learning-chart-aspect = Aspekt
learning-chart-percent-of-best = Procent najwyższej
learning-chart-growth = Osoby pewne siebie (4 lub 5 na 5), w procentach
learning-chart-outcome = Efekt uczenia się
learning-chart-after = Po
learning-chart-before = Przed
learning-chart-delivery = Edycje, w procentach
learning-chart-later = Po 30, 60 i 90 dniach, w procentach
learning-onboarding-title = Wdrożenie do pracy
learning-onboarding-is = Ta edycja wdraża ludzi do pracy: opiekunów i pracodawców pytamy też, od kiedy pracują samodzielnie.
learning-onboarding-is-not = Jeśli ta edycja wdraża ludzi do pracy, opiekunów i pracodawców pytamy też, od kiedy pracują samodzielnie.
learning-onboarding-mark = To wdrożenie do pracy
learning-onboarding-unmark = To nie wdrożenie do pracy

## Wskaźniki
learning-indicators-title = Wskaźniki i wpływ
learning-indicators-lead = Jak idą edycje: { $name }, i co zmienia się dla uczestników.
learning-indicators-none = Nie ma edycji do policzenia
learning-indicators-none-text = Przy tych filtrach nie ma żadnej edycji. Zmień okres albo usuń filtr.
learning-indicators-all = Wszystkie wskaźniki
learning-indicators-charts = Wykresy
learning-indicators-lines-delivery = Edycje
learning-indicators-lines-assessment = Ocena i czas po niej
learning-indicators-lines = Według mikropoświadczenia
learning-indicators-few = Danych dotyczących mniej niż { $least } osób nie pokazujemy, ani tych, z których na tej stronie lub w tabeli do pobrania można by je wyliczyć. Porównując kilka filtrów lub kilka dni, nadal można coś wyliczyć: to dane o ludziach i w ten sposób nie należy ich udostępniać. Okres to czas, w którym edycja się zaczyna.
learning-indicators-take = Pobierz dane
learning-take-csv = Tabela CSV
learning-take-xlsx = Arkusz XLSX
learning-period = Okres
learning-period-quarter = Ostatnie 90 dni
learning-period-year = Ostatnie 365 dni
learning-one-microcredential = Mikropoświadczenie
learning-territory = Obszar
learning-one-edition = Edycja
learning-number-of-days = { $days } dni
learning-few-people = Za mało
learning-nothing-to-count = Nie ma czego liczyć
learning-unit-count = liczba
learning-unit-percent = procent
learning-unit-days = dni
learning-unit-number = średnia
learning-unit-kappa = kappa Cohena
learning-export-level = Poziom
learning-export-of = Czego
learning-export-measure = Wskaźnik
learning-export-value = Wartość
learning-export-unit = Jednostka
learning-export-base = Z ilu
learning-export-note = Uwaga
learning-export-level-whole = Wszystko
learning-export-level-microcredential = Mikropoświadczenie
learning-export-level-place = Obszar
learning-export-level-edition = Edycja
learning-measure-editions = Edycje
learning-measure-editions-hint = Bez odwołanych.
learning-measure-editions-per-stage = Edycje na mikrostaż
learning-measure-editions-per-stage-hint = Ile razy średnio odbywa się ten sam mikrostaż.
learning-measure-seats-filled = Zajęte miejsca
learning-measure-seats-filled-hint = Z miejsc, które były.
learning-measure-no-shows = Nieobecni
learning-measure-no-shows-hint = Z osób, które miały miejsce, gdy się odbywało.
learning-measure-completion = Kończą
learning-measure-completion-hint = Zaliczyli, z osób, które wzięły udział.
learning-measure-decision-median = Czekanie na decyzję
learning-measure-decision-median-hint = Od oddania do decyzji: połowa czeka krócej (mediana).
learning-measure-decision-p90 = Najdłuższe czekanie
learning-measure-decision-p90-hint = Dziewięć na dziesięć osób czeka krócej (90. percentyl).
learning-measure-first-try = Zaliczają za pierwszym razem
learning-measure-first-try-hint = Z rozstrzygniętych pierwszych prac.
learning-measure-agreement = Zgodność oceniających
learning-measure-agreement-hint = Kappa Cohena, od −1 do 1, osób, które oceniły tę samą pracę, nie wiedząc o sobie.
learning-measure-appeals = Odwołania
learning-measure-appeals-hint = Z podjętych decyzji.
learning-measure-satisfaction = Ocena
learning-measure-satisfaction-hint = Średnia wszystkich aspektów, od 1 do 5.
learning-measure-growth = Czują się sprawniejsi
learning-measure-growth-hint = Oceniają się wyżej niż przedtem, z osób, które odpowiedziały dwa razy.
learning-measure-in-use-30 = Używają po 30 dniach
learning-measure-in-use-30-hint = Często lub od czasu do czasu, z osób, które odpowiedziały.
learning-measure-in-use-60 = Używają po 60 dniach
learning-measure-in-use-60-hint = Często lub od czasu do czasu, z osób, które odpowiedziały.
learning-measure-in-use-90 = Używają po 90 dniach
learning-measure-in-use-90-hint = Często lub od czasu do czasu, z osób, które odpowiedziały.
learning-measure-seen-at-work = Widać w pracy
learning-measure-seen-at-work-hint = Tak lub częściowo, zdaniem opiekunów i pracodawców.
learning-measure-time-to-productivity = Do samodzielności
learning-measure-time-to-productivity-hint = Dni od początku wdrożenia do pracy: połowie wystarcza mniej.

## E-mail
learning-after-mail-subject = Jak było? { $title }
learning-after-mail-body =
    Cześć { $name },

    „{ $title }” dobiegło końca. Jak było? Wystarczą dwie minuty, a widać, co się zmieniło:
    { $origin }/learning/seats/{ $enrolment }/after

    Pytamy tylko raz.

    { $network }
learning-impact-learner-mail-subject = { $days } dni po „{ $title }”
learning-impact-learner-mail-body =
    Cześć { $name },

    od „{ $title }” minęło { $days } dni. Czy używasz tego, czego udało ci się nauczyć? Wybierz odpowiedź: otworzy się strona, bez hasła, i tam potwierdzisz.

    Tak, często:
    { $origin }/impact/{ $token }?answer=clearly&lang=pl

    Od czasu do czasu:
    { $origin }/impact/{ $token }?answer=partly&lang=pl

    Jeszcze nie:
    { $origin }/impact/{ $token }?answer=not_yet&lang=pl

    Nie chcesz już dostawać tych pytań?
    { $origin }{ $stop }

    { $network }
learning-impact-mentor-mail-subject = Pytanie o osobę: { $learner }
learning-impact-mentor-mail-body =
    Dzień dobry { $name },

    { $learner } ma za sobą „{ $title }” ({ $days } dni temu) i wskazuje Pana/Panią jako opiekuna. Jedno pytanie: czy widać, że używa nabytych umiejętności? Proszę wybrać odpowiedź: otworzy się strona, bez hasła, i tam się ją potwierdza.

    Tak, widać to:
    { $origin }/impact/{ $token }?answer=clearly&lang=pl

    Częściowo:
    { $origin }/impact/{ $token }?answer=partly&lang=pl

    Jeszcze nie:
    { $origin }/impact/{ $token }?answer=not_yet&lang=pl

    Nie chce Pan/Pani dostawać tych pytań?
    { $origin }{ $stop }

    { $network }
learning-impact-employer-mail-subject = Pytanie o osobę: { $learner }
learning-impact-employer-mail-body =
    Dzień dobry { $name },

    { $learner } ma za sobą „{ $title }” ({ $days } dni temu) i wskazuje Pana/Panią jako pracodawcę. Jedno pytanie: czy w pracy widać różnicę? Proszę wybrać odpowiedź: otworzy się strona, bez hasła, i tam się ją potwierdza.

    Tak, widać to:
    { $origin }/impact/{ $token }?answer=clearly&lang=pl

    Częściowo:
    { $origin }/impact/{ $token }?answer=partly&lang=pl

    Jeszcze nie:
    { $origin }/impact/{ $token }?answer=not_yet&lang=pl

    Nie chce Pan/Pani dostawać tych pytań?
    { $origin }{ $stop }

    { $network }
