-- The calendar and the rules under which the windows of a county were cut.
create table window_cut (
    org     text collate "C" primary key,
    version bigint not null,
    rules   text not null
);
alter table window_cut enable row level security;
alter table window_cut force row level security;
create policy window_cut_system on window_cut using (is_system()) with check (is_system());
grant select, insert, update on window_cut to ${app};

-- Calendars laid out in rows, for set-based counting.
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
