### Quizy, uznawanie, oświadczenia i grupy.

## Quizy
learning-asks-quiz = Odpowiada się na quiz.
learning-quiz-work = Twoje wyzwanie
learning-quiz-open = Przejdź do quizu
learning-quiz-open-again = Wróć do quizu
learning-quiz-questions = Pytania
learning-quiz-time = Czas (minuty)
learning-quiz-how-long = Czas
learning-quiz-no-limit = Bez ograniczeń
learning-quiz-minutes = { $count ->
    [one] { $count } minuta
    [few] { $count } minuty
   *[other] { $count } minut
}
learning-quiz-attempts-left = Pozostałe próby
learning-quiz-enough = Wystarczający wynik
learning-quiz-is-enough = wystarcza: potrzeba { $percent }
learning-quiz-is-not-enough = poniżej wymaganych { $percent }
learning-quiz-attempts-so-far = Twoje próby
learning-quiz-attempt-before = Z poprzedniego oddania
learning-quiz-best-counts = Liczy się najlepsza próba.
learning-quiz-time-runs = Gdy zaczniesz, czas biegnie i nie zatrzymuje się, nawet jeśli zamkniesz stronę. Każda zapisana odpowiedź zostaje.
learning-quiz-start = Zacznij
learning-quiz-continue = Kontynuuj próbę
learning-quiz-no-attempt-left = Wykorzystano wszystkie próby.
learning-quiz-not-open = Czas minął lub próba jest zakończona: zapisane odpowiedzi zostają.
learning-quiz-back = Wróć do wyzwania
learning-quiz-question-of = Pytanie { $number } z { $count }
learning-quiz-question-number = Pytanie { $number }
learning-quiz-answered = Udzielone odpowiedzi
learning-quiz-ends-at = { $count ->
    [one] Koniec o { $time }: została { $count } minuta.
    [few] Koniec o { $time }: zostały { $count } minuty.
   *[other] Koniec o { $time }: zostało { $count } minut.
}
learning-quiz-choose-one = Wybierz jedną odpowiedź
learning-quiz-choose-all = Wybierz wszystkie poprawne odpowiedzi
learning-quiz-number = Liczba
learning-quiz-number-hint = Na przykład 12,5 albo −3.
learning-quiz-few-words = Odpowiedź w kilku słowach
learning-quiz-put-in-order = Nadaj każdemu miejsce
learning-quiz-place = Miejsce { $number }
learning-quiz-each-place-once = Każde miejsce można dać tylko raz: wybierz inne.
learning-quiz-not-decimal = Wpisz liczbę z najwyżej sześcioma miejscami po przecinku, na przykład 12,5.
learning-quiz-next = Zapisz i dalej
learning-quiz-before = Zapisz i wróć
learning-quiz-to-end = Zapisz i przejdź na koniec
learning-quiz-save-and-end = Zapisz i przejdź na koniec
learning-quiz-end-title = To już koniec?
learning-quiz-end-text = Po zakończeniu ta próba już się nie zmieni.
learning-quiz-all-answered = Odpowiedziano na wszystkie pytania.
learning-quiz-unanswered = { $count ->
    [one] { $count } pytanie bez odpowiedzi: liczy się jako zero.
    [few] { $count } pytania bez odpowiedzi: liczą się jako zero.
   *[other] { $count } pytań bez odpowiedzi: liczy się jako zero.
}
learning-quiz-end = Zakończ próbę
learning-quiz-look-again = Przejrzyj odpowiedzi
learning-quiz-was-ended = Próba zakończona.
learning-quiz-right = dobrze
learning-quiz-partly = częściowo
learning-quiz-wrong = źle
learning-quiz-would-be = Poprawnie:
learning-quiz-right-is = Poprawnie:

