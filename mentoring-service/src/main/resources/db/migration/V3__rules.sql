insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('cadence', 1, '3.1.3i', '周期的最少在校日', 'School days that make a window count', '《实施办法》各类周期:不足的周免记,不足的月并入相邻月', 'DESIGN', false, '2020-01-01',
 '{"windowSchoolDays": 3, "monthSchoolDays": 10}'),
('back-dating', 1, '3.1.3i', '联系记录的补录期限', 'How late a contact may be recorded', '《实施办法》各类周期:补录', 'LOCAL', true, '2020-01-01', '{"days": 14, "aheadSeconds": 120}'),
('reminding', 1, '3.1.1a', '逾期提醒', 'Reminders of overdue duties', '《实施办法》3.1.1、3.2.3:逐级上报', 'LOCAL', true, '2020-01-01',
 '{"principalAfterWorkingDays": 3, "countyAfterWorkingDays": 5, "lookBackDays": 14}'),
('teacher-load', 1, '3.1.3f', '教师结对人数提示', 'Children of one teacher', '《实施办法》3.1.3:超过时提示', 'LOCAL', true, '2020-01-01', '{"pairings": 10}'),
('feedback', 1, '3.1.3k', '向监护人反馈', 'Feedback to the guardian', '《实施办法》3.1.3:及时反馈', 'DESIGN', false, '2020-01-01',
 '{"fromConcern": 2, "workingDays": 2, "safetyFromConcern": 3}'),
('correction', 1, '3.1.3i', '联系记录的更正期限', 'How long a record may be corrected or withdrawn', '《实施办法》各类周期:更正', 'DESIGN', false, '2020-01-01',
 '{"ownDays": 14, "officeDays": 200}'),
('coverage', 1, '2.4', '结对覆盖率目标', 'Target of coverage', '《实施办法》2.4:每名留守儿童', 'CERTAIN', false, '2020-01-01', '{"target": 1}');
