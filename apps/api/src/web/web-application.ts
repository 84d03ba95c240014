import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { type BuiltFile, builtFiles, encodingFor } from './built-files';
import { pageDocuments } from './page-documents';

/** Addresses that are never a page: a missing one answers a problem, not the application. */
const NOT_PAGES = /^\/(api|assets|health|sign-in)(\/|$)/;
/** The documents of pages: they are answered at the addresses of their pages. */
const DOCUMENTS = /^\/(index|pages\/\d+)\.html$/;
const HASHED = 'public, max-age=31536000, immutable';

/** Nothing written into the page itself runs or is styled; only what comes as a file from here. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join(';');

const NOT_BUILT = 'The browser application has not been built: node apps/cli/bootstrap.mjs build\n';

/** Serves the browser application from the folder of its build; whatever is not of it goes on to the interface. */
export function webApplication(folder: string): RequestHandler {
  const files = builtFiles(folder);
  const documentOf = pageDocuments(folder);
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const file = DOCUMENTS.test(request.path) ? undefined : files.get(request.path);
    if (file) return send(file, request, response, request.path.startsWith('/assets/') ? HASHED : 'no-cache');
    if (!isPage(request)) return next();
    const page = files.get(documentOf(request.path));
    if (!page) return void response.status(503).type('text').send(NOT_BUILT);
    response.setHeader('content-security-policy', POLICY);
    send(page, request, response, 'no-cache');
  };
}

/** A page is what a browser goes to: it takes HTML, and its address does not end like a file's. */
function isPage({ path, headers }: Request): boolean {
  const wanted = headers.accept ?? '*/*';
  return !NOT_PAGES.test(path) && !/\.[a-z0-9]+$/i.test(path) && /text\/html|\*\/\*/.test(wanted);
}

function send(file: BuiltFile, request: Request, response: Response, caching: string): void {
  const encoding = encodingFor(file, request.header('accept-encoding'));
  response.setHeader('cache-control', caching).setHeader('vary', 'accept-encoding');
  response.setHeader('etag', file.etag).setHeader('content-type', file.type);
  if (request.header('if-none-match') === file.etag) return void response.status(304).end();
  const body = file.bodies.get(encoding) ?? Buffer.alloc(0);
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}
