## El catálogo
learning-offers-found = Microprácticas encontradas: { $count }
learning-follow-search = Seguir esta búsqueda:
learning-follow-feed = novedades (Atom)
learning-follow-calendar = calendario (iCalendar)
learning-month-view = Ver el calendario del mes
learning-month-title = Microprácticas de { $month }
learning-month-empty = Ninguna micropráctica este mes
learning-month-list = Volver a la lista
learning-month-label = Otros meses
learning-search-save = Guardar esta búsqueda
learning-search-saved = Búsqueda guardada: te escribimos cuando haya algo nuevo.
learning-searches-title = Búsquedas guardadas
learning-searches-lead = Una vez al día miramos si hay algo nuevo y te escribimos.
learning-searches-none = Ninguna búsqueda guardada
learning-searches-none-text = Busca en el catálogo y guarda la búsqueda: te avisamos de las novedades.
learning-search-forget = No avisarme más
learning-search-stop-title = No recibir más novedades de esta búsqueda
learning-search-stop-text = No te escribiremos más sobre lo nuevo para: { $search }. Puedes guardar la búsqueda de nuevo cuando quieras.
learning-search-stop-button = No me escribáis más
learning-search-stopped-title = Hecho
learning-search-stopped-text = Ya no te escribimos sobre esta búsqueda.
learning-search-news-mail-subject = Novedades del catálogo: { $first }
learning-search-news-mail-body =
    Hola, { $name }:

    entre las microprácticas que buscas hay nuevas ({ $count }). La primera:
    { $first }

    Verlas todas:
    { $origin }/catalogue?{ $query }

    Para no recibir más estos correos:
    { $origin }{ $stop }

    { $network }

## Peticiones de formación
learning-request-gathering = Reuniendo personas
learning-request-called = Entidades avisadas
learning-request-settled = Edición encontrada
learning-request-merged = Unida a otra
learning-request-withdrawn = Retirada
learning-request-anywhere = En línea o en cualquier lugar
learning-request-people = { $people } de { $threshold } personas
learning-requests-title = Formación a petición
learning-requests-lead = ¿No encuentras lo que necesitas? Pídelo: cuando seáis suficientes, las entidades de la red proponen una fecha.
learning-request-search = ¿Qué buscas?
learning-request-new = Pedir una formación
learning-request-new-lead = Di qué te gustaría aprender. Otras personas podrán unirse: se ve cuántas son, nunca quiénes.
learning-request-mine = Tus peticiones
learning-request-open = Peticiones abiertas
learning-request-none = Ninguna petición
learning-request-none-text = Nadie lo ha pedido todavía: empieza tú.
learning-request-alike = Peticiones parecidas
learning-request-despite-alike = La mía es distinta: publicarla igualmente
learning-request-what = Qué quieres aprender
learning-request-what-hint = Un título breve, por ejemplo «Soldadura con hilo para principiantes».
learning-request-describe = Explícalo mejor
learning-request-describe-hint = Para qué lo necesitas y qué sabes hacer ya.
learning-request-skill = Competencia
learning-request-skill-hint = Escribe unas letras y elige de la lista: así la petición llega a las entidades que la enseñan.
learning-request-where = Dónde
learning-request-where-hint = El municipio; déjalo vacío si vale en línea o en cualquier lugar.
learning-request-when = Cuándo
learning-request-when-hint = Por ejemplo «por la tarde, desde enero».
learning-request-company = En nombre de
learning-request-company-hint = Déjalo vacío si lo pides para ti.
learning-request-how-many = Para cuántas personas
learning-request-how-many-hint = Más de una solo en nombre de una empresa, como máximo { $most }.
learning-request-threshold = Cuántas personas hacen falta
learning-request-threshold-hint = De { $least } a { $most }: con este número se pide a las entidades que propongan una fecha.
learning-request-ask = Publicar la petición
learning-request-interested = Personas interesadas
learning-request-asked-by = Pedida por
learning-request-called-text = Sois suficientes: las entidades que pueden enseñarlo están avisadas.
learning-request-merged-text = Las personas de esta petición pasaron a otra parecida: verla aquí.
learning-request-settled-text = Hay una edición que responde a la petición: puedes reservar plaza.
learning-request-proposals = Fechas propuestas
learning-request-no-proposals = Ninguna entidad ha propuesto todavía una fecha.
learning-request-your-vote = Tu voto
learning-request-vote = Votar esta fecha
learning-request-settle = Elegir esta fecha
learning-request-join-title = Participar
learning-request-join-text = ¿También te interesa? Únete: te escribimos cuando haya una fecha.
learning-request-you-joined = Te has unido a esta petición.
learning-request-join = Unirse
learning-request-leave = Ya no me interesa
learning-request-withdraw = Retirar la petición
learning-request-merge = Unir la mía a esta
learning-request-propose-title = Proponer una edición tuya
learning-request-propose-text = Elige entre tus ediciones ya planificadas; quienes se unieron reciben un aviso y pueden votar o reservar.
learning-request-edition = Edición
learning-request-note = Mensaje
learning-request-propose = Proponer
learning-request-made = Petición publicada.
learning-request-joined = Te has unido a la petición.
learning-request-left = Has dejado la petición.
learning-request-withdrawn-now = Petición retirada.
learning-request-merged-now = Las dos peticiones son ahora una sola.
learning-request-proposed-now = Propuesta enviada a quienes se unieron.
learning-request-voted = Voto registrado.
learning-request-settled-now = Fecha elegida: todos reciben un mensaje para reservar.
learning-request-over = Esta petición está cerrada o ya ha avanzado: recarga la página.
learning-request-not-of-company = Solo puedes hablar por una empresa en la que tienes un papel.
learning-request-not-a-member = Para votar, únete antes a la petición.
learning-request-not-ahead = Solo se puede proponer una edición que aún no ha empezado.
learning-demand-title = Qué falta
learning-demand-lead = Las formaciones que se piden y nadie ofrece, por competencia y territorio.
learning-demand-what = Competencia o título
learning-demand-people = Personas
learning-demand-requests = Peticiones
learning-demand-called = Esperan una propuesta
learning-demand-all = Demanda sin cubrir
learning-demand-none-text = Por ahora nadie pide algo que no exista.
learning-request-missing = { $count ->
    [one] Falta { $count } persona para pedir una fecha a las entidades.
   *[other] Faltan { $count } personas para pedir una fecha a las entidades.
 }
