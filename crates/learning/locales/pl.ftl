### Nauka: projektowanie, oferta, rezerwacja, oddawanie prac, ocena.

## Wybory
learning-mode-in-person = Na miejscu
learning-mode-online = Online
learning-mode-blended = Częściowo na miejscu, częściowo online
learning-payer-person = płaci osoba biorąca udział
learning-payer-company = płaci firma
learning-payer-voucher = z bonem
learning-payer-public-fund = ze środków publicznych
learning-assessment-type-practical-task = Zadanie praktyczne z kartą oceny
learning-assessment-type-project = Projekt
learning-assessment-type-portfolio = Zbiór dowodów
learning-assessment-type-written-test = Test pisemny
learning-assessment-type-oral-examination = Rozmowa
learning-assessment-type-observation = Obserwacja w pracy
learning-participation-form-in-person = Na miejscu
learning-participation-form-online = Online
learning-participation-form-blended = Mieszana, na miejscu i online
learning-participation-form-at-work = W miejscu pracy
learning-quality-assurance-internal = Wewnętrzne: jedna osoba ocenia, inna zatwierdza
learning-quality-assurance-peer = Wzajemne: inne podmioty sieci
learning-quality-assurance-accreditation = Akredytacja regionalna podmiotu
learning-quality-assurance-external = Podmiot zewnętrzny
learning-asks-text = Oddaje się odpowiedź pisemną.
learning-asks-file = Oddaje się plik.
learning-asks-link = Oddaje się link.
learning-eqf-1 = 1 – wiedza podstawowa
learning-eqf-2 = 2 – proste zadania z pomocą
learning-eqf-3 = 3 – kwalifikacja zawodowa
learning-eqf-4 = 4 – matura
learning-eqf-5 = 5 – wyższa specjalizacja techniczna
learning-eqf-6 = 6 – licencjat
learning-eqf-7 = 7 – magisterium
learning-eqf-8 = 8 – doktorat

## Stany
learning-version-draft = Szkic
learning-version-in-review = W recenzji
learning-version-approved = Zatwierdzona
learning-version-published = Opublikowana
learning-version-superseded = Zastąpiona
learning-version-retired = Wycofana
learning-stage-offered = W katalogu
learning-stage-withdrawn = Poza katalogiem
learning-edition-planned = Planowana
learning-edition-open = Można rezerwować
learning-edition-full = Brak miejsc
learning-edition-running = Trwa
learning-edition-held = Odbyta
learning-edition-closed = Zamknięta
learning-edition-cancelled = Odwołana
learning-seat-confirmed = Miejsce potwierdzone
learning-seat-waitlisted = Na liście oczekujących
learning-seat-offered = Miejsce do przyjęcia
learning-seat-attended = Udział potwierdzony
learning-seat-absent = Nieobecność
learning-seat-cancelled = Anulowane
learning-seat-expired = Wygasło
learning-register-attended = Obecność
learning-register-absent = Nieobecność
learning-register-confirmed = Miejsce potwierdzone
learning-register-offered = Miejsce do przyjęcia
learning-submission-draft = Do oddania
learning-submission-submitted = W ocenie
learning-submission-moderation = Do uzgodnienia
learning-submission-proposed = W zatwierdzaniu
learning-submission-to-revise = Do poprawy
learning-submission-failed = Niezaliczona
learning-submission-passed = Zaliczona
learning-submission-sealed = Z certyfikatem
learning-verdict-pass = Zaliczona
learning-verdict-pass-hint = Każde kryterium osiąga wymagany poziom.
learning-verdict-revise = Do poprawy
learning-verdict-revise-hint = Brakuje czegoś, co można jeszcze zrobić: napisz czego i do kiedy.
learning-verdict-fail = Niezaliczona
learning-verdict-fail-hint = Na tym koniec: wyjaśnij dlaczego.

