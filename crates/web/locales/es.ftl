### Shared texts

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
