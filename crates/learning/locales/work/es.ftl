### Cuestionarios, reconocimientos, declaraciones y grupos.

## Cuestionarios
learning-asks-quiz = Se responde a un cuestionario.
learning-quiz-work = Tu reto
learning-quiz-open = Ir al cuestionario
learning-quiz-open-again = Volver al cuestionario
learning-quiz-questions = Preguntas
learning-quiz-time = Tiempo (minutos)
learning-quiz-how-long = Tiempo
learning-quiz-no-limit = Sin límite
learning-quiz-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
learning-quiz-attempts-left = Intentos restantes
learning-quiz-enough = Parte suficiente
learning-quiz-is-enough = suficiente: basta el { $percent }
learning-quiz-is-not-enough = por debajo del { $percent } necesario
learning-quiz-attempts-so-far = Tus intentos
learning-quiz-attempt-before = De la entrega anterior
learning-quiz-best-counts = Cuenta el mejor intento.
learning-quiz-time-runs = Cuando empiezas, el tiempo corre y no se detiene, aunque cierres la página. Cada respuesta guardada se conserva.
learning-quiz-start = Empezar
learning-quiz-continue = Continuar el intento
learning-quiz-no-attempt-left = Has usado todos los intentos.
learning-quiz-not-open = El tiempo ha terminado o el intento ha concluido: las respuestas guardadas se conservan.
learning-quiz-back = Volver al reto
learning-quiz-question-of = Pregunta { $number } de { $count }
learning-quiz-question-number = Pregunta { $number }
learning-quiz-answered = Respondidas
learning-quiz-ends-at = { $count ->
    [one] Termina a las { $time }: queda { $count } minuto.
   *[other] Termina a las { $time }: quedan { $count } minutos.
}
learning-quiz-choose-one = Elige una respuesta
learning-quiz-choose-all = Elige todas las respuestas correctas
learning-quiz-number = El número
learning-quiz-number-hint = Por ejemplo 12,5 o −3.
learning-quiz-few-words = La respuesta en pocas palabras
learning-quiz-put-in-order = Da a cada uno su lugar
learning-quiz-place = Puesto { $number }
learning-quiz-each-place-once = Cada puesto se da una sola vez: elige otro.
learning-quiz-not-decimal = Escribe un número con seis decimales como máximo, por ejemplo 12,5.
learning-quiz-next = Guardar y seguir
learning-quiz-before = Guardar y volver
learning-quiz-to-end = Guardar e ir al final
learning-quiz-save-and-end = Guardar e ir al final
learning-quiz-end-title = ¿Has terminado?
learning-quiz-end-text = Una vez concluido, este intento ya no cambia.
learning-quiz-all-answered = Has respondido a todas las preguntas.
learning-quiz-unanswered = { $count ->
    [one] { $count } pregunta no tiene respuesta: vale cero.
   *[other] { $count } preguntas no tienen respuesta: valen cero.
}
learning-quiz-end = Concluir el intento
learning-quiz-look-again = Revisar las respuestas
learning-quiz-was-ended = Intento concluido.
learning-quiz-right = correcto
learning-quiz-partly = en parte
learning-quiz-wrong = incorrecto
learning-quiz-would-be = Lo correcto sería:
learning-quiz-right-is = Correcto:

## Diseñar un cuestionario
learning-quiz-design-lead = Las preguntas se corrigen al entregar; el resultado ayuda a quien evalúa, no decide en su lugar.
learning-quiz-none = Aún no hay preguntas
learning-quiz-none-text = Añade una abajo o impórtalas de otro programa.
learning-quiz-add = Añadir una pregunta
learning-quiz-kind-single = Una respuesta correcta
learning-quiz-kind-multiple = Varias respuestas correctas
learning-quiz-kind-numeric = Un número
learning-quiz-kind-ordering = Poner en orden
learning-quiz-kind-short-answer = Respuesta breve
learning-quiz-rules = Reglas del cuestionario
learning-quiz-time-hint = Déjalo vacío si no hay límite.
learning-quiz-attempts = Intentos
learning-quiz-attempts-hint = De 1 a 10: cuenta el mejor.
learning-quiz-enough-hint = La parte de los puntos que te basta. Quien evalúa la ve junto a los criterios.
learning-quiz-points = Puntos
learning-quiz-prompt = La pregunta
learning-quiz-options = Las respuestas posibles
learning-quiz-option-number = Respuesta { $number }
learning-quiz-which-is-right = ¿Cuál es la correcta?
learning-quiz-which-are-right = ¿Cuáles son las correctas?
learning-quiz-several-hint = Cada elección incorrecta resta una correcta; nunca por debajo de cero.
learning-quiz-value = El número correcto
learning-quiz-tolerance = Tolerancia
learning-quiz-tolerance-hint = Cuánto se puede fallar, por más o por menos. Vacío: nada.
learning-quiz-negative-tolerance = Una tolerancia no puede ser negativa: escribe el margen aceptado, por ejemplo 0,5.
learning-quiz-in-order = Las partes, en el orden correcto
learning-quiz-in-order-hint = Una por línea, de tres a diez. A quien responde se le muestran mezcladas.
learning-quiz-accepted = Respuestas válidas
learning-quiz-accepted-hint = Una por línea. Mayúsculas, acentos y puntuación no cuentan.
learning-quiz-one-right = Di cuál de las respuestas escritas es la correcta.
learning-quiz-some-right = Marca al menos una respuesta correcta.
learning-quiz-right-is-empty = Está marcada como correcta pero vacía: escríbela o quita la marca.
learning-quiz-option-twice = Ya está: cada una debe ser distinta.
learning-quiz-two-options = Hacen falta al menos dos respuestas para elegir.
learning-quiz-lines = Escribe de { $least } a { $most } líneas.
learning-quiz-full = Un cuestionario tiene como máximo { $most } preguntas.

