-- Events on their way to the broker, with the column names of Debezium's outbox event router. Rows are deleted once the
-- broker has acknowledged them. A payload that the broker would refuse is refused here, in the transaction that writes
-- it.
create table outbox (
    seq           bigint generated always as identity primary key,
    id            uuid not null,
    aggregatetype text not null,
    aggregateid   text not null,
    type          text not null,
    payload       text,
    request_id    text,
    at            timestamptz not null default now(),
    constraint outbox_payload_fits check (octet_length(payload) <= 900000)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0);
-- Payloads contain names: a writer cannot read the rows of others.
alter table outbox enable row level security;
alter table outbox force row level security;
create policy outbox_written on outbox for insert with check (true);
create policy outbox_read on outbox for select using (is_system());
create policy outbox_sent on outbox for delete using (is_system());
create policy outbox_counted on outbox for select to current_user using (true);
grant select, insert, delete on outbox to ${app};

-- Questions that may be answered without reading rows: are there events, how many, since when, up to where.
create function outbox_waits() returns boolean
    language sql stable security definer set search_path = public
    return exists (select from outbox);
create function outbox_waits_up_to(last bigint) returns boolean
    language sql stable security definer set search_path = public
    return exists (select from outbox where seq <= last);
create function outbox_last() returns bigint
    language sql stable security definer set search_path = public
    return (select coalesce(max(seq), 0) from outbox);
create function outbox_backlog(out size bigint, out seconds bigint)
    language sql stable security definer set search_path = public
begin atomic
    select count(*), coalesce(extract(epoch from now() - min(at)), 0)::bigint from outbox;
end;

-- Offsets of this service on each partition, moved in the transaction of the effect. A recreated topic has another id
-- and is read from its beginning.
create table inbox_offset (
    topic    text not null,
    part     int not null,
    next_off bigint not null,
    topic_id text,
    primary key (topic, part)
) with (fillfactor = 50);
grant select, insert, update, delete on inbox_offset to ${app};

-- Events that have taken effect; kept longer than the event topics keep theirs.
create table inbox_event (
    id uuid primary key,
    at timestamptz not null default now()
);
create index inbox_event_by_age on inbox_event using brin (at);
grant select, insert, delete on inbox_event to ${app};

-- Records that could not be processed. The record itself stays on its topic.
create table dead_letter (
    id          uuid primary key,
    topic       text not null,
    part        int not null,
    off         bigint not null,
    event_id    uuid not null,
    type        text not null,
    key         text,
    reason      text not null,
    at          timestamptz not null default now(),
    replayed_at timestamptz
);
create index dead_letter_open on dead_letter (at) where replayed_at is null;
-- Idempotent by event when a topic is read again.
create unique index dead_letter_once on dead_letter (event_id) where replayed_at is null;
create index dead_letter_replayed on dead_letter (replayed_at) where replayed_at is not null;
grant select, insert, update, delete on dead_letter to ${app};

create table job (
    id            uuid primary key,
    kind          text not null,
    org           text collate "C" not null,
    requested_by  text not null,
    payload       text not null,
    request_id    text not null,
    state         text not null default 'QUEUED' check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    rows_total    int not null default 0,
    rows_accepted int not null default 0,
    rows_rejected int not null default 0,
    failure       text,
    checkpoint    text,
    attempt       int not null default 0,
    lease         uuid,
    due_at        timestamptz not null default now(),
    created_at    timestamptz not null default now(),
    finished_at   timestamptz
);
create index job_due on job (due_at) where state in ('QUEUED', 'RUNNING');
create index job_finished on job (finished_at) where finished_at is not null;
create index job_leased on job (lease) where lease is not null;
alter table job enable row level security;
alter table job force row level security;
create policy job_scope on job using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update, delete on job to ${app};
