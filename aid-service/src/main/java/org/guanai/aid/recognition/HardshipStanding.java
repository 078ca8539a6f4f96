package org.guanai.aid.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.guanai.aid.hardship.Hardship;
import org.guanai.aid.student.StudentsArrived;
import org.guanai.aid.term.SchoolYear;
import org.guanai.files.attachment.AttachmentOwner;
import org.guanai.kit.scope.OrgPath;

/// Who is recognised as in hardship, for the features that follow. A recognition follows the child
/// to another school of the county.
@ApplicationScoped
public class HardshipStanding {
    private final Recognitions recognitions;
    private final RecognitionRules rules;

    HardshipStanding(Recognitions recognitions, RecognitionRules rules) {
        this.recognitions = recognitions;
        this.rules = rules;
    }

    /// Empty when the child is not recognised for the school year of a term, or not any more.
    ///
    /// @param term `2025-2026-2`
    public Optional<Hardship> of(UUID student, String term) {
        return recognitions
                .inForce(student, SchoolYear.of(term).text())
                .map(r -> new Hardship(r.hardshipKind, r.tier));
    }

    /// The county's word for a tier; the code where it has none.
    public String tierWord(OrgPath org, String tier) {
        return rules.word(org, tier);
    }

    /// What papers are attached to; empty when the caller sees none of this id.
    public Optional<PaperFolder> papersOf(UUID recognition) {
        return recognitions
                .findByIdOptional(recognition)
                .map(r ->
                        new PaperFolder(
                                r.owner(), r.familyOwner(), r.state == RecognitionState.APPLIED));
    }

    /// Recognitions follow a record that is joined into another, and go back when they are parted.
    void on(@Observes StudentsArrived arrived) {
        arrived.joined()
                .forEach((student, into) ->
                        recognitions.toFollow(student, into).forEach(r -> r.follow(into)));
        recognitions.joinedFrom(arrived.own()).forEach(Recognition::goBack);
        recognitions.flush();
    }

    /// @param school of the papers that the school attaches
    /// @param family of those that the family attaches
    /// @param unchecked the school has not found yet
    public record PaperFolder(AttachmentOwner school, AttachmentOwner family, boolean unchecked) {}
}
