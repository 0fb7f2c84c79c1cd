import type { Phrase } from '@evenkeel/content/base/phrase';
import type { LibrarySnapshot } from '@evenkeel/logic/base/stores';
import { type FilledPiece, fillTemplate, missingPaths } from '@evenkeel/logic/base/variables';
import {
  type ActStatus,
  type Composed,
  composePhrases,
  createMarker,
  createRanker,
  type Filters,
  type Form,
  type Hit,
  initialState,
  type Marker,
  neededValues,
  type PhraseTextOptions,
  type PickerAction,
  type PickerState,
  phrasePieces,
  type Ranker,
  type RankingContext,
  reducePicker,
  type Searcher,
  type SearchResults,
  shownPieces,
} from '@evenkeel/logic/empathy-picker';
import { PickerActs } from './acts.ts';
import type { PickerSettings } from './types.ts';

/**
 * Runs the picker of one conversation: its state, its results, and the acts that go to the host.
 * One is made for each conversation and thrown away with it, so that nothing can show in another.
 */
export class PickerSession {
  readonly conversation: string;
  readonly acts: PickerActs = new PickerActs(this);
  state: PickerState;
  results: SearchResults;
  marker: Marker;
  /** Rises when a detail is missing and its field should take the focus. */
  asked = 0;
  /** Is the last of them that a field answered: one drawn later must not steal the focus. */
  answered = 0;
  /** Rises with every new search, so that the list begins at its top again. */
  searches = 0;
  /** Explains phrases by what is known now; the order itself holds still while a query is typed. */
  ranker: Ranker;
  settings: PickerSettings;
  /** Whether the first drawing is done: what needs the browser's slow language data waits for it. */
  drawn = false;
  readonly #listeners = new Set<() => void>();
  #searcher: Searcher;
  #library: LibrarySnapshot | undefined;
  #ranking: RankingContext = {};
  #pieces = new WeakMap<Phrase, FilledPiece[]>();
  #textOptions: PhraseTextOptions | undefined;
  #closed = false;
  #used: ReadonlySet<string> = new Set();

