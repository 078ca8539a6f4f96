create table term (
    id        uuid primary key,
    org       text collate "C" not null,
    code      text collate "C" not null,
    name      text not null,
    starts_on date not null,
    ends_on   date not null,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    version   bigint not null,
    constraint term_ends_after_start check (ends_on > starts_on)
);
create unique index term_code on term (org, code) where withdrawn_at is null;
alter table term enable row level security;
alter table term force row level security;
create policy term_read on term for select using (in_scope(org) or readable_downwards(org));
create policy term_made on term for insert with check (in_scope_of_staff(org));
create policy term_changed on term for update using (in_scope_of_staff(org));
grant select, insert, update on term to ${app};

-- Public holidays, make-up workdays and closures of schools; org * is the whole country.
create table holiday (
    org    text collate "C" not null,
    day    date not null,
    kind   text not null check (kind in ('HOLIDAY', 'WORKDAY', 'CLOSURE', 'SCHOOL_DAY')),
    name   text not null,
    source text not null,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    primary key (org, day)
);
alter table holiday enable row level security;
alter table holiday force row level security;
create policy holiday_read on holiday for select using (is_scoped() and org = '*' or in_scope(org) or readable_downwards(org));
create policy holiday_made on holiday for insert with check (in_scope_of_staff(org));
create policy holiday_changed on holiday for update using (in_scope_of_staff(org));
grant select, insert, update on holiday to ${app};

-- One row per county: moves whenever its calendar changes.
create table county_calendar (
    org        text collate "C" primary key,
    changed_at timestamptz not null default now(),
    version    bigint not null
);
create trigger county_calendar_changed before update on county_calendar for each row execute function note_change();
alter table county_calendar enable row level security;
alter table county_calendar force row level security;
create policy county_calendar_read on county_calendar for select using (in_scope(org) or readable_downwards(org));
create policy county_calendar_made on county_calendar for insert with check (in_scope_of_staff(org));
create policy county_calendar_changed on county_calendar for update using (in_scope_of_staff(org));
grant select, insert, update on county_calendar to ${app};
