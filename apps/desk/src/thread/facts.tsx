import { age, calendarDate, calendarDates, cityOf, clockTime, money } from '../base/time.ts';
import { useTick } from '../base/use-now.ts';
import { type Conversation, type Fact, type Language, languages } from '../conversations/index.ts';
import { replyLanguage } from '../store/reply.ts';
import { useDesk, useDeskStore, useWords } from '../store/use-desk.tsx';
import { languageNames, type Words } from '../words/index.ts';

function amountOf(amount: number, currency: string, language: Language): string {
  try {
    return money(amount, currency, language);
  } catch {
    // A currency that the browser does not know is shown as it came.
    return `${amount} ${currency}`;
  }
}

/** Puts one fact into words: what it is called and what it says. */
export function sayFact(
  fact: Fact,
  words: Words['fact'],
  language: Language,
): { label: string; value: string } {
  switch (fact.kind) {
    case 'paid': {
      const amount = amountOf(fact.amount, fact.currency, language);
      const thisYear = fact.on.startsWith('2026');
      return { label: words.paid, value: words.paidOn(amount, calendarDate(fact.on, language, !thisYear)) };
    }
    case 'earlier': {
      const dates = calendarDates(fact.contacts, language);
      return { label: words.earlier, value: words.earlierOn(fact.contacts.length, dates) };
    }
    case 'since':
      return { label: words.since, value: String(fact.year) };
    case 'other':
      return { label: fact.label, value: fact.value };
    default:
      return {
        label: words[fact.kind],
        value: typeof fact.value === 'string' ? fact.value : fact.value[language],
      };
  }
}

/** Is the client card: what the desk knows of this client, and the language of the reply. */
export function ClientCard({ conversation }: { conversation: Conversation }) {
  useTick();
  const words = useWords();
  const store = useDeskStore();
  const language = useDesk((state) => state.settings.language);
  const reply = useDesk((state) => replyLanguage(state, conversation));
  const { client } = conversation;
  const rows = client.facts.map((fact) => sayFact(fact, words.fact, language));
  if (client.timeZone) {
    const time = clockTime(store.now(conversation), language, client.timeZone);
    rows.push({ label: words.fact.localTime, value: `${time}, ${cityOf(client.timeZone)}` });
  }
  if (conversation.source) rows.push({ label: words.fact.source, value: words.source[conversation.source] });
  return (
    <section className="desk-facts" aria-label={words.fact.label} id="desk-facts">
      <dl className="desk-facts__list">
        {rows.map((row) => (
          <div key={row.label + row.value} className="desk-facts__row">
            <dt>
              <bdi>{row.label}</bdi>
            </dt>
            <dd>
              <bdi>{row.value}</bdi>
            </dd>
          </div>
        ))}
        <div className="desk-facts__row">
          <dt>
            <label htmlFor="desk-reply-language">{words.fact.reply}</label>
          </dt>
          <dd>
            <select
              id="desk-reply-language"
              className="desk-select"
              value={reply}
              onChange={(event) => {
                const next = event.target.value as Language;
                store.work(conversation.id, (work) => ({ ...work, reply: next }));
              }}
            >
              {languages.map((each) => (
                <option key={each} value={each} lang={each}>
                  {languageNames[each]}
                </option>
              ))}
            </select>
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** Says how long ago the last message came. */
export function Age({ at, conversation }: { at: number; conversation: Conversation }) {
  useTick();
  const store = useDeskStore();
  const language = useDesk((state) => state.settings.language);
  return (
    <time className="desk-age" dateTime={new Date(at).toISOString()}>
      {age(at, store.now(conversation), language)}
    </time>
  );
}