## Elementy mikropoświadczenia
learning-element-learner = Dane osoby uczącej się
learning-element-title = Tytuł
learning-element-country = Kraj wystawcy
learning-element-awarding-body = Podmiot nadający
learning-element-date = Data nadania
learning-element-outcomes = Efekty uczenia się
learning-element-workload = Nakład pracy
learning-element-eqf-level = Poziom ERK
learning-element-assessment-type = Rodzaj oceny
learning-element-participation-form = Forma udziału
learning-element-quality-assurance = Zapewnianie jakości
learning-element-description = Opis
learning-element-criteria = Jak je zdobyć
learning-element-tasks = Zadania wyzwania
learning-element-rubric = Karta oceny z rosnącymi poziomami i punktami
learning-filled-by-award = Uzupełnia system przy nadaniu.

## Wspólne słowa
learning-online = Online
learning-full = Brak miejsc
learning-seats-left = { $count ->
    [one] { $count } wolne miejsce
    [few] { $count } wolne miejsca
   *[other] { $count } wolnych miejsc
 }
learning-seats-taken-of = zajęte miejsca: { $taken } z { $seats }
learning-language = Język
learning-mode = Forma
learning-place = Miejsce
learning-price = Cena
learning-when = Kiedy
learning-organisation = Organizacja
learning-hours = godz.
learning-minutes = min
learning-months = mies.
learning-evidence = Dowody
learning-points = { $count ->
    [one] { $count } punkt
    [few] { $count } punkty
   *[other] { $count } punktów
 }
learning-kilobytes = { $count } kB
learning-megabytes = { $count } MB
learning-erased-person = Osoba wyrejestrowana
learning-what-next = Co teraz zrobić
learning-online-room = Wejdź do sali online
learning-calendar-file = Dodaj do kalendarza

## Katalog
learning-catalogue-title = Katalog
learning-catalogue-lead = Mikrostaże od 2 do 8 godzin: uczysz się w działaniu, oddajesz wyzwanie i zdobywasz mikropoświadczenie, które każdy może sprawdzić.
learning-search-label = Czego chcesz się nauczyć?
learning-offers-for-skill = Mikrostaże dla umiejętności „{ $skill }”.
learning-price-up-to = do { $amount }
learning-from-day = od { $day }
learning-no-date = Terminy wkrótce
learning-catalogue-empty = Katalog jest jeszcze pusty
learning-catalogue-empty-text = Podmioty sieci przygotowują pierwsze mikrostaże. Zajrzyj wkrótce.
learning-nothing-found = Żaden mikrostaż nie pasuje
learning-nothing-found-text = Spróbuj innych słów albo usuń filtr.
learning-editions = Terminy
learning-no-editions = Na razie brak terminów
learning-no-editions-text = Następny termin nie jest jeszcze ustalony.
learning-other-offers = Zobacz inne mikrostaże
learning-outcomes-title = Co będziesz umieć
learning-leads-to = Mikropoświadczenie, które możesz zdobyć
learning-what-it-asks = Wyzwanie
learning-how-it-is-judged = Jak się ocenia
learning-required-level = (aby zaliczyć: { $level })
learning-whole-microcredential = Przeczytaj całe mikropoświadczenie
learning-ways-to-it = Mikrostaże, które tu prowadzą
learning-audience = Dla kogo
learning-prerequisites = Wymagania
learning-validity = Ważność
learning-validity-for-ever = bezterminowo
learning-validity-months = { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
   *[other] { $count } miesięcy
 }
learning-version-no-longer-offered = Ta wersja nie jest już oferowana. Pozostaje dostępna, bo odwołują się do niej certyfikaty.
learning-version-of = Wersja { $number } · { $organisation }
learning-book = Zarezerwuj
learning-join-waitlist = Zapisz się na listę oczekujących
learning-booking-opens = Rezerwacja od { $day }.
learning-booking-closed = Rezerwacja jest zamknięta.
learning-to-my-learning = Przejdź do swojej nauki

