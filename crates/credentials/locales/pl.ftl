# Credentials: backpack, sharing, verification, status

credentials-backpack-title = Mój plecak
credentials-backpack-lead = Poświadczenia, które otrzymałeś lub otrzymałaś. Należą do Ciebie: pobieraj je, pokazuj komu chcesz i przestawaj pokazywać, kiedy chcesz.
credentials-backpack-empty-title = Twój plecak jest pusty
credentials-backpack-empty-text = Gdy zaliczysz zadanie, poświadczenie trafi tutaj. Zacznij od wyboru mikroszkolenia.
credentials-badge-alt = Obraz poświadczenia „{$title}”

credentials-state-valid = Ważne
credentials-state-suspended = Zawieszone
credentials-state-revoked = Odwołane
credentials-suspended-since = Poświadczenie jest zawieszone od {$date}: na razie nie obowiązuje.
credentials-revoked-because = Poświadczenie odwołano {$date}. Powód: {$reason}.
credentials-reason-issued-in-error = wydane przez pomyłkę
credentials-reason-assessment-invalid = ocena jest nieważna
credentials-reason-right-withdrawn = organizacja nie może już go przyznawać
credentials-reason-fraud = uzyskane podstępem
credentials-reason-corrected = zastąpione poprawionym

credentials-fact-issuer = Wydane przez
credentials-fact-awarded = Data
credentials-fact-until = Ważne do
credentials-fact-about = Czego dotyczy
credentials-fact-criteria = Jak je zdobyć
credentials-fact-workload = Nakład pracy
credentials-fact-eqf = Poziom ERK
credentials-fact-assessment = Rodzaj oceny
credentials-fact-participation = Forma uczestnictwa
credentials-fact-quality = Zapewnianie jakości
credentials-fact-standing = Stan

credentials-share-title = Udostępnij
credentials-share-lead = Utwórz link, który pokazuje to poświadczenie. Kto go otworzy, może je od razu sprawdzić, bez konta.
credentials-share-audience = Dla kogo
credentials-share-audience-hint = Notatka tylko dla Ciebie, na przykład nazwa firmy.
credentials-share-days = Na jak długo
credentials-share-7 = 7 dni
credentials-share-30 = 30 dni
credentials-share-365 = Rok
credentials-share-always = Bez końca
credentials-share-name = Pokaż moje imię i nazwisko
credentials-share-button = Utwórz link
credentials-share-made = Link jest gotowy: skopiuj go i wyślij.
credentials-share-ended = Link już nie działa.
credentials-share-too-many = Masz już {$most} otwartych linków do tego poświadczenia. Zamknij jeden i spróbuj ponownie.
credentials-share-link = Link
credentials-share-open = Otwarty
credentials-share-expired = Wygasł
credentials-share-taken-back = Zamknięty
credentials-share-facts = Utworzono {$date}. { $views ->
    [0] Nikt go jeszcze nie otworzył.
    [one] Otwarto raz.
    [few] Otwarto {$views} razy.
    [many] Otwarto {$views} razy.
   *[other] Otwarto {$views} razy.
}
credentials-share-until = Działa do {$date}.
credentials-share-with-name = Pokazuje Twoje imię i nazwisko.
credentials-share-without-name = Nie pokazuje Twojego imienia i nazwiska.
credentials-share-look = Zobacz, jak wygląda
credentials-share-end = Zamknij link

credentials-download-title = Pobierz
credentials-download-lead = Poświadczenie jest w każdym pliku: można je sprawdzić także bez nas.
credentials-download-json = Podpisany dokument (JSON)
credentials-download-png = Obraz (PNG)
credentials-download-svg = Obraz (SVG)
credentials-download-pdf = Zaświadczenie (PDF)
credentials-download-capsule = Kapsuła
credentials-download-capsule-hint = Kapsuła zawiera też klucze, status i dowód z rejestru: można ją sprawdzić po wielu latach, bez sieci, nawet gdy wystawcy już nie ma.
credentials-certificate = Zaświadczenie o mikropoświadczeniu
credentials-certificate-that = Zaświadcza się, że
credentials-certificate-bearer = osoba okazująca ten dokument
credentials-certificate-has = uzyskała mikropoświadczenie
credentials-certificate-awarded = wydane przez: { $issuer }, dnia { $date }
credentials-certificate-check = Sprawdzenie
credentials-certificate-check-text = Kod prowadzi do strony, na której każdy może sprawdzić to zaświadczenie. W tym pliku jest też podpisany dokument, który można sprawdzić bez nas.
credentials-take-along-title = Weź ze sobą
credentials-qr = Kod QR tej strony
credentials-qr-alt = Kod QR prowadzący do tej strony

