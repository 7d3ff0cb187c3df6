### Textos comunes: marco, formularios, errores, fechas. Palabras sencillas, de tú.

## Marco
skip-to-content = Ir al contenido
language-switch = Idioma
nav-label = Principal
nav-menu = Menú
nav-home = Inicio
nav-orientation = Oriéntate
nav-catalogue = Catálogo
nav-verify = Verificar
nav-skills = Mis competencias
nav-learning = Mi formación
nav-backpack = Mochila
nav-teaching = Docencia
nav-design = Diseño
nav-assessment = Evaluación
nav-validation = Validación
nav-quality = Calidad
nav-awards = Credenciales
nav-bulk = En bloque
nav-talent = Talento
nav-organisation = Organización
nav-network = Red
nav-account = Tu cuenta
nav-sign-in = Entrar
nav-sign-up = Registrarte
nav-sign-out = Salir
breadcrumbs-label = Ruta
footer-label = Sobre este sitio
footer-run-by = Un servicio de { $name }
footer-help = ¿Necesitas ayuda?
footer-privacy = Privacidad
footer-accessibility = Accesibilidad
footer-verify = Verificar un certificado
footer-help-page = Ayuda

## Funciones
role-network-administrator = Administración de la red
role-manager = Responsable
role-designer = Diseño
role-trainer = Docencia
role-assessor = Evaluación
role-validator = Validación
role-recruiter = Selección de personal
role-counsellor = Orientación
role-hub-manager = Gestión del hub
role-mentor = Tutoría

## Acciones
action-save = Guardar
action-send = Enviar
action-continue = Continuar
action-cancel = Cancelar
action-back = Atrás
action-edit = Modificar
action-delete = Eliminar
action-remove = Quitar
action-add = Añadir
action-search = Buscar
action-open = Abrir
action-download = Descargar
action-try-again = Reintentar
copy = Copiar
copy-done = Copiado

## Formularios
form-optional = opcional
form-choose = Elige
form-problems-title = Revisa estos puntos
form-required = Este campo es obligatorio.
form-must-accept = Para continuar tienes que aceptar.
form-too-long = { $max ->
    [one] Escribe como máximo un carácter.
   *[other] Escribe como máximo { $max } caracteres.
 }
form-too-short = { $min ->
    [one] Escribe al menos un carácter.
   *[other] Escribe al menos { $min } caracteres.
 }
form-not-email = Escribe una dirección de correo completa, por ejemplo nombre@ejemplo.es.
form-not-number = Escribe un número entero, solo cifras.
form-not-money = Escribe un importe en euros, por ejemplo 12,50.
form-not-date = Escribe una fecha que exista, por ejemplo 22/11/2026.
form-not-time = Escribe una hora, por ejemplo 9:30.
form-not-url = Escribe una dirección web completa, que empiece por https://.
form-not-id = Esta referencia no es válida.
form-out-of-range = Escribe un número de { $least } a { $most }.
form-unknown-choice = Elige un elemento de la lista.
form-too-many-bytes = { $limit ->
    [one] Es demasiado grande: como máximo un byte.
   *[other] Es demasiado grande: como máximo { $limit } bytes.
 }
form-not-utf8 = Este texto tiene caracteres que no podemos leer. Guárdalo como UTF-8 e inténtalo de nuevo.
form-twice = Este valor está indicado dos veces.
form-control-characters = Este texto tiene caracteres no admitidos.
form-file-missing = Elige un archivo.
form-file-kind = Este tipo de archivo no se admite. Tipos admitidos: { $kinds }.
form-file-too-large = El archivo supera los { $megabytes } MB y no se ha subido. Redúcelo, divídelo o indica un enlace.
form-csrf = La página ha estado abierta demasiado tiempo. Revisa los datos y envíalos de nuevo.
file-kinds = Tipos de archivo: { $kinds }.
file-limit = Como máximo { $megabytes } MB.
file-too-large = El archivo es demasiado grande.
file-sending = Enviando
zone-hint = Zona horaria: { $zone }.
filter-title = Filtrar
filter-any = Cualquiera
filter-apply = Aplicar los filtros
filter-clear = Quitar los filtros
filter-used = { $count ->
    [one] ({ $count } activo)
   *[other] ({ $count } activos)
 }
pagination-label = Páginas
pagination-previous = Anteriores
pagination-next = Siguientes

