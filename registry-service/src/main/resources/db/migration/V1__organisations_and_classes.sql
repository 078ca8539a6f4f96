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
    constraint organisation_path unique (org)
);
-- Within a county: a code that somebody squats elsewhere takes nothing away, and tells nothing.
create unique index organisation_code on organisation (split_part(org, '/', 1), code);
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
    closed_on     date,
    merged_into   uuid references school_class,
    changed_at    timestamptz not null default now(),
    gone_at       timestamptz,
    version       bigint not null
);
create unique index school_class_name on school_class (org, stage, entry_year, name) where closed_on is null;
create trigger school_class_changed before update on school_class for each row execute function note_change();
alter table school_class enable row level security;
alter table school_class force row level security;
create policy school_class_scope on school_class using (in_scope(org)) with check (in_scope_of_staff(org));
grant select, insert, update on school_class to ${app};

-- Names that classes had before they were renamed or merged: rosters that still use them find the class as it is now.
create table former_class_name (
    org        text collate "C" not null,
    stage      text not null check (stage in ('PRIMARY', 'JUNIOR')),
    entry_year int not null,
    name       text collate "C" not null,
    class_id   uuid not null references school_class,
    primary key (org, stage, entry_year, name)
);
create index former_class_name_of_class on former_class_name (class_id);
alter table former_class_name enable row level security;
alter table former_class_name force row level security;
create policy former_class_name_scope on former_class_name
    using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update, delete on former_class_name to ${app};
