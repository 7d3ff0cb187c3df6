### Carreras: orientación, competencias, distancia, búsqueda de personas.

## Ocupaciones y competencias
careers-occupations-title = Ocupaciones
careers-occupations-lead = Busca una ocupación, mira qué competencias pide y qué micro-prácticas las enseñan.
careers-occupation-search = Buscar una ocupación
careers-occupations-none = Ninguna ocupación con estas palabras
careers-occupations-none-text = Prueba con una palabra más corta o un sinónimo, por ejemplo «cocinero» en lugar de «jefe de partida».
careers-occupations-all = Ver todas las ocupaciones
careers-essential-count = { $count ->
    [one] una competencia esencial
   *[other] { $count } competencias esenciales
 }
careers-preparation = Preparación
careers-preparation-1 = se aprende en poco tiempo
careers-preparation-2 = unos meses de práctica
careers-preparation-3 = una cualificación o un par de años
careers-preparation-4 = título técnico o grado
careers-preparation-5 = máster y mucha experiencia
careers-other-names = También se dice
careers-eqf = Nivel MEC
careers-source = Fuente
careers-source-link = ficha original
careers-deprecated = Ya no se usa
careers-target-sign-up = Regístrate y mira tu distancia
careers-target-choose = Es mi objetivo
careers-see-gap = Ver la distancia
careers-essential = Competencias esenciales ({ $count })
careers-optional = Competencias útiles ({ $count })
careers-more-skills = { $count ->
    [one] Mostrar una competencia más
   *[other] Mostrar { $count } competencias más
 }
careers-more-occupations = { $count ->
    [one] Mostrar una ocupación más
   *[other] Mostrar { $count } ocupaciones más
 }
careers-taught-by = { $count ->
    [one] una micro-práctica
   *[other] { $count } micro-prácticas
 }
careers-kind-skill = Habilidad
careers-kind-knowledge = Conocimiento
careers-taught-title = Dónde se aprende
careers-taught-none = Por ahora ninguna micro-práctica la enseña
careers-taught-none-text = Mira el catálogo: la oferta cambia a menudo.
careers-to-catalogue = Ir al catálogo
careers-essential-for = Esencial para { $count ->
    [one] una ocupación
   *[other] { $count } ocupaciones
 }
careers-optional-for = Útil para { $count ->
    [one] una ocupación
   *[other] { $count } ocupaciones
 }
careers-offer-level = Lleva al nivel { $level }: { $words }.
careers-offer-no-dates = Sin fechas previstas: abre la ficha para saber cuándo vuelve.
careers-offer-full = completo, hay lista de espera
careers-offer-seats = { $free ->
    [one] una plaza libre
   *[other] { $free } plazas libres
 }
careers-level-line = { $level } de 8 – { $words }
careers-import-empty = En estos archivos no hay ningún concepto que importar.

## Orientación
careers-start-title = ¿Qué trabajo va contigo?
careers-start-lead = Parte de lo que te gusta, o elige una ocupación y mira qué te falta para ejercerla.
careers-start-questionnaire = Parte de tus intereses
careers-start-questionnaire-text = Tú eliges cuántas preguntas. Al final ves las ocupaciones que se te parecen, y por qué.
careers-start-begun = Ya has respondido a algunas preguntas: las respuestas están guardadas.
careers-start-resume = Seguir donde lo dejaste
careers-start-finished = Has terminado el cuestionario.
careers-start-result = Ver el resultado
careers-start-occupation = Ya tienes una idea
careers-start-occupation-text = Busca la ocupación: te mostramos las competencias que pide, una por una.
careers-start-no-account = No hace falta cuenta. Si luego te registras en este navegador, tus respuestas pasan a ser tuyas.
careers-questions-title = ¿Cuánto te gustaría?
careers-questions-lead = Piensa en la actividad, no en el sueldo ni en el título. No hay respuestas correctas.
careers-questions-progress = Preguntas
careers-questions-finish = Ver el resultado
careers-questions-kept = Las respuestas se guardan en cada página: puedes parar y seguir cuando quieras.
careers-questions-restart = Repetir el cuestionario
careers-questions-again = Se empieza de nuevo.
careers-answer-least = nada
careers-answer-most = muchísimo
careers-result-title = Tus intereses
careers-result-lead = Destacan: { $types }.
careers-result-flat = Tus respuestas son todas parecidas: ningún interés destaca.
careers-result-chart = Tus intereses, de 0 a 100
careers-result-type = Interés
careers-result-score = Puntuación
careers-result-types = Qué significan
careers-result-occupations = Ocupaciones que se te parecen
careers-result-agreement = Afinidad { $percent }
careers-result-short = Es una primera impresión, con diez preguntas. Sirve para abrir posibilidades, no para cerrarlas.
careers-result-none = Ninguna ocupación que proponer
careers-result-none-text = Aún no conocemos los intereses de estas ocupaciones. Busca una por su nombre.
careers-result-flat-text = Con todas las respuestas iguales no sabemos qué proponerte. Responde otra vez, o busca una ocupación por su nombre.
careers-reason-both = Como a ti, a quien hace este trabajo le gusta: { $liked }. Y cuenta poco: { $avoided }.
careers-reason-liked = Como a ti, a quien hace este trabajo le gusta: { $liked }.{ $avoided }
careers-reason-avoided = { $liked }Como para ti, en este trabajo cuenta poco: { $avoided }.
careers-reason-some = { $liked }{ $avoided }Los intereses se parecen un poco en todo.
careers-type-r = trabajar con las manos, con herramientas, máquinas, plantas o animales.
careers-type-i = entender cómo son las cosas: observar, analizar, investigar.
careers-type-a = crear y expresarse: imágenes, sonidos, palabras, formas.
careers-type-s = estar con las personas: ayudar, enseñar, cuidar.
careers-type-e = convencer, vender, dirigir, poner algo en marcha.
careers-type-c = poner en orden: datos, cuentas, documentos, procedimientos.

