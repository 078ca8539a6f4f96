-- What digests list.
create table digest_occasion (
    notice_id uuid primary key references notice (id) on delete cascade,
    org       text collate "C" not null,
    person    uuid not null,
    subjects  text[] not null,
    total     int not null
);
alter table digest_occasion enable row level security;
alter table digest_occasion force row level security;
create policy digest_occasion_scope on digest_occasion using (in_scope_for(org, person)) with check (in_scope_for(org, person));
grant select, insert, update on digest_occasion to ${app};
insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('digest', 1, '3.1.3', '摘要发送时间', 'When digests go out', '系统默认', 'DESIGN', true, '2020-01-01',
 '{"from": "08:00", "until": "18:00", "days": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]}');
insert into template (code, language, org, version, effective_from, subject, body) values
('DIGEST', 'zh', 'CN', '1', '2022-01-01', '您有{total}项待办提醒',
 '{recipient}，您好：

以下事项等待您处理：
{#each subjects}· {it}
{/each}{#if more > 0}……另有{more}项
{/if}
详情请在平台查看。'),
('DIGEST', 'en', 'CN', '1', '2022-01-01', '{total} things wait for you',
 'Dear {recipient},

These wait for you:
{#each subjects}- {it}
{/each}{#if more > 0}and {more} more
{/if}
The platform shows each of them.');
