import { useBackend } from '../backend/use-backend.tsx';
import { Dialog } from '../base/dialog.tsx';
import { SureButton } from '../base/sure-button.tsx';
import { languages } from '../conversations/index.ts';
import type { Settings } from '../store/state.ts';
import { useDesk, useDeskStore, useWords } from '../store/use-desk.tsx';
import { languageNames } from '../words/index.ts';
import { Choice } from './choice.tsx';

interface DialogProps {
  readonly open: boolean;
  onClose(): void;
  /** Called to open what the demo can do. */
  onDemo(): void;
}

/** Holds every switch of the page. Each acts at once. */
export function SettingsDialog({ open, onClose, onDemo }: DialogProps) {
  const { settings: words, work } = useWords();
  const settings = useDesk((state) => state.settings);
  const store = useDeskStore();
  const choose =
    <K extends keyof Settings>(key: K) =>
    (value: Settings[K]) =>
      store.settings({ [key]: value });
  const of = <N extends Readonly<Record<string, string>>, V extends keyof N & string>(
    names: N,
    values: readonly V[],
  ) => values.map((value) => ({ value, label: String(names[value]) }));
  return (
    <Dialog
      open={open}
      title={words.title}
      closeLabel={words.close}
      onClose={onClose}
      className="desk-dialog--side"
    >
      <div className="desk-settings">
        <Choice
          label={words.theme.label}
          value={settings.theme}
          options={of(words.theme, ['system', 'light', 'dark'])}
          onChoose={choose('theme')}
        />
        <Choice
          label={words.contrast.label}
          value={settings.contrast}
          options={of(words.contrast, ['system', 'more'])}
          onChoose={choose('contrast')}
        />
        <Choice
          label={words.density.label}
          value={settings.density}
          options={of(words.density, ['comfortable', 'compact', 'touch'])}
          onChoose={choose('density')}
        />
        <Choice
          label={words.language.label}
          value={settings.language}
          options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
          onChoose={choose('language')}
        />
        <Choice
          label={words.direction.label}
          value={settings.direction}
          options={of(words.direction, ['language', 'ltr', 'rtl'])}
          onChoose={choose('direction')}
        />
        <div>
          <Choice
            label={words.editor.label}
            value={settings.editor}
            options={of(words.editor, ['rich', 'plain'])}
            onChoose={choose('editor')}
          />
          <p className="desk-hint">{words.editorHint}</p>
        </div>
        <p className="desk-hint">{words.motion}</p>
        <button
          type="button"
          className="desk-button desk-settings__demo"
          aria-haspopup="dialog"
          onClick={onDemo}
        >
          {work.demo.open}
        </button>
        <StartOver onDone={onClose} />
      </div>
    </Dialog>
  );
}

function StartOver({ onDone }: { onDone(): void }) {
  const words = useWords().settings;
  const store = useDeskStore();
  const backend = useBackend();
  return (
    <div className="desk-settings__over">
      <p className="desk-hint">{words.overHint}</p>
      <SureButton
        sure={words.overSure}
        no={words.overNo}
        onSure={() => {
          store.startOver();
          backend.clear();
          onDone();
        }}
      >
        {words.over}
      </SureButton>
    </div>
  );
}