## Estados
tone-information = Información
tone-success = Hecho
tone-warning = Atención
tone-danger = Error
check-passed = Superado
check-failed = No superado
check-not-checked = No verificado
step-done = hecho
step-current = en curso
step-to-do = por hacer
progress-of = { $done } de { $of }
chart-table = Mostrar los datos en una tabla
notice-saved = Guardado.
notice-sent = Enviado.
notice-deleted = Eliminado.

## Niveles de competencia
skill-level = Nivel { $level } de 8: { $words }
skill-level-0 = todavía no
skill-level-1 = primeros pasos, con ayuda
skill-level-2 = tareas sencillas, con guía
skill-level-3 = tareas comunes, con autonomía
skill-level-4 = problemas conocidos, con autonomía
skill-level-5 = guía a quien empieza
skill-level-6 = problemas complejos
skill-level-7 = guía a especialistas
skill-level-8 = innova en su campo

## Fechas, números
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
date-day = { $day } de { $month } de { $year }
date-weekday = { $weekday }, { $date }
date-time = { $date }, { $time }
date-span = { $date }, { $from }–{ $to }
duration-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
 }
duration-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
 }
duration-both = { $hours } y { $minutes }
money-free = gratis
number-percent = { $percent } %

## Páginas de error: qué ha pasado y cómo salir
error-code = Código { $code }
error-see = Continuar desde aquí
error-before = Volver a la página anterior
error-home = Volver al inicio
error-400-title = No hemos entendido la solicitud
error-400-what = Los datos que han llegado están incompletos o escritos de una forma que no podemos leer.
error-400-way-out = Vuelve atrás, revisa y envía de nuevo.
error-401-title = Primero entra
error-401-what = Esta página es para quien ha entrado con su cuenta.
error-401-way-out = Entra, y te traemos de vuelta aquí.
error-403-title = No puedes hacer esta operación
error-403-what = Tu función no incluye esta operación.
error-403-way-out = Si la necesitas para tu trabajo, pide a la persona responsable de tu organización que te asigne la función.
error-404-title = Página no encontrada
error-404-what = La dirección no existe, o lleva a algo que pertenece a otra persona.
error-404-way-out = Revisa la dirección, o empieza desde el inicio.
error-409-title = Así no se puede
error-409-what = Una regla no permite esta operación.
error-409-way-out = Vuelve atrás y mira qué ha cambiado.
error-413-title = Es demasiado grande
error-413-what = Has enviado más de lo que podemos recibir: el límite es de { $limit } bytes.
error-413-way-out = Reduce el archivo, o divídelo, e inténtalo de nuevo.
error-429-title = Demasiados intentos
error-429-what = Desde aquí han llegado demasiadas solicitudes en poco tiempo.
error-429-way-out = { $seconds ->
    [one] Espera un segundo e inténtalo de nuevo.
   *[other] Espera { $seconds } segundos e inténtalo de nuevo.
 }
error-500-title = Tenemos un problema
error-500-what = Algo no ha funcionado, y la culpa es nuestra. Hemos registrado el error.
error-500-way-out = Inténtalo dentro de unos minutos. Si vuelve a pasar, escríbenos e indica el código de abajo.
error-503-title = El servicio no responde
error-503-what = Una parte del servicio no está disponible en este momento. Lo que ya estaba guardado está a salvo.
error-503-way-out = Inténtalo dentro de unos minutos. Si estabas enviando un formulario, vuelve atrás: lo que escribiste sigue ahí.
error-510-title = Un dato no cuadra
error-510-what = Un dato que guardamos es incoherente, y por prudencia no lo mostramos. Hemos registrado el error.
error-510-way-out = Escríbenos e indica el código de abajo: lo corregiremos.

# What a request as a whole can get wrong
form-too-many-fields = El formulario tiene demasiados campos.
form-foreign-origin = La solicitud viene de otro sitio. Abre la página aquí e inténtalo de nuevo.
form-not-multipart = El formulario llegó incompleto. Recarga la página e inténtalo de nuevo.
form-too-many-files = Puedes enviar como máximo {$most} archivos a la vez.
form-broken-off = El envío se interrumpió. No se guardó nada: inténtalo de nuevo.
form-skipped-hour = Esta hora no existe o existe dos veces, porque cambia la hora. Elige otra.

# Reminder of an e-mail address that is not verified yet
verification-reminder = Confirma tu dirección de correo electrónico: te hemos enviado un mensaje con un enlace.
verification-reminder-link = ¿No ha llegado?
