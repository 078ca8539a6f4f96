package org.guanai.kit.time;

import java.time.ZoneId;

/// The county's wall clock (北京时间).
public final class BusinessZone {
    public static final ZoneId ID = ZoneId.of("Asia/Shanghai");

    private BusinessZone() {}
}
