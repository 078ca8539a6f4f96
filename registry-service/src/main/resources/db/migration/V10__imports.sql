-- What an import needs beyond its job: the form of its file, and the key that opens it, sealed in its turn. Without the
-- key the file is lost for good, so deleting both deletes every copy and backup of the file too.
create table roster_import (
    id              uuid primary key,
    org             text collate "C" not null,
    requested_by    text not null,
    kind            text not null check (kind in ('roster', 'staff')),
    format          text not null,
    file_key        bytea,
    warnings        int not null default 0,
    waiting         boolean not null default false,
    failure_columns text[] not null default '{}'
);
create index roster_import_newest on roster_import (org, id desc);
create index roster_import_with_file on roster_import (id) where file_key is not null;
alter table roster_import enable row level security;
alter table roster_import force row level security;
create policy roster_import_scope on roster_import using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on roster_import to ${app};

-- What is wrong with a row, or strange about it: column and code, never a value.
create table import_finding (
    import_id   uuid not null references roster_import,
    org         text collate "C" not null,
    row_number  int not null,
    position    int not null,
    column_name text,
    code        text not null,
    warning     boolean not null,
    primary key (import_id, row_number, position)
);
alter table import_finding enable row level security;
alter table import_finding force row level security;
create policy import_finding_scope on import_finding using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, delete on import_finding to ${app};
