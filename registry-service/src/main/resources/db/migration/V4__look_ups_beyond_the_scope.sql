-- Narrow questions about rows that the caller may not see: each answers yes or no, or an id to somebody who already knows
-- name and phone. They take the system scope for themselves and give it back.

-- Positions of the rows whose child is enrolled at another school, by document or 学籍号.
create function enrolled_elsewhere(documents bytea[], numbers bytea[], schools text[]) returns setof int
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    mine text := current_setting('guanai.scope', true);
begin
    perform set_config('guanai.scope', '*', true);
    return query
        select t.nr::int from unnest(documents, numbers, schools) with ordinality as t(document, number, school, nr)
        where exists (select 1 from student s
                      where s.document_index = t.document and s.status = 'ENROLLED' and s.org <> t.school)
           or exists (select 1 from student s
                      where s.student_number_index = t.number and s.status = 'ENROLLED' and s.org <> t.school);
    perform set_config('guanai.scope', coalesce(mine, ''), true);
end $$;
revoke all on function enrolled_elsewhere(bytea[], bytea[], text[]) from public;
grant execute on function enrolled_elsewhere(bytea[], bytea[], text[]) to ${app};

-- Finds or adds the guardians of a county by phone and name, so that a parent of children in two schools is one person.
create function settled_guardians(county text, ids uuid[], names text[], indexes bytea[], phones bytea[])
    returns table (nr int, id uuid, fresh boolean)
    language plpgsql security definer set search_path = public, pg_temp as $$
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
        join guardian g on g.org = county and g.phone_index = t.idx and g.name = t.name;
    perform set_config('guanai.scope', coalesce(mine, ''), true);
end $$;
revoke all on function settled_guardians(text, uuid[], text[], bytea[], bytea[]) from public;
grant execute on function settled_guardians(text, uuid[], text[], bytea[], bytea[]) to ${app};

-- The same without adding anybody.
create function known_guardians(county text, names text[], indexes bytea[]) returns table (nr int, id uuid)
    language plpgsql security definer set search_path = public, pg_temp as $$
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
        join guardian g on g.org = county and g.phone_index = t.idx and g.name = t.name;
    perform set_config('guanai.scope', coalesce(mine, ''), true);
end $$;
revoke all on function known_guardians(text, text[], bytea[]) from public;
grant execute on function known_guardians(text, text[], bytea[]) to ${app};
