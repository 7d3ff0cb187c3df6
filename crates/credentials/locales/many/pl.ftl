# Poświadczenia, które czekają na właściciela, i wiele poświadczeń zmienianych naraz.

credentials-superseded-by = Zastąpione innym poświadczeniem
credentials-claim-title = Czeka na Ciebie poświadczenie
credentials-claim-lead = Włóż je do plecaka: zachowasz je, pokażesz, komu zechcesz, a każdy może je zweryfikować.
credentials-claim-issuer = Wystawca
credentials-claim-take = Włóż do mojego plecaka
credentials-claim-sign-in = Żeby je odebrać, potrzebne jest konto. Jeśli go nie masz, zarejestruj się, a potem jeszcze raz otwórz link z wiadomości e-mail.
credentials-claim-ended = To poświadczenie zostało już odebrane albo wystawca je anulował. Jeśli to nie Ty, napisz do wystawcy.
credentials-claim-own = Zarządzasz organizacją, która je wystawiła: nikt nie odbiera poświadczenia, które może wystawić sam sobie, nawet pod innym adresem. Jest dla osoby, dla której je przeznaczono.
credentials-claim-taken = Poświadczenie jest w Twoim plecaku.

credentials-claim-mail-subject = {$issuer} wystawia Ci poświadczenie: {$title}
credentials-claim-mail-body = Dzień dobry, {$name},

    {$issuer} wystawia Ci poświadczenie „{$title}”.
    Żeby włożyć je do plecaka, otwórz ten link:
    {$origin}{$path}

    Jeśli nie masz jeszcze konta, założysz je w minutę. Jeśli to nie Twoje imię i nazwisko, zignoruj tę wiadomość.

credentials-many-no-award = „{$said}” nie jest poświadczeniem Twojej organizacji. Podaj numer poświadczenia (awd_…), numer podpisanego dokumentu (crd_…) albo jego adres.
credentials-many-is-valid = Poświadczenie jest już ważne.
credentials-many-is-suspended = Poświadczenie jest już zawieszone.
credentials-many-is-revoked = Poświadczenie jest już unieważnione; unieważnienia nie można cofnąć.
credentials-many-not-waiting = Poświadczenie na nikogo nie czeka: właściciel je odebrał albo nigdy nie czekało.
credentials-many-by-not-valid = Poświadczenie, które je zastępuje, musi być inne i ważne.
credentials-many-by-of-another = Poświadczenie, które je zastępuje, należy do innej osoby.
credentials-many-by-leaves = Poświadczenie, które je zastępuje, samo jest zastępowane w tym samym pliku. Wskaż to, które zostaje.
