### El taller de diseño y las reglas de la entidad.

## Opciones
learning-supervision-unsupervised = Sin vigilancia ni comprobación de la identidad
learning-supervision-supervised = Con vigilancia
learning-supervision-identified = Con vigilancia y comprobación de la identidad
learning-stackability-stand-alone = Independiente
learning-stackability-stackable = Cuenta para un título mayor
learning-asks-observation = Se entrega lo que dice quien ha observado.
learning-asks-statement = Se entrega una declaración de la empresa.
learning-words-observation = observación de un testigo
learning-words-statement = declaración de la empresa
learning-panel-of = { $count ->
    [one] Una persona, y después la validación
   *[other] { $count } personas sin saber unas de otras, y después la validación
}
learning-days = días

## Pasos del diseño
learning-steps = Pasos del diseño
learning-step-basics = 1. Qué es
learning-step-outcomes = 2. Resultados
learning-step-tasks = 3. Tareas
learning-step-rubric = 4. Rúbrica
learning-step-translations = 5. Idiomas
learning-step-check = 6. Control
learning-group-judged = Cómo se evalúa
learning-credits = Créditos ECTS
learning-credits-hint = Opcionales. En Italia un crédito equivale a { $hours } horas de trabajo.
learning-not-credits = Escribe los créditos como un número entre 0,01 y 60, por ejemplo 0,4.
learning-eqf-help = Qué significa cada nivel
learning-eqf-means-1 = Conocimientos generales básicos; tareas sencillas, bajo la guía directa de alguien.
learning-eqf-means-2 = Conocimientos básicos de un campo; problemas corrientes con reglas sencillas, con cierta autonomía.
learning-eqf-means-3 = Hechos, principios y procesos de un campo; elige métodos y herramientas y se responsabiliza de su tarea.
learning-eqf-means-4 = Conocimientos prácticos y teóricos amplios; resuelve problemas específicos y supervisa el trabajo rutinario de otros.
learning-eqf-means-5 = Conocimientos especializados y conciencia de sus límites; encuentra soluciones creativas y coordina donde hay cambios.
learning-eqf-means-6 = Conocimientos avanzados y comprensión crítica; gestiona actividades complejas y decide en lo imprevisible.
learning-eqf-means-7 = Conocimientos muy especializados, en parte de vanguardia; innova, integra campos y transforma contextos de trabajo.
learning-eqf-means-8 = Conocimientos en la frontera más avanzada de un campo; amplía o redefine el saber y las prácticas.
learning-eqf-verified-by = Nivel confirmado por
learning-eqf-verified-by-hint = La entidad que ha confirmado el nivel, si la hay.
learning-stackable-towards-hint = El título o itinerario para el que cuenta.
learning-outcomes-list-lead = Qué sabe hacer quien la obtiene. Cada resultado empieza con un verbo que se puede ver.
learning-tasks-list-lead = Las tareas nacen de la situación y piden una prueba.
learning-criteria-list-lead = Cada criterio tiene de dos a cinco niveles, del más bajo al más alto.
learning-not-linked = Sin vincular a un marco
learning-translations = Otros idiomas
learning-translations-lead = Los textos están en { $language }. Quien lee en otro idioma ve la traducción, si la hay.
learning-translation-into = Traducción: { $language }
learning-translation-lead = Debajo de cada nombre está el texto que hay que traducir. Deja todo vacío para quitar la traducción.
learning-translation-none = sin traducir
learning-translation-begun = incompleta
learning-translation-whole = completa

## Control
learning-element-quiz-questions = Cada cuestionario tiene al menos una pregunta
learning-element-distinct = Ningún resultado, tarea o criterio repetido
learning-element-can-be-failed = Al menos un criterio pide más que su nivel más bajo
learning-element-witnessed = Si se aprende en el trabajo, una tarea pide un testigo o a la empresa
learning-element-stackable-towards = El título para el que cuenta
learning-element-translations = Las traducciones empezadas están completas
learning-element-credits = Créditos y horas dicen lo mismo
learning-element-outcomes-linked = Cada resultado está vinculado a un marco
learning-element-outcomes-visible = Cada resultado empieza con un verbo que se puede ver (no «conocer», «entender»)
learning-element-outcomes-fit-level = Ningún resultado supera en mucho el nivel del MEC
learning-element-supervision = Vigilancia e identidad durante la evaluación
learning-element-stackability = Si es independiente o cuenta para un título mayor
learning-gate-advice = Sería mejor con:

