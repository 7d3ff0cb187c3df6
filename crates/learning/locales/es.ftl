### Formación: diseñar, ofrecer, reservar, entregar, evaluar.

## Opciones
learning-mode-in-person = Presencial
learning-mode-online = En línea
learning-mode-blended = En parte presencial, en parte en línea
learning-payer-person = a cargo de quien participa
learning-payer-company = a cargo de la empresa
learning-payer-voucher = con bono
learning-payer-public-fund = financiado con fondos públicos
learning-assessment-type-practical-task = Prueba práctica con rúbrica de evaluación
learning-assessment-type-project = Proyecto
learning-assessment-type-portfolio = Carpeta de evidencias
learning-assessment-type-written-test = Prueba escrita
learning-assessment-type-oral-examination = Entrevista
learning-assessment-type-observation = Observación en el trabajo
learning-participation-form-in-person = Presencial
learning-participation-form-online = En línea
learning-participation-form-blended = Mixta, presencial y en línea
learning-participation-form-at-work = En el lugar de trabajo
learning-quality-assurance-internal = Interna: una persona evalúa, otra valida
learning-quality-assurance-peer = Entre pares: otras entidades de la red
learning-quality-assurance-accreditation = Acreditación regional de la entidad
learning-quality-assurance-external = Organismo externo
learning-asks-text = Se entrega una respuesta escrita.
learning-asks-file = Se entrega un archivo.
learning-asks-link = Se entrega un enlace.
learning-eqf-1 = 1 – conocimientos básicos
learning-eqf-2 = 2 – tareas sencillas, con ayuda
learning-eqf-3 = 3 – cualificación profesional
learning-eqf-4 = 4 – bachillerato o título técnico
learning-eqf-5 = 5 – título técnico superior
learning-eqf-6 = 6 – grado
learning-eqf-7 = 7 – máster
learning-eqf-8 = 8 – doctorado

## Estados
learning-version-draft = Borrador
learning-version-in-review = En revisión
learning-version-approved = Aprobada
learning-version-published = Publicada
learning-version-superseded = Sustituida
learning-version-retired = Retirada
learning-stage-offered = En el catálogo
learning-stage-withdrawn = Fuera del catálogo
learning-edition-planned = Prevista
learning-edition-open = Se puede reservar
learning-edition-full = Completa
learning-edition-running = En curso
learning-edition-held = Realizada
learning-edition-closed = Cerrada
learning-edition-cancelled = Cancelada
learning-seat-confirmed = Plaza confirmada
learning-seat-waitlisted = En lista de espera
learning-seat-offered = Plaza por aceptar
learning-seat-attended = Has participado
learning-seat-absent = Ausencia
learning-seat-cancelled = Cancelada
learning-seat-expired = Caducada
learning-register-attended = Presente
learning-register-absent = Ausente
learning-register-confirmed = Plaza confirmada
learning-register-offered = Plaza por aceptar
learning-submission-draft = Por entregar
learning-submission-submitted = En evaluación
learning-submission-moderation = Por acordar
learning-submission-proposed = En validación
learning-submission-to-revise = Por revisar
learning-submission-failed = No superada
learning-submission-passed = Superada
learning-submission-sealed = Certificada
learning-verdict-pass = Superada
learning-verdict-pass-hint = Cada criterio alcanza el nivel exigido.
learning-verdict-revise = Por revisar
learning-verdict-revise-hint = Falta algo que aún se puede hacer: di qué y para cuándo.
learning-verdict-fail = No superada
learning-verdict-fail-hint = La prueba termina aquí: explica por qué.

## Elementos de la microcredencial
learning-element-learner = Identificación de quien aprende
learning-element-title = Título
learning-element-country = País del emisor
learning-element-awarding-body = Entidad que la otorga
learning-element-date = Fecha de emisión
learning-element-outcomes = Resultados de aprendizaje
learning-element-workload = Carga de trabajo
learning-element-eqf-level = Nivel EQF
learning-element-assessment-type = Tipo de evaluación
learning-element-participation-form = Forma de participación
learning-element-quality-assurance = Garantía de calidad
learning-element-description = Descripción
learning-element-criteria = Cómo se obtiene
learning-element-tasks = Tareas del reto
learning-element-rubric = Rúbrica, con niveles y puntos crecientes
learning-filled-by-award = Lo añade el sistema al emitirla.

