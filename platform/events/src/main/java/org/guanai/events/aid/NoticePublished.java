package org.guanai.events.aid;

import java.time.LocalDate;
import java.util.UUID;

/// A public notice (公示) of recognised students began. Key: the notice.
///
/// @param programmeId null for a notice of recognitions
public record NoticePublished(
        UUID noticeId, String org, UUID programmeId, LocalDate from, LocalDate until) {}
