import type { BoundaryPolicy } from '../../boundary-dialog/index.ts';

/** Is what holds without a policy of the host: a request, a choice, a warning, and time to answer. */
export const neutralPolicyEs: BoundaryPolicy = {
  version: 1,
  id: 'neutral',
  locale: 'es',
  title: 'Los pasos neutrales de Evenkeel',
  behaviours: [
    { behaviour: 'shouting', level: 1 },
    { behaviour: 'swearing', level: 1 },
    { behaviour: 'demands', level: 1 },
    { behaviour: 'insult', level: 2 },
    { behaviour: 'harassment', level: 2 },
    { behaviour: 'other', level: 1 },
  ],
  stages: [
    { id: 'remind', kind: 'remind' },
    { id: 'choose', kind: 'choose', skippable: true },
    { id: 'warn', kind: 'warn' },
  ],
  ending: { mayEnd: 'agent', minimumSteps: 2, waitSeconds: 30 },
};

/** Is an example: a shop whose agents may end a conversation after a reminder and a warning. */
export const retailPolicyEs: BoundaryPolicy = {
  version: 1,
  id: 'retail',
  locale: 'es',
  title: 'Cómo nos tratamos',
  owner: 'Atención al cliente',
  readAgainBy: '2027-11-01',
  behaviours: [
    { behaviour: 'shouting', level: 1 },
    { behaviour: 'swearing', level: 1 },
    { behaviour: 'insult', level: 2 },
    { behaviour: 'harassment', level: 2 },
    { behaviour: 'other', level: 1 },
  ],
  stages: [
    { id: 'remind', kind: 'remind', skippable: true },
    { id: 'warn', kind: 'warn' },
  ],
  ending: { mayEnd: 'agent', minimumSteps: 1, waitSeconds: 30 },
  link: { label: 'Cómo nos tratamos', url: 'https://tienda.example/como-nos-tratamos' },
  review: {
    written:
      'Si lo ve de otra manera, escriba a revision@tienda.example en un plazo de 30 días. Alguien que no estuvo en esta conversación lo leerá y le responderá.',
    spoken:
      'Si lo ve de otra manera, puede pedir una revisión. Le responderá alguien que no estuvo en esta llamada.',
  },
};

/** Is an example: an office that has to stay within reach, so that agents hand over and a manager decides. */
export const publicServicePolicyEs: BoundaryPolicy = {
  version: 1,
  id: 'public-service',
  locale: 'es',
  title: 'Trato respetuoso',
  owner: 'Oficina de reclamaciones',
  readAgainBy: '2027-06-30',
  behaviours: [
    { behaviour: 'shouting', level: 1 },
    { behaviour: 'swearing', level: 1 },
    {
      behaviour: 'demands',
      level: 1,
      named: {
        written:
          'Ya tiene nuestra decisión sobre esto, y volver a pedirlo en esta conversación no la cambia.',
        spoken: 'Ya tiene nuestra decisión. Volver a pedirlo en esta llamada no la cambia.',
      },
    },
    { behaviour: 'insult', level: 1 },
    { behaviour: 'harassment', level: 2 },
    { behaviour: 'other', level: 1 },
  ],
  immediateEnd: ['threat', 'hate', 'sexual'],
  stages: [
    { id: 'remind', kind: 'remind' },
    { id: 'choose', kind: 'choose', skippable: true },
    { id: 'first-warning', kind: 'warn', label: 'Primer aviso' },
    { id: 'last-warning', kind: 'warn', label: 'Último aviso' },
  ],
  ending: {
    mayEnd: 'transfer-only',
    minimumSteps: 3,
    waitSeconds: 120,
    transferWords: {
      written:
        '{named} Paso este asunto a la persona responsable, que decidirá cómo seguimos en contacto con usted y se lo comunicará por escrito. Su derecho a recibir nuestro servicio no cambia. {review}',
      spoken:
        'Paso este asunto a la persona responsable, que decidirá cómo seguimos en contacto y se lo comunicará por escrito. Su derecho a recibir nuestro servicio no cambia. {review}',
    },
  },
  link: { label: 'Trato respetuoso', url: 'https://oficina.example/trato-respetuoso' },
  review: {
    written:
      'Puede pedir gratis una revisión de esta decisión en un plazo de 28 días: https://oficina.example/revision. Puede hacerlo por escrito, por teléfono o por medio de alguien de confianza.',
    spoken:
      'Puede pedir gratis una revisión de esta decisión en un plazo de 28 días. Le enviamos el formulario o lo rellenamos con usted por teléfono.',
    url: 'https://oficina.example/revision',
  },
  distress: {
    advice:
      'Mantenga el contacto. Llame a la persona de guardia por la línea interna y cuéntele en una frase lo que se dijo.',
    handOff: { label: 'Persona de guardia' },
  },
};

/** Is an example: a clinic, where pain and fear speak loudly, so that only threats, hate and sexual remarks end anything early. */
export const clinicPolicyEs: BoundaryPolicy = {
  version: 1,
  id: 'clinic',
  locale: 'es',
  title: 'Cuidar bien requiere respeto de ambas partes',
  owner: 'Atención al paciente',
  readAgainBy: '2027-05-01',
  behaviours: [
    { behaviour: 'swearing', level: 1 },
    { behaviour: 'insult', level: 1 },
    { behaviour: 'harassment', level: 2 },
    { behaviour: 'other', level: 1 },
  ],
  immediateEnd: ['threat', 'hate', 'sexual'],
  stages: [
    {
      id: 'remind',
      kind: 'remind',
      words: {
        written:
          'Veo que hoy es un día difícil. {named} Así no puedo darle lo que necesita. ¿Podemos dejarlo a un lado y seguir?',
        spoken:
          'Noto que hoy es un día difícil. {named} ¿Podemos dejarlo a un lado, para que pueda darle lo que necesita?',
      },
    },
    { id: 'remind-again', kind: 'remind', label: 'Pedirlo otra vez', skippable: true },
    { id: 'warn', kind: 'warn' },
  ],
  ending: {
    mayEnd: 'agent',
    minimumSteps: 2,
    waitSeconds: 60,
    words: {
      written:
        'Doy por terminada esta conversación. {named} Esto no afecta a su tratamiento: sus citas siguen como están. {review} {policy}',
      spoken:
        'Voy a terminar la llamada. {named} Esto no afecta a su tratamiento. Sus citas siguen como están. {review} Hasta luego.',
    },
  },
  link: { label: 'Cuidar bien requiere respeto de ambas partes', url: 'https://clinica.example/respeto' },
  review: {
    written:
      'Si cree que esto no estuvo bien, Atención al paciente lo revisará con usted: https://clinica.example/atencion-al-paciente.',
    spoken:
      'Si cree que esto no estuvo bien, Atención al paciente lo revisará con usted. Puedo enviarle la dirección.',
    url: 'https://clinica.example/atencion-al-paciente',
  },
  distress: {
    advice: 'No corte el contacto. Avise a enfermería de guardia y quédese hasta que tome el relevo.',
    words: {
      written:
        'Gracias por contármelo. Me quedo aquí con usted y aviso ahora a enfermería de guardia. Le responderán en esta misma conversación.',
      spoken: 'Gracias por contármelo. Me quedo en la línea y aviso ahora a enfermería de guardia.',
    },
    handOff: { label: 'Enfermería de guardia' },
  },
};
