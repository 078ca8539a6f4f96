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
    version      bigint not null,
    primary key (noun, id)
);
create index contact_by_id on contact (id);
create index contact_by_org on contact (org) where noun = 'STAFF' and active;
alter table contact enable row level security;
alter table contact force row level security;
create policy contact_of_the_system on contact using (is_system()) with check (is_system());
grant select, insert, update, delete on contact to ${app};

create table student (
    id          uuid primary key,
    org         text collate "C" not null,
    school_code text not null,
    name        text not null,
    chain       uuid[] not null,
    relations   text[] not null,
    version     bigint not null
);
alter table student enable row level security;
alter table student force row level security;
create policy student_of_the_system on student using (is_system()) with check (is_system());
grant select, insert, update, delete on student to ${app};

create table organisation (
    id      uuid primary key,
    org     text collate "C" not null,
    code    text not null,
    kind    text not null,
    name    text not null,
    version bigint not null
);
create unique index organisation_by_path on organisation (org);
create index organisation_by_code on organisation (code);
alter table organisation enable row level security;
alter table organisation force row level security;
create policy organisation_known on organisation
    using (in_scope(org) or readable_downwards(org)) with check (is_system());
grant select, insert, update, delete on organisation to ${app};

create table county_calendar (
    org     text collate "C" primary key,
    body    jsonb not null,
    version bigint not null
);
alter table county_calendar enable row level security;
alter table county_calendar force row level security;
create policy county_calendar_known on county_calendar
    using (in_scope(org) or readable_downwards(org)) with check (is_system());
grant select, insert, update, delete on county_calendar to ${app};
