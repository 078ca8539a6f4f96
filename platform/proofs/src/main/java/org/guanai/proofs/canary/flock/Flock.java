package org.guanai.proofs.canary.flock;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.guanai.demo.file.Sheets;

/// The canaries of one run: valid for their field, unmistakable, and no two alike. All are ASCII,
/// so that they read the same in every encoding and escape.
public final class Flock {
    private static final String LETTERS = "bcdfghjklmnpqrstvwxz";
    private static final int LONG_ENOUGH = 14;

    /// Boys whom an ID number can tell apart who were born on one day.
    private static final int BOYS_A_DAY = 500;

    private final LocalDate birth;

    private final SecureRandom random = new SecureRandom();
    private final List<Canary> all = new CopyOnWriteArrayList<>();
    private final int phones = random.nextInt(10_000, 100_000);
    private int people = random.nextInt(BOYS_A_DAY);
    private int phone;

    public Flock() {
        birth = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(700));
    }

    public List<Canary> all() {
        return List.copyOf(all);
    }

    /// What a value stands for; empty where it is no canary.
    public Optional<Sort> sortOf(Object value) {
        return all.stream().filter(c -> c.value().equals(value)).map(Canary::sort).findFirst();
    }

    public String word(String field, Sort sort) {
        return add(field, sort, word());
    }

    /// A free text.
    public String text(String field) {
        return add(field, Sort.SEALED, word());
    }

    public String reason(String field) {
        return add(field, Sort.REASON, word());
    }

    public String name(String field) {
        return add(field, Sort.NAME, "Q" + word());
    }

    public String poison(String field) {
        return add(field, Sort.POISON, word());
    }

    public String plant(Kind kind) {
        return add(kind.name(), Sort.PLANT, word());
    }

    public String phone(String field) {
        return add(field, Sort.SEALED, nextPhone());
    }

    public String email(String field) {
        return add(field, Sort.LOGIN, word() + "@example.org");
    }

    /// A resident ID number of a boy born on the day of all, or soon after.
    public String document(String field) {
        return add(field, Sort.SEALED, nextDocument());
    }

    /// The same with a digit mistyped, so that it is refused as one.
    public String wrongDocument(String field) {
        var right = nextDocument();
        var last = right.charAt(17) == '1' ? '2' : '1';
        return add(field, Sort.SEALED, right.substring(0, 17) + last);
    }

    /// A bank account whose check digit is right.
    public String account(String field) {
        var body = "6228" + random.nextLong(10_000_000_000_000L, 100_000_000_000_000L);
        var check = (10 - luhn(body + "0") % 10) % 10;
        return add(field, Sort.SEALED, body + check);
    }

    private String nextDocument() {
        var born = birth.plusDays(people / BOYS_A_DAY);
        return Sheets.document("330109", born, people++ % BOYS_A_DAY, true);
    }

    private String nextPhone() {
        return "19%05d%04d".formatted(phones, phone++);
    }

    private synchronized String add(String field, Sort sort, String value) {
        all.add(new Canary(field, sort, value));
        return value;
    }

    private String word() {
        var word = new StringBuilder();
        while (word.length() < LONG_ENOUGH) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static int luhn(String digits) {
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum;
    }
}
