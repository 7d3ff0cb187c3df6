## Antes y después
learning-ask-before = ¿Qué sabes hacer ya? Un minuto, antes de empezar
learning-ask-after = ¿Cómo ha ido? Dínoslo en dos minutos
learning-ask-others = Quién puede decir qué ha cambiado
learning-impact-not-now = Ahora no: las preguntas se hacen antes de empezar y, al terminar, a quienes han participado.
learning-impact-stopped = Esta persona ha pedido no recibir más estos correos: no podemos escribirle. Puedes indicar a otra.
learning-impact-one-at-least = Responde al menos a una pregunta.
learning-before-title = Qué sabes hacer ya
learning-before-lead = «{ $title }» aún no ha empezado: ¿dónde estás hoy? Después te preguntaremos lo mismo, para que veas la diferencia.
learning-before-saved = Gracias: te lo preguntaremos de nuevo al final.
learning-rating-least = No sé hacerlo
learning-rating-most = Lo hago sin ayuda
learning-rating-private = Las respuestas son tuyas: la entidad ve solo datos de todo el grupo, a partir de cinco personas.
learning-after-title = ¿Cómo ha ido?
learning-after-lead = «{ $title }» ha terminado. Bastan dos minutos.
learning-after-can = Qué sabes hacer ahora
learning-after-was = Cómo ha sido
learning-after-words = ¿Quieres añadir algo?
learning-after-words-hint = Quien enseña lo lee sin tu nombre, y solo cuando han respondido al menos { $least } personas.
learning-after-send = Enviar
learning-after-saved = Gracias, tu respuesta ha llegado.
learning-stars-least = Nada
learning-stars-most = Muchísimo
learning-aspect-content = Los temas me interesaban
learning-aspect-teaching = He entendido las explicaciones
learning-aspect-organising = La organización ha funcionado
learning-aspect-usefulness = Me servirá

## Quién más puede responder
learning-others-title = Qué ha cambiado
learning-others-lead = A los 30, 60 y 90 días preguntamos qué ha cambiado gracias a «{ $title }»: un clic, nada más. También puedes indicar a quien te acompaña o a tu empresa.
learning-others-you-agreed = Has aceptado recibir estas preguntas: tres correos en total, y desde cada uno puedes dejarlo.
learning-others-you-stopped = Has pedido no recibir más estas preguntas, así que no te escribimos. Si las quieres de nuevo, retira el consentimiento en tu perfil, guarda y vuelve a darlo.
learning-others-you-not = No has aceptado recibir estas preguntas, así que no te escribimos.
learning-others-change = Cámbialo en tu perfil
learning-others-named = Personas que has indicado
learning-others-name = Indica a una persona
learning-others-done = Está bien así, volver a mi formación
learning-others-remove = Quitar
learning-other-kind = Quién es
learning-other-name = Nombre y apellidos
learning-other-email = Correo electrónico
learning-other-lang = En qué idioma escribirle
learning-other-agreed = Se lo he dicho y está de acuerdo
learning-other-agreed-hint = Recibirá tu nombre, el título de la micropráctica y una pregunta, tres veces como máximo.
learning-other-save = Añadir
learning-other-saved = Hecho: le escribiremos a su debido tiempo.
learning-other-must-agree = Habla antes con esta persona: le escribimos solo si está de acuerdo.
learning-other-not-now = Ahora no: se puede indicar a alguien cuando la plaza está confirmada, y hasta 90 días después del final.
learning-asked-learner = Participante
learning-asked-mentor = Tutor o mentora
learning-asked-employer = Empresa

