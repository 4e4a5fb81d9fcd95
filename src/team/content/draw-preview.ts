import { contentPreview } from '../../../cards/content-preview.ts';
import type { DrawnCard } from '../../../dialogs/dialog.ts';
import type { Written } from '../../content/entry-form.ts';
import type { Kind } from '../../content/kinds/kind.ts';
import type { Editor } from '../../store/content-edit.ts';
import type { DeskRequest } from '../desk-request.ts';
import { type About, aboutAsText, type ContentDeps, nonceOf } from './content-deps.ts';
import { contentWords } from './content-words.ts';

const { preview: words } = contentWords;

interface ToShow {
  readonly about: About;
  readonly name: string;
  /** Undefined when it is taken away. */
  readonly written: Written | undefined;
  readonly problem?: string;
  readonly why?: string;
  /** Somebody else's change, to be looked at by a second person. */
  readonly madeBy?: { readonly editor: Editor; readonly why: string; readonly isOwn: boolean };
}

/** What would change, and what people would see; nothing has changed yet. */
export function drawPreview(deps: ContentDeps, request: DeskRequest, given: ToShow): DrawnCard {
  const { about, name, written, problem, why = '', madeBy } = given;
  const changes = changesOf(deps, about, written);
  return contentPreview.draw(
    {
      title: written === undefined ? words.takeAway(name) : words.title(name),
      problem: problem ?? (madeBy?.isOwn ? words.ownWork : undefined),
      notice: [
        ...(madeBy === undefined ? [] : [words.madeBy(madeBy.editor, madeBy.why)]),
        ...(written === undefined
          ? [words.gone]
          : [...noticeOf(about.kind, written), ...lookAtNames(about.kind, written)]),
        ...(written !== undefined && changes.length === 0 ? [words.nothing] : []),
      ],
      shownTitle: words.shownTitle,
      ...(written === undefined
        ? { changes: [], shown: [] }
        : { changes, shown: shownOf(deps, about.kind, written), card: cardOf(deps, about, written) }),
      ...(madeBy === undefined ? { askWhy: words.askWhy } : {}),
      why,
      written: written === undefined ? '' : JSON.stringify(written),
      about: aboutAsText(about),
      actions: madeBy === undefined ? ownActions(about.kind, written, changes.length) : secondActions(madeBy.isOwn),
    },
    nonceOf(request),
  );
}

/** As people would read it. What does not fit, because something else has changed meanwhile, stands on no card. */
function cardOf({ book, preview }: ContentDeps, { kind, id }: About, written: Written) {
  const checked = book.check(kind, id, written);
  return checked.kind === 'fits' ? preview(kind, { ...checked.entry, id: checked.id })?.content : undefined;
}

function ownActions(kind: Kind, written: Written | undefined, changes: number) {
  const action = written === undefined ? 'remove' : 'publish';
  const publish = { title: titleOf(kind, written), action, main: true };
  const again = { title: words.change, action: 'change' };
  const cancel = { title: words.cancel, action: 'cancel' };
  if (written === undefined) return [publish, cancel];
  return changes === 0 ? [again, cancel] : [publish, again, cancel];
}

function titleOf({ second, goesAtOnce }: Kind, written: Written | undefined) {
  if (goesAtOnce && written === undefined) return words.takeAtOnce;
  return second ? words.ask : words.publish;
}

const secondActions = (isOwn: boolean) => [
  ...(isOwn ? [] : [{ title: words.approve, action: 'approve', main: true }]),
  { title: words.refuse, action: 'refuse' },
  { title: contentWords.entry.back, action: 'back' },
];

function changesOf({ book }: ContentDeps, { kind, id }: About, written: Written | undefined) {
  const before = book.toWritten(kind, id === undefined ? undefined : book.entry(kind, id));
  const same = (one: string) => one.replaceAll('\r', '').trim();
  return book
    .fieldsOf(kind)
    .map(({ path, label }) => ({ label, from: same(before[path] ?? ''), to: same(written?.[path] ?? '') }))
    .filter(({ from, to }) => from !== to);
}

const reaches = /(phone|url|email)$/;

/** A number or an address that nobody has checked is shown to nobody. */
function shownOf({ book }: ContentDeps, kind: Kind, written: Written) {
  const isChecked = written.confirmed === 'yes' || kind.without?.includes('confirmed') === true;
  if (!isChecked && kind.id === 'helplines') return [];
  return book.fieldsOf(kind).flatMap(({ path, as, shown }) => {
    const typed = (written[path] ?? '').trim();
    const text = as === 'picks' || as === 'lines' ? typed.replaceAll(/[,\r\n]+ */g, ', ') : typed;
    return shown === undefined || text === '' || (!isChecked && reaches.test(path)) ? [] : [{ label: shown, text }];
  });
}

/** Names are only found behind a title, so both people are asked to look, and at what may be somebody’s address. */
function lookAtNames({ mayPoint, fields }: Kind, written: Written): readonly string[] {
  if (mayPoint === undefined) return [];
  const found = fields.flatMap(({ path, shown }) => (shown === undefined ? [] : mayPoint(written[path] ?? '')));
  return [words.namesToo, ...(found.length === 0 ? [] : [words.mayPoint([...new Set(found)])])];
}

function noticeOf({ id, fields, without = [] }: Kind, written: Written): readonly string[] {
  if (written.confirmed === 'yes' || without.includes('confirmed')) return [];
  if (id === 'helplines') return [words.uncheckedHelpline];
  return fields.some(({ path }) => reaches.test(path)) ? [words.unchecked] : [];
}