## Palabras comunes
learning-online = En línea
learning-full = Completo
learning-seats-left = { $count ->
    [one] { $count } plaza libre
   *[other] { $count } plazas libres
 }
learning-seats-taken-of = { $taken } plazas ocupadas de { $seats }
learning-language = Idioma
learning-mode = Modalidad
learning-place = Lugar
learning-price = Precio
learning-when = Cuándo
learning-organisation = Organización
learning-hours = horas
learning-minutes = minutos
learning-months = meses
learning-evidence = Evidencias
learning-points = { $count ->
    [one] { $count } punto
   *[other] { $count } puntos
 }
learning-kilobytes = { $count } kB
learning-megabytes = { $count } MB
learning-erased-person = Persona dada de baja
learning-what-next = Qué hacer ahora
learning-online-room = Entrar en el aula en línea
learning-calendar-file = Añadir al calendario

## Catálogo
learning-catalogue-title = Catálogo
learning-catalogue-lead = Microprácticas de 2 a 8 horas: aprendes haciendo, entregas un reto y obtienes una microcredencial que cualquiera puede verificar.
learning-search-label = ¿Qué quieres aprender?
learning-offers-for-skill = Microprácticas para la competencia «{ $skill }».
learning-price-up-to = hasta { $amount }
learning-from-day = desde el { $day }
learning-no-date = Fechas próximamente
learning-catalogue-empty = El catálogo aún está vacío
learning-catalogue-empty-text = Las entidades de la red preparan las primeras microprácticas. Vuelve pronto.
learning-nothing-found = Ninguna micropráctica coincide
learning-nothing-found-text = Prueba con otras palabras o quita algún filtro.
learning-editions = Fechas
learning-no-editions = Por ahora no hay fechas
learning-no-editions-text = La entidad aún no ha fijado la próxima fecha.
learning-other-offers = Ver otras microprácticas
learning-outcomes-title = Qué sabrás hacer
learning-leads-to = La microcredencial que puedes obtener
learning-what-it-asks = El reto
learning-how-it-is-judged = Cómo se evalúa
learning-required-level = (para superarla: { $level })
learning-whole-microcredential = Leer toda la microcredencial
learning-ways-to-it = Microprácticas que llevan aquí
learning-audience = Para quién
learning-prerequisites = Requisitos
learning-validity = Validez
learning-validity-for-ever = sin caducidad
learning-validity-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
 }
learning-version-no-longer-offered = Esta versión ya no se ofrece. Sigue visible porque hay certificados que la citan.
learning-version-of = Versión { $number } · { $organisation }
learning-book = Reservar
learning-join-waitlist = Apuntarse a la lista de espera
learning-booking-opens = Podrás reservar a partir del { $day }.
learning-booking-closed = Las reservas están cerradas.
learning-to-my-learning = Ir a tu formación

## Reserva
learning-book-title = Reservar: { $title }
learning-would-wait = Está completo. En la lista de espera ocupas la posición { $position }; cuando se libere una plaza te escribimos y tienes hasta { $hours } horas para aceptarla.
learning-despite-overlap = Lo sé, reservo igualmente
learning-booked = La plaza es tuya. Te hemos enviado un correo con la cita para tu calendario.
learning-waitlisted = Está completo: tu posición en la lista de espera es { $position }.
learning-given-up = Hecho: has renunciado.
learning-not-bookable = Esta fecha no se puede reservar ahora: las reservas no están abiertas. Elige otra fecha.
learning-already-booked = Ya has reservado esta fecha: la encuentras abajo.
learning-overlaps = A la misma hora ya tienes «{ $title }». Para reservar igualmente, marca la casilla.
learning-too-late-to-accept = El plazo para aceptar ha terminado y la plaza ha pasado a otra persona. Puedes reservar de nuevo.
learning-seat-moved-on = Esta reserva ha cambiado entretanto. Recarga la página.

