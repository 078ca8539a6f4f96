package org.guanai.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.notification.channel.ChannelKind.EMAIL;
import static org.guanai.notification.channel.ChannelKind.SMS;
import static org.guanai.notification.channel.ChannelKind.WECOM;

import java.util.List;
import org.guanai.notification.notice.ChannelPlan.Choice;
import org.junit.jupiter.api.Test;

/// A second channel does not make every reminder a text message.
class ChannelPlanTest {
    private final ChannelPlan plan =
            new ChannelPlan(
                    new Choice(List.of(EMAIL, SMS), List.of()),
                    new Choice(List.of(EMAIL), List.of(WECOM, SMS)));

    @Test
    void anIncidentIsSentByAllThatComeFirst() {
        assertThat(plan.of(NoticeKind.INCIDENT, List.of(SMS, EMAIL))).containsExactly(EMAIL, SMS);
    }

    @Test
    void aReminderIsNotSentByAChannelThatOnlyComesNext() {
        assertThat(plan.of(NoticeKind.REMINDER, List.of(EMAIL, SMS))).containsExactly(EMAIL);
    }

    @Test
    void whereNoneOfTheFirstIsInstalledTheNextOneSends() {
        assertThat(plan.of(NoticeKind.REMINDER, List.of(SMS, WECOM))).containsExactly(WECOM);
    }

    @Test
    void aChannelThatNoPlanNamesIsNeverUsed() {
        assertThat(plan.of(NoticeKind.INCIDENT, List.of(WECOM))).isEmpty();
    }
}
