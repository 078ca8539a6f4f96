package org.guanai.notification.channel.sms;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.guanai.kit.problem.Refusal;

/// Reads what providers report (回执, 上行短信). Providers do not sign; a secret in the address stands
/// in.
@ApplicationScoped
public class SmsReports {
    private final List<SmsProvider> installed;
    private final SmsConfig config;

    SmsReports(@All List<SmsProvider> installed, SmsConfig config) {
        this.installed = installed;
        this.config = config;
    }

    public List<SmsReceipt> receipts(String provider, String secret, JsonNode report) {
        return of(provider, secret).receipts(report);
    }

    public List<SmsReply> replies(String provider, String secret, JsonNode report) {
        return of(provider, secret).replies(report);
    }

    public String thanks(String provider, String secret) {
        return of(provider, secret).thanks();
    }

    /// @throws Refusal.Absent when there is no such provider, or the secret is another
    private SmsProvider of(String provider, String secret) {
        var known = config.reportSecret().filter(s -> isSame(s, secret)).isPresent();
        return installed.stream()
                .filter(p -> known && p.name().equals(provider))
                .findFirst()
                .orElseThrow(Refusal::absent);
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
