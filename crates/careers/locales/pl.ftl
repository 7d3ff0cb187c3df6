### Kariery: orientacja, umiejętności, luka, wyszukiwanie osób.

## Zawody i umiejętności
careers-occupations-title = Zawody
careers-occupations-lead = Znajdź zawód i zobacz, jakich umiejętności wymaga i które mikrostaże ich uczą.
careers-occupation-search = Szukaj zawodu
careers-occupations-none = Brak zawodu o takich słowach
careers-occupations-none-text = Spróbuj krótszego słowa albo synonimu, na przykład „kucharz” zamiast „szef partii”.
careers-occupations-all = Zobacz wszystkie zawody
careers-essential-count = { $count ->
    [one] jedna kluczowa umiejętność
    [few] { $count } kluczowe umiejętności
   *[other] { $count } kluczowych umiejętności
 }
careers-preparation = Przygotowanie
careers-preparation-1 = można się szybko nauczyć
careers-preparation-2 = kilka miesięcy praktyki
careers-preparation-3 = kwalifikacja albo dwa lata
careers-preparation-4 = technikum albo studia
careers-preparation-5 = studia i duże doświadczenie
careers-other-names = Inne nazwy
careers-eqf = Poziom ERK
careers-source = Źródło
careers-source-link = oryginalny opis
careers-deprecated = Już nieużywane
careers-target-sign-up = Zarejestruj się i zobacz swoją lukę
careers-target-choose = To mój cel
careers-see-gap = Zobacz lukę
careers-essential = Kluczowe umiejętności ({ $count })
careers-optional = Przydatne umiejętności ({ $count })
careers-more-skills = { $count ->
    [one] Pokaż jeszcze jedną umiejętność
    [few] Pokaż jeszcze { $count } umiejętności
   *[other] Pokaż jeszcze { $count } umiejętności
 }
careers-more-occupations = { $count ->
    [one] Pokaż jeszcze jeden zawód
    [few] Pokaż jeszcze { $count } zawody
   *[other] Pokaż jeszcze { $count } zawodów
 }
careers-taught-by = { $count ->
    [one] jeden mikrostaż
    [few] { $count } mikrostaże
   *[other] { $count } mikrostaży
 }
careers-kind-skill = Umiejętność
careers-kind-knowledge = Wiedza
careers-taught-title = Gdzie się tego nauczyć
careers-taught-none = Na razie żaden mikrostaż tego nie uczy
careers-taught-none-text = Zajrzyj do katalogu: oferta często się zmienia.
careers-to-catalogue = Przejdź do katalogu
careers-essential-for = { $count ->
    [one] Kluczowa w jednym zawodzie
   *[other] Kluczowa w { $count } zawodach
 }
careers-optional-for = { $count ->
    [one] Przydatna w jednym zawodzie
   *[other] Przydatna w { $count } zawodach
 }
careers-offer-level = Prowadzi do poziomu { $level }: { $words }.
careers-offer-no-dates = Brak terminów: otwórz stronę, aby sprawdzić, kiedy wróci.
careers-offer-full = brak miejsc, jest lista oczekujących
careers-offer-seats = { $free ->
    [one] jedno wolne miejsce
    [few] { $free } wolne miejsca
   *[other] { $free } wolnych miejsc
 }
careers-level-line = { $level } z 8 – { $words }
careers-import-empty = W tych plikach nie ma nic do zaimportowania.