## Perfil
careers-skills-title = Mis competencias
careers-skills-lead = Lo que sabes hacer, y quién lo dice. Solo lo ves tú, hasta que decidas otra cosa.
careers-skills-mine = Lo que sé hacer
careers-skills-none = Aún no has dicho qué sabes hacer. Empieza por algo que se te dé bien.
careers-skill-add = Añadir una competencia
careers-skill-field = ¿Qué sabes hacer?
careers-skill-hint = Escribe unas letras y elige de la lista, por ejemplo «soldar» u «hojas de cálculo».
careers-skill-which = ¿Cuál quieres decir?
careers-skill-unknown = No encontramos ninguna competencia con estas palabras. Prueba con palabras más sencillas.
careers-skill-saved = Guardado: { $skill }.
careers-skill-removed = Competencia quitada.
careers-level-field = ¿A qué nivel?
careers-level-unsaid = No lo sé, o lo salto
careers-note-field = Dónde lo aprendiste
careers-note-hint = Un trabajo, un curso, tu casa: ayuda a quien te orienta. Las empresas no lo ven.
careers-source-self = Lo dices tú
careers-source-peer = Lo dice un colega
careers-source-operator = Lo dice un orientador
careers-source-assessment = Evaluada
careers-source-credential = Verificada
careers-claimed-on = Desde el { $date }.
careers-best-supported = Cuenta esta porque es la mejor probada.
careers-best-higher = Cuenta esta porque indica el nivel más alto.
careers-best-stronger = Cuenta esta porque su fuente es más fuerte.
careers-best-recent = Cuenta esta porque es la más reciente.
careers-claimed-higher = También has indicado el nivel { $level }: haz que lo evalúen y contará.
careers-claim-remove = Quitar lo que dije
careers-claim-proven = Un certificado prueba esta competencia: no se puede quitar a mano. Si no quieres mostrarla, no compartas el certificado.
careers-see-proof = Ver el certificado
careers-be-found = ¿Quieres que las empresas te encuentren? Buscan de forma anónima, y tú decides si respondes.
careers-be-found-link = Elige en tu cuenta
careers-to-contacts = Quién te ha buscado, y quién pide hablar contigo
careers-targets = Mis objetivos
careers-targets-none = Aún no tienes un objetivo
careers-targets-none-text = Elige una ocupación: te mostramos, competencia por competencia, qué te falta y dónde aprenderlo.
careers-targets-too-many = Ya tienes { $most } objetivos. Quita uno antes de añadir otro.
careers-to-orientation = Elegir un objetivo
careers-target-another = Añadir un objetivo
careers-target-drop = Quitar
careers-target-chosen = Tu objetivo: { $occupation }.
careers-target-dropped = Objetivo quitado.
careers-to-checklist = Responder competencia por competencia
careers-coverage = Estás al { $percent }
careers-coverage-label = Cuánto has avanzado
careers-coverage-met = { $asked ->
    [one] { $met } competencia de una al nivel pedido
   *[other] { $met } de las { $asked } competencias al nivel pedido
 }
careers-checklist-title = ¿Qué sabes hacer ya?
careers-checklist-how = Para cada competencia elige el nivel que más se te parece. Puedes saltar lo que no sepas.
careers-checklist-saved = { $count ->
    [0] No ha cambiado nada.
    [one] Una respuesta guardada.
   *[other] { $count } respuestas guardadas.
 }

## Distancia
careers-gap-title = Lo que me falta
careers-gap-lead = La distancia entre lo que sabes hacer y lo que hace falta, una competencia cada vez.
careers-gap-closed = Tienes todo lo que hace falta. Ahora que se sepa: comparte los certificados de tu mochila.
careers-gap-essential = Esenciales que faltan ({ $count })
careers-gap-optional = Útiles que faltan ({ $count })
careers-gap-optional-text = Se puede prescindir de ellas, pero ayudan.
careers-gap-optional-open = Mostrarlas
careers-gap-met = Ya las tienes ({ $count })
careers-gap-levels = Tu nivel, de { $wanted } pedidos
careers-gap-has = Tienes el nivel { $has }, hace falta el { $wanted }.
careers-gap-closes = Lo aprendes aquí:
careers-gap-no-offer = Por ahora ninguna micro-práctica la enseña.
careers-gap-contest = ¿No te cuadra?
careers-gap-contest-text = Corrige tu nivel: el cálculo cambia enseguida. Un certificado cuenta más que lo que dices tú.
careers-gap-how = Cómo se calcula
careers-gap-how-text = Una competencia vale más si es esencial y si la piden pocas ocupaciones. El nivel pedido depende de cuánta preparación exige la ocupación. De lo que sabes hacer cuenta la mejor prueba: primero los certificados y las evaluaciones, luego lo que dicen otras personas, luego lo que dices tú. Nombre, edad, nacionalidad y dirección nunca entran en el cálculo.
careers-code-not-claimed = Aún no has dicho si sabes hacerlo.
careers-code-below-level = Tu nivel es más bajo que el pedido.
careers-code-met = Es justo el nivel pedido.
careers-code-exceeded = Superas el nivel pedido.
careers-code-only-declared = Por ahora solo lo dices tú: un certificado la haría más fuerte.
careers-code-not-verified = Lo confirma otra persona, pero aún no está evaluada.
careers-code-higher-unsupported = Has indicado un nivel más alto: una evaluación podría bastar.
careers-code-several = La pide más de uno de tus objetivos.
careers-skill-more = Ficha de la competencia
careers-occupation-unknown = No encontramos ninguna ocupación con estas palabras. Elige una de la lista, o déjalo vacío.

