### Tożsamość: jak wejść, własne konto, organizacje. Zwracamy się na „ty”, prostymi słowami.

## Wejście
identity-sign-up-title = Załóż konto
identity-sign-up-lead = Wystarczą dwie minuty. To nic nie kosztuje i możesz odejść, kiedy chcesz.
identity-sign-up-button = Załóż konto
identity-have-account = Masz już konto?
identity-no-account = Nie masz jeszcze konta?
identity-name = Imię i nazwisko
identity-name-hint = Tak, jak mają widnieć na Twoich certyfikatach.
identity-email = Adres e-mail
identity-password = Hasło
identity-password-hint = Co najmniej 10 znaków. Dobrze sprawdzi się zdanie, które pamiętasz.
identity-password-guessable = Zbyt łatwo je odgadnąć: nie używaj swojego adresu ani jednego powtórzonego znaku.
identity-lang = Język
identity-lang-hint = Dla stron i dla wiadomości, które do Ciebie wysyłamy.
identity-privacy-agree = Znam informację o prywatności
identity-privacy-hint = Używamy Twoich danych tylko do tej usługi. O każdym innym użyciu decydujesz Ty, później, na swoim koncie.
identity-privacy-read = Przeczytaj informację o prywatności
identity-sign-in-wrong = Adres e-mail i hasło nie pasują do siebie. Sprawdź je i spróbuj ponownie albo wybierz nowe hasło.
identity-forgot-link = Nie pamiętasz hasła?
identity-forgot-title = Wybierz nowe hasło
identity-forgot-lead = Podaj swój adres e-mail: wyślemy Ci link, pod którym wybierzesz nowe hasło.
identity-forgot-button = Wyślij link
identity-forgot-sent-title = Sprawdź pocztę
identity-forgot-sent-short = Link jest w drodze
identity-forgot-sent = Jeśli ten adres ma konto, za chwilę przyjdzie wiadomość z linkiem ważnym przez godzinę. Jeśli jej nie widzisz, zajrzyj do spamu.
identity-reset-title = Nowe hasło
identity-reset-lead = Dla konta { $address }.
identity-reset-button = Zapisz i zaloguj się
identity-new-password = Nowe hasło
identity-verify-title = Potwierdź swój adres
identity-verify-lead = Czy { $address } to Twój adres?
identity-verify-button = Tak, to mój adres
identity-email-verified = Dziękujemy: Twój adres jest potwierdzony.
identity-email-taken = Inne konto już potwierdziło ten adres. Zaloguj się na nie albo użyj innego adresu.
identity-link-spent-title = Ten link już nie działa
identity-link-spent-short = Link został już użyty albo wygasł
identity-link-spent = Każdy link działa raz i przez ograniczony czas. Możesz poprosić o nowy.
identity-to-account = Przejdź do konta

