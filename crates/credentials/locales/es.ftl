# Credentials: backpack, sharing, verification, status

credentials-backpack-title = Mi mochila
credentials-backpack-lead = Las credenciales que has recibido. Son tuyas: descárgalas, muéstralas a quien quieras y deja de mostrarlas cuando quieras.
credentials-backpack-empty-title = Tu mochila está vacía
credentials-backpack-empty-text = Cuando superas una prueba, la credencial llega aquí. Empieza por elegir una microformación.
credentials-badge-alt = Imagen de la credencial «{$title}»

credentials-state-valid = Válida
credentials-state-suspended = Suspendida
credentials-state-revoked = Revocada
credentials-suspended-since = La credencial está suspendida desde el {$date}: por ahora no vale.
credentials-revoked-because = La credencial fue revocada el {$date}. Motivo: {$reason}.
credentials-reason-issued-in-error = emitida por error
credentials-reason-assessment-invalid = la evaluación no es válida
credentials-reason-right-withdrawn = la entidad ya no puede otorgarla
credentials-reason-fraud = obtenida con engaño
credentials-reason-corrected = sustituida por una corregida

credentials-fact-issuer = Emitida por
credentials-fact-awarded = Fecha
credentials-fact-until = Válida hasta el
credentials-fact-about = De qué se trata
credentials-fact-criteria = Cómo se obtiene
credentials-fact-workload = Dedicación
credentials-fact-eqf = Nivel MEC
credentials-fact-assessment = Tipo de evaluación
credentials-fact-participation = Forma de participación
credentials-fact-quality = Garantía de calidad
credentials-fact-standing = Estado

credentials-share-title = Compartir
credentials-share-lead = Crea un enlace que muestre esta credencial. Quien lo abra puede verificarla al momento, sin cuenta.
credentials-share-audience = Para quién es
credentials-share-audience-hint = Una nota solo para ti, por ejemplo el nombre de la empresa.
credentials-share-days = Durante cuánto tiempo
credentials-share-7 = 7 días
credentials-share-30 = 30 días
credentials-share-365 = Un año
credentials-share-always = Sin fin
credentials-share-name = Mostrar mi nombre
credentials-share-button = Crear el enlace
credentials-share-made = El enlace está listo: cópialo y envíalo.
credentials-share-ended = El enlace ya no funciona.
credentials-share-too-many = Ya tienes {$most} enlaces abiertos a esta credencial. Cierra uno e inténtalo de nuevo.
credentials-share-link = Enlace
credentials-share-open = Abierto
credentials-share-expired = Caducado
credentials-share-taken-back = Cerrado
credentials-share-facts = Creado el {$date}. { $views ->
    [0] Nadie lo ha abierto todavía.
    [one] Abierto una vez.
   *[other] Abierto {$views} veces.
}
credentials-share-until = Vale hasta el {$date}.
credentials-share-with-name = Muestra tu nombre.
credentials-share-without-name = No muestra tu nombre.
credentials-share-look = Ver cómo se ve
credentials-share-end = Cerrar el enlace

credentials-download-title = Descargar
credentials-download-lead = La credencial está dentro de cada archivo: se puede verificar incluso sin nosotros.
credentials-download-json = Documento firmado (JSON)
credentials-download-png = Imagen (PNG)
credentials-download-svg = Imagen (SVG)
credentials-download-pdf = Certificado (PDF)
credentials-download-capsule = Cápsula
credentials-download-capsule-hint = La cápsula contiene también las claves, el estado y la prueba del registro: se puede verificar dentro de muchos años, sin red y aunque quien la emitió ya no exista.
credentials-certificate = Certificado de microcredencial
credentials-certificate-that = Se certifica que
credentials-certificate-bearer = quien presenta este documento
credentials-certificate-has = ha obtenido la microcredencial
credentials-certificate-awarded = otorgada por { $issuer } el { $date }
credentials-certificate-check = Verificación
credentials-certificate-check-text = El código lleva a la página donde cualquiera puede comprobar este certificado. En este archivo está también el documento firmado, que se verifica sin nosotros.
credentials-take-along-title = Para llevar
credentials-qr = Código QR de esta página
credentials-qr-alt = Código QR que lleva a esta página

