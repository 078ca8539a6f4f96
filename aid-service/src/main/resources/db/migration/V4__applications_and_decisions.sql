create table application (
    id              uuid primary key,
    org             text collate "C" not null,
    student_id      uuid not null references student,
    -- The child's record that it was made for, if that is part of another now.
    joined_from     uuid,
    programme_id    uuid not null references programme,
    term            text not null,
    hardship_kind   text not null,
    tier            text,
    statement       bytea,
    on_behalf       boolean not null,
    applicant       uuid not null,
    applicant_human uuid not null,
    applied_at      timestamptz not null,
    priority        boolean not null,
    account_number  bytea,
    account_holder  bytea,
    holder_relation text,
    account_suspect boolean,
    state           text not null constraint application_state check (state in
        ('SUBMITTED', 'SCHOOL_APPROVED', 'SCHOOL_REFUSED', 'ON_NOTICE', 'NOTICE_PASSED', 'COUNTY_APPROVED',
         'COUNTY_REFUSED', 'IN_PAYMENT', 'PAID', 'PAYMENT_FAILED', 'PAYMENT_RETURNED', 'WITHDRAWN')),
    student_name    text not null,
    school_code     text not null,
    class_name      text,
    grade           int not null,
    stage           text not null,
    boarder         boolean not null,
    amount          numeric(12, 2),
    rule_version    text,
    refused_at      timestamptz,
    version         bigint not null,
    constraint application_amount check ((amount is not null) = (state in ('COUNTY_APPROVED', 'IN_PAYMENT', 'PAID', 'PAYMENT_FAILED', 'PAYMENT_RETURNED')))
);
-- One application for a student, a programme and a term; a withdrawn one may be followed by another.
create unique index application_once on application (student_id, programme_id, term) where state <> 'WITHDRAWN';
create index application_joined on application (joined_from) where joined_from is not null;
create index application_work_list on application (org, term, priority desc, id);
create index application_granted on application (student_id, term) where amount is not null;
create index application_by_step on application (programme_id, term, state);
alter table application enable row level security;
alter table application force row level security;
-- A guardian sees the applications of the children whom the guardian sees.
create policy application_scope on application
    using (in_scope(org) and (scope_person() is null or exists (select 1 from student s where s.id = student_id)));
grant select, insert, update on application to ${app};

create table decision (
    id             uuid primary key,
    org            text collate "C" not null,
    application_id uuid not null references application,
    level          text not null,
    outcome        text not null,
    reason         text,
    decided_by     uuid not null,
    decided_by_human uuid not null,
    decided_at     timestamptz not null,
    rule_version   text not null,
    reopened_at    timestamptz,
    reopened_by    uuid,
    reopened_why   text,
    constraint decision_refusal_has_reason check (outcome = 'APPROVED' or reason is not null),
    constraint decision_reopened check ((reopened_at is null) = (reopened_why is null))
);
-- A level decides once; what was a slip is taken back, stays with its reason, and is followed by another.
create unique index decision_once on decision (application_id, level) where reopened_at is null;
alter table decision enable row level security;
alter table decision force row level security;
create policy decision_read on decision for select
    using (in_scope(org) and (scope_person() is null or exists (select 1 from application a where a.id = application_id)));
create policy decision_taken on decision for insert with check (in_scope_of_staff(org));
create policy decision_taken_back on decision for update using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on decision to ${app};
