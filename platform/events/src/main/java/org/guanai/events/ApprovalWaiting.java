package org.guanai.events;

import java.time.Instant;
import java.util.UUID;

/// Something was asked for and waits for a second person's approval (待审批). On the event topic of
/// the service where it waits. Key: the id.
///
/// @param what EXPORT or ACCESS
/// @param id of what waits
/// @param org path of the organisation of whoever asked
/// @param askedBy human who asked, who cannot approve; null for a client
public record ApprovalWaiting(String what, UUID id, String org, UUID askedBy, Instant at) {}
