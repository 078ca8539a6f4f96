package org.guanai.safety.mandatory.told;

import java.time.Instant;
import org.guanai.safety.agency.Agency;
import org.guanai.safety.agency.SendingWay;

/// How an authority stands with a mandatory report.
///
/// @param toldAt null until it was; way, receivedBy and receipt alike
public record ToldAgency(
        Agency agency,
        Instant dueAt,
        Instant toldAt,
        SendingWay way,
        String receivedBy,
        String receipt) {}