## Talento: puestos y búsqueda
careers-talent-title = Buscar personas
careers-talent-lead = Describe el puesto por las competencias que pide: ves quién encaja, de forma anónima y con las razones.
careers-talent-how = { $count ->
    [0] Aún nadie ha aceptado que le encuentren. En cuanto alguien dé su consentimiento, la búsqueda lo incluye.
    [one] Una persona ha aceptado que la encuentren. No ves nombre, foto, contacto ni edad: decide ella si habla contigo.
   *[other] { $count } personas han aceptado que las encuentren. No ves nombre, foto, contacto ni edad: deciden ellas si hablan contigo.
 }
careers-tab-roles = Puestos
careers-tab-contacts = Contactos
careers-roles-none = Aún no has descrito un puesto
careers-roles-none-text = Bastan un nombre y tres o cuatro competencias.
careers-role-new = Describir un puesto
careers-role-skills = { $count ->
    [0] ninguna competencia por ahora
    [one] una competencia
   *[other] { $count } competencias
 }
careers-find-people = Ver quién encaja
careers-role-name = Nombre del puesto
careers-role-name-hint = Por ejemplo «Técnico o técnica de mantenimiento, turno de noche». Lo lee la persona contactada.
careers-role-description = De qué se trata
careers-role-description-hint = Unas líneas sobre tareas, lugar y horario.
careers-role-occupation = Partir de una ocupación
careers-role-occupation-hint = Tomamos sus competencias esenciales; luego las cambias como quieras.
careers-role-saved = Puesto guardado.
careers-role-asks = Competencias pedidas ({ $count })
careers-role-asks-none = Ninguna por ahora: añade la primera aquí abajo.
careers-role-level = Al menos { $level }
careers-role-must = Imprescindible
careers-role-skill-add = Añadir una competencia
careers-role-skill-field = Competencia
careers-role-skill-hint = Escribe unas letras y elige de la lista.
careers-role-importance = Cuánto cuenta
careers-importance-useful = Útil
careers-importance-important = Importante
careers-importance-decisive = Decisiva
careers-role-minimum = Nivel necesario
careers-role-must-field = Sin este nivel no se puede empezar
careers-role-must-hint = Quien no lo alcanza no aparece: úsalo con medida.
careers-role-skill-saved = Añadida: { $skill }.
careers-role-skill-removed = Competencia quitada del puesto.
careers-role-too-many = Un puesto puede pedir { $most } competencias como máximo: quita una, o divide el puesto en dos.
careers-role-no-minimum = El nivel pedido va de 1 a 8.
careers-role-no-skills = Añade al menos una competencia: sin ella no hay nada que buscar.
careers-role-change = Cambiar el puesto
careers-people-title = Quién encaja en { $role }
careers-people-lead = { $count ->
    [0] Nadie por ahora.
    [one] Una persona, de forma anónima.
   *[other] { $count } personas, de forma anónima, la más cercana primero.
 }
careers-people-which = Qué competencias cuentan
careers-people-all = Todas las competencias
careers-people-verified = Solo las verificadas
careers-people-none = Nadie encaja por ahora
careers-people-none-text = Baja los niveles pedidos o haz imprescindibles menos competencias.
careers-people-none-filtered = Con estos filtros no hay nadie. Quítalos o baja los niveles pedidos.
careers-people-none-verified = Nadie tiene aún un certificado de estas competencias. Mira todas las competencias, también las declaradas.
careers-people-how = Nombre, edad, nacionalidad y dirección no entran en el cálculo. Cada vez que abres esta página, las personas que ves pueden leer en su registro que tu empresa las ha mirado.
careers-person = Persona { $rank }
careers-person-anonymous = Persona aún anónima
careers-person-fit = Encaja al { $percent }
careers-person-level = tiene el nivel { $level }, hace falta { $minimum }
careers-person-lacks = No indicadas: { $skills }.
careers-verified = Verificada
careers-not-admitted = Tu organización no está, o ya no está, entre las admitidas: mientras tanto no puede buscar personas. Escribe a quien gestiona la red.

## Talento: contactos
careers-ask-title = Pedir hablar
careers-ask-how = La persona recibe tu mensaje con el nombre de tu empresa y del puesto. Si acepta, ves su nombre y su correo. Si rechaza, no sabrás quién es.
careers-ask-message = Mensaje
careers-ask-message-hint = Di por qué te interesa su perfil, dónde y cuándo se trabaja, y qué pasa después. Al menos 20 caracteres.
careers-contact-ask = Pedir hablar
careers-contact-sent = Solicitud enviada. Te escribimos en cuanto la persona responda.
careers-contact-twice = Ya has pedido a esta persona hablar de este puesto. Espera su respuesta: la encuentras en «Contactos».
careers-contact-said-no = Esta persona ya dijo que no a tu empresa. Respetamos su decisión: no se le puede volver a pedir.
careers-contact-gone = Esta persona ya no quiere que la encuentren. Vuelve a la lista: está al día.
careers-contact-answered = Ya has respondido a esta solicitud.
careers-contact-waiting = En espera de respuesta
careers-contact-accepted = Ha aceptado
careers-contact-declined = Ha dicho que no
careers-company-contacts = A quién has pedido hablar
careers-company-contacts-lead = El nombre y el correo solo aparecen de quien ha aceptado.
careers-contacts-none = Aún no se lo has pedido a nadie
careers-contacts-none-text = Abre un puesto, mira quién encaja y pide hablar.
careers-contact-fit = Encaje en el momento de la solicitud: { $percent }.
careers-contact-asked-on = Solicitud del { $date }
careers-mine-title = Quién te busca
careers-mine-lead = Las empresas que piden hablar contigo, y las que te han visto en la búsqueda anónima.
careers-mine-found = Te pueden encontrar: las empresas ven tus competencias, nunca tu nombre.
careers-mine-not-found = Ahora ninguna empresa puede encontrarte.
careers-mine-waiting = Piden hablar contigo
careers-mine-waiting-none = Ninguna solicitud en espera.
careers-mine-answered = Ya has respondido
careers-mine-answered-on = Respondida el { $date }
careers-mine-who = Quién es { $organisation }
careers-mine-reply = Tu respuesta
careers-mine-accept-means = Si aceptas, la empresa ve tu nombre y tu correo. Si rechazas, nunca sabrá quién eres.
careers-mine-accept = Aceptar
careers-mine-decline = Rechazar
careers-contact-you-accepted = Has aceptado: ahora la empresa ve tu nombre y tu correo.
careers-contact-you-declined = Has rechazado: la empresa no sabrá quién eres.
careers-mine-looks = Quién te ha visto
careers-mine-looks-none = Hasta ahora ninguna empresa te ha visto en una búsqueda.
careers-mine-looks-text = Cada búsqueda en la que aparecías, sin tu nombre.
careers-looks-who = Empresa
careers-looks-role = Puesto
careers-looks-day = Día
careers-looks-times = { $count ->
    [one] (una vez)
   *[other] ({ $count } veces)
 }
