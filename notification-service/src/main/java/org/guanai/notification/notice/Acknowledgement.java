package org.guanai.notification.notice;

import java.util.UUID;

/// An acknowledgement (确认) of a notice.
///
/// @param by the guardian who acknowledged on the telephone; absent when the caller acknowledges
public record Acknowledgement(UUID by) {}
