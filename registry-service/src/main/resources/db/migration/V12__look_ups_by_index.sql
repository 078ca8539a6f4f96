-- These answer a row at a time from an index. Planned while a table was small or not yet analysed, as in a county's first
-- import, they read it, or an index of it, whole for every row: ten times slower. `offset 0` keeps the order, the first
-- setting keeps them at an index, the second at the one that fits the table as it has become.
create or replace function settled_guardians(county text, ids uuid[], names text[], indexes bytea[], phones bytea[])
    returns table (nr int, id uuid, fresh boolean)
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
declare
    mine text := current_setting('guanai.scope', true);
begin
    if scope_person() is not null or (readable_downwards(county) or in_scope(county)) is not true then
        raise insufficient_privilege;
    end if;
    perform set_config('guanai.scope', '*', true);
    insert into guardian as g (id, org, name, phone, phone_index, version)
        select t.id, county, t.name, t.phone, t.idx, 0
        from unnest(ids, names, indexes, phones) as t(id, name, idx, phone) order by t.idx, t.name
        on conflict do nothing;
    return query
        select t.nr::int, g.id, g.id = t.id
        from unnest(ids, names, indexes) with ordinality as t(id, name, idx, nr)
        cross join lateral (select p.id from guardian p
                            where p.org = county and p.phone_index = t.idx and p.name = t.name offset 0) g;
    perform set_config('guanai.scope', coalesce(mine, ''), true);
end $$;

create or replace function known_guardians(county text, names text[], indexes bytea[]) returns table (nr int, id uuid)
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
declare
    mine text := current_setting('guanai.scope', true);
begin
    if scope_person() is not null or (readable_downwards(county) or in_scope(county)) is not true then
        raise insufficient_privilege;
    end if;
    perform set_config('guanai.scope', '*', true);
    return query
        select t.nr::int, g.id
        from unnest(names, indexes) with ordinality as t(name, idx, nr)
        cross join lateral (select p.id from guardian p
                            where p.org = county and p.phone_index = t.idx and p.name = t.name offset 0) g;
    perform set_config('guanai.scope', coalesce(mine, ''), true);
end $$;

alter function enrolled_elsewhere(bytea[], bytea[], text[]) set enable_seqscan = off;
alter function enrolled_elsewhere(bytea[], bytea[], text[]) set plan_cache_mode = force_custom_plan;
alter function settled_guardians(text, uuid[], text[], bytea[], bytea[]) set plan_cache_mode = force_custom_plan;
alter function known_guardians(text, text[], bytea[]) set plan_cache_mode = force_custom_plan;
