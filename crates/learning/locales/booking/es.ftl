## Condiciones de reserva
learning-terms-title = Condiciones de reserva
learning-terms-lead = Hasta cuándo se renuncia libremente, cuánto espera una plaza liberada, qué pasa con quien no viene.
learning-terms-free-until = Puedes renunciar o cambiar de fecha libremente hasta el { $moment }.
learning-terms-free-no-more = El plazo para renunciar libremente ya ha pasado.
learning-terms-late = Quien renuncia más tarde figura entre las renuncias tardías.
learning-terms-late-reason = Quien renuncia más tarde tiene que decir el motivo.
learning-terms-accept = Quien está en lista de espera y recibe una plaza tiene hasta { $hours } horas para aceptarla; después pasa a la persona siguiente. Cerca del comienzo el plazo es más corto.
learning-terms-no-show = Quien no ha llegado { $minutes } minutos después del comienzo puede perder la plaza, si alguien de la lista de espera está presente.
learning-terms-transferable = Puedes ceder la plaza a otra persona con un enlace.
learning-terms-not-transferable = La plaza es personal: no se puede ceder.
learning-terms-giving-up = Renuncias
learning-terms-free-hours = Horas antes del comienzo hasta las que se renuncia libremente
learning-terms-free-hours-hint = Por ejemplo 48. Con 0 se renuncia libremente hasta el comienzo.
learning-terms-reason-when-late = Quien renuncia más tarde tiene que decir el motivo
learning-terms-note = Qué más supone
learning-terms-note-hint = Lo que debe saber quien renuncia tarde o no se presenta, por ejemplo «La cuota no se devuelve». Se lee antes de reservar.
learning-terms-is-transferable = La plaza se puede ceder a otra persona
learning-terms-accept-hours = Horas para aceptar una plaza liberada
learning-terms-accept-hours-hint = De 1 a 72. Nunca más de la mitad del tiempo que falta para el comienzo, para que quien sigue también llegue a tiempo.
learning-terms-no-show-minutes = Minutos después del comienzo antes de dar la plaza de quien no ha llegado
learning-terms-no-show-minutes-hint = Con 0 la plaza sigue siendo suya. Vale solo donde las llegadas se registran con el código.
learning-terms-how = Cuándo valen
learning-terms-how-text = Las condiciones valen enseguida para todas las ediciones, también las ya reservadas; cada persona las lee antes de reservar y antes de renunciar.

## Cambiar, ceder, renunciar
learning-seat-released = La plaza pasó a otra persona
learning-released-text = No estabas entre quienes habían llegado y había una persona en espera presente: la plaza pasó a ella. Si llegas y queda una plaza, quien enseña puede dejarte entrar.
learning-here = Estoy aquí
learning-here-text = ¿Ya estás en el sitio o en línea? Dilo: si alguien no viene, la plaza es tuya.
learning-here-text-free = ¿Ya estás en el sitio o en línea? Dilo: si al empezar hay una plaza libre, es tuya.
learning-here-noted = Anotado: estás aquí. Si queda una plaza libre, es tuya.
learning-change-seat = Cambiar de fecha o ceder la plaza
learning-no-seat-left = En esa fecha no quedan plazas: conservas la que tenías. Elige otra fecha.
learning-too-late-to-change = Ha pasado el plazo para cambiar de fecha libremente. Puedes ceder la plaza, si está permitido, o renunciar.
learning-reason-missing = El plazo ha pasado: escribe por qué renuncias.
learning-company-seat = Esta plaza la reservó una empresa, que decide quién la ocupa. Si no puedes venir, renuncia: la plaza vuelve a la empresa.
learning-work-begun = Ya has empezado el reto desde esta plaza: ya no se puede cambiar ni ceder.
learning-not-transferable = La entidad no permite ceder la plaza. Puedes cambiar de fecha o renunciar.
learning-link-over = Este enlace ya no vale: alguien lo ha usado, se ha retirado o se ha acabado el plazo. Pregunta a quien te lo envió.
learning-give-up-late = El plazo para renunciar libremente ha pasado: la renuncia figurará como tardía.
learning-give-up-company-seat-text = La plaza vuelve a la empresa que la reservó. Si el plazo para los nombres ha terminado, va a la primera persona de la lista de espera.
learning-reason = Por qué renuncias
learning-reason-hint = Solo lo lee la entidad. No escribas detalles sobre tu salud.
learning-swap-title = Otra fecha
learning-swap-until = Puedes cambiar de fecha hasta el { $moment }. Tu plaza sigue siendo tuya hasta que la nueva se confirme.
learning-swap-none = No hay otras fechas con plazas libres.
learning-swap-to = Qué fecha
learning-swap = Cambiar de fecha
learning-swapped = Fecha cambiada: te hemos enviado la nueva cita.
learning-transfer-give = Otra persona en tu lugar
learning-transfer-text = Crea un enlace y envíalo a quien quieras. Mientras no lo acepte, la plaza sigue siendo tuya.
learning-transfer-link = Enlace para tomar la plaza
learning-transfer-make = Crear el enlace
learning-transfer-made = Enlace creado: cópialo y envíalo a quien tome tu plaza.
learning-transfer-withdraw = Retirar el enlace
learning-transfer-withdrawn = Enlace retirado: la plaza sigue siendo tuya.
learning-transfer-title = Una plaza para ti
learning-transfer-from = { $name } te cede su plaza. Si la tomas, recibes la cita y todo lo demás como si la hubieras reservado.
learning-transfer-own = Es tu propio enlace: envíalo a quien tome la plaza.
learning-transfer-take = Tomar la plaza
learning-check-in-without-seat = Llegadas registradas. La plaza de { $count } ya había pasado a quien esperaba y no queda otra.

