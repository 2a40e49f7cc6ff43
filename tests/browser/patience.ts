// A browser on a busy machine is slow; whoever waits for something says for what, so this only ends what hangs.
jest.setTimeout(480_000);
