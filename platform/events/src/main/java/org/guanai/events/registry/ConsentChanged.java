package org.guanai.events.registry;

import java.time.LocalDate;
import java.util.UUID;

/// A guardian has said whether a use of a child's data is consented to (单独同意), or has withdrawn it.
/// Key: the student.
///
/// @param org path of the child's school
/// @param granted whether the use is consented to from now on
/// @param onPaper whether the school entered it from a paper
public record ConsentChanged(
        UUID consentId,
        UUID studentId,
        String org,
        UUID guardianId,
        ConsentUse use,
        boolean granted,
        boolean onPaper,
        LocalDate on) {}
