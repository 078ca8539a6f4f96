-- A transfer (转学) within the county: org is the school that asks for the child, from_org the one that releases it. Both see it.
create table transfer (
    id            uuid primary key,
    org           text collate "C" not null,
    from_org      text collate "C" not null,
    student_id    uuid not null references student,
    enrolment_id  uuid not null references enrolment,
    admitted_id   uuid references enrolment,
    name          text not null,
    grade         int not null check (grade between 1 and 9),
    boarder       boolean not null,
    reason        text not null check (reason in ('PARENTS_WORK', 'HOUSEHOLD_MOVED', 'ADDRESS_CHANGED', 'OTHER')),
    note          text,
    state         text not null
        check (state in ('REQUESTED', 'RELEASED', 'APPROVED', 'COMPLETED', 'REFUSED', 'WITHDRAWN', 'REVERSED')),
    by_county     boolean not null,
    requested_on  date not null,
    requested_by  text not null,
    due_on        date,
    answered_on   date,
    answered_by   text,
    answer_note   text,
    decided_on    date,
    decided_by    text,
    decision_note text,
    completed_on  date,
    withdrawn_why text,
    reversed_on   date,
    reversed_by   text,
    reversed_why  text,
    version       bigint not null
);
create unique index transfer_open on transfer (student_id) where state in ('REQUESTED', 'RELEASED', 'APPROVED');
create index transfer_to_school on transfer (org, id);
create index transfer_from_school on transfer (from_org, id);
create index transfer_due on transfer (due_on) where due_on is not null;
alter table transfer enable row level security;
alter table transfer force row level security;
create policy transfer_of_both on transfer
    using (in_scope_of_staff(org) or in_scope_of_staff(from_org))
    with check (in_scope_of_staff(org) or in_scope_of_staff(from_org));
grant select, insert, update on transfer to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('transfer', 1, '3.1.2c', '县内转学', 'Transfers within the county',
 '《中小学生学籍管理办法》:双方各十个工作日内办结;是否须县级核准、毕业年级可否转学由各地规定', 'LOCAL', true, '2014-01-01',
 '{"days": 10, "byCounty": false, "graduatingYear": false}');

-- Where a child of the county is enrolled that another school of the scope asks for. What it answers stays within the service.
create function transfer_source(child uuid, school text)
    returns table (from_org text, enrolment_id uuid, school_system text, stage text, stage_year int, on_leave boolean)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    mine text := current_setting('guanai.scope', true);
begin
    if in_scope_of_staff(school) is not true then
        raise insufficient_privilege;
    end if;
    perform set_config('guanai.scope', '*', true);
    return query
        select s.org, e.id, e.school_system, e.stage, e.stage_year,
            exists (select from student_leave l where l.student_id = s.id and l.state = 'GRANTED')
        from student s join enrolment e on e.id = s.enrolment_id
        where s.id = child and s.status = 'ENROLLED' and s.org <> school
            and split_part(s.org, '/', 1) = split_part(school, '/', 1);
    perform set_config('guanai.scope', coalesce(mine, ''), true);
end $$;
revoke all on function transfer_source(uuid, text) from public;
grant execute on function transfer_source(uuid, text) to ${app};

-- Ends the enrolment that an approved transfer leaves behind and hands the child's file to the school of the scope that asked
-- for it. Its guardians stay the guardians of an enrolled child throughout: no notice finds them away.
create function handed_over(asked uuid, today date) returns setof uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    mine text := current_setting('guanai.scope', true);
    t transfer%rowtype;
begin
    select * into t from transfer where id = asked and state = 'APPROVED';
    if not found or in_scope_of_staff(t.org) is not true then
        raise insufficient_privilege;
    end if;
    perform set_config('guanai.scope', '*', true);
    perform s.id from student s where s.id = t.student_id for update;
    update enrolment e set ended = 'TRANSFERRED_OUT', ended_on = today, ended_at = now(), version = e.version + 1
    where e.id = t.enrolment_id and e.ended_on is null;
    if found then
        update student s set status = 'LEFT', version = s.version + 1 where s.id = t.student_id;
    end if;
    perform set_config('guanai.scope', coalesce(mine, ''), true);
    return query select readmitted(array[t.student_id], array[t.org]);
end $$;
revoke all on function handed_over(uuid, date) from public;
grant execute on function handed_over(uuid, date) to ${app};