## Projektowanie quizu
learning-quiz-design-lead = Pytania są sprawdzane przy oddaniu; wynik pomaga oceniającym, nie decyduje za nich.
learning-quiz-none = Nie ma jeszcze pytań
learning-quiz-none-text = Dodaj je poniżej albo zaimportuj z innego programu.
learning-quiz-add = Dodaj pytanie
learning-quiz-kind-single = Jedna poprawna odpowiedź
learning-quiz-kind-multiple = Kilka poprawnych odpowiedzi
learning-quiz-kind-numeric = Liczba
learning-quiz-kind-ordering = Ułożyć w kolejności
learning-quiz-kind-short-answer = Krótka odpowiedź
learning-quiz-rules = Zasady quizu
learning-quiz-time-hint = Zostaw puste, jeśli bez ograniczeń.
learning-quiz-attempts = Próby
learning-quiz-attempts-hint = Od 1 do 10: liczy się najlepsza.
learning-quiz-enough-hint = Część punktów, która Twoim zdaniem wystarcza. Oceniający widzą ją obok kryteriów.
learning-quiz-points = Punkty
learning-quiz-prompt = Pytanie
learning-quiz-options = Odpowiedzi do wyboru
learning-quiz-option-number = Odpowiedź { $number }
learning-quiz-which-is-right = Która jest poprawna?
learning-quiz-which-are-right = Które są poprawne?
learning-quiz-several-hint = Każdy błędny wybór odejmuje jeden poprawny; nigdy poniżej zera.
learning-quiz-value = Poprawna liczba
learning-quiz-tolerance = Tolerancja
learning-quiz-tolerance-hint = O ile można się pomylić w górę lub w dół. Puste: wcale.
learning-quiz-negative-tolerance = Tolerancja nie może być ujemna: wpisz dopuszczalne odchylenie, na przykład 0,5.
learning-quiz-in-order = Elementy we właściwej kolejności
learning-quiz-in-order-hint = Po jednym w wierszu, od trzech do dziesięciu. Odpowiadający widzi je wymieszane.
learning-quiz-accepted = Uznawane odpowiedzi
learning-quiz-accepted-hint = Po jednej w wierszu. Wielkość liter, akcenty i interpunkcja się nie liczą.
learning-quiz-one-right = Wskaż, która z wpisanych odpowiedzi jest poprawna.
learning-quiz-some-right = Zaznacz przynajmniej jedną poprawną odpowiedź.
learning-quiz-right-is-empty = Zaznaczona jako poprawna, ale pusta: wpisz ją albo usuń zaznaczenie.
learning-quiz-option-twice = To już jest: każda musi być inna.
learning-quiz-two-options = Potrzebne są co najmniej dwie odpowiedzi do wyboru.
learning-quiz-lines = Wpisz od { $least } do { $most } wierszy.
learning-quiz-full = Quiz ma najwyżej { $most } pytań.

## Import pytań
learning-quiz-import = Importuj pytania (QTI 3)
learning-quiz-import-lead = Pakiet zip albo pojedyncze pytanie, jak eksportuje wiele platform. Czego nie da się przejąć, jest podane pytanie po pytaniu.
learning-quiz-file = Plik
learning-quiz-import-button = Importuj
learning-quiz-to-questions = Przejdź do pytań
learning-quiz-imported = { $count ->
    [one] Zaimportowano { $count } pytanie.
    [few] Zaimportowano { $count } pytania.
   *[other] Zaimportowano { $count } pytań.
}
learning-quiz-refused = Nieprzejęte: { $count }
learning-quiz-remarks = Do sprawdzenia: { $count }
learning-qti-broken = nie da się odczytać wiersza { $line } ({ $reason }); wyeksportuj plik ponownie.
learning-qti-document-type = zawiera deklarację DOCTYPE, której ze względów bezpieczeństwa się nie czyta; wyeksportuj bez niej.
learning-qti-entity = używa „&{ $name };”, czego plik nie może definiować; wpisz sam znak.
learning-qti-too-much = za duże lub zbyt głęboko zagnieżdżone; podziel to.
learning-qti-not-qti = To nie jest pakiet zip ani plik XML: wyeksportuj pytania jako QTI 3.
learning-qti-not-an-item = to „{ $name }”, nie pytanie QTI 3; przejmowane są pytania, testy i sekcje nie.
learning-qti-not-taken = to nie dokument XML; nie jest przejmowany.
learning-qti-media = pokazuje „{ $name }”: przejmowane są tylko pytania tekstowe.
learning-qti-interactions = pyta o { $count } rzeczy: musi pytać dokładnie o jedną.
learning-qti-unknown-interaction = używa „{ $name }”, czego tu nie ma.
learning-qti-no-right-answer = nie mówi, co jest poprawne, albo wskazuje odpowiedź, której nie ma.
learning-qti-number = liczby „{ $text }” nie da się tu zapisać: całe punkty od 1 do 100, najwyżej sześć miejsc po przecinku, ta sama tolerancja w górę i w dół.
learning-qti-unsound = brakuje tekstu lub jest za długi, albo nie ma od 2 do 10 różnych odpowiedzi (co najmniej 3 do ułożenia w kolejności).
learning-qti-twice = ma ten sam identyfikator co inne pytanie w pliku: przejmowane jest tylko pierwsze.
learning-qti-scored-our-way = tam punktuje się inaczej; tu obowiązują zasady tej strony.