credentials-learner-hidden = La persona ha elegido no mostrar su nombre
credentials-learner-stated = Nombre indicado por la persona que comparte la credencial.
credentials-learner-erased = Persona borrada
credentials-issued-by = Emitida por {$issuer}
credentials-criteria-title = Qué había que hacer
credentials-outcomes-title = Qué sabe hacer la persona
credentials-results-title = Resultados
credentials-criterion = Criterio
credentials-level-reached = Nivel alcanzado
credentials-level-required = Nivel exigido
credentials-evidence-title = Pruebas entregadas
credentials-evidence-private = Las pruebas siguen siendo privadas. Aquí están sus títulos y huellas digitales, que permiten reconocerlas.
credentials-closed-title = Este enlace ya no muestra nada
credentials-closed-expired = El enlace ha caducado. Pide uno nuevo a la persona que te lo envió.
credentials-closed-taken-back = La persona ha cerrado el enlace. Si lo necesitas, pide uno nuevo.
credentials-standing-title = Estado de la credencial
credentials-standing-private = En esta dirección solo decimos si la credencial vale y, si no vale, por qué. De quién es, solo lo muestra esa persona con un enlace suyo.
credentials-terms-title = Qué significan estos términos
credentials-terms-text = Son las palabras con que las credenciales describen el tipo de evaluación, la forma de participación y la garantía de calidad, según el anexo I de la Recomendación del Consejo 2022/C 243/02.

credentials-verify-title = Verificar una credencial
credentials-verify-lead = Comprueba en segundos si una credencial es auténtica y quién la respalda. No necesitas cuenta y no guardamos lo que subes.
credentials-verify-file = Archivo de la credencial
credentials-verify-address = O su dirección
credentials-verify-address-hint = El enlace que recibiste, por ejemplo https://…
credentials-verify-text = O su texto
credentials-verify-text-hint = Pega aquí el documento firmado.
credentials-verify-button = Verificar
credentials-verify-nothing = Elige un archivo, escribe una dirección o pega un texto.
credentials-verify-unreachable = No encontramos ninguna credencial en esta dirección. Comprueba que la has copiado entera.
credentials-verify-untitled = Resultado de la verificación
credentials-verify-another = Verificar otra
credentials-verdict-valid = La credencial es válida.
credentials-verdict-invalid = La credencial no es válida.
credentials-verdict-not-checked = No hemos podido comprobarlo todo: no la consideres válida.
credentials-verdict-none = No contiene ninguna credencial que sepamos leer.
credentials-says-title = Qué dice
credentials-checks-title = Las comprobaciones, una por una
credentials-trust-title = Quién la respalda
credentials-trust-unknown = Quien la emitió no forma parte de esta red. La firma puede ser auténtica, pero no podemos decir nada de quien firma.
credentials-trust-member = Miembro de la red
credentials-trust-no-entry = Forma parte de la red, pero no está en la lista de quienes pueden otorgar credenciales.
credentials-trust-entry = {$what}: autorizada desde el {$since}, acreditada por {$by}.
credentials-trust-everything = Todos los campos
credentials-technical = Detalles técnicos
credentials-issuer-id = Identificador del emisor

credentials-check-format = Formato
credentials-check-schema = Esquema
credentials-check-proof = Firma
credentials-check-issuer-key = Clave del emisor
credentials-check-issuer-is-controller = El emisor es quien firma
credentials-check-valid-from = Inicio de la validez
credentials-check-valid-until = Fin de la validez
credentials-check-status = Revocación y suspensión
credentials-check-credentials-inside = Credenciales contenidas
credentials-check-endorsements = Avales
credentials-check-evidence-digests = Pruebas
credentials-check-recipient = Persona
credentials-check-log-inclusion = Registro público
credentials-check-trust-list = Lista de confianza

