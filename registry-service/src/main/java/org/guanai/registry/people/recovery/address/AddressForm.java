package org.guanai.registry.people.recovery.address;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.people.recovery.code.Destination;
import org.guanai.registry.people.recovery.code.RecoveryChannel;
import org.guanai.registry.personal.Phone;

/// An address of the caller's own, to be confirmed by a code that is sent there.
///
/// @param address a mobile number for SMS, else an e-mail address
/// @param language of what is sent there, `zh` or `en`; Chinese when left out
@Schema(name = "RecoveryAddressForm")
public record AddressForm(
        @NotNull RecoveryChannel channel,
        @NotBlank @Size(max = 120) String address,
        @Pattern(regexp = "zh|en") String language) {
    private static final String MAIL = "[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+";

    Destination destination() {
        var normal =
                switch (channel) {
                    case SMS -> Phone.parse(address).filter(p -> p.startsWith("1"));
                    case EMAIL -> Optional.of(address.strip()).filter(a -> a.matches(MAIL));
                };
        return new Destination(
                channel,
                normal.orElseThrow(() -> Refusal.invalid("registry.recovery-address", "address")),
                language == null ? "zh" : language);
    }
}