careers-looks-place = Posición
careers-looks-rank = { $rank } de { $shown }
careers-looks-fit = Encaje

## Talento: correo
careers-contact-asked-mail-subject = { $organisation } pide hablar contigo
careers-contact-asked-mail-body = Hola:

    { $organisation } ha visto tus competencias, sin tu nombre, y pide hablar contigo de este puesto: { $role }.

    Lee el mensaje y decide si respondes: { $origin }/contacts

    Si no aceptas, la empresa no sabrá quién eres.

    { $network }
careers-contact-accepted-mail-subject = Una persona acepta hablar contigo
careers-contact-accepted-mail-body = Hola:

    una persona ha aceptado tu solicitud para el puesto: { $role }.

    Su nombre y su correo están aquí: { $origin }/talent/contacts

    { $network }
careers-contact-declined-mail-subject = A una persona no le interesa
careers-contact-declined-mail-body = Hola:

    una persona ha respondido que no a tu solicitud para el puesto: { $role }.

    Mira quién más encaja: { $origin }/talent

    { $network }

## Plan
careers-to-plan = Hacer un plan
careers-plan-title = Mi plan
careers-plan-lead = Las micro-prácticas que, juntas, más te acercan a tus objetivos con el tiempo y el dinero que tienes.
careers-plan-hours = Horas que puedes dedicar
careers-plan-hours-unit = horas
careers-plan-make = Calcular el plan
careers-plan-summary = Con { $hours } y { $money } pasas del { $before } al { $after }.
careers-plan-proven = Hemos comprobado que ninguna otra combinación te acerca más con este tiempo y este dinero.
careers-plan-good = Es el mejor encontrado en el tiempo disponible: como mucho podría haber uno { $percent } mejor.
careers-plan-stages = Qué reservar
careers-plan-raise = del nivel { $from } al { $to }
careers-plan-none = Con estos límites no hay plan
careers-plan-none-text = Ninguna micro-práctica reservable te acerca a tus objetivos. Prueba con más horas o más dinero, o mira el catálogo.
careers-plan-left = Qué ha quedado fuera
careers-plan-left-open = { $count ->
    [one] Una micro-práctica, y qué haría falta
   *[other] { $count } micro-prácticas, y qué haría falta
 }
careers-plan-needs-hours = Harían falta { $more } más.
careers-plan-needs-money = Harían falta { $more } más.
careers-plan-clash = Es a la misma hora que: { $stages }.
careers-plan-busy = Es a la misma hora que algo que ya has reservado.
careers-plan-other = Ahora no se puede asistir a { $stage }.
careers-plan-untaught = Por ahora nadie las enseña ({ $count })
careers-plan-untaught-text = Para estas competencias no hay ninguna micro-práctica que reservar.
careers-plan-how = Cada micro-práctica lleva algunas competencias a un nivel. De todas las combinaciones que caben en tus horas y tu dinero, sin solaparse entre sí ni con lo que has reservado, el plan es la que más te acerca a tus objetivos. Las ediciones completas no cuentan.

## Palabras comunes a varias páginas
careers-yes = sí
careers-no = no
careers-language-it = Italiano
careers-language-en = Inglés
careers-language-fr = Francés
careers-language-de = Alemán
careers-language-es = Español
careers-language-pl = Polaco
careers-kind-competence = Competencia
careers-kind-occupation = Ocupación
careers-kind-group = Grupo
careers-kind-level = Nivel
careers-kind-interest = Interés

## Orientación: cuestionarios y preparación
careers-form-mini = 10 preguntas, 2 minutos
careers-form-short = 30 preguntas, 6 minutos
careers-form-full = 60 preguntas, 12 minutos
careers-form-longer = Para un resultado más preciso, sigue: tus respuestas se quedan y solo contestas las preguntas nuevas.
careers-result-possibilities = Los intereses cambian con la experiencia: toma el resultado como un punto de partida, no como una sentencia.
careers-willing = Preparación, como mucho

