-- Those who are reminded, as notification knows them: no e-mail address, so the reminder waits in the app.
insert into directory_entry (noun, id, org, name, active, version)
select 'STAFF', ('0190b000-0011-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, '330127/330127197', '量程', true, 1
from (select distinct n * ${step} / 4 as n from generate_series(0, ${due} - 1) as n) as helper
on conflict do nothing;