## Orientacja
careers-start-title = Jaka praca pasuje do ciebie?
careers-start-lead = Zacznij od tego, co lubisz, albo wybierz zawód i zobacz, czego ci jeszcze brakuje.
careers-start-questionnaire = Zacznij od zainteresowań
careers-start-questionnaire-text = Dziesięć pytań, dwie minuty. Na końcu zobaczysz zawody podobne do ciebie i dowiesz się dlaczego.
careers-start-begin = Rozpocznij kwestionariusz
careers-start-begun = Część pytań jest już za tobą: odpowiedzi są zapisane.
careers-start-resume = Kontynuuj
careers-start-finished = Kwestionariusz jest ukończony.
careers-start-result = Zobacz wynik
careers-start-occupation = Masz już pomysł
careers-start-occupation-text = Znajdź zawód: pokażemy ci umiejętności, których wymaga, jedną po drugiej.
careers-start-no-account = Konto nie jest potrzebne. Jeśli później zarejestrujesz się w tej przeglądarce, odpowiedzi będą twoje.
careers-questions-title = Jak bardzo by ci się to podobało?
careers-questions-lead = Pomyśl o samej czynności, nie o płacy ani o dyplomie. Nie ma dobrych odpowiedzi.
careers-questions-progress = Pytania
careers-questions-finish = Zobacz wynik
careers-questions-kept = Odpowiedzi zapisują się na każdej stronie: możesz przerwać i wrócić, kiedy chcesz.
careers-questions-restart = Wypełnij jeszcze raz
careers-questions-again = Zaczynamy od początku.
careers-answer-least = wcale
careers-answer-most = bardzo
careers-result-title = Twoje zainteresowania
careers-result-lead = Wyróżniają się: { $types }.
careers-result-flat = Twoje odpowiedzi są podobne: żadne zainteresowanie się nie wyróżnia.
careers-result-chart = Twoje zainteresowania, od 0 do 100
careers-result-type = Zainteresowanie
careers-result-score = Wynik
careers-result-types = Co to znaczy
careers-result-occupations = Zawody podobne do ciebie
careers-result-agreement = Zgodność { $percent }
careers-result-short = To pierwsze wrażenie z dziesięciu pytań. Ma otwierać możliwości, nie zamykać.
careers-result-none = Brak zawodu do zaproponowania
careers-result-none-text = Nie znamy jeszcze zainteresowań tych zawodów. Poszukaj zawodu po nazwie.
careers-result-flat-text = Gdy wszystkie odpowiedzi są takie same, nie wiemy, co zaproponować. Odpowiedz jeszcze raz albo poszukaj zawodu po nazwie.
careers-reason-both = Jak ty, osoby w tym zawodzie lubią: { $liked }. A mało liczy się: { $avoided }.
careers-reason-liked = Jak ty, osoby w tym zawodzie lubią: { $liked }.{ $avoided }
careers-reason-avoided = { $liked }Jak u ciebie, w tym zawodzie mało liczy się: { $avoided }.
careers-reason-some = { $liked }{ $avoided }Zainteresowania są trochę podobne we wszystkim.
careers-type-r = praca rękami, z narzędziami, maszynami, roślinami lub zwierzętami.
careers-type-i = rozumienie: obserwowanie, analizowanie, szukanie.
careers-type-a = tworzenie i wyrażanie: obrazy, dźwięki, słowa, formy.
careers-type-s = bycie z ludźmi: pomaganie, uczenie, opieka.
careers-type-e = przekonywanie, sprzedaż, kierowanie, rozpoczynanie czegoś.
careers-type-c = porządkowanie: dane, rachunki, dokumenty, procedury.

