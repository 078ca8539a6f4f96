-- What a service keeps of the registry's organisations and calendars, from its snapshots. What is gone stays, marked, so
-- that its version is known.
create table organisation (
    id       uuid primary key,
    org      text collate "C" not null,
    code     text not null,
    kind     text not null constraint organisation_kind check (kind in ('COUNTY', 'TOWNSHIP', 'VILLAGE', 'SCHOOL')),
    name     text not null,
    boarding boolean not null,
    gone     boolean not null default false,
    version  bigint not null
);
-- Not unique: an organisation that takes a path over may arrive before the one that leaves it.
create index organisation_by_path on organisation (org) where not gone;
create index organisation_by_code on organisation (code) where not gone;
alter table organisation enable row level security;
alter table organisation force row level security;
create policy organisation_known on organisation
    using (in_scope(org) or readable_downwards(org)) with check (is_system());
grant select, insert, update on organisation to ${app};

-- Read whole, so kept whole.
create table county_calendar (
    org     text collate "C" primary key,
    body    jsonb not null,
    gone    boolean not null default false,
    version bigint not null
);
alter table county_calendar enable row level security;
alter table county_calendar force row level security;
create policy county_calendar_known on county_calendar
    using (in_scope(org) or readable_downwards(org)) with check (is_system());
grant select, insert, update on county_calendar to ${app};
