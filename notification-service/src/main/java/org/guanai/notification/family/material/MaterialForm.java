package org.guanai.notification.family.material;

/// What a material is (资料形式).
public enum MaterialForm {
    ARTICLE,
    COURSEWARE,
    LEAFLET,
    VIDEO
}
