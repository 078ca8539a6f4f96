insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, effective_to, content) values
('paper', 1, '1.1', '纸张', 'Paper', 'first', 'LOCAL', true, '2020-01-01', null, '{"grams": 80}'),
('paper', 2, '1.1', '纸张', 'Paper', 'second', 'LOCAL', true, '2024-01-01', null, '{"grams": 90}'),
('paper', 3, '1.1', '纸张', 'Paper', 'to come', 'LOCAL', true, '2200-01-01', null, '{"grams": 100}'),
('ink', 1, '1.1', '油墨', 'Ink', 'fixed', 'CERTAIN', false, '2020-01-01', null, '{"colours": 4}');
