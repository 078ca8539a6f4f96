create table incident (
    id              uuid primary key,
    org             text collate "C" not null,
    kind            text not null,
    severity        int not null constraint incident_severity check (severity between 1 and 4),
    what            bytea not null,
    place           bytea,
    occurred_at     timestamptz not null,
    state           text not null constraint incident_state check (state in ('REPORTED', 'HANDLED', 'CLOSED')),
    reported_by     uuid,
    reported_at     timestamptz not null,
    handled_at      timestamptz,
    closed_at       timestamptz,
    suspects        uuid[] not null,
    told_within     int not null,
    rules           text not null,
    version         bigint not null
);
comment on column incident.what is 'sealed';
comment on column incident.place is 'sealed';
comment on column incident.told_within is 'minutes, by the rule in force when it was reported';
create index incident_of_org on incident (org, id);

-- Whoever may see a student's involvement is written here, once: the guardians of that time, without the suspects.
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
    constraint involvement_once unique (incident_id, student_id)
);
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
    constraint telling_once primary key (incident_id, student_id, guardian_id, channel)
);

create table incident_report (
    id          uuid primary key,
    incident_id uuid not null references incident (id),
    org         text collate "C" not null,
    stage       text not null constraint incident_report_stage check (stage in ('FIRST', 'CONTINUED', 'FINAL')),
    recipient   text not null,
    body        bytea not null,
    reported_by uuid,
    at          timestamptz not null,
    due_at      timestamptz not null
);
comment on column incident_report.body is 'sealed';
create unique index incident_report_first_and_final on incident_report (incident_id, stage) where stage <> 'CONTINUED';
create index incident_report_of_incident on incident_report (incident_id, at);

alter table involvement enable row level security;
alter table involvement force row level security;
create policy involvement_scope on involvement
    using (in_scope(org) and (scope_person() is null or scope_person() = any (guardian_ids)))
    with check (in_scope_of_staff(org));

-- A guardian sees an incident through their child's involvement only, and a school one that a whole township shares.
alter table incident enable row level security;
alter table incident force row level security;
create policy incident_read on incident for select
    using (in_scope_of_staff(org) or exists (select 1 from involvement i where i.incident_id = incident.id));
create policy incident_written on incident for insert with check (in_scope_of_staff(org));
create policy incident_changed on incident for update using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));

alter table telling enable row level security;
alter table telling force row level security;
create policy telling_scope on telling using (in_scope_for(org, guardian_id)) with check (in_scope_of_staff(org));

alter table incident_report enable row level security;
alter table incident_report force row level security;
create policy incident_report_scope on incident_report
    using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));

grant select, insert, update on incident, involvement, telling to ${app};
grant select, insert on incident_report to ${app};
