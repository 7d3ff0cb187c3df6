### Identidad: entrar, la propia cuenta, las organizaciones. Tuteamos, con palabras sencillas.

## Entrar
identity-sign-up-title = Crea tu cuenta
identity-sign-up-lead = Bastan dos minutos. No cuesta nada y puedes irte cuando quieras.
identity-sign-up-button = Crear la cuenta
identity-have-account = ¿Ya tienes una cuenta?
identity-no-account = ¿Aún no tienes cuenta?
identity-name = Nombre y apellidos
identity-name-hint = Como quieres que aparezcan en tus certificados.
identity-email = Correo electrónico
identity-password = Contraseña
identity-password-hint = Al menos 10 caracteres. Una frase que recuerdes va muy bien.
identity-password-guessable = Es demasiado fácil de adivinar: no uses tu dirección ni un solo carácter repetido.
identity-lang = Idioma
identity-lang-hint = Para las páginas y para los mensajes que te enviamos.
identity-privacy-agree = He leído la información de privacidad
identity-privacy-hint = Usamos tus datos solo para este servicio. Cualquier otro uso lo decides tú, más adelante, en tu cuenta.
identity-privacy-read = Leer la información de privacidad
identity-sign-in-wrong = El correo y la contraseña no coinciden. Revísalos e inténtalo de nuevo, o elige una contraseña nueva.
identity-forgot-link = ¿Has olvidado la contraseña?
identity-forgot-title = Elige una contraseña nueva
identity-forgot-lead = Escribe tu correo electrónico: te enviamos un enlace para elegir una contraseña nueva.
identity-forgot-button = Enviar el enlace
identity-forgot-sent-title = Mira tu correo
identity-forgot-sent-short = El enlace está en camino
identity-forgot-sent = Si esta dirección tiene una cuenta, enseguida llega un mensaje con un enlace que vale una hora. Si no lo ves, mira en el correo no deseado.
identity-reset-title = Contraseña nueva
identity-reset-lead = Para la cuenta de { $address }.
identity-reset-button = Guardar y entrar
identity-new-password = Contraseña nueva
identity-verify-title = Confirma tu dirección
identity-verify-lead = ¿Es { $address } tu dirección?
identity-verify-button = Sí, es mi dirección
identity-email-verified = Gracias: tu dirección está confirmada.
identity-email-taken = Otra cuenta ya ha confirmado esta dirección. Entra con esa cuenta o usa otra dirección.
identity-link-spent-title = Este enlace ya no vale
identity-link-spent-short = El enlace ya se ha usado o ha caducado
identity-link-spent = Cada enlace vale una sola vez y por tiempo limitado. Puedes pedir otro.
identity-to-account = Ir a tu cuenta

## La propia cuenta
identity-about-you = Sobre ti
identity-account-since = Tienes esta cuenta desde el { $date }.
identity-email-is-verified = Confirmado
identity-email-not-verified = Por confirmar
identity-link-hint = Abre el mensaje que te hemos enviado y sigue el enlace. Si no lo encuentras, mira en el correo no deseado.
identity-link-again = Enviar otra vez el enlace
identity-link-sent = Te hemos enviado un mensaje con el enlace.
identity-new-email = Nuevo correo electrónico
identity-new-email-hint = El actual vale hasta que confirmes el nuevo.
identity-change-email = Cambiar de dirección
identity-organisations = Tus organizaciones
identity-in-no-organisation = No perteneces a ninguna organización. Para aprender y mostrar lo que sabes hacer no hace falta.
identity-consents = Lo que nos permites
identity-consents-lead = Decides tú, una cosa cada vez. Puedes cambiar de opinión en cualquier momento.
identity-purposes = Permito que mis datos se usen para
identity-purpose-talent-search = Que las empresas me encuentren
identity-purpose-hint-talent-search = Las empresas ven tus competencias pero no quién eres. Nombre y contacto aparecen solo si aceptas una petición.
identity-purpose-name-on-shared-credentials = Mostrar mi nombre en los certificados que comparto
identity-purpose-hint-name-on-shared-credentials = Sin este permiso, quien abre tu enlace ve el certificado pero no tu nombre.
identity-purpose-impact-follow-up = Preguntarme más adelante cómo ha ido
identity-purpose-hint-impact-follow-up = A los 30, 60 y 90 días te hacemos unas pocas preguntas sobre si la formación ha servido.
identity-consent-given = Permitido el { $date } (texto { $version }).
identity-consent-withdrawn = Retirado el { $date } (texto { $version }).
identity-consents-save = Guardar los permisos
identity-present-password = Contraseña actual
identity-password-ends-sessions = Al cambiar la contraseña se cierra la sesión en los demás dispositivos.
identity-password-wrong = No es tu contraseña actual.
identity-change-password = Cambiar la contraseña
identity-sessions = Dónde has entrado
identity-sessions-lead = Si no reconoces un dispositivo, cierra su sesión y cambia la contraseña.
identity-browser = Dispositivo
identity-browser-unknown = Dispositivo desconocido
identity-session-since = Sesión desde
identity-session-seen = Último uso
identity-session-this = Este dispositivo
identity-session-end = Cerrar la sesión
identity-session-ended = Sesión cerrada.
identity-action = Acción
identity-your-data = Tus datos, y cómo irte
identity-download-lead = Puedes descargar todo lo que sabemos de ti, en un archivo que otros programas pueden leer.
identity-download = Descargar mis datos (JSON)
identity-delete-lead = Puedes eliminar tu cuenta cuando quieras.
identity-delete = Eliminar mi cuenta
identity-delete-title = ¿Eliminar tu cuenta?
identity-delete-goes = Nombre, dirección, contraseña, sesiones, permisos y roles desaparecen para siempre. No podemos recuperarlos.
identity-delete-stays = Los certificados que has descargado siguen siendo tuyos y siguen valiendo. En nuestros registros queda un código que no lleva a ti, porque un acto firmado no se puede deshacer.
identity-delete-sure = Sí, quiero eliminar mi cuenta
identity-erase-last-manager = Eres la única persona responsable de { $organisation }. Nombra antes a otra persona y después elimina la cuenta.

