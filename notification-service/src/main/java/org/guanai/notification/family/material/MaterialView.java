package org.guanai.notification.family.material;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A version of a material.
///
/// @param seriesId the same in all versions
/// @param edition 1 first
/// @param approvedBy absent until it was approved
public record MaterialView(
        UUID id,
        UUID seriesId,
        int edition,
        String org,
        String title,
        Topic topic,
        String ages,
        MaterialForm form,
        String text,
        @Nullable LocalDate validUntil,
        MaterialState state,
        @Nullable UUID approvedBy,
        long version) {

    static MaterialView of(Material m) {
        return new MaterialView(
                m.id,
                m.seriesId,
                m.edition,
                m.org,
                m.title,
                m.topic,
                m.ages,
                m.form,
                m.text,
                m.validUntil,
                m.state,
                m.approvedBy,
                m.version);
    }
}
