import type { RequestHandler } from 'express';

const loopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/** Lets only this machine through: what stands in for the token while the Playground, which has none, is the channel. */
export const onlyLoopback =
  (handler: RequestHandler): RequestHandler =>
  (request, response, next) => {
    if (loopback.includes(request.socket.remoteAddress ?? '')) return handler(request, response, next);
    response.status(401).end();
  };