## Mi formación
learning-mine-title = Mi formación
learning-mine-lead = Qué hacer ahora, adónde ir, qué has entregado.
learning-mine-empty = Aún no has reservado nada
learning-mine-empty-text = Elige una micropráctica del catálogo: bastan unas horas.
learning-mine-next = Para hacer ahora
learning-mine-ahead = Próximamente
learning-mine-rest = Hecho y en evaluación
learning-to-catalogue = Ir al catálogo
learning-waitlist-position = En lista de espera: posición { $position }
learning-accept-by = Se ha liberado una plaza: acéptala antes del { $deadline }.
learning-accept-seat = Aceptar la plaza
learning-give-up = Renunciar
learning-give-up-title = ¿Renunciar a «{ $title }»?
learning-give-up-seat-text = Tu plaza pasa a la primera persona de la lista de espera. Si cambias de idea tendrás que reservar de nuevo.
learning-give-up-place-text = Sales de la lista de espera. Si cambias de idea empezarás por el final.
learning-open-challenge = Abrir el reto
learning-continue-challenge = Continuar el reto
learning-see-submission = Ver la entrega
learning-read-feedback = Leer qué revisar
learning-revise-by = Puedes entregar de nuevo antes del { $deadline }.

## Reto y entrega
learning-challenge-lead = El reto de «{ $title }»
learning-way = En qué punto estás
learning-way-work = Trabajas en el reto
learning-way-assessed = Una persona evalúa
learning-way-validated = Otra valida
learning-way-answer = Recibes la respuesta
learning-the-situation = La situación
learning-your-answers = Tus respuestas
learning-your-evidence = Tus evidencias
learning-save-draft = Guardar el borrador
learning-draft-saved = Borrador guardado.
learning-evidence-private = Solo las ve quien evalúa y quien valida. El certificado lleva el título y la huella de cada evidencia, no su contenido.
learning-no-evidence-yet = Aún no has adjuntado nada.
learning-no-evidence = Ninguna evidencia adjunta.
learning-attach-file = Un archivo
learning-attach-link = Un enlace
learning-which-task = Elige para qué tarea lo entregas: varias tareas piden lo mismo.
learning-for-task = Para qué tarea
learning-for-task-hint = Si adjuntas algo, elige la tarea: más de una pide lo mismo.
learning-for-the-task = Para la tarea: { $task }
learning-attached-here = Entregado para esta tarea:
learning-to-download = El navegador no puede mostrarlo en la página: se descarga.
learning-link-hint = La dirección completa, que empiece por https://
learning-evidence-title = Título
learning-evidence-title-hint = Qué muestra. Si lo dejas vacío usamos el nombre del archivo.
learning-evidence-link = enlace
learning-attach = Adjuntar
learning-attached = Adjuntado.
learning-removed = Quitado.
learning-hand-in = Entregar
learning-hand-in-text = Al entregar, tu trabajo queda bloqueado y pasa a evaluación.
learning-hand-in-title = ¿Entregar «{ $title }»?
learning-hand-in-consequence = Respuestas escritas: { $answers }. Evidencias: { $evidence }. Después de entregar no podrás cambiar nada.
learning-was-handed-in = Entregado. Te escribimos en cuanto haya respuesta.
learning-handed-in = Qué se ha entregado
learning-handed-in-at = Entregado
learning-attempt = Intento
learning-no-answer = Sin respuesta escrita.
learning-hash = Huella de la entrega (SHA-256)
learning-no-rubric = La rúbrica aún está vacía
learning-no-rubric-text = Añade al menos un criterio con sus niveles.
learning-needed = exigido
learning-reached = alcanzado
learning-result = El resultado
learning-feedback = Qué mejorar
learning-to-backpack = Abrir la mochila
learning-begin-revision = Revisar y entregar de nuevo
learning-answer-draft = Aún estás trabajando.
learning-answer-submitted = Tu trabajo está en evaluación. No tienes que hacer nada.
learning-answer-moderation = Dos personas han evaluado de forma distinta: decide otra voz. No tienes que hacer nada.
learning-answer-proposed = La evaluación está hecha y espera la validación. No tienes que hacer nada.
learning-answer-to-revise = Ya casi está: lee qué revisar y entrega de nuevo.
learning-answer-failed = Esta vez no has superado la prueba. Lee por qué: puedes reservar otra fecha e intentarlo de nuevo.
learning-answer-passed = ¡Enhorabuena, has superado la prueba! El certificado está en preparación.
learning-answer-sealed = ¡Enhorabuena! El certificado está en tu mochila.
learning-no-seat = Solo puedes entregar si tienes plaza y has participado.
learning-not-attended = Ya puedes trabajar en el borrador. Podrás entregar cuando se haya anotado tu presencia.
learning-submission-frozen = Este trabajo ya se ha entregado: no se puede cambiar.
learning-submission-empty = Aún no hay nada que entregar: escribe una respuesta o adjunta una evidencia.
learning-submission-unanswered = { $count ->
    [one] Falta una tarea: escribe la respuesta, o adjunta el archivo o el enlace que pide.
   *[other] Faltan { $count } tareas: escribe las respuestas, o adjunta los archivos o enlaces que piden.
 }
