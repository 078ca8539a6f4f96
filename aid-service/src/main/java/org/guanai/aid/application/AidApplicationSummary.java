package org.guanai.aid.application;

import io.quarkus.hibernate.orm.panache.common.ProjectedConstructor;
import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import java.math.BigDecimal;
import java.util.UUID;
import org.guanai.aid.money.Money;
import org.guanai.kit.openapi.Nullable;

/// A row of a work list: without the kind of hardship, the statement and the account.
///
/// @param school 10-digit 学校标识码
/// @param priority a left-behind child: first in the list, never another amount (3.3.2a)
/// @param amount CNY for the term, once the county has approved
public record AidApplicationSummary(
        UUID id,
        UUID studentId,
        String studentName,
        String school,
        @Nullable String className,
        int grade,
        UUID programmeId,
        String term,
        boolean priority,
        ApplicationState state,
        @Nullable Money amount,
        long version) {

    @ProjectedConstructor
    AidApplicationSummary(
            UUID id,
            UUID studentId,
            String studentName,
            @ProjectedFieldName("schoolCode") String school,
            String className,
            int grade,
            UUID programmeId,
            String term,
            boolean priority,
            ApplicationState state,
            @ProjectedFieldName("amount") BigDecimal amount,
            long version) {
        this(
                id,
                studentId,
                studentName,
                school,
                className,
                grade,
                programmeId,
                term,
                priority,
                state,
                Money.orNull(amount),
                version);
    }
}
