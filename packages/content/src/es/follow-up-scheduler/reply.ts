import type { ReplyWords } from '../../follow-up-scheduler/index.ts';

/** Holds what a follow-up says to the client in Spanish. */
export const replyEs: ReplyWords = {
  update: {
    message:
      'Hola, {{ client.first_name | default: "le saludo de nuevo" }}. Le prometí noticias para hoy y aquí estoy. Seguimos trabajando en ello y no me he olvidado de usted. ¿Necesita algo mientras tanto?',
    call: 'Hola, {{ client.first_name | default: "le saludo de nuevo" }}. Le prometí noticias para hoy y le cuento cómo está todo.',
    written: 'Tendrá noticias mías el {{ follow_up.when }}, aunque para entonces no haya novedades.',
    spoken: 'Tendrá noticias mías el {{ follow_up.when }}, en su hora local, aunque no haya novedades.',
  },
  answer: {
    message:
      'Hola, {{ client.first_name | default: "le saludo de nuevo" }}. Hoy es el día en que le prometí una respuesta. Si todavía no la tiene, conteste a este mensaje y me llegará directamente.',
    call: 'Hola, {{ client.first_name | default: "le saludo de nuevo" }}. Le prometí una respuesta para hoy y aquí la tengo.',
    written: 'Tendrá mi respuesta el {{ follow_up.when }}.',
    spoken: 'Tendrá mi respuesta el {{ follow_up.when }}, en su hora local.',
  },
  'check-in': {
    message:
      'Hola, {{ client.first_name | default: "le saludo de nuevo" }}. Quería saber cómo va todo desde la última vez que hablamos. ¿Funciona como debe? Si no, conteste a este mensaje y me encargo.',
    call: 'Hola, {{ client.first_name | default: "le saludo de nuevo" }}. Quería saber cómo va todo desde la última vez que hablamos. ¿Funciona como debe?',
    written: 'Volveré a escribirle el {{ follow_up.when }} para comprobar que todo funciona.',
    spoken:
      'Volveré a contactarle el {{ follow_up.when }}, en su hora local, para comprobar que todo funciona.',
  },
  'call-back': {
    message:
      'Hola, {{ client.first_name | default: "le saludo de nuevo" }}. Quedé en llamarle a esta hora. Si le viene mejor otro momento, dígamelo en un mensaje y le llamo entonces.',
    call: 'Hola, {{ client.first_name | default: "le saludo de nuevo" }}. Quedé en llamarle a esta hora. ¿Le viene bien ahora?',
    written: 'Le llamaré el {{ follow_up.when }}.',
    spoken: 'Le llamaré el {{ follow_up.when }}, en su hora local.',
  },
  confirm: {
    message:
      'Hola, {{ client.first_name | default: "le saludo de nuevo" }}. Lo que acordamos ya debería estar en sus manos. ¿Le ha llegado? Si no, conteste a este mensaje y lo miro enseguida.',
    call: 'Hola, {{ client.first_name | default: "le saludo de nuevo" }}. Lo que acordamos ya debería estar en sus manos. ¿Le ha llegado?',
    written: 'Le preguntaré el {{ follow_up.when }} si le ha llegado todo.',
    spoken: 'Le preguntaré el {{ follow_up.when }}, en su hora local, si le ha llegado todo.',
  },
};