## Revisión
learning-comments = Comentarios
learning-no-comments = Ningún comentario.
learning-comment-open = abierto
learning-comment-settled = resuelto
learning-settle-comment = Marcar como resuelto
learning-comment-field = A qué se refiere
learning-comment-body = Comentario
learning-add-comment = Añadir comentario
learning-was-commented = Comentario añadido.
learning-removed-part = Una parte que ya no está
learning-comments-open = { $count ->
    [one] Queda un comentario abierto: márcalo como resuelto antes de aprobar.
   *[other] Quedan { $count } comentarios abiertos: márcalos como resueltos antes de aprobar.
}
learning-own-checks = Controles de nuestra entidad
learning-own-checks-hint = Para aprobar, confirma que los has hecho todos.
learning-checks-unconfirmed = { $count ->
    [one] Queda un control de tu entidad por confirmar.
   *[other] Quedan { $count } controles de tu entidad por confirmar.
}
learning-more-to-do = Más
learning-compare = Comparación de versiones
learning-compare-with = Comparar con la versión { $number }
learning-compare-lead = Qué cambia en «{ $title }».
learning-differences = Diferencias
learning-field = Campo
learning-no-difference = Ninguna diferencia
learning-no-difference-text = Las dos versiones dicen lo mismo.
learning-copy = Copiar en una nueva microcredencial
learning-copy-of = { $title } (copia)
learning-export = Descargar como JSON
learning-badge-alt = Insignia de «{ $title }»

## Documentos
learning-import = Importar de un archivo
learning-import-lead = Un archivo JSON descargado aquí o de otra red. Se convierte en un borrador de tu entidad.
learning-import-file = Archivo JSON
learning-import-instead = ¿Ya tienes un archivo? Impórtalo.
learning-import-broken = El archivo no se puede leer en la línea { $line }: { $reason }. Descárgalo de nuevo en su origen.
learning-import-format = No es una microcredencial para importar: falta «format»: «{ $format }».
learning-import-too-much = El campo { $field } no respeta los límites: corrígelo en el archivo y vuelve a intentarlo.
learning-was-imported = { $unknown ->
    [0] Importada. Mira qué falta.
    [one] Importada. Una competencia no se conoce aquí: vincúlala de nuevo.
   *[other] Importada. { $unknown } competencias no se conocen aquí: vincúlalas de nuevo.
}

## Testigos
learning-attach-words = Qué dice quien te ha visto trabajar
learning-words-kind = Quién habla
learning-witness-name = Nombre y apellidos
learning-witness-position = Cargo
learning-witness-position-hint = Por ejemplo: encargada, tutor, propietaria.
learning-witness-words = Qué ha visto
learning-witness-words-hint = Con sus palabras: qué hiciste, cuándo, cómo fue.

## Reglas de la entidad
learning-rules-title = Marco de calidad
learning-rules-lead = Las reglas con las que { $name } diseña y evalúa.
learning-seats-orphaned = { $count ->
    [one] Una entrega está en manos de alguien que ya no evalúa.
   *[other] { $count } entregas están en manos de personas que ya no evalúan.
}
learning-reassign = Darlas a otras personas
learning-were-reassigned = { $count ->
    [one] Una entrega asignada de nuevo.
   *[other] { $count } entregas asignadas de nuevo.
}
learning-were-reassigned-in-part = { $free ->
    [one] Una entrega queda libre: por ahora nadie más puede evaluarla.
   *[other] { $free } entregas quedan libres: por ahora nadie más puede evaluarlas.
 } { $count ->
    [0] {""}
    [one] Una se ha asignado de nuevo.
   *[other] { $count } se han asignado de nuevo.
 }
learning-rules-choose = Elige la entidad cuyas reglas escribes.
learning-rules-design = Diseño
learning-rules-assessment = Evaluación
learning-rule-linked-outcomes = Cada resultado está vinculado a un marco
learning-rule-supervised = Quien es evaluado está siempre vigilado
learning-rule-approvers = Quién aprueba, publica y retira las versiones
learning-rule-approvers-either = { $manager } o { $validator }
learning-rule-publisher-is-other = Quien publica no es quien ha aprobado
learning-not-an-approver = Según las reglas de la entidad, esta decisión corresponde a otro rol.
learning-approver-publishes = Has aprobado tú esta versión: según las reglas de la entidad, tiene que publicarla otra persona.
learning-credits-due = ({ $duration } equivalen a { $credits } créditos)
learning-rule-own-checks = Controles propios antes de aprobar
learning-rule-own-checks-hint = Uno por línea. Quien aprueba los confirma uno por uno.
learning-too-many-checks = Escribe como máximo { $most } controles.
learning-rule-panel-size = Cuántas personas evalúan cada entrega
learning-rule-exclude-colleagues = No evalúa quien pertenece a una organización de quien aprende
learning-rule-exclude-colleagues-hint = Por ejemplo la empresa o un compañero.
learning-rule-admissibility = Primero se mira si la entrega se puede evaluar
learning-rule-admissibility-hint = Quien aprende sabe enseguida si falta algo.
learning-rule-judge-days = Plazo para evaluar
learning-rule-judge-days-hint = Desde el día en que se asigna una entrega; después pasa a otra persona. 0 si no hay plazo.
learning-rule-appeal-days = Plazo para recurrir
learning-rule-appeal-days-hint = Desde el día de la decisión; 0 si no es posible.
learning-rule-remark-percent = Entregas evaluadas por segunda vez
learning-rule-remark-percent-hint = Una muestra a ciegas, para saber cuánto coinciden las evaluaciones.

