package org.guanai.aid.application;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Paging;
import org.guanai.kit.scope.OrgPath;

/// Which applications a list shows; a null component does not filter.
///
/// @param school 10-digit 学校标识码
/// @param org path of an organisation: its own and those below it
/// @param granted only those that the county has approved, paid or not
/// @param applicant only those that this person submitted
record ApplicationFilter(
        String school,
        String org,
        String term,
        UUID programme,
        UUID student,
        ApplicationState state,
        boolean granted,
        UUID applicant,
        Optional<Place> after) {

    /// Sort key of the row at which the page before ended.
    record Place(boolean priority, UUID id) {
        static Optional<Place> of(Paging paging) {
            return paging.after(2)
                    .map(key ->
                            new Place(
                                    Boolean.parseBoolean(key.getFirst()),
                                    Paging.part(key.getLast(), UUID::fromString)));
        }
    }

    ApplicationFilter by(UUID onlyApplicant) {
        return new ApplicationFilter(
                school, org, term, programme, student, state, granted, onlyApplicant, after);
    }

    String text() {
        var conditions = conditions().keySet();
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        var all = new HashMap<String, Object>();
        conditions().values().forEach(all::putAll);
        return all;
    }

    private Map<String, Map<String, Object>> conditions() {
        var conditions = new LinkedHashMap<String, Map<String, Object>>();
        equal("schoolCode", school, conditions);
        equal("term", term, conditions);
        equal("programmeId", programme, conditions);
        equal("studentId", student, conditions);
        equal("state", state, conditions);
        equal("applicant", applicant, conditions);
        if (org != null) {
            // A range, since a prefix would also match `…12` for `…1`; '0' follows '/' in the C
            // collation.
            conditions.put(
                    "(org = :org or org >= :below and org < :beyond)",
                    Map.of(
                            "org",
                            new OrgPath(org),
                            "below",
                            new OrgPath(org + "/"),
                            "beyond",
                            new OrgPath(org + "0")));
        }
        if (granted) {
            conditions.put("(state in :granted)", Map.of("granted", ApplicationState.GRANTED));
        }
        after.ifPresent(last ->
                conditions.put(
                        last.priority()
                                ? "(priority = true and id > :after or priority = false)"
                                : "(priority = false and id > :after)",
                        Map.of("after", last.id())));
        return conditions;
    }

    private static void equal(
            String field, Object value, Map<String, Map<String, Object>> conditions) {
        if (value != null) {
            conditions.put("(" + field + " = :" + field + ")", Map.of(field, value));
        }
    }
}
