package org.guanai.notification.channel.sms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// A provider of SMS.
interface SmsProvider {
    /// As the configuration names it.
    String name();

    /// Blocks for an answer; called outside any transaction.
    SmsAnswer send(Sms sms);

    /// Receipts (回执) as the provider reports them; what cannot be read is left out.
    List<SmsReceipt> receipts(JsonNode report);

    /// Replies (上行短信) as the provider reports them.
    List<SmsReply> replies(JsonNode report);

    /// What the provider wants to hear, so that it does not report again.
    String thanks();
}
