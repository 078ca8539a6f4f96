package org.guanai.aid.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Which applications a list shows; what is null does not filter.
///
/// @param org path of an organisation: its own and those below it
/// @param granted only those that the county has approved, paid or not
/// @param applicant only those that this person submitted
/// @param after where the page before ended
record Wanted(
        String school,
        String org,
        String term,
        UUID programme,
        UUID student,
        ApplicationState state,
        boolean granted,
        UUID applicant,
        Optional<After> after) {

    /// Sort key of the last row of a page.
    record After(boolean priority, UUID id) {}

    record Query(String text, Map<String, Object> parameters) {}

    Query query() {
        var parts = new ArrayList<String>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        equal("schoolCode", school, parts, parameters);
        equal("term", term, parts, parameters);
        equal("programmeId", programme, parts, parameters);
        equal("studentId", student, parts, parameters);
        equal("state", state, parts, parameters);
        equal("applicant", applicant, parts, parameters);
        below(parts, parameters);
        if (granted) {
            parts.add("state in :granted");
            parameters.put("granted", ApplicationState.GRANTED);
        }
        after.ifPresent(last -> after(last, parts, parameters));
        return new Query(String.join(" and ", parts), parameters);
    }

    private static void equal(
            String field, Object value, List<String> parts, Map<String, Object> parameters) {
        if (value != null) {
            parts.add(field + " = :" + field);
            parameters.put(field, value);
        }
    }

    /// A range, since a prefix would also match `…12` for `…1`; '0' follows '/' in the C collation.
    private void below(List<String> parts, Map<String, Object> parameters) {
        if (org != null) {
            parts.add("(org = :org or org >= :below and org < :beyond)");
            parameters.putAll(Map.of("org", org, "below", org + "/", "beyond", org + "0"));
        }
    }

    private static void after(After last, List<String> parts, Map<String, Object> parameters) {
        parts.add(
                last.priority()
                        ? "(priority = true and id > :after or priority = false)"
                        : "priority = false and id > :after");
        parameters.put("after", last.id());
    }
}
