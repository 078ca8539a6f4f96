-- Notices, the people in their chain, and the deliveries to each of them. Times of record are business time; next_at
-- and due_at are real time, since they are time-outs.
create table notice (
    id              uuid primary key,
    org             text collate "C" not null,
    kind            text not null constraint notice_kind check (kind in (
                    'INCIDENT', 'REMINDER', 'TELEPHONE', 'ALARM', 'CORRECTION', 'OVERDUE', 'DIGEST', 'ALERT', 'ACCOUNT',
                    'CARE', 'AID', 'ROLL', 'FAMILY', 'WORK')),
    state           text not null constraint notice_state check (
                    state in ('PENDING', 'TELLING', 'SENT', 'ACKNOWLEDGED', 'UNREACHABLE', 'WITHDRAWN', 'SETTLED')),
    student_id      uuid,
    subject         text collate "C" not null,
    source_id       uuid not null,
    kept_from       uuid[] not null,
    request_id      text not null,
    next_at         timestamptz,
    reason          text constraint notice_reason check (reason in ('NO_CONTACT', 'NOT_REACHED', 'NOBODY_ACKNOWLEDGED')),
    created_at      timestamptz not null,
    acknowledged_at timestamptz,
    version         bigint not null,
    constraint notice_once unique (subject, kind)
);
create index notice_due on notice (next_at) where state in ('PENDING', 'TELLING');
create index notice_pending on notice (student_id) where state = 'PENDING';
create index notice_of_student on notice (student_id, id);
create index notice_of_source on notice (source_id, id);
create index notice_of_org on notice (org, id);
create index notice_by_age on notice (created_at);

create table recipient (
    id              uuid primary key,
    notice_id       uuid not null references notice (id) on delete cascade,
    org             text collate "C" not null,
    person          uuid not null,
    human           uuid,
    name            text,
    position        int not null,
    relation        text,
    subject         text,
    text            text,
    opened_at       timestamptz,
    told_at         timestamptz,
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    acknowledged_how text constraint recipient_how check (acknowledged_how in ('IN_APP', 'CALL', 'LINK', 'SMS', 'VISIT', 'LETTER')),
    digested        boolean not null default false,
    kept            boolean not null,
    constraint recipient_once unique (notice_id, person)
);
create index recipient_of_person on recipient (person, notice_id);
create index recipient_untold on recipient (org, person) where opened_at is not null and told_at is null and not digested and not kept;

create table delivery (
    id             uuid primary key,
    notice_id      uuid not null references notice (id) on delete cascade,
    recipient_id   uuid not null references recipient (id) on delete cascade,
    org            text collate "C" not null,
    person         uuid not null,
    channel        text not null,
    state          text not null constraint delivery_state
                   check (state in ('QUEUED', 'HANDED_OVER', 'NO_ADDRESS', 'REFUSED', 'BOUNCED', 'CANCELLED')),
    urgent         boolean not null,
    queued_at      timestamptz not null default now(),
    due_at         timestamptz not null default clock_timestamp(),
    tries          int not null default 0,
    failure        text,
    reply          int,
    handed_over_at timestamptz,
    reference      text,
    address_index  bytea,
    cost           numeric(10, 4),
    constraint delivery_once unique (recipient_id, channel)
);
create index delivery_due on delivery (urgent, due_at) where state = 'QUEUED';
create index delivery_of_notice on delivery (notice_id);
create index delivery_by_reference on delivery (reference) where reference is not null;
create index delivery_by_address on delivery (address_index, handed_over_at) where address_index is not null;
-- Reminders are sent to a person at most once in a while (real time); the others wait in the app.
create index delivery_sent_to on delivery (person, queued_at) where not urgent and channel <> 'IN_APP';

-- A person-bound caller sees only what was opened to themselves; whoever waits in the chain, or was left out of it, sees
-- nothing.
alter table recipient enable row level security;
alter table recipient force row level security;
create policy recipient_scope on recipient
    using (in_scope_for(org, person) and (scope_person() is null or opened_at is not null and not kept))
    with check (in_scope_for(org, person));
alter table delivery enable row level security;
alter table delivery force row level security;
create policy delivery_scope on delivery using (in_scope_for(org, person)) with check (in_scope_for(org, person));
alter table notice enable row level security;
alter table notice force row level security;
create policy notice_scope on notice
    using (in_scope(org) and (scope_person() is null or exists (
        select 1 from recipient r where r.notice_id = notice.id and r.person = scope_person() and r.opened_at is not null
        and not r.kept)))
    with check (in_scope(org));
grant select, insert, update on notice, recipient, delivery to ${app};
-- What is old enough is deleted with all that hangs on it.
grant delete on notice to ${app};
