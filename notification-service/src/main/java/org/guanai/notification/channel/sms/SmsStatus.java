package org.guanai.notification.channel.sms;

import jakarta.inject.Singleton;
import org.guanai.notification.channel.ChannelStatus;

/// How it stands with the providers of SMS.
@Singleton
class SmsStatus extends ChannelStatus {
    SmsStatus() {
        super("the provider of SMS");
    }
}
