package org.guanai.registry.people.recovery.address;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.people.recovery.code.Destination;
import org.guanai.registry.people.recovery.code.RecoveryChannel;
import org.guanai.registry.personal.Masked;

/// A human's confirmed address (已验证的联系方式): one at most. Its owner hears of each step.
@Entity
class RecoveryAddress {
    static final String TABLE = "recovery_address";

    @Id UUID human;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    RecoveryChannel channel;

    byte[] address;
    String language;
    Instant confirmedAt;

    protected RecoveryAddress() {}

    private RecoveryAddress(UUID human, OrgPath county) {
        this.human = human;
        org = county;
    }

    static RecoveryAddress confirmed(
            UUID human, OrgPath county, Destination of, Instant at, Sealer sealer) {
        var address = new RecoveryAddress(human, county);
        address.confirm(of, at, sealer);
        return address;
    }

    /// Takes the place of the one of before.
    void confirm(Destination of, Instant at, Sealer sealer) {
        channel = of.channel();
        address = sealer.seal(of.address(), TABLE, human, "address");
        language = of.language();
        confirmedAt = at;
    }

    Destination destination(Sealer sealer) {
        return new Destination(channel, open(sealer), language);
    }

    AddressView view(Sealer sealer) {
        var text = open(sealer);
        var masked = channel == RecoveryChannel.SMS ? Masked.phone(text) : Masked.email(text);
        return new AddressView(channel, masked, confirmedAt);
    }

    private String open(Sealer sealer) {
        return sealer.open(address, TABLE, human, "address");
    }
}
