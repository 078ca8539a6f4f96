-- What the aid service knows of the registry's students, from its snapshots. No ID number, no address, no phone, no hukou.
create table student (
    id           uuid primary key,
    org          text collate "C" not null,
    school_code  text not null,
    name         text not null,
    class_name   text,
    grade        int not null,
    stage        text not null,
    boarder      boolean not null,
    left_behind  boolean not null,
    hardship     boolean not null,
    sex          text,
    joined_into  uuid,
    guardian_ids uuid[] not null,
    status       text not null,
    gone         boolean not null default false,
    version      bigint not null
);
create index student_by_school on student (org);
create index student_joined on student (joined_into) where joined_into is not null;
create index student_by_guardian on student using gin (guardian_ids);
alter table student enable row level security;
alter table student force row level security;
create policy student_scope on student
    using (in_scope(org) and (scope_person() is null or not gone and scope_person() = any (guardian_ids)))
    with check (is_system());
grant select, insert, update on student to ${app};
