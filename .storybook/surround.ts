/** Sets what the toolbar says on the page itself: dialogs and tooltips stand there, too. */
export function surround({ theme, contrast, density, motion }: Readonly<Record<string, string>>): void {
  const set = { ekTheme: theme, ekContrast: contrast, ekDensity: density, ekMotion: motion };
  for (const [name, value] of Object.entries(set)) if (value) document.documentElement.dataset[name] = value;
}
