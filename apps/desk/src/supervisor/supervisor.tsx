import HandIcon from 'lucide-react/icons/hand-helping';
import WavesIcon from 'lucide-react/icons/waves';
import { useEffect, useRef, useState } from 'react';
import type { Answer, RecordOf } from '../backend/records.ts';
import { recordsOf, type Standing, standingOf } from '../backend/state.ts';
import { useBackend, useBackState } from '../backend/use-backend.tsx';
import { Guarded } from '../base/crash.tsx';
import { icon } from '../base/icon.ts';
import { targets } from '../cases/index.ts';
import type { Conversation } from '../conversations/index.ts';
import { useRootAttributes } from '../settings/use-root-attributes.ts';
import { inboxOf } from '../store/state.ts';
import { useDesk, useDeskStore, useWords } from '../store/use-desk.tsx';
import { Age } from '../thread/facts.tsx';
import { RequestView } from './request-view.tsx';

const groups: readonly { name: 'waiting' | 'hand' | 'closed'; of: readonly Standing[] }[] = [
  { name: 'waiting', of: ['requested', 'seen'] },
  { name: 'hand', of: ['accepted', 'joined'] },
  { name: 'closed', of: ['resolved', 'declined', 'withdrawn'] },
];

/** Is the desk as a supervisor has it, in a tab of its own: who asks, why, what was handed over, and the answer. */
export function Supervisor() {
  const { supervisor: own } = useWords().work;
  const store = useDeskStore();
  const backend = useBackend();
  const back = useBackState();
  const imported = useDesk((state) => state.imported);
  const [chosen, setChosen] = useState<string>();
  const [as, setAs] = useState(targets[0]?.name ?? '');
  const [failed, setFailed] = useState('');
  const head = useRef<HTMLHeadingElement>(null);

  const conversations = inboxOf({ imported });
  const requests = recordsOf(back, 'request').map((record) => ({
    record,
    standing: standingOf(back, record.id) ?? 'requested',
    conversation: conversations.find(({ id }) => id === record.conversation),
  }));
  const waiting = requests.filter(({ standing }) => groups[0]?.of.includes(standing)).length;
  useRootAttributes(waiting > 0 ? `(${waiting}) ${own.product}` : own.product);
  const open = requests.find(({ record }) => record.id === chosen);

  const act = async (record: RecordOf<'request'>, answer: Answer, readBack?: string) => {
    const conversation = conversations.find(({ id }) => id === record.conversation) ?? {};
    const outcome = await backend.act(
      { type: 'answer', key: record.id, answer, by: as, readBack },
      store.now(conversation),
    );
    setFailed(outcome.ok ? '' : outcome.message);
    // The button that was pressed is no longer there.
    if (answer !== 'seen') head.current?.focus();
  };
  const choose = (record: RecordOf<'request'>) => {
    setFailed('');
    setChosen(record.id);
    if (standingOf(back, record.id) === 'requested') void act(record, 'seen');
  };

  return (
    <div className="desk-lead">
      <header className="desk-lead__head">
        <span className="desk-rail__logo" aria-hidden="true">
          <WavesIcon {...icon} size={18} />
        </span>
        <h1 className="desk-lead__title">{own.title}</h1>
        <label className="desk-lead__as">
          {own.you}
          <select className="desk-select" value={as} onChange={(event) => setAs(event.target.value)}>
            {targets.map(({ id, name }) => (
              <option key={id}>{name}</option>
            ))}
          </select>
        </label>
        <a className="desk-button" href="./" target="evenkeel-desk">
          {own.desk}
        </a>
      </header>
      <News requests={requests} />
      {requests.length === 0 ? (
        <main className="desk-empty">
          <HandIcon {...icon} size={22} />
          <h2 className="desk-empty__title">{own.none}</h2>
          <p>{own.noneHint}</p>
        </main>
      ) : (
        <>
          <nav className="desk-lead__list" aria-label={own.list}>
            {groups.map(({ name, of }) => {
              const here = requests.filter(({ standing }) => of.includes(standing)).reverse();
              if (here.length === 0) return null;
              return (
                <section key={name} aria-label={own[name]}>
                  <h2 className="desk-lead__group">{own[name]}</h2>
                  <ul>
                    {here.map(({ record, standing, conversation }) => (
                      <li key={record.id}>
                        <button
                          type="button"
                          className="desk-item"
                          aria-current={record.id === chosen || undefined}
                          onClick={() => choose(record)}
                        >
                          <span className="desk-item__top">
                            <span className="desk-item__name" dir="auto">
                              {conversation?.client.name ?? record.conversation}
                            </span>
                            {conversation && <Age at={record.at} conversation={conversation} />}
                          </span>
                          <span className="desk-item__said">
                            {own.reason[record.request.reason]} · {own.for(record.request.target.name)}
                          </span>
                          <span className="desk-item__chips">
                            <span className="desk-chip" data-urgency={record.request.urgency}>
                              {own.urgency[record.request.urgency]}
                            </span>
                            <span className="desk-chip" data-standing={standing}>
                              {own.standing[standing]}
                            </span>
                          </span>
                        </button>
                      </li>
                    ))}
                  </ul>
                </section>
              );
            })}
          </nav>
          <main className="desk-lead__main">
            {open ? (
              <Guarded resetKey={open.record.id}>
                <RequestView
                  key={open.record.id}
                  head={head}
                  record={open.record}
                  standing={open.standing}
                  conversation={open.conversation}
                  failed={failed}
                  onAnswer={(answer, readBack) => void act(open.record, answer, readBack)}
                />
              </Guarded>
            ) : (
              <p className="desk-empty">{own.choose}</p>
            )}
          </main>
        </>
      )}
    </div>
  );
}

interface Listed {
  readonly record: RecordOf<'request'>;
  readonly standing: Standing;
  readonly conversation: Conversation | undefined;
}

/** Says once that a request came, or was withdrawn, while the tab is open. */
function News({ requests }: { requests: readonly Listed[] }) {
  const { supervisor: words } = useWords().work;
  const [said, setSaid] = useState('');
  const known = useRef<ReadonlyMap<string, Standing>>(undefined);
  useEffect(() => {
    const now = new Map(requests.map(({ record, standing }) => [record.id, standing]));
    const before = known.current ?? now;
    known.current = now;
    const news = requests.flatMap(({ record, standing, conversation }) => {
      const client = conversation?.client.name ?? record.conversation;
      if (!before.has(record.id) && standing === 'requested') return words.new(client);
      if (standing === 'withdrawn' && before.get(record.id) !== 'withdrawn') return words.withdrawn(client);
      return [];
    });
    if (news.length > 0) setSaid(news.join(' '));
  }, [requests, words]);
  return (
    <p className="desk-hidden" role="status">
      {said}
    </p>
  );
}
