-- Five hundred children a school, a third of them left behind.
insert into student (id, org, enrolment_id, status, name, sex, birth_date, version)
select ('0190a000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, ${org},
    ('0190a000-0002-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'ENROLLED', '量程' || n, '1',
    date '2015-01-01' + n % 1000, 1
from generate_series(${from}, ${to} - 1) as n;
insert into enrolment (id, org, student_id, school_system, stage, stage_year, entry_year, boarder, began, began_on, version)
select ('0190a000-0002-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, ${org},
    ('0190a000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'SIX_THREE', 'PRIMARY', 1 + n % 6, 2025 - n % 6,
    n % 3 = 0, 'REGISTERED', date '2024-09-01', 1
from generate_series(${from}, ${to} - 1) as n;
insert into group_membership (id, org, student_id, group_name, from_on, reasons, rule_version)
select ('0190a000-0001-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, ${org},
    ('0190a000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'LEFT_BEHIND', date '2025-09-01', '{}', '1'
from generate_series(${from}, ${to} - 1) as n where n % 3 = 0;