credentials-code-format-credential = Es una credencial en un formato que conocemos.
credentials-code-format-malformed = El documento está mal formado: no se puede leer.
credentials-code-format-no-object = El documento no es una credencial.
credentials-code-format-too-large = Es mayor que cualquier credencial.
credentials-code-format-too-many-carriers = Está envuelto en demasiados contenedores.
credentials-code-format-unknown = No es una credencial en ningún formato que conozcamos.
credentials-code-format-ob2 = Es una insignia Open Badges 2.0.
credentials-code-format-sd-jwt = Es una credencial SD-JWT.
credentials-code-format-baked-twice = El archivo contiene dos credenciales: no se sabe cuál vale.
credentials-code-format-damaged = El archivo está dañado: no se puede leer.
credentials-code-format-tampered = El archivo se ha modificado o le falta una parte: su contenido no corresponde a su índice.
credentials-code-format-not-baked = El archivo no contiene una credencial.
credentials-code-proof-genuine = La firma es auténtica: el documento no se ha modificado.
credentials-code-proof-bad = La firma no se puede leer.
credentials-code-proof-expired = La firma ha caducado.
credentials-code-proof-base = Es la copia reservada a su titular y no prueba nada a otros: primero se extraen de ella las partes que se quieren mostrar.
credentials-code-proof-malformed = La firma está mal formada.
credentials-code-proof-mismatch = La firma no coincide: el documento se ha modificado o ha firmado otra persona.
credentials-code-proof-no-key = Sin la clave del emisor no se puede comprobar la firma.
credentials-code-proof-none = El documento no está firmado.
credentials-code-proof-other-purpose = La firma se hizo con otro fin.
credentials-code-proof-other-session = La firma se hizo para otra solicitud.
credentials-code-proof-too-many = Tiene demasiadas firmas.
credentials-code-proof-unknown-context = Usa un vocabulario que no conocemos.
credentials-code-proof-unknown-suite = Usa un tipo de firma que no conocemos.
credentials-code-proof-differs = Es distinta de la que el emisor publica en su dirección.
credentials-code-proof-unreachable = No hemos podido comprobarla con el emisor.
credentials-code-issuer-key-published = El emisor publica esta clave.
credentials-code-issuer-key-rotated = La clave se ha sustituido, pero estaba en uso cuando firmó.
credentials-code-issuer-key-compromised = La clave ya había caído en otras manos.
credentials-code-issuer-key-logged-before-compromise = La clave cayó después en otras manos, pero la credencial ya estaba en el registro público.
credentials-code-issuer-key-expired = La clave ya había caducado.
credentials-code-issuer-key-not-published = El emisor no publica esta clave.
credentials-code-issuer-key-unreachable = No hemos podido contactar con el emisor.
credentials-code-issuer-key-certified = El certificado del emisor lleva a una autoridad reconocida.
credentials-code-issuer-key-no-anchors = No se ha indicado qué autoridades de certificación reconocer, así que el certificado no se ha valorado.
credentials-code-issuer-key-not-certified = El certificado del emisor no lleva a una autoridad reconocida.
credentials-code-issuer-key-unusable = La clave del emisor no se puede usar.
credentials-code-issuer-is-controller = El emisor controla la clave que firmó.
credentials-code-issuer-other-controller = La clave pertenece a otra persona.
credentials-code-issuer-none = No dice quién la emite.
credentials-code-issuer-not-asked = No se ha pedido comprobarlo.
credentials-code-issuer-is-certified = El emisor es quien figura en el certificado.
credentials-code-issuer-is-sealer = El emisor es quien puso el sello.
credentials-code-issuer-other-sealer = El emisor no es quien puso el sello.
credentials-code-valid-from-past = Ya es válida.
credentials-code-valid-from-future = Todavía no es válida.
credentials-code-valid-from-none = No dice desde cuándo es válida.
credentials-code-valid-from-malformed = El inicio de la validez no es una fecha.
credentials-code-valid-until-none = No tiene fin.
credentials-code-valid-until-future = No ha caducado.
credentials-code-valid-until-expired = Ha caducado.
credentials-code-valid-until-malformed = El fin de la validez no es una fecha.
credentials-code-status-not-revoked = No ha sido revocada ni suspendida.
credentials-code-status-not-suspended = No está suspendida.
credentials-code-status-current = Está al día.
credentials-code-status-revoked = Ha sido revocada.
credentials-code-status-suspended = Está suspendida.
credentials-code-status-none = No dice dónde preguntar si ha sido revocada.
credentials-code-status-refresh = Existe una versión más reciente.
credentials-code-status-message = El emisor dejó un mensaje.
credentials-code-status-unreachable = No hemos podido acceder a la lista de revocaciones.
credentials-code-status-unvouched = La lista de revocaciones llegó junto con la credencial y no está firmada por quien la emitió: no dice si sigue siendo válida.
credentials-code-status-malformed = La referencia a la lista de revocaciones está mal formada.
credentials-code-status-malformed-list = La lista de revocaciones está mal formada.
credentials-code-status-list-invalid = La lista de revocaciones no es auténtica.
credentials-code-status-list-not-checked = No hemos podido comprobar la lista de revocaciones.
credentials-code-status-other-issuer = La lista de revocaciones es de otro.
credentials-code-status-other-list = Es otra lista de revocaciones.
credentials-code-status-other-purpose = La lista sirve para otro fin.
credentials-code-status-too-deep = La lista lleva a demasiadas otras listas.
credentials-code-status-unknown-kind = Usa un tipo de lista que no conocemos.
credentials-code-schema-kept = Cumple el esquema que declara.
credentials-code-schema-broken = No cumple el esquema que declara. Aun así puede ser auténtica.
credentials-code-schema-none = No declara ningún esquema.
credentials-code-schema-unreachable = No hemos podido leer el esquema.
credentials-code-schema-unusable = El esquema no se puede usar.
credentials-code-endorsements-none = Nadie la ha avalado.
credentials-code-endorsements-valid = Los avales son auténticos.
credentials-code-endorsements-invalid = Un aval no es auténtico.
credentials-code-endorsements-not-checked = No hemos podido comprobar los avales.
credentials-code-endorsements-other-subject = Un aval se refiere a otra cosa.
credentials-code-endorsements-too-deep = Los avales llevan a demasiados otros.
credentials-code-evidence-none = No lleva a pruebas que se puedan comprobar.
credentials-code-evidence-private = Las pruebas son privadas.
credentials-code-evidence-unchanged = Las pruebas son las que eran.
credentials-code-evidence-changed = Una prueba ha cambiado.
credentials-code-evidence-unreachable = No hemos podido acceder a las pruebas.
credentials-code-evidence-unknown-digest = La huella de una prueba es de un tipo que no conocemos.
credentials-code-recipient-not-asked = No se ha preguntado de quién es.
credentials-code-recipient-same-identity = Se emitió a esta persona.
credentials-code-recipient-same-id = Se emitió a esta persona.
credentials-code-recipient-other = Se emitió a otra persona.
credentials-code-recipient-unknown = No dice de forma comprobable a quién se emitió.
credentials-code-log-included = Está en el registro público.
credentials-code-log-no-proof = No lleva prueba de estar en un registro público.
credentials-code-log-unknown = Lleva la prueba de un registro público que no conocemos.
credentials-code-log-not-included = La prueba del registro público no corresponde a esta credencial.
credentials-code-contents-valid = Todas las credenciales que contiene son válidas.
credentials-code-contents-none = No contiene credenciales.
credentials-code-contents-too-many = Contiene más credenciales de las que examinamos.
credentials-code-contents-too-deep = Las credenciales están ocultas a demasiada profundidad.
credentials-code-contents-invalid = Una credencial que contiene no es válida.
credentials-code-contents-not-checked = Una credencial que contiene no se ha podido comprobar.
credentials-code-contents-bare = Una credencial que contiene está escrita en una forma no admitida.
credentials-code-status-list-stale = La lista de revocaciones ha caducado y no hay otra más reciente.
credentials-code-status-other = La lista de revocaciones dice que no vale.
credentials-code-status-out-of-range = La lista de revocaciones no llega hasta esta credencial.
credentials-code-recipient-holder = La muestra la persona a la que se emitió.
credentials-code-recipient-matches = Se emitió a esta persona.
credentials-code-recipient-not-bound = Quien la muestra no ha demostrado ser la persona a la que se emitió.
credentials-code-recipient-weak-hash = La persona está indicada de un modo demasiado débil para compararla.
credentials-code-trust-trusted = La entidad está autorizada.
credentials-code-trust-not-trusted = La entidad no está autorizada.
credentials-code-trust-unknown = No sabemos si la entidad está autorizada.
credentials-code-trust-not-asked = Quién la respalda se indica más abajo.
credentials-code-capsule-snapshot = Su estado y otros datos vienen de la cápsula, tal como eran cuando se preparó: pueden haber cambiado desde entonces.
credentials-code-seal-time-stamp = Lleva un sello de tiempo, que aquí no se comprueba.
credentials-code-presentation-other-holder = La muestra una persona distinta de aquella a la que se emitió.
credentials-code-refresh-unreachable = No hemos podido preguntar si existe una versión más reciente.
credentials-code-refresh-other = El servicio de actualización ha dado otra credencial.
credentials-code-refresh-invalid = La versión más reciente que ofrece el emisor no es válida.
credentials-code-refresh-taken = Se ha tomado la versión más reciente del emisor.
credentials-code-format-version-1 = Sigue el modelo de datos anterior, el 1.1.
credentials-code-issuer-unusual-letters = La dirección del emisor tiene letras que pueden confundirse con otras: mírala bien.

