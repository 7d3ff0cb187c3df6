## Il catalogo
learning-offers-found = Micro-stage trovati: { $count }
