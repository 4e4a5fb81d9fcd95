import type { Case } from '../store/case.ts';
import { type Column, type Table, tableOf } from './table.ts';

interface Deps {
  readonly cases: AsyncIterable<Case>;
  readonly serviceName: (id: string) => string | undefined;
}

const moment = (date: Date | undefined): string | undefined => date?.toISOString();
const yesNo = (yes: boolean) => (yes ? 'yes' : 'no');

/** What is plain about every case. Nobody's words and no way to reach anybody. */
const usual = (serviceName: Deps['serviceName']): readonly Column<Case>[] => [
  ['Reference', ({ reference }) => reference],
  ['Kind', ({ kind }) => kind],
  ['Category', ({ route }) => route],
  ['Queue', ({ queue }) => queue],
  ['Urgency', ({ urgency }) => urgency],
  ['Flags', ({ flags }) => flags.join(' ')],
  ['State', ({ state }) => state],
  ['Service', ({ serviceId }) => (serviceId === undefined ? undefined : (serviceName(serviceId) ?? serviceId))],
  ['Received', ({ receivedAt }) => moment(receivedAt)],
  ['Due', ({ dueAt }) => moment(dueAt)],
  ['Claimed', ({ claimedAt }) => moment(claimedAt)],
  ['Claimed by', ({ claimedBy }) => claimedBy?.name],
  ['Closed', ({ closedAt }) => moment(closedAt)],
  ['Outcome', ({ outcome }) => outcome],
  ['Found', ({ finding }) => finding?.found],
  ['Subjects', ({ finding }) => finding?.subjects.join(' ')],
  ['Professions', ({ finding }) => finding?.professions.join(' ')],
  ['Rating (FFT code)', ({ rating }) => rating],
  ['Counts as FFT', ({ countsAsFft }) => yesNo(countsAsFft)],
  ['May be shared without the name', ({ publish }) => yesNo(publish)],
  ['Asked for', ({ facts }) => facts.map(({ label, value }) => `${label}: ${value}`).join('; ')],
  ['Why', ({ reasons }) => reasons.join(' ')],
];

/** Cases as a table. @param more what one kind of case has beside that. */
export const caseTable = ({ cases, serviceName }: Deps, more: readonly Column<Case>[] = []): Table =>
  tableOf([...usual(serviceName), ...more], cases);
