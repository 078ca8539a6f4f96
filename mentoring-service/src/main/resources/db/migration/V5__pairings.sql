create table pairing (
    id           uuid primary key,
    org          text collate "C" not null,
    student_id   uuid not null references student (id),
    -- The child's record that it was made for, if that is part of another now.
    joined_from  uuid,
    helper_id    uuid not null,
    kind         text not null check (kind in ('TEACHER', 'SURROGATE')),
    starts_on    date not null,
    ended_on     date check (ended_on >= starts_on),
    end_reason   text,
    end_note     text,
    paused       boolean not null default false,
    recorded_at  timestamptz not null,
    rule_version text not null,
    version      bigint not null,
    check ((ended_on is null) = (end_reason is null))
);
-- Exactly one responsible teacher each (3.1.3f), whoever pairs at the same time.
create unique index pairing_one_teacher on pairing (student_id) where kind = 'TEACHER' and ended_on is null;
create unique index pairing_once on pairing (student_id, helper_id) where ended_on is null;
create index pairing_of_the_two on pairing (student_id, helper_id, ended_on) where ended_on is not null;
create index pairing_of_a_helper on pairing (helper_id, id);
create index pairing_of_a_student on pairing (student_id, id);
create index pairing_joined on pairing (joined_from) where joined_from is not null;
create index pairing_of_a_school on pairing (org, id);
alter table pairing enable row level security;
alter table pairing force row level security;
-- As in_scope_for(org, helper_id), but asking for the caller once per statement and not once per row: a scorecard reads
-- a million of them.
create policy pairing_scope on pairing using (
        ((select scope_person()) is null or helper_id = (select scope_person()))
        and ((select scope_path()) = '*' or org = (select scope_path())
            or org >= (select scope_path()) || '/' and org < (select scope_path()) || '0'))
    with check (in_scope_for(org, helper_id));
grant select, insert, update on pairing to ${app};

-- A helper from outside sees the children who are theirs now, and no other.
create policy student_of_a_helper on student for select using (
    scope_person() is not null and in_scope(org) and exists (
        select from pairing p
        where p.student_id = student.id and p.helper_id = scope_person() and p.ended_on is null));
