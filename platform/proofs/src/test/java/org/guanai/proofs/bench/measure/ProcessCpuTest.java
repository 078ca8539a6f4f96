package org.guanai.proofs.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.guanai.proofs.bench.floor.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class ProcessCpuTest {
    private static final long WORK = 300_000_000;
    private static final List<String> CHILD =
            List.of("sh", "-c", "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done");

    private final ProcessCpu cpu = new ProcessCpu();

    @Test
    void whatThisProcessWorksIsTheLoadGenerators() {
        var before = cpu.now();
        work();
        assertThat(cpu.since(before).of(ProcessCpu.LOAD)).isGreaterThan(0.2);
    }

    @Test
    void aChildThatHasEndedIsCounted() {
        var before = cpu.now();
        Programs.output(CHILD, Map.of());
        assertThat(cpu.since(before).of(ProcessCpu.LOAD)).isGreaterThan(0.05);
    }

    @Test
    void whatIsWatchedApartIsNotTheLoadGenerators() {
        var before = cpu.now();
        cpu.watch("other", ProcessHandle::current);
        work();
        var used = cpu.since(before);
        assertThat(used.of(ProcessCpu.LOAD)).isZero();
    }

    private static void work() {
        var threads = ManagementFactory.getThreadMXBean();
        var end = threads.getCurrentThreadCpuTime() + WORK;
        while (threads.getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }
}
