## Katalog
learning-offers-found = Znalezione mikrostaże: { $count }