## La pregunta
learning-question-title = ¿Qué ha cambiado?
learning-question-lead = Han pasado { $days } días desde «{ $title }».
learning-question-learner = ¿Usas lo que has aprendido?
learning-question-mentor = ¿Usa { $learner } lo que ha aprendido?
learning-question-employer = ¿Ve una diferencia en el trabajo de { $learner }?
learning-question-changed = ¿Ha cambiado algo para ti?
learning-question-productive = ¿Desde cuándo trabaja con autonomía?
learning-question-productive-hint = El día; vacío si todavía no.
learning-question-words = ¿Algo que añadir?
learning-question-confirm = Confirmar la respuesta
learning-question-stop = No quiero recibir más estas preguntas
learning-question-why-learner = Recibes esta pregunta porque aceptaste decirnos qué cambia después de una micropráctica.
learning-question-why-mentor = Recibe esta pregunta porque la persona participante le ha indicado.
learning-question-why-employer = Recibe esta pregunta porque la persona participante le ha indicado.
learning-answer-learner-clearly = Sí, a menudo
learning-answer-learner-partly = De vez en cuando
learning-answer-learner-not-yet = Todavía no
learning-answer-other-clearly = Sí, se nota
learning-answer-other-partly = En parte
learning-answer-other-not-yet = Todavía no
learning-changed-job = He encontrado trabajo, o uno mejor
learning-changed-tasks = Tengo tareas nuevas en el mismo trabajo
learning-changed-study = Sigo estudiando
learning-changed-nothing = Por ahora nada
learning-day-to-come = Ese día aún no ha llegado: hace falta un día pasado, o nada.
learning-thanks-title = Gracias
learning-thanks-text = La respuesta queda registrada. No hay nada más que hacer.
learning-link-home = Ir a la página de inicio
learning-link-answered-title = La respuesta ya ha llegado
learning-link-answered = A esta pregunta ya llegó una respuesta: gracias. El enlace vale una sola vez.
learning-link-expired-title = El plazo para responder ha pasado
learning-link-expired = Este enlace ha caducado. No pasa nada: si hay otra pregunta, llegará con otro correo.
learning-link-unknown-title = Enlace no válido
learning-link-unknown = Este enlace está incompleto o no existe: hay que abrirlo de nuevo desde el correo, entero.
learning-stop-title = No más preguntas
learning-stop-text = No volveremos a escribir a esta dirección para preguntar qué ha cambiado, sea cual sea la micropráctica.
learning-stop-button = No recibir más estas preguntas
learning-stopped-title = Hecho
learning-stopped-text = Estas preguntas no llegarán más.

## Para quien enseña
learning-feedback-title = Cómo ha ido
learning-feedback-few = Respuestas recibidas: { $count }. Se muestran a partir de { $least }, para que nadie se reconozca.
learning-feedback-count = Respuestas: { $count }.
learning-feedback-words = Qué han escrito
learning-growth-title = Antes y después
learning-chart-aspects = Valoración, en porcentaje del máximo
learning-chart-aspect = Aspecto
learning-chart-percent-of-best = Porcentaje del máximo
learning-chart-growth = Personas seguras de sí (4 o 5 de 5), en porcentaje
learning-chart-outcome = Resultado de aprendizaje
learning-chart-after = Después
learning-chart-before = Antes
learning-chart-delivery = Ediciones, en porcentaje
learning-chart-later = A los 30, 60 y 90 días, en porcentaje
learning-onboarding-title = Incorporación al trabajo
learning-onboarding-is = Esta edición incorpora personas a un empleo: a tutores y empresas les preguntamos también desde cuándo trabajan con autonomía.
learning-onboarding-is-not = Si esta edición incorpora personas a un empleo, preguntamos a tutores y empresas también desde cuándo trabajan con autonomía.
learning-onboarding-mark = Es una incorporación al trabajo
learning-onboarding-unmark = No es una incorporación al trabajo

