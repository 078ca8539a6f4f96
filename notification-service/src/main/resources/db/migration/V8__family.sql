-- The family's side. A person-bound caller sees the rows of children whom they may see: their own, or themselves.
create table parent_contact (
    id            uuid primary key,
    org           text collate "C" not null,
    student_id    uuid not null,
    guardian_id uuid not null,
    way           text not null constraint parent_contact_way check (way in ('CALL', 'VIDEO', 'MESSAGE', 'LETTER', 'VISIT')),
    partner       text not null constraint parent_contact_partner check (partner in ('CHILD', 'CARER', 'BOTH')),
    initiator     text not null constraint parent_contact_initiator check (initiator in ('PARENT', 'CHILD', 'SCHOOL')),
    happened_on   date not null,
    minutes       int not null constraint parent_contact_minutes check (minutes between 1 and 600),
    noted_by      uuid not null,
    noted_at      timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_why text,
    version       bigint not null
);
create index parent_contact_of_student on parent_contact (student_id, happened_on) where withdrawn_at is null;
create index parent_contact_of_org on parent_contact (org, id);
create table parent_silence (
    student_id uuid primary key,
    org        text collate "C" not null,
    begun_on   date not null,
    since      date not null,
    step       int not null constraint parent_silence_step check (step between 0 and 4)
);
create index parent_silence_due on parent_silence (step, since);
create index parent_silence_of_org on parent_silence (org, since);
alter table parent_contact enable row level security;
alter table parent_contact force row level security;
create policy parent_contact_scope on parent_contact
    using (in_scope(org) and (scope_person() is null or exists (select 1 from student s where s.id = parent_contact.student_id)))
    with check (in_scope(org));
alter table parent_silence enable row level security;
alter table parent_silence force row level security;
create policy parent_silence_scope on parent_silence
    using (in_scope(org) and (scope_person() is null or exists (select 1 from student s where s.id = parent_silence.student_id)))
    with check (in_scope(org));
grant select, insert, update on parent_contact to ${app};
grant select, insert, update, delete on parent_silence to ${app};

create table school_line (
    id        uuid primary key,
    org       text collate "C" not null,
    number    text not null,
    place     text not null,
    days      text[] not null,
    opens_at  time not null,
    closes_at time not null,
    keeper_id uuid not null,
    open      boolean not null,
    version   bigint not null,
    constraint school_line_hours check (opens_at < closes_at)
);
create index school_line_of_org on school_line (org, id);
create table family_call (
    id         uuid primary key,
    org        text collate "C" not null,
    student_id uuid not null,
    guardian_id uuid not null,
    line_id    uuid references school_line (id),
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    state      text not null constraint family_call_state check (state in ('BOOKED', 'HELD', 'MISSED', 'CANCELLED')),
    minutes    int not null,
    mood       text constraint family_call_mood check (mood in ('GLAD', 'CALM', 'LOW', 'UPSET')),
    booked_by  uuid not null,
    noted_by   uuid,
    reminded   int not null,
    version    bigint not null
);
create index family_call_of_student on family_call (student_id, starts_at);
create index family_call_of_org on family_call (org, starts_at, id);
create index family_call_of_line on family_call (line_id, starts_at) where state = 'BOOKED';
create index family_call_not_noted on family_call (reminded, ends_at) where state = 'BOOKED';
-- Numbers of schools are public within the county.
alter table school_line enable row level security;
alter table school_line force row level security;
create policy school_line_read on school_line for select using (is_scoped() and in_scope(org));
create policy school_line_lock on school_line for update using (in_scope(org)) with check (in_scope_of_staff(org));
create policy school_line_written on school_line for insert with check (in_scope_of_staff(org));
alter table family_call enable row level security;
alter table family_call force row level security;
create policy family_call_scope on family_call
    using (in_scope(org) and (scope_person() is null or exists (select 1 from student s where s.id = family_call.student_id)))
    with check (in_scope(org));
grant select, insert, update on school_line, family_call to ${app};
-- These take the system scope for themselves and give it back. Whether a line is taken, also by a call that the caller may
-- not see; not by whom.
create function line_is_taken(line uuid, since timestamptz, until timestamptz) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    mine text := current_setting('guanai.scope', true);
    taken boolean;
begin
    if not exists (select 1 from school_line l where l.id = line) then
        return false;
    end if;
    perform set_config('guanai.scope', '*', true);
    taken := exists (select 1 from family_call c
        where c.line_id = line and c.state = 'BOOKED' and c.starts_at < until and c.ends_at > since);
    perform set_config('guanai.scope', mine, true);
    return taken;
end $$;
-- Name and posts of the staff of a school of the scope, whom its children may write to.
create function adults_of_school(school text) returns table (id uuid, name text, posts text[])
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    mine text := current_setting('guanai.scope', true);
begin
    if in_scope(school) is not true then
        return;
    end if;
    perform set_config('guanai.scope', '*', true);
    return query select e.id, e.name, e.posts from directory_entry e
        where e.noun = 'STAFF' and e.active and not e.gone and e.org = school order by e.name, e.id limit 1000;
    perform set_config('guanai.scope', mine, true);
end $$;

