-- The notices of those incidents; four in five were acknowledged.
insert into notice (id, org, kind, state, student_id, subject, source_id, kept_from, request_id, created_at, version)
select ('0190a000-0008-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, ${org}, 'INCIDENT',
    case when n % 5 = 0 and n % 125 <> 0 then 'ACKNOWLEDGED' else 'UNREACHABLE' end,
    ('0190a000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
    'bench.' || n, ('0190a000-0006-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, '{}', 'bench',
    timestamptz '2025-11-11 10:05+08', 1
from generate_series(${from}, ${to} - 1) as n where n % 25 = 0;
