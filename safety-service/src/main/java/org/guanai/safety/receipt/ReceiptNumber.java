package org.guanai.safety.receipt;

import java.security.SecureRandom;

/// A number by which something is known outside: `QZ-7KD4M-2XWQP-9HTRC`, 75 random bits.
public final class ReceiptNumber {
    /// Without letters and digits that are taken for each other.
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int GROUPS = 3;
    private static final int LENGTH = 5;

    private ReceiptNumber() {}

    /// @param kind two letters
    public static String next(String kind) {
        var number = new StringBuilder(kind);
        for (int i = 0; i < GROUPS * LENGTH; i++) {
            if (i % LENGTH == 0) {
                number.append('-');
            }
            number.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return number.toString();
    }
}
