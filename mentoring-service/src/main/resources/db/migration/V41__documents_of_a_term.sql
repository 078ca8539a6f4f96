-- Support plans, summaries and essays of helpers, sealed.
create table term_document (
    id            uuid primary key,
    org           text collate "C" not null,
    pairing_id    uuid not null references pairing (id),
    student_id    uuid not null,
    helper_id     uuid not null,
    kind          text not null check (kind in ('PLAN', 'SUMMARY', 'ESSAY')),
    duty          text not null,
    term          text not null,
    submitted_on  date not null,
    content       bytea not null,
    midterm       bytea,
    checked_on    date,
    recorded_at   timestamptz not null,
    corrected_at  timestamptz,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    version       bigint not null,
    check ((midterm is null) = (checked_on is null))
);
create unique index term_document_once on term_document (pairing_id, duty, term) where withdrawn_at is null;
create index term_document_of_a_student on term_document (student_id, duty, term) where withdrawn_at is null;
create index term_document_of_a_helper on term_document (helper_id, id);
create index term_document_of_a_school on term_document (org, duty, term);
alter table term_document enable row level security;
alter table term_document force row level security;
create policy term_document_scope on term_document
    using (in_scope_for(org, helper_id)) with check (in_scope_for(org, helper_id));
grant select, insert, update on term_document to ${app};