## Co mówią odpowiedzi
learning-quiz-statistics = Co mówią odpowiedzi
learning-quiz-statistics-of = { $count ->
    [one] Pierwsze próby { $count } osoby
    [few] Pierwsze próby { $count } osób
   *[other] Pierwsze próby { $count } osób
}
learning-quiz-nobody-yet = Nikt jeszcze nie odpowiedział
learning-quiz-nobody-yet-text = Liczby pojawią się, gdy ktoś odda pracę.
learning-quiz-not-shown = Jeszcze za mało odpowiedzi
learning-quiz-not-shown-text = Liczby pojawiają się, gdy osób jest co najmniej { $least }: przy mniejszej liczbie byłoby widać, kto jak odpowiedział.
learning-quiz-too-few = { $count ->
    [one] Tylko { $count } osoba: poniżej { $least } te liczby są tylko wskazówką.
    [few] Tylko { $count } osoby: poniżej { $least } te liczby są tylko wskazówką.
   *[other] Tylko { $count } osób: poniżej { $least } te liczby są tylko wskazówką.
}
learning-quiz-question = Pytanie
learning-quiz-facility = Łatwość
learning-quiz-discrimination = Moc różnicująca
learning-quiz-left-out = Pominięte
learning-quiz-chosen = Wybrane odpowiedzi
learning-quiz-what-it-means = Jak czytać te liczby
learning-quiz-facility-means = Łatwość: średnia część punktów, od 0 do 1. Blisko 0 pytanie jest za trudne lub źle napisane, blisko 1 nikogo nie odróżnia.
learning-quiz-discrimination-means = Moc różnicująca: korelacja punktowo-dwuseryjna między poprawną odpowiedzią tutaj a punktami za wszystkie inne pytania, od −1 do 1. Poniżej 0,2 pytanie mówi niewiele; jeśli jest ujemna, sprawdź, którą odpowiedź oznaczono jako poprawną.

## Uznawanie wcześniejszego uczenia się
learning-recognition-origin = Uznanie wcześniej zdobytych umiejętności
learning-recognition-participation = Uznanie wcześniejszego uczenia się, bez uczestnictwa
learning-recognition-assessment = Ocena portfolio dowodów według kryteriów, przez co najmniej dwie osoby
learning-recognition-can-already = Już to potrafisz? Poproś o uznanie bez uczestnictwa
learning-recognition-title = Uznanie: { $title }
learning-recognition-lead = Jeśli już to umiesz, nie ma znaczenia, gdzie się tego nauczono: { $provider } ocenia to, co pokażesz.
learning-recognition-what-to-show = Co trzeba pokazać, że się umie
learning-recognition-how = Jak to działa
learning-recognition-step-portfolio = Zbierasz portfolio: pliki, linki oraz to, co mówi pracodawca lub ktoś, kto widział Twoją pracę.
learning-recognition-step-admission = Organizator sprawdza, czy wszystko jest; jeśli czegoś brakuje, informuje Cię i możesz to uzupełnić.
learning-recognition-step-panel = Co najmniej dwie osoby oceniają według tych samych kryteriów co u uczestników, niezależnie od siebie; trzecia zatwierdza.
learning-recognition-step-award = Jeśli się uda, otrzymasz to samo mikropoświadczenie: będzie w nim, że je uznano.
learning-recognition-reasons = Gdzie i jak się tego nauczono
learning-recognition-reasons-hint = Praca, wolontariat, samodzielna nauka: w kilku zdaniach, z miejscami i okresami. Czytają to tylko oceniający.
learning-recognition-reasons-given = Gdzie i jak to zdobyto
learning-recognition-begin = Zacznij portfolio
learning-recognition-sign-in = Zaloguj się, aby poprosić o uznanie
learning-recognition-task-hint = Zamiast wykonywać, napisz, gdzie już to zrobiono i który dowód w portfolio to pokazuje.
learning-recognition-no-evidence = Portfolio jest puste: dodaj co najmniej jeden dowód, plik, link albo oświadczenie.
learning-recognition-not-published = Ta wersja nie jest opublikowana: poszukaj aktualnej w katalogu.
learning-recognition-appealable = Ostatni wniosek nie został przyjęty i możesz się jeszcze odwołać: nowy można złożyć, gdy minie termin na odwołanie.
learning-recognition-mine = Twoje uznania
learning-recognition-mine-lead = To, o czego uznanie bez uczestnictwa poproszono.
learning-recognition-none = Nie ma jeszcze wniosków
learning-recognition-none-text = Na stronie mikropoświadczenia opisano, jak poprosić o uznanie tego, co już potrafisz.