## Leer un CV o un anuncio
careers-to-read = Parte de tu CV o de una oferta de empleo
careers-read-title = Leer un CV o un anuncio
careers-read-lead = Pega un texto o elige un archivo: mostramos qué competencias nombra y tú decides una por una.
careers-read-private = No guardamos ni el texto ni el archivo. Solo quedan las competencias para las que elijas un nivel.
careers-read-what = ¿Qué es?
careers-read-cv = Mi CV: lo que sé hacer
careers-read-ad = Una oferta de empleo: lo que pide
careers-read-language = Idioma del texto
careers-read-text = Texto
careers-read-text-hint = Pégalo aquí o elige un archivo más abajo.
careers-read-file = Archivo (texto, PDF, DOCX u ODT)
careers-read-do = Encontrar las competencias
careers-read-nothing = Pega un texto o elige un archivo.
careers-read-kind = No podemos leer { $file }: da un archivo de texto, PDF, DOCX u ODT, o pega el texto.
careers-read-no-text = En este archivo no hay texto: quizá sus páginas son imágenes. Pásalas por un reconocimiento de texto o pega el texto.
careers-read-no-words = En el texto pegado no hay ninguna palabra: pega el CV o el anuncio entero.
careers-read-broken = El archivo no se abre: está dañado o protegido con contraseña. Guárdalo de nuevo o pega el texto.
careers-read-slow = El archivo tarda demasiado en abrirse. Da solo las páginas que importan o pega el texto.
careers-read-long = El texto tiene { $count } caracteres y leemos { $most } como mucho (unas 80 páginas). Da solo la parte que importa.
careers-read-very-long = El documento es demasiado largo: da solo las páginas que importan.
careers-read-found = Competencias encontradas
careers-read-found-lead = { $count ->
    [0] No hemos reconocido ninguna.
    [one] Hemos reconocido una. No se guarda nada hasta que elijas.
   *[other] Hemos reconocido { $count }. No se guarda nada hasta que elijas.
 }
careers-read-found-none = Ninguna competencia reconocida
careers-read-found-none-text = Comprueba el idioma del texto: hemos buscado nombres en este idioma: { $language }. Algunos marcos no tienen nombres en todos los idiomas.
careers-read-again = Probar otro texto
careers-read-choose = Para cada competencia elige tu nivel, o deja «no guardar».
careers-read-choose-ad = Para cada competencia elige el nivel que pide el anuncio, o deja «no guardar».
careers-read-refuse = No guardar
careers-read-keep = Guardar las elegidas
careers-read-aim = Convertirlo en objetivo
careers-read-name = Nombre del anuncio
careers-read-name-hint = Por ejemplo «Técnica de mantenimiento, Ruiz»: sirve para reconocerlo entre tus objetivos.
careers-read-hit = Reconocida como: { $label }
careers-read-times = Nombrada { $count } veces.
careers-read-has = Ya tienes el nivel { $level }.
careers-read-lacks = No la has declarado
careers-read-none-chosen = Elige un nivel para al menos una competencia.
careers-read-kept = { $count ->
    [one] Una competencia guardada.
   *[other] { $count } competencias guardadas.
 }
careers-read-note = De mi CV
careers-read-marked = El texto, con lo reconocido
careers-read-marked-hint = Los números llevan a las competencias de la lista.
careers-read-to = Competencia { $number } de la lista

## Objetivos
careers-target-role-closed = La empresa ya no muestra este puesto
careers-target-advertisement = Oferta de empleo
careers-target-name-taken = Ya tienes un objetivo con este nombre: elige otro.
careers-target-role-chosen = El puesto es ahora uno de tus objetivos.

## Ocupaciones cercanas
careers-to-nearby = Ocupaciones cercanas a ti
careers-nearby-title = Ocupaciones cercanas a ti
careers-nearby-lead = Ocupaciones al alcance de lo que sabes hacer y acordes con lo que te gusta.
careers-nearby-no-interests = Aún no conocemos tus intereses: por ahora solo cuenta lo que sabes hacer.
careers-nearby-none = Aún no hay ninguna ocupación cercana
careers-nearby-none-text = Di primero qué sabes hacer: dos o tres competencias bastan para empezar.
careers-nearby-how = Para cada ocupación calculamos cuánto tienes ya de lo que pide, con más peso para lo esencial, y cuánto se parecen sus intereses a los tuyos. Ambos se multiplican: primero va lo factible y deseable.
careers-nearby-feasible = Tienes el { $percent } de lo necesario: { $met } de las { $asked } competencias, al nivel pedido.
careers-nearby-carried = Lo que aportas: { $skills }.
careers-nearby-missing = { $count ->
    [one] Falta una competencia esencial: { $skills }.
   *[other] Faltan { $count } competencias esenciales, ante todo: { $skills }.
 }

## Reclamaciones
careers-to-dispute = No estoy de acuerdo: reclamar
careers-to-disputes = Mis reclamaciones
careers-dispute-title = No estoy de acuerdo
careers-dispute-how = Alguien te responde con palabras. Sobre ocupaciones y niveles responde quien gestiona la red; sobre puestos, la empresa, que no ve tu nombre.
careers-dispute-about = ¿Qué reclamas?
careers-dispute-requirement = Lo que se pide para: { $target }
careers-dispute-level = El nivel que cuenta para mí
careers-dispute-level-hint = Lo que declaras tú puedes cambiarlo enseguida, sin reclamar.
careers-dispute-of-level = Nivel de la persona
careers-dispute-not-needed = No hace falta en absoluto
careers-dispute-proposed = ¿Qué nivel es el correcto?
careers-dispute-words = ¿Por qué?
careers-dispute-words-hint = Ayudan los hechos: dónde trabajas, qué has hecho, quién puede confirmarlo. Al menos 10 caracteres.
careers-dispute-send = Enviar
careers-dispute-sent = Enviada. Te escribimos cuando haya respuesta.
careers-dispute-twice = Ya lo estás reclamando: espera la respuesta.
careers-dispute-own = Lo que pide el anuncio lo elegiste tú: quita el objetivo y vuelve a leerlo.
careers-dispute-answered = Ya se ha respondido.
careers-dispute-open = Esperando respuesta
careers-dispute-accepted = Aceptada
careers-dispute-kept = Queda como está
careers-dispute-says-requirement = Se pide el nivel { $stated }; lo correcto sería { $proposed }.
careers-dispute-says-not-needed = Se pide el nivel { $stated }; no haría falta en absoluto.
careers-dispute-says-level = Cuenta el nivel { $stated }; lo correcto sería { $proposed }.
careers-dispute-answer = Respuesta
careers-dispute-accept = La persona tiene razón
careers-dispute-keep = Queda como está
careers-dispute-accept-level = Si aceptas, la confirmación del nivel por un operador entra en el perfil. Lo que prueba una credencial sigue contando más.
careers-dispute-accept-occupation = Si aceptas, desde ahora la ocupación pide este nivel a todas las personas de la red.
careers-dispute-accept-role = Si aceptas, cambia después tú el puesto: se avisa a la persona.
careers-dispute-answer-sent = Respuesta enviada.
careers-disputes-title = Reclamaciones
careers-disputes-lead = Lo que algunas personas consideran erróneo, sin sus nombres. A todas se les debe una respuesta.
careers-disputes-mine = Mis reclamaciones
careers-disputes-mine-lead = Lo que consideras erróneo y lo que te han respondido.
careers-disputes-none = No has reclamado nada
careers-disputes-none-text = Si un requisito o un nivel te parece erróneo, ábrelo en tu brecha y dilo.
careers-disputes-nothing = Nada que responder
careers-disputes-nothing-text = Nadie ha reclamado nada.
careers-dispute-mail-subject = Hay una respuesta a tu reclamación
careers-dispute-mail-body = Hola:

    tu reclamación tiene respuesta. Léela aquí: { $origin }/skills/disputes

    { $network }