learning-too-late-to-revise = El plazo para entregar de nuevo ha terminado.
learning-too-much-evidence = Puedes adjuntar como máximo { $most } evidencias.

## Docencia
learning-teaching-lead = Tus ediciones: iníciales, anota la asistencia, ciérralas.
learning-teaching-empty = No tienes ediciones
learning-teaching-empty-text = Cuando te encarguen una edición, la encuentras aquí.
learning-teaching-now = Por realizar
learning-teaching-over = Terminadas
learning-register = Registro de asistencia
learning-register-empty = Ninguna plaza ocupada
learning-register-empty-text = Cuando alguien reserve, su nombre aparece aquí.
learning-present = Presente
learning-absent = Ausente
learning-save-register = Guardar la asistencia
learning-register-saved = Asistencia guardada.
learning-no-register = El registro se abre al iniciar la edición y se cierra al cerrarla.
learning-seat-not-accepted = Aún no ha aceptado la plaza.
learning-waitlist = Lista de espera
learning-next-planned = Está prevista, pero aún no se puede reservar.
learning-next-open = Cuando empiece, inicia la edición: se abre el registro.
learning-next-running = Anota la asistencia. Al final, indica que se ha realizado.
learning-next-held = Comprueba la asistencia y cierra la edición: el registro ya no cambiará.
learning-next-closed = Está cerrada: el registro ya no cambia.
learning-next-cancelled = Se ha cancelado. Quien había reservado lo sabe.
learning-move-open = Abrir las reservas
learning-move-running = Iniciar la edición
learning-move-held = Se ha realizado
learning-move-closed = Cerrar la edición
learning-edition-moved = Hecho: el estado de la edición ha cambiado.