## Plazas para una empresa
learning-company-book-title = Reserva para tu empresa
learning-company-how = Las plazas son enseguida de tu empresa. Los nombres los das después, hasta el { $until }: entonces las que no tienen nombre vuelven a estar libres para todos. Paga la empresa.
learning-company-company = Empresa
learning-company-seats = Cuántas plazas
learning-company-book = Reservar las plazas
learning-company-booked = Plazas reservadas: { $seats }. Ahora invita a las personas.
learning-company-too-few = Plazas libres: { $left }. Pide menos o elige otra fecha. Una empresa no va a la lista de espera.
learning-company-too-many = Plazas todavía sin nombre: { $open }. Reduce el número.
learning-company-invited-already = { $email } ya está entre los invitados: quita la línea doble.
learning-company-names-closed = El plazo para dar los nombres ha terminado.
learning-companies-title = Plazas para la empresa
learning-companies-lead = Las plazas que has reservado para la gente de tu empresa.
learning-companies-empty = Ninguna plaza reservada
learning-companies-empty-text = Elige una micropráctica del catálogo y reserva varias plazas a la vez: los nombres vienen después.
learning-company-open = Sin nombre: { $open } de { $seats }
learning-company-names-until = Puedes dar los nombres hasta el { $until }. Después las plazas sin nombre vuelven a estar libres para todos.
learning-company-seated = Quién participa
learning-company-nobody = Todavía no ha aceptado nadie.
learning-company-waiting = Invitaciones sin respuesta
learning-company-invite = Invitar a personas
learning-company-withdraw = Retirar la invitación
learning-company-people = Nombre y correo, una persona por línea (como máximo { $free })
learning-company-people-hint = Por ejemplo: Anna Neri, anna@empresa.example
learning-company-send = Enviar las invitaciones
learning-company-invited = Invitaciones enviadas.
learning-company-wrong-line = La línea { $number } no tiene un nombre seguido de una dirección de correo. Escríbela así: Anna Neri, anna@empresa.example
learning-company-give-back = Devolver plazas
learning-company-how-many-back = Cuántas plazas devuelves (como máximo { $free })
learning-invitation-title = Una plaza para ti
learning-invitation-text = { $company } ha reservado esta plaza para ti y la paga.

## Para la entidad
learning-edition-companies = Plazas de empresas
learning-edition-company-line = { $company }: plazas { $seats }, sin nombre { $open }
learning-edition-late = Renuncias tardías
learning-edition-no-reason = sin motivo indicado