## Własne konto
identity-about-you = O Tobie
identity-account-since = Masz to konto od { $date }.
identity-email-is-verified = Potwierdzony
identity-email-not-verified = Do potwierdzenia
identity-link-hint = Otwórz wiadomość, którą wysłaliśmy, i kliknij link. Jeśli jej nie widzisz, zajrzyj do spamu.
identity-link-again = Wyślij link jeszcze raz
identity-link-sent = Wysłaliśmy Ci wiadomość z linkiem.
identity-new-email = Nowy adres e-mail
identity-new-email-hint = Obecny jest ważny, dopóki nie potwierdzisz nowego.
identity-change-email = Zmień adres
identity-organisations = Twoje organizacje
identity-in-no-organisation = Nie należysz do żadnej organizacji. Aby się uczyć i pokazywać, co umiesz, nie jest to potrzebne.
identity-consents = Na co nam pozwalasz
identity-consents-lead = Decydujesz Ty, o każdej rzeczy osobno. W każdej chwili możesz zmienić zdanie.
identity-purposes = Pozwalam używać moich danych, aby
identity-purpose-talent-search = Firmy mogły mnie znaleźć
identity-purpose-hint-talent-search = Firmy widzą, co umiesz, ale nie kim jesteś. Imię i kontakt pojawiają się tylko wtedy, gdy przyjmiesz prośbę.
identity-purpose-name-on-shared-credentials = Pokazywać moje imię na certyfikatach, które udostępniam
identity-purpose-hint-name-on-shared-credentials = Bez tej zgody osoba, która otworzy Twój link, zobaczy certyfikat, ale nie Twoje imię.
identity-purpose-impact-follow-up = Zapytać mnie później, jak poszło
identity-purpose-hint-impact-follow-up = Po 30, 60 i 90 dniach zadamy kilka pytań o to, czy szkolenie się przydało.
identity-consent-given = Zgoda z dnia { $date } (tekst { $version }).
identity-consent-withdrawn = Zgoda wycofana dnia { $date } (tekst { $version }).
identity-consents-save = Zapisz zgody
identity-present-password = Obecne hasło
identity-password-ends-sessions = Zmiana hasła wylogowuje Cię z pozostałych urządzeń.
identity-password-wrong = To nie jest Twoje obecne hasło.
identity-change-password = Zmień hasło
identity-sessions = Gdzie trwa logowanie
identity-sessions-lead = Jeśli nie rozpoznajesz urządzenia, wyloguj je i zmień hasło.
identity-browser = Urządzenie
identity-browser-unknown = Nieznane urządzenie
identity-session-since = Od
identity-session-seen = Ostatnie użycie
identity-session-this = To urządzenie
identity-session-end = Wyloguj
identity-session-ended = Urządzenie wylogowane.
identity-action = Działanie
identity-your-data = Twoje dane i jak odejść
identity-download-lead = Możesz pobrać wszystko, co o Tobie wiemy, w pliku czytelnym dla innych programów.
identity-download = Pobierz moje dane (JSON)
identity-delete-lead = Możesz usunąć konto, kiedy chcesz.
identity-delete = Usuń moje konto
identity-delete-title = Usunąć Twoje konto?
identity-delete-goes = Imię, adres, hasło, logowania, zgody i role znikają na zawsze. Nie możemy ich przywrócić.
identity-delete-stays = Pobrane certyfikaty pozostają Twoje i pozostają ważne. W naszych rejestrach zostaje kod, który do Ciebie nie prowadzi, bo podpisanego aktu nie da się cofnąć.
identity-delete-sure = Tak, chcę usunąć moje konto
identity-erase-last-manager = Tylko Ty zarządzasz organizacją { $organisation }. Najpierw wyznacz kogoś innego, potem usuń konto.

