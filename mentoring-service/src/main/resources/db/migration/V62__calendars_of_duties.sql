-- The link by which a helper's own telephone finds their duties. Only a hash of its secret is kept.
create table duty_calendar (
    id          uuid primary key,
    org         text collate "C" not null,
    helper_id   uuid not null,
    secret_hash text not null unique,
    made_at     timestamptz not null,
    ended_at    timestamptz
);
create unique index duty_calendar_of_a_helper on duty_calendar (helper_id) where ended_at is null;
alter table duty_calendar enable row level security;
alter table duty_calendar force row level security;
create policy duty_calendar_scope on duty_calendar
    using (in_scope_for(org, helper_id)) with check (in_scope_for(org, helper_id));
grant select, insert, update on duty_calendar to ${app};
