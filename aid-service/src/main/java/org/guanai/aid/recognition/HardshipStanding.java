package org.guanai.aid.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.guanai.aid.student.StudentsArrived;
import org.guanai.aid.term.SchoolYear;
import org.guanai.files.attachment.AttachmentOwner;

/// Who is recognised as in hardship, for the features that follow. A recognition follows the child
/// to another school of the county.
@ApplicationScoped
public class HardshipStanding {
    private final Recognitions recognitions;

    HardshipStanding(Recognitions recognitions) {
        this.recognitions = recognitions;
    }

    /// Empty when the child is not recognised for the school year of a term, or not any more.
    ///
    /// @param term `2025-2026-2`
    public Optional<Hardship> of(UUID student, String term) {
        return recognitions
                .inForce(student, SchoolYear.of(term).text())
                .map(r -> new Hardship(r.hardshipKind, r.tier));
    }

    /// The record that papers are attached to; empty when the caller sees none of this id.
    public Optional<AttachmentOwner> papersOf(UUID recognition) {
        return recognitions.findByIdOptional(recognition).map(Recognition::owner);
    }

    /// Recognitions follow a record that is joined into another, and go back when they are parted.
    void on(@Observes StudentsArrived arrived) {
        arrived.joined()
                .forEach((student, into) ->
                        recognitions.toFollow(student, into).forEach(r -> r.follow(into)));
        recognitions.joinedFrom(arrived.own()).forEach(Recognition::goBack);
        recognitions.flush();
    }
}
