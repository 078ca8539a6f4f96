-- One child in twenty-five was involved in an incident of the term; nine in ten guardians were told in time.
insert into incident (id, org, kind, severity, what, occurred_at, state, reported_at, suspects, suspect_staff, told_within, rules,
    version)
select ('0190a000-0006-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, ${org}, 'INJURY', 1, '\x00',
    timestamptz '2025-11-11 10:00+08', 'CLOSED', timestamptz '2025-11-11 10:05+08', '{}', '{}', 10, '1', 1
from generate_series(${from}, ${to} - 1) as n where n % 25 = 0;
insert into involvement (id, incident_id, org, student_id, role, guardian_ids, reported_at, tell_until, told_at)
select ('0190a000-0007-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
    ('0190a000-0006-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, ${org},
    ('0190a000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'VICTIM', '{}', timestamptz '2025-11-11 10:05+08',
    timestamptz '2025-11-11 10:15+08', timestamptz '2025-11-11 10:06+08' + (n % 10 / 9) * interval '1 hour'
from generate_series(${from}, ${to} - 1) as n where n % 25 = 0;
