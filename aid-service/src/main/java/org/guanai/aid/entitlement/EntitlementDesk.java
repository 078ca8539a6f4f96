package org.guanai.aid.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.reference.Organisations;

/// Shows entitlements, and lets schools confirm the exemptions that they gave.
@ApplicationScoped
class EntitlementDesk {
    private static final String NOUN = "entitlement";

    /// GB/T 2261.1
    private static final String FEMALE = "2";

    private final Entitlements entitlements;
    private final EntitlementLedger ledger;
    private final Organisations schools;
    private final EntityManager entities;
    private final Journal journal;
    private final Caller caller;

    EntitlementDesk(
            Entitlements entitlements,
            EntitlementLedger ledger,
            Organisations schools,
            EntityManager entities,
            Journal journal,
            Caller caller) {
        this.entitlements = entitlements;
        this.ledger = ledger;
        this.schools = schools;
        this.entities = entities;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    Page<EntitlementView> list(Filter filter, Paging paging) {
        var place =
                filter.school() == null
                        ? null
                        : schools.school(filter.school()).orElseThrow(Refusal::absent).org();
        return Listing.of(entities, Entitlement.class)
                .within("org", place == null ? filter.org() : place.text())
                .where("it.term = :term", filter.term())
                .where("it.studentId = :student", filter.student())
                .where("it.kind = :kind", filter.kind())
                .where("it.state = :state", filter.state())
                .where("it.state <> :gone", filter.state() == null ? EntitlementState.LAPSED : null)
                .where(
                        "it.kind <> :subsidy",
                        filter.exemptions() ? EntitlementKind.LIVING_SUBSIDY : null)
                .where(
                        """
                        it.studentId in (
                            select s.id from Student s where s.leftBehind = :leftBehind)\
                        """,
                        filter.leftBehind() ? true : null)
                .where(
                        "it.studentId in (select g.id from Student g where g.sex = :female)",
                        filter.girls() ? FEMALE : null)
                .page(paging, EntitlementView.class);
    }

    /// @throws Refusal.Absent when the caller has no such school, or it has no such child
    @Transactional
    ConfirmedEntitlements confirm(EntitlementConfirmation confirmation) {
        var school = schools.school(confirmation.school()).orElseThrow(Refusal::absent);
        ledger.requireOf(school.org(), confirmation.except());
        var confirmed = ledger.confirm(confirmation, school.org(), caller.person());
        journal.wrote(NOUN, Ids.next(), "state", "givenOn");
        return new ConfirmedEntitlements(confirmed);
    }

    /// @throws Refusal.Conflict when nothing was confirmed by hand
    @Transactional
    EntitlementView takeBack(UUID id, EntitlementCorrection correction) {
        var entitlement = entitlements.locked(id).orElseThrow(Refusal::absent);
        entitlement.takeBack();
        entitlements.flush();
        journal.corrected(NOUN, id, correction.reason(), "state", "givenOn");
        return new EntitlementView(
                id,
                entitlement.studentId,
                entitlement.org,
                entitlement.term,
                entitlement.kind,
                entitlement.basis,
                entitlement.state,
                entitlement.givenOn,
                entitlement.version);
    }

    /// Which entitlements are shown; a null component does not filter.
    ///
    /// @param state null for all but those that have lapsed
    record Filter(
            String school,
            String org,
            String term,
            UUID student,
            EntitlementKind kind,
            EntitlementState state,
            boolean exemptions,
            boolean leftBehind,
            boolean girls) {}
}
