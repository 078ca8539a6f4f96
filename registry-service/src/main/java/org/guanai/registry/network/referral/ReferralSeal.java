package org.guanai.registry.network.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guanai.kit.sealing.Sealer;

/// Seals and opens the words of referrals.
@ApplicationScoped
class ReferralSeal {
    private final Sealer sealer;

    ReferralSeal(Sealer sealer) {
        this.sealer = sealer;
    }

    byte[] what(UUID referral, String words) {
        return sealer.seal(words, "referral", referral, "what");
    }

    String openWhat(UUID referral, byte[] sealed) {
        return sealer.open(sealed, "referral", referral, "what");
    }

    byte[] words(UUID step, String words) {
        return sealer.seal(words, "referral_step", step, "words");
    }

    String openWords(UUID step, byte[] sealed) {
        return sealer.open(sealed, "referral_step", step, "words");
    }
}