## Importar preguntas
learning-quiz-import = Importar preguntas (QTI 3)
learning-quiz-import-lead = Un paquete zip o una sola pregunta, como los exportan muchas plataformas. Lo que no se puede tomar se dice, pregunta por pregunta.
learning-quiz-file = Archivo
learning-quiz-import-button = Importar
learning-quiz-to-questions = Ir a las preguntas
learning-quiz-imported = { $count ->
    [one] { $count } pregunta importada.
   *[other] { $count } preguntas importadas.
}
learning-quiz-refused = No tomados: { $count }
learning-quiz-remarks = Por comprobar: { $count }
learning-qti-broken = no se puede leer en la línea { $line } ({ $reason }); exporta de nuevo el archivo.
learning-qti-document-type = contiene una declaración DOCTYPE, que por seguridad no se lee; expórtalo sin ella.
learning-qti-entity = usa «&{ $name };», que el archivo no puede definir; escribe el carácter.
learning-qti-too-much = es demasiado grande o está demasiado anidado; divídelo.
learning-qti-not-qti = No es un paquete zip ni un archivo XML: exporta las preguntas en formato QTI 3.
learning-qti-not-an-item = es «{ $name }», no una pregunta de QTI 3; se toman las preguntas, no las pruebas ni las secciones.
learning-qti-not-taken = no es un documento XML y no se toma.
learning-qti-media = muestra «{ $name }»: solo se toman preguntas de texto.
learning-qti-interactions = pide { $count } respuestas: debe pedir exactamente una.
learning-qti-unknown-interaction = usa «{ $name }», que aquí no existe.
learning-qti-no-right-answer = no dice cuál es la respuesta correcta, o nombra una que no existe.
learning-qti-number = el número «{ $text }» no se puede escribir aquí: puntos enteros de 1 a 100, seis decimales como máximo y la misma tolerancia por más y por menos.
learning-qti-unsound = falta un texto o es demasiado largo, o no hay de 2 a 10 respuestas distintas (al menos 3 para poner en orden).
learning-qti-twice = tiene el mismo identificador que otra pregunta del archivo: solo se toma la primera.
learning-qti-scored-our-way = allí se puntúa de otro modo; aquí valen las reglas de esta página.

## Lo que dicen las respuestas
learning-quiz-statistics = Lo que dicen las respuestas
learning-quiz-statistics-of = { $count ->
    [one] Primeros intentos de { $count } persona
   *[other] Primeros intentos de { $count } personas
}
learning-quiz-nobody-yet = Nadie ha respondido aún
learning-quiz-nobody-yet-text = Las cifras aparecen cuando alguien ha entregado.
learning-quiz-not-shown = Todavía hay muy pocas respuestas
learning-quiz-not-shown-text = Las cifras aparecen a partir de { $least } personas: con menos se reconocería quién respondió qué.
learning-quiz-too-few = { $count ->
    [one] Solo { $count } persona: por debajo de { $least } estas cifras son solo un indicio.
   *[other] Solo { $count } personas: por debajo de { $least } estas cifras son solo un indicio.
}
learning-quiz-question = Pregunta
learning-quiz-facility = Facilidad
learning-quiz-discrimination = Discriminación
learning-quiz-left-out = Omitida
learning-quiz-chosen = Respuestas elegidas
learning-quiz-what-it-means = Cómo leer estas cifras
learning-quiz-facility-means = Facilidad: la parte media de los puntos, de 0 a 1. Cerca de 0 la pregunta es demasiado difícil o está mal escrita; cerca de 1 no distingue a nadie.
learning-quiz-discrimination-means = Discriminación: la correlación biserial puntual entre acertar aquí y los puntos de todas las demás preguntas, de −1 a 1. Por debajo de 0,2 la pregunta dice poco; si es negativa, comprueba qué respuesta está marcada como correcta.

