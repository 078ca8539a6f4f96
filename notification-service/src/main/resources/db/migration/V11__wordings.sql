-- A county's own words, written by one officer and approved by another; in force from their day, before the national ones.
create table wording (
    id             uuid primary key,
    org            text collate "C" not null,
    code           text collate "C" not null,
    language       text not null constraint wording_language check (language in ('zh', 'en')),
    edition        int not null,
    subject        text not null,
    body           text not null,
    effective_from date not null,
    state          text not null constraint wording_state check (state in ('DRAFT', 'APPROVED', 'WITHDRAWN')),
    author_id      uuid not null,
    written_at     timestamptz not null,
    approved_by    uuid,
    version        bigint not null,
    constraint wording_once unique (org, code, language, edition),
    constraint wording_second_person check (approved_by <> author_id)
);
alter table wording enable row level security;
alter table wording force row level security;
create policy wording_scope on wording using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on wording to ${app};
