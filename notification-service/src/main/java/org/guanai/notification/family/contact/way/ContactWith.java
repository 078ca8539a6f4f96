package org.guanai.notification.family.contact.way;

/// With whom a parent was in touch (联系对象).
public enum ContactWith {
    CHILD,
    /// 受托照护人
    CARER,
    BOTH
}