## Reconocimiento de aprendizajes previos
learning-recognition-origin = Reconocimiento de aprendizajes previos
learning-recognition-participation = Reconocimiento de aprendizajes previos, sin asistencia
learning-recognition-assessment = Evaluación de un portafolio de evidencias con rúbrica, por al menos dos personas
learning-recognition-can-already = ¿Ya sabes hacerlo? Pide el reconocimiento sin asistir
learning-recognition-title = Reconocimiento: { $title }
learning-recognition-lead = Si ya sabes hacer estas cosas, no importa dónde las aprendiste: { $provider } evalúa lo que muestras.
learning-recognition-what-to-show = Lo que debes mostrar que sabes hacer
learning-recognition-how = Cómo funciona
learning-recognition-step-portfolio = Reúnes un portafolio: archivos, enlaces y lo que dicen tu empleador o quien te vio trabajar.
learning-recognition-step-admission = La entidad mira si está todo; si falta algo te lo dice y puedes completarlo.
learning-recognition-step-panel = Al menos dos personas evalúan con la misma rúbrica que para quien asiste, sin saber una de la otra; una tercera valida.
learning-recognition-step-award = Si va bien, recibes la misma microcredencial: dirá que fue reconocida.
learning-recognition-reasons = Dónde y cómo lo aprendiste
learning-recognition-reasons-hint = Trabajo, voluntariado, estudio propio: en pocas frases, con lugares y fechas. Solo lo lee quien evalúa.
learning-recognition-reasons-given = Dónde y cómo se aprendió
learning-recognition-begin = Empezar el portafolio
learning-recognition-sign-in = Inicia sesión para pedir el reconocimiento
learning-recognition-task-hint = En lugar de hacerla, escribe dónde ya lo has hecho y qué evidencia del portafolio lo muestra.
learning-recognition-no-evidence = El portafolio está vacío: añade al menos una evidencia, un archivo, un enlace o una declaración.
learning-recognition-not-published = Esta versión no está publicada: busca la vigente en el catálogo.
learning-recognition-appealable = Tu última solicitud no fue aceptada y todavía puedes recurrir: podrás hacer otra cuando pase el plazo del recurso.
learning-recognition-mine = Tus reconocimientos
learning-recognition-mine-lead = Lo que has pedido reconocer sin asistir.
learning-recognition-none = Aún no hay solicitudes
learning-recognition-none-text = En la página de una microcredencial verás cómo pedir el reconocimiento de lo que ya sabes hacer.

## Declaraciones de otras personas
learning-statement-section = Declaraciones pedidas a otros
learning-statement-text = A quien se lo pidas le llega un enlace válido una vez, durante catorce días: responde sin cuenta y la respuesta se añade aquí a tus evidencias.
learning-statement-ask-somebody = Pedir una declaración por correo
learning-statement-ask-title = Pedir una declaración
learning-statement-ask-lead = Quien te vio trabajar recibe un correo y responde con un enlace, sin cuenta.
learning-statement-email = Su dirección de correo
learning-statement-email-hint = La dirección queda junto a la declaración: mejor la del trabajo.
learning-statement-note = Qué le pides que cuente
learning-statement-note-hint = Por ejemplo: cómo preparaste las hojas de marzo.
learning-statement-ask = Enviar la petición
learning-statement-was-asked = Petición enviada a { $name }.
learning-statement-withdraw = Retirar
learning-statement-was-withdrawn = Petición retirada: el enlace ya no vale.
learning-statement-until = Se espera respuesta hasta el { $until }.
learning-statement-state-open = en espera
learning-statement-state-given = respondida
learning-statement-state-declined = no puede decirlo
learning-statement-state-withdrawn = retirada
learning-statement-state-expired = caducada
learning-statement-too-many = Para este trabajo ya hay { $most } peticiones sin respuesta o enviadas en el último día: espera una respuesta o inténtalo mañana.
learning-statement-own-address = Es una dirección tuya: escribe la de la persona a la que preguntas.
learning-statement-title = ¿Qué sabe hacer { $learner }? ({ $title })
learning-statement-lead = { $learner } te pide una declaración para la microcredencial «{ $title }». Bastan unas frases sobre lo que has visto.
learning-statement-asks-you = { $learner } te pide:
learning-statement-words = Lo que has visto
learning-statement-your-name = Tu nombre y apellidos
learning-statement-your-position = En calidad de qué lo dices
learning-statement-is-me = Soy la persona a la que se escribió a { $email }, y lo que declaro es cierto.
learning-statement-is-me-needed = Confirma que eres la persona a la que se escribió.
learning-statement-what-happens = Nombre, cargo, dirección y palabras los ven quien lo pidió y quien evalúa. Una vez enviada, la declaración no cambia.
learning-statement-give = Enviar la declaración
learning-statement-decline = No puedo decirlo
learning-statement-given = Gracias
learning-statement-given-text = Tu declaración ha llegado y está entre las evidencias de { $learner }. No tienes que hacer nada más.
learning-statement-declined = Está bien así
learning-statement-declined-text = Hemos anotado que no puedes decirlo. { $learner } solo ve eso.
learning-statement-over = Esta petición ya no se puede usar.
learning-statement-over-title = Este enlace ya no se usa
learning-statement-over-given = La declaración ya se envió: cada enlace vale una sola vez. Gracias.
learning-statement-over-declined = Ya respondiste que no puedes decirlo. Si has cambiado de idea, que te lo pida de nuevo.
learning-statement-over-withdrawn = La petición fue retirada por quien la hizo.
learning-statement-over-expired = Han pasado catorce días. Si aún quieres responder, pide un enlace nuevo.
learning-statement-over-handed-in = El trabajo ya se entregó: no se puede añadir nada.
learning-statement-signed = Declarado en persona por el enlace enviado a { $email }, el { $at }.
learning-statement-reported = Referido por quien entrega, no confirmado por la persona citada.
learning-statement-mail-subject = { $learner } te pide una declaración
learning-statement-mail-body =
    Hola, { $name }:

    { $learner } está reuniendo pruebas de lo que sabe hacer y te pide que declares lo que has visto.

    { $note }

    Puedes responder aquí, sin cuenta; el enlace vale una vez, durante { $days } días:
    { $origin }{ $path }

    Si no conoces a esta persona o no quieres responder, ignora este mensaje.

    { $network }

