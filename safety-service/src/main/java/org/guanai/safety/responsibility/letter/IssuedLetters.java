package org.guanai.safety.responsibility.letter;

import java.util.List;

/// The letters that were issued together.
public record IssuedLetters(List<LetterView> items) {}