create table pupil_letter (
    id           uuid primary key,
    org          text collate "C" not null,
    student_id   uuid not null,
    anonymous    boolean not null,
    adult_id     uuid not null,
    sealed_text  bytea not null,
    urgent       boolean not null,
    state        text not null constraint pupil_letter_state check (state in ('SENT', 'ANSWERED', 'WITHDRAWN')),
    sent_at      timestamptz not null,
    due_on       date not null,
    read_at      timestamptz,
    sealed_reply bytea,
    answered_at  timestamptz,
    reminded     int not null,
    version      bigint not null
);
create index pupil_letter_of_student on pupil_letter (student_id, id);
create index pupil_letter_to_adult on pupil_letter (adult_id, id);
create index pupil_letter_of_org on pupil_letter (org, id);
create index pupil_letter_due on pupil_letter (reminded, due_on) where state = 'SENT';
alter table pupil_letter enable row level security;
alter table pupil_letter force row level security;
-- A child sees its own; its guardians see none.
create policy pupil_letter_scope on pupil_letter
    using (in_scope_for(org, student_id)) with check (in_scope_for(org, student_id));
grant select, insert, update on pupil_letter to ${app};

create table family_message (
    id            uuid primary key,
    org           text collate "C" not null,
    kind          text not null constraint family_message_kind check (kind in ('PRAISE', 'GUIDANCE')),
    title         text not null,
    text          text not null,
    students      uuid[] not null,
    author_id     uuid not null,
    decided_by    uuid,
    decided_why   text,
    state         text not null constraint family_message_state check (state in ('WAITING', 'SENT', 'REFUSED', 'WITHDRAWN')),
    written_at    timestamptz not null,
    sent_at       timestamptz,
    withdrawn_why text,
    version       bigint not null,
    constraint family_message_second_person check (decided_by <> author_id)
);
create index family_message_of_org on family_message (org, id);
create index family_message_of_author on family_message (author_id, id);
alter table family_message enable row level security;
alter table family_message force row level security;
create policy family_message_scope on family_message using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on family_message to ${app};

create table material (
    id          uuid primary key,
    series_id   uuid not null,
    edition     int not null,
    org         text collate "C" not null,
    title       text not null,
    topic       text not null constraint material_topic check (topic in (
                'VIEWS', 'LEARNING', 'MIND', 'SAFETY', 'INTERNET', 'PUBERTY', 'EQUALITY', 'GUARDIANSHIP', 'GRANDPARENTS', 'LAW')),
    ages        text not null,
    form        text not null constraint material_form check (form in ('ARTICLE', 'COURSEWARE', 'LEAFLET', 'VIDEO')),
    text        text not null,
    valid_until date,
    author_id   uuid not null,
    approved_by uuid,
    state       text not null constraint material_state check (state in ('DRAFT', 'APPROVED', 'RETIRED')),
    written_at  timestamptz not null,
    version     bigint not null,
    constraint material_edition unique (series_id, edition),
    constraint material_second_person check (approved_by <> author_id)
);
create index material_of_org on material (org, id);
alter table material enable row level security;
alter table material force row level security;
-- Read downwards; families see what is in force only.
create policy material_read on material for select
    using (is_scoped() and (in_scope(org) or readable_downwards(org)) and (scope_person() is null or state = 'APPROVED'));
create policy material_written on material for insert with check (in_scope_of_staff(org));
create policy material_changed on material for update using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
create table parent_session (
    id          uuid primary key,
    org         text collate "C" not null,
    kind        text not null constraint parent_session_kind check (kind in (
                'LECTURE', 'FORUM', 'TRAINING', 'CONSULTATION', 'PRACTICE', 'ONLINE')),
    topics      text[] not null,
    title       text not null,
    speaker     text not null,
    place       text not null,
    starts_at   timestamptz not null,
    material_id uuid references material (id),
    invited     uuid[] not null,
    makes_up    uuid references parent_session (id),
    code        text not null,
    state       text not null constraint parent_session_state check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    summary     text,
    planned_by  uuid not null,
    version     bigint not null
);
create index parent_session_of_org on parent_session (org, id);
create index parent_session_makes_up on parent_session (makes_up) where makes_up is not null;
create table session_presence (
    session_id uuid not null references parent_session (id),
    student_id uuid not null,
    org        text collate "C" not null,
    who        text not null constraint session_presence_who check (who in ('PARENT', 'GRANDPARENT', 'CARER')),
    by_code    boolean not null,
    noted_at   timestamptz not null,
    primary key (session_id, student_id)
);
alter table parent_session enable row level security;
alter table parent_session force row level security;
create policy parent_session_scope on parent_session
    using (in_scope(org) and (scope_person() is null or exists (select 1 from student s where s.id = any (parent_session.invited))))
    with check (in_scope_of_staff(org));
alter table session_presence enable row level security;
alter table session_presence force row level security;
create policy session_presence_scope on session_presence
    using (in_scope(org) and (scope_person() is null or exists (select 1 from student s where s.id = session_presence.student_id)))
    with check (in_scope(org));
grant select, insert, update on material, parent_session to ${app};
grant select, insert, update, delete on session_presence to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('parent-contact', 1, '3.2.3d', '父母未联系的提醒天数', 'Days without contact of a parent after which somebody is told', '未成年人保护法第二十三条（每周至少一次）；天数为系统默认', 'DESIGN', true, '2020-01-01',
 '{"remind": 6, "list": 10, "task": 14, "visit": 30}'),
('pupil-mailbox', 1, '3.1.6c', '学生信箱答复时限和警示词', 'Days to answer a pupil''s letter, and words that are urgent', '系统默认', 'DESIGN', true, '2020-01-01',
 '{"schoolDays": 3, "urgentWords": ["自杀", "不想活", "想死", "自残", "割腕", "打我", "虐待", "摸我", "欺负", "勒索", "离家出走", "怀孕"]}'),
('neutral-words', 1, '3.3.3b', '家校消息中不得出现的标签用语', 'Labels that no message to families may hold', '系统默认', 'DESIGN', true, '2020-01-01',
 '{"avoid": ["留守", "贫困生", "贫困户", "困难学生", "特困", "低保", "学困生", "后进生", "差生", "单亲", "问题学生", "孤儿"]}');
