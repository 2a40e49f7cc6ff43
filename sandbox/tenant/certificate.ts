import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A certificate with its private key, as an app uses it to prove who it is. */
export interface Certificate {
  readonly certificatePem: string;
  readonly privateKeyPem: string;
  /** `x5t` of a client assertion. */
  readonly sha1: string;
  /** `x5t#S256` of a client assertion. */
  readonly sha256: string;
}

/** Makes a self-signed certificate that is valid for a year. */
export async function createCertificate(commonName: string): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: commonName }], {
    keySize: 2048,
    algorithm: 'sha256',
  });
  const { raw } = new X509Certificate(made.cert);
  const thumbprint = (algorithm: string) => createHash(algorithm).update(raw).digest('base64url');
  return {
    certificatePem: made.cert,
    privateKeyPem: made.private,
    sha1: thumbprint('sha1'),
    sha256: thumbprint('sha256'),
  };
}

/** The file that `ClientCertificateCredential` reads: key and certificate together. */
export function pemFile(certificate: Certificate): string {
  return `${certificate.privateKeyPem.trim()}\n${certificate.certificatePem.trim()}\n`;
}
