-- Notices, the people in their chain, and the deliveries to each of them. Times of record are business time; next_at
-- and due_at are real time, since they are time-outs.
create table notice (
    id              uuid primary key,
    org             text collate "C" not null,
    kind            text not null constraint notice_kind check (kind in ('INCIDENT', 'REMINDER')),
    state           text not null constraint notice_state
                    check (state in ('PENDING', 'TELLING', 'SENT', 'ACKNOWLEDGED', 'UNREACHABLE')),
    student_id      uuid not null,
    incident_id     uuid,
    severity        int,
    occurred_at     timestamptz,
    untold          uuid[] not null default '{}',
    pairing_id      uuid,
    helper_id       uuid,
    duty_kind       text,
    due_on          date,
    level           text,
    next_at         timestamptz,
    reason          text,
    created_at      timestamptz not null,
    acknowledged_at timestamptz,
    version         bigint not null,
    constraint notice_is_of_its_kind check (
        case kind when 'INCIDENT' then incident_id is not null and severity is not null and occurred_at is not null
                  else pairing_id is not null and duty_kind is not null and due_on is not null and level is not null end)
);
create unique index notice_of_incident on notice (incident_id, student_id) where kind = 'INCIDENT';
create unique index notice_of_duty on notice (pairing_id, duty_kind, due_on, level) where kind = 'REMINDER';
create index notice_due on notice (next_at) where state in ('PENDING', 'TELLING');
create index notice_pending on notice (student_id) where state = 'PENDING';
create index notice_of_student on notice (student_id, id);
create index notice_of_org on notice (org, id);

create table recipient (
    id              uuid primary key,
    notice_id       uuid not null references notice (id),
    org             text collate "C" not null,
    person          uuid not null,
    name            text,
    position        int not null,
    relation        text,
    subject         text,
    text            text,
    told_at         timestamptz,
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    how             text constraint recipient_how check (how in ('IN_APP', 'CALL')),
    constraint recipient_once unique (notice_id, person)
);
create index recipient_of_person on recipient (person, notice_id);

create table delivery (
    id             uuid primary key,
    notice_id      uuid not null references notice (id),
    recipient_id   uuid not null references recipient (id),
    org            text collate "C" not null,
    person         uuid not null,
    channel        text not null,
    state          text not null constraint delivery_state
                   check (state in ('QUEUED', 'HANDED_OVER', 'NO_ADDRESS', 'REFUSED', 'CANCELLED')),
    urgent         boolean not null,
    queued_at      timestamptz not null default now(),
    due_at         timestamptz not null default clock_timestamp(),
    tries          int not null default 0,
    failure        text,
    reply          int,
    handed_over_at timestamptz,
    constraint delivery_once unique (recipient_id, channel)
);
create index delivery_due on delivery (urgent, due_at) where state = 'QUEUED';
create index delivery_of_notice on delivery (notice_id);
-- Reminders are sent to a person at most once in a while (real time); the others wait in the app.
create index delivery_sent_to on delivery (person, queued_at) where not urgent and channel <> 'IN_APP';

-- A person-bound caller sees only that they themselves were told; whoever waits in the chain, or was left out of it, sees
-- nothing.
alter table recipient enable row level security;
alter table recipient force row level security;
create policy recipient_scope on recipient
    using (in_scope_for(org, person) and (scope_person() is null or told_at is not null))
    with check (in_scope_for(org, person));
alter table delivery enable row level security;
alter table delivery force row level security;
create policy delivery_scope on delivery using (in_scope_for(org, person)) with check (in_scope_for(org, person));
alter table notice enable row level security;
alter table notice force row level security;
create policy notice_scope on notice
    using (in_scope(org) and (scope_person() is null or exists (
        select 1 from recipient r where r.notice_id = notice.id and r.person = scope_person() and r.told_at is not null)))
    with check (in_scope(org));
grant select, insert, update on notice, recipient, delivery to ${app};
