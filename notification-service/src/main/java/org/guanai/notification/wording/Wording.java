package org.guanai.notification.wording;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.ApprovalWaiting;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;

/// Words of a county for a notice (通知文案), in editions.
@Entity
class Wording {
    @Id UUID id;

    /// The county's path.
    String org;

    String code;
    String language;
    int edition;
    String subject;
    String body;
    LocalDate effectiveFrom;

    @Enumerated(EnumType.STRING)
    WordingState state;

    UUID authorId;
    Instant writtenAt;
    UUID approvedBy;
    @Version long version;

    protected Wording() {}

    static Wording drafted(String org, WordingEntry entry, int edition, UUID author, Instant at) {
        var wording = new Wording();
        wording.id = Ids.next();
        wording.org = org;
        wording.code = entry.code();
        wording.language = entry.language();
        wording.edition = edition;
        wording.state = WordingState.DRAFT;
        wording.say(entry, author, at);
        return wording;
    }

    /// @param human who wrote it
    ApprovalWaiting waiting(UUID human) {
        return new ApprovalWaiting("WORDING", id, org, human, writtenAt);
    }

    /// Whoever changes it is its author from now on.
    ///
    /// @throws Refusal.Conflict when it is no draft any more
    void change(WordingEntry entry, UUID author, Instant at) {
        requireDraft();
        say(entry, author, at);
    }

    /// @throws Refusal.Conflict to its author, and when it is no draft any more
    void approve(UUID by) {
        if (authorId.equals(by)) {
            throw Refusal.conflict("notification.wording-own");
        }
        requireDraft();
        state = WordingState.APPROVED;
        approvedBy = by;
    }

    /// @throws Refusal.Conflict when it was taken back before
    void withdraw() {
        if (state == WordingState.WITHDRAWN) {
            throw Refusal.conflict("notification.wording-decided");
        }
        state = WordingState.WITHDRAWN;
    }

    WordingEntry entry() {
        return new WordingEntry(code, language, subject, body, effectiveFrom);
    }

    WordingView view() {
        return new WordingView(
                id,
                org,
                code,
                language,
                edition,
                subject,
                body,
                effectiveFrom,
                state,
                authorId,
                writtenAt,
                approvedBy,
                version);
    }

    private void say(WordingEntry entry, UUID author, Instant at) {
        subject = entry.subject().strip();
        body = entry.body().strip();
        effectiveFrom = entry.effectiveFrom();
        authorId = author;
        writtenAt = at;
    }

    private void requireDraft() {
        if (state != WordingState.DRAFT) {
            throw Refusal.conflict("notification.wording-decided");
        }
    }
}
