create table leaflet (
    id      uuid primary key,
    org     text collate "C" not null,
    person  uuid not null,
    title   text not null,
    copies  int not null,
    version bigint not null
);
create unique index leaflet_title on leaflet (org, title);
alter table leaflet enable row level security;
alter table leaflet force row level security;
create policy leaflet_scope on leaflet using (in_scope_for(org, person)) with check (in_scope_for(org, person));
grant select, insert, update on leaflet to ${app};
