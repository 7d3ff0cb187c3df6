## El catálogo
learning-offers-found = Microprácticas encontradas: { $count }