## Rezerwacja
learning-book-title = Rezerwacja: { $title }
learning-would-wait = Nie ma wolnych miejsc. Na liście oczekujących zajmiesz pozycję { $position }; gdy zwolni się miejsce, napiszemy i masz do { $hours } godz., żeby je przyjąć.
learning-despite-overlap = Wiem, rezerwuję mimo to
learning-booked = Miejsce jest twoje. Wysłaliśmy e-mail z terminem do kalendarza.
learning-waitlisted = Nie ma wolnych miejsc: twoja pozycja na liście oczekujących to { $position }.
learning-given-up = Gotowe: miejsce oddane.
learning-not-bookable = Tego terminu nie można teraz zarezerwować: rezerwacja nie jest otwarta. Wybierz inny termin.
learning-already-booked = Ten termin jest już zarezerwowany: znajdziesz go poniżej.
learning-overlaps = W tym samym czasie masz już „{ $title }”. Aby zarezerwować mimo to, zaznacz pole.
learning-too-late-to-accept = Czas na przyjęcie minął i miejsce dostała inna osoba. Możesz zarezerwować ponownie.
learning-seat-moved-on = Ta rezerwacja w międzyczasie się zmieniła. Odśwież stronę.

## Moja nauka
learning-mine-title = Moja nauka
learning-mine-lead = Co teraz zrobić, dokąd iść, co zostało oddane.
learning-mine-empty = Nie masz jeszcze rezerwacji
learning-mine-empty-text = Wybierz mikrostaż z katalogu: wystarczy kilka godzin.
learning-mine-next = Do zrobienia teraz
learning-mine-ahead = Wkrótce
learning-mine-rest = Zrobione i w ocenie
learning-to-catalogue = Przejdź do katalogu
learning-waitlist-position = Na liście oczekujących: pozycja { $position }
learning-accept-by = Zwolniło się miejsce: przyjmij je do { $deadline }.
learning-accept-seat = Przyjmij miejsce
learning-give-up = Zrezygnuj
learning-give-up-title = Zrezygnować z „{ $title }”?
learning-give-up-seat-text = Twoje miejsce dostanie pierwsza osoba z listy oczekujących. Jeśli zmienisz zdanie, trzeba będzie zarezerwować ponownie.
learning-give-up-place-text = Opuszczasz listę oczekujących. Jeśli zmienisz zdanie, zaczniesz od jej końca.
learning-open-challenge = Otwórz wyzwanie
learning-continue-challenge = Kontynuuj wyzwanie
learning-see-submission = Zobacz oddaną pracę
learning-read-feedback = Przeczytaj, co poprawić
learning-revise-by = Możesz oddać ponownie do { $deadline }.

