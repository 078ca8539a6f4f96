create table recognition (
    id              uuid primary key,
    org             text collate "C" not null,
    student_id      uuid not null references student,
    -- The child's record that it was made for, if that is part of another now.
    joined_from     uuid,
    student_name    text not null,
    school_code     text not null,
    class_name      text,
    grade           int not null,
    school_year     text not null,
    hardship_kind   text not null,
    statement       bytea,
    household       int,
    income_per_head numeric(12, 2),
    on_behalf       boolean not null,
    applicant       uuid not null,
    applicant_human uuid not null,
    applied_at      timestamptz not null,
    due_on          date not null,
    priority        boolean not null,
    state           text not null constraint recognition_state check (state in
        ('APPLIED', 'CHECKED', 'ON_CLASS_NOTICE', 'CLASS_PASSED', 'ON_SCHOOL_NOTICE', 'RECOGNISED', 'REFUSED', 'WITHDRAWN', 'ENDED')),
    ways            text[] not null,
    score           int,
    reviewers       text[] not null,
    checked_by      uuid,
    tier            text,
    reason          text,
    rule_version    text,
    recognised_on   date,
    ended_on        date,
    refused_at      timestamptz,
    reviewed_term   text,
    version         bigint not null,
    constraint recognition_has_tier check (state not in ('CHECKED', 'ON_CLASS_NOTICE', 'CLASS_PASSED', 'ON_SCHOOL_NOTICE', 'RECOGNISED') or tier is not null),
    constraint recognition_four_eyes check (checked_by <> applicant_human)
);
comment on column recognition.statement is 'sealed';
-- One recognition of a child for a school year; one that was refused, withdrawn or ended may be followed by another.
create unique index recognition_once on recognition (student_id, school_year) where state not in ('REFUSED', 'WITHDRAWN', 'ENDED');
create index recognition_joined on recognition (joined_from) where joined_from is not null;
create index recognition_work_list on recognition (org, school_year, priority desc, id);
create index recognition_late on recognition (due_on) where state = 'APPLIED';
alter table recognition enable row level security;
alter table recognition force row level security;
-- It follows the child: whoever sees the child sees it, and the school that recognised keeps what was its own.
create policy recognition_scope on recognition
    using (exists (select 1 from student s where s.id = student_id) or in_scope_of_staff(org));
grant select, insert, update on recognition to ${app};

create table appeal (
    id          uuid primary key,
    org         text collate "C" not null,
    subject     text not null,
    subject_id  uuid not null,
    student_id  uuid not null references student,
    appellant   uuid not null,
    refused_by  uuid,
    ground      bytea not null,
    filed_at    timestamptz not null,
    due_on      date not null,
    state       text not null constraint appeal_state check (state in ('OPEN', 'UPHELD', 'DISMISSED', 'WITHDRAWN')),
    answer      bytea,
    answered_by uuid,
    answered_at timestamptz,
    version     bigint not null,
    constraint appeal_answer check ((state in ('UPHELD', 'DISMISSED')) = (answered_at is not null)),
    constraint appeal_other_hands check (answered_by <> refused_by)
);
comment on column appeal.ground is 'sealed';
comment on column appeal.answer is 'sealed';
create unique index appeal_open on appeal (subject_id) where state = 'OPEN';
create index appeal_newest on appeal (org, id desc);
create index appeal_late on appeal (due_on) where state = 'OPEN';
alter table appeal enable row level security;
alter table appeal force row level security;
create policy appeal_scope on appeal
    using (in_scope(org) and (scope_person() is null or exists (select 1 from student s where s.id = student_id)));
grant select, insert, update on appeal to ${app};