## Indicadores
learning-indicators-title = Indicadores e impacto
learning-indicators-lead = Cómo van las ediciones de { $name } y qué cambia para quienes participan.
learning-indicators-none = Ninguna edición que contar
learning-indicators-none-text = Con estos filtros no hay ninguna edición. Cambia el periodo o quita un filtro.
learning-indicators-all = Todos los indicadores
learning-indicators-charts = Gráficos
learning-indicators-lines-delivery = Las ediciones
learning-indicators-lines-assessment = La evaluación y después
learning-indicators-lines = Por microcredencial
learning-indicators-few = Lo que se refiere a menos de { $least } personas no se muestra, ni aquello de lo que podría deducirse en esta página o en la tabla que se descarga. Quien compara varios filtros o varios días sí puede deducir algo: son datos de personas, que no deben difundirse así. El periodo es aquel en que empieza la edición.
learning-indicators-take = Descargar los datos
learning-take-csv = Tabla CSV
learning-take-xlsx = Hoja XLSX
learning-period = Periodo
learning-period-quarter = Últimos 90 días
learning-period-year = Últimos 365 días
learning-one-microcredential = Microcredencial
learning-territory = Territorio
learning-one-edition = Edición
learning-number-of-days = { $days } días
learning-few-people = Muy pocos
learning-nothing-to-count = Nada que contar
learning-unit-count = número
learning-unit-percent = porcentaje
learning-unit-days = días
learning-unit-number = media
learning-unit-kappa = kappa de Cohen
learning-export-level = Nivel
learning-export-of = De qué
learning-export-measure = Indicador
learning-export-value = Valor
learning-export-unit = Unidad
learning-export-base = Sobre cuántos
learning-export-note = Nota
learning-export-level-whole = Todo
learning-export-level-microcredential = Microcredencial
learning-export-level-place = Territorio
learning-export-level-edition = Edición
learning-measure-editions = Ediciones
learning-measure-editions-hint = Sin las canceladas.
learning-measure-editions-per-stage = Ediciones por micropráctica
learning-measure-editions-per-stage-hint = Cuántas veces, de media, se repite la misma micropráctica.
learning-measure-seats-filled = Plazas ocupadas
learning-measure-seats-filled-hint = De las plazas disponibles.
learning-measure-no-shows = Ausentes
learning-measure-no-shows-hint = De quienes tenían plaza cuando se celebró.
learning-measure-completion = Completan
learning-measure-completion-hint = Superaron la prueba, de quienes participaron.
learning-measure-decision-median = Espera de la decisión
learning-measure-decision-median-hint = De la entrega a la decisión: la mitad espera menos (mediana).
learning-measure-decision-p90 = Espera más larga
learning-measure-decision-p90-hint = Nueve de cada diez esperan menos (percentil 90).
learning-measure-first-try = Superan a la primera
learning-measure-first-try-hint = De las primeras entregas decididas.
learning-measure-agreement = Acuerdo entre evaluadores
learning-measure-agreement-hint = Kappa de Cohen, de −1 a 1, de quienes evaluaron el mismo trabajo sin saberlo.
learning-measure-appeals = Recursos
learning-measure-appeals-hint = De las decisiones tomadas.
learning-measure-satisfaction = Valoración
learning-measure-satisfaction-hint = Media de todos los aspectos, de 1 a 5.
learning-measure-growth = Se sienten más capaces
learning-measure-growth-hint = Se valoran mejor que antes, de quienes respondieron las dos veces.
learning-measure-in-use-30 = Lo usan a los 30 días
learning-measure-in-use-30-hint = A menudo o de vez en cuando, de quienes respondieron.
learning-measure-in-use-60 = Lo usan a los 60 días
learning-measure-in-use-60-hint = A menudo o de vez en cuando, de quienes respondieron.
learning-measure-in-use-90 = Lo usan a los 90 días
learning-measure-in-use-90-hint = A menudo o de vez en cuando, de quienes respondieron.
learning-measure-seen-at-work = Se nota en el trabajo
learning-measure-seen-at-work-hint = Sí o en parte, según tutores y empresas.
learning-measure-time-to-productivity = Hasta la autonomía
learning-measure-time-to-productivity-hint = Días desde el inicio de una incorporación al trabajo: la mitad tarda menos.

## Correo
learning-after-mail-subject = ¿Cómo ha ido? { $title }
learning-after-mail-body =
    Hola, { $name }:

    «{ $title }» ha terminado. ¿Cómo ha ido? Bastan dos minutos, y ves qué ha cambiado desde el principio:
    { $origin }/learning/seats/{ $enrolment }/after

    Te lo preguntamos una sola vez.

    { $network }
learning-impact-learner-mail-subject = { $days } días después de «{ $title }»
learning-impact-learner-mail-body =
    Hola, { $name }:

    han pasado { $days } días desde «{ $title }». ¿Usas lo que has aprendido? Elige una respuesta: se abre una página, sin contraseña, y allí confirmas.

    Sí, a menudo:
    { $origin }/impact/{ $token }?answer=clearly&lang=es

    De vez en cuando:
    { $origin }/impact/{ $token }?answer=partly&lang=es

    Todavía no:
    { $origin }/impact/{ $token }?answer=not_yet&lang=es

    ¿No quieres recibir más estas preguntas?
    { $origin }{ $stop }

    { $network }
learning-impact-mentor-mail-subject = Una pregunta sobre { $learner }
learning-impact-mentor-mail-body =
    Hola, { $name }:

    { $learner } participó en «{ $title }» hace { $days } días y le ha indicado como tutor. Una sola pregunta: ¿usa lo que ha aprendido? Elija una respuesta: se abre una página, sin contraseña, y allí confirma.

    Sí, se nota:
    { $origin }/impact/{ $token }?answer=clearly&lang=es

    En parte:
    { $origin }/impact/{ $token }?answer=partly&lang=es

    Todavía no:
    { $origin }/impact/{ $token }?answer=not_yet&lang=es

    ¿No quiere recibir más estas preguntas?
    { $origin }{ $stop }

    { $network }
learning-impact-employer-mail-subject = Una pregunta sobre { $learner }
learning-impact-employer-mail-body =
    Hola, { $name }:

    { $learner } participó en «{ $title }» hace { $days } días y le ha indicado como empresa. Una sola pregunta: ¿ve una diferencia en el trabajo? Elija una respuesta: se abre una página, sin contraseña, y allí confirma.

    Sí, se nota:
    { $origin }/impact/{ $token }?answer=clearly&lang=es

    En parte:
    { $origin }/impact/{ $token }?answer=partly&lang=es

    Todavía no:
    { $origin }/impact/{ $token }?answer=not_yet&lang=es

    ¿No quiere recibir más estas preguntas?
    { $origin }{ $stop }

    { $network }