## Wyzwanie i oddanie pracy
learning-challenge-lead = Wyzwanie z „{ $title }”
learning-way = Na jakim etapie jesteś
learning-way-work = Pracujesz nad wyzwaniem
learning-way-assessed = Jedna osoba ocenia
learning-way-validated = Inna zatwierdza
learning-way-answer = Dostajesz odpowiedź
learning-the-situation = Sytuacja
learning-your-answers = Twoje odpowiedzi
learning-your-evidence = Twoje dowody
learning-save-draft = Zapisz szkic
learning-draft-saved = Szkic zapisany.
learning-evidence-private = Widzą je tylko osoby oceniające i zatwierdzające. Certyfikat zawiera tytuł i odcisk każdego dowodu, nie jego treść.
learning-no-evidence-yet = Nic jeszcze nie dołączono.
learning-no-evidence = Brak dołączonych dowodów.
learning-attach-file = Plik
learning-attach-link = Link
learning-which-task = Wybierz, do którego zadania to oddajesz: kilka zadań wymaga tego samego.
learning-for-task = Do którego zadania
learning-for-task-hint = Jeśli coś dołączasz, wybierz zadanie: więcej niż jedno wymaga tego samego.
learning-for-the-task = Do zadania: { $task }
learning-attached-here = Oddane do tego zadania:
learning-to-download = Przeglądarka nie pokaże tego na stronie: plik się pobiera.
learning-link-hint = Pełny adres zaczynający się od https://
learning-evidence-title = Tytuł
learning-evidence-title-hint = Co pokazuje. Jeśli zostawisz puste, użyjemy nazwy pliku.
learning-evidence-link = link
learning-attach = Dołącz
learning-attached = Dołączono.
learning-removed = Usunięto.
learning-hand-in = Oddaj
learning-hand-in-text = Po oddaniu praca zostaje zamrożona i trafia do oceny.
learning-hand-in-title = Oddać „{ $title }”?
learning-hand-in-consequence = Odpowiedzi pisemne: { $answers }. Dowody: { $evidence }. Po oddaniu niczego już nie zmienisz.
learning-was-handed-in = Oddano. Napiszemy, gdy tylko będzie odpowiedź.
learning-handed-in = Co zostało oddane
learning-handed-in-at = Oddano
learning-attempt = Próba
learning-no-answer = Brak odpowiedzi pisemnej.
learning-hash = Odcisk oddanej pracy (SHA-256)
learning-no-rubric = Karta oceny jest jeszcze pusta
learning-no-rubric-text = Dodaj co najmniej jedno kryterium z poziomami.
learning-needed = wymagany
learning-reached = osiągnięty
learning-result = Wynik
learning-feedback = Co poprawić
learning-to-backpack = Otwórz plecak
learning-begin-revision = Popraw i oddaj ponownie
learning-answer-draft = Praca jeszcze trwa.
learning-answer-submitted = Twoja praca jest oceniana. Nie musisz nic robić.
learning-answer-moderation = Dwie osoby oceniły inaczej: rozstrzyga kolejny głos. Nie musisz nic robić.
learning-answer-proposed = Ocena jest gotowa i czeka na zatwierdzenie. Nie musisz nic robić.
learning-answer-to-revise = Już prawie: przeczytaj, co poprawić, i oddaj ponownie.
learning-answer-failed = Tym razem bez zaliczenia. Przeczytaj dlaczego: możesz zarezerwować inny termin i spróbować ponownie.
learning-answer-passed = Gratulacje, zaliczone! Certyfikat jest przygotowywany.
learning-answer-sealed = Gratulacje! Certyfikat jest w twoim plecaku.
learning-no-seat = Możesz oddać pracę tylko wtedy, gdy masz miejsce i udział jest potwierdzony.
learning-not-attended = Możesz już pracować nad szkicem. Oddasz pracę, gdy twoja obecność zostanie wpisana.
learning-submission-frozen = Ta praca została już oddana: nie można jej zmienić.
learning-submission-empty = Nie ma jeszcze czego oddać: napisz odpowiedź albo dołącz dowód.
learning-submission-unanswered = { $count ->
    [one] Brakuje jednego zadania: napisz odpowiedź albo dołącz wymagany plik lub link.
    [few] Brakuje { $count } zadań: napisz odpowiedzi albo dołącz wymagane pliki lub linki.
   *[other] Brakuje { $count } zadań: napisz odpowiedzi albo dołącz wymagane pliki lub linki.
 }
learning-too-late-to-revise = Termin ponownego oddania minął.
learning-too-much-evidence = Możesz dołączyć najwyżej tyle dowodów: { $most }.

## Prowadzenie zajęć
learning-teaching-lead = Twoje edycje: rozpocznij je, wpisz obecność, zamknij.
learning-teaching-empty = Nie masz edycji
learning-teaching-empty-text = Gdy ktoś powierzy ci edycję, znajdziesz ją tutaj.
learning-teaching-now = Do przeprowadzenia
learning-teaching-over = Zakończone
learning-register = Lista obecności
learning-register-empty = Żadne miejsce nie jest zajęte
learning-register-empty-text = Gdy ktoś zarezerwuje, nazwisko pojawi się tutaj.
learning-present = Obecność
learning-absent = Nieobecność
learning-save-register = Zapisz obecność
learning-register-saved = Obecność zapisana.
learning-no-register = Lista otwiera się z rozpoczęciem edycji i zamyka z jej zamknięciem.
learning-seat-not-accepted = Miejsce nie jest jeszcze przyjęte.
learning-waitlist = Lista oczekujących
learning-next-planned = Edycja jest planowana, ale nie można jej jeszcze zarezerwować.
learning-next-open = Gdy się zacznie, rozpocznij edycję: otworzy się lista.
learning-next-running = Wpisz obecność. Na koniec zaznacz, że edycja się odbyła.
learning-next-held = Sprawdź obecność i zamknij edycję: lista już się nie zmieni.
learning-next-closed = Edycja jest zamknięta: lista się nie zmienia.
learning-next-cancelled = Edycja została odwołana. Osoby z rezerwacją o tym wiedzą.
learning-move-open = Otwórz rezerwację
learning-move-running = Rozpocznij edycję
learning-move-held = Odbyła się
learning-move-closed = Zamknij edycję
learning-edition-moved = Gotowe: stan edycji się zmienił.

