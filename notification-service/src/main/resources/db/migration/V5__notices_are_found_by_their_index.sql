-- Looked for by values alone (Notices.knows), an index that also asks for the kind is passed over, and the whole table read
-- for every reminder. That a value is not null follows from its being equal to something.
drop index notice_of_incident;
drop index notice_of_duty;
create unique index notice_of_incident on notice (incident_id, student_id) where incident_id is not null;
create unique index notice_of_duty on notice (pairing_id, duty_kind, due_on, level) where pairing_id is not null;
