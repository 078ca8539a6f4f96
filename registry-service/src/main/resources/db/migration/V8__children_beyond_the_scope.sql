-- Questions about children whom the asking school does not see. They take the system scope for themselves and give it back;
-- what they answer stays within the service.

-- What is known of the children of a roster at other schools, row by row: ENROLLED elsewhere in the installation, or LEFT, a
-- child of the county that is enrolled nowhere, both by document or 学籍号; ALIKE in the county by name, birth date and a
-- guardian's phone.
create function children_elsewhere(
        documents bytea[], numbers bytea[], names text[], births date[], phones bytea[], others bytea[], schools text[])
    returns table (nr int, student uuid, standing text)
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off
    set plan_cache_mode = force_custom_plan as $$
declare
    mine text := current_setting('guanai.scope', true);
begin
    if exists (select from unnest(schools) as school where in_scope_of_staff(school) is not true) then
        raise insufficient_privilege;
    end if;
    perform set_config('guanai.scope', '*', true);
    return query
        select t.nr::int, s.id, case s.status when 'ENROLLED' then 'ENROLLED' else 'LEFT' end
        from unnest(documents, schools) with ordinality as t(document, school, nr)
        cross join lateral (
            select p.id, p.status from student p
            where p.document_index = t.document and p.org <> t.school
                and (p.status = 'ENROLLED' or split_part(p.org, '/', 1) = split_part(t.school, '/', 1)) offset 0) s
        union all
        select t.nr::int, s.id, case s.status when 'ENROLLED' then 'ENROLLED' else 'LEFT' end
        from unnest(numbers, schools) with ordinality as t(number, school, nr)
        cross join lateral (
            select p.id, p.status from student p
            where p.student_number_index = t.number and p.org <> t.school
                and (p.status = 'ENROLLED' or split_part(p.org, '/', 1) = split_part(t.school, '/', 1)) offset 0) s
        union all
        select t.nr::int, s.id, 'ALIKE'
        from unnest(names, births, phones, others, schools) with ordinality as t(name, birth, phone, other, school, nr)
        cross join lateral (
            select p.id from student p
            where (t.phone is not null or t.other is not null) and p.name = t.name and p.birth_date = t.birth and p.org <> t.school
                and split_part(p.org, '/', 1) = split_part(t.school, '/', 1)
                and exists (select 1 from guardianship gs join guardian g on g.id = gs.guardian_id
                            where gs.student_id = p.id and g.phone_index in (t.phone, t.other)) offset 0) s;
    perform set_config('guanai.scope', coalesce(mine, ''), true);
end $$;
revoke all on function children_elsewhere(bytea[], bytea[], text[], date[], bytea[], bytea[], text[]) from public;
grant execute on function children_elsewhere(bytea[], bytea[], text[], date[], bytea[], bytea[], text[]) to ${app};

-- Hands the files of children of the county who are enrolled nowhere to the school that enrols them again. What the child's
-- file consists of goes along; its enrolments stay with their schools. Answers the children that were handed over: one that
-- another school enrolled at the same moment is missing.
create function readmitted(ids uuid[], schools text[]) returns setof uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    mine text := current_setting('guanai.scope', true);
    moved uuid[];
begin
    if exists (select from unnest(schools) as school where in_scope_of_staff(school) is not true) then
        raise insufficient_privilege;
    end if;
    perform set_config('guanai.scope', '*', true);
    perform s.id from student s where s.id = any (ids) order by s.id for update;
    with handed as (
        update student s set org = t.school from unnest(ids, schools) as t(id, school)
        where s.id = t.id and s.status <> 'ENROLLED' and split_part(s.org, '/', 1) = split_part(t.school, '/', 1)
        returning s.id)
    select coalesce(array_agg(h.id), '{}') into moved from handed h;
    update guardianship f set org = s.org from student s where s.id = f.student_id and s.id = any (moved);
    update family_survey f set org = s.org from student s where s.id = f.student_id and s.id = any (moved);
    update group_membership f set org = s.org from student s where s.id = f.student_id and s.id = any (moved);
    perform set_config('guanai.scope', coalesce(mine, ''), true);
    return query select unnest(moved);
end $$;
revoke all on function readmitted(uuid[], text[]) from public;
grant execute on function readmitted(uuid[], text[]) to ${app};