## Plantillas
learning-template = Partir de una plantilla
learning-template-level-1 = Todavía no: necesita ayuda y correcciones
learning-template-level-2 = Por su cuenta, en una situación normal
learning-template-level-3 = También cuando la situación cambia, y sabe explicar por qué
learning-template-micro-stage = Certificado de microestancia
learning-template-micro-stage-hint = Pocas horas, una prueba práctica, una persona que evalúa.
learning-template-micro-stage-situation = Una organización real tiene un problema pequeño y concreto. Di quién es, qué no funciona y qué espera.
learning-template-micro-stage-criteria = Se obtiene participando en la microestancia y entregando un trabajo que resuelve el problema.
learning-template-micro-stage-first-task = Resuelve el problema
learning-template-micro-stage-first-instructions = Trabaja en el problema y entrega el resultado en un archivo.
learning-template-micro-stage-second-task = Explica tus decisiones
learning-template-micro-stage-second-instructions = En una página: qué hiciste, por qué y qué harías de otra manera.
learning-template-micro-stage-first-criterion = El resultado funciona
learning-template-micro-stage-second-criterion = Las decisiones están motivadas
learning-template-on-the-job = Competencia mostrada en el trabajo
learning-template-on-the-job-hint = En el puesto de trabajo, con un testigo y la empresa; evalúan dos personas.
learning-template-on-the-job-situation = Describe el puesto de trabajo, la actividad y quién la necesita.
learning-template-on-the-job-criteria = Se obtiene realizando la actividad en el trabajo, ante un testigo, con la confirmación de la empresa.
learning-template-on-the-job-first-task = Haz que te observen
learning-template-on-the-job-first-instructions = Realiza la actividad ante alguien que la conoce y pídele que describa lo que ha visto.
learning-template-on-the-job-second-task = Pide la confirmación de la empresa
learning-template-on-the-job-second-instructions = La empresa escribe desde cuándo realizas la actividad y con qué autonomía.
learning-template-on-the-job-first-criterion = Realiza la actividad con seguridad y sin errores
learning-template-on-the-job-second-criterion = Trabaja con autonomía
learning-template-dossier-step = Paso del expediente regional (QRSP)
learning-template-dossier-step-hint = Parte de una competencia del marco regional, con un expediente de pruebas.
learning-template-dossier-step-situation = Indica la competencia del marco regional de estándares profesionales y la parte que este paso demuestra.
learning-template-dossier-step-criteria = Se obtiene reuniendo pruebas que demuestran esta parte de la competencia regional.
learning-template-dossier-step-towards = Competencia del marco regional de estándares profesionales
learning-template-dossier-step-first-task = Reúne las pruebas
learning-template-dossier-step-first-instructions = Pon en un expediente trabajos, documentos y certificados, y di qué demuestra cada uno.
learning-template-dossier-step-second-task = Haz confirmar la experiencia
learning-template-dossier-step-second-instructions = Quien te empleó confirma actividades, periodo y funciones.
learning-template-dossier-step-first-criterion = Las pruebas cubren las destrezas y conocimientos pedidos
learning-template-dossier-step-second-criterion = La experiencia está confirmada y es reciente
learning-template-operator = Recualificación de operadores
learning-template-operator-hint = Para quien trabaja en una ventanilla pública: un proyecto en su servicio.
learning-template-operator-situation = Describe el servicio, las personas que llegan a la ventanilla y qué ha cambiado para ellas.
learning-template-operator-criteria = Se obtiene mejorando una parte del propio servicio y mostrando qué ha cambiado.
learning-template-operator-first-task = Cuenta qué hace falta
learning-template-operator-first-instructions = Habla con tres personas que usan el servicio y escribe qué no encuentran.
learning-template-operator-second-task = Cambia algo
learning-template-operator-second-instructions = Prueba una mejora durante dos semanas y entrega lo que hiciste y sus resultados.
learning-template-operator-first-criterion = Escucha a las personas y ve qué hace falta
learning-template-operator-second-criterion = La mejora se ve

