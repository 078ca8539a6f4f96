-- What is done about an incident, and which adults are in it.
create table incident_action (
    id          uuid primary key,
    incident_id uuid not null references incident (id),
    org         text collate "C" not null,
    kind        text not null constraint incident_action_kind check (kind in ('MEASURE', 'REFERRAL')),
    agency      text,
    what        bytea not null,
    owner_id    uuid not null,
    due_on      date not null,
    state       text not null constraint incident_action_state check (state in ('OPEN', 'DONE', 'WITHDRAWN')),
    result      bytea,
    receipt     text,
    done_at     timestamptz,
    done_by     uuid,
    version     bigint not null,
    constraint incident_action_agency check ((kind = 'REFERRAL') = (agency is not null))
);
comment on column incident_action.what is 'sealed';
comment on column incident_action.result is 'sealed';
create index incident_action_of_incident on incident_action (incident_id, id);
create index incident_action_late on incident_action (due_on) where state = 'OPEN';

create table incident_party (
    id           uuid primary key,
    incident_id  uuid not null references incident (id),
    org          text collate "C" not null,
    role         text not null,
    staff_id     uuid,
    name         bytea,
    contact      bytea,
    note         bytea,
    withdrawn_at timestamptz
);
comment on column incident_party.name is 'sealed';
comment on column incident_party.contact is 'sealed';
comment on column incident_party.note is 'sealed';
create index incident_party_of_incident on incident_party (incident_id, id);

create table near_miss (
    id           uuid primary key,
    org          text collate "C" not null,
    kind         text not null,
    happened_on  date not null,
    place        bytea,
    what         bytea not null,
    lesson       bytea,
    reported_by  uuid,
    reported_at  timestamptz not null,
    withdrawn_at timestamptz,
    version      bigint not null
);
comment on column near_miss.place is 'sealed';
comment on column near_miss.what is 'sealed';
comment on column near_miss.lesson is 'sealed';
create index near_miss_of_org on near_miss (org, id);

alter table incident_action enable row level security;
alter table incident_action force row level security;
-- Who sees the incident, sees what is done about it: also a school one of whose students is involved.
create policy incident_action_read on incident_action for select
    using (scope_person() is null and (in_scope(org) or exists (select 1 from incident i where i.id = incident_id)));
create policy incident_action_given on incident_action for insert with check (in_scope_of_staff(org));
create policy incident_action_changed on incident_action for update
    using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
alter table incident_party enable row level security;
alter table incident_party force row level security;
create policy incident_party_scope on incident_party using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
alter table near_miss enable row level security;
alter table near_miss force row level security;
create policy near_miss_scope on near_miss using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on incident_action, incident_party, near_miss to ${app};
