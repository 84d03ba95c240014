import compression from 'compression';
import type { Request, Response } from 'express';

const FROM_BYTES = 2_048;

/**
 * Answers of 2 KiB and more go compressed where the asker takes it; 500 rows of a list are then about a tenth as long.
 * A stream of events never does: each must arrive when it happens.
 */
export const compressed = compression({ threshold: FROM_BYTES, filter: isCompressible });

function isCompressible(request: Request, response: Response): boolean {
  const type = String(response.getHeader('content-type') ?? '');
  return !type.startsWith('text/event-stream') && compression.filter(request, response);
}
