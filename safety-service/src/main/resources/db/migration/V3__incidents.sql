create table incident (
    id              uuid primary key,
    client_id       uuid,
    org             text collate "C" not null,
    kind            text not null,
    severity        int not null constraint incident_severity check (severity between 1 and 4),
    dead            int not null default 0 constraint incident_dead check (dead >= 0),
    injured         int not null default 0 constraint incident_injured check (injured >= 0),
    what            bytea not null,
    place           bytea,
    occurred_at     timestamptz not null,
    state           text not null constraint incident_state check (state in
                    ('REPORTED', 'HANDLED', 'CLOSED', 'MISTAKEN', 'DUPLICATE')),
    reported_by     bytea,
    reporter_index  bytea,
    reported_at     timestamptz not null,
    handled_at      timestamptz,
    closed_at       timestamptz,
    suspects        uuid[] not null,
    suspect_staff   uuid[] not null,
    told_within     int not null,
    rules           text not null,
    withdrawn_at    timestamptz,
    withdrawn_by    uuid,
    withdrawn_why   bytea,
    duplicate_of    uuid references incident (id),
    version         bigint not null,
    constraint incident_withdrawn check ((withdrawn_at is not null) = (state in ('MISTAKEN', 'DUPLICATE'))),
    constraint incident_duplicate check ((duplicate_of is not null) = (state = 'DUPLICATE'))
);
comment on column incident.client_id is 'of the organisation only: what another school has used is not known here';
comment on column incident.reported_by is 'sealed';
comment on column incident.reporter_index is 'blind index of the reporter';
comment on column incident.withdrawn_why is 'sealed';
comment on column incident.what is 'sealed';
comment on column incident.place is 'sealed';
comment on column incident.told_within is 'minutes, by the rule in force when it was reported';
create index incident_of_org on incident (org, id);
create unique index incident_client_id on incident (org, client_id) where client_id is not null;
create index incident_of_reporter on incident (reporter_index) where reporter_index is not null;
create index incident_standing on incident (id) where state in ('REPORTED', 'HANDLED');

-- Whoever may see a student's involvement is written here, once: the guardians of now, without the suspects.
create table involvement (
    id               uuid primary key,
    incident_id      uuid not null references incident (id),
    org              text collate "C" not null,
    student_id       uuid not null,
    role             text not null,
    guardian_ids     uuid[] not null,
    reported_at      timestamptz not null,
    tell_until       timestamptz,
    notice_id        uuid,
    told_at          timestamptz,
    acknowledged_at  timestamptz,
    acknowledged_by  uuid,
    acknowledged_how text,
    unreachable_at   timestamptz,
    unreachable_why  text,
    removed_at       timestamptz
);
-- A student who was taken out may be found to be involved after all.
create unique index involvement_once on involvement (incident_id, student_id) where removed_at is null;
comment on column involvement.removed_at is 'taken out, or the whole incident taken back: it counts no longer';
comment on column involvement.tell_until is 'null when every guardian is a suspect: nobody may be told';
create index involvement_of_org on involvement (org, reported_at);
create index involvement_of_student on involvement (student_id, incident_id);

create table telling (
    incident_id uuid not null references incident (id),
    student_id  uuid not null,
    guardian_id uuid not null,
    channel     text not null,
    org         text collate "C" not null,
    position    int not null,
    at          timestamptz not null,
    bounced_at  timestamptz,
    constraint telling_once primary key (incident_id, student_id, guardian_id, channel)
);

create table incident_report (
    id          uuid primary key,
    incident_id uuid not null references incident (id),
    org         text collate "C" not null,
    stage       text not null constraint incident_report_stage check (stage in ('FIRST', 'CONTINUED', 'FINAL')),
    recipient   text not null,
    way         text not null,
    received_by text not null,
    receipt     text,
    body        bytea not null,
    reported_by uuid,
    at          timestamptz not null,
    due_at      timestamptz not null
);
comment on column incident_report.body is 'sealed';
create unique index incident_report_first_and_final on incident_report (incident_id, stage) where stage <> 'CONTINUED';
create index incident_report_of_incident on incident_report (incident_id, at);

create table report_alarm (
    incident_id uuid not null references incident (id),
    day         date not null,
    said        text not null,
    org         text collate "C" not null,
    primary key (incident_id, day, said)
);
comment on table report_alarm is 'days on which it was announced that a report comes due, or is overdue';

alter table involvement enable row level security;
alter table involvement force row level security;
create policy involvement_scope on involvement
    using (in_scope(org) and (scope_person() is null or scope_person() = any (guardian_ids)))
    with check (in_scope_of_staff(org));

-- A guardian sees an incident through their child's involvement only, and a school one that a whole township shares.
alter table incident enable row level security;
alter table incident force row level security;
create policy incident_read on incident for select
    using (in_scope_of_staff(org)
        or exists (select 1 from involvement i where i.incident_id = incident.id and (i.removed_at is null or incident.withdrawn_at is not null)));
create policy incident_written on incident for insert with check (in_scope_of_staff(org));
create policy incident_changed on incident for update using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));

alter table telling enable row level security;
alter table telling force row level security;
create policy telling_scope on telling using (in_scope_for(org, guardian_id)) with check (in_scope_of_staff(org));

alter table incident_report enable row level security;
alter table incident_report force row level security;
-- Who sees the incident, sees that it was reported: also a school one of whose students is involved.
create policy incident_report_read on incident_report for select
    using (scope_person() is null and exists (select 1 from incident i where i.id = incident_id));
create policy incident_report_made on incident_report for insert with check (in_scope_of_staff(org));

alter table report_alarm enable row level security;
alter table report_alarm force row level security;
create policy report_alarm_of_the_system on report_alarm using (is_system()) with check (is_system());

grant select, insert, update on incident, involvement, telling to ${app};
grant select, insert on incident_report, report_alarm to ${app};
