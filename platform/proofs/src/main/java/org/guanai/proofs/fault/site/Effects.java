package org.guanai.proofs.fault.site;

import org.guanai.proofs.fault.call.Call;
import org.guanai.proofs.fault.call.Clerk;
import org.guanai.proofs.fault.call.Shot;
import org.guanai.proofs.fault.call.Shots;

/// What there is of all that the clerk's calls may cause, counted in the databases: the rows, and
/// what the other services made of them.
public record Effects(long contacts, long incidents, long notices, long mails) {

    public static Effects of(Clerk clerk) {
        return new Effects(
                clerk.contactsRecorded(),
                clerk.incidentsReported(),
                clerk.noticesGiven(),
                clerk.mailsSent());
    }

    /// Whether each of the calls, all of which were accepted in the end, came about exactly once
    /// since.
    public void compare(Effects before, Shots calls, Scores scores) {
        compareContacts(before, calls, scores);
        var incidents = distinct(calls, "/incidents");
        score(scores, "incidents", this.incidents - before.incidents, incidents);
        score(scores, "notices", this.notices - before.notices, incidents);
    }

    public void compareContacts(Effects before, Shots calls, Scores scores) {
        score(scores, "contacts", contacts - before.contacts, distinct(calls, "/contacts"));
    }

    /// How many people were to be told by mail since, where every incident was of that kind.
    public long tellings(Effects before) {
        return incidents - before.incidents;
    }

    public boolean isAllMailed(Effects before) {
        return mailed(before) >= tellings(before);
    }

    /// Different mails that arrived since; the same one may arrive twice.
    public long mailed(Effects before) {
        return mails - before.mails;
    }

    private static void score(Scores scores, String what, long is, long wanted) {
        scores.none(what + "Lost", Math.max(0, wanted - is));
        scores.none(what + "Doubled", Math.max(0, is - wanted));
    }

    private static long distinct(Shots calls, String path) {
        return calls.all().stream()
                .map(Shot::call)
                .filter(call -> call.path().endsWith(path))
                .map(Call::key)
                .distinct()
                .count();
    }
}
