package org.guanai.notification.byhand;

import org.guanai.notification.channel.ChannelKind;

/// How somebody is told without a machine.
public enum HandWay {
    CALL(ChannelKind.CALL),
    VISIT(ChannelKind.VISIT),
    /// Registered, with its number as the receipt.
    LETTER(ChannelKind.LETTER);

    private final ChannelKind channel;

    HandWay(ChannelKind channel) {
        this.channel = channel;
    }

    ChannelKind channel() {
        return channel;
    }
}
