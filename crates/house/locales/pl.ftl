# The front page and its neighbours

home-title = Odkryj, co potrafisz, naucz się tego, czego brakuje, i udowodnij to
home-lead = Znajdziesz tu kilkugodzinne szkolenia, sprawdzisz swoje umiejętności i otrzymasz poświadczenie, które każdy może sprawdzić.
home-begin = Zacznij tutaj
home-join = Zgłoś swoją organizację
home-desks-title = Twoja praca
home-steps-title = Jak to działa
home-step-orient = Znajdź kierunek
home-step-orient-text = Odpowiedz na krótki kwestionariusz albo wybierz zawód: od razu zobaczysz, jakie umiejętności masz, a jakich brakuje.
home-step-orient-fact = Wystarczy pięć minut, nawet bez konta
home-step-book = Zarezerwuj mikroszkolenie
home-step-book-text = Od dwóch do ośmiu godzin, blisko Ciebie lub online, z jednej konkretnej umiejętności.
home-step-book-fact = Miejsca, terminy i ceny zawsze aktualne
home-step-earn = Udowodnij i odbierz poświadczenie
home-step-earn-text = Mierzysz się z prawdziwym zadaniem. Dwie różne osoby je oceniają i zatwierdzają.
home-step-earn-fact = Poświadczenie jest Twoje i obowiązuje także poza tym miejscem
home-step-found = Daj się znaleźć
home-step-found-text = Jeśli chcesz, firmy widzą Twoje umiejętności, nigdy nazwisko: Ty decydujesz, czy odpowiedzieć.
home-step-found-fact = Żadnego kontaktu bez Twojej zgody
home-others-title = Dla sprawdzających i dla szkolących
home-others-text = Masz poświadczenie i chcesz je sprawdzić? Wystarczy kilka sekund, bez konta. Szkolisz albo szukasz ludzi? Zgłoś swoją organizację do sieci.

help-title = Pomoc
help-lead = Odpowiedzi na najczęstsze pytania.
help-start-title = Od czego zacząć?
help-start-text = Otwórz „Orientację”: odpowiedz na kwestionariusz zainteresowań albo wybierz zawód. Potem podaj, co już potrafisz: strona „Moje umiejętności” pokaże, czego brakuje.
help-book-title = Jak zarezerwować?
help-book-text = W katalogu wybierz mikroszkolenie i termin, a potem „Zarezerwuj”. Gdy nie ma miejsc, trafiasz na listę oczekujących: napiszemy, gdy tylko miejsce się zwolni.
help-challenge-title = Jak przebiega zadanie?
help-challenge-text = Po spotkaniu zadanie jest w „Mojej nauce”. Szkic możesz zapisywać dowolnie często. Po złożeniu tekst i pliki już się nie zmieniają. Ocenia i zatwierdza dwoje różnych ludzi.
help-credential-title = Co zrobić z poświadczeniem?
help-credential-text = Leży w Twoim plecaku. Możesz je pobrać, udostępnić linkiem i zamknąć link, kiedy zechcesz. Kto je dostanie, sprawdzi je w kilka sekund.
help-contact-title = Nie ma tu mojej odpowiedzi
help-contact-text = Napisz na adres u dołu strony albo odwiedź punkt informacji młodzieżowej w swojej gminie.

privacy-title = Prywatność
privacy-lead = Jakie dane przetwarzamy, dlaczego i co możesz zrobić.
privacy-what-title = Jakie dane
privacy-what-text = Imię i nazwisko, e-mail, język, podane umiejętności, zarezerwowane szkolenia, złożone prace i otrzymane poświadczenia. Nic więcej.
privacy-why-title = Dlaczego
privacy-why-text = Aby umożliwić udział w szkoleniach, ocenić prace i wydać poświadczenia. Firmy szukają tylko za Twoją zgodą, którą możesz wycofać w każdej chwili.
privacy-who-title = Kto je widzi
privacy-who-text = Szkolący i oceniający widzą tylko to, co potrzebne. Firmy nie widzą nazwiska, zdjęcia ani kontaktu, dopóki się nie zgodzisz. Każde spojrzenie jest zapisane w Twoim dzienniku.
privacy-long-title = Jak długo
privacy-long-text = Dopóki masz konto. Gdy je usuniesz, Twoje dane osobowe znikają; z poświadczeń zostaje tylko podpisany fakt, bez nazwiska.
privacy-rights-title = Twoje prawa
privacy-rights-text = Na stronie „Konto” możesz pobrać swoje dane, poprawić je i usunąć, nie pytając nikogo.

accessibility-title = Dostępność
accessibility-lead = Ta strona jest zrobiona tak, by mógł jej używać każdy.
accessibility-goal-title = Nasz cel
accessibility-goal-text = Stosujemy wytyczne WCAG 2.2 na poziomie AA. Każda strona jest automatycznie sprawdzana przed każdą aktualizacją.
accessibility-how-title = Jak
accessibility-how-text = Możesz używać strony samą klawiaturą, z czytnikiem ekranu, na telefonie, bez JavaScriptu, w trybie jasnym i ciemnym, a także drukować strony.
accessibility-tell-title = Zgłoś problem
accessibility-tell-text = Jeśli coś nie działa, napisz na adres u dołu strony: odpowiadamy w ciągu trzydziestu dni.
