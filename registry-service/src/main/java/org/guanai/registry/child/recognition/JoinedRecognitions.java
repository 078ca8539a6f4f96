package org.guanai.registry.child.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.registry.child.joined.RecordsJoined;
import org.guanai.registry.child.joined.RecordsParted;

/// Recognitions follow a record that becomes part of another, and go back when they are parted; the
/// groups of both follow. What both records have recognised stays where it is.
@ApplicationScoped
class JoinedRecognitions {
    private static final List<SpecialGroup> RECOGNISED =
            List.of(SpecialGroup.HARDSHIP, SpecialGroup.LEARNING_DIFFICULTY);

    private final Recognitions recognitions;
    private final Standings standings;

    JoinedRecognitions(Recognitions recognitions, Standings standings) {
        this.recognitions = recognitions;
        this.standings = standings;
    }

    void join(@Observes RecordsJoined joined) {
        var there = recognitions.all(joined.stays().id());
        recognitions.all(joined.absorbed().id()).stream()
                .filter(r -> there.stream().noneMatch(other -> isTwice(r, other)))
                .forEach(r -> r.move(joined.stays()));
        for (var group : RECOGNISED) {
            standings.settle(joined.stays(), group);
            standings.leave(joined.absorbed(), group);
        }
    }

    void part(@Observes RecordsParted parted) {
        recognitions
                .joined(parted.stays().id(), parted.absorbed().id())
                .forEach(r -> r.goBack(parted.absorbed()));
        for (var group : RECOGNISED) {
            standings.settle(parted.stays(), group);
            standings.settle(parted.absorbed(), group);
        }
    }

    private static boolean isTwice(Recognition one, Recognition other) {
        return one.isOpen()
                && other.isOpen()
                && one.groupName == other.groupName
                && Objects.equals(one.kind, other.kind);
    }
}
