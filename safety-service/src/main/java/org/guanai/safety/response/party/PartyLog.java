package org.guanai.safety.response.party;

import java.util.List;

/// The adults and outsiders in an incident.
///
/// @param items oldest first, without those who were taken out; never more than a case has
public record PartyLog(List<PartyView> items) {}
