package org.guanai.safety.owed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.kit.sql.Sql;
import org.guanai.owed.Owed;

/// What schools owe for safety. A suspect of an incident is not told of its actions, nor one of a
/// mandatory report of its authorities: both are the safety post's, and the county's at the third
/// level.
@ApplicationScoped
class SafetyOwed {
    private final Sql sql;

    SafetyOwed(Sql sql) {
        this.sql = sql;
    }

    @Produces
    @Singleton
    Owed incidentActions() {
        return owed(
                OverdueKind.INCIDENT_ACTION,
                Roles.SAFETY_OFFICER,
                """
                select a.id, a.org, a.owner_id as owner, a.due_on from incident_action a
                join incident i on i.id = a.incident_id
                where a.state = 'OPEN' and a.due_on < :today and i.withdrawn_at is null
                and not a.owner_id = any (i.suspect_staff)\
                """);
    }

    @Produces
    @Singleton
    Owed hazards() {
        return owed(
                OverdueKind.HAZARD,
                Roles.SAFETY_OFFICER,
                """
                select id, org, owner_id as owner, due_on from hazard
                where state in ('OPEN', 'RECTIFIED') and due_on < :today\
                """);
    }

    @Produces
    @Singleton
    Owed rectifications() {
        return owed(
                OverdueKind.RECTIFICATION,
                Roles.PRINCIPAL,
                """
                select s.id, s.org, null::uuid as owner, s.due_on from condition_score s
                join condition_inspection i on i.id = s.inspection_id
                where s.verified_on is null and s.due_on < :today and i.withdrawn_at is null\
                """);
    }

    @Produces
    @Singleton
    Owed letters() {
        return owed(
                OverdueKind.LETTER,
                Roles.PRINCIPAL,
                """
                select id, org, signer_id as owner, due_on from responsibility_letter
                where state = 'ISSUED' and due_on < :today\
                """);
    }

    /// Once for each class: its teacher asks the families.
    @Produces
    @Singleton
    Owed homeLetters() {
        return owed(
                OverdueKind.LETTER,
                Roles.CLASS_TEACHER,
                """
                select l.class_id as id, l.org, t.signer_id as owner, l.due_on from home_letter l
                join responsibility_letter t on t.id = l.above_id
                where l.state = 'ISSUED' and l.due_on < :today group by l.class_id, l.org, t.signer_id, l.due_on\
                """);
    }

    @Produces
    @Singleton
    Owed reviews() {
        return owed(
                OverdueKind.PLAN_REVIEW,
                Roles.SAFETY_OFFICER,
                """
                select id, org, null::uuid as owner, review_due_on as due_on from safety_document
                where withdrawn_at is null and review_due_on < :today\
                """);
    }

    @Produces
    @Singleton
    Owed authorities() {
        return owed(
                OverdueKind.MANDATORY_REPORT,
                Roles.SAFETY_OFFICER,
                """
                select r.id, r.org, null::uuid as owner, min(c.due_at)::date as due_on from mandatory_channel c
                join mandatory_report r on r.id = c.report_id
                where c.told_at is null and r.state = 'OPEN' and c.due_at < :today and cardinality(r.suspect_staff) = 0
                group by r.id, r.org\
                """);
    }

    @Produces
    @Singleton
    Owed enquiries() {
        return owed(
                OverdueKind.BULLYING_ENQUIRY,
                Roles.PRINCIPAL,
                """
                select id, org, null::uuid as owner, due_on from bullying_case
                where state in ('OPEN', 'APPEALED') and due_on < :today\
                """);
    }

    @Produces
    @Singleton
    Owed surroundings() {
        return owed(
                OverdueKind.SURROUNDINGS,
                Roles.SAFETY_OFFICER,
                """
                select id, org, null::uuid as owner, due_on from surroundings_hazard
                where state = 'OPEN' and due_on < :today\
                """);
    }

    private Owed owed(OverdueKind kind, String ownerRole, String query) {
        return new LateBySql(kind, ownerRole, query, sql);
    }
}
