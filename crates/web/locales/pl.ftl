### Shared texts

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
