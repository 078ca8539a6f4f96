-- Texts of notices as data: by language, with effective dates; a county may add its own. Neutral (3.3.3b): no group, no
-- reason, no kind of incident, no other child.
create table template (
    code           text not null,
    language       text not null constraint template_language check (language in ('zh', 'en')),
    org            text collate "C" not null,
    version        text not null,
    effective_from date not null,
    subject        text not null,
    body           text not null,
    primary key (code, language, org, version)
);
alter table template enable row level security;
alter table template force row level security;
create policy template_read on template for select
    using (is_scoped() and org = 'CN' or in_scope(org) or readable_downwards(org));
create policy template_written on template for insert with check (is_system());
grant select on template to ${app};

insert into template (code, language, org, version, effective_from, subject, body) values
('INCIDENT', 'zh', 'CN', '1', '2022-01-01', '【重要】请尽快联系学校：{student}',
 '{recipient}，您好：

{student}在校期间有一件需要您马上知道的事情（{at}，{school}）。
请尽快与班主任或学校联系，并在平台上确认您已知悉。

如果您暂时无法联系学校，学校会继续联系其他监护人。
{school}'),
('INCIDENT', 'en', 'CN', '1', '2022-01-01', 'Important: please contact the school about {student}',
 'Dear {recipient},

Something happened at school that you should know about at once: it concerns {student} ({at}, {school}).
Please contact the class teacher or the school as soon as you can, and acknowledge this notice on the platform.

If you cannot be reached, the school goes on to the next guardian.
{school}'),
('REMINDER_HELPER', 'zh', 'CN', '1', '2022-01-01', '帮扶提醒：{duty}',
 '{recipient}，您好：

您与{student}的“{duty}”应于{due}前完成，目前还没有记录。
如已完成，请补记；如有困难，请与学校联系。'),
('REMINDER_HELPER', 'en', 'CN', '1', '2022-01-01', 'Reminder: {duty}',
 'Dear {recipient},

Your {duty} with {student} was due by {due} and has not been recorded.
If it took place, please record it; if something stands in the way, please talk to the school.'),
('REMINDER_PRINCIPAL', 'zh', 'CN', '1', '2022-01-01', '帮扶逾期：{school}',
 '{recipient}，您好：

{school}有一项“{duty}”（学生：{student}）应于{due}前完成，帮扶人已收到提醒，仍未完成。
请了解情况并协助落实。'),
('REMINDER_PRINCIPAL', 'en', 'CN', '1', '2022-01-01', 'Overdue: {school}',
 'Dear {recipient},

At {school}, a {duty} with {student} was due by {due}. The helper was reminded and it is still open.
Please look into it.'),
('REMINDER_COUNTY', 'zh', 'CN', '1', '2022-01-01', '帮扶逾期：{school}',
 '{recipient}，您好：

{school}有一项“{duty}”应于{due}前完成，帮扶人和学校均已收到提醒，仍未完成。详情请在平台查看。'),
('REMINDER_COUNTY', 'en', 'CN', '1', '2022-01-01', 'Overdue: {school}',
 'Dear {recipient},

At {school}, a {duty} was due by {due}. The helper and the school were reminded and it is still open. The platform shows which.'),
('TELEPHONE', 'zh', 'CN', '1', '2022-01-01', '【重要】请电话联系家长：{student}',
 '{recipient}，您好：
{student}的一件事情需要告知监护人，但平台未能联系上任何一位监护人（{school}）。
请马上电话联系监护人，联系上后在平台上代为确认。'),
('TELEPHONE', 'en', 'CN', '1', '2022-01-01', 'Important: please telephone the guardians of {student}',
 'Dear {recipient},

The guardians of {student} must be told of something, and the platform could not reach any of them ({school}).
Please telephone them now, and enter on the platform which of them has acknowledged.'),
('ALARM', 'zh', 'CN', '1', '2022-01-01', '【安全】突发事件报告：{school}',
 '{recipient}，您好：
{school}报告了一起突发事件（{at}，等级{severity}）。请在平台上查看并处置。'),
('ALARM', 'en', 'CN', '1', '2022-01-01', 'Safety: an incident at {school}',
 'Dear {recipient},

An incident was reported at {school} ({at}, severity {severity}). The platform shows what it is; please see to it.'),
('ALARM_DUE', 'zh', 'CN', '1', '2022-01-01', '【安全】报告即将到期：{school}',
 '{recipient}，您好：
{school}一起突发事件（等级{severity}）的下一次报告须于{at}前报送。请按时报送并在平台上登记。'),
('ALARM_DUE', 'en', 'CN', '1', '2022-01-01', 'Safety: a report is due soon at {school}',
 'Dear {recipient},

The next report on an incident at {school} (severity {severity}) is due by {at}. Please report it in time and record it on the platform.'),
('ALARM_FIRST', 'zh', 'CN', '1', '2022-01-01', '【安全】首报逾期：{school}',
 '{recipient}，您好：
{school}一起突发事件（等级{severity}）的首报应于{at}前报送，目前还没有记录。请马上报送或督促报送。'),
('ALARM_FIRST', 'en', 'CN', '1', '2022-01-01', 'Safety: first report overdue at {school}',
 'Dear {recipient},

The first report on an incident at {school} (severity {severity}) was due by {at} and has not been recorded. Please report it now, or see that it is reported.'),
('ALARM_CONTINUED', 'zh', 'CN', '1', '2022-01-01', '【安全】续报逾期：{school}',
 '{recipient}，您好：
{school}一起突发事件（等级{severity}）的续报应于{at}前报送，目前还没有记录。请马上报送或督促报送。'),
('ALARM_CONTINUED', 'en', 'CN', '1', '2022-01-01', 'Safety: continued report overdue at {school}',
 'Dear {recipient},

The continued report on an incident at {school} (severity {severity}) was due by {at} and has not been recorded. Please report it now, or see that it is reported.'),
('ALARM_FINAL', 'zh', 'CN', '1', '2022-01-01', '【安全】终报逾期：{school}',
 '{recipient}，您好：
{school}一起突发事件（等级{severity}）的终报应于{at}前报送，目前还没有记录。请马上报送或督促报送。'),
('ALARM_FINAL', 'en', 'CN', '1', '2022-01-01', 'Safety: final report overdue at {school}',
 'Dear {recipient},

The final report on an incident at {school} (severity {severity}) was due by {at} and has not been recorded. Please report it now, or see that it is reported.'),
('CORRECTION_MISTAKEN', 'zh', 'CN', '1', '2022-01-01', '更正：关于{student}的通知有误',
 '{recipient}，您好：
此前关于{student}的通知有误：该事情并未发生，无需再做任何处理。给您带来的担心，我们深表歉意。
{school}'),
('CORRECTION_MISTAKEN', 'en', 'CN', '1', '2022-01-01', 'Correction: our notice about {student} was a mistake',
 'Dear {recipient},

Our notice about {student} was a mistake: what it was about did not happen. You need not do anything. We are sorry for the worry.

{school}'),
('CORRECTION_DUPLICATE', 'zh', 'CN', '1', '2022-01-01', '更正：关于{student}的通知重复',
 '{recipient}，您好：
此前关于{student}的通知中，有一份是重复的，说的是同一件事情。请以另一份通知为准，这一份无需处理。
{school}'),
('CORRECTION_DUPLICATE', 'en', 'CN', '1', '2022-01-01', 'Correction: you were told twice about {student}',
 'Dear {recipient},

You were told twice of the same thing concerning {student}. The other notice stands; you need not do anything about this one.

{school}'),
('CORRECTION_MISTAKEN_INCIDENT', 'zh', 'CN', '1', '2022-01-01', '更正：{school}突发事件报告有误',
 '{recipient}，您好：
此前关于{school}突发事件的报告有误，该事件并未发生，已撤销，无需处置。'),
('CORRECTION_MISTAKEN_INCIDENT', 'en', 'CN', '1', '2022-01-01', 'Correction: the incident at {school} was reported by mistake',
 'Dear {recipient},

An incident at {school} was reported by mistake: it did not happen, and was taken back. You need not do anything.'),
('CORRECTION_DUPLICATE_INCIDENT', 'zh', 'CN', '1', '2022-01-01', '更正：{school}突发事件重复报告',
 '{recipient}，您好：
{school}有一份突发事件报告是重复的，已撤销。请以另一份为准。'),
('CORRECTION_DUPLICATE_INCIDENT', 'en', 'CN', '1', '2022-01-01', 'Correction: the incident at {school} was reported twice',
 'Dear {recipient},

The same incident at {school} was reported twice; one of the two was taken back. The other one stands.'),
('CORRECTION_NOT_INVOLVED', 'zh', 'CN', '1', '2022-01-01', '更正：该事情与{student}无关',
 '{recipient}，您好：
此前的通知有误：经核实，该事情与{student}无关，无需再做任何处理。给您带来的担心，我们深表歉意。
{school}'),
('CORRECTION_NOT_INVOLVED', 'en', 'CN', '1', '2022-01-01', 'Correction: this does not concern {student}',
 'Dear {recipient},

Our notice was a mistake: {student} was not involved in what it was about. You need not do anything. We are sorry for the worry.

{school}');

-- What duties are called in a text.
create table duty_name (
    code text primary key,
    zh   text not null,
    en   text not null
);
alter table duty_name enable row level security;
alter table duty_name force row level security;
create policy duty_name_read on duty_name for select using (true);
create policy duty_name_written on duty_name for insert with check (is_system());
grant select on duty_name to ${app};
insert into duty_name (code, zh, en) values
('TALK', '每周谈心', 'weekly talk'),
('HOME_VISIT', '每月家访', 'monthly home visit'),
('WEEKLY_CONTACT', '每周联系与辅导', 'weekly contact with tutoring'),
('MONTHLY_LIAISON', '每月联系父母、教师和托管人', 'monthly liaison with parents, teacher and custodian'),
('BIMONTHLY_VISIT', '每两月走访', 'two-monthly visit'),
('SUPPORT_PLAN', '帮扶计划书', 'support plan'),
('TERM_SUMMARY', '学期总结或教育心得', 'summary or essay of the term');