credentials-learner-hidden = Osoba wolała nie pokazywać imienia i nazwiska
credentials-learner-stated = Imię i nazwisko podane przez osobę, która udostępnia poświadczenie.
credentials-learner-erased = Osoba usunięta
credentials-issued-by = Wydane przez {$issuer}
credentials-criteria-title = Co trzeba było zrobić
credentials-outcomes-title = Co ta osoba potrafi
credentials-results-title = Wyniki
credentials-criterion = Kryterium
credentials-level-reached = Osiągnięty poziom
credentials-level-required = Wymagany poziom
credentials-evidence-title = Złożone dowody
credentials-evidence-private = Dowody pozostają prywatne. Tu są ich tytuły i cyfrowe odciski, po których można je rozpoznać.
credentials-closed-title = Ten link już nic nie pokazuje
credentials-closed-expired = Link wygasł. Poproś o nowy osobę, która go wysłała.
credentials-closed-taken-back = Osoba zamknęła link. Jeśli go potrzebujesz, poproś o nowy.
credentials-standing-title = Stan poświadczenia
credentials-standing-private = Pod tym adresem mówimy tylko, czy poświadczenie obowiązuje, a jeśli nie, to dlaczego. Do kogo należy, pokazuje wyłącznie ta osoba, własnym linkiem.
credentials-terms-title = Co znaczą te pojęcia
credentials-terms-text = To słowa, którymi poświadczenia opisują rodzaj oceny, formę uczestnictwa i zapewnianie jakości, zgodnie z załącznikiem I do zalecenia Rady 2022/C 243/02.

credentials-verify-title = Sprawdź poświadczenie
credentials-verify-lead = Sprawdź w kilka sekund, czy poświadczenie jest autentyczne i kto za nim stoi. Nie potrzebujesz konta, a my nie przechowujemy tego, co prześlesz.
credentials-verify-file = Plik poświadczenia
credentials-verify-address = Albo jego adres
credentials-verify-address-hint = Link, który otrzymałeś lub otrzymałaś, na przykład https://…
credentials-verify-text = Albo jego tekst
credentials-verify-text-hint = Wklej tu podpisany dokument.
credentials-verify-button = Sprawdź
credentials-verify-nothing = Wybierz plik, wpisz adres albo wklej tekst.
credentials-verify-unreachable = Pod tym adresem nie ma poświadczenia. Sprawdź, czy skopiowano go w całości.
credentials-verify-untitled = Wynik sprawdzenia
credentials-verify-another = Sprawdź kolejne
credentials-verdict-valid = Poświadczenie jest ważne.
credentials-verdict-invalid = Poświadczenie nie jest ważne.
credentials-verdict-not-checked = Nie udało się sprawdzić wszystkiego: nie uznawaj go za ważne.
credentials-verdict-none = Nie ma w tym poświadczenia, które umiemy odczytać.
credentials-says-title = Co mówi
credentials-checks-title = Kontrole, jedna po drugiej
credentials-trust-title = Kto za nim stoi
credentials-trust-unknown = Wydawca nie należy do tej sieci. Podpis może być autentyczny, ale o podpisującym nie możemy nic powiedzieć.
credentials-trust-member = Członek sieci
credentials-trust-no-entry = Należy do sieci, ale nie ma jej na liście tych, którzy mogą przyznawać.
credentials-trust-entry = {$what}: uprawnienie od {$since}, akredytacja: {$by}.
credentials-trust-everything = Wszystkie dziedziny
credentials-technical = Szczegóły techniczne
credentials-issuer-id = Identyfikator wydawcy

credentials-check-format = Format
credentials-check-schema = Schemat
credentials-check-proof = Podpis
credentials-check-issuer-key = Klucz wydawcy
credentials-check-issuer-is-controller = Wydawca jest tym, kto podpisuje
credentials-check-valid-from = Początek ważności
credentials-check-valid-until = Koniec ważności
credentials-check-status = Odwołanie i zawieszenie
credentials-check-credentials-inside = Zawarte poświadczenia
credentials-check-endorsements = Poparcia
credentials-check-evidence-digests = Dowody
credentials-check-recipient = Osoba
credentials-check-log-inclusion = Publiczny rejestr
credentials-check-trust-list = Lista zaufania

