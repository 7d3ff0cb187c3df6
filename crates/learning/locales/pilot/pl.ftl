learning-pilots-title = Pilotaże
learning-pilots-lead = Mikropoświadczenie sprawdza się w siedmiu krokach, od zespołu po analizę: kto się zajmuje, do kiedy, co to potwierdza.
learning-pilots-none = Brak pilotaży
learning-pilots-none-text = Gdy któryś się zacznie, będzie tu widać, jak daleko zaszedł.
learning-pilot-start = Rozpocznij pilotaż
learning-pilot-started = Pilotaż rozpoczęty: teraz wskaż, kto zajmuje się każdym krokiem.
learning-pilot-what = Co sprawdzasz
learning-pilot-what-hint = Tytuł mikropoświadczenia albo nazwa, którą wszyscy rozpoznają.
learning-pilot-progress = Wykonane kroki
learning-pilot-complete = Zakończony
learning-pilot-late = { $count ->
    [one] { $count } krok spóźniony
    [few] { $count } kroki spóźnione
   *[many] { $count } kroków spóźnionych
 }
learning-pilot-column-step = Krok
learning-pilot-column-owner = Kto się zajmuje
learning-pilot-column-due = Do kiedy
learning-pilot-column-state = Stan
learning-pilot-column-evidence = Co to potwierdza
learning-pilot-done = Wykonany
learning-pilot-is-late = Spóźniony
learning-pilot-to-do = Do zrobienia
learning-pilot-steps = Siedem kroków
learning-pilot-print = Tę stronę można wydrukować: mieści się na jednej kartce.
learning-pilot-document = Dokument
learning-pilot-shown-version = Mikropoświadczenie
learning-pilot-shown-edition = Edycja
learning-pilot-takes = Czego potrzeba
learning-pilot-who = Kto i kiedy
learning-pilot-what-done = Co zrobiono
learning-pilot-owner-hint = Ta osoba dostaje wiadomość i może tu napisać, co zrobiła.
learning-pilot-due-hint = Przypominamy trzy dni wcześniej.
learning-pilot-note = Co zrobiliście
learning-pilot-shown = Powiązane mikropoświadczenie lub edycja
learning-pilot-link = Adres dokumentu
learning-pilot-link-hint = Zaczyna się od https://
learning-pilot-link-wrong = Wpisz cały adres zaczynający się od https://, bez spacji.
learning-pilot-mark-done = Ten krok jest wykonany
learning-pilot-step-done = Ten krok jest wykonany. Odznacz, aby otworzyć go ponownie.
learning-pilot-nothing-to-show = Aby oznaczyć jako wykonany, napisz, co zrobiliście, albo powiąż coś, co to potwierdza.
learning-pilot-not-theirs = Pisać tu może tylko osoba zarządzająca podmiotem lub zajmująca się tym krokiem.
learning-pilot-not-of-provider = Wybierz coś lub kogoś z tego podmiotu.
learning-step-team = Zespół
learning-step-team-text = Kto projektuje, kto uczy, kto ocenia, kto zatwierdza, kto decyduje. Kto projektuje, nie akceptuje; kto ocenia, nie zatwierdza.
learning-step-team-evidence = Na przykład: imiona i zadania, dzień pierwszego spotkania.
learning-step-framework = Ramy jakości
learning-step-framework-text = Według jakich zasad pracujecie: własne kontrole, ilu ocenia, odwołania, druga ocena próbki. Zapisuje się je na stronie Jakość.
learning-step-framework-evidence = Na przykład: wybrane zasady i dlaczego.
learning-step-training = Szkolenie zespołu
learning-step-training-text = Zespół uczy się pisać efekty uczenia się, korzystać z rubryki i oceniać, nie wiedząc, co mówią inni.
learning-step-training-evidence = Na przykład: dni, tematy, kto był.
learning-step-design = Projekt
learning-step-design-text = Efekty, wyzwanie, wymagane dowody, rubryka, godziny. Ktoś inny sprawdza i akceptuje; potem publikacja.
learning-step-design-evidence = Powiąż mikropoświadczenie; napisz, co zmieniło się po przeglądzie.
learning-step-trial = Próba
learning-step-trial-text = Edycja z pierwszą grupą: obecność, prace, pytania przed i po.
learning-step-trial-evidence = Powiąż edycję; napisz, ile osób było i co nie zadziałało.
learning-step-evaluation = Ocena i zatwierdzenie
learning-step-evaluation-text = Prace ocenia się według rubryki, w razie potrzeby w kilka osób; ktoś inny zatwierdza; patrzycie, na ile oceniający są zgodni.
learning-step-evaluation-evidence = Na przykład: ile prac, ile zaliczonych, zgodność (kappa), odwołania.
learning-step-analysis = Analiza
learning-step-analysis-text = Co mówią wskaźniki i ludzie po 30, 60 i 90 dniach; co zmieni się w następnej wersji.
learning-step-analysis-evidence = Na przykład: trzy rzeczy do zmiany i kto je zmieni.
learning-pilot-step-name = { $step ->
    [team] Zespół
    [framework] Ramy jakości
    [training] Szkolenie zespołu
    [design] Projekt
    [trial] Próba
    [evaluation] Ocena i zatwierdzenie
   *[analysis] Analiza
 }
learning-pilot-yours-mail-subject = Krok dla ciebie: { $title }
learning-pilot-yours-mail-body =
    Cześć { $name },

    w pilotażu „{ $title }” zajmujesz się tym krokiem: { learning-pilot-step-name }. Do wykonania do: { $due }.

    Czego potrzeba i gdzie napisać, co zrobiono:
    { $origin }/pilots/{ $pilot }/{ $step }

    { $network }
learning-pilot-due-mail-subject = Zbliża się termin: { $title }
learning-pilot-due-mail-body =
    Cześć { $name },

    w pilotażu „{ $title }” brakuje jeszcze tego kroku, którym się zajmujesz: { learning-pilot-step-name }. Do wykonania do: { $due }.

    Gdy będzie gotowy, napisz to tutaj:
    { $origin }/pilots/{ $pilot }/{ $step }

    { $network }
