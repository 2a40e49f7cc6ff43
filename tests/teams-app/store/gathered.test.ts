import { gathered } from '../../../teams-app/store/gathered';

/** A request that is answered when the test says so. */
function heldBack() {
  const sent: ReadonlyArray<number>[] = [];
  const answers: Array<() => void> = [];
  const send = (inputs: ReadonlyArray<number>) => {
    sent.push(inputs);
    return new Promise<ReadonlyArray<string>>((resolve, reject) =>
      answers.push(() =>
        inputs.includes(0) ? reject(new Error('refused')) : resolve(inputs.map((input) => `answer ${input}`)),
      ),
    );
  };
  return { sent, send, answer: () => answers.shift()?.() };
}

test('the first is sent at once; what comes meanwhile goes together, each with its own answer', async () => {
  const { sent, send, answer } = heldBack();
  const ask = gathered(send);
  const asked = [1, 2, 3].map((input) => ask(input));
  expect(sent).toEqual([[1]]);
  answer();
  await expect(asked[0]).resolves.toBe('answer 1');
  await Promise.resolve();
  expect(sent).toEqual([[1], [2, 3]]);
  answer();
  await expect(Promise.all(asked)).resolves.toEqual(['answer 1', 'answer 2', 'answer 3']);
  void ask(4);
  expect(sent).toEqual([[1], [2, 3], [4]]);
});

test('a request that fails tells all that went with it, and the next ones go on', async () => {
  const { sent, send, answer } = heldBack();
  const ask = gathered(send);
  const failing = ask(0);
  const next = ask(5);
  answer();
  await expect(failing).rejects.toThrow('refused');
  expect(sent).toEqual([[0], [5]]);
  answer();
  await expect(next).resolves.toBe('answer 5');
});