## Diseño
learning-design-lead = Microcredenciales, ofertas y fechas de tu organización.
learning-microcredentials = Microcredenciales
learning-design-empty = Aún no hay microcredenciales
learning-design-empty-text = Empieza por el título: la lista de lo que falta te guía en el resto.
learning-new-microcredential = Nueva microcredencial
learning-new-microcredential-lead = Bastan un título y un idioma. Después añades resultados, reto y rúbrica.
learning-title-hint = Qué se sabe hacer al final, en pocas palabras.
learning-version-number = Versión { $number }
learning-changed-on = Modificada el { $day }
learning-offers = Microprácticas
learning-publish-first = Primero publica una microcredencial: cada micropráctica lleva a una.
learning-nothing-published = Nada publicado
learning-new-offer = Nueva micropráctica
learning-next-editions = Próximas fechas
learning-no-editions-planned = Ninguna fecha prevista.
learning-edit-version = Modificar los datos generales
learning-group-what = Qué
learning-group-how = Cómo
learning-group-badge = El certificado
learning-description-hint = De qué se trata, con palabras que entienda quien busca trabajo y quien contrata.
learning-criteria-hint = Qué hay que hacer para obtenerla. Aparecerá en el certificado.
learning-situation-hint = El problema real del que nacen las tareas.
learning-workload-hint = Todo incluido: actividad, reto, entrega. 25 horas equivalen a 1 crédito ECTS.
learning-assessors = Quién evalúa
learning-colour = Color del certificado
learning-colour-hint = Elige un color para la imagen del certificado.
learning-validity-hint = Déjalo vacío si no caduca.
learning-edit-parts = Las partes
learning-add-outcome = Añadir un resultado
learning-tasks-title = Tareas
learning-add-task = Añadir una tarea
learning-rubric-title = Rúbrica
learning-add-criterion = Añadir un criterio
learning-save-and-add = Guardar y añadir otro
learning-outcome = Resultado de aprendizaje
learning-outcome-text = Qué sabrá hacer
learning-outcome-hint = Empieza con un verbo: «Calcula…», «Instala…», «Explica…».
learning-outcome-concept = Competencia vinculada
learning-outcome-concept-hint = Escribe unas letras y elige de la lista: así se encuentra por esa competencia a quien obtiene la microcredencial.
learning-outcome-level = Nivel que demuestra
learning-unknown-concept = No conocemos esta competencia. Elige una de la lista o déjalo vacío.
learning-task = Tarea
learning-task-title = Título de la tarea
learning-task-instructions = Qué hacer
learning-task-hint = Una tarea cada vez, con todo lo necesario para hacerla.
learning-task-evidence = Qué se entrega
learning-criterion = Criterio de evaluación
learning-criterion-title = Qué se mira
learning-criterion-hint = Por ejemplo: «Corrección de las fórmulas».
learning-levels-hint = Describe de dos a cinco niveles, del más bajo al más alto, cada uno con sus puntos.
learning-level-number = Nivel { $number }
learning-level-title = Cómo se reconoce
learning-level-points = Puntos
learning-level-required = Nivel exigido
learning-level-required-hint = Quien no lo alcanza no supera la prueba.
learning-level-missing = El nivel exigido tiene que ser uno de los descritos.
learning-level-gap = No dejes niveles vacíos en medio.
learning-points-rise = Los puntos tienen que crecer de un nivel al siguiente.
learning-two-levels = Hacen falta al menos dos niveles.
learning-list-full = Ya hay { $most } entradas: no se pueden añadir más.
learning-gate = Qué hace falta para publicar
learning-completeness = Elementos presentes
learning-gate-missing = Todavía falta:
learning-gate-all = Ver todos los elementos
learning-as-it-reads = Cómo se lee
learning-submit-for-review = Enviar a revisión
learning-approve = Aprobar
learning-send-back = Devolver
learning-publish = Publicar
learning-retire = Retirar
learning-next-version = Preparar la versión siguiente
learning-review-note = Qué corregir
learning-review-note-hint = Solo si la devuelves.
learning-next-draft = Completa lo que falta y envíala a revisión: la aprueba una persona distinta de quien la ha diseñado.
learning-next-draft-others = Está en preparación.
learning-next-review = Léelo todo y decide. Si la has diseñado tú, tiene que decidir otra persona.
learning-next-in-review = Está en revisión. No se puede modificar.
learning-next-approved = Está aprobada: publícala. Desde entonces ya no cambia.
learning-next-approved-others = Está aprobada: la publica la persona responsable o quien valida.
learning-next-published = Está publicada y ya no cambia. Ahora puedes ofrecerla con una micropráctica.
learning-next-over = Ya no se usa, pero sigue visible.
learning-was-begun = Borrador listo.
learning-was-submitted = Enviada a revisión.
learning-was-approved = Aprobada.
learning-was-sent-back = Devuelta.
learning-was-published = Publicada.
learning-was-retired = Retirada.
learning-version-frozen = Esta versión ya no es un borrador y no se puede modificar. Para cambiarla, prepara la versión siguiente.
learning-version-incomplete = { $count ->
    [one] Falta un elemento: lo encuentras en la lista de abajo.
   *[other] Faltan { $count } elementos: los encuentras en la lista de abajo.
 }
learning-designer-approves = Has diseñado tú esta versión: tiene que aprobarla otra persona.
learning-version-moved-on = Esta versión ha avanzado entretanto. Recarga la página.

