/**
 * Lets many callers share requests: what is asked for while a request is under way goes together in the next one.
 * The first waits for nobody, so that one at a time is as quick as without. `send` gives its answers in order.
 */
export function gathered<Input, Answer>(
  send: (inputs: ReadonlyArray<Input>) => Promise<ReadonlyArray<Answer>>,
): (input: Input) => Promise<Answer> {
  interface Waiting {
    readonly input: Input;
    readonly resolve: (answer: Answer) => void;
    readonly reject: (error: unknown) => void;
  }
  let waiting: Waiting[] = [];
  let isSending = false;

  const sendWaiting = async (): Promise<void> => {
    isSending = true;
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      try {
        const answers = await send(group.map(({ input }) => input));
        group.forEach(({ resolve }, at) => resolve(answers[at]));
      } catch (error) {
        group.forEach(({ reject }) => reject(error));
      }
    }
    isSending = false;
  };

  return (input) =>
    new Promise((resolve, reject) => {
      waiting.push({ input, resolve, reject });
      if (!isSending) void sendWaiting();
    });
}
