package org.guanai.mentoring.team.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;

/// Counts how far people are trained, by the rule `training` of their county.
@ApplicationScoped
public class TrainingStandings {
    @Produces
    static final RuleOf<TrainingRule> TRAINING = new RuleOf<>("training", TrainingRule.class);

    private final Trainings trainings;
    private final Rules rules;
    private final Clock clock;

    TrainingStandings(Trainings trainings, Rules rules, Clock clock) {
        this.trainings = trainings;
        this.rules = rules;
        this.clock = clock;
    }

    TrainingRule rule(OrgPath org) {
        return rules.today(org).of(TRAINING).content();
    }

    /// Whether a helper has the hours that an appointment needs.
    public boolean isReady(OrgPath org, UUID helper) {
        return of(org, helper).helperReady();
    }

    TrainingStanding of(OrgPath org, UUID person) {
        var rule = rule(org);
        var passed = trainings.passedBy(person);
        var hours =
                passed.stream().filter(t -> !t.topic.isForBoarding()).mapToInt(t -> t.hours).sum();
        var boarding =
                Arrays.stream(TrainingTopic.values())
                        .filter(TrainingTopic::isForBoarding)
                        .map(topic -> topic(topic, passed, rule))
                        .toList();
        return new TrainingStanding(person, hours, hours >= rule.helperHours(), boarding);
    }

    /// Hours that still count.
    private TrainingStanding.TopicStanding topic(
            TrainingTopic topic, List<Training> passed, TrainingRule rule) {
        var today = LocalDate.now(clock);
        var counting =
                passed.stream()
                        .filter(t -> t.topic == topic && !t.validUntil.isBefore(today))
                        .toList();
        var hours = counting.stream().mapToInt(t -> t.hours).sum();
        var demanded = rule.hoursOf(topic);
        return new TrainingStanding.TopicStanding(
                topic,
                hours,
                demanded,
                hours >= demanded && !counting.isEmpty(),
                counting.isEmpty() ? null : counting.getLast().validUntil);
    }
}
