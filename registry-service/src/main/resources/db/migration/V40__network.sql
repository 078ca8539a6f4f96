-- Kind and name of an organisation of the caller's county, wherever it lies: a school writes to a village beside it.
create function named_place(place text) returns table (kind text, name text)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    mine text := current_setting('guanai.scope', true);
begin
    if mine is null or mine = '' or (mine <> '*' and split_part(mine, '/', 1) <> split_part(place, '/', 1)) then
        return;
    end if;
    perform set_config('guanai.scope', '*', true);
    return query select o.kind, o.name from organisation o where o.org = place;
    perform set_config('guanai.scope', mine, true);
end $$;
revoke all on function named_place(text) from public;
grant execute on function named_place(text) to ${app};

-- The villages and communities of the caller's county.
create function villages_of(county text) returns table (org text, name text)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    mine text := current_setting('guanai.scope', true);
begin
    if mine is null or mine = '' or (mine <> '*' and split_part(mine, '/', 1) <> county) then
        return;
    end if;
    perform set_config('guanai.scope', '*', true);
    return query select o.org, o.name from organisation o where o.kind = 'VILLAGE' and lies_in(o.org, county);
    perform set_config('guanai.scope', mine, true);
end $$;
revoke all on function villages_of(text) from public;
grant execute on function villages_of(text) to ${app};

-- In which village or community a child lives. The row follows the child from school to school.
create table residence (
    student_id uuid primary key references student,
    org        text collate "C" not null,
    village    text collate "C" not null,
    source     text not null check (source in ('ENTERED', 'ADDRESS')),
    noted_by   text not null,
    noted_at   timestamptz not null,
    version    bigint not null default 0
);
create index residence_by_village on residence (village, org);
alter table residence enable row level security;
alter table residence force row level security;
create policy residence_scope on residence using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on residence to ${app};

-- Authorities and associations that a county's schools work with, and who of them may log in.
create table partner_agency (
    id          uuid primary key,
    org         text collate "C" not null,
    kind        text not null,
    name        text not null,
    contact     text not null,
    phone       bytea,
    duty_phone  bytea,
    tasks       text not null,
    matters     text[] not null,
    answer_days int not null check (answer_days between 1 and 60),
    members     uuid[] not null,
    closed_on   date,
    closed_why  text,
    version     bigint not null default 0
);
comment on column partner_agency.phone is 'sealed';
comment on column partner_agency.duty_phone is 'sealed';
create index partner_agency_in_order on partner_agency (org, id);
create index partner_agency_of_member on partner_agency using gin (members);
alter table partner_agency enable row level security;
alter table partner_agency force row level security;
create policy partner_agency_read on partner_agency for select using (in_scope(org) or readable_downwards(org));
create policy partner_agency_made on partner_agency for insert with check (in_scope_of_staff(org));
create policy partner_agency_changed on partner_agency for update using (in_scope_of_staff(org));
grant select, insert, update on partner_agency to ${app};

-- A task from one organisation or agency to another, or to a family. What it says is sealed.
create table referral (
    id           uuid primary key,
    org          text collate "C" not null,
    sender_id    uuid,
    sender       text not null,
    student_id   uuid references student,
    joined_from  uuid references student,
    student_name text,
    matter       text not null,
    what         bytea not null,
    to_kind      text not null check (to_kind in ('COUNTY', 'TOWNSHIP', 'VILLAGE', 'SCHOOL', 'AGENCY', 'FAMILY')),
    to_org       text collate "C" not null,
    to_agency    uuid references partner_agency,
    to_name      text not null,
    urgent       boolean not null,
    due_on       date not null,
    state        text not null check (state in ('SENT', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
    sent_at      timestamptz not null,
    answered_on  date,
    version      bigint not null default 0,
    constraint referral_agency check ((to_kind = 'AGENCY') = (to_agency is not null)),
    constraint referral_family check (to_kind <> 'FAMILY' or student_id is not null)
);
comment on column referral.what is 'sealed';
create index referral_sent on referral (org, id desc);
create index referral_received on referral (to_org, id desc);
create index referral_of_agency on referral (to_agency) where to_agency is not null;
create index referral_of_student on referral (student_id) where student_id is not null;
create index referral_due on referral (due_on) where state = 'SENT';
alter table referral enable row level security;
alter table referral force row level security;
create policy referral_of_staff on referral
    using (in_scope_of_staff(org) or in_scope_of_staff(to_org))
    with check (in_scope_of_staff(org) or in_scope_of_staff(to_org));
-- Somebody of an agency sees what was sent to their agency or their village, and what they sent themselves.
create policy referral_of_agency on referral using (
    scope_person() is not null and exists (
        select from staff s where s.id = scope_person() and s.active and 'agency' = any (s.posts)
            and (s.id = sender_id or to_kind = 'VILLAGE' and s.org = to_org
                or exists (select from partner_agency a where a.id = to_agency and s.id = any (a.members)))));
create policy referral_of_family on referral using (
    scope_person() is not null and to_kind = 'FAMILY' and exists (
        select from guardianship g where g.student_id = referral.student_id and g.guardian_id = scope_person()));
grant select, insert, update on referral to ${app};

-- What happened to a referral, step by step.
create table referral_step (
    id          uuid primary key,
    org         text collate "C" not null,
    referral_id uuid not null references referral,
    act         text not null,
    at          timestamptz not null,
    actor       text not null,
    words       bytea not null
);
comment on column referral_step.words is 'sealed';
create index referral_step_of_referral on referral_step (referral_id, id);
alter table referral_step enable row level security;
alter table referral_step force row level security;
create policy referral_step_seen on referral_step
    using (exists (select from referral r where r.id = referral_id))
    with check (exists (select from referral r where r.id = referral_id));
grant select, insert on referral_step to ${app};

-- What was talked over with a department, and what came of it.
create table liaison (
    id            uuid primary key,
    org           text collate "C" not null,
    agency_id     uuid not null references partner_agency,
    held_on       date not null,
    manner        text not null check (manner in ('MEETING', 'VISIT', 'PHONE', 'LETTER', 'JOINT_ACTION')),
    topic         text not null,
    outcome       text not null,
    follow_up     text,
    follow_up_on  date,
    followed_on   date,
    recorded_by   text not null,
    recorded_at   timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    version       bigint not null default 0
);
create index liaison_newest on liaison (org, held_on desc, id desc);
create index liaison_follow_up on liaison (follow_up_on) where follow_up_on is not null and followed_on is null;
alter table liaison enable row level security;
alter table liaison force row level security;
create policy liaison_scope on liaison using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on liaison to ${app};

-- A teacher sees that of the children of their own.
create policy residence_of_teacher on residence as restrictive for select using (
    scope_member() is null or is_system() or exists (select from enrolment e where e.student_id = residence.student_id));
