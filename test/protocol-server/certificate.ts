import { generate } from 'selfsigned';

/** A certificate and its key, PEM; it is its own authority. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** A fresh certificate for `localhost`, good for a day. */
export async function certificateForLocalhost(): Promise<Certificate> {
  const pem = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { cert: pem.cert, key: pem.private };
}
