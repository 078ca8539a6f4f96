package org.guanai.registry.exchange.national;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What forms call the two members of the family (家庭成员、监护人) that a row names: `成员1`, `监护人(一)`,
/// `第一监护人`, with what is said of them behind.
public final class MemberHeadings {
    private static final List<String> WHO = List.of("监护人", "成员", "家庭成员", "家长", "家庭成员或监护人", "法定监护人");

    /// Over several columns.
    private static final String GROUP = "信息";

    private MemberHeadings() {}

    public static String[] first(String... what) {
        return all("1", "一", what, List.of("监护人", "家长", "父母或监护人"));
    }

    public static String[] second(String... what) {
        return all("2", "二", what, List.of());
    }

    /// @param alone words that mean this member without a number
    private static String[] all(String digit, String numeral, String[] what, List<String> alone) {
        return Arrays.stream(what)
                .flatMap(said ->
                        Stream.concat(
                                        WHO.stream().flatMap(who -> numbered(who, digit, numeral)),
                                        alone.stream())
                                .filter(who -> !said.isEmpty() || !who.endsWith(GROUP))
                                .map(who -> who + said))
                .toArray(String[]::new);
    }

    private static Stream<String> numbered(String who, String digit, String numeral) {
        return Stream.of(
                who + digit,
                who + numeral,
                "第" + numeral + who,
                "第" + digit + who,
                who + digit + GROUP,
                who + numeral + GROUP);
    }
}
