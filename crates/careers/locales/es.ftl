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
careers-start-questionnaire-text = Diez preguntas, dos minutos. Al final ves las ocupaciones que se te parecen, y por qué.
careers-start-begin = Empezar el cuestionario
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
   *[other] { $met } competencias de { $asked } al nivel pedido
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
careers-plan-money = Dinero que puedes gastar
careers-plan-make = Calcular el plan
careers-plan-summary = Con { $hours } y { $money } pasas del { $before } al { $after }.
careers-plan-proven = Hemos comprobado que ninguna otra combinación te acerca más con este tiempo y este dinero.
careers-plan-good = Es el mejor encontrado en el tiempo disponible: podría haber uno algo mejor.
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
