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
careers-start-questionnaire-text = Sam wybierasz liczbę pytań. Na końcu zobaczysz zawody podobne do ciebie i dowiesz się dlaczego.
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
careers-people-none-filtered = Przy tych filtrach nie ma nikogo. Usuń je albo obniż wymagane poziomy.
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
careers-plan-make = Oblicz plan
careers-plan-summary = Czas: { $hours }, koszt: { $money }. Z { $before } przechodzisz na { $after }.
careers-plan-proven = Sprawdziliśmy: żadne inne połączenie nie zbliża cię bardziej przy tym czasie i tych pieniądzach.
careers-plan-good = To najlepszy plan znaleziony w dostępnym czasie: co najwyżej o { $percent } lepszy byłby możliwy.
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

## Słowa wspólne wielu stron
careers-yes = tak
careers-no = nie
careers-language-it = Włoski
careers-language-en = Angielski
careers-language-fr = Francuski
careers-language-de = Niemiecki
careers-language-es = Hiszpański
careers-language-pl = Polski
careers-kind-competence = Kompetencja
careers-kind-occupation = Zawód
careers-kind-group = Grupa
careers-kind-level = Poziom
careers-kind-interest = Zainteresowanie

## Orientacja: kwestionariusze i przygotowanie
careers-form-mini = 10 pytań, 2 minuty
careers-form-short = 30 pytań, 6 minut
careers-form-full = 60 pytań, 12 minut
careers-form-longer = Aby wynik był dokładniejszy, idź dalej: odpowiedzi pozostają, odpowiadasz tylko na nowe pytania.
careers-result-possibilities = Zainteresowania zmieniają się z doświadczeniem: potraktuj wynik jako początek, nie jako wyrok.
careers-willing = Przygotowanie, najwyżej

## Czytanie CV lub ogłoszenia
careers-to-read = Zacznij od swojego CV lub od ogłoszenia o pracę
careers-read-title = Czytanie CV lub ogłoszenia
careers-read-lead = Wklej tekst lub wybierz plik: pokażemy, jakie umiejętności wymienia, a ty zdecydujesz o każdej z osobna.
careers-read-private = Nie przechowujemy ani tekstu, ani pliku. Zostają tylko umiejętności, dla których wybierzesz poziom.
careers-read-what = Co to jest?
careers-read-cv = Moje CV: co umiem
careers-read-ad = Ogłoszenie o pracę: czego wymaga
careers-read-language = Język tekstu
careers-read-text = Tekst
careers-read-text-hint = Wklej go tutaj albo wybierz plik poniżej.
careers-read-file = Plik (tekst, PDF, DOCX lub ODT)
careers-read-do = Znajdź umiejętności
careers-read-nothing = Wklej tekst lub wybierz plik.
careers-read-kind = Nie umiemy przeczytać pliku { $file }: podaj plik tekstowy, PDF, DOCX lub ODT albo wklej tekst.
careers-read-no-text = W tym pliku nie ma tekstu: może strony są obrazami. Użyj rozpoznawania tekstu albo wklej tekst.
careers-read-no-words = We wklejonym tekście nie ma ani jednego słowa: wklej całe CV lub całe ogłoszenie.
careers-read-broken = Pliku nie da się otworzyć: jest uszkodzony lub chroniony hasłem. Zapisz go ponownie albo wklej tekst.
careers-read-slow = Plik otwiera się zbyt długo. Podaj tylko ważne strony albo wklej tekst.
careers-read-long = Tekst ma znaków: { $count }, a czytamy najwyżej { $most } (około 80 stron). Podaj tylko ważną część.
careers-read-very-long = Dokument jest zbyt długi: podaj tylko ważne strony.
careers-read-found = Znalezione umiejętności
careers-read-found-lead = { $count ->
    [0] Nie rozpoznaliśmy żadnej.
    [one] Rozpoznaliśmy jedną. Nic nie jest przechowywane, dopóki nie wybierzesz.
   *[other] Rozpoznaliśmy: { $count }. Nic nie jest przechowywane, dopóki nie wybierzesz.
 }
