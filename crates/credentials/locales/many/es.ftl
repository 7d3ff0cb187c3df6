# Certificados que esperan a su titular, y muchos certificados cambiados a la vez.

credentials-superseded-by = Sustituido por otro certificado
credentials-claim-title = Te espera un certificado
credentials-claim-lead = Guárdalo en tu mochila: lo conservas, lo enseñas a quien quieras y cualquiera puede verificarlo.
credentials-claim-issuer = Emitido por
credentials-claim-take = Guardar en mi mochila
credentials-claim-sign-in = Para recogerlo hace falta una cuenta. Si no la tienes, regístrate y abre de nuevo el enlace que recibiste por correo.
credentials-claim-ended = Este certificado ya se ha recogido, o quien lo emitió lo ha anulado. Si no fuiste tú, escribe a quien lo emitió.
credentials-claim-own = Gestionas la organización que lo emitió: nadie recoge un certificado que podría emitirse a sí mismo, ni siquiera con otra dirección. Es para la persona a la que va destinado.
credentials-claim-taken = El certificado está en tu mochila.

credentials-claim-mail-subject = {$issuer} te ha emitido un certificado: {$title}
credentials-claim-mail-body = Hola, {$name}:

    {$issuer} te ha emitido el certificado «{$title}».
    Para guardarlo en tu mochila abre este enlace:
    {$origin}{$path}

    Si todavía no tienes cuenta, puedes crearla en un minuto. Si ese no es tu nombre, no hagas caso de este mensaje.

credentials-many-no-award = «{$said}» no es un certificado de tu organización. Indica el número del certificado (awd_…), el del documento firmado (crd_…) o su dirección.
credentials-many-is-valid = El certificado ya es válido.
credentials-many-is-suspended = El certificado ya está suspendido.
credentials-many-is-revoked = El certificado ya está revocado: una revocación no se deshace.
credentials-many-not-waiting = El certificado no espera a nadie: su titular ya lo recogió o nunca estuvo en espera.
credentials-many-by-not-valid = El certificado que lo sustituye tiene que ser otro, y válido.
credentials-many-by-of-another = El certificado que lo sustituye es de otra persona.
credentials-many-by-leaves = El certificado que lo sustituye se sustituye a su vez en este mismo archivo. Indica el que queda.
