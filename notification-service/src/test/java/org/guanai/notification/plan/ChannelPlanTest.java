package org.guanai.notification.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.notification.chain.NoticeKind.INCIDENT;
import static org.guanai.notification.chain.NoticeKind.REMINDER;
import static org.guanai.notification.chain.NoticeKind.TELEPHONE;
import static org.guanai.notification.channel.ChannelKind.EMAIL;
import static org.guanai.notification.channel.ChannelKind.LETTER;
import static org.guanai.notification.channel.ChannelKind.SMS;
import static org.guanai.notification.channel.ChannelKind.WECOM;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanai.notification.channel.ChannelKind;
import org.guanai.notification.plan.ChannelPlan.Choice;
import org.junit.jupiter.api.Test;

/// A second channel does not make every reminder a text message.
class ChannelPlanTest {
    private static final LocalTime NIGHT = LocalTime.of(23, 0);
    private final ChannelPlan plan =
            new ChannelPlan(
                    Map.of(
                            INCIDENT,
                            new Choice(List.of(EMAIL, SMS), List.of(LETTER), Set.of(), null),
                            REMINDER,
                            new Choice(
                                    List.of(EMAIL),
                                    List.of(WECOM, SMS, LETTER),
                                    Set.of(WECOM),
                                    new BigDecimal("0.10"))),
                    Map.of(SMS, new BigDecimal("0.05"), LETTER, new BigDecimal("1.20")),
                    Map.of(SMS, Set.of("zh")),
                    LocalTime.of(21, 30),
                    LocalTime.of(6, 30));

    @Test
    void anIncidentIsSentByAllThatComeFirst() {
        assertThat(plan.first(INCIDENT, reachable(SMS, EMAIL))).containsExactly(EMAIL, SMS);
    }

    @Test
    void aReminderIsNotSentByAChannelThatOnlyComesNext() {
        assertThat(plan.first(REMINDER, reachable(EMAIL, SMS))).containsExactly(EMAIL);
    }

    @Test
    void whereNoneOfTheFirstIsPossibleTheNextOneSends() {
        assertThat(plan.first(REMINDER, reachable(SMS))).containsExactly(SMS);
    }

    @Test
    void whenTheFirstHasFailedTheNextOneSends() {
        assertThat(plan.next(REMINDER, reachable(EMAIL, SMS), Set.of(EMAIL))).containsExactly(SMS);
    }

    @Test
    void whatWasTriedIsNotTriedAgain() {
        assertThat(plan.next(REMINDER, reachable(EMAIL, SMS), Set.of(EMAIL, SMS))).isEmpty();
    }

    @Test
    void neverIsNeverThoughAListNamesIt() {
        assertThat(plan.first(REMINDER, reachable(WECOM))).isEmpty();
    }

    @Test
    void aChannelThatIsTooDearForTheOccasionIsNotUsed() {
        assertThat(plan.first(REMINDER, reachable(LETTER))).isEmpty();
        assertThat(plan.first(INCIDENT, reachable(LETTER))).containsExactly(LETTER);
    }

    @Test
    void aChannelThatDoesNotSpeakTheReadersLanguageIsNotUsed() {
        var english = new Reachability("en", Set.of(SMS), Set.of(), QuietTime.NONE);
        assertThat(plan.first(INCIDENT, english)).isEmpty();
    }

    @Test
    void aKindThatNoPlanNamesIsOnlyInTheApp() {
        assertThat(plan.first(TELEPHONE, reachable(EMAIL))).isEmpty();
    }

    @Test
    void aReminderWaitsForTheEndOfTheNight() {
        assertThat(plan.hold(REMINDER, QuietTime.NONE, NIGHT)).isEqualTo(Duration.ofMinutes(450));
        assertThat(plan.hold(REMINDER, QuietTime.NONE, LocalTime.of(6, 0)))
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(plan.hold(REMINDER, QuietTime.NONE, LocalTime.NOON)).isZero();
    }

    @Test
    void anIncidentIsNeverHeldBack() {
        var always = new QuietTime(LocalTime.MIN, LocalTime.MAX);
        assertThat(plan.hold(INCIDENT, always, NIGHT)).isZero();
    }

    @Test
    void somebodysOwnQuietTimeGoesOnFromTheCountys() {
        var own = new QuietTime(LocalTime.of(6, 0), LocalTime.of(9, 0));
        assertThat(plan.hold(REMINDER, own, NIGHT)).isEqualTo(Duration.ofHours(10));
        assertThat(plan.hold(REMINDER, own, LocalTime.of(8, 0))).isEqualTo(Duration.ofHours(1));
        assertThat(plan.hold(REMINDER, own, LocalTime.NOON)).isZero();
    }

    @Test
    void aKindThatSomebodyHasTurnedOffIsSentByNothingAndAnIncidentCannotBe() {
        var muted = Set.of(REMINDER.name(), INCIDENT.name());
        var person = new Reachability("zh", Set.of(EMAIL, SMS), muted, QuietTime.NONE);
        assertThat(plan.first(REMINDER, person)).isEmpty();
        assertThat(plan.first(INCIDENT, person)).containsExactly(EMAIL, SMS);
    }

    private static Reachability reachable(ChannelKind... channels) {
        return new Reachability("zh", Set.of(channels), Set.of(), QuietTime.NONE);
    }
}
