package org.guanai.safety.matter;

/// A matter is open until somebody has settled it, or the concern turns out to be a mistake. No
/// step has an event: the concern has announced itself, and no other service acts on the rest.
public enum MatterState {
    OPEN,
    SETTLED,
    WITHDRAWN
}