## Projektowanie
learning-design-lead = Mikropoświadczenia, oferty i terminy twojej organizacji.
learning-microcredentials = Mikropoświadczenia
learning-design-empty = Nie ma jeszcze mikropoświadczeń
learning-design-empty-text = Zacznij od tytułu: przez resztę poprowadzi cię lista braków.
learning-new-microcredential = Nowe mikropoświadczenie
learning-new-microcredential-lead = Wystarczą tytuł i język. Potem dodasz efekty, wyzwanie i kartę oceny.
learning-title-hint = Co się umie na koniec, w kilku słowach.
learning-version-number = Wersja { $number }
learning-changed-on = Zmieniono { $day }
learning-offers = Mikrostaże
learning-publish-first = Najpierw opublikuj mikropoświadczenie: każdy mikrostaż prowadzi do jednego.
learning-nothing-published = Nic nie opublikowano
learning-new-offer = Nowy mikrostaż
learning-next-editions = Najbliższe terminy
learning-no-editions-planned = Brak planowanych terminów.
learning-edit-version = Edytuj dane ogólne
learning-group-what = Co
learning-group-how = Jak
learning-group-badge = Certyfikat
learning-description-hint = O co chodzi, słowami zrozumiałymi dla szukających pracy i zatrudniających.
learning-criteria-hint = Co trzeba zrobić, aby je zdobyć. Pojawi się na certyfikacie.
learning-situation-hint = Prawdziwy problem, z którego wynikają zadania.
learning-workload-hint = Łącznie: zajęcia, wyzwanie, oddanie. 25 godzin to 1 punkt ECTS.
learning-assessors = Kto ocenia
learning-colour = Kolor certyfikatu
learning-colour-hint = Wybierz kolor obrazu certyfikatu.
learning-validity-hint = Zostaw puste, jeśli nie wygasa.
learning-edit-parts = Części
learning-add-outcome = Dodaj efekt
learning-tasks-title = Zadania
learning-add-task = Dodaj zadanie
learning-rubric-title = Karta oceny
learning-add-criterion = Dodaj kryterium
learning-save-and-add = Zapisz i dodaj następne
learning-outcome = Efekt uczenia się
learning-outcome-text = Co będzie się umieć
learning-outcome-hint = Zacznij od czasownika: „Oblicza…”, „Instaluje…”, „Wyjaśnia…”.
learning-outcome-concept = Powiązana umiejętność
learning-outcome-concept-hint = Wpisz kilka liter i wybierz z listy: osobę z mikropoświadczeniem będzie można znaleźć po tej umiejętności.
learning-outcome-level = Potwierdzany poziom
learning-unknown-concept = Nie znamy tej umiejętności. Wybierz z listy albo zostaw puste.
learning-task = Zadanie
learning-task-title = Tytuł zadania
learning-task-instructions = Co zrobić
learning-task-hint = Jedno zadanie naraz, ze wszystkim, co potrzebne.
learning-task-evidence = Co się oddaje
learning-criterion = Kryterium oceny
learning-criterion-title = Na co się patrzy
learning-criterion-hint = Na przykład: „Poprawność formuł”.
learning-levels-hint = Opisz od dwóch do pięciu poziomów, od najniższego do najwyższego, każdy z punktami.
learning-level-number = Poziom { $number }
learning-level-title = Po czym go poznać
learning-level-points = Punkty
learning-level-required = Wymagany poziom
learning-level-required-hint = Bez niego nie ma zaliczenia.
learning-level-missing = Wymagany poziom musi być jednym z opisanych.
learning-level-gap = Nie zostawiaj pustych poziomów pośrodku.
learning-points-rise = Punkty muszą rosnąć z poziomu na poziom.
learning-two-levels = Potrzebne są co najmniej dwa poziomy.
learning-list-full = Jest już tyle pozycji: { $most }. Więcej nie można dodać.
learning-gate = Czego trzeba do publikacji
learning-completeness = Obecne elementy
learning-gate-missing = Jeszcze brakuje:
learning-gate-all = Zobacz wszystkie elementy
learning-as-it-reads = Jak się to czyta
learning-submit-for-review = Wyślij do recenzji
learning-approve = Zatwierdź
learning-send-back = Odeślij
learning-publish = Opublikuj
learning-retire = Wycofaj
learning-next-version = Przygotuj następną wersję
learning-review-note = Co poprawić
learning-review-note-hint = Tylko jeśli odsyłasz.
learning-next-draft = Uzupełnij braki i wyślij do recenzji: zatwierdza inna osoba niż ta, która projektowała.
learning-next-draft-others = Trwają prace.
learning-next-review = Przeczytaj wszystko i zdecyduj. Jeśli to twój projekt, decyduje inna osoba.
learning-next-in-review = Jest w recenzji. Nie można edytować.
learning-next-approved = Jest zatwierdzona: opublikuj ją. Od tej chwili się nie zmieni.
learning-next-approved-others = Jest zatwierdzona: publikuje osoba odpowiedzialna albo zatwierdzająca.
learning-next-published = Jest opublikowana i się nie zmienia. Teraz możesz ją zaoferować w mikrostażu.
learning-next-over = Nie jest już używana, ale pozostaje dostępna.
learning-was-begun = Szkic gotowy.
learning-was-submitted = Wysłano do recenzji.
learning-was-approved = Zatwierdzono.
learning-was-sent-back = Odesłano.
learning-was-published = Opublikowano.
learning-was-retired = Wycofano.
learning-version-frozen = Ta wersja nie jest już szkicem i nie można jej edytować. Aby ją zmienić, przygotuj następną wersję.
learning-version-incomplete = { $count ->
    [one] Brakuje jednego elementu: jest na liście poniżej.
    [few] Brakuje { $count } elementów: są na liście poniżej.
   *[other] Brakuje { $count } elementów: są na liście poniżej.
 }
