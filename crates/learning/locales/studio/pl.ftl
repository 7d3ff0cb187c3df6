### Pracownia projektowania i zasady organizatora.

## Wybory
learning-supervision-unsupervised = Bez nadzoru i bez sprawdzania tożsamości
learning-supervision-supervised = Z nadzorem
learning-supervision-identified = Z nadzorem i sprawdzeniem tożsamości
learning-stackability-stand-alone = Samodzielne
learning-stackability-stackable = Liczy się do większej kwalifikacji
learning-asks-observation = Oddaje się to, co mówi osoba, która obserwowała.
learning-asks-statement = Oddaje się oświadczenie pracodawcy.
learning-words-observation = obserwacja świadka
learning-words-statement = oświadczenie pracodawcy
learning-panel-of = { $count ->
    [one] Jedna osoba, potem zatwierdzenie
    [few] { $count } osoby niezależnie od siebie, potem zatwierdzenie
   *[other] { $count } osób niezależnie od siebie, potem zatwierdzenie
}
learning-days = dni

## Etapy projektowania
learning-steps = Etapy projektowania
learning-step-basics = 1. Co to jest
learning-step-outcomes = 2. Efekty
learning-step-tasks = 3. Zadania
learning-step-rubric = 4. Kryteria
learning-step-translations = 5. Języki
learning-step-check = 6. Kontrola
learning-group-judged = Jak się ocenia
learning-credits = Punkty ECTS
learning-credits-hint = Nieobowiązkowe. We Włoszech jeden punkt to { $hours } godzin pracy.
learning-not-credits = Wpisz punkty jako liczbę od 0,01 do 60, na przykład 0,4.
learning-eqf-help = Co oznacza każdy poziom
learning-eqf-means-1 = Podstawowa wiedza ogólna; proste zadania pod bezpośrednim kierunkiem.
learning-eqf-means-2 = Podstawowa wiedza w dziedzinie; typowe problemy według prostych reguł, z pewną samodzielnością.
learning-eqf-means-3 = Fakty, zasady i procesy w dziedzinie; dobiera metody i narzędzia i odpowiada za swoje zadanie.
learning-eqf-means-4 = Szeroka wiedza praktyczna i teoretyczna; rozwiązuje szczególne problemy i nadzoruje rutynową pracę innych.
learning-eqf-means-5 = Wiedza specjalistyczna i świadomość jej granic; znajduje twórcze rozwiązania i kieruje tam, gdzie wiele się zmienia.
learning-eqf-means-6 = Wiedza zaawansowana i krytyczne rozumienie; zarządza złożonymi działaniami i decyduje w nieprzewidywalnych warunkach.
learning-eqf-means-7 = Wiedza wysoko wyspecjalizowana, częściowo przodująca; wprowadza nowości, łączy dziedziny i zmienia środowiska pracy.
learning-eqf-means-8 = Wiedza na samym czele dziedziny; poszerza lub na nowo określa wiedzę i praktykę zawodową.
learning-eqf-verified-by = Poziom potwierdzony przez
learning-eqf-verified-by-hint = Instytucja, która potwierdziła poziom, jeśli taka jest.
learning-stackable-towards-hint = Kwalifikacja lub ścieżka, do której się liczy.
learning-outcomes-list-lead = Co potrafi osoba, która je zdobywa. Każdy efekt zaczyna się od czasownika, który można zaobserwować.
learning-tasks-list-lead = Zadania wynikają z sytuacji i wymagają dowodu.
learning-criteria-list-lead = Każde kryterium ma od dwóch do pięciu poziomów, od najniższego.
learning-not-linked = Niepowiązany z ramą
learning-translations = Inne języki
learning-translations-lead = Teksty są w języku: { $language }. Kto czyta w innym języku, widzi tłumaczenie, jeśli jest.
learning-translation-into = Tłumaczenie: { $language }
learning-translation-lead = Pod każdą nazwą stoi tekst do przetłumaczenia. Zostaw wszystko puste, aby usunąć tłumaczenie.
learning-translation-none = nieprzetłumaczone
learning-translation-begun = niepełne
learning-translation-whole = pełne

