-- What schools record of the fields of equal treatment (一视同仁): whom of their children something concerned.
create table treatment_record (
    id            uuid primary key,
    org           text collate "C" not null,
    field         text not null check (field in ('FEES', 'AWARDS', 'YOUTH_ORGANISATIONS', 'EXAMS', 'ACTIVITIES')),
    what          text not null,
    happened_on   date not null,
    students      uuid[] not null,
    recorded_by   text not null,
    recorded_at   timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    version       bigint not null
);
create index treatment_record_in_order on treatment_record (org, id desc);
create index treatment_record_of_term on treatment_record (field, happened_on) where withdrawn_at is null;
alter table treatment_record enable row level security;
alter table treatment_record force row level security;
create policy treatment_record_scope on treatment_record using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on treatment_record to ${app};
