-- Whom this service can tell, from the snapshots of registry and mentoring. Read by the service itself only: addresses
-- stay sealed as they arrived and are opened when something is sent.
create table directory_entry (
    noun         text not null constraint directory_entry_noun check (noun in ('GUARDIAN', 'STAFF', 'HELPER', 'FORMER')),
    id           uuid not null,
    human        uuid,
    org          text collate "C" not null,
    name         text not null,
    posts        text[] not null default '{}',
    class_ids    uuid[] not null default '{}',
    language     text not null default 'zh',
    sealed_phone text,
    sealed_email text,
    sealed_for   uuid,
    kept_since   timestamptz not null default now(),
    active       boolean not null,
    gone         boolean not null default false,
    version      bigint not null,
    primary key (noun, id)
);
create index directory_entry_by_id on directory_entry (id);
create index directory_entry_by_org on directory_entry (org) where noun = 'STAFF' and active and not gone;
alter table directory_entry enable row level security;
alter table directory_entry force row level security;
create policy directory_entry_of_the_system on directory_entry using (is_system()) with check (is_system());
grant select, insert, update, delete on directory_entry to ${app};

create table student (
    id          uuid primary key,
    org         text collate "C" not null,
    school_code text not null,
    name        text not null,
    class_id    uuid,
    chain       uuid[] not null,
    relations   text[] not null,
    left_behind boolean not null default false,
    joined_into uuid,
    gone        boolean not null default false,
    version     bigint not null
);
create index student_left_behind on student (org) where left_behind and not gone;
create index student_joined on student (joined_into) where joined_into is not null;
alter table student enable row level security;
alter table student force row level security;
create policy student_of_the_system on student using (is_system()) with check (is_system());
-- Guardians see their own children, a child itself.
create policy student_read on student for select
    using (in_scope(org) and (scope_person() is null or scope_person() = any (chain) or scope_person() = id));
grant select, insert, update on student to ${app};