## Kontrola
learning-element-quiz-questions = Każdy quiz ma co najmniej jedno pytanie
learning-element-distinct = Żaden efekt, zadanie ani kryterium się nie powtarza
learning-element-can-be-failed = Co najmniej jedno kryterium wymaga więcej niż najniższego poziomu
learning-element-witnessed = Przy nauce w pracy zadanie wymaga świadka lub pracodawcy
learning-element-stackable-towards = Kwalifikacja, do której się liczy
learning-element-translations = Rozpoczęte tłumaczenia są pełne
learning-element-credits = Punkty i godziny mówią to samo
learning-element-outcomes-linked = Każdy efekt jest powiązany z ramą
learning-element-outcomes-visible = Każdy efekt zaczyna się od czasownika, który można zaobserwować (nie „znać”, „rozumieć”)
learning-element-outcomes-fit-level = Żaden efekt nie wykracza daleko ponad poziom ERK
learning-element-supervision = Nadzór i tożsamość podczas oceny
learning-element-stackability = Czy jest samodzielne, czy liczy się do większej kwalifikacji
learning-gate-advice = Byłoby lepiej, gdyby było:

## Przegląd
learning-comments = Uwagi
learning-no-comments = Brak uwag.
learning-comment-open = otwarta
learning-comment-settled = załatwiona
learning-settle-comment = Oznacz jako załatwioną
learning-comment-field = Czego dotyczy
learning-comment-body = Uwaga
learning-add-comment = Dodaj uwagę
learning-was-commented = Uwaga dodana.
learning-removed-part = Część, której już nie ma
learning-comments-open = { $count ->
    [one] Jedna uwaga jest jeszcze otwarta: oznacz ją jako załatwioną przed zatwierdzeniem.
    [few] { $count } uwagi są jeszcze otwarte: oznacz je jako załatwione przed zatwierdzeniem.
   *[other] { $count } uwag jest jeszcze otwartych: oznacz je jako załatwione przed zatwierdzeniem.
}
learning-own-checks = Kontrole naszej organizacji
learning-own-checks-hint = Aby zatwierdzić, potwierdź, że wszystkie zostały wykonane.
learning-checks-unconfirmed = { $count ->
    [one] Została jedna kontrola Twojej organizacji do potwierdzenia.
    [few] Zostały { $count } kontrole Twojej organizacji do potwierdzenia.
   *[other] Zostało { $count } kontroli Twojej organizacji do potwierdzenia.
}
learning-more-to-do = Więcej
learning-compare = Porównanie wersji
learning-compare-with = Porównaj z wersją { $number }
learning-compare-lead = Co się zmienia w „{ $title }”.
learning-differences = Różnice
learning-field = Pole
learning-no-difference = Brak różnic
learning-no-difference-text = Obie wersje mówią to samo.
learning-copy = Skopiuj do nowego mikropoświadczenia
learning-copy-of = { $title } (kopia)
learning-export = Pobierz jako JSON
learning-badge-alt = Odznaka „{ $title }”

## Dokumenty
learning-import = Wczytaj z pliku
learning-import-lead = Plik JSON pobrany tutaj lub z innej sieci. Staje się szkicem Twojej organizacji.
learning-import-file = Plik JSON
learning-import-instead = Masz już plik? Wczytaj go.
learning-import-broken = Pliku nie da się odczytać w wierszu { $line }: { $reason }. Pobierz go ponownie ze źródła.
learning-import-format = To nie jest mikropoświadczenie do wczytania: brakuje „format”: „{ $format }”.
learning-import-too-much = Pole { $field } wykracza poza dopuszczalne granice: popraw je w pliku i spróbuj ponownie.
learning-was-imported = { $unknown ->
    [0] Wczytano. Zobacz, czego brakuje.
    [one] Wczytano. Jedna umiejętność nie jest tu znana: powiąż ją ponownie.
    [few] Wczytano. { $unknown } umiejętności nie są tu znane: powiąż je ponownie.
   *[other] Wczytano. { $unknown } umiejętności nie jest tu znanych: powiąż je ponownie.
}

## Świadkowie
learning-attach-words = Co mówi osoba, która widziała Twoją pracę
learning-words-kind = Kto mówi
learning-witness-name = Imię i nazwisko
learning-witness-position = Stanowisko
learning-witness-position-hint = Na przykład: brygadzista, opiekunka, właściciel.
learning-witness-words = Co ta osoba widziała
learning-witness-words-hint = Jej słowami: co zostało zrobione, kiedy, jak poszło.

