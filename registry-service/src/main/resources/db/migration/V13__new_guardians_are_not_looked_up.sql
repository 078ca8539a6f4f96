-- Who is new is known from the insertion; only the others are looked up. All else is as before.
create or replace function settled_guardians(county text, ids uuid[], names text[], indexes bytea[], phones bytea[])
    returns table (nr int, id uuid, fresh boolean)
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off
    set plan_cache_mode = force_custom_plan as $$
declare
    mine text := current_setting('guanai.scope', true);
    added uuid[];
begin
    if scope_person() is not null or (readable_downwards(county) or in_scope(county)) is not true then
        raise insufficient_privilege;
    end if;
    perform set_config('guanai.scope', '*', true);
    with written as (
        insert into guardian as g (id, org, name, phone, phone_index, version)
        select t.id, county, t.name, t.phone, t.idx, 0
        from unnest(ids, names, indexes, phones) as t(id, name, idx, phone) order by t.idx, t.name
        on conflict do nothing returning g.id)
    select coalesce(array_agg(w.id), '{}') into added from written w;
    return query
        select t.nr::int, t.id, true from unnest(ids) with ordinality as t(id, nr) where t.id = any (added);
    if cardinality(added) < cardinality(ids) then
        return query
            select t.nr::int, g.id, false
            from unnest(ids, names, indexes) with ordinality as t(id, name, idx, nr)
            cross join lateral (select p.id from guardian p
                                where p.org = county and p.phone_index = t.idx and p.name = t.name offset 0) g
            where t.id <> all (added);
    end if;
    perform set_config('guanai.scope', coalesce(mine, ''), true);
end $$;