## Mensajes
learning-plan-changed-mail-subject = Nueva fecha o lugar: { $title }
learning-plan-changed-mail-body =
    Hola, { $name }:

    la entidad ha cambiado «{ $title }». Ahora queda así:

    Cuándo: { $starts }
    Dónde: { $place }

    Adjuntamos la nueva cita. Si no puedes, cambia de fecha o deja la plaza:
    { $origin }/learning/seats/{ $enrolment }/change

    { $network }
learning-seat-released-mail-subject = Tu plaza pasó a otra persona: { $title }
learning-seat-released-mail-body =
    Hola, { $name }:

    al comienzo de «{ $title }» no estabas entre quienes habían llegado y había una persona de la lista de espera presente: la plaza pasó a ella, como dicen las condiciones de reserva.

    Otras fechas:
    { $origin }/catalogue

    { $network }
learning-seat-passed-on-mail-subject = Plaza cedida: { $title }
learning-seat-passed-on-mail-body =
    Hola, { $name }:

    la persona a la que enviaste el enlace ha tomado tu plaza en «{ $title }» ({ $starts }). No tienes que hacer nada más.

    { $network }
learning-company-booked-mail-subject = Plazas reservadas para { $company }: { $title }
learning-company-booked-mail-body =
    Hola, { $name }:

    plazas de { $company } en «{ $title }»: { $seats }.

    Cuándo: { $starts }
    Dónde: { $place }

    Da los nombres antes del { $until }:
    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-released-mail-subject = Plazas sin nombre devueltas: { $title }
learning-company-released-mail-body =
    Hola, { $name }:

    el plazo para los nombres ha terminado. Plazas de { $company } en «{ $title }» ({ $starts }) que vuelven a estar libres para todos: { $seats }.

    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-plan-changed-mail-subject = Nueva fecha o lugar: { $title }
learning-company-plan-changed-mail-body =
    Hola, { $name }:

    la entidad ha cambiado «{ $title }». Plazas de { $company }: { $seats }. Ahora queda así:

    Cuándo: { $starts }
    Dónde: { $place }
    Nombres y devoluciones: antes del { $until }

    Quien ya ha aceptado una plaza recibe un mensaje. Si la nueva fecha no va bien, devuelve las plazas:
    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-seat-back-mail-subject = Una plaza vuelve a estar sin nombre: { $title }
learning-company-seat-back-mail-body =
    Hola, { $name }:

    una persona ha renunciado a su plaza en «{ $title }» ({ $starts }). Sigue siendo de { $company }: puedes dársela a otra persona hasta el { $until }.

    { $origin }/learning/groups/{ $group }

    { $network }
learning-company-cancelled-mail-subject = Anulado: { $title }
learning-company-cancelled-mail-body =
    Hola, { $name }:

    «{ $title }» ({ $starts }) no se celebrará. Las plazas de { $company } quedan anuladas; quien había aceptado una recibe un mensaje.

    { $origin }/learning/groups/{ $group }

    { $network }
learning-seat-invitation-mail-subject = { $company } te ha reservado una plaza: { $title }
learning-seat-invitation-mail-body =
    Hola, { $name }:

    { $company } ha reservado para ti una plaza en «{ $title }» y la paga.

    Cuándo: { $starts }
    Dónde: { $place }

    Toma la plaza antes del { $until }:
    { $origin }/learning/invitations/{ $invitation }

    Si todavía no tienes una cuenta, se crea en un minuto.

    { $network }

## Cerca de un lugar
learning-near = Cerca de
learning-within = A menos de
learning-kilometres = { $kilometres } km
learning-place-away = { $place }, a { $kilometres } km
learning-near-told = { $place }, a menos de { $kilometres } km
learning-near-unknown = No sabemos dónde está { $place }: solo ves ediciones en un municipio con ese nombre. Comprueba cómo está escrito.
learning-classroom-at = Coordenadas
learning-classroom-at-hint = Opcionales: latitud y longitud en grados, por ejemplo 45.3142, 9.5034. Sirven a quien busca por distancia; sin ellas cuenta el centro del municipio.
learning-classroom-at-wrong = Escribe latitud y longitud en grados, por ejemplo 45.3142, 9.5034.