## Zasady organizatora
learning-rules-title = Ramy jakości
learning-rules-lead = Zasady, według których { $name } projektuje i ocenia.
learning-seats-orphaned = { $count ->
    [one] Jedna praca jest u osoby, która już nie ocenia.
    [few] { $count } prace są u osób, które już nie oceniają.
   *[other] { $count } prac jest u osób, które już nie oceniają.
}
learning-reassign = Przekaż innym
learning-were-reassigned = { $count ->
    [one] Jedna praca przekazana innej osobie.
    [few] { $count } prace przekazane innym.
   *[other] { $count } prac przekazanych innym.
}
learning-were-reassigned-in-part = { $free ->
    [one] Jedna praca pozostaje wolna: na razie nikt inny nie może jej ocenić.
    [few] { $free } prace pozostają wolne: na razie nikt inny nie może ich ocenić.
   *[other] { $free } prac pozostaje wolnych: na razie nikt inny nie może ich ocenić.
 } { $count ->
    [0] {""}
    [one] Jedną przekazano innej osobie.
    [few] { $count } przekazano innym.
   *[other] { $count } przekazano innym.
 }
learning-rules-choose = Wybierz organizację, której zasady zapisujesz.
learning-rules-design = Projektowanie
learning-rules-assessment = Ocenianie
learning-rule-linked-outcomes = Każdy efekt jest powiązany z ramą
learning-rule-supervised = Osoba oceniana jest zawsze pod nadzorem
learning-rule-approvers = Kto zatwierdza, publikuje i wycofuje wersje
learning-rule-approvers-either = { $manager } lub { $validator }
learning-rule-publisher-is-other = Publikuje kto inny niż osoba, która zatwierdziła
learning-not-an-approver = Według zasad organizacji tę decyzję podejmuje osoba w innej roli.
learning-approver-publishes = Ta wersja ma już twoją zgodę: według zasad organizacji publikuje ją inna osoba.
learning-credits-due = ({ $duration } to { $credits } punktów)
learning-rule-own-checks = Własne kontrole przed zatwierdzeniem
learning-rule-own-checks-hint = Jedna w wierszu. Kto zatwierdza, potwierdza je po kolei.
learning-too-many-checks = Wpisz najwyżej { $most } kontroli.
learning-rule-panel-size = Ile osób ocenia każdą pracę
learning-rule-exclude-colleagues = Nie ocenia osoba należąca do organizacji uczącego się
learning-rule-exclude-colleagues-hint = Na przykład pracodawca lub ktoś ze współpracowników.
learning-rule-admissibility = Najpierw sprawdza się, czy pracę można ocenić
learning-rule-admissibility-hint = Uczący się od razu wie, czy czegoś brakuje.
learning-rule-judge-days = Czas na ocenę
learning-rule-judge-days-hint = Od dnia przydzielenia pracy; potem trafia do kogoś innego. 0, jeśli nie ma terminu.
learning-rule-appeal-days = Czas na odwołanie
learning-rule-appeal-days-hint = Od dnia decyzji; 0, jeśli nie jest możliwe.
learning-rule-remark-percent = Prace oceniane po raz drugi
learning-rule-remark-percent-hint = Próba w ciemno, aby wiedzieć, na ile oceny są zgodne.