learning-request-votes = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
 }
learning-request-called-mail-subject = { $people } personas piden: { $title }
learning-request-called-mail-body =
    Hola, { $name }:

    { $people } personas piden una formación que nadie ofrece todavía: «{ $title }». { $place }

    Si puedes impartirla, planifica una edición y propónla aquí:
    { $origin }/training-requests/{ $request }

    { $network }
learning-request-proposed-mail-subject = Una fecha para: { $title }
learning-request-proposed-mail-body =
    Hola, { $name }:

    una entidad propone una fecha para «{ $title }»:
    { $offer }, { $starts } { $place }

    Vota o reserva aquí:
    { $origin }/training-requests/{ $request }

    { $network }
learning-request-settled-mail-subject = Se hace: { $title }
learning-request-settled-mail-body =
    Hola, { $name }:

    la fecha para «{ $title }» está elegida:
    { $offer }, { $starts } { $place }

    Reserva tu plaza:
    { $origin }/editions/{ $edition }/book

    { $network }

## Ediciones, aulas, asistencia
learning-ask-instead = ¿No está lo que buscas?
learning-more-dates = Más fechas de la misma edición
learning-date-starts = Fecha { $number }: inicio
learning-date-ends = Fecha { $number }: fin
learning-series = Repetir la edición
learning-series-text = Cada repetición es una edición aparte, a la misma hora aunque cambie el horario.
learning-series-times = Cuántas ediciones en total
learning-series-weeks = Cada cuántas semanas
learning-seats-least = Número mínimo de personas
learning-seats-least-hint = Por debajo verás un aviso; 0 si no hace falta.
learning-classroom = Aula
learning-classroom-hint = Si eliges un aula, el municipio y la dirección son los suyos.
learning-classrooms = Aulas
learning-classrooms-lead = Las aulas y talleres de tus ediciones: dos ediciones no pueden coincidir en la misma.
learning-classroom-new = Nueva aula
learning-classroom-name = Nombre
learning-classroom-name-hint = Por ejemplo «Taller 3».
learning-classroom-address = Dirección
learning-classroom-none = Ningún aula
learning-classroom-none-text = Añade tus aulas: luego las eliges de una lista y los choques se rechazan.
learning-classroom-taken = Ya hay un aula con ese nombre.
learning-dates-overlap = Dos fechas se solapan: corrige los horarios.
learning-least-above-seats = El número mínimo supera las plazas: bájalo o añade plazas.
learning-series-skipped-hour = Una de las fechas repetidas caería en la hora que salta el reloj: elige otra.
learning-room-busy = { $day }: en ese aula, a esa hora, se celebra «{ $title }». Elige otra aula u otro horario.
learning-room-too-small = El aula tiene { $seats } plazas: baja las plazas o elige un aula mayor.
learning-not-today = Ahora no hay clase: las llegadas se registran desde una hora antes del inicio hasta el final.
learning-check-in-title = Llegadas
learning-check-in-done = Llegada registrada.
learning-check-in-at = llegada a las { $time }
learning-check-in-arrived = Ha llegado
learning-check-in-code = Código de la plaza
learning-check-in-code-hint = Las últimas seis letras, bajo el código QR.
learning-check-in-unknown = Ninguna plaza de esta edición tiene ese código.
learning-check-in-kept = en el teléfono,
learning-check-in-waiting = Llegadas por enviar cuando vuelva la red:
learning-check-in-refused = Las llegadas no se aceptaron: vuelve a entrar y reabre esta página.
learning-check-in-camera = Leer códigos con la cámara
learning-hours-title = Horas por persona
learning-hours-lead = Minutos de presencia, día a día: corrígelos si alguien llegó tarde o se fue antes.
learning-hours-of-day = { $day }: minutos de { $minutes }
learning-hours-wrong = «{ $said }» no es un número de minutos: escribe por ejemplo 240. No se ha guardado nada.
learning-register-pdf = Registro (PDF)
learning-register-csv = Registro (CSV)
learning-register-xlsx = Registro (XLSX)
learning-register-column-edition = Edición
learning-register-column-title = Curso
learning-register-column-organisation = Entidad
learning-register-column-place = Lugar
learning-register-column-trainer = Docente
learning-register-column-enrolment = Inscripción
learning-register-column-name = Apellidos y nombre
learning-register-column-day = Día
learning-register-column-from = Desde
learning-register-column-to = Hasta
learning-register-column-planned-minutes = Minutos previstos
learning-register-column-present-minutes = Minutos de asistencia
learning-register-column-present-hours = Horas de asistencia
learning-register-column-arrived = Llegada
learning-register-heading = Registro de asistencia
learning-register-name = Apellidos y nombre
learning-register-hours = Horas
learning-register-signature = Firma
learning-register-total = Total
learning-register-course = Curso
learning-register-number = Edición
learning-ticket = Tu código para la entrada
learning-ticket-text = Enséñalo al llegar: quien enseña lo lee con el teléfono o escribe las seis letras.
learning-ticket-qr = Código QR de tu plaza
learning-classroom-seats = { $count ->
    [one] { $count } plaza
   *[other] { $count } plazas
 }
