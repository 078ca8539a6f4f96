-- What a boarding school has for its boarders in a school year (寄宿条件).
create table boarding_profile (
    id            uuid primary key,
    org           text collate "C" not null,
    school_year   int not null,
    beds          int not null check (beds >= 0),
    rooms         int not null check (rooms >= 0),
    floor_area    int not null check (floor_area >= 0),
    girls_floors  int not null check (girls_floors >= 0),
    canteen_seats int not null check (canteen_seats >= 0),
    water_points  int not null check (water_points >= 0),
    baths         int not null check (baths >= 0),
    fire_exits    int not null check (fire_exits >= 0),
    health_room   boolean not null,
    night_light   boolean not null,
    state_money   int not null check (state_money >= 0),
    local_money   int not null check (local_money >= 0),
    other_money   int not null check (other_money >= 0),
    recorded_by   text not null,
    recorded_at   timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    version       bigint not null default 0
);
create unique index boarding_profile_of_year on boarding_profile (org, school_year) where withdrawn_at is null;
alter table boarding_profile enable row level security;
alter table boarding_profile force row level security;
create policy boarding_profile_scope on boarding_profile
    using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on boarding_profile to ${app};

-- Who guides the boarders' life (生活指导教师), on which floor.
create table life_post (
    id           uuid primary key,
    org          text collate "C" not null,
    staff_id     uuid not null references staff,
    name         text not null,
    woman        boolean not null,
    floor        text not null,
    girls_floor  boolean not null,
    from_on      date not null,
    ended_on     date,
    ended_why    text,
    recorded_by  text not null,
    recorded_at  timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    version      bigint not null default 0
);
create unique index life_post_of_staff on life_post (org, staff_id) where ended_on is null and withdrawn_at is null;
alter table life_post enable row level security;
alter table life_post force row level security;
create policy life_post_scope on life_post using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on life_post to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('life-guidance', 1, '3.3.1c', '生活指导教师配备(每人照管寄宿生数)', 'Boarders for each life-guidance teacher',
 '无全国统一标准,各地自定;女生楼层至少一名女性', 'DESIGN', true, '2016-01-01',
 '{"primary": 50, "junior": 80, "womanPerGirlsFloor": true}');
