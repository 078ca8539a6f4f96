-- Rules as data: '*' is the rule of the house; a county's own row comes before it.
create table rule (
    id             uuid primary key,
    org            text collate "C" not null,
    code           text not null,
    value          int not null check (value >= 0),
    unit           text not null,
    clause         text not null,
    basis          text not null,
    certainty      text not null check (certainty in ('certain', 'likely', 'local', 'design')),
    version        int not null,
    effective_from date not null,
    effective_to   date check (effective_to >= effective_from),
    constraint rule_version unique (org, code, version)
);
alter table rule enable row level security;
alter table rule force row level security;
create policy rule_read on rule for select using (is_scoped() and org = '*' or in_scope(org) or readable_downwards(org));
create policy rule_written on rule for insert with check (in_scope(org));
grant select, insert on rule to ${app};

insert into rule (id, org, code, value, unit, clause, basis, certainty, version, effective_from) values
('01900000-0000-7000-8000-000000000001', '*', 'window-school-days', 3, 'school days', '3.1.3i', 'Measures, cadences: a shorter week is excused, and a pairing counts from so many school days', 'design', 1, '2020-01-01'),
('01900000-0000-7000-8000-000000000002', '*', 'month-school-days', 10, 'school days', '3.1.3j', 'Measures, cadences: a shorter month merges with its neighbour', 'design', 1, '2020-01-01'),
('01900000-0000-7000-8000-000000000003', '*', 'back-dating-days', 14, 'days', '3.1.3i', 'Measures, cadences: back-dated entry', 'local', 1, '2020-01-01'),
('01900000-0000-7000-8000-000000000004', '*', 'principal-reminded-after', 3, 'working days', '3.1.1a', 'Measures: overdue items roll up to the principal', 'local', 1, '2020-01-01'),
('01900000-0000-7000-8000-000000000005', '*', 'county-reminded-after', 5, 'working days', '3.2.3b', 'Measures: four-level network', 'local', 1, '2020-01-01'),
('01900000-0000-7000-8000-000000000006', '*', 'reminders-look-back', 14, 'days', '3.1.1a', 'Windows that ended earlier can no longer be mended, so nobody is reminded of them', 'design', 1, '2020-01-01'),
('01900000-0000-7000-8000-000000000007', '*', 'teacher-load', 10, 'pairings', '3.1.3f', 'Measures: load limit warning per teacher', 'local', 1, '2020-01-01'),
('01900000-0000-7000-8000-000000000008', '*', 'feedback-working-days', 2, 'working days', '3.1.3k', 'Measures: report back promptly', 'design', 1, '2020-01-01'),
('01900000-0000-7000-8000-000000000009', '*', 'coverage-target', 100, 'percent', '2.4', 'Measures: every identified student', 'certain', 1, '2020-01-01');