## Plan: deseos, cambios, reserva
careers-plan-wishes = Lo que el plan puede ocupar
careers-plan-change = Cambiar tiempo, dinero y preferencias
careers-plan-own = Dinero que pagas tú
careers-plan-until = Todo termina antes del
careers-plan-until-past = Este día ya pasó.
careers-plan-mode = Cómo puedes aprender
careers-plan-language = En qué idiomas
careers-plan-any = Si no eliges ninguno, valen todos.
careers-plan-home = Municipio del que sales
careers-plan-home-hint = Solo para calcular el viaje: no entra en ninguna puntuación y nadie lo ve.
careers-plan-home-missing = Di de dónde sales o deja vacío el viaje.
careers-plan-home-unknown = No conocemos este municipio. Comprueba cómo está escrito o indica uno mayor cercano.
careers-plan-journey = Viaje, como mucho
careers-plan-minutes = minutos de ida
careers-mode-in-person = presencial
careers-mode-online = en línea
careers-mode-blended = mixta
careers-plan-worth = Sin ella estarías más lejos de tus objetivos: { $percent }.
careers-plan-worth-little = menos del 1 %
careers-plan-kept = La quieres tú
careers-plan-keep = Mantenerla pase lo que pase
careers-plan-let-go = No insistir más
careers-plan-leave = Dejarla fuera
careers-plan-want = La quiero de todos modos
careers-plan-let-in = Dejarla entrar de nuevo
careers-plan-swap = Cambiar
careers-plan-without = Estas las dejaste fuera
careers-plan-too-far = Demasiado lejos para el viaje que aceptas
careers-plan-late = Termina después del día que fijaste.
careers-plan-wrong-mode = No se imparte de una forma que te convenga.
careers-plan-wrong-language = No se imparte en tus idiomas.
careers-plan-idle = Con el resto del plan no añade nada.
careers-plan-impossible = Con estos deseos no hay ningún plan.
careers-plan-gone = Una micro-práctica que quieres mantener ya no se puede reservar.
careers-plan-gone-stage = Una micro-práctica que ya no se ofrece
careers-plan-unusable = Esto no puede formar parte de un plan: ninguna fecha posible, demasiadas horas o demasiado cara, o no te falta nada de lo que enseña: { $stages }.
careers-plan-beyond = Lo que quieres mantener ocupa más horas o dinero del que tienes: { $stages }.
careers-plan-before = Antes hacen falta otras cosas y no hay tiempo: { $stages }.
careers-plan-cannot-both = No se puede asistir a todas, porque sus horarios coinciden: { $stages }.
careers-plan-too-many-wishes = Tienes deseos sobre { $most } micro-prácticas: suelta algunas.
careers-plan-book = { $count ->
    [one] Reservarla
   *[other] Reservar las { $count }
 }
careers-plan-book-means = Tendrás plaza en todas o en ninguna. Después cada una se puede anular por separado.
careers-plan-booked = { $count ->
    [one] Una plaza reservada.
   *[other] { $count } plazas reservadas.
 }
careers-plan-not-booked = No se ha reservado nada, por «{ $stage }»: { $why } Este es el mejor plan tal como están las cosas.
careers-swap-title = Otra cosa en lugar de «{ $stage }»
careers-swap-lead = Qué podría ir en su lugar y cuánto cuesta cada cambio.
careers-swap-instead = En su lugar
careers-swap-none = Nada puede ir en su lugar
careers-swap-none-text = Ninguna otra micro-práctica cabe en el tiempo y el dinero que quedan.
careers-swap-take = Tomar esta
careers-swap-without = El mejor plan sin ella
careers-swap-comes = Entra: { $stages }.
careers-swap-goes = Sale también: { $stages }.
careers-swap-way-less = { $amount } más lejos de tus objetivos
careers-swap-way-same = igual de cerca de tus objetivos
careers-swap-way-more = { $amount } más cerca de tus objetivos
careers-swap-time-less = { $amount } menos
careers-swap-time-same = el mismo tiempo
careers-swap-time-more = { $amount } más
careers-swap-money-less = { $amount } menos
careers-swap-money-same = el mismo dinero
careers-swap-money-more = { $amount } más

