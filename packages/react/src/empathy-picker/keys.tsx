'use client';
import { shortcutClashes } from '@evenkeel/logic/base/keys';
import { Keyboard } from 'lucide-react';
import type { ComponentProps } from 'react';
import { buttonClass } from '../base/button/index.ts';
import { Dialog } from '../base/dialog/index.ts';
import { usePicker } from './context.tsx';
import type { ShortcutName } from './types.ts';

export interface KeysProps extends Omit<ComponentProps<'button'>, 'children' | 'type' | 'aria-label'> {}

/**
 * Opens a table of the picker's keys, and warns where two acts were given the same ones.
 *
 * @renders `<button>`, and a modal dialog when pressed
 */
export function Keys({ className, ...rest }: KeysProps) {
  const { settings, shortcuts, locale, dir } = usePicker('Keys');
  const { words, say } = settings;
  const { keys } = words;
  const names = Object.keys(keys.rows) as (ShortcutName | 'move')[];
  const shown = (name: ShortcutName | 'move') => {
    if (name === 'move') return '↑ ↓';
    const set = shortcuts[name];
    if (set === null) return undefined;
    return name === 'insertNumber' ? `${set}+1 … ${set}+9` : set;
  };
  return (
    <Dialog
      title={keys.title}
      closeLabel={keys.close}
      lang={locale}
      dir={dir}
      trigger={
        <button
          type="button"
          {...rest}
          className={buttonClass({ tone: 'quiet', shape: 'icon', className })}
          aria-label={keys.open}
        >
          <Keyboard aria-hidden="true" size={16} strokeWidth={1.75} />
        </button>
      }
    >
      {shortcutClashes(shortcuts).map(({ keys: both, acts: [first, second] }) => (
        <p key={both} className="ek-empathy-picker__clash" role="note">
          {say(keys.clash, { key: both, first: keys.rows[first!], second: keys.rows[second!] })}
        </p>
      ))}
      <table className="ek-keys">
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{keys.rows[name]}</th>
              <td>{shown(name) === undefined ? keys.off : <kbd dir="ltr">{shown(name)}</kbd>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