learning-designer-approves = To twój projekt: zatwierdza go inna osoba.
learning-version-moved-on = Ta wersja w międzyczasie poszła dalej. Odśwież stronę.

## Mikrostaże i terminy
learning-choose-version = Wybierz mikropoświadczenie, do którego prowadzi.
learning-offer-leads-to = Prowadzi do mikropoświadczenia „{ $title }”.
learning-offer-description = Co się robi
learning-offer-description-hint = Co konkretnie dzieje się w tych godzinach.
learning-audience-hint = Dla kogo jest pomyślany.
learning-offer-outcomes = Ćwiczone efekty
learning-group-terms = Warunki
learning-length = Czas trwania
learning-length-hint = Od 120 do 480 minut.
learning-price-hint = Wpisz 0, jeśli jest bezpłatny.
learning-who-pays = Kto płaci
learning-offer-itself = Oferta
learning-edit-offer = Edytuj mikrostaż
learning-see-in-catalogue = Zobacz w katalogu
learning-withdraw = Usuń z katalogu
learning-offer-again = Przywróć do katalogu
learning-offer-made = Jest w katalogu. Teraz dodaj pierwszy termin.
learning-new-edition = Nowy termin
learning-edit-edition = Edytuj termin
learning-no-editions-yet = Nie ma jeszcze terminów
learning-no-editions-yet-text = Bez terminów nie można rezerwować.
learning-not-published = Mikropoświadczenie nie jest opublikowane.
learning-no-outcome = Wybierz co najmniej jeden efekt.
learning-group-when = Kiedy
learning-group-where = Gdzie
learning-group-people = Osoby
learning-group-booking = Rezerwacja
learning-starts = Początek
learning-ends = Koniec
learning-municipality = Gmina
learning-municipality-hint = Zostaw puste, jeśli odbywa się tylko online.
learning-venue = Miejsce i sala
learning-venue-hint = Ulica, numer, sala.
learning-room-link = Link do sali online
learning-room-link-hint = Widzą go tylko osoby z miejscem.
learning-seats = Miejsca
learning-trainer = Kto prowadzi
learning-booking-from = Rezerwacja od
learning-booking-until = Rezerwacja do
learning-booking-window-label = Rezerwacja
learning-edition-planned-now = Termin dodany.
learning-edition-with-trainer = Teraz zajmuje się nim osoba prowadząca.
learning-cancel-edition = Odwołaj termin
learning-cancel-edition-title = Odwołać ten termin?
learning-cancel-edition-text = { $count ->
    [0] Nikt nie zarezerwował.
    [one] Jedna osoba zarezerwowała: napiszemy do niej, że termin się nie odbędzie.
    [few] Rezerwacje: { $count }. Napiszemy, że termin się nie odbędzie.
   *[other] Rezerwacje: { $count }. Napiszemy, że termin się nie odbędzie.
 }
