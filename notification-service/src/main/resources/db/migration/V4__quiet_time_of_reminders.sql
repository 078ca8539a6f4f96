-- When an attempt was queued, real time: reminders are sent to a person at most once in a while, the rest waits in the app.
alter table attempt add column queued_at timestamptz not null default now();
create index attempt_sent_to on attempt (person, queued_at) where not urgent and channel <> 'IN_APP';