careers-read-found-none = Nie rozpoznano żadnej umiejętności
careers-read-found-none-text = Sprawdź język tekstu: szukaliśmy nazw w tym języku: { $language }. Niektóre klasyfikacje nie mają nazw w każdym języku.
careers-read-again = Spróbuj z innym tekstem
careers-read-choose = Dla każdej umiejętności wybierz swój poziom albo zostaw „nie zachowuj”.
careers-read-choose-ad = Dla każdej umiejętności wybierz poziom, którego wymaga ogłoszenie, albo zostaw „nie zachowuj”.
careers-read-refuse = Nie zachowuj
careers-read-keep = Zachowaj wybrane
careers-read-aim = Uczyń z tego cel
careers-read-name = Nazwa ogłoszenia
careers-read-name-hint = Na przykład „Technik utrzymania ruchu, Kowalski”: aby rozpoznać je wśród celów.
careers-read-hit = Rozpoznano jako: { $label }
careers-read-times = Wymieniona razy: { $count }.
careers-read-has = Masz już poziom { $level }.
careers-read-lacks = Nie podałeś jej
careers-read-none-chosen = Wybierz poziom przynajmniej dla jednej umiejętności.
careers-read-kept = { $count ->
    [one] Zachowano jedną umiejętność.
   *[other] Zachowane umiejętności: { $count }.
 }
careers-read-note = Z mojego CV
careers-read-marked = Tekst z tym, co rozpoznano
careers-read-marked-hint = Numery prowadzą do umiejętności z listy.
careers-read-to = Umiejętność { $number } z listy

## Cele
careers-target-role-closed = Firma nie pokazuje już tej roli
careers-target-advertisement = Ogłoszenie o pracę
careers-target-name-taken = Masz już cel o tej nazwie: wybierz inną.
careers-target-role-chosen = Ta rola jest teraz jednym z twoich celów.

## Bliskie zawody
careers-to-nearby = Zawody blisko ciebie
careers-nearby-title = Zawody blisko ciebie
careers-nearby-lead = Zawody w zasięgu tego, co umiesz, i zgodne z tym, co lubisz.
careers-nearby-no-interests = Nie znamy jeszcze twoich zainteresowań: na razie liczy się tylko to, co umiesz.
careers-nearby-none = Nie ma jeszcze bliskich zawodów
careers-nearby-none-text = Powiedz najpierw, co umiesz: na początek wystarczą dwie lub trzy umiejętności.
careers-nearby-how = Dla każdego zawodu obliczamy, ile już masz z tego, czego wymaga (to, co niezbędne, waży więcej), i jak bardzo jego zainteresowania przypominają twoje. Jedno mnożymy przez drugie: najpierw to, co możliwe i pożądane.
careers-nearby-feasible = Masz { $percent } tego, czego trzeba: umiejętności na wymaganym poziomie: { $met } z { $asked }.
careers-nearby-carried = To wnosisz: { $skills }.
careers-nearby-missing = { $count ->
    [one] Brakuje jednej niezbędnej umiejętności: { $skills }.
   *[other] Brakujące niezbędne umiejętności: { $count }, przede wszystkim: { $skills }.
 }

