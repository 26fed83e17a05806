import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Api } from './api.ts';
import { SECURITY_HEADERS } from './guards/headers.ts';
import { bracketed } from './guards/host.ts';
import type { Limits } from './limits.ts';
import { PROBLEMS, type ProblemCode, problemAnswer, problemText } from './problem.ts';

/** The server can't be started as it was asked; the message says what to do. */
export class CannotListen extends Error {}

/** A server that answers. */
export interface Listening {
  /** `http://127.0.0.1:4747` */
  readonly address: string;
  /** Answers what was asked already, and nothing more. */
  close(): Promise<void>;
}

/**
 * Listens, and answers with the app.
 * @param port 0 for any that is free
 * @throws CannotListen where the port is taken or the address is none of this machine's
 */
export async function listen(app: Api, host: string, port: number, limits: Limits): Promise<Listening> {
  const answer = getRequestListener(app.fetch, {
    overrideGlobalObjects: false,
    // What is no HTTP request at all: no Host, a target that is no address.
    errorHandler: () =>
      problemAnswer('bad_request', 'this is no request that can be answered', { ...SECURITY_HEADERS }),
  });
  const options = {
    ...{ maxHeaderSize: limits.headerBytes, headersTimeout: limits.headersMs, requestTimeout: limits.requestMs },
    ...{ connectionsCheckingInterval: limits.lookMs, requireHostHeader: false },
  };
  const server = createServer(options, answer);
  server.maxConnections = limits.connections;
  server.on('clientError', refuse);
  await started(server, host, port);
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://${bracketed(host)}:${taken}`, close: () => closed(server) };
}

function started(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new CannotListen(meaning(error, host, port))));
    server.listen(port, host, resolve);
  });
}

function meaning({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') {
    return `port ${port} is in use, perhaps by another hearsay serve: end that, or choose another with --port`;
  }
  if (code === 'EACCES') return `you may not listen on port ${port}: choose one above 1023 with --port`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `${host} is no address of this machine: check --host`;
  return `can't listen on ${host}, port ${port}: ${message}`;
}

/** Lets requests that are being answered end, for a moment; then closes what is still open. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), 2000);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Answers what is broken before it is a request, in the same form as everything else. */
function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [code, message] = broken(error.code ?? '');
  const body = problemText(code, message);
  const head = [
    `HTTP/1.1 ${PROBLEMS[code]} ${code}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function broken(code: string): [ProblemCode, string] {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return ['too_slow', 'the request took too long to arrive: send it again, faster'];
  if (code === 'HPE_HEADER_OVERFLOW')
    return ['headers_too_large', 'the address and headers are too long: ask for less'];
  return ['bad_request', 'this is no HTTP request'];
}
