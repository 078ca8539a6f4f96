package org.guanai.registry.network.receiver;

/// Who receives a referral: a level of the network, an agency, or the family of a child.
public enum ReceiverKind {
    COUNTY,
    TOWNSHIP,
    VILLAGE,
    SCHOOL,
    AGENCY,
    FAMILY
}
