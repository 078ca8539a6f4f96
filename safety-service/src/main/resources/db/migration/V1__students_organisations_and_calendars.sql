-- What the safety service knows of the registry's nouns, from its snapshots. No ID number, no address, no phone.
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

create table student (
    id           uuid primary key,
    org          text collate "C" not null,
    name         text not null,
    class_name   text,
    guardian_ids uuid[] not null,
    version      bigint not null
);
alter table student enable row level security;
alter table student force row level security;
create policy student_scope on student
    using (in_scope(org) and (scope_person() is null or scope_person() = any (guardian_ids)))
    with check (is_system());
grant select, insert, update, delete on student to ${app};

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
