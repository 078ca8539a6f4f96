-- A census of left-behind children in a county and term. Schools read it, the county writes it.
create table census (
    id             uuid primary key,
    org            text collate "C" not null,
    term           text not null,
    opens_on       date not null,
    class_lists_by date not null,
    villages_by    date not null,
    freezes_on     date not null,
    rule_version   text not null,
    opened_by      text not null,
    frozen_at      timestamptz,
    frozen_by      text,
    version        bigint not null,
    constraint census_of_term unique (org, term)
);
alter table census enable row level security;
alter table census force row level security;
create policy census_read on census for select
    using (scope_person() is null and (in_scope(org) or readable_downwards(org)));
create policy census_made on census for insert with check (in_scope_of_staff(org));
create policy census_changed on census for update using (in_scope_of_staff(org));
grant select, insert, update on census to ${app};

-- What a school owes a census: its class list, worked through.
create table census_return (
    id           uuid primary key,
    org          text collate "C" not null,
    census_id    uuid not null references census,
    submitted_at timestamptz,
    submitted_by text,
    version      bigint not null,
    constraint census_return_of_school unique (census_id, org)
);
alter table census_return enable row level security;
alter table census_return force row level security;
create policy census_return_scope on census_return using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on census_return to ${app};

-- A child in a census, with what was known when it was decided. Stays at the school that counted it.
create table census_line (
    id           uuid primary key,
    org          text collate "C" not null,
    census_id    uuid not null references census,
    student_id   uuid not null references student,
    class_name   text,
    sex          text not null,
    birth_date   date not null,
    stage        text not null,
    outcome      text not null check (outcome in ('UNDECIDED', 'CONFIRMED', 'CHANGED', 'GONE', 'NEW')),
    definitions  text[] not null,
    parents_away text not null check (parents_away in ('NONE', 'ONE', 'BOTH', 'UNKNOWN')),
    guardianship text not null,
    survey       uuid,
    note         text,
    decided_on   date,
    decided_by   text,
    version      bigint not null,
    constraint census_line_of_child unique (census_id, student_id),
    constraint census_line_decided_by_a_person check ((outcome = 'UNDECIDED') = (decided_by is null))
);
create index census_line_of_school on census_line (census_id, org, id);
create index census_line_of_student on census_line (student_id);
alter table census_line enable row level security;
alter table census_line force row level security;
create policy census_line_scope on census_line using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
create policy census_line_of_teacher on census_line as restrictive for select using (
    scope_member() is null or is_system() or exists (select from enrolment e where e.student_id = census_line.student_id));
grant select, insert, update on census_line to ${app};

-- What is frozen stays: no row of it changes, whoever writes.
create function refuse_frozen_census() returns trigger language plpgsql as $$
begin
    if exists (select from census c where c.id = new.census_id and c.frozen_at is not null) then
        raise exception 'the census is frozen' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger census_line_frozen before insert or update on census_line
    for each row execute function refuse_frozen_census();
create trigger census_return_frozen before insert or update on census_return
    for each row execute function refuse_frozen_census();

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('census.clock', 1, '3.1.3b', '留守儿童摸底日程', 'Days of the census', '每学期开学摸底;天数为本平台默认,县可另定', 'DESIGN', true, '2014-01-01',
 '{"classLists": 10, "villages": 20, "frozen": 25}');
