package org.guanai.events.registry;

import java.time.LocalDate;
import java.util.UUID;

/// A student's leave from school (休学) took a step; the enrolment goes on. Key: the student.
///
/// @param org path of the school
/// @param until last day, included
public record StudentLeaveMoved(
        UUID leaveId,
        UUID studentId,
        String org,
        LeaveState state,
        LocalDate from,
        LocalDate until) {

    public enum LeaveState {
        REQUESTED,
        /// 准予休学.
        GRANTED,
        REFUSED,
        /// 复学.
        ENDED,
        WITHDRAWN
    }
}
