-- Who looks after whom, from the snapshots of mentoring.
create table mentor_pairing (
    id         uuid primary key,
    org        text collate "C" not null,
    student_id uuid not null,
    helper_id  uuid not null,
    active     boolean not null,
    gone       boolean not null default false,
    version    bigint not null
);
create index mentor_pairing_of_student on mentor_pairing (student_id) where active and not gone;
alter table mentor_pairing enable row level security;
alter table mentor_pairing force row level security;
create policy mentor_pairing_of_the_system on mentor_pairing using (is_system()) with check (is_system());
grant select, insert, update on mentor_pairing to ${app};
