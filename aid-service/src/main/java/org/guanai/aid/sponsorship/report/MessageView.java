package org.guanai.aid.sponsorship.report;

import java.time.Instant;
import java.util.UUID;
import org.guanai.aid.sponsorship.order.MessageEntry;

/// Words of the child or the sponsor.
public record MessageView(
        UUID id,
        MessageEntry.Sender sender,
        String words,
        Instant writtenAt,
        boolean waiting,
        boolean released) {}