## Organizacje
identity-organisation = Organizacja
identity-organisation-name = Nazwa organizacji
identity-organisation-name-taken = Organizacja o tej nazwie już istnieje. Jeśli jest Twoja, poproś osobę zarządzającą o zaproszenie.
identity-kind = Rodzaj
identity-kind-governance = Zarząd sieci
identity-kind-municipality = Gmina
identity-kind-provider = Instytucja szkoleniowa
identity-kind-company = Firma
identity-kind-school = Szkoła lub uczelnia
identity-kind-endorser = Instytucja poręczająca
identity-kind-hint-municipality = Gminy, związki gmin, punkty informacji dla młodzieży.
identity-kind-hint-provider = Szkoli i przyznaje mikropoświadczenia.
identity-kind-hint-company = Szuka ludzi i rozwija swoich.
identity-kind-hint-school = Szkoły, technika, uczelnie.
identity-kind-hint-endorser = Izby, stowarzyszenia i fundacje, które ręczą za innych.
identity-status-applicant = Oczekuje
identity-status-admitted = Członek sieci
identity-status-suspended = Zawieszona
identity-status-refused = Nieprzyjęta
identity-territory = Obszar
identity-territory-hint = Na przykład Mediolan albo prowincja Lecco.
identity-website = Strona internetowa
identity-website-hint = Pełny adres, zaczynający się od https://.
identity-description = Czym się zajmuje
identity-description-hint = Dwa, trzy zdania, jak do kogoś, kto Was nie zna. Pojawią się na stronie publicznej.
identity-apply-title = Zgłoś swoją organizację
identity-apply-lead = Osoby prowadzące sieć przeczytają zgłoszenie i odpowiedzą e-mailem. Ty będziesz zarządzać organizacją.
identity-apply-button = Wyślij zgłoszenie
identity-applied = Zgłoszenie wysłane. Napiszemy, gdy tylko będzie odpowiedź.
identity-applied-at = Zgłoszenie z dnia
identity-application = Co wiemy
identity-profile = Opis
identity-public-page = Zobacz stronę publiczną
identity-other-organisations = Inne organizacje, którymi zarządzasz
identity-standing-applicant = Zgłoszenie jest rozpatrywane. Napiszemy, gdy tylko będzie odpowiedź; do tego czasu nie trzeba nic robić.
identity-standing-suspended = Organizacja jest zawieszona: jej osoby na razie nie mogą pracować w sieci.
identity-standing-refused = Zgłoszenie nie zostało przyjęte. Jeśli coś się zmieniło, możesz złożyć nowe.
identity-reason = Powód
identity-reason-hint = Potrzebny, aby odmówić lub zawiesić. Przeczytają go osoby zarządzające organizacją.
identity-no-organisation = Nie zarządzasz żadną organizacją
identity-no-organisation-hint = Jeśli Twoja organizacja jest już w sieci, poproś osobę zarządzającą o zaproszenie. Jeśli jej nie ma, zgłoś ją.
identity-decision = Decyzja
identity-decide-admit = Przyjmij
identity-decide-refuse = Nie przyjmuj
identity-decide-suspend = Zawieś
identity-decide-reinstate = Przywróć
identity-decided-already = W międzyczasie coś się zmieniło. Odśwież stronę i sprawdź.
identity-last-governance = Organizacji prowadzącej sieć nie można zawiesić.
identity-done-admitted = { $organisation } należy teraz do sieci.
identity-done-refused = Zgłoszenie organizacji { $organisation } nie zostało przyjęte.
identity-done-suspended = Organizacja { $organisation } jest zawieszona.

## Osoby w organizacji
identity-members = Osoby
identity-members-lead = Kto pracuje dla organizacji { $organisation } i w jakich rolach.
identity-member-lead = Role w organizacji { $organisation }.
identity-roles = Role
identity-change = Zmień
identity-invite-title = Zaproś osobę
identity-invite-hint = Otrzyma link ważny przez 14 dni.
identity-invite-button = Wyślij zaproszenie
identity-invited = Zaproszenie wysłane.
identity-invitations = Oczekujące zaproszenia
identity-valid-until = Ważne do
identity-withdraw = Wycofaj
identity-invitation-withdrawn = Zaproszenie wycofane.
identity-invitation-title = Zaproszenie dla Ciebie
identity-invitation-lead = { $organisation } zaprasza Cię do współpracy.
identity-invitation-as = Przyjmujesz jako { $name }.
identity-invitation-accept = Przyjmij zaproszenie
identity-invitation-sign-in = Aby przyjąć, zaloguj się albo załóż konto.
identity-invitation-accepted = Zaproszenie przyjęte: nowe role są aktywne.
identity-remove-title = Usuń z organizacji
identity-remove-hint = Osoba traci tu role, ale zachowuje konto i certyfikaty.
identity-remove-button = Usuń
identity-remove-question = Usunąć z organizacji { $organisation } osobę: { $name }?
identity-remove-consequence = Od razu traci wszystkie role w tej organizacji. Jej konto pozostaje. Możesz ją ponownie zaprosić.
identity-removed = Osoba nie należy już do organizacji.
identity-last-manager = To ostatnia osoba zarządzająca: najpierw wyznacz inną.
identity-no-such-role = W organizacji tego rodzaju nie ma takiej roli.
identity-role-hint-network-administrator = Przyjmuje członków i prowadzi listę przyznających mikropoświadczenia.
identity-role-hint-manager = Dba o osoby, opis i klucze organizacji.
identity-role-hint-designer = Projektuje mikropoświadczenia i mikrostaże.
identity-role-hint-trainer = Prowadzi edycje i zaznacza obecność.
identity-role-hint-assessor = Ocenia oddane prace.
identity-role-hint-validator = Zatwierdza oceny innych.
identity-role-hint-recruiter = Opisuje potrzebne profile i szuka ludzi.
identity-role-hint-counsellor = Towarzyszy osobom w punkcie doradztwa.
identity-role-hint-hub-manager = Prowadzi centrum kompetencji.
identity-role-hint-mentor = Wspiera tych, którzy dopiero zaczynają.

