-- What a notice is about, kept by its occasion; seen by those who see the notice.
create table incident_occasion (
    notice_id   uuid primary key references notice (id) on delete cascade,
    org         text collate "C" not null,
    severity    int not null,
    occurred_at timestamptz not null,
    reported_by uuid
);
create table reminder_occasion (
    notice_id uuid primary key references notice (id) on delete cascade,
    org       text collate "C" not null,
    helper_id uuid not null,
    duty_kind text not null,
    due_on    date not null,
    level     text not null
);
create table alarm_occasion (
    notice_id uuid primary key references notice (id) on delete cascade,
    org       text collate "C" not null,
    severity  int not null,
    at        timestamptz not null,
    stage     text
);
create table correction_occasion (
    notice_id uuid primary key references notice (id) on delete cascade,
    org       text collate "C" not null,
    why       text not null constraint correction_why check (why in ('MISTAKEN', 'DUPLICATE', 'NOT_INVOLVED'))
);

alter table incident_occasion enable row level security;
alter table incident_occasion force row level security;
create policy incident_occasion_scope on incident_occasion
    using (in_scope(org) and (scope_person() is null or exists (
        select 1 from recipient r where r.notice_id = incident_occasion.notice_id and r.person = scope_person()
        and r.opened_at is not null and not r.kept)))
    with check (in_scope(org));
alter table reminder_occasion enable row level security;
alter table reminder_occasion force row level security;
create policy reminder_occasion_scope on reminder_occasion
    using (in_scope(org) and (scope_person() is null or exists (
        select 1 from recipient r where r.notice_id = reminder_occasion.notice_id and r.person = scope_person()
        and r.opened_at is not null and not r.kept)))
    with check (in_scope(org));
alter table correction_occasion enable row level security;
alter table correction_occasion force row level security;
create policy correction_occasion_scope on correction_occasion
    using (in_scope(org) and (scope_person() is null or exists (
        select 1 from recipient r where r.notice_id = correction_occasion.notice_id and r.person = scope_person()
        and r.opened_at is not null and not r.kept)))
    with check (in_scope(org));
alter table alarm_occasion enable row level security;
alter table alarm_occasion force row level security;
create policy alarm_occasion_scope on alarm_occasion
    using (in_scope(org) and (scope_person() is null or exists (
        select 1 from recipient r where r.notice_id = alarm_occasion.notice_id and r.person = scope_person()
        and r.opened_at is not null and not r.kept)))
    with check (in_scope(org));
grant select, insert, update on incident_occasion, reminder_occasion, alarm_occasion, correction_occasion to ${app};
