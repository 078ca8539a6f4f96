package org.guanai.registry.child.entrustment;

/// How far an entrustment is.
public enum EntrustmentState {
    DRAFT,
    /// The carer is fit; the parents have not signed yet.
    CHECKED,
    ACTIVE,
    ENDED,
    WITHDRAWN
}
