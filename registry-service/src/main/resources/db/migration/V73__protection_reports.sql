-- The yearly report on the protection of children's data (个人信息保护合规审计): the figures as they were when it was handed in.
create table protection_report (
    id            uuid primary key,
    org           text collate "C" not null,
    year          int not null,
    figures       text not null,
    findings      text not null,
    measures      text not null,
    submitted_by  text not null,
    submitted_at  timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    version       bigint not null
);
create unique index protection_report_once on protection_report (org, year) where withdrawn_at is null;
alter table protection_report enable row level security;
alter table protection_report force row level security;
create policy protection_report_scope on protection_report using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on protection_report to ${app};
