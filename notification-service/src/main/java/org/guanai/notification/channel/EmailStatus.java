package org.guanai.notification.channel;

import jakarta.inject.Singleton;

/// How it stands with the mail server.
@Singleton
class EmailStatus extends ChannelStatus {
    EmailStatus() {
        super("the mail server");
    }
}
