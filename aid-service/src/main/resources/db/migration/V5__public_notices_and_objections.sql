-- What is published stands in tables of its own, with the allowed columns only: nothing else can leak from them.
create table notice (
    id             uuid primary key,
    org            text collate "C" not null,
    subject        text not null constraint notice_subject check (subject in ('APPLICATION', 'RECOGNITION')),
    level          text not null constraint notice_level check (level in ('CLASS', 'SCHOOL')),
    programme_id   uuid references programme,
    title          text not null,
    term           text not null,
    school_code    text not null,
    school_name    text not null,
    class_name     text,
    published_at   timestamptz not null,
    starts_on      date not null,
    ends_on        date not null,
    published_until date not null,
    working_days   int not null,
    provisional    boolean not null,
    content_hash   text not null,
    taken_down_at  timestamptz,
    taken_down_why text
);
create index notice_standing on notice (ends_on) where taken_down_at is null;
alter table notice enable row level security;
alter table notice force row level security;
create policy notice_scope on notice using (in_scope(org)) with check (in_scope_of_staff(org));
grant select, insert, update on notice to ${app};

create table notice_entry (
    id             uuid primary key,
    org            text collate "C" not null,
    notice_id      uuid not null references notice,
    subject_id     uuid not null,
    masked_name    text not null,
    grade          int not null,
    class_name     text,
    tier           text,
    struck_at      timestamptz
);
comment on column notice_entry.subject_id is 'the application or recognition; who may see one need not see the other';
create unique index notice_entry_standing on notice_entry (subject_id) where struck_at is null;
create index notice_entry_by_notice on notice_entry (notice_id, id);
alter table notice_entry enable row level security;
alter table notice_entry force row level security;
create policy notice_entry_scope on notice_entry using (in_scope(org));
grant select, insert, update on notice_entry to ${app};

create table objection (
    id             uuid primary key,
    org            text collate "C" not null,
    notice_id      uuid not null references notice,
    entry_id       uuid not null references notice_entry,
    subject        text not null,
    subject_id     uuid not null,
    objector       uuid,
    receipt        bytea,
    ground         bytea not null,
    raised_at      timestamptz not null,
    due_on         date not null,
    state          text not null constraint objection_state check (state in ('OPEN', 'UPHELD', 'DISMISSED')),
    answer         bytea,
    answered_by    uuid,
    answered_at    timestamptz,
    version        bigint not null,
    constraint objection_author check ((objector is null) = (receipt is not null)),
    constraint objection_answer check ((state = 'OPEN') = (answered_at is null))
);
create unique index objection_once on objection (entry_id, objector) where state = 'OPEN';
create unique index objection_receipt on objection (receipt) where receipt is not null;
create index objection_open on objection (subject_id) where state = 'OPEN';
create index objection_late on objection (due_on) where state = 'OPEN';
create index objection_by_notice on objection (notice_id, id);
alter table objection enable row level security;
alter table objection force row level security;
create policy objection_scope on objection using (in_scope_for(org, objector));
grant select, insert, update on objection to ${app};
