-- Of what is late was told, and to whom: once per breach and level.
create table overdue_told (
    kind    text not null,
    subject uuid not null,
    due_on  date not null,
    level   text not null,
    org     text collate "C" not null,
    told_on date not null,
    primary key (subject, kind, due_on, level)
);
alter table overdue_told enable row level security;
alter table overdue_told force row level security;
create policy overdue_told_scope on overdue_told using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert on overdue_told to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('overdue-steps', 1, '3.1.1a', '逾期提醒层级', 'Who is told of what is late',
 '各项工作由负责人负责;天数为设计值,县可另定', 'LOCAL', true, '2014-01-01', '{"responsibleAfter": 3, "countyAfter": 7}');
