-- Children, pairings with a mentor and their two duties, as the service would have left them on the first day of the
-- running windows. Ids follow from the number, so that a load generator knows them. Not through the service: a million
-- children would take hours.
--
-- Every fifth pairing, so some on each page of the tables, is one of the thirty-two mentors' who record contacts; each
-- of thirty-two others has ten and so a due list of twenty; the rest belong to helpers of whom nobody logs in.
create function bench_id(kind text, n bigint) returns uuid immutable language sql
    return (kind || '000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid;
create function bench_mentor(nr int) returns uuid immutable language sql
    return (array[{mentor-ids}]::uuid[])[nr + 1];
create function bench_org(n int) returns text immutable language sql
    return '330127/330127102/' || (2133001000 + n / 5 % 32);
create function bench_helper(n int) returns uuid immutable language sql
    return case
        when n % 5 = 0 then bench_mentor(n / 5 % 32)
        when n % 5 = 1 and n / 5 < 320 then bench_mentor(32 + n / 5 % 32)
        else bench_id('be', n / 12) end;

-- Triggers are off, since every reference is right by construction.
set session_replication_role = replica;

insert into student (id, org, school_code, name, class_name, grade, boarder, left_behind, status, version)
select bench_id('5d', n), bench_org(n), split_part(bench_org(n), '/', 3), '学生' || n, '三年级1班', 3, false, true,
    'ENROLLED', 1
from generate_series(1, {pairings}) n;

insert into pairing (id, org, student_id, helper_id, kind, starts_on, recorded_at, rule_version, version)
select bench_id('fa', n), bench_org(n), bench_id('5d', n), bench_helper(n), 'TEACHER', date '2026-03-02',
    timestamptz '2026-03-02 09:00+08', 'teacher-load@1', 1
from generate_series(1, {pairings}) n;

insert into duty (subject_id, kind, org, helper_id, student_id, since, entered_at, due_from, due_until, parts, missed, told,
    next_step)
select bench_id('fa', n), d.kind, bench_org(n), bench_helper(n), bench_id('5d', n), date '2026-03-02',
    timestamptz '2026-03-02 09:00+08', w.starts_on, w.ends_on, 0, '{}',
    '{}', (w.ends_on + 1)::timestamp at time zone 'Asia/Shanghai'
from generate_series(1, {pairings}) n
cross join (values ('TALK', 'WEEK'), ('HOME_VISIT', 'MONTH')) as d(kind, cadence)
join term_window w on w.org = '330127' and w.cadence = d.cadence and date '2026-04-15' between w.starts_on and w.ends_on;
