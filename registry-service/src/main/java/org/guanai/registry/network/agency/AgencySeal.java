package org.guanai.registry.network.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guanai.kit.sealing.Sealer;

/// Seals and opens the phones of an agency.
@ApplicationScoped
class AgencySeal {
    private static final String TABLE = "partner_agency";

    private final Sealer sealer;

    AgencySeal(Sealer sealer) {
        this.sealer = sealer;
    }

    byte[] phone(UUID id, String number) {
        return sealer.seal(number, TABLE, id, "phone");
    }

    byte[] dutyPhone(UUID id, String number) {
        return sealer.seal(number, TABLE, id, "duty_phone");
    }

    String openPhone(UUID id, byte[] sealed) {
        return sealer.open(sealed, TABLE, id, "phone");
    }

    String openDutyPhone(UUID id, byte[] sealed) {
        return sealer.open(sealed, TABLE, id, "duty_phone");
    }
}