  constructor(conversation: string, settings: PickerSettings, searcher: Searcher, library?: LibrarySnapshot) {
    this.conversation = conversation;
    this.settings = settings;
    this.#searcher = searcher;
    this.#library = library;
    this.state = initialState(settings.initial);
    this.#renewRanking();
    this.results = this.#search();
    this.marker = createMarker(this.results.terms, searcher.index.vocabulary);
    this.ranker = createRanker(this.#ranking);
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Lets counts and times be said, once the picker stands. */
  afterDrawing(): void {
    this.drawn = true;
    this.ranker = createRanker(this.#known());
    this.#tell();
  }

  get closed(): boolean {
    return this.#closed;
  }

  get searcher(): Searcher {
    return this.#searcher;
  }

  get library(): LibrarySnapshot | undefined {
    return this.#library;
  }

  /** Stops telling anyone; what is still under way at the host is let finish and recorded. */
  close(): void {
    this.#closed = true;
    this.#listeners.clear();
  }

  open(): void {
    this.#closed = false;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #known(): RankingContext {
    const { context, used = [] } = this.settings;
    // Told by the host, remembered by the library, or used just now.
    const remembered = this.#library?.uses.filter((use) => use.conversations.includes(this.conversation));
    const earlier = this.conversation ? (remembered?.map((use) => use.phrase) ?? []) : [];
    this.#used = new Set([...used, ...earlier, ...this.state.usedNow]);
    return {
      ...context,
      used: [...this.#used],
      now: this.settings.now(),
      ...(this.#library ? { library: this.#library } : {}),
    };
  }

  #renewRanking(): void {
    this.#ranking = this.#known();
    this.ranker = createRanker(this.#ranking);
  }

  #search(): SearchResults {
    const { query, filters } = this.state;
    return this.#searcher.search({ query, filters, context: this.#ranking });
  }

  /** Searches again, as after more phrases were read. */
  refresh(): void {
    this.results = this.#search();
    this.marker = createMarker(this.results.terms, this.#searcher.index.vocabulary);
    if (this.state.active >= this.results.total) this.state = { ...this.state, active: 0 };
    this.#tell();
  }

  dispatch(action: PickerAction): void {
    const before = this.state;
    const state = reducePicker(before, action);
    if (state === before) return;
    this.state = state;
    if (state.query !== before.query || state.filters !== before.filters) {
      // The order holds still while a query is typed; a new one begins with what was learnt since.
      if (before.query === '' || state.filters !== before.filters) this.#renewRanking();
      this.searches++;
      this.refresh();
      return;
    }
    if (state.usedNow !== before.usedNow) this.ranker = createRanker(this.#known());
    this.#tell();
  }

  /** Takes what the host or the provider gives. Called after each render that changed it. */
  receive(settings: PickerSettings, searcher: Searcher): void {
    const old = this.settings;
    this.settings = settings;
    const moment = ['channel', 'feeling', 'intensity'] as const;
    const changed =
      searcher !== this.#searcher || moment.some((key) => old.context?.[key] !== settings.context?.[key]);
    this.#searcher = searcher;
    if (changed) {
      this.#renewRanking();
      this.refresh();
    } else if (old.used !== settings.used) {
      // Marked at once; it sinks when a new search begins, not under the agent's hands.
      this.ranker = createRanker(this.#known());
      this.#tell();
    }
  }

  setLibrary(library: LibrarySnapshot): void {
    const first = this.#library === undefined;
    this.#library = library;
    // Pins and use are marked at once; they move phrases only when a new search begins.
    if (first) this.#renewRanking();
    else this.ranker = createRanker(this.#known());
    this.refresh();
  }

  setQuery(query: string): void {
    this.settings.onQueryChange?.(query);
    if (this.settings.controlled.query === undefined) this.dispatch({ type: 'query', query });
  }

  setFilters(filters: Filters): void {
    this.settings.onFiltersChange?.(filters);
    if (this.settings.controlled.filters === undefined) this.dispatch({ type: 'filters', filters });
  }

  setForm(form: Form): void {
    this.settings.onFormChange?.(form);
    if (this.settings.controlled.form === undefined) this.dispatch({ type: 'form', form });
  }

  get activeHit(): Hit | undefined {
    return this.results.at(this.state.active);
  }

  /** Moves to another phrase. A place past either end goes to the other one. */
  move(to: number): void {
    const { total } = this.results;
    if (total === 0) return;
    this.dispatch({ type: 'activate', place: ((to % total) + total) % total });
  }

  /** Tells how texts are filled now. The same object until something of it changes. */
  get textOptions(): PhraseTextOptions {
    const { locale, values, address, gender, context } = this.settings;
    const { form, fills, filters } = this.state;
    const channel = filters.channel ?? context?.channel;
    const old = this.#textOptions;
    const next: PhraseTextOptions = {
      locale,
      form,
      fills,
      ...(values ? { values } : {}),
      ...(address ? { address } : {}),
      ...(gender ? { gender } : {}),
      ...(channel ? { channel } : {}),
    };
    const keys = ['locale', 'form', 'fills', 'values', 'address', 'gender', 'channel'] as const;
    if (old && keys.every((key) => old[key] === next[key])) return old;
    this.#textOptions = next;
    this.#pieces = new WeakMap();
    return next;
  }

  /** Names a detail as the agent knows it: by the phrase's own label, else by the content's. */
  nameOf(phrase: Phrase, path: string): string {
    const own = phrase.fillIns?.find((fill) => `fill.${fill.key}` === path)?.label;
    const names = this.settings.words.fill.names as Readonly<Record<string, string>>;
    // A label may go on with an example, which the field shows and the sentence has no room for.
    return own?.split(/[,،(]/)[0]?.trim() ?? names[path] ?? path;
  }

  /** Fills a phrase for showing: what is missing stands there by its name. */
  piecesOf(phrase: Phrase): FilledPiece[] {
    const options = this.textOptions;
    let pieces = this.#pieces.get(phrase);
    if (!pieces) {
      pieces = shownPieces(phrase, phrasePieces(phrase, options)).map((piece) =>
        piece.kind === 'missing' ? { ...piece, text: this.nameOf(phrase, piece.path) } : piece,
      );
      this.#pieces.set(phrase, pieces);
    }
    return pieces;
  }

  isUsedHere(id: string): boolean {
    return this.#used.has(id);
  }

  phraseOf(id: string): Phrase | undefined {
    const { index } = this.#searcher;
    const number = index.numberOf(id);
    return number === undefined ? undefined : index.phrases[number];
  }

  /** Lists the phrases that an act would take: those put together, else the active one. */
  get chosen(): Phrase[] {
    const tray = this.state.tray.flatMap((id) => this.phraseOf(id) ?? []);
    if (tray.length > 0) return tray;
    const active = this.activeHit?.phrase;
    return active ? [active] : [];
  }

  /** Puts together what would go into the draft, and what is still missing for it. */
  compose(): Composed & { phrases: Phrase[]; edited: boolean } {
    const phrases = this.chosen;
    const { edited } = this.state;
    if (edited === undefined) return { ...composePhrases(phrases, this.textOptions), phrases, edited: false };
    const missing = missingPaths(fillTemplate(edited, { locale: this.settings.locale }));
    return { text: { plain: edited }, missing, phrases, edited: true };
  }

  needed() {
    const all = this.chosen.flatMap((phrase) => neededValues(phrase, this.textOptions));
    return [...new Map(all.map((value) => [value.path, value])).values()];
  }

  startEditing(): void {
    if (this.state.edited === undefined && this.chosen.length > 0)
      this.dispatch({ type: 'edit', text: this.compose().text.plain });
  }

  setStatus(status: ActStatus): void {
    if (!this.#closed) this.dispatch({ type: 'status', status });
  }

  /** Lets the first missing detail take the focus: the agent asked for the phrase. */
  askForMissing(): void {
    this.asked++;
    this.#tell();
  }
}
