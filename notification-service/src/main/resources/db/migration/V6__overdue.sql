-- What is late in any service, as reminders are about it.
create table overdue_occasion (
    notice_id  uuid primary key references notice (id) on delete cascade,
    org        text collate "C" not null,
    kind       text not null,
    owner_id   uuid,
    owner_role text not null,
    due_on     date not null,
    level      text not null constraint overdue_level check (level in ('OWNER', 'RESPONSIBLE', 'COUNTY'))
);
alter table overdue_occasion enable row level security;
alter table overdue_occasion force row level security;
create policy overdue_occasion_scope on overdue_occasion
    using (in_scope(org) and (scope_person() is null or exists (
        select 1 from recipient r where r.notice_id = overdue_occasion.notice_id and r.person = scope_person()
        and r.opened_at is not null and not r.kept)))
    with check (in_scope(org));
grant select, insert, update on overdue_occasion to ${app};

insert into template (code, language, org, version, effective_from, subject, body) values
('OVERDUE_OWNER', 'zh', 'CN', '1', '2022-01-01', '逾期提醒：{what}',
 '{recipient}，您好：

“{what}”{#if student}（学生：{student}）{/if}应于{due}前完成，目前还没有记录（{school}）。
如已完成，请补记；如有困难，请尽快与负责人联系。'),
('OVERDUE_OWNER', 'en', 'CN', '1', '2022-01-01', 'Overdue: {what}',
 'Dear {recipient},

{what}{#if student} ({student}){/if} was due by {due} and has not been recorded ({school}).
If it was done, please record it; if something stands in the way, please say so now.'),
('OVERDUE_RESPONSIBLE', 'zh', 'CN', '1', '2022-01-01', '逾期：{what}（{school}）',
 '{recipient}，您好：

{school}有一项“{what}”应于{due}前完成，经办人已收到提醒，仍未完成。
请了解情况并协助落实，详情请在平台查看。'),
('OVERDUE_RESPONSIBLE', 'en', 'CN', '1', '2022-01-01', 'Overdue: {what} at {school}',
 'Dear {recipient},

{what} at {school} was due by {due}. Whoever owes it was reminded, and it is still open.
Please look into it; the platform shows which one it is.'),
('OVERDUE_COUNTY', 'zh', 'CN', '1', '2022-01-01', '逾期：{what}（{school}）',
 '{recipient}，您好：

{school}有一项“{what}”应于{due}前完成，经办人和负责人均已收到提醒，仍未完成。详情请在平台查看。'),
('OVERDUE_COUNTY', 'en', 'CN', '1', '2022-01-01', 'Overdue: {what} at {school}',
 'Dear {recipient},

{what} at {school} was due by {due}. Both who owes it and who is responsible were reminded, and it is still open. The platform shows which one it is.');
