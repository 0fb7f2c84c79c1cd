import type { BoundaryScripts } from '../../boundary-dialog/index.ts';

/** Holds what is said to a client in Spanish, step by step, with usted: what was seen, what it does, what happens next. */
export const boundaryScriptsEs: BoundaryScripts = {
  steps: {
    acknowledge: {
      chat: [
        'Usted contaba con [lo que pidió], y entiendo por qué le importa.',
        'Entiendo que necesita [lo que pidió], y quiero darle una respuesta clara.',
      ],
      email: [
        'Gracias por explicarlo con detalle. Usted contaba con [lo que pidió], y entiendo por qué le importa.',
        'He leído todo lo que nos cuenta sobre [lo que pidió], y quiero darle una respuesta clara.',
      ],
      phone: [
        'Usted contaba con [lo que pidió]. Entiendo por qué le importa.',
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
      chat: [
        'El motivo es [el motivo, en una frase].',
        'Quiero explicarle el motivo: [el motivo, en una frase].',
      ],
      email: [
        'El motivo es [el motivo, en una frase].',
        'Quiero explicarle el motivo: [el motivo, en una frase].',
      ],
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
        'Dígame cuál prefiere y empiezo enseguida.',
      ],
      phone: [
        'Si le parece bien, haré [el siguiente paso] antes del [día y hora]. ¿Lo hago?',
        '¿Cuál de los dos prefiere?',
      ],
    },
    remind: {
      chat: [
        '{named} Así me cuesta concentrarme en su problema, y quiero que quede resuelto. ¿Podemos dejar eso a un lado y seguir?',
        'Quiero resolver esto con usted. {named} Así no puedo ayudarle bien. ¿Lo dejamos a un lado y seguimos con su caso?',
      ],
      email: [
        'He leído su mensaje y quiero que el problema quede resuelto.\n\n{named} Así me cuesta concentrarme en lo que usted necesita. Le pido que lo evite en su próximo mensaje. Mientras tanto, sigo con su caso.',
      ],
      phone: [
        'Quiero ayudarle con esto. {named} Así me cuesta concentrarme en su problema. ¿Podemos dejar eso a un lado y seguir?',
        'Estoy con usted. {named} Puedo ayudarle mejor si lo dejamos a un lado. ¿Le parece bien?',
      ],
    },
    choose: {
      chat: [
        '{named} A partir de aquí hay dos caminos. Si lo dejamos a un lado, sigo con usted hasta que tengamos claro el siguiente paso. Si continúa, cerraré este chat. Preferiría encontrar con usted el siguiente paso.',
      ],
      email: [
        '{named}\n\nA partir de aquí hay dos caminos. Si su próximo mensaje trata del problema en sí, sigo trabajando en él con usted. Si esto continúa, dejaré de responder en esta conversación. Preferiría encontrar una solución con usted.',
      ],
      phone: [
        '{named} A partir de aquí hay dos caminos. Si lo dejamos a un lado, sigo en la línea hasta que tengamos claro el siguiente paso. Si continúa, terminaré la llamada. Preferiría seguir con usted.',
      ],
    },
    warn: {
      chat: [
        '{named} Se lo aviso con tiempo, para que no le tome por sorpresa. Si vuelve a pasar, cerraré este chat. Si no, seguimos directamente con su caso. {policy}',
      ],
      email: [
        '{named}\n\nSe lo aviso con tiempo, para que no le tome por sorpresa. Si vuelve a pasar, daré por terminada esta conversación. Si no, seguimos directamente con su caso.\n\n{policy}',
      ],
      phone: [
        'Se lo aviso con tiempo, para que no le tome por sorpresa. {named} Si vuelve a pasar, terminaré la llamada. Si no, seguimos directamente con su caso. {policy}',
      ],
    },
    transfer: {
      chat: [
        'Paso esta conversación a otra persona del equipo. {named} Mi colega recibirá lo que usted me ha contado sobre el problema. {review}',
      ],
      email: [
        'Paso su caso a otra persona del equipo. {named}\n\nMi colega recibirá lo que usted me ha contado sobre el problema.\n\n{review}',
      ],
      phone: [
        'Le paso con otra persona del equipo. Mi colega recibirá lo que usted me ha contado sobre el problema. {review}',
      ],
    },
    end: {
      chat: [
        'Cierro ahora este chat. {named} Así no puedo seguir con la conversación. Si vuelve a escribirnos sobre su caso, lo atenderemos. {review} {policy}',
        'Cierro ahora este chat. {named} En cuanto a su caso: [qué pasa ahora]. {review} {policy}',
      ],
      email: [
        'Con este mensaje doy por terminada esta conversación. {named} Así no puedo continuar.\n\nSi vuelve a escribirnos sobre su caso, lo atenderemos.\n\n{policy}\n\n{review}',
        'Con este mensaje doy por terminada esta conversación. {named}\n\nEn cuanto a su caso: [qué pasa ahora].\n\n{policy}\n\n{review}',
      ],
      phone: [
        'Voy a terminar la llamada. {named} Si vuelve a llamar por su caso, lo atenderemos. {review} Hasta luego.',
      ],
    },
    distress: {
      chat: [
        'Gracias por contármelo. Es muy duro lo que me dice, y me lo tomo en serio. Quisiera que se sumara alguien del equipo que puede ayudarle mejor que yo. ¿Le parece bien?',
        'Lo demás puede esperar. Estoy aquí y leo todo lo que me escribe. ¿Qué le ayudaría más ahora mismo?',
      ],
      email: [
        'Gracias por contármelo. Es muy duro lo que me dice, y me lo tomo en serio. Quisiera que se pusiera en contacto con usted alguien del equipo que puede ayudarle mejor que yo. ¿Le parece bien?',
      ],
      phone: [
        'Gracias por contármelo. Me lo tomo en serio. Quisiera que se sumara alguien del equipo que puede ayudarle mejor que yo. ¿Le parece bien?',
        'Lo demás puede esperar. Estoy aquí, le escucho. ¿Qué le ayudaría más ahora mismo?',
      ],
    },
  },
  named: {
    shouting: {
      written: 'Varios de sus mensajes están en mayúsculas, y eso se lee como un grito.',
      spoken: 'Me está hablando muy alto.',
    },
    insult: {
      written: 'Algunas de sus palabras son insultos dirigidos a mí.',
      spoken: 'Algunas de sus palabras son insultos dirigidos a mí.',
    },
    swearing: {
      written: 'En sus mensajes hay groserías dirigidas a mí.',
      spoken: 'Me está diciendo groserías.',
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
      written: 'Sus mensajes ya no tratan del problema, sino de mí y de mi vida privada.',
      spoken: 'Sus preguntas ya no son sobre el problema, sino sobre mí y mi vida privada.',
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
    written: 'Aquí puede leer qué trato esperamos de ambas partes: {url}',
    spoken: 'El trato que esperamos de ambas partes está por escrito. El texto se llama {label}.',
  },
};
