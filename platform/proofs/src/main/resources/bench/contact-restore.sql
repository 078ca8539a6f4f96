-- Fresh data for the next round: what a round of contacts fills is emptied, and the duties that it moved are due again.
update duty k set due_from = w.starts_on, due_until = w.ends_on, parts = 0, missed = '{}', told = '{}',
    last_done = null, done_until = null, next_step = (w.ends_on + 1)::timestamp at time zone 'Asia/Shanghai'
from term_window w
where w.org = '330127' and w.cadence = 'WEEK' and date '2026-04-15' between w.starts_on and w.ends_on
    and k.kind = 'TALK' and k.subject_id in (select pairing_id from contact);
truncate contact, feedback, idempotency, audit, outbox;
