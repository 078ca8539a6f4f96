-- What an import needs beyond its job: the form of its file, and the key that opens it, sealed in its turn. Without the
-- key the file is lost for good, so deleting both deletes every copy and backup of the file too.
-- Has the id of its job and goes with it, when the retention of jobs is over.
create table file_import (
    id              uuid primary key references job on delete cascade deferrable initially deferred,
    org             text collate "C" not null,
    requested_by    text not null,
    by_system       boolean not null default false,
    kind            text not null check (kind in ('ROSTER', 'STAFF', 'LEDGER')),
    format          text not null,
    file_key        bytea,
    warnings        int not null default 0,
    waiting         boolean not null default false,
    awaited         text,
    waiting_since   timestamptz,
    failure_columns text[] not null default '{}'
);
create index file_import_newest on file_import (org, id desc);
create index file_import_with_file on file_import (id) where file_key is not null;
alter table file_import enable row level security;
alter table file_import force row level security;
create policy file_import_scope on file_import using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on file_import to ${app};

-- What is wrong with a row, or strange about it, or what of the file was left out: sheet, column and code, never a value.
create table import_finding (
    import_id    uuid not null references file_import on delete cascade,
    org          text collate "C" not null,
    sheet_number int not null,
    sheet_name   text,
    row_number   int not null,
    position     int not null,
    column_name  text,
    code         text not null,
    warning      boolean not null,
    primary key (import_id, sheet_number, row_number, position)
);
alter table import_finding enable row level security;
alter table import_finding force row level security;
create policy import_finding_scope on import_finding using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, delete on import_finding to ${app};
