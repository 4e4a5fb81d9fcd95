import assert from 'node:assert/strict';
import { executeAsSubmit } from '../../src/channel/execute-as-submit.ts';

describe('cards for clients that know no Action.Execute', () => {
  it('get Action.Submit with the same data, wherever an action stands', () => {
    const execute = {
      type: 'Action.Execute',
      title: 'Go',
      verb: 'go',
      data: { a: 1 },
      fallback: { type: 'Action.Submit' },
    };
    const submit = { type: 'Action.Submit', title: 'Go', data: { a: 1 } };
    const nest = (action: object) => ({
      type: 'AdaptiveCard',
      body: [{ type: 'Container', selectAction: action, items: [{ type: 'ActionSet', actions: [action] }] }],
      actions: [{ type: 'Action.ShowCard', card: { type: 'AdaptiveCard', actions: [action] } }],
    });
    assert.deepEqual(executeAsSubmit(nest(execute)), nest(submit));
  });

  it('leaves the data of an action alone', () => {
    const card = { actions: [{ type: 'Action.Submit', data: { type: 'Action.Execute', verb: 'x' } }] };
    assert.deepEqual(executeAsSubmit(card), card);
  });
});
