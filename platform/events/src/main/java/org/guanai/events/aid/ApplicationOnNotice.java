package org.guanai.events.aid;

import java.time.LocalDate;
import java.util.UUID;

/// An aid application stands on a public notice (公示): anybody may object. Key: the student.
///
/// @param until last day, included; it may move with the calendar
public record ApplicationOnNotice(
        UUID applicationId, UUID studentId, String org, UUID noticeId, LocalDate until) {}
