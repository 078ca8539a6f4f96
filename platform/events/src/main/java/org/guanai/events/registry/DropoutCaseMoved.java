package org.guanai.events.registry;

import java.util.UUID;

/// The case of a child that is missing from school (控辍保学个案) took a step. Key: the student, else the
/// case.
///
/// @param studentId null for a child that was never enrolled
/// @param org path of the school, or of the village that the child lives in
/// @param forPoverty whether the family's hardship is the cause, so that aid is asked for (3.2.4f)
public record DropoutCaseMoved(
        UUID caseId, UUID studentId, String org, DropoutState state, boolean forPoverty) {

    public enum DropoutState {
        /// 疑似辍学.
        SUSPECTED,
        /// 辍学, or never enrolled.
        DROPPED_OUT,
        /// 复学, being watched.
        RETURNED,
        /// 销号.
        CLOSED,
        /// It was a mistake.
        WITHDRAWN
    }
}
