export { type Command, HELP, readCommand, USAGE, WrongUse } from './command.ts';
export { type ContrastReport, reportJson, reportMarkdown } from './report.ts';
