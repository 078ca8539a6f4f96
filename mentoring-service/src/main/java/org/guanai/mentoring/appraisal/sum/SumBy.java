package org.guanai.mentoring.appraisal.sum;

/// At which level appraisals are summed up.
public enum SumBy {
    SCHOOL(3),
    TOWNSHIP(2),
    COUNTY(1);

    private final int depth;

    SumBy(int depth) {
        this.depth = depth;
    }

    /// Parts of the path of such an organisation.
    int depth() {
        return depth;
    }
}
