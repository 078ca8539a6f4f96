-- Teachers who are away.
create table helper_absence (
    id            uuid primary key,
    org           text collate "C" not null,
    helper_id     uuid not null,
    starts_on     date not null,
    ends_on       date not null check (ends_on >= starts_on),
    cause         text not null,
    reason        text not null,
    recorded_by   uuid not null,
    recorded_at   timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_why text,
    version       bigint not null
);
create index helper_absence_of_a_school on helper_absence (org, id);
create index helper_absence_of_a_helper on helper_absence (helper_id, id);
alter table helper_absence enable row level security;
alter table helper_absence force row level security;
create policy helper_absence_scope on helper_absence
    using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on helper_absence to ${app};
