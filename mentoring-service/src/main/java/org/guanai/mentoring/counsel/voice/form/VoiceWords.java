package org.guanai.mentoring.counsel.voice.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// What the children of a round said in words.
public record VoiceWords(List<VoiceSaid> said) {

    /// @param words absent when there are none, or they were erased
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VoiceSaid(UUID studentId, int safe, boolean callMe, @Nullable String words) {}
}
