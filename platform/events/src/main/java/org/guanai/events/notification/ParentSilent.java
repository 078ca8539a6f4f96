package org.guanai.events.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// No parent of a left-behind child was in touch for so long (3.2.3d): once for each step, again
/// after a contact. Key: the student.
///
/// @param since day of the last contact, or on which the child came to be looked after
/// @param mentorIds who look after the child now, by the pairings that mentoring has published
public record ParentSilent(
        UUID studentId, String org, LocalDate since, Step step, List<UUID> mentorIds) {
    public enum Step {
        REMIND,
        LIST,
        TASK,
        VISIT
    }
}
