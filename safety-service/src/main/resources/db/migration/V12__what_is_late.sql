-- What was told to be late: once for each breach and level. What is put off, or falls due again, has another day.
create table overdue_told (
    kind    text not null,
    subject uuid not null,
    due_on  date not null,
    level   text not null,
    org     text collate "C" not null,
    told_on date not null,
    primary key (kind, subject, due_on, level)
);
alter table overdue_told enable row level security;
alter table overdue_told force row level security;
create policy overdue_told_of_the_system on overdue_told using (is_system()) with check (is_system());
grant select, insert on overdue_told to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('overdue-steps', 1, '3.1.5a', '逾期提醒的层级', 'Who is told of what is late', '系统默认', 'DESIGN', true, '2022-01-01', '{"responsibleAfter": 3, "countyAfter": 7}');
