package org.guanai.officer;

import java.util.ArrayDeque;
import java.util.List;

/// What was typed.
///
/// @param county 6-digit code of the county
/// @param countyName its name; needed when the registry does not know the county yet
/// @param officer name of the officer
/// @param phone of the officer, by which they are known when this is run again
/// @param keepBootstrap whether Keycloak's first administrator stays, as for a second county
public record OfficerOrder(
        String county, String countyName, String officer, String phone, boolean keepBootstrap) {
    static final String USAGE =
            "officer --county CODE --county-name NAME --name NAME --phone PHONE [--keep-bootstrap]";

    /// @throws OfficerTrouble when something is missing or wrong
    public static OfficerOrder parse(List<String> typed) {
        var order = new OfficerOrder(null, null, null, null, false);
        var left = new ArrayDeque<>(typed);
        while (!left.isEmpty()) {
            order = order.with(left.poll(), left);
        }
        if (order.county == null
                || order.countyName == null
                || order.officer == null
                || order.phone == null) {
            throw new OfficerTrouble("something is missing: " + USAGE);
        }
        if (!order.county.matches("[1-9]\\d{5}")) {
            throw new OfficerTrouble("a county's code has six digits: " + order.county);
        }
        return order;
    }

    private OfficerOrder with(String word, ArrayDeque<String> left) {
        return switch (word) {
            case "--county" ->
                    new OfficerOrder(value(word, left), countyName, officer, phone, keepBootstrap);
            case "--county-name" ->
                    new OfficerOrder(county, value(word, left), officer, phone, keepBootstrap);
            case "--name" ->
                    new OfficerOrder(county, countyName, value(word, left), phone, keepBootstrap);
            case "--phone" ->
                    new OfficerOrder(county, countyName, officer, value(word, left), keepBootstrap);
            case "--keep-bootstrap" -> new OfficerOrder(county, countyName, officer, phone, true);
            default -> throw new OfficerTrouble("no such option: " + word + "\n" + USAGE);
        };
    }

    private static String value(String option, ArrayDeque<String> left) {
        var next = left.poll();
        if (next == null || next.startsWith("--") || next.isBlank()) {
            throw new OfficerTrouble(option + " needs a value\n" + USAGE);
        }
        return next;
    }
}