## Zastrzeżenia
careers-to-dispute = Nie zgadzam się: zgłoś zastrzeżenie
careers-to-disputes = Moje zastrzeżenia
careers-dispute-title = Nie zgadzam się
careers-dispute-how = Ktoś odpowie ci słowami. W sprawie zawodów i poziomów odpowiada ten, kto prowadzi sieć, w sprawie ról firma, która nie widzi twojego nazwiska.
careers-dispute-about = Czego dotyczy zastrzeżenie?
careers-dispute-requirement = Tego, czego wymaga: { $target }
careers-dispute-level = Poziomu, który się dla mnie liczy
careers-dispute-level-hint = To, co sam podajesz, możesz zmienić od razu, bez zastrzeżenia.
careers-dispute-of-level = Poziom osoby
careers-dispute-not-needed = W ogóle nie jest potrzebna
careers-dispute-proposed = Jaki poziom jest właściwy?
careers-dispute-words = Dlaczego?
careers-dispute-words-hint = Pomagają fakty: gdzie pracujesz, co robiłeś, kto może to potwierdzić. Co najmniej 10 znaków.
careers-dispute-send = Wyślij
careers-dispute-sent = Wysłano. Napiszemy, gdy będzie odpowiedź.
careers-dispute-twice = To zastrzeżenie już czeka: zaczekaj na odpowiedź.
careers-dispute-own = To, czego wymaga ogłoszenie, wybrałeś sam: usuń cel i przeczytaj je ponownie.
careers-dispute-answered = Odpowiedź już padła.
careers-dispute-open = Czeka na odpowiedź
careers-dispute-accepted = Uznane
careers-dispute-kept = Zostaje, jak jest
careers-dispute-says-requirement = Wymagany jest poziom { $stated }; właściwy byłby { $proposed }.
careers-dispute-says-not-needed = Wymagany jest poziom { $stated }; w ogóle nie byłby potrzebny.
careers-dispute-says-level = Liczy się poziom { $stated }; właściwy byłby { $proposed }.
careers-dispute-answer = Odpowiedź
careers-dispute-accept = Ta osoba ma rację
careers-dispute-keep = Zostaje, jak jest
careers-dispute-accept-level = Jeśli uznasz, do profilu trafi potwierdzenie poziomu przez pracownika. To, co potwierdza poświadczenie, nadal liczy się bardziej.
careers-dispute-accept-occupation = Jeśli uznasz, zawód będzie odtąd wymagał tego poziomu od wszystkich w sieci.
careers-dispute-accept-role = Jeśli uznasz, zmień potem rolę samodzielnie: osoba zostanie powiadomiona.
careers-dispute-answer-sent = Odpowiedź wysłana.
careers-disputes-title = Zastrzeżenia
careers-disputes-lead = To, co ludzie uważają za błędne, bez ich nazwisk. Każdemu należy się odpowiedź.
careers-disputes-mine = Moje zastrzeżenia
careers-disputes-mine-lead = Co uważasz za błędne i co ci odpowiedziano.
careers-disputes-none = Nie zgłosiłeś żadnego zastrzeżenia
careers-disputes-none-text = Jeśli wymaganie lub poziom wydaje się błędny, otwórz go w swojej luce i powiedz to.
careers-disputes-nothing = Nie ma na co odpowiadać
careers-disputes-nothing-text = Nikt nie zgłosił zastrzeżeń.
careers-dispute-mail-subject = Jest odpowiedź na twoje zastrzeżenie
careers-dispute-mail-body = Dzień dobry,

    na twoje zastrzeżenie odpowiedziano. Przeczytaj tutaj: { $origin }/skills/disputes

    { $network }

