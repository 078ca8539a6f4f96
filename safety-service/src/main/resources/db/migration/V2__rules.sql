insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('guardian-told', 1, '3.1.5f', '告知监护人时限', 'Guardian told in time', '《实施办法》3.1.5：及时告知', 'DESIGN', true, '2022-01-01',
 '{"minutes": 10, "target": 1}'),
('incident-reports', 1, '3.1.5e', '突发事件分阶段报告时限', 'Staged reports of an incident', '各地突发事件信息报送规定；首报 10 分钟至 2 小时，按类别和等级', 'LOCAL', true, '2022-01-01',
 '{"firstMinutes": 120, "continuedHours": 24, "finalHours": 168, "fromSeverity": 2, "fromDead": 1, "fromInjured": 3, "warnMinutes": 30,
   "sharper": [{"kinds": ["FOOD_SAFETY", "EPIDEMIC", "VIOLENCE", "CRUSH", "FIRE", "MISSING"], "fromSeverity": 2, "firstMinutes": 30},
               {"kinds": ["FOOD_SAFETY", "EPIDEMIC", "VIOLENCE", "CRUSH", "FIRE"], "fromSeverity": 3, "firstMinutes": 10}]}'),
('similar-incident', 1, '3.1.5e', '疑似重复事件', 'Incidents that may be the same', '系统默认', 'DESIGN', true, '2022-01-01', '{"hours": 24}'),
('clock-leeway', 1, '3.1.5e', '手机时钟误差', 'Leeway for the clocks of phones', '系统默认', 'DESIGN', false, '2022-01-01', '{"seconds": 120}'),
('mandatory-report', 1, '3.1.5e', '强制报告九类情形', 'Mandatory report: nine situations', '九部门《关于建立侵害未成年人案件强制报告制度的意见（试行）》2020-05', 'CERTAIN', false, '2020-05-07',
 '{"to": "police, at once", "kinds": ["SEXUAL_HARM", "ABUSE", "ABANDONMENT", "MISSING", "SELF_HARM", "VIOLENCE"]}');