## Trabajo en grupo
learning-group-most = Personas que pueden entregar juntas
learning-group-most-hint = De 2 a 8; vacío si cada cual trabaja solo. Cada persona se evalúa por separado.
learning-group-title = Trabajo en grupo
learning-group-may = Este reto puede hacerse en grupo, hasta { $most } personas de la misma edición.
learning-group-form = Trabajar en grupo
learning-group-of = { $count ->
    [one] Tu grupo: por ahora solo tú
   *[other] Tu grupo: { $count } personas
}
learning-group-lead = Se entrega una vez por todo el grupo; cada persona se evalúa y certifica por separado: { $title }.
learning-group-contribution = Tu aportación
learning-group-contribution-label = Lo que has hecho tú
learning-group-contribution-hint = En primera persona, en concreto. Lo leen el grupo y quien evalúa; sin ello el grupo no puede entregar.
learning-group-who = Quién está en el grupo
learning-group-leads = entrega
learning-group-said = aportación escrita
learning-group-silent = falta la aportación
learning-group-take-out = Quitar del grupo
learning-group-taken-out = Persona quitada del grupo.
learning-group-invite = Invitar
learning-group-invite-text = Envía este enlace a quien tenga plaza en la misma edición: cada cual acepta por sí, hasta el { $until }.
learning-group-invitation = Enlace de invitación
learning-group-to-work = Ir al trabajo por entregar
learning-group-work = El trabajo hasta ahora
learning-group-leave = Dejar el grupo
learning-group-dissolve = Disolver el grupo
learning-group-left = Has dejado el grupo.
learning-group-join-title = { $name } te invita a trabajar en grupo
learning-group-join-text = Si aceptas, el grupo ve tu nombre y lo que escribes de tu aportación. Puedes dejarlo hasta que se entregue. Al entregar, el trabajo del grupo ocupa el lugar de tu borrador: sus respuestas y evidencias se eliminan.
learning-group-join = Aceptar
learning-group-joined = Ya formas parte del grupo.
learning-group-closed = El grupo ya ha entregado, o el plazo para entrar ha pasado.
learning-group-full = El grupo está completo.
learning-group-already-at-work = Ya estás en otro grupo, o ya has entregado desde esta plaza.
learning-group-no-seat = Para entrar hace falta una plaza en la misma edición: resérvala en el catálogo.
learning-group-not-allowed = Este reto se hace a solas.
learning-group-fellow-hands-in = Formas parte de un grupo: entrega quien lo formó.
learning-group-no-contribution = Antes de entregar, cada cual escribe su aportación. Falta: { $names }.
learning-group-fellow-not-attended = La asistencia de { $name } no está registrada. Espera a que quien enseña la anote, o quita a la persona del grupo.
learning-group-this-one = la persona por evaluar
learning-group-to-fellow = La entrega de { $name }
