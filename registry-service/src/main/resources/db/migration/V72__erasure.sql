insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('retention.child-files', 1, '2.2', '离校后档案材料留存年限', 'Years for which a file is kept after leaving',
 '《个人信息保护法》第十九条:为实现处理目的所必要的最短时间;学籍档案由最后就读学校永久保存;年限为设计值', 'DESIGN', true, '2014-01-01', '{"years": 3}');

-- That all but the roll file of a child was erased, of what how many rows.
create table child_erasure (
    id           uuid primary key,
    org          text collate "C" not null,
    student_id   uuid not null references student,
    left_on      date not null,
    erased_on    date not null,
    rule_version text not null,
    erased       text not null
);
create index child_erasure_of_student on child_erasure (student_id, left_on);
create index child_erasure_in_order on child_erasure (org, id);
alter table child_erasure enable row level security;
alter table child_erasure force row level security;
create policy child_erasure_read on child_erasure for select using (in_scope_of_staff(org));
create policy child_erasure_made on child_erasure for insert with check (is_system());
grant select, insert on child_erasure to ${app};
create index enrolment_ended on enrolment (ended_on) where ended_on is not null;

-- Erases all of a child but the roll: names, numbers, enrolments, transfers, ledgers, and when it was in which group.
create function erase_child(child uuid) returns table (kind text, erased int)
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if is_system() is not true then
        raise insufficient_privilege;
    end if;
    update student s set address = null, claim_left_behind = null, claim_left_behind_on = null, claim_migrant = null,
        claim_migrant_on = null, review_on = null, entry_hash = null, version = s.version + 1
    where s.id = child;
    kind := 'history'; delete from student_value where student_id = child;
    get diagnostics erased = row_count; return next;
    kind := 'national-cells'; delete from national_cells where student_id = child;
    get diagnostics erased = row_count; return next;
    kind := 'family-surveys'; delete from family_survey where student_id = child;
    get diagnostics erased = row_count; return next;
    kind := 'recognitions'; delete from group_recognition where student_id = child;
    get diagnostics erased = row_count; return next;
    kind := 'papers';
    update attachment a set withdrawn_at = now(), withdrawn_by = 'retention', withdrawn_why = '留存期满'
    from group_evidence e
    where a.owner_kind = 'group-evidence' and a.owner_id = e.id and e.student_id = child and a.withdrawn_at is null;
    get diagnostics erased = row_count; return next;
    kind := 'evidence'; delete from group_evidence where student_id = child;
    get diagnostics erased = row_count; return next;
    kind := 'entrustments'; delete from entrustment where student_id = child;
    get diagnostics erased = row_count; return next;
    kind := 'consents'; delete from consent where student_id = child;
    get diagnostics erased = row_count; return next;
    kind := 'correction-requests'; delete from correction_request where student_id = child;
    get diagnostics erased = row_count; return next;
    kind := 'access-requests'; delete from access_request where student_id = child;
    get diagnostics erased = row_count; return next;
    kind := 'residences'; delete from residence where student_id = child;
    get diagnostics erased = row_count; return next;
    delete from former_guardianship where student_id = child;
    kind := 'guardians'; delete from guardianship where student_id = child;
    get diagnostics erased = row_count; return next;
end $$;
revoke all on function erase_child(uuid) from public;
grant execute on function erase_child(uuid) to ${app};
