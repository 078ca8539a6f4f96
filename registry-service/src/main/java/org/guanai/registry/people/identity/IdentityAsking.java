package org.guanai.registry.people.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.people.human.Human;
import org.guanai.registry.people.human.Humans;
import org.guanai.registry.personal.Registrar;

/// Asks the county, where a number alone says that two names are one human.
@ApplicationScoped
public class IdentityAsking {
    private final IdentityQuestions questions;
    private final Humans humans;
    private final Registrar registrar;
    private final Journal journal;
    private final Clock clock;

    IdentityAsking(
            IdentityQuestions questions,
            Humans humans,
            Registrar registrar,
            Journal journal,
            Clock clock) {
        this.questions = questions;
        this.humans = humans;
        this.registrar = registrar;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param person id of a new record, whose post is there already
    /// @param at path of the organisation that keeps it
    @Transactional
    public void askIfUnlike(UUID person, OrgPath at, String name, Human human) {
        if (human.alike()) {
            return;
        }
        var known = humans.knownAs(human.id());
        var question = IdentityQuestion.of(person, at, name, human.id(), known);
        var waiting = question.ask(registrar.name(), null, clock.instant());
        questions.persistAndFlush(question);
        journal.publish(Topics.REGISTRY_EVENTS, question.id, waiting);
        journal.wrote("identity-question", question.id, "person");
    }
}
