learning-pilots-title = Experimentaciones
learning-pilots-lead = Una microcredencial se prueba en siete pasos, del equipo al análisis: quién se ocupa, para cuándo, qué lo demuestra.
learning-pilots-none = Ninguna experimentación
learning-pilots-none-text = Cuando empiece una, aquí se ve en qué punto está.
learning-pilot-start = Empezar una experimentación
learning-pilot-started = Experimentación empezada: ahora di quién se ocupa de cada paso.
learning-pilot-what = Qué pruebas
learning-pilot-what-hint = El título de la microcredencial, o un nombre que todos reconozcan.
learning-pilot-progress = Pasos hechos
learning-pilot-complete = Concluida
learning-pilot-late = { $count ->
    [one] { $count } paso con retraso
   *[other] { $count } pasos con retraso
 }
learning-pilot-column-step = Paso
learning-pilot-column-owner = Quién se ocupa
learning-pilot-column-due = Para cuándo
learning-pilot-column-state = En qué punto está
learning-pilot-column-evidence = Qué lo demuestra
learning-pilot-done = Hecho
learning-pilot-is-late = Con retraso
learning-pilot-to-do = Por hacer
learning-pilot-steps = Los siete pasos
learning-pilot-print = Esta página se puede imprimir: cabe en una hoja.
learning-pilot-document = Documento
learning-pilot-shown-version = Microcredencial
learning-pilot-shown-edition = Edición
learning-pilot-takes = Qué hace falta
learning-pilot-who = Quién y cuándo
learning-pilot-what-done = Qué se ha hecho
learning-pilot-owner-hint = Recibe un correo y puede escribir aquí qué ha hecho.
learning-pilot-due-hint = Se lo recordamos tres días antes.
learning-pilot-note = Qué habéis hecho
learning-pilot-shown = Microcredencial o edición enlazada
learning-pilot-link = Dirección de un documento
learning-pilot-link-hint = Empieza por https://
learning-pilot-link-wrong = Escribe una dirección entera que empiece por https://, sin espacios.
learning-pilot-mark-done = Este paso está hecho
learning-pilot-step-done = Este paso está hecho. Quita la marca para reabrirlo.
learning-pilot-nothing-to-show = Para marcarlo como hecho, escribe qué habéis hecho o enlaza algo que lo demuestre.
learning-pilot-not-theirs = Solo quien gestiona la entidad o se ocupa de este paso puede escribir aquí.
learning-pilot-not-of-provider = Elige algo o a alguien de esta entidad.
learning-step-team = Equipo
learning-step-team-text = Quién diseña, quién enseña, quién evalúa, quién valida, quién decide. Quien diseña no aprueba; quien evalúa no valida.
learning-step-team-evidence = Por ejemplo: nombres y tareas, día de la primera reunión.
learning-step-framework = Marco de calidad
learning-step-framework-text = Con qué reglas trabajáis: controles propios, cuántos evalúan, recursos, segunda evaluación por muestreo. Se escriben en la página Calidad.
learning-step-framework-evidence = Por ejemplo: las reglas elegidas y por qué.
learning-step-training = Formación del equipo
learning-step-training-text = El equipo aprende a escribir resultados de aprendizaje, a usar la rúbrica, a evaluar sin saber qué dicen los demás.
learning-step-training-evidence = Por ejemplo: días, temas, quién estuvo.
learning-step-design = Diseño
learning-step-design-text = Resultados, reto, evidencias pedidas, rúbrica, horas. Otra persona revisa y aprueba; después se publica.
learning-step-design-evidence = Enlaza la microcredencial; escribe qué cambió tras la revisión.
learning-step-trial = Prueba
learning-step-trial-text = Una edición con un primer grupo: asistencia, entregas, preguntas antes y después.
learning-step-trial-evidence = Enlaza la edición; escribe cuántas personas había y qué no funcionó.
learning-step-evaluation = Evaluación y validación
learning-step-evaluation-text = Los trabajos se evalúan con la rúbrica, entre varios si hace falta; otra persona valida; se mira cuánto coinciden los evaluadores.
learning-step-evaluation-evidence = Por ejemplo: cuántos trabajos, cuántos superados, el acuerdo (kappa), los recursos.
learning-step-analysis = Análisis
learning-step-analysis-text = Qué dicen los indicadores y las personas a los 30, 60 y 90 días; qué se cambia en la próxima versión.
learning-step-analysis-evidence = Por ejemplo: las tres cosas que cambiar y quién las cambia.
learning-pilot-step-name = { $step ->
    [team] Equipo
    [framework] Marco de calidad
    [training] Formación del equipo
    [design] Diseño
    [trial] Prueba
    [evaluation] Evaluación y validación
   *[analysis] Análisis
 }
learning-pilot-yours-mail-subject = Un paso para ti: { $title }
learning-pilot-yours-mail-body =
    Hola, { $name }:

    en la experimentación «{ $title }» te ocupas de este paso: { learning-pilot-step-name }. Para hacer antes del: { $due }.

    Qué hace falta y dónde escribir lo que has hecho:
    { $origin }/pilots/{ $pilot }/{ $step }

    { $network }
learning-pilot-due-mail-subject = Vence pronto: { $title }
learning-pilot-due-mail-body =
    Hola, { $name }:

    en la experimentación «{ $title }» falta aún este paso, del que te ocupas: { learning-pilot-step-name }. Para hacer antes del: { $due }.

    Cuando esté hecho, escríbelo aquí:
    { $origin }/pilots/{ $pilot }/{ $step }

    { $network }
