package org.guanai.registry.exchange.print;

import java.util.List;

/// Contact cards to be cut.
///
/// @param school its name
/// @param rows of two cards beside each other
public record CardSheet(String school, List<List<ContactCard>> rows) {}
