package org.guanai.mentoring.counsel.voice.form;

import java.util.List;
import java.util.UUID;

/// A round with the slips of its children, shown once.
public record VoiceTickets(VoiceRoundView round, List<VoiceTicket> tickets) {

    /// @param ticket what the child types in
    public record VoiceTicket(UUID studentId, String name, String ticket) {}
}
