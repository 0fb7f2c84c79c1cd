import type { BoundaryScripts } from '../../boundary-dialog/index.ts';

/** Holds what is said to a client in Spanish, step by step, with usted: what was seen, what it does, what happens next. */
export const boundaryScriptsEs: BoundaryScripts = {
  steps: {
    acknowledge: {
      chat: [
        'Usted contaba con [lo que pidió], y veo por qué le importa.',
        'Entiendo que necesita [lo que pidió], y quiero hablarle claro.',
      ],
      email: [
        'Gracias por explicarlo con detalle. Usted contaba con [lo que pidió], y veo por qué le importa.',
        'He leído todo lo que escribe sobre [lo que pidió], y quiero hablarle claro.',
      ],
      phone: [
        'Usted contaba con [lo que pidió]. Se nota por qué le importa.',
        'Entiendo que necesita [lo que pidió].',
      ],
    },
    fact: {
      chat: [
        'La respuesta es no: en este caso no es posible [lo que pidió].',
        'En este caso no puedo darle [lo que pidió].',
      ],
      email: [
        'Mi respuesta es no: en este caso no es posible [lo que pidió].',
        'En este caso no puedo darle [lo que pidió].',
      ],
      phone: [
        'La respuesta es no. En este caso no es posible [lo que pidió].',
        'No puedo darle [lo que pidió].',
      ],
    },
    reason: {
      chat: ['El motivo es [el motivo, en una frase].', 'Le debo el motivo: [el motivo, en una frase].'],
      email: ['El motivo es [el motivo, en una frase].', 'Le debo el motivo: [el motivo, en una frase].'],
      phone: ['El motivo es [el motivo, en una frase].'],
    },
    possible: {
      chat: [
        'Lo que sí puedo hacer es [lo que es posible].',
        'Hay dos caminos: [el primero] o [el segundo].',
      ],
      email: [
        'Lo que sí puedo hacer es [lo que es posible].',
        'Tiene dos caminos: [el primero] o [el segundo].',
      ],
      phone: [
        'Lo que sí puedo hacer es [lo que es posible].',
        'Hay dos caminos: [el primero] o [el segundo].',
      ],
    },
    next: {
      chat: [
        'Si le parece bien, haré [el siguiente paso] antes del [día y hora]. ¿Sigo adelante?',
        '¿Cuál de los dos prefiere?',
      ],
      email: [
        'Si le parece bien, respóndame con un sí y haré [el siguiente paso] antes del [día y hora].',
        'Dígame cuál prefiere y empiezo con ello.',
      ],
      phone: [
        'Si le parece bien, haré [el siguiente paso] antes del [día y hora]. ¿Lo hago?',
        '¿Cuál de los dos prefiere?',
      ],
    },
    remind: {
      chat: [
        '{named} Así me cuesta pensar en su problema, y quiero que quede resuelto. ¿Podemos seguir sin eso?',
        'Quiero arreglar esto con usted. {named} Así no puedo hacerlo bien. ¿Lo dejamos a un lado y seguimos con su caso?',
      ],
      email: [
        'He leído su mensaje y quiero que el problema quede resuelto.\n\n{named} Eso me quita la atención de lo que usted necesita. Le pido que lo deje fuera en su próximo mensaje. Yo sigo con su caso.',
      ],
      phone: [
        'Quiero ayudarle con esto. {named} Así me cuesta pensar en su problema. ¿Podemos seguir sin eso?',
        'Estoy con usted. {named} Puedo hacer más si lo dejamos a un lado. ¿Le parece?',
      ],
    },
    choose: {
      chat: [
        '{named} Desde aquí hay dos caminos. Sin eso, sigo con usted hasta que tengamos un siguiente paso. Si continúa, cerraré este chat. Prefiero encontrar con usted el siguiente paso.',
      ],
      email: [
        '{named}\n\nDesde aquí hay dos caminos. Si su próximo mensaje trata del asunto, sigo trabajando en él con usted. Si continúa así, dejaré de responder a este intercambio. Prefiero encontrar una solución con usted.',
      ],
      phone: [
        '{named} Desde aquí hay dos caminos. Sin eso, sigo en la línea hasta que tengamos un siguiente paso. Si continúa, terminaré la llamada. Prefiero seguir.',
      ],
    },
    warn: {
      chat: [
        '{named} Le digo ahora lo que viene, para que no sea una sorpresa. Si vuelve a pasar, cerraré este chat. Si se queda aquí, seguimos directamente con su caso. {policy}',
      ],
      email: [
        '{named}\n\nLe digo ahora lo que viene, para que no sea una sorpresa. Si vuelve a pasar, pondré fin a este intercambio. Si se queda aquí, seguimos directamente con su caso.\n\n{policy}',
      ],
      phone: [
        'Le digo lo que viene, para que no sea una sorpresa. {named} Si vuelve a pasar, terminaré la llamada. Si se queda aquí, seguimos directamente. {policy}',
      ],
    },
    transfer: {
      chat: [
        'Paso esta conversación a otra persona del equipo. {named} Le transmito lo que usted me contó sobre el asunto. {review}',
      ],
      email: [
        'Paso su caso a otra persona del equipo. {named}\n\nLe transmito lo que usted me contó sobre el asunto.\n\n{review}',
      ],
      phone: [
        'Le paso con otra persona del equipo. Le transmito lo que usted me contó sobre el asunto. {review}',
      ],
    },
    end: {
      chat: [
        'Cierro ahora este chat. {named} Así no puedo seguir con la conversación. Si vuelve a escribirnos sobre el asunto, atenderemos el asunto. {review} {policy}',
        'Cierro ahora este chat. {named} Qué pasa con su caso: [qué pasa ahora]. {review} {policy}',
      ],
      email: [
        'Con este mensaje pongo fin a este intercambio. {named} Así no puedo seguir con él.\n\nSi vuelve a escribirnos sobre el asunto, atenderemos el asunto.\n\n{policy}\n\n{review}',
        'Con este mensaje pongo fin a este intercambio. {named}\n\nQué pasa con su caso: [qué pasa ahora].\n\n{policy}\n\n{review}',
      ],
      phone: [
        'Termino ahora la llamada. {named} Si vuelve a llamar por el asunto, atenderemos el asunto. {review} Hasta luego.',
      ],
    },
    distress: {
      chat: [
        'Gracias por contármelo. Suena muy duro, y me lo tomo en serio. Quisiera traer a alguien del equipo que puede ayudarle mejor que yo. ¿Le parece bien?',
        'El otro asunto puede esperar. Estoy aquí y le leo. ¿Qué le ayudaría más ahora mismo?',
      ],
      email: [
        'Gracias por contármelo. Suena muy duro, y me lo tomo en serio. Quisiera que se pusiera en contacto con usted alguien del equipo que puede ayudarle mejor que yo. ¿Le parece bien?',
      ],
      phone: [
        'Gracias por contármelo. Me lo tomo en serio. Quisiera traer a alguien del equipo que puede ayudarle mejor que yo. ¿Le parece bien?',
        'El otro asunto puede esperar. Estoy aquí. ¿Qué le ayudaría más ahora mismo?',
      ],
    },
  },
  named: {
    shouting: {
      written: 'Varios de sus mensajes están en mayúsculas, y eso se lee como un grito.',
      spoken: 'Me está hablando muy alto.',
    },
    insult: {
      written: 'Algunas de sus palabras van contra mí como persona y son insultos.',
      spoken: 'Algunas de sus palabras van contra mí como persona y son insultos.',
    },
    swearing: {
      written: 'En sus mensajes hay palabras malsonantes dirigidas a mí.',
      spoken: 'Me está hablando con palabras malsonantes.',
    },
    threat: {
      written: 'Su último mensaje contiene una amenaza.',
      spoken: 'Lo que acaba de decir es una amenaza.',
    },
    hate: {
      written: 'Su último mensaje ataca a personas por ser quienes son.',
      spoken: 'Lo que acaba de decir ataca a personas por ser quienes son.',
    },
    sexual: {
      written: 'Su último mensaje es de carácter sexual.',
      spoken: 'Lo que acaba de decir es de carácter sexual.',
    },
    harassment: {
      written: 'Sus mensajes han pasado a tratar de mí y de mi vida privada.',
      spoken: 'Sus preguntas han pasado a tratar de mí y de mi vida privada.',
    },
    demands: {
      written: 'Ha pedido lo mismo varias veces, y mi respuesta sigue siendo la misma.',
      spoken: 'Ha pedido lo mismo varias veces. Mi respuesta sigue siendo la misma.',
    },
    other: {
      written: 'En su último mensaje hubo [lo que se dijo o se hizo].',
      spoken: 'Hace un momento hubo [lo que se dijo o se hizo].',
    },
  },
  policy: {
    written: 'Aquí puede leer cómo nos tratamos: {url}',
    spoken: 'Cómo nos tratamos está por escrito. El texto se llama {label}.',
  },
};
