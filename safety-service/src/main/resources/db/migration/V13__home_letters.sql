-- Whoever may see and sign a family's letter is written here: the guardians of now.
create table home_letter (
    id           uuid primary key,
    org          text collate "C" not null,
    year         int not null,
    above_id     uuid not null references responsibility_letter (id),
    class_id     uuid not null,
    class_name   text,
    student_id   uuid not null,
    guardian_ids uuid[] not null,
    due_on       date not null,
    state        text not null constraint home_letter_state check (state in ('ISSUED', 'SIGNED', 'WITHDRAWN')),
    signed_on    date,
    signed_by    uuid,
    signed_how   text constraint home_letter_how check (signed_how in ('PAPER', 'ONLINE')),
    rules        text not null,
    version      bigint not null,
    constraint home_letter_signed check ((state = 'ISSUED') <= (signed_on is null))
);
create unique index home_letter_once on home_letter (student_id, year) where state <> 'WITHDRAWN';
create index home_letter_of_org on home_letter (org, id);
create index home_letter_late on home_letter (due_on) where state = 'ISSUED';

alter table home_letter enable row level security;
alter table home_letter force row level security;
create policy home_letter_scope on home_letter
    using (in_scope(org) and (scope_person() is null or scope_person() = any (guardian_ids)))
    with check (in_scope(org) and (scope_person() is null or scope_person() = any (guardian_ids)));
grant select, insert, update on home_letter to ${app};
