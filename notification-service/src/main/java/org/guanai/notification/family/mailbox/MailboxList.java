package org.guanai.notification.family.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.notification.family.Today;

/// Finds letters, newest first: a child its own, an adult those to themselves; principal, county
/// and auditor that there are some, and whether they were answered in time.
@ApplicationScoped
class MailboxList {
    private final MailboxBook book;
    private final Caller caller;
    private final Today today;

    MailboxList(MailboxBook book, Caller caller, Today today) {
        this.book = book;
        this.caller = caller;
        this.today = today;
    }

    /// @param all of the caller's organisation, not only those to or of the caller
    /// @param late only those that wait for an answer too long
    @Transactional
    Page<PupilLetterSummary> page(
            boolean all, boolean late, LetterState state, String org, Paging paging) {
        var listing =
                book.listing()
                        .where("it.state = :state", state)
                        .where("it.state = SENT and it.dueOn < :today", late ? today.day() : null)
                        .within("org", org);
        if (!all) {
            listing.where("it.adultId = :me or it.studentId = :me", caller.person());
        }
        return listing.page(paging, PupilLetterSummary.class);
    }
}
