export { type Renames, renameTokens } from './rename.ts';
export { RENAME_HELP, type Renamed, renameInFiles } from './rename-files.ts';
