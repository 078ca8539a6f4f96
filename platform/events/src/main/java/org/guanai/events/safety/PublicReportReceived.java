package org.guanai.events.safety;

import java.util.UUID;

/// Somebody reported harm to a child by the public form (社会举报): the officers of the county look at
/// it. Key: the report.
///
/// @param org path of the county
public record PublicReportReceived(UUID reportId, String org) {}
