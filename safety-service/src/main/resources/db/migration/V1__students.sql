-- What the safety service knows of the registry's students and staff, from its snapshots. No ID number, no address, no
-- phone.
create table student (
    id           uuid primary key,
    org          text collate "C" not null,
    name         text not null,
    class_id     uuid,
    class_name   text,
    guardian_ids uuid[] not null,
    boarder      boolean not null,
    joined_into  uuid,
    gone         boolean not null default false,
    version      bigint not null
);
create index student_boarding on student (org, id) where boarder;
create index student_joined on student (joined_into) where joined_into is not null;
alter table student enable row level security;
alter table student force row level security;
create policy student_scope on student
    using (in_scope(org) and (scope_person() is null or not gone and scope_person() = any (guardian_ids)))
    with check (is_system());
grant select, insert, update on student to ${app};

create table staff (
    id        uuid primary key,
    human     uuid,
    org       text collate "C" not null,
    name      text not null,
    class_ids uuid[] not null,
    active    boolean not null,
    gone      boolean not null default false,
    version   bigint not null
);
alter table staff enable row level security;
alter table staff force row level security;
create policy staff_scope on staff using (in_scope_of_staff(org)) with check (is_system());
grant select, insert, update on staff to ${app};

-- Which human a guardian is: suspects are shut out in every post of theirs.
create table guardian (
    id      uuid primary key,
    human   uuid,
    gone    boolean not null default false,
    version bigint not null
);
alter table guardian enable row level security;
alter table guardian force row level security;
create policy guardian_of_the_system on guardian using (is_system()) with check (is_system());
grant select, insert, update on guardian to ${app};

-- The human behind a suspect may have a post that sees neither row: asked without reading them.
create policy staff_counted on staff for select to current_user using (true);
create policy guardian_counted on guardian for select to current_user using (true);
create function humans_of(persons uuid[]) returns uuid[]
    language sql stable security definer set search_path = public
    return array(
        select human from staff where id = any (persons) and human is not null
        union
        select human from guardian where id = any (persons) and human is not null);
create function is_one_of(who uuid, persons uuid[]) returns boolean
    language sql stable security definer set search_path = public
    return who = any (humans_of(persons));
