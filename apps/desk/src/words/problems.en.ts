import type { ImportProblem } from '../import/problem.ts';

const place = (line: number, column: number) => `line ${line}, column ${column}`;

/** Says in one sentence why a file could not be opened, and where the fault is. */
export function problems(problem: ImportProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'There is nothing in it.';
    case 'too-large':
      return `It is larger than ${problem.megabytes} MB. Export one conversation at a time.`;
    case 'binary':
      return 'It is not text. Save the conversation as JSON, .eml or plain text.';
    case 'unreadable':
      return 'The browser could not read the file. Try choosing it again.';
    case 'json-end':
      return `The JSON stops too early, at ${place(problem.line, problem.column)}. It may have been cut off.`;
    case 'json-syntax':
      return `The JSON is not valid at ${place(problem.line, problem.column)}: ${problem.found} is not expected there.`;
    case 'json-shape':
      return 'The JSON is not a conversation that the desk knows. It needs “messages”, a Zendesk “ticket” with “comments”, or a Chatwoot “payload”.';
    case 'field-missing':
      return `The field ${problem.path} is missing.`;
    case 'field-wrong':
      return `The field ${problem.path} is not what it should be: ${problem.expected} is needed there, and it holds ${problem.found}.`;
    case 'date-wrong':
      return `The field ${problem.path} is not a date: it holds ${problem.found}. Write it like 2026-11-24T14:02:00Z.`;
    case 'no-messages':
      return 'It holds no messages.';
    case 'no-client':
      return 'No message in it is from a client, so the desk cannot tell whom the reply is for.';
    case 'eml-headers':
      return 'It does not begin like an e-mail: the “From” header is missing.';
    case 'eml-empty':
      return 'The e-mail has no text.';
  }
}
