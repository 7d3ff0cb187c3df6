## Le catalogue
learning-offers-found = Micro-stages trouvés : { $count }
