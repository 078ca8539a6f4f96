package org.guanai.aid.national;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.national.sheet.NationalColumn;
import org.guanai.aid.national.sheet.NationalLine;
import org.guanai.aid.payee.HolderRelation;
import org.guanai.aid.payee.PayeeAccount;
import org.guanai.kit.time.BusinessZone;
import org.guanai.sheets.cell.Texts;

/// What a child was granted for a term, and when and whereto it was paid.
///
/// @param kind word of the kind of hardship
/// @param amount CNY for the term
/// @param payment id of the payment that was made; null before
record NationalGrant(
        UUID id,
        UUID studentId,
        String schoolCode,
        String studentName,
        int grade,
        String className,
        String kind,
        String programme,
        BigDecimal amount,
        UUID payment,
        Instant settledAt,
        byte[] accountNumber,
        byte[] accountHolder,
        HolderRelation holderRelation,
        boolean accountSuspect) {
    private static final String BY_BANK = "银行卡";

    /// A child is looked for by school and name; numbers are not known here.
    String key() {
        return key(schoolCode, studentName);
    }

    static String key(String school, String name) {
        return Texts.dense(school) + "/" + Texts.dense(name);
    }

    boolean isPaid() {
        return payment != null;
    }

    /// @param written an amount as people write it
    boolean isWorth(String written) {
        try {
            return new BigDecimal(written.replace(",", "").replace("元", "")).compareTo(amount) == 0;
        } catch (NumberFormatException none) {
            return false;
        }
    }

    private LocalDate paidOn() {
        return LocalDate.ofInstant(settledAt, BusinessZone.ID);
    }

    PayeeAccount account() {
        return new PayeeAccount(accountNumber, accountHolder, holderRelation, accountSuspect);
    }

    /// Fills in what the line leaves open, but for the card.
    NationalLine into(NationalLine line, NationalTerm term) {
        line.fill(NationalColumn.SCHOOL_YEAR, term.schoolYear())
                .fill(NationalColumn.TERM, term.word())
                .fill(NationalColumn.SCHOOL, schoolCode)
                .fill(NationalColumn.NAME, studentName)
                .fill(NationalColumn.KIND, kind)
                .fill(NationalColumn.PROGRAMME, programme)
                .fill(NationalColumn.STANDARD, amount.toPlainString())
                .fill(NationalColumn.AMOUNT, amount.toPlainString())
                .fill(NationalColumn.GRADE, Integer.toString(grade))
                .fill(NationalColumn.CLASS, className);
        if (isPaid()) {
            line.fill(NationalColumn.PAID_ON, paidOn().toString())
                    .fill(NationalColumn.WAY, BY_BANK);
        }
        return line;
    }
}
