-- Whom the families of a class turn to: principals of the school, and those who teach the class. To staff of the school, and to
-- a guardian of a child who is in the class.
create function class_contacts(class uuid) returns table (id uuid, name text, posts text[], phone bytea)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    mine text := current_setting('guanai.scope', true);
    person uuid := scope_person();
    school text;
begin
    if mine is null or mine = '' then
        return;
    end if;
    perform set_config('guanai.scope', '*', true);
    perform set_config('guanai.person', '', true);
    select c.org into school from school_class c
    where c.id = class_contacts.class
        and (mine = '*' or c.org = mine or starts_with(c.org, mine || '/'))
        and (person is null or exists (
            select from enrolment e join guardianship g on g.student_id = e.student_id
            where e.class_id = c.id and e.ended_on is null and g.guardian_id = person));
    return query
        select s.id, s.name, s.posts, s.phone from staff s
        where s.org = school and s.active
            and ('principal' = any (s.posts) or class_contacts.class = any (s.class_ids))
        order by s.name, s.id;
    perform set_config('guanai.scope', mine, true);
    perform set_config('guanai.person', coalesce(person::text, ''), true);
end $$;
revoke all on function class_contacts(uuid) from public;
grant execute on function class_contacts(uuid) to ${app};

-- What the families of a class were last told of their contacts, as a hash.
create table class_directory (
    class_id   uuid primary key references school_class,
    org        text collate "C" not null,
    hash       bytea not null,
    changed_on date not null
);
alter table class_directory enable row level security;
alter table class_directory force row level security;
create policy class_directory_scope on class_directory using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on class_directory to ${app};

-- Schools whose staff has changed since their directories were looked at.
create table directory_review (
    org text collate "C" primary key
);
alter table directory_review enable row level security;
alter table directory_review force row level security;
create policy directory_review_scope on directory_review using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update, delete on directory_review to ${app};
