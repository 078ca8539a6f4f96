package org.guanai.events.registry;

import java.time.Instant;
import java.util.UUID;

/// A code by which somebody shows that an address is theirs is to be sent there. Key: the code.
///
/// @param org path of the county
/// @param purpose ADDRESS to confirm the address, PASSWORD for a forgotten password
/// @param channel SMS or EMAIL
/// @param sealedAddress sealed for notification, context [#context] of `address`
/// @param sealedCode sealed for notification, context [#context] of `code`
/// @param language `zh` or `en`
/// @param until after which it is of no use any more, real time
public record RecoveryCodeMade(
        UUID codeId,
        String org,
        String purpose,
        String channel,
        String sealedAddress,
        String sealedCode,
        String language,
        Instant until) {

    /// What a sealed field of it belongs to.
    public static String context(UUID codeId, String field) {
        return "recovery-code:" + codeId + ":" + field;
    }
}