## Organizaciones
identity-organisation = Organización
identity-organisation-name = Nombre de la organización
identity-organisation-name-taken = Ya hay una organización con este nombre. Si es la tuya, pide a su responsable que te invite.
identity-kind = Tipo
identity-kind-governance = Gobierno de la red
identity-kind-municipality = Municipio
identity-kind-provider = Entidad de formación
identity-kind-company = Empresa
identity-kind-school = Escuela o universidad
identity-kind-endorser = Entidad que avala
identity-kind-hint-municipality = Municipios, mancomunidades, puntos de información juvenil.
identity-kind-hint-provider = Forma y otorga microcredenciales.
identity-kind-hint-company = Busca personas y hace crecer a las suyas.
identity-kind-hint-school = Escuelas, institutos técnicos, universidades.
identity-kind-hint-endorser = Colegios profesionales, asociaciones y fundaciones que dan su apoyo a otros.
identity-status-applicant = En espera
identity-status-admitted = Miembro
identity-status-suspended = Suspendida
identity-status-refused = No admitida
identity-territory = Territorio
identity-territory-hint = Por ejemplo Milán, o Provincia de Lecco.
identity-website = Sitio web
identity-website-hint = La dirección completa, que empieza por https://.
identity-description = Qué hace
identity-description-hint = Dos o tres frases, como se lo dirías a quien no te conoce. Aparecen en la página pública.
identity-apply-title = Inscribir tu organización
identity-apply-lead = Quienes dirigen la red leen la solicitud y responden por correo. Tú serás responsable de la organización.
identity-apply-button = Enviar la solicitud
identity-applied = La solicitud va en camino. Te escribimos en cuanto haya respuesta.
identity-applied-at = Solicitud del
identity-application = Lo que sabemos
identity-profile = Presentación
identity-public-page = Ver la página pública
identity-other-organisations = Otras organizaciones de las que eres responsable
identity-standing-applicant = La solicitud se está examinando. Te escribimos en cuanto haya respuesta; hasta entonces no hay que hacer nada más.
identity-standing-suspended = La organización está suspendida: por ahora sus personas no pueden trabajar en la red.
identity-standing-refused = La solicitud no se ha aceptado. Si algo ha cambiado, puedes hacer otra.
identity-reason = Motivo
identity-reason-hint = Hace falta para rechazar o suspender. Lo leerán las personas responsables de la organización.
identity-no-organisation = No eres responsable de ninguna organización
identity-no-organisation-hint = Si tu organización ya está en la red, pide a su responsable que te invite. Si no está, inscríbela.
identity-decision = Decisión
identity-decide-admit = Admitir
identity-decide-refuse = No admitir
identity-decide-suspend = Suspender
identity-decide-reinstate = Readmitir
identity-decided-already = Entretanto la situación ha cambiado. Vuelve a cargar la página y revisa.
identity-last-governance = La organización que dirige la red no se puede suspender.
identity-done-admitted = { $organisation } ya forma parte de la red.
identity-done-refused = La solicitud de { $organisation } no se ha aceptado.
identity-done-suspended = { $organisation } está suspendida.

