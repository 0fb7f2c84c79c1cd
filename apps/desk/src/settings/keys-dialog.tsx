import { Dialog } from '../base/dialog.tsx';
import { commandKey, Keys } from '../base/keys.tsx';
import { useWords } from '../store/use-desk.tsx';

/** Lists the keys of the desk. None of them is a single letter. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  const words = useWords().keys;
  const command = commandKey();
  const rows = [
    [words.rows.search, [command, '/']],
    [words.rows.escape, ['Esc']],
    [words.rows.send, [command, words.enter]],
    [words.rows.undo, [command, 'Z']],
    [words.rows.move, ['↑', '↓']],
    [words.rows.open, [words.enter]],
  ] as const;
  return (
    <Dialog
      open={open}
      title={words.title}
      closeLabel={words.close}
      onClose={onClose}
      className="desk-dialog--side"
    >
      <dl className="desk-shortcuts">
        {rows.map(([label, keys]) => (
          <div key={label} className="desk-shortcuts__row">
            <dt>{label}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