## Plan: życzenia, zamiana, rezerwacja
careers-plan-wishes = Co może zająć plan
careers-plan-change = Zmień czas, pieniądze i preferencje
careers-plan-own = Pieniądze, które płacisz
careers-plan-until = Wszystko kończy się do
careers-plan-until-past = Ten dzień już minął.
careers-plan-mode = Jak możesz się uczyć
careers-plan-language = W jakich językach
careers-plan-any = Nic nie wybrano: wszystkie odpowiadają.
careers-plan-home = Miejscowość, z której wyruszasz
careers-plan-home-hint = Tylko do obliczenia drogi: nie wchodzi do żadnej oceny i nikt jej nie widzi.
careers-plan-home-missing = Podaj, skąd wyruszasz, albo zostaw drogę pustą.
careers-plan-home-unknown = Nie znamy tej miejscowości. Sprawdź pisownię albo podaj większą w pobliżu.
careers-plan-journey = Droga, najwyżej
careers-plan-minutes = minut w jedną stronę
careers-mode-in-person = na miejscu
careers-mode-online = online
careers-mode-blended = mieszane
careers-plan-worth = Bez niego byłoby dalej do celów o { $percent }.
careers-plan-worth-little = mniej niż 1%
careers-plan-kept = Chcesz go
careers-plan-keep = Zachowaj w każdym razie
careers-plan-let-go = Nie upieraj się
careers-plan-leave = Pomiń
careers-plan-want = Mimo to go chcę
careers-plan-let-in = Dopuść ponownie
careers-plan-swap = Zamień
careers-plan-without = Te pominąłeś
careers-plan-too-far = Za daleko jak na drogę, na którą się zgadzasz
careers-plan-late = Kończy się po dniu, który wyznaczyłeś.
careers-plan-wrong-mode = Nie odbywa się w sposób, który ci odpowiada.
careers-plan-wrong-language = Nie odbywa się w twoich językach.
careers-plan-idle = Z resztą planu nic nie dodaje.
careers-plan-impossible = Przy tych życzeniach nie ma planu.
careers-plan-gone = Mikrostażu, który chcesz zachować, nie można już zarezerwować.
careers-plan-gone-stage = Mikrostaż, którego już nie ma w ofercie
careers-plan-unusable = To nie może być częścią planu: brak możliwego terminu, za dużo godzin lub za drogo albo niczego z tego ci nie brakuje: { $stages }.
careers-plan-beyond = To, co chcesz zachować, zajmuje więcej godzin lub pieniędzy, niż masz: { $stages }.
careers-plan-before = Wcześniej potrzeba czegoś innego, a nie ma na to czasu: { $stages }.
careers-plan-cannot-both = Nie da się uczestniczyć we wszystkich, bo terminy się nakładają: { $stages }.
careers-plan-too-many-wishes = Masz życzenia co do mikrostaży: { $most }. Zrezygnuj z niektórych.
careers-plan-book = { $count ->
    [one] Zarezerwuj
   *[other] Zarezerwuj wszystkie ({ $count })
 }
careers-plan-book-means = Dostajesz miejsce w każdym albo w żadnym. Potem każde można odwołać osobno.
careers-plan-booked = { $count ->
    [one] Zarezerwowano jedno miejsce.
   *[other] Zarezerwowane miejsca: { $count }.
 }
careers-plan-not-booked = Nic nie zarezerwowano z powodu „{ $stage }”: { $why } Oto najlepszy plan w obecnym stanie rzeczy.
careers-swap-title = Coś innego zamiast „{ $stage }”
careers-swap-lead = Co mogłoby być na jego miejscu i ile kosztuje każda zmiana.
careers-swap-instead = Na jego miejscu
careers-swap-none = Nic nie może być na jego miejscu
careers-swap-none-text = Żaden inny mikrostaż nie mieści się w pozostałym czasie i pieniądzach.
careers-swap-take = Weź ten
careers-swap-without = Najlepszy plan bez niego
careers-swap-comes = Wchodzi: { $stages }.
careers-swap-goes = Wypada też: { $stages }.
careers-swap-way-less = { $amount } dalej od celów
careers-swap-way-same = równie blisko celów
careers-swap-way-more = { $amount } bliżej celów
careers-swap-time-less = { $amount } mniej
careers-swap-time-same = tyle samo czasu
careers-swap-time-more = { $amount } więcej
careers-swap-money-less = { $amount } mniej
careers-swap-money-same = tyle samo pieniędzy
careers-swap-money-more = { $amount } więcej

## Nowości
careers-to-news = Dowiaduj się o nowych terminach i rolach
careers-news-title = Nowości e-mailem
careers-news-lead = Piszemy tylko o tym, co tu wybierzesz.
careers-news-how = Jeden e-mail o każdym nowym terminie lub roli, nigdy dwa razy o tym samym. W każdym jest link, który kończy wszystkie.
careers-news-none-text = Wybierz cel albo powiedz, co umiesz: wtedy wybierzesz, o czym chcesz wiedzieć.
careers-news-editions = Nowe terminy, które uczą tych umiejętności
careers-news-vacancies = Nowe role, które wymagają tych umiejętności
careers-news-saved = { $count ->
    [0] Nie będziemy do ciebie pisać.
    [one] Będziemy pisać o jednej umiejętności.
   *[other] Będziemy pisać o umiejętnościach: { $count }.
 }