## Novedades
careers-to-news = Saber de nuevas fechas y nuevos puestos
careers-news-title = Novedades por correo
careers-news-lead = Te escribimos solo sobre lo que elijas aquí.
careers-news-how = Un correo por cada fecha o puesto nuevo, nunca dos veces por lo mismo. Cada correo lleva un enlace que los termina todos.
careers-news-none-text = Elige un objetivo o di qué sabes hacer: entonces podrás elegir de qué saber.
careers-news-editions = Nuevas fechas que enseñan estas competencias
careers-news-vacancies = Nuevos puestos que piden estas competencias
careers-news-saved = { $count ->
    [0] No te escribiremos.
    [one] Te escribiremos por una competencia.
   *[other] Te escribiremos por { $count } competencias.
 }
careers-news-stop-title = Terminar las novedades
careers-news-stop-text = No te escribiremos más sobre nuevas fechas y nuevos puestos. Puedes elegir de nuevo cuando quieras.
careers-news-stop = No me escriban más
careers-news-stopped = Hecho: no más novedades.
careers-news-edition-mail-subject = Una nueva fecha: { $title }
careers-news-edition-mail-body = Hola:

    { $organisation } tiene una nueva fecha de «{ $title }», que enseña una competencia que elegiste.

    Verla y reservar: { $origin }{ $path }

    Para no recibir más estos correos: { $origin }{ $stop }

    { $network }
careers-news-role-mail-subject = Un nuevo puesto: { $title }
careers-news-role-mail-body = Hola:

    { $organisation } muestra un puesto que pide una competencia que elegiste: { $title }.

    Ver qué pide: { $origin }{ $path }

    Para no recibir más estos correos: { $origin }{ $stop }

    { $network }

## Talento: búsquedas, puestos abiertos, disponibilidad
careers-filter-territory = Municipio o provincia
careers-filter-availability = Disponibilidad
careers-people-explain = Cómo se formó este orden
careers-searches-title = Búsquedas
careers-searches-lead = Cada búsqueda de tu empresa, con lo que se pidió y quién se mostró, sin nombres. Se puede explicar en cualquier momento.
careers-searches-none = Aún no hay búsquedas
careers-searches-none-text = Abre un puesto y mira quién encaja.
careers-searches-when = Cuándo
careers-searches-shown = Personas mostradas
careers-search-asked = Qué se pidió
careers-search-shown = Quién se mostró, en orden
careers-search-how = Cada competencia da su peso en proporción al nivel, hasta el nivel necesario. La suma hace el orden. Los filtros deciden quién se muestra, nunca el orden. Nombre, edad, nacionalidad y dirección no entran.
careers-search-weight = Peso
careers-search-level = Nivel que contaba
careers-search-added = Aportación
careers-search-got = { $got } de { $of }
careers-search-contributions = Qué aportó cada competencia
careers-look-title = Por qué te mostraron
careers-look-place = Estabas en el puesto { $rank } de { $shown }, sin tu nombre.
careers-available-full-time = jornada completa
careers-available-part-time = jornada parcial
careers-available-evenings = por la tarde
careers-available-weekends = fines de semana
careers-available-remote = a distancia
careers-available-apprenticeship = aprendizaje
careers-wish-title = Dónde y cuándo trabajarías
careers-wish-lead = Las empresas pueden limitar una búsqueda a ello. Lo que dejes vacío solo te excluye de las búsquedas que lo piden.
careers-wish-places = Municipios o provincias
careers-wish-places-hint = Separados por comas, por ejemplo «Lecco, Como».
careers-wish-when = Cuándo y cómo
careers-wish-saved = Guardado.
careers-open-title = Puestos que buscan las empresas
careers-open-lead = Mira qué piden, haz de uno tu objetivo y descubre qué te falta.
careers-open-none = Ningún puesto por ahora
careers-open-none-text = Empieza por una ocupación.
careers-role-asks-caption = Competencias que pide el puesto
careers-role-who-sees = Quién ve este puesto
careers-role-is-hidden = Solo tu empresa. Si lo muestras, todas las personas pueden leerlo y hacerlo su objetivo, y se avisa a quien pidió novedades.
careers-role-is-shown = Todas las personas pueden leerlo y hacerlo su objetivo.
careers-role-see-shown = Verlo como los demás
careers-role-show = Mostrarlo a todos
careers-role-hide = Dejarlo en la empresa
careers-role-shown = El puesto se muestra ahora a todos.
careers-role-hidden = El puesto ya no se muestra.

## Marcos: explorar
careers-frameworks-title = Marcos de competencias
careers-frameworks-lead = Las listas de ocupaciones y competencias de las que habla esta red.
careers-framework-counts = { $count } entradas en uso, { $occupations ->
    [0] sin ocupaciones
    [one] una de ellas ocupación
   *[other] { $occupations } de ellas ocupaciones
 }
careers-framework-languages = Idiomas: { $languages }
careers-tree-below = ({ $count } debajo)
careers-tree-detail = La ficha
careers-tree-none = Nada debajo
careers-tree-none-text = La rama termina aquí.

