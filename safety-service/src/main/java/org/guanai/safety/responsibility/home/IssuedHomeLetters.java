package org.guanai.safety.responsibility.home;

import java.util.List;

/// The letters that were issued together.
public record IssuedHomeLetters(List<HomeLetterView> items) {}
