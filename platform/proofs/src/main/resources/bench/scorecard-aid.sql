-- One child in ten was granted a subsidy for the term; all but one in a hundred are paid.
insert into student (id, org, school_code, name, grade, stage, boarder, left_behind, guardian_ids, status, version)
select ('0190a000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, ${org}, right(${org}, 10), '量程' || n, 1 + n % 6,
    'PRIMARY', n % 3 = 0, n % 3 = 0, '{}', 'ENROLLED', 1
from generate_series(${from}, ${to} - 1) as n;
insert into programme (id, org, code, name, basis, fund_source, eligible_kinds, notice_working_days, version)
values ('0190a000-0009-7000-8000-000000000000', '330127', 'bench', '量程', '量程', '量程', '{}', 5, 1)
on conflict do nothing;
insert into application (id, org, student_id, programme_id, term, hardship_kind, on_behalf, applicant, applied_at,
    priority, account_suspect, state, student_name, school_code, grade, stage, boarder, amount, version)
select ('0190a000-000a-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, ${org},
    ('0190a000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, '0190a000-0009-7000-8000-000000000000',
    '2025-2026-1', 'LOW_INCOME', false, '0190a000-0009-7000-8000-000000000000', timestamptz '2025-09-10 10:00+08',
    false, false, case when n % 100 = 0 then 'IN_PAYMENT' else 'PAID' end, '量程' || n, right(${org}, 10), 1 + n % 6,
    'PRIMARY', n % 3 = 0, 500.00, 1
from generate_series(${from}, ${to} - 1) as n where n % 10 = 0;