## Profil
careers-skills-title = Moje umiejętności
careers-skills-lead = Co umiesz i kto to mówi. Widzisz to tylko ty, dopóki nie zdecydujesz inaczej.
careers-skills-mine = Co umiem
careers-skills-none = Nie ma tu jeszcze twoich umiejętności. Zacznij od czegoś, co dobrze ci wychodzi.
careers-skill-add = Dodaj umiejętność
careers-skill-field = Co umiesz?
careers-skill-hint = Wpisz kilka liter i wybierz z listy, na przykład „spawanie” albo „arkusze kalkulacyjne”.
careers-skill-which = O którą chodzi?
careers-skill-unknown = Nie znajdujemy umiejętności o takich słowach. Spróbuj prostszych słów.
careers-skill-saved = Zapisano: { $skill }.
careers-skill-removed = Umiejętność usunięta.
careers-level-field = Na jakim poziomie?
careers-level-unsaid = Nie wiem albo pomijam
careers-note-field = Gdzie się tego nauczono
careers-note-hint = Praca, kurs, dom: to pomaga doradcy. Firmy tego nie widzą.
careers-source-self = Mówisz ty
careers-source-peer = Mówi współpracownik
careers-source-operator = Mówi doradca
careers-source-assessment = Oceniona
careers-source-credential = Zweryfikowana
careers-claimed-on = Od { $date }.
careers-best-supported = Liczy się ta, bo jest najlepiej potwierdzona.
careers-best-higher = Liczy się ta, bo wskazuje najwyższy poziom.
careers-best-stronger = Liczy się ta, bo ma mocniejsze źródło.
careers-best-recent = Liczy się ta, bo jest najnowsza.
careers-claimed-higher = Wskazano też poziom { $level }: poddaj go ocenie, a będzie się liczył.
careers-claim-remove = Wycofaj to, co napisano
careers-claim-proven = Tę umiejętność potwierdza poświadczenie: nie można jej usunąć ręcznie. Jeśli nie chcesz jej pokazywać, nie udostępniaj poświadczenia.
careers-see-proof = Zobacz poświadczenie
careers-be-found = Chcesz, aby firmy mogły cię znaleźć? Szukają anonimowo, a ty decydujesz, czy odpowiedzieć.
careers-be-found-link = Wybierz w swoim koncie
careers-to-contacts = Kto cię szukał i kto prosi o rozmowę
careers-targets = Moje cele
careers-targets-none = Nie masz jeszcze celu
careers-targets-none-text = Wybierz zawód: pokażemy ci, umiejętność po umiejętności, czego brakuje i gdzie się tego nauczyć.
careers-targets-too-many = Masz już { $most } celów. Usuń jeden, zanim dodasz następny.
careers-to-orientation = Wybierz cel
careers-target-another = Dodaj cel
careers-target-drop = Usuń
careers-target-chosen = Twój cel: { $occupation }.
careers-target-dropped = Cel usunięty.
careers-to-checklist = Odpowiedz po kolei
careers-coverage = Masz już { $percent }
careers-coverage-label = Ile już masz
careers-coverage-met = { $asked ->
    [one] { $met } z jednej umiejętności na wymaganym poziomie
   *[other] { $met } z { $asked } umiejętności na wymaganym poziomie
 }
careers-checklist-title = Co już umiesz?
careers-checklist-how = Przy każdej umiejętności wybierz poziom najbardziej podobny do twojego. Możesz pominąć to, czego nie wiesz.
careers-checklist-saved = { $count ->
    [0] Nic się nie zmieniło.
    [one] Zapisano jedną odpowiedź.
    [few] Zapisano { $count } odpowiedzi.
   *[other] Zapisano { $count } odpowiedzi.
 }

## Luka
careers-gap-title = Czego mi brakuje
careers-gap-lead = Odległość między tym, co umiesz, a tym, co potrzebne, umiejętność po umiejętności.
careers-gap-closed = Masz wszystko, co potrzebne. Pokaż to: udostępnij poświadczenia z plecaka.
careers-gap-essential = Brakujące kluczowe ({ $count })
careers-gap-optional = Brakujące przydatne ({ $count })
careers-gap-optional-text = Można bez nich, ale pomagają.
careers-gap-optional-open = Pokaż je
careers-gap-met = Już masz ({ $count })
careers-gap-levels = Twój poziom, z wymaganych { $wanted }
careers-gap-has = Masz poziom { $has }, potrzebny jest { $wanted }.
careers-gap-closes = Nauczysz się tu:
careers-gap-no-offer = Na razie żaden mikrostaż tego nie uczy.
careers-gap-contest = Coś się nie zgadza?
careers-gap-contest-text = Popraw swój poziom: wynik zmieni się od razu. Poświadczenie liczy się bardziej niż to, co mówisz.
careers-gap-how = Jak to liczymy
careers-gap-how-text = Umiejętność liczy się bardziej, gdy jest kluczowa i gdy wymaga jej niewiele zawodów. Wymagany poziom zależy od tego, ile przygotowania potrzebuje zawód. Z tego, co umiesz, liczy się najlepszy dowód: najpierw poświadczenia i oceny, potem to, co mówią inni, potem to, co mówisz ty. Imię i nazwisko, wiek, narodowość i adres nigdy nie są brane pod uwagę.
careers-code-not-claimed = Nie wiadomo jeszcze, czy to umiesz.
careers-code-below-level = Twój poziom jest niższy od wymaganego.
careers-code-met = To dokładnie wymagany poziom.
careers-code-exceeded = Przekraczasz wymagany poziom.
careers-code-only-declared = Na razie mówisz to tylko ty: poświadczenie by to wzmocniło.
careers-code-not-verified = Potwierdza to inna osoba, ale nie zostało jeszcze ocenione.
careers-code-higher-unsupported = Wskazano wyższy poziom: ocena mogłaby wystarczyć.
careers-code-several = Wymaga jej więcej niż jeden z twoich celów.
careers-skill-more = Więcej o umiejętności
careers-occupation-unknown = Nie znajdujemy zawodu o takich słowach. Wybierz z listy albo zostaw puste.

