# The front page and its neighbours

home-title = Descubre qué sabes hacer, aprende lo que falta, demuéstralo
home-lead = Aquí encuentras formaciones de pocas horas, pones a prueba tus competencias y recibes una credencial que cualquiera puede verificar.
home-begin = Empieza aquí
home-join = Inscribe tu organización
home-desks-title = Tu trabajo
home-steps-title = Cómo funciona
home-step-orient = Oriéntate
home-step-orient-text = Responde a un breve cuestionario o elige una profesión: ves al momento qué competencias tienes y cuáles te faltan.
home-step-orient-fact = Bastan cinco minutos, incluso sin cuenta
home-step-book = Reserva una microformación
home-step-book-text = De dos a ocho horas, cerca de ti o en línea, sobre una competencia precisa.
home-step-book-fact = Plazas, horarios y precios siempre al día
home-step-earn = Demuéstralo y recibe la credencial
home-step-earn-text = Afrontas un reto real. Dos personas distintas lo evalúan y lo validan.
home-step-earn-fact = La credencial es tuya y vale también fuera de aquí
home-step-found = Deja que te encuentren
home-step-found-text = Si quieres, las empresas ven tus competencias, nunca tu nombre: tú decides si responder.
home-step-found-fact = Ningún contacto sin tu sí
home-others-title = Para quien verifica y para quien forma
home-others-text = ¿Has recibido una credencial y quieres comprobarla? Bastan unos segundos, sin cuenta. ¿Formas o buscas personas? Inscribe tu organización en la red.

help-title = Ayuda
help-lead = Respuestas a las preguntas más frecuentes.
help-start-title = ¿Por dónde empiezo?
help-start-text = Abre «Orientación»: responde al cuestionario de intereses o elige una profesión. Después indica lo que ya sabes hacer: la página «Mis competencias» muestra lo que falta.
help-book-title = ¿Cómo reservo?
help-book-text = En el catálogo elige una microformación y una fecha, y pulsa «Reservar». Si no quedan plazas entras en la lista de espera: te escribimos en cuanto se libere una.
help-challenge-title = ¿Cómo funciona la prueba?
help-challenge-text = Después del encuentro encuentras la prueba en «Mi formación». Puedes guardar el borrador cuantas veces quieras. Al entregar, textos y archivos ya no cambian. Quien evalúa y quien valida son dos personas distintas.
help-credential-title = ¿Qué hago con la credencial?
help-credential-text = Está en tu mochila. Puedes descargarla, compartirla con un enlace y cerrarlo cuando quieras. Quien la recibe puede verificarla en segundos.
help-contact-title = No he encontrado la respuesta
help-contact-text = Escribe a la dirección que está al pie de la página o pasa por la oficina de información juvenil de tu municipio.

privacy-title = Privacidad
privacy-lead = Qué datos tratamos, por qué y qué puedes hacer.
privacy-what-title = Qué datos
privacy-what-text = Nombre, correo, idioma, las competencias que indicas, las formaciones que reservas, los trabajos que entregas y las credenciales que recibes. Nada más.
privacy-why-title = Por qué
privacy-why-text = Para que asistas a las formaciones, evaluar tus trabajos y emitir las credenciales. Las empresas buscan solo con tu consentimiento, que puedes retirar cuando quieras.
privacy-who-title = Quién los ve
privacy-who-text = Quien forma y quien evalúa ve solo lo necesario. Las empresas no ven nombre, foto ni contacto hasta que aceptes. Cada consulta queda escrita en tu registro.
privacy-long-title = Durante cuánto tiempo
privacy-long-text = Mientras mantengas la cuenta. Si la borras, tus datos personales se eliminan; de las credenciales queda solo el hecho firmado, sin tu nombre.
privacy-rights-title = Tus derechos
privacy-rights-text = En la página «Cuenta» puedes descargar tus datos, corregirlos y borrarlos sin pedirlo a nadie.

accessibility-title = Accesibilidad
accessibility-lead = Este sitio está hecho para que lo use todo el mundo.
accessibility-goal-title = Nuestro objetivo
accessibility-goal-text = Seguimos las pautas WCAG 2.2 en el nivel AA. Cada página se comprueba automáticamente antes de cada actualización.
accessibility-how-title = Cómo
accessibility-how-text = Puedes usar el sitio solo con el teclado, con un lector de pantalla, en el teléfono, sin JavaScript, en claro y en oscuro, e imprimir sus páginas.
accessibility-tell-title = Cuéntanos un problema
accessibility-tell-text = Si algo no funciona, escribe a la dirección que está al pie de la página: respondemos en treinta días.
