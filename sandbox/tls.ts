import { randomUUID } from 'node:crypto';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { generate } from 'selfsigned';

export interface ServerCertificate {
  readonly certPem: string;
  readonly keyPem: string;
}

/** A certificate for localhost that is its own authority: who trusts it, trusts this server only. */
export async function createServerCertificate(): Promise<ServerCertificate> {
  // Two authorities of one name would hide each other in a process that trusts both.
  const name = `localhost ${randomUUID().slice(0, 8)}`;
  const made = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyCertSign: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { certPem: made.cert, keyPem: made.private };
}

/** Lets fetch and https of this process trust the sandbox's certificate, besides all that they trusted before. */
export function trustSandbox(caPem: string): void {
  setDefaultCACertificates([...getCACertificates('default'), caPem]);
}