learning-ends-first = Koniec jest przed początkiem.
learning-too-long = Termin trwa najwyżej jeden dzień.
learning-booking-window = Rezerwacja musi się otworzyć przed zamknięciem i zamknąć przed końcem.
learning-nowhere = Podaj gminę albo link do sali online.
learning-offer-withdrawn = Mikrostaż jest poza katalogiem.
learning-seats-taken = { $taken ->
    [one] Jedno miejsce jest już zajęte: nie można zejść niżej.
    [few] Zajęte są już { $taken } miejsca: nie można zejść niżej.
   *[other] Zajętych jest już { $taken } miejsc: nie można zejść niżej.
 }
learning-not-a-trainer = Ta osoba nie prowadzi zajęć w twojej organizacji.
learning-trainer-busy = { $day }: w tym czasie osoba prowadząca ma już „{ $title }”.
learning-edition-moved-on = Ten termin w międzyczasie poszedł dalej. Odśwież stronę.

## Ocena
learning-inbox-lead = Prace, które czekają, od najstarszej.
learning-inbox-empty = Brak prac do oceny
learning-inbox-empty-text = Gdy ktoś odda pracę, pojawi się tutaj.
learning-attempt-number = Próba { $number }
learning-work-of = Praca: { $name }, „{ $title }”
learning-judge = Twoja ocena
learning-settle = Wspólna ocena
learning-two-judgements = Obie oceny
learning-was-sent-back-because = Osoba zatwierdzająca prosi o ponowne spojrzenie na ocenę
learning-judged-already = Twoja ocena jest już wydana: nie można jej zmienić.
learning-to-inbox = Wróć do prac
learning-not-judged-yet = jeszcze nieocenione
learning-needed-to-pass = Wymagany poziom
learning-comment-on = Komentarz do „{ $criterion }”
learning-proposal = Propozycja
learning-you-propose = Co proponujesz
learning-feedback-hint = Przeczyta to osoba, która oddała pracę. Potrzebne, jeśli nie proponujesz „Zaliczona”.
learning-revision-deadline = Ponowne oddanie do
learning-revision-deadline-hint = Tylko jeśli proponujesz „Do poprawy”.
learning-save-mark = Zapisz i wróć później
learning-settle-button = Rozstrzygnij
learning-was-judged = Ocena zakończona.
learning-own-work = To twoja praca: ocenia ją inna osoba.
learning-already-judged = Ocena jest zakończona: niczego nie można dodać.
learning-not-judged = { $count ->
    [one] Jedno kryterium nie jest ocenione.
    [few] { $count } kryteria nie są ocenione.
   *[other] { $count } kryteriów nie jest ocenionych.
 }
