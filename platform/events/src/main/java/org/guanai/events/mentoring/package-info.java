/// Events and snapshots of the mentoring service (帮扶, 3.1.3, 3.1.4).
package org.guanai.events.mentoring;
