import { answerOf, draftFrom } from '../../src/tab/action-panel/draft';
import { answerFrom } from '../../src/tab/shared/answerFrom';
import { aState } from '../support/plan';

const blocked = aState({
  status: 'geblokkeerd',
  remark: 'Wacht',
  blocker: 'Geen geld',
  proposedEnd: '2025-09-30',
});

test('the form starts with what holds now, where the chosen rows agree', () => {
  expect(draftFrom([blocked, { ...blocked, remark: 'Anders' }])).toMatchObject({
    status: 'geblokkeerd',
    remark: '',
    blocker: 'Geen geld',
  });
  expect(draftFrom([aState()]).status).toBeUndefined();
});

test('what does not belong to the chosen status is not recorded', () => {
  const draft = draftFrom([blocked]);
  expect(answerOf({ ...draft, status: 'afgerond', progress: 40 })).toEqual({
    status: 'afgerond',
    remark: 'Wacht',
    remarkPublic: false,
  });
});

test('choosing only a status keeps the remark, and the blocker as long as there is one', () => {
  expect(answerFrom(blocked, 'vertraagd')).toMatchObject({ remark: 'Wacht', blocker: 'Geen geld' });
  expect(answerFrom(blocked, 'opSchema')).toMatchObject({ remark: 'Wacht', blocker: undefined });
});
