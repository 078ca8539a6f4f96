-- A child passes from one helper to the next: what the next is told, and may read.
create table hand_over (
    id             uuid primary key,
    org            text collate "C" not null,
    student_id     uuid not null,
    from_pairing   uuid not null references pairing (id),
    from_helper    uuid not null,
    to_pairing     uuid not null references pairing (id),
    to_helper      uuid not null,
    note           bytea,
    notes_readable boolean not null,
    handed_by      text not null,
    handed_at      timestamptz not null,
    version        bigint not null
);
create index hand_over_of_a_pairing on hand_over (from_pairing);
create index hand_over_to_a_pairing on hand_over (to_pairing);
create index hand_over_of_a_student on hand_over (student_id, id);
alter table hand_over enable row level security;
alter table hand_over force row level security;
create policy hand_over_scope on hand_over
    using (in_scope(org) and (scope_person() is null or scope_person() in (from_helper, to_helper)))
    with check (in_scope_of_staff(org));
grant select, insert, update on hand_over to ${app};
