-- The county's calendar, and what follows from it, laid out for set-based counting.
create table calendar (
    org             text collate "C" primary key,
    -- The snapshot and the rules under which the windows below were cut.
    version         bigint not null,
    laid_under      text not null,
    -- Duties are recounted behind the scenes after a change: pairings up to this id are done.
    recount_pending boolean not null,
    recounted_to    uuid
);
alter table calendar enable row level security;
alter table calendar force row level security;
create policy calendar_read on calendar for select using (in_scope(org) or readable_downwards(org));
create policy calendar_written on calendar for insert with check (is_system());
create policy calendar_changed on calendar for update using (is_system()) with check (is_system());
grant select, insert, update on calendar to ${app};

create table term (
    org       text collate "C" not null,
    code      text not null,
    name      text not null,
    starts_on date not null,
    ends_on   date not null check (ends_on >= starts_on),
    primary key (org, code)
);
alter table term enable row level security;
alter table term force row level security;
create policy term_read on term for select using (in_scope(org) or readable_downwards(org));
create policy term_written on term for all using (is_system()) with check (is_system());
grant select, insert, delete on term to ${app};

create table term_window (
    org         text collate "C" not null,
    term        text not null,
    cadence     text not null check (cadence in ('WEEK', 'MONTH', 'TWO_MONTHS')),
    -- Counted as bits of a bigint, so no term may have more.
    nr          int not null check (nr < 63),
    starts_on   date not null,
    ends_on     date not null,
    school_days int not null,
    excused     boolean not null,
    provisional boolean not null,
    primary key (org, term, cadence, nr)
);
alter table term_window enable row level security;
alter table term_window force row level security;
create policy term_window_read on term_window for select using (in_scope(org) or readable_downwards(org));
create policy term_window_written on term_window for all using (is_system()) with check (is_system());
grant select, insert, delete on term_window to ${app};

-- School days counted up: from a to b, both included, there are upto(b) - before(a). And the window of each cadence in
-- which the day lies.
create table term_day (
    org        text collate "C" not null,
    day        date not null,
    before     int not null,
    upto       int not null,
    week       int not null,
    month      int not null,
    two_months int not null,
    primary key (org, day)
);
alter table term_day enable row level security;
alter table term_day force row level security;
create policy term_day_read on term_day for select using (in_scope(org) or readable_downwards(org));
create policy term_day_written on term_day for all using (is_system()) with check (is_system());
grant select, insert, delete on term_day to ${app};
