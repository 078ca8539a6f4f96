-- What a child's file said before: one row for each field that changed. Written with the change itself, whoever writes. Of a
-- sealed field only that it changed. A roster that changes a file has another hash than the last; a hand leaves it.
create table student_value (
    id         bigint generated always as identity primary key,
    org        text collate "C" not null,
    student_id uuid not null references student,
    field      text not null,
    was        text,
    became     text,
    source     text not null check (source in ('ROSTER', 'HAND', 'ROLL')),
    changed_at timestamptz not null default now()
);
create index student_value_of_student on student_value (student_id, id desc);
alter table student_value enable row level security;
alter table student_value force row level security;
create policy student_value_scope on student_value using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
create policy student_value_of_teacher on student_value as restrictive for select using (
    scope_member() is null or is_system() or exists (select from enrolment e where e.student_id = student_value.student_id));
grant select, insert on student_value to ${app};

create function keep_student_values() returns trigger language plpgsql as $$
declare
    origin text := case
        when new.entry_hash is distinct from old.entry_hash then 'ROSTER'
        when new.org is distinct from old.org or new.status is distinct from old.status then 'ROLL'
        else 'HAND' end;
begin
    insert into student_value (org, student_id, field, was, became, source)
    select new.org, new.id, f.field, f.was, f.became, origin
    from (values
        ('name', old.name, new.name),
        ('sex', old.sex, new.sex),
        ('birthDate', old.birth_date::text, new.birth_date::text),
        ('documentKind', old.document_kind, new.document_kind),
        ('ethnic', old.ethnic, new.ethnic),
        ('school', old.org, new.org),
        ('status', old.status, new.status),
        ('leftBehind', old.claim_left_behind::text, new.claim_left_behind::text),
        ('migrant', old.claim_migrant::text, new.claim_migrant::text)) as f(field, was, became)
    where f.was is distinct from f.became;
    insert into student_value (org, student_id, field, source)
    select new.org, new.id, f.field, origin
    from (values
        ('documentNumber', old.document_index is distinct from new.document_index),
        ('studentNumber', old.student_number_index is distinct from new.student_number_index)) as f(field, changed)
    where f.changed;
    return new;
end $$;
create trigger student_values after update on student for each row
    when (old.name is distinct from new.name or old.sex is distinct from new.sex
        or old.birth_date is distinct from new.birth_date or old.document_kind is distinct from new.document_kind
        or old.document_index is distinct from new.document_index
        or old.student_number_index is distinct from new.student_number_index
        or old.ethnic is distinct from new.ethnic or old.org is distinct from new.org
        or old.status is distinct from new.status or old.claim_left_behind is distinct from new.claim_left_behind
        or old.claim_migrant is distinct from new.claim_migrant)
    execute function keep_student_values();