## Talenty: stanowiska i wyszukiwanie
careers-talent-title = Szukaj osób
careers-talent-lead = Opisz stanowisko przez umiejętności, których wymaga: zobaczysz, kto pasuje, anonimowo i z uzasadnieniem.
careers-talent-how = { $count ->
    [0] Nikt jeszcze nie zgodził się na wyszukiwanie. Gdy ktoś wyrazi zgodę, od razu będzie uwzględniony.
    [one] Jedna osoba zgodziła się na wyszukiwanie. Nie widzisz nazwiska, zdjęcia, kontaktu ani wieku: to ona decyduje, czy z tobą porozmawia.
    [few] { $count } osoby zgodziły się na wyszukiwanie. Nie widzisz nazwiska, zdjęcia, kontaktu ani wieku: to one decydują, czy z tobą porozmawiają.
   *[other] { $count } osób zgodziło się na wyszukiwanie. Nie widzisz nazwiska, zdjęcia, kontaktu ani wieku: to one decydują, czy z tobą porozmawiają.
 }
careers-tab-roles = Stanowiska
careers-tab-contacts = Kontakty
careers-roles-none = Nie ma jeszcze opisanego stanowiska
careers-roles-none-text = Wystarczy nazwa i trzy lub cztery umiejętności.
careers-role-new = Opisz stanowisko
careers-role-skills = { $count ->
    [0] na razie bez umiejętności
    [one] jedna umiejętność
    [few] { $count } umiejętności
   *[other] { $count } umiejętności
 }
careers-find-people = Zobacz, kto pasuje
careers-role-name = Nazwa stanowiska
careers-role-name-hint = Na przykład „Utrzymanie ruchu, nocna zmiana”. Przeczyta ją osoba, do której napiszesz.
careers-role-description = O co chodzi
careers-role-description-hint = Kilka zdań o zadaniach, miejscu i godzinach.
careers-role-occupation = Zacznij od zawodu
careers-role-occupation-hint = Weźmiemy jego kluczowe umiejętności; potem zmienisz je, jak chcesz.
careers-role-saved = Stanowisko zapisane.
careers-role-asks = Wymagane umiejętności ({ $count })
careers-role-asks-none = Na razie żadnych: dodaj pierwszą poniżej.
careers-role-level = Co najmniej { $level }
careers-role-must = Niezbędna
careers-role-skill-add = Dodaj umiejętność
careers-role-skill-field = Umiejętność
careers-role-skill-hint = Wpisz kilka liter i wybierz z listy.
careers-role-importance = Jak bardzo się liczy
careers-importance-useful = Przydatna
careers-importance-important = Ważna
careers-importance-decisive = Decydująca
careers-role-minimum = Potrzebny poziom
careers-role-must-field = Bez tego poziomu nie można zacząć
careers-role-must-hint = Kto go nie osiąga, w ogóle się nie pojawi: używaj z umiarem.
careers-role-skill-saved = Dodano: { $skill }.
careers-role-skill-removed = Umiejętność usunięta ze stanowiska.
careers-role-too-many = Stanowisko może wymagać najwyżej { $most } umiejętności: usuń jedną albo podziel stanowisko na dwa.
careers-role-no-minimum = Wymagany poziom to od 1 do 8.
careers-role-no-skills = Dodaj co najmniej jedną umiejętność: bez niej nie ma czego szukać.
careers-role-change = Zmień stanowisko
careers-people-title = Kto pasuje: { $role }
careers-people-lead = { $count ->
    [0] Na razie nikt.
    [one] Jedna osoba, anonimowo.
    [few] { $count } osoby, anonimowo, najbliższa pierwsza.
   *[other] { $count } osób, anonimowo, najbliższa pierwsza.
 }