## Microprácticas y fechas
learning-choose-version = Elige la microcredencial a la que lleva.
learning-offer-leads-to = Lleva a la microcredencial «{ $title }».
learning-offer-description = Qué se hace
learning-offer-description-hint = Qué pasa en estas horas, en concreto.
learning-audience-hint = Para quién está pensada.
learning-offer-outcomes = Resultados que se trabajan
learning-group-terms = Condiciones
learning-length = Duración
learning-length-hint = De 120 a 480 minutos.
learning-price-hint = Escribe 0 si es gratuita.
learning-who-pays = Quién paga
learning-offer-itself = La oferta
learning-edit-offer = Modificar la micropráctica
learning-see-in-catalogue = Ver en el catálogo
learning-withdraw = Quitar del catálogo
learning-offer-again = Volver a ponerla en el catálogo
learning-offer-made = Está en el catálogo. Ahora añade la primera fecha.
learning-new-edition = Nueva fecha
learning-edit-edition = Modificar la fecha
learning-no-editions-yet = Aún no hay fechas
learning-no-editions-yet-text = Sin fechas no se puede reservar.
learning-not-published = La microcredencial no está publicada.
learning-no-outcome = Elige al menos un resultado.
learning-group-when = Cuándo
learning-group-where = Dónde
learning-group-people = Personas
learning-group-booking = Reservas
learning-starts = Inicio
learning-ends = Fin
learning-municipality = Municipio
learning-municipality-hint = Déjalo vacío si es solo en línea.
learning-venue = Sede y aula
learning-venue-hint = Calle, número, aula.
learning-room-link = Enlace del aula en línea
learning-room-link-hint = Solo lo ve quien tiene plaza.
learning-seats = Plazas
learning-trainer = Quién enseña
learning-booking-from = Reservas desde
learning-booking-until = Reservas hasta
learning-booking-window-label = Reservas
learning-edition-planned-now = Fecha añadida.
learning-edition-with-trainer = Ahora la lleva quien enseña.
learning-cancel-edition = Cancelar la fecha
learning-cancel-edition-title = ¿Cancelar esta fecha?
learning-cancel-edition-text = { $count ->
    [0] Nadie ha reservado.
    [one] Una persona ha reservado: le escribiremos que no se realiza.
   *[other] { $count } personas han reservado: les escribiremos que no se realiza.
 }
learning-ends-first = El fin es anterior al inicio.
learning-too-long = Una fecha dura como máximo un día.
learning-booking-window = Las reservas tienen que abrirse antes de cerrarse, y cerrarse antes del fin.
learning-nowhere = Indica un municipio o el enlace del aula en línea.
learning-offer-withdrawn = La micropráctica está fuera del catálogo.
learning-seats-taken = { $taken ->
    [one] Ya hay una plaza ocupada: no puedes bajar de ahí.
   *[other] Ya hay { $taken } plazas ocupadas: no puedes bajar de ahí.
 }
learning-not-a-trainer = Esta persona no enseña en tu organización.
learning-trainer-busy = { $day }: a esa hora quien enseña ya tiene «{ $title }».
learning-edition-moved-on = Esta fecha ha avanzado entretanto. Recarga la página.

## Evaluación
learning-inbox-lead = Trabajos que esperan, del más antiguo al más reciente.
learning-inbox-empty = Ningún trabajo por evaluar
learning-inbox-empty-text = Cuando alguien entrega, el trabajo aparece aquí.
learning-attempt-number = Intento { $number }
learning-work-of = Trabajo de { $name } para «{ $title }»
learning-judge = Tu evaluación
learning-settle = La evaluación común
learning-two-judgements = Las dos evaluaciones
learning-was-sent-back-because = Quien valida pide revisar la evaluación
learning-judged-already = Ya has dado tu evaluación: no se puede cambiar.
learning-to-inbox = Volver a los trabajos
learning-not-judged-yet = aún sin evaluar
learning-needed-to-pass = Nivel exigido
learning-comment-on = Comentario sobre «{ $criterion }»
learning-proposal = La propuesta
learning-you-propose = Qué propones
learning-feedback-hint = Lo leerá quien ha entregado. Hace falta si no propones «Superada».
learning-revision-deadline = Nueva entrega antes del
learning-revision-deadline-hint = Solo si propones «Por revisar».
learning-save-mark = Guardar y seguir después
learning-settle-button = Decidir
learning-was-judged = Evaluación terminada.
learning-own-work = Es tu propio trabajo: tiene que evaluarlo otra persona.
learning-already-judged = La evaluación ya ha terminado: no se puede añadir nada.
learning-not-judged = { $count ->
    [one] Falta evaluar un criterio.
   *[other] Falta evaluar { $count } criterios.
 }
