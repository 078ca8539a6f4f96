-- A guardian asks that something in the file of a child be put right. What it says and should say is sealed.
create table correction_request (
    id           uuid primary key,
    org          text collate "C" not null,
    student_id   uuid not null references student,
    requester_id uuid not null references guardian,
    part         text not null,
    says         bytea,
    should_be    bytea not null,
    why          bytea not null,
    state        text not null check (state in ('OPEN', 'CORRECTED', 'REFUSED', 'APPEALED', 'UPHELD', 'WITHDRAWN')),
    requested_at timestamptz not null,
    due_on       date not null,
    rule_version text not null,
    answer       bytea,
    answered_on  date,
    answered_by  text,
    appeal       bytea,
    appealed_on  date,
    final_answer bytea,
    final_on     date,
    final_by     text,
    version      bigint not null default 0
);
comment on column correction_request.says is 'sealed';
comment on column correction_request.should_be is 'sealed';
comment on column correction_request.why is 'sealed';
comment on column correction_request.answer is 'sealed';
comment on column correction_request.appeal is 'sealed';
comment on column correction_request.final_answer is 'sealed';
create index correction_request_newest on correction_request (org, id desc);
create index correction_request_of_student on correction_request (student_id);
create index correction_request_due on correction_request (due_on) where state in ('OPEN', 'APPEALED');
alter table correction_request enable row level security;
alter table correction_request force row level security;
create policy correction_request_of_staff on correction_request
    using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
create policy correction_request_own on correction_request
    using (in_scope(org) and requester_id = scope_person())
    with check (requester_id = scope_person() and exists (
        select from guardianship g where g.student_id = correction_request.student_id and g.guardian_id = scope_person()));
grant select, insert, update on correction_request to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('correction-request', 1, '2.2', '更正申请办理期限(工作日)', 'Working days for a request for correction',
 '学籍关键数据变更审核约15个工作日,各地可另定', 'LOCAL', true, '2016-01-01', '{"workingDays": 15}');
