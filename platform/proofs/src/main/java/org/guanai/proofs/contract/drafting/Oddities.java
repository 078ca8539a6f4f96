package org.guanai.proofs.contract.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;

/// Values that programs stumble over.
final class Oddities {
    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

    /// Texts, as they are inside JSON.
    static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "\u0000",
                    "王\u0000小明",
                    "\ud800",
                    "a\udc00b",
                    "\ud83c\udf31",
                    "\u202e\u200b\ufeff",
                    "e\u0301\u0301\u0301",
                    "\r\n\t\u001f\u0085\u2028",
                    "字".repeat(5_000),
                    "x".repeat(40_000),
                    "null",
                    "true",
                    "-1",
                    "NaN",
                    "1e400",
                    "9E+999999999",
                    "2147483648",
                    "9223372036854775808",
                    "0x10",
                    "00000000-0000-0000-0000-000000000000",
                    "1-1-1-1-1",
                    "2026-02-30",
                    "0000-01-01",
                    "-0001-12-31",
                    "9999-12-31",
                    "+10000-01-01",
                    "+999999999-12-31",
                    "-999999999-01-01",
                    "2026-04-15T08:00:00Z",
                    "2026-04-15T25:00:00Z",
                    "+1000000000-12-31T23:59:59.999999999Z",
                    "-1000000000-01-01T00:00:00Z",
                    "2026-04-15T08:00:00+18:30",
                    "1969-12-31T23:59:59Z",
                    "99999999999999999999.99",
                    "0.001",
                    "-0.00",
                    "١٢٣",
                    "１２３",
                    "%00",
                    "%",
                    "_",
                    "' or 1=1 --",
                    "\\",
                    "\"",
                    "{}",
                    "../../etc/passwd",
                    "<script>",
                    "${jndi:ldap://127.0.0.1/a}",
                    "330127",
                    "2133000123",
                    "2025-2026-2",
                    "9999-9999-1",
                    "me",
                    "*");

    /// As they stand in a request line, encoded well or badly.
    static final List<String> ENCODED =
            List.of(
                    "",
                    "%00",
                    "a%00b",
                    "%",
                    "%zz",
                    "%e7%8e",
                    "%c0%af",
                    "%ff%fe",
                    "%ed%a0%80",
                    "%20",
                    "+",
                    "%2B",
                    "-1",
                    "0",
                    "1.5",
                    "201",
                    "2147483648",
                    "99999999999999999999",
                    "1e3",
                    "true",
                    "null",
                    "%5B%5D",
                    "a,b",
                    "%27",
                    "2026-02-30",
                    "%2B999999999-12-31",
                    "-999999999-01-01",
                    "9999-12-31",
                    "%2B10000-01-01",
                    "%2B1000000000-12-31T23:59:59.999999999Z",
                    "-1000000000-01-01T00:00:00Z",
                    "00000000-0000-0000-0000-000000000000",
                    "1-1-1-1-1",
                    "me",
                    "330127",
                    "2133000123",
                    "2025-2026-2",
                    "%F0%A0%AE%B7",
                    "MA",
                    "AB8f",
                    "e30",
                    "MR8yHzMfNB81",
                    "KzEwMDAwMDAwMDAtMTItMzFUMjM6NTk6NTkuOTk5OTk5OTk5Wh8wMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDA",
                    "LTEwMDAwMDAwMDAtMDEtMDFUMDA6MDA6MDBaHzAwMDAwMDAwLTAwMDAtMDAwMC0wMDAwLTAwMDAwMDAwMDAwMA",
                    "KzEwMDAwLTAxLTAxHzAwMDAwMDAwLTAwMDAtMDAwMC0wMDAwLTAwMDAwMDAwMDAwMA",
                    "LTk5OTk5OTk5OS0wMS0wMR8wMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDA",
                    "AB8wMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDA",
                    "AA",
                    "x".repeat(3_000),
                    "%E5%AD%97".repeat(500));

    private Oddities() {}

    static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    static String encoded(Random random) {
        return ENCODED.get(random.nextInt(ENCODED.size()));
    }

    /// Anything at all, wherever something else is expected.
    static JsonNode node(Random random) {
        return switch (random.nextInt(16)) {
            case 0 -> NEW.nullNode();
            case 1 -> NEW.booleanNode(random.nextBoolean());
            case 2 -> NEW.numberNode(new BigInteger("9".repeat(40)));
            case 3 -> NEW.numberNode(new BigDecimal("1e-300"));
            case 4 -> NEW.numberNode(new BigDecimal("1E+1000"));
            case 5 -> NEW.numberNode(random.nextBoolean() ? Integer.MAX_VALUE : Integer.MIN_VALUE);
            case 6 -> NEW.numberNode(random.nextBoolean() ? Long.MAX_VALUE : Long.MIN_VALUE);
            case 7 -> NEW.numberNode(random.nextInt(-2, 3));
            case 8 -> NEW.objectNode();
            case 9 -> NEW.arrayNode().add(NEW.arrayNode());
            case 10 -> NEW.arrayNode().addNull();
            default -> NEW.textNode(text(random));
        };
    }
}