## Oświadczenia innych
learning-statement-section = Oświadczenia, o które poproszono
learning-statement-text = Osoba, którą poprosisz, dostanie link ważny raz i przez czternaście dni: odpowie bez konta, a odpowiedź trafi tu do dowodów.
learning-statement-ask-somebody = Poproś o oświadczenie e-mailem
learning-statement-ask-title = Poproś o oświadczenie
learning-statement-ask-lead = Osoba, która widziała Twoją pracę, dostanie e-mail i odpowie przez link, bez konta.
learning-statement-email = Adres e-mail tej osoby
learning-statement-email-hint = Adres zostaje przy oświadczeniu: najlepiej służbowy.
learning-statement-note = O czym prosisz opowiedzieć
learning-statement-note-hint = Na przykład: jak przygotowano marcowe arkusze.
learning-statement-ask = Wyślij prośbę
learning-statement-was-asked = Prośbę wysłano do: { $name }.
learning-statement-withdraw = Wycofaj
learning-statement-was-withdrawn = Wycofano: link już nie działa.
learning-statement-until = Odpowiedź oczekiwana do { $until }.
learning-statement-state-open = oczekuje
learning-statement-state-given = odpowiedziano
learning-statement-state-declined = nie może tego powiedzieć
learning-statement-state-withdrawn = wycofana
learning-statement-state-expired = wygasła
learning-statement-too-many = W tej pracy próśb otwartych lub wysłanych w ciągu ostatniej doby jest już { $most }: poczekaj na odpowiedź albo spróbuj jutro.
learning-statement-own-address = To Twój własny adres: podaj adres osoby, którą prosisz.
learning-statement-title = Co potrafi { $learner }? ({ $title })
learning-statement-lead = { $learner } prosi Cię o oświadczenie do mikropoświadczenia „{ $title }”. Wystarczy kilka zdań o tym, co widziano na własne oczy.
learning-statement-asks-you = { $learner } pyta:
learning-statement-words = Co widziano
learning-statement-your-name = Imię i nazwisko
learning-statement-your-position = W jakiej roli
learning-statement-is-me = Jestem osobą, do której napisano na adres { $email }, a to, co oświadczam, jest prawdą.
learning-statement-is-me-needed = Potwierdź, że do Ciebie napisano.
learning-statement-what-happens = Imię, rolę, adres i słowa widzą osoba pytająca i oceniający. Po wysłaniu oświadczenie już się nie zmienia.
learning-statement-give = Wyślij oświadczenie
learning-statement-decline = Nie mogę tego powiedzieć
learning-statement-given = Dziękujemy
learning-statement-given-text = Oświadczenie dotarło i jest wśród dowodów: { $learner }. Nic więcej nie trzeba robić.
learning-statement-declined = W porządku
learning-statement-declined-text = Odnotowano, że nie możesz tego powiedzieć. { $learner } widzi tylko to.
learning-statement-over = Tej prośby nie można już użyć.
learning-statement-over-title = Ten link już nie działa
learning-statement-over-given = Oświadczenie już wysłano: każdy link działa raz. Dziękujemy.
learning-statement-over-declined = Odpowiedziano już, że nie możesz tego powiedzieć. Jeśli zmieniasz zdanie, poproś o nową prośbę.
learning-statement-over-withdrawn = Prośba została wycofana.
learning-statement-over-expired = Minęło czternaście dni. Jeśli nadal chcesz odpowiedzieć, poproś o nowy link.
learning-statement-over-handed-in = Praca została już oddana: nic nie można dodać.
learning-statement-signed = Oświadczono osobiście przez link wysłany na { $email }, { $at }.
learning-statement-reported = Podane przez oddającego, niepotwierdzone przez cytowaną osobę.
learning-statement-mail-subject = { $learner } prosi o Twoje oświadczenie
learning-statement-mail-body =
    Dzień dobry { $name },

    { $learner } zbiera dowody swoich umiejętności i prosi o oświadczenie o tym, co widziano.

    { $note }

    Odpowiedzieć można tutaj, bez konta; link działa raz, przez { $days } dni:
    { $origin }{ $path }

    Jeśli nie znasz tej osoby lub nie chcesz odpowiadać, zignoruj tę wiadomość.

    { $network }

