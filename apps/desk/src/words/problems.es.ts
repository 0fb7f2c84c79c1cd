import type { ImportProblem } from '../import/problem.ts';

const place = (line: number, column: number) => `línea ${line}, columna ${column}`;

export function problems(problem: ImportProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'No contiene nada.';
    case 'too-large':
      return `Ocupa más de ${problem.megabytes} MB. Exporte una conversación cada vez.`;
    case 'binary':
      return 'No es texto. Guarde la conversación como JSON, .eml o texto sin formato.';
    case 'unreadable':
      return 'El navegador no ha podido leer el archivo. Elíjalo otra vez.';
    case 'json-end':
      return `El JSON acaba demasiado pronto, en ${place(problem.line, problem.column)}. Puede que esté cortado.`;
    case 'json-syntax':
      return `El JSON no es válido en ${place(problem.line, problem.column)}: ahí no se espera ${problem.found}.`;
    case 'json-shape':
      return 'El JSON no es una conversación que el escritorio conozca. Necesita «messages», un «ticket» de Zendesk con «comments» o un «payload» de Chatwoot.';
    case 'field-missing':
      return `Falta el campo ${problem.path}.`;
    case 'field-wrong':
      return `El campo ${problem.path} no es lo que debe ser: ahí hace falta ${problem.expected} y hay ${problem.found}.`;
    case 'date-wrong':
      return `El campo ${problem.path} no es una fecha: contiene ${problem.found}. Escríbala así: 2026-11-24T14:02:00Z.`;
    case 'no-messages':
      return 'No contiene mensajes.';
    case 'no-client':
      return 'Ningún mensaje es de un cliente, así que no se sabe para quién es la respuesta.';
    case 'eml-headers':
      return 'No empieza como un correo: falta la cabecera «From».';
    case 'eml-empty':
      return 'El correo no tiene texto.';
  }
}
