import { Metadata, type ServiceError, status } from '@grpc/grpc-js';

/** A gRPC error as the protocol knows it: the kind stands in the trailer `exception`. */
export function refusal(
  code: status,
  details: string,
  exception?: string,
  more: Readonly<Record<string, string>> = {},
): ServiceError {
  const metadata = new Metadata();
  if (exception) metadata.set('exception', exception);
  for (const [key, value] of Object.entries(more)) metadata.set(key, value);
  return Object.assign(new Error(details), { code, details, metadata });
}

/** A write to, or a read of, a stream that was ended for ever. */
export const streamDeleted = (stream: string): ServiceError =>
  refusal(status.FAILED_PRECONDITION, 'the stream is deleted', 'stream-deleted', { 'stream-name': stream });

/** An append over the limit in bytes. */
export const appendTooLarge = (limit: number): ServiceError =>
  refusal(status.INVALID_ARGUMENT, 'the append is too large', 'maximum-append-size-exceeded', {
    'maximum-append-size': String(limit),
  });

/** A lost connection. */
export const connectionLost = (): ServiceError => refusal(status.UNAVAILABLE, 'the connection broke');