## Praca w grupie
learning-group-most = Osoby, które mogą oddać razem
learning-group-most-hint = Od 2 do 8; puste, jeśli każdy pracuje sam. Każda osoba i tak jest oceniana osobno.
learning-group-title = Praca w grupie
learning-group-may = To wyzwanie można wykonać w grupie, do { $most } osób z tej samej edycji.
learning-group-form = Pracuj w grupie
learning-group-of = { $count ->
    [one] Twoja grupa: na razie tylko Ty
    [few] Twoja grupa: { $count } osoby
   *[other] Twoja grupa: { $count } osób
}
learning-group-lead = Oddaje się raz za całą grupę; każda osoba jest oceniana i certyfikowana osobno: { $title }.
learning-group-contribution = Twój wkład
learning-group-contribution-label = Co zrobiono z Twojej strony
learning-group-contribution-hint = W pierwszej osobie, konkretnie. Czyta to grupa i oceniający; bez tego grupa nie może oddać pracy.
learning-group-who = Kto jest w grupie
learning-group-leads = oddaje
learning-group-said = wkład opisany
learning-group-silent = brak opisu wkładu
learning-group-take-out = Usuń z grupy
learning-group-taken-out = Usunięto z grupy.
learning-group-invite = Zaproś
learning-group-invite-text = Wyślij ten link osobom z miejscem w tej samej edycji: każda akceptuje sama, do { $until }.
learning-group-invitation = Link z zaproszeniem
learning-group-to-work = Przejdź do pracy do oddania
learning-group-work = Praca do tej pory
learning-group-leave = Opuść grupę
learning-group-dissolve = Rozwiąż grupę
learning-group-left = Opuszczono grupę.
learning-group-join-title = { $name } zaprasza do pracy w grupie
learning-group-join-text = Jeśli zaakceptujesz, grupa zobaczy Twoje imię i opis Twojego wkładu. Możesz ją opuścić, dopóki praca nie zostanie oddana. Przy oddaniu praca grupy zastąpi Twój szkic: jego odpowiedzi i dowody zostaną usunięte.
learning-group-join = Akceptuj
learning-group-joined = Należysz teraz do grupy.
learning-group-closed = Grupa już oddała pracę albo czas na dołączenie minął.
learning-group-full = Grupa jest pełna.
learning-group-already-at-work = Należysz już do innej grupy albo oddano już pracę z tego miejsca.
learning-group-no-seat = Aby dołączyć, potrzebne jest miejsce w tej samej edycji: zarezerwuj je w katalogu.
learning-group-not-allowed = To wyzwanie wykonuje się samodzielnie.
learning-group-fellow-hands-in = Należysz do grupy: pracę oddaje osoba, która ją utworzyła.
learning-group-no-contribution = Przed oddaniem każdy opisuje swój wkład. Brakuje: { $names }.
learning-group-fellow-not-attended = Obecność osoby { $name } nie jest odnotowana. Poczekaj, aż odnotuje ją osoba prowadząca, albo usuń tę osobę z grupy.
learning-group-this-one = osoba oceniana
learning-group-to-fellow = Praca: { $name }