careers-news-stop-title = Koniec nowości
careers-news-stop-text = Nie będziemy już pisać o nowych terminach i rolach. W każdej chwili możesz wybrać ponownie.
careers-news-stop = Nie piszcie do mnie więcej
careers-news-stopped = Gotowe: żadnych więcej nowości.
careers-news-edition-mail-subject = Nowy termin: { $title }
careers-news-edition-mail-body = Dzień dobry,

    { $organisation } ma nowy termin „{ $title }”, gdzie uczy się umiejętności, którą wybrałeś.

    Zobacz i zarezerwuj: { $origin }{ $path }

    Aby nie dostawać więcej tych e-maili: { $origin }{ $stop }

    { $network }
careers-news-role-mail-subject = Nowa rola: { $title }
careers-news-role-mail-body = Dzień dobry,

    { $organisation } pokazuje rolę, która wymaga umiejętności, którą wybrałeś: { $title }.

    Zobacz, czego wymaga: { $origin }{ $path }

    Aby nie dostawać więcej tych e-maili: { $origin }{ $stop }

    { $network }

## Talenty: wyszukiwania, otwarte role, dostępność
careers-filter-territory = Miejscowość lub prowincja
careers-filter-availability = Dostępność
careers-people-explain = Jak powstała ta kolejność
careers-searches-title = Wyszukiwania
careers-searches-lead = Każde wyszukiwanie twojej firmy, z tym, o co pytano i kogo pokazano, bez nazwisk. Można je wyjaśnić w każdej chwili.
careers-searches-none = Nie było jeszcze wyszukiwań
careers-searches-none-text = Otwórz rolę i zobacz, kto pasuje.
careers-searches-when = Kiedy
careers-searches-shown = Pokazane osoby
careers-search-asked = O co pytano
careers-search-shown = Kogo pokazano, po kolei
careers-search-how = Każda umiejętność daje swoją wagę w proporcji do poziomu, aż do poziomu potrzebnego. Suma tworzy kolejność. Filtry decydują, kogo widać, nigdy o kolejności. Imię, wiek, narodowość i adres się nie liczą.
careers-search-weight = Waga
careers-search-level = Poziom, który się liczył
careers-search-added = Wkład
careers-search-got = { $got } z { $of }
careers-search-contributions = Co dodała każda umiejętność
careers-look-title = Dlaczego cię pokazano
careers-look-place = Byłeś na miejscu { $rank } z { $shown }, bez nazwiska.
careers-available-full-time = pełny etat
careers-available-part-time = część etatu
careers-available-evenings = wieczory
careers-available-weekends = weekendy
careers-available-remote = zdalnie
careers-available-apprenticeship = nauka zawodu
careers-wish-title = Gdzie i kiedy chciałbyś pracować
careers-wish-lead = Firmy mogą zawęzić do tego wyszukiwanie. To, co zostawisz puste, wyklucza cię tylko z wyszukiwań, które o to pytają.
careers-wish-places = Miejscowości lub prowincje
careers-wish-places-hint = Oddzielone przecinkami, na przykład „Lecco, Como”.
careers-wish-when = Kiedy i jak
careers-wish-saved = Zapisano.
careers-open-title = Role, których szukają firmy
careers-open-lead = Zobacz, czego wymagają, uczyń jedną celem i sprawdź, czego ci brakuje.
careers-open-none = Na razie żadnej roli
careers-open-none-text = Zacznij od zawodu.
careers-role-asks-caption = Umiejętności, których wymaga rola
careers-role-who-sees = Kto widzi tę rolę
careers-role-is-hidden = Tylko twoja firma. Jeśli ją pokażesz, każdy może ją przeczytać i uczynić celem, a kto prosił o nowości, dowie się o niej.
careers-role-is-shown = Każdy może ją przeczytać i uczynić celem.
careers-role-see-shown = Zobacz jak inni
careers-role-show = Pokaż wszystkim
careers-role-hide = Zachowaj dla firmy
careers-role-shown = Rola jest teraz widoczna dla wszystkich.
careers-role-hidden = Rola nie jest już widoczna.

