import PauseIcon from 'lucide-react/icons/pause';
import PlayIcon from 'lucide-react/icons/play';
import RestartIcon from 'lucide-react/icons/rotate-ccw';
import { icon } from '../base/icon.ts';
import { length } from '../base/time.ts';
import { useWords } from '../store/use-desk.tsx';
import type { Recording } from './use-playback.ts';

/** Plays, pauses and restarts the recording of a call. It says that it is a recording. */
export function CallBar({ recording }: { recording: Recording }) {
  const { call: words } = useWords();
  const { playing, position, total } = recording;
  const said = words.of(length(position), length(total));
  return (
    <section className="desk-call" aria-label={words.label} id="desk-reply">
      <p className="desk-call__caption">{words.caption}</p>
      <div className="desk-call__controls">
        <button
          type="button"
          className="desk-button desk-button--solid"
          onClick={playing ? recording.pause : recording.play}
        >
          {playing ? <PauseIcon {...icon} /> : <PlayIcon {...icon} className="desk-flip" />}
          {playing ? words.pause : words.play}
        </button>
        <button type="button" className="desk-button" onClick={recording.restart}>
          <RestartIcon {...icon} />
          {words.restart}
        </button>
        <input
          className="desk-call__range"
          type="range"
          min={0}
          max={total}
          step={1000}
          value={Math.round(position)}
          aria-label={words.position}
          aria-valuetext={said}
          onChange={(event) => recording.seek(Number(event.target.value))}
        />
        <span className="desk-call__time" aria-hidden="true" dir="ltr">
          {length(position)} / {length(total)}
        </span>
      </div>
      <p className="desk-call__caption">{words.spoken}</p>
    </section>
  );
}
