import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { FetchResponse, MaybeOptionalInit } from 'openapi-fetch';
import type { HttpMethod, MediaType, PathsWithMethod } from 'openapi-typescript-helpers';
import { useEffect, useMemo, useRef } from 'react';
import { client, noteAnswer } from './client';
import type { ApiProblem } from './problem';
import type { paths } from './schema';

export type ReadPath = PathsWithMethod<paths, 'get'>;
export type CommandMethod = 'post' | 'delete';
type Init<P extends keyof paths, M extends HttpMethod> = MaybeOptionalInit<paths[P], M>;
type Operation = Record<string | number, unknown>;
/** What a path answers. */
export type Answer<P extends keyof paths, M extends HttpMethod> = paths[P][M] extends infer O extends
  Operation
  ? Required<FetchResponse<O, Init<P, M>, MediaType>>['data']
  : never;

async function ask<P extends keyof paths, M extends HttpMethod>(
  method: M,
  path: P,
  init: unknown,
  signal?: AbortSignal,
): Promise<Answer<P, M>> {
  const send = client.request as (...given: unknown[]) => Promise<{ data?: unknown }>;
  const { data } = await send(method, path, { ...(init as object), signal });
  return (data ?? null) as Answer<P, M>;
}

/** How a read behaves. */
export interface ReadOptions {
  /** False: nothing is asked yet. */
  readonly enabled?: boolean;
  /** Views whose change makes the answer old; without them every change of the record does. */
  readonly views?: readonly string[];
  /** Keeps the former answer in view while another one is awaited, e.g. after a filter was changed. */
  readonly keep?: boolean;
}

const settings = ({ enabled = true, views, keep = false }: ReadOptions) => ({
  enabled,
  meta: { views },
  ...(keep && { placeholderData: keepPreviousData }),
});

/** Reads from the interface; kept true by the live stream. Every error is an `ApiProblem`. */
export function useRead<P extends ReadPath>(path: P, init: Init<P, 'get'>, options: ReadOptions = {}) {
  return useQuery<Answer<P, 'get'>, ApiProblem>({
    queryKey: [path, init],
    queryFn: ({ signal }) => ask('get', path, init, signal),
    ...settings(options),
  });
}

/** A question too long or too private for an address, e.g. a search or a calculation: asked by POST, changes nothing. */
export function useAsk<P extends PathsWithMethod<paths, 'post'>>(
  path: P,
  init: Init<P, 'post'>,
  options: ReadOptions = {},
) {
  return useQuery<Answer<P, 'post'>, ApiProblem>({
    queryKey: [path, init],
    queryFn: ({ signal }) => ask('post', path, init, signal),
    ...settings(options),
  });
}

/** The headers of a command on something that the page showed at a revision. */
export const seenAt = (revision: string | null | undefined): Record<string, string> =>
  revision ? { 'if-match': `"${revision}"` } : {};

/**
 * Gives a command. Sending the same again after no answer came bears the same id, so it is done once; what was read
 * is asked anew once it is done.
 */
export function useCommand<P extends PathsWithMethod<paths, M>, M extends CommandMethod = 'post'>(
  path: P,
  method: M = 'post' as M,
) {
  return useSending<P, M, Init<P, M>>(path, method);
}

function useSending<P extends PathsWithMethod<paths, M>, M extends CommandMethod, I>(path: P, method: M) {
  const queries = useQueryClient();
  const pending = useRef<{ said: string; id: string } | null>(null);
  return useMutation<Answer<P, M>, ApiProblem, I>({
    mutationFn: (init) => {
      const said = JSON.stringify(init ?? null);
      if (pending.current?.said !== said) pending.current = { said, id: crypto.randomUUID() };
      return ask(method, path, withHeader(init, 'idempotency-key', pending.current.id));
    },
    onSuccess: async (answer) => {
      pending.current = null;
      noteAnswer(answer);
      await queries.invalidateQueries();
    },
    onError: (problem) => {
      if (!problem.isPassing) pending.current = null;
    },
  });
}

