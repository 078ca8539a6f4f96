-- Rows that others follow tell when they last changed.
create function note_change() returns trigger language plpgsql as $$
begin
    new.changed_at = now();
    return new;
end $$;

-- The county's tree. An organisation's own path is its org.
create table organisation (
    id       uuid primary key,
    org      text collate "C" not null,
    kind     text not null check (kind in ('COUNTY', 'TOWNSHIP', 'VILLAGE', 'SCHOOL')),
    code     text collate "C" not null,
    name     text not null,
    boarding boolean not null default false,
    school_system text not null default 'SIX_THREE' check (school_system in ('SIX_THREE', 'FIVE_FOUR')),
    changed_at timestamptz not null default now(),
    gone_at    timestamptz,
    version  bigint not null,
    constraint organisation_path unique (org),
    constraint organisation_code unique (code)
);
create trigger organisation_changed before update on organisation for each row execute function note_change();
alter table organisation enable row level security;
alter table organisation force row level security;
create policy organisation_read on organisation for select using (in_scope(org) or readable_downwards(org));
create policy organisation_made on organisation for insert with check (in_scope_of_staff(org));
create policy organisation_changed on organisation for update using (in_scope_of_staff(org));
grant select, insert, update on organisation to ${app};

-- A class is a cohort: its entry year tells it from the classes of the same name before and after it.
create table school_class (
    id            uuid primary key,
    org           text collate "C" not null,
    school_system text not null check (school_system in ('SIX_THREE', 'FIVE_FOUR')),
    stage         text not null check (stage in ('PRIMARY', 'JUNIOR')),
    stage_year    int not null check (stage_year between 1 and 6),
    entry_year    int not null,
    name          text collate "C" not null,
    changed_at    timestamptz not null default now(),
    gone_at       timestamptz,
    version       bigint not null,
    constraint school_class_name unique (org, stage, entry_year, name)
);
create trigger school_class_changed before update on school_class for each row execute function note_change();
alter table school_class enable row level security;
alter table school_class force row level security;
create policy school_class_scope on school_class using (in_scope(org)) with check (in_scope_of_staff(org));
grant select, insert, update on school_class to ${app};
