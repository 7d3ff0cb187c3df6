### Wspólne teksty: rama strony, formularze, błędy, daty. Proste słowa.

## Rama strony
skip-to-content = Przejdź do treści
language-switch = Język
nav-label = Główna
nav-menu = Menu
nav-home = Start
nav-orientation = Wybierz kierunek
nav-catalogue = Katalog
nav-verify = Sprawdź
nav-skills = Moje umiejętności
nav-learning = Moja nauka
nav-backpack = Plecak
nav-teaching = Nauczanie
nav-design = Projektowanie
nav-assessment = Ocena
nav-validation = Zatwierdzanie
nav-quality = Jakość
nav-awards = Poświadczenia
nav-bulk = Zbiorczo
nav-talent = Talenty
nav-organisation = Organizacja
nav-network = Sieć
nav-account = Twoje konto
nav-sign-in = Zaloguj się
nav-sign-up = Załóż konto
nav-sign-out = Wyloguj się
breadcrumbs-label = Ścieżka
footer-label = O serwisie
footer-run-by = Usługę prowadzi { $name }
footer-help = Potrzebujesz pomocy?
footer-privacy = Prywatność
footer-accessibility = Dostępność
footer-verify = Sprawdź poświadczenie
footer-help-page = Pomoc

## Role
role-network-administrator = Zarządzanie siecią
role-manager = Kierowanie organizacją
role-designer = Projektowanie
role-trainer = Nauczanie
role-assessor = Ocena
role-validator = Zatwierdzanie
role-recruiter = Rekrutacja
role-counsellor = Doradztwo
role-hub-manager = Prowadzenie hubu
role-mentor = Opieka mentorska

## Czynności
action-save = Zapisz
action-send = Wyślij
action-continue = Dalej
action-cancel = Anuluj
action-back = Wstecz
action-edit = Zmień
action-delete = Skasuj
action-remove = Usuń
action-add = Dodaj
action-search = Szukaj
action-open = Otwórz
action-download = Pobierz
action-try-again = Spróbuj ponownie
copy = Kopiuj
copy-done = Skopiowano

## Formularze
form-optional = nieobowiązkowe
form-choose = Wybierz
form-problems-title = Sprawdź te miejsca
form-required = To pole jest obowiązkowe.
form-must-accept = Aby przejść dalej, potrzebna jest zgoda.
form-too-long = { $max ->
    [one] Wpisz najwyżej { $max } znak.
    [few] Wpisz najwyżej { $max } znaki.
   *[many] Wpisz najwyżej { $max } znaków.
 }
form-too-short = { $min ->
    [one] Wpisz co najmniej { $min } znak.
    [few] Wpisz co najmniej { $min } znaki.
   *[many] Wpisz co najmniej { $min } znaków.
 }
form-not-email = Wpisz pełny adres e-mail, na przykład imie@przyklad.pl.
form-not-number = Wpisz liczbę całkowitą, same cyfry.
form-not-money = Wpisz kwotę w euro, na przykład 12,50.
form-not-date = Wpisz datę, która istnieje, na przykład 22.11.2026.
form-not-time = Wpisz godzinę, na przykład 9:30.
form-not-url = Wpisz pełny adres strony, który zaczyna się od https://.
form-not-id = To odniesienie jest nieprawidłowe.
form-out-of-range = Wpisz liczbę od { $least } do { $most }.
form-unknown-choice = Wybierz pozycję z listy.
form-too-many-bytes = { $limit ->
    [one] To za dużo: najwyżej { $limit } bajt.
    [few] To za dużo: najwyżej { $limit } bajty.
   *[many] To za dużo: najwyżej { $limit } bajtów.
 }
form-not-utf8 = Ten tekst zawiera znaki, których nie możemy odczytać. Zapisz go jako UTF-8 i spróbuj ponownie.
form-twice = Tę wartość podano dwa razy.
form-control-characters = Ten tekst zawiera niedozwolone znaki.
form-file-missing = Wybierz plik.
form-file-kind = Ten rodzaj pliku nie jest przyjmowany. Przyjmujemy: { $kinds }.
form-file-too-large = Plik jest większy niż { $megabytes } MB i nie został wysłany. Zmniejsz go, podziel albo podaj link.
form-csrf = Strona była otwarta zbyt długo. Sprawdź dane i wyślij je ponownie.
file-kinds = Rodzaje plików: { $kinds }.
file-limit = Najwyżej { $megabytes } MB.
file-too-large = Plik jest za duży.
file-sending = Wysyłanie
zone-hint = Strefa czasowa: { $zone }.
filter-title = Filtruj
filter-any = Dowolne
filter-apply = Zastosuj filtry
filter-clear = Usuń filtry
filter-used = { $count ->
    [one] ({ $count } aktywny)
    [few] ({ $count } aktywne)
   *[many] ({ $count } aktywnych)
 }
pagination-label = Strony
pagination-previous = Poprzednie
pagination-next = Następne

## Stany
tone-information = Informacja
tone-success = Gotowe
tone-warning = Uwaga
tone-danger = Błąd
check-passed = Potwierdzone
check-failed = Niepotwierdzone
check-not-checked = Nie sprawdzono
step-done = zrobione
step-current = w toku
step-to-do = do zrobienia
progress-of = { $done } z { $of }
chart-table = Pokaż dane w tabeli
notice-saved = Zapisano.
notice-sent = Wysłano.
notice-deleted = Skasowano.

