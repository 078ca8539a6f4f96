insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('contact-chain', 1, '3.1.5f', '告知下一位监护人前的等待', 'Wait before the next guardian is told', '系统默认', 'DESIGN', true, '2020-01-01',
 '{"pause": "${chain_wait}", "pauseBySeverity": {}, "patience": "${chain_patience}"}'),
('reminder-chain', 1, '3.1.3', '无人负责时提醒上级前的等待', 'Wait before a reminder goes up the tree', '系统默认', 'DESIGN', true, '2020-01-01',
 '{"grace": "${reminder_grace}"}'),
('incident-alarm', 1, '3.1.5e', '事故告知县级的等级', 'Severity from which the county is alarmed', '系统默认', 'DESIGN', true, '2020-01-01',
 '{"countyFrom": 2}'),
('channel-plan', 1, '3.1.5f', '渠道方案', 'Channels by kind of notice, person, cost and time of day', '系统默认', 'DESIGN', true, '2020-01-01',
 '{"occasions": {
     "INCIDENT": {"first": ["EMAIL", "SMS", "WECOM"], "next": [], "never": []},
     "TELEPHONE": {"first": ["EMAIL", "SMS", "WECOM"], "next": [], "never": []},
     "ALARM": {"first": ["EMAIL", "SMS", "WECOM"], "next": [], "never": []},
     "CORRECTION": {"first": ["EMAIL", "SMS", "WECOM"], "next": [], "never": []},
     "REMINDER": {"first": ["EMAIL"], "next": ["WECOM", "SMS"], "never": ["CALL", "VISIT", "LETTER"], "upTo": 0.10}},
   "costs": {"SMS": 0.05, "LETTER": 1.20}, "languages": {"SMS": ["zh"]},
   "quietFrom": "${quiet_from}", "quietUntil": "${quiet_until}"}');
