-- Whom this service can tell, from the snapshots of registry and mentoring. Read by the service itself only: contacts
-- stay sealed as they arrived and are opened when something is sent.
create table contact (
    noun         text not null constraint contact_noun check (noun in ('GUARDIAN', 'STAFF', 'HELPER')),
    id           uuid not null,
    org          text collate "C" not null,
    name         text not null,
    posts        text[] not null default '{}',
    language     text not null default 'zh',
    sealed_phone text,
    sealed_email text,
    active       boolean not null,
    gone         boolean not null default false,
    version      bigint not null,
    primary key (noun, id)
);
create index contact_by_id on contact (id);
create index contact_by_org on contact (org) where noun = 'STAFF' and active and not gone;
alter table contact enable row level security;
alter table contact force row level security;
create policy contact_of_the_system on contact using (is_system()) with check (is_system());
grant select, insert, update on contact to ${app};

create table student (
    id          uuid primary key,
    org         text collate "C" not null,
    school_code text not null,
    name        text not null,
    chain       uuid[] not null,
    relations   text[] not null,
    gone        boolean not null default false,
    version     bigint not null
);
alter table student enable row level security;
alter table student force row level security;
create policy student_of_the_system on student using (is_system()) with check (is_system());
grant select, insert, update on student to ${app};
