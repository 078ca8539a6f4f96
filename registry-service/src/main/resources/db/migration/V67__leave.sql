-- Leave from school (休学): the school applies, the county decides; the enrolment goes on.
create table student_leave (
    id            uuid primary key,
    org           text collate "C" not null,
    student_id    uuid not null references student,
    reason        text not null check (reason in ('ILLNESS', 'INJURY', 'OTHER')),
    proof         text not null,
    from_on       date not null,
    until_on      date not null,
    state         text not null check (state in ('REQUESTED', 'GRANTED', 'REFUSED', 'ENDED', 'WITHDRAWN')),
    requested_by  text not null,
    requested_on  date not null,
    decided_by    text,
    decided_on    date,
    decision_note text,
    back_on       date,
    withdrawn_why text,
    due_on        date,
    version       bigint not null,
    constraint student_leave_ends_after_it_began check (until_on > from_on)
);
create unique index student_leave_open on student_leave (student_id) where state in ('REQUESTED', 'GRANTED');
create index student_leave_in_order on student_leave (org, id);
create index student_leave_due on student_leave (due_on) where due_on is not null;
alter table student_leave enable row level security;
alter table student_leave force row level security;
create policy student_leave_scope on student_leave using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on student_leave to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('student-leave', 1, '3.1.2c', '休学', 'Leave from school',
 '学籍管理办法:学校申请、县级核准,一般不超过一年,期满可续', 'LOCAL', true, '2014-01-01', '{"months": 12, "decideWithin": 15}');
