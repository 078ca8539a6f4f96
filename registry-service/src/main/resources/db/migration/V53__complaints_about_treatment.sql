-- Complaints that a child was treated worse than others. A guardian sees and makes their own.
create table treatment_complaint (
    id            uuid primary key,
    org           text collate "C" not null,
    student_id    uuid not null references student,
    field         text not null,
    statement     bytea not null,
    raised_by     uuid not null,
    raised_on     date not null,
    answer_by     date not null,
    upheld        boolean,
    answer        bytea,
    answered_on   date,
    answered_by   text,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    version       bigint not null
);
create index treatment_complaint_open on treatment_complaint (answer_by) where answered_on is null and withdrawn_at is null;
create index treatment_complaint_of_student on treatment_complaint (student_id);
alter table treatment_complaint enable row level security;
alter table treatment_complaint force row level security;
create policy treatment_complaint_scope on treatment_complaint
    using (in_scope_for(org, raised_by)) with check (in_scope_for(org, raised_by));
create policy treatment_complaint_of_teacher on treatment_complaint as restrictive for select using (
    scope_member() is null or is_system() or exists (select from enrolment e where e.student_id = treatment_complaint.student_id));
grant select, insert, update on treatment_complaint to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('equal-treatment.report', 1, '3.1.2d', '一视同仁检查', 'Check of equal treatment', '《实施办法》3.1.2;小数不公开为本平台默认', 'DESIGN', true, '2014-01-01',
 '{"smallest": 5, "gap": 0.05}'),
('equal-treatment.complaint', 1, '3.1.2d', '不公平对待投诉答复', 'Answer to a complaint of unequal treatment', '《实施办法》3.1.2;期限为各地做法', 'LOCAL', true,
 '2014-01-01', '{"workingDays": 15}');
