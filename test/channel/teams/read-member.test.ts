import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readMember } from '../../../src/channel/teams/read-member.ts';
import { tenantId } from '../../support/teams-activity.ts';

const sam = { id: '29:sam', name: 'Sam', aadObjectId: 'entra-sam' };
const elsewhere = '55555555-5555-4555-8555-555555555555';

describe('whom Teams names as a member', () => {
  const cases: readonly (readonly [what: string, answer: object, counts: 'member' | 'nobody' | 'unknown'])[] = [
    ['somebody of ours', { ...sam, tenantId, userRole: 'user' }, 'member'],
    ['somebody whose organisation is not told', sam, 'member'],
    ['a guest', { ...sam, tenantId, userRole: 'guest' }, 'nobody'],
    ['somebody who is not signed in', { ...sam, tenantId, userRole: 'anonymous' }, 'nobody'],
    ['somebody of another organisation', { ...sam, tenantId: elsewhere }, 'nobody'],
    ['something that is no member', { error: 'x' }, 'unknown'],
  ];
  for (const [what, answer, counts] of cases)
    it(`${what}: ${counts}`, () => {
      const read = readMember(JSON.stringify(answer), tenantId);
      assert.equal(typeof read === 'string' ? read : 'member', counts);
    });

  it('everybody counts on a laptop, where there is no organisation', () => {
    const guest = readMember(JSON.stringify({ ...sam, tenantId: elsewhere, userRole: 'guest' }), undefined);
    assert.deepEqual(guest, { id: '29:sam', name: 'Sam', objectId: 'entra-sam' });
  });
});