## Marcos: escribir uno propio
careers-own-title = Marcos propios
careers-own-lead = Escribe las ocupaciones y competencias de tu empresa o red y publícalas por versiones.
careers-own-none = Aún no hay ningún marco
careers-own-none-text = Empieza por un nombre y añade perfiles y competencias uno a uno.
careers-own-new = Escribir un marco nuevo
careers-own-name = Nombre del marco
careers-own-name-hint = Por ejemplo «Oficios de Meccanica Adda».
careers-own-licence = Licencia
careers-own-licence-hint = En pocas palabras, por ejemplo «CC BY 4.0».
careers-own-of-network = Es de toda la red
careers-own-name-taken = Ya hay un marco con este nombre.
careers-own-draft = Nunca publicado
careers-own-version = Versión { $version }
careers-own-how = Lo que escribes aquí no lo ve nadie hasta que publiques una versión. Un código publicado queda para siempre: se puede retirar, no borrar.
careers-own-elements = Elementos ({ $count })
careers-own-elements-none = Aún ninguno: añade el primero.
careers-own-table = Elementos del marco
careers-own-add = Añadir un elemento
careers-own-code = Código
careers-own-code-hint = Letras, cifras, punto, guion y guion bajo. Después no se puede cambiar.
careers-own-code-taken = Ya hay un elemento con este código.
careers-own-bad-code = «{ $code }» no puede ser un código: solo letras, cifras, punto, guion y guion bajo.
careers-own-kind = Qué es
careers-own-profile = Perfil (una ocupación)
careers-own-competence = Competencia
careers-own-ability = Habilidad
careers-own-knowledge = Conocimiento
careers-own-group = Grupo
careers-own-label = Nombre
careers-own-others-hint = Uno por línea.
careers-own-description = Qué significa
careers-own-languages = En los otros idiomas
careers-own-no-name = Da un nombre en al menos un idioma.
careers-own-parents = Pertenece a
careers-own-parents-hint = Códigos separados por comas.
careers-own-optional = Para sus perfiles es útil, no esencial
careers-own-preparation = Preparación que pide el perfil
careers-own-preparation-hint = De 1 (se aprende pronto) a 5 (estudios superiores y larga experiencia).
careers-own-section = Sector o área
careers-own-same = Lo mismo en otro lugar
careers-own-same-hint = La dirección del mismo concepto en otro marco, por ejemplo en ESCO.
careers-own-bad-address = Esto no es una dirección: no lleva espacios.
careers-own-withdrawn = Ya no se debe usar
careers-own-withdrawn-hint = Quien lo tiene lo conserva; ya no se sugiere.
careers-own-replaced = Sustituido por
careers-own-change = Quitar
careers-own-saved = Guardado: { $code }.
careers-own-deleted = Elemento quitado.
careers-own-is-published = Este elemento está publicado: retíralo en lugar de quitarlo.
careers-own-missing = «{ $code }» nombra «{ $missing }», que no existe: añádelo antes.
careers-own-circle = Estos se pertenecen en círculo: { $codes }. Saca uno de otro.
careers-own-too-many = Un marco tiene { $most } elementos como mucho.
careers-own-publish = Publicar una versión
careers-own-publish-text = Todos la ven enseguida. Los elementos quitados desde la última versión quedan fuera de uso.
careers-own-version-field = Versión
careers-own-version-hint = Por ejemplo «1.0» o «2026-2».
careers-own-same-version = Esta versión ya está publicada: da otro nombre a la siguiente.
careers-own-published = Versión { $version } publicada. Nuevos: { $added }, cambiados: { $changed }, retirados: { $deprecated }.
careers-own-see = Verlo como los demás

## Marcos: importar
careers-imports-title = Importar un marco
careers-imports-lead = Entrega el archivo tal como lo da quien lo publica. Importar de nuevo el mismo no cambia nada.
careers-import-format = ¿De quién es el archivo?
careers-import-esco = ESCO
careers-import-esco-hint = El zip o las tablas (CSV) del portal ESCO, en cualquier idioma.
careers-import-repertory = Repertorio (tabla)
careers-import-repertory-hint = Una tabla (CSV, XLSX) con las columnas type, code, parent, label_it…, como describe la guía de marcos.
careers-import-case = CASE 1.1
careers-import-case-hint = Un CFPackage (JSON).
careers-import-digcomp = DigComp
careers-import-digcomp-hint = DigComp 3.0 (JSON-LD).
careers-import-name-hint = Necesario para un repertorio.
careers-import-version-hint = Si el archivo no la dice.
careers-import-language = Idioma
careers-import-language-hint = Dos letras, si el archivo no lo dice.
careers-import-file = Archivo
careers-import-do = Importar
careers-imports-before = Importados antes
careers-import-waiting = En curso
careers-import-done = Terminado
careers-import-failed = Fallido
careers-import-progress = Leído y escrito, en porcentaje
careers-import-wait = Puedes dejar esta página: el trabajo sigue.
careers-import-refresh = Ver cómo va
careers-import-failed-text = No se ha tomado nada.
careers-import-added = Nuevos
careers-import-changed = Cambiados
careers-import-unchanged = Como estaban
careers-import-deprecated = Fuera de uso
careers-import-relations = Relaciones nuevas
careers-import-without-source = Relaciones omitidas
careers-import-without-source-text = Ningún marco de aquí tiene los elementos de los que parten estas relaciones: { $count }. Importa ese marco (ESCO, para una tabla de correspondencias) y después este archivo otra vez.
careers-import-rejected = Filas rechazadas
careers-import-line = Línea
careers-import-reason = Motivo
careers-import-first = Se muestran las primeras { $count }.
careers-import-tables = Tablas leídas
careers-import-what = Contenido
careers-import-encoding = Codificación
careers-import-rows = Filas

## Plan: who pays
careers-plan-company = Dinero que paga tu empresa
careers-plan-voucher = Bonos que tienes
careers-plan-payer-hint = Solo para lo que se paga así. Déjalo vacío si no hay.
careers-plan-pays-company = La empresa paga { $amount }.
careers-plan-pays-voucher = Los bonos pagan { $amount }.
careers-plan-pays-person = Tú pagas { $amount }.
careers-plan-needs-company = Harían falta { $more } más de la empresa.
careers-plan-needs-voucher = Harían falta { $more } más en bonos.
careers-import-elsewhere = «{ $address }» pertenece ya a otro marco.
careers-proven-by = Microcredenciales que la prueban
careers-plan-summary-free = Con { $hours } y sin gastar nada pasas del { $before } al { $after }.
careers-gap-by-level = Los niveles que faltan
