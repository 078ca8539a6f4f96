package org.guanai.notification.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.time.BusinessZone;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.channel.ChannelKind;
import org.guanai.notification.channel.InstalledChannels;
import org.guanai.notification.directory.Addressee;

/// Chooses the channels for a person by the plan of the county.
@ApplicationScoped
public class ChannelPlanner {
    @Produces
    static final RuleOf<ChannelPlan> CHANNEL_PLAN = new RuleOf<>("channel-plan", ChannelPlan.class);

    private final Rules rules;
    private final InstalledChannels installed;
    private final Clock clock;

    ChannelPlanner(Rules rules, InstalledChannels installed, Clock clock) {
        this.rules = rules;
        this.installed = installed;
        this.clock = clock;
    }

    /// @param org path of the organisation that the notice belongs to
    public PlannedChannels first(NoticeKind kind, String org, Addressee who) {
        var plan = plan(org);
        var person = reachability(who);
        return planned(plan, kind, person, plan.first(kind, person));
    }

    /// @param tried all that have failed
    public PlannedChannels next(
            NoticeKind kind, String org, Addressee who, Collection<ChannelKind> tried) {
        var plan = plan(org);
        var person = reachability(who);
        return planned(plan, kind, person, plan.next(kind, person, tried));
    }

    private PlannedChannels planned(
            ChannelPlan plan, NoticeKind kind, Reachability person, List<ChannelKind> channels) {
        var now = LocalTime.ofInstant(clock.instant(), BusinessZone.ID);
        return new PlannedChannels(channels, plan.hold(kind, person.quiet(), now));
    }

    private Reachability reachability(Addressee who) {
        var calm = who.calm();
        var quiet = calm.from() == null ? QuietTime.NONE : new QuietTime(calm.from(), calm.until());
        return new Reachability(who.language(), installed.reaching(who), calm.muted(), quiet);
    }

    private ChannelPlan plan(String org) {
        return rules.today(org).of(CHANNEL_PLAN).content();
    }
}
