import CalendarIcon from 'lucide-react/icons/calendar-clock';
import DemoIcon from 'lucide-react/icons/flask-conical';
import SupervisorIcon from 'lucide-react/icons/hand-helping';
import InboxIcon from 'lucide-react/icons/inbox';
import KeyboardIcon from 'lucide-react/icons/keyboard';
import MessagesIcon from 'lucide-react/icons/messages-square';
import PanelIcon from 'lucide-react/icons/panel-right';
import SettingsIcon from 'lucide-react/icons/settings-2';
import WavesIcon from 'lucide-react/icons/waves';
import type { ReactNode } from 'react';
import { icon } from './base/icon.ts';
import type { View } from './store/state.ts';
import { useDesk, useWords } from './store/use-desk.tsx';

interface RailProps {
  readonly narrow: boolean;
  /** Whether the inbox is shown beside the conversation. */
  readonly inbox: boolean;
  /** Whether Evenkeel is shown beside the conversation. */
  readonly evenkeel: boolean;
  onPane(pane: View['pane']): void;
  onCalendar(): void;
  onKeys(): void;
  onDemo(): void;
  onSettings(): void;
}

const large = { ...icon, size: 18 };

/** Shows and hides the parts of the desk; where there is room for one of them only, it chooses which. */
export function Rail({ narrow, inbox, evenkeel, onPane, onCalendar, onKeys, onDemo, onSettings }: RailProps) {
  const { rail: words, product } = useWords();
  const view = useDesk((state) => state.view);
  const here = (pane: View['pane']) => !view.calendar && view.pane === pane;
  const part = (pane: View['pane'], shown: boolean, label: string, glyph: ReactNode) => (
    <button
      type="button"
      className="desk-rail__button"
      data-on={(narrow ? here(pane) : shown) || undefined}
      aria-controls={`desk-${pane}`}
      {...(narrow
        ? { 'aria-current': here(pane) ? ('page' as const) : undefined }
        : { 'aria-expanded': shown })}
      onClick={() => onPane(pane)}
    >
      {glyph}
      <span className="desk-rail__label">{label}</span>
    </button>
  );
  return (
    <nav className="desk-rail" aria-label={words.label}>
      {/* The inbox carries the page's heading; without it the page still has one. */}
      {!(narrow ? here('inbox') : inbox) && <h1 className="desk-hidden">{product}</h1>}
      <span className="desk-rail__logo" aria-hidden="true">
        <WavesIcon {...large} />
      </span>
      {part('inbox', inbox, words.inbox, <InboxIcon {...large} />)}
      {narrow && part('conversation', true, words.conversation, <MessagesIcon {...large} />)}
      {part(
        'evenkeel',
        evenkeel,
        words.evenkeel,
        narrow ? <WavesIcon {...large} /> : <PanelIcon {...large} className="desk-flip" />,
      )}
      <button
        type="button"
        className="desk-rail__button"
        data-on={view.calendar || undefined}
        {...(narrow
          ? { 'aria-current': view.calendar ? ('page' as const) : undefined }
          : { 'aria-pressed': view.calendar })}
        onClick={onCalendar}
      >
        <CalendarIcon {...large} />
        <span className="desk-rail__label">{words.calendar}</span>
      </button>
      <span className="desk-rail__gap" />
      {!narrow && (
        <a className="desk-rail__button" href="?as=supervisor" target="evenkeel-supervisor">
          <SupervisorIcon {...large} />
          <span className="desk-rail__label">{words.supervisor}</span>
        </a>
      )}
      {!narrow && (
        <button type="button" className="desk-rail__button" aria-haspopup="dialog" onClick={onKeys}>
          <KeyboardIcon {...large} />
          <span className="desk-rail__label">{words.keys}</span>
        </button>
      )}
      {!narrow && (
        <button type="button" className="desk-rail__button" aria-haspopup="dialog" onClick={onDemo}>
          <DemoIcon {...large} />
          <span className="desk-rail__label">{words.demo}</span>
        </button>
      )}
      <button type="button" className="desk-rail__button" aria-haspopup="dialog" onClick={onSettings}>
        <SettingsIcon {...large} />
        <span className="desk-rail__label">{words.settings}</span>
      </button>
    </nav>
  );
}
