-- Who answers for a school (领导负责制), with the term of office. At most one at a time.
create table responsible_person (
    id            uuid primary key,
    org           text collate "C" not null,
    staff_id      uuid not null references staff,
    name          text not null,
    document      text not null,
    from_on       date not null,
    until_on      date not null,
    ended_on      date,
    ended_why     text,
    recorded_by   text not null,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    version       bigint not null default 0,
    constraint responsible_person_days check (until_on > from_on)
);
create index responsible_person_of_school on responsible_person (org, from_on desc);
alter table responsible_person enable row level security;
alter table responsible_person force row level security;
create policy responsible_person_scope on responsible_person
    using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on responsible_person to ${app};

-- A school's leading group for the Measures (帮扶工作领导小组), at most one at a time, with its members and their duties.
create table leading_group (
    id           uuid primary key,
    org          text collate "C" not null,
    name         text not null,
    document     text not null,
    set_up_on    date not null,
    members      text not null,
    dissolved_on  date,
    dissolved_why text,
    version      bigint not null default 0
);
create unique index leading_group_of_school on leading_group (org) where dissolved_on is null;
alter table leading_group enable row level security;
alter table leading_group force row level security;
create policy leading_group_scope on leading_group using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on leading_group to ${app};

-- Its meetings, with what was decided, by whom it is done and by when.
create table group_meeting (
    id            uuid primary key,
    org           text collate "C" not null,
    group_id      uuid not null references leading_group,
    held_on       date not null,
    present       uuid[] not null,
    topics        text not null,
    decisions     text not null,
    recorded_by   text not null,
    recorded_at   timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    version       bigint not null default 0
);
create index group_meeting_of_group on group_meeting (group_id, id desc);
alter table group_meeting enable row level security;
alter table group_meeting force row level security;
create policy group_meeting_scope on group_meeting using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on group_meeting to ${app};
