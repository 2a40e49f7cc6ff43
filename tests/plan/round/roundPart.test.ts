import {
  agreePart,
  approvePublicText,
  editPart,
  emptyPart,
  MAX_PART_LENGTH,
  notAgreed,
  partOf,
  returnPart,
  RoundPart,
  submitPart,
} from '../../../src/plan/round/roundPart';
import { agreesAs, mayEditPart, mayManageRounds } from '../../../src/plan/round/roundRights';
import { aPerson, aPriority, aRound } from '../../support/plan';

const round = aRound({ state: 'editing' });
const by = { by: 'Bas', at: '2025-06-30T08:00:00.000Z' };
const written = editPart(
  round,
  emptyPart('2025-1', 1),
  { summary: 'Goed op weg.', publicText: 'Samen sterk.' },
  by,
);
const submitted = submitPart(round, written, by);
const agreed = agreePart(round, submitted, { by: 'Bergman', at: by.at });

describe('a summary', () => {
  test('goes from draft to submitted to agreed', () => {
    expect([written, submitted, agreed].map(({ state }) => state)).toEqual(['draft', 'submitted', 'agreed']);
    expect(agreed.agreed).toEqual({ by: 'Bergman', at: by.at });
  });

  test('may be agreed on behalf of the portfolio holder', () => {
    const onBehalf = agreePart(round, submitted, { by: 'Sanne', onBehalfOf: 'Bergman', at: by.at });
    expect(onBehalf.agreed).toEqual({ by: 'Sanne', onBehalfOf: 'Bergman', at: by.at });
  });

  test('that is changed is a draft again, and the agreement lapses', () => {
    const changed = editPart(round, agreed, { ...agreed, summary: 'Anders.' }, by);
    expect(changed).toMatchObject({ state: 'draft', summary: 'Anders.' });
    expect(changed).not.toHaveProperty('agreed');
  });

  test('keeps its agreement when only the public text is changed', () => {
    expect(editPart(round, agreed, { summary: agreed.summary, publicText: 'Nieuw' }, by)).toMatchObject({
      state: 'agreed',
      agreed: { by: 'Bergman' },
    });
  });

  test('can be given back', () => {
    const back = returnPart(round, agreed, by);
    expect(back.state).toBe('draft');
    expect(back).not.toHaveProperty('agreed');
  });

  test.each<readonly [string, () => RoundPart, string]>([
    [
      'that is empty cannot be submitted',
      () => submitPart(round, emptyPart('2025-1', 1), by),
      'round.summaryMissing',
    ],
    ['that is a draft cannot be agreed', () => agreePart(round, written, by), 'round.notSubmitted'],
    [
      'that is too long is refused',
      () => editPart(round, written, { summary: 'x'.repeat(MAX_PART_LENGTH + 1), publicText: '' }, by),
      'update.textTooLong',
    ],
  ])('%s', (_, attempt, code) => expect(attempt).toThrow(expect.objectContaining({ code })));

  test.each(['planned', 'open', 'frozen'] as const)('of a round that is %s stays as it is', (state) => {
    const other = aRound({ state });
    const notEditing = expect.objectContaining({ code: 'round.notEditing' });
    expect(() => editPart(other, written, written, by)).toThrow(notEditing);
    expect(() => submitPart(other, written, by)).toThrow(notEditing);
    expect(() => agreePart(other, submitted, by)).toThrow(notEditing);
    expect(() => returnPart(other, submitted, by)).toThrow(notEditing);
    expect(() => approvePublicText(other, submitted, by)).toThrow(notEditing);
  });
});

describe('the text for the newsletter', () => {
  const approved = approvePublicText(round, written, by);

  test('is approved apart from the summary', () => {
    expect(approved).toMatchObject({ state: 'draft', publicApproved: by });
  });

  test('loses its approval when it is changed, and only then', () => {
    expect(editPart(round, approved, { ...approved, publicText: 'Anders' }, by)).not.toHaveProperty(
      'publicApproved',
    );
    expect(editPart(round, approved, { ...approved, summary: 'Anders' }, by)).toMatchObject({
      publicApproved: by,
    });
  });

  test('that is empty cannot be approved', () => {
    expect(() => approvePublicText(round, { ...written, publicText: ' ' }, by)).toThrow(
      expect.objectContaining({ code: 'round.publicTextMissing' }),
    );
  });
});

test('what is not agreed is named, for the priorities of the round', () => {
  const priorities = [1, 2, 3].map((number) => aPriority({ number }));
  const numbers = (asked: ReadonlyArray<number>) =>
    notAgreed(aRound({ priorities: asked }), [agreed], priorities).map(({ number }) => number);
  expect(numbers([])).toEqual([2, 3]);
  expect(numbers([1, 3])).toEqual([3]);
  expect(partOf([agreed], '2025-2', 1)).toEqual(emptyPart('2025-2', 1));
});

describe('who may do what', () => {
  const priority = aPriority({ number: 1, portfolioHolder: 'Bergman' });
  const coordinator = aPerson({ isCoordinator: true });
  const duo = aPerson({ duoOf: [1] });
  const holder = aPerson({ holderName: 'Bergman' });
  const secretary = aPerson({ actsFor: ['Bergman', 'Van Neerbos'] });
  const other = aPerson({ holderName: 'Sengers', actsFor: ['Slinkman'] });

  test('only coordinators manage rounds', () => {
    expect([coordinator, duo, holder, secretary, undefined].map(mayManageRounds)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('the duo and coordinators write', () => {
    expect([coordinator, duo, holder, secretary, undefined].map((person) => mayEditPart(person, 1))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(mayEditPart(duo, 2)).toBe(false);
  });

  test('the holder agrees himself, his secretary and a coordinator on his behalf', () => {
    expect(
      [coordinator, duo, holder, secretary, other, undefined].map((person) =>
        agreesAs(person, priority, '2025-06-30'),
      ),
    ).toEqual(['onBehalf', undefined, 'holder', 'onBehalf', undefined, undefined]);
    expect(agreesAs(other, aPriority({ portfolioHolder: '' }), '2025-06-30')).toBeUndefined();
  });
});