careers-people-which = Które umiejętności się liczą
careers-people-all = Wszystkie umiejętności
careers-people-verified = Tylko zweryfikowane
careers-people-none = Na razie nikt nie pasuje
careers-people-none-text = Obniż wymagane poziomy albo oznacz mniej umiejętności jako niezbędne.
careers-people-none-verified = Nikt nie ma jeszcze poświadczenia tych umiejętności. Zobacz wszystkie, także deklarowane.
careers-people-how = Imię i nazwisko, wiek, narodowość i adres nie są brane pod uwagę. Za każdym razem, gdy otwierasz tę stronę, widoczne osoby mogą przeczytać w swoim rejestrze, że twoja firma je oglądała.
careers-person = Osoba { $rank }
careers-person-anonymous = Osoba jeszcze anonimowa
careers-person-fit = Zgodność { $percent }
careers-person-level = ma poziom { $level }, potrzebny { $minimum }
careers-person-lacks = Nie wskazano: { $skills }.
careers-verified = Zweryfikowana
careers-not-admitted = Twoja organizacja nie jest lub już nie jest przyjęta do sieci: do tego czasu nie może szukać osób. Napisz do osób prowadzących sieć.

## Talenty: kontakty
careers-ask-title = Poproś o rozmowę
careers-ask-how = Osoba dostanie twoją wiadomość z nazwą firmy i stanowiska. Jeśli się zgodzi, zobaczysz jej imię, nazwisko i e-mail. Jeśli odmówi, nie dowiesz się, kto to.
careers-ask-message = Wiadomość
careers-ask-message-hint = Napisz, dlaczego interesuje cię ten profil, gdzie i kiedy się pracuje i co będzie dalej. Co najmniej 20 znaków.
careers-contact-ask = Poproś o rozmowę
careers-contact-sent = Prośba wysłana. Napiszemy, gdy tylko osoba odpowie.
careers-contact-twice = Ta osoba była już proszona o rozmowę o tym stanowisku. Poczekaj na odpowiedź: znajdziesz ją w „Kontaktach”.
careers-contact-said-no = Ta osoba już odmówiła twojej firmie. Szanujemy jej decyzję: nie można prosić ponownie.
careers-contact-gone = Ta osoba nie chce już być znajdowana. Wróć do listy: jest aktualna.
careers-contact-answered = Na tę prośbę już odpowiedziano.
careers-contact-waiting = Czeka na odpowiedź
careers-contact-accepted = Zgoda
careers-contact-declined = Odmowa
careers-company-contacts = Kogo poproszono o rozmowę
careers-company-contacts-lead = Imię, nazwisko i e-mail widać tylko u osób, które się zgodziły.
careers-contacts-none = Nikt jeszcze nie był proszony
careers-contacts-none-text = Otwórz stanowisko, zobacz, kto pasuje, i poproś o rozmowę.
careers-contact-fit = Zgodność w chwili prośby: { $percent }.
careers-contact-asked-on = Prośba z dnia { $date }
careers-mine-title = Kto cię szuka
careers-mine-lead = Firmy, które proszą o rozmowę, i te, które widziały cię w anonimowym wyszukiwaniu.
careers-mine-found = Można cię znaleźć: firmy widzą twoje umiejętności, nigdy nazwisko.
careers-mine-not-found = Teraz żadna firma nie może cię znaleźć.
careers-mine-waiting = Proszą o rozmowę
careers-mine-waiting-none = Żadna prośba nie czeka.
careers-mine-answered = Już z odpowiedzią
careers-mine-answered-on = Odpowiedź z dnia { $date }
careers-mine-who = Kim jest { $organisation }
careers-mine-reply = Twoja odpowiedź
careers-mine-accept-means = Jeśli się zgodzisz, firma zobaczy twoje imię, nazwisko i e-mail. Jeśli odmówisz, nigdy nie dowie się, kim jesteś.
careers-mine-accept = Zgadzam się
careers-mine-decline = Odmawiam
careers-contact-you-accepted = Zgoda zapisana: firma widzi teraz twoje imię, nazwisko i e-mail.
careers-contact-you-declined = Odmowa zapisana: firma nie dowie się, kim jesteś.
careers-mine-looks = Kto cię widział
careers-mine-looks-none = Dotąd żadna firma nie widziała cię w wyszukiwaniu.
careers-mine-looks-text = Każde wyszukiwanie, w którym się pojawiasz, bez nazwiska.
careers-looks-who = Firma
careers-looks-role = Stanowisko
careers-looks-day = Dzień
careers-looks-times = { $count ->
    [one] (raz)
   *[other] ({ $count } razy)
 }
