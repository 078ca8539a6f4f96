package org.guanai.proofs.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PoolTest {
    @Test
    void eachThingIsGivenOutOnce() {
        var pool = new Pool<String>();
        pool.offer("a");
        pool.offer("a");
        assertThat(pool.take()).contains("a");
        pool.offer("a");
        assertThat(pool.take()).isEmpty();
    }
}
