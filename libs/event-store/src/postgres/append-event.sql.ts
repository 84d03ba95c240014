/**
 * The short way for what most appends are: one event alone in its batch. Writes it and answers revision and
 * position, or answers nothing and leaves everything as it was where `append_events` must judge: another
 * revision than expected, an id that is known. `expected` is a revision, -1 for no stream, -2 for any.
 *
 * The lock comes first here too: positions become visible in their order. A plan made while the table is
 * tiny would walk all of it as it grows: hence no sequential scans.
 */
export const APPEND_EVENT = `
create function event_store.append_event(
  of_stream text, expected bigint, event_id uuid, event_type text, event_version smallint,
  body text, meta text, out at_revision bigint, out at_position bigint
) language plpgsql security definer
  set search_path = pg_catalog, pg_temp
  set enable_seqscan = off
as $$
declare
  head bigint;
  recorded timestamptz;
  current bigint;
begin
  perform pg_advisory_xact_lock(7305501001);

  select e.position, e.recorded_at into head, recorded
    from event_store.event e order by e.position desc limit 1;
  select e.revision into current
    from event_store.event e where e.stream = of_stream order by e.revision desc limit 1;
  current := coalesce(current, -1);
  if expected <> -2 and expected <> current then return; end if;

  insert into event_store.event
    (position, stream, revision, id, type, schema_version, recorded_at, data, metadata)
  values (coalesce(head, 0) + 1, of_stream, current + 1, event_id, event_type, event_version,
          greatest(recorded, date_trunc('milliseconds', clock_timestamp())), body::json, meta::json)
  on conflict do nothing returning revision, position into at_revision, at_position;
  if found then
    perform pg_notify('event_store', '');
  end if;
end $$;

revoke all on function event_store.append_event from public;
grant execute on function event_store.append_event to spis_app;
`;
