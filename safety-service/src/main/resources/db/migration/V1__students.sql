-- What the safety service knows of the registry's students and staff, from its snapshots. No ID number, no address, no
-- phone.
create table student (
    id           uuid primary key,
    org          text collate "C" not null,
    name         text not null,
    class_id     uuid,
    class_name   text,
    guardian_ids uuid[] not null,
    joined_into  uuid,
    gone         boolean not null default false,
    version      bigint not null
);
create index student_joined on student (joined_into) where joined_into is not null;
alter table student enable row level security;
alter table student force row level security;
create policy student_scope on student
    using (in_scope(org) and (scope_person() is null or not gone and scope_person() = any (guardian_ids)))
    with check (is_system());
grant select, insert, update on student to ${app};

create table staff (
    id        uuid primary key,
    org       text collate "C" not null,
    class_ids uuid[] not null,
    active    boolean not null,
    gone      boolean not null default false,
    version   bigint not null
);
alter table staff enable row level security;
alter table staff force row level security;
create policy staff_scope on staff using (in_scope_of_staff(org)) with check (is_system());
grant select, insert, update on staff to ${app};
