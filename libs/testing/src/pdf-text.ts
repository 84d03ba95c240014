import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const READER = `
  const { extractText, getDocumentProxy } = require('unpdf');
  const chunks = [];
  process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat(chunks)));
    const { text } = await extractText(pdf, { mergePages: false });
    process.stdout.write(JSON.stringify(text));
  });`;

/**
 * The text of each page of a PDF as a reading programme finds it. Read in a process of its own: the reader
 * loads itself in a way that Jest does not allow.
 */
export const pdfPages = (pdf: Uint8Array): string[] =>
  JSON.parse(
    execFileSync(process.execPath, ['-e', READER], {
      cwd: join(__dirname, '../../..'),
      input: pdf,
      encoding: 'utf8',
    }),
  ) as string[];
