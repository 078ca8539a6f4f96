package org.guanai.aid.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.aid.term.SchoolYear;
import org.guanai.events.Roles;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.scope.OrgPath;

/// The work list of recognitions: left-behind children first (3.3.2a), then oldest first. Class
/// teachers, who only apply on behalf, see what they applied for themselves.
@ApplicationScoped
class RecognitionList {
    private static final List<String> SEE_ALL =
            List.of(
                    Roles.PRINCIPAL,
                    Roles.AID_OFFICER,
                    Roles.COUNTY_OFFICER,
                    Roles.TOWNSHIP_OFFICER,
                    Roles.AUDITOR);

    private final Recognitions recognitions;
    private final Caller caller;

    RecognitionList(Recognitions recognitions, Caller caller) {
        this.recognitions = recognitions;
        this.caller = caller;
    }

    @Transactional
    Page<RecognitionView> page(Filter filter, Paging paging) {
        var conditions = new HashMap<String, Object>();
        var text = new StringBuilder("1 = 1");
        filter.conditions(onlyApplicant())
                .forEach((condition, values) -> {
                    text.append(" and ").append(condition);
                    conditions.putAll(values);
                });
        paging.after(2).ifPresent(key -> after(key, text, conditions));
        var rows =
                recognitions
                        .find(text + " order by priority desc, id", conditions)
                        .page(0, paging.limit() + 1)
                        .list();
        return Page.of(rows, paging.limit(), r -> Cursor.of(r.priority, r.id))
                .map(r -> RecognitionView.of(r, null, List.of()));
    }

    /// The person whose own entries are all that the caller sees; null without such a bound.
    UUID onlyApplicant() {
        var seesAll = caller.personBound() || SEE_ALL.stream().anyMatch(caller::is);
        return seesAll ? null : caller.person();
    }

    private static void after(List<String> key, StringBuilder text, Map<String, Object> values) {
        var priority = Boolean.parseBoolean(key.getFirst());
        values.put("after", Paging.part(key.getLast(), UUID::fromString));
        text.append(
                priority
                        ? " and (priority = true and id > :after or priority = false)"
                        : " and (priority = false and id > :after)");
    }

    /// Which recognitions are shown; a null component does not filter.
    ///
    /// @param term of its school year
    /// @param unreviewed in force, and not looked at again in this term
    record Filter(
            String school,
            String org,
            String term,
            UUID student,
            RecognitionState state,
            String unreviewed) {
        Map<String, Map<String, Object>> conditions(UUID onlyApplicant) {
            var all = new HashMap<String, Map<String, Object>>();
            put(all, "schoolCode = :school", "school", school);
            if (org != null) {
                // '0' follows '/' in the C collation.
                all.put(
                        "(org = :org or org >= :below and org < :beyond)",
                        Map.of(
                                "org",
                                new OrgPath(org),
                                "below",
                                new OrgPath(org + "/"),
                                "beyond",
                                new OrgPath(org + "0")));
            }
            put(all, "schoolYear = :year", "year", term == null ? null : year(term));
            put(all, "studentId = :student", "student", student);
            put(all, "state = :state", "state", state);
            put(all, "applicant = :applicant", "applicant", onlyApplicant);
            if (unreviewed != null) {
                all.put(
                        """
                        state = :inForce and schoolYear = :ofTerm
                        and (reviewedTerm is null or reviewedTerm < :unreviewed)\
                        """,
                        Map.of(
                                "inForce",
                                RecognitionState.RECOGNISED,
                                "ofTerm",
                                year(unreviewed),
                                "unreviewed",
                                unreviewed));
            }
            return all;
        }

        private static String year(String term) {
            return SchoolYear.of(term).text();
        }

        private static void put(
                Map<String, Map<String, Object>> all, String condition, String name, Object value) {
            if (value != null) {
                all.put(condition, Map.of(name, value));
            }
        }
    }
}