learning-below-required = No puedes proponer «Superada»: estos criterios están por debajo del nivel exigido: { $criteria }.
learning-all-reached = Cada criterio alcanza el nivel exigido: propón «Superada» o revisa un criterio.
learning-no-feedback = Escribe a quien ha entregado qué falta.
learning-no-verdict = Indica qué propones.
learning-deadline-past = El plazo de la nueva entrega tiene que estar en el futuro.
learning-submission-moved-on = Este trabajo ha avanzado entretanto. Recarga la página.

## Validación
learning-validation-lead = Evaluaciones que esperan tu sí, y microcredenciales por aprobar.
learning-judgements = Evaluaciones por validar
learning-validation-empty = Nada que validar
learning-validation-empty-text = Cuando termina una evaluación, aparece aquí.
learning-reviews = Microcredenciales por aprobar o publicar
learning-judged-by = Han evaluado: { $names }
learning-decision = Tu decisión
learning-decision-text = Comprueba que la evaluación sigue la rúbrica y se apoya en las evidencias. Si validas, cuenta; si devuelves, se evalúa de nuevo.
learning-send-back-note = Qué revisar
learning-send-back-note-hint = Solo si la devuelves.
learning-validate = Validar
learning-was-validated = Validada.
learning-decided-already = La decisión ya está tomada.
learning-assessor-validates = Has evaluado tú este trabajo: tiene que validarlo otra persona. Nadie valida su propia evaluación.
learning-trainer-validates = Has enseñado tú en esta edición: tiene que validar otra persona.

## Correos
learning-seat-confirmed-mail-subject = Plaza confirmada: { $title }
learning-seat-confirmed-mail-body =
    Hola, { $name }:

    tu plaza para «{ $title }» está confirmada.

    Cuándo: { $starts }
    Dónde: { $place }

    Adjuntamos la cita para tu calendario. Si no puedes venir, renuncia aquí para que otra persona tenga la plaza:
    { $origin }/learning

    { $network }
learning-seat-offered-mail-subject = Se ha liberado una plaza: { $title }
learning-seat-offered-mail-body =
    Hola, { $name }:

    se ha liberado una plaza para «{ $title }».

    Cuándo: { $starts }
    Dónde: { $place }

    Es tuya si la aceptas antes del { $deadline }:
    { $origin }/learning

    Después pasará a la siguiente persona.

    { $network }
learning-edition-cancelled-mail-subject = Cancelado: { $title }
learning-edition-cancelled-mail-body =
    Hola, { $name }:

    «{ $title }» del { $starts } no se realiza. Lo sentimos.

    Puedes elegir otra fecha en el catálogo:
    { $origin }/catalogue

    { $network }
learning-revise-mail-subject = Por revisar: { $title }
learning-revise-mail-body =
    Hola, { $name }:

    hemos evaluado tu trabajo para «{ $title }». Ya casi está: queda algo por revisar.

    { $feedback }

    Puedes entregar de nuevo antes del { $deadline }:
    { $origin }/submissions/{ $submission }

    { $network }
learning-failed-mail-subject = El resultado: { $title }
learning-failed-mail-body =
    Hola, { $name }:

    hemos evaluado tu trabajo para «{ $title }». Esta vez no has superado la prueba.

    { $feedback }

    Encuentras la evaluación, criterio por criterio, aquí:
    { $origin }/submissions/{ $submission }

    Puedes reservar otra fecha e intentarlo de nuevo.

    { $network }
