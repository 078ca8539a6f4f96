-- Reports of dropout control (控辍保学报表): the figures as they were when the report was handed in.
create table dropout_report (
    id                uuid primary key,
    org               text collate "C" not null,
    rhythm            text not null check (rhythm in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    period            text not null,
    from_on           date not null,
    to_on             date not null,
    primary_suspected int not null,
    primary_dropped   int not null,
    primary_back      int not null,
    junior_suspected  int not null,
    junior_dropped    int not null,
    junior_back       int not null,
    girls_missing     int not null,
    persuasions       int not null,
    enrolled          int not null,
    remark            text,
    submitted_by      text not null,
    submitted_at      timestamptz not null,
    withdrawn_at      timestamptz,
    withdrawn_by      text,
    withdrawn_why     text,
    version           bigint not null
);
create unique index dropout_report_once on dropout_report (org, rhythm, period) where withdrawn_at is null;
create index dropout_report_in_order on dropout_report (org, id);
alter table dropout_report enable row level security;
alter table dropout_report force row level security;
create policy dropout_report_scope on dropout_report using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on dropout_report to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('dropout-reports', 1, '3.2.4f', '控辍保学报告时限', 'By when dropout reports are handed in',
 '学校每月、县每季、市每学期、省每年报告(教育部办公厅2024年4月);报送日为设计值', 'LOCAL', true, '2014-01-01', '{"dueDays": 5}');
