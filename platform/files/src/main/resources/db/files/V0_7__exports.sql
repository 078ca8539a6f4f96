-- Lists that leave as files. The file lies in the store; the key that opens it here, sealed, until it expires.
create table export (
    id            uuid primary key,
    org           text collate "C" not null,
    list          text not null,
    filter_names  text[] not null,
    filter_values text[] not null,
    format        text not null check (format in ('XLSX', 'CSV', 'PDF')),
    purpose       text not null,
    asked_by      text not null,
    asker_name    text not null,
    member        uuid,
    asked_at      timestamptz not null,
    row_count     int not null,
    state         text not null check (state in ('WAITING', 'ACCEPTED', 'REFUSED', 'DONE', 'FAILED', 'EXPIRED')),
    decided_by    text,
    decided_at    timestamptz,
    decided_why   text,
    failure       text,
    file_key      bytea,
    expires_at    timestamptz,
    version       bigint not null
);
create index export_newest on export (org, id desc);
create index export_expiring on export (expires_at) where state = 'DONE';
alter table export enable row level security;
alter table export force row level security;
create policy export_scope on export using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on export to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('export.approval', 1, '1.1', '导出须经审批的行数', 'Rows from which an export needs an approval',
 '未成年人网络保护条例第三十六条(访问须经负责人审批);行数为各地做法,县可另定', 'LOCAL', true, '2024-01-01', '{"rows": 100}');
