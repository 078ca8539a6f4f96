package org.guanai.safety.mandatory.told;

import java.time.Instant;
import org.guanai.kit.openapi.Nullable;
import org.guanai.safety.agency.Agency;
import org.guanai.safety.agency.SendingWay;

/// An authority that must be told of a mandatory report.
///
/// @param dueAt until when: police at once
/// @param toldAt absent until it was
/// @param receipt number that it gave (接报回执)
/// @param late told after `dueAt`, or not yet and it has passed
public record ChannelView(
        Agency agency,
        Instant dueAt,
        @Nullable Instant toldAt,
        @Nullable SendingWay way,
        @Nullable String receivedBy,
        @Nullable String receipt,
        boolean late) {}