credentials-awards-title = Credenciales emitidas
credentials-awards-lead = Las credenciales de tu organización. Puedes suspenderlas, restablecerlas o revocarlas.
credentials-awards-empty-title = Ninguna credencial
credentials-awards-empty-text = Las credenciales aparecen aquí cuando se valida una evaluación.
credentials-award-title = Título
credentials-award-learner = Persona
credentials-status-title = Cambiar su estado
credentials-status-lead = Lo que decides vale al momento para cada forma de la credencial, esté donde esté copiada. Se avisa a la persona. El paso del tiempo no es motivo para revocar.
credentials-change = Qué quieres hacer
credentials-change-suspend = Suspender
credentials-change-suspend-hint = Por ahora no vale; se puede restablecer.
credentials-change-reinstate = Restablecer
credentials-change-revoke = Revocar: {$reason}
credentials-change-note = Explicación
credentials-change-note-hint = La leen la persona y quien verifica la credencial. No escribas datos personales.
credentials-change-button = Confirmar
credentials-status-changed = El estado de la credencial ha cambiado.
credentials-status-not-allowed = Esta credencial ya no se puede cambiar así: recarga la página para ver su estado.

credentials-api-key-name = El nombre de una clave de API tiene de 1 a 100 caracteres.
credentials-api-key-name-taken = Ya existe una clave de API con ese nombre: elige otro o pon fin antes a esa clave.

credentials-mail-sealed-subject = Has recibido una credencial: {$title}
credentials-mail-sealed-body = ¡Enhorabuena!

    Tu trabajo ha sido validado y la credencial «{$title}» está en tu mochila:
    {$origin}{$path}

    Puedes descargarla y compartirla cuando quieras.

    {$network}

credentials-mail-revoked-subject = La credencial «{$title}» ha sido revocada
credentials-mail-revoked-body = La credencial «{$title}» ha sido revocada por quien la emitió.

    Encuentras el motivo en tu mochila: {$origin}/backpack

    Si crees que es un error, escribe a la entidad que la emitió.

    {$network}