## Szablony
learning-template = Zacznij od szablonu
learning-template-level-1 = Jeszcze nie: potrzeba pomocy i poprawek
learning-template-level-2 = Samodzielnie, w zwykłej sytuacji
learning-template-level-3 = Także gdy sytuacja się zmienia, i umie powiedzieć dlaczego
learning-template-micro-stage = Zaświadczenie z mikrostażu
learning-template-micro-stage-hint = Kilka godzin, zadanie praktyczne, jedna osoba ocenia.
learning-template-micro-stage-situation = Prawdziwa organizacja ma mały, konkretny problem. Napisz, kim jest, co nie działa i czego oczekuje.
learning-template-micro-stage-criteria = Zdobywa się je, biorąc udział w mikrostażu i oddając pracę, która rozwiązuje problem.
learning-template-micro-stage-first-task = Rozwiąż problem
learning-template-micro-stage-first-instructions = Pracuj nad problemem i oddaj wynik w pliku.
learning-template-micro-stage-second-task = Wyjaśnij swoje decyzje
learning-template-micro-stage-second-instructions = Na jednej stronie: co zostało zrobione, dlaczego i co warto zrobić inaczej.
learning-template-micro-stage-first-criterion = Wynik działa
learning-template-micro-stage-second-criterion = Decyzje są uzasadnione
learning-template-on-the-job = Umiejętność pokazana w pracy
learning-template-on-the-job-hint = W miejscu pracy, ze świadkiem i pracodawcą; oceniają dwie osoby.
learning-template-on-the-job-situation = Opisz miejsce pracy, czynność i kto jej potrzebuje.
learning-template-on-the-job-criteria = Zdobywa się je, wykonując czynność w pracy przy świadku, z potwierdzeniem pracodawcy.
learning-template-on-the-job-first-task = Daj się zaobserwować
learning-template-on-the-job-first-instructions = Wykonaj czynność przy kimś, kto ją zna, i poproś o opis tego, co widział.
learning-template-on-the-job-second-task = Poproś pracodawcę o potwierdzenie
learning-template-on-the-job-second-instructions = Pracodawca pisze, od kiedy i jak samodzielnie wykonujesz czynność.
learning-template-on-the-job-first-criterion = Wykonuje czynność bezpiecznie i bez błędów
learning-template-on-the-job-second-criterion = Pracuje samodzielnie
learning-template-dossier-step = Krok dossier regionalnego (QRSP)
learning-template-dossier-step-hint = Część kompetencji z ramy regionalnej, z teczką dowodów.
learning-template-dossier-step-situation = Wskaż kompetencję regionalnej ramy standardów zawodowych i część, którą ten krok potwierdza.
learning-template-dossier-step-criteria = Zdobywa się je, zbierając dowody na tę część kompetencji regionalnej.
learning-template-dossier-step-towards = Kompetencja regionalnej ramy standardów zawodowych
learning-template-dossier-step-first-task = Zbierz dowody
learning-template-dossier-step-first-instructions = Włóż do teczki prace, dokumenty i zaświadczenia i napisz, czego dowodzi każde z nich.
learning-template-dossier-step-second-task = Potwierdź doświadczenie
learning-template-dossier-step-second-instructions = Pracodawca potwierdza czynności, okres i obowiązki.
learning-template-dossier-step-first-criterion = Dowody obejmują wymagane umiejętności i wiedzę
learning-template-dossier-step-second-criterion = Doświadczenie jest potwierdzone i niedawne
learning-template-operator = Przekwalifikowanie pracowników urzędów
learning-template-operator-hint = Dla osób przy publicznym okienku: projekt we własnej służbie.
learning-template-operator-situation = Opisz usługę, osoby, które przychodzą, i co się dla nich zmieniło.
learning-template-operator-criteria = Zdobywa się je, ulepszając część własnej usługi i pokazując, co się zmieniło.
learning-template-operator-first-task = Opowiedz o potrzebie
learning-template-operator-first-instructions = Porozmawiaj z trzema osobami, które korzystają z usługi, i napisz, czego nie znajdują.
learning-template-operator-second-task = Zmień coś
learning-template-operator-second-instructions = Wypróbuj ulepszenie przez dwa tygodnie i oddaj opis tego, co zrobiono, i wyniki.
learning-template-operator-first-criterion = Słucha ludzi i widzi, czego potrzeba
learning-template-operator-second-criterion = Ulepszenie jest widoczne

