package org.guanai.aid.recognition.call;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// An announcement that applications for recognition are taken.
///
/// @param closesOn last day
public record CallView(
        UUID id,
        OrgPath org,
        String schoolYear,
        LocalDate opensOn,
        LocalDate closesOn,
        String words,
        long version) {

    static CallView of(RecognitionCall c) {
        return new CallView(c.id, c.org, c.schoolYear, c.opensOn, c.closesOn, c.words, c.version);
    }
}
