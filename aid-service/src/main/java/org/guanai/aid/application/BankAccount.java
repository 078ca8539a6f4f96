package org.guanai.aid.application;

/// Check digit (Luhn) and mask of an account number; a failing check is only a warning.
final class BankAccount {
    private static final int SHOWN = 4;

    private BankAccount() {}

    static boolean isSuspect(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 != 0;
    }

    /// The last four digits.
    static String masked(String number) {
        return "＊".repeat(SHOWN) + number.substring(number.length() - SHOWN);
    }
}