## Pierwsza konfiguracja
identity-setup-title = Przygotuj sieć
identity-setup-lead = Wystarczy kilka danych: potem zapraszasz innych i przyjmujesz organizacje.
identity-setup-network-title = Sieć
identity-setup-network = Nazwa sieci
identity-setup-network-hint = Widnieje u góry każdej strony.
identity-setup-organisation = Organizacja prowadząca sieć
identity-setup-organisation-hint = Na przykład region albo partner wiodący.
identity-setup-administrator-title = Kto nią administruje
identity-setup-button = Utwórz sieć
identity-setup-spent = Ten link konfiguracyjny już nie działa. Uruchom serwer ponownie, aby otrzymać nowy.
identity-setup-done = Sieć jest już skonfigurowana.

## Wiadomości
identity-verify-mail-subject = Potwierdź swój adres w { $network }
identity-verify-mail-body =
    Cześć,

    ktoś podał ten adres w { $network }. Jeśli to Ty, potwierdź go tutaj:

    { $origin }{ $path }

    Link działa siedem dni. Jeśli to nie Ty, zignoruj tę wiadomość: bez potwierdzenia nic się nie stanie.
identity-brought-mail-subject = { $organisation } zapisuje Cię w { $network }
identity-brought-mail-body =
    Dzień dobry, { $name },

    { $organisation } zapisuje Cię na swoje zajęcia; w { $network } powstał dla Ciebie profil.

    Żeby wejść, wybierz hasło, podając ten adres e-mail:

    { $origin }{ $path }

    Jeśli to niespodzianka, napisz do { $organisation }: bez hasła profil pozostaje zamknięty.

identity-known-mail-subject = Masz już konto w { $network }
identity-known-mail-body =
    Cześć,

    ktoś próbował zarejestrować się w { $network } z tym adresem, który należy już do Twojego konta.

    Jeśli to Ty, zaloguj się na swoje konto:

    { $origin }/session/new

    Jeśli nie pamiętasz hasła, wybierz nowe tutaj: { $origin }/password/new

    Jeśli to nie Ty, zignoruj tę wiadomość: Twoje konto się nie zmieniło.
identity-reset-mail-subject = Nowe hasło w { $network }
identity-reset-mail-body =
    Cześć,

    aby wybrać nowe hasło, otwórz ten link, ważny przez godzinę:

    { $origin }{ $path }

    Jeśli to nie Twoja prośba, zignoruj tę wiadomość: hasło się nie zmieni.
identity-invitation-mail-subject = { $organisation } zaprasza Cię do { $network }
identity-invitation-mail-body =
    Cześć,

    { $organisation } zaprasza Cię do współpracy w { $network }. Zobacz zaproszenie i przyjmij je tutaj:

    { $origin }{ $path }

    Link działa 14 dni.
identity-admitted-mail-subject = { $organisation } należy do { $network }
identity-admitted-mail-body =
    Cześć,

    { $organisation } należy teraz do { $network }. Możesz zaprosić osoby i uzupełnić opis:

    { $origin }/organisation
identity-refused-mail-subject = Zgłoszenie organizacji { $organisation }
identity-refused-mail-body =
    Cześć,

    zgłoszenie organizacji { $organisation } do { $network } nie zostało przyjęte. Powód:

    { $reason }

    Jeśli coś się zmieni, możesz złożyć nowe zgłoszenie: { $origin }/organisations/new
identity-suspended-mail-subject = Organizacja { $organisation } jest zawieszona
identity-suspended-mail-body =
    Cześć,

    organizacja { $organisation } jest zawieszona w { $network }: jej osoby na razie nie mogą pracować w sieci. Powód:

    { $reason }

    Certyfikaty już przyznane można nadal sprawdzać.
