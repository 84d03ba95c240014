import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { handleServerStreamingCall, ServerWritableStream, ServiceError } from '@grpc/grpc-js';
import { status } from '@grpc/grpc-js';
import { StreamIdentifier, UUID } from '@eventstore/db-client/generated/shared_pb';
import { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import type { CallContext } from './call-context';
import type { StoredEvent } from './log-types';
import { refusal, streamDeleted } from './refusals';

type Call = ServerWritableStream<ReadReq, ReadResp>;
type Filter = (event: StoredEvent) => boolean;
const BACKWARDS = 1;

/** Reads of a stream or of all, and subscriptions to all. */
export function readCall(context: CallContext): handleServerStreamingCall<ReadReq, ReadResp> {
  return (call) => {
    const options = call.request.getOptions() ?? new ReadReq.Options();
    const work = async (): Promise<void> => {
      await context.admit(call.metadata);
      if (options.hasSubscription()) await subscribe(context, call, options);
      else await send(context, call, options);
    };
    work().then(
      () => call.end(),
      (error: ServiceError) => call.emit('error', error),
    );
  };
}

async function send(context: CallContext, call: Call, options: ReadReq.Options): Promise<void> {
  const limit = Number(options.getCount());
  let sent = 0;
  for (const event of options.hasStream() ? ofStream(context, options) : ofAll(context, options)) {
    if (event === 'not-found') return void (await write(call, notFound(options)));
    if (sent >= limit || call.cancelled) return;
    sent += 1;
    await context.faults.delay();
    await write(call, eventResponse(event));
  }
}

function ofStream(context: CallContext, options: ReadReq.Options): Iterable<StoredEvent | 'not-found'> {
  const wanted = options.getStream() ?? new ReadReq.Options.StreamOptions();
  const name = Buffer.from(wanted.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString('utf8');
  const events = context.log.read(name);
  if (events === 'not-found') return ['not-found'];
  if (events === 'tombstoned') throw streamDeleted(name);
  const from = wanted.hasRevision() ? BigInt(wanted.getRevision()) : undefined;
  if (options.getReadDirection() === BACKWARDS)
    return events.filter((event) => from === undefined || event.revision <= from).reverse();
  return wanted.hasEnd() ? [] : events.filter((event) => from === undefined || event.revision >= from);
}

function* ofAll({ log }: CallContext, options: ReadReq.Options): Iterable<StoredEvent> {
  const wanted = options.getAll();
  const from = wanted?.hasPosition() ? BigInt(wanted.getPosition()?.getCommitPosition() ?? 0) : undefined;
  if (options.getReadDirection() === BACKWARDS) {
    for (let index = from === undefined ? log.length : log.indexOf(from); index > 0;) yield log.at(--index);
    return;
  }
  const end = log.length;
  if (wanted?.hasEnd()) return;
  for (let index = from === undefined ? 0 : log.indexOf(from); index < end; index += 1) yield log.at(index);
}

async function subscribe(context: CallContext, call: Call, options: ReadReq.Options): Promise<void> {
  if (!options.hasAll()) throw refusal(status.UNIMPLEMENTED, 'only all events can be subscribed to here');
  const { log } = context;
  const passes = filterOf(options);
  const window =
    (options.getFilter()?.getMax() || 32) * (options.getFilter()?.getCheckpointintervalmultiplier() || 1);
  const confirmation = new ReadResp.SubscriptionConfirmation().setSubscriptionId(randomUUID());
  await write(call, new ReadResp().setConfirmation(confirmation));
  let index = subscriptionStart(context, options);
  let sinceCheckpoint = 0;
  let live = 0;
  while (!call.cancelled) {
    for (; index < log.length && !call.cancelled; index += 1) {
      const event = log.at(index);
      await context.faults.delay();
      if (passes(event)) await write(call, eventResponse(event));
      sinceCheckpoint = (sinceCheckpoint + 1) % window;
      if (options.hasFilter() && sinceCheckpoint === 0) await write(call, checkpoint(event.position));
    }
    // The word may come again: a server falls behind and catches up as it likes.
    if (live++ % 20 === 0) await write(call, new ReadResp().setCaughtUp(new ReadResp.CaughtUp()));
    if (index >= log.length && !call.cancelled) await grownOrGone(context, call);
  }
}

function subscriptionStart({ log }: CallContext, options: ReadReq.Options): number {
  const all = options.getAll();
  if (all?.hasEnd()) return log.length;
  if (!all?.hasPosition()) return 0;
  const position = BigInt(all.getPosition()?.getCommitPosition() ?? 0);
  return log.indexOf(position + 1n);
}

async function grownOrGone({ log }: CallContext, call: Call): Promise<void> {
  const stop = new AbortController();
  const gone = (): void => stop.abort();
  call.once('cancelled', gone);
  await once(log, 'grown', { signal: stop.signal }).catch(() => undefined);
  call.removeListener('cancelled', gone);
}

function filterOf(options: ReadReq.Options): Filter {
  const filter = options.getFilter();
  const expression = filter?.getEventType() ?? filter?.getStreamIdentifier();
  if (!filter || !expression) return () => true;
  const text = (event: StoredEvent): string => (filter.hasEventType() ? event.type : event.stream);
  const prefixes = expression.getPrefixList();
  const pattern = new RegExp(expression.getRegex());
  return (event) =>
    prefixes.length > 0
      ? prefixes.some((prefix) => text(event).startsWith(prefix))
      : pattern.test(text(event));
}

async function write(call: Call, response: ReadResp): Promise<void> {
  if (call.cancelled || call.write(response)) return;
  const stop = new AbortController();
  const gone = (): void => stop.abort();
  call.once('cancelled', gone);
  await once(call, 'drain', { signal: stop.signal }).catch(() => undefined);
  call.removeListener('cancelled', gone);
}

function eventResponse(event: StoredEvent): ReadResp {
  const position = event.position.toString();
  const recorded = new ReadResp.ReadEvent.RecordedEvent()
    .setId(new UUID().setString(event.id))
    .setStreamIdentifier(new StreamIdentifier().setStreamName(Buffer.from(event.stream)))
    .setStreamRevision(event.revision.toString())
    .setCommitPosition(position)
    .setPreparePosition(position)
    .setData(event.data)
    .setCustomMetadata(event.metadata);
  recorded
    .getMetadataMap()
    .set('type', event.type)
    .set('content-type', event.contentType)
    .set('created', event.created.toString());
  return new ReadResp().setEvent(new ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(position));
}

function checkpoint(position: bigint): ReadResp {
  const text = position.toString();
  return new ReadResp().setCheckpoint(
    new ReadResp.Checkpoint().setCommitPosition(text).setPreparePosition(text),
  );
}

function notFound(options: ReadReq.Options): ReadResp {
  const identifier = options.getStream()?.getStreamIdentifier();
  return new ReadResp().setStreamNotFound(new ReadResp.StreamNotFound().setStreamIdentifier(identifier));
}
