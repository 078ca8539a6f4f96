insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('two-exemptions', 1, '3.3.2b', '两免', 'Two exemptions', '《实施办法》3.3.2；两免一补政策', 'LIKELY', false, '2008-09-01',
 '{"exempt": ["免学杂费", "免教科书费"], "who": "all students enrolled in compulsory education, without application"}'),
('living-subsidy', 1, '3.3.2b', '一补：家庭经济困难学生生活补助', 'Living subsidy of students in hardship', '城乡义务教育经费保障机制', 'CERTAIN', false, '2019-09-01',
 '{"rates": [{"stage": "PRIMARY", "boarder": true, "perYear": "1000.00"}, {"stage": "PRIMARY", "boarder": false, "perYear": "500.00"},
   {"stage": "JUNIOR", "boarder": true, "perYear": "1250.00"}, {"stage": "JUNIOR", "boarder": false, "perYear": "625.00"}]}'),
('living-subsidy', 2, '3.3.2b', '一补：家庭经济困难学生生活补助', 'Living subsidy of students in hardship', '财政部，2024年春季学期起', 'CERTAIN', false, '2024-02-01',
 '{"rates": [{"stage": "PRIMARY", "boarder": true, "perYear": "1250.00"}, {"stage": "PRIMARY", "boarder": false, "perYear": "625.00"},
   {"stage": "JUNIOR", "boarder": true, "perYear": "1500.00"}, {"stage": "JUNIOR", "boarder": false, "perYear": "750.00"}]}'),
('public-notice', 1, '3.3.2b', '公示', 'Public notice', '教财〔2018〕16号；天数为地方做法', 'LOCAL', true, '2018-10-30', '{"workingDays": 5}'),
('objection-answer', 1, '2.2', '公示异议答复', 'Answer to an objection', '地方做法', 'LOCAL', true, '2018-10-30', '{"workingDays": 3}'),
('non-boarder-kinds', 1, '3.3.2b', '非寄宿生补助对象', 'Kinds of hardship of day pupils', '城乡义务教育经费保障机制:非寄宿生四类学生;地方可扩大', 'LOCAL', true, '2019-09-01',
 '{"kinds": ["OUT_OF_POVERTY", "DISABLED_STUDENT", "SUBSISTENCE_ALLOWANCE", "EXTREME_POVERTY"]}'),
('application-terms', 1, '3.3.2b', '可申请学期', 'Terms that may be applied for', '平台默认', 'DESIGN', true, '2018-10-30', '{"beforeStart": 60, "afterEnd": 30}'),
('yearly-cap', 1, '3.3.2c', '年度资助上限', 'Most that a child is granted in a school year', '平台默认,县可另定', 'DESIGN', true, '2018-10-30', '{"perSchoolYear": "10000.00"}'),
('hardship-tiers', 1, '3.3.2a', '困难等级', 'Tiers of hardship', '教财〔2018〕16号;等级数为地方做法', 'LOCAL', true, '2018-10-30',
 '{"tiers": [{"code": "SPECIAL", "name": "特别困难"}, {"code": "HARD", "name": "困难"}, {"code": "GENERAL", "name": "一般困难"}]}'),
('recognition', 1, '3.3.2a', '困难认定程序', 'Recognition of hardship', '教财〔2018〕16号;公示天数与时限为地方做法', 'LOCAL', true, '2018-10-30',
 '{"classNoticeDays": 2, "schoolNoticeDays": 5, "decideWithinDays": 30, "ways": 2}'),
('appeal', 1, '2.2', '申诉', 'Appeals of refusals', '参照教育惩戒规则(15个工作日);平台默认', 'DESIGN', true, '2018-10-30', '{"fileWithin": 15, "answerWithin": 15}'),
('nutrition', 1, '3.3.2b', '营养改善', 'Nutrition', '财政部、教育部,2021年秋季学期起;不得以现金形式发放', 'CERTAIN', false, '2021-09-01', '{"perDay": "5.00", "days": 200}'),
('sponsorship', 1, '3.1.3e', '一对一资助', 'One-to-one sponsorship', '地方做法', 'LOCAL', true, '2018-10-30', '{"leastPerYear": "500.00"}'),
('recovery', 1, '3.3.2b', '多发退回', 'Over-payments', '平台默认', 'DESIGN', true, '2018-10-30', '{"within": 30}'),
('bank-file', 1, '3.3.2b', '银行代发文件格式', 'Format of the bank''s file', '各银行自定,县可另定', 'LOCAL', true, '2018-10-30',
 '{"format": "CSV", "charset": "UTF-8", "delimiter": ",", "head": true, "summary": false, "purpose": "资助", "columns": ["SERIAL", "HOLDER", "NUMBER", "AMOUNT", "REFERENCE"]}'),
('equal-treatment', 1, '3.1.2d', '困难补助一视同仁', 'Equal treatment', '《实施办法》3.1.2', 'CERTAIN', false, '2022-01-01',
 '{"decidedBy": ["hardshipKind", "stage", "boarder", "term"], "neverDecidedBy": ["hukou", "migrant"]}'),
('left-behind-first', 1, '3.3.2a', '贫困留守学生优先', 'Left-behind children first', '《实施办法》3.3.2', 'CERTAIN', false, '2022-01-01',
 '{"effect": "order of the work lists", "amount": "unchanged"}');

create table hardship_kind (
    code       text not null,
    org        text collate "C" not null,
    name_zh    text not null,
    position   int not null,
    mapped_to  text,
    valid_from date not null,
    primary key (code, org)
);
comment on column hardship_kind.mapped_to is 'set for a legacy kind: accepted, and stored as this one';
alter table hardship_kind enable row level security;
alter table hardship_kind force row level security;
create policy hardship_kind_read on hardship_kind for select using (is_scoped() and org = 'CN' or in_scope(org) or readable_downwards(org));
create policy hardship_kind_written on hardship_kind for insert with check (is_system());
grant select on hardship_kind to ${app};

insert into hardship_kind (code, org, name_zh, position, mapped_to, valid_from) values
('OUT_OF_POVERTY', 'CN', '脱贫家庭', 1, null, '2021-01-01'),
('OUT_OF_POVERTY_UNSTABLE', 'CN', '脱贫不稳定', 2, null, '2021-01-01'),
('AT_RISK_OF_POVERTY', 'CN', '边缘易致贫', 3, null, '2021-01-01'),
('SUDDEN_HARDSHIP', 'CN', '突发严重困难', 4, null, '2021-01-01'),
('SUBSISTENCE_ALLOWANCE', 'CN', '低保', 5, null, '2018-10-30'),
('NEAR_SUBSISTENCE_ALLOWANCE', 'CN', '低保边缘', 6, null, '2021-01-01'),
('EXTREME_POVERTY', 'CN', '特困供养', 7, null, '2018-10-30'),
('RIGID_EXPENDITURE', 'CN', '刚性支出困难', 8, null, '2021-01-01'),
('OTHER_LOW_INCOME', 'CN', '其他低收入', 9, null, '2021-01-01'),
('ORPHAN', 'CN', '孤儿', 10, null, '2018-10-30'),
('UNSUPPORTED', 'CN', '事实无人抚养', 11, null, '2019-06-18'),
('DISABLED_STUDENT', 'CN', '残疾学生', 12, null, '2018-10-30'),
('DISABLED_PARENT', 'CN', '残疾人子女', 13, null, '2018-10-30'),
('MARTYRS_CHILD', 'CN', '烈士子女', 14, null, '2018-10-30'),
('REGISTERED_POOR', 'CN', '建档立卡', 15, 'OUT_OF_POVERTY', '2014-01-01');