learning-too-few = { $count ->
    [one] Falta { $count } persona para el mínimo ({ $least }).
   *[other] Faltan { $count } personas para el mínimo ({ $least }).
 }
learning-reminder-mail-subject = Mañana: { $title }
learning-reminder-mail-body =
    Hola, { $name }:

    te recordamos que «{ $title }» empieza pronto.

    Cuándo: { $starts }
    Dónde: { $place }

    El código para la entrada:
    { $origin }/learning/seats/{ $enrolment }/ticket

    ¿No puedes venir? Cede la plaza a quien espera:
    { $origin }/learning

    { $network }
learning-date-past = Una de las fechas cae en un día que ya pasó: elige un día a partir de hoy.
learning-edition-too-early = Es demasiado pronto: las fechas de esta edición aún no han llegado.
learning-start-early-title = ¿Empezar la edición antes de tiempo?
learning-start-early-text = Fecha prevista: { $span }. Una vez empezada ya no se puede reservar ni cambiar de fecha, y no hay vuelta atrás.
learning-hours-not-yet = No se pueden registrar horas de un día que aún no ha llegado.
learning-edition-promised = La oferta promete: { $hours }, { $mode }.
learning-edition-other-hours = Esta edición dura { $held }; la oferta promete { $promised }. Quien reserva ve la duración de esta edición.
learning-edition-other-mode = Esta edición se hace así: { $held }; la oferta promete: { $promised }.
learning-edition-unknown-place = No conocemos ningún municipio llamado «{ $place }»: revisa cómo está escrito. El nombre aparece entre los filtros del catálogo, y quien busca cerca no encuentra esta edición.