## Personas de una organización
identity-members = Personas
identity-members-lead = Quién trabaja para { $organisation }, y con qué roles.
identity-member-lead = Sus roles en { $organisation }.
identity-roles = Roles
identity-change = Cambiar
identity-invite-title = Invitar a alguien
identity-invite-hint = Recibe un enlace que vale 14 días.
identity-invite-button = Enviar la invitación
identity-invited = Invitación enviada.
identity-invitations = Invitaciones pendientes
identity-valid-until = Vale hasta el
identity-withdraw = Retirar
identity-invitation-withdrawn = Invitación retirada.
identity-invitation-title = Una invitación para ti
identity-invitation-lead = { $organisation } te invita a trabajar juntos.
identity-invitation-as = Aceptas como { $name }.
identity-invitation-accept = Aceptar la invitación
identity-invitation-sign-in = Para aceptar, entra o crea tu cuenta.
identity-invitation-accepted = Invitación aceptada: tus nuevos roles están activos.
identity-remove-title = Quitar de la organización
identity-remove-hint = La persona pierde sus roles aquí, pero conserva su cuenta y sus certificados.
identity-remove-button = Quitar
identity-remove-question = ¿Quitar a { $name } de { $organisation }?
identity-remove-consequence = Pierde enseguida todos los roles en esta organización. Su cuenta queda. Puedes volver a invitarla.
identity-removed = La persona ya no forma parte de la organización.
identity-last-manager = Es la última persona responsable: nombra antes a otra.
identity-no-such-role = En una organización de este tipo no existe ese rol.
identity-role-hint-network-administrator = Admite miembros y lleva la lista de quién otorga microcredenciales.
identity-role-hint-manager = Cuida de las personas, la presentación y las claves de la organización.
identity-role-hint-designer = Diseña microcredenciales y microprácticas.
identity-role-hint-trainer = Dirige ediciones y anota la asistencia.
identity-role-hint-assessor = Evalúa lo que se entrega.
identity-role-hint-validator = Valida las evaluaciones de otros.
identity-role-hint-recruiter = Describe los perfiles que hacen falta y busca personas.
identity-role-hint-counsellor = Acompaña a las personas en la oficina.
identity-role-hint-hub-manager = Dirige un centro de competencias.
identity-role-hint-mentor = Acompaña a quien acaba de llegar.

## Primera configuración
identity-setup-title = Preparar la red
identity-setup-lead = Bastan unos pocos datos: después invitas a las demás personas y admites organizaciones.
identity-setup-network-title = La red
identity-setup-network = Nombre de la red
identity-setup-network-hint = Aparece arriba en cada página.
identity-setup-organisation = Organización que dirige la red
identity-setup-organisation-hint = Por ejemplo la región o la entidad coordinadora.
identity-setup-administrator-title = Quién la administra
identity-setup-button = Crear la red
identity-setup-spent = Este enlace de configuración ya no vale. Reinicia el servidor para tener otro.
identity-setup-done = La red ya está configurada.

## Mensajes
identity-verify-mail-subject = Confirma tu dirección para { $network }
identity-verify-mail-body =
    Hola:

    alguien ha usado esta dirección para { $network }. Si has sido tú, confírmala aquí:

    { $origin }{ $path }

    El enlace vale siete días. Si no has sido tú, no hagas caso de este mensaje: sin confirmación no pasa nada.
identity-brought-mail-subject = { $organisation } te ha inscrito en { $network }
identity-brought-mail-body =
    Hola, { $name }:

    { $organisation } te ha inscrito en una de sus actividades y ha abierto un perfil para ti en { $network }.

    Para entrar, elige una contraseña indicando este correo electrónico:

    { $origin }{ $path }

    Si no lo esperabas, escribe a { $organisation }: sin contraseña el perfil permanece cerrado.

identity-known-mail-subject = Ya tienes una cuenta en { $network }
identity-known-mail-body =
    Hola:

    alguien ha intentado registrarse en { $network } con esta dirección, que ya es la de tu cuenta.

    Si has sido tú, entra en la cuenta que tienes:

    { $origin }/session/new

    Si has olvidado la contraseña, elige otra aquí: { $origin }/password/new

    Si no has sido tú, no hagas caso de este mensaje: tu cuenta no ha cambiado.
identity-reset-mail-subject = Contraseña nueva para { $network }
identity-reset-mail-body =
    Hola:

    para elegir una contraseña nueva sigue este enlace, que vale una hora:

    { $origin }{ $path }

    Si no la has pedido, no hagas caso de este mensaje: tu contraseña no cambia.
identity-invitation-mail-subject = { $organisation } te invita a { $network }
identity-invitation-mail-body =
    Hola:

    { $organisation } te invita a trabajar juntos en { $network }. Mira la invitación y acéptala aquí:

    { $origin }{ $path }

    El enlace vale 14 días.
identity-admitted-mail-subject = { $organisation } forma parte de { $network }
identity-admitted-mail-body =
    Hola:

    { $organisation } ya forma parte de { $network }. Puedes invitar a personas y completar la presentación:

    { $origin }/organisation
identity-refused-mail-subject = La solicitud de { $organisation }
identity-refused-mail-body =
    Hola:

    la solicitud de { $organisation } para entrar en { $network } no se ha aceptado. El motivo:

    { $reason }

    Si algo cambia, puedes hacer otra solicitud: { $origin }/organisations/new
identity-suspended-mail-subject = { $organisation } está suspendida
identity-suspended-mail-body =
    Hola:

    { $organisation } está suspendida de { $network }: por ahora sus personas no pueden trabajar en la red. El motivo:

    { $reason }

    Los certificados ya otorgados se pueden seguir consultando.
