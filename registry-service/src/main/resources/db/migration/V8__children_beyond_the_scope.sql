-- Questions about children whom the asking school does not see. They take the system scope for themselves and give it back;
-- what they answer stays within the service.

-- What is known of the children of a roster at other schools, row by row: ENROLLED elsewhere in the installation, or LEFT, a
-- child of the county that is enrolled nowhere, both by document or 学籍号 with name and birth date; DISPUTED, somebody of
-- another name or birth date who has the number; ALIKE in the county by name, birth date and a guardian's phone. Whoever was
-- joined into another record is that other.
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
        select t.nr::int, s.id, case when not s.alike then 'DISPUTED' when s.status = 'ENROLLED' then 'ENROLLED' else 'LEFT' end
        from unnest(documents, schools, names, births) with ordinality as t(document, school, name, birth, nr)
        cross join lateral (
            select k.id, k.status, t.name in (p.name, k.name) and t.birth in (p.birth_date, k.birth_date) as alike
            from student p join student k on k.id = coalesce(p.joined_into, p.id)
            where p.document_index = t.document and p.org <> t.school and (not p.disputed or p.joined_into is not null)
                and (k.status = 'ENROLLED' or split_part(k.org, '/', 1) = split_part(t.school, '/', 1)) offset 0) s
        union all
        select t.nr::int, s.id, case when not s.alike then 'DISPUTED' when s.status = 'ENROLLED' then 'ENROLLED' else 'LEFT' end
        from unnest(numbers, schools, names, births) with ordinality as t(number, school, name, birth, nr)
        cross join lateral (
            select k.id, k.status, t.name in (p.name, k.name) and t.birth in (p.birth_date, k.birth_date) as alike
            from student p join student k on k.id = coalesce(p.joined_into, p.id)
            where p.student_number_index = t.number and p.org <> t.school and (not p.disputed or p.joined_into is not null)
                and (k.status = 'ENROLLED' or split_part(k.org, '/', 1) = split_part(t.school, '/', 1)) offset 0) s
        union all
        select t.nr::int, s.id, 'ALIKE'
        from unnest(names, births, phones, others, schools) with ordinality as t(name, birth, phone, other, school, nr)
        cross join lateral (
            select coalesce(p.joined_into, p.id) as id from student p
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
    update student f set org = s.org from student s where s.id = f.joined_into and s.id = any (moved);
    update guardianship f set org = s.org from student s where s.id = f.student_id and s.id = any (moved);
    update former_guardianship f set org = s.org from student s where s.id = f.student_id and s.id = any (moved);
    update family_survey f set org = s.org from student s where s.id = f.student_id and s.id = any (moved);
    update group_membership f set org = s.org from student s where s.id = f.student_id and s.id = any (moved);
    update residence f set org = s.org from student s where s.id = f.student_id and s.id = any (moved);
    update correction_request f set org = s.org from student s where s.id = f.student_id and s.id = any (moved);
    update entrustment f set org = s.org from student s where s.id = f.student_id and s.id = any (moved);
    update group_evidence f set org = s.org from student s where s.id = f.student_id and s.id = any (moved);
    update group_recognition f set org = s.org from student s where s.id = f.student_id and s.id = any (moved);
    update dropout_case f set org = s.org from student s where s.id = f.student_id and s.id = any (moved);
    update student_leave f set org = s.org from student s where s.id = f.student_id and s.id = any (moved);
    update dropout_step f set org = c.org from dropout_case c where c.id = f.case_id and c.student_id = any (moved);
    update student_value f set org = s.org from student s where s.id = f.student_id and s.id = any (moved);
    update attachment f set org = e.org from group_evidence e
        where f.owner_kind = 'group-evidence' and f.owner_id = e.id and e.student_id = any (moved);
    perform set_config('guanai.scope', coalesce(mine, ''), true);
    return query select unnest(moved);
end $$;
revoke all on function readmitted(uuid[], text[]) from public;
grant execute on function readmitted(uuid[], text[]) to ${app};

-- Numbers that a person tried, counted by day.
create table number_try (
    id       uuid primary key,
    org      text collate "C" not null,
    actor    text not null,
    tried_on date not null
);
create index number_try_of_a_day on number_try (actor, tried_on);
alter table number_try enable row level security;
alter table number_try force row level security;
create policy number_try_scope on number_try using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert on number_try to ${app};

-- Two records that may be one child. A question that concerns more than one school is the county's: a school may ask it, and
-- does not see it.
create table likeness (
    id         uuid primary key,
    org        text collate "C" not null,
    student_id uuid not null references student,
    other_id   uuid not null references student,
    why        text not null check (why in ('SAME_NAME', 'NEAR_NAME', 'SAME_PHONE', 'SAME_NUMBER')),
    asked_at   timestamptz not null,
    outcome    text check (outcome in ('SAME', 'DIFFERENT')),
    decided_at timestamptz,
    decided_by text,
    reason     text,
    version    bigint not null default 0
);
create unique index likeness_once on likeness (least(student_id, other_id), greatest(student_id, other_id));
create index likeness_in_order on likeness (org, id);
alter table likeness enable row level security;
alter table likeness force row level security;
create policy likeness_read on likeness for select using (in_scope_of_staff(org));
create policy likeness_asked on likeness for insert with check (in_scope_of_staff(org) or readable_downwards(org) and scope_person() is null);
create policy likeness_decided on likeness for update using (in_scope_of_staff(org));
grant select, insert, update on likeness to ${app};

-- One child that was kept as two records: the absorbed one is part of the other until they are parted again.
create table student_join (
    id              uuid primary key,
    org             text collate "C" not null,
    student_id      uuid not null references student,
    absorbed_id     uuid not null references student,
    status_before   text not null check (status_before in ('ENROLLED', 'LEFT', 'GRADUATED')),
    enrolment_id    uuid references enrolment,
    guardian_ids    uuid[] not null,
    reason          text not null,
    joined_by       text not null,
    joined_at       timestamptz not null,
    parted_by       text,
    parted_at       timestamptz,
    parted_why      text,
    version         bigint not null
);
create unique index student_join_once on student_join (absorbed_id) where parted_at is null;
create index student_join_of_student on student_join (student_id, id);
alter table student_join enable row level security;
alter table student_join force row level security;
create policy student_join_scope on student_join using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on student_join to ${app};
