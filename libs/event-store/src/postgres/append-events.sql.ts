/**
 * Writes a batch of appends in one statement and answers each with its own outcome:
 * 0 written (or found as it stands), 1 conflict (`revision` is the actual one, -1 none),
 * 2 an id belongs to another stream.
 *
 * The lock comes first and is held until the commit, so positions become visible in their order and
 * no reader can skip one. `expected` is a revision, -1 for no stream, -2 for any. `previous` names an
 * earlier append of the batch to the same stream, or 0; `owners` names each event's append.
 * The caller never puts one id twice in a batch.
 */
export const APPEND_EVENTS = `
create function event_store.append_events(
  streams text[], expected bigint[], counts int[], previous int[],
  owners int[], ids uuid[], types text[], versions smallint[], bodies text[], metadatas text[],
  out outcomes int[], out revisions bigint[], out positions bigint[]
) language plpgsql security definer
  set search_path = pg_catalog, pg_temp
  set enable_seqscan = off
  set plan_cache_mode = force_generic_plan
as $$
declare
  appends int := cardinality(streams);
  zeros bigint[] := array_fill(0::bigint, array[appends]);
  base_revisions bigint[] := zeros;
  base_positions bigint[] := zeros;
  current_revisions bigint[];
  head bigint;
  recorded timestamptz;
  any_known boolean;
  first_event int := 1;
  writes boolean := false;
  hits int; foreigners int; runs int; first_revision bigint; last_position bigint;
begin
  perform pg_advisory_xact_lock(7305501001);

  select e.position, e.recorded_at into head, recorded
    from event_store.event e order by e.position desc limit 1;
  head := coalesce(head, 0);
  recorded := greatest(recorded, date_trunc('milliseconds', clock_timestamp()));
  select array_agg(coalesce(e.revision, -1) order by s.n) into current_revisions
    from unnest(streams) with ordinality s(name, n)
    left join lateral (select l.revision from event_store.event l
                        where l.stream = s.name order by l.revision desc limit 1) e on true;
  any_known := exists (select from event_store.event e where e.id = any(ids));

  outcomes := array_fill(0, array[appends]);
  revisions := zeros;
  positions := zeros;
  for i in 1 .. appends loop
    if previous[i] > 0 then current_revisions[i] := current_revisions[previous[i]]; end if;
    hits := 0;
    if any_known then
      select count(*), count(*) filter (where e.stream <> streams[i]), count(distinct e.revision - k.n),
             min(e.revision), max(e.position)
        into hits, foreigners, runs, first_revision, last_position
        from unnest(ids[first_event : first_event + counts[i] - 1]) with ordinality k(id, n)
        join event_store.event e on e.id = k.id;
    end if;

    if hits > 0 and foreigners > 0 then
      outcomes[i] := 2;
    elsif hits = counts[i] and runs = 1 and expected[i] in (-2, first_revision - 1) then
      revisions[i] := first_revision + counts[i] - 1;
      positions[i] := last_position;
      owners[first_event : first_event + counts[i] - 1] := array_fill(0, array[counts[i]]);
    elsif hits = 0 and expected[i] in (-2, current_revisions[i]) then
      base_revisions[i] := current_revisions[i] + 1 - first_event;
      base_positions[i] := head + 1 - first_event;
      current_revisions[i] := current_revisions[i] + counts[i];
      head := head + counts[i];
      revisions[i] := current_revisions[i];
      positions[i] := head;
      writes := true;
    else
      outcomes[i] := 1;
      revisions[i] := current_revisions[i];
    end if;
    first_event := first_event + counts[i];
  end loop;

  if writes then
    insert into event_store.event
      (position, stream, revision, id, type, schema_version, recorded_at, data, metadata)
    select base_positions[owners[n]] + n, streams[owners[n]], base_revisions[owners[n]] + n,
           ids[n], types[n], versions[n], recorded, bodies[n]::json, metadatas[n]::json
      from generate_series(1, cardinality(ids)) n
     where owners[n] > 0 and outcomes[owners[n]] = 0;
    perform pg_notify('event_store', head::text);
  end if;
end $$;
`;
