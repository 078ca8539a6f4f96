package org.guanai.safety.matter;

/// A matter is open until somebody has settled it, or the concern turns out to be a mistake. Its
/// opening is announced by `MatterOpened`, the rest by nothing: no other service acts on it.
public enum MatterState {
    OPEN,
    SETTLED,
    WITHDRAWN
}
