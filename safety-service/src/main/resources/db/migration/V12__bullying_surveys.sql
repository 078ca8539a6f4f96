create table bullying_survey (
    id           uuid primary key,
    org          text collate "C" not null,
    term         text not null,
    opens_on     date not null,
    closes_on    date not null,
    rules        text not null,
    announced_by uuid,
    withdrawn_at timestamptz,
    version      bigint not null,
    constraint bullying_survey_days check (opens_on <= closes_on)
);
create unique index bullying_survey_once on bullying_survey (org, term) where withdrawn_at is null;

-- A code that was not used yet; with the answer it is gone, and nothing says which answer it was.
create table survey_code (
    id         uuid primary key,
    survey_id  uuid not null references bullying_survey (id),
    org        text collate "C" not null,
    grade      int not null constraint survey_code_grade check (grade between 1 and 9),
    code_index bytea not null
);
create unique index survey_code_once on survey_code (code_index);
create index survey_code_of_survey on survey_code (survey_id);

-- No time, no order, nobody: the id is drawn by lot.
create table survey_answer (
    id        uuid primary key,
    survey_id uuid not null references bullying_survey (id),
    org       text collate "C" not null,
    grade     int not null,
    question  text not null,
    choice    text not null
);
create index survey_answer_of_survey on survey_answer (survey_id);

alter table bullying_survey enable row level security;
alter table bullying_survey force row level security;
create policy bullying_survey_scope on bullying_survey using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
alter table survey_code enable row level security;
alter table survey_code force row level security;
create policy survey_code_scope on survey_code using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
alter table survey_answer enable row level security;
alter table survey_answer force row level security;
create policy survey_answer_read on survey_answer for select using (in_scope_of_staff(org));
create policy survey_answer_given on survey_answer for insert with check (is_system());
grant select, insert, update on bullying_survey to ${app};
grant select, insert, delete on survey_code to ${app};
grant select, insert on survey_answer to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('bullying-survey', 1, '3.1.5e', '学生欺凌问卷的最小汇总人数', 'Smallest numbers of a bullying survey', '每学期一次问卷（gzzy 2024-12-03）；汇总人数为系统默认', 'LOCAL', true, '2024-12-03',
 '{"leastAnswers": 10, "leastChoice": 3, "daysBeforeTermEnds": 14}');