## Poziomy umiejętności
skill-level = Poziom { $level } z 8: { $words }
skill-level-0 = jeszcze nie
skill-level-1 = pierwsze kroki, z pomocą
skill-level-2 = proste zadania, pod kierunkiem
skill-level-3 = typowe zadania, samodzielnie
skill-level-4 = znane problemy, samodzielnie
skill-level-5 = prowadzi początkujących
skill-level-6 = złożone problemy
skill-level-7 = prowadzi specjalistów
skill-level-8 = rozwija swoją dziedzinę

## Daty, liczby
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
weekday-1 = poniedziałek
weekday-2 = wtorek
weekday-3 = środa
weekday-4 = czwartek
weekday-5 = piątek
weekday-6 = sobota
weekday-7 = niedziela
date-day = { $day } { $month } { $year }
date-weekday = { $weekday }, { $date }
date-time = { $date }, godz. { $time }
date-span = { $date }, { $from }–{ $to }
duration-hours = { $hours ->
    [one] { $hours } godzina
    [few] { $hours } godziny
   *[many] { $hours } godzin
 }
duration-minutes = { $minutes ->
    [one] { $minutes } minuta
    [few] { $minutes } minuty
   *[many] { $minutes } minut
 }
duration-both = { $hours } i { $minutes }
money-free = bezpłatnie
number-percent = { $percent }%

## Strony błędów: co się stało i co dalej
error-code = Kod { $code }
error-see = Przejdź dalej
error-before = Wróć do poprzedniej strony
error-home = Wróć na start
error-400-title = Nie zrozumieliśmy żądania
error-400-what = Dane, które dotarły, są niepełne albo zapisane tak, że nie możemy ich odczytać.
error-400-way-out = Wróć, sprawdź dane i wyślij ponownie.
error-401-title = Najpierw zaloguj się
error-401-what = Ta strona jest dla osób zalogowanych.
error-401-way-out = Zaloguj się, a wrócisz prosto tutaj.
error-403-title = Nie możesz wykonać tej czynności
error-403-what = Twoja rola nie obejmuje tej czynności.
error-403-way-out = Jeśli jest potrzebna w Twojej pracy, poproś o rolę osobę kierującą organizacją.
error-404-title = Nie znaleziono strony
error-404-what = Ten adres nie istnieje albo prowadzi do czegoś, co należy do innej osoby.
error-404-way-out = Sprawdź adres albo zacznij od strony startowej.
error-409-title = Tak się nie da
error-409-what = Reguła nie pozwala na tę czynność.
error-409-way-out = Wróć i sprawdź, co się zmieniło.
error-413-title = To za dużo
error-413-what = Wysłano więcej, niż możemy przyjąć: granica to { $limit } bajtów.
error-413-way-out = Zmniejsz albo podziel plik i spróbuj ponownie.
error-429-title = Za dużo prób
error-429-what = W krótkim czasie przyszło stąd za dużo żądań.
error-429-way-out = { $seconds ->
    [one] Odczekaj { $seconds } sekundę i spróbuj ponownie.
    [few] Odczekaj { $seconds } sekundy i spróbuj ponownie.
   *[many] Odczekaj { $seconds } sekund i spróbuj ponownie.
 }
error-500-title = Mamy problem
error-500-what = Coś nie zadziałało i to nasza wina. Zapisaliśmy błąd.
error-500-way-out = Spróbuj ponownie za kilka minut. Jeśli to się powtórzy, napisz do nas i podaj kod widoczny poniżej.
error-503-title = Usługa nie odpowiada
error-503-what = Część usługi jest teraz niedostępna. To, co było już zapisane, jest bezpieczne.
error-503-way-out = Spróbuj ponownie za kilka minut. Jeśli wysyłano formularz, wróć do poprzedniej strony: wpisany tekst nadal tam jest.
error-510-title = Dane się nie zgadzają
error-510-what = Zapis, który przechowujemy, jest niespójny, więc dla bezpieczeństwa go nie pokazujemy. Zapisaliśmy błąd.
error-510-way-out = Napisz do nas i podaj kod widoczny poniżej: poprawimy to.

# What a request as a whole can get wrong
form-too-many-fields = Formularz ma zbyt wiele pól.
form-foreign-origin = Żądanie pochodzi z innej strony. Otwórz stronę tutaj i spróbuj ponownie.
form-not-multipart = Formularz dotarł niekompletny. Odśwież stronę i spróbuj ponownie.
form-too-many-files = Możesz wysłać naraz najwyżej {$most} plików.
form-broken-off = Przesyłanie zostało przerwane. Nic nie zapisano: spróbuj ponownie.
form-skipped-hour = Ta godzina nie istnieje albo występuje dwa razy z powodu zmiany czasu. Wybierz inną.

# Reminder of an e-mail address that is not verified yet
verification-reminder = Potwierdź swój adres e-mail: wysłaliśmy Ci wiadomość z linkiem.
verification-reminder-link = Nie dotarła?
