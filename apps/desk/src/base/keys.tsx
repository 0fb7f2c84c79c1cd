/** Shows a key, or keys pressed together, in a key shape. Screen readers hear it from `aria-keyshortcuts`. */
export function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <kbd className="desk-keys" dir="ltr">
      {keys.map((key) => (
        <span key={key}>{key}</span>
      ))}
    </kbd>
  );
}

/** Tells what the key for commands is called on this machine. */
export function commandKey(): string {
  return /mac|iphone|ipad/i.test(navigator.platform) ? '⌘' : 'Ctrl';
}
