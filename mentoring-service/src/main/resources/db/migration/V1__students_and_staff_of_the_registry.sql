-- What this service keeps of the registry's students and staff, from its snapshots. What is gone stays, marked.
create table staff (
    id      uuid primary key,
    -- The same for all posts of one person.
    human   uuid,
    org     text collate "C" not null,
    name    text not null,
    posts   text[] not null,
    class_ids uuid[] not null default '{}',
    active  boolean not null,
    gone    boolean not null default false,
    version bigint not null
);
create index staff_of_a_school on staff (org);
create index staff_of_a_human on staff (human);
alter table staff enable row level security;
alter table staff force row level security;
create policy staff_scope on staff using (in_scope_of_staff(org)) with check (in_scope(org));
grant select, insert, update on staff to ${app};

create table student (
    id          uuid primary key,
    org         text collate "C" not null,
    school_code text not null,
    name        text not null,
    sex         text,
    class_id    uuid,
    class_name  text,
    grade       int not null,
    boarder     boolean not null,
    left_behind boolean not null,
    groups      text[] not null default '{}',
    -- In the order in which they are told.
    guardians   uuid[] not null default '{}',
    status      text not null check (status in ('ENROLLED', 'LEFT', 'GRADUATED')),
    gone        boolean not null default false,
    joined_into uuid,
    version     bigint not null
);
create index student_in_a_group on student (org, id) where groups <> '{}' and status = 'ENROLLED' and not gone;
create index student_left_behind on student (org, id) where left_behind and status = 'ENROLLED' and not gone;
alter table student enable row level security;
alter table student force row level security;
create policy student_scope on student using (in_scope_of_staff(org)) with check (in_scope(org));
grant select, insert, update on student to ${app};
-- The child itself, and its guardians: what they ask for is for this child and no other.
create policy student_of_its_family on student for select using (
    scope_person() is not null and in_scope(org) and (id = scope_person() or scope_person() = any(guardians)));
