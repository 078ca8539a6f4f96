-- What people recognise of a child: hardship by its kind, learning difficulty by subjects and signs. Those of aid have aid's id.
create table group_recognition (
    id            uuid primary key,
    org           text collate "C" not null,
    student_id    uuid not null references student,
    joined_from   uuid references student,
    group_name    text not null check (group_name in ('HARDSHIP', 'LEARNING_DIFFICULTY')),
    kind          text,
    subjects      text[] not null,
    signs         text[] not null,
    basis         text not null,
    evidence      uuid references group_evidence,
    assessor      text not null,
    rule_version  text not null,
    from_on       date not null,
    review_on     date,
    review_note   text,
    ended_on      date,
    ended_why     text,
    recorded_by   text not null,
    recorded_at   timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    version       bigint not null,
    constraint group_recognition_ended_with_a_reason check ((ended_on is null) = (ended_why is null)),
    constraint group_recognition_of_kind check ((kind is null) = (group_name = 'LEARNING_DIFFICULTY'))
);
create index group_recognition_of_student on group_recognition (student_id, group_name);
create index group_recognition_to_review on group_recognition (review_on) where ended_on is null and withdrawn_at is null;
alter table group_recognition enable row level security;
alter table group_recognition force row level security;
create policy group_recognition_scope on group_recognition using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
create policy group_recognition_of_teacher on group_recognition as restrictive for select using (
    scope_member() is null or is_system() or exists (select from enrolment e where e.student_id = group_recognition.student_id));
grant select, insert, update on group_recognition to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('hardship.kinds', 1, '2.3', '家庭经济困难类别', 'Kinds of hardship', '教财〔2018〕16号及现行认定口径;县可增补', 'LOCAL', true, '2018-10-30',
 '{"kinds": [
   {"code": "OUT_OF_POVERTY", "zh": "脱贫家庭", "en": "household out of poverty"},
   {"code": "OUT_OF_POVERTY_UNSTABLE", "zh": "脱贫不稳定", "en": "out of poverty, unstable"},
   {"code": "AT_RISK_OF_POVERTY", "zh": "边缘易致贫", "en": "at risk of poverty"},
   {"code": "SUDDEN_HARDSHIP", "zh": "突发严重困难", "en": "sudden severe hardship"},
   {"code": "SUBSISTENCE_ALLOWANCE", "zh": "低保", "en": "subsistence allowance"},
   {"code": "NEAR_SUBSISTENCE_ALLOWANCE", "zh": "低保边缘", "en": "near subsistence allowance"},
   {"code": "EXTREME_POVERTY", "zh": "特困供养", "en": "extreme poverty support"},
   {"code": "RIGID_EXPENDITURE", "zh": "刚性支出困难", "en": "rigid expenditure"},
   {"code": "OTHER_LOW_INCOME", "zh": "其他低收入", "en": "other low income"},
   {"code": "ORPHAN", "zh": "孤儿", "en": "orphan"},
   {"code": "UNSUPPORTED", "zh": "事实无人抚养", "en": "de-facto unsupported"},
   {"code": "DISABLED_STUDENT", "zh": "残疾学生", "en": "disabled student"},
   {"code": "DISABLED_PARENT", "zh": "残疾人子女", "en": "child of a disabled person"},
   {"code": "MARTYRS_CHILD", "zh": "烈士子女", "en": "child of a martyr"},
   {"code": "REGISTERED_POOR", "zh": "建档立卡", "en": "registered poor", "stands": "OUT_OF_POVERTY"}]}'),
('learning-difficulty.criteria', 1, '3.3.3a', '学困生认定条件', 'Criteria of learning difficulty', '无全国标准;学校认定,每学期复核', 'LOCAL', true,
 '2014-01-01', '{"signs": 2, "reviewMonths": 6}');
