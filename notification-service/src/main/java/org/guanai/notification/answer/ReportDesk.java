package org.guanai.notification.answer;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.guanai.kit.scope.SystemScope;
import org.guanai.notification.channel.ChannelKind;
import org.guanai.notification.channel.sms.SmsPhones;
import org.guanai.notification.channel.sms.SmsReceipt;
import org.guanai.notification.channel.sms.SmsReply;
import org.guanai.notification.channel.sms.SmsReports;
import org.guanai.notification.delivery.Dispatch;
import org.guanai.notification.notice.AcknowledgementDesk;

/// Takes what providers of SMS report: that a message did not arrive, and what its reader answered.
/// All of it may come again.
@ApplicationScoped
class ReportDesk {
    /// An answer is to the newest message of this time.
    private static final Duration ANSWERED_WITHIN = Duration.ofDays(3);

    /// 收到, 知道了, 已阅, 好的, 1: what people answer when they have read something.
    private static final Pattern READ =
            Pattern.compile("^\\s*(1|y|yes|ok|好|收到|知|已|明白|了解).*", Pattern.CASE_INSENSITIVE);

    private final SmsReports reports;
    private final SmsPhones phones;
    private final Dispatch dispatch;
    private final AcknowledgementDesk acknowledgements;
    private final Clock clock;

    ReportDesk(
            SmsReports reports,
            SmsPhones phones,
            Dispatch dispatch,
            AcknowledgementDesk acknowledgements,
            Clock clock) {
        this.reports = reports;
        this.phones = phones;
        this.dispatch = dispatch;
        this.acknowledgements = acknowledgements;
        this.clock = clock;
    }

    /// @return what the provider wants to hear
    String receipts(String provider, String secret, JsonNode report) {
        each(reports.receipts(provider, secret, report), this::receipt);
        return reports.thanks(provider, secret);
    }

    /// @return what the provider wants to hear
    String replies(String provider, String secret, JsonNode report) {
        each(reports.replies(provider, secret, report), this::reply);
        return reports.thanks(provider, secret);
    }

    private void receipt(SmsReceipt receipt) {
        if (!receipt.arrived()) {
            dispatch.bounced(receipt.reference());
        }
    }

    private void reply(SmsReply reply) {
        if (READ.matcher(reply.text()).matches()) {
            var since = clock.instant().minus(ANSWERED_WITHIN);
            dispatch.newestTo(phones.candidates(reply.phone()), since)
                    .ifPresent(who -> acknowledgements.acknowledged(who, ChannelKind.SMS));
        }
    }

    /// Each in a transaction of its own: one that fails holds up none.
    private static <T> void each(List<T> all, Consumer<T> act) {
        SystemScope.run(() ->
                all.forEach(one -> QuarkusTransaction.requiringNew().run(() -> act.accept(one))));
    }
}