## Quién evalúa
learning-not-on-panel = Esta entrega está en manos de otras personas.
learning-turn-over = El plazo para evaluar esta entrega ha terminado y ahora está en manos de otra persona. Lo que habías guardado no se ha perdido, pero no cuenta.
learning-submission-received = Recibida
learning-answer-received = Hemos recibido tu entrega. Alguien mira si se puede evaluar.
learning-admission = ¿Se puede evaluar?
learning-admission-text = Mira si está todo: solo entonces la entrega va a quien la evalúa.
learning-return-feedback = Qué falta
learning-return-feedback-hint = Solo hace falta si la devuelves. Quien aprende lo lee tal cual.
learning-admit = Sí, pasa a la evaluación
learning-return = Devolver
learning-was-admitted = La entrega pasa a la evaluación.
learning-was-returned = Entrega devuelta.
learning-to-admit = Por admitir
learning-nobody-yet = de nadie
learning-second-time = segunda evaluación
learning-judges-again = Esta entrega ya está decidida. Tu evaluación a ciegas solo sirve para saber cuánto coincidimos.
learning-finish-and-next = Terminar y pasar a la siguiente
learning-kept = Borrador guardado a las
learning-skip = Pasar a la siguiente sin terminar
learning-keys = Teclas
learning-key-level = De 1 a 5: elige el nivel del criterio en el que estás.
learning-key-move = J y K: criterio siguiente y anterior.
learning-key-finish = Ctrl e Intro: termina y pasa a la siguiente.
learning-step-down = ¿No puedes evaluar esta entrega?
learning-step-down-text = Si conoces a quien aprende o tienes un interés, deja el puesto: la entrega va a otra persona.
learning-step-down-button = Dejar el puesto
learning-stepped-down = Has dejado el puesto.
learning-what-was-asked = Qué se pedía
learning-inbox-waiting = Por evaluar
learning-inbox-done = Terminadas en las últimas 24 horas
learning-begin-with-first = Empezar por la primera
learning-inbox-work = Microcredencial
learning-inbox-offer = Microestancia
learning-inbox-since = Entregada
learning-inbox-due = Por evaluar antes del
learning-inbox-state = Notas
learning-inbox-caption = Qué espera

## Recurso
learning-appeal = Recurso
learning-appeal-text = Si crees que la decisión es errónea puedes pedir que otras personas evalúen de nuevo, hasta el { $until }.
learning-appeal-reasons = Por qué
learning-appeal-reasons-hint = Di qué no se vio o se evaluó mal. Quien evalúa lo lee.
learning-file-appeal = Presentar recurso
learning-was-appealed = Recurso presentado: otras personas evaluarán tu entrega.
learning-appeal-because = Quien aprende ha presentado un recurso
learning-appeal-open = Tu recurso está en curso: evalúan personas distintas de antes.
learning-appeal-upheld = El recurso ha sido aceptado.
learning-appeal-rejected = El recurso ha sido rechazado: otras personas llegaron a la misma decisión.
learning-appealed-already = Ya has presentado un recurso contra esta decisión.
learning-no-appeal = Contra esta decisión no hay recurso.
learning-appeal-too-late = El plazo para recurrir ha terminado.

## Concordancia
learning-agreement = Concordancia entre evaluadores
learning-agreement-lead = Cuánto coinciden las personas que evaluaron el mismo trabajo sin saber unas de otras.
learning-agreement-none = Nada que comparar todavía
learning-agreement-none-text = Hace falta que dos personas evalúen el mismo trabajo: elige dos evaluadores o una parte de segundas evaluaciones.
learning-agreement-by-title = Por microcredencial
learning-agreement-by-person = Por persona
learning-agreement-title = Microcredencial
learning-agreement-person = Persona
learning-agreement-compared = Criterios comparados
learning-agreement-same = Mismo nivel
learning-kappa = Kappa de Cohen
learning-kappa-what = Qué es el kappa de Cohen
learning-kappa-text = Cuánto coinciden las evaluaciones más allá del azar: 1 es acuerdo pleno, 0 es como echarlo a suertes. No está definido cuando todos eligen siempre el mismo nivel.

learning-judge-soon-mail-subject = Queda un día para evaluar: { $title }
learning-judge-soon-mail-body =
    Hola { $name }:

    el plazo para evaluar una entrega de «{ $title }» termina el { $deadline }. Después pasa a otra persona.
    Evalúala aquí: { $origin }/assessment/{ $submission }
    Si no puedes, en la misma página puedes dejar el puesto.

    { $network }
learning-turn-over-mail-subject = Plazo terminado: { $title }
learning-turn-over-mail-body =
    Hola { $name }:

    el plazo para evaluar una entrega de «{ $title }» terminó el { $deadline }: el puesto ha pasado a otra persona, o está libre si nadie más puede tomarlo.
    Si sigue libre, puedes retomarlo aquí: { $origin }/assessment/{ $submission }

    { $network }
