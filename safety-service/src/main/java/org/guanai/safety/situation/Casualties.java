package org.guanai.safety.situation;

/// Who came to harm in an incident (伤亡).
public record Casualties(int dead, int injured) {
    public static Casualties of(Integer dead, Integer injured) {
        return new Casualties(dead == null ? 0 : dead, injured == null ? 0 : injured);
    }
}
