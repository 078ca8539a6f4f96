-- Least privilege inside a school (未成年人网络保护条例 art. 36): a teacher sees the children of their own classes and of
-- their own pairings, and one child more where a responsible person has allowed it, for a time.
create table access_request (
    id           uuid primary key,
    org          text collate "C" not null,
    student_id   uuid not null references student,
    member       uuid not null references staff,
    asked_by     text not null,
    purpose      text not null,
    days         int not null check (days between 1 and 30),
    asked_at     timestamptz not null,
    state        text not null check (state in ('ASKED', 'GRANTED', 'REFUSED', 'ENDED')),
    decided_by   text,
    decided_at   timestamptz,
    decided_why  text,
    ends_on      date,
    ended_at     timestamptz,
    version      bigint not null default 0
);
create index access_request_in_order on access_request (org, id);
create index access_request_granted on access_request (member, student_id) where state = 'GRANTED';
create index access_request_ending on access_request (ends_on) where state = 'GRANTED';
create unique index access_request_once on access_request (member, student_id) where state in ('ASKED', 'GRANTED');
alter table access_request enable row level security;
alter table access_request force row level security;
create policy access_request_scope on access_request using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
create policy access_request_of_member on access_request as restrictive
    using (scope_member() is null or is_system() or member = scope_member());
grant select, insert, update on access_request to ${app};

-- The enrolment says whose child it is; every other table asks it.
create policy enrolment_of_teacher on enrolment as restrictive for select using (
    scope_member() is null or is_system()
    or ended_on is null and class_id = any (array(
        select unnest(m.class_ids) from staff m where m.id = scope_member() and m.active))
    or student_id in (
        select m.student_id from mentor_pairing m where m.helper_id = scope_member() and m.active and not m.gone)
    or student_id in (
        select a.student_id from access_request a where a.member = scope_member() and a.state = 'GRANTED'));
create policy student_of_teacher on student as restrictive for select using (
    scope_member() is null or is_system() or exists (select from enrolment e where e.student_id = student.id));
-- As a function, since the enrolment asks the guardianship for its guardians: two policies in a ring are refused.
create function is_taught(student uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
    'select exists (select from enrolment e where e.student_id = student)';
revoke all on function is_taught(uuid) from public;
grant execute on function is_taught(uuid) to ${app};
create policy guardianship_of_teacher on guardianship as restrictive for select using (
    scope_member() is null or is_system() or is_taught(student_id));
create policy former_guardianship_of_teacher on former_guardianship as restrictive for select using (
    scope_member() is null or is_system()
    or exists (select from enrolment e where e.student_id = former_guardianship.student_id));
create policy family_survey_of_teacher on family_survey as restrictive for select using (
    scope_member() is null or is_system() or exists (select from enrolment e where e.student_id = family_survey.student_id));
create policy group_membership_of_teacher on group_membership as restrictive for select using (
    scope_member() is null or is_system() or exists (select from enrolment e where e.student_id = group_membership.student_id));
create policy group_evidence_of_teacher on group_evidence as restrictive for select using (
    scope_member() is null or is_system() or exists (select from enrolment e where e.student_id = group_evidence.student_id));
create policy timeline_of_teacher on timeline as restrictive for select using (
    scope_member() is null or is_system() or exists (select from enrolment e where e.student_id = timeline.student_id));

-- The names of a school's children, for its own staff: whoever saw a child hurt must be able to say which. Nothing but the
-- name and the class.
create function pupils_named(part text, most int)
    returns table (id uuid, name text, class_name text, school_system text, stage text, stage_year int)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    mine text := current_setting('guanai.member', true);
begin
    if scope_person() is not null then
        raise insufficient_privilege;
    end if;
    perform set_config('guanai.member', '', true);
    return query
        select s.id, s.name, c.name, e.school_system, e.stage, e.stage_year
        from student s join enrolment e on e.id = s.enrolment_id join school_class c on c.id = e.class_id
        where in_scope(s.org) and s.status = 'ENROLLED' and s.joined_into is null and position(part in s.search) > 0
        order by s.org, e.stage, e.stage_year, c.name, s.name, s.id limit most;
    perform set_config('guanai.member', coalesce(mine, ''), true);
end $$;
revoke all on function pupils_named(text, int) from public;
grant execute on function pupils_named(text, int) to ${app};

-- The school of a child of the scope, without the child.
create function school_of_pupil(student uuid) returns text
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    mine text := current_setting('guanai.member', true);
    school text;
begin
    if scope_person() is not null then
        raise insufficient_privilege;
    end if;
    perform set_config('guanai.member', '', true);
    select s.org into school from student s
    where s.id = student and in_scope(s.org) and s.status = 'ENROLLED' and s.joined_into is null;
    perform set_config('guanai.member', coalesce(mine, ''), true);
    return school;
end $$;
revoke all on function school_of_pupil(uuid) from public;
grant execute on function school_of_pupil(uuid) to ${app};

-- How many children are in a class, for whoever sees the class.
create function pupils_in(classes uuid[]) returns table (class_id uuid, pupils int)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    mine text := current_setting('guanai.member', true);
begin
    perform set_config('guanai.member', '', true);
    return query
        select e.class_id, count(*)::int from enrolment e
        where e.class_id = any (classes) and e.ended_on is null group by e.class_id;
    perform set_config('guanai.member', coalesce(mine, ''), true);
end $$;
revoke all on function pupils_in(uuid[]) from public;
grant execute on function pupils_in(uuid[]) to ${app};
