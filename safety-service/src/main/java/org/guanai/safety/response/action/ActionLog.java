package org.guanai.safety.response.action;

import java.util.List;

/// The actions on an incident.
///
/// @param items oldest first, never more than a case has
public record ActionLog(List<ActionView> items) {}