## Klasyfikacje: przeglądanie
careers-frameworks-title = Klasyfikacje
careers-frameworks-lead = Listy zawodów i umiejętności, o których mówi ta sieć.
careers-framework-counts = Pozycje w użyciu: { $count }, w tym zawody: { $occupations }
careers-framework-languages = Języki: { $languages }
careers-tree-below = (poniżej: { $count })
careers-tree-detail = Szczegóły
careers-tree-none = Nic poniżej
careers-tree-none-text = Tu kończy się gałąź.

## Klasyfikacje: pisanie własnych
careers-own-title = Własne klasyfikacje
careers-own-lead = Zapisz zawody i umiejętności swojej firmy lub sieci i publikuj je w wersjach.
careers-own-none = Nie ma jeszcze klasyfikacji
careers-own-none-text = Zacznij od nazwy, potem dodawaj profile i umiejętności po kolei.
careers-own-new = Napisz nową klasyfikację
careers-own-name = Nazwa klasyfikacji
careers-own-name-hint = Na przykład „Zawody Meccanica Adda”.
careers-own-licence = Licencja
careers-own-licence-hint = W kilku słowach, na przykład „CC BY 4.0”.
careers-own-of-network = Należy do całej sieci
careers-own-name-taken = Jest już klasyfikacja o tej nazwie.
careers-own-draft = Nigdy nie opublikowana
careers-own-version = Wersja { $version }
careers-own-how = Tego, co tu piszesz, nikt nie widzi, dopóki nie opublikujesz wersji. Opublikowany kod zostaje na zawsze: można go wycofać, nie usunąć.
careers-own-elements = Elementy ({ $count })
careers-own-elements-none = Nie ma jeszcze żadnego: dodaj pierwszy.
careers-own-table = Elementy klasyfikacji
careers-own-add = Dodaj element
careers-own-code = Kod
careers-own-code-hint = Litery, cyfry, kropka, łącznik i podkreślenie. Potem nie można go zmienić.
careers-own-code-taken = Jest już element o tym kodzie.
careers-own-bad-code = „{ $code }” nie może być kodem: tylko litery, cyfry, kropka, łącznik i podkreślenie.
careers-own-kind = Co to jest
careers-own-profile = Profil (zawód)
careers-own-competence = Kompetencja
careers-own-ability = Umiejętność
careers-own-knowledge = Wiedza
careers-own-group = Grupa
careers-own-label = Nazwa
careers-own-others-hint = Po jednej w wierszu.
careers-own-description = Co oznacza
careers-own-languages = W innych językach
careers-own-no-name = Podaj nazwę przynajmniej w jednym języku.
careers-own-parents = Należy do
careers-own-parents-hint = Kody oddzielone przecinkami.
careers-own-optional = Dla swoich profili przydatny, nie niezbędny
careers-own-preparation = Przygotowanie, którego wymaga profil
careers-own-preparation-hint = Od 1 (szybko się uczy) do 5 (studia i długie doświadczenie).
careers-own-section = Branża lub obszar
careers-own-same = To samo gdzie indziej
careers-own-same-hint = Adres tego samego pojęcia w innej klasyfikacji, na przykład w ESCO.
careers-own-bad-address = To nie jest adres: nie zawiera spacji.
careers-own-withdrawn = Nie do dalszego użycia
careers-own-withdrawn-hint = Kto ją ma, zachowuje; nie jest już podpowiadana.
careers-own-replaced = Zastąpiony przez
careers-own-change = Usuwanie
careers-own-saved = Zapisano: { $code }.
careers-own-deleted = Element usunięty.
careers-own-is-published = Ten element jest opublikowany: wycofaj go zamiast usuwać.
careers-own-missing = „{ $code }” wymienia „{ $missing }”, którego nie ma: najpierw go dodaj.
careers-own-circle = Te należą do siebie w kółko: { $codes }. Wyjmij jeden z innego.
careers-own-too-many = Klasyfikacja ma najwyżej { $most } elementów.
careers-own-publish = Opublikuj wersję
careers-own-publish-text = Wszyscy widzą ją od razu. Elementy usunięte od ostatniej wersji są oznaczone jako wycofane.
careers-own-version-field = Wersja
careers-own-version-hint = Na przykład „1.0” lub „2026-2”.
careers-own-same-version = Ta wersja jest już opublikowana: następnej daj inną nazwę.
careers-own-published = Opublikowano wersję { $version }. Nowe: { $added }, zmienione: { $changed }, wycofane: { $deprecated }.
careers-own-see = Zobacz jak inni

