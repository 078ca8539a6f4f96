package org.guanai.aid.inkind;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.money.Money;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// Meals or goods that were handed out.
///
/// @param studentId absent for a whole school's meals
/// @param perHead CNY of one meal or piece, rounded down to the cent
public record DeliveryView(
        UUID id,
        UUID programmeId,
        OrgPath org,
        @Nullable UUID studentId,
        DeliveryKind kind,
        LocalDate on,
        String item,
        int quantity,
        Money cost,
        Money perHead,
        @Nullable String supplier,
        String receivedBy,
        @Nullable String witness,
        long version) {}
