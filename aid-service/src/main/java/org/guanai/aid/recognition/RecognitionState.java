package org.guanai.aid.recognition;

import static org.guanai.aid.recognition.RecognitionState.Announced.HARDSHIP_ENDED;
import static org.guanai.aid.recognition.RecognitionState.Announced.HARDSHIP_RECOGNISED;
import static org.guanai.aid.recognition.RecognitionState.Announced.NOTHING;
import static org.guanai.aid.recognition.RecognitionState.Announced.RECOGNITION_REFUSED;

import java.util.Map;
import org.guanai.kit.problem.Refusal;

/// Where a recognition stands.
public enum RecognitionState {
    APPLIED,
    /// The school's group has checked it and proposes a tier.
    CHECKED,
    ON_CLASS_NOTICE,
    CLASS_PASSED,
    ON_SCHOOL_NOTICE,
    /// In force until the end of the school year, unless a term's review ends it.
    RECOGNISED,
    REFUSED,
    WITHDRAWN,
    ENDED;

    /// The event by which a step is announced.
    enum Announced {
        HARDSHIP_RECOGNISED,
        HARDSHIP_ENDED,
        RECOGNITION_REFUSED,
        NOTHING
    }

    /// The steps that lead on, each with its event.
    Map<RecognitionState, Announced> next() {
        return switch (this) {
            case APPLIED ->
                    Map.of(CHECKED, NOTHING, REFUSED, RECOGNITION_REFUSED, WITHDRAWN, NOTHING);
            case CHECKED ->
                    Map.of(
                            ON_CLASS_NOTICE,
                            NOTHING,
                            ON_SCHOOL_NOTICE,
                            NOTHING,
                            APPLIED,
                            NOTHING,
                            WITHDRAWN,
                            NOTHING);
            case ON_CLASS_NOTICE ->
                    Map.of(
                            CLASS_PASSED,
                            NOTHING,
                            CHECKED,
                            NOTHING,
                            REFUSED,
                            RECOGNITION_REFUSED,
                            WITHDRAWN,
                            NOTHING);
            case CLASS_PASSED ->
                    Map.of(
                            ON_SCHOOL_NOTICE,
                            NOTHING,
                            REFUSED,
                            RECOGNITION_REFUSED,
                            WITHDRAWN,
                            NOTHING);
            case ON_SCHOOL_NOTICE ->
                    Map.of(
                            RECOGNISED,
                            HARDSHIP_RECOGNISED,
                            CLASS_PASSED,
                            NOTHING,
                            REFUSED,
                            RECOGNITION_REFUSED,
                            WITHDRAWN,
                            NOTHING);
            case RECOGNISED -> Map.of(ENDED, HARDSHIP_ENDED, APPLIED, HARDSHIP_ENDED);
            case REFUSED -> Map.of(APPLIED, NOTHING);
            case WITHDRAWN, ENDED -> Map.of();
        };
    }

    boolean isOnNotice() {
        return this == ON_CLASS_NOTICE || this == ON_SCHOOL_NOTICE;
    }

    /// @throws Refusal.Conflict when that step does not follow this one
    RecognitionState to(RecognitionState step) {
        if (!next().containsKey(step)) {
            throw Refusal.conflict("aid.not-at-this-step");
        }
        return step;
    }
}
