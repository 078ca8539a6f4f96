package org.guanai.registry.child.entrustment;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.child.entrustment.act.CarerCheck;
import org.guanai.registry.child.entrustment.act.EntrustmentEnding;
import org.guanai.registry.child.entrustment.act.EntrustmentSigning;
import org.guanai.registry.people.guardian.Relation;

/// An agreement by which parents entrust somebody with the care of their child (委托照护).
///
/// @param carer shown to whoever may open the child's file
/// @param phone of the carer
/// @param checkResult absent before the carer was checked
/// @param childView what the child says of it
/// @param village path of the village that was told
/// @param reviewOn by when it is looked at again
public record EntrustmentView(
        UUID id,
        UUID studentId,
        OrgPath org,
        String carer,
        @Nullable String phone,
        Relation relation,
        String scope,
        String reason,
        LocalDate from,
        LocalDate until,
        EntrustmentState state,
        boolean declared,
        @Nullable CarerCheck.Result checkResult,
        @Nullable LocalDate checkedOn,
        @Nullable String childView,
        @Nullable LocalDate heardOn,
        @Nullable LocalDate signedOn,
        @Nullable EntrustmentSigning.Manner signedHow,
        @Nullable OrgPath village,
        @Nullable LocalDate schoolToldOn,
        @Nullable LocalDate villageToldOn,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate endedOn,
        @Nullable EntrustmentEnding.Manner endedHow,
        @Nullable String endedWhy,
        @Nullable String withdrawnWhy,
        long version) {

    /// @param heard whether the child's own words are shown: not to the family
    static EntrustmentView of(Entrustment e, Sealer seal, boolean heard) {
        return new EntrustmentView(
                e.id,
                e.studentId,
                e.org,
                seal.open(e.carer, "entrustment", e.id, "carer"),
                seal.open(e.phone, "entrustment", e.id, "phone"),
                e.relation,
                e.scope,
                e.reason,
                e.fromOn,
                e.untilOn,
                e.state,
                e.declared,
                e.checkResult,
                e.checkedOn,
                heard ? seal.open(e.childView, "entrustment", e.id, "child_view") : null,
                e.heardOn,
                e.signedOn,
                e.signedHow,
                e.village,
                e.schoolToldOn,
                e.villageToldOn,
                e.reviewOn,
                e.reviewedOn,
                e.endedOn,
                e.endedHow,
                e.endedWhy,
                e.withdrawn == null ? null : e.withdrawn.withdrawnWhy(),
                e.version);
    }
}
