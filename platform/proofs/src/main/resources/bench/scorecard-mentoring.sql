-- Left-behind children with a teacher each, but one in ten; one in ten has a surrogate parent besides. Nine in ten
-- windows of a whole term were done.
insert into student (id, org, school_code, name, grade, boarder, left_behind, status, version)
select ('0190a000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, ${org}, right(${org}, 10), '量程' || n, 1 + n % 6,
    n % 3 = 0, n % 3 = 0, 'ENROLLED', 1
from generate_series(${from}, ${to} - 1) as n;
insert into pairing (id, org, student_id, helper_id, kind, starts_on, recorded_at, rule_version, version)
select (case k when 'TEACHER' then '0190a000-0002' else '0190a000-0003' end
        || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, ${org},
    ('0190a000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
    (case k when 'TEACHER' then '0190a000-0004' else '0190a000-0005' end
        || '-7000-8000-' || lpad(to_hex(n / 30), 12, '0'))::uuid,
    k, date '2025-09-01', timestamptz '2025-09-01 08:00+08', '1', 1
from generate_series(${from}, ${to} - 1) as n, unnest('{TEACHER,SURROGATE}'::text[]) as k
where n % 3 = 0 and (k = 'TEACHER' and n % 10 <> 1 or k = 'SURROGATE' and n % 10 = 2);
insert into contact (id, org, pairing_id, student_id, helper_id, kind, occurred_at, occurred_on, reached, counts, concern,
    parts, recorded_at, rule_version)
select gen_random_uuid(), p.org, p.id, p.student_id, p.helper_id, d.kind, w.starts_on + time '09:00', w.starts_on, true,
    true, 0, 31, w.starts_on + time '10:00', '1'
from pairing p
join (values ('TEACHER', 'TALK', 'WEEK'), ('TEACHER', 'HOME_VISIT', 'MONTH'), ('SURROGATE', 'WEEKLY_CONTACT', 'WEEK'),
    ('SURROGATE', 'MONTHLY_LIAISON', 'MONTH'), ('SURROGATE', 'BIMONTHLY_VISIT', 'TWO_MONTHS')) as d(pairing, kind, cadence)
    on d.pairing = p.kind
join term_window w on w.org = '330127' and w.term = '2025-2026-1' and w.cadence = d.cadence and not w.excused
where p.org like '${township}/%' and p.student_id between
    ('0190a000-0000-7000-8000-' || lpad(to_hex(${from}), 12, '0'))::uuid and
    ('0190a000-0000-7000-8000-' || lpad(to_hex(${to} - 1), 12, '0'))::uuid
    and (ascii(right(p.id::text, 1)) + w.nr) % 10 <> 0;
