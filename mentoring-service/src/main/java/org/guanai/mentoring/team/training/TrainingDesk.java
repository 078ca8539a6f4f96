package org.guanai.mentoring.team.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.correction.Withdrawal;

/// Recording trainings and putting them right.
@ApplicationScoped
class TrainingDesk {
    private final Trainings trainings;
    private final TrainedPeople people;
    private final TrainingStandings standings;
    private final EntityManager entities;
    private final Journal journal;
    private final Clock clock;

    TrainingDesk(
            Trainings trainings,
            TrainedPeople people,
            TrainingStandings standings,
            EntityManager entities,
            Journal journal,
            Clock clock) {
        this.trainings = trainings;
        this.people = people;
        this.standings = standings;
        this.entities = entities;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Absent for a person who is none of the caller's
    @Transactional
    UUID record(TrainingEntry entry) {
        var org = people.orgOf(entry.personId()).orElseThrow(Refusal::absent);
        var training = Training.record(org, entry, standings.rule(org), clock.instant());
        trainings.persistAndFlush(training);
        journal.wrote(Training.TABLE, training.id, "topic", "heldOn", "hours");
        return training.id;
    }

    @Transactional
    void correct(UUID id, String ifMatch, TrainingEntry entry) {
        if (entry.reason() == null || entry.reason().isBlank()) {
            throw Refusal.invalid("mentoring.reason-missing", "reason");
        }
        var training = trainings.locked(id).orElseThrow(Refusal::absent);
        Editable.check(ifMatch, training.version);
        if (!training.personId.equals(entry.personId())) {
            throw Refusal.unprocessable("mentoring.training-of-another", "personId");
        }
        training.correct(entry, standings.rule(training.org), clock.instant());
        trainings.flush();
        journal.corrected(Training.TABLE, id, entry.reason(), "topic", "heldOn", "hours");
    }

    @Transactional
    void withdraw(UUID id, Withdrawal withdrawal) {
        var training = trainings.locked(id).orElseThrow(Refusal::absent);
        training.withdraw(withdrawal.reason(), clock.instant());
        trainings.flush();
        journal.withdrew(Training.TABLE, id, withdrawal.reason());
    }

    @Transactional
    Page<TrainingView> list(Optional<UUID> person, boolean withdrawn, Paging paging) {
        var all = Listing.of(entities, Training.class).where("personId = :person", person);
        return (withdrawn ? all : all.where("withdrawnAt is null"))
                .by("heldOn", "id")
                .page(paging, TrainingView.class);
    }

    @Transactional
    TrainingView one(UUID id) {
        return Listing.of(entities, Training.class)
                .where("id = :id", id)
                .page(Paging.of(1, null), TrainingView.class)
                .items()
                .stream()
                .findFirst()
                .orElseThrow(Refusal::absent);
    }

    /// @throws Refusal.Absent for a person who is none of the caller's
    @Transactional
    TrainingStanding standing(UUID person) {
        var org = people.orgOf(person).orElseThrow(Refusal::absent);
        return standings.of(org, person);
    }
}