credentials-code-format-credential = To poświadczenie w formie, którą znamy.
credentials-code-format-malformed = Dokument jest źle zbudowany: nie da się go odczytać.
credentials-code-format-no-object = Dokument nie jest poświadczeniem.
credentials-code-format-too-large = Jest większy niż jakiekolwiek poświadczenie.
credentials-code-format-too-many-carriers = Jest zapakowany w zbyt wiele warstw.
credentials-code-format-unknown = To nie jest poświadczenie w żadnej znanej nam formie.
credentials-code-format-ob2 = To odznaka Open Badges 2.0.
credentials-code-format-sd-jwt = To poświadczenie SD-JWT.
credentials-code-format-baked-twice = Plik zawiera dwa poświadczenia: nie wiadomo, które się liczy.
credentials-code-format-damaged = Plik jest uszkodzony: nie da się go odczytać.
credentials-code-format-tampered = Plik został zmieniony albo brakuje jego części: zawartość nie zgadza się z jego spisem.
credentials-code-format-not-baked = Plik nie zawiera poświadczenia.
credentials-code-proof-genuine = Podpis jest autentyczny: dokumentu nie zmieniono.
credentials-code-proof-bad = Podpisu nie da się odczytać.
credentials-code-proof-expired = Podpis wygasł.
credentials-code-proof-base = To egzemplarz tylko dla posiadacza, który innym niczego nie dowodzi: najpierw trzeba wyprowadzić z niego części do pokazania.
credentials-code-proof-malformed = Podpis jest źle zbudowany.
credentials-code-proof-mismatch = Podpis się nie zgadza: dokument zmieniono albo podpisał ktoś inny.
credentials-code-proof-no-key = Bez klucza wydawcy nie da się sprawdzić podpisu.
credentials-code-proof-none = Dokument nie jest podpisany.
credentials-code-proof-other-purpose = Podpis złożono w innym celu.
credentials-code-proof-other-session = Podpis złożono do innego żądania.
credentials-code-proof-too-many = Ma zbyt wiele podpisów.
credentials-code-proof-unknown-context = Używa słownika, którego nie znamy.
credentials-code-proof-unknown-suite = Używa rodzaju podpisu, którego nie znamy.
credentials-code-proof-differs = Różni się od tego, co wydawca publikuje pod swoim adresem.
credentials-code-proof-unreachable = Nie udało się sprawdzić tego u wydawcy.
credentials-code-issuer-key-published = Wydawca publikuje ten klucz.
credentials-code-issuer-key-rotated = Klucz wymieniono, ale był w użyciu, gdy podpisywał.
credentials-code-issuer-key-compromised = Klucz był już w obcych rękach.
credentials-code-issuer-key-logged-before-compromise = Klucz trafił później w obce ręce, ale poświadczenie było już w publicznym rejestrze.
credentials-code-issuer-key-expired = Klucz już wygasł.
credentials-code-issuer-key-not-published = Wydawca nie publikuje tego klucza.
credentials-code-issuer-key-unreachable = Nie udało się połączyć z wydawcą.
credentials-code-issuer-key-certified = Certyfikat wydawcy prowadzi do uznanego urzędu.
credentials-code-issuer-key-no-anchors = Nie wskazano, które urzędy certyfikacji uznawać, więc certyfikatu nie oceniono.
credentials-code-issuer-key-not-certified = Certyfikat wydawcy nie prowadzi do uznanego urzędu.
credentials-code-issuer-key-unusable = Klucza wydawcy nie da się użyć.
credentials-code-issuer-is-controller = Wydawca włada kluczem, który podpisał.
credentials-code-issuer-other-controller = Klucz należy do kogoś innego.
credentials-code-issuer-none = Nie podaje, kto je wydaje.
credentials-code-issuer-not-asked = Nie proszono o sprawdzenie.
credentials-code-issuer-is-certified = Wydawcą jest ten, kogo wymienia certyfikat.
credentials-code-issuer-is-sealer = Wydawcą jest ten, kto opatrzył je pieczęcią.
credentials-code-issuer-other-sealer = Wydawcą nie jest ten, kto opatrzył je pieczęcią.
credentials-code-valid-from-past = Już obowiązuje.
credentials-code-valid-from-future = Jeszcze nie obowiązuje.
credentials-code-valid-from-none = Nie podaje, od kiedy obowiązuje.
credentials-code-valid-from-malformed = Początek ważności nie jest datą.
credentials-code-valid-until-none = Nie ma końca ważności.
credentials-code-valid-until-future = Nie wygasło.
credentials-code-valid-until-expired = Wygasło.
credentials-code-valid-until-malformed = Koniec ważności nie jest datą.
credentials-code-status-not-revoked = Nie zostało odwołane ani zawieszone.
credentials-code-status-not-suspended = Nie jest zawieszone.
credentials-code-status-current = Jest aktualne.
credentials-code-status-revoked = Zostało odwołane.
credentials-code-status-suspended = Jest zawieszone.
credentials-code-status-none = Nie podaje, gdzie pytać o odwołanie.
credentials-code-status-refresh = Istnieje nowsza wersja.
credentials-code-status-message = Wydawca zostawił wiadomość.
credentials-code-status-unreachable = Nie udało się pobrać listy odwołań.
credentials-code-status-unvouched = Lista odwołań przyszła razem z poświadczeniem i nie jest podpisana przez jego wystawcę: nie mówi, czy jest ono nadal ważne.
credentials-code-status-malformed = Odsyłacz do listy odwołań jest źle zbudowany.
credentials-code-status-malformed-list = Lista odwołań jest źle zbudowana.
credentials-code-status-list-invalid = Lista odwołań nie jest autentyczna.
credentials-code-status-list-not-checked = Nie udało się sprawdzić listy odwołań.
credentials-code-status-other-issuer = Lista odwołań należy do kogoś innego.
credentials-code-status-other-list = To inna lista odwołań.
credentials-code-status-other-purpose = Lista służy innemu celowi.
credentials-code-status-too-deep = Lista prowadzi do zbyt wielu innych list.
credentials-code-status-unknown-kind = Używa rodzaju listy, którego nie znamy.
credentials-code-schema-kept = Zachowuje schemat, który podaje.
credentials-code-schema-broken = Narusza schemat, który podaje. Mimo to może być autentyczne.
credentials-code-schema-none = Nie podaje schematu.
credentials-code-schema-unreachable = Nie udało się odczytać schematu.
credentials-code-schema-unusable = Schematu nie da się użyć.
credentials-code-endorsements-none = Nikt go nie poparł.
credentials-code-endorsements-valid = Poparcia są autentyczne.
credentials-code-endorsements-invalid = Jedno z poparć nie jest autentyczne.
credentials-code-endorsements-not-checked = Nie udało się sprawdzić poparć.
credentials-code-endorsements-other-subject = Jedno z poparć dotyczy czegoś innego.
credentials-code-endorsements-too-deep = Poparcia prowadzą do zbyt wielu innych.
credentials-code-evidence-none = Nie prowadzi do dowodów, które można sprawdzić.
credentials-code-evidence-private = Dowody są prywatne.
credentials-code-evidence-unchanged = Dowody są takie, jakie były.
credentials-code-evidence-changed = Jeden z dowodów zmieniono.
credentials-code-evidence-unreachable = Nie udało się dotrzeć do dowodów.
credentials-code-evidence-unknown-digest = Odcisk jednego z dowodów jest nieznanego nam rodzaju.
credentials-code-recipient-not-asked = Nie pytano, do kogo należy.
credentials-code-recipient-same-identity = Wydano je tej osobie.
credentials-code-recipient-same-id = Wydano je tej osobie.
credentials-code-recipient-other = Wydano je innej osobie.
credentials-code-recipient-unknown = Nie podaje w sprawdzalny sposób, komu je wydano.
credentials-code-log-included = Jest w publicznym rejestrze.
credentials-code-log-no-proof = Nie ma dowodu wpisu do publicznego rejestru.
credentials-code-log-unknown = Zawiera dowód z publicznego rejestru, którego nie znamy.
credentials-code-log-not-included = Dowód z publicznego rejestru nie pasuje do tego poświadczenia.
credentials-code-contents-valid = Każde zawarte poświadczenie jest ważne.
credentials-code-contents-none = Nie zawiera poświadczeń.
credentials-code-contents-too-many = Zawiera więcej poświadczeń, niż sprawdzamy.
credentials-code-contents-too-deep = Poświadczenia są ukryte zbyt głęboko.
credentials-code-contents-invalid = Jedno z zawartych poświadczeń jest nieważne.
credentials-code-contents-not-checked = Jednego z zawartych poświadczeń nie udało się sprawdzić.
credentials-code-contents-bare = Jedno z zawartych poświadczeń jest zapisane w niedozwolonej formie.
credentials-code-status-list-stale = Lista odwołań wygasła i nie ma nowszej.
credentials-code-status-other = Lista odwołań mówi, że nie obowiązuje.
credentials-code-status-out-of-range = Lista odwołań nie sięga do tego poświadczenia.
credentials-code-recipient-holder = Pokazuje je osoba, której je wydano.
credentials-code-recipient-matches = Wydano je tej osobie.
credentials-code-recipient-not-bound = Kto je pokazuje, nie udowodnił, że jest osobą, której je wydano.
credentials-code-recipient-weak-hash = Osobę wskazano w sposób zbyt słaby do porównania.
credentials-code-trust-trusted = Organizacja jest uprawniona.
credentials-code-trust-not-trusted = Organizacja nie jest uprawniona.
credentials-code-trust-unknown = Nie wiemy, czy organizacja jest uprawniona.
credentials-code-trust-not-asked = Kto za nim stoi, podano niżej.
credentials-code-capsule-snapshot = Status i inne dane pochodzą z kapsuły, w stanie z chwili jej przygotowania: od tego czasu mogły się zmienić.
credentials-code-seal-time-stamp = Zawiera znacznik czasu, który nie jest tu sprawdzany.
credentials-code-presentation-other-holder = Pokazuje je inna osoba niż ta, której je wydano.
credentials-code-refresh-unreachable = Nie udało się zapytać, czy istnieje nowsza wersja.
credentials-code-refresh-other = Usługa odświeżania podała inne poświadczenie.
credentials-code-refresh-invalid = Nowsza wersja, którą udostępnia wydawca, jest nieważna.
credentials-code-refresh-taken = Nowszą wersję pobrano od wydawcy.
credentials-code-format-version-1 = Jest zgodne ze starszym modelem danych 1.1.
credentials-code-issuer-unusual-letters = W adresie wydawcy są litery, które można pomylić z innymi: przyjrzyj mu się uważnie.

