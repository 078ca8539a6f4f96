create table helper (
    id          uuid primary key,
    org         text collate "C" not null,
    name        text not null,
    type        text not null check (type in ('SURROGATE_PARENT', 'EXTERNAL_COUNSELLOR')),
    category    text not null,
    unit        text,
    capability  text,
    application bytea,
    phone       bytea,
    email       bytea,
    state       text not null check (state in ('CANDIDATE', 'ACTIVE', 'SUSPENDED', 'REFUSED', 'LEFT')),
    vetted_until date,
    registered_by text not null,
    why         text,
    warned_until date,
    recorded_at timestamptz not null,
    version     bigint not null
);
create index helper_of_an_organisation on helper (org, id);
create index helper_vetting_expires on helper (vetted_until) where state = 'ACTIVE';
alter table helper enable row level security;
alter table helper force row level security;
-- Schools find the helpers of their township and county; a helper finds only themself.
create policy helper_read on helper for select
    using (in_scope_for(org, id) or (scope_person() is null and readable_downwards(org)));
create policy helper_written on helper for insert with check (in_scope_of_staff(org));
create policy helper_changed on helper for update using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on helper to ${app};

create table vetting (
    id                uuid primary key,
    org               text collate "C" not null,
    helper_id         uuid not null references helper (id),
    request_number    text not null,
    consent_on        date not null,
    replied_on        date not null check (replied_on >= consent_on),
    record_check      text not null check (record_check in ('CLEAR', 'FOUND', 'UNCLEAR')),
    disqualifications text[] not null,
    valid_until       date not null,
    passed            boolean not null,
    vetter            text not null,
    vetted_at         timestamptz not null
);
create index vetting_of_a_helper on vetting (helper_id, id);
alter table vetting enable row level security;
alter table vetting force row level security;
create policy vetting_scope on vetting using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert on vetting to ${app};
