-- The talk of last week was not held: one duty in two hundred, spread over all schools.
update duty k set due_from = w.starts_on, due_until = w.ends_on, missed = '{}', told = '{}', last_done = null,
    done_until = null, next_step = (w.ends_on + 1)::timestamp at time zone 'Asia/Shanghai' + n * interval '1 microsecond'
from generate_series(0, ${due} - 1) as n, term_window w
where w.org = '330127' and w.term = '2025-2026-2' and w.cadence = 'WEEK' and w.ends_on = date '2026-04-12'
    and k.kind = 'TALK'
    and k.subject_id = ('0190b000-0001-7000-8000-' || lpad(to_hex(n * ${step}), 12, '0'))::uuid;
