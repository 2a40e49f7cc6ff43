import { TextDecoder as NodeTextDecoder, TextEncoder as NodeTextEncoder } from 'node:util';
import { act, fireEvent, screen } from '@testing-library/react';
import '../../../src/documents/readPlan';
import { Problem } from '../../../src/plan/problem';
import { planText } from '../../documents/planText';
import { findings } from '../accessibility';
import { press } from '../showTab';
import { showAdmin } from './showAdmin';

// jsdom has none of its own; browsers do.
Object.assign(globalThis, { TextDecoder: NodeTextDecoder });

async function choose(text: string, name = 'plan.txt'): Promise<void> {
  const file = new File([text], name, { type: 'text/plain' });
  // jsdom's file has no such method.
  Object.assign(file, { arrayBuffer: async () => new NodeTextEncoder().encode(text) });
  await act(async () => {
    fireEvent.change(screen.getByLabelText('Document kiezen', { selector: 'input' }), {
      target: { files: [file] },
    });
  });
}

const PLAN = planText({
  table: 'Bewustwording\nEen campagne houden\n\nQ2 2026\n\nEen avond voor ondernemers\n\nQ4 2025\n',
});

test('a document shows its differences, and nothing is changed before they are chosen', async () => {
  const { store } = await showAdmin('import');
  await choose(PLAN);
  expect(await screen.findByText(/verschillen$/)).toBeTruthy();
  expect(screen.getByText('P1.01 Gewijzigd')).toBeTruthy();
  expect(screen.getByText('Nieuw: Een avond voor ondernemers')).toBeTruthy();
  expect(screen.getByText(/^P2.01 Niet meer in het document/)).toBeTruthy();
  expect(screen.getByText('Q2 2026')).toBeTruthy();
  expect(await findings()).toEqual([]);
  expect(store.beside.changes).toEqual([]);
});

test('only what is ticked is taken over, with one reason', async () => {
  const { store } = await showAdmin('import');
  await choose(PLAN);
  await press(await screen.findByLabelText('P1.01 Gewijzigd'));
  await press(screen.getByLabelText('Nieuw: Een avond voor ondernemers'));
  await press(screen.getByRole('button', { name: 'Gekozen verschillen overnemen' }));
  expect(document.activeElement).toBe(screen.getByLabelText(/^Reden/));
  await act(async () => {
    fireEvent.change(screen.getByLabelText(/^Reden/), { target: { value: 'Plan bijgesteld' } });
  });
  await press(screen.getByRole('button', { name: 'Gekozen verschillen overnemen' }));
  await screen.findByText('2 verschillen overgenomen.');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Document kiezen' }));
  expect(store.beside.changes.map(({ kind, row, reason }) => `${kind} ${row.ref} ${reason}`)).toEqual([
    'reschedule P1.01 Plan bijgesteld',
    'add P1.03 Plan bijgesteld',
  ]);
});

test('what stops halfway says so, and what is left can be tried again', async () => {
  const { store } = await showAdmin('import');
  await choose(PLAN);
  await press(await screen.findByLabelText('P1.01 Gewijzigd'));
  await press(screen.getByLabelText('Nieuw: Een avond voor ondernemers'));
  await act(async () => {
    fireEvent.change(screen.getByLabelText(/^Reden/), { target: { value: 'Plan bijgesteld' } });
  });
  const write = store.changePlan;
  store.changePlan = async (change) => {
    if (change.kind === 'add') throw new Problem('store.unreachable', { host: 'x' });
    return write(change);
  };
  await press(screen.getByRole('button', { name: 'Gekozen verschillen overnemen' }));
  expect(await screen.findByText(/Gestopt na 1 van 2\./)).toBeTruthy();
  expect(screen.queryByLabelText('P1.01 Gewijzigd')).toBeNull();
  store.changePlan = write;
  await press(screen.getByRole('button', { name: 'Gekozen verschillen overnemen' }));
  await screen.findByText('1 verschil overgenomen.');
  expect(store.beside.changes.map(({ kind }) => kind)).toEqual(['reschedule', 'add']);
});

test('a file that is no plan says what to do', async () => {
  await showAdmin('import');
  await choose('Boodschappen: melk en brood', 'lijst.txt');
  expect(await screen.findByText(/lijst\.txt/)).toBeTruthy();
  expect(screen.queryByText(/verschillen$/)).toBeNull();
});
