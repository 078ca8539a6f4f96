-- What shows that a child belongs to a special group: which paper or finding, of which day, who assessed it. Scans and
-- photos of it are attachments.
create table group_evidence (
    id            uuid primary key,
    org           text collate "C" not null,
    student_id    uuid not null references student,
    joined_from   uuid references student,
    group_name    text not null,
    what          text not null,
    dated         date not null,
    assessor      text not null,
    recorded_by   text not null,
    recorded_at   timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    version       bigint not null
);
create index group_evidence_of_student on group_evidence (student_id, id desc);
alter table group_evidence enable row level security;
alter table group_evidence force row level security;
create policy group_evidence_scope on group_evidence using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on group_evidence to ${app};
