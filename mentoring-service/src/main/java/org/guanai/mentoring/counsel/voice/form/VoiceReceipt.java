package org.guanai.mentoring.counsel.voice.form;

import java.time.LocalDate;

/// That a form was given.
///
/// @param called whether somebody will come to the child soon
public record VoiceReceipt(LocalDate givenOn, boolean called) {}
