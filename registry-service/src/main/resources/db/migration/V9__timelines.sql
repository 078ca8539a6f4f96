-- What happened to a child, from the events of all services; the id is the event's. Seen by whoever sees the child.
create table timeline (
    id         uuid primary key,
    org        text collate "C" not null,
    student_id uuid not null,
    at         timestamptz not null,
    kind       text not null,
    subject    uuid,
    party      text not null check (party in ('SCHOOL', 'FAMILY', 'SOCIETY')),
    -- The record that it is about was taken back.
    withdrawn  boolean not null default false
);
create index timeline_about on timeline (subject, kind);
create index timeline_of_student on timeline (student_id, at desc, id desc);
alter table timeline enable row level security;
alter table timeline force row level security;
create policy timeline_written on timeline for insert with check (is_system());
create policy timeline_read on timeline for select
    using (is_system() or exists (select 1 from student s where s.id = timeline.student_id)
        and (scope_person() is null or exists (
            select 1 from guardianship g where g.student_id = timeline.student_id and g.guardian_id = scope_person())));
create policy timeline_mended on timeline for update using (is_system());
create policy timeline_erased on timeline for delete using (is_system());
grant select, insert, update, delete on timeline to ${app};
