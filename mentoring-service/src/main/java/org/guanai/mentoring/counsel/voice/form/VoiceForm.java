package org.guanai.mentoring.counsel.voice.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// How a child says it is; 1 no, 2 so-so, 3 yes.
///
/// @param ticket what stands on the child's slip
/// @param well I feel well at school
/// @param adult I have an adult to turn to
/// @param mentor my mentor has time for me
/// @param parents I spoke with my parents this week
/// @param safe I feel safe at school, on the way and at home
/// @param enough I have enough food, clothes and things
/// @param callMe somebody should call me
/// @param words what I want to say, at most 1000 characters; the counsellor reads it
public record VoiceForm(
        @NotBlank @Size(max = 20) String ticket,
        @Min(1) @Max(3) int well,
        @Min(1) @Max(3) int adult,
        @Min(1) @Max(3) int mentor,
        @Min(1) @Max(3) int parents,
        @Min(1) @Max(3) int safe,
        @Min(1) @Max(3) int enough,
        boolean callMe,
        @Size(max = 1000) String words) {}
