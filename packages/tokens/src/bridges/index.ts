export type { HostName } from './hosts.ts';
export { type HostTheme, themeFromHost } from './theme-from-host.ts';
