import type { HandoutWords } from '../../domain/desk/handout.ts'

export const es: HandoutWords = {
  subject: 'La configuración de su correo en {provider}',
  greeting: 'Hola:',
  greetingNamed: 'Hola, {name}:',
  opens:
    'Este enlace abre la configuración de su correo en {provider}. La página pregunta qué aplicación usa y después muestra qué escribir en cada campo:',
  opensIn: 'Este enlace abre, paso a paso, la configuración de su correo de {provider} en {client}:',
  asksFirst:
    'La página muestra primero los servidores a los que se refiere el enlace. Compárelos con los de nuestro sitio web antes de continuar.',
  noPassword:
    'La página nunca pide su contraseña. La dirección en la parte superior del navegador debe empezar por {site}',
  incoming: 'Servidor de correo entrante',
  outgoing: 'Servidor de correo saliente',
  port: 'puerto',
  security: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'sin cifrado' },
}