## La sala de una edición
learning-terms-room-days = Días que la sala sigue abierta después del final
learning-terms-room-days-hint = De 0 a 180. Después se borran presentaciones, mensajes y contactos.
learning-meeting-title = La sala del grupo
learning-meeting-open-until = Abierta hasta el { $moment }; después se borra lo que las personas han escrito.
learning-meeting-closed = La sala está cerrada: lo que las personas habían escrito se ha borrado.
learning-meeting-not-in = Para eso tienes que estar en la sala: primero acepta conocer al grupo.
learning-meeting-other-not-in = Esta persona no está en la sala: el contacto no se ha dado.
learning-meeting-announcements = Avisos
learning-meeting-no-announcements = Ningún aviso.
learning-meeting-announce = Escribir un aviso
learning-meeting-announcement-title = Título
learning-meeting-announcement-body = Texto
learning-meeting-announcement-hint = Se queda aquí y llega por correo a quienes tienen plaza.
learning-meeting-materials = Materiales
learning-meeting-no-materials = Todavía no hay materiales.
learning-meeting-add-material = Añadir un material
learning-meeting-link = Dirección (https://…)
learning-meeting-file = O un archivo
learning-meeting-link-or-file = Escribe una dirección o elige un archivo.
learning-meeting-too-many-materials = En la sala ya hay { $most } materiales: quita uno antes de añadir más.
learning-meeting-remove = Quitar
learning-meeting-join-title = Conocer al grupo
learning-meeting-join-text = Quien acepta se presenta, escribe y, si quiere, intercambia contactos. Solo te ven las demás personas que han aceptado y quien enseña. Puedes salir cuando quieras: lo que has escrito se va contigo.
learning-meeting-introduction = Dos palabras sobre ti
learning-meeting-introduction-hint = Opcional. Por ejemplo, de dónde vienes y qué esperas.
learning-meeting-agree = Acepto que las demás personas de la sala vean mi nombre y lo que escribo
learning-meeting-agree-first = Para entrar hace falta tu consentimiento.
learning-meeting-join = Entrar en la sala
learning-meeting-members = Quién está
learning-meeting-nobody = Todavía nadie
learning-meeting-nobody-text = Aquí aparece quien acepta conocer al grupo.
learning-meeting-you = Tú
learning-meeting-contact-is = Contacto: { $contact }
learning-meeting-contact-given = Has dado tu contacto a { $name }: lo verá si te da el suyo.
learning-meeting-contact-asked = { $name } quiere intercambiar contactos contigo: da el tuyo para ver el suyo.
learning-meeting-contact-give = Intercambiar contactos con { $name }
learning-meeting-contact = Tu contacto
learning-meeting-contact-hint = Una dirección o un número. Solo se ve cuando los dos habéis dado el vuestro.
learning-meeting-contact-send = Dar el contacto
learning-meeting-contact-back = Retirar el contacto
learning-meeting-messages = Mensajes
learning-meeting-no-messages = Todavía no hay mensajes.
learning-meeting-write = Escribir al grupo
learning-meeting-send = Enviar
learning-meeting-hidden = Mensaje ocultado por quien enseña: { $why }
learning-meeting-hide = Ocultar
learning-meeting-show = Mostrar de nuevo
learning-meeting-report = Denunciar
learning-meeting-reported = Denunciado
learning-meeting-why = Por qué
learning-meeting-export = Descargar la sala (JSON)
learning-meeting-change-introduction = Cambiar tu presentación
learning-meeting-leave = Salir de la sala
learning-meeting-leave-text = Si sales, tu presentación, tus mensajes y los contactos intercambiados se borran enseguida.
learning-announcement-mail-subject = { $subject }
learning-announcement-mail-body =
    Hola, { $name }:

    un aviso para «{ $title }» ({ $starts }):

    { $body }

    { $origin }/rooms/{ $edition }

    { $network }
learning-meeting-report-mail-subject = Un mensaje denunciado: { $title }
learning-meeting-report-mail-body =
    Hola, { $name }:

    en la sala de «{ $title }» ({ $starts }) alguien ha denunciado un mensaje. Míralo y decide si ocultarlo:
    { $origin }/rooms/{ $edition }

    { $network }
