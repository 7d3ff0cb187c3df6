## Der Katalog
learning-offers-found = Gefundene Mikro-Praktika: { $count }
