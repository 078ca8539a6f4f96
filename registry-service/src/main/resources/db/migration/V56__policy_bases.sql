-- The documents that rules rest on: those of the country, and those that a county adds.
create table policy_basis (
    id             uuid primary key default gen_random_uuid(),
    org            text collate "C" not null default 'CN',
    number         text not null,
    title          text not null,
    issuer         text not null,
    effective_from date not null,
    effective_to   date,
    version        bigint not null default 0,
    constraint policy_basis_number unique (org, number)
);
alter table policy_basis enable row level security;
alter table policy_basis force row level security;
create policy policy_basis_read on policy_basis for select
    using (is_scoped() and org = 'CN' or in_scope(org) or readable_downwards(org));
create policy policy_basis_made on policy_basis for insert with check (in_scope_of_staff(org));
create policy policy_basis_changed on policy_basis for update using (in_scope_of_staff(org));
grant select, insert, update on policy_basis to ${app};

insert into policy_basis (number, title, issuer, effective_from) values
('中发〔2004〕8号', '关于进一步加强和改进未成年人思想道德建设的若干意见', '中共中央、国务院', '2004-02-26'),
('教基〔2005〕9号', '关于进一步推进义务教育均衡发展的若干意见', '教育部', '2005-05-25'),
('国发〔2016〕13号', '关于加强农村留守儿童关爱保护工作的意见', '国务院', '2016-02-04'),
('国发〔2016〕36号', '关于加强困境儿童保障工作的意见', '国务院', '2016-06-13'),
('教财〔2018〕16号', '关于做好家庭经济困难学生认定工作的指导意见', '教育部等六部门', '2018-10-30'),
('民发〔2019〕62号', '关于进一步加强事实无人抚养儿童保障工作的意见', '民政部等12部门', '2019-06-18'),
('加强流动儿童关爱保护行动方案', '加强流动儿童关爱保护行动方案', '民政部等21部门', '2024-01-01'),
('全国中小学生学籍信息管理系统指标说明', '全国中小学生学籍信息管理系统指标说明', '教育部', '2014-01-01');
