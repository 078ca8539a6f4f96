package org.guanai.registry.place.organisation;

import org.guanai.events.registry.StudentSnapshot.Stage;

/// How the nine years of compulsory education are divided (学制): six years of primary and three of
/// junior school (六三制), or five and four (五四制).
public enum SchoolSystem {
    SIX_THREE(6),
    FIVE_FOUR(5);

    private static final int COMPULSORY_YEARS = 9;

    private final int primaryYears;

    SchoolSystem(int primaryYears) {
        this.primaryYears = primaryYears;
    }

    public int primaryYears() {
        return primaryYears;
    }

    /// How many years a stage has.
    public int years(Stage stage) {
        return stage == Stage.PRIMARY ? primaryYears : COMPULSORY_YEARS - primaryYears;
    }
}
