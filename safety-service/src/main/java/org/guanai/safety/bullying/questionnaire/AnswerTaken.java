package org.guanai.safety.bullying.questionnaire;

/// That an answer was taken. Says nothing by which it could be found again.
///
/// @param term of the survey
public record AnswerTaken(String term) {}
