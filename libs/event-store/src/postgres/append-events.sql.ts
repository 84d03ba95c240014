/**
 * Writes a batch of appends in one statement and answers each with its own outcome:
 * 0 written (or found as it stands), 1 conflict (`revision` is the actual one, -1 none),
 * 2 an id belongs to another stream.
 *
 * The lock comes first and is held until the commit, so positions become visible in their order and
 * no reader can skip one. `expected` is a revision, -1 for no stream, -2 for any; `lasts` counts the events
 * up to and with each append; `previous` names an earlier append of the batch to the same stream, or 0
 * (null when there is none in the whole batch); `owners` names each event's append. The caller never puts
 * one id twice in a batch. A batch in which all appends fit goes through without the loop: measured, the
 * loop costs 9 µs an append under the lock.
 */
export const APPEND_EVENTS = `
create function event_store.append_events(
  streams text[], expected bigint[], counts int[], lasts int[], previous int[],
  owners int[], ids uuid[], types text[], versions smallint[], bodies text[], metadatas text[],
  out outcomes int[], out revisions bigint[], out positions bigint[]
) language plpgsql security definer
  set search_path = pg_catalog, pg_temp
  set enable_seqscan = off
  set plan_cache_mode = force_generic_plan
as $$
declare
  head bigint;
  recorded timestamptz;
  any_known boolean;
  all_fit boolean;
  currents bigint[];         -- the revision of each append's stream, before and then after it
  starts bigint[];           -- of each append: the position, less the events before it in the batch
  bases bigint[];            -- the same for the revision; null when nothing is to be written
  first_event int;
  hits int; foreigners int; runs int; first_revision bigint; last_position bigint;
begin
  perform pg_advisory_xact_lock(7305501001);

  select e.position, e.recorded_at into head, recorded
    from event_store.event e order by e.position desc limit 1;
  head := coalesce(head, 0);
  recorded := greatest(recorded, date_trunc('milliseconds', clock_timestamp()));
  any_known := exists (select from event_store.event e where e.id = any(ids));
  select bool_and(a.expected in (-2, a.current)), array_agg(0), array_agg(a.current), array_agg(head),
         array_agg(a.current + a.count - a.last), array_agg(a.current + a.count), array_agg(head + a.last)
    into all_fit, outcomes, currents, starts, bases, revisions, positions
    from (select expected[n] as expected, counts[n] as count, lasts[n] as last,
                 coalesce((select e.revision from event_store.event e
                            where e.stream = streams[n] order by e.revision desc limit 1), -1) as current
            from generate_series(1, cardinality(streams)) n order by n) a;

  if any_known or not all_fit or previous is not null then
    for i in 1 .. cardinality(streams) loop
      first_event := lasts[i] - counts[i] + 1;
      if previous[i] > 0 then currents[i] := currents[previous[i]]; end if;
      hits := 0;
      if any_known then
        select count(*), count(*) filter (where e.stream <> streams[i]), count(distinct e.revision - k.n),
               min(e.revision), max(e.position)
          into hits, foreigners, runs, first_revision, last_position
          from unnest(ids[first_event : lasts[i]]) with ordinality k(id, n)
          join event_store.event e on e.id = k.id;
      end if;

      if hits = 0 and expected[i] in (-2, currents[i]) then
        starts[i] := head + 1 - first_event;
        bases[i] := currents[i] + 1 - first_event;
        head := head + counts[i];
        currents[i] := currents[i] + counts[i];
        revisions[i] := currents[i];
        positions[i] := head;
      else
        bases[i] := null;
        if hits > 0 and foreigners > 0 then
          outcomes[i] := 2;
        elsif hits = counts[i] and runs = 1 and expected[i] in (-2, first_revision - 1) then
          revisions[i] := first_revision + counts[i] - 1;
          positions[i] := last_position;
        else
          outcomes[i] := 1;
          revisions[i] := currents[i];
        end if;
      end if;
    end loop;
  end if;

  insert into event_store.event
    (position, stream, revision, id, type, schema_version, recorded_at, data, metadata)
  select starts[owners[n]] + n, streams[owners[n]], bases[owners[n]] + n,
         ids[n], types[n], versions[n], recorded, bodies[n]::json, metadatas[n]::json
    from generate_series(1, cardinality(ids)) n
   where bases[owners[n]] is not null;
  if found then
    perform pg_notify('event_store', '');
  end if;
end $$;
`;