careers-looks-place = Miejsce
careers-looks-rank = { $rank } z { $shown }
careers-looks-fit = Zgodność

## Talenty: e-mail
careers-contact-asked-mail-subject = { $organisation } prosi o rozmowę
careers-contact-asked-mail-body = Cześć,

    { $organisation } widzi twoje umiejętności, bez nazwiska, i prosi o rozmowę o tym stanowisku: { $role }.

    Przeczytaj wiadomość i zdecyduj, czy odpowiesz: { $origin }/contacts

    Jeśli się nie zgodzisz, firma nie dowie się, kim jesteś.

    { $network }
careers-contact-accepted-mail-subject = Ktoś zgodził się na rozmowę
careers-contact-accepted-mail-body = Cześć,

    ktoś przyjął twoją prośbę dotyczącą stanowiska: { $role }.

    Imię, nazwisko i e-mail są tutaj: { $origin }/talent/contacts

    { $network }
careers-contact-declined-mail-subject = Ktoś nie jest zainteresowany
careers-contact-declined-mail-body = Cześć,

    ktoś odmówił w sprawie stanowiska: { $role }.

    Zobacz, kto jeszcze pasuje: { $origin }/talent

    { $network }

## Plan
careers-to-plan = Ułóż plan
careers-plan-title = Mój plan
careers-plan-lead = Mikrostaże, które razem najbardziej zbliżają cię do celów przy czasie i pieniądzach, które masz.
careers-plan-hours = Godziny, które możesz poświęcić
careers-plan-hours-unit = godz.
careers-plan-money = Pieniądze, które możesz wydać
careers-plan-make = Oblicz plan
careers-plan-summary = Czas: { $hours }, koszt: { $money }. Z { $before } przechodzisz na { $after }.
careers-plan-proven = Sprawdziliśmy: żadne inne połączenie nie zbliża cię bardziej przy tym czasie i tych pieniądzach.
careers-plan-good = To najlepszy plan znaleziony w dostępnym czasie: może istnieć nieco lepszy.
careers-plan-stages = Co zarezerwować
careers-plan-raise = z poziomu { $from } na { $to }
careers-plan-none = Przy tych limitach nie ma planu
careers-plan-none-text = Żaden mikrostaż, który można zarezerwować, nie zbliża cię do celów. Spróbuj z większą liczbą godzin lub pieniędzy albo zajrzyj do katalogu.
careers-plan-left = Co się nie zmieściło
careers-plan-left-open = { $count ->
    [one] Jeden mikrostaż i czego by wymagał
    [few] { $count } mikrostaże i czego by wymagały
   *[other] { $count } mikrostaży i czego by wymagały
 }
careers-plan-needs-hours = Potrzeba jeszcze: { $more }.
careers-plan-needs-money = Potrzeba jeszcze: { $more }.
careers-plan-clash = Odbywa się w tym samym czasie co: { $stages }.
careers-plan-busy = Odbywa się w tym samym czasie co coś, co już zarezerwowano.
careers-plan-other = Teraz nie można uczestniczyć: { $stage }.
careers-plan-untaught = Na razie nikt ich nie uczy ({ $count })
careers-plan-untaught-text = Dla tych umiejętności nie ma mikrostażu do zarezerwowania.
careers-plan-how = Każdy mikrostaż doprowadza niektóre umiejętności do pewnego poziomu. Ze wszystkich połączeń mieszczących się w twoich godzinach i pieniądzach, które nie nakładają się na siebie ani na to, co już zarezerwowano, plan to to, które najbardziej zbliża cię do celów. Edycje bez wolnych miejsc się nie liczą.
