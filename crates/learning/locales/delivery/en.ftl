## The catalogue
learning-offers-found = Micro-stages found: { $count }
