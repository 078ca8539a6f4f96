-- Who looks after whom, as mentoring tells it: a mentor reaches the families of the children who are theirs now. What has
-- ended stays, marked.
create table mentor_pairing (
    id         uuid primary key,
    org        text collate "C" not null,
    student_id uuid not null,
    helper_id  uuid not null,
    active     boolean not null,
    gone       boolean not null default false,
    version    bigint not null
);
create index mentor_pairing_now on mentor_pairing (helper_id, student_id) where active and not gone;
alter table mentor_pairing enable row level security;
alter table mentor_pairing force row level security;
create policy mentor_pairing_scope on mentor_pairing
    using (in_scope_for(org, helper_id)) with check (in_scope(org));
grant select, insert, update on mentor_pairing to ${app};

-- A helper from outside sees the children who are theirs now, with their guardians, and no other.
create policy student_of_mentor on student for select using (
    scope_person() is not null and in_scope(org) and exists (
        select from mentor_pairing m
        where m.student_id = student.id and m.helper_id = scope_person() and m.active and not m.gone));
create policy guardianship_of_mentor on guardianship for select using (
    scope_person() is not null and in_scope(org) and exists (
        select from mentor_pairing m
        where m.student_id = guardianship.student_id and m.helper_id = scope_person() and m.active and not m.gone));
create policy guardian_of_mentor on guardian for select using (
    scope_person() is not null and exists (
        select from mentor_pairing m join guardianship g on g.student_id = m.student_id
        where g.guardian_id = guardian.id and m.helper_id = scope_person() and m.active and not m.gone));
