package org.guanai.events.aid;

import java.time.LocalDate;
import java.util.UUID;

/// A child is recognised as in hardship (家庭经济困难学生, 2.3, 3.3.2a). Key: the student.
///
/// @param kind code of the kind of hardship (困难类型)
/// @param ruleVersion what it was recognised under
/// @param until last day, the end of the school year
public record HardshipRecognised(
        UUID recognitionId,
        UUID studentId,
        String org,
        String kind,
        String ruleVersion,
        LocalDate from,
        LocalDate until) {}
