package org.guanai.registry.roll.dropout;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.DropoutCaseMoved.DropoutState;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.roll.dropout.act.DropoutCause;
import org.guanai.registry.roll.dropout.act.DropoutEnd;

/// The case of a child that is missing from school (一生一案).
///
/// @param org its school, or the village that it lives in
/// @param sex GB/T 2261.1
/// @param persuasions visits and calls that stand (劝返次数)
/// @param orderedUntil last day of the newest order to return (限期返校通知书)
/// @param stayChecked 30 or 90 when it was found at school so many days after the return
/// @param applicationId application for aid that was made for the child
/// @param dueOn by when the next persuasion or check is due
public record DropoutView(
        UUID id,
        OrgPath org,
        @Nullable UUID studentId,
        @Nullable UUID schoolAgeChildId,
        @Nullable UUID absenceId,
        String name,
        String sex,
        LocalDate birthDate,
        Stage stage,
        DropoutState state,
        @Nullable DropoutCause cause,
        LocalDate missingSince,
        LocalDate openedOn,
        @Nullable LocalDate droppedOn,
        @Nullable String whereabouts,
        @Nullable String schoolDuty,
        @Nullable String townshipDuty,
        @Nullable String villageDuty,
        @Nullable UUID applicationId,
        int persuasions,
        @Nullable LocalDate persuadedOn,
        @Nullable LocalDate orderedUntil,
        @Nullable DropoutEnd ended,
        @Nullable LocalDate returnedOn,
        int stayChecked,
        @Nullable LocalDate closedOn,
        @Nullable String closeNote,
        @Nullable String withdrawnWhy,
        @Nullable LocalDate dueOn,
        long version) {}