## Kto ocenia
learning-not-on-panel = Ta praca jest u innych osób.
learning-turn-over = Czas na ocenę tej pracy minął i jest ona teraz u kogoś innego. To, co zapisano, nie przepadło, ale się nie liczy.
learning-submission-received = Przyjęta
learning-answer-received = Otrzymaliśmy Twoją pracę. Ktoś sprawdza, czy można ją ocenić.
learning-admission = Czy można ją ocenić?
learning-admission-text = Sprawdź, czy wszystko jest: dopiero wtedy praca trafia do osób, które ją oceniają.
learning-return-feedback = Czego brakuje
learning-return-feedback-hint = Potrzebne tylko przy zwrocie. Uczący się przeczyta to w tej postaci.
learning-admit = Tak, przekaż do oceny
learning-return = Zwróć
learning-was-admitted = Praca trafia do oceny.
learning-was-returned = Praca zwrócona.
learning-to-admit = Do dopuszczenia
learning-nobody-yet = jeszcze niczyja
learning-second-time = druga ocena
learning-judges-again = O tej pracy już zdecydowano. Twoja ocena w ciemno pokazuje tylko, na ile jesteśmy zgodni.
learning-finish-and-next = Zakończ i przejdź do następnej
learning-kept = Szkic zapisany o
learning-skip = Przejdź do następnej bez zakończenia
learning-keys = Klawisze
learning-key-level = Od 1 do 5: wybiera poziom kryterium, w którym jesteś.
learning-key-move = J i K: następne i poprzednie kryterium.
learning-key-finish = Ctrl i Enter: kończy i przechodzi do następnej.
learning-step-down = Nie możesz ocenić tej pracy?
learning-step-down-text = Jeśli znasz osobę uczącą się lub masz w tym interes, oddaj miejsce: praca trafi do kogoś innego.
learning-step-down-button = Oddaj miejsce
learning-stepped-down = Miejsce zostało oddane.
learning-what-was-asked = Czego wymagano
learning-inbox-waiting = Do oceny
learning-inbox-done = Zakończone w ciągu 24 godzin
learning-begin-with-first = Zacznij od pierwszej
learning-inbox-work = Mikropoświadczenie
learning-inbox-offer = Mikrostaż
learning-inbox-since = Oddana
learning-inbox-due = Do oceny do
learning-inbox-state = Uwagi
learning-inbox-caption = Co czeka

## Odwołanie
learning-appeal = Odwołanie
learning-appeal-text = Jeśli uważasz decyzję za błędną, możesz do { $until } poprosić, aby inne osoby oceniły pracę ponownie.
learning-appeal-reasons = Dlaczego
learning-appeal-reasons-hint = Napisz, czego nie zauważono lub co źle oceniono. Oceniający to przeczytają.
learning-file-appeal = Złóż odwołanie
learning-was-appealed = Odwołanie złożone: inne osoby ocenią Twoją pracę.
learning-appeal-because = Uczący się złożył odwołanie
learning-appeal-open = Twoje odwołanie jest w toku: oceniają inne osoby niż poprzednio.
learning-appeal-upheld = Odwołanie zostało uwzględnione.
learning-appeal-rejected = Odwołanie zostało oddalone: inne osoby doszły do tej samej decyzji.
learning-appealed-already = Odwołanie od tej decyzji zostało już złożone.
learning-no-appeal = Od tej decyzji nie ma odwołania.
learning-appeal-too-late = Czas na odwołanie minął.

## Zgodność
learning-agreement = Zgodność oceniających
learning-agreement-lead = Na ile są zgodne osoby, które oceniły tę samą pracę niezależnie od siebie.
learning-agreement-none = Nie ma jeszcze czego porównać
learning-agreement-none-text = Dwie osoby muszą ocenić tę samą pracę: wybierz dwóch oceniających albo część prac do drugiej oceny.
learning-agreement-by-title = Według mikropoświadczenia
learning-agreement-by-person = Według osoby
learning-agreement-title = Mikropoświadczenie
learning-agreement-person = Osoba
learning-agreement-compared = Porównane kryteria
learning-agreement-same = Ten sam poziom
learning-kappa = Kappa Cohena
learning-kappa-what = Czym jest kappa Cohena
learning-kappa-text = Na ile oceny są zgodne ponad to, co dałby przypadek: 1 to pełna zgodność, 0 to jak losowanie. Nie da się jej obliczyć, gdy wszyscy zawsze wybierają ten sam poziom.

learning-judge-soon-mail-subject = Został dzień na ocenę: { $title }
learning-judge-soon-mail-body =
    Dzień dobry, { $name },

    czas na ocenę pracy „{ $title }” kończy się { $deadline }. Potem praca trafi do kogoś innego.
    Oceń ją tutaj: { $origin }/assessment/{ $submission }
    Jeśli nie możesz, na tej samej stronie oddasz miejsce.

    { $network }
learning-turn-over-mail-subject = Czas minął: { $title }
learning-turn-over-mail-body =
    Dzień dobry, { $name },

    czas na ocenę pracy „{ $title }” minął { $deadline }: miejsce ma ktoś inny albo jest wolne, jeśli nikt inny nie może go zająć.
    Jeśli jest jeszcze wolne, możesz zająć je ponownie tutaj: { $origin }/assessment/{ $submission }

    { $network }
