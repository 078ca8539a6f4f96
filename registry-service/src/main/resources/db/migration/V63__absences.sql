-- A spell of absence (缺课), with the steps that its clock asks for.
create table absence (
    id            uuid primary key,
    org           text collate "C" not null,
    student_id    uuid not null references student,
    from_on       date not null,
    back_on       date,
    cause         text not null check (cause in ('ILLNESS', 'PERSONAL', 'UNKNOWN')),
    note          text,
    recorded_by   text not null,
    recorded_at   timestamptz not null,
    next_step     text check (next_step in ('CALL', 'HOME_VISIT', 'JOINT_VISIT', 'WRITTEN_REPORT')),
    due_on        date,
    suspected_on  date,
    case_id       uuid references dropout_case,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    version       bigint not null,
    constraint absence_ends_after_it_began check (back_on > from_on)
);
create unique index absence_open on absence (student_id) where back_on is null and withdrawn_at is null;
create index absence_in_order on absence (org, id);
create index absence_of_student on absence (student_id, id);
create index absence_due on absence (due_on) where due_on is not null;
create index absence_suspected on absence (suspected_on) where suspected_on is not null and case_id is null;
alter table absence enable row level security;
alter table absence force row level security;
create policy absence_scope on absence using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on absence to ${app};

create table absence_step (
    id            uuid primary key,
    org           text collate "C" not null,
    absence_id    uuid not null references absence,
    kind          text not null check (kind in ('CALL', 'HOME_VISIT', 'JOINT_VISIT', 'WRITTEN_REPORT')),
    taken_on      date not null,
    who           text not null,
    outcome       text not null,
    recorded_by   text not null,
    recorded_at   timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    version       bigint not null
);
create index absence_step_of_absence on absence_step (absence_id, id);
alter table absence_step enable row level security;
alter table absence_step force row level security;
create policy absence_step_scope on absence_step using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on absence_step to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('absence-clock', 1, '3.2.4f', '缺课处置时限(教学日)', 'What an unexplained absence asks for, by its day of school',
 '当日电话联系;缺课一日当日家访;两日会同村(社区)走访;三日以上书面报告,列为疑似辍学', 'LOCAL', true, '2014-01-01',
 '{"call": 1, "homeVisit": 1, "jointVisit": 2, "writtenReport": 3, "suspected": 3}');
