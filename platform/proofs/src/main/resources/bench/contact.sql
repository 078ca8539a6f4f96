-- The floor of recording a contact: the fewest statements that leave the same rows. As the service's role, so the
-- policies hold. The scope must be a statement of its own, since the policies of the next one read it while that runs;
-- everything else is one statement: the duty is locked and moved, and contact, event, audit entry and the stored answer
-- of the Idempotency-Key are inserted from what it returns. Nothing is decided here, and no answer is made.
\set n 5 * random(32, :pairings / 5 - 1)
begin;
select set_config('guanai.scope', bench_org(:n::int), true), set_config('guanai.person', '', true);
with moved as (
    update duty set due_from = date '2026-04-20', due_until = date '2026-04-26', parts = 0, missed = '{}',
        told = '{}', last_done = date '2026-04-15', done_until = date '2026-04-19',
        next_step = timestamptz '2026-04-27 00:00+08'
    where subject_id = bench_id('fa', :n) and kind = 'TALK'
    returning org, subject_id, student_id, helper_id),
written as (
    insert into contact (id, org, pairing_id, student_id, helper_id, kind, occurred_at, occurred_on, reached, counts,
        minutes, concern, note, parts, recorded_at, rule_version)
    select uuidv7(), org, subject_id, student_id, helper_id, 'TALK', now(), date '2026-04-15', true, true, 20, 0,
        decode(repeat('5c', 84), 'hex'), 0, now(), 'back-dating@1' from moved
    returning id, org, student_id, helper_id),
event as (
    insert into outbox (id, aggregatetype, aggregateid, type, payload, request_id)
    select uuidv7(), 'mentoring.events', student_id::text, 'org.guanai.mentoring.ContactRecorded', repeat('x', 357),
        '0c0a7b52-8e4f-4c5c-9d53-5ad2b0a6a3f1' from written),
entry as (
    insert into audit (id, org, actor, client, action, noun, noun_id, fields, request_id, address)
    select uuidv7(), org, helper_id::text, 'guanai-demo', 'WROTE', 'contact', id::text,
        'kind,occurredAt,reached,parts,note', '0c0a7b52-8e4f-4c5c-9d53-5ad2b0a6a3f1', '127.0.0.1' from written)
insert into idempotency (org, actor, route, key, content, status, location, body)
select org, helper_id::text, '/api/mentoring/contacts', uuidv4()::text, decode(md5(id::text), 'hex'), 201,
    '/api/mentoring/contacts/' || id, decode(repeat('5c', 785), 'hex') from written;
commit;
