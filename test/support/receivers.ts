/** Servers on loopback that take what Waybill sends out, and can refuse it. */
import { createServer as createHttpServer, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';

export interface HttpReceiver {
  url: string;
  seen: { headers: IncomingHttpHeaders; body: string }[];
  /** What it answers from now on; `silence`: nothing at all. */
  answer: (status: number | 'silence', headers?: Record<string, string>) => void;
  close: () => Promise<void>;
}

export async function httpReceiver(): Promise<HttpReceiver> {
  const seen: HttpReceiver['seen'] = [];
  let status: number | 'silence' = 200;
  let headers: Record<string, string> = {};
  const server = createHttpServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => (body += part));
    request.on('end', () => {
      seen.push({ headers: request.headers, body });
      if (status !== 'silence') response.writeHead(status, headers).end('what the receiver says is not read');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, // it listens on TCP
    seen,
    answer: (nextStatus, nextHeaders = {}) => {
      status = nextStatus;
      headers = nextHeaders;
    },
    close: () => new Promise((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    }),
  };
}

export interface MailReceiver {
  url: string;
  mails: string[];
  /** Reply to the recipient line from now on, e.g. `550 no such mailbox`. */
  reply: (line: string) => void;
  close: () => Promise<void>;
}

/** As much of RFC 5321 as one mail needs. */
export async function mailReceiver(): Promise<MailReceiver> {
  const mails: string[] = [];
  let toRecipient = '250 ok';
  const server = createServer((socket) => {
    let isData = false;
    let pending = '';
    let mail = '';
    socket.on('error', () => undefined);
    socket.setEncoding('utf8');
    socket.write('220 test\r\n');
    socket.on('data', (part) => {
      pending += part.toString();
      for (let end = pending.indexOf('\r\n'); end >= 0; end = pending.indexOf('\r\n')) {
        const line = pending.slice(0, end);
        pending = pending.slice(end + 2);
        if (isData && line !== '.') mail += `${line}\n`;
        else if (isData) {
          mails.push(mail);
          [isData, mail] = [false, ''];
          socket.write('250 taken\r\n');
        } else if (line === 'DATA') {
          isData = true;
          socket.write('354 go on\r\n');
        } else if (line === 'QUIT') socket.end('221 bye\r\n');
        else socket.write(`${line.startsWith('RCPT') ? toRecipient : '250 ok'}\r\n`);
      }
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens on TCP
    mails,
    reply: (line) => (toRecipient = line),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