/** What goes with a file: the other parts of the form. */
export interface UploadInit {
  readonly params?: { readonly path?: Readonly<Record<string, string>> };
  readonly parts: Readonly<Record<string, string>>;
  readonly file: File | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Gives a command that brings a file along; else as `useCommand`. */
export function useUpload<P extends PathsWithMethod<paths, 'post'>>(path: P) {
  const { mutateAsync: send } = useSending<P, 'post', object>(path, 'post');
  return ({ params, parts, file, headers }: UploadInit): Promise<Answer<P, 'post'>> => {
    const upload = file && { file, name: file.name, size: file.size, of: file.lastModified };
    return send({ params, headers, body: { parts, upload }, bodySerializer: formOf });
  };
}

interface UploadBody {
  readonly parts: UploadInit['parts'];
  readonly upload: { readonly file: File } | null;
}

function formOf({ parts, upload }: UploadBody): FormData {
  const form = new FormData();
  for (const [name, text] of Object.entries(parts)) form.set(name, text);
  if (upload) form.set('file', upload.file);
  return form;
}

function withHeader(init: unknown, name: string, value: string): object {
  const given = (init ?? {}) as { headers?: Record<string, string> };
  return { ...given, headers: { ...given.headers, [name]: value } };
}

const PAGE = 500;
const FIRST_PART = 100;
/** For so long the first part is alone, so that nothing stands between it and the first key pressed. */
const FIRST_LOOK_MS = 300;

/** A list in parts of the server, complete bit by bit. */
export interface WholeList<R> {
  readonly rows: readonly R[];
  /** As many as there are, also before all have come; null before the first part. */
  readonly total: number | null;
  readonly complete: boolean;
  readonly error: ApiProblem | null;
  readonly again: () => void;
}

/**
 * Reads a list of `offset` and `limit` wholly: the first part is shown at once, the others follow by themselves, each
 * of at most `most` rows.
 */
export function useWholeList<P extends ReadPath, R>(
  path: P,
  init: { readonly params: { readonly path?: object; readonly query?: object } },
  part: (answer: Answer<P, 'get'>) => { readonly rows: readonly R[]; readonly total: number },
  options: ReadOptions & { readonly most?: number } = {},
): WholeList<R> {
  const { most = PAGE } = options;
  const list = useInfiniteQuery<
    Answer<P, 'get'>,
    ApiProblem,
    { pages: Answer<P, 'get'>[] },
    unknown[],
    number
  >({
    queryKey: [path, init, 'whole'],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...init.params.query, offset: pageParam, limit: pageParam === 0 ? FIRST_PART : most };
      return ask('get', path, { params: { ...init.params, query } }, signal);
    },
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const had = pages.reduce((sum, page) => sum + part(page).rows.length, 0);
      return part(last).rows.length > 0 && had < part(last).total ? had : undefined;
    },
    ...settings({ keep: true, ...options }),
  });
  const { data, hasNextPage, isFetching, error, fetchNextPage } = list;
  const isFirst = data?.pages.length === 1;
  useEffect(() => {
    if (!hasNextPage || isFetching || error) return undefined;
    const soon = setTimeout(() => void fetchNextPage(), isFirst ? FIRST_LOOK_MS : 0);
    return () => clearTimeout(soon);
  }, [hasNextPage, isFetching, error, fetchNextPage, isFirst]);
  const rows = useMemo(() => data?.pages.flatMap((page) => part(page).rows) ?? [], [data]);
  const first = data?.pages[0];
  return {
    rows,
    total: first === undefined ? null : part(first).total,
    complete: data !== undefined && !hasNextPage && !list.isPlaceholderData,
    error,
    again: () => void list.refetch(),
  };
}

/** A list that the server gives page by page, each beginning behind the one before. */
export interface PagedList<R> {
  /** Undefined as long as nothing has come. */
  readonly rows: readonly R[] | undefined;
  /** Asks for the next page; null at the end. */
  readonly more: (() => void) | null;
  readonly asking: boolean;
  readonly error: ApiProblem | null;
  readonly again: () => void;
}

/** Reads a list of `after` and `limit`; `next` of a part is the `after` of the following one, null at the end. */
export function usePagedList<P extends ReadPath, R>(
  path: P,
  init: { readonly params: { readonly path?: object; readonly query?: object } },
  part: (answer: Answer<P, 'get'>) => { readonly rows: readonly R[]; readonly next: string | null },
  options: ReadOptions & { readonly limit?: number } = {},
): PagedList<R> {
  const { limit = 100 } = options;
  const list = useInfiniteQuery<
    Answer<P, 'get'>,
    ApiProblem,
    { pages: Answer<P, 'get'>[] },
    unknown[],
    string | null
  >({
    queryKey: [path, init, 'paged', limit],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...init.params.query, limit, ...(pageParam !== null && { after: pageParam }) };
      return ask('get', path, { params: { ...init.params, query } }, signal);
    },
    initialPageParam: null,
    getNextPageParam: (last) => part(last).next,
    ...settings({ keep: true, ...options }),
  });
  const { data, hasNextPage, isFetchingNextPage, error, fetchNextPage, refetch } = list;
  const rows = useMemo(() => data?.pages.flatMap((page) => part(page).rows), [data]);
  return {
    rows,
    more: hasNextPage ? () => void fetchNextPage() : null,
    asking: isFetchingNextPage,
    error,
    again: () => void refetch(),
  };
}
