package org.guanai.registry.child.group;

/// By which definition a child is left behind (留守儿童).
public enum LeftBehindDefinition {
    /// The school's standing claim.
    CLAIM,
    /// 国发〔2016〕13号: both parents away for work, or one away and the other unable to guard; under
    /// 16.
    STATE_COUNCIL,
    /// School rolls: a parent away for three months or more, the child at home.
    SCHOOL_ROLL
}
