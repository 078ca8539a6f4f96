package org.guanai.notification.channel.sms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.guanai.kit.sealing.BlindIndex;

/// Telephone numbers of deliveries, found again without being stored.
@ApplicationScoped
public class SmsPhones {
    static final String DOMAIN = "delivery.phone";

    private final BlindIndex index;

    SmsPhones(BlindIndex index) {
        this.index = index;
    }

    /// @param phone with or without the country's prefix
    public List<byte[]> candidates(String phone) {
        return index.candidates(DOMAIN, bare(phone));
    }

    private static String bare(String phone) {
        var digits = phone.replaceAll("\\D", "");
        return digits.length() > 11 && digits.startsWith("86")
                ? digits.substring(digits.length() - 11)
                : digits;
    }
}
