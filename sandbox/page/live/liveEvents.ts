import { PageEvent } from '../../pageApi/pageTypes';

type Listener = (event: PageEvent, detail: Readonly<Record<string, unknown>>) => void;

const listeners = new Set<Listener>();
const EVENTS: ReadonlyArray<PageEvent> = ['chat', 'mail', 'clock', 'list', 'reset'];
let source: EventSource | undefined;

/** Listens to what happens in the sandbox until the returned function is called. */
export function onLiveEvent(listener: Listener): () => void {
  source ??= openStream();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function openStream(): EventSource {
  const stream = new EventSource('/page-api/events');
  let wasOpen = false;
  // What happened while the line was down is unknown: everything is asked anew.
  stream.onopen = () => {
    if (wasOpen) EVENTS.filter((event) => event !== 'reset').forEach((event) => tell(event, {}));
    wasOpen = true;
  };
  EVENTS.forEach((event) =>
    stream.addEventListener(event, (message) =>
      tell(event, JSON.parse((message as MessageEvent<string>).data) as Record<string, unknown>),
    ),
  );
  return stream;
}

function tell(event: PageEvent, detail: Readonly<Record<string, unknown>>): void {
  listeners.forEach((listener) => listener(event, detail));
}
