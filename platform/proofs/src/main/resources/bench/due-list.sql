-- The floor of a mentor's due list: one indexed read of twenty duties with the children's names, as the service's role
-- within a scope. One more row is read, as the platform does, to know whether there is a next page.
\set n random(32, 63)
begin;
select set_config('guanai.scope', bench_org(5 * :n::int), true), set_config('guanai.person', '', true);
select k.subject_id, k.kind, k.helper_id, k.student_id, k.due_from, k.due_until, k.parts, k.missed, k.told, k.last_done,
    k.done_until, s.name
from duty k left join student s on s.id = k.student_id
where k.helper_id = bench_mentor(:n::int) order by k.due_until, k.subject_id, k.kind limit 21;
commit;
