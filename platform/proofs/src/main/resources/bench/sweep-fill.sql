-- Two pairings and five duties for each child; every duty's window runs, so that there is nothing to do. Foreign keys
-- hold by construction and are not asked.
set local session_replication_role = replica;
set local synchronous_commit = off;
insert into student (id, org, school_code, name, grade, boarder, left_behind, status, version)
select ('0190b000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, ${org}, right(${org}, 10), '量程' || n, 1 + n % 6,
    false, true, 'ENROLLED', 1
from generate_series(${from}, ${to} - 1) as n;
insert into pairing (id, org, student_id, helper_id, kind, starts_on, recorded_at, rule_version, version)
select ('0190b000-000' || k.nr || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, ${org},
    ('0190b000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
    ('0190b000-001' || k.nr || '-7000-8000-' || lpad(to_hex(n / 4), 12, '0'))::uuid, k.kind, date '2026-03-02',
    timestamptz '2026-03-02 08:00+08', '1', 1
from (values (1, 'TEACHER'), (2, 'SURROGATE')) as k(nr, kind), generate_series(${from}, ${to} - 1) as n;
insert into duty (subject_id, kind, org, helper_id, student_id, since, entered_at, due_from, due_until, parts, missed,
    told, last_done, done_until, next_step)
select ('0190b000-000' || d.nr || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, d.kind, ${org},
    ('0190b000-001' || d.nr || '-7000-8000-' || lpad(to_hex(n / 4), 12, '0'))::uuid,
    ('0190b000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, date '2026-03-02', timestamptz '2026-03-02 08:00+08', w.starts_on, w.ends_on, 0, '{}', '{}',
    w.starts_on - 7, w.starts_on - 1, (w.ends_on + 1)::timestamp at time zone 'Asia/Shanghai'
from (values (1, 'TALK', 'WEEK'), (1, 'HOME_VISIT', 'MONTH'), (2, 'WEEKLY_CONTACT', 'WEEK'),
    (2, 'MONTHLY_LIAISON', 'MONTH'), (2, 'BIMONTHLY_VISIT', 'TWO_MONTHS')) as d(nr, kind, cadence)
join term_window w on w.org = '330127' and w.term = '2025-2026-2' and w.cadence = d.cadence
    and date '2026-04-15' between w.starts_on and w.ends_on
cross join generate_series(${from}, ${to} - 1) as n;