learning-below-required = Nie można zaproponować „Zaliczona”: te kryteria są poniżej wymaganego poziomu: { $criteria }.
learning-all-reached = Każde kryterium osiąga wymagany poziom: zaproponuj „Zaliczona” albo zmień ocenę kryterium.
learning-no-feedback = Napisz osobie, która oddała pracę, czego brakuje.
learning-no-verdict = Zaznacz, co proponujesz.
learning-deadline-past = Termin ponownego oddania musi być w przyszłości.
learning-submission-moved-on = Ta praca w międzyczasie poszła dalej. Odśwież stronę.

## Zatwierdzanie
learning-validation-lead = Oceny, które czekają na twoje tak, i mikropoświadczenia do zatwierdzenia.
learning-judgements = Oceny do zatwierdzenia
learning-validation-empty = Nie ma nic do zatwierdzenia
learning-validation-empty-text = Gdy ocena jest gotowa, pojawia się tutaj.
learning-reviews = Mikropoświadczenia do zatwierdzenia lub publikacji
learning-judged-by = Ocena: { $names }
learning-decision = Twoja decyzja
learning-decision-text = Sprawdź, czy ocena trzyma się karty i opiera na dowodach. Zatwierdzona się liczy; odesłana wraca do oceny.
learning-send-back-note = Czemu przyjrzeć się ponownie
learning-send-back-note-hint = Tylko jeśli odsyłasz.
learning-validate = Zatwierdź ocenę
learning-was-validated = Ocena zatwierdzona.
learning-decided-already = Decyzja już zapadła.
learning-assessor-validates = To twoja ocena: zatwierdza ją inna osoba. Nikt nie zatwierdza własnej oceny.
learning-trainer-validates = Ta edycja to twoje zajęcia: zatwierdza inna osoba.

## E-maile
learning-seat-confirmed-mail-subject = Miejsce potwierdzone: { $title }
learning-seat-confirmed-mail-body =
    Dzień dobry, { $name }!

    Twoje miejsce na „{ $title }” jest potwierdzone.

    Kiedy: { $starts }
    Gdzie: { $place }

    W załączniku jest termin do kalendarza. Jeśli nie możesz przyjść, zrezygnuj tutaj, żeby miejsce dostał ktoś inny:
    { $origin }/learning

    { $network }
learning-seat-offered-mail-subject = Zwolniło się miejsce: { $title }
learning-seat-offered-mail-body =
    Dzień dobry, { $name }!

    Zwolniło się miejsce na „{ $title }”.

    Kiedy: { $starts }
    Gdzie: { $place }

    Jest twoje, jeśli przyjmiesz je do { $deadline }:
    { $origin }/learning

    Potem dostanie je następna osoba z listy.

    { $network }
learning-edition-cancelled-mail-subject = Odwołane: { $title }
learning-edition-cancelled-mail-body =
    Dzień dobry, { $name }!

    „{ $title }” z dnia { $starts } się nie odbędzie. Przepraszamy.

    Inny termin możesz wybrać w katalogu:
    { $origin }/catalogue

    { $network }
learning-revise-mail-subject = Do poprawy: { $title }
learning-revise-mail-body =
    Dzień dobry, { $name }!

    Oceniliśmy twoją pracę „{ $title }”. Już prawie: jest jeszcze coś do poprawy.

    { $feedback }

    Możesz oddać ponownie do { $deadline }:
    { $origin }/submissions/{ $submission }

    { $network }
learning-failed-mail-subject = Wynik: { $title }
learning-failed-mail-body =
    Dzień dobry, { $name }!

    Oceniliśmy twoją pracę „{ $title }”. Tym razem bez zaliczenia.

    { $feedback }

    Ocena, kryterium po kryterium, jest tutaj:
    { $origin }/submissions/{ $submission }

    Możesz zarezerwować inny termin i spróbować ponownie.

    { $network }
