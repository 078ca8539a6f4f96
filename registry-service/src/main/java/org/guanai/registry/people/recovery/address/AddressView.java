package org.guanai.registry.people.recovery.address;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.registry.people.recovery.code.RecoveryChannel;

/// Where the caller is sent a code when the password is forgotten.
///
/// @param address masked
/// @param confirmedAt when they showed that it is theirs
@Schema(name = "RecoveryAddressView")
public record AddressView(RecoveryChannel channel, String address, Instant confirmedAt) {}
