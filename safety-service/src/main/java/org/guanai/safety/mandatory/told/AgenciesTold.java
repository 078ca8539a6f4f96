package org.guanai.safety.mandatory.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.agency.Agency;

/// Which authorities must be told of a mandatory report, and which were: police at once, education
/// and civil affairs beside (rule `mandatory-channels`).
@ApplicationScoped
public class AgenciesTold {
    @Produces
    static final RuleOf<MandatoryChannels> MANDATORY_CHANNELS =
            new RuleOf<>("mandatory-channels", MandatoryChannels.class);

    private final ReportChannels channels;
    private final Rules rules;
    private final Clock clock;

    AgenciesTold(ReportChannels channels, Rules rules, Clock clock) {
        this.channels = channels;
        this.rules = rules;
        this.clock = clock;
    }

    public void owe(UUID report, OrgPath org) {
        var rule = rules.today(org).of(MANDATORY_CHANNELS).content();
        var now = clock.instant();
        var police = now.plus(Duration.ofMinutes(rule.policeMinutes()));
        var others = now.plus(Duration.ofHours(rule.othersHours()));
        channels.persist(ReportChannel.owed(report, org, Agency.POLICE, police));
        for (var agency : rule.others()) {
            channels.persist(ReportChannel.owed(report, org, agency, others));
        }
    }

    /// @throws Refusal.Unprocessable when it is said to be told later than now
    /// @throws Refusal.Conflict when it was told before
    public void tell(UUID report, OrgPath org, ChannelEntry entry) {
        if (entry.toldAt().isAfter(clock.instant())) {
            throw Refusal.unprocessable("safety.told-in-future", "toldAt");
        }
        var channel =
                channels.of(report, entry.agency())
                        .orElseGet(() ->
                                ReportChannel.owed(report, org, entry.agency(), entry.toldAt()));
        channel.tell(entry);
        channels.persist(channel);
    }

    public List<ToldAgency> of(UUID report) {
        return channels.of(report).stream().map(ReportChannel::told).toList();
    }

    /// @throws Refusal.Conflict while one must still be told
    public void requireAll(UUID report) {
        if (channels.of(report).stream().anyMatch(c -> c.toldAt == null)) {
            throw Refusal.conflict("safety.channel-owed");
        }
    }

    /// @param policeMinutes within which the police is told
    /// @param othersHours within which the others are
    record MandatoryChannels(
            @Min(1) @Max(1440) int policeMinutes,
            @Min(1) @Max(168) int othersHours,
            @NotNull @Size(max = 10) List<@NotNull Agency> others) {}
}
