-- That a school or county takes applications for recognition: told early, for a time.
create table recognition_call (
    id          uuid primary key,
    org         text collate "C" not null,
    school_year text not null,
    opens_on    date not null,
    closes_on   date not null,
    words       text not null,
    version     bigint not null,
    constraint recognition_call_period check (closes_on >= opens_on)
);
create unique index recognition_call_once on recognition_call (org, school_year);
alter table recognition_call enable row level security;
alter table recognition_call force row level security;
create policy recognition_call_read on recognition_call for select using (in_scope(org) or readable_downwards(org));
create policy recognition_call_made on recognition_call for insert with check (in_scope_of_staff(org));
create policy recognition_call_changed on recognition_call for update using (in_scope_of_staff(org));
grant select, insert, update on recognition_call to ${app};
