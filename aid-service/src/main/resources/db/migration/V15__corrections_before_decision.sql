-- Who put an application right before it was decided never decides on it; when and why it was last put right is shown.
alter table application
    add column corrected_by uuid[] not null default '{}',
    add column corrected_at timestamptz,
    add column correction_reason text;

alter table recognition
    add column corrected_by uuid[] not null default '{}',
    add column corrected_at timestamptz,
    add column correction_reason text,
    add constraint recognition_other_hands check (checked_by <> all (corrected_by));
