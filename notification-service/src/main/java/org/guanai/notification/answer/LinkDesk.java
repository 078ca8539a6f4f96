package org.guanai.notification.answer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.SystemScope;
import org.guanai.notification.channel.ChannelKind;
import org.guanai.notification.link.NoticeLinks;
import org.guanai.notification.notice.AcknowledgementDesk;
import org.guanai.notification.notice.AcknowledgementView;
import org.guanai.notification.notice.NoticeDesk;
import org.guanai.notification.notice.NoticeView.LinkedView;

/// A notice by the link of its message. Whoever has the link is taken for its recipient: it was
/// sent to their own telephone or mailbox.
@ApplicationScoped
class LinkDesk {
    private final NoticeLinks links;
    private final NoticeDesk notices;
    private final AcknowledgementDesk acknowledgements;

    LinkDesk(NoticeLinks links, NoticeDesk notices, AcknowledgementDesk acknowledgements) {
        this.links = links;
        this.notices = notices;
        this.acknowledgements = acknowledgements;
    }

    /// @throws Refusal.Absent when the link is none of ours, too old, or not for this person any
    ///   more
    LinkedView open(String token) {
        return with(token, notices::linked);
    }

    AcknowledgementView acknowledge(String token) {
        return with(token, who -> acknowledgements.acknowledged(who, ChannelKind.LINK));
    }

    private <T> T with(String token, Function<UUID, T> act) {
        var recipient = links.read(token).orElseThrow(Refusal::absent);
        return SystemScope.call(
                () -> QuarkusTransaction.requiringNew().call(() -> act.apply(recipient)));
    }
}