## Klasyfikacje: import
careers-imports-title = Import klasyfikacji
careers-imports-lead = Przekaż plik taki, jaki daje wydawca. Ponowny import tego samego niczego nie zmienia.
careers-import-format = Czyj to plik?
careers-import-esco = ESCO
careers-import-esco-hint = Zip lub tabele (CSV) z portalu ESCO, w dowolnym języku.
careers-import-repertory = Repertorium (tabela)
careers-import-repertory-hint = Tabela (CSV, XLSX) z kolumnami type, code, parent, label_it…, jak opisuje przewodnik po klasyfikacjach.
careers-import-case = CASE 1.1
careers-import-case-hint = CFPackage (JSON).
careers-import-digcomp = DigComp
careers-import-digcomp-hint = DigComp 3.0 (JSON-LD).
careers-import-name-hint = Potrzebna dla repertorium.
careers-import-version-hint = Jeśli plik jej nie podaje.
careers-import-language = Język
careers-import-language-hint = Dwie litery, jeśli plik go nie podaje.
careers-import-file = Plik
careers-import-do = Importuj
careers-imports-before = Wcześniejsze importy
careers-import-waiting = W toku
careers-import-done = Gotowe
careers-import-failed = Nieudany
careers-import-progress = Odczytano i zapisano, w procentach
careers-import-wait = Możesz opuścić tę stronę: praca trwa.
careers-import-refresh = Zobacz, jak daleko
careers-import-failed-text = Niczego nie przejęto.
careers-import-added = Nowe
careers-import-changed = Zmienione
careers-import-unchanged = Bez zmian
careers-import-deprecated = Wycofane
careers-import-relations = Nowe relacje
careers-import-without-source = Pominięte relacje
careers-import-without-source-text = Żadna z tutejszych klasyfikacji nie ma tego, od czego zaczynają się te relacje: { $count }. Zaimportuj tę klasyfikację (ESCO, dla tabeli odpowiedników), a potem ten plik jeszcze raz.
careers-import-rejected = Odrzucone wiersze
careers-import-line = Wiersz
careers-import-reason = Powód
careers-import-first = Pokazano pierwsze { $count }.
careers-import-tables = Odczytane tabele
careers-import-what = Zawartość
careers-import-encoding = Kodowanie
careers-import-rows = Wiersze

## Plan: who pays
careers-plan-company = Pieniądze, które płaci pracodawca
careers-plan-voucher = Twoje bony
careers-plan-payer-hint = Tylko na to, co płaci się w ten sposób. Zostaw puste, jeśli ich nie ma.
careers-plan-pays-company = Pracodawca płaci { $amount }.
careers-plan-pays-voucher = Bony płacą { $amount }.
careers-plan-pays-person = Ty płacisz { $amount }.
careers-plan-needs-company = Potrzeba jeszcze { $more } od pracodawcy.
careers-plan-needs-voucher = Potrzeba jeszcze { $more } w bonach.
careers-import-elsewhere = „{ $address }” należy już do innej klasyfikacji.
careers-proven-by = Mikropoświadczenia, które ją potwierdzają
careers-plan-summary-free = Mając { $hours } i nic nie płacąc, przejdziesz z { $before } do { $after }.
careers-gap-by-level = Brakujące poziomy
