package org.guanai.events.mentoring;

import java.time.LocalDate;
import java.util.UUID;

/// A contact duty passed its window without being done; one event per level, each once. Key: the
/// student.
///
/// @param dutyKind TALK, HOME_VISIT, WEEKLY_CONTACT, MONTHLY_LIAISON or BIMONTHLY_VISIT
/// @param dueOn last day of the window that was missed
/// @param remind who is reminded now: the helper first, then the principal, then the county
/// @param org path of the student's school
public record DutyOverdue(
        UUID pairingId,
        UUID studentId,
        UUID helperId,
        String org,
        String dutyKind,
        LocalDate dueOn,
        Level remind) {

    public enum Level {
        HELPER,
        PRINCIPAL,
        COUNTY
    }
}
