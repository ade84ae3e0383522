import { createServer, type RequestListener } from 'node:http';

/** Listens; rejects with the system's error, e.g. when the port is taken. `close` ends open connections too. */
export async function listen(handler: RequestListener, port: number, host: string): Promise<{ close: () => Promise<void> }> {
  const server = createServer(handler);
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(port, host, listening));
  return {
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