credentials-awards-title = Wydane poświadczenia
credentials-awards-lead = Poświadczenia Twojej organizacji. Możesz je zawieszać, przywracać i odwoływać.
credentials-awards-empty-title = Brak poświadczeń
credentials-awards-empty-text = Poświadczenia pojawiają się tu po zatwierdzeniu oceny.
credentials-award-title = Tytuł
credentials-award-learner = Osoba
credentials-status-title = Zmień stan
credentials-status-lead = Decyzja działa od razu dla każdej formy poświadczenia, gdziekolwiek je skopiowano. Osoba zostaje powiadomiona. Upływ czasu nie jest powodem odwołania.
credentials-change = Co chcesz zrobić
credentials-change-suspend = Zawieś
credentials-change-suspend-hint = Na razie nie obowiązuje; można je przywrócić.
credentials-change-reinstate = Przywróć
credentials-change-revoke = Odwołaj: {$reason}
credentials-change-note = Wyjaśnienie
credentials-change-note-hint = Czytają je ta osoba i każdy, kto sprawdza poświadczenie. Nie wpisuj danych osobowych.
credentials-change-button = Potwierdź
credentials-status-changed = Stan poświadczenia się zmienił.
credentials-status-not-allowed = Tego poświadczenia nie można już tak zmienić: odśwież stronę, aby zobaczyć jego stan.

credentials-api-key-name = Nazwa klucza API ma od 1 do 100 znaków.
credentials-api-key-name-taken = Klucz API o tej nazwie już istnieje: wybierz inną nazwę albo najpierw zakończ tamten klucz.

credentials-mail-sealed-subject = Masz nowe poświadczenie: {$title}
credentials-mail-sealed-body = Gratulacje!

    Twoją pracę zatwierdzono, a poświadczenie „{$title}” jest w Twoim plecaku:
    {$origin}{$path}

    Możesz je pobrać i udostępnić, kiedy zechcesz.

    {$network}

credentials-mail-revoked-subject = Poświadczenie „{$title}” odwołano
credentials-mail-revoked-body = Poświadczenie „{$title}” zostało odwołane przez wydawcę.

    Powód znajdziesz w swoim plecaku: {$origin}/backpack

    Jeśli uważasz, że to pomyłka, napisz do organizacji, która je wydała.

    {$network}
