package org.guanai.safety.response.party;

/// What part somebody had in an incident.
public enum PartyRole {
    VICTIM,
    INJURED,
    INVOLVED,
    WITNESS,
    RESCUER,
    /// Suspected, from outside; staff and guardians are named by an involvement change.
    SUSPECT
}
